//! Lessons from other systems' bug lists that take the whole room to tell: on the wire, and across two starts.
//!
//! The others are stories of `queue`; its `RULES.md` lists them all.

use serde_json::{Value, json};

use crate::room::client::Client;
use crate::room::{PIN, TestRoom};

fn take(errand: &str) -> Value {
    json!({"type": "take_ticket", "errand": errand, "languages": ["sv"]})
}

#[tokio::test]
async fn a_double_touch_makes_one_ticket() {
    let room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let mut manager = Client::join(&room, "manager/m1").await;
    let touch = json!({"id": "touch", "command": take("general-question")}).to_string();
    kiosk.send(touch.clone());
    kiosk.send(touch.clone());
    let first = kiosk.ask_bytes("touch", touch).await;
    // One intention is one id; the next visitor's is another.
    let next = kiosk.ok(take("general-question")).await;
    kiosk
        .until("all touches are answered", |kiosk| {
            let answered = kiosk.heard.iter().filter(|(_, body)| body["id"] == "touch");
            (answered.count() >= 3).then_some(())
        })
        .await;
    let answers = kiosk.heard.iter().filter(|(_, body)| body["id"] == "touch");
    let first: Value = serde_json::from_slice(&first).expect("a reply is JSON");
    assert!(
        answers.clone().all(|(_, body)| *body == first),
        "{answers:?}"
    );
    assert_ne!(next["number"], first["ok"]["number"]);
    let state = manager.state("room", |state| state["waiting"] == 2).await;
    assert_eq!(state["errands"][0]["waiting"], 2);
}

#[tokio::test]
async fn a_room_file_changed_between_two_starts_drops_no_visitor() {
    let both = [("permit", "anna", "1"), ("school", "bo", "2")];
    let pin_hash = crate::crowd::pin_hash();
    let clock = ["--clock", "2026-11-23T09:00:00Z"];
    let mut room = TestRoom::of_file(&room_file(&both, &pin_hash), &clock);
    let mut kiosk = Client::join(&room, "kiosk/k1").await;
    let mut desk = Client::join(&room, "counter/d2").await;
    sign_in(&mut desk, "bo", "2").await;
    let mut waiting = Vec::new();
    for errand in ["school", "school", "permit"] {
        waiting.push(kiosk.ok(take(errand)).await);
    }
    let called = desk.ok(json!({"type": "call_next"})).await;
    assert_eq!(called["ticket"], waiting[0]["ticket"]);
    assert_eq!(room.stop().code(), Some(0));

    // The errand, its counter and its guide are gone from the file.
    std::fs::write(
        room.folder().join("room.toml"),
        room_file(&both[..1], &pin_hash),
    )
    .expect("the room file is written");
    room.start_again();

    let mut desk = Client::join(&room, "counter/d2").await;
    let shown = desk
        .state("desk/d2", |desk| desk["status"] == "called")
        .await;
    assert_eq!(shown["visit"]["number"], called["number"]);
    desk.ok(json!({"type": "start_service"})).await;
    desk.ok(json!({"type": "finish"})).await;
    let mut other = Client::join(&room, "counter/d1").await;
    sign_in(&mut other, "anna", "1").await;
    let shown = other
        .state("desk/d1", |desk| desk["unmatched"][0].is_object())
        .await;
    assert_eq!(shown["unmatched"][0]["number"], waiting[1]["number"]);
    for number in [&waiting[1]["number"], &waiting[2]["number"]] {
        other
            .ok(json!({"type": "call_ticket", "number": number}))
            .await;
        other.ok(json!({"type": "start_service"})).await;
        other.ok(json!({"type": "finish"})).await;
    }
    let state = other.state("room", |state| state["waiting"] == 0).await;
    assert_eq!(state["errands"].as_array().map(Vec::len), Some(1));
}

async fn sign_in(desk: &mut Client, guide: &str, counter: &str) {
    let sign_in = json!({"type": "sign_in", "guide": guide, "pin": PIN, "counter": counter});
    desk.ok(sign_in).await;
}

/// A room of errands, each with a guide and a counter of its own.
fn room_file(errands: &[(&str, &str, &str)], pin_hash: &str) -> String {
    let mut text = r#"
[room]
id = "changed"
name = { sv = "Rummet" }
time_zone = "Europe/Stockholm"
languages = ["sv"]
opening = "always"
[rules]
outcome_required = false
[series.A]
first = 1
last = 999
"#
    .to_owned();
    for (errand, guide, counter) in errands {
        text += &format!(
            r#"
[[errand]]
id = "{errand}"
series = "A"
target_wait_s = 600
service_s = 600
names = {{ sv = "{errand}" }}
[[counter]]
id = "{counter}"
name = "{counter}"
[[guide]]
id = "{guide}"
name = "{guide}"
pin_hash = "{pin_hash}"
errands = ["{errand}"]
languages = ["sv"]
"#
        );
    }
    text
}
