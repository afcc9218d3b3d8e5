//! Every state in every language, measured: nothing cut, overlapping, crowded, too small or outside. The normal run
//! takes every state and language at the real size and a few at others; `EVERY_SIZE=1` takes all everywhere.

use kiosk::pictures::SIZE_PX;
use kiosk::screen::Switch;
use kiosk::settings::Machine;
use kiosk::show;
use kiosk::states::{STATES, eased, view};
use languages::Language;
use look::testing::{Limits, examine, settle};

use crate::glass::{ease, glass};

/// A small portrait panel, a landscape one, the smallest window and the largest.
const SMALL_PORTRAIT: (u32, u32) = (768, 1366);
const LANDSCAPE: (u32, u32) = (1920, 1080);
const SMALLEST: (u32, u32) = (800, 600);
const LARGEST: (u32, u32) = (3840, 2160);
/// Where a visitor stands, in millimetres from the glass.
const DISTANCE_MM: f32 = 500.0;

/// How the screen is made easier, on top of a state.
type Eased = &'static [Switch];

#[allow(clippy::cast_precision_loss, reason = "sizes of screens are small")]
fn limits(size: (u32, u32)) -> Limits {
    let glass = Machine::default().glass((size.0 as f32, size.1 as f32));
    Limits {
        touch_px: glass.px(show::TOUCH_MM),
        gap_px: glass.px(show::TOUCH_GAP_MM),
        text_px: glass.readable_px(DISTANCE_MM),
    }
}

/// The languages of `few`, or all where everything is asked for.
fn languages_of(few: &[&str]) -> Vec<&'static Language> {
    let every = std::env::var_os("EVERY_SIZE").is_some();
    let all = Language::all().iter();
    all.filter(|language| every || few.contains(&language.tag))
        .collect()
}

/// What is wrong in these languages on a glass of this size; one window for all.
fn found_in(languages: &[&'static Language], size: (u32, u32), easing: Eased) -> Vec<String> {
    let window = glass(size);
    let mut lines = Vec::new();
    for language in languages {
        // Those with a switch turned on are the others under `easing`.
        for state in STATES.into_iter().filter(|state| eased(state).is_none()) {
            let Some(mut view) = view(state, language) else {
                continue;
            };
            ease(&mut view, easing);
            show::show(&window, &view, &Machine::default());
            settle();
            let found = examine(&window, limits(size));
            let place = format!("{state} in {} at {}×{}", language.tag, size.0, size.1);
            lines.extend(found.iter().map(|finding| format!("{place}: {finding}")));
        }
    }
    lines
}

/// The same, shared out over the processor's cores: most of the time goes into shaping text.
fn found_at_once(languages: &[&'static Language], size: (u32, u32), easing: Eased) -> Vec<String> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let share = languages.len().div_ceil(cores).max(1);
    std::thread::scope(|scope| {
        let shares: Vec<_> = languages
            .chunks(share)
            .map(|some| scope.spawn(move || found_in(some, size, easing)))
            .collect();
        let found = shares.into_iter().map(|share| share.join().unwrap());
        found.flatten().collect()
    })
}

#[track_caller]
fn nothing_wrong(languages: &[&'static Language], size: (u32, u32), easing: Eased) {
    let found = found_at_once(languages, size, easing);
    assert!(
        found.is_empty(),
        "{} findings:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn no_state_cuts_text_or_crowds_targets_in_any_language() {
    let all: Vec<_> = Language::all().iter().collect();
    nothing_wrong(&all, SIZE_PX, &[]);
}

#[test]
fn every_state_has_room_for_larger_text_in_every_script() {
    nothing_wrong(
        &languages_of(&["sv", "ar", "de", "so"]),
        SIZE_PX,
        &[Switch::LargerText, Switch::HighContrast],
    );
}

#[test]
fn every_state_can_be_reached_low_in_every_script() {
    nothing_wrong(
        &languages_of(&["sv", "ar", "de", "so"]),
        SIZE_PX,
        &[Switch::LowReach],
    );
}

#[test]
fn every_state_fits_a_small_portrait_panel() {
    nothing_wrong(&languages_of(&["sv", "ar"]), SMALL_PORTRAIT, &[]);
}

#[test]
fn every_state_fits_a_landscape_panel() {
    nothing_wrong(&languages_of(&["sv", "ar"]), LANDSCAPE, &[]);
}

#[test]
fn every_state_fits_the_smallest_and_the_largest_window() {
    for size in [SMALLEST, LARGEST] {
        nothing_wrong(&languages_of(&["sv", "ar"]), size, &[]);
    }
}
