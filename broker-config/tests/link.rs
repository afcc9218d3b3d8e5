//! The link against the embedded broker: messages, presence, lost connections, refusals.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

#[allow(dead_code, reason = "other tests use other parts of the bare client")]
mod raw;

use std::time::Duration;

use broker_config::embedded::EmbeddedBroker;
use broker_config::link::{
    BrokerUrl, Down, DownKind, Link, LinkEvent, LinkEvents, OpenError, Password, PublishError,
    Settings,
};
use broker_config::presence::Presence;
use broker_config::roles::User;
use broker_config::topics::Topic;
use queue::ids::RoomId;
use raw::{Hello, RawClient};
use tokio::time::timeout;

const DEADLINE: Duration = Duration::from_secs(20);

fn room() -> RoomId {
    RoomId::parse("r").unwrap()
}

fn user(name: &str) -> User {
    User::parse(name).unwrap()
}

async fn broker() -> EmbeddedBroker {
    EmbeddedBroker::start(([127, 0, 0, 1], 0).into(), room())
        .await
        .unwrap()
}

fn url(broker: &EmbeddedBroker) -> BrokerUrl {
    BrokerUrl::parse(&broker.url()).unwrap()
}

fn device(broker: &EmbeddedBroker, name: &str) -> Settings {
    Settings {
        will_delay_s: 0,
        ..Settings::device(url(broker), room(), user(name), None)
    }
}

fn coordinator(broker: &EmbeddedBroker) -> Settings {
    let secret = Password(broker.secret().to_owned());
    Settings::coordinator(url(broker), room(), Some(secret))
}

async fn raw(broker: &EmbeddedBroker, name: &str) -> RawClient {
    let hello = Hello {
        password: Some(broker.secret()),
        ..Hello::of(name)
    };
    RawClient::connect(broker.addr(), &hello).await.unwrap()
}

/// The first event that `wanted` makes something of; others are passed over.
#[track_caller]
fn until<'a, T>(
    events: &'a mut LinkEvents,
    mut wanted: impl FnMut(LinkEvent) -> Option<T> + 'a,
) -> impl Future<Output = T> + 'a {
    let seen = async move {
        loop {
            let event = events.next().await.expect("the link goes on");
            if let Some(found) = wanted(event) {
                return found;
            }
        }
    };
    async {
        timeout(DEADLINE, seen)
            .await
            .expect("what is waited for happens")
    }
}

async fn up(events: &mut LinkEvents) -> u64 {
    until(events, |e| {
        if let LinkEvent::Up { link } = e {
            Some(link)
        } else {
            None
        }
    })
    .await
}

async fn down(events: &mut LinkEvents) -> Down {
    until(events, |e| {
        if let LinkEvent::Down(down) = e {
            Some(down)
        } else {
            None
        }
    })
    .await
}

async fn message(events: &mut LinkEvents, wanted: &Topic) -> (Vec<u8>, bool) {
    until(events, |event| match event {
        LinkEvent::Message {
            topic,
            payload,
            retain,
        } if topic == *wanted => Some((payload.to_vec(), retain)),
        _ => None,
    })
    .await
}

async fn presence(events: &mut LinkEvents, name: &str, online: bool) -> Presence {
    let wanted = Topic::Presence(user(name));
    until(events, |event| match event {
        LinkEvent::Message { topic, payload, .. } if topic == wanted => Presence::parse(&payload)
            .ok()
            .filter(|presence| presence.online == online),
        _ => None,
    })
    .await
}

#[tokio::test]
async fn a_request_and_its_answer_go_both_ways() {
    let broker = broker().await;
    let (room_side, mut requests) = Link::open(coordinator(&broker)).unwrap();
    up(&mut requests).await;
    let (kiosk, mut replies) = Link::open(device(&broker, "kiosk/k")).unwrap();
    up(&mut replies).await;
    kiosk
        .publish(Topic::Request(user("kiosk/k")), "ask")
        .unwrap();
    let asked = message(&mut requests, &Topic::Request(user("kiosk/k"))).await;
    assert_eq!(asked, (b"ask".to_vec(), false));
    room_side
        .publish(Topic::Reply(user("kiosk/k")), "answer")
        .unwrap();
    let answered = message(&mut replies, &Topic::Reply(user("kiosk/k"))).await;
    assert_eq!(answered, (b"answer".to_vec(), false));
}

