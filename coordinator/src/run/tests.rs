//! Turns of the loop, one by one, in a room whose broker is away.

use std::net::Ipv4Addr;
use std::path::Path;

use broker_config::link::{BrokerUrl, Down, DownKind, Link, Settings};
use broker_config::wire::request::Request;
use queue::command::Pin;
use queue::ids::GuideId;

use super::*;
use crate::forecast::Pace;
use crate::ledger::PinQuestion;
use crate::opening;
use crate::outbox::Outbox;
use crate::room_file::RoomFile;

/// A room on a data folder, with a way to ask what pages ask.
fn room(data: &Path) -> (Room, mpsc::Sender<Ask>) {
    let file = Arc::new(RoomFile::built_in().unwrap());
    let clock = Clock::machine();
    let opened = opening::open(data, file.clone(), None, clock.now(), 0).unwrap();
    let (journal, ledger) = (Arc::new(opened.journal), opened.ledger);
    let nobody = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let broker = BrokerUrl::parse(&format!("mqtt://{}", nobody.local_addr().unwrap())).unwrap();
    let settings = Settings::coordinator(broker, file.room.id.clone(), None);
    let (link, events) = Link::open(settings).unwrap();
    let history = Follower::start(data, file.clone(), ledger.log(), Arc::clone(&journal)).unwrap();
    let forecast = Forecast::start(history.reports(), Pace::Behind).unwrap();
    let outbox = Outbox::open(data.join(opening::CONFIRMED));
    let (asks, asked) = mpsc::channel(GROUP_MAX);
    let (pages, _) = watch::channel(0);
    let room = Room {
        clock,
        ledger,
        journal,
        publisher: Publisher::new(link, outbox, false, Instant::now()),
        presences: Presences::default(),
        browsers: Browsers::default(),
        pins: PinChecks::new(file),
        events,
        asks: asked,
        pages,
        history,
        forecast,
    };
    (room, asks)
}

fn away() -> LinkEvent {
    LinkEvent::Down(Down {
        kind: DownKind::Unreachable,
        text: "the link was cut".to_owned(),
    })
}

#[tokio::test]
async fn a_broker_that_came_and_went_in_one_turn_is_away() {
    let folder = tempfile::tempdir().unwrap();
    let (mut room, _asks) = room(folder.path());
    let now = room.now();
    for (events, is_up) in [
        (vec![LinkEvent::Up { link: 1 }], true),
        (vec![away()], false),
        (vec![LinkEvent::Up { link: 2 }, away()], false),
        (vec![away(), LinkEvent::Up { link: 3 }], true),
    ] {
        let mut turn = Turn::default();
        for event in events {
            room.link_event(event, now, &mut turn);
        }
        room.conclude(turn).await.unwrap();
        assert_eq!(room.health(now).broker, is_up);
    }
}

#[tokio::test]
async fn pages_and_pins_are_taken_in_the_turn_in_which_they_came() {
    let folder = tempfile::tempdir().unwrap();
    let (mut room, asks) = room(folder.path());
    let (answer, mut answered) = oneshot::channel();
    asks.try_send(Ask::Health { answer }).unwrap();
    let sign_in = br#"{"id": "r1", "command": {"type": "sign_in", "guide": "hodan", "pin": "1234", "counter": "1"}}"#;
    let user = User::parse("counter/c1").unwrap();
    let request = Request::parse(sign_in, user.role).unwrap();
    room.pins.ask(PinQuestion {
        user,
        request,
        guide: GuideId::parse("hodan").unwrap(),
        pin: Pin::parse("1234").unwrap(),
    });
    // One more message of the link would do for a turn; what else has come goes into it.
    let (mut asked, mut checked) = (false, false);
    let until = Instant::now() + std::time::Duration::from_secs(30);
    while !(asked && checked) {
        assert!(Instant::now() < until, "asked {asked}, checked {checked}");
        match room.waiting() {
            Some(wake @ Wake::Ask(_)) => {
                asked = true;
                let mut turn = Turn::default();
                room.take(wake, room.now(), &mut turn);
                room.conclude(turn).await.unwrap();
            }
            Some(Wake::Pin(pin)) => checked = pin.right,
            _ => tokio::task::yield_now().await,
        }
    }
    assert!(answered.try_recv().is_ok());
}

#[tokio::test]
async fn more_than_the_journal_takes_at_once_is_written_in_parts_and_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let (journal, _) = Journal::open(folder.path(), "2026-11-24").unwrap();
    let filling = "x".repeat(GROUP_BYTES_MAX / 50);
    let line = |n: usize| format!(r#"{{"n":{n},"filling":"{filling}"}}"#);
    let steps = (0..100).map(|n| Step::Append(line(n))).collect();
    write(&journal, steps).await.unwrap();
    let written = journal::read_day(folder.path(), "2026-11-24").unwrap();
    let texts: Vec<String> = written.map(|record| record.unwrap().text).collect();
    assert_eq!(texts.len(), 100);
    for (n, text) in texts.iter().enumerate() {
        assert!(text.contains(&format!("\"n\":{n},")), "record {n}");
    }
}
