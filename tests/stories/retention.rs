//! A day whose time is over: its sums stay, its visits and events go, and the log says so itself (DESIGN §7).
//!
//! Days are made by starting the room on one day after another.

use std::path::PathBuf;
use std::time::Instant;

use serde_json::{Value, json};

use crate::room::client::Client;
use crate::room::{PATIENCE, TestRoom, web};

/// The room file that `init` writes, with a short time.
fn room_file() -> String {
    let file = include_str!("../../coordinator/src/default_room/room.toml");
    let short = file.replace("retention_days = 365", "retention_days = 5");
    assert_ne!(short, file);
    short
}

/// Whether visitors, and one who is served, come on each day from Monday 2026-03-02 on; the last day has begun.
async fn room_after(days: u32) -> TestRoom {
    let mut room = TestRoom::of_file(&room_file(), &["--clock", "2026-03-02T10:00:00Z"]);
    for day in 2..2 + days {
        if day > 2 {
            room.stop();
            room.set_argument("--clock", &format!("2026-03-{day:02}T10:00:00Z"));
            room.start_again();
        }
        let mut kiosk = Client::join(&room, "kiosk/entrance").await;
        for errand in ["general-question", "income-support"] {
            for _ in 0..6 {
                kiosk
                    .ok(json!({"type": "take_ticket", "errand": errand, "languages": ["so", "sv"]}))
                    .await;
            }
        }
        let mut counter = Client::join(&room, "counter/c1").await;
        counter.sign_in("hodan", "1").await;
        counter.ok(json!({"type": "call_next"})).await;
        counter.ok(json!({"type": "start_service"})).await;
        counter
            .ok(json!({"type": "finish", "outcome": "solved"}))
            .await;
    }
    room
}

fn day_file(room: &TestRoom, day: u32) -> PathBuf {
    room.data()
        .join("journal")
        .join(format!("2026-03-{day:02}.jsonl"))
}

fn is_thinned(room: &TestRoom, day: u32) -> bool {
    let text = std::fs::read_to_string(day_file(room, day)).expect("the day's file is there");
    text.starts_with("{\"v\":2")
}

/// Waits until so many of the days from the first on are thinned.
#[track_caller]
fn until_thinned(room: &TestRoom, days: std::ops::RangeInclusive<u32>) {
    let until = Instant::now() + PATIENCE;
    while !days.clone().all(|day| is_thinned(room, day)) {
        assert!(Instant::now() < until, "not thinned: {}", room.log_text());
        std::thread::yield_now();
    }
}

fn reports(room: &TestRoom) -> Vec<String> {
    let span = ["--from", "2026-03-02", "--to", "2026-03-04"];
    ["errand", "language", "hour"]
        .map(|by| {
            let args = [&["report"], &span[..], &["--by", by, "--format", "json"]].concat();
            room.printed(&args)
        })
        .to_vec()
}

fn later(room: &mut TestRoom, day: u32) {
    room.set_argument("--clock", &format!("2026-03-{day:02}T10:00:00Z"));
    room.start_again();
}

#[tokio::test]
async fn a_day_whose_time_is_over_keeps_its_sums_and_nothing_else() {
    let mut room = room_after(4).await;
    let before = reports(&room);
    assert!(before[0].contains("\"taken\":18"), "{}", before[0]);
    room.stop();
    later(&mut room, 10);
    until_thinned(&room, 2..=4);
    assert_eq!(reports(&room), before, "of the running room");
    let kept = std::fs::read_to_string(day_file(&room, 2)).expect("the day's file is there");
    for gone in ["token", "ticket", "visitor_called", "hodan"] {
        assert!(!kept.contains(gone), "{gone} is still there: {kept}");
    }
    let token = std::fs::read_to_string(room.data().join("operator.token")).expect("a token");
    let bearer = format!("Bearer {}", token.trim());
    let events = web::get(
        &room,
        "/api/v1/events?after=3",
        &[("Authorization", &bearer)],
    );
    let first: Value = events.body.lines().next().map(from_line).expect("an event");
    let gone: u64 = events
        .header("visitor-room-thinned-to")
        .parse()
        .expect("a seq");
    assert_eq!(first["seq"], gone + 1);

    room.stop();
    assert_eq!(reports(&room), before, "of the journal");
    std::fs::remove_dir_all(room.data().join("sled")).expect("the store is there");
    room.start_again();
    assert_eq!(reports(&room), before, "of a store made anew");
    let verified = room.printed(&["verify"]);
    assert!(verified.contains("thinned on 2026-03-10"), "{verified}");
    assert!(verified.contains("3 days thinned"), "{verified}");
    let export = room.command(&["export", "--from", "2026-03-02", "--to", "2026-03-10"]);
    assert!(export.status.success());
    let told = String::from_utf8_lossy(&export.stderr);
    assert!(
        told.contains("2026-03-03") && told.contains("taken out"),
        "{told}"
    );
    let first: Value = String::from_utf8_lossy(&export.stdout)
        .lines()
        .next()
        .map(from_line)
        .expect("an event");
    assert_eq!(first["seq"], gone + 1);
}

fn from_line(line: &str) -> Value {
    serde_json::from_str(line).expect("JSON")
}

#[tokio::test]
async fn killed_while_days_are_thinned_each_is_whole_or_thinned_and_the_sums_are_the_same() {
    let mut room = room_after(4).await;
    let before = reports(&room);
    room.stop();
    later(&mut room, 10);
    for thinned in 2..=4 {
        until_thinned(&room, 2..=thinned);
        room.kill();
        assert!(room.command(&["verify"]).status.success());
        assert_eq!(reports(&room), before);
        // As if the power had gone before the new file had its name.
        std::fs::write(day_file(&room, 4).with_extension("part"), b"{\"v\":2").expect("a file");
        room.start_again();
        assert_eq!(reports(&room), before);
    }
    std::fs::remove_dir_all(room.data().join("sled")).expect("the store is there");
    room.kill();
    room.start_again();
    assert_eq!(reports(&room), before);
}

#[tokio::test]
async fn what_is_missing_of_a_thinned_day_is_found() {
    let mut room = room_after(4).await;
    room.stop();
    later(&mut room, 10);
    until_thinned(&room, 2..=4);
    room.stop();
    let path = day_file(&room, 3);
    let text = std::fs::read_to_string(&path).expect("the day's file is there");
    let cut = text.trim_end().rfind('\n').expect("it has several lines") + 1;
    std::fs::write(&path, &text[..cut]).expect("it can be cut");
    let verified = room.command(&["verify"]);
    let told = String::from_utf8_lossy(&verified.stderr);
    assert_eq!(verified.status.code(), Some(1), "{told}");
    assert!(
        told.contains("2026-03-03.jsonl") && told.contains("sums"),
        "{told}"
    );
    std::fs::remove_file(&path).expect("it can be removed");
    let verified = room.command(&["verify"]);
    let told = String::from_utf8_lossy(&verified.stderr);
    assert_eq!(verified.status.code(), Some(1), "{told}");
    assert!(told.contains("expected the event"), "{told}");
}
