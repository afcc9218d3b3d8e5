//! Tickets kept for a counter or a guide, and those that go back.

use queue::command::{Command, Place};
use queue::need::Need;
use queue::refusal::Code;
use queue::view::{Status, TicketState};

use crate::room::{
    TestRoom, finish, kinds, park, plain, to_counter, to_errand, to_guide, transfer,
};

/// Anna at 1 with visitor A001, Sara (Somali only) at 3.
fn anna_and_sara() -> TestRoom {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("sara", "3");
    room.take("permit", &["sv"]);
    room.pass_s(10);
    room.next("1").unwrap();
    room
}

#[test]
fn a_ticket_kept_for_a_guide_needs_no_match_and_comes_first() {
    let mut room = anna_and_sara();
    room.take("parcel", &["so"]);
    room.pass_s(500);
    assert_eq!(
        room.transfer("1", to_guide("sara"), Place::Last),
        plain("transferred")
    );
    assert_eq!(room.next_numbers("3"), ["A001", "B001"]);
    let why = &room.shows("3").next[0].why;
    assert!(why.reserved && why.language.is_none());
    assert_eq!(room.next("1"), Err(Code::NobodyWaiting), "kept for Sara");
    assert_eq!(room.call("1", "A001"), Err(Code::NotForYou));
    assert_eq!(room.next("3"), Ok("A001".to_owned()));
}

#[test]
fn a_ticket_kept_for_a_counter_goes_to_whoever_is_there() {
    let mut room = anna_and_sara();
    room.transfer("1", to_counter("3"), Place::Keep).unwrap();
    assert_eq!(room.next_numbers("3"), ["A001"]);
    assert_eq!(room.next("3"), Ok("A001".to_owned()));
}

#[test]
fn an_armed_guide_is_given_what_is_kept_for_that_guide() {
    let mut room = anna_and_sara();
    room.arm("3").unwrap();
    room.transfer("1", to_guide("sara"), Place::Keep).unwrap();
    assert_eq!(room.status("3"), Status::Called);
}

#[test]
fn nothing_is_kept_for_those_who_are_not_there() {
    let mut room = anna_and_sara();
    assert_eq!(
        room.transfer("1", to_guide("bo"), Place::Keep),
        Err(Code::NotOnDuty)
    );
    assert_eq!(
        room.transfer("1", to_counter("2"), Place::Keep),
        Err(Code::NotOnDuty)
    );
    room.sign_in_at("bo", "d4", None, queue::PinCheck::Right)
        .unwrap();
    let reachable = room.transfer("1", to_guide("bo"), Place::Keep);
    assert_eq!(reachable, Err(Code::NotOnDuty), "at the phones");
    assert_eq!(
        room.transfer("1", to_guide("nobody"), Place::Keep),
        Err(Code::UnknownGuideOrPin)
    );
    assert_eq!(
        room.transfer("1", to_counter("9"), Place::Keep),
        Err(Code::UnknownCounter)
    );
    assert_eq!(
        room.transfer("1", to_errand("tax"), Place::Keep),
        Err(Code::UnknownErrand)
    );
}

#[test]
fn a_reservation_lapses_when_its_time_is_over() {
    let mut room = anna_and_sara();
    room.transfer("1", to_guide("sara"), Place::Keep).unwrap();
    assert_eq!(room.pass_s(899), Vec::new());
    assert_eq!(kinds(&room.pass_s(1)), ["reservation_lapsed"]);
    assert_eq!(room.next("3"), Err(Code::NobodyWaiting));
    assert_eq!(room.next("1"), Ok("A001".to_owned()));
}

#[test]
fn a_guide_who_goes_home_leaves_nobody_waiting_for_ever() {
    let mut room = anna_and_sara();
    room.transfer("1", to_guide("sara"), Place::Keep).unwrap();
    room.arm("1").unwrap();
    room.desk("3", &Command::SignOut).unwrap();
    assert_eq!(
        room.last_events(3),
        ["guide_signed_out", "reservation_lapsed", "visitor_called"]
    );
}

#[test]
fn a_reservation_for_a_counter_lapses_when_its_guide_leaves_it() {
    let mut room = anna_and_sara();
    room.transfer("1", to_counter("3"), Place::Keep).unwrap();
    room.sign_in_at("sara", "d2", Some("2"), queue::PinCheck::Right)
        .unwrap();
    assert_eq!(
        room.last_events(2),
        ["guide_signed_in", "reservation_lapsed"]
    );
}

#[test]
fn a_guide_who_moves_keeps_what_is_kept() {
    let mut room = anna_and_sara();
    room.transfer("1", to_guide("sara"), Place::Keep).unwrap();
    room.sign_in_at("sara", "d2", Some("2"), queue::PinCheck::Right)
        .unwrap();
    assert_eq!(room.next("2"), Ok("A001".to_owned()));
}

