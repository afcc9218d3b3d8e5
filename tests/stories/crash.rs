//! A stop, a start or a `kill -9` in the middle of the day changes nothing that anyone can see.

use std::time::Instant;

use serde_json::{Value, json};

use crate::room::client::Client;
use crate::room::{PATIENCE, TestRoom};

fn without_time(mut state: Value) -> Value {
    if let Some(fields) = state.as_object_mut() {
        fields.remove("at");
    }
    if let Some(next) = state["next"].as_array_mut() {
        next.iter_mut()
            .for_each(|next| next["why"]["waited_s"] = Value::Null);
    }
    state
}

#[tokio::test]
async fn killed_in_the_middle_of_a_visit_the_room_goes_on_where_it_was() {
    let mut room = TestRoom::start();
    let (kiosk_id, counter_id) = ("kiosk/entrance", "counter/c1");
    let mut kiosk = Client::join(&room, kiosk_id).await;
    let mut counter = Client::join(&room, counter_id).await;
    let mut manager = Client::join(&room, "manager/m1").await;
    counter.sign_in("hodan", "1").await;
    kiosk
        .ok(json!({"type": "take_ticket", "errand": "income-support", "languages": ["so"]}))
        .await;
    kiosk
        .ok(json!({"type": "take_ticket", "errand": "income-support", "languages": ["so", "sv"]}))
        .await;
    counter.ok(json!({"type": "call_next"})).await;
    counter.ok(json!({"type": "start_service"})).await;
    let seq = counter
        .state("desk/c1", |desk| desk["status"] == "serving")
        .await["seq"]
        .clone();
    let mut before = Vec::new();
    for name in ["board", "duty", "room", "desk/c1"] {
        before.push(without_time(
            manager.state(name, |state| state["seq"] == seq).await,
        ));
    }

    room.kill();
    room.start_again();

    let mut manager = Client::join(&room, "manager/m2").await;
    for (name, before) in ["board", "duty", "room", "desk/c1"].into_iter().zip(before) {
        let after = manager.state(name, |state| state["seq"] == seq).await;
        assert_eq!(without_time(after), before, "{name}");
    }
    let mut counter = Client::join(&room, counter_id).await;
    counter
        .ok(json!({"type": "finish", "outcome": "solved"}))
        .await;
    let next = counter.ok(json!({"type": "call_next"})).await;
    assert_eq!(next["languages"], json!(["so", "sv"]));
}

#[tokio::test]
async fn a_repeat_after_a_kill_gets_the_first_answer_byte_for_byte() {
    let mut room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let take = json!({"id": "one", "command": {"type": "take_ticket", "errand": "general-question", "languages": ["sv"]}});
    let first = kiosk.ask_bytes("one", take.to_string()).await;

    room.kill();
    room.start_again();

    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let other = json!({"id": "one", "command": {"type": "take_ticket", "errand": "income-support", "languages": ["so"]}});
    assert_eq!(kiosk.ask_bytes("one", other.to_string()).await, first);
    let mut manager = Client::join(&room, "manager/m1").await;
    assert_eq!(
        manager.state("room", |_| true).await["waiting"],
        1,
        "nothing was done again"
    );
}

#[tokio::test]
async fn events_have_no_gap_across_kills() {
    let mut room = TestRoom::start();
    let mut seen: Vec<u64> = Vec::new();
    for _ in 0..3 {
        let mut manager = Client::join(&room, "manager/m1").await;
        let mut kiosk = Client::join(&room, "kiosk/entrance").await;
        let mut last = Value::Null;
        for _ in 0..5 {
            last = kiosk.ok(json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]})).await;
        }
        let told = |event: &Value| event["number"] == last["number"];
        manager.event("the last ticket is told of", told).await;
        seen.extend(
            manager
                .seen
                .iter()
                .filter_map(|event| event["seq"].as_u64()),
        );
        room.kill();
        room.start_again();
    }
    seen.sort_unstable();
    seen.dedup();
    let first = seen[0];
    let whole: Vec<u64> = (first..first + seen.len() as u64).collect();
    assert_eq!(seen, whole);
    let day = room.today();
    let exported = room.printed(&["export", "--from", &day, "--to", &day]);
    let exported: Vec<Value> = exported
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let counted: Vec<_> = exported
        .iter()
        .filter_map(|event| event["seq"].as_u64())
        .collect();
    assert_eq!(counted, (1..=exported.len() as u64).collect::<Vec<_>>());
}

