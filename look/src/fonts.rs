//! Makes Noto Sans and Noto Sans Arabic, which this program carries, the fonts of every window; it reads no font of the
//! machine.

use slint::fontique_011::{fontique, shared_collection};
use std::sync::Arc;

const FONTS: [&[u8]; 4] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
];

/// The generic names that Slint falls back to.
const GENERIC: [fontique::GenericFamily; 3] = [
    fontique::GenericFamily::SansSerif,
    fontique::GenericFamily::SystemUi,
    fontique::GenericFamily::UiSansSerif,
];

/// Why the fonts could not be installed.
#[derive(Debug, thiserror::Error)]
pub enum FontError {
    /// There is no display to draw on.
    #[error("opening a window system")]
    Platform(#[from] slint::PlatformError),
}

/// Installs the fonts as the generic families, so that no font of the machine is ever mixed in (a font that is only
/// imported lets a system font in for the other script).
///
/// Call it once before the first window. In tests call [`crate::testing::offscreen`] instead, which does it too.
///
/// # Errors
/// When there is no window system.
pub fn install_fonts() -> Result<(), FontError> {
    slint::BackendSelector::new().select()?;
    install_fonts_here();
    Ok(())
}

/// The font files, for whoever draws letters without a window.
#[must_use]
pub const fn font_files() -> [&'static [u8]; 4] {
    FONTS
}

/// As [`install_fonts`], for a thread whose platform is already chosen: one that draws into memory.
pub fn install_fonts_here() {
    let mut collection = shared_collection();
    let mut families = Vec::new();
    for data in FONTS {
        for (family, _) in collection.register_fonts(fontique::Blob::new(Arc::new(data)), None) {
            if !families.contains(&family) {
                families.push(family);
            }
        }
    }
    for generic in GENERIC {
        collection.set_generic_families(generic, families.iter().copied());
    }
}
