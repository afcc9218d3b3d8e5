//! The pages as a phone and an operator's program meet them (PROTOCOL §4).
//!
//! How a page looks is not told here.

use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::sync::mpsc::{Receiver, RecvTimeoutError};

use serde_json::{Value, json};

use crate::room::client::Client;
use crate::room::web::{Answer, get, live, post};
use crate::room::{PATIENCE, TestRoom};

const JSON: &str = "application/json";

/// A room with a kiosk and a counter where Hodan is.
struct Staffed {
    room: TestRoom,
    kiosk: Client,
    counter: Client,
}

impl Staffed {
    async fn start() -> Self {
        let room = TestRoom::start();
        let kiosk = Client::join(&room, "kiosk/entrance").await;
        let mut counter = Client::join(&room, "counter/c1").await;
        counter.sign_in("hodan", "1").await;
        Self {
            room,
            kiosk,
            counter,
        }
    }

    /// A new ticket: its number, and the paths of its page and of its JSON.
    async fn ticket(&mut self, languages: &[&str]) -> (String, String, String) {
        let ticket = self
            .kiosk
            .ok(json!({"type": "take_ticket", "errand": "income-support", "languages": languages}))
            .await;
        let token = ticket["token"].as_str().expect("a token");
        let page = ticket["page"].as_str().expect("a page");
        assert_eq!(
            page,
            format!("http://{}/t/{token}", self.room.http),
            "a trial room's page is at its own address"
        );
        let number = ticket["number"].as_str().expect("a number").to_owned();
        (
            number,
            format!("/t/{token}"),
            format!("/api/v1/tickets/{token}"),
        )
    }

    async fn call(&mut self) {
        self.counter.ok(json!({"type": "call_next"})).await;
    }

    async fn finish(&mut self) {
        self.counter.ok(json!({"type": "start_service"})).await;
        self.counter
            .ok(json!({"type": "finish", "outcome": "solved"}))
            .await;
    }
}

#[track_caller]
fn assert_guarded(answer: &Answer) {
    let policy = answer.header("content-security-policy");
    assert!(
        policy.contains("frame-ancestors 'none'") && policy.contains("default-src 'none'"),
        "{answer:?}"
    );
    assert!(!policy.contains("unsafe-inline"), "{policy}");
    assert_eq!(
        answer.header("x-content-type-options"),
        "nosniff",
        "{answer:?}"
    );
    assert_eq!(
        answer.header("referrer-policy"),
        "no-referrer",
        "{answer:?}"
    );
}

#[tokio::test]
async fn a_page_is_in_its_tickets_language_and_direction() {
    let mut staffed = Staffed::start().await;
    for (languages, tag, direction) in [
        (["fa", "sv"], "fa", "rtl"),
        (["so", "sv"], "so", "ltr"),
        (["ckb", "en"], "ckb", "rtl"),
        (["sv", "en"], "sv", "ltr"),
    ] {
        let (number, page, _) = staffed.ticket(&languages).await;
        let answer = get(&staffed.room, &page, &[("Accept-Language", "de")]);
        assert_eq!(answer.status, 200);
        assert!(
            answer
                .body
                .contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")),
            "{}",
            answer.body
        );
        assert!(
            answer.body.contains(&number) && !answer.body.contains("income-support"),
            "{}",
            answer.body
        );
        assert!(
            !answer.body.contains("http://")
                && !answer.body.contains("<style")
                && !answer.body.contains(" style="),
            "{}",
            answer.body
        );
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_guarded(&answer);
    }
}

#[tokio::test]
async fn an_unknown_ticket_has_a_kind_page_in_the_phones_language() {
    let room = TestRoom::start();
    for token in ["0123456789abcdefghjkmnpqrs", "nonsense", "%2e%2e"] {
        let page = get(
            &room,
            &format!("/t/{token}"),
            &[("Accept-Language", "ar-SY,ar;q=0.9,en;q=0.5")],
        );
        assert_eq!(page.status, 404);
        assert!(
            page.body.contains("<html lang=\"ar\" dir=\"rtl\">"),
            "{}",
            page.body
        );
        assert_guarded(&page);
        let state = get(&room, &format!("/api/v1/tickets/{token}"), &[]);
        assert_eq!(
            (state.status, state.header("cache-control")),
            (404, "no-store")
        );
        assert_guarded(&state);
    }
    assert_eq!(get(&room, "/nothing/here", &[]).status, 404);
    assert_guarded(&get(&room, "/nothing/here", &[]));
}

/// The next message of a live page; none when it has been closed.
#[track_caller]
fn next(live: &Receiver<Value>) -> Option<Value> {
    match live.recv_timeout(PATIENCE) {
        Ok(message) => Some(message),
        Err(RecvTimeoutError::Disconnected) => None,
        Err(RecvTimeoutError::Timeout) => panic!("the live page says nothing"),
    }
}

