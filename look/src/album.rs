//! Every state of a screen in every language as a picture, drawn into memory by Slint's software renderer, so that no
//! display is needed. It knows no state: what a screen shows in each is the screen's own business.

use std::cell::Cell;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use languages::Language;
use slint::platform::software_renderer::{MinimalSoftwareWindow, RepaintBufferType};
use slint::platform::{Platform, WindowAdapter, set_platform, update_timers_and_animations};
use slint::{ComponentHandle, PhysicalSize, PlatformError};

use crate::PictureError;
use crate::picture::save;

/// How often a window is let go on before it is drawn, so that what follows from a change has followed.
const SETTLE_STEPS: u32 = 3;
/// How far time moves with each.
const SETTLE_STEP: Duration = Duration::from_millis(1);

/// What is drawn, and where to.
#[derive(Debug, Clone)]
pub struct Album {
    /// The folder of this screen; a picture is `STATE.LANGUAGE.png` in it.
    pub folder: PathBuf,
    /// In which languages.
    pub languages: Vec<&'static Language>,
    /// Width and height in pixels.
    pub size_px: (u32, u32),
}

impl Album {
    /// Draws every state in every language and gives how many pictures that made; the languages are shared out among
    /// the machine's cores.
    ///
    /// `make` makes the screen's window with its texts; `show` shows a state of it in a language, or
    /// says `false` where there is no such state in that language.
    ///
    /// # Errors
    /// When a window cannot be made or drawn, or a file cannot be written; the first one stops the album.
    pub fn draw<W: ComponentHandle>(
        &self,
        states: &[&str],
        make: impl Fn() -> Result<W, PlatformError> + Sync,
        show: impl Fn(&W, &str, &'static Language) -> bool + Sync,
    ) -> Result<usize, PictureError> {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let part = self.languages.len().div_ceil(cores).max(1);
        std::thread::scope(|scope| {
            let (make, show) = (&make, &show);
            let workers: Vec<_> = self
                .languages
                .chunks(part)
                .map(|languages| scope.spawn(move || self.draw_part(languages, states, make, show)))
                .collect();
            workers
                .into_iter()
                .map(|worker| {
                    worker
                        .join()
                        .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
                })
                .sum()
        })
    }

    fn draw_part<W: ComponentHandle>(
        &self,
        languages: &[&'static Language],
        states: &[&str],
        make: &impl Fn() -> Result<W, PlatformError>,
        show: &impl Fn(&W, &str, &'static Language) -> bool,
    ) -> Result<usize, PictureError> {
        let now = into_memory()?;
        let window = make()?;
        let (width, height) = self.size_px;
        window.window().set_size(PhysicalSize::new(width, height));
        let mut drawn = 0;
        for language in languages {
            for state in states {
                if !show(&window, state, language) {
                    continue;
                }
                settle(&now);
                let name = format!("{state}.{}.png", language.tag);
                save(&window, &self.folder.join(name))?;
                drawn += 1;
            }
        }
        Ok(drawn)
    }
}

/// A platform whose windows are memory and whose time only moves when it is told to.
struct Memory {
    now: Rc<Cell<Duration>>,
}

impl Platform for Memory {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        Ok(MinimalSoftwareWindow::new(RepaintBufferType::NewBuffer))
    }

    fn duration_since_start(&self) -> Duration {
        self.now.get()
    }
}

/// Makes this thread's windows draw into memory, with the fonts of the look; gives their clock.
fn into_memory() -> Result<Rc<Cell<Duration>>, PlatformError> {
    let now = Rc::new(Cell::new(Duration::ZERO));
    set_platform(Box::new(Memory { now: now.clone() })).map_err(|error| error.to_string())?;
    crate::fonts::install_fonts_here();
    Ok(now)
}

fn settle(now: &Cell<Duration>) {
    for _ in 0..SETTLE_STEPS {
        now.set(now.get() + SETTLE_STEP);
        update_timers_and_animations();
    }
}