#[tokio::test]
async fn without_its_store_of_visits_the_room_makes_it_anew() {
    let mut room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    for _ in 0..6 {
        kiosk
            .ok(json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]}))
            .await;
    }
    let day = room.today();
    let report = ["report", "--from", &day, "--to", &day, "--format", "json"];
    let before = room.printed(&report);
    room.stop();
    let store = room.data().join("sled");
    std::fs::remove_dir_all(&store).expect("the store is there");
    std::fs::create_dir(&store).expect("a folder");
    std::fs::write(store.join("db"), b"not a database").expect("a file");
    std::fs::write(store.join("conf"), b"nonsense").expect("a file");
    room.start_again();
    assert_eq!(room.printed(&report), before);
}

#[tokio::test]
async fn told_to_stop_the_room_ends_with_0() {
    let mut room = TestRoom::start();
    assert_eq!(room.stop().code(), Some(0));
}

#[tokio::test]
async fn a_start_cut_short_after_the_next_days_file_was_made_loses_nobody() {
    let mut room = TestRoom::with(&["--clock", "2026-11-22T12:00:00Z"]);
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let mut counter = Client::join(&room, "counter/c1").await;
    counter.sign_in("hodan", "1").await;
    kiosk
        .ok(json!({"type": "take_ticket", "errand": "income-support", "languages": ["so"]}))
        .await;
    counter.ok(json!({"type": "call_next"})).await;
    room.kill();
    room.set_argument("--clock", "2026-11-23T12:00:00Z");
    room.start_again();
    room.kill();
    // As if the power had gone before the new day's first record.
    let today = room.data().join("journal").join("2026-11-23.jsonl");
    std::fs::write(&today, b"").expect("the day's file is there");
    std::fs::write(room.data().join("confirmed"), b"0").expect("the file is there");

    room.start_again();

    let mut counter = Client::join(&room, "counter/c1").await;
    let desk = counter
        .state("desk/c1", |desk| desk["status"] == "called")
        .await;
    assert_eq!(
        desk["guide"], "hodan",
        "the visitor of yesterday is still at the counter"
    );
    assert_eq!(room.stop().code(), Some(0));
    assert!(room.command(&["verify"]).status.success());
}

/// Waits until the room has written down that events have gone out up to `seq`.
#[track_caller]
fn until_confirmed(room: &TestRoom, seq: u64) {
    let until = Instant::now() + PATIENCE;
    let path = room.data().join("confirmed");
    let told = || std::fs::read_to_string(&path).unwrap_or_default();
    while told().split(' ').next() != Some(&seq.to_string()) {
        assert!(Instant::now() < until, "never confirmed");
        std::thread::yield_now();
    }
}

#[tokio::test]
async fn a_log_whose_end_is_gone_is_named_and_not_started_over() {
    let mut room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    for _ in 0..3 {
        kiosk
            .ok(json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]}))
            .await;
    }
    // The day, the opening and three tickets.
    until_confirmed(&room, 5);
    room.stop();
    let day = room.today();
    let path = room.data().join("journal").join(format!("{day}.jsonl"));
    let text = std::fs::read_to_string(&path).expect("the day's file is there");
    let whole = text.trim_end().rfind('\n').expect("it has records") + 1;
    std::fs::write(&path, &text[..whole]).expect("it can be cut");
    let data = room.data().display().to_string();
    let (code, said) = crate::room::failure(&[
        "--headless",
        "--mqtt",
        "127.0.0.1:0",
        "--http",
        "127.0.0.1:0",
        "--data",
        &data,
    ]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("have gone out"), "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_room_whose_log_is_taken_away_acknowledges_nothing_more_and_ends_with_its_reason() {
    let mut room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let take = json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]});
    kiosk.ok(take.clone()).await;
    let log = room.data().join("journal");
    std::fs::remove_dir_all(&log).expect("the folder can be removed");
    kiosk.send(json!({"id": "never", "command": take}).to_string());
    let (code, told) = room.ended();
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains(&log.display().to_string()), "{told}");
    assert_eq!(kiosk.answered(), 1);
}
