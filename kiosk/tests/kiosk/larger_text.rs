//! Larger text makes nothing smaller: no words and no errand's picture, on any page, also with everything low on the glass.

use std::collections::BTreeMap;

use kiosk::screen::Switch;
use kiosk::settings::Machine;
use kiosk::show;
use kiosk::states::view;
use kiosk::ui::KioskWindow;
use languages::Language;
use look::testing::{ElementHandle, ElementQuery, font_sizes, settle};

use crate::glass::{ease, glass};

const GLASS: (u32, u32) = (1080, 1920);
/// One state of each page, and those with more words than usual.
const PAGES: [&str; 11] = [
    "language",
    "closed",
    "errands",
    "errands-one",
    "errands-many",
    "booked",
    "needs",
    "ways",
    "more-languages",
    "ticket",
    "paper-failed",
];
const LANGUAGES: [&str; 2] = ["de", "ar"];
/// Rounding, in pixels.
const SLACK_PX: f32 = 0.6;

fn show_eased(window: &KioskWindow, state: &str, tag: &str, easing: &[Switch]) {
    let mut view = view(state, Language::shown_for(tag)).unwrap();
    ease(&mut view, easing);
    show::show(window, &view, &Machine::default());
    settle();
}

/// The smallest size of each text.
fn smallest(window: &KioskWindow) -> BTreeMap<String, f32> {
    let mut sizes = BTreeMap::new();
    for (text, size) in font_sizes(window) {
        let smallest = sizes.entry(text).or_insert(size);
        *smallest = smallest.min(size);
    }
    sizes
}

#[test]
fn larger_text_makes_no_words_smaller() {
    let window = glass(GLASS);
    for tag in LANGUAGES {
        for state in PAGES {
            for with in [&[][..], &[Switch::LowReach]] {
                if state == "errands-one" && !with.is_empty() {
                    // Low on the glass a single errand has room for one line each, which is larger than a card's.
                    continue;
                }
                show_eased(&window, state, tag, with);
                let usual = smallest(&window);
                show_eased(&window, state, tag, &[&[Switch::LargerText], with].concat());
                let larger = smallest(&window);
                let kept = usual.iter().filter(|(text, _)| larger.contains_key(*text));
                assert!(kept.clone().count() > 0, "{state} in {tag}");
                for (text, size) in kept {
                    assert!(
                        larger[text] > size - SLACK_PX,
                        "{text:?}, {state} in {tag} with {with:?}: {} px, {size} without",
                        larger[text]
                    );
                }
            }
        }
    }
}

/// How wide the pictures of the errands are, and how far each stands from the nearer side of its card.
fn pictures(window: &KioskWindow) -> Vec<(f32, f32)> {
    let cards = ElementHandle::find_by_element_type_name(window, "ErrandCard");
    let picture = |card: ElementHandle| {
        let query: ElementQuery = card.query_descendants().match_type_name("Image");
        let found = query.find_first()?;
        let (at, size) = (found.absolute_position(), found.size());
        let before = at.x - card.absolute_position().x;
        let behind = card.size().width - before - size.width;
        Some((size.width, before.min(behind)))
    };
    cards.filter_map(picture).collect()
}

#[test]
fn an_errands_picture_is_no_smaller_in_larger_text_and_never_stands_at_the_frame() {
    let window = glass(GLASS);
    for tag in LANGUAGES {
        for state in ["errands", "errands-many", "errands-long"] {
            show_eased(&window, state, tag, &[]);
            let usual = pictures(&window);
            for easing in [
                &[Switch::LargerText][..],
                &[Switch::LargerText, Switch::LowReach],
                &[Switch::LowReach],
            ] {
                show_eased(&window, state, tag, easing);
                let eased = pictures(&window);
                assert!(!eased.is_empty());
                for (width, edge) in &eased {
                    let smaller = easing[0] == Switch::LargerText && *width < usual[0].0 - SLACK_PX;
                    let why = format!("{state} in {tag} with {easing:?}: {width} px, {edge} px");
                    assert!(!smaller && *edge >= 12.0, "{why}, {usual:?} without");
                }
            }
        }
    }
}
