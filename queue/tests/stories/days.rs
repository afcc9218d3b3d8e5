//! The local midnight.

use queue::PinCheck::Right;
use queue::calendar::Hours;
use queue::command::Command;
use queue::event::Event;
use queue::refusal::Code;
use queue::view::{Status, TicketState};

use crate::room::{TestRoom, at, device, hours, kinds, park, plain};

#[test]
fn what_is_left_at_midnight_ends_unserved() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    for _ in 0..3 {
        room.take("permit", &["sv"]);
    }
    room.next("1").unwrap();
    room.desk("1", &park(None)).unwrap();
    let token = room.token("A002");
    room.kiosk(&Command::Later {
        token: token.clone(),
        after_s: 60,
    })
    .unwrap();
    let events = room.midnight(Hours::Always);
    let midnight = events.last().unwrap().at;
    assert_eq!(
        kinds(&events),
        [
            "ticket_returned",
            "ticket_unserved",
            "ticket_unserved",
            "ticket_unserved",
            "guide_signed_out"
        ]
    );
    assert_eq!(midnight, at(24, 0));
    assert_eq!(
        room.queue.page_view(&token, room.now),
        None,
        "its page is gone"
    );
    assert_eq!(room.queue.board_view().waiting, 0);
    assert_eq!(room.status("1"), Status::Closed);
}

#[test]
fn the_called_and_served_are_left_to_finish_and_then_the_guide_goes() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    room.next("2").unwrap();
    room.serve("2");
    room.midnight(Hours::Always);
    assert_eq!(room.on_board(), ["A002", "A001"]);
    assert_eq!(room.desk("1", &Command::NoShow), plain("marked_no_show"));
    assert_eq!(room.last_events(2), ["visitor_missed", "guide_signed_out"]);
    assert_eq!(room.state("A002"), TicketState::Serving);
    room.finish("2");
    assert_eq!(room.status("2"), Status::Closed);
}

#[test]
fn a_number_still_served_after_midnight_is_not_given_out_again() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    room.midnight(Hours::Always);
    assert_eq!(room.take("permit", &["sv"]), "A002");
    room.serve("1");
    room.finish("1");
    assert_eq!(room.queue.seq(), room.log.last().unwrap().seq);
}

#[test]
fn a_guide_who_signs_in_again_after_midnight_stays() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    room.midnight(Hours::Always);
    room.sign_in("anna", "1");
    room.serve("1");
    room.finish("1");
    assert_eq!(room.status("1"), Status::Free);
}

#[test]
fn hours_across_midnight_keep_tickets_numbers_pages_and_guides() {
    let night = hours(&[(9, 12), (20, 26)]);
    let mut room = TestRoom::open(night.clone(), |_| {});
    room.until(at(21, 0));
    room.sign_in("anna", "1");
    room.sign_in_at("bo", "d4", None, Right).unwrap();
    room.take("permit", &["so"]);
    room.take("permit", &["sv"]);
    let token = room.token("A001");
    room.next("1").unwrap();
    room.desk("1", &park(Some(14_400))).unwrap();
    assert_eq!(kinds(&room.midnight(night)), [""; 0]);
    assert_eq!(
        room.queue
            .page_view(&token, room.now)
            .unwrap()
            .number
            .to_string(),
        "A001"
    );
    assert_eq!(room.status("1"), Status::Free);
    assert_eq!(room.status("4"), Status::Reachable);
    assert_eq!(room.shows("1").parked.len(), 1);
    assert_eq!(
        room.take("permit", &["sv"]),
        "A003",
        "A001 and A002 are open"
    );
    assert_eq!(room.call("1", "A001"), Ok("A001".to_owned()));
}

#[test]
fn armed_stays_armed_across_midnight_where_the_room_is_open() {
    let night = hours(&[(9, 26)]);
    let mut room = TestRoom::open(night.clone(), |_| {});
    room.sign_in("anna", "1");
    room.arm("1").unwrap();
    room.midnight(night);
    assert_eq!(room.status("1"), Status::Armed);
    room.take("permit", &["sv"]);
    assert_eq!(room.status("1"), Status::Called);
}

