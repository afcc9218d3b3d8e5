//! Links that are cut, fall silent, drag or stammer, between the devices, the broker and the room.
//!
//! Faults that a link meets at its broker's hands have their tests beside the link, in `broker-config/tests/faults.rs`.

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use broker_config::embedded::EmbeddedBroker;
use queue::ids::RoomId;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde_json::json;
use tokio::sync::oneshot;
use tokio::time::Instant;
use visitor_room::replay::recording::Recording;
use visitor_room::replay::{self, demo_day};

use crate::room::client::Client;
use crate::room::load::{Crowd, Load};
use crate::room::logbook::Logbook;
use crate::room::proxy::Proxy;
use crate::room::{PATIENCE, TestRoom};

/// A room whose coordinator reaches its broker by one way and whose devices reach it by another.
struct Ways {
    broker: EmbeddedBroker,
    rooms: Proxy,
    devices: Proxy,
    room: TestRoom,
}

impl Ways {
    async fn open() -> Self {
        let any: SocketAddr = "127.0.0.1:0".parse().expect("an address");
        let id = RoomId::parse("servicecenter").expect("a room's id");
        let broker = EmbeddedBroker::start(any, id).await.expect("a broker");
        let (rooms, devices) = (Proxy::to(broker.addr()), Proxy::to(broker.addr()));
        let folder = tempfile::tempdir().expect("a folder");
        let secret = folder.path().join("secret");
        std::fs::write(&secret, broker.secret()).expect("a file");
        let (url, secret) = (rooms.url(), secret.display().to_string());
        let start = move || TestRoom::with(&["--broker", &url, "--password-file", &secret]);
        let room = tokio::task::spawn_blocking(start)
            .await
            .expect("the room starts");
        Self {
            broker,
            rooms,
            devices,
            room,
        }
    }

    async fn client(&self, user: &str) -> Client {
        Client::connect(&self.devices.addr.to_string(), &self.room.id, user).await
    }

    /// A client whose own way is never disturbed.
    async fn witness(&self) -> Client {
        Client::connect(&self.broker.addr().to_string(), &self.room.id, "manager/m1").await
    }

