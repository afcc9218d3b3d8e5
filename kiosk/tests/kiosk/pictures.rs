//! Every page in every language, measured; and drawn, to be looked at:
//! `KIOSK_PICTURES=folder cargo test -p kiosk pictures`.

use kiosk::settings::Machine;
use kiosk::show;
use kiosk::ui::{KioskWindow, dress};
use look::testing::{Limits, examine, offscreen, resize, save, settle};

use crate::pages;
use crate::room::all_languages;

/// Portrait first, a small portrait panel, and a landscape one.
const SIZES: [(u32, u32); 3] = [(1080, 1920), (768, 1366), (1920, 1080)];

fn shown(name: &str, tag: &str, size: (u32, u32)) -> KioskWindow {
    offscreen();
    let window = KioskWindow::new().unwrap();
    dress(&window);
    resize(&window, size.0, size.1);
    show::show(&window, &pages::view(name, tag), &Machine::default());
    settle();
    window
}

fn limits(size: (u32, u32)) -> Limits {
    #[allow(clippy::cast_precision_loss, reason = "sizes of screens are small")]
    let glass = Machine::default().glass((size.0 as f32, size.1 as f32));
    Limits {
        touch_px: glass.px(show::TOUCH_MM),
        gap_px: glass.px(show::TOUCH_GAP_MM),
        text_px: glass.readable_px(500.0),
    }
}

/// What is wrong on the pages of `names` in the languages of `tags`; one window for each size.
fn found_in(tags: &[&str], names: &[&str], sizes: &[(u32, u32)]) -> Vec<String> {
    let mut lines = Vec::new();
    for size in sizes {
        let window = shown("language", "sv", *size);
        for (tag, name) in tags
            .iter()
            .flat_map(|tag| names.iter().map(move |name| (tag, name)))
        {
            show::show(&window, &pages::view(name, tag), &Machine::default());
            settle();
            let found = examine(&window, limits(*size));
            let place = format!("{name} in {tag} at {}×{}", size.0, size.1);
            lines.extend(found.iter().map(|finding| format!("{place}: {finding}")));
        }
    }
    lines
}

#[track_caller]
fn nothing_wrong(tags: &[&str], names: &[&str], sizes: &[(u32, u32)]) {
    let found = found_in(tags, names, sizes);
    assert!(
        found.is_empty(),
        "{} findings:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn no_page_cuts_text_or_crowds_targets_in_any_language() {
    let names = [
        "language",
        "errands-too",
        "needs",
        "ways",
        "ticket",
        "closed",
        "idle",
    ];
    nothing_wrong(&all_languages(), &names, &SIZES[..1]);
}

#[test]
fn every_page_and_state_fits_a_small_portrait_panel() {
    nothing_wrong(&["sv", "ar", "de"], &pages::ALL, &SIZES[1..2]);
}

#[test]
fn every_page_and_state_fits_a_landscape_panel() {
    nothing_wrong(&["sv", "ar", "de"], &pages::ALL, &SIZES[2..]);
}

#[test]
fn pages_can_be_drawn() {
    let folder = std::env::var_os("KIOSK_PICTURES").map(std::path::PathBuf::from);
    let kept = tempfile::tempdir().unwrap();
    let (tags, names): (&[&str], &[&str]) = match folder {
        Some(_) => (&["sv", "ar", "fi", "de", "so"], &pages::ALL),
        None => (&["sv"], &["language", "ticket"]),
    };
    let folder = folder.unwrap_or_else(|| kept.path().to_owned());
    for tag in tags {
        for name in names {
            for size in SIZES {
                let path = folder.join(format!("{name}.{tag}.{}.png", size.0));
                save(&shown(name, tag, size), &path).unwrap();
                assert!(std::fs::metadata(path).unwrap().len() > 2_000);
            }
        }
    }
}
