//! Two windows in memory that are shown the same: one paints only what changed, as on a display, the other all of it. What
//! they show must be the same. Made for a process of its own, since a process has one platform.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use slint::platform::software_renderer::{MinimalSoftwareWindow, RepaintBufferType};
use slint::platform::{Platform, WindowAdapter, set_platform, update_timers_and_animations};
use slint::{ComponentHandle, PhysicalSize, PlatformError, Rgb8Pixel};

/// Windows in the order in which they are asked for, and a time that stands still.
struct Display {
    windows: RefCell<Vec<Rc<MinimalSoftwareWindow>>>,
    now: Rc<Cell<Duration>>,
}

impl Platform for Display {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        match self.windows.borrow_mut().pop() {
            Some(window) => Ok(window),
            None => Err(PlatformError::NoPlatform),
        }
    }

    fn duration_since_start(&self) -> Duration {
        self.now.get()
    }
}

/// The window that paints only what changed, and the one that paints all.
const PARTLY: usize = 0;
const WHOLLY: usize = 1;

/// A window's picture in memory.
struct Glass {
    adapter: Rc<MinimalSoftwareWindow>,
    pixels: Vec<Rgb8Pixel>,
}

/// The two windows.
pub struct Twins<W> {
    windows: [W; 2],
    glasses: [Glass; 2],
    now: Rc<Cell<Duration>>,
    width: u32,
}

impl<W: ComponentHandle> Twins<W> {
    /// Makes both with `make`, of so many pixels.
    ///
    /// # Panics
    /// When the process has a platform already, or a window cannot be made.
    #[must_use]
    #[allow(
        clippy::expect_used,
        reason = "a test cannot go on without its windows"
    )]
    pub fn new(width: u32, height: u32, make: impl Fn() -> W) -> Self {
        let adapter = |painted| MinimalSoftwareWindow::new(painted);
        let (partly, wholly) = (
            adapter(RepaintBufferType::ReusedBuffer),
            adapter(RepaintBufferType::NewBuffer),
        );
        let now = Rc::new(Cell::new(Duration::ZERO));
        let display = Display {
            windows: RefCell::new(vec![wholly.clone(), partly.clone()]),
            now: Rc::clone(&now),
        };
        set_platform(Box::new(display)).expect("this process has no other platform");
        crate::install_fonts_here();
        let windows = [make(), make()];
        let glasses = [partly, wholly].map(|adapter| {
            adapter.set_size(PhysicalSize::new(width, height));
            let pixels = vec![Rgb8Pixel::default(); (width * height) as usize];
            Glass { adapter, pixels }
        });
        for window in &windows {
            window.show().expect("a window in memory can be shown");
        }
        Self {
            windows,
            glasses,
            now,
            width,
        }
    }

    /// Does the same with both, lets time pass, and paints what changed; how many pixels that were.
    pub fn paint(&mut self, passed: Duration, act: impl Fn(&W)) -> u32 {
        self.windows.iter().for_each(act);
        self.now.set(self.now.get() + passed);
        self.draw(PARTLY)
    }

    /// Paints the other window whole; the rectangle (left, top, right, bottom) around the pixels that differ, none when the
    /// pictures are the same.
    pub fn difference(&mut self) -> Option<[u32; 4]> {
        self.draw(WHOLLY);
        self.compare()
    }

    fn draw(&mut self, which: usize) -> u32 {
        let (glass, width) = (&mut self.glasses[which], self.width as usize);
        let mut painted = 0;
        // Changed values are seen, what they change is laid out, and rows that come are made.
        for _ in 0..2 {
            update_timers_and_animations();
            let pixels = &mut glass.pixels;
            glass.adapter.draw_if_needed(|renderer| {
                let region = renderer.render(pixels, width);
                let area = region.iter().map(|(_, size)| size.width * size.height);
                painted += area.sum::<u32>();
            });
        }
        painted
    }

    fn compare(&self) -> Option<[u32; 4]> {
        let [partly, wholly] = &self.glasses;
        let pairs = partly.pixels.iter().zip(&wholly.pixels);
        let differ = pairs.zip(0_u32..).filter(|((a, b), _)| a != b);
        differ.fold(None, |found: Option<[u32; 4]>, (_, at)| {
            let (x, y) = (at % self.width, at / self.width);
            let [left, top, right, bottom] = found.unwrap_or([x, y, x, y]);
            Some([left.min(x), top.min(y), right.max(x), bottom.max(y)])
        })
    }
}
