//! The contrast of two colours as WCAG 2.2 defines it, and whether a municipality's own colour may be used. It names no
//! colour of the theme.

use slint::Color;

/// What text needs against what it stands on (WCAG 2.2, 1.4.6, level AAA).
pub const TEXT_CONTRAST: f32 = 7.0;
/// What a control's edge or a large text needs (WCAG 2.2, 1.4.11 and 1.4.3).
pub const CONTROL_CONTRAST: f32 = 3.0;

/// Why a colour from the settings cannot be used.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ColourError {
    /// Not `#rrggbb`.
    #[error("expected a colour as #rrggbb, found {0:?}")]
    NotAColour(String),
    /// White words on it could not be read.
    #[error(
        "expected a colour that white text can stand on at {TEXT_CONTRAST}:1, {colour} gives {contrast:.1}:1; choose a darker one"
    )]
    TooLight {
        /// The colour as it was written.
        colour: String,
        /// What it gives against white.
        contrast: f32,
    },
}

/// Reads a municipality's own colour for buttons, `#rrggbb`, and sees to it that white words on it can be read.
///
/// # Errors
/// When it is not a colour, or too light.
pub fn own_action(written: &str) -> Result<Color, ColourError> {
    let colour = parse(written).ok_or_else(|| ColourError::NotAColour(written.to_owned()))?;
    let contrast = contrast(colour, Color::from_rgb_u8(255, 255, 255));
    if contrast < TEXT_CONTRAST {
        return Err(ColourError::TooLight {
            colour: written.to_owned(),
            contrast,
        });
    }
    Ok(colour)
}

fn parse(written: &str) -> Option<Color> {
    let digits = written
        .strip_prefix('#')
        .filter(|digits| digits.len() == 6)?;
    let value = u32::from_str_radix(digits, 16).ok()?;
    let [_, red, green, blue] = value.to_be_bytes();
    Some(Color::from_rgb_u8(red, green, blue))
}

/// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
#[must_use]
pub fn contrast(one: Color, other: Color) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance (WCAG 2.2, "relative luminance").
fn luminance(colour: Color) -> f32 {
    let linear = |channel: u8| {
        let value = f32::from(channel) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_twenty_one() {
        let found = contrast(
            Color::from_rgb_u8(0, 0, 0),
            Color::from_rgb_u8(255, 255, 255),
        );
        assert!((found - 21.0).abs() < 0.01, "{found}");
    }

    #[test]
    fn a_colour_too_light_for_white_words_is_refused_with_its_figure() {
        assert!(own_action("#00504b").is_ok());
        let Err(ColourError::TooLight { contrast, .. }) = own_action("#4a90d9") else {
            panic!("a light blue was accepted");
        };
        assert!(contrast < TEXT_CONTRAST);
    }

    #[test]
    fn what_is_no_colour_is_named() {
        for wrong in ["", "green", "#12345", "#12345g", "00504b", "#é1234"] {
            assert_eq!(
                own_action(wrong),
                Err(ColourError::NotAColour(wrong.to_owned()))
            );
        }
    }
}
