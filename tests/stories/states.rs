//! States, events and presence as a screen meets them (PROTOCOL §1, §3): when they come, and in which order.
//!
//! What is in a state is told in the stories of `queue`, its form in `contract`.

use broker_config::embedded::EmbeddedBroker;
use queue::ids::RoomId;
use queue::moment::Moment;
use serde_json::{Value, json};

use crate::room::TestRoom;
use crate::room::client::Client;

/// No message may be larger (PROTOCOL §1).
const MESSAGE_BYTES_MAX: usize = 56 * 1024;
/// A screen that hears nothing for so long says that it is not up to date (PROTOCOL §1).
const STALE_MS: i64 = 8_000;

/// What has come on topics that end so, in order.
fn heard<'a>(client: &'a Client, topic: &'a str) -> impl Iterator<Item = &'a Value> {
    client
        .heard
        .iter()
        .filter(move |(name, _)| name.ends_with(topic))
        .map(|(_, body)| body)
}

fn take() -> Value {
    json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]})
}

fn at(state: &Value) -> i64 {
    state["at"]
        .as_str()
        .and_then(Moment::parse)
        .expect("a time")
        .as_millis()
}

#[tokio::test]
async fn the_room_says_that_it_is_there_although_nothing_happens() {
    let room = TestRoom::start();
    let mut board = Client::join(&room, "board/hall").await;
    board
        .until("it has said so three times", |board| {
            (heard(board, "state/room").count() >= 3).then_some(())
        })
        .await;
    let beats: Vec<&Value> = heard(&board, "state/room").collect();
    assert!(
        beats.windows(2).all(|two| two[0]["seq"] == two[1]["seq"]),
        "nothing has happened"
    );
    assert!(
        beats
            .windows(2)
            .skip(1)
            .all(|two| (1..STALE_MS).contains(&(at(two[1]) - at(two[0])))),
        "{beats:#?}"
    );
}

#[tokio::test]
async fn who_comes_late_finds_every_state_and_a_desk_of_each_counter() {
    let room = TestRoom::start();
    let mut counter = Client::join(&room, "counter/c7").await;
    let desk = counter.state("desk/c7", |_| true).await;
    assert_eq!(
        (&desk["status"], &desk["guide"], &desk["counter"]),
        (&json!("closed"), &Value::Null, &Value::Null)
    );
    let mut late = Client::join(&room, "manager/late").await;
    for name in ["room", "board", "texts", "settings", "duty", "desk/c7"] {
        late.state(name, |state| state["log"] == desk["log"]).await;
    }
    assert!(
        !late.heard.iter().any(|(topic, _)| topic.contains("/event")),
        "events are not kept for the late"
    );
}

#[tokio::test]
async fn texts_and_settings_come_again_only_when_they_have_changed() {
    let room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let mut manager = Client::join(&room, "manager/m1").await;
    manager
        .ok(json!({"type": "sign_in", "guide": "karin", "pin": crate::room::PIN}))
        .await;
    for _ in 0..3 {
        kiosk.ok(take()).await;
    }
    manager.state("room", |state| state["waiting"] == 3).await;
    manager
        .ok(json!({"type": "announce", "texts": {"sv": "Hissen är trasig."}}))
        .await;
    manager
        .state("texts", |texts| {
            texts["announcement"]["texts"]["sv"] == "Hissen är trasig."
        })
        .await;
    manager.ok(json!({"type": "announce", "texts": {}})).await;
    manager
        .state("texts", |texts| texts["announcement"].is_null())
        .await;
    assert_eq!(heard(&manager, "state/texts").count(), 3);
    let texts = heard(&manager, "state/texts").last().unwrap();
    assert_eq!(texts["time_zone"], "Europe/Stockholm");
    assert_eq!(texts["needs"][0], "seat");
    assert!(texts["look"].is_object());
    assert_eq!(heard(&manager, "state/settings").count(), 1);
}

#[tokio::test]
async fn after_a_request_come_reply_board_events_and_then_the_other_states() {
    let room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let mut counter = Client::join(&room, "counter/c1").await;
    let mut manager = Client::join(&room, "manager/m1").await;
    counter.sign_in("karin", "1").await;
    kiosk.ok(take()).await;
    let before = manager
        .event("a ticket is taken", |event| event["type"] == "ticket_taken")
        .await;
    counter
        .state("desk/c1", |desk| desk["seq"] == before["seq"])
        .await;
    manager
        .state("desk/c1", |desk| desk["seq"] == before["seq"])
        .await;
    let (told, seen) = (counter.heard.len(), manager.heard.len());

    counter.ok(json!({"type": "call_next"})).await;
    counter
        .state("desk/c1", |desk| desk["status"] == "called")
        .await;
    manager
        .state("desk/c1", |desk| desk["status"] == "called")
        .await;

    let order = |heard: &[(String, Value)]| -> Vec<String> {
        let newer = heard.iter().filter(|(topic, body)| {
            topic.contains("/reply/") || body["seq"].as_u64() > before["seq"].as_u64()
        });
        newer
            .map(|(topic, _)| topic.rsplit('/').next().unwrap_or_default().to_owned())
            .collect()
    };
    let at_counter = order(&counter.heard[told..]);
    assert_eq!(at_counter[..2], ["c1", "board"], "{at_counter:?}");
    let at_manager = order(&manager.heard[seen..]);
    assert_eq!(at_manager[..2], ["board", "event"], "{at_manager:?}");
    assert!(
        at_manager[2..].iter().any(|name| name == "room"),
        "{at_manager:?}"
    );
}

