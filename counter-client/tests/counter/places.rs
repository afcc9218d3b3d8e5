//! What is said pushes nothing away under a hand: the one button, what is chosen from and what is typed on stay where they
//! are, with and without each line that can come, in the window and in the strip; and what a visitor needs is not out of sight.

use broker_config::device::News;
use counter_client::screen::{Action, Touch};
use counter_client::settings::Machine;
use counter_client::show;
use counter_client::states::{self, At, closed, colleagues, desk, room, state, visit};
use counter_client::ui::{CounterWindow, Theme, dress};
use languages::Language;
use look::testing::{ElementHandle, by_label, offscreen, resize, settle};
use queue::refusal::Code;
use serde_json::json;
use slint::ComponentHandle as _;

/// A window of an office screen, and the strip beside other work.
const SIZES: [(u32, u32); 2] = [(1280, 800), (420, 800)];
/// The same lower than what can be done has room at the foot, and both with text twice as large.
const LOW: [((u32, u32), f32); 3] = [((420, 640), 1.0), ((420, 800), 2.0), ((1280, 800), 2.0)];
/// In Swedish whatever the counter does, in a language of high lines and one of long words while one visitor waits.
const SHOWN: [(&str, &[&str]); 3] = [
    ("sv", &["free", "called", "serving"]),
    ("ar", &["called"]),
    ("de", &["free"]),
];

fn window(size: (u32, u32)) -> CounterWindow {
    offscreen();
    let window = CounterWindow::new().unwrap();
    dress(&window);
    window.show().unwrap();
    resize(&window, size.0, size.1);
    window
}

/// Where the upper edge of the thing to press is whose name begins so.
#[track_caller]
fn edge_of(window: &CounterWindow, at: &At, begins: &str) -> f32 {
    edge_in(window, at, begins, 1.0)
}

/// The same with text so many times as large.
#[track_caller]
fn edge_in(window: &CounterWindow, at: &At, begins: &str, text_scale: f32) -> f32 {
    let mut view = at.view();
    view.text_scale = text_scale;
    show::show(window, &view, &Machine::default());
    settle();
    let all = look::testing::ElementQuery::from_root(window)
        .match_descendants()
        .find_all();
    let named = |element: &ElementHandle| {
        let label = element.accessible_label().unwrap_or_default();
        element.accessible_enabled() == Some(true) && label.starts_with(begins)
    };
    let found = all.into_iter().find(named);
    let found = found.unwrap_or_else(|| panic!("nothing to press is called {begins}"));
    found.absolute_position().y
}

