//! Shows the room's pictures in turn, on a thread of its own beside the window: no file delays a call, and none changes
//! while a call is being called out.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use slint::{ComponentHandle as _, Image, Rgba8Pixel, SharedPixelBuffer};
use tracing::warn;

use crate::settings::Pictures;
use crate::slides::{Rota, SCAN, Slide, Turn, draw, list};
use crate::ui::{Wall, WallWindow};

/// What the window tells: how large it is, in pixels, and whether a call is being called out.
#[derive(Debug, Default)]
pub(super) struct Frame {
    width: AtomicU32,
    height: AtomicU32,
    calling: AtomicBool,
}

impl Frame {
    pub(super) fn tell(&self, window: &WallWindow, calling: bool) {
        let size = window.window().size();
        self.width.store(size.width, Ordering::Relaxed);
        self.height.store(size.height, Ordering::Relaxed);
        self.calling.store(calling, Ordering::Relaxed);
    }

    /// The place for a picture: never more than this part of the wall.
    fn place(&self) -> (u32, u32) {
        let part = |edge: &AtomicU32| edge.load(Ordering::Relaxed) / 5 * 3;
        (part(&self.width), part(&self.height))
    }
}

/// A picture and what it is called; none clears its place.
type Picture = Option<(String, SharedPixelBuffer<Rgba8Pixel>)>;

/// Starts the thread, where the settings name a folder. It ends with the window.
pub(super) fn start(window: &WallWindow, pictures: &Pictures, frame: Arc<Frame>) {
    let Some(folder) = pictures.folder.clone() else {
        return;
    };
    let mut turns = Turns {
        rota: Rota::new(Duration::from_secs(u64::from(pictures.each_s))),
        folder,
        frame,
        place: (0, 0),
        unreadable: false,
    };
    let window = window.as_weak();
    let put = move |picture| {
        let put = move |window: WallWindow| put(&window, picture);
        window.upgrade_in_event_loop(put).is_ok()
    };
    let thread = std::thread::Builder::new().name("pictures".to_owned());
    if let Err(error) = thread.spawn(move || turns.take(&put)) {
        warn!(%error, "the room's pictures are not shown");
    }
}

fn put(window: &WallWindow, picture: Picture) {
    let wall = window.global::<Wall>();
    let (name, pixels) = picture.unzip();
    wall.set_slide(pixels.map_or_else(Image::default, Image::from_rgba8));
    wall.set_slide_name(name.unwrap_or_default().into());
}

struct Turns {
    folder: PathBuf,
    rota: Rota,
    frame: Arc<Frame>,
    /// The place that the shown picture was drawn for.
    place: (u32, u32),
    unreadable: bool,
}

impl Turns {
    /// Until the window has gone. It begins with waiting: the window has its size by then, and no picture delays its first
    /// frame.
    fn take(&mut self, put: &dyn Fn(Picture) -> bool) {
        loop {
            std::thread::sleep(SCAN);
            if !self.frame.calling.load(Ordering::Relaxed) && !self.next(put) {
                return;
            }
        }
    }

    /// Whether the window is still there.
    fn next(&mut self, put: &dyn Fn(Picture) -> bool) -> bool {
        let place = self.frame.place();
        if std::mem::replace(&mut self.place, place) != place {
            self.rota.draw_again();
        }
        let slides = self.look();
        loop {
            match self.rota.turn(&slides, Instant::now()) {
                Turn::Keep => return true,
                Turn::Clear => return put(None),
                Turn::Show(slide) => match draw(&slide, place) {
                    Ok(pixels) => return put(Some((slide.name, pixels))),
                    Err(error) => self.pass_over(slide, &error),
                },
            }
        }
    }

    fn look(&mut self) -> Vec<Slide> {
        let slides = list(&self.folder);
        let was_unreadable = std::mem::replace(&mut self.unreadable, slides.is_err());
        slides.unwrap_or_else(|error| {
            if !was_unreadable {
                warn!(folder = %self.folder.display(), %error, "the folder of pictures cannot be read");
            }
            Vec::new()
        })
    }

    fn pass_over(&mut self, slide: Slide, error: &dyn std::error::Error) {
        let because = error.source().map(ToString::to_string).unwrap_or_default();
        warn!(file = %slide.path.display(), %error, because, "a picture is passed over");
        self.rota.is_broken(slide);
    }
}
