//! Whatever bytes come from outside, every parser that meets them answers or refuses: no panic, no memory without end.
//!
//! `VISITOR_ROOM_FUZZ` says how many inputs each parser gets; without it there are some thousands, of room files
//! fewer. The corpus is kept in `tests/corpus`.

use std::path::{Path, PathBuf};

use broker_config::link::BrokerUrl;
use broker_config::presence::Presence;
use broker_config::roles::{Role, User};
use broker_config::topics::RoomTopic;
use broker_config::wire::reply::Reply;
use broker_config::wire::request::Request;
use coordinator::clock::Clock;
use coordinator::record::Record;
use coordinator::room_file::RoomFile;
use queue::moment::{Day, Moment};
use queue::number::Number;
use visitor_room::replay::demo_day;
use visitor_room::replay::recording::Recording;

use crate::room::mutator::Mutator;

/// Inputs of the normal run.
const INPUTS: u64 = 3000;
/// A room file takes so many times as long as a request.
const ROOM_FILE_COST: u64 = 20;
/// Most memory that this process may ever have had, KiB; other tests run in it at the same time.
const MEMORY_MAX_KIB: u64 = 768 * 1024;

const REQUESTS: &str = include_str!("../corpus/requests.jsonl");
const MESSAGES: &str = include_str!("../corpus/messages.jsonl");
const JOURNAL: &str = include_str!("../corpus/journal.jsonl");
const ROOM_FILES: [&str; 2] = [
    include_str!("../../coordinator/src/default_room/room.toml"),
    include_str!("../../coordinator/src/room_file/tests/every_key.toml"),
];

fn lines(text: &str) -> Vec<&[u8]> {
    text.lines().map(str::as_bytes).collect()
}

/// Hands so many inputs to a parser, which says whether it took them; some must be taken and some refused.
#[track_caller]
pub(crate) fn hold(corpus: Vec<&[u8]>, cost: u64, mut takes: impl FnMut(&[u8]) -> bool) {
    let asked = std::env::var("VISITOR_ROOM_FUZZ").ok();
    let inputs = asked.map_or(INPUTS, |inputs| {
        inputs.parse().expect("VISITOR_ROOM_FUZZ is a number")
    });
    let mut mutator = Mutator::new(corpus, inputs);
    let (mut taken, mut refused) = (0_u64, 0_u64);
    for _ in 0..(inputs / cost).max(20) {
        let counted = if takes(&mutator.next_input()) {
            &mut taken
        } else {
            &mut refused
        };
        *counted += 1;
    }
    assert!(
        taken > 0 && refused > 0,
        "{taken} were taken and {refused} refused: no test"
    );
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let most = most.and_then(|kib| kib.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok());
    assert!(
        most.is_none_or(|kib| kib < MEMORY_MAX_KIB),
        "{most:?} KiB were in use"
    );
}

#[test]
fn requests_of_any_bytes_are_taken_or_refused() {
    let roles = [Role::Kiosk, Role::Counter, Role::Manager, Role::Board];
    let mut turn = 0;
    hold(lines(REQUESTS), 1, |input| {
        turn += 1;
        Request::parse(input, roles[turn % roles.len()]).is_ok()
    });
}

#[test]
fn what_devices_hear_of_any_bytes_is_taken_or_refused() {
    hold(lines(MESSAGES), 1, |input| {
        let reply = Reply::parse(input).is_ok();
        Presence::parse(input).is_ok() || reply
    });
}

#[test]
fn names_addresses_times_and_numbers_of_any_text_are_taken_or_refused() {
    let corpus = [
        "visitor-room/servicecenter/request/kiosk/entrance",
        "visitor-room/r/state/desk/c1",
        "kiosk/entrance",
        "mqtts://broker.example.se:8883",
        "mqtt://127.0.0.1:1883",
        "2026-03-29T00:59:00Zx60",
        "2026-11-22",
        "2026-11-22T09:15:02.120Z",
        "A017",
        "AB1000",
    ];
    hold(corpus.map(str::as_bytes).to_vec(), 1, |input| {
        let text = String::from_utf8_lossy(input);
        let topic = RoomTopic::parse(&text).is_ok() || User::parse(&text).is_ok();
        let address = BrokerUrl::parse(&text).is_ok() || Clock::parse(&text).is_ok();
        let time = Day::parse(&text).is_some() || Moment::parse(&text).is_some();
        Number::parse(&text).is_some() || topic || address || time
    });
}

