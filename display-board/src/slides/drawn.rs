//! Makes a picture of a file, no larger than its place on the glass. Bounded in what it reads, how much it unpacks and how
//! much it keeps; an SVG file reaches no other file. Where it is shown is not its business.

use std::io::Cursor;
use std::sync::{Arc, OnceLock};

use image::{DynamicImage, ImageDecoder as _, ImageReader, Limits};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg;
use slint::{Rgba8Pixel, SharedPixelBuffer};

use super::Slide;

/// The largest file that is read, in bytes.
pub const FILE_BYTES_MAX: u64 = 16 * 1024 * 1024;
/// The largest SVG file, in bytes: drawing, not data.
const SVG_BYTES_MAX: u64 = 2 * 1024 * 1024;
/// The longest edge, in pixels.
pub const SIDE_MAX: u32 = 10_000;
/// The largest picture, in pixels; unpacked it takes four bytes for each.
pub const PIXELS_MAX: u64 = 16_000_000;
/// What unpacking may take beside the picture itself, in bytes.
const UNPACK_BYTES_MAX: u64 = 96 * 1024 * 1024;
/// The longest edge of what is kept, in pixels: more is on no half of a wall.
const KEPT_MAX: u32 = 2304;

/// Why a file is not shown.
#[derive(Debug, thiserror::Error)]
pub enum SlideError {
    /// It cannot be read.
    #[error("reading the file")]
    File(#[from] std::io::Error),
    /// It is larger than a picture may be.
    #[error(
        "expected at most {FILE_BYTES_MAX} bytes, {SIDE_MAX} pixels an edge and {PIXELS_MAX} pixels in all"
    )]
    TooLarge,
    /// It is no PNG or JPEG file, or a damaged one.
    #[error("expected a PNG or JPEG file")]
    Picture(#[from] image::ImageError),
    /// It is no SVG file, or a damaged one.
    #[error("expected an SVG file")]
    Drawing(#[from] usvg::Error),
    /// It broke the decoder.
    #[error("expected a picture that can be decoded")]
    Broken,
}

/// The picture, within this size in pixels.
///
/// # Errors
/// When it is none, is broken, or is larger than a picture may be.
pub fn draw(
    slide: &Slide,
    within: (u32, u32),
) -> Result<SharedPixelBuffer<Rgba8Pixel>, SlideError> {
    let is_svg = slide
        .path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("svg"));
    let bytes_max = if is_svg {
        SVG_BYTES_MAX
    } else {
        FILE_BYTES_MAX
    };
    if std::fs::metadata(&slide.path)?.len() > bytes_max {
        return Err(SlideError::TooLarge);
    }
    let bytes = std::fs::read(&slide.path)?;
    let within = (within.0.clamp(1, KEPT_MAX), within.1.clamp(1, KEPT_MAX));
    // Decoders of others read files of anybody here: one that breaks costs a picture, not the wall.
    let drawn = std::panic::catch_unwind(|| {
        if is_svg {
            drawing(&bytes, within)
        } else {
            picture(&bytes, within)
        }
    });
    drawn.unwrap_or(Err(SlideError::Broken))
}

fn picture(bytes: &[u8], within: (u32, u32)) -> Result<SharedPixelBuffer<Rgba8Pixel>, SlideError> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(UNPACK_BYTES_MAX);
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS_MAX {
        return Err(SlideError::TooLarge);
    }
    let turned = decoder.orientation()?;
    let mut whole = DynamicImage::from_decoder(decoder)?;
    whole.apply_orientation(turned);
    let small = if whole.width() > within.0 || whole.height() > within.1 {
        whole.thumbnail(within.0, within.1)
    } else {
        whole
    };
    let pixels = small.into_rgba8();
    Ok(SharedPixelBuffer::clone_from_slice(
        pixels.as_raw(),
        pixels.width(),
        pixels.height(),
    ))
}

#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "some thousand pixels"
)]
fn drawing(bytes: &[u8], within: (u32, u32)) -> Result<SharedPixelBuffer<Rgba8Pixel>, SlideError> {
    let tree = usvg::Tree::from_data(bytes, options())?;
    let size = tree.size();
    let scale = (within.0 as f32 / size.width()).min(within.1 as f32 / size.height());
    let edge = |long: f32, most: u32| ((long * scale).round() as u32).clamp(1, most);
    let (width, height) = (edge(size.width(), within.0), edge(size.height(), within.1));
    let mut pixmap = Pixmap::new(width, height).ok_or(SlideError::TooLarge)?;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixmap.as_mut(),
    );
    let pixels = pixmap.take_demultiplied();
    Ok(SharedPixelBuffer::clone_from_slice(&pixels, width, height))
}

/// How drawings are read: with the fonts that this program carries, and pictures only from within the file.
fn options() -> &'static usvg::Options<'static> {
    static OPTIONS: OnceLock<usvg::Options<'static>> = OnceLock::new();
    OPTIONS.get_or_init(|| {
        let mut fonts = usvg::fontdb::Database::new();
        for font in look::font_files() {
            fonts.load_font_data(font.to_vec());
        }
        fonts.set_sans_serif_family("Noto Sans");
        fonts.set_serif_family("Noto Sans");
        fonts.set_monospace_family("Noto Sans");
        usvg::Options {
            font_family: "Noto Sans".to_owned(),
            fontdb: Arc::new(fonts),
            image_href_resolver: usvg::ImageHrefResolver {
                resolve_data: usvg::ImageHrefResolver::default_data_resolver(),
                resolve_string: Box::new(|_, _| None),
            },
            ..usvg::Options::default()
        }
    })
}