#[test]
fn a_visitor_who_was_kept_for_another_counter_is_not_said_to_be_kept_for_this_one() {
    let mut room = anna_and_sara();
    room.transfer("1", to_counter("3"), Place::Keep).unwrap();
    room.next("3").unwrap();
    let there = room.shows("3").why.clone().unwrap();
    assert!(there.reserved, "kept for counter 3");
    room.desk("3", &park(None)).unwrap();
    room.desk("3", &Command::SignOut).unwrap();
    room.unpark("1", "A001").unwrap();
    let here = room.shows("1").why.clone().unwrap();
    assert!(!here.reserved && here.language.is_some());
}

#[test]
fn a_waiting_ticket_can_be_transferred_without_being_called() {
    let mut room = anna_and_sara();
    room.take("permit", &["sv"]);
    let command = transfer(to_errand("school"), Place::Keep, Some(room.id("A002")));
    assert_eq!(room.desk("1", &command), plain("transferred"));
    assert_eq!(
        room.visitor("1").number.to_string(),
        "A001",
        "the own visitor stays"
    );
    assert_eq!(room.view(&room.id("A002")).errand.as_str(), "school");
    let taken = transfer(to_errand("school"), Place::Keep, Some(room.id("A001")));
    assert_eq!(room.desk("3", &taken), Err(Code::AlreadyCalled));
}

#[test]
fn a_transferred_visitor_keeps_the_place_in_the_other_queue() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.pass_s(10);
    room.take("school", &["sv"]);
    room.next("1").unwrap();
    room.transfer("1", to_errand("school"), Place::Keep)
        .unwrap();
    assert_eq!(room.next_numbers("1"), ["A001", "A002"]);
    assert_eq!(room.status("1"), Status::Free);
}

#[test]
fn a_visit_goes_back_to_the_guide_who_asked_for_it() {
    let mut room = anna_and_sara();
    room.take("permit", &["sv"]);
    let command = Command::Transfer {
        to: to_guide("sara"),
        place: Place::Keep,
        return_to_me: true,
        ticket: None,
    };
    room.desk("1", &command).unwrap();
    room.next("3").unwrap();
    room.serve("3");
    assert_eq!(room.desk("3", &finish()), plain("finished"));
    assert_eq!(
        room.state("A001"),
        TicketState::Waiting,
        "the visit goes on"
    );
    assert_eq!(room.next_numbers("1"), ["A001", "A002"]);
    room.next("1").unwrap();
    room.serve("1");
    room.finish("1");
    assert_eq!(room.state("A001"), TicketState::Finished);
}

#[test]
fn a_visit_that_would_go_back_to_somebody_gone_waits_for_anyone() {
    let mut room = anna_and_sara();
    let command = Command::Transfer {
        to: to_guide("sara"),
        place: Place::Keep,
        return_to_me: true,
        ticket: None,
    };
    room.desk("1", &command).unwrap();
    room.next("3").unwrap();
    room.serve("3");
    room.desk("1", &Command::SignOut).unwrap();
    room.finish("3");
    assert_eq!(
        room.last_events(2),
        ["service_finished", "reservation_lapsed"]
    );
    room.sign_in("bo", "2");
    assert_eq!(room.next("2"), Ok("A001".to_owned()));
}

#[test]
fn a_step_free_ticket_is_not_kept_for_a_counter_with_steps() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("sara", "3");
    room.take_with("permit", &["sv"], &[Need::StepFree], None);
    room.next("1").unwrap();
    assert_eq!(
        room.transfer("1", to_counter("3"), Place::Keep),
        Err(Code::NotAllowed)
    );
    assert_eq!(
        room.transfer("1", to_guide("sara"), Place::Keep),
        Err(Code::NotAllowed)
    );
}

#[test]
fn a_postponed_ticket_that_is_kept_lapses_with_its_guide_too() {
    let mut room = anna_and_sara();
    room.transfer("1", to_guide("sara"), Place::Keep).unwrap();
    let token = room.token("A001");
    room.kiosk(&Command::Later { token, after_s: 60 }).unwrap();
    room.desk("3", &Command::SignOut).unwrap();
    room.sign_in("sara", "3");
    room.pass_s(60);
    assert_eq!(room.next("3"), Err(Code::NobodyWaiting));
    assert_eq!(room.next("1"), Ok("A001".to_owned()));
}

#[test]
fn a_missed_ticket_restored_after_its_time_is_kept_for_nobody() {
    let mut room = anna_and_sara();
    room.transfer("1", to_guide("sara"), Place::Keep).unwrap();
    room.next("3").unwrap();
    room.desk("3", &Command::NoShow).unwrap();
    room.arm("3").unwrap();
    assert_eq!(
        room.pass_s(900),
        Vec::new(),
        "a ticket that has ended does not lapse"
    );
    let number = crate::room::number("A001");
    room.desk("1", &Command::RestoreTicket { number }).unwrap();
    assert_eq!(
        room.last_events(2),
        ["ticket_restored", "reservation_lapsed"]
    );
    assert_eq!(room.status("3"), Status::Armed);
}
