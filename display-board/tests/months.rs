//! A week of calls, played through the screen and a window on a clock that runs ahead: what is kept stays bounded, each call
//! is called out once, and the picture at the end is that of a wall that has just been started. `WALL_CALLS` plays more.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

use std::collections::VecDeque;
use std::time::Duration;

use broker_config::device::News;
use display_board::screen::{Command, HEARD_MAX};
use display_board::settings::Machine;
use display_board::show::show;
use display_board::states::{self as room, Wall, announced, call, second};
use display_board::ui::{Wall as Glass, WallWindow, dress};
use look::testing::{offscreen, open_files, resident_kib, resize, settle};
use queue::view::{BOARD_MAX, Call, CallState};
use slint::{ComponentHandle as _, Model as _};

/// A busy room's week (DESIGN §1: 300 to 450 visits), some times over.
const CALLS: u64 = 2_000;
/// How much more memory the whole week may take than its first tenth, in KiB. A leak of one view a call is far more.
const GROWTH_MAX_KIB: u64 = 16 * 1024;

fn window() -> WallWindow {
    offscreen();
    let window = WallWindow::new().unwrap();
    dress(&window);
    resize(&window, 960, 540);
    window
}

fn machine() -> Machine {
    let mut machine = Machine::default();
    machine.screen.diagonal_inches = Some(43.0);
    machine.screen.motion = false;
    machine
}

/// One call more: the oldest have left, some were called again, some have come to their counter.
fn step(wall: &mut Wall, board: &mut VecDeque<Call>, nth: u64) {
    let number = format!(
        "{}{:03}",
        if nth.is_multiple_of(3) { "B" } else { "A" },
        nth % 999 + 1
    );
    let now_s = i64::try_from(wall.since_start().as_secs()).unwrap();
    let new = announced(
        call(nth + 1, &number, &format!("{}", nth % 7 + 1), 0),
        now_s,
    );
    board.push_front(Call {
        called_at: new.announced_at,
        ..new
    });
    board.truncate(usize::try_from(nth % 12 + 1).unwrap());
    if nth % 5 == 4 {
        let again = &mut board[0];
        again.repeat += 1;
    }
    if let Some(second) = board.get_mut(1) {
        second.state = CallState::Serving;
    }
    wall.board(board.make_contiguous());
}

/// What else happens in a room's life: it is not heard of for a while, it comes back, the staff announce something.
fn between(wall: &mut Wall, nth: u64) {
    match nth % 50 {
        10 => wall.news(News::Fresh(false)),
        12 => wall.news(News::Fresh(true)),
        20 => wall.texts(room::texts(&[
            ("sv", "Vi stänger tidigt i dag."),
            ("en", "We close early today."),
        ])),
        30 => wall.texts(room::texts(&[])),
        _ => {}
    }
    wall.beat();
}

#[test]
fn after_a_week_of_calls_nothing_has_grown_and_the_picture_is_right() {
    let calls = std::env::var("WALL_CALLS").map_or(CALLS, |calls| calls.parse().unwrap());
    let (window, machine) = (window(), machine());
    let mut wall = Wall::open();
    let mut board = VecDeque::new();
    let mut called_out = 0;
    let mut early = (None, None);
    for nth in 0..calls {
        step(&mut wall, &mut board, nth);
        for _ in 0..5 {
            show(&window, &wall.view(), &machine);
            settle();
            wall.pass(second(60));
            between(&mut wall, nth);
        }
        let sounds = wall
            .told
            .drain(..)
            .filter(|told| matches!(told.command, Command::Sound(..)));
        called_out += sounds.count() as u64;
        assert!(wall.heard.len() <= HEARD_MAX);
        assert!(window.global::<Glass>().get_calls().row_count() < BOARD_MAX);
        if nth.is_multiple_of(200) {
            window.window().take_snapshot().unwrap();
        }
        if nth == calls / 10 {
            early = (resident_kib(), open_files());
        }
    }
    assert_eq!(called_out, calls, "each call once, a recall in its place");
    let days = wall.since_start().as_secs_f32() / 86_400.0;
    let late = (resident_kib(), open_files());
    println!("{calls} calls in {days:.1} days: {early:?} → {late:?} (KiB in memory, open files)");
    if let ((Some(early), files), (Some(late), files_late)) = (early, late) {
        assert!(late < early + GROWTH_MAX_KIB, "{early} → {late} KiB");
        assert_eq!(files, files_late);
    }
    show(&window, &wall.view(), &machine);
    settle();
    let fresh = self::window();
    show(&fresh, &wall.view(), &machine);
    settle();
    let (aged, fresh) = (
        window.window().take_snapshot().unwrap(),
        fresh.window().take_snapshot().unwrap(),
    );
    assert!(
        aged.as_bytes() == fresh.as_bytes(),
        "the picture differs from a new wall's"
    );
    assert!(wall.view().newest.is_some());
}

#[test]
fn a_wall_that_starts_again_in_the_middle_of_calls_calls_each_out_once() {
    let mut board = VecDeque::new();
    let mut wall = Wall::open();
    let mut said = Vec::new();
    for nth in 0..40 {
        step(&mut wall, &mut board, nth);
        wall.pass(Duration::from_secs(3));
        if nth % 3 == 2 {
            said.extend(wall.said());
            let started = wall.since_start();
            let mut again = Wall::with(wall.heard.clone());
            again.pass(started);
            again.beat();
            again.board(board.make_contiguous());
            wall = again;
        }
    }
    wall.pass(second(60));
    said.extend(wall.said());
    let mut once = said.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), said.len(), "{said:?}");
    assert_eq!(said.len(), 40);
}
