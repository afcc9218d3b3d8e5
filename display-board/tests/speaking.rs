//! What is heard of each call, in which languages and in which order, when few or many are called: the screen's logic with
//! a machine that tells how long each sound lasts.

use std::time::Duration;

use display_board::screen::{Behaviour, Command, Hearing, QuietHours, UNTOLD_MOST};
use display_board::states::{Wall, announced, behaviour, call, second, tag};

/// As long as espeak-ng's Swedish: a chime and a sentence, a short chime and few words, a sentence alone.
fn as_long_as_swedish(command: &Command) -> Duration {
    match command {
        Command::Sound(call, _) if call.short => Duration::from_millis(2400),
        Command::Sound(..) => Duration::from_millis(5100),
        _ => Duration::from_millis(3300),
    }
}

/// A wall that speaks Swedish, English and Arabic, and shows Finnish as well.
fn speaking() -> Wall {
    speaking_in(&["sv", "en", "ar", "fi"], behaviour())
}

fn speaking_in(languages: &[&str], behaviour: Behaviour) -> Wall {
    let mut wall = Wall::behaving(Behaviour {
        languages: languages.iter().map(|of| tag(of)).collect(),
        ..behaviour
    });
    wall.screen.voices(["sv", "en", "ar", "fi", "swl"].into());
    wall.lasts = Some(as_long_as_swedish);
    wall
}

/// Everything heard: when, how long, and what (`+` before a chime).
fn heard(wall: &Wall) -> Vec<(Duration, Duration, String)> {
    let sounds = wall.told.iter().filter_map(|told| {
        let long = as_long_as_swedish(&told.command);
        match &told.command {
            Command::Remember(_) | Command::Hush => None,
            Command::Sound(_, spoken) => {
                let words = spoken.as_ref().map_or("", |spoken| &spoken.text);
                Some((told.at, long, format!("+ {words}")))
            }
            Command::Speak(spoken) => Some((told.at, long, spoken.text.clone())),
        }
    });
    sounds.collect()
}

fn words(wall: &Wall) -> Vec<String> {
    heard(wall).into_iter().map(|(.., words)| words).collect()
}

#[track_caller]
fn none_is_cut_off(wall: &Wall) {
    for pair in heard(wall).windows(2) {
        assert!(pair[1].0 >= pair[0].0 + pair[0].1, "{pair:?}");
    }
}

#[test]
fn a_call_alone_is_spoken_in_the_walls_languages_one_after_the_other_three_at_most() {
    let mut wall = speaking();
    wall.board(&[call(7, "A017", "3", 0)]);
    wall.pass(second(30));
    assert_eq!(
        words(&wall),
        [
            "+ Nummer A 0 1 7, gå till disk 3",
            "Number A 0 1 7, please go to counter 3",
            "الرقم A 0 1 7، يرجى التوجه إلى الشباك 3",
        ]
    );
    none_is_cut_off(&wall);
}

#[test]
fn a_language_of_signs_or_without_a_voice_is_passed_over() {
    let mut wall = speaking_in(&["so", "sv", "swl", "ckb"], behaviour());
    wall.board(&[call(7, "A017", "3", 1)]);
    wall.pass(second(30));
    assert_eq!(
        words(&wall),
        ["+ Vi ropar igen: nummer A 0 1 7, gå till disk 3"]
    );
}

#[test]
fn the_newest_call_stays_lit_while_it_is_heard() {
    let mut wall = speaking();
    wall.board(&[call(7, "A017", "3", 0)]);
    wall.pass(second(11));
    assert!(wall.view().newest.unwrap().calling);
    wall.pass(second(3));
    assert!(!wall.view().newest.unwrap().calling);
}

#[test]
fn two_calls_at_once_are_both_heard_in_every_language() {
    let mut wall = speaking();
    wall.board(&[call(8, "B001", "2", 0), call(7, "A017", "3", 0)]);
    wall.pass(second(60));
    assert_eq!(wall.said(), ["A017 → 3", "B001 → 2"]);
    assert_eq!(words(&wall).len(), 6);
    none_is_cut_off(&wall);
}

#[test]
fn a_full_board_at_once_is_heard_in_order_none_cut_off_the_last_begun_after_half_a_minute() {
    let mut wall = speaking();
    let calls: Vec<_> = (0..12)
        .map(|nth| call(30 - nth, &format!("A{:03}", 30 - nth), "1", 0))
        .collect();
    wall.board(&calls);
    wall.pass(second(90));
    let called = wall.said();
    let expected: Vec<String> = (19..=30).map(|nth| format!("A{nth:03} → 1")).collect();
    assert_eq!(called, expected);
    none_is_cut_off(&wall);
    assert_eq!(words(&wall)[0], "+ A 0 1 9, disk 1");
    let last = heard(&wall)
        .into_iter()
        .rfind(|(.., words)| words.starts_with('+'))
        .unwrap();
    assert!(last.0 <= second(31), "{last:?}");
}

