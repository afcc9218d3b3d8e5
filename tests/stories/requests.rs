//! Requests that are wrong in every way: each is answered with what was expected and where, or dropped; nothing changes.
//!
//! What the rules refuse is told in the stories of `queue`; here it is the form, the ids and the order of refusals.

mod commands;

use serde_json::{Value, json};

use crate::room::TestRoom;
use crate::room::client::Client;
pub(crate) use commands::{PLAIN, commands, kind, wrong_values};
use commands::{TIME, TOKEN};

/// A device of each role that asks.
struct Devices {
    kiosk: Client,
    counter: Client,
    manager: Client,
}

impl Devices {
    async fn join(room: &TestRoom) -> Self {
        let kiosk = Client::join(room, "kiosk/entrance").await;
        let counter = Client::join(room, "counter/c1").await;
        Self {
            kiosk,
            counter,
            manager: Client::join(room, "manager/m1").await,
        }
    }

    fn of(&mut self, role: &str) -> &mut Client {
        match role {
            "kiosk" => &mut self.kiosk,
            "counter" => &mut self.counter,
            _ => &mut self.manager,
        }
    }

    /// Asks for something wrong; it must be refused naming the field.
    async fn wrong(&mut self, role: &str, command: Value, field: &str) {
        let reply = self.of(role).ask(command.clone()).await;
        let refused = &reply["refused"];
        assert_eq!(
            refused["code"], "bad_request",
            "{command} was answered {reply}"
        );
        let named = refused["field"].as_str().unwrap_or_default();
        assert!(
            named == field || named.starts_with(&format!("{field}.")),
            "{command}: {field} was expected: {reply}"
        );
        assert!(
            refused["message"]
                .as_str()
                .is_some_and(|text| text.contains(named)),
            "{reply}"
        );
    }

    async fn seq(&mut self) -> Value {
        self.kiosk
            .ok(json!({"type": "quote", "languages": ["sv"]}))
            .await;
        let before = self.manager.state("room", |_| true).await["at"].clone();
        self.manager
            .state("room", |state| state["at"] != before)
            .await["seq"]
            .clone()
    }
}

#[tokio::test]
async fn a_wrong_type_in_any_field_of_any_command_is_named_and_changes_nothing() {
    let room = TestRoom::start();
    let mut devices = Devices::join(&room).await;
    let before = devices.seq().await;
    let mut asked = 0;
    for (role, command, _) in commands() {
        let fields = command.as_object().expect("a command is an object").clone();
        for (name, right) in fields {
            for value in wrong_values()
                .iter()
                .filter(|value| kind(value) != kind(&right))
            {
                let mut bad = command.clone();
                bad[&name] = value.clone();
                devices.wrong(role, bad, &name).await;
                asked += 1;
            }
        }
    }
    assert!(asked > 300, "every field was tried");
    assert_eq!(devices.seq().await, before, "nothing has happened");
}

#[tokio::test]
async fn a_missing_or_unknown_field_is_named() {
    let room = TestRoom::start();
    let mut devices = Devices::join(&room).await;
    for (role, command, required) in commands() {
        for name in required {
            let mut bad = command.clone();
            bad.as_object_mut().expect("an object").remove(*name);
            devices.wrong(role, bad, name).await;
        }
        let mut bad = command;
        bad["colour"] = json!("red");
        devices.wrong(role, bad, "colour").await;
    }
    for (role, name) in PLAIN {
        devices
            .wrong(role, json!({"type": name, "colour": "red"}), "colour")
            .await;
    }
    devices
        .wrong("kiosk", json!({"type": "dance"}), "type")
        .await;
    devices.wrong("kiosk", json!({}), "type").await;
    for (body, field) in [
        (
            json!({"id": "a", "command": {"type": "recall"}, "colour": 1}),
            "colour",
        ),
        (json!({"id": "a"}), "command"),
        (json!({"id": "a", "command": "recall"}), "command"),
    ] {
        let reply = devices.counter.ask_bytes("a", body.to_string()).await;
        let reply: Value = serde_json::from_slice(&reply).expect("JSON");
        assert_eq!(
            (&reply["refused"]["code"], &reply["refused"]["field"]),
            (&json!("bad_request"), &json!(field))
        );
    }
}

