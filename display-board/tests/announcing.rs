//! Which calls are called out, when, and how often: the screen's logic without a window, a broker or a loudspeaker.

use std::time::Duration;

use display_board::screen::{
    Behaviour, Command, HEARD_MAX, Hearing, MOMENT, MOMENT_LEAST, QuietHours, Screen,
};
use display_board::states::{self as room, Told, Wall, announced, behaviour, call, second};

#[test]
fn each_call_is_called_out_once() {
    let mut wall = Wall::open();
    wall.board(&[call(7, "A017", "3", 0)]);
    assert_eq!(wall.said(), ["A017 → 3"]);
    for _ in 0..4 {
        wall.board(&[call(7, "A017", "3", 0)]);
        wall.pass(second(20));
    }
    assert_eq!(wall.said(), ["A017 → 3"]);
}

#[test]
fn a_recall_is_called_out_again_as_a_recall() {
    let mut wall = Wall::open();
    wall.board(&[call(7, "A017", "3", 0)]);
    wall.pass(second(15));
    wall.board(&[announced(call(7, "A017", "3", 1), 15)]);
    assert_eq!(wall.said(), ["A017 → 3", "again A017 → 3"]);
    let view = wall.view();
    let newest = view.newest.unwrap();
    assert!(newest.calling && newest.item.recall);
}

#[test]
fn a_call_older_than_half_a_minute_is_shown_and_not_called_out() {
    let mut wall = Wall::open();
    wall.pass(second(60));
    wall.board(&[
        announced(call(8, "A018", "1", 0), 29),
        announced(call(9, "A019", "2", 0), 30),
    ]);
    assert_eq!(wall.said(), ["A019 → 2"]);
    assert_eq!(wall.view().calls[0].number, "A018");
}

#[test]
fn two_calls_at_once_each_get_their_moment_in_order() {
    let mut wall = Wall::open();
    wall.board(&[call(8, "B001", "2", 0), call(7, "A017", "3", 0)]);
    assert_eq!(wall.said(), ["A017 → 3"]);
    wall.pass(MOMENT_LEAST - Duration::from_millis(1));
    assert_eq!(wall.newest(), "A017");
    wall.pass(Duration::from_millis(1));
    assert_eq!(wall.said(), ["A017 → 3", "B001 → 2"]);
    assert_eq!(wall.newest(), "B001");
}

#[test]
fn ten_calls_in_ten_seconds_are_all_called_out_in_order_within_half_a_minute() {
    let mut wall = Wall::open();
    let mut calls = Vec::new();
    for nth in 0..10 {
        let number = format!("A{:03}", nth + 1);
        calls.insert(
            0,
            announced(call(10 + nth, &number, "1", 0), i64::try_from(nth).unwrap()),
        );
        wall.board(&calls);
        wall.pass(second(1));
    }
    let told = wall.pass(second(20));
    let numbers: Vec<String> = wall
        .said()
        .iter()
        .map(|said| said[..4].to_owned())
        .collect();
    let expected: Vec<String> = (1..=10).map(|nth| format!("A{nth:03}")).collect();
    assert_eq!(numbers, expected);
    for pair in told.windows(2) {
        assert!(pair[1].at - pair[0].at >= MOMENT_LEAST, "{pair:?}");
    }
    assert!(wall.since_start() <= second(31));
}

#[test]
fn a_full_board_at_once_is_called_out_within_half_a_minute() {
    let mut wall = Wall::open();
    let calls: Vec<_> = (0..12)
        .map(|nth| call(30 - nth, &format!("A{:03}", 30 - nth), "1", 0))
        .collect();
    wall.board(&calls);
    wall.pass(second(30));
    assert_eq!(wall.said().len(), 12);
}

#[test]
fn a_moment_alone_lasts_until_it_is_over() {
    let mut wall = Wall::open();
    wall.board(&[call(7, "A017", "3", 0)]);
    wall.pass(MOMENT - Duration::from_millis(1));
    assert!(wall.view().newest.unwrap().calling);
    wall.pass(Duration::from_millis(1));
    let newest = wall.view().newest.unwrap();
    assert!(!newest.calling);
    assert_eq!(newest.item.number, "A017");
}

