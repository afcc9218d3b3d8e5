//! Guides in the building who step in.

use queue::PinCheck::{Right, Wrong};
use queue::command::Command;
use queue::need::Need;
use queue::refusal::Code;
use queue::view::Status;

use crate::room::{TestRoom, at, counter, device, pause, plain};

/// Sara, who speaks Somali, is reachable at device d4; Bo, Swedish, is at counter 2.
fn sara_reachable() -> TestRoom {
    let mut room = TestRoom::new();
    room.sign_in("bo", "2");
    room.sign_in_at("sara", "d4", None, Right).unwrap();
    room
}

fn step_in(room: &TestRoom, ticket: &str, at: &str) -> Command {
    Command::StepIn {
        ticket: room.id(ticket),
        counter: counter(at),
    }
}

fn wanted(room: &TestRoom) -> Vec<String> {
    let duty = room.queue.duty_view(room.now);
    duty.wanted
        .iter()
        .map(|wanted| wanted.number.to_string())
        .collect()
}

#[test]
fn stepping_in_shows_no_pin_and_forgets_no_wrong_one() {
    let mut room = sara_reachable();
    room.take("permit", &["so"]);
    let guess = |room: &mut TestRoom| room.sign_in_at("sara", "d1", Some("1"), Wrong);
    for _ in 0..4 {
        assert_eq!(guess(&mut room), Err(Code::UnknownGuideOrPin));
    }
    let command = step_in(&room, "A001", "3");
    room.desk("4", &command).unwrap();
    assert_eq!(guess(&mut room), Err(Code::UnknownGuideOrPin), "the fifth");
    assert_eq!(guess(&mut room), Err(Code::LockedOut));
}

#[test]
fn a_reachable_guide_counts_for_nothing_until_needed() {
    let mut room = sara_reachable();
    room.take("permit", &["so"]);
    assert!(room.view(&room.id("A001")).unmatched);
    assert_eq!(room.queue.room_view(&room.calendar, room.now).guides, 1);
    assert_eq!(room.status("4"), Status::Reachable);
    let duty = room.queue.duty_view(room.now);
    assert_eq!(duty.reachable[0].languages, crate::room::tags(&["so"]));
}

#[test]
fn a_guide_is_wanted_when_a_scarce_language_has_waited_long_enough() {
    let mut room = sara_reachable();
    room.take("permit", &["so"]);
    room.pass_s(239);
    assert_eq!(wanted(&room), [""; 0]);
    room.pass_s(1);
    assert_eq!(wanted(&room), ["A001"]);
}

#[test]
fn nobody_is_wanted_where_two_guides_speak_the_language() {
    let mut room = TestRoom::new();
    room.sign_in("bo", "2");
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.take("permit", &["en"]);
    room.pass_s(240);
    assert_eq!(wanted(&room), ["A002"], "only Anna speaks English");
    room.desk("2", &pause()).unwrap();
    assert_eq!(wanted(&room), ["A001", "A002"], "Bo is paused");
}

#[test]
fn reserved_postponed_interpreted_and_not_yet_due_tickets_want_nobody() {
    let mut room = sara_reachable();
    room.take_with("permit", &["so"], &[Need::Interpreter], None);
    room.take_with("permit", &["so"], &[], Some(at(12, 0)));
    room.take("permit", &["so"]);
    let token = room.token("A003");
    room.kiosk(&Command::Later {
        token,
        after_s: 7200,
    })
    .unwrap();
    room.take("permit", &["sv"]);
    let kept = crate::room::to_guide("bo");
    let kept = crate::room::transfer(kept, queue::command::Place::Keep, Some(room.id("A004")));
    room.desk("2", &kept).unwrap();
    room.pass_s(300);
    assert_eq!(wanted(&room), [""; 0]);
}

#[test]
fn stepping_in_signs_in_and_calls_in_one_step() {
    let mut room = sara_reachable();
    room.take("permit", &["so"]);
    room.pass_s(300);
    let command = step_in(&room, "A001", "3");
    assert!(room.desk("4", &command).is_ok());
    assert_eq!(room.last_events(2), ["guide_signed_in", "visitor_called"]);
    assert_eq!(room.shows("4").counter, Some(counter("3")));
    assert_eq!(room.status("4"), Status::Called);
    assert_eq!(
        room.desk("4", &command),
        Err(Code::NotAllowed),
        "no longer reachable"
    );
}

#[test]
fn stepping_in_too_late_or_in_the_wrong_place_is_refused() {
    let mut room = sara_reachable();
    room.take("permit", &["so"]);
    room.take("permit", &["so"]);
    room.call("2", "A001").unwrap();
    let late = step_in(&room, "A001", "3");
    assert_eq!(room.desk("4", &late), Err(Code::AlreadyCalled));
    assert_eq!(room.status("4"), Status::Reachable, "nothing half done");
    let taken = step_in(&room, "A002", "2");
    assert_eq!(room.desk("4", &taken), Err(Code::CounterTaken));
    let unknown = step_in(&room, "A002", "9");
    assert_eq!(room.desk("4", &unknown), Err(Code::UnknownCounter));
    assert_eq!(
        room.desk("5", &step_in(&room, "A002", "3")),
        Err(Code::NotSignedIn)
    );
}

#[test]
fn stepping_in_takes_nobody_who_is_kept_for_another() {
    let mut room = sara_reachable();
    room.take("permit", &["so"]);
    let kept = crate::room::to_guide("bo");
    let kept = crate::room::transfer(kept, queue::command::Place::Keep, Some(room.id("A001")));
    room.desk("2", &kept).unwrap();
    let command = step_in(&room, "A001", "3");
    assert_eq!(room.desk("4", &command), Err(Code::NotForYou));
}

#[test]
fn a_reachable_guide_may_do_little_else() {
    let mut room = sara_reachable();
    assert_eq!(room.arm("4"), Err(Code::NotSignedIn));
    assert_eq!(room.desk("4", &pause()), Err(Code::NotSignedIn));
    let take = crate::room::take("permit", &["sv"], &[], None);
    assert_eq!(room.desk("4", &take), Err(Code::NotSignedIn));
    let help = Command::AnswerHelp {
        device: device("entrance"),
    };
    assert_eq!(room.desk("4", &help), plain("help_answered"));
    assert_eq!(room.desk("4", &Command::SignOut), plain("signed_out"));
    assert_eq!(room.status("4"), Status::Closed);
}

#[test]
fn a_reachable_guide_who_signs_in_at_a_counter_is_no_longer_reachable() {
    let mut room = sara_reachable();
    room.sign_in_at("sara", "d3", Some("3"), Right).unwrap();
    assert_eq!(room.status("4"), Status::Closed);
    assert_eq!(room.queue.duty_view(room.now).reachable, []);
}