    /// Lets devices ask while `faults` happen one after another; then everything must be there once.
    async fn hold(&mut self, seed: u64, requests: u64, faults: &[&dyn Fn(&Self)]) {
        let crowd = Crowd {
            kiosks: 2,
            counters: 3,
            seed,
        };
        let mut load = Load::start(crowd, async |user| self.client(user).await).await;
        for fault in faults {
            fault(self);
            load.more(requests).await;
        }
        let answered = load.finish().await;
        let log = Logbook::read(&self.room);
        log.assert_no_seq_is_missing();
        log.assert_nobody_is_called_twice();
        log.assert_everything_answered_is_there_once(&answered);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn through_cuts_of_every_link_each_request_is_done_once() {
    let mut ways = Ways::open().await;
    let devices: &dyn Fn(&Ways) = &|ways| ways.devices.cut();
    let room: &dyn Fn(&Ways) = &|ways| ways.rooms.cut();
    let both: &dyn Fn(&Ways) = &|ways| {
        ways.devices.cut();
        ways.rooms.cut();
    };
    ways.hold(11, 25, &[devices, room, both, devices, room, both])
        .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn messages_that_come_twice_and_late_are_done_once_and_in_order() {
    let mut ways = Ways::open().await;
    let stammer: &dyn Fn(&Ways) = &|ways| {
        for way in [&ways.devices, &ways.rooms] {
            way.twice(true);
            way.delay(Duration::from_millis(20));
        }
    };
    let cut: &dyn Fn(&Ways) = &|ways| ways.rooms.cut();
    ways.hold(12, 60, &[stammer, cut]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn links_that_are_open_and_carry_nothing_are_left_for_new_ones() {
    let mut ways = Ways::open().await;
    let mut witness = ways.witness().await;
    let freeze: &dyn Fn(&Ways) = &|ways| {
        ways.devices.freeze();
        ways.rooms.freeze();
    };
    let begun = Instant::now();
    ways.hold(13, 15, &[freeze]).await;
    assert!(
        begun.elapsed() > Duration::from_secs(3),
        "nothing was frozen"
    );
    let events = witness.seen.len();
    witness
        .until("events go on", |witness| {
            (witness.seen.len() > events).then_some(())
        })
        .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_cut_the_room_says_everything_anew() {
    let ways = Ways::open().await;
    let mut witness = ways.witness().await;
    let mut kiosk = ways.client("kiosk/entrance").await;
    let take = json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]});
    kiosk.ok(take).await;
    let names = ["room", "board", "texts", "settings", "duty"];
    witness.state("room", |room| room["waiting"] == 1).await;
    witness.heard.clear();
    ways.rooms.cut();
    let topic = |name: &str| format!("visitor-room/{}/state/{name}", ways.room.id);
    let presence = format!("visitor-room/{0}/presence/coordinator/{0}", ways.room.id);
    witness
        .until("every state and the presence are there again", |witness| {
            let heard = |topic: &str| witness.heard.iter().any(|(name, _)| name == topic);
            (names.iter().all(|name| heard(&topic(name))) && heard(&presence)).then_some(())
        })
        .await;
}

/// Lets the time pass in which a link is silent; what a client hears meanwhile is read.
async fn for_as_long_as(time: Duration, client: &mut Client) {
    let over = client.until("the time is over", |_| None::<()>);
    drop(tokio::time::timeout(time, over).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes half a minute"]
async fn after_24_s_of_silence_everything_goes_on_and_what_was_asked_is_done_once() {
    let ways = Ways::open().await;
    let mut witness = ways.witness().await;
    let mut kiosk = ways.client("kiosk/entrance").await;
    let mut counter = ways.client("counter/c1").await;
    counter.sign_in("hodan", "1").await;
    ways.devices.silence(true);
    ways.rooms.silence(true);
    let command = json!({"type": "take_ticket", "errand": "income-support", "languages": ["so"]});
    let body = json!({"id": "in-the-silence", "command": command}).to_string();
    kiosk.send(body.clone());
    for_as_long_as(Duration::from_secs(24), &mut witness).await;
    ways.devices.silence(false);
    ways.rooms.silence(false);
    let first = kiosk.ask_bytes("in-the-silence", body.clone()).await;
    assert_eq!(kiosk.ask_bytes("in-the-silence", body).await, first);
    counter.ok(json!({"type": "call_next"})).await;
    witness.state("room", |room| room["waiting"] == 0).await;
    let day = ways.room.today();
    let events = ways.room.printed(&["export", "--from", &day, "--to", &day]);
    assert_eq!(events.matches("\"ticket_taken\"").count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_its_broker_the_room_says_that_it_is_not_healthy_and_comes_back() {
    let ways = Ways::open().await;
    let status = |ways: &Ways| crate::room::web::get(&ways.room, "/healthz", &[]).status;
    assert_eq!(status(&ways), 200);
    ways.rooms.silence(true);
    ways.rooms.cut();
    let until = |wanted: u16| {
        let until = std::time::Instant::now() + PATIENCE;
        while status(&ways) != wanted {
            assert!(std::time::Instant::now() < until, "it is never {wanted}");
        }
    };
    tokio::task::block_in_place(|| until(503));
    ways.rooms.silence(false);
    tokio::task::block_in_place(|| until(200));
}

/// How far apart the faults of the demo day are; with them a day is played in some ten seconds.
const FAULT_EVERY: Duration = Duration::from_secs(2);

/// One fault after another until dropped; how many there have been.
async fn faults(room: Proxy, devices: Proxy, mut ended: oneshot::Receiver<()>) -> u32 {
    let mut random = StdRng::seed_from_u64(14);
    let mut tick = tokio::time::interval(FAULT_EVERY);
    let mut count = 0;
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            _ = &mut ended => return count,
        }
        for way in [&room, &devices] {
            way.silence(false);
            way.twice(random.random_ratio(1, 2));
            way.delay(Duration::from_millis(random.random_range(0..25)));
        }
        match random.random_range(0..5) {
            0 => room.cut(),
            1 => devices.cut(),
            2 => (room.cut(), devices.cut()).1,
            3 => room.silence(true),
            _ => devices.silence(true),
        }
        count += 1;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_demo_day_with_one_fault_after_another_ends_with_the_same_report() {
    let csv = demo_day::CSV.as_bytes();
    let recording = Recording::parse(Path::new("demo_day.csv"), csv, None).expect("it is right");
    let report = replay::report(&recording).await.expect("it is played");
    let quiet = serde_json::to_value(&report).expect("JSON");
    let (end, ended) = oneshot::channel();
    let mut disturbing = None;
    let ways = |broker| {
        let (room, devices) = (Proxy::to(broker), Proxy::to(broker));
        let ways = replay::Ways {
            room: room.addr,
            devices: devices.addr,
        };
        disturbing = Some(tokio::spawn(faults(room, devices, ended)));
        ways
    };
    let report = replay::report_over(&recording, ways)
        .await
        .expect("it is played");
    assert_eq!(serde_json::to_value(&report).expect("JSON"), quiet);
    end.send(()).expect("the faults go on");
    let count = disturbing
        .expect("there were faults")
        .await
        .expect("no panic");
    assert!(count >= 3, "only {count} faults");
}
