//! Opening hours, and doors opened and closed by hand.

use queue::calendar::Hours;
use queue::command::Command;
use queue::refusal::Code;

use crate::room::{TestRoom, at, errand, hours, kinds, plain, take};

fn open(room: &TestRoom) -> bool {
    room.queue.room_view(&room.calendar, room.now).open
}

fn manager_in(room: &mut TestRoom) {
    room.sign_in_at("mia", "office", None, queue::PinCheck::Right)
        .unwrap();
}

#[test]
fn the_room_opens_and_closes_by_its_hours() {
    let mut room = TestRoom::open(hours(&[(9, 11), (12, 14)]), |_| {});
    assert!(open(&room));
    let view = room.queue.room_view(&room.calendar, room.now);
    assert_eq!(
        (view.opens_at, view.closes_at),
        (Some(at(12, 0)), Some(at(11, 0)))
    );
    let events = room.until(at(11, 0));
    assert_eq!(kinds(&events), ["room_closed"]);
    assert_eq!(events[0].at, at(11, 0));
    let view = room.queue.room_view(&room.calendar, room.now);
    assert_eq!(
        (view.open, view.opens_at, view.closes_at),
        (false, Some(at(12, 0)), None)
    );
    assert_eq!(
        room.kiosk(&take("permit", &["sv"], &[], None)),
        Err(Code::RoomClosed)
    );
    assert_eq!(kinds(&room.until(at(12, 30))), ["room_opened"]);
    room.take("permit", &["sv"]);
    assert_eq!(kinds(&room.until(at(23, 0))), ["room_closed"]);
    let view = room.queue.room_view(&room.calendar, room.now);
    assert_eq!(view.opens_at, None);
}

#[test]
fn a_closed_room_has_no_quotes() {
    let room = TestRoom::open(hours(&[(12, 14)]), |_| {});
    let quotes = room.queue.quote_view(
        &room.calendar,
        room.now,
        &crate::room::tags(&["sv"]),
        &[],
        Some(&errand("permit")),
    );
    assert!(quotes.is_empty());
}

#[test]
fn closing_time_leaves_those_who_wait_to_the_counters() {
    let mut room = TestRoom::open(hours(&[(9, 11)]), |_| {});
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.until(at(11, 30));
    assert!(!open(&room));
    assert_eq!(room.visit("1"), "A001");
}

#[test]
fn an_errand_with_its_own_hours_closes_alone() {
    let mut room = TestRoom::open(hours(&[(9, 17)]), |_| {});
    room.calendar
        .errands
        .insert(errand("permit"), hours(&[(9, 12)]));
    assert_eq!(kinds(&room.until(at(12, 0))), ["errand_closed"]);
    assert_eq!(
        room.kiosk(&take("permit", &["sv"], &[], None)),
        Err(Code::ErrandClosed)
    );
    room.take("school", &["sv"]);
    let view = room.queue.room_view(&room.calendar, room.now);
    let open: Vec<_> = view.errands.iter().map(|errand| errand.open).collect();
    assert_eq!(open, [false, true, true]);
    let quotes = room.queue.quote_view(
        &room.calendar,
        room.now,
        &crate::room::tags(&["sv"]),
        &[],
        None,
    );
    assert!(!quotes.contains_key(&errand("permit")) && quotes.len() == 2);
}

#[test]
fn a_room_closed_by_hand_opens_with_the_next_change_by_the_hours() {
    let mut room = TestRoom::open(hours(&[(9, 11), (12, 14)]), |_| {});
    manager_in(&mut room);
    assert_eq!(room.office(&Command::CloseRoom), plain("done"));
    assert!(!open(&room));
    let view = room.queue.room_view(&room.calendar, room.now);
    assert_eq!(view.opens_at, Some(at(12, 0)));
    assert_eq!(
        kinds(&room.until(at(11, 0))),
        [""; 0],
        "the hours close a closed room"
    );
    assert_eq!(kinds(&room.until(at(12, 0))), ["room_opened"]);
}

#[test]
fn a_room_opened_by_hand_closes_with_the_next_change_by_the_hours() {
    let mut room = TestRoom::open(hours(&[(11, 12), (14, 15)]), |_| {});
    manager_in(&mut room);
    room.office(&Command::OpenRoom).unwrap();
    assert!(open(&room));
    let view = room.queue.room_view(&room.calendar, room.now);
    assert_eq!(view.closes_at, Some(at(12, 0)));
    assert_eq!(kinds(&room.until(at(11, 30))), [""; 0]);
    assert_eq!(kinds(&room.until(at(12, 0))), ["room_closed"]);
}

#[test]
fn what_was_set_by_hand_ends_at_midnight() {
    let mut room = TestRoom::new();
    manager_in(&mut room);
    room.office(&Command::CloseRoom).unwrap();
    room.office(&Command::CloseErrand {
        errand: errand("school"),
    })
    .unwrap();
    assert!(!open(&room));
    room.midnight(Hours::Always);
    assert!(open(&room));
    room.take("school", &["sv"]);
}

#[test]
fn an_errand_closed_by_hand_opens_with_the_rooms_next_change() {
    let mut room = TestRoom::open(hours(&[(9, 11), (12, 14)]), |_| {});
    manager_in(&mut room);
    let close = Command::CloseErrand {
        errand: errand("permit"),
    };
    assert_eq!(room.office(&close), plain("done"));
    assert_eq!(
        room.kiosk(&take("permit", &["sv"], &[], None)),
        Err(Code::ErrandClosed)
    );
    let events = kinds(&room.until(at(11, 0)));
    assert_eq!(
        crate::room::set(events),
        crate::room::set(["errand_opened", "room_closed"].map(str::to_owned))
    );
    room.until(at(12, 0));
    room.take("permit", &["sv"]);
}

#[test]
fn an_errand_can_be_opened_by_hand_past_its_hours() {
    let mut room = TestRoom::open(hours(&[(9, 17)]), |_| {});
    room.calendar
        .errands
        .insert(errand("permit"), hours(&[(9, 12)]));
    manager_in(&mut room);
    room.until(at(13, 0));
    room.office(&Command::OpenErrand {
        errand: errand("permit"),
    })
    .unwrap();
    room.take("permit", &["sv"]);
    room.until(at(17, 0));
    assert_eq!(
        room.kiosk(&take("permit", &["sv"], &[], None)),
        Err(Code::RoomClosed)
    );
}

#[test]
fn a_room_that_is_always_open_never_says_when() {
    let room = TestRoom::new();
    let view = room.queue.room_view(&room.calendar, room.now);
    assert_eq!(
        (view.open, view.opens_at, view.closes_at),
        (true, None, None)
    );
}

#[test]
fn hours_missed_while_off_are_announced_at_their_own_times() {
    let mut room = TestRoom::open(hours(&[(9, 11), (12, 14)]), |_| {});
    let events = room.until(at(20, 0));
    assert_eq!(
        kinds(&events),
        ["room_closed", "room_opened", "room_closed"]
    );
    let times: Vec<_> = events.iter().map(|stamped| stamped.at).collect();
    assert_eq!(times, [at(11, 0), at(12, 0), at(14, 0)]);
}
