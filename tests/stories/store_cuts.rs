//! Power cuts and damage of the store of visits: whatever is left of its folder, the report is that of the journal.
//!
//! A cut leaves each page of each file at any version that it ever had, each file at any length, and files that were
//! not there at some time may be gone. `VISITOR_ROOM_CUTS` says how many cuts; without it there are few. The journal's
//! own power cuts are beside the journal.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use coordinator::history::report::{By, Report, Span};
use coordinator::history::{Follower, report_of_journal};
use coordinator::room_file::RoomFile;
use journal::Journal;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde_json::json;

use crate::room::TestRoom;
use crate::room::client::Client;

/// Cuts of the normal run.
const CUTS: usize = 25;
/// Into how many steps the following is divided; the folder is kept before and after each.
const STEPS: usize = 12;
const PAGE_BYTES: usize = 4096;
const LOG: &str = "the-log";

type Files = BTreeMap<PathBuf, Vec<u8>>;

fn span() -> Span {
    Span::parse(Some("2026-11-01"), Some("2026-11-30")).expect("a span")
}

fn room_file() -> Arc<RoomFile> {
    Arc::new(RoomFile::built_in().expect("the built-in room is right"))
}

/// The lines of three days, by file.
async fn log() -> Vec<(String, Vec<u8>)> {
    let mut room = TestRoom::with(&["--clock", "2026-11-23T12:00:00Z"]);
    for day in ["2026-11-23", "2026-11-24", "2026-11-25"] {
        room.stop();
        room.set_argument("--clock", &format!("{day}T12:00:00Z"));
        room.start_again();
        let mut kiosk = Client::join(&room, "kiosk/entrance").await;
        let mut counter = Client::join(&room, "counter/c1").await;
        counter.sign_in("aino", "1").await;
        for errand in ["general-question", "income-support", "building-permit"] {
            for _ in 0..6 {
                kiosk
                    .ok(json!({"type": "take_ticket", "errand": errand, "languages": ["sv"]}))
                    .await;
            }
            counter.ok(json!({"type": "call_next"})).await;
            counter.ok(json!({"type": "start_service"})).await;
            counter
                .ok(json!({"type": "finish", "outcome": "solved"}))
                .await;
        }
    }
    room.stop();
    let dir = room.data().join("journal");
    let mut lines = Vec::new();
    for day in journal::days(&dir).expect("days") {
        let file = format!("{day}.jsonl");
        let text = std::fs::read(dir.join(&file)).expect("the day's file");
        let ended = text.split_inclusive(|byte| *byte == b'\n');
        lines.extend(ended.map(|line| (file.clone(), line.to_vec())));
    }
    lines
}

fn write_log(data: &Path, lines: &[(String, Vec<u8>)]) {
    let mut files = Files::new();
    for (file, line) in lines {
        files.entry(PathBuf::from(file)).or_default().extend(line);
    }
    write(&data.join("journal"), &files);
}

fn write(folder: &Path, files: &Files) {
    for (name, bytes) in files {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }
}

fn read(folder: &Path, within: &Path, files: &mut Files) {
    for entry in std::fs::read_dir(folder.join(within)).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = within.join(entry.file_name());
        if entry.file_type().expect("a kind").is_dir() {
            read(folder, &name, files);
        } else {
            let bytes = std::fs::read(folder.join(&name)).expect("a file");
            files.insert(name, bytes);
        }
    }
}

fn store_of(data: &Path) -> Files {
    let mut files = Files::new();
    read(&data.join("sled"), Path::new(""), &mut files);
    files
}

fn follow(data: &Path) -> Follower {
    let days = journal::days(&data.join("journal")).expect("days");
    let newest = days.last().expect("a day");
    let (journal, _) = Journal::open(&data.join("journal"), newest).expect("the journal is whole");
    Follower::start(data, room_file(), LOG, Arc::new(journal)).expect("it starts")
}

async fn reports(follower: &Follower) -> Vec<Report> {
    let mut all = Vec::new();
    for by in By::ALL {
        let report = follower.reports().report(span(), by).await;
        all.push(report.expect("there is a report"));
    }
    all
}

/// The log, the right reports, and every version of the store's folder on the way there.
struct Past {
    lines: Vec<(String, Vec<u8>)>,
    right: Vec<Report>,
    versions: Vec<Files>,
}