#[test]
fn a_call_taken_back_before_its_moment_is_not_called_out() {
    let mut wall = Wall::open();
    wall.board(&[call(8, "B001", "2", 0), call(7, "A017", "3", 0)]);
    wall.board(&[call(7, "A017", "3", 0)]);
    wall.pass(second(20));
    assert_eq!(wall.said(), ["A017 → 3"]);
    wall.board(&[]);
    assert_eq!(wall.view().newest, None);
}

#[test]
fn what_was_called_out_before_a_restart_is_not_called_out_again() {
    let mut wall = Wall::open();
    wall.board(&[call(7, "A017", "3", 0)]);
    let heard = wall.heard.clone();
    let mut again = Wall::with(heard);
    again.board(&[call(8, "B001", "2", 0), call(7, "A017", "3", 0)]);
    assert_eq!(again.said(), ["B001 → 2"]);
}

#[test]
fn another_log_counts_its_calls_anew() {
    let mut wall = Wall::open();
    wall.board(&[call(7, "A017", "3", 0)]);
    wall.log = "other".to_owned();
    wall.beat();
    wall.board(&[call(7, "C001", "1", 0)]);
    assert_eq!(wall.said(), ["A017 → 3", "C001 → 1"]);
}

#[test]
fn the_last_64_are_remembered_and_no_more() {
    let mut wall = Wall::open();
    for nth in 0..70 {
        wall.board(&[announced(
            call(nth, "A001", "1", 0),
            i64::try_from(nth).unwrap() * 10,
        )]);
        wall.pass(second(10));
    }
    assert_eq!(wall.said().len(), 70);
    assert_eq!(wall.heard.len(), HEARD_MAX);
}

#[test]
fn a_board_that_the_broker_kept_is_not_called_out_before_the_room_is_alive() {
    let mut wall = Wall::silent();
    wall.beat();
    wall.board(&[call(7, "A017", "3", 0)]);
    assert!(wall.said().is_empty());
    assert_eq!(wall.newest(), "A017");
    wall.pass(second(3));
    wall.beat();
    assert_eq!(wall.said(), ["A017 → 3"]);
}

#[test]
fn a_wall_for_some_counters_calls_out_theirs_alone() {
    let mut behaviour = behaviour();
    behaviour.counters = [room::counter("2")].into();
    let mut wall = Wall::behaving(behaviour);
    wall.board(&[call(8, "B001", "2", 0), call(7, "A017", "3", 0)]);
    wall.pass(second(20));
    assert_eq!(wall.said(), ["B001 → 2"]);
    assert!(wall.view().calls.is_empty());
}

#[test]
fn in_quiet_hours_a_call_is_shown_and_remembered_without_a_sound() {
    let mut behaviour = behaviour();
    behaviour.quiet = vec![QuietHours::parse("10:00-11:00").unwrap()];
    let mut wall = Wall::behaving(behaviour);
    wall.board(&[call(7, "A017", "3", 0)]);
    assert!(wall.said().is_empty());
    assert!(wall.view().newest.unwrap().calling);
    assert_eq!(wall.heard.len(), 1);
}

#[test]
fn a_wall_without_sound_shows_what_would_be_heard_while_it_would_be() {
    let mut wall = Wall::open();
    wall.screen.hearing(Hearing::Shown);
    wall.board(&[call(7, "A017", "3", 0)]);
    let line = wall.view().newest.unwrap().unheard.unwrap();
    assert!(line.contains("A017") && line.contains('3'), "{line}");
    wall.pass(MOMENT);
    assert_eq!(wall.view().newest.unwrap().unheard, None);
}

#[test]
fn what_was_called_out_is_kept_before_it_is_heard() {
    let mut wall = Wall::open();
    wall.board(&[call(7, "A017", "3", 0)]);
    assert!(matches!(
        wall.told.as_slice(),
        [
            Told {
                command: Command::Remember(_),
                ..
            },
            Told {
                command: Command::Sound(..),
                ..
            }
        ]
    ));
}

#[test]
fn nothing_is_due_while_nothing_is_known() {
    let now = std::time::Instant::now();
    let silent = Behaviour {
        languages: Vec::new(),
        ..behaviour()
    };
    let screen = Screen::new(silent, Default::default(), Hearing::Heard, now);
    assert_eq!(screen.next_deadline(now), None);
}
