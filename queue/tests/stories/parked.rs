//! Tickets that a guide sets aside.

use queue::command::Command;
use queue::refusal::Code;
use queue::view::TicketState;

use crate::room::{TestRoom, kinds, park, plain};

fn with_parked(after_s: Option<u32>) -> TestRoom {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    room.pass_s(10);
    room.next("1").unwrap();
    assert_eq!(room.desk("1", &park(after_s)), plain("parked"));
    room
}

#[test]
fn a_parked_ticket_waits_for_its_guide_and_not_in_the_queue() {
    let mut room = with_parked(None);
    assert_eq!(room.state("A001"), TicketState::Parked);
    assert_eq!(room.shows("1").parked[0].number.to_string(), "A001");
    assert_eq!(room.queue.board_view().waiting, 0);
    assert_eq!(room.next("2"), Err(Code::NobodyWaiting));
    assert_eq!(room.unpark("2", "A001"), Err(Code::NotForYou));
    assert_eq!(room.call("2", "A001"), Err(Code::NotForYou));
    assert_eq!(room.unpark("1", "A001"), Ok("A001".to_owned()));
    assert_eq!(room.last_events(2), ["ticket_unparked", "visitor_called"]);
}

#[test]
fn a_desk_tells_since_when_a_visitor_is_set_aside() {
    let mut room = with_parked(None);
    let since = room.shows("1").parked[0].parked_at;
    assert_eq!(since, Some(room.now));
    room.pass_s(600);
    assert_eq!(room.shows("1").parked[0].parked_at, since);
    room.unpark("1", "A001").unwrap();
    assert_eq!(room.shows("1").visit.unwrap().parked_at, None);
}

#[test]
fn a_desk_tells_when_a_visitor_set_aside_is_back_by_itself() {
    let mut room = with_parked(Some(600));
    let back = room.shows("1").parked[0].parked_until;
    assert_eq!(back, Some(room.now.plus_s(600)));
    room.unpark("1", "A001").unwrap();
    assert_eq!(room.shows("1").visit.unwrap().parked_until, None);
    let room = with_parked(None);
    assert_eq!(room.shows("1").parked[0].parked_until, None);
}

#[test]
fn time_parked_is_no_waiting() {
    let mut room = with_parked(None);
    room.pass_s(300);
    room.unpark("1", "A001").unwrap();
    assert_eq!(room.visitor("1").waited_s, 10);
}

#[test]
fn a_park_with_a_time_ends_by_itself_and_keeps_the_place() {
    let mut room = with_parked(Some(60));
    room.take("permit", &["sv"]);
    room.pass_s(59);
    assert_eq!(room.next_numbers("2"), ["A002"]);
    let events = room.pass_s(1);
    assert_eq!(kinds(&events), ["ticket_unparked"]);
    assert_eq!(room.next_numbers("2"), ["A001", "A002"]);
}

#[test]
fn a_park_that_ended_while_the_room_was_off_ends_at_its_own_time() {
    let mut room = with_parked(Some(60));
    let due = room.now.plus_s(60);
    let events = room.pass_s(5000);
    assert_eq!(events[0].at, due);
}

#[test]
fn a_parked_ticket_is_anyones_after_its_guide_has_gone() {
    let mut room = with_parked(None);
    room.desk("1", &Command::SignOut).unwrap();
    assert_eq!(room.shows("2").parked[0].number.to_string(), "A001");
    assert_eq!(room.unpark("2", "A001"), Ok("A001".to_owned()));
}

#[test]
fn unparking_one_that_is_back_in_the_queue_calls_it() {
    let mut room = with_parked(Some(30));
    room.pass_s(30);
    assert_eq!(room.unpark("1", "A001"), Ok("A001".to_owned()));
    assert_eq!(room.unpark("2", "A001"), Err(Code::AlreadyCalled));
}

#[test]
fn a_guide_sets_twenty_tickets_aside_at_most() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    for _ in 0..20 {
        room.take("permit", &["sv"]);
        room.next("1").unwrap();
        room.desk("1", &park(None)).unwrap();
    }
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    assert_eq!(room.desk("1", &park(None)), Err(Code::NotAllowed));
    assert_eq!(room.shows("1").parked.len(), 20);
}

#[test]
fn how_long_a_park_lasts_is_bounded() {
    let mut room = with_parked(None);
    room.unpark("1", "A001").unwrap();
    for after_s in [29, 14_401] {
        assert_eq!(room.desk("1", &park(Some(after_s))), Err(Code::BadRequest));
    }
    assert_eq!(room.desk("1", &park(Some(14_400))), plain("parked"));
}
