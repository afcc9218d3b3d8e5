//! What the program says and with which code it ends: 0 clean, 1 failed, 2 refused (PROTOCOL §6).
//!
//! Each mistake of a room file has its test beside the room file; here it is the program around it.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use broker_config::embedded::EmbeddedBroker;
use queue::ids::RoomId;
use serde_json::{Value, json};

use crate::room::client::Client;
use crate::room::{PIN, TestRoom, failure, program, run, wait_for_end};

const ANY_PORT: [&str; 4] = ["--mqtt", "127.0.0.1:0", "--http", "127.0.0.1:0"];

/// What a room that does not start says, with its exit code; one plain sentence, never a panic.
#[track_caller]
fn refused(command: &mut Command) -> (i32, String) {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    wait_for_end(&mut child);
    let output = child.wait_with_output().expect("it has ended");
    assert!(output.stdout.is_empty(), "it never said that it is ready");
    plain(&output)
}

#[track_caller]
fn plain(output: &Output) -> (i32, String) {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!text.contains("panicked"), "{text}");
    let last = text.lines().last().unwrap_or_default();
    assert!(
        last.starts_with("visitor-room: "),
        "the last line is the reason: {text}"
    );
    (output.status.code().unwrap_or(-1), last.to_owned())
}

fn headless(data: &Path, args: &[&str]) -> Command {
    let mut command = program();
    command.arg("--headless").arg("--data").arg(data).args(args);
    command
}

#[track_caller]
fn assert_refused(command: &mut Command, code: i32, says: &[&str]) {
    let (found, text) = refused(command);
    assert_eq!(found, code, "{text}");
    for part in says {
        assert!(text.contains(part), "{text:?} does not say {part:?}");
    }
}

#[test]
fn a_room_file_written_by_init_passes_check_and_is_not_written_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().display().to_string();
    assert!(run(&["init", &dir]).status.success());
    let file = folder.path().join("room.toml").display().to_string();
    let checked = run(&["check", &file]);
    let text = String::from_utf8_lossy(&checked.stdout).into_owned();
    assert!(
        checked.status.success() && text.contains("no mistakes") && text.contains("errands    11"),
        "{text}"
    );
    let before = fs::read(&file).expect("it was written");
    assert_eq!(failure(&["init", &dir]).0, 2);
    assert_eq!(fs::read(&file).expect("it is still there"), before);
}

#[test]
fn a_mistake_in_a_room_file_is_named_with_file_and_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("room.toml");
    fs::write(&file, "[room]\nid = \"servicecenter\"\ncolour = \"red\"\n").expect("a file");
    let file = file.display().to_string();
    for args in [
        vec!["check", &file],
        [&["--headless", "--room", &file], &ANY_PORT[..]].concat(),
    ] {
        let (code, text) = failure(&args);
        assert_eq!(code, 2, "{text}");
        assert!(text.contains(&format!("{file}:3: ")), "{text}");
    }
    let (code, text) = failure(&["check", "/nonexistent/room.toml"]);
    assert!(
        code == 2 && text.contains("/nonexistent/room.toml"),
        "{text}"
    );
}

#[test]
fn a_hashed_pin_is_printed_and_a_wrong_one_refused() {
    let hash = |pin: &str| {
        let mut child = program()
            .arg("hash-pin")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut input = child.stdin.take().expect("its input is piped");
        writeln!(input, "{pin}").expect("it reads");
        drop(input);
        child.wait_with_output().expect("it ends")
    };
    let right = hash("4711");
    let text = String::from_utf8_lossy(&right.stdout).into_owned();
    assert!(
        right.status.success() && text.starts_with("$argon2id$") && !text.contains("4711"),
        "{text}"
    );
    for wrong in ["", "123", "12a4", "1234567890123"] {
        assert_eq!(plain(&hash(wrong)).0, 2, "{wrong:?}");
    }
}

