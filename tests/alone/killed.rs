//! `kill -9` of kiosks, and of the room while they deliver: what a visitor was shown is in the queue once.
//!
//! `VISITOR_ROOM_KIOSK_KILLS` says how often a kiosk is killed; without it a few times.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use crate::child::{NOWHERE, Process};
use crate::room::TestRoom;
use crate::room::client::Client;
use crate::room::logbook::Logbook;
use crate::till::Till;

/// Kills of the normal run.
const KILLS: u32 = 8;
/// Kiosks at once.
const KIOSKS: u32 = 4;
/// Numbers between a start and the next kill, at most, on its own and with the room.
const OWN_MAX: usize = 12;
const OF_ROOM_MAX: usize = 4;
/// The kill comes so long after the last number that was waited for, at most: on its own, and while it delivers.
const OWN_MOMENT: Duration = Duration::from_millis(3);
const DELIVERY_MOMENT: Duration = Duration::from_millis(100);
/// Numbers in the part of a kiosk, which are enough for [`OWN_MAX`] in each of many rounds.
const PART: u32 = 10_000;
const ERRAND: &str = "question";
/// Nobody signs in here; a room has a guide all the same.
const PIN_HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$EvmzggGaLyWNtPlTwMGenQ$DWiXw3H27QFDdoFxqYQLYtLV6rSRUhFq/B81zCR9180";

fn kills() -> u32 {
    let asked = std::env::var("VISITOR_ROOM_KIOSK_KILLS").ok();
    asked.map_or(KILLS, |kills| {
        kills.parse().expect("VISITOR_ROOM_KIOSK_KILLS is a number")
    })
}

/// A room with a kiosk for each part.
fn room_file() -> String {
    let mut text = format!(
        r#"
[room]
id = "room"
name = {{ sv = "Rummet" }}
time_zone = "Europe/Stockholm"
languages = ["sv"]
opening = "always"
[series.A]
first = 1
last = {}
[[errand]]
id = "{ERRAND}"
series = "A"
target_wait_s = 600
service_s = 600
names = {{ sv = "Fråga" }}
[[counter]]
id = "1"
name = "1"
[[guide]]
id = "g1"
name = "Guide 1"
pin_hash = "{PIN_HASH}"
errands = ["*"]
languages = ["sv"]
[[outcome]]
id = "solved"
solved_here = true
names = {{ sv = "Löst här" }}
"#,
        (KIOSKS + 1) * PART - 1
    );
    for n in 1..=KIOSKS {
        let (first, last) = (n * PART, (n + 1) * PART - 1);
        text += &format!("[[kiosk]]\nid = \"k{n}\"\noffline = {{ A = [{first}, {last}] }}\n");
    }
    text
}

/// Lets a kiosk learn the room before it is on its own.
pub(crate) async fn knows(room: &TestRoom, kiosk: &str, folder: &Path) {
    let mut till = Till::open(&room.mqtt, &room.id, kiosk, folder);
    till.knows_the_room(folder).await;
    till.end().await;
}

/// Lets a kiosk hand out numbers, now on its own and now with the room to which it also delivers, and kills it again and
/// again; the numbers that visitors were shown.
fn is_killed(
    mqtt: &str,
    room: &str,
    kiosk: &str,
    folder: &Path,
    (kills, seed): (u32, u32),
) -> Vec<String> {
    let mut random = StdRng::seed_from_u64(seed.into());
    let mut shown = Vec::new();
    for kill in 0..kills {
        let on_its_own = kill % 2 == 0;
        let (broker, most, moment) = if on_its_own {
            (NOWHERE, OWN_MAX, OWN_MOMENT)
        } else {
            (mqtt, OF_ROOM_MAX, DELIVERY_MOMENT)
        };
        let mut process = Process::start([broker, room, kiosk], folder, "");
        process.hears(&["ready"]).expect("it starts");
        let asked = random.random_range(0..=most);
        process.take(ERRAND, asked);
        for _ in 0..random.random_range(0..=asked) {
            shown.push(process.shows());
        }
        // The moment of the kill is chance; nothing is waited for.
        std::thread::sleep(random.random_range(Duration::ZERO..moment));
        shown.extend(process.kill());
    }
    shown
}

