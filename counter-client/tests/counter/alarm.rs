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

/// What stands at the top for who raised an alarm, or answered one.
fn said(at: &At) -> String {
    let own = |kind| matches!(kind, AlarmKind::Own | AlarmKind::Unheard);
    let lines = at.view().alarms;
    let mut lines = lines.iter().filter(|line| own(line.kind));
    let words = lines.next().map(|line| plain(&line.title));
    assert_eq!(lines.next(), None, "one line, never two that contradict");
    words.unwrap_or_default()
}

/// The alarms that are loud here.
fn loud(at: &At) -> usize {
    let lines = at.view().alarms;
    let loud = lines.iter().filter(|line| line.kind == AlarmKind::Staff);
    loud.count()
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
    assert_eq!(said(&at), unsent);
    at.hear(News::Up);
    at.hear(News::Fresh(true));
    assert_eq!(said(&at), unsent, "it has not gone out by itself");
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
    assert_eq!(loud(&at), 0, "{:?}", at.view().alarms);
    assert_eq!(at.screen.take_cue(at.now), None);
    assert_eq!(at.key("F11"), [], "nobody answers the own alarm");
    assert_eq!(said(&at), "Skickat");
    at.hear(News::Duty(state(&alarmed("1"))));
    assert_eq!(loud(&at), 1, "another's is loud");
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
fn what_is_said_otherwise_is_said_elsewhere() {
    let mut at = raised();
    at.hear_desk(&desk("free"));
    at.hear_desk(&desk("called"));
    assert_eq!(said(&at), "Skickat");
    assert_eq!(plain(&at.view().said), "Nummer A017 är uppropat");
}

/// An alarm of that guide at that counter, as the room tells it.
fn alarm_of(counter: &str, guide: &str) -> Value {
    let mut duty = alarmed(counter);
    duty["staff"][0]["guide"] = json!(guide);
    duty
}

#[test]
fn without_a_link_it_is_said_at_once_that_an_alarm_has_not_gone_out() {
    let mut at = At::desk(&desk("serving"));
    at.link_lost();
    at.touch(Touch::Act(Action::CallForStaff));
    assert_eq!(said(&at), "Inte skickat. Försök igen eller ring.");
}

#[test]
fn an_alarm_that_stands_in_the_room_is_not_said_to_be_unsent() {
    let mut at = At::desk(&desk("serving"));
    let first = at.touch(Touch::Act(Action::CallForStaff));
    at.no_answer(&first[0]);
    assert_eq!(said(&at), "Inte skickat. Försök igen eller ring.");
    at.hear(News::Duty(state(&alarm_of("3", "hodan"))));
    assert_eq!(said(&at), "Skickat", "only the answer was lost");
}

#[test]
fn an_alarm_that_no_other_screen_shows_is_said_to_be_unseen() {
    let mut at = raised();
    let mut alone = alarm_of("3", "hodan");
    alone["staff"][0]["unseen"] = json!(true);
    at.hear(News::Duty(state(&alone)));
    let line = &at.view().alarms[0];
    assert_eq!(line.kind, AlarmKind::Unheard);
    assert_eq!(line.title, "Skickat, men ingen annan disk ser det. Ring.");
    at.hear(News::Duty(state(&alarm_of("3", "hodan"))));
    assert_eq!(said(&at), "Skickat", "somebody's screen is there now");
}

#[test]
fn an_alarm_is_quiet_at_another_screen_to_which_its_guide_moves() {
    let mut at = At::desk(&closed());
    at.hear(News::Duty(state(&alarm_of("3", "hodan"))));
    let mut moved = desk("free");
    moved["counter"] = json!("4");
    at.hear_desk(&moved);
    assert_eq!((loud(&at), said(&at).as_str()), (0, "Skickat"));
    assert_eq!(at.screen.take_cue(at.now), None);
    at.hear(News::Duty(state(&duty())));
    assert_eq!(said(&at), "En kollega kommer");
}

#[test]
fn who_answered_keeps_reading_where_they_said_to_be_going() {
    let mut at = At::desk(&desk("free"));
    at.hear(News::Duty(state(&alarm_of("1", "amir"))));
    let asks = at.key("F11");
    at.done(&asks[0], Answer::StaffAnswered);
    at.hear(News::Duty(state(&duty())));
    assert_eq!((loud(&at), said(&at).as_str()), (0, "Du går till disk 1"));
    at.hear(News::Duty(state(&alarm_of("1", "amir"))));
    assert_eq!((loud(&at), said(&at).as_str()), (1, ""), "raised again");
    let asks = at.key("F11");
    at.done(&asks[0], Answer::StaffAnswered);
    at.hear(News::Duty(state(&duty())));
    at.now += Duration::from_secs(90);
    at.screen.tick(at.now);
    assert_eq!(said(&at), "");
}
