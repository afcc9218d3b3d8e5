//! The button for help has one place and one width on all pages, and nothing else to touch ever lies there: whoever
//! touches a second time what was there before calls nobody, however late the touch is. The normal run takes one state of
//! each page; `EVERY_SIZE=1` takes every state in every language everywhere.

use kiosk::screen::Switch;
use kiosk::settings::Machine;
use kiosk::show;
use kiosk::states::{STATES, eased, view};
use kiosk::ui::KioskWindow;
use languages::{Language, Texts};
use look::testing::{ElementHandle, ElementQuery, settle};

use crate::glass::{ease, glass};

/// One state of each page, and what help may say.
const PAGES: [&str; 15] = [
    "starting",
    "language",
    "closed",
    "errands",
    "booked",
    "needs",
    "ways",
    "ways-nobody",
    "more-languages",
    "taking",
    "ticket",
    "idle",
    "help-asking",
    "help",
    "alone-no-numbers",
];
/// Rounding, in pixels.
const SLACK_PX: f32 = 0.6;

/// Left, top, width, height.
type Place = [f32; 4];

/// What can be touched in one state of one language: help, and everything else by its name.
struct Seen {
    at: String,
    help: Place,
    others: Vec<(String, Place)>,
}

fn every_size() -> bool {
    std::env::var_os("EVERY_SIZE").is_some()
}

fn place(element: &ElementHandle) -> Place {
    let (at, size) = (element.absolute_position(), element.size());
    [at.x, at.y, size.width, size.height]
}

fn overlap(one: &Place, other: &Place) -> bool {
    (0..2).all(|axis| {
        let first = one[axis].max(other[axis]);
        let last = (one[axis] + one[axis + 2]).min(other[axis] + other[axis + 2]);
        last - first > SLACK_PX
    })
}

fn seen_in(window: &KioskWindow, state: &str, tag: &str) -> Seen {
    let named =
        ["kiosk-help", "kiosk-starting", "kiosk-help-asked"].map(|key| Texts::get(tag, key, &[]));
    let all = ElementQuery::from_root(window).find_all();
    let targets = all
        .iter()
        .filter(|element| element.accessible_enabled() == Some(true))
        .filter_map(|element| Some((element.accessible_label()?.to_string(), place(element))));
    let (help, others): (Vec<_>, Vec<_>) = targets.partition(|(label, _)| named.contains(label));
    let at = format!("{state} in {tag}");
    assert_eq!(help.len(), 1, "{at}: help is there once");
    Seen {
        help: help[0].1,
        others,
        at,
    }
}

/// Every state in these languages on a glass of this size.
fn all_seen(tags: &[&str], size: (u32, u32), easing: &[Switch]) -> Vec<Seen> {
    let window = glass(size);
    let mut machine = Machine::default();
    machine.screen.motion = false;
    let states: Vec<&str> = if every_size() {
        STATES
            .into_iter()
            .filter(|state| eased(state).is_none())
            .collect()
    } else {
        PAGES.to_vec()
    };
    let mut all = Vec::new();
    for tag in tags {
        for state in states.iter().copied() {
            let Some(mut shown) = view(state, Language::shown_for(tag)) else {
                continue;
            };
            ease(&mut shown, easing);
            show::show(&window, &shown, &machine);
            settle();
            all.push(seen_in(&window, state, tag));
        }
    }
    all
}

#[track_caller]
fn help_has_its_place(few: &[&str], size: (u32, u32), easing: &[Switch]) {
    let all = Language::all().iter().map(|language| language.tag);
    let tags: Vec<_> = all
        .filter(|tag| every_size() || few.contains(tag))
        .collect();
    let seen = all_seen(&tags, size, easing);
    let first = &seen[0];
    let mut found = Vec::new();
    for one in &seen {
        let apart = one.help.iter().zip(&first.help);
        // Left and width; how high it is and where it begins may follow the language, never the page.
        if apart
            .clone()
            .step_by(2)
            .any(|(a, b)| (a - b).abs() > SLACK_PX)
        {
            found.push(format!(
                "{}: help lies at {:?}, not {:?}",
                one.at, one.help, first.help
            ));
        }
        let of_language = seen
            .iter()
            .find(|it| it.at.ends_with(one.at.rsplit(' ').next().unwrap()));
        let of_language = of_language.map(|it| it.help).unwrap();
        if one
            .help
            .iter()
            .zip(&of_language)
            .any(|(a, b)| (a - b).abs() > SLACK_PX)
        {
            found.push(format!(
                "{}: help lies at {:?}, not {of_language:?}",
                one.at, one.help
            ));
        }
        // A language may have been chosen between the two touches.
        for (name, other) in &one.others {
            if let Some(under) = seen.iter().find(|it| overlap(&it.help, other)) {
                found.push(format!(
                    "{}: “{name}” lies where help is for {}",
                    one.at, under.at
                ));
            }
        }
    }
    assert!(
        found.is_empty(),
        "{size:?} {easing:?}:\n{}",
        found.join("\n")
    );
}

#[test]
fn help_has_one_place_on_an_upright_glass_whatever_the_language() {
    help_has_its_place(&["sv", "ar", "so"], (1080, 1920), &[]);
}

#[test]
fn help_has_one_place_on_wide_and_small_glasses() {
    help_has_its_place(&["ar"], (1920, 1080), &[]);
    help_has_its_place(&["fi"], (768, 1366), &[]);
    help_has_its_place(&["sv"], (800, 600), &[]);
}

#[test]
fn help_has_one_place_in_larger_text_and_in_low_reach() {
    help_has_its_place(&["sv"], (1080, 1920), &[Switch::LargerText]);
    help_has_its_place(&["sv"], (1080, 1920), &[Switch::LowReach]);
}
