//! A crowd: 64 devices take tickets and call visitors all at once, and the day's books are right to the last line.
//!
//! How fast it goes is measured in `tests/benches/room.rs`; the rules have their own stories in `queue`.

mod books;

use std::collections::{BTreeSet, HashMap};
use std::io::Write;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};
use tokio::sync::{Barrier, watch};
use tokio::task::JoinSet;

use crate::room::client::Client;
use crate::room::{PIN, TestRoom, program};

use books::Books;

/// Kiosks, and as many counters.
const KIOSKS: usize = 32;
/// Every so many tickets are touched twice, and every so many visitors are called by their number.
const EVERY: usize = 8;
/// Every so many visitors speak Somali alone, as every other guide does beside Swedish.
const EVERY_SOMALI: usize = 4;

/// How long a request may go unanswered: an answer comes behind all that the device overhears, and that is every call
/// of thirty-two counters.
const PATIENCE: Duration = Duration::from_secs(120);

/// What all of them share.
struct Crowd {
    broker: String,
    room: String,
    /// Nobody begins before all are there.
    all_there: Barrier,
    tickets: usize,
    numbers: Mutex<Vec<String>>,
    served: watch::Sender<usize>,
}

/// What a device remembers of its day.
#[derive(Default)]
struct Told {
    /// The tickets that it was told of: issued at a kiosk, called at a counter.
    tickets: Vec<Value>,
    replies: HashMap<String, Bytes>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tickets_that_many_take_and_call_at_once_are_each_called_once() {
    all_at_once(400).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "many minutes of both cores; VISITOR_ROOM_CROWD says how many"]
async fn thousands_of_tickets_at_once_are_each_called_once() {
    let wanted = std::env::var("VISITOR_ROOM_CROWD").ok();
    all_at_once(
        wanted
            .and_then(|wanted| wanted.parse().ok())
            .unwrap_or(10_000),
    )
    .await;
}

async fn all_at_once(tickets: usize) {
    let clock = ["--clock", "2026-11-23T09:00:00Z"];
    let mut room = TestRoom::of_file(&room_file(tickets), &clock);
    let mut observer = Client::join(&room, "observer/o1").await;
    let crowd = Arc::new(Crowd {
        broker: room.mqtt.clone(),
        room: room.id.clone(),
        all_there: Barrier::new(2 * KIOSKS),
        tickets,
        numbers: Mutex::default(),
        served: watch::Sender::new(0),
    });
    let (issued, called) = observer.listen(work(&crowd)).await;
    observer
        .until("every visit has ended", |observer| {
            let ended = |event: &&Value| event["type"] == "service_finished";
            (observer.seen.iter().filter(ended).count() == tickets).then_some(())
        })
        .await;
    let state = observer.state("room", |state| state["waiting"] == 0).await;
    assert_eq!(state["guides"], KIOSKS, "everybody is still there");

    assert_eq!(distinct(&issued, "number"), tickets, "no number twice");
    assert_eq!(distinct(&issued, "ticket"), tickets, "no ticket twice");
    assert_eq!(
        distinct(&called, "ticket"),
        tickets,
        "no ticket called twice"
    );
    let all: usize = called.iter().map(|(_, told)| told.tickets.len()).sum();
    assert_eq!(all, tickets, "and each to one counter");
    the_books_are_right(&room, tickets, issued.iter().chain(&called));
    every_event_was_on_the_wire(&room, &mut observer).await;
    assert_eq!(room.stop().code(), Some(0));
}

type Device = (String, Told);

/// Everybody at once; what the kiosks and what the counters were told.
async fn work(crowd: &Arc<Crowd>) -> (Vec<Device>, Vec<Device>) {
    let (mut kiosks, mut counters) = (JoinSet::new(), JoinSet::new());
    for n in 0..KIOSKS {
        kiosks.spawn(issue(n, Arc::clone(crowd)));
        counters.spawn(serve(n, Arc::clone(crowd)));
    }
    (kiosks.join_all().await, counters.join_all().await)
}

/// A kiosk's day: its share of the tickets, one after the other, some of them touched twice.
async fn issue(nth: usize, crowd: Arc<Crowd>) -> Device {
    let name = format!("kiosk/k{nth}");
    let mut kiosk = Client::connect(&crowd.broker, &crowd.room, &name).await;
    kiosk.patience = PATIENCE;
    crowd.all_there.wait().await;
    let mut told = Told::default();
    for n in (nth..crowd.tickets).step_by(KIOSKS) {
        let language = if n.is_multiple_of(EVERY_SOMALI) {
            "so"
        } else {
            "sv"
        };
        let command = json!({"type": "take_ticket", "errand": "question", "languages": [language]});
        let body = json!({"id": format!("t{n}"), "command": command}).to_string();
        if n.is_multiple_of(EVERY) {
            kiosk.send(body.clone());
        }
        let reply = kiosk.ask_bytes(&format!("t{n}"), body).await;
        let reply: Value = serde_json::from_slice(&reply).expect("a reply is JSON");
        let number = reply["ok"]["number"].as_str().expect("a number").to_owned();
        crowd.numbers.lock().expect("numbers").push(number);
        told.tickets.push(reply["ok"].clone());
        kiosk.heard.clear();
    }
    told.replies = kiosk.into_replies();
    (name, told)
}

/// A counter's day: calls, serves and finishes until everybody has been served.
async fn serve(nth: usize, crowd: Arc<Crowd>) -> Device {
    let name = format!("counter/d{nth}");
    let mut counter = Client::connect(&crowd.broker, &crowd.room, &name).await;
    counter.patience = PATIENCE;
    counter
        .sign_in(&format!("g{nth}"), &format!("c{nth}"))
        .await;
    crowd.all_there.wait().await;
    let (desk, mut told) = (format!("desk/d{nth}"), Told::default());
    let mut served = crowd.served.subscribe();
    let mut mine = BTreeSet::new();
    for n in 0.. {
        let visit = match call(&mut counter, n, &crowd).await {
            Some(visit) => visit,
            // Armed: the next arrival comes by itself, unless all have come.
            None => tokio::select! {
                state = counter.state(&desk, |desk| is_new(desk, &mine)) => state["visit"].clone(),
                all = served.wait_for(|served| *served == crowd.tickets) => {
                    all.expect("the crowd is there");
                    break;
                }
            },
        };
        mine.insert(visit["ticket"].as_str().expect("a ticket").to_owned());
        told.tickets.push(visit);
        counter.ok(json!({"type": "start_service"})).await;
        counter
            .ok(json!({"type": "finish", "outcome": "solved"}))
            .await;
        crowd.served.send_modify(|served| *served += 1);
        // Every counter hears every call's board: of no interest here, and there is much of it.
        counter.heard.clear();
    }
    told.replies = counter.into_replies();
    (name, told)
}

/// Calls by number now and then, which others may have done just before, else the next.
async fn call(counter: &mut Client, n: usize, crowd: &Crowd) -> Option<Value> {
    let newest = crowd.numbers.lock().expect("numbers").last().cloned();
    if let Some(number) = newest.filter(|_| n.is_multiple_of(EVERY)) {
        let reply = counter
            .ask(json!({"type": "call_ticket", "number": number}))
            .await;
        match reply["refused"]["code"].as_str() {
            None => return Some(reply["ok"].clone()),
            Some(code) => assert!(
                matches!(code, "already_called" | "already_ended"),
                "{reply}"
            ),
        }
    }
    let answer = counter.ok(json!({"type": "call_next", "arm": true})).await;
    (answer["type"] == "called").then_some(answer)
}

/// A state of the desk that shows a visitor who was not here before.
fn is_new(desk: &Value, mine: &BTreeSet<String>) -> bool {
    let ticket = desk["visit"]["ticket"].as_str();
    desk["status"] == "called" && ticket.is_some_and(|ticket| !mine.contains(ticket))
}

fn distinct(devices: &[Device], field: &str) -> usize {
    let tickets = devices.iter().flat_map(|(_, told)| &told.tickets);
    let texts = tickets.map(|ticket| ticket[field].as_str().expect("a text"));
    texts.collect::<BTreeSet<_>>().len()
}

/// What is on the disk: whatever was acknowledged, no rule broken after any record, and sums that are right.
fn the_books_are_right<'a>(
    room: &TestRoom,
    tickets: usize,
    devices: impl Iterator<Item = &'a Device>,
) {
    let day = room.today();
    let days = ["--from", &day, "--to", &day];
    let books = Books::read(
        &room.printed(&[&["export", "--full"], &days[..]].concat()),
        speaks,
    );
    books.hold_everything(devices.flat_map(|(device, told)| {
        let replies = told.replies.iter();
        replies.map(move |(id, reply)| (device.as_str(), id.as_str(), reply))
    }));
    assert_eq!(
        (books.taken, books.called, books.finished),
        (tickets, tickets, tickets)
    );

    let report = room.printed(&[&["report", "--format", "json"], &days[..]].concat());
    let report: Value = serde_json::from_str(&report).expect("a report");
    for sum in ["taken", "called", "served"] {
        assert_eq!(report["total"][sum], tickets, "{sum} in {report}");
    }
}