async fn past() -> Past {
    let lines = log().await;
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path();
    let mut versions = Vec::new();
    for step in 1..=STEPS {
        write_log(data, &lines[..lines.len() * step / STEPS]);
        let follower = follow(data);
        reports(&follower).await;
        versions.push(store_of(data));
        drop(follower);
        versions.push(store_of(data));
    }
    let of_journal = |by| report_of_journal(data, room_file(), span(), by);
    let right: Result<Vec<_>, _> = By::ALL.into_iter().map(of_journal).collect();
    let right = right.expect("the journal tells");
    assert_eq!(right[0].total.taken, Some(54));
    Past {
        lines,
        right,
        versions,
    }
}

impl Past {
    /// Holds the report over what is left of the store's folder against the right one.
    async fn hold(&self, left: &Files, what: &str) {
        let folder = tempfile::tempdir().expect("a folder");
        write_log(folder.path(), &self.lines);
        write(&folder.path().join("sled"), left);
        let follower = follow(folder.path());
        assert_eq!(reports(&follower).await, self.right, "{what}");
        drop(follower);
        let again = follow(folder.path());
        assert_eq!(
            reports(&again).await,
            self.right,
            "{what}, at the next start"
        );
    }

    /// What a power cut leaves.
    fn cut(&self, random: &mut StdRng) -> Files {
        let upto = random.random_range(1..=self.versions.len());
        let versions = &self.versions[..upto];
        let names: BTreeSet<_> = versions.iter().flat_map(BTreeMap::keys).collect();
        let mut left = Files::new();
        for name in names {
            let had: Vec<_> = versions
                .iter()
                .filter_map(|files| files.get(name))
                .collect();
            let was_always_there = had.len() == versions.len();
            let stays = was_always_there || random.random_ratio(2, 3);
            if stays {
                left.insert(name.clone(), pages(&had, random));
            }
        }
        left
    }
}

/// A file each of whose pages has one of its versions.
fn pages(versions: &[&Vec<u8>], random: &mut StdRng) -> Vec<u8> {
    // Mostly the newest, as on a disk that has had time; else anything.
    let newest = random.random_ratio(1, 2);
    let length = versions[random.random_range(0..versions.len())].len();
    let mut file = vec![0; length];
    for (number, page) in file.chunks_mut(PAGE_BYTES).enumerate() {
        let version = match newest && random.random_ratio(9, 10) {
            true => versions.len() - 1,
            false => random.random_range(0..versions.len()),
        };
        let from = versions[version]
            .get(number * PAGE_BYTES..)
            .unwrap_or_default();
        let bytes = from.len().min(page.len());
        page[..bytes].copy_from_slice(&from[..bytes]);
    }
    file
}

fn cuts() -> usize {
    let asked = std::env::var("VISITOR_ROOM_CUTS").ok();
    asked.map_or(CUTS, |cuts| {
        cuts.parse().expect("VISITOR_ROOM_CUTS is a number")
    })
}

#[tokio::test]
async fn after_any_power_cut_of_the_store_the_report_is_that_of_the_journal() {
    let past = past().await;
    let mut random = StdRng::seed_from_u64(1);
    for cut in 0..cuts() {
        past.hold(&past.cut(&mut random), &format!("cut {cut}"))
            .await;
    }
}

#[tokio::test]
async fn a_store_that_is_cut_short_zeroed_or_flipped_anywhere_changes_no_report() {
    let past = past().await;
    let mut random = StdRng::seed_from_u64(2);
    let last = past.versions.last().expect("a version");
    past.hold(&Files::new(), "nothing").await;
    for round in 0..cuts() {
        for name in last.keys() {
            let mut left = last.clone();
            let bytes = left.get_mut(name).expect("it is there");
            let at = random.random_range(0..=bytes.len().saturating_sub(1));
            match round % 3 {
                0 => bytes.truncate(at),
                1 => {
                    let end = bytes.len().min(at + 512);
                    bytes[at.min(end)..end].fill(0);
                }
                _ if bytes.is_empty() => {}
                _ => bytes[at] ^= 1 << random.random_range(0..8),
            }
            past.hold(&left, &format!("{} in round {round}", name.display()))
                .await;
        }
        let half_written = PathBuf::from("snap.0000000000000001.generating");
        let mut left = last.clone();
        left.insert(half_written, vec![1; 100]);
        past.hold(&left, "a half-written snapshot").await;
    }
}
