//! Tickets that a kiosk handed out while it was cut off.

use queue::Answer;
use queue::calendar::Hours;
use queue::command::{Actor, Command};
use queue::ids::{TicketId, Token};
use queue::refusal::Code;
use queue::view::TicketState;

use crate::room::{TestRoom, at, device, hours, offline, set, take};

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
    assert_eq!(room.view(&first).number.to_string(), "A051");
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
