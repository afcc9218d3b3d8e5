//! The machine-readable contract: both documents are valid, and all that goes over the wire is as they say.
//!
//! What the rules answer is told elsewhere; here every message of a long day is held against its schema.

use std::collections::BTreeSet;

use jsonschema::{Draft, Validator};
use serde_json::{Value, json};
use yaml_rust2::{Yaml, YamlLoader};

use super::requests::{PLAIN, commands, kind, wrong_values};
use crate::room::client::Client;
use crate::room::web::{Answer, get, live, post};
use crate::room::{PIN, TestRoom};

const ASYNCAPI: &str = include_str!("../../docs/asyncapi.yaml");
const OPENAPI: &str = include_str!("../../docs/openapi.yaml");

fn read(text: &str) -> Value {
    let documents = YamlLoader::load_from_str(text).expect("the document is YAML");
    json_of(&documents[0])
}

fn json_of(yaml: &Yaml) -> Value {
    match yaml {
        Yaml::String(text) => json!(text),
        Yaml::Integer(number) => json!(number),
        Yaml::Boolean(is) => json!(is),
        Yaml::Real(_) => json!(yaml.as_f64()),
        Yaml::Array(items) => items.iter().map(json_of).collect(),
        Yaml::Hash(fields) => {
            let fields = fields.iter().map(|(name, value)| {
                (name.as_str().unwrap_or_default().to_owned(), json_of(value))
            });
            Value::Object(fields.collect())
        }
        Yaml::Null => Value::Null,
        Yaml::Alias(_) | Yaml::BadValue => panic!("not a value: {yaml:?}"),
    }
}

