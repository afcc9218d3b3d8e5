//! A visitor who has booked says for when; nobody else is asked.

use std::time::Duration;

use kiosk::screen::{Ask, Page, Touch, Toward};
use kiosk::states::Kiosk;
use queue::command::Command;
use queue::moment::Moment;

/// Noon in the room's zone is one in the afternoon.
fn at_the_times() -> Kiosk {
    let mut kiosk = Kiosk::open();
    kiosk.language("sv");
    kiosk.quoted(2);
    kiosk.errand("booked-visit");
    assert_eq!(kiosk.view().page, Page::Booked);
    kiosk
}

fn clocks(kiosk: &Kiosk) -> Vec<String> {
    let times = kiosk.view().times.times.into_iter();
    times.map(|time| time.clock).collect()
}

fn booked_at(kiosk: &Kiosk) -> Option<Moment> {
    let commands = kiosk.asks.iter().map(|ask| &ask.command);
    let mut taken = commands.filter_map(|command| match command {
        Command::TakeTicket { booked_at, .. } => Some(*booked_at),
        _ => None,
    });
    taken.next().expect("a number is asked for")
}

#[test]
fn the_times_around_now_are_offered_and_the_booked_one_goes_with_the_request_and_the_ticket() {
    let mut kiosk = at_the_times();
    assert!(kiosk.asks.is_empty(), "no number before the time");
    let times = clocks(&kiosk);
    assert_eq!(times.first().map(String::as_str), Some("12:45"));
    assert_eq!(times.last().map(String::as_str), Some("13:40"));
    let shown = kiosk.view().times.times;
    let now: Vec<_> = shown.iter().filter(|time| time.is_now).collect();
    assert_eq!(now.len(), 1);
    assert_eq!(now[0].clock, "13:00");
    let booked = shown[7].clone();
    assert_eq!(booked.clock, "13:20", "not only quarters are booked");
    kiosk.touch(Touch::Booked(Some(booked.at)));
    assert_eq!(booked_at(&kiosk), Some(booked.at));
    kiosk.given(false, "");
    let ticket = kiosk.view().ticket.unwrap();
    let said = languages::plain(&ticket.booked);
    assert_eq!(said, "Din bokade tid är kl. 13:20.");
    assert!(!ticket.wait_known, "a wait from now would contradict it");
}

#[test]
fn whoever_has_no_booked_time_chooses_another_errand() {
    let mut kiosk = at_the_times();
    kiosk.touch(Touch::Booked(None));
    assert_eq!(kiosk.view().page, Page::Errands);
    let takes = |ask: &Ask| matches!(ask.command, Command::TakeTicket { .. });
    assert!(
        !kiosk.asks.iter().any(takes),
        "no number of those who have booked"
    );
    kiosk.errand("income-support");
    assert_eq!(booked_at(&kiosk), None);
    kiosk.given(false, "");
    let ticket = kiosk.view().ticket.unwrap();
    assert_eq!((ticket.booked.as_str(), ticket.wait_known), ("", true));
}

#[test]
fn earlier_and_later_times_are_a_touch_away_until_the_room_closes_and_the_day_began() {
    let mut kiosk = at_the_times();
    kiosk.touch(Touch::Times(Toward::Later));
    assert_eq!(clocks(&kiosk)[0], "13:45");
    while kiosk.view().times.later {
        kiosk.touch(Touch::Times(Toward::Later));
    }
    let last = clocks(&kiosk);
    assert_eq!(
        last.last().map(String::as_str),
        Some("16:55"),
        "the room closes at 17:00"
    );
    kiosk.touch(Touch::Times(Toward::Later));
    assert_eq!(clocks(&kiosk), last, "there are none after that");
    while kiosk.view().times.earlier {
        kiosk.touch(Touch::Times(Toward::Earlier));
    }
    assert_eq!(clocks(&kiosk)[0], "00:00");
}

#[test]
fn the_times_stay_as_they_are_while_they_are_looked_at() {
    let mut kiosk = at_the_times();
    let before = clocks(&kiosk);
    for _ in 0..20 {
        kiosk.pass(Duration::from_secs(55));
        kiosk.touch(Touch::Listen);
    }
    assert_eq!(clocks(&kiosk), before);
}

#[test]
fn a_booked_time_that_was_taken_back_does_not_go_with_another_errand() {
    let mut kiosk = at_the_times();
    kiosk.touch(Touch::Back);
    assert_eq!(kiosk.view().page, Page::Errands);
    kiosk.asks.clear();
    kiosk.errand("building-permit");
    assert_eq!(booked_at(&kiosk), None);
}