#[tokio::test]
async fn every_tagged_message_is_confirmed_once_and_in_order() {
    const COUNT: u64 = 5000;
    let broker = broker().await;
    let (link, mut events) = Link::open(coordinator(&broker)).unwrap();
    up(&mut events).await;
    for tag in 0..COUNT {
        link.publish_tagged(Topic::Event, "{}", tag).unwrap();
    }
    for expected in 0..COUNT {
        let tag = until(&mut events, |e| match e {
            LinkEvent::Confirmed(tag) => Some(tag),
            _ => None,
        });
        assert_eq!(tag.await, expected);
    }
}

#[tokio::test]
async fn a_message_that_the_role_may_not_send_is_reported() {
    let broker = broker().await;
    let (kiosk, mut events) = Link::open(device(&broker, "kiosk/k")).unwrap();
    up(&mut events).await;
    kiosk.publish_tagged(Topic::StateRoom, "{}", 7).unwrap();
    let refused = until(&mut events, |e| match e {
        LinkEvent::Refused { topic, tag, .. } => Some((topic, tag)),
        _ => None,
    });
    assert_eq!(refused.await, (Topic::StateRoom, Some(7)));
}

#[tokio::test]
async fn presence_is_there_from_the_first_connection_and_gone_with_a_cut() {
    let broker = broker().await;
    let (_watch, mut seen) = Link::open(device(&broker, "observer/o")).unwrap();
    up(&mut seen).await;
    let (kiosk, _events) = Link::open(device(&broker, "kiosk/k")).unwrap();
    let online = presence(&mut seen, "kiosk/k", true).await;
    assert_eq!((online.link, online.boot.as_str()), (1, kiosk.boot()));
    kiosk.set_problems(vec!["paper_out".to_owned()]);
    assert_eq!(
        presence(&mut seen, "kiosk/k", true).await.problems,
        ["paper_out"]
    );
    drop(kiosk);
    let gone = presence(&mut seen, "kiosk/k", false).await;
    assert_eq!((gone.link, gone.boot), (1, online.boot));
}

#[tokio::test]
async fn a_clean_stop_publishes_what_was_queued_and_then_says_goodbye() {
    let broker = broker().await;
    let (_watch, mut seen) = Link::open(Settings {
        will_delay_s: 0,
        ..Settings::device(url(&broker), room(), user("observer/o"), None)
    })
    .unwrap();
    up(&mut seen).await;
    let (link, mut events) = Link::open(coordinator(&broker)).unwrap();
    up(&mut events).await;
    link.announce();
    for n in 0..100 {
        link.publish(Topic::Event, n.to_string()).unwrap();
    }
    link.stop().await;
    assert_eq!(
        timeout(DEADLINE, async { while events.next().await.is_some() {} }).await,
        Ok(())
    );
    for n in 0..100 {
        assert_eq!(
            message(&mut seen, &Topic::Event).await.0,
            n.to_string().into_bytes()
        );
    }
    assert!(!presence(&mut seen, "coordinator/r", false).await.online);
}

#[tokio::test]
async fn a_coordinator_that_was_never_announced_leaves_without_a_word() {
    let broker = broker().await;
    let (link, mut events) = Link::open(coordinator(&broker)).unwrap();
    up(&mut events).await;
    link.stop().await;
    let mut board = raw(&broker, "board/b").await;
    board
        .subscribe("visitor-room/r/presence/coordinator/r")
        .await;
    board.subscribe("visitor-room/r/state/room").await;
    let mut other = raw(&broker, "coordinator/r").await;
    other
        .publish("visitor-room/r/state/room", b"first", false)
        .await;
    assert_eq!(board.message().await.payload, b"first");
}

