//! Replies, states and events as bytes: the forms that PROTOCOL §2 and §3 write down.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

use broker_config::wire::event;
use broker_config::wire::reply::{Answer, Outcome, Reply};
use broker_config::wire::state::{BoardState, DeskState, Stamp, State};
use queue::event::Stamped;
use queue::ids::RequestId;
use queue::moment::Moment;
use queue::refusal::{Code, Refusal};
use queue::view::{BoardView, DeskView, Status, Visit};
use serde_json::{Value, json};

const TOKEN: &str = "0123456789abcdefghjkmnpqrs";

fn id() -> RequestId {
    RequestId::parse("01JD").unwrap()
}

fn visit() -> Value {
    json!({"ticket": "t1", "number": "A017", "errand": "e", "more_errands": [],
        "languages": ["so"], "needs": ["seat"], "taken_at": "2026-11-22T09:15:02.120Z",
        "booked_at": null, "waited_s": 61, "called_at": "2026-11-22T09:16:03.120Z",
        "started_at": null, "recalls": 0})
}

fn desk() -> DeskState {
    State {
        log: "l".to_owned(),
        seq: 7,
        at: Moment::from_millis(0),
        view: DeskView {
            counter: None,
            guide: None,
            languages: vec![],
            status: Status::Closed,
            visit: None,
            why: None,
            parked: vec![],
            waiting_for_me: 0,
            longest_since: None,
            next: vec![],
            unmatched: vec![],
            undo: None,
        },
    }
}

#[track_caller]
fn reads_back(reply: &Reply) -> Value {
    let body = reply.to_body();
    assert_eq!(&Reply::parse(&body).unwrap(), reply);
    serde_json::from_slice(&body).unwrap()
}

#[test]
fn an_answer_bears_its_type_and_flat_beside_it_the_fields() {
    let called: Visit = serde_json::from_value(visit()).unwrap();
    let written = reads_back(&Reply::ok(id(), Answer::Called(called)));
    let mut expected = visit();
    expected["type"] = json!("called");
    assert_eq!(written, json!({"id": "01JD", "ok": expected}));
}

