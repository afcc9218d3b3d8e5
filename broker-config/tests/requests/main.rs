//! Requests as bytes: what a device writes is read back, and every fault is named or dropped.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

mod random;

use broker_config::roles::Role;
use broker_config::wire::request::{REQUEST_MAX_BYTES, Request, Unreadable};
use queue::command::Command;
use queue::ids::LanguageTag;
use queue::refusal::{Code, Refusal};
use serde_json::{Value, json};

const TOKEN: &str = "0123456789abcdefghjkmnpqrs";

/// Every command with every field, as PROTOCOL §2 writes it.
fn every_command() -> Vec<Value> {
    let offline = json!({"number": "A901", "taken_at": "2026-11-22T09:15:02.120Z", "token": TOKEN,
        "instead_of": "01JD"});
    vec![
        json!({"type": "quote", "languages": ["so", "sv"], "needs": ["seat"], "errand": "e"}),
        json!({"type": "take_ticket", "errand": "e", "languages": ["so"], "needs": ["fetch"],
            "booked_at": "2026-11-22T09:15:02.120Z", "offline": offline}),
        json!({"type": "cancel_ticket", "token": TOKEN}),
        json!({"type": "later", "token": TOKEN, "after_s": 60}),
        json!({"type": "rate_visit", "token": TOKEN, "score": 4}),
        json!({"type": "ask_help", "languages": ["sv"]}),
        json!({"type": "sign_in", "guide": "g1", "pin": "1234", "counter": "1"}),
        json!({"type": "sign_out"}),
        json!({"type": "pause", "reason": "lunch"}),
        json!({"type": "resume"}),
        json!({"type": "step_in", "ticket": "01JDX", "counter": "1"}),
        json!({"type": "call_next", "arm": true}),
        json!({"type": "call_ticket", "number": "A017"}),
        json!({"type": "call_ticket", "ticket": "01JDX"}),
        json!({"type": "recall"}),
        json!({"type": "start_service"}),
        json!({"type": "no_show"}),
        json!({"type": "return_to_queue"}),
        json!({"type": "restore_ticket", "number": "A017"}),
        json!({"type": "park", "after_s": 30, "reason": "fetches a paper"}),
        json!({"type": "unpark", "ticket": "01JDX"}),
        json!({"type": "transfer", "errand": "e", "place": "first", "return_to_me": true,
            "ticket": "01JDX"}),
        json!({"type": "transfer", "counter": "2"}),
        json!({"type": "transfer", "guide": "g2"}),
        json!({"type": "add_errand", "errand": "e"}),
        json!({"type": "finish", "outcome": "solved", "reason": "question", "language_used": "so"}),
        json!({"type": "undo"}),
        json!({"type": "answer_help", "device": "entrance"}),
        json!({"type": "call_for_staff"}),
        json!({"type": "answer_staff", "counter": "1"}),
        json!({"type": "open_room"}),
        json!({"type": "close_room"}),
        json!({"type": "open_errand", "errand": "e"}),
        json!({"type": "close_errand", "errand": "e"}),
        json!({"type": "announce", "texts": {"sv": "Hej"}, "until": "2026-11-22T09:15:02.120Z"}),
        json!({"type": "end_ticket", "number": "A017", "reason": "left"}),
        json!({"type": "sign_out_guide", "guide": "g1"}),
    ]
}

/// The fields that may be left out.
const OPTIONAL: [&str; 19] = [
    "quote.needs",
    "quote.errand",
    "take_ticket.needs",
    "take_ticket.booked_at",
    "take_ticket.offline",
    "take_ticket.offline.instead_of",
    "sign_in.counter",
    "pause.reason",
    "call_next.arm",
    "park.after_s",
    "park.reason",
    "transfer.place",
    "transfer.return_to_me",
    "transfer.ticket",
    "finish.outcome",
    "finish.reason",
    "finish.language_used",
    "announce.until",
    "announce.texts.sv",
];

fn parse(command: &Value) -> Result<Request, Unreadable> {
    let body = json!({"id": "01JD", "command": command}).to_string();
    Request::parse(body.as_bytes(), Role::Kiosk)
}

#[track_caller]
fn field_at_fault(result: Result<Request, Unreadable>) -> String {
    match result {
        Err(Unreadable::Bad {
            id,
            refusal:
                Refusal {
                    code,
                    message,
                    field,
                },
        }) => {
            assert_eq!((id.as_str(), code), ("01JD", Code::BadRequest));
            assert!(!message.is_empty());
            field.expect("a bad request names its field")
        }
        other => panic!("expected a bad request, not {other:?}"),
    }
}

