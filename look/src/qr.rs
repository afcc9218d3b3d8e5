//! Draws a QR code as a picture of one pixel a module, with its quiet zone; the screen enlarges it without smoothing.

use qrcode::{EcLevel, QrCode};
use slint::{Image, Rgb8Pixel, SharedPixelBuffer};

/// Empty modules around the code (ISO/IEC 18004).
pub const QUIET_MODULES: usize = 4;

/// The code for `text`, black on white; `None` when the text is too long for any code.
#[must_use]
pub fn image(text: &str) -> Option<Image> {
    let code = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M).ok()?;
    let width = code.width();
    let side = u32::try_from(width + 2 * QUIET_MODULES).ok()?;
    let mut buffer = SharedPixelBuffer::<Rgb8Pixel>::new(side, side);
    let stride = width + 2 * QUIET_MODULES;
    let pixels = buffer.make_mut_slice();
    pixels.fill(Rgb8Pixel::new(255, 255, 255));
    for (at, colour) in code.to_colors().into_iter().enumerate() {
        if colour == qrcode::Color::Dark {
            let (row, column) = (at / width + QUIET_MODULES, at % width + QUIET_MODULES);
            pixels[row * stride + column] = Rgb8Pixel::new(0, 0, 0);
        }
    }
    Some(Image::from_rgb8(buffer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_quiet_zone_and_its_corner_marks() {
        let image = image("https://room.example/t/abc").unwrap();
        let pixels = image.to_rgb8().unwrap();
        let at = |x: usize, y: usize| pixels.as_slice()[y * pixels.width() as usize + x].r;
        assert!((0..QUIET_MODULES).all(|n| at(n, n) == 255));
        assert_eq!(at(QUIET_MODULES, QUIET_MODULES), 0);
    }

    #[test]
    fn a_text_that_no_code_holds_has_no_picture() {
        assert!(image(&"x".repeat(5000)).is_none());
    }
}
