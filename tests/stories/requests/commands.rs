//! Every command with every field that it may have, and values that are right for none of them.

use serde_json::{Value, json};

use crate::room::PIN;

/// A role, a command of it with every field that it may have, and the fields that it must have.
type Known = (&'static str, Value, &'static [&'static str]);

pub(super) const TOKEN: &str = "0123456789abcdefghjkmnpqrs";
const TICKET: &str = "01k9zzzzzzzzzzzzzzzzzzzzzz";
pub(super) const TIME: &str = "2026-11-22T09:15:02.120Z";

/// Every command that has fields.
pub(crate) fn commands() -> Vec<Known> {
    let all = [kiosks(), calls(), visits(), managers()];
    all.into_iter().flatten().collect()
}

fn kiosks() -> Vec<Known> {
    let offline = json!({"number": "A900", "taken_at": TIME, "token": TOKEN, "instead_of": "x"});
    let quote = json!({"type": "quote", "languages": ["sv"], "needs": [], "errand": "e-services"});
    let take = json!({"type": "take_ticket", "errand": "e-services", "languages": ["sv"], "needs": [], "booked_at": TIME, "offline": offline});
    let later = json!({"type": "later", "token": TOKEN, "after_s": 600});
    let rate = json!({"type": "rate_visit", "token": TOKEN, "score": 4});
    vec![
        ("kiosk", quote, &["languages"]),
        ("kiosk", take, &["errand", "languages"]),
        (
            "kiosk",
            json!({"type": "cancel_ticket", "token": TOKEN}),
            &["token"],
        ),
        ("kiosk", later, &["token", "after_s"]),
        ("kiosk", rate, &["token", "score"]),
        (
            "kiosk",
            json!({"type": "ask_help", "languages": ["sv"]}),
            &["languages"],
        ),
    ]
}

fn calls() -> Vec<Known> {
    let sign_in = json!({"type": "sign_in", "guide": "hodan", "pin": PIN, "counter": "1"});
    let step_in = json!({"type": "step_in", "ticket": TICKET, "counter": "1"});
    vec![
        ("counter", sign_in, &["guide", "pin"]),
        ("counter", json!({"type": "pause", "reason": "lunch"}), &[]),
        ("counter", step_in, &["ticket", "counter"]),
        ("counter", json!({"type": "call_next", "arm": true}), &[]),
        (
            "counter",
            json!({"type": "call_ticket", "number": "A001"}),
            &["number"],
        ),
        (
            "counter",
            json!({"type": "call_ticket", "ticket": TICKET}),
            &[],
        ),
        (
            "counter",
            json!({"type": "restore_ticket", "number": "A001"}),
            &["number"],
        ),
        (
            "counter",
            json!({"type": "unpark", "ticket": TICKET}),
            &["ticket"],
        ),
        (
            "counter",
            json!({"type": "answer_help", "device": "entrance"}),
            &["device"],
        ),
        (
            "counter",
            json!({"type": "answer_staff", "counter": "1"}),
            &["counter"],
        ),
    ]
}

fn visits() -> Vec<Known> {
    let transfer = json!({"type": "transfer", "errand": "e-services", "place": "first", "return_to_me": true, "ticket": TICKET});
    let finish =
        json!({"type": "finish", "outcome": "solved", "reason": "question", "language_used": "sv"});
    vec![
        (
            "counter",
            json!({"type": "park", "after_s": 60, "reason": "a paper"}),
            &[],
        ),
        ("counter", transfer, &["errand"]),
        ("counter", json!({"type": "transfer", "counter": "1"}), &[]),
        (
            "counter",
            json!({"type": "transfer", "guide": "hodan"}),
            &[],
        ),
        (
            "counter",
            json!({"type": "add_errand", "errand": "e-services"}),
            &["errand"],
        ),
        ("counter", finish, &[]),
    ]
}

fn managers() -> Vec<Known> {
    let announce = json!({"type": "announce", "texts": {"sv": "Hej"}, "until": TIME});
    let end = json!({"type": "end_ticket", "number": "A001", "reason": "gone"});
    vec![
        (
            "manager",
            json!({"type": "open_errand", "errand": "e-services"}),
            &["errand"],
        ),
        (
            "manager",
            json!({"type": "close_errand", "errand": "e-services"}),
            &["errand"],
        ),
        ("manager", announce, &["texts"]),
        ("manager", end, &["number", "reason"]),
        (
            "manager",
            json!({"type": "sign_out_guide", "guide": "hodan"}),
            &["guide"],
        ),
    ]
}

/// The commands without fields.
pub(crate) const PLAIN: [(&str, &str); 13] = [
    ("counter", "sign_out"),
    ("counter", "resume"),
    ("counter", "recall"),
    ("counter", "start_service"),
    ("counter", "no_show"),
    ("counter", "return_to_queue"),
    ("counter", "undo"),
    ("counter", "call_for_staff"),
    ("manager", "open_room"),
    ("manager", "close_room"),
    ("counter", "finish"),
    ("counter", "call_next"),
    ("counter", "park"),
];

/// A value of each type of JSON, right for no field.
pub(crate) fn wrong_values() -> [Value; 6] {
    [
        json!(null),
        json!(true),
        json!(-1.5),
        json!("!"),
        json!([[]]),
        json!({"x": {}}),
    ]
}

/// Which type of JSON a value is.
pub(crate) fn kind(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        Value::Array(_) => 4,
        Value::Object(_) => 5,
    }
}
