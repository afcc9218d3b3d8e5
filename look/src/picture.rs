//! A window as a PNG file. It draws the window as it is and changes nothing of it.

use slint::ComponentHandle;
use std::path::{Path, PathBuf};

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The window could not be drawn.
    #[error("drawing the window")]
    Draw(#[from] slint::PlatformError),
    /// The file or its folder could not be written.
    #[error("writing {path}")]
    Write {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        source: image::ImageError,
    },
}

/// Draws the window as it is now and writes it to `path`; its folder is made.
///
/// # Errors
/// When it cannot be drawn or written.
pub(crate) fn save(window: &impl ComponentHandle, path: &Path) -> Result<(), PictureError> {
    let pixels = window.window().take_snapshot()?;
    let failed = |source| PictureError::Write {
        path: path.to_owned(),
        source,
    };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| failed(error.into()))?;
    }
    // RGB: half the size of RGBA, and a window has no holes.
    let rgb: Vec<u8> = pixels
        .as_slice()
        .iter()
        .flat_map(|pixel| [pixel.r, pixel.g, pixel.b])
        .collect();
    image::save_buffer(
        path,
        &rgb,
        pixels.width(),
        pixels.height(),
        image::ColorType::Rgb8,
    )
    .map_err(failed)
}
