//! A clock that is set back or forward, between two starts and while the room runs, and days and clock changes that pass
//! while the room is off.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use queue::moment::Moment;
use serde_json::{Value, json};

use crate::room::TestRoom;
use crate::room::client::Client;
use crate::room::logbook::Logbook;

const HOUR_S: i64 = 3600;
const DAY_S: i64 = 24 * HOUR_S;
const TAKE: &str = r#"{"type": "take_ticket", "errand": "general-question", "languages": ["sv"]}"#;

fn take() -> Value {
    serde_json::from_str(TAKE).expect("JSON")
}

fn moment(value: &Value) -> Moment {
    Moment::parse(value.as_str().expect("a time")).expect("a time")
}

fn restart(room: &mut TestRoom, clock: &str) {
    room.kill();
    room.set_argument("--clock", clock);
    room.start_again();
}

/// The events of the whole log, as exported.
fn events(room: &TestRoom) -> Vec<Value> {
    let text = room.printed(&["export", "--from", "2026-01-01", "--to", "2026-12-31"]);
    let lines = text.lines();
    lines
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

#[track_caller]
fn assert_times_never_go_back(room: &TestRoom) {
    let times: Vec<Moment> = events(room)
        .iter()
        .map(|event| moment(&event["at"]))
        .collect();
    assert!(times.is_sorted(), "{times:?}");
    Logbook::read(room).assert_no_seq_is_missing();
}

#[tokio::test]
async fn a_clock_set_back_by_an_hour_or_a_day_stops_no_visit_and_no_time_goes_back() {
    let mut room = TestRoom::with(&["--clock", "2026-11-24T12:00:00Z"]);
    let mut numbers = Vec::new();
    for clock in [
        "2026-11-24T12:00:00Z",
        "2026-11-24T11:00:00Z",
        "2026-11-23T12:00:00Z",
    ] {
        restart(&mut room, clock);
        let mut kiosk = Client::join(&room, "kiosk/entrance").await;
        let ticket = kiosk.ok(take()).await;
        assert!(
            moment(&ticket["taken_at"]) >= Moment::parse("2026-11-24T12:00:00Z").expect("a time")
        );
        numbers.push(ticket["number"].clone());
        let mut counter = Client::join(&room, "counter/c1").await;
        counter.sign_in("aino", "1").await;
        let called = counter.ok(json!({"type": "call_next"})).await;
        assert!(
            called["waited_s"]
                .as_i64()
                .is_some_and(|waited| waited >= 0),
            "{called}"
        );
        counter.ok(json!({"type": "start_service"})).await;
        counter
            .ok(json!({"type": "finish", "outcome": "solved"}))
            .await;
    }
    assert_eq!(numbers, ["A001", "A002", "A003"], "it is one day");
    assert_times_never_go_back(&room);
}

#[tokio::test]
async fn a_clock_set_forward_by_an_hour_goes_on_and_by_a_day_ends_the_day_at_its_own_midnight() {
    let mut room = TestRoom::with(&["--clock", "2026-11-24T12:00:00Z"]);
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    kiosk.ok(take()).await;
    restart(&mut room, "2026-11-24T13:00:00Z");
    let mut counter = Client::join(&room, "counter/c1").await;
    counter.sign_in("aino", "1").await;
    let called = counter.ok(json!({"type": "call_next"})).await;
    assert!(
        called["waited_s"]
            .as_i64()
            // The ticket was taken some moments after the first clock's full hour.
            .is_some_and(|waited| (3500..3700).contains(&waited)),
        "{called}"
    );
    counter.ok(json!({"type": "start_service"})).await;
    counter
        .ok(json!({"type": "finish", "outcome": "solved"}))
        .await;
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    kiosk.ok(take()).await;
    restart(&mut room, "2026-11-26T13:00:00Z");
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    assert_eq!(
        kiosk.ok(take()).await["number"],
        "A001",
        "another day has begun"
    );
    let ended = events(&room)
        .into_iter()
        .find(|event| event["type"] == "ticket_unserved");
    let ended = ended.expect("who waited was not served");
    assert_eq!(
        ended["at"], "2026-11-24T23:00:00.000Z",
        "midnight in Stockholm"
    );
    assert_times_never_go_back(&room);
}

/// How far this machine's clock is before noon of a day in Stockholm, in seconds: a room on it is far from midnight whenever the test runs.
fn to_noon_s() -> i64 {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH);
    let now_s = since_1970.expect("after 1970").as_secs().cast_signed();
    let noon = Moment::parse("2026-11-24T11:00:00Z").expect("a time");
    noon.as_millis() / 1000 - now_s
}

/// What a shell does so that a program's clock is as far from the machine's as a file says.
#[track_caller]
fn clock_of_a_file(file: &Path) -> String {
    let folders = std::fs::read_dir("/usr/lib").expect("a folder").flatten();
    let library = folders
        .map(|folder| folder.path().join("faketime/libfaketimeMT.so.1"))
        .find(|library| library.exists());
    format!(
        "export LD_PRELOAD={} FAKETIME_TIMESTAMP_FILE={} FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1;",
        library.expect("libfaketime is installed").display(),
        file.display()
    )
}

