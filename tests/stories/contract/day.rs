//! A long day with every command in it: each message that its devices hear is as the contract says.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{ASYNCAPI, Schemas, assert_valid};
use crate::room::client::Client;
use crate::room::{PIN, TestRoom};

/// The devices of a long day, and what they have been answered.
struct Day {
    kiosk: Client,
    counter: Client,
    second: Client,
    manager: Client,
}

impl Day {
    async fn new(room: &TestRoom) -> Self {
        Self {
            kiosk: Client::join(room, "kiosk/entrance").await,
            counter: Client::join(room, "counter/c1").await,
            second: Client::join(room, "counter/c2").await,
            manager: Client::join(room, "manager/m1").await,
        }
    }

    async fn take(&mut self, errand: &str) -> Value {
        self.kiosk.ok(json!({"type": "take_ticket", "errand": errand, "languages": ["so", "sv"], "needs": ["seat"]})).await
    }

    /// Every command in turn, most of them done, some refused.
    async fn live_through(&mut self) {
        let sign_in = |guide: &str, counter: &str| json!({"type": "sign_in", "guide": guide, "pin": PIN, "counter": counter});
        let then = json!({"type": "start_service"});
        self.counter
            .ok(json!({"type": "sign_in", "guide": "hodan", "pin": PIN}))
            .await;
        let wanted = self.take("income-support").await;
        self.counter
            .ok(json!({"type": "step_in", "ticket": wanted["ticket"], "counter": "1"}))
            .await;
        self.second.ok(sign_in("karin", "2")).await;
        self.second.refused(sign_in("karin", "9")).await;
        self.counter.ok(json!({"type": "recall"})).await;
        self.counter.ok(then.clone()).await;
        self.counter
            .ok(json!({"type": "add_errand", "errand": "building-permit"}))
            .await;
        self.counter
            .ok(json!({"type": "park", "after_s": 3600, "reason": "a paper"}))
            .await;
        self.counter
            .ok(json!({"type": "unpark", "ticket": wanted["ticket"]}))
            .await;
        self.counter.ok(then.clone()).await;
        self.counter.ok(json!({"type": "finish", "outcome": "solved", "reason": "question", "language_used": "so"})).await;
        self.counter.ok(json!({"type": "undo"})).await;
        self.counter
            .ok(json!({"type": "transfer", "guide": "karin"}))
            .await;
        self.second.ok(json!({"type": "call_next"})).await;
        self.second.ok(json!({"type": "no_show"})).await;
        self.second
            .ok(json!({"type": "restore_ticket", "number": wanted["number"]}))
            .await;
        self.second
            .ok(json!({"type": "call_ticket", "number": wanted["number"]}))
            .await;
        self.second.ok(json!({"type": "return_to_queue"})).await;
        self.kiosk
            .ok(json!({"type": "later", "token": wanted["token"], "after_s": 600}))
            .await;
        self.kiosk
            .ok(json!({"type": "cancel_ticket", "token": wanted["token"]}))
            .await;
        self.kiosk
            .refused(json!({"type": "rate_visit", "token": wanted["token"], "score": 5}))
            .await;
        self.counter
            .ok(json!({"type": "pause", "reason": "lunch"}))
            .await;
        self.counter.ok(json!({"type": "resume"})).await;
        self.counter
            .ok(json!({"type": "call_next", "arm": true}))
            .await;
        let armed = self.take("income-support").await;
        self.counter
            .state("desk/c1", |desk| desk["status"] == "called")
            .await;
        self.counter.ok(then).await;
        self.counter
            .ok(json!({"type": "finish", "outcome": "solved"}))
            .await;
        self.kiosk
            .ok(json!({"type": "rate_visit", "token": armed["token"], "score": 4}))
            .await;
        self.help_and_doors().await;
    }