#[test]
fn ten_calls_in_ten_seconds_are_each_heard_with_chime_and_words_none_cut_off() {
    let mut wall = speaking();
    let mut calls = Vec::new();
    for nth in 0..10 {
        let number = format!("A{:03}", nth + 1);
        let after_s = i64::try_from(nth).unwrap();
        calls.insert(0, announced(call(10 + nth, &number, "1", 0), after_s));
        wall.board(&calls);
        wall.pass(second(1));
    }
    wall.pass(second(60));
    none_is_cut_off(&wall);
    let begun: Vec<_> = heard(&wall)
        .into_iter()
        .filter(|(.., words)| words.starts_with('+'))
        .collect();
    assert_eq!(begun.len(), 10);
    for (nth, (at, _, words)) in begun.iter().enumerate() {
        let spelled = languages::spelled(&format!("A{:03}", nth + 1));
        assert!(words.contains(&spelled), "{words}");
        assert!(*at <= second(nth as u64 + 32), "{at:?} {words}");
    }
}

#[test]
fn a_sound_that_is_said_to_last_for_ever_holds_up_the_next_call_for_a_bounded_time() {
    let mut wall = speaking_in(&["sv"], behaviour());
    wall.lasts = Some(|_| second(10_000));
    wall.board(&[call(8, "B001", "2", 0), call(7, "A017", "3", 0)]);
    wall.pass(second(13));
    assert_eq!(wall.said(), ["A017 → 3", "B001 → 2"]);
}

/// A wall with one language whose voice tells of nothing by itself.
fn slow() -> Wall {
    let mut wall = speaking_in(&["sv"], behaviour());
    wall.lasts = None;
    wall
}

fn hushes(wall: &Wall) -> usize {
    let hushed = wall.told.iter().map(|told| &told.command);
    hushed.filter(|command| **command == Command::Hush).count()
}

#[test]
fn words_that_a_slow_machine_has_not_made_yet_are_waited_for_and_not_for_ever() {
    let mut wall = slow();
    wall.board(&[call(8, "B001", "2", 0), call(7, "A017", "3", 0)]);
    wall.pass(UNTOLD_MOST - Duration::from_millis(100));
    assert_eq!(wall.said(), ["A017 → 3"]);
    wall.pass(Duration::from_millis(200));
    assert_eq!(wall.said(), ["A017 → 3", "B001 → 2"]);
    assert_eq!(hushes(&wall), 1, "the first call's words must not come now");
}

#[test]
fn the_first_words_of_a_machine_that_has_just_come_up_are_heard_before_the_next_call() {
    let mut wall = slow();
    wall.board(&[call(8, "B001", "2", 0), call(7, "A017", "3", 0)]);
    wall.pass(second(6));
    wall.tells(second(3));
    wall.pass(second(3));
    assert_eq!(wall.said(), ["A017 → 3"], "its words are heard now");
    wall.pass(second(1));
    assert_eq!(wall.said(), ["A017 → 3", "B001 → 2"]);
    wall.tells(second(3));
    wall.pass(second(30));
    assert_eq!(hushes(&wall), 0);
}

#[test]
fn words_for_which_nobody_else_waits_are_heard_as_long_as_the_call_is_young() {
    let mut wall = slow();
    wall.board(&[call(7, "A017", "3", 0)]);
    wall.pass(second(29));
    assert!(wall.view().newest.unwrap().calling);
    assert_eq!(hushes(&wall), 0);
    wall.pass(second(1));
    assert!(!wall.view().newest.unwrap().calling);
    assert_eq!(hushes(&wall), 1, "half a minute later they are too late");
}

#[test]
fn no_slow_voice_makes_the_last_of_a_full_board_late() {
    let mut wall = slow();
    let calls: Vec<_> = (0..12)
        .map(|nth| call(30 - nth, &format!("A{:03}", 30 - nth), "1", 0))
        .collect();
    wall.board(&calls);
    wall.pass(second(31));
    assert_eq!(wall.said().len(), 12);
}

#[test]
fn the_words_of_a_call_taken_back_are_left_out_when_they_are_not_made_yet() {
    let mut wall = slow();
    wall.board(&[call(7, "A017", "3", 0)]);
    wall.pass(second(2));
    wall.board(&[]);
    assert_eq!(hushes(&wall), 1);
}

#[test]
fn a_wall_that_is_not_heard_waits_for_no_words() {
    let mut wall = speaking();
    wall.screen.hearing(Hearing::Shown);
    wall.board(&[call(7, "A017", "3", 0)]);
    wall.pass(second(30));
    assert_eq!(words(&wall), ["+ "]);
    let mut quiet = speaking_in(
        &["sv", "en"],
        Behaviour {
            quiet: vec![QuietHours::parse("00:00-24:00").unwrap()],
            ..behaviour()
        },
    );
    quiet.board(&[call(7, "A017", "3", 0)]);
    quiet.pass(second(30));
    assert!(words(&quiet).is_empty());
}

#[test]
fn a_call_taken_back_is_not_spoken_further() {
    let mut wall = speaking();
    wall.board(&[call(7, "A017", "3", 0)]);
    wall.board(&[]);
    wall.pass(second(30));
    assert_eq!(words(&wall).len(), 1);
}
