//! The room at a real Mosquitto, with the access list made for it, and the documented visit by `mosquitto_pub` alone.
//!
//! Needs `mosquitto`, `mosquitto_passwd`, `mosquitto_pub` and `mosquitto_sub`; run with `--ignored`.

use std::collections::{BTreeSet, HashMap};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::room::mosquitto::Mosquitto;
use crate::room::{PATIENCE, TestRoom};

const USERS: [&str; 4] = [
    "coordinator/servicecenter",
    "kiosk/entrance",
    "counter/c1",
    "manager/m1",
];

#[tokio::test]
#[ignore = "needs Mosquitto"]
async fn a_visit_goes_through_mosquitto_with_the_access_list_made_for_it() {
    let broker = Mosquitto::start(&USERS);
    let _room = broker.room();
    let mut kiosk = broker.client("kiosk/entrance").await;
    let mut counter = broker.client("counter/c1").await;
    let mut manager = broker.client("manager/m1").await;
    counter.sign_in("hodan", "1").await;
    let ticket = kiosk
        .ok(json!({"type": "take_ticket", "errand": "income-support", "languages": ["so"]}))
        .await;
    counter.ok(json!({"type": "call_next"})).await;
    manager
        .state("board", |board| {
            board["calls"][0]["number"] == ticket["number"]
        })
        .await;
    counter.ok(json!({"type": "start_service"})).await;
    counter
        .ok(json!({"type": "finish", "outcome": "solved"}))
        .await;
    manager
        .event("it is finished", |event| {
            event["type"] == "service_finished"
        })
        .await;
    manager
        .state("desk/c1", |desk| desk["status"] == "free")
        .await;
}

#[tokio::test]
#[ignore = "needs Mosquitto"]
async fn every_request_is_done_once_through_kills_of_broker_and_coordinator() {
    let mut broker = Mosquitto::start(&USERS);
    let mut room = broker.room();
    let mut kiosk = broker.client("kiosk/entrance").await;
    let mut numbers = BTreeSet::new();
    for turn in 0..6 {
        let id = format!("turn-{turn}");
        let command =
            json!({"type": "take_ticket", "errand": "income-support", "languages": ["so"]});
        let body = json!({"id": id, "command": command}).to_string();
        kiosk.send(body.clone());
        if turn % 2 == 0 {
            broker.kill_and_start_again();
        } else {
            room.kill();
            room.start_again();
        }
        let first = kiosk.ask_bytes(&id, body.clone()).await;
        assert_eq!(
            kiosk.ask_bytes(&id, body).await,
            first,
            "a repeat gets the first answer"
        );
        let reply: Value = serde_json::from_slice(&first).expect("a reply is JSON");
        numbers.insert(reply["ok"]["number"].as_str().expect("a number").to_owned());
    }
    assert_eq!(numbers.len(), 6);
    let mut manager = broker.client("manager/m1").await;
    manager.state("room", |room| room["waiting"] == 6).await;
    let day = room.today();
    let events = room.printed(&["export", "--from", &day, "--to", &day]);
    assert_eq!(
        events
            .lines()
            .filter(|line| line.contains("\"ticket_taken\""))
            .count(),
        6,
        "nothing was done twice"
    );
}

/// A block of the document: what its fence says, and its text.
struct Block {
    info: String,
    text: String,
}

fn blocks(document: &str) -> Vec<Block> {
    let mut parts = document.split("```").skip(1).step_by(2);
    let mut blocks = Vec::new();
    for part in parts.by_ref() {
        let (info, text) = part.split_once('\n').expect("a fence ends its line");
        blocks.push(Block {
            info: info.trim().to_owned(),
            text: text.trim().to_owned(),
        });
    }
    blocks
}

/// What differs from visit to visit.
fn differs(key: &str) -> bool {
    ["log", "at", "ticket", "token", "page"].contains(&key)
        || key.ends_with("_at")
        || key.ends_with("_since")
        || ["waited_s", "first_wait_s", "served_s"].contains(&key)
}

/// Masks what differs, and learns what stands in its place this time.
fn mask(told: &mut Value, found: &Value, learnt: &mut HashMap<String, String>) {
    match told {
        Value::Object(fields) => {
            for (key, value) in fields {
                if differs(key) && !found[key].is_null() && !value.is_object() {
                    if let (Some(told), Some(found)) = (value.as_str(), found[key].as_str()) {
                        learnt.insert(told.to_owned(), found.to_owned());
                    }
                    *value = found[key].clone();
                } else {
                    mask(value, &found[key], learnt);
                }
            }
        }
        Value::Array(items) => items
            .iter_mut()
            .enumerate()
            .for_each(|(at, item)| mask(item, &found[at], learnt)),
        _ => {}
    }
}