    async fn help_and_doors(&mut self) {
        let booked = json!({"type": "take_ticket", "errand": "booked-visit", "languages": ["tr"], "booked_at": "2099-11-22T09:15:00Z"});
        self.kiosk.ok(booked).await;
        let offline = json!({"number": "A900", "taken_at": "2099-11-22T09:15:02Z", "token": "0123456789abcdefghjkmnpqrs"});
        self.kiosk.ask(json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"], "offline": offline})).await;
        self.kiosk
            .ok(json!({"type": "quote", "languages": ["sv"], "needs": ["fetch"]}))
            .await;
        self.kiosk
            .ok(json!({"type": "ask_help", "languages": ["so"]}))
            .await;
        self.counter.ok(json!({"type": "call_for_staff"})).await;
        self.manager
            .state("duty", |duty| {
                duty["help"] != json!([]) && duty["staff"] != json!([])
            })
            .await;
        self.manager.refused(json!({"type": "close_room"})).await;
        self.manager
            .ok(json!({"type": "sign_in", "guide": MANAGER, "pin": PIN}))
            .await;
        self.manager
            .ok(json!({"type": "answer_help", "device": "entrance"}))
            .await;
        self.second
            .ok(json!({"type": "answer_staff", "counter": "1"}))
            .await;
        for command in [
            json!({"type": "close_errand", "errand": "e-services"}),
            json!({"type": "open_errand", "errand": "e-services"}),
            json!({"type": "close_room"}),
            json!({"type": "open_room"}),
            json!({"type": "announce", "texts": {"sv": "Hej", "en": "Hello"}, "until": "2099-11-22T09:15:00Z"}),
            json!({"type": "announce", "texts": {}}),
        ] {
            self.manager.ok(command).await;
        }
        let last = self.take("income-support").await;
        self.manager
            .ok(json!({"type": "end_ticket", "number": last["number"], "reason": "gone"}))
            .await;
        self.manager
            .ok(json!({"type": "sign_out_guide", "guide": "karin"}))
            .await;
        self.counter.ok(json!({"type": "sign_out"})).await;
        self.manager
            .event("the guide has signed out", |event| {
                event["type"] == "guide_signed_out" && event["guide"] == "hodan"
            })
            .await;
        self.counter
            .state("desk/c1", |desk| desk["status"] == "closed")
            .await;
        self.manager.state("room", |room| room["guides"] == 0).await;
    }

    fn heard(&self) -> impl Iterator<Item = &(String, Value)> {
        [&self.kiosk, &self.counter, &self.second, &self.manager]
            .into_iter()
            .flat_map(|client| &client.heard)
    }
}

/// A guide of the trial room who may do what a manager does.
const MANAGER: &str = "karin";

/// Which schema a message on a topic has.
fn schema_of(topic: &str) -> &'static str {
    let kinds = [
        ("/reply/", "Reply"),
        ("/presence/", "Presence"),
        ("/state/room", "RoomState"),
        ("/state/board", "BoardState"),
        ("/state/texts", "Texts"),
        ("/state/settings", "Settings"),
        ("/state/duty", "DutyState"),
        ("/state/desk/", "DeskState"),
        ("/event", "Event"),
    ];
    kinds
        .iter()
        .find(|(part, _)| topic.contains(part))
        .unwrap_or_else(|| panic!("{topic} is in no contract"))
        .1
}

#[tokio::test]
async fn every_message_of_a_long_day_is_as_the_contract_says() {
    let room = TestRoom::start();
    let mut day = Day::new(&room).await;
    day.live_through().await;
    let schemas = Schemas::of(ASYNCAPI);
    let mut kinds = BTreeSet::new();
    let mut types = BTreeSet::new();
    let kinds_told = [
        "Reply",
        "Presence",
        "RoomState",
        "BoardState",
        "Texts",
        "Settings",
        "DutyState",
        "DeskState",
        "Event",
    ];
    for name in kinds_told {
        let validator = schemas.named(name);
        for (topic, body) in day.heard().filter(|(topic, _)| schema_of(topic) == name) {
            assert_valid(&validator, body, topic);
            kinds.insert(name);
            let told = if name == "Event" {
                &body["type"]
            } else {
                &body["ok"]["type"]
            };
            types.extend(told.as_str().map(str::to_owned));
        }
    }
    let (today, event) = (room.today(), schemas.named("Event"));
    for line in room
        .printed(&["export", "--from", &today, "--to", &today])
        .lines()
    {
        let body: Value = serde_json::from_str(line).expect("an event is JSON");
        assert_valid(&event, &body, "an exported event");
        types.extend(body["type"].as_str().map(str::to_owned));
    }
    assert_eq!(
        kinds,
        BTreeSet::from(kinds_told),
        "every kind of message was heard"
    );
    let missing: Vec<&str> = EXPECTED
        .split_whitespace()
        .filter(|name| !types.contains(*name))
        .collect();
    assert!(missing.is_empty(), "the day had none of {missing:?}");
}

/// The answers and events that the long day must have.
const EXPECTED: &str = "
    quote ticket_taken ticket_cancelled postponed visit_rated help_asked signed_in signed_out paused resumed called armed
    recalled service_started marked_no_show returned restored parked transferred errand_added finished undone
    help_answered staff_called staff_answered done
    visitor_called visitor_recalled service_finished visitor_missed ticket_postponed ticket_parked ticket_unparked
    ticket_transferred ticket_returned ticket_restored ticket_ended command_undone guide_signed_in guide_signed_out
    guide_reachable counter_paused counter_resumed counter_armed room_opened room_closed errand_opened errand_closed
    announced day_started";
