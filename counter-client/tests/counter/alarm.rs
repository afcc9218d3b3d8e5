//! The silent alarm at the screen that raised it: never loud there, answered once, and over. No window is opened.

use std::time::Duration;

use broker_config::device::News;
use broker_config::wire::reply::Answer;
use counter_client::screen::{Action, AlarmKind, Touch};
use counter_client::states::{At, closed, desk, duty, state};
use languages::plain;
use serde_json::{Value, json};

fn alarmed(counter: &str) -> Value {
    let mut duty = duty();
    duty["staff"] = json!([{"counter": counter, "at": "2026-11-23T09:14:00.000Z"}]);
    duty
}

/// Hodan at counter 3 has raised it, and the room has listed it.
fn raised() -> At {
    let mut at = At::desk(&desk("serving"));
    let asks = at.touch(Touch::Act(Action::CallForStaff));
    at.done(&asks[0], Answer::StaffCalled);
    at.hear(News::Duty(state(&alarmed("3"))));
    at
}

fn said(at: &At) -> String {
    plain(&at.view().said)
}

#[test]
fn who_raised_an_alarm_reads_that_somebody_comes_and_then_nothing() {
    let mut at = raised();
    assert_eq!(said(&at), "Skickat");
    at.hear(News::Duty(state(&duty())));
    assert_eq!(said(&at), "En kollega kommer");
    let ends = at.screen.next_deadline(at.now + Duration::from_secs(86));
    assert!(
        ends <= at.now + Duration::from_secs(90),
        "the line ends by itself"
    );
    at.now += Duration::from_secs(90);
    at.screen.tick(at.now);
    assert_eq!(said(&at), "");
    at.hear(News::Duty(state(&duty())));
    assert_eq!(said(&at), "");
}

#[test]
fn an_alarm_that_did_not_reach_the_room_is_said_until_it_does() {
    let mut at = At::desk(&desk("serving"));
    at.link_lost();
    let first = at.touch(Touch::Act(Action::CallForStaff));
    at.no_answer(&first[0]);
    let unsent = "Inte skickat. Försök igen eller ring.";
    assert_eq!(at.view().notice, unsent);
    at.hear(News::Up);
    at.hear(News::Fresh(true));
    assert_eq!(at.view().notice, unsent, "it has not gone out by itself");
    let again = at.touch(Touch::Act(Action::CallForStaff));
    assert_eq!(again[0], first[0], "the same alarm");
    at.done(&again[0], Answer::StaffCalled);
    assert_eq!(
        (at.view().notice.as_str(), said(&at).as_str()),
        ("", "Skickat")
    );
}

#[test]
fn an_alarm_that_is_listed_before_its_own_answer_comes_is_answered_all_the_same() {
    let mut at = At::desk(&desk("serving"));
    at.hear(News::Duty(state(&duty())));
    let asks = at.touch(Touch::Act(Action::CallForStaff));
    at.hear(News::Duty(state(&alarmed("3"))));
    at.done(&asks[0], Answer::StaffCalled);
    assert_eq!(said(&at), "Skickat");
    at.hear(News::Duty(state(&duty())));
    assert_eq!(said(&at), "En kollega kommer");
}

#[test]
fn a_list_from_before_the_alarm_is_no_answer() {
    let mut at = At::desk(&desk("serving"));
    let asks = at.touch(Touch::Act(Action::CallForStaff));
    at.done(&asks[0], Answer::StaffCalled);
    at.hear(News::Duty(state(&duty())));
    assert_eq!(said(&at), "Skickat");
}

#[test]
fn an_alarm_stays_quiet_at_its_screen_when_the_guide_moves() {
    let mut at = raised();
    let mut moved = desk("free");
    moved["counter"] = json!("4");
    at.hear_desk(&moved);
    at.hear(News::Duty(state(&alarmed("3"))));
    assert!(at.view().alarms.is_empty(), "{:?}", at.view().alarms);
    assert_eq!(at.screen.take_cue(at.now), None);
    assert_eq!(at.key("F11"), [], "nobody answers the own alarm");
    assert_eq!(said(&at), "Skickat");
    at.hear(News::Duty(state(&alarmed("1"))));
    assert_eq!(
        at.view().alarms[0].kind,
        AlarmKind::Staff,
        "another's is loud"
    );
    assert_eq!(said(&at), "En kollega kommer");
}

#[test]
fn what_one_guide_raised_is_not_told_to_the_next() {
    let mut at = raised();
    at.hear_desk(&closed());
    assert_eq!(said(&at), "");
    let mut next = desk("free");
    next["guide"] = json!("amir");
    at.hear_desk(&next);
    at.hear(News::Duty(state(&alarmed("3"))));
    assert_eq!(said(&at), "");
    assert!(
        at.view().alarms.is_empty(),
        "nor loud at the desk it came from"
    );
    at.hear(News::Duty(state(&duty())));
    assert_eq!(said(&at), "");
}

#[test]
fn a_screen_that_starts_anew_still_waits_for_the_answer() {
    let mut at = At::nothing_heard();
    at.hear_desk(&desk("serving"));
    at.hear(News::Duty(state(&alarmed("3"))));
    assert_eq!(said(&at), "Skickat");
    at.hear(News::Duty(state(&duty())));
    assert_eq!(said(&at), "En kollega kommer");
}

#[test]
fn what_is_said_otherwise_stands_beside_it() {
    let mut at = raised();
    at.hear_desk(&desk("free"));
    at.hear_desk(&desk("called"));
    assert_eq!(said(&at), "Skickat · Nummer A017 är uppropat");
}