#[test]
fn a_manager_is_signed_out_at_every_midnight() {
    let night = hours(&[(9, 26)]);
    let mut room = TestRoom::open(night.clone(), |_| {});
    room.sign_in_at("mia", "office", None, Right).unwrap();
    room.midnight(night);
    assert_eq!(room.office(&Command::CloseRoom), Err(Code::NotSignedIn));
}

#[test]
fn what_was_due_before_midnight_happens_before_it() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    room.desk("1", &park(Some(3600))).unwrap();
    room.arm("1").unwrap();
    let events = room.midnight(Hours::Always);
    assert_eq!(
        kinds(&events),
        ["ticket_unparked", "ticket_unserved", "guide_signed_out"],
        "and nobody is called to a counter that was off"
    );
    assert_eq!(events[0].at, at(11, 0));
}

#[test]
fn nothing_of_an_earlier_day_can_be_restored_or_undone() {
    let night = hours(&[(9, 26)]);
    let mut room = TestRoom::open(night.clone(), |_| {});
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.until(at(23, 59));
    room.pass_s(58);
    room.next("1").unwrap();
    room.desk("1", &Command::NoShow).unwrap();
    room.midnight(night);
    let number = crate::room::number("A001");
    let restore = Command::RestoreTicket { number };
    assert_eq!(room.desk("1", &restore), Err(Code::UnknownTicket));
    assert_eq!(room.desk("1", &Command::Undo), Err(Code::NothingToUndo));
}

#[test]
fn every_day_begins_with_one_event_that_carries_the_rest() {
    let mut room = TestRoom::new();
    room.kiosk(&Command::AskHelp {
        languages: crate::room::tags(&["so"]),
    })
    .unwrap();
    let seq = room.queue.seq();
    room.midnight(Hours::Always);
    let started = room
        .log
        .iter()
        .filter(|s| matches!(s.event, Event::DayStarted { .. }));
    assert_eq!(started.count(), 1);
    assert_eq!(room.log[0].seq, seq + 1);
    let help = room.queue.duty_view(room.now).help;
    assert_eq!(help[0].device, device("entrance"));
}

#[test]
fn before_its_first_day_a_room_is_empty_and_owes_nothing() {
    let room = TestRoom::new();
    let mut fresh = queue::Queue::new(room.room.clone());
    assert_eq!((fresh.seq(), fresh.day()), (0, None));
    assert_eq!(fresh.next_deadline(&room.calendar), None);
    assert_eq!(fresh.pass_time(&room.calendar, room.now), Vec::new());
    let events = fresh.start_day(&room.calendar, room.now);
    assert_eq!(kinds(&events), ["day_started", "room_opened"]);
    assert_eq!(events[0].seq, 1);
    assert_eq!(fresh.day(), Some(room.calendar.day));
}

#[test]
fn time_never_goes_back() {
    let mut room = TestRoom::new();
    room.pass_s(100);
    room.take("permit", &["sv"]);
    let last = room.now;
    room.now = room.now.plus_s(-50);
    room.take("permit", &["sv"]);
    assert_eq!(room.log.last().unwrap().at, last);
    assert_eq!(room.view(&room.id("A002")).taken_at, last);
}

#[test]
fn every_event_has_the_next_place_in_the_log() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in_at("bo", "d2", Some("2"), queue::PinCheck::Wrong)
        .unwrap_err();
    room.arm("1").unwrap();
    room.take("permit", &["sv"]);
    room.serve("1");
    room.finish("1");
    let mut seq = 0;
    for stamped in &room.log {
        seq += u64::from(stamped.event.is_public());
        assert_eq!(stamped.seq, seq, "{stamped:?}");
    }
}