#[tokio::test]
async fn a_ticket_is_followed_live_until_its_end() {
    let mut staffed = Staffed::start().await;
    let (number, _, state) = staffed.ticket(&["so"]).await;
    let waiting = get(&staffed.room, &state, &[]);
    let now = waiting.json();
    assert_eq!(
        (
            &now["number"],
            &now["state"],
            &now["ahead"],
            &now["counter"]
        ),
        (&json!(number), &json!("waiting"), &json!(0), &Value::Null)
    );
    assert!(
        now["wait"]["p50_s"].is_u64() && now["wait"]["about"] == true,
        "{now}"
    );
    assert_eq!(
        (
            waiting.header("content-type"),
            waiting.header("cache-control")
        ),
        (JSON, "no-store")
    );

    let messages = live(&staffed.room, &format!("{state}/live"));
    assert_eq!(next(&messages), Some(now));
    staffed.call().await;
    let called = next(&messages).expect("it goes on");
    assert_eq!(
        (&called["state"], &called["counter"]),
        (&json!("called"), &json!("1"))
    );
    staffed.finish().await;
    let mut last = called;
    while let Some(message) = next(&messages) {
        last = message;
    }
    assert_eq!(
        last["state"], "finished",
        "the stream ends with a final state"
    );
    assert_eq!(
        live(&staffed.room, &format!("{state}/live")).iter().count(),
        1,
        "an ended ticket is told once"
    );
}

#[tokio::test]
async fn what_a_visitor_may_do_is_done_once_and_at_the_right_time() {
    let mut staffed = Staffed::start().await;
    let (_, _, first) = staffed.ticket(&["so"]).await;
    let Staffed { room, .. } = &staffed;
    let cases = [
        ("later", JSON, "{\"after_s\":59}", 400),
        ("later", JSON, "{\"after_s\":\"600\"}", 400),
        ("later", JSON, "{\"after_s\":600,\"x\":1}", 400),
        ("later", JSON, "", 400),
        ("later", JSON, "{", 400),
        ("later", "text/plain", "{\"after_s\":600}", 415),
        ("rating", JSON, "{\"score\":4}", 409),
        ("rating", JSON, "{\"score\":5}", 400),
        ("cancel", JSON, "{\"sure\":true}", 400),
        ("cancel", "application/x-www-form-urlencoded", "a=b", 415),
        ("later", JSON, "{\"after_s\":600}", 204),
        ("cancel", "", "", 204),
        ("cancel", JSON, "{}", 409),
        ("later", JSON, "{\"after_s\":600}", 409),
    ];
    for (act, kind, body, status) in cases {
        let answer = post(room, &format!("{first}/{act}"), kind, body);
        assert_eq!(answer.status, status, "{act} {body}: {}", answer.body);
        assert_eq!(answer.header("cache-control"), "no-store", "{act} {body}");
        assert_guarded(&answer);
    }
    assert_eq!(get(room, &first, &[]).json()["state"], "cancelled");
    assert_eq!(
        post(room, "/api/v1/tickets/nonsense/cancel", "", "").status,
        404
    );

    let (_, _, second) = staffed.ticket(&["so"]).await;
    staffed.call().await;
    assert_eq!(
        post(&staffed.room, &format!("{second}/cancel"), "", "").status,
        409,
        "a called visitor is expected"
    );
    staffed.finish().await;
    let rating = format!("{second}/rating");
    let rate = || {
        post(
            &staffed.room,
            &rating,
            "application/json; charset=utf-8",
            "{\"score\":3}",
        )
        .status
    };
    assert_eq!([rate(), rate()], [204, 409]);
}

#[tokio::test]
async fn nothing_is_changed_by_get() {
    let mut staffed = Staffed::start().await;
    let (_, page, state) = staffed.ticket(&["so"]).await;
    for act in ["cancel", "later", "rating"] {
        let answer = get(&staffed.room, &format!("{state}/{act}"), &[]);
        assert_eq!(answer.status, 405, "{act}");
        assert_guarded(&answer);
    }
    get(&staffed.room, &page, &[]);
    assert_eq!(get(&staffed.room, &state, &[]).json()["state"], "waiting");
}

#[tokio::test]
async fn who_tries_unknown_tickets_has_to_wait_and_known_ones_are_still_shown() {
    let mut staffed = Staffed::start().await;
    let (_, page, state) = staffed.ticket(&["so"]).await;
    let tried: Vec<u16> = (0..61)
        .map(|_| {
            get(
                &staffed.room,
                "/api/v1/tickets/0123456789abcdefghjkmnpqrs",
                &[],
            )
            .status
        })
        .collect();
    assert_eq!((tried[59], tried[60]), (404, 429));
    let limited = get(&staffed.room, "/t/nonsense", &[]);
    assert_eq!(limited.status, 429);
    assert!(
        (1..=60).contains(
            &limited
                .header("retry-after")
                .parse::<u32>()
                .expect("seconds")
        ),
        "{limited:?}"
    );
    assert_guarded(&limited);
    assert_eq!(get(&staffed.room, &state, &[]).status, 200);
    assert_eq!(get(&staffed.room, &page, &[]).status, 200);
}