#[test]
fn an_answer_without_fields_is_its_type_alone() {
    let written = Reply::ok(id(), Answer::MarkedNoShow).to_body();
    assert_eq!(written, br#"{"id":"01JD","ok":{"type":"marked_no_show"}}"#);
    reads_back(&Reply::ok(id(), Answer::Done));
}

#[test]
fn a_desk_in_an_answer_is_the_whole_state() {
    let written = reads_back(&Reply::ok(id(), Answer::SignedIn(desk())));
    assert_eq!(written["ok"]["type"], "signed_in");
    for (name, value) in [
        ("log", json!("l")),
        ("seq", json!(7)),
        ("status", json!("closed")),
    ] {
        assert_eq!(written["ok"][name], value);
    }
}

#[test]
fn a_refusal_bears_its_code_and_the_field_only_if_there_is_one() {
    let plain = Refusal::new(
        Code::ErrandClosed,
        "Building permits closed at 15:30 today.",
    );
    assert_eq!(
        reads_back(&Reply::refused(id(), plain)),
        json!({"id": "01JD", "refused": {"code": "errand_closed",
            "message": "Building permits closed at 15:30 today."}})
    );
    let bad = reads_back(&Reply::refused(
        id(),
        Refusal::bad_request("token", "missing"),
    ));
    assert_eq!(bad["refused"]["field"], "token");
}

#[test]
fn a_reply_with_fields_of_a_later_version_is_read() {
    let body = json!({"id": "01JD", "took_ms": 3, "ok": {"type": "parked", "shelf": 2}});
    let reply = Reply::parse(body.to_string().as_bytes()).unwrap();
    assert_eq!(reply.result, Outcome::Ok(Box::new(Answer::Parked)));
}

#[test]
fn a_state_is_its_view_in_one_flat_object_and_reads_back() {
    let state = BoardState {
        log: "l".to_owned(),
        seq: 7,
        at: Moment::from_millis(1),
        view: BoardView::default(),
    };
    let body = state.to_body();
    let expected = r#"{"log":"l","seq":7,"at":"1970-01-01T00:00:00.001Z","waiting":0,"calls":[]}"#;
    assert_eq!(String::from_utf8(body.clone()).unwrap(), expected);
    assert_eq!(BoardState::parse(&body).unwrap(), state);
    assert!(BoardState::parse(&body[1..]).is_err());
}

#[test]
fn an_older_state_of_the_same_log_does_not_take_the_place_of_a_newer() {
    let stamp = |log: &str, seq| Stamp {
        log: log.to_owned(),
        seq,
        at: Moment::from_millis(0),
    };
    assert!(!stamp("l", 6).replaces(&stamp("l", 7)));
    assert!(stamp("l", 7).replaces(&stamp("l", 7)));
    assert!(stamp("l", 8).replaces(&stamp("l", 7)));
    assert!(stamp("m", 1).replaces(&stamp("l", 7)));
}

/// The event as it would be published.
fn published(event: Value, with_languages: bool) -> Option<Value> {
    let mut stamped = event;
    stamped["seq"] = json!(7);
    stamped["at"] = json!("2026-11-22T09:15:02.120Z");
    let stamped: Stamped = serde_json::from_value(stamped).unwrap();
    let body = event::to_body("l", &stamped, with_languages)?;
    assert_eq!(
        Some(&body),
        event::to_body("l", &stamped, with_languages).as_ref()
    );
    Some(serde_json::from_slice(&body).unwrap())
}

fn stamped(mut rest: Value) -> Value {
    rest["log"] = json!("l");
    rest["seq"] = json!(7);
    rest["at"] = json!("2026-11-22T09:15:02.120Z");
    rest
}

fn ticket_taken() -> Value {
    json!({"type": "ticket_taken", "ticket": "t1", "number": "A017", "errand": "e",
        "languages": ["so"], "needs": ["seat"], "taken_at": "2026-11-22T09:15:02.120Z",
        "booked_at": null, "token": TOKEN})
}

#[test]
fn an_event_never_tells_the_token_the_needs_or_unasked_the_languages() {
    let mut expected = stamped(
        json!({"type": "ticket_taken", "ticket": "t1", "number": "A017",
        "errand": "e", "taken_at": "2026-11-22T09:15:02.120Z", "booked_at": null}),
    );
    assert_eq!(published(ticket_taken(), false), Some(expected.clone()));
    expected["languages"] = json!(["so"]);
    assert_eq!(published(ticket_taken(), true), Some(expected));
}

#[test]
fn an_event_begins_with_its_place_in_the_log() {
    let mut event = ticket_taken();
    event["seq"] = json!(7);
    event["at"] = json!("2026-11-22T09:15:02.120Z");
    let stamped: Stamped = serde_json::from_value(event).unwrap();
    let body = String::from_utf8(event::to_body("l", &stamped, false).unwrap()).unwrap();
    let start = r#"{"log":"l","seq":7,"at":"2026-11-22T09:15:02.120Z","type":"ticket_taken","#;
    assert!(body.starts_with(start), "{body}");
}

#[test]
fn a_transfer_names_where_to_in_a_field_of_its_own() {
    for (target, field) in [
        ("errand", "to_errand"),
        ("counter", "to_counter"),
        ("guide", "to_guide"),
    ] {
        let event = json!({"type": "ticket_transferred", "ticket": "t1", "number": "A017",
            "errand": "e", "counter": "1", "guide": "g", "to": {target: "x"}, "place": "keep",
            "counted_from": "2026-11-22T09:15:02.120Z", "from_counter": true});
        let expected = stamped(json!({"type": "ticket_transferred", "ticket": "t1",
            "number": "A017", "errand": "e", "counter": "1", "guide": "g", field: "x"}));
        assert_eq!(published(event, true), Some(expected));
    }
}

#[test]
fn what_concerns_the_room_alone_stays_in_the_journal() {
    let wrong_pin = json!({"type": "pin_refused", "guide": "g", "wrong": 1});
    assert_eq!(published(wrong_pin, true), None);
    let called = json!({"type": "visitor_called", "ticket": "t1", "number": "A017", "errand": "e",
        "counter": "1", "guide": "g", "waited_s": 61, "first_wait_s": 61, "how": "next"});
    let expected = stamped(
        json!({"type": "visitor_called", "ticket": "t1", "number": "A017",
        "errand": "e", "counter": "1", "guide": "g", "waited_s": 61, "first_wait_s": 61}),
    );
    assert_eq!(published(called, false), Some(expected));
}
