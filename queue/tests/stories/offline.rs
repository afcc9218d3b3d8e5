//! Tickets that a kiosk handed out while it was cut off.

use queue::calendar::{Calendar, Hours};
use queue::command::{Actor, Command};
use queue::event::Event;
use queue::ids::{TicketId, Token};
use queue::moment::Moment;
use queue::refusal::Code;
use queue::view::TicketState;
use queue::{Answer, Context, Fresh, PinCheck, Queue};

use crate::room::{TestRoom, at, calendar_of, device, hours, kinds, offline, set, take};

fn deliver(room: &mut TestRoom, command: &Command) -> TicketId {
    match room.kiosk(command).unwrap() {
        Answer::Ticket(id) => id,
        other => panic!("{other:?}"),
    }
}

#[test]
fn it_takes_its_place_by_the_time_it_was_taken() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    deliver(&mut room, &offline("permit", "A051", at(9, 30), 1 << 90));
    assert_eq!(room.next_numbers("1"), ["A051", "A001"]);
    let view = room.view(&room.id("A051"));
    assert_eq!(view.token, Token::from_bits(1 << 90));
    assert_eq!(view.taken_at, at(9, 30));
}

#[test]
fn a_repeat_gets_the_first_ticket_whatever_became_of_it() {
    let mut room = TestRoom::new();
    let command = offline("permit", "A051", at(9, 30), 1 << 90);
    let first = deliver(&mut room, &command);
    assert_eq!(deliver(&mut room, &command), first);
    room.sign_in("anna", "1");
    room.visit("1");
    assert_eq!(deliver(&mut room, &command), first);
    room.midnight(Hours::Always);
    room.midnight(Hours::Always);
    assert_eq!(deliver(&mut room, &command), first);
    let again = room.queue.delivered_view(&first, &command).unwrap();
    assert_eq!(
        (again.ticket, again.number.to_string()),
        (first, "A051".to_owned())
    );
    assert_eq!(room.queue.board_view().waiting, 0);
}

#[test]
fn the_same_number_of_another_day_is_another_ticket() {
    let mut room = TestRoom::new();
    let first = deliver(&mut room, &offline("permit", "A051", at(9, 30), 1 << 90));
    room.midnight(Hours::Always);
    let next_day = room.now.plus_s(600);
    room.pass_s(900);
    let second = deliver(&mut room, &offline("permit", "A051", next_day, 1 << 91));
    assert_ne!(first, second);
}

#[test]
fn it_is_never_refused_for_hours_errand_or_quota() {
    let mut room = TestRoom::open(hours(&[(8, 9)]), |room| {
        room.errands[0].daily_quota = 1;
    });
    let closed = take("permit", &["sv"], &[], None);
    assert_eq!(room.kiosk(&closed), Err(Code::RoomClosed));
    deliver(&mut room, &offline("permit", "A051", at(8, 30), 1 << 90));
    deliver(&mut room, &offline("permit", "A052", at(8, 31), 1 << 91));
    let gone = deliver(&mut room, &offline("tax", "A053", at(8, 32), 1 << 92));
    room.sign_in("anna", "1");
    assert!(
        room.view(&gone).unmatched,
        "its errand is no longer in the room file"
    );
    assert_eq!(room.call("1", "A053"), Ok("A053".to_owned()));
}

#[test]
fn a_token_that_another_ticket_of_the_day_has_is_a_bad_request() {
    let mut room = TestRoom::new();
    deliver(&mut room, &offline("permit", "A051", at(9, 30), 1 << 90));
    let second = offline("permit", "A052", at(9, 31), 1 << 90);
    assert_eq!(room.kiosk(&second), Err(Code::BadRequest));
    deliver(&mut room, &offline("permit", "A052", at(9, 31), 1 << 91));
}

