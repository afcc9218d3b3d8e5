//! From the real size of a screen to pixels: how many of them make a millimetre, and how large text must be to be read
//! from where people stand. It knows nothing of what is shown.

/// The height of a capital in Noto Sans, in parts of the font size (OS/2 `sCapHeight` 714 of 1000).
pub const CAP_HEIGHT: f32 = 0.714;

/// The angle under which a capital must be seen (EN 301 549, 5.1.4: at least 0.7°).
pub const READING_ANGLE_DEG: f32 = 0.7;

/// Millimetres in an inch.
const INCH_MM: f32 = 25.4;

/// A screen's surface: logical pixels and millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glass {
    /// Width and height in logical pixels.
    pub size_px: (f32, f32),
    /// Pixels in a millimetre.
    pub px_per_mm: f32,
}

impl Glass {
    /// A screen of so many pixels whose diagonal is so many inches.
    #[must_use]
    pub fn of_diagonal(size_px: (f32, f32), inches: f32) -> Self {
        let diagonal_px = size_px.0.hypot(size_px.1);
        Self {
            size_px,
            px_per_mm: diagonal_px / (inches * INCH_MM),
        }
    }

    /// So many millimetres in pixels.
    #[must_use]
    pub fn px(&self, mm: f32) -> f32 {
        mm * self.px_per_mm
    }

    /// The font size in pixels whose capitals are seen under [`READING_ANGLE_DEG`] from `distance_mm`.
    #[must_use]
    pub fn readable_px(&self, distance_mm: f32) -> f32 {
        self.px(distance_mm * READING_ANGLE_DEG.to_radians().tan()) / CAP_HEIGHT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// DESIGN's figure: capitals of 6.1 mm at the kiosk, half a metre away.
    #[test]
    fn a_capital_at_the_kiosk_is_six_millimetres_high() {
        let glass = Glass::of_diagonal((1080.0, 1920.0), 27.0);
        let capital_mm = glass.readable_px(500.0) * CAP_HEIGHT / glass.px_per_mm;
        assert!((capital_mm - 6.1).abs() < 0.05, "{capital_mm}");
    }

    #[test]
    fn a_wall_read_from_ten_metres_has_capitals_of_twelve_centimetres() {
        let glass = Glass::of_diagonal((3840.0, 2160.0), 65.0);
        let capital_mm = glass.readable_px(10_000.0) * CAP_HEIGHT / glass.px_per_mm;
        assert!((capital_mm - 122.0).abs() < 1.0, "{capital_mm}");
    }

    #[test]
    fn a_27_inch_portrait_screen_has_just_over_three_pixels_a_millimetre() {
        let glass = Glass::of_diagonal((1080.0, 1920.0), 27.0);
        assert!((glass.px_per_mm - 3.21).abs() < 0.01, "{}", glass.px_per_mm);
    }
}
