//! The room's own pictures: what is drawn of which file, what is passed over, and where it lies on the wall.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

use std::path::Path;

use display_board::settings::Machine;
use display_board::show::show;
use display_board::slides::{SIDE_MAX, Slide, SlideError, draw, list};
use display_board::states::{self as room, Wall, call};
use display_board::ui::{Wall as Glass, WallWindow, dress};
use look::testing::{Limits, by_label, examine, offscreen, resize, save, settle};
use queue::view::{Call, CallState};
use slint::{ComponentHandle as _, Image};

const HOUSE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90" fill="#104060"/><text x="20" y="50" font-family="Arial" font-size="30" fill="#ffffff">Jul</text></svg>"##;

fn slide(folder: &Path, name: &str, bytes: &[u8]) -> Slide {
    std::fs::write(folder.join(name), bytes).unwrap();
    let stem = name.rsplit_once('.').unwrap().0;
    let slides = list(folder).unwrap();
    slides.into_iter().find(|slide| slide.name == stem).unwrap()
}

fn encoded(width: u32, height: u32, format: image::ImageFormat) -> Vec<u8> {
    let picture =
        image::RgbImage::from_fn(width, height, |x, _| image::Rgb([(x % 256) as u8, 90, 160]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::DynamicImage::from(picture)
        .write_to(&mut bytes, format)
        .unwrap();
    bytes.into_inner()
}

#[test]
fn png_jpeg_and_svg_are_drawn_within_their_place_and_keep_their_shape() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in [
        ("a.png", encoded(1600, 900, image::ImageFormat::Png)),
        ("b.jpg", encoded(1600, 900, image::ImageFormat::Jpeg)),
        ("c.svg", HOUSE.as_bytes().to_vec()),
    ] {
        let drawn = draw(&slide(folder.path(), name, &bytes), (800, 800)).unwrap();
        assert_eq!((drawn.width(), drawn.height()), (800, 450), "{name}");
    }
}

#[test]
fn words_in_a_drawing_are_drawn_with_the_fonts_of_the_look() {
    let folder = tempfile::tempdir().unwrap();
    let drawn = draw(&slide(folder.path(), "c.svg", HOUSE.as_bytes()), (800, 450)).unwrap();
    let white = drawn
        .as_slice()
        .iter()
        .filter(|pixel| pixel.r > 200 && pixel.g > 200)
        .count();
    assert!(white > 1000, "{white}");
}

#[test]
fn a_broken_or_huge_file_is_refused_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let draw = |name: &str, bytes: &[u8]| draw(&slide(folder.path(), name, bytes), (800, 450));
    let mut cut = encoded(640, 360, image::ImageFormat::Jpeg);
    cut.truncate(200);
    for (name, bytes) in [
        ("a.png", &b"no picture"[..]),
        ("b.jpg", &cut),
        ("c.svg", b"<svg"),
        ("d.png", b""),
    ] {
        assert!(draw(name, bytes).is_err(), "{name}");
    }
    assert!(matches!(
        draw("e.png", &vec![0; 17 * 1024 * 1024]),
        Err(SlideError::TooLarge)
    ));
    assert!(matches!(
        draw("f.svg", &vec![b' '; 3 * 1024 * 1024]),
        Err(SlideError::TooLarge)
    ));
    let wide = encoded(SIDE_MAX + 1, 1, image::ImageFormat::Png);
    assert!(draw("g.png", &wide).is_err());
    // 5000 × 5000 pixels of one colour pack into some kilobytes.
    let many = image::GrayImage::new(5000, 5000);
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::DynamicImage::from(many)
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    assert!(matches!(
        draw("h.png", &bytes.into_inner()),
        Err(SlideError::TooLarge)
    ));
}

