//! Every counter command of PROTOCOL §2, by key and by pointer: a key or a button, and at most two choices after it.

use counter_client::screen::{Action, AlarmKind, Announcing, Ask, Touch, View};
use serde_json::{Value, json};

use broker_config::device::News;
use counter_client::states::{
    At, closed, desk, duty, manager_duty, manager_settings, next, state, visit,
};
use queue::ids::ErrandId;

/// How a choice is made.
enum Pick {
    /// The line with this name.
    Line(&'static str),
    /// Letters and digits, then Enter.
    Typed(&'static [&'static str]),
}

/// A command, where it is given, and how.
struct Way {
    command: &'static str,
    at: fn() -> At,
    action: Action,
    picks: &'static [Pick],
}

fn in_status(status: &str) -> At {
    let mut desk = desk(status);
    desk["next"] = json!([next("A020", "building-permit", 12, 1, "so")]);
    desk["parked"] = json!([visit("A009", true)]);
    desk["undo"] = json!("finish");
    let mut at = At::desk(&closed());
    at.hear_desk(&desk);
    at
}

fn free() -> At {
    in_status("free")
}
fn armed() -> At {
    in_status("armed")
}
fn paused() -> At {
    in_status("paused")
}
fn called() -> At {
    in_status("called")
}
fn serving() -> At {
    in_status("serving")
}
fn managing() -> At {
    let mut at = free();
    at.hear(News::Settings(state(&manager_settings())));
    at.hear(News::Duty(state(&manager_duty())));
    at.touch(Touch::Act(Action::Overview));
    at
}

use Pick::{Line, Typed};

const WAYS: &[Way] = &[
    way("call_next", free, Action::Next, &[]),
    way("call_next", armed, Action::Disarm, &[]),
    way("call_ticket", free, Action::CallNumber, &[Line("ta020")]),
    way(
        "call_ticket",
        free,
        Action::CallNumber,
        &[Typed(&["b", "4"])],
    ),
    way("recall", called, Action::Recall, &[]),
    way("start_service", called, Action::Start, &[]),
    way("no_show", called, Action::NoShow, &[]),
    way("return_to_queue", called, Action::SendBack, &[]),
    way(
        "restore_ticket",
        free,
        Action::Restore,
        &[Typed(&["a", "9"])],
    ),
    way("park", serving, Action::Park, &[Line("10")]),
    way("unpark", free, Action::Parked, &[Line("ta009")]),
    way(
        "transfer",
        serving,
        Action::Transfer,
        &[Line("school-childcare")],
    ),
    way("transfer", serving, Action::Transfer, &[Typed(&["f", "ö"])]),
    way(
        "transfer",
        free,
        Action::Transfer,
        &[Line("ta020"), Line("school-childcare")],
    ),
    way(
        "add_errand",
        called,
        Action::AddErrand,
        &[Line("school-childcare")],
    ),
    way(
        "finish",
        serving,
        Action::Finish,
        &[Line("solved"), Line("question")],
    ),
    way("undo", free, Action::Undo, &[]),
    way("pause", free, Action::Pause, &[Line("Lunch")]),
    way("resume", paused, Action::Resume, &[]),
    way(
        "take_ticket",
        free,
        Action::TakeTicket,
        &[Line("parking-streets"), Line("so")],
    ),
    way("call_for_staff", serving, Action::CallForStaff, &[]),
    way("sign_out", free, Action::SignOut, &[]),
    way("open_room", managing_closed, Action::OpenRoom, &[]),
    way("close_room", managing, Action::CloseRoom, &[]),
    way(
        "close_errand",
        managing,
        Action::ErrandDoors,
        &[Line("building-permit")],
    ),
    way(
        "end_ticket",
        managing,
        Action::EndTicket,
        &[Line("A020"), Line("Kom inte")],
    ),
    way(
        "sign_out_guide",
        managing,
        Action::SignOutGuide,
        &[Line("amir")],
    ),
];

const fn way(command: &'static str, at: fn() -> At, action: Action, picks: &'static [Pick]) -> Way {
    Way {
        command,
        at,
        action,
        picks,
    }
}

fn managing_closed() -> At {
    let mut at = managing();
    let mut room = counter_client::states::room();
    room["open"] = json!(false);
    at.hear(News::Room(state(&room)));
    at
}

/// The buttons that stand on the page, and the lines of the list behind the last of them.
fn offered(view: &View) -> Vec<Action> {
    let overview = view.overview.iter().flat_map(|view| &view.actions);
    let buttons = view.main.iter().chain(&view.actions).chain(&view.bar);
    buttons.chain(overview).map(|item| item.action).collect()
}

fn pick(at: &mut At, pick: &Pick) -> Vec<Ask> {
    match pick {
        Line(id) => {
            let lines = at.view().dialog.unwrap().choices;
            assert!(lines.iter().any(|line| line.id == *id), "{id}: {lines:?}");
            at.touch(Touch::Choose((*id).to_owned()))
        }
        Typed(keys) => {
            at.keys(keys);
            at.key("Enter")
        }
    }
}