#[tokio::test]
async fn what_cannot_be_answered_is_dropped_and_the_next_request_is_served() {
    let room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let good = json!({"id": "good", "command": {"type": "quote", "languages": ["sv"]}}).to_string();
    let long = "x".repeat(65);
    let bodies: Vec<Vec<u8>> = vec![
        b"".to_vec(),
        b"hello".to_vec(),
        b"[]".to_vec(),
        b"{}".to_vec(),
        b"\xff\xfe{".to_vec(),
        good.as_bytes()[..good.len() / 2].to_vec(),
        format!("{good}{good}").into_bytes(),
        br#"{"command":{"type":"quote","languages":["sv"]}}"#.to_vec(),
        br#"{"id":"","command":{"type":"quote","languages":["sv"]}}"#.to_vec(),
        br#"{"id":7,"command":{"type":"quote","languages":["sv"]}}"#.to_vec(),
        br#"{"id":"a b","command":{"type":"quote","languages":["sv"]}}"#.to_vec(),
        "{\"id\":\"å\",\"command\":{\"type\":\"quote\",\"languages\":[\"sv\"]}}"
            .as_bytes()
            .to_vec(),
        format!("{{\"id\":\"{long}\",\"command\":{{\"type\":\"quote\",\"languages\":[\"sv\"]}}}}")
            .into_bytes(),
        "[".repeat(8_000).into_bytes(),
        "{\"id\":".repeat(2_000).into_bytes(),
    ];
    let many = bodies.len();
    for body in bodies {
        kiosk.send(body);
    }
    kiosk.ask_bytes("good", good).await;
    assert_eq!(
        kiosk.answered(),
        1,
        "of {many} bodies without a usable id none was answered"
    );
}

#[tokio::test]
async fn a_large_or_deep_body_with_an_id_is_refused_and_a_huge_one_stops_at_the_broker() {
    let room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let large =
        json!({"id": "large", "command": {"type": "ask_help", "languages": ["s".repeat(17_000)]}})
            .to_string();
    let deep = format!(
        "{{\"id\":\"deep\",\"command\":{}{}}}",
        "[".repeat(4_000),
        "]".repeat(4_000)
    );
    for (id, body) in [("large", large), ("deep", deep)] {
        let reply: Value = serde_json::from_slice(&kiosk.ask_bytes(id, body).await).expect("JSON");
        assert_eq!(
            (&reply["refused"]["code"], &reply["refused"]["field"]),
            (&json!("bad_request"), &json!("command"))
        );
    }
    kiosk.send(json!({"id": "huge", "command": {"type": "x".repeat(100_000)}}).to_string());
    kiosk
        .ok(json!({"type": "quote", "languages": ["sv"]}))
        .await;
    assert_eq!(kiosk.answered(), 3);
}

#[tokio::test]
async fn languages_are_counted_after_duplicates_are_dropped() {
    let room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let tags: Vec<String> = ('a'..='q').map(|last| format!("q{last}")).collect();
    let reply = kiosk.ask(json!({"type": "quote", "languages": tags})).await;
    assert_eq!(
        (&reply["refused"]["code"], &reply["refused"]["field"]),
        (&json!("bad_request"), &json!("languages"))
    );
    let reply = kiosk.ask(json!({"type": "quote", "languages": []})).await;
    assert_eq!(reply["refused"]["code"], "bad_request");
    let often: Vec<&str> = ["sv", "SV", "en"].into_iter().cycle().take(60).collect();
    let ticket = kiosk
        .ok(json!({"type": "take_ticket", "errand": "general-question", "languages": often}))
        .await;
    assert_eq!(ticket["languages"], json!(["sv", "en"]));
    assert_eq!(
        kiosk
            .refused(json!({"type": "quote", "languages": ["tlh"]}))
            .await,
        "unknown_language"
    );
}

#[tokio::test]
async fn a_time_at_the_ends_of_the_calendar_is_refused_or_kept_and_the_room_starts_again() {
    let mut room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let take = |field: &str, value: Value| {
        let mut take =
            json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]});
        take[field] = value;
        take
    };
    let offline =
        |at| json!({"number": "A900", "taken_at": at, "token": TOKEN, "instead_of": "none"});
    for beyond in [
        "9999-12-31T23:59:59-23:59",
        "9999-12-31T23:59:59.999Z",
        "0000-01-01T00:00:00+23:59",
        "1969-12-31T23:59:59Z",
    ] {
        for take in [
            take("booked_at", json!(beyond)),
            take("offline", offline(beyond)),
        ] {
            assert_eq!(kiosk.refused(take).await, "bad_request", "{beyond}");
        }
    }
    for (last, number) in [("1970-01-01T00:00:00Z", 1), ("9998-12-31T23:59:59.999Z", 2)] {
        let ticket = kiosk.ok(take("booked_at", json!(last))).await;
        assert_eq!(ticket["number"], format!("A{number:03}"), "{ticket}");
    }
    room.kill();
    room.start_again();
    let mut kiosk = Client::join(&room, "kiosk/garden").await;
    let third = kiosk.ok(take("booked_at", json!(TIME))).await;
    assert_eq!(third["number"], "A003");
}

