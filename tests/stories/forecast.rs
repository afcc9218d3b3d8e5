//! The forecast and how well it held: each ticket's range and what became of it are in the log and in the report.
//!
//! How good the forecast is, recorded days tell (docs/replay.md); here it is that nothing of it is lost.

use std::time::Instant;

use serde_json::{Value, json};

use crate::room::client::Client;
use crate::room::{PATIENCE, TestRoom, web};

/// Visits of an errand from which its waits are foreseen.
const HISTORY: usize = 30;
/// Visitors who are told a range; the report shows figures from five on.
const FORETOLD: usize = 6;

fn take() -> Value {
    json!({"type": "take_ticket", "errand": "income-support", "languages": ["so"]})
}

async fn serve_next(counter: &mut Client) {
    for command in [
        json!({"type": "call_next"}),
        json!({"type": "start_service"}),
        json!({"type": "finish", "outcome": "solved"}),
    ] {
        counter.ok(command).await;
    }
}

/// A room that has a history, started again so that it has looked at it.
async fn room_with_a_history() -> TestRoom {
    let mut room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let mut counter = Client::join(&room, "counter/c1").await;
    counter.sign_in("hodan", "1").await;
    for _ in 0..HISTORY {
        kiosk.ok(take()).await;
        serve_next(&mut counter).await;
    }
    room.stop();
    room.start_again();
    room
}

/// Asks until the room foresees how long a visitor would wait.
async fn until_foreseen(kiosk: &mut Client) {
    let until = Instant::now() + PATIENCE;
    loop {
        let quote = json!({"type": "quote", "languages": ["so"], "errand": "income-support"});
        let quote = kiosk.ok(quote).await;
        let wait = &quote["quotes"]["income-support"]["wait"];
        if wait["about"] == json!(false) {
            return;
        }
        assert!(Instant::now() < until, "not foreseen: {quote}");
    }
}

fn report(room: &TestRoom) -> Value {
    let day = room.today();
    let text = room.printed(&["report", "--from", &day, "--to", &day, "--format", "json"]);
    serde_json::from_str(&text).expect("a report is JSON")
}

#[tokio::test]
async fn every_range_is_kept_with_what_became_of_it() {
    let mut room = room_with_a_history().await;
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let mut counter = Client::join(&room, "counter/c1").await;
    let mut foretold = 0;
    for _ in 0..FORETOLD {
        until_foreseen(&mut kiosk).await;
        let ticket = kiosk.ok(take()).await;
        foretold += u64::from(ticket["wait"]["about"] == json!(false));
        serve_next(&mut counter).await;
    }
    assert!(foretold >= 5, "{foretold} of {FORETOLD} were told a range");
    let running = report(&room);
    let total = &running["total"];
    assert_eq!(total["foretold"], json!(foretold));
    let share = |name: &str| total[name].as_f64().expect("a share");
    let (low, above, high) = (
        share("above_p90_low"),
        share("above_p90"),
        share("above_p90_high"),
    );
    assert!(low <= above && above <= high && low < high, "{total}");
    let row = &running["rows"][0];
    assert_eq!(
        (&row["foretold"], &row["above_p90"]),
        (&json!(foretold), &Value::Null)
    );
    let token = std::fs::read_to_string(room.data().join("operator.token")).expect("a token");
    let bearer = format!("Bearer {}", token.trim());
    let day = room.today();
    let path = format!("/api/v1/report?from={day}&to={day}");
    let served = web::get(&room, &path, &[("Authorization", &bearer)]);
    let served: Value = serde_json::from_str(&served.body).expect("a report is JSON");
    assert_eq!(served, running);
    room.stop();
    assert_eq!(report(&room), running, "of the journal");
    std::fs::remove_dir_all(room.data().join("sled")).expect("the store is there");
    room.start_again();
    assert_eq!(report(&room), running, "of a store made anew");
}