#[test]
fn a_number_that_is_not_the_kiosks_own_is_a_bad_request() {
    let mut room = TestRoom::new();
    for (errand, n) in [("permit", "A050"), ("parcel", "A051"), ("parcel", "B051")] {
        let command = offline(errand, n, at(9, 30), 1 << 90);
        assert_eq!(room.kiosk(&command), Err(Code::BadRequest), "{errand} {n}");
    }
    let command = offline("permit", "A051", at(9, 30), 1 << 90);
    let stranger = Actor::Kiosk(device("cellar"));
    assert_eq!(
        room.ask(&stranger, &command),
        Err(Code::BadRequest),
        "it has no part"
    );
    room.sign_in("anna", "1");
    assert_eq!(room.desk("1", &command), Err(Code::BadRequest));
}

#[test]
fn a_kiosk_that_is_not_in_the_room_file_is_served() {
    let mut room = TestRoom::new();
    let stranger = Actor::Kiosk(device("cellar"));
    assert!(
        room.ask(&stranger, &take("permit", &["sv"], &[], None))
            .is_ok()
    );
}

#[test]
fn one_of_an_earlier_day_ends_unserved() {
    let mut room = TestRoom::new();
    let id = deliver(&mut room, &offline("permit", "A051", at(-1, 0), 1 << 90));
    assert_eq!(room.last_events(2), ["ticket_taken", "ticket_unserved"]);
    let page = room
        .queue
        .page_view(&Token::from_bits(1 << 90), room.now)
        .unwrap();
    assert_eq!(page.state, TicketState::Ended);
    assert_eq!(
        deliver(&mut room, &offline("permit", "A051", at(-1, 0), 1 << 90)),
        id
    );
    let today = deliver(&mut room, &offline("permit", "A051", at(9, 0), 1 << 91));
    assert_ne!(id, today);
    assert_eq!(room.id("A051"), today, "the number means today's");
}

#[test]
fn one_of_the_future_counts_from_now() {
    let mut room = TestRoom::new();
    let id = deliver(&mut room, &offline("permit", "A051", at(11, 0), 1 << 90));
    assert_eq!(room.view(&id).taken_at, room.now);
    assert_eq!(
        deliver(&mut room, &offline("permit", "A051", at(11, 0), 1 << 90)),
        id
    );
}

#[test]
fn the_ticket_that_had_gone_through_after_all_is_replaced() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.earlier_request = Some(room.id("A001"));
    let id = deliver(&mut room, &offline("permit", "A051", at(10, 0), 1 << 90));
    assert_eq!(room.last_events(2), ["ticket_replaced", "ticket_taken"]);
    assert_eq!(room.state("A001"), TicketState::Ended);
    assert_eq!(room.next_numbers("1"), ["A051"]);
    assert_eq!(
        deliver(&mut room, &offline("permit", "A051", at(10, 0), 1 << 90)),
        id
    );
}

#[test]
fn if_that_one_is_called_already_no_second_is_made() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    let earlier = room.id("A001");
    room.next("1").unwrap();
    room.earlier_request = Some(earlier.clone());
    let command = offline("permit", "A051", at(10, 0), 1 << 90);
    assert_eq!(deliver(&mut room, &command), earlier);
    room.serve("1");
    assert_eq!(deliver(&mut room, &command), earlier);
    room.finish("1");
    assert_eq!(deliver(&mut room, &command), earlier);
    assert_eq!(room.queue.board_view().waiting, 0);
}

#[test]
fn a_visitor_called_in_vain_by_the_other_number_gets_a_ticket() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.earlier_request = Some(room.id("A001"));
    room.next("1").unwrap();
    room.desk("1", &Command::NoShow).unwrap();
    let id = deliver(&mut room, &offline("permit", "A051", at(10, 0), 1 << 90));
    assert_eq!(room.id("A051"), id);
    assert_eq!(room.next_numbers("1"), ["A051"]);
}