#[test]
fn arguments_that_the_program_does_not_know_are_refused() {
    for args in [
        &["--frobnicate"][..],
        &["frobnicate"],
        &["check"],
        &["--headless", "--mqtt", "nonsense"],
        &["report", "--from", "2026-11-01"],
    ] {
        let (code, text) = failure(args);
        assert_eq!(code, 2, "{args:?}: {text}");
        assert!(text.contains("Usage") || text.contains("--help"), "{text}");
    }
    let (code, text) = failure(&["report", "--from", "yesterday", "--to", "2026-11-01"]);
    assert!(code == 2 && text.contains("--from"), "{text}");
    let (code, text) = failure(&[
        "report",
        "--from",
        "2026-11-01",
        "--to",
        "2026-11-02",
        "--by",
        "guide",
    ]);
    assert!(code == 2 && text.contains("per_guide_figures"), "{text}");
}

#[test]
fn a_busy_port_is_named_and_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let taken = taken
        .local_addr()
        .map(|addr| (taken, addr.to_string()))
        .expect("an address");
    for (name, other) in [("--mqtt", "--http"), ("--http", "--mqtt")] {
        let mut command = headless(folder.path(), &[name, &taken.1, other, "127.0.0.1:0"]);
        assert_refused(&mut command, 2, &[name, &taken.1, "in use"]);
    }
}

#[test]
fn a_data_folder_that_cannot_be_written_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, "x").expect("a file");
    for data in [file.as_path(), Path::new("/proc/visitor-room")] {
        assert_refused(
            &mut headless(data, &ANY_PORT),
            2,
            &[&data.display().to_string()],
        );
    }
    assert_eq!(fs::read_to_string(&file).expect("it is as it was"), "x");
}

#[test]
fn a_second_coordinator_on_the_same_data_names_the_first() {
    let room = TestRoom::start();
    let pid = room.pid().to_string();
    assert_refused(&mut headless(&room.data(), &ANY_PORT), 1, &["in use", &pid]);
}

/// A stopped room with some tickets in its journal, and today's file.
async fn stopped_room() -> (TestRoom, std::path::PathBuf) {
    let mut room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    for _ in 0..4 {
        kiosk
            .ok(json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]}))
            .await;
    }
    let today = room.data().join("journal").join(room.today() + ".jsonl");
    room.stop();
    (room, today)
}

#[tokio::test]
async fn a_damaged_journal_is_named_and_not_started_over() {
    let (room, today) = stopped_room().await;
    assert!(room.command(&["verify"]).status.success());
    let mut bytes = fs::read(&today).expect("today's file");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&today, &bytes).expect("it can be damaged");
    let name = today.display().to_string();
    assert_refused(
        &mut headless(&room.data(), &ANY_PORT),
        1,
        &[&name, "damaged", "byte"],
    );
    let verified = room.command(&["verify"]);
    assert_eq!(plain(&verified).0, 1);
    assert!(
        String::from_utf8_lossy(&verified.stdout).contains("DAMAGED"),
        "verify names the file"
    );
    assert_eq!(
        fs::read(&today).expect("today's file"),
        bytes,
        "nothing was changed"
    );
}

#[tokio::test]
async fn a_journal_that_is_not_ours_is_left_alone() {
    let (room, today) = stopped_room().await;
    fs::write(&today, "dear diary,\ntoday it rained\n").expect("another's file");
    assert_refused(
        &mut headless(&room.data(), &ANY_PORT),
        1,
        &[&today.display().to_string(), "not a journal"],
    );
    assert_eq!(plain(&room.command(&["verify"])).0, 1);
    assert_eq!(
        fs::read_to_string(&today).expect("it is there"),
        "dear diary,\ntoday it rained\n"
    );
}

