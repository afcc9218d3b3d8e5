//! With low reach everything that is touched lies in the lower half of an upright glass (DESIGN §6), in every language, also
//! in larger text and while it reads aloud; what has no room there stands on further pages. `EVERY_SIZE=1` takes every
//! state in every language on each glass.

use kiosk::screen::Switch;
use kiosk::settings::Machine;
use kiosk::show;
use kiosk::states::view;
use kiosk::ui::KioskWindow;
use languages::{Language, Texts};
use look::testing::{ElementHandle, ElementQuery, settle, touch};

use crate::glass::{ease, glass};

const PORTRAIT: (u32, u32) = (1080, 1920);
const SMALL_PORTRAIT: (u32, u32) = (768, 1366);
/// One state of each page on which something is chosen, and the ones with the most and the longest to choose from.
const STATES: [&str; 15] = [
    "language",
    "language-one",
    "closed",
    "errands",
    "errands-one",
    "errands-many",
    "errands-long",
    "booked",
    "needs",
    "ways",
    "ways-nobody",
    "more-languages",
    "ticket",
    "idle",
    "help-answered",
];
/// What takes the most room.
const FEW: [&str; 2] = ["errands", "needs"];
/// Rounding, in pixels.
const SLACK_PX: f32 = 1.0;
/// Of the glass's height, from the top: where the lower half begins, and where all that is touched begins with larger text
/// and reading aloud beside low reach.
const MIDDLE: f32 = 0.5;
const WITH_ALL_THREE: f32 = 0.4;

/// Everything that can be touched now.
fn targets(window: &KioskWindow) -> Vec<ElementHandle> {
    let all = ElementQuery::from_root(window).find_all();
    all.into_iter()
        .filter(|element| element.accessible_enabled().is_some())
        .collect()
}

#[allow(clippy::cast_precision_loss, reason = "sizes of screens are small")]
fn too_high(
    size: (u32, u32),
    tags: &[&str],
    states: &[&str],
    more: &[Switch],
    from: f32,
) -> Vec<String> {
    let window = glass(size);
    let mut machine = Machine::default();
    machine.screen.motion = false;
    let easing: Vec<_> = [Switch::LowReach].iter().chain(more).copied().collect();
    let least = from * size.1 as f32 - SLACK_PX;
    let mut found = Vec::new();
    for tag in tags {
        for state in states {
            let Some(mut shown) = view(state, Language::shown_for(tag)) else {
                continue;
            };
            ease(&mut shown, &easing);
            show::show(&window, &shown, &machine);
            settle();
            let all = targets(&window);
            assert!(all.len() > 4, "{state} in {tag}: something can be touched");
            let high = all.iter().filter(|it| it.absolute_position().y < least);
            found.extend(high.map(|it| {
                let name = it.accessible_label().unwrap_or_default();
                let top = it.absolute_position().y;
                format!("{state} in {tag} at {size:?} with {easing:?}: “{name}” at {top}")
            }));
        }
    }
    found
}

#[track_caller]
fn all_lies_low(size: (u32, u32), few: &[&str], more: &[Switch], from: f32) {
    let every = std::env::var_os("EVERY_SIZE").is_some();
    let tags: Vec<&str> = Language::all()
        .iter()
        .map(|language| language.tag)
        .collect();
    let states: &[&str] = if every { &STATES } else { few };
    let found = too_high(size, &tags, states, more, from);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn all_that_is_touched_lies_in_the_lower_half_in_every_language() {
    all_lies_low(PORTRAIT, &["errands", "needs", "language"], &[], MIDDLE);
}

#[test]
fn so_it_does_on_every_page() {
    for more in [&[][..], &[Switch::LargerText], &[Switch::Speech]] {
        let found = too_high(PORTRAIT, &["ru"], &STATES, more, MIDDLE);
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

#[test]
fn so_it_does_in_larger_text() {
    all_lies_low(PORTRAIT, &FEW, &[Switch::LargerText], MIDDLE);
}

#[test]
fn so_it_does_while_it_reads_aloud() {
    all_lies_low(PORTRAIT, &FEW, &[Switch::Speech], MIDDLE);
}

#[test]
fn so_it_does_on_a_small_glass() {
    all_lies_low(SMALL_PORTRAIT, &["errands", "needs"], &[], MIDDLE);
}

#[test]
fn with_all_three_switches_it_begins_a_tenth_above_the_middle_at_most() {
    let both = [Switch::LargerText, Switch::Speech];
    all_lies_low(PORTRAIT, &["errands"], &both, WITH_ALL_THREE);
}

/// Touches the way to the next page until there is none, and gives what could be touched on the way.
fn all_pages(window: &KioskWindow, tag: &str) -> Vec<String> {
    let next = Texts::get(tag, "kiosk-page-next", &[]);
    let mut seen = Vec::new();
    for _ in 0..40 {
        let names = targets(window)
            .into_iter()
            .filter_map(|it| Some(it.accessible_label()?.to_string()));
        let names: Vec<_> = names.collect();
        let more = names.contains(&next);
        seen.extend(names);
        if !more {
            return seen;
        }
        touch(window, &next);
    }
    panic!("the pages do not end");
}

#[test]
fn what_has_no_room_in_the_lower_half_is_found_on_the_further_pages() {
    let window = glass(PORTRAIT);
    for tag in ["so", "ar"] {
        for state in ["language", "errands"] {
            let mut shown = view(state, Language::shown_for(tag)).unwrap();
            ease(
                &mut shown,
                &[Switch::LowReach, Switch::LargerText, Switch::Speech],
            );
            show::show(&window, &shown, &Machine::default());
            settle();
            let seen = all_pages(&window, tag);
            let languages = shown.languages.iter().map(|item| item.autonym.clone());
            let expected: Vec<String> = if state == "language" {
                languages.collect()
            } else {
                let errands = shown.errands.iter().map(|item| item.name.clone());
                let too = shown.too.iter().map(|item| item.title.clone());
                let needs = Texts::get(tag, "kiosk-needs", &[]);
                errands.chain(too).chain([needs]).collect()
            };
            for name in expected {
                let found = seen.iter().any(|label| label.starts_with(&name));
                assert!(found, "{state} in {tag}: {name}");
            }
        }
    }
}