#[tokio::test]
async fn a_repeat_gets_the_first_answer_and_a_bad_request_may_be_mended() {
    let room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let mut counter = Client::join(&room, "counter/c1").await;
    let long = "Az09_-".repeat(10) + "abcd";
    let take = json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]});
    let other = json!({"type": "take_ticket", "errand": "income-support", "languages": ["so"]});
    let first = kiosk
        .ask_bytes(&long, json!({"id": long, "command": take}).to_string())
        .await;
    for body in [
        json!({"id": long, "command": other}),
        json!({"id": long, "command": {"type": "dance"}}),
        json!({"id": long}),
    ] {
        assert_eq!(kiosk.ask_bytes(&long, body.to_string()).await, first);
    }
    let at_counter = counter.ask_as(&long, json!({"type": "call_next"})).await;
    assert_eq!(
        at_counter["refused"]["code"], "not_signed_in",
        "another device has ids of its own"
    );
    counter.sign_in("karin", "1").await;
    assert_eq!(
        counter.ask_as(&long, json!({"type": "call_next"})).await,
        at_counter,
        "a refusal is remembered, too"
    );

    assert_eq!(
        kiosk.ask_as("mended", json!({"type": "take_ticket"})).await["refused"]["code"],
        "bad_request"
    );
    assert_eq!(
        kiosk.ask_as("mended", take.clone()).await["ok"]["type"],
        "ticket_taken"
    );
    let quote = json!({"type": "quote", "languages": ["sv"], "errand": "general-question"});
    let before = kiosk.ask_as("quote", quote.clone()).await;
    kiosk.ok(take).await;
    let after = kiosk.ask_as("quote", quote).await;
    assert_ne!(
        before["ok"]["quotes"]["general-question"]["ahead"],
        after["ok"]["quotes"]["general-question"]["ahead"]
    );
}

#[tokio::test]
async fn of_several_reasons_the_first_in_the_contracts_order_is_given() {
    let room = TestRoom::start();
    let mut devices = Devices::join(&room).await;
    let Devices { kiosk, counter, .. } = &mut devices;
    assert_eq!(
        kiosk
            .refused(json!({"type": "open_errand", "errand": "nope"}))
            .await,
        "unknown_errand"
    );
    assert_eq!(
        kiosk
            .refused(json!({"type": "open_errand", "errand": "e-services"}))
            .await,
        "not_allowed"
    );
    assert_eq!(
        counter
            .refused(json!({"type": "add_errand", "errand": "nope"}))
            .await,
        "unknown_errand"
    );
    assert_eq!(
        counter
            .refused(json!({"type": "finish", "outcome": "nope"}))
            .await,
        "unknown_outcome"
    );
    assert_eq!(
        counter.refused(json!({"type": "finish"})).await,
        "not_signed_in"
    );
    counter.sign_in("karin", "1").await;
    assert_eq!(
        counter.refused(json!({"type": "finish"})).await,
        "no_visitor"
    );
    assert_eq!(
        counter.refused(json!({"type": "call_next"})).await,
        "nobody_waiting"
    );
    counter.ok(json!({"type": "pause"})).await;
    assert_eq!(
        counter.refused(json!({"type": "call_next"})).await,
        "paused"
    );
    counter.ok(json!({"type": "resume"})).await;
    kiosk
        .ok(json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]}))
        .await;
    counter.ok(json!({"type": "call_next"})).await;
    assert_eq!(counter.refused(json!({"type": "call_next"})).await, "busy");
    assert_eq!(counter.refused(json!({"type": "pause"})).await, "busy");
    assert_eq!(
        counter
            .refused(json!({"type": "finish", "outcome": "solved"}))
            .await,
        "not_started"
    );
}
