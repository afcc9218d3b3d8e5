//! The contrast of a municipality's own colour, as WCAG 2.2 computes it.
//!
//! Changes no colour; one of too low contrast is refused.

/// The screens' light ground, `#f6f1e7`, on which the colour is drawn; white text on the colour has more contrast still.
pub(super) const LIGHT_GROUND: [u8; 3] = [0xf6, 0xf1, 0xe7];
/// WCAG 2.2, success criterion 1.4.6 (AAA).
pub(super) const CONTRAST_MIN: f64 = 7.0;

/// Parses `#rrggbb`.
pub(super) fn parse(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#')?;
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let byte = |i: usize| u8::from_str_radix(digits.get(i..i + 2)?, 16).ok();
    Some([byte(0)?, byte(2)?, byte(4)?])
}

/// The contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of "contrast ratio").
pub(super) fn ratio(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// WCAG 2.2, definition of "relative luminance".
fn luminance(colour: [u8; 3]) -> f64 {
    let linear = |byte: u8| {
        let c = f64::from(byte) / 255.0;
        if c <= 0.04045 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    };
    let [r, g, b] = colour.map(linear);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_has_the_greatest_contrast_and_a_colour_on_itself_the_least() {
        assert!((ratio([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
        assert!((ratio([90, 9, 200], [90, 9, 200]) - 1.0).abs() < 1e-9);
        // #767676 on white is the lightest grey of 4.5:1.
        assert!((ratio([0x76; 3], [255; 3]) - 4.54).abs() < 0.01);
    }

    #[test]
    fn a_colour_is_six_hexadecimal_digits() {
        assert_eq!(parse("#00504b"), Some([0, 0x50, 0x4b]));
        for bad in [
            "", "#fff", "00504b", "#00504g", "#00504b0", "#+0504b", "#é504b",
        ] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
