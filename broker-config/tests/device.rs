//! A device against the embedded broker and a coordinator of a few lines.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

use std::time::Duration;

use broker_config::device::{Asked, Device, News, NewsReader};
use broker_config::embedded::EmbeddedBroker;
use broker_config::link::{BrokerUrl, Link, LinkEvent, LinkEvents, Password, Settings};
use broker_config::roles::{Role, User};
use broker_config::topics::Topic;
use broker_config::wire::reply::{Answer, Reply};
use broker_config::wire::request::Request;
use queue::command::Command;
use queue::ids::RoomId;
use tokio::time::timeout;

const DEADLINE: Duration = Duration::from_secs(20);

fn room() -> RoomId {
    RoomId::parse("r").unwrap()
}

fn counter() -> User {
    User::parse("counter/c").unwrap()
}

struct Room {
    broker: EmbeddedBroker,
    link: Link,
    events: LinkEvents,
}

impl Room {
    async fn start() -> Self {
        let broker = EmbeddedBroker::start(([127, 0, 0, 1], 0).into(), room())
            .await
            .unwrap();
        let secret = Password(broker.secret().to_owned());
        let url = BrokerUrl::parse(&broker.url()).unwrap();
        let (link, events) = Link::open(Settings::coordinator(url, room(), Some(secret))).unwrap();
        Self {
            broker,
            link,
            events,
        }
    }

    fn device(&self) -> (Device, NewsReader) {
        let url = BrokerUrl::parse(&self.broker.url()).unwrap();
        Device::open(Settings::device(url, room(), counter(), None)).unwrap()
    }

    async fn up(&mut self) {
        while !matches!(self.next().await, LinkEvent::Up { .. }) {}
    }

    async fn next(&mut self) -> LinkEvent {
        timeout(DEADLINE, self.events.next())
            .await
            .unwrap()
            .unwrap()
    }

    async fn request(&mut self) -> Request {
        loop {
            if let LinkEvent::Message {
                topic: Topic::Request(user),
                payload,
                ..
            } = self.next().await
            {
                assert_eq!(user, counter());
                return Request::parse(&payload, Role::Counter).unwrap();
            }
        }
    }

    fn answer(&self, request: &Request, answer: Answer) {
        let reply = Reply::ok(request.id.clone(), answer);
        self.link
            .publish(Topic::Reply(counter()), reply.to_body())
            .unwrap();
    }
}

async fn news(reader: &mut NewsReader, mut wanted: impl FnMut(&News) -> bool) -> News {
    let seen = async {
        loop {
            let news = reader.next().await.unwrap();
            if wanted(&news) {
                return news;
            }
        }
    };
    timeout(DEADLINE, seen).await.unwrap()
}

#[tokio::test]
async fn a_request_made_before_the_link_is_up_is_answered() {
    let mut room = Room::start().await;
    room.up().await;
    let (device, _news) = room.device();
    let pending = device.ask(Command::SignOut);
    let request = room.request().await;
    assert_eq!(
        (&request.id, &request.command),
        (&pending.id, &Command::SignOut)
    );
    room.answer(&request, Answer::SignedOut);
    assert_eq!(
        pending.outcome().await,
        Asked::Done(Box::new(Answer::SignedOut))
    );
}

#[tokio::test]
async fn an_unanswered_request_comes_again_with_the_same_id() {
    let mut room = Room::start().await;
    room.up().await;
    let (device, _news) = room.device();
    let pending = device.ask(Command::Recall);
    let (first, again) = (room.request().await, room.request().await);
    assert_eq!(first, again);
    room.answer(&again, Answer::Done);
    assert_eq!(pending.outcome().await, Asked::Done(Box::new(Answer::Done)));
}

#[tokio::test]
async fn a_request_survives_a_restart_of_the_broker() {
    let mut room = Room::start().await;
    room.up().await;
    let (device, mut reader) = room.device();
    news(&mut reader, |news| *news == News::Up).await;
    let (addr, secret) = (room.broker.addr(), room.broker.secret().to_owned());
    drop(std::mem::replace(
        &mut room.broker,
        EmbeddedBroker::start(([127, 0, 0, 1], 0).into(), RoomId::parse("r").unwrap())
            .await
            .unwrap(),
    ));
    news(&mut reader, |news| matches!(news, News::Down(_))).await;
    let pending = device.ask(Command::Undo);
    room.broker = EmbeddedBroker::start_with_secret(addr, RoomId::parse("r").unwrap(), secret)
        .await
        .unwrap();
    let request = room.request().await;
    assert_eq!(request.id, pending.id);
    room.answer(&request, Answer::Done);
    assert_eq!(pending.outcome().await, Asked::Done(Box::new(Answer::Done)));
}

#[tokio::test]
async fn a_device_that_stops_leaves_with_its_presence_offline() {
    let mut room = Room::start().await;
    room.up().await;
    let (device, _news) = room.device();
    device.set_problems(vec!["no_sound".to_owned()]);
    let mut online = Vec::new();
    let mut device = Some(device);
    while online.last() != Some(&false) {
        if let LinkEvent::Message {
            topic: Topic::Presence(user),
            payload,
            ..
        } = room.next().await
        {
            assert_eq!(user, counter());
            let presence = broker_config::presence::Presence::parse(&payload).unwrap();
            online.push(presence.online);
            if presence.problems == ["no_sound"] && presence.online {
                device.take().unwrap().stop().await;
            }
        }
    }
    assert!(online[0]);
}
