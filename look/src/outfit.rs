//! What a window wears: the theme's settings as plain Rust, so that they can be chosen without Slint at hand. The values
//! of the colours are in `ui/theme.slint`.

use slint::Color;

/// Which palette.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scheme {
    /// Ink on a warm light ground.
    #[default]
    Light,
    /// Light on a dark ground, for the wall.
    Dark,
    /// White on black, for whoever needs it.
    Contrast,
}

/// Everything that the `Theme` global takes from Rust.
#[derive(Debug, Clone, PartialEq)]
pub struct Outfit {
    /// The palette.
    pub scheme: Scheme,
    /// The language's tag, the first argument of every text.
    pub language: String,
    /// Whether the language is written right to left.
    pub rtl: bool,
    /// 1, or more for larger text.
    pub text_scale: f32,
    /// The body text in pixels, before `text_scale`.
    pub base_px: f32,
    /// Pixels in a millimetre.
    pub px_per_mm: f32,
    /// The smallest edge of something to touch, in pixels.
    pub touch_px: f32,
    /// The smallest distance between two such, in pixels.
    pub touch_gap_px: f32,
    /// The smallest text in parts of the body text.
    pub small: f32,
    /// Without movement.
    pub still: bool,
    /// The municipality's own colour for action in the light palette.
    pub own_action: Option<Color>,
}

impl Default for Outfit {
    /// An office screen, in Swedish.
    fn default() -> Self {
        Self {
            scheme: Scheme::Light,
            language: "sv".to_owned(),
            rtl: false,
            text_scale: 1.0,
            base_px: 18.0,
            px_per_mm: 3.78,
            touch_px: 44.0,
            touch_gap_px: 8.0,
            small: 0.875,
            still: false,
            own_action: None,
        }
    }
}