/// The wire has every event, in order, once.
async fn every_event_was_on_the_wire(room: &TestRoom, observer: &mut Client) {
    let day = room.today();
    let written = room.printed(&["export", "--from", &day, "--to", &day]);
    let written = written.lines();
    let written: Vec<Value> = written
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    // What happened before the observer came is not told again.
    let first = observer.seen[0]["seq"].as_u64();
    let told = written
        .iter()
        .filter(|event| event["seq"].as_u64() >= first);
    let told: Vec<&Value> = told.collect();
    observer
        .until("every event has come", |observer| {
            (observer.seen.len() >= told.len()).then_some(())
        })
        .await;
    assert_eq!(observer.seen.len(), told.len());
    for (seen, told) in observer.seen.iter().zip(told) {
        assert_eq!(seen, told);
    }
}

/// Whether the guide at a counter speaks a language.
fn speaks(counter: &str, language: &str) -> bool {
    let n: usize = counter[1..].parse().expect("a counter of this room");
    language == "sv" || n.is_multiple_of(2)
}

fn room_file(tickets: usize) -> String {
    let mut text = format!(
        r#"
[room]
id = "crowd"
name = {{ sv = "Rummet" }}
time_zone = "Europe/Stockholm"
languages = ["sv", "so"]
opening = "always"
[series.A]
first = 1
last = {tickets}
[[errand]]
id = "question"
series = "A"
target_wait_s = 600
service_s = 600
names = {{ sv = "Fråga" }}
[[outcome]]
id = "solved"
solved_here = true
names = {{ sv = "Löst här" }}
"#
    );
    let pin_hash = pin_hash();
    for n in 0..KIOSKS {
        let languages = if n.is_multiple_of(2) {
            r#"["sv", "so"]"#
        } else {
            r#"["sv"]"#
        };
        text += &format!(
            r#"
[[counter]]
id = "c{n}"
name = "{n}"
[[guide]]
id = "g{n}"
name = "Guide {n}"
pin_hash = "{pin_hash}"
errands = ["*"]
languages = {languages}
"#
        );
    }
    text
}

/// The hash of the trial room's PIN.
pub(crate) fn pin_hash() -> String {
    let mut child = program()
        .arg("hash-pin")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut input = child.stdin.take().expect("its input is piped");
    writeln!(input, "{PIN}").expect("it reads");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    String::from_utf8(output.stdout)
        .expect("text")
        .trim()
        .to_owned()
}