/// Something that a counter is told.
type Told = (&'static str, fn(&mut At));

/// Every line that can come while a guide works.
const TOLD: [Told; 8] = [
    ("a lost link", At::link_lost),
    ("an old picture", |at| at.hear(News::Fresh(false))),
    ("no way in", At::not_let_in),
    ("an alarm and a call for help", |at| at.hear(alarms(&["1"]))),
    ("three alarms at once", |at| {
        at.hear(alarms(&["1", "4", "5"]));
    }),
    ("the own alarm", |at| at.hear(alarms(&["3"]))),
    ("a closed room", |at| {
        let mut closed = room();
        closed["open"] = json!(false);
        at.hear(News::Room(state(&closed)));
    }),
    ("a trial", |at| {
        let mut trial = room();
        trial["trial"] = json!(true);
        at.hear(News::Room(state(&trial)));
    }),
];

fn alarms(counters: &[&str]) -> News {
    let mut duty = colleagues();
    let calls = counters
        .iter()
        .map(|counter| json!({"counter": counter, "at": "2026-11-23T09:14:00.000Z", "guide": "hodan", "unseen": false}));
    duty["staff"] = calls.collect();
    duty["help"] =
        json!([{"device": "entrance", "languages": ["ar"], "at": "2026-11-23T09:14:00.000Z"}]);
    News::Duty(state(&duty))
}

#[test]
fn the_one_button_stays_in_its_place_whatever_is_said() {
    for size in SIZES {
        the_one_button_stays(size, 1.0);
    }
}

#[test]
fn the_one_button_stays_in_its_place_in_a_low_strip_and_in_large_text() {
    for (size, text_scale) in LOW {
        the_one_button_stays(size, text_scale);
    }
}

#[track_caller]
fn the_one_button_stays(size: (u32, u32), text_scale: f32) {
    let window = window(size);
    for (tag, statuses) in SHOWN {
        for status in statuses {
            let begin = || At::desk_in(&desk(status), tag);
            let title = begin().view().main.unwrap().title;
            let place = edge_in(&window, &begin(), &title, text_scale);
            let check = |at: &At, told: &str| {
                let now = edge_in(&window, at, &title, text_scale);
                assert!(
                    (now - place).abs() < 0.5,
                    "{told}, {status}, {tag}, {size:?} at {text_scale}: {place} became {now}"
                );
            };
            for (told, tell) in TOLD {
                let mut at = begin();
                tell(&mut at);
                check(&at, told);
            }
            let mut at = begin();
            at.touch(Touch::Act(Action::Park));
            at.touch(Touch::Act(Action::Cancel));
            for ask in at.touch(Touch::Act(Action::Undo)) {
                at.refused(&ask, Code::AlreadyCalled);
            }
            check(&at, "a refusal");
            let mut at = begin();
            let mut undone = desk(status);
            undone["undo"] = json!("return_to_queue");
            undone["parked"] = json!([visit("A009", true)]);
            at.hear_desk(&undone);
            check(&at, "what can be taken back");
        }
    }
}

#[test]
fn what_is_chosen_from_stays_in_its_place_whatever_is_said() {
    for size in SIZES {
        let window = window(size);
        let begin = || {
            let mut at = At::desk(&desk("serving"));
            at.touch(Touch::Act(Action::Park));
            at
        };
        let first = begin().view().dialog.unwrap().choices[0].title.clone();
        let place = edge_of(&window, &begin(), &first);
        let mut refused = begin();
        for ask in refused.touch(Touch::Choose(String::new())) {
            refused.refused(&ask, Code::NotAllowed);
        }
        assert_eq!(edge_of(&window, &refused, &first), place, "a refusal");
        for (told, tell) in &TOLD[..6] {
            let mut at = begin();
            tell(&mut at);
            assert_eq!(edge_of(&window, &at, &first), place, "{told} in {size:?}");
        }
    }
}

#[test]
fn the_keys_of_a_pin_stay_in_their_place_when_it_was_wrong() {
    for size in SIZES {
        let window = window(size);
        let mut at = At::desk(&closed());
        let asks = at.keys(&["h", "Enter", "9", "9", "9", "9", "Enter"]);
        let place = edge_of(&window, &at, "2");
        for ask in &asks {
            at.refused(ask, Code::UnknownGuideOrPin);
        }
        assert_eq!(edge_of(&window, &at, "2"), place, "{size:?}");
    }
}

#[test]
fn all_that_a_visitor_needs_and_why_they_come_is_in_sight_in_every_language() {
    let window = window(SIZES[0]);
    let space = window.global::<Theme>().get_space();
    let mut hidden = Vec::new();
    for language in Language::all() {
        let view = states::view("called-needs", language);
        show::show(&window, &view, &Machine::default());
        settle();
        let visit = view.visit.unwrap();
        let below = by_label(&window, &view.said).absolute_position().y - space;
        let all = look::testing::ElementQuery::from_root(&window)
            .match_descendants()
            .find_all();
        let needs = visit.needs.iter().map(|need| need.text.as_str());
        for words in needs.chain([visit.why.as_str()]) {
            let says = |element: &&ElementHandle| {
                let label = element.accessible_label().unwrap_or_default();
                label.ends_with(words) && !words.is_empty()
            };
            let found = all.iter().find(says);
            let found = found.unwrap_or_else(|| panic!("{}: nothing says {words}", language.tag));
            let end = found.absolute_position().y + found.size().height;
            if end > below - space / 2.0 {
                hidden.push(format!(
                    "{}: {words} ends at {end} of {below}",
                    language.tag
                ));
            }
        }
    }
    assert!(hidden.is_empty(), "{hidden:#?}");
}
