//! What is said pushes nothing away under a hand: the one button, what is chosen from and what is typed on stay where they
//! are, with and without each line that can come, in the window and in the strip.

use broker_config::device::News;
use counter_client::screen::{Action, Touch};
use counter_client::settings::Machine;
use counter_client::show;
use counter_client::states::{At, closed, colleagues, desk, room, state, visit};
use counter_client::ui::{CounterWindow, dress};
use look::testing::{ElementHandle, offscreen, resize, settle};
use queue::refusal::Code;
use serde_json::json;
use slint::ComponentHandle as _;

/// A window of an office screen, and the strip beside other work.
const SIZES: [(u32, u32); 2] = [(1280, 800), (420, 800)];
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
    show::show(window, &at.view(), &Machine::default());
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
    let windows = SHOWN
        .iter()
        .flat_map(|shown| SIZES.map(|size| (shown, size)));
    for ((tag, statuses), size) in windows {
        let window = window(size);
        for status in *statuses {
            let begin = || At::desk_in(&desk(status), tag);
            let title = begin().view().main.unwrap().title;
            let place = edge_of(&window, &begin(), &title);
            let check = |at: &At, told: &str| {
                let now = edge_of(&window, at, &title);
                assert!(
                    (now - place).abs() < 0.5,
                    "{told}, {status}, {tag}, {size:?}: {place} became {now}"
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
