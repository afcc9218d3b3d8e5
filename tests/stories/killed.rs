//! `kill -9` at random moments under load: what was acknowledged is there once, and what was not, once or not at all.
//!
//! `VISITOR_ROOM_KILLS` says how many rounds; without it there are few. The journal's own rounds are beside the journal.

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use crate::room::TestRoom;
use crate::room::client::Client;
use crate::room::load::{Crowd, Load};
use crate::room::logbook::Logbook;
use crate::room::mosquitto::Mosquitto;

/// Rounds of the normal run.
const ROUNDS: u32 = 8;
/// Requests between a start and the next kill, at most.
const REQUESTS_MAX: u64 = 60;
/// After so many rounds the log is looked at, so that a mistake is found near its cause.
const LOOK_EVERY: u32 = 50;

/// How many rounds are asked for.
fn rounds() -> u32 {
    let asked = std::env::var("VISITOR_ROOM_KILLS").ok();
    asked.map_or(ROUNDS, |rounds| {
        rounds.parse().expect("VISITOR_ROOM_KILLS is a number")
    })
}

#[track_caller]
fn look(room: &TestRoom) -> Logbook {
    let log = Logbook::read(room);
    log.assert_no_seq_is_missing();
    log.assert_nobody_is_called_twice();
    log
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn room_and_broker_killed_at_any_moment_lose_nothing_and_do_nothing_twice() {
    let mut room = TestRoom::at_noon();
    let crowd = Crowd {
        kiosks: 3,
        counters: 4,
        seed: 1,
    };
    let connect = async |user: &str| Client::join(&room, user).await;
    let mut load = Load::start(crowd, connect).await;
    let mut random = StdRng::seed_from_u64(1);
    for round in 1..=rounds() {
        load.more(random.random_range(1..=REQUESTS_MAX)).await;
        room.kill();
        room.start_again();
        if round % LOOK_EVERY == 0 {
            look(&room);
        }
    }
    let answered = load.finish().await;
    let log = look(&room);
    log.assert_everything_answered_is_there_once(&answered);
    assert_eq!(room.stop().code(), Some(0));
    assert_eq!(look(&room).len(), log.len(), "a stop writes nothing down");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs Mosquitto"]
async fn room_or_mosquitto_killed_at_any_moment_lose_nothing_and_do_nothing_twice() {
    let crowd = Crowd {
        kiosks: 3,
        counters: 4,
        seed: 2,
    };
    let mut users = crowd.users();
    users.push("coordinator/servicecenter".to_owned());
    let users: Vec<&str> = users.iter().map(String::as_str).collect();
    let mut broker = Mosquitto::start(&users);
    let mut room = broker.room();
    let mut load = Load::start(crowd, async |user| broker.client(user).await).await;
    let mut random = StdRng::seed_from_u64(2);
    for round in 1..=rounds() {
        load.more(random.random_range(1..=REQUESTS_MAX)).await;
        let (kill_room, kill_broker) =
            [(true, false), (false, true), (true, true)][random.random_range(0..3)];
        if kill_room {
            room.kill();
        }
        if kill_broker {
            broker.kill_and_start_again();
        }
        if kill_room {
            room.start_again();
        }
        if round % LOOK_EVERY == 0 {
            look(&room);
        }
    }
    let answered = load.finish().await;
    look(&room).assert_everything_answered_is_there_once(&answered);
    assert_eq!(room.stop().code(), Some(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs Mosquitto"]
async fn one_who_stays_at_the_broker_hears_every_event_though_the_room_is_killed() {
    let crowd = Crowd {
        kiosks: 1,
        counters: 2,
        seed: 3,
    };
    let mut users = crowd.users();
    users.extend([
        "coordinator/servicecenter".to_owned(),
        "manager/m1".to_owned(),
    ]);
    let users: Vec<&str> = users.iter().map(String::as_str).collect();
    let broker = Mosquitto::start(&users);
    let mut room = broker.room();
    let mut manager = broker.client("manager/m1").await;
    let mut load = Load::start(crowd, async |user| broker.client(user).await).await;
    let mut random = StdRng::seed_from_u64(3);
    for _ in 0..6 {
        load.more(random.random_range(1..=REQUESTS_MAX)).await;
        room.kill();
        room.start_again();
    }
    load.finish().await;
    let last = manager.state("room", |room| room["waiting"].is_u64()).await["seq"].clone();
    let last = last.as_u64().expect("a seq");
    manager
        .event("the last event", |event| event["seq"] == last)
        .await;
    let mut heard: Vec<u64> = manager
        .seen
        .iter()
        .filter_map(|event| event["seq"].as_u64())
        .collect();
    heard.sort_unstable();
    let first = heard[0];
    assert_eq!(
        heard,
        (first..first + heard.len() as u64).collect::<Vec<_>>()
    );
    assert!(heard.contains(&last));
}