#[test]
fn commands_on_a_data_folder_without_a_log_fail_with_a_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("nothing").display().to_string();
    let copy = folder.path().join("copy").display().to_string();
    let days = [
        "--from",
        "2026-11-01",
        "--to",
        "2026-11-02",
        "--data",
        &data,
    ];
    for args in [
        vec!["verify", "--data", &data],
        vec!["backup", &copy, "--data", &data],
        [&["export"], &days[..]].concat(),
        [&["report"], &days[..]].concat(),
    ] {
        let (code, text) = plain(&run(&args));
        assert!(code == 1 && text.contains(&data), "{args:?}: {text}");
    }
}

#[tokio::test]
async fn a_backup_made_beside_the_running_room_holds_its_tickets_and_starts_a_log_of_its_own() {
    let room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let ticket = kiosk
        .ok(json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]}))
        .await;
    let log = kiosk.state("room", |state| state["waiting"] == 1).await["log"].clone();
    let copy = room.folder().join("copy");
    let text = room.printed(&["backup", &copy.display().to_string()]);
    assert!(text.contains("copied 2 records"), "{text}");
    assert_eq!(
        plain(&room.command(&["backup", &copy.display().to_string()])).0,
        2,
        "it is not written over"
    );

    let copied = TestRoom::with(&["--data", &copy.display().to_string()]);
    let mut kiosk = Client::join(&copied, "kiosk/entrance").await;
    let state = kiosk.state("room", |_| true).await;
    assert_eq!(state["waiting"], 1);
    assert_ne!(state["log"], log);
    let next = kiosk
        .ok(json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]}))
        .await;
    assert_ne!(
        next["number"], ticket["number"],
        "no number is given out twice"
    );
}

#[tokio::test]
async fn an_export_has_the_events_as_they_were_on_the_wire() {
    let room = TestRoom::start();
    let mut manager = Client::join(&room, "manager/m1").await;
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    kiosk
        .ok(json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]}))
        .await;
    let taken = manager
        .event("a ticket is taken", |event| event["type"] == "ticket_taken")
        .await;
    let day = room.today();
    let lines = room.printed(&["export", "--from", &day, "--to", &day]);
    let last: Value = serde_json::from_str(lines.lines().last().unwrap_or_default()).expect("JSON");
    assert_eq!(last, taken);
    let table = room.printed(&["export", "--from", &day, "--to", &day, "--format", "csv"]);
    assert!(
        table.starts_with("log,seq,at,type,ticket,number,errand"),
        "{table}"
    );
    assert_eq!(table.lines().count(), lines.lines().count() + 1);
    let full = room.printed(&["export", "--from", &day, "--to", &day, "--full"]);
    assert!(
        full.lines().all(|line| line.contains("\"first_seq\"")),
        "{full}"
    );
}

#[test]
fn a_broker_that_is_away_ends_the_start_with_a_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let nobody = std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|l| l.local_addr())
        .expect("a free port");
    let broker = format!("mqtt://{nobody}");
    let mut command = headless(
        folder.path(),
        &["--http", "127.0.0.1:0", "--broker", &broker],
    );
    assert_refused(&mut command, 1, &[&broker, "away"]);
}

