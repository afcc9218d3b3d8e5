//! What visitors and operators are answered over HTTP is as the contract says.

use serde_json::json;

use super::{OPENAPI, Schemas, assert_valid};
use crate::room::TestRoom;
use crate::room::client::Client;
use crate::room::web::{Answer, get, live, post};

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