/// One terminal of the document, where a `mosquitto_sub` prints.
struct Terminal {
    process: Child,
    lines: Receiver<String>,
}

impl Drop for Terminal {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// The program and its arguments of a documented command line, at the port of this room.
fn command(line: &str, port: &str, learnt: &HashMap<String, String>) -> Command {
    let line = learnt.iter().fold(line.to_owned(), |line, (told, found)| {
        line.replace(told, found)
    });
    let line = line
        .strip_prefix("$ mosquitto_")
        .expect("a command of Mosquitto's clients");
    let (program, arguments) = line.split_once(' ').expect("it has arguments");
    let mut command = Command::new("sh");
    command.args([
        "-c",
        &format!("exec mosquitto_{program} -p {port} {arguments}"),
    ]);
    command
}

fn listen(mut command: Command) -> Terminal {
    let mut process = command
        .stdout(Stdio::piped())
        .spawn()
        .expect("mosquitto_sub is installed");
    let out = BufReader::new(process.stdout.take().expect("its output is piped"));
    let (sender, lines) = mpsc::channel();
    std::thread::spawn(move || {
        out.lines()
            .map_while(Result::ok)
            .try_for_each(|line| sender.send(line))
    });
    Terminal { process, lines }
}

/// Waits until a terminal shows what is told; repeats `again` every second as a device does, since nothing tells when a
/// `mosquitto_sub` has subscribed.
fn expect(
    told: &str,
    terminal: &Terminal,
    again: &mut impl FnMut(),
    learnt: &mut HashMap<String, String>,
) {
    let until = Instant::now() + PATIENCE;
    let mut seen = Vec::new();
    loop {
        match terminal.lines.recv_timeout(Duration::from_secs(1)) {
            Ok(line) => {
                let found: Value = serde_json::from_str(&line).expect("a message is JSON");
                let mut masked: Value =
                    serde_json::from_str(told).expect("the document's messages are JSON");
                let mut new = HashMap::new();
                mask(&mut masked, &found, &mut new);
                if masked == found {
                    learnt.extend(new);
                    return;
                }
                seen.push(line);
            }
            Err(RecvTimeoutError::Timeout) => again(),
            Err(RecvTimeoutError::Disconnected) => panic!("the terminal is closed"),
        }
        assert!(
            Instant::now() < until,
            "told:\n{told}\nseen:\n{}",
            seen.join("\n")
        );
    }
}

#[test]
#[ignore = "needs Mosquitto"]
fn the_documented_visit_goes_as_the_document_says() {
    let room = TestRoom::start();
    let port = room.mqtt.rsplit(':').next().unwrap_or_default().to_owned();
    let document = include_str!("../../docs/visit-with-mosquitto.md");
    let mut terminals: HashMap<String, Terminal> = HashMap::new();
    let mut learnt = HashMap::new();
    let mut last = String::new();
    let mut compared = 0;
    for Block { info, text } in blocks(document) {
        match info.split_once(' ') {
            Some(("sh", terminal)) => {
                terminals.insert(terminal.to_owned(), listen(command(&text, &port, &learnt)));
            }
            None if info == "sh" => {
                last = text;
                assert!(
                    command(&last, &port, &learnt)
                        .status()
                        .expect("mosquitto_pub is installed")
                        .success()
                );
            }
            Some(("json", terminal)) => {
                let known = learnt.clone();
                let mut again = || {
                    if !last.is_empty() {
                        drop(command(&last, &port, &known).status());
                    }
                };
                expect(&text, &terminals[terminal], &mut again, &mut learnt);
                compared += 1;
            }
            _ => assert_eq!(info, "text", "{text}"),
        }
    }
    assert!(compared > 15, "the document shows what is said");
}

#[test]
#[ignore = "needs Mosquitto"]
fn the_coordinators_password_may_come_on_standard_input() {
    let mosquitto = Mosquitto::start(&USERS);
    let password = format!("exec < '{}';", mosquitto.password_file().display());
    let room = TestRoom::with_shell(&password, &["--broker", &mosquitto.url()]);
    assert!(!room.id.is_empty(), "it is ready");
}