#[test]
fn a_drawing_reads_no_other_file() {
    let folder = tempfile::tempdir().unwrap();
    slide(
        folder.path(),
        "a.png",
        &encoded(100, 100, image::ImageFormat::Png),
    );
    let link = r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100"><image width="100" height="100" xlink:href="FOLDER/a.png"/></svg>"#;
    let link = link.replace("FOLDER", &folder.path().display().to_string());
    let drawn = draw(&slide(folder.path(), "b.svg", link.as_bytes()), (100, 100)).unwrap();
    assert!(drawn.as_slice().iter().all(|pixel| pixel.a == 0));
}

/// A wall with so many calls below the newest, all in this state, and a picture.
fn window(calls: usize, state: CallState, width: u32, height: u32, language: &str) -> WallWindow {
    offscreen();
    let mut wall = Wall::behaving(display_board::screen::Behaviour {
        languages: vec![room::tag(language)],
        ..room::behaviour()
    });
    wall.texts(room::texts(&[(language, "Fredag stänger vi klockan 12.")]));
    let calls: Vec<Call> = (0..=calls)
        .map(|nth| Call {
            state,
            called_at: room::start().plus_s(-60 * i64::try_from(nth).unwrap()),
            ..call(50 - nth as u64, &format!("A{:03}", 50 - nth), "3", 0)
        })
        .collect();
    if calls.len() > 1 {
        wall.board(&calls);
    }
    let window = WallWindow::new().unwrap();
    dress(&window);
    resize(&window, width, height);
    let folder = tempfile::tempdir().unwrap();
    let drawn = draw(
        &slide(folder.path(), "Jul.svg", HOUSE.as_bytes()),
        (800, 450),
    )
    .unwrap();
    let glass = window.global::<Glass>();
    glass.set_slide(Image::from_rgba8(drawn));
    glass.set_slide_name("Jul".into());
    let mut machine = Machine::default();
    machine.screen.diagonal_inches = Some(43.0);
    machine.screen.distance_m = Some(5.0);
    machine.screen.motion = false;
    show(&window, &wall.view(), &machine);
    settle();
    window
}

fn shows_picture(window: &WallWindow) -> bool {
    look::testing::ElementHandle::find_by_accessible_label(window, "Jul").count() == 1
}

#[test]
fn a_picture_lies_beside_the_calls_and_covers_nothing() {
    let folder = std::env::var_os("WALL_PICTURES");
    for (language, width, height) in [
        ("sv", 1920, 1080),
        ("sv", 3840, 2160),
        ("sv", 1080, 1920),
        ("ar", 1920, 1080),
        ("ar", 1080, 1920),
    ] {
        for calls in [0, 1] {
            let window = window(calls, CallState::Called, width, height, language);
            let name = format!("slide-{calls}.{language}.{width}x{height}");
            if let Some(folder) = &folder {
                save(&window, &Path::new(folder).join(format!("{name}.png"))).unwrap();
            }
            assert!(shows_picture(&window), "{name}");
            let limits = Limits {
                touch_px: 0.0,
                gap_px: 0.0,
                text_px: 20.0,
            };
            let found: Vec<_> = examine(&window, limits)
                .iter()
                .map(ToString::to_string)
                .collect();
            assert!(found.is_empty(), "{name}: {}", found.join("\n"));
            let picture = by_label(&window, "Jul");
            let (place, size) = (picture.absolute_position(), picture.size());
            let (least_w, least_h) = (width as f32 * 0.3, height as f32 * 0.1);
            assert!(
                size.width > least_w && size.height > least_h,
                "{name}: {size:?}"
            );
            let newest_ends = if calls > 0 { height as f32 / 3.0 } else { 0.0 };
            assert!(place.y > newest_ends, "{name}: {place:?}");
        }
    }
}

#[test]
fn calls_that_are_awaited_and_do_not_fit_beside_a_picture_take_its_place() {
    let shown = |calls, state| shows_picture(&window(calls, state, 1920, 1080, "sv"));
    assert!(shown(1, CallState::Called));
    assert!(!shown(4, CallState::Called));
    // Whoever is at a counter already needs the wall no more.
    assert!(shown(11, CallState::Serving));
}
