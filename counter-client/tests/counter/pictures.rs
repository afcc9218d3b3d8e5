//! Every state of the counter, measured: nothing cut, overlapping, too small or outside. The normal run takes every state
//! and language at the real size and a few elsewhere; `EVERY_SIZE=1` takes all everywhere.

use counter_client::pictures::SIZE_PX;
use counter_client::settings::Machine;
use counter_client::show;
use counter_client::states::{STATES, view};
use counter_client::ui::{CounterWindow, dress};
use languages::Language;
use look::testing::{Limits, examine, offscreen, resize, settle};
use slint::ComponentHandle as _;

/// The strip beside other work, an old small screen, the largest one.
const STRIP: (u32, u32) = (420, 800);
const SMALL: (u32, u32) = (800, 600);
const LARGEST: (u32, u32) = (3840, 2160);
/// The largest text that a guide can choose.
const LARGE_TEXT: f32 = 2.0;
/// What a mouse hits without aiming (WCAG 2.2, 2.5.5).
const TARGET_PX: f32 = 44.0;
/// The smallest letters of an office screen.
const LETTERS_PX: f32 = 15.0;

/// The languages of `few`, or all where everything is asked for.
fn languages_of(few: &[&str]) -> Vec<&'static Language> {
    let every = std::env::var_os("EVERY_SIZE").is_some();
    let all = Language::all().iter();
    all.filter(|language| every || few.contains(&language.tag))
        .collect()
}

/// What is wrong in these languages in a window of this size; one window for all.
fn found_in(languages: &[&Language], size: (u32, u32), text_scale: f32) -> Vec<String> {
    offscreen();
    let window = CounterWindow::new().unwrap();
    dress(&window);
    window.show().unwrap();
    resize(&window, size.0, size.1);
    let limits = Limits {
        touch_px: TARGET_PX,
        gap_px: 0.0,
        text_px: LETTERS_PX,
    };
    let mut lines = Vec::new();
    for language in languages {
        for state in STATES {
            let mut view = view(state, language);
            view.text_scale = text_scale;
            show::show(&window, &view, &Machine::default());
            settle();
            let found = examine(&window, limits);
            let place = format!("{state} in {} at {}×{}", language.tag, size.0, size.1);
            lines.extend(found.iter().map(|finding| format!("{place}: {finding}")));
        }
    }
    lines
}

#[track_caller]
fn nothing_wrong(languages: &[&Language], size: (u32, u32), text_scale: f32) {
    let found = found_in(languages, size, text_scale);
    assert!(
        found.is_empty(),
        "{} findings:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn no_state_cuts_or_overlaps_in_any_language() {
    let all: Vec<_> = Language::all().iter().collect();
    nothing_wrong(&all, SIZE_PX, 1.0);
}

#[test]
fn every_state_fits_the_strip_beside_other_work() {
    nothing_wrong(&languages_of(&["sv", "ar", "de"]), STRIP, 1.0);
}

#[test]
fn every_state_fits_an_old_small_screen() {
    nothing_wrong(&languages_of(&["sv", "ar", "fi"]), SMALL, 1.0);
}

#[test]
fn every_state_fits_the_largest_screen() {
    nothing_wrong(&languages_of(&["sv", "ar", "de"]), LARGEST, 1.0);
}

#[test]
fn every_state_fits_with_text_twice_as_large() {
    nothing_wrong(&languages_of(&["sv", "ar", "fi"]), SIZE_PX, LARGE_TEXT);
}

#[test]
fn every_state_fits_an_old_small_screen_with_text_twice_as_large() {
    nothing_wrong(&languages_of(&["sv", "ar", "so"]), SMALL, LARGE_TEXT);
}

#[test]
fn every_state_fits_the_strip_with_text_twice_as_large() {
    nothing_wrong(&languages_of(&["sv", "ar", "de"]), STRIP, LARGE_TEXT);
}
