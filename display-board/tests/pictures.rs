//! Every state of the wall on glasses that differ: nothing cut, overlapping or outside, and letters large enough. The
//! normal run takes every state and language at the real size and a few elsewhere; `EVERY_SIZE=1` takes all everywhere.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where what it stands on is missing"
)]

use display_board::pictures::SIZE_PX;
use display_board::settings::Machine;
use display_board::show::show;
use display_board::states::{self, STATES, Wall, names, room_view, second, start, texts};
use display_board::ui::{Theme, WallWindow, dress};
use languages::Language;
use look::testing::{Limits, examine, offscreen, resize, settle};
use slint::ComponentHandle as _;

/// Pixels, inches, metres: 65″ at 10 m, upright, a small panel, a small window.
const GLASSES: [(u32, u32, f32, f32); 4] = [
    (3840, 2160, 65.0, 10.0),
    (1080, 1920, 43.0, 4.0),
    (768, 1366, 27.0, 3.0),
    (800, 600, 15.0, 2.0),
];
/// The smallest letters, in parts of the glass's short edge.
const LETTERS_PART: f32 = 0.02;

fn machine(inches: f32, metres: f32) -> Machine {
    let mut machine = Machine::default();
    machine.screen.diagonal_inches = Some(inches);
    machine.screen.distance_m = Some(metres);
    machine.screen.motion = false;
    machine
}

/// What is wrong in these languages on a glass of this size; one window for all.
#[allow(clippy::cast_precision_loss, reason = "sizes of screens are small")]
fn found_in(languages: &[&Language], size: (u32, u32), machine: &Machine) -> Vec<String> {
    offscreen();
    let window = WallWindow::new().unwrap();
    dress(&window);
    resize(&window, size.0, size.1);
    let limits = Limits {
        touch_px: 0.0,
        gap_px: 0.0,
        text_px: size.0.min(size.1) as f32 * LETTERS_PART,
    };
    let mut lines = Vec::new();
    for language in languages {
        for state in STATES {
            show(&window, &states::view(state, language), machine);
            settle();
            let found = examine(&window, limits);
            let place = format!("{state} in {} at {}×{}", language.tag, size.0, size.1);
            lines.extend(found.iter().map(|finding| format!("{place}: {finding}")));
        }
    }
    lines
}

#[track_caller]
fn nothing_wrong(languages: &[&Language], size: (u32, u32), machine: &Machine) {
    let found = found_in(languages, size, machine);
    assert!(
        found.is_empty(),
        "{} findings:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn nothing_is_cut_or_overlaps_in_any_state_in_any_language() {
    let all: Vec<_> = Language::all().iter().collect();
    nothing_wrong(&all, SIZE_PX, &machine(43.0, 5.0));
}

#[test]
fn every_state_fits_a_large_an_upright_and_a_small_glass() {
    let every = std::env::var_os("EVERY_SIZE").is_some();
    let few: Vec<_> = Language::all()
        .iter()
        .filter(|language| every || ["sv", "ar", "de", "fi"].contains(&language.tag))
        .collect();
    for (width, height, inches, metres) in GLASSES {
        nothing_wrong(&few, (width, height), &machine(inches, metres));
    }
}

/// The one thing that moves is the colour behind a call, once for each: far below three times a second.
#[test]
fn the_colour_of_a_call_comes_within_a_quarter_of_a_second_and_at_once_where_nothing_is_to_move() {
    offscreen();
    let window = WallWindow::new().unwrap();
    dress(&window);
    let calm_ms = |motion: bool| {
        let mut still = machine(43.0, 5.0);
        still.screen.motion = motion;
        show(
            &window,
            &states::view("calling", Language::shown_for("sv")),
            &still,
        );
        window.global::<Theme>().get_calm()
    };
    assert!((100..=250).contains(&calm_ms(true)));
    assert_eq!(calm_ms(false), 0);
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
        announcement.until = Some(start().plus_s(60));
        assert_eq!(announcement.texts, names(&[("fi", "Suljemme aikaisin")]));
    }
    wall.texts(announced);
    assert_eq!(wall.view().announcement.unwrap().text, "Suljemme aikaisin");
    wall.pass(second(60));
    assert_eq!(wall.view().announcement, None);
}

#[test]
fn a_wall_that_is_not_up_to_date_says_since_when_and_keeps_the_last_calls() {
    let wall = states::wall("stale", Language::shown_for("sv"));
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