#[test]
fn records_of_any_text_are_taken_or_refused() {
    hold(lines(JOURNAL), 1, |input| {
        Record::parse(&String::from_utf8_lossy(input)).is_ok()
    });
}

#[test]
fn a_days_file_of_any_bytes_is_read_as_far_as_it_is_good() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = journal::day_path(folder.path(), "2026-11-22").expect("a day");
    hold(vec![JOURNAL.as_bytes()], 4, |input| {
        std::fs::write(&path, input).expect("a file");
        let mut read = journal::read_day(folder.path(), "2026-11-22").expect("it can be opened");
        let whole = read.all(|record| record.is_ok());
        let report = journal::verify(folder.path())
            .expect("it can be read")
            .remove(0);
        assert_eq!(whole, !report.finding.is_damage(), "{report:?}");
        whole
    });
}

#[test]
fn recordings_of_any_bytes_are_read_or_refused_with_their_line() {
    let few: String = demo_day::CSV
        .lines()
        .take(12)
        .map(|line| line.to_owned() + "\n")
        .collect();
    hold(vec![few.as_bytes()], 2, |input| {
        match Recording::parse(Path::new("x.csv"), input, None) {
            Ok(recording) => !recording.visits.is_empty(),
            Err(refused) => {
                assert!(refused.to_string().contains("x.csv"), "{refused}");
                false
            }
        }
    });
}

#[test]
fn room_files_of_any_bytes_are_read_or_refused_with_their_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let path: PathBuf = folder.path().join("room.toml");
    hold(
        ROOM_FILES.map(str::as_bytes).to_vec(),
        ROOM_FILE_COST,
        |input| {
            std::fs::write(&path, input).expect("a file");
            match RoomFile::load(&path) {
                Ok(_) => true,
                Err(mistake) => {
                    assert!(mistake.to_string().contains("room.toml"), "{mistake}");
                    false
                }
            }
        },
    );
}

/// The shipped file as it is, and with every key in use.
#[cfg(feature = "screens")]
fn device_files() -> [String; 2] {
    let shipped = include_str!("../../coordinator/src/default_room/device.toml");
    let key = |line: &str| {
        let rest = line.strip_prefix("# ").unwrap_or(line);
        let name = rest.split_once(" = ").map(|(name, _)| name);
        name.is_some_and(|name| {
            name.bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        })
    };
    let mut used = Vec::new();
    let in_use = shipped.lines().map(|line| match line.strip_prefix("# ") {
        // Of a key with several examples, the first.
        Some(rest) if key(line) && !used.contains(&rest.split(' ').next()) => {
            used.push(rest.split(' ').next());
            format!("{rest}\n")
        }
        _ => format!("{line}\n"),
    });
    [shipped.to_owned(), in_use.collect()]
}

#[cfg(feature = "screens")]
#[test]
fn device_files_of_any_text_are_read_or_refused_with_their_line() {
    use look::device_file::DeviceFile;

    fn takes<M: DeviceFile>(text: &str) -> bool {
        let read = M::parse(text);
        if let Err((line, _)) = &read {
            assert!((1..=text.lines().count() + 1).contains(line), "line {line}");
        }
        read.is_ok()
    }
    let corpus = device_files();
    let corpus = corpus.iter().map(String::as_bytes).collect();
    hold(corpus, 4, |input| {
        let text = String::from_utf8_lossy(input);
        let kiosk = takes::<kiosk::settings::Machine>(&text);
        let wall = takes::<display_board::settings::Machine>(&text);
        takes::<counter_client::settings::Machine>(&text) || kiosk || wall
    });
}
