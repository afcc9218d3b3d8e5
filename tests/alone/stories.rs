//! Cut off, started without the room, beside another kiosk: each number given is in the queue once, in the order taken.
//!
//! Crashes, full disks and midnights are told beside it.

use std::path::Path;

use serde_json::{Value, json};

use crate::room::client::Client;
use crate::room::proxy::Proxy;
use crate::room::{TestRoom, program};
use crate::till::{Given, Till};

const ERRAND: &str = "general-question";

/// The room file that `init` writes, which never closes.
fn room_file() -> String {
    let folder = tempfile::tempdir().unwrap();
    let init = program().arg("init").arg(folder.path()).output().unwrap();
    assert!(init.status.success());
    let text = std::fs::read_to_string(folder.path().join("room.toml")).unwrap();
    let (before, hours) = text.split_once("[room.opening]").unwrap();
    let (_, after) = hours.split_once("[room.name]").unwrap();
    format!("{before}opening = \"always\"\n[room.name]{after}")
}

fn till(room: &TestRoom, folder: &Path) -> Till {
    Till::open(&room.mqtt, &room.id, "entrance", folder)
}

/// The numbers of the tickets taken, in the order of the log.
async fn taken(manager: &mut Client, count: usize) -> Vec<Value> {
    manager
        .until("the tickets are told of", |manager| {
            let taken = |event: &&Value| event["type"] == "ticket_taken";
            let all: Vec<_> = manager.seen.iter().filter(taken).cloned().collect();
            (all.len() >= count).then_some(all)
        })
        .await
}

fn numbers(events: &[Value]) -> Vec<&str> {
    events
        .iter()
        .filter_map(|event| event["number"].as_str())
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn numbers_given_while_cut_off_come_in_the_order_taken_each_once_also_after_a_restart() {
    let mut room = TestRoom::start();
    let folder = tempfile::tempdir().unwrap();
    let mut kiosk = till(&room, folder.path());
    kiosk.knows_the_room(folder.path()).await;
    kiosk.take(ERRAND).await.of_the_room();
    room.kill();
    kiosk.is_alone().await;
    let mut given = Vec::new();
    for _ in 0..3 {
        given.push(kiosk.take(ERRAND).await.own());
    }
    kiosk.end().await;
    // From power-on without the room, with what it remembers.
    let mut kiosk = till(&room, folder.path());
    kiosk.is_alone().await;
    given.push(kiosk.take(ERRAND).await.own());
    let told: Vec<_> = given
        .iter()
        .map(|ticket| ticket.number.to_string())
        .collect();
    assert_eq!(told, ["A900", "A901", "A902", "A903"]);

    room.start_again();
    kiosk.delivered().await;
    let mut manager = Client::join(&room, "manager/m1").await;
    let state = manager.state("room", |room| room["waiting"] == 5).await;
    assert_eq!(state["waiting"], 5);
    kiosk.end().await;
    let mut kiosk = till(&room, folder.path());
    let later = kiosk.take(ERRAND).await.of_the_room();
    assert!(later.number.n < 900, "{}", later.number);
    kiosk.delivered().await;

    let mut counter = Client::join(&room, "counter/c1").await;
    counter.sign_in("aino", "1").await;
    counter.ok(json!({"type": "call_next"})).await;
    let mut called = Vec::new();
    for _ in 0..5 {
        counter.ok(json!({"type": "no_show"})).await;
        let visit = counter.ok(json!({"type": "call_next"})).await;
        called.push(visit["number"].as_str().unwrap().to_owned());
    }
    let online = later.number.to_string();
    assert_eq!(
        called,
        ["A900", "A901", "A902", "A903", online.as_str()],
        "by the time taken"
    );
    assert_eq!(
        manager.state("room", |room| room["waiting"] == 0).await["waiting"],
        0
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_that_went_through_without_its_answer_is_replaced_by_the_own_number() {
    let room = TestRoom::start();
    let mut manager = Client::join(&room, "manager/m1").await;
    let way = Proxy::to(room.mqtt.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let mut kiosk = Till::open(&way.addr.to_string(), &room.id, "entrance", folder.path());
    kiosk.knows_the_room(folder.path()).await;
    kiosk.take(ERRAND).await.of_the_room();
    way.deafen(true);
    let own = kiosk.take(ERRAND).await.own();
    way.deafen(false);
    way.cut();
    kiosk.delivered().await;

    let events = taken(&mut manager, 3).await;
    assert_eq!(numbers(&events)[2], own.number.to_string());
    let replaced = manager
        .event("the first is replaced", |event| {
            event["type"] == "ticket_replaced"
        })
        .await;
    assert_eq!(replaced["number"], events[1]["number"]);
    assert_eq!(
        manager.state("room", |room| room["waiting"] == 2).await["waiting"],
        2
    );
    kiosk.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_kiosks_cut_off_at_once_share_no_number() {
    let side = "\n[[kiosk]]\nid = \"side\"\noffline = { A = [950, 959] }\n";
    let text = room_file() + side;
    let mut room = TestRoom::of_file(&text, &[]);
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let open = |room: &TestRoom, at: usize| {
        let device = ["entrance", "side"][at];
        Till::open(&room.mqtt, &room.id, device, folders[at].path())
    };
    let (mut first, mut second) = (open(&room, 0), open(&room, 1));
    first.knows_the_room(folders[0].path()).await;
    second.knows_the_room(folders[1].path()).await;
    room.kill();
    first.is_alone().await;
    second.is_alone().await;
    let mut given = Vec::new();
    for _ in 0..9 {
        given.push(first.take(ERRAND).await.own().number.to_string());
        given.push(second.take(ERRAND).await.own().number.to_string());
    }
    assert_eq!(second.problems(), ["numbers_low"]);
    given.push(second.take(ERRAND).await.own().number.to_string());
    assert!(
        matches!(second.take(ERRAND).await, Given::None),
        "its part is used up"
    );
    room.start_again();
    first.delivered().await;
    second.delivered().await;
    let mut manager = Client::join(&room, "manager/m1").await;
    manager.state("room", |room| room["waiting"] == 19).await;
    given.sort();
    given.dedup();
    assert_eq!(given.len(), 19);
}