/// The numbers of a kiosk's own part, in the order in which the room has them.
fn of_part(taken: &[String], n: u32) -> Vec<u32> {
    let numbers = taken.iter().map(|number| number[1..].parse().unwrap());
    numbers.filter(|number: &u32| number / PART == n).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn kiosks_killed_at_any_moment_lose_no_shown_number_and_deliver_each_once_in_the_order_taken()
{
    let room = TestRoom::of_file(&room_file(), &[]);
    let folder = tempfile::tempdir().unwrap();
    let kiosks: Vec<_> = (1..=KIOSKS)
        .map(|n| (n, format!("k{n}"), folder.path().join(format!("k{n}"))))
        .collect();
    for (_, kiosk, folder) in &kiosks {
        knows(&room, kiosk, folder).await;
    }
    let killing = || {
        std::thread::scope(|scope| {
            let at_work: Vec<_> = kiosks
                .iter()
                .map(|(n, kiosk, folder)| {
                    let (mqtt, room) = (&room.mqtt, &room.id);
                    let chance = (kills().div_ceil(KIOSKS), *n);
                    scope.spawn(move || is_killed(mqtt, room, kiosk, folder, chance))
                })
                .collect();
            let shown = at_work.into_iter().map(|work| work.join().unwrap());
            shown.flatten().collect::<Vec<_>>()
        })
    };
    let shown = tokio::task::block_in_place(killing);
    for (_, kiosk, folder) in &kiosks {
        let mut till = Till::open(&room.mqtt, &room.id, kiosk, folder);
        till.delivered().await;
        till.end().await;
    }

    let log = Logbook::read(&room);
    log.assert_no_seq_is_missing();
    log.assert_nobody_is_called_twice();
    let taken = log.numbers_taken();
    let once: BTreeSet<_> = taken.iter().collect();
    assert_eq!(once.len(), taken.len(), "taken twice: {taken:?}");
    let shown_once: BTreeSet<_> = shown.iter().collect();
    assert_eq!(shown_once.len(), shown.len(), "shown twice: {shown:?}");
    let lost: Vec<_> = shown_once.difference(&once).collect();
    assert!(lost.is_empty(), "shown, and not in the room: {lost:?}");
    assert!(!shown.is_empty(), "nobody took a number");
    let most = shown.len() + kills().next_multiple_of(KIOSKS) as usize;
    assert!(taken.len() <= most, "more than one a kill was never shown");
    for (n, ..) in kiosks {
        let own = of_part(&taken, n);
        assert!(own.is_sorted(), "not in the order taken: {own:?}");
    }
}

/// How often the room is killed while a kiosk delivers, and how many tickets it delivers.
const ROOM_KILLS: usize = 3;
const DELIVERED: usize = 24;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_room_killed_while_a_kiosk_delivers_has_each_ticket_once_in_the_order_taken() {
    let mut room = TestRoom::of_file(&room_file(), &[]);
    let folder = tempfile::tempdir().unwrap();
    let mut kiosk = Till::open(&room.mqtt, &room.id, "k1", folder.path());
    kiosk.knows_the_room(folder.path()).await;
    room.kill();
    kiosk.is_alone().await;
    for _ in 0..DELIVERED {
        kiosk.take(ERRAND).await.own();
    }
    let mut random = StdRng::seed_from_u64(7);
    for kill in 0..ROOM_KILLS {
        room.start_again();
        let least = DELIVERED * (ROOM_KILLS - 1 - kill) / ROOM_KILLS;
        let left = least + random.random_range(1..DELIVERED / ROOM_KILLS);
        kiosk.has_undelivered_at_most(left).await;
        room.kill();
    }
    room.start_again();
    kiosk.delivered().await;
    kiosk.end().await;
    let log = Logbook::read(&room);
    log.assert_no_seq_is_missing();
    let all: Vec<u32> = (PART..).take(DELIVERED).collect();
    assert_eq!(of_part(&log.numbers_taken(), 1), all);
    let mut manager = Client::join(&room, "manager/m1").await;
    manager
        .state("room", |room| room["waiting"] == DELIVERED)
        .await;
}