#[test]
fn a_broker_that_refuses_the_coordinator_is_a_matter_of_settings() {
    let room = TestRoom::start();
    let folder = tempfile::tempdir().expect("a folder");
    let broker = format!("mqtt://{}", room.mqtt);
    let mut command = headless(
        folder.path(),
        &["--http", "127.0.0.1:0", "--broker", &broker],
    );
    assert_refused(&mut command, 2, &[&broker, "refuses"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_coordinator_at_the_same_broker_ends() {
    let any = ([127, 0, 0, 1], 0).into();
    let broker = EmbeddedBroker::start(any, RoomId::parse("servicecenter").expect("an id"))
        .await
        .expect("a broker");
    let folder = tempfile::tempdir().expect("a folder");
    let password = folder.path().join("password");
    fs::write(&password, broker.secret()).expect("a file");
    let (url, password) = (broker.url(), password.display().to_string());
    let args = ["--broker", &url, "--password-file", &password];
    let first = tokio::task::block_in_place(|| TestRoom::with(&args));
    let mut second = headless(
        folder.path(),
        &[&["--http", "127.0.0.1:0"], &args[..]].concat(),
    );
    tokio::task::block_in_place(|| assert_refused(&mut second, 1, &["another coordinator"]));
    let mut kiosk = Client::join(&first, "kiosk/entrance").await;
    kiosk
        .ok(json!({"type": "quote", "languages": ["sv"]}))
        .await;
}

#[test]
fn beyond_this_machine_nothing_is_served_in_the_clear_or_for_trial() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().display().to_string();
    assert!(run(&["init", &dir]).status.success());
    let file = folder.path().join("room.toml");
    let text = fs::read_to_string(&file).expect("it was written");
    let file = file.display().to_string();
    let far = "mqtts://broker.example:8883";
    let cases: [(&[&str], &str); 6] = [
        (&["--http", "0.0.0.0:0"], "loopback only"),
        (&["--mqtt", "0.0.0.0:0"], "loopback"),
        (&["--broker", "mqtt://broker.example:1883"], "mqtts://"),
        (&["--broker", far], "trial room"),
        (
            &[
                "--broker",
                far,
                "--room",
                &file,
                "--clock",
                "2026-03-29T00:59:00Zx60",
            ],
            "--clock",
        ),
        (&["--broker", far, "--room", &file], "hash-pin"),
    ];
    for (args, says) in cases {
        let mut command = headless(&folder.path().join("data"), args);
        if !args.contains(&"--http") {
            command.args(["--http", "127.0.0.1:0"]);
        }
        assert_refused(command.env("VISITOR_ROOM_PASSWORD", "secret"), 2, &[says]);
    }
    let mut without = headless(
        &folder.path().join("data"),
        &["--broker", far, "--room", &file, "--http", "127.0.0.1:0"],
    );
    assert_refused(&mut without, 2, &["password"]);
    assert!(
        text.contains("pin_hash"),
        "the guides that are named have PINs"
    );
    let (code, said) = failure(&["--headless", "--clock", "noon"]);
    assert!(code == 2 && said.contains("--clock"), "{said}");
}

#[tokio::test]
async fn a_given_clock_drives_the_rooms_days() {
    let room = TestRoom::with(&["--clock", "2026-11-22T22:59:00Zx60"]);
    let mut manager = Client::join(&room, "manager/m1").await;
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let ticket = kiosk
        .ok(json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]}))
        .await;
    assert!(
        ticket["taken_at"]
            .as_str()
            .is_some_and(|at| at.starts_with("2026-11-2")),
        "{ticket}"
    );
    manager
        .state("room", |state| state["day"] == "2026-11-23")
        .await;
    let ended = manager
        .event("the visitor was not served", |event| {
            event["type"] == "ticket_unserved"
        })
        .await;
    assert_eq!(
        (&ended["number"], &ended["at"]),
        (&ticket["number"], &json!("2026-11-22T23:00:00.000Z"))
    );
}

#[tokio::test]
async fn the_trial_pin_signs_in_and_is_in_no_log() {
    let room = TestRoom::start();
    let mut counter = Client::join(&room, "counter/c1").await;
    counter.sign_in("hodan", "1").await;
    let wrong = counter
        .refused(json!({"type": "sign_in", "guide": "hodan", "pin": "987654", "counter": "1"}))
        .await;
    assert_eq!(wrong, "unknown_guide_or_pin");
    let day = room.today();
    let written = room.printed(&["export", "--from", &day, "--to", &day, "--full"]);
    let log = room.log_text();
    for text in [&written, &log] {
        assert!(
            !text.contains("987654") && !text.contains(&format!("\"pin\":\"{PIN}")),
            "{text}"
        );
    }
}