/// The paths of all fields of an object, those of inner objects included.
fn paths(object: &Value, prefix: &str) -> Vec<String> {
    let mut all = Vec::new();
    for (name, value) in object.as_object().into_iter().flatten() {
        all.push(format!("{prefix}{name}"));
        all.extend(paths(value, &format!("{prefix}{name}.")));
    }
    all
}

fn at<'a>(command: &'a mut Value, path: &str) -> &'a mut Value {
    path.split('.')
        .fold(command, |value, name| &mut value[name])
}

#[test]
fn every_command_of_the_contract_is_understood() {
    for command in every_command() {
        let request = parse(&command).unwrap_or_else(|e| panic!("{command}: {e:?}"));
        let written: Value = serde_json::from_slice(&request.to_body()).unwrap();
        let written = &written["command"];
        for (name, value) in command.as_object().unwrap() {
            assert_eq!(&written[name], value, "{command}");
        }
    }
}

#[test]
fn each_field_with_each_wrong_type_is_named() {
    let wrong = [
        json!(null),
        json!(true),
        json!(-1.5),
        json!("å"),
        json!([null]),
        json!({"x": 1}),
    ];
    for command in every_command() {
        for path in paths(&command, "") {
            for value in &wrong {
                let mut faulty = command.clone();
                let place = at(&mut faulty, &path);
                let same_type = std::mem::discriminant(place) == std::mem::discriminant(value);
                let free_text =
                    value.is_string() && ["reason", "texts.sv"].contains(&path.as_str());
                if (same_type && !place.is_string()) || free_text {
                    continue;
                }
                *place = value.clone();
                assert_eq!(field_at_fault(parse(&faulty)), path, "{faulty}");
            }
        }
    }
}

#[test]
fn a_missing_field_is_named_unless_it_may_be_left_out() {
    for command in every_command() {
        let kind = command["type"].as_str().unwrap().to_owned();
        for path in paths(&command, "") {
            let mut faulty = command.clone();
            let (outer, name) = path.rsplit_once('.').unwrap_or(("", &path));
            let object = if outer.is_empty() {
                &mut faulty
            } else {
                at(&mut faulty, outer)
            };
            object.as_object_mut().unwrap().remove(name);
            if OPTIONAL.contains(&format!("{kind}.{path}").as_str()) {
                parse(&faulty).unwrap();
            } else {
                let field = field_at_fault(parse(&faulty));
                let first_of_several = match kind.as_str() {
                    "call_ticket" => "number",
                    "transfer" => "errand",
                    _ => path.as_str(),
                };
                assert!(
                    field == path || field == first_of_several,
                    "{faulty} named {field}"
                );
            }
        }
    }
}

#[test]
fn an_unknown_field_is_named_wherever_it_is() {
    for mut command in every_command() {
        command["colour"] = json!("red");
        assert_eq!(field_at_fault(parse(&command)), "colour");
    }
    let mut inner = every_command()[1].clone();
    inner["offline"]["colour"] = json!("red");
    assert_eq!(field_at_fault(parse(&inner)), "offline.colour");
    let beside = br#"{"id":"01JD","command":{"type":"undo"},"colour":"red"}"#;
    assert_eq!(
        field_at_fault(Request::parse(beside, Role::Counter)),
        "colour"
    );
}

