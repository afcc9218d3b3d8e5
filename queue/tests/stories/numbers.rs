//! Which number a ticket bears.

use std::collections::BTreeMap;

use queue::calendar::Hours;
use queue::command::Command;
use queue::refusal::Code;
use queue::room::Series;

use crate::room::{TestRoom, device, series, take};

fn with_series_b(first: u32, last: u32) -> TestRoom {
    TestRoom::with(|room| {
        room.series.insert(series("B"), Series { first, last });
    })
}

fn cancel(room: &mut TestRoom, n: &str) {
    let token = room.token(n);
    room.kiosk(&Command::CancelTicket { token }).unwrap();
}

#[test]
fn errands_share_a_series_and_the_number_does_not_tell_which() {
    let mut room = TestRoom::new();
    assert_eq!(room.take("permit", &["sv"]), "A001");
    assert_eq!(room.take("school", &["sv"]), "A002");
    assert_eq!(room.take("parcel", &["sv"]), "B001");
}

#[test]
fn numbering_restarts_with_the_day() {
    let mut room = TestRoom::new();
    room.take("permit", &["sv"]);
    room.midnight(Hours::Always);
    assert_eq!(room.take("permit", &["sv"]), "A001");
}

#[test]
fn numbers_wrap_and_skip_those_still_open() {
    let mut room = with_series_b(1, 4);
    room.sign_in("anna", "1");
    for expected in ["B001", "B002", "B003", "B004"] {
        assert_eq!(room.take("parcel", &["sv"]), expected);
    }
    cancel(&mut room, "B002");
    cancel(&mut room, "B004");
    room.call("1", "B001").unwrap();
    assert_eq!(room.take("parcel", &["sv"]), "B002");
    assert_eq!(room.take("parcel", &["sv"]), "B004");
    let full = room.kiosk(&take("parcel", &["sv"], &[], None));
    assert_eq!(full, Err(Code::SeriesFull));
    room.serve("1");
    room.finish("1");
    assert_eq!(room.take("parcel", &["sv"]), "B001");
}

#[test]
fn a_number_goes_on_past_the_one_just_ended() {
    let mut room = TestRoom::new();
    room.take("permit", &["sv"]);
    cancel(&mut room, "A001");
    assert_eq!(room.take("permit", &["sv"]), "A002");
}

#[test]
fn the_offline_parts_of_kiosks_are_never_given_out_here() {
    let mut room = TestRoom::with(|room| {
        room.series
            .insert(series("B"), Series { first: 1, last: 6 });
        let own = |from, to| BTreeMap::from([(series("B"), (from, to))]);
        room.kiosks = BTreeMap::from([(device("k1"), own(2, 3)), (device("k2"), own(5, 6))]);
    });
    assert_eq!(room.take("parcel", &["sv"]), "B001");
    assert_eq!(room.take("parcel", &["sv"]), "B004");
    let full = room.kiosk(&take("parcel", &["sv"], &[], None));
    assert_eq!(full, Err(Code::SeriesFull));
}

#[test]
fn a_number_past_the_thousandth_shows_whole() {
    let mut room = with_series_b(999, 1001);
    assert_eq!(room.take("parcel", &["sv"]), "B999");
    assert_eq!(room.take("parcel", &["sv"]), "B1000");
    assert_eq!(room.call("1", "B1000"), Err(Code::NotSignedIn));
}

#[test]
fn a_number_means_the_newest_ticket_that_bore_it() {
    let mut room = with_series_b(1, 1);
    room.take("parcel", &["sv"]);
    let first = room.id("B001");
    cancel(&mut room, "B001");
    room.take("parcel", &["sv"]);
    assert_ne!(room.id("B001"), first);
    room.sign_in("anna", "1");
    assert_eq!(room.call("1", "B001"), Ok("B001".to_owned()));
}

#[test]
fn the_quota_counts_what_was_taken_cancelled_too_and_not_what_was_transferred() {
    let mut room = TestRoom::with(|room| room.errands[1].daily_quota = 2);
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    let school = crate::room::to_errand("school");
    room.transfer("1", school, queue::command::Place::Keep)
        .unwrap();
    room.take("school", &["sv"]);
    let second = room.take("school", &["sv"]);
    cancel(&mut room, &second);
    let third = take("school", &["sv"], &[], None);
    assert_eq!(room.kiosk(&third), Err(Code::QuotaReached));
    assert!(room.desk("1", &third).is_ok(), "a guide may");
    room.midnight(Hours::Always);
    room.take("school", &["sv"]);
}

#[test]
fn ten_thousand_tickets_bear_no_number_twice() {
    let mut room = TestRoom::with(|room| {
        room.series.insert(
            series("B"),
            Series {
                first: 1,
                last: 10_000,
            },
        );
    });
    let command = take("parcel", &["sv"], &[], None);
    let mut numbers = std::collections::BTreeSet::new();
    let kiosk = queue::command::Actor::Kiosk(device("entrance"));
    for i in 0_u32..10_000 {
        let fresh = queue::Fresh {
            ticket: queue::ids::TicketId::parse(&format!("x{i}")).unwrap(),
            token: queue::ids::Token::from_bits(u128::from(i)),
        };
        let context = queue::Context {
            now: room.now,
            calendar: &room.calendar,
            fresh,
            pin: queue::PinCheck::NotAsked,
            earlier_request: None,
        };
        room.queue.handle(&kiosk, &command, &context).unwrap();
        let id = queue::ids::TicketId::parse(&format!("x{i}")).unwrap();
        let view = room.queue.ticket_view(&id, room.now).unwrap();
        assert_eq!(view.ahead, i);
        assert!(numbers.insert(view.number));
    }
    assert_eq!(room.queue.board_view().waiting, 10_000);
}
