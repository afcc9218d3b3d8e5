//! A kiosk whose disk takes no more: nothing is handed out that it cannot keep, what it kept is delivered, and it goes on when
//! there is room.

use crate::child::{NOWHERE, Process, number};
use crate::killed::knows;
use crate::room::TestRoom;
use crate::room::client::Client;
use crate::till::Till;

const ERRAND: &str = "general-question";
/// The part of the trial room's kiosk.
const PART: usize = 50;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_hands_out_nothing_that_it_cannot_keep_says_so_and_goes_on_when_there_is_room()
{
    let room = TestRoom::start();
    let folder = tempfile::tempdir().unwrap();
    knows(&room, "entrance", folder.path()).await;
    // Files may not grow beyond this many blocks of 512 bytes, as on a disk that is full.
    let full = "trap '' XFSZ; ulimit -f 8;";
    let place = [NOWHERE, &room.id, "entrance"];
    let mut process = Process::start(place, folder.path(), full);
    process.hears(&["ready"]).unwrap();
    process.take(ERRAND, PART);
    let mut shown = Vec::new();
    let none = loop {
        let said = process.hears(&["shown", "none"]).unwrap();
        if said.starts_with("none") {
            break said;
        }
        shown.push(number(&said));
    };
    assert!(none.contains("disk_full"), "{none}");
    assert!(!shown.is_empty() && shown.len() < PART, "{shown:?}");
    process.kill();

    let mut kiosk = Till::open(NOWHERE, &room.id, "entrance", folder.path());
    kiosk.is_alone().await;
    let after = kiosk.take(ERRAND).await.own().number.to_string();
    assert!(!shown.contains(&after), "{after} is given a second time");
    assert!(!kiosk.problems().contains(&"disk_full"));
    kiosk.end().await;
    shown.push(after);
    let mut kiosk = Till::open(&room.mqtt, &room.id, "entrance", folder.path());
    kiosk.delivered().await;
    kiosk.end().await;
    let mut manager = Client::join(&room, "manager/m1").await;
    let all = shown.len();
    manager.state("room", |room| room["waiting"] == all).await;
}