#[tokio::test]
#[ignore = "needs libfaketime (Debian: faketime)"]
async fn a_clock_that_is_set_while_the_room_runs_stops_no_visit_and_no_time_goes_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("clock");
    let noon_s = to_noon_s();
    let set = |by_s: i64| {
        std::fs::write(&file, format!("{:+}\n", noon_s + by_s)).expect("a file");
    };
    set(0);
    let room = TestRoom::with_shell(&clock_of_a_file(&file), &[]);
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let mut counter = Client::join(&room, "counter/c1").await;
    counter.sign_in("aino", "1").await;
    let mut waited = Vec::new();
    for by_s in [HOUR_S, -HOUR_S, -DAY_S] {
        kiosk.ok(take()).await;
        set(by_s);
        let called = counter.ok(json!({"type": "call_next"})).await;
        waited.push(called["waited_s"].as_i64().expect("a time"));
        counter.ok(json!({"type": "start_service"})).await;
        counter
            .ok(json!({"type": "finish", "outcome": "solved"}))
            .await;
    }
    assert!((3600..3660).contains(&waited[0]), "{waited:?}");
    assert_eq!(waited[1..], [0, 0], "nobody has waited since");
    kiosk.ok(take()).await;
    let then = moment(&counter.state("room", |_| true).await["at"]);
    // What waits goes on, though the machine's clock will take a day to come to this time again.
    counter
        .state("room", |state| moment(&state["at"]) >= then.plus_s(2))
        .await;
    set(DAY_S);
    assert_eq!(
        counter.refused(json!({"type": "call_next"})).await,
        "not_signed_in",
        "another day has begun, and nobody has signed in on it"
    );
    assert_eq!(kiosk.ok(take()).await["number"], "A001");
    assert_times_never_go_back(&room);
}

#[tokio::test]
async fn a_visit_over_midnight_counts_once_however_often_the_room_is_started() {
    // Five, since smaller sums are told to nobody.
    const GUIDES: [&str; 5] = ["aino", "hodan", "karin", "amir", "eva"];
    let desk = |place: usize| format!("counter/c{}", place + 1);
    let mut room = TestRoom::with(&["--clock", "2026-11-24T12:00:00Z"]);
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    for (place, guide) in GUIDES.into_iter().enumerate() {
        let ticket = kiosk.ok(take()).await;
        let mut counter = Client::join(&room, &desk(place)).await;
        counter.sign_in(guide, &(place + 1).to_string()).await;
        counter
            .ok(json!({"type": "call_ticket", "ticket": ticket["ticket"]}))
            .await;
        counter.ok(json!({"type": "start_service"})).await;
    }
    restart(&mut room, "2026-11-25T12:00:00Z");
    for place in 0..GUIDES.len() {
        let mut counter = Client::join(&room, &desk(place)).await;
        counter
            .ok(json!({"type": "finish", "outcome": "solved"}))
            .await;
    }
    let span = [
        "--from",
        "2026-11-24",
        "--to",
        "2026-11-25",
        "--by",
        "errand",
    ];
    let report =
        |room: &TestRoom| room.printed(&[&["report"], &span[..], &["--format", "json"]].concat());
    let first = report(&room);
    assert!(first.contains("\"served\":5"), "{first}");
    for _ in 0..2 {
        room.stop();
        room.start_again();
        assert_eq!(report(&room), first);
    }
    room.stop();
    assert_eq!(report(&room), first, "straight from the journal");
}

#[tokio::test]
async fn the_nights_in_which_clocks_change_pass_while_the_room_is_off() {
    // Stockholm, 2026: summer time from 29 March, 01:00 UTC, to 25 October, 01:00 UTC.
    for (eve, night, morning) in [
        (
            "2026-03-28T12:00:00Z",
            "2026-03-28T23:00:00.000Z",
            "2026-03-29T12:00:00Z",
        ),
        (
            "2026-03-29T12:00:00Z",
            "2026-03-29T22:00:00.000Z",
            "2026-03-30T12:00:00Z",
        ),
        (
            "2026-10-24T12:00:00Z",
            "2026-10-24T22:00:00.000Z",
            "2026-10-25T12:00:00Z",
        ),
        (
            "2026-10-25T12:00:00Z",
            "2026-10-25T23:00:00.000Z",
            "2026-10-26T12:00:00Z",
        ),
    ] {
        let mut room = TestRoom::with(&["--clock", eve]);
        let mut kiosk = Client::join(&room, "kiosk/entrance").await;
        kiosk.ok(take()).await;
        restart(&mut room, morning);
        let mut kiosk = Client::join(&room, "kiosk/entrance").await;
        assert_eq!(kiosk.ok(take()).await["number"], "A001");
        let events = events(&room);
        let kinds = ["ticket_unserved", "day_started"];
        let at = kinds.map(|kind| {
            let last = events.iter().rfind(|event| event["type"] == kind);
            last.map(|event| event["at"].clone()).unwrap_or_default()
        });
        assert_eq!(at, [night, night], "{eve}");
        assert_times_never_go_back(&room);
    }
}