#[track_caller]
fn assert_valid(validator: &Validator, value: &Value, what: &str) {
    let errors: Vec<String> = validator
        .iter_errors(value)
        .map(|error| format!("{} at {}", error, error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{what}: {errors:#?}\n{value:#}");
}

#[test]
fn both_documents_are_valid_by_the_official_schemas() {
    let asyncapi: Value =
        serde_json::from_str(include_str!("../schemas/asyncapi-3.0.0.json")).expect("a schema");
    let validator = jsonschema::draft7::new(&asyncapi).expect("a schema");
    assert_valid(&validator, &read(ASYNCAPI), "asyncapi.yaml");
    let openapi: Value =
        serde_json::from_str(include_str!("../schemas/openapi-3.1.json")).expect("a schema");
    let validator = jsonschema::draft202012::new(&openapi).expect("a schema");
    assert_valid(&validator, &read(OPENAPI), "openapi.yaml");
    let mut broken = read(OPENAPI);
    broken["paths"]["/healthz"]["get"]["responses"] = json!("none");
    assert!(
        !validator.is_valid(&broken),
        "the schema tells right from wrong"
    );
}

#[test]
fn every_reference_in_the_documents_leads_somewhere() {
    for text in [ASYNCAPI, OPENAPI] {
        let document = read(text);
        let mut found = 0;
        walk(&document, &mut |value| {
            if let Some(target) = value["$ref"].as_str() {
                let pointer = target
                    .strip_prefix('#')
                    .expect("a reference within the document");
                assert!(
                    document.pointer(pointer).is_some(),
                    "{target} leads nowhere"
                );
                found += 1;
            }
        });
        assert!(found > 20);
    }
}

fn walk(value: &Value, visit: &mut impl FnMut(&Value)) {
    visit(value);
    match value {
        Value::Object(fields) => fields.values().for_each(|value| walk(value, visit)),
        Value::Array(items) => items.iter().for_each(|value| walk(value, visit)),
        _ => {}
    }
}

/// Forbids what is not told: a field that no document has is a field that nobody can rely on.
fn close(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("properties") && fields.get("type") == Some(&json!("object")) {
                fields.insert("additionalProperties".to_owned(), json!(false));
            }
            fields.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

/// The schemas of a document, closed.
struct Schemas(Value);

impl Schemas {
    fn of(text: &str) -> Self {
        let mut document = read(text);
        close(&mut document["components"]);
        close(&mut document["paths"]);
        Self(document)
    }

    fn validator(&self, schema: &Value) -> Validator {
        let mut whole = schema.clone();
        whole["components"] = self.0["components"].clone();
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .build(&whole)
            .expect("a schema")
    }

    fn named(&self, name: &str) -> Validator {
        self.validator(&json!({ "$ref": format!("#/components/schemas/{name}") }))
    }

    /// What a `$ref` stands for.
    fn resolved<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value["$ref"].as_str() {
            Some(target) => self.0.pointer(&target[1..]).expect("it leads somewhere"),
            None => value,
        }
    }
}

#[test]
fn every_command_fits_its_schema_and_no_wrong_type_does() {
    let request = Schemas::of(ASYNCAPI).named("Request");
    let asked = |command: &Value| json!({ "id": "a", "command": command });
    for (_, command, required) in commands() {
        assert_valid(&request, &asked(&command), "a command");
        for (name, right) in command.as_object().expect("an object") {
            for value in wrong_values()
                .iter()
                .filter(|value| kind(value) != kind(right))
            {
                let mut bad = command.clone();
                bad[name] = value.clone();
                assert!(!request.is_valid(&asked(&bad)), "{bad}");
            }
        }
        for name in required {
            let mut bad = command.clone();
            bad.as_object_mut().expect("an object").remove(*name);
            assert!(!request.is_valid(&asked(&bad)), "{bad}");
        }
    }
    for (_, name) in PLAIN {
        assert_valid(&request, &asked(&json!({ "type": name })), name);
    }
    assert!(!request.is_valid(&asked(&json!({"type": "dance"}))));
}

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

/// Holds an answer against what the document says of its path.
#[track_caller]
fn assert_as_documented(schemas: &Schemas, method: &str, path: &str, answer: &Answer) {
    let responses = &schemas.0["paths"][path][method]["responses"];
    let response = schemas.resolved(&responses[answer.status.to_string()]);
    assert!(
        response.is_object(),
        "{method} {path} has no {} in the document",
        answer.status
    );
    for (name, header) in response["headers"].as_object().into_iter().flatten() {
        let validator = schemas.validator(&schemas.resolved(header)["schema"]);
        assert_valid(
            &validator,
            &json!(answer.header(&name.to_lowercase())),
            &format!("{method} {path}: {name}"),
        );
    }
    let Some(content) = response["content"].as_object() else {
        assert!(
            answer.body.is_empty(),
            "{method} {path}: a body that is in no document"
        );
        return;
    };
    let essence = answer
        .header("content-type")
        .split(';')
        .next()
        .unwrap_or_default();
    let told = content
        .get(essence)
        .unwrap_or_else(|| panic!("{method} {path} answers {essence:?}"));
    let body = if essence == "application/json" {
        answer.json()
    } else {
        json!(answer.body)
    };
    assert_valid(
        &schemas.validator(&told["schema"]),
        &body,
        &format!("{method} {path}"),
    );
}

#[tokio::test]
async fn every_answer_to_a_visitor_is_as_the_contract_says() {
    let room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let mut counter = Client::join(&room, "counter/c1").await;
    counter.sign_in("hodan", "1").await;
    let ticket = kiosk
        .ok(json!({"type": "take_ticket", "errand": "income-support", "languages": ["so"]}))
        .await;
    let token = ticket["token"].as_str().expect("a token");
    let schemas = Schemas::of(OPENAPI);
    let tickets = "/api/v1/tickets/{token}";
    let told = schemas.named("Ticket");
    let follow = live(&room, &format!("/api/v1/tickets/{token}/live"));
    for path in ["/t/{token}", tickets] {
        assert_as_documented(
            &schemas,
            "get",
            path,
            &get(&room, &path.replace("{token}", token), &[]),
        );
        assert_as_documented(
            &schemas,
            "get",
            path,
            &get(&room, &path.replace("{token}", "none"), &[]),
        );
    }
    for (act, kind, body) in [
        ("later", "application/json", "{}"),
        ("later", "text/plain", "{}"),
        ("later", "application/json", "{\"after_s\":600}"),
        ("rating", "application/json", "{\"score\":1}"),
        ("cancel", "", ""),
        ("cancel", "", ""),
    ] {
        let path = format!("{tickets}/{act}");
        assert_as_documented(
            &schemas,
            "post",
            &path,
            &post(&room, &path.replace("{token}", token), kind, body),
        );
    }
    follow
        .iter()
        .for_each(|message| assert_valid(&told, &message, "a live page"));
    for _ in 0..61 {
        get(&room, "/api/v1/tickets/none", &[]);
    }
    for path in ["/t/{token}", tickets] {
        assert_as_documented(
            &schemas,
            "get",
            path,
            &get(&room, &path.replace("{token}", "none"), &[]),
        );
    }
}

#[tokio::test]
async fn every_answer_to_an_operator_is_as_the_contract_says() {
    let room = TestRoom::start();
    let schemas = Schemas::of(OPENAPI);
    let (day, operator) = (
        room.today(),
        std::fs::read_to_string(room.data().join("operator.token")).expect("a token"),
    );
    let bearer = format!("Bearer {}", operator.trim());
    let right = [("Authorization", bearer.as_str())];
    for (path, query, headers) in [
        (
            "/api/v1/report",
            format!("?from={day}&to={day}"),
            &right[..],
        ),
        ("/api/v1/report", format!("?from={day}"), &right[..]),
        ("/api/v1/report", String::new(), &[]),
        ("/api/v1/events", String::new(), &right[..]),
        ("/api/v1/events", "?log=other".to_owned(), &right[..]),
        ("/api/v1/events", String::new(), &[]),
        ("/healthz", String::new(), &[]),
        ("/metrics", String::new(), &[]),
    ] {
        assert_as_documented(
            &schemas,
            "get",
            path,
            &get(&room, &format!("{path}{query}"), headers),
        );
    }
}