#[tokio::test]
async fn a_restarted_broker_is_found_again_and_everything_is_said_anew() {
    let first = broker().await;
    let (addr, secret) = (first.addr(), first.secret().to_owned());
    let (kiosk, mut events) = Link::open(device(&first, "kiosk/k")).unwrap();
    assert_eq!(up(&mut events).await, 1);
    drop(first);
    assert_eq!(down(&mut events).await.kind, DownKind::Lost);
    let request = Topic::Request(user("kiosk/k"));
    assert_eq!(
        kiosk.publish(request, "late"),
        Err(PublishError::NotConnected)
    );
    let second = EmbeddedBroker::start_with_secret(addr, room(), secret)
        .await
        .unwrap();
    assert_eq!(up(&mut events).await, 2);
    let mut coordinator = raw(&second, "coordinator/r").await;
    coordinator.subscribe("visitor-room/r/presence/+/+").await;
    let seen = Presence::parse(&coordinator.message().await.payload).unwrap();
    assert_eq!(
        (seen.online, seen.link, seen.boot.as_str()),
        (true, 2, kiosk.boot())
    );
    coordinator
        .publish("visitor-room/r/state/room", b"again", true)
        .await;
    assert_eq!(message(&mut events, &Topic::StateRoom).await.0, b"again");
}

#[tokio::test]
async fn a_wrong_secret_is_told_plainly_and_tried_again() {
    let broker = broker().await;
    let wrong = Some(Password("wrong".to_owned()));
    let (_link, mut events) = Link::open(Settings {
        password: wrong,
        ..coordinator(&broker)
    })
    .unwrap();
    let down = down(&mut events).await;
    assert_eq!(down.kind, DownKind::Refused);
    assert!(down.text.contains("coordinator/r"), "{down}");
}

#[tokio::test]
async fn a_broker_that_is_away_is_no_error_and_is_found_when_it_comes() {
    let first = broker().await;
    let (addr, settings) = (first.addr(), device(&first, "kiosk/k"));
    first.stop().await;
    let (_link, mut events) = Link::open(settings).unwrap();
    assert_eq!(down(&mut events).await.kind, DownKind::Unreachable);
    let _second = EmbeddedBroker::start(addr, room()).await.unwrap();
    assert_eq!(up(&mut events).await, 1);
}

#[tokio::test]
async fn a_device_that_reads_that_it_is_gone_says_that_it_is_there() {
    let broker = broker().await;
    let (_manager, mut events) = Link::open(device(&broker, "manager/m")).unwrap();
    let online = presence(&mut events, "manager/m", true).await;
    let offline = Presence {
        online: false,
        ..online.clone()
    };
    let mut twin = raw(&broker, "manager/m").await;
    twin.publish(
        "visitor-room/r/presence/manager/m",
        &offline.to_body(),
        true,
    )
    .await;
    presence(&mut events, "manager/m", false).await;
    assert_eq!(presence(&mut events, "manager/m", true).await, online);
}

#[tokio::test]
async fn a_retained_request_can_be_told_from_a_fresh_one() {
    let broker = broker().await;
    let mut kiosk = raw(&broker, "kiosk/k").await;
    kiosk
        .publish("visitor-room/r/request/kiosk/k", b"kept", true)
        .await;
    let (_link, mut requests) = Link::open(coordinator(&broker)).unwrap();
    up(&mut requests).await;
    kiosk
        .publish("visitor-room/r/request/kiosk/k", b"fresh", false)
        .await;
    kiosk
        .publish("visitor-room/r/request/kiosk/k", b"flagged", true)
        .await;
    let topic = Topic::Request(user("kiosk/k"));
    assert_eq!(
        message(&mut requests, &topic).await,
        (b"fresh".to_vec(), false)
    );
    assert_eq!(
        message(&mut requests, &topic).await,
        (b"flagged".to_vec(), true)
    );
}

#[tokio::test]
async fn a_missing_certificate_file_is_an_error_at_once() {
    let broker = BrokerUrl::parse("mqtts://127.0.0.1:1").unwrap();
    let settings = Settings {
        ca_file: Some("/nowhere/ca.pem".into()),
        ..Settings::device(broker, room(), user("kiosk/k"), None)
    };
    let error = Link::open(settings).unwrap_err();
    assert!(matches!(error, OpenError::CaFile { .. }), "{error:?}");
    assert!(error.to_string().contains("/nowhere/ca.pem"));
}
