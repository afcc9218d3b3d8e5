//! The manager's pages as a browser meets them: sign in, see the room, close it, read the report.
//!
//! How a page looks is not told here.

use serde_json::json;

use crate::room::TestRoom;
use crate::room::client::Client;
use crate::room::web::{Answer, get, send_form};

/// Signs in and gives the cookie.
#[track_caller]
fn sign_in(room: &TestRoom) -> String {
    let form = [("guide", "aino"), ("pin", "1234")];
    let answer = send_form(room, "/manage/sign-in", &[], &form);
    assert_eq!(
        (answer.status, answer.header("location")),
        (303, "/manage"),
        "{answer:?}"
    );
    let cookie = answer.header("set-cookie");
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"),
        "{cookie}"
    );
    cookie.split(';').next().expect("a value").to_owned()
}

fn page(room: &TestRoom, path: &str, cookie: &str) -> Answer {
    get(room, path, &[("Cookie", cookie), ("Accept-Language", "en")])
}

fn act(room: &TestRoom, cookie: &str, fields: &[(&str, &str)]) -> Answer {
    send_form(room, "/manage", &[("Cookie", cookie)], fields)
}

#[tokio::test]
async fn a_manager_sees_who_waits_and_for_how_long_and_closes_the_room() {
    let room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let mut counter = Client::join(&room, "counter/c1").await;
    counter.sign_in("hodan", "1").await;
    let take = json!({"type": "take_ticket", "errand": "income-support", "languages": ["so"]});
    let number = kiosk.ok(take.clone()).await["number"]
        .as_str()
        .expect("a number")
        .to_owned();
    counter.ok(json!({"type": "call_next"})).await;
    kiosk
        .ok(json!({"type": "ask_help", "languages": ["ar"]}))
        .await;

    let cookie = sign_in(&room);
    let shown = page(&room, "/manage", &cookie);
    assert_eq!(shown.status, 200);
    for part in [
        "<html lang=\"en\"",
        &number,
        "Hodan",
        "entrance",
        "Income support",
    ] {
        assert!(shown.body.contains(part), "{part} in {}", shown.body);
    }
    assert!(!shown.body.contains("token"), "{}", shown.body);
    assert_eq!(shown.header("cache-control"), "no-store");

    let closed = act(&room, &cookie, &[("act", "close_room")]);
    assert_eq!(
        (closed.status, closed.header("location")),
        (303, "/manage?said=done")
    );
    assert_eq!(kiosk.refused(take).await, "room_closed");
    let announce = [
        ("act", "announce"),
        ("text.sv", "Hissen är trasig."),
        ("text.en", ""),
    ];
    act(&room, &cookie, &announce);
    kiosk
        .state("texts", |texts| {
            texts["announcement"]["texts"] == json!({"sv": "Hissen är trasig."})
        })
        .await;
    let answered = act(
        &room,
        &cookie,
        &[("act", "answer_help"), ("device", "entrance")],
    );
    assert_eq!(answered.header("location"), "/manage?said=done");
}

#[test]
fn a_browser_may_sign_in_though_it_names_no_origin_to_a_page_that_sends_no_referrer() {
    let room = TestRoom::start();
    let form = [("guide", "aino"), ("pin", "1234")];
    let of_today = [("Origin", "null"), ("Sec-Fetch-Site", "same-origin")];
    for headers in [&of_today[..], &of_today[..1]] {
        let answer = send_form(&room, "/manage/sign-in", headers, &form);
        assert_eq!((answer.status, answer.header("location")), (303, "/manage"));
    }
}

#[test]
fn nothing_is_seen_or_done_without_a_manager() {
    let room = TestRoom::start();
    for cookie in ["", "manage=0123456789abcdefghjkmnpqrs"] {
        let shown = page(&room, "/manage", cookie);
        assert!(shown.body.contains("name=\"pin\"") && !shown.body.contains("close_room"));
        let report = page(&room, "/manage/report", cookie);
        assert!(!report.body.contains("<table"), "{}", report.body);
        let done = act(&room, cookie, &[("act", "close_room")]);
        assert_eq!(done.header("location"), "/manage?said=not_signed_in");
    }
    for (guide, pin, code) in [
        ("aino", "9999", "unknown_guide_or_pin"),
        ("nobody", "1234", "unknown_guide_or_pin"),
        ("hodan", "1234", "unknown_guide_or_pin"),
        ("aino", "letters", "bad_request"),
    ] {
        let form = [("guide", guide), ("pin", pin)];
        let answer = send_form(&room, "/manage/sign-in", &[], &form);
        assert_eq!(answer.header("location"), format!("/manage?said={code}"));
        assert_eq!(answer.header("set-cookie"), "");
    }
}

#[test]
fn a_form_of_another_site_a_reading_request_and_a_used_cookie_change_nothing() {
    let room = TestRoom::start();
    let cookie = sign_in(&room);
    let foreign = [
        ("Cookie", cookie.as_str()),
        ("Origin", "https://elsewhere.example"),
    ];
    let cross_site = [
        ("Cookie", cookie.as_str()),
        ("Origin", "null"),
        ("Sec-Fetch-Site", "cross-site"),
    ];
    for headers in [&foreign[..], &cross_site[..]] {
        let answer = send_form(&room, "/manage", headers, &[("act", "close_room")]);
        assert_eq!(answer.status, 403);
    }
    let shown = page(&room, "/manage?act=close_room", &cookie);
    assert!(
        shown.body.contains("close_room"),
        "still open: {}",
        shown.body
    );
    assert_eq!(act(&room, &cookie, &[("act", "take_ticket")]).status, 400);
    assert_eq!(act(&room, &cookie, &[("act", "end_ticket")]).status, 400);

    act(&room, &cookie, &[("act", "sign_out")]);
    assert!(
        page(&room, "/manage", &cookie)
            .body
            .contains("name=\"pin\"")
    );
}

#[tokio::test]
async fn the_report_is_shown_for_the_days_asked_for() {
    let room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    for _ in 0..6 {
        let take = json!({"type": "take_ticket", "errand": "income-support", "languages": ["sv"]});
        kiosk.ok(take).await;
    }
    let cookie = sign_in(&room);
    let report = page(&room, "/manage/report", &cookie);
    assert!(report.body.contains("Income support"), "{}", report.body);
    let empty = page(
        &room,
        "/manage/report?from=2020-01-01&to=2020-01-02&by=hour",
        &cookie,
    );
    assert!(!empty.body.contains("<table"), "{}", empty.body);
    let wrong = page(&room, "/manage/report?from=yesterday", &cookie);
    assert!(
        wrong.body.contains("expected a day such as"),
        "{}",
        wrong.body
    );
}