#[test]
fn an_unknown_command_and_a_missing_one_are_named() {
    assert_eq!(field_at_fault(parse(&json!({"type": "dance"}))), "type");
    assert_eq!(field_at_fault(parse(&json!({}))), "type");
    assert_eq!(field_at_fault(parse(&json!("undo"))), "command");
    let without = Request::parse(br#"{"id":"01JD"}"#, Role::Counter);
    assert_eq!(field_at_fault(without), "command");
}

#[test]
fn sixteen_languages_are_enough_and_a_repeated_one_counts_once() {
    let tags: Vec<String> = (b'a'..=b'q')
        .map(|c| format!("x{}", char::from(c)))
        .collect();
    let ask = |languages: &[String]| parse(&json!({"type": "ask_help", "languages": languages}));
    assert!(ask(&tags[..16]).is_ok());
    assert_eq!(field_at_fault(ask(&tags)), "languages");
    assert_eq!(field_at_fault(ask(&[])), "languages");
    let twice = ["so", "sv", "SO"].map(str::to_owned);
    let tag = |t| LanguageTag::parse(t).unwrap();
    assert_eq!(
        ask(&twice).unwrap().command,
        Command::AskHelp {
            languages: vec![tag("so"), tag("sv")]
        }
    );
}

#[test]
fn numbers_out_of_their_bounds_are_named() {
    for (command, field) in [
        (
            json!({"type": "later", "token": TOKEN, "after_s": 59}),
            "after_s",
        ),
        (
            json!({"type": "later", "token": TOKEN, "after_s": 7201}),
            "after_s",
        ),
        (
            json!({"type": "later", "token": TOKEN, "after_s": 60.5}),
            "after_s",
        ),
        (json!({"type": "park", "after_s": 14_401}), "after_s"),
        (json!({"type": "park", "after_s": -1}), "after_s"),
        (
            json!({"type": "rate_visit", "token": TOKEN, "score": 0}),
            "score",
        ),
        (
            json!({"type": "rate_visit", "token": TOKEN, "score": 5}),
            "score",
        ),
        (
            json!({"type": "sign_in", "guide": "g", "pin": "123"}),
            "pin",
        ),
        (json!({"type": "sign_in", "guide": "g", "pin": 1234}), "pin"),
        (
            json!({"type": "announce", "texts": {"sv": "x".repeat(281)}}),
            "texts.sv",
        ),
        (
            json!({"type": "announce", "texts": {"sv_SE": "x"}}),
            "texts.sv_SE",
        ),
    ] {
        assert_eq!(field_at_fault(parse(&command)), field, "{command}");
    }
}

#[test]
fn fields_that_exclude_each_other_are_named() {
    let both = json!({"type": "call_ticket", "number": "A017", "ticket": "01JDX"});
    assert_eq!(field_at_fault(parse(&both)), "ticket");
    let both = json!({"type": "transfer", "errand": "e", "guide": "g"});
    assert_eq!(field_at_fault(parse(&both)), "guide");
}

#[test]
fn a_counter_has_no_offline_tickets() {
    let body = json!({"id": "01JD", "command": every_command()[1]}).to_string();
    assert!(Request::parse(body.as_bytes(), Role::Kiosk).is_ok());
    assert_eq!(
        field_at_fault(Request::parse(body.as_bytes(), Role::Counter)),
        "offline"
    );
}

#[test]
fn a_body_over_16_kib_is_refused_when_its_id_can_be_read() {
    let padding = " ".repeat(REQUEST_MAX_BYTES);
    let body = format!(r#"{{"id":"01JD",{padding}"command":{{"type":"undo"}}}}"#);
    assert_eq!(
        field_at_fault(Request::parse(body.as_bytes(), Role::Counter)),
        "command"
    );
    let at_the_limit = format!(
        "{:<1$}",
        r#"{"id":"01JD","command":{"type":"undo"}}"#, REQUEST_MAX_BYTES
    );
    assert!(Request::parse(at_the_limit.as_bytes(), Role::Counter).is_ok());
}

#[test]
fn a_body_without_a_usable_id_is_dropped() {
    for body in [
        "",
        " ",
        "null",
        "7",
        "[]",
        "\"01JD\"",
        "{}",
        "{\"command\":{\"type\":\"undo\"}}",
        r#"{"id":null,"command":{}}"#,
        r#"{"id":7,"command":{}}"#,
        r#"{"id":"","command":{}}"#,
        r#"{"id":"a b","command":{}}"#,
        r#"{"id":["01JD"],"command":{}}"#,
        r#"{"id":"01JD"}}"#,
    ] {
        let result = Request::parse(body.as_bytes(), Role::Kiosk);
        assert!(
            matches!(result, Err(Unreadable::Unusable(_))),
            "{body}: {result:?}"
        );
    }
    let long = format!(r#"{{"id":"{}","command":{{}}}}"#, "x".repeat(65));
    assert!(matches!(
        Request::parse(long.as_bytes(), Role::Kiosk),
        Err(Unreadable::Unusable(_))
    ));
}

#[test]
fn bytes_cut_anywhere_are_dropped_and_deep_nesting_is_refused() {
    let whole = json!({"id": "01JD", "command": every_command()[1]}).to_string();
    for cut in 0..whole.len() {
        let result = Request::parse(&whole.as_bytes()[..cut], Role::Kiosk);
        assert!(matches!(result, Err(Unreadable::Unusable(_))), "{cut}");
    }
    let deep = |n: usize| {
        format!(
            r#"{{"id":"01JD","command":{}{}}}"#,
            "[".repeat(n),
            "]".repeat(n)
        )
    };
    assert_eq!(
        field_at_fault(Request::parse(deep(4000).as_bytes(), Role::Kiosk)),
        "command"
    );
    let endless = "[".repeat(100_000);
    assert!(Request::parse(endless.as_bytes(), Role::Kiosk).is_err());
}
