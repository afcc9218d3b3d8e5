//! Every state of the wall on glasses that differ: nothing cut, overlapping or outside, capitals as high as the distance
//! asks. Pictures to look at: `WALL_PICTURES=folder cargo test -p display-board --test pictures`.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

#[allow(dead_code, reason = "each test uses a part of the room")]
mod room;

use std::path::Path;

use display_board::screen::{Arrow, Behaviour, Hearing, MOMENT};
use display_board::settings::Machine;
use display_board::show::show;
use display_board::ui::{WallWindow, dress};
use look::testing::{Limits, examine, offscreen, resize, save};
use queue::view::{Call, CallState};
use room::{Wall, behaviour, call, counter, names, room_view, second, tag, texts};

/// Pixels, inches, metres: 43″ at 5 m, 65″ at 10 m, upright, a small window.
const GLASSES: [(&str, u32, u32, f32, f32); 4] = [
    ("1920x1080", 1920, 1080, 43.0, 5.0),
    ("3840x2160", 3840, 2160, 65.0, 10.0),
    ("1080x1920", 1080, 1920, 43.0, 4.0),
    ("800x600", 800, 600, 15.0, 2.0),
];

const STATES: [&str; 6] = ["calling", "calls", "recall", "empty", "closed", "stale"];

fn machine(inches: f32, metres: f32) -> Machine {
    let mut machine = Machine::default();
    machine.screen.diagonal_inches = Some(inches);
    machine.screen.distance_m = Some(metres);
    machine.screen.motion = false;
    machine
}

fn wall_in(language: &str) -> Wall {
    let mut wall = Wall::behaving(Behaviour {
        languages: vec![tag(language), tag("en")],
        arrows: [(counter("3"), Arrow::Left), (counter("1"), Arrow::UpRight)].into(),
        ..behaviour()
    });
    wall.texts(texts(&[]));
    wall
}

fn calls(newest: Call) -> Vec<Call> {
    let mut calls = vec![newest];
    let numbers = [
        ("B104", "1"),
        ("A016", "5"),
        ("C1002", "2"),
        ("A015", "4"),
        ("B103", "12"),
    ];
    for (nth, (number, to)) in numbers.into_iter().enumerate() {
        let mut call = call(50 - nth as u64, number, to, u32::from(nth == 1));
        call.called_at = room::start().plus_s(-60 * (nth as i64 + 1));
        call.announced_at = call.called_at;
        if nth > 1 {
            call.state = CallState::Serving;
        }
        calls.push(call);
    }
    calls
}

fn in_state(state: &str, language: &str) -> Wall {
    let mut wall = wall_in(language);
    match state {
        "calling" => wall.board(&calls(call(60, "A017", "3", 0))),
        "calls" => {
            wall.texts(texts(&[(
                language,
                "Fredag stänger vi klockan 12. Ring oss gärna om ditt ärende kan vänta till måndag.",
            )]));
            wall.board(&calls(call(60, "A017", "3", 0)));
            wall.pass(MOMENT);
        }
        "recall" => {
            wall.screen.hearing(Hearing::Shown);
            wall.board(&calls(call(60, "AB1017", "3", 1)));
        }
        "empty" => {
            wall.room.trial = true;
            wall.beat();
            wall.board(&[]);
        }
        "closed" => {
            wall.room.open = false;
            wall.room.closes_at = None;
            wall.room.opens_at = Some(room::start().plus_s(22 * 3600));
            wall.beat();
            wall.board(&[]);
        }
        _ => {
            wall.board(&calls(call(60, "A017", "3", 0)));
            wall.pass(second(20));
            wall.news(broker_config::device::News::Fresh(false));
        }
    }
    wall
}

fn window(wall: &Wall, machine: &Machine, width: u32, height: u32) -> WallWindow {
    offscreen();
    let window = WallWindow::new().unwrap();
    dress(&window);
    resize(&window, width, height);
    show(&window, &wall.view(), machine);
    look::testing::settle();
    window
}

#[test]
fn nothing_is_cut_or_overlaps_on_any_glass_in_any_state() {
    let folder = std::env::var_os("WALL_PICTURES");
    let mut wrong = Vec::new();
    for language in languages::Language::all() {
        for (glass, width, height, inches, metres) in GLASSES {
            for state in STATES {
                let wall = in_state(state, language.tag);
                let machine = machine(inches, metres);
                let window = window(&wall, &machine, width, height);
                let limits = Limits {
                    touch_px: 0.0,
                    gap_px: 0.0,
                    text_px: height.min(width) as f32 * 0.02,
                };
                let name = format!("{state}.{}.{glass}", language.tag);
                let found = examine(&window, limits);
                wrong.extend(found.iter().map(|finding| format!("{name}: {finding}")));
                if let Some(folder) = &folder {
                    save(&window, &Path::new(folder).join(format!("{name}.png"))).unwrap();
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_trial_room_says_so() {
    let mut wall = Wall::open();
    wall.room = room_view();
    wall.room.trial = true;
    wall.beat();
    assert!(wall.view().trial);
}

#[test]
fn an_announcement_takes_turns_in_the_walls_languages() {
    let mut wall = Wall::open();
    wall.texts(texts(&[
        ("sv", "Vi stänger tidigt"),
        ("en", "We close early"),
        ("fi", "Suljemme"),
    ]));
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(wall.view().announcement.unwrap().language.tag);
        wall.pass(second(8));
    }
    assert_eq!(seen, ["sv", "en", "sv"]);
}

#[test]
fn an_announcement_in_other_languages_than_the_walls_is_still_shown() {
    let mut wall = Wall::open();
    let mut announced = texts(&[("fi", "Suljemme aikaisin")]);
    if let Some(announcement) = &mut announced.announcement {
        announcement.until = Some(room::start().plus_s(60));
        assert_eq!(announcement.texts, names(&[("fi", "Suljemme aikaisin")]));
    }
    wall.texts(announced);
    assert_eq!(wall.view().announcement.unwrap().text, "Suljemme aikaisin");
    wall.pass(second(60));
    assert_eq!(wall.view().announcement, None);
}

#[test]
fn a_wall_that_is_not_up_to_date_says_since_when_and_keeps_the_last_calls() {
    let wall = in_state("stale", "sv");
    let view = wall.view();
    assert!(view.alert.unwrap().about.contains("10:00"));
    assert_eq!(view.newest.unwrap().item.number, "A017");
    assert_eq!(view.calls.len(), 5);
}

#[test]
fn the_clock_is_the_rooms_and_goes_on_between_two_beats() {
    let mut wall = Wall::open();
    assert_eq!(wall.view().clock, "10:00");
    wall.pass(second(61));
    assert_eq!(wall.view().clock, "10:01");
}
