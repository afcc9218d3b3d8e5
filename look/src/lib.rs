//! What the three screens share: the theme and components of `ui/`, the icons, the fonts, the texts, how a screen is
//! started, reads `device.toml` and runs its window beside the room, and ready-made pictures and geometry checks for
//! tests. What a screen shows and what a touch means is not here.
//!
//! A screen's `build.rs` calls `look_compile::screen("ui/main.slint")`, its library calls [`include_screen!`], and each
//! window is then set up with `dress(&window)` (texts) and `wear(&window, &outfit)` (theme).

mod album;
pub mod colour;
pub mod device_file;
mod errand;
mod fonts;
mod glass;
pub mod hours;
pub mod keyboard;
mod outfit;
mod picture;
pub mod qr;
mod rows;
pub mod sound;
pub mod start;
#[cfg(feature = "testing")]
pub mod testing;
mod texts;
mod trial_room;
pub mod window;

pub use album::Album;
pub use errand::errand_icon;
pub use fonts::{FontError, font_files, install_fonts, install_fonts_here};
pub use glass::{CAP_HEIGHT, Glass, READING_ANGLE_DEG};
pub use languages::Arg;
pub use outfit::{Outfit, Scheme};
pub use picture::PictureError;
pub use rows::update_rows;
pub use texts::text;
pub use trial_room::{NamedEnd, NamedErrand, NamedGuide, Names, TrialRoom, trial_room};

/// Includes a screen compiled by `look_compile::screen` as the module `ui`: Slint's code, `dress` and `wear`.
#[macro_export]
macro_rules! include_screen {
    () => {
        /// The screen's windows, made from its `.slint` files.
        #[allow(
            missing_docs,
            unreachable_pub,
            unused_qualifications,
            clippy::all,
            clippy::pedantic,
            clippy::unwrap_used,
            clippy::too_many_lines,
            clippy::uninlined_format_args,
            clippy::semicolon_if_nothing_returned,
            clippy::redundant_closure_for_method_calls,
            clippy::manual_let_else,
            clippy::todo,
            clippy::unimplemented,
            clippy::allow_attributes_without_reason,
            reason = "made code, for which its makers answer"
        )]
        pub mod ui {
            slint::include_modules!();
            include!(concat!(env!("OUT_DIR"), "/look.rs"));
        }
    };
}
