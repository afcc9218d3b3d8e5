//! Draws a sheet into memory with the shaper that the screens use, in black and white. It needs a thread of its own, which
//! then has no window.

use std::rc::Rc;
use std::time::{Duration, Instant};

use slint::platform::software_renderer::{MinimalSoftwareWindow, RepaintBufferType};
use slint::platform::{Platform, PlatformError, WindowAdapter};
use slint::{ComponentHandle as _, ModelRc, PhysicalSize, Rgb8Pixel, SharedString, VecModel};

use super::{Raster, Sheet};
use crate::ui::PaperWindow;

/// The longest paper, in dots: 25 cm.
const HEIGHT_MAX: u32 = 2000;
/// A dot darker than this is black; letters are a little bolder then than on a screen, as thin lines print faintly.
const BLACK_BELOW: u32 = 150;

/// Why nothing can be drawn.
#[derive(Debug, thiserror::Error)]
pub enum DrawError {
    /// This thread has a window already.
    #[error("this thread draws for a window already")]
    Platform,
    /// The paper could not be made.
    #[error("the paper's picture cannot be made")]
    Paper(#[from] PlatformError),
}

/// A picture in memory instead of a window.
struct Memory {
    window: Rc<MinimalSoftwareWindow>,
    start: Instant,
}

impl Platform for Memory {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        Ok(self.window.clone())
    }

    fn duration_since_start(&self) -> Duration {
        self.start.elapsed()
    }
}

/// What draws on this thread.
pub struct Drawing {
    window: Rc<MinimalSoftwareWindow>,
    paper: PaperWindow,
}

impl Drawing {
    /// Prepares this thread.
    ///
    /// # Errors
    /// When the thread has a window, or the paper cannot be made.
    pub fn new() -> Result<Self, DrawError> {
        let window = MinimalSoftwareWindow::new(RepaintBufferType::NewBuffer);
        let memory = Memory {
            window: window.clone(),
            start: Instant::now(),
        };
        slint::platform::set_platform(Box::new(memory)).map_err(|_| DrawError::Platform)?;
        look::install_fonts_here();
        let paper = PaperWindow::new()?;
        paper.show()?;
        Ok(Self { window, paper })
    }

    /// The picture of a sheet, so many dots wide and as long as it needs.
    ///
    /// # Errors
    /// None at present; drawing into memory can only fail when it is prepared.
    pub fn draw(&self, sheet: &Sheet, width: u32) -> Result<Raster, DrawError> {
        self.fill(sheet, width);
        self.window.set_size(PhysicalSize::new(width, HEIGHT_MAX));
        slint::platform::update_timers_and_animations();
        self.window.request_redraw();
        let mut pixels = vec![Rgb8Pixel::new(255, 255, 255); (width * HEIGHT_MAX) as usize];
        self.window.draw_if_needed(|renderer| {
            renderer.render(&mut pixels, width as usize);
        });
        // How long it is, is known when it has been laid out; the lines begin at the top.
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a paper is some thousand dots long"
        )]
        let needed = self.paper.get_needed().ceil().clamp(1.0, 100_000.0) as u32;
        let height = needed.min(HEIGHT_MAX);
        pixels.truncate((width * height) as usize);
        Ok(black_and_white(&pixels, width, height))
    }

    fn fill(&self, sheet: &Sheet, width: u32) {
        let lines = |lines: &[String]| {
            let lines: Vec<SharedString> = lines.iter().map(SharedString::from).collect();
            ModelRc::new(VecModel::from(lines))
        };
        let code = (!sheet.page.is_empty())
            .then(|| look::qr::image(&sheet.page))
            .flatten();
        let modules = code.as_ref().map_or(0, |code| code.size().width);
        // Whole dots for each module, on a little more than half of the paper, so that every camera reads it.
        let side = modules * (width * 55 / 100 / modules.max(1));
        let paper = &self.paper;
        paper.set_paper_width(width as f32);
        paper.set_rtl(sheet.rtl);
        paper.set_room(sheet.room.as_str().into());
        paper.set_heading(sheet.heading.as_str().into());
        paper.set_number(sheet.number.as_str().into());
        paper.set_own_digits(sheet.own_digits.as_str().into());
        paper.set_next(sheet.next.as_str().into());
        paper.set_facts(lines(&sheet.facts));
        paper.set_scan(sheet.scan.as_str().into());
        paper.set_small(lines(&sheet.small));
        paper.set_code_side(side as f32);
        paper.set_code(code.unwrap_or_default());
    }
}

fn black_and_white(pixels: &[Rgb8Pixel], width: u32, height: u32) -> Raster {
    let mut raster = Raster::new(width, height);
    for (at, pixel) in (0_u32..).zip(pixels) {
        // The weights of ITU-R BT.601.
        let light =
            (299 * u32::from(pixel.r) + 587 * u32::from(pixel.g) + 114 * u32::from(pixel.b)) / 1000;
        if light < BLACK_BELOW {
            raster.set(at % width, at / width);
        }
    }
    raster
}
