//! A visit from ticket to logged wait.

use serde_json::json;

use crate::room::TestRoom;
use crate::room::client::Client;

#[tokio::test]
async fn a_visit_goes_from_the_ticket_to_the_report() {
    let room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let mut counter = Client::join(&room, "counter/c1").await;
    let mut manager = Client::join(&room, "manager/m1").await;
    counter.sign_in("hodan", "1").await;

    let quote = kiosk
        .ok(json!({"type": "quote", "languages": ["so"], "errand": "income-support"}))
        .await;
    assert_eq!(quote["quotes"]["income-support"]["guides"], 1);
    let ticket = kiosk
        .ok(json!({"type": "take_ticket", "errand": "income-support", "languages": ["so", "sv"]}))
        .await;
    assert_eq!(
        (ticket["unmatched"].as_bool(), ticket["ahead"].as_u64()),
        (Some(false), Some(0))
    );

    let visit = counter.ok(json!({"type": "call_next"})).await;
    assert_eq!(
        (&visit["type"], &visit["number"]),
        (&json!("called"), &ticket["number"])
    );
    let board = manager
        .state("board", |board| {
            board["calls"][0]["number"] == ticket["number"]
        })
        .await;
    assert_eq!(board["calls"][0]["counter"], "1");
    assert!(
        board.to_string().find("income-support").is_none(),
        "the board tells nothing else of the visitor"
    );

    counter.ok(json!({"type": "recall"})).await;
    manager
        .state("board", |board| board["calls"][0]["repeat"] == 1)
        .await;
    counter.ok(json!({"type": "start_service"})).await;
    counter
        .ok(json!({"type": "finish", "outcome": "solved", "reason": "question"}))
        .await;
    manager
        .state("board", |board| board["calls"] == json!([]))
        .await;

    let finished = manager
        .event("the visit is finished", |event| {
            event["type"] == "service_finished"
        })
        .await;
    assert_eq!(
        (&finished["outcome"], &finished["guide"]),
        (&json!("solved"), &json!("hodan"))
    );
    let day = room.today();
    let report = room.printed(&["report", "--from", &day, "--to", &day, "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&report).expect("a report is JSON");
    assert_eq!(
        (&report["rows"][0]["key"], &report["rows"][0]["taken"]),
        (&json!("income-support"), &json!(1))
    );
}

#[tokio::test]
async fn an_armed_guide_is_given_the_next_matching_visitor_at_once() {
    let room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let mut counter = Client::join(&room, "counter/c1").await;
    counter.sign_in("hodan", "1").await;
    assert_eq!(
        counter.ok(json!({"type": "call_next", "arm": true})).await["type"],
        "armed"
    );

    let ticket = kiosk
        .ok(json!({"type": "take_ticket", "errand": "income-support", "languages": ["so"]}))
        .await;

    let desk = counter
        .state("desk/c1", |desk| desk["status"] == "called")
        .await;
    assert_eq!(desk["visit"]["number"], ticket["number"]);
}

#[tokio::test]
async fn the_report_counts_the_same_beside_a_running_room_and_after_its_end() {
    let mut room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let mut counter = Client::join(&room, "counter/c1").await;
    counter.sign_in("hodan", "1").await;
    for visitor in 0..7 {
        kiosk
            .ok(json!({"type": "take_ticket", "errand": "income-support", "languages": ["so"]}))
            .await;
        counter.ok(json!({"type": "call_next"})).await;
        if visitor == 3 {
            counter.ok(json!({"type": "no_show"})).await;
        } else {
            counter.ok(json!({"type": "start_service"})).await;
            counter
                .ok(json!({"type": "finish", "outcome": "solved"}))
                .await;
        }
    }
    counter.ok(json!({"type": "undo"})).await;
    let day = room.today();
    let by = |by: &'static str| {
        [
            "report", "--from", &day, "--to", &day, "--format", "json", "--by", by,
        ]
        .map(str::to_owned)
    };
    let asked: Vec<String> = ["errand", "language", "hour"]
        .map(|key| room.printed(&by(key).each_ref().map(String::as_str)))
        .into();
    room.stop();
    let read: Vec<String> = ["errand", "language", "hour"]
        .map(|key| room.printed(&by(key).each_ref().map(String::as_str)))
        .into();
    assert_eq!(asked, read);
    let report: serde_json::Value = serde_json::from_str(&asked[0]).expect("a report is JSON");
    let total = &report["total"];
    let counts = ["taken", "called", "served", "no_show"].map(|key| total[key].as_u64());
    assert_eq!(
        counts,
        [7, 7, 5, 1].map(Some),
        "the undone finish does not count"
    );
}