#[tokio::test]
async fn under_load_events_are_without_gap_and_states_never_go_back() {
    let room = TestRoom::start();
    let mut manager = Client::join(&room, "manager/m1").await;
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    kiosk.ok(take()).await;
    let first = manager
        .event("the first", |event| event["type"] == "ticket_taken")
        .await["seq"]
        .as_u64()
        .expect("a seq");
    const MANY: u64 = 200;
    for n in 0..MANY {
        kiosk.send(json!({"id": format!("many-{n}"), "command": take()}).to_string());
    }
    kiosk
        .until("all are answered", |kiosk| {
            (kiosk.answered() as u64 == MANY + 1).then_some(())
        })
        .await;
    manager
        .event("the last", |event| event["seq"] == first + MANY)
        .await;
    manager
        .state("room", |state| state["seq"] == first + MANY)
        .await;
    let seqs: Vec<u64> = manager
        .seen
        .iter()
        .filter_map(|event| event["seq"].as_u64())
        .collect();
    assert!(seqs.windows(2).all(|two| two[1] == two[0] + 1), "{seqs:?}");
    for name in ["state/room", "state/board", "state/duty"] {
        let seqs: Vec<u64> = heard(&manager, name)
            .filter_map(|state| state["seq"].as_u64())
            .collect();
        assert!(seqs.is_sorted(), "{name}: {seqs:?}");
    }
    let largest = manager
        .heard
        .iter()
        .map(|(_, body)| body.to_string().len())
        .max();
    assert!(largest < Some(MESSAGE_BYTES_MAX), "{largest:?}");
}

#[tokio::test]
async fn a_counter_whose_device_is_gone_for_long_is_disarmed_and_one_that_returns_is_not() {
    let room = TestRoom::start();
    let mut gone = Client::join(&room, "counter/c1").await;
    let mut back = Client::join(&room, "counter/c2").await;
    let mut manager = Client::join(&room, "manager/m1").await;
    for (counter, guide, place) in [(&mut gone, "hodan", "1"), (&mut back, "karin", "2")] {
        counter.sign_in(guide, place).await;
        counter.ok(json!({"type": "call_next", "arm": true})).await;
    }
    drop(gone);
    drop(back);
    let back = Client::join(&room, "counter/c2").await;
    let disarmed = manager
        .event("a counter is disarmed", |event| {
            event["type"] == "counter_disarmed"
        })
        .await;
    assert_eq!(disarmed["counter"], "1");
    manager
        .state("desk/c1", |desk| desk["status"] == "free")
        .await;
    let armed = manager.state("desk/c2", |_| true).await;
    assert_eq!(armed["status"], "armed");
    drop(back);
    let wills =
        heard(&manager, "presence/counter/c1").filter(|presence| presence["online"] == false);
    assert_eq!(wills.count(), 1, "its last will was seen");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_coordinators_presence_says_when_it_stops_and_when_it_is_killed() {
    let any = ([127, 0, 0, 1], 0).into();
    let broker = EmbeddedBroker::start(any, RoomId::parse("servicecenter").expect("an id"))
        .await
        .expect("a broker");
    let folder = tempfile::tempdir().expect("a folder");
    let password = folder.path().join("password");
    std::fs::write(&password, broker.secret()).expect("a file");
    let (url, password) = (broker.url(), password.display().to_string());
    let mut room = tokio::task::block_in_place(|| {
        TestRoom::with(&["--broker", &url, "--password-file", &password])
    });
    let mut manager = Client::join(&room, "manager/m1").await;
    let presence = "presence/coordinator/servicecenter";
    let says = |manager: &Client, online: bool| {
        heard(manager, presence)
            .last()
            .filter(|last| last["online"] == online)
            .cloned()
    };
    let first = manager
        .until("it is there", |manager| says(manager, true))
        .await;
    tokio::task::block_in_place(|| room.stop());
    manager
        .until("it has said goodbye", |manager| says(manager, false))
        .await;
    tokio::task::block_in_place(|| room.start_again());
    let second = manager
        .until("it is there again", |manager| says(manager, true))
        .await;
    assert_ne!(first["boot"], second["boot"]);
    tokio::task::block_in_place(|| room.kill());
    manager
        .until("its last will is told", |manager| says(manager, false))
        .await;
}
