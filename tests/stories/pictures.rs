//! `visitor-room pictures`, as a person without a display runs it (PROTOCOL §6).
#![cfg(feature = "screens")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::room::{failure, program};

/// The first bytes of a PNG file, and where its width and height stand in it (PNG, 5.2 and 11.2.2).
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
const SIZE_AT: usize = 16;

fn size_of_picture(path: &Path) -> (u32, u32) {
    let bytes = fs::read(path).expect("it was drawn");
    assert!(bytes.starts_with(SIGNATURE), "{}", path.display());
    let edge = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
    (edge(SIZE_AT), edge(SIZE_AT + 4))
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder of pictures");
    let names = entries.map(|entry| entry.expect("an entry").file_name());
    names
        .map(|name| name.to_string_lossy().into_owned())
        .collect()
}

#[test]
fn every_state_of_every_screen_is_drawn_in_a_language_without_a_display() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("new");
    let drawn = program()
        .args(["pictures", "--language", "ar", "--size", "320x400", "--out"])
        .arg(&out)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .expect("it runs");
    let text = String::from_utf8_lossy(&drawn.stderr).into_owned();
    assert!(drawn.status.success(), "{text}");
    assert_eq!(
        names(&out),
        ["counter", "kiosk", "wall"].map(str::to_owned).into()
    );
    let mut count = 0;
    for (screen, states) in [
        ("kiosk", &kiosk::states::STATES[..]),
        ("wall", &display_board::states::STATES[..]),
        ("counter", &counter_client::states::STATES[..]),
    ] {
        let folder = out.join(screen);
        let expected: BTreeSet<_> = states
            .iter()
            .map(|state| format!("{state}.ar.png"))
            .collect();
        assert_eq!(names(&folder), expected, "{screen}");
        count += expected.len();
        for name in expected {
            assert_eq!(size_of_picture(&folder.join(name)), (320, 400));
        }
    }
    let said = String::from_utf8_lossy(&drawn.stdout).into_owned();
    assert!(said.starts_with(&format!("{count} pictures in ")), "{said}");
}

#[test]
fn what_cannot_be_drawn_is_refused_with_what_was_expected() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().display().to_string();
    for (wrong, expected) in [
        (["--size", "10x10"], "WIDTHxHEIGHT in pixels, each from 240"),
        (["--screen", "phone"], "kiosk, wall, counter"),
        (["--language", "xx"], "expected one of sv, en"),
    ] {
        let output = program()
            .args(["pictures", "--out", &out])
            .args(wrong)
            .output()
            .expect("it runs");
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(text.contains(expected), "{text}");
    }
    let file = folder.path().join("file");
    fs::write(&file, "").expect("a file");
    let (code, text) = failure(&[
        "pictures",
        "--screen",
        "wall",
        "--language",
        "sv",
        "--out",
        &file.display().to_string(),
    ]);
    assert_eq!(code, 2, "{text}");
    assert!(text.contains(&file.display().to_string()), "{text}");
}
