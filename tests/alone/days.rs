//! A kiosk on its own over midnight: each number is of the day on which it was taken.
//!
//! The kiosk's clock is the test's; the room's is set when it comes back.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use kiosk::offline::Clock;
use queue::moment::Moment;

use crate::room::TestRoom;
use crate::room::client::Client;
use crate::till::Till;

const ERRAND: &str = "general-question";

/// A clock that stands where it is set.
#[derive(Clone, Default)]
struct Hands(Arc<AtomicI64>);

impl Hands {
    fn set(&self, at: &str) {
        let at = Moment::parse(at).unwrap();
        self.0.store(at.as_millis(), Ordering::SeqCst);
    }

    fn clock(&self) -> Clock {
        let hands = self.clone();
        Arc::new(move || Moment::from_millis(hands.0.load(Ordering::SeqCst)))
    }

    fn kiosk(&self, room: &TestRoom, folder: &Path) -> Till {
        Till::open_at(self.clock(), &room.mqtt, &room.id, "entrance", folder)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_night_alone_yesterdays_tickets_end_unserved_and_todays_wait_in_their_place() {
    let mut room = TestRoom::with(&["--clock", "2026-11-20T22:50:00Z"]);
    let folder = tempfile::tempdir().unwrap();
    let hands = Hands::default();
    hands.set("2026-11-20T22:50:00.000Z");
    let mut kiosk = hands.kiosk(&room, folder.path());
    kiosk.knows_the_room(folder.path()).await;
    kiosk.end().await;
    room.kill();

    // Stockholm is an hour ahead: midnight is at 23:00.
    hands.set("2026-11-20T22:59:59.000Z");
    let mut kiosk = hands.kiosk(&room, folder.path());
    kiosk.is_alone().await;
    let mut given = vec![kiosk.take(ERRAND).await.own()];
    given.push(kiosk.take(ERRAND).await.own());
    hands.set("2026-11-20T23:00:01.000Z");
    given.push(kiosk.take(ERRAND).await.own());
    kiosk.end().await;
    let numbers: Vec<_> = given.iter().map(|it| it.number.to_string()).collect();
    assert_eq!(numbers, ["A900", "A901", "A902"]);

    room.set_argument("--clock", "2026-11-20T23:10:00Z");
    room.start_again();
    let mut manager = Client::join(&room, "manager/m1").await;
    let mut kiosk = hands.kiosk(&room, folder.path());
    kiosk.delivered().await;
    kiosk.end().await;
    let state = manager.state("room", |room| room["waiting"] == 1).await;
    assert_eq!(state["day"], "2026-11-21");
    for number in &numbers[..2] {
        manager
            .event("yesterday's ends unserved", |event| {
                event["type"] == "ticket_unserved" && event["number"] == number.as_str()
            })
            .await;
    }
    let mut counter = Client::join(&room, "counter/c1").await;
    counter.sign_in("aino", "1").await;
    let called = counter.ok(serde_json::json!({"type": "call_next"})).await;
    assert_eq!(called["number"], numbers[2].as_str());
    assert_eq!(called["taken_at"], "2026-11-20T23:00:01.000Z");
}
