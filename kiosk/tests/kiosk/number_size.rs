//! The number and its code are not smaller for whoever turns on a switch, or larger text and reading aloud together, and
//! needs keep their explanations.

use kiosk::screen::Switch;
use kiosk::settings::Machine;
use kiosk::show;
use kiosk::states::view;
use kiosk::ui::KioskWindow;
use languages::{Language, Texts};
use look::testing::{ElementHandle, ElementQuery, settle};

use crate::glass::{ease, glass};

const GLASSES: [(u32, u32); 3] = [(1080, 1920), (768, 1366), (1920, 1080)];
/// What may be turned on; the first is how it is without.
const EASINGS: [&[Switch]; 7] = [
    &[],
    &[Switch::Speech],
    &[Switch::LargerText],
    &[Switch::LowReach],
    &[Switch::HighContrast],
    &[Switch::LargerText, Switch::Speech],
    &[Switch::LargerText, Switch::LowReach],
];
/// Rounding, in pixels.
const SLACK_PX: f32 = 0.6;

/// Shows a state with switches turned on.
fn show_eased(window: &KioskWindow, state: &str, tag: &str, easing: &[Switch]) {
    let mut view = view(state, Language::shown_for(tag)).unwrap();
    ease(&mut view, easing);
    show::show(window, &view, &Machine::default());
    settle();
}

/// How high the only element of a kind is.
#[track_caller]
fn height(window: &KioskWindow, kind: &str) -> f32 {
    let found: Vec<_> = ElementHandle::find_by_element_type_name(window, kind).collect();
    assert_eq!(found.len(), 1, "one {kind}");
    found[0].size().height
}

#[test]
fn neither_a_switch_nor_two_together_make_the_number_or_its_code_smaller() {
    for size in GLASSES {
        let window = glass(size);
        for state in ["ticket", "ticket-booked", "ticket-fetch"] {
            for tag in ["sv", "ar", "so"] {
                let sizes = EASINGS.map(|easing| {
                    show_eased(&window, state, tag, easing);
                    [height(&window, "NumberDisplay"), height(&window, "QrFrame")]
                });
                let usual = sizes[0];
                for (eased, easing) in sizes.iter().zip(EASINGS) {
                    let smaller = eased
                        .iter()
                        .zip(usual)
                        .any(|(now, usual)| *now < usual - SLACK_PX);
                    assert!(
                        !smaller,
                        "{state} in {tag} at {size:?}: {eased:?} with {easing:?}, {usual:?} without"
                    );
                }
            }
        }
    }
}

#[test]
fn needs_keep_their_explanations_in_larger_text_and_in_low_reach() {
    let window = glass((1080, 1920));
    for tag in ["sv", "ar", "so", "de"] {
        for easing in EASINGS.into_iter().filter(|easing| easing.len() < 2) {
            show_eased(&window, "needs", tag, easing);
            let about = Texts::get(tag, "need-fetch-about", &[]);
            let all = ElementQuery::from_root(&window).find_all();
            let explained = all.iter().any(|element| {
                element
                    .accessible_description()
                    .is_some_and(|it| it == about)
            });
            assert!(explained, "{tag} with {easing:?}");
        }
    }
}