#[track_caller]
fn asked(asks: &[Ask]) -> Value {
    assert_eq!(asks.len(), 1, "{asks:?}");
    serde_json::to_value(&asks[0].command).unwrap()
}

#[test]
fn every_command_is_a_key_and_at_most_two_choices_away() {
    for way in WAYS {
        let mut at = (way.at)();
        let key = counter_client::keys::Keys::default().shown(way.action);
        assert!(!key.is_empty(), "{:?} has no key", way.action);
        let mut asks = at.key(&key);
        assert!(way.picks.len() <= 2);
        for choice in way.picks {
            assert_eq!(asks, [], "{}", way.command);
            asks = pick(&mut at, choice);
        }
        assert_eq!(asked(&asks)["type"], way.command);
    }
}

#[test]
fn every_command_is_a_button_and_at_most_two_choices_away() {
    for way in WAYS {
        let mut at = (way.at)();
        if way.action == Action::ErrandDoors {
            // The errands of the overview are its buttons.
            let errand = ErrandId::parse("building-permit").unwrap();
            assert_eq!(asked(&at.touch(Touch::Errand(errand)))["type"], way.command);
            continue;
        }
        let on_page = offered(&at.view()).contains(&way.action);
        let mut asks = if on_page {
            at.touch(Touch::Act(way.action))
        } else {
            assert!(way.picks.len() < 2, "{:?} is behind a list", way.action);
            let more = at.touch(Touch::Act(Action::More));
            assert_eq!(more, []);
            at.touch(Touch::Choose(way.action.name().to_owned()))
        };
        for choice in way.picks {
            asks = pick(&mut at, choice);
        }
        assert_eq!(asked(&asks)["type"], way.command);
    }
}

#[test]
fn what_is_answered_is_one_key_or_one_touch_away() {
    let mut at = free();
    let mut calls = duty();
    calls["help"] =
        json!([{"device": "entrance", "languages": ["ar"], "at": "2026-11-23T09:14:00.000Z"}]);
    at.hear(News::Duty(state(&calls)));
    assert_eq!(asked(&at.key("F11"))["type"], "answer_help");
    calls["staff"] = json!([{"counter": "1", "at": "2026-11-23T09:14:00.000Z"}]);
    let mut at = free();
    at.hear(News::Duty(state(&calls)));
    assert_eq!(asked(&at.key("F11"))["type"], "answer_staff");
    let alarm = at.view().alarms.remove(0);
    assert_eq!(alarm.kind, AlarmKind::Staff);
    assert!(!alarm.button.is_empty());
}

#[test]
fn what_is_typed_is_never_taken_back_by_an_older_view() {
    let mut at = managing();
    at.key("Ctrl+F4");
    let turn = |at: &At| at.view().announce.unwrap().turn;
    let first = turn(&at);
    at.touch(Touch::Write("Vi h".to_owned()));
    at.touch(Touch::Write("Vi ha".to_owned()));
    assert_eq!(
        turn(&at),
        first,
        "the field is left alone while it is typed into"
    );
    at.touch(Touch::Write("x".repeat(300)));
    assert_ne!(
        turn(&at),
        first,
        "what is too long is shown as it was taken"
    );
}

#[test]
fn an_announcement_is_words_and_one_key() {
    let mut at = managing();
    at.key("Ctrl+F4");
    at.touch(Touch::Write("Vi stänger 15 i dag.".to_owned()));
    at.touch(Touch::Announcing(Announcing::Language));
    at.touch(Touch::Choose("en".to_owned()));
    at.touch(Touch::Write(" We close at 3 today. ".to_owned()));
    at.touch(Touch::Announcing(Announcing::Until));
    let ends = at.view().dialog.unwrap().choices;
    let titles: Vec<_> = ends.iter().map(|line| line.title.as_str()).collect();
    assert_eq!(titles[1], "10:00", "the next full hour: {titles:?}");
    at.touch(Touch::Choose(ends[1].id.clone()));
    let asks = at.touch(Touch::Announcing(Announcing::Publish));
    assert_eq!(
        asked(&asks),
        json!({"type": "announce", "texts": {"en": "We close at 3 today.", "sv": "Vi stänger 15 i dag."},
            "until": "2026-11-23T10:00:00.000Z"})
    );
    at.refused(&asks[0], queue::refusal::Code::BadRequest);
    assert_eq!(
        at.view().announce.unwrap().text,
        " We close at 3 today. ",
        "a refusal loses no words"
    );
    let asks = at.touch(Touch::Announcing(Announcing::Clear));
    assert_eq!(asked(&asks), json!({"type": "announce", "texts": {}}));
    at.done(&asks[0], broker_config::wire::reply::Answer::Done);
    assert!(at.view().announce.is_none());
}
