//! Backup while the room runs, restore, and damage that is named and made good from the backup.

use std::path::Path;

use serde_json::json;

use crate::room::client::Client;
use crate::room::load::{Crowd, Load};
use crate::room::logbook::Logbook;
use crate::room::{TestRoom, failure};

async fn take(room: &TestRoom, tickets: u32) {
    let mut kiosk = Client::join(room, "kiosk/entrance").await;
    for _ in 0..tickets {
        kiosk
            .ok(json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]}))
            .await;
    }
}

fn day_file(room: &TestRoom) -> std::path::PathBuf {
    let day = room.today();
    room.data().join("journal").join(format!("{day}.jsonl"))
}

#[track_caller]
fn edit(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = std::fs::read(path).expect("the file is there");
    change(&mut bytes);
    std::fs::write(path, bytes).expect("it can be written");
}

/// What a start on this data says when it refuses.
fn refusal(room: &TestRoom) -> (i32, String) {
    let data = room.data().display().to_string();
    let any = "127.0.0.1:0";
    failure(&["--headless", "--mqtt", any, "--http", any, "--data", &data])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_made_under_load_is_a_room_of_its_own_when_it_is_started() {
    let mut room = TestRoom::start();
    let crowd = Crowd {
        kiosks: 2,
        counters: 2,
        seed: 5,
    };
    let connect = async |user: &str| Client::join(&room, user).await;
    let mut load = Load::start(crowd, connect).await;
    let mut copies = Vec::new();
    for n in 0..5 {
        load.more(30).await;
        let copy = room.folder().join(format!("copy-{n}"));
        room.printed(&["backup", &copy.display().to_string()]);
        copies.push(copy);
    }
    let answered = load.finish().await;
    Logbook::read(&room).assert_everything_answered_is_there_once(&answered);
    let log = std::fs::read_to_string(room.data().join("log")).expect("a log id");
    room.stop();
    let mut records = 0;
    for copy in copies {
        assert!(!copy.join("log").exists());
        let mut restored = TestRoom::with(&["--data", &copy.display().to_string()]);
        let mut manager = Client::join(&restored, "manager/m1").await;
        let state = manager.state("room", |_| true).await;
        assert_ne!(state["log"], log.split(' ').next().expect("an id"));
        take(&restored, 1).await;
        restored.stop();
        let logbook = Logbook::read(&restored);
        logbook.assert_no_seq_is_missing();
        logbook.assert_nobody_is_called_twice();
        assert!(logbook.len() > records, "a later backup has more");
        records = logbook.len();
    }
}

#[tokio::test]
async fn damage_in_the_middle_is_named_stops_the_start_and_is_repaired_with_all_that_came_later() {
    let mut room = TestRoom::start();
    take(&room, 10).await;
    let backup = room.folder().join("backup").display().to_string();
    room.printed(&["backup", &backup]);
    take(&room, 10).await;
    room.stop();
    let path = day_file(&room);
    let whole = std::fs::read(&path).expect("the day's file is there");
    let second = whole
        .iter()
        .position(|byte| *byte == b'\n')
        .expect("a line")
        + 1;
    edit(&path, |bytes| bytes[second + 40] ^= 0x10);

    let name = path
        .file_name()
        .expect("a name")
        .to_string_lossy()
        .into_owned();
    let (code, said) = refusal(&room);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains(&name) && said.contains("damaged at record 2,"),
        "{said}"
    );
    let verified = room.command(&["verify"]);
    assert_eq!(verified.status.code(), Some(1));
    let told = String::from_utf8_lossy(&verified.stdout);
    assert!(
        told.contains(&name) && told.contains("DAMAGED at record 2,"),
        "{told}"
    );

    let told = room.printed(&["repair", &backup]);
    assert!(told.contains("1 files repaired"), "{told}");
    assert_eq!(std::fs::read(&path).expect("it is there"), whole);
    room.start_again();
    let mut manager = Client::join(&room, "manager/m1").await;
    manager.state("room", |room| room["waiting"] == 20).await;
    let refused = room.command(&["repair", &backup]);
    assert!(refused.status.success(), "nothing is to be repaired");
}

#[tokio::test]
async fn a_day_that_is_gone_or_cut_short_is_found_and_taken_from_the_backup() {
    let mut room = TestRoom::with(&["--clock", "2026-11-23T12:00:00Z"]);
    take(&room, 5).await;
    room.stop();
    let first = day_file(&room);
    room.set_argument("--clock", "2026-11-24T12:00:00Z");
    room.start_again();
    take(&room, 5).await;
    let backup = room.folder().join("backup").display().to_string();
    room.printed(&["backup", &backup]);
    room.stop();
    let whole = std::fs::read(&first).expect("the day's file is there");
    let cut = whole.len() / 2;
    let cuts: [&dyn Fn(); 3] = [
        &|| std::fs::remove_file(&first).expect("it can be removed"),
        &|| {
            let end = whole[..cut].iter().rposition(|byte| *byte == b'\n');
            edit(&first, |bytes| bytes.truncate(end.map_or(0, |end| end + 1)));
        },
        &|| edit(&first, |bytes| bytes[cut..cut + 512].fill(0)),
    ];
    for damage in cuts {
        damage();
        assert_eq!(room.command(&["verify"]).status.code(), Some(1));
        room.printed(&["repair", &backup]);
        assert_eq!(std::fs::read(&first).expect("it is there"), whole);
    }
}

#[tokio::test]
async fn a_room_that_runs_is_not_repaired_and_a_backup_that_is_none_repairs_nothing() {
    let mut room = TestRoom::start();
    take(&room, 3).await;
    let backup = room.folder().join("backup").display().to_string();
    room.printed(&["backup", &backup]);
    let path = day_file(&room);
    edit(&path, |bytes| bytes[30] ^= 1);
    let refused = room.command(&["repair", &backup]);
    let told = String::from_utf8_lossy(&refused.stderr);
    assert!(
        !refused.status.success() && told.contains("in use by process"),
        "{told}"
    );
    room.stop();
    let copied = Path::new(&backup)
        .join("journal")
        .join(path.file_name().expect("a name"));
    edit(&copied, |bytes| bytes[30] ^= 1);
    let damaged = std::fs::read(&path).expect("it is there");
    let refused = room.command(&["repair", &backup]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(std::fs::read(&path).expect("it is there"), damaged);
}