#[tokio::test]
async fn an_operators_program_reads_report_and_events_with_the_token_alone() {
    let mut staffed = Staffed::start().await;
    staffed.ticket(&["so"]).await;
    let room = &staffed.room;
    let day = room.today();
    let report = format!("/api/v1/report?from={day}&to={day}&by=errand");
    let file = room.data().join("operator.token");
    let mode = std::fs::metadata(&file)
        .expect("there is a token")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    let token = std::fs::read_to_string(&file).expect("it can be read by its owner");
    let bearer = format!("Bearer {}", token.trim());
    for path in [report.as_str(), "/api/v1/events"] {
        for wrong in [
            &[][..],
            &[("Authorization", "Bearer nonsense")],
            &[("Authorization", "Bearer")],
            &[("Authorization", token.trim())],
        ] {
            let answer = get(room, path, wrong);
            assert_eq!(
                (answer.status, answer.header("www-authenticate")),
                (401, "Bearer"),
                "{path}"
            );
            assert_guarded(&answer);
        }
    }
    let right = [("Authorization", bearer.as_str())];
    let answer = get(room, &report, &right);
    assert_eq!(
        (answer.status, &answer.json()["rows"][0]["taken"]),
        (200, &json!(1))
    );
    for wrong in [
        "?from=yesterday",
        "?from=2026-11-22&to=2026-11-21",
        "?by=guide",
        "?by=colour",
    ] {
        assert_eq!(
            get(room, &format!("/api/v1/report{wrong}"), &right).status,
            400,
            "{wrong}"
        );
    }
    let small = format!("bearer {}", token.trim());
    let small = [("Authorization", small.as_str())];
    assert_eq!(get(room, &report, &small).status, 200);
    for (headers, status) in [(&[][..], 401), (&right[..], 400)] {
        let answer = get(room, "/api/v1/events?after=never", headers);
        assert_eq!(answer.status, status, "the token comes before the query");
    }
    let answer = get(room, "/api/v1/events", &right);
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, "application/x-ndjson")
    );
    assert_eq!(
        answer.body,
        room.printed(&["export", "--from", &day, "--to", &day]),
        "as on the wire"
    );
    let first: Value =
        serde_json::from_str(answer.body.lines().next().expect("an event")).expect("JSON");
    let log = first["log"].as_str().expect("a log");
    let after = get(room, &format!("/api/v1/events?log={log}&after=1"), &right);
    assert_eq!(after.body.lines().count() + 1, answer.body.lines().count());
    assert_eq!(get(room, "/api/v1/events?log=another", &right).status, 409);
}

/// More than the files that the room may have open at its start.
const CONNECTIONS: usize = 400;

#[tokio::test]
async fn many_connections_that_say_nothing_and_followers_of_a_ticket_shut_nobody_out() {
    let room = TestRoom::with_shell("ulimit -S -n 256;", &[]);
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let take = json!({"type": "take_ticket", "errand": "income-support", "languages": ["so"]});
    let path = |ticket: &Value| {
        let token = ticket["token"].as_str().expect("a token");
        format!("/api/v1/tickets/{token}/live")
    };
    let (mine, other) = (kiosk.ok(take.clone()).await, kiosk.ok(take.clone()).await);
    let silent: Vec<TcpStream> = (0..CONNECTIONS)
        .map(|_| TcpStream::connect(&room.http).expect("the room listens"))
        .collect();
    let followed: Vec<_> = (0..8).map(|_| live(&room, &path(&mine))).collect();
    for follower in &followed {
        follower.recv_timeout(PATIENCE).expect("the state, at once");
    }
    let others = live(&room, &path(&other));
    others.recv_timeout(PATIENCE).expect("the state, at once");
    let mut counter = Client::join(&room, "counter/c1").await;
    counter.sign_in("hodan", "1").await;
    assert_eq!(get(&room, "/healthz", &[]).status, 200);
    drop(silent);
}

#[tokio::test]
async fn health_and_metrics_tell_how_the_room_is() {
    let mut staffed = Staffed::start().await;
    staffed.ticket(&["so"]).await;
    let health = get(&staffed.room, "/healthz", &[]);
    assert_eq!(health.status, 200);
    assert_guarded(&health);
    let metrics = get(&staffed.room, "/metrics", &[]);
    for line in [
        "visitor_room_waiting 1",
        "visitor_room_guides 1",
        "visitor_room_broker_up 1",
    ] {
        assert!(
            metrics.body.lines().any(|found| found == line),
            "{}",
            metrics.body
        );
    }
}