#[test]
fn an_armed_guide_gets_it_at_once() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.arm("1").unwrap();
    deliver(&mut room, &offline("permit", "A051", at(9, 30), 1 << 90));
    assert_eq!(room.last_events(2), ["ticket_taken", "visitor_called"]);
    assert_eq!(set(room.on_board()), set(["A051".to_owned()]));
}

/// Days that a kiosk was on its own, and numbers that it handed out on each: more than one record carries.
const DAYS: i64 = 6;
const NUMBERS: u32 = 900;

fn take_in(queue: &mut Queue, command: &Command, n: u128, now: (Moment, &Calendar)) -> TicketId {
    let token = Token::from_bits(n);
    let context = Context {
        now: now.0,
        calendar: now.1,
        fresh: Fresh {
            ticket: TicketId::parse(token.as_str()).unwrap(),
            token,
        },
        pin: PinCheck::NotAsked,
        earlier_request: None,
    };
    let kiosk = Actor::Kiosk(device("entrance"));
    match queue.handle(&kiosk, command, &context) {
        Ok((_, Answer::Ticket(id))) => id,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_ticket_of_a_kiosk_is_recognised_however_long_it_was_on_its_own() {
    let mut room = TestRoom::with(|room| {
        let parts = room.kiosks.get_mut(&device("entrance")).unwrap();
        parts
            .values_mut()
            .for_each(|part| part.1 = part.0 + NUMBERS);
    });
    let handed_out = (1..=DAYS).flat_map(|day| (0..NUMBERS).map(move |n| (day, n)));
    let commands: Vec<_> = handed_out
        .zip(1 << 90..)
        .map(|((day, n), token)| {
            offline(
                "permit",
                &format!("A{:03}", 51 + n),
                at(-24 * day, 0),
                token,
            )
        })
        .collect();
    let today = (room.now, &room.calendar);
    let mut first = Vec::new();
    for (command, n) in commands.iter().zip(1..) {
        first.push(take_in(&mut room.queue, command, n, today));
    }
    let next = calendar_of(room.calendar.day.next(), Hours::Always);
    room.queue.end_day(&room.calendar);
    let started = room.queue.start_day(&next, next.starts_at);
    assert_eq!(
        kinds(&started),
        ["day_carried", "day_carried", "day_started"]
    );
    let mut folded = Queue::new(room.queue.room().clone());
    for stamped in &started {
        let line = serde_json::to_string(stamped).unwrap();
        folded.apply(&serde_json::from_str(&line).unwrap());
    }
    let seq = folded.seq();
    for (command, first) in commands.iter().zip(first) {
        let again = take_in(&mut folded, command, 1 << 80, (next.starts_at, &next));
        assert_eq!(again, first);
    }
    assert_eq!(folded.seq(), seq, "nothing has happened");
}

#[test]
fn parts_of_a_day_that_did_not_begin_are_gone_when_it_begins_anew() {
    let night = hours(&[(9, 26)]);
    let mut room = TestRoom::open(night.clone(), |_| {});
    for _ in 0..3 {
        room.take("permit", &["sv"]);
    }
    let tickets: Vec<_> = room.queue.open_tickets().cloned().collect();
    let part = |part, tickets: &[queue::ticket::Ticket]| Event::DayCarried {
        part,
        tickets: tickets.to_vec(),
        offline: Vec::new(),
    };
    let next = calendar_of(room.calendar.day.next(), night);
    let started = Event::DayStarted {
        day: next.day,
        carried: Box::default(),
    };
    let mut folded = Queue::new(room.queue.room().clone());
    for event in [
        part(0, &tickets[..2]),
        part(0, &tickets[..1]),
        part(1, &tickets[1..]),
        started,
    ] {
        folded.apply(&queue::event::Stamped {
            seq: 1,
            at: next.starts_at,
            event,
        });
    }
    assert_eq!(folded.open_tickets().cloned().collect::<Vec<_>>(), tickets);
}
