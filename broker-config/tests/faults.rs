//! Links that go wrong: brokers that fall silent, stop acknowledging, answer nonsense or too much.
//!
//! The broker here is a few bytes on a socket, so that it can misbehave at will.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

use std::net::SocketAddr;
use std::time::Duration;

use broker_config::link::{BrokerUrl, Down, DownKind, Link, LinkEvent, LinkEvents, Settings};
use broker_config::roles::User;
use broker_config::topics::Topic;
use queue::ids::RoomId;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

const DEADLINE: Duration = Duration::from_secs(20);

/// CONNACK: let in, with a keep-alive of one second, so that silence is noticed soon.
const WELCOME: [u8; 8] = [0x20, 6, 0, 0, 3, 0x13, 0, 1];
const PONG: [u8; 2] = [0xD0, 0];
const PINGREQ: u8 = 0xC0;
const PUBLISH: u8 = 0x30;

struct FakeBroker {
    listener: TcpListener,
    addr: SocketAddr,
}

impl FakeBroker {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        Self { listener, addr }
    }

    /// A link to it; the kiosk's subscriptions come with every connection.
    fn link(&self) -> (Link, LinkEvents) {
        let url = BrokerUrl::parse(&format!("mqtt://{}", self.addr)).unwrap();
        let room = RoomId::parse("r").unwrap();
        let user = User::parse("kiosk/k").unwrap();
        Link::open(Settings::device(url, room, user, None)).unwrap()
    }

    /// Accepts a connection, reads its CONNECT, and answers it with `first`.
    async fn accept(&self, first: &[u8]) -> TcpStream {
        let (mut stream, _) = timeout(DEADLINE, self.listener.accept())
            .await
            .unwrap()
            .unwrap();
        assert_eq!(packet(&mut stream).await.0, 0x10);
        stream.write_all(first).await.unwrap();
        stream
    }
}

async fn packet(stream: &mut TcpStream) -> (u8, Vec<u8>) {
    timeout(DEADLINE, try_packet(stream))
        .await
        .unwrap()
        .expect("the connection stays")
}

/// The next packet; none when the other side has closed.
async fn try_packet(stream: &mut TcpStream) -> Option<(u8, Vec<u8>)> {
    let first = stream.read_u8().await.ok()?;
    let (mut length, mut shift) = (0_usize, 0);
    loop {
        let digit = stream.read_u8().await.ok()?;
        length |= usize::from(digit & 0x7F) << shift;
        shift += 7;
        if digit & 0x80 == 0 {
            break;
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    Some((first, body))
}

async fn up(events: &mut LinkEvents) {
    let event = timeout(DEADLINE, events.next()).await.unwrap().unwrap();
    assert!(matches!(event, LinkEvent::Up { .. }), "{event:?}");
}

async fn down(events: &mut LinkEvents) -> Down {
    loop {
        if let LinkEvent::Down(down) = timeout(DEADLINE, events.next()).await.unwrap().unwrap() {
            return down;
        }
    }
}

#[tokio::test]
async fn the_hello_asks_for_what_the_contract_says() {
    let broker = FakeBroker::start().await;
    let (_link, _events) = broker.link();
    let (mut stream, _) = broker.listener.accept().await.unwrap();
    let (_, body) = packet(&mut stream).await;
    assert_eq!(&body[..7], b"\x00\x04MQTT\x05");
    let user_will_retain_qos1_clean = 0b1010_1110;
    assert_eq!(body[7], user_will_retain_qos1_clean);
    assert_eq!(body[8..10], [0, 4], "keep-alive of 4 s");
    let has = |part: &[u8]| body.windows(part.len()).any(|w| w == part);
    assert!(has(&[0x11, 0, 0, 0, 30]), "session expiry of 30 s");
    assert!(has(&[0x27, 0, 4, 0, 0]), "packets of 256 KiB");
    assert!(has(&[0x18, 0, 0, 0, 5]), "will delay of 5 s");
    assert!(has(b"r.kiosk.k") && has(b"kiosk/k"));
    assert!(has(b"visitor-room/r/presence/kiosk/k") && has(br#"{"online":false,"#));
}

#[tokio::test]
async fn a_broker_that_falls_silent_is_left_for_a_new_connection() {
    let broker = FakeBroker::start().await;
    let (_link, mut events) = broker.link();
    let _silent = broker.accept(&WELCOME).await;
    up(&mut events).await;
    let down = down(&mut events).await;
    assert_eq!(down.kind, DownKind::Silent, "{down}");
    broker.accept(&WELCOME).await;
    up(&mut events).await;
}

#[tokio::test]
async fn a_broker_that_answers_pings_but_takes_no_message_is_left_for_a_new_connection() {
    let broker = FakeBroker::start().await;
    let (_link, mut events) = broker.link();
    let mut stream = broker.accept(&WELCOME).await;
    up(&mut events).await;
    let broker = tokio::spawn(async move {
        let mut published = 0;
        while let Some((kind, _)) = try_packet(&mut stream).await {
            match kind & 0xF0 {
                // The other side may have closed already.
                PINGREQ => drop(stream.write_all(&PONG).await),
                PUBLISH => published += 1,
                _ => {}
            }
        }
        published
    });
    let down = down(&mut events).await;
    assert_eq!(down.kind, DownKind::Silent, "{down}");
    assert!(down.text.contains("acknowledges"), "{down}");
    let published = timeout(DEADLINE, broker).await.unwrap().unwrap();
    assert_eq!(published, 1, "presence");
}

#[tokio::test]
async fn a_quiet_broker_that_answers_is_kept() {
    let broker = FakeBroker::start().await;
    let (link, mut events) = broker.link();
    let mut stream = broker.accept(&WELCOME).await;
    up(&mut events).await;
    let mut pings = 0;
    while pings < 4 {
        match packet(&mut stream).await {
            (PINGREQ, _) => {
                pings += 1;
                stream.write_all(&PONG).await.unwrap();
            }
            (kind, body) if kind & 0xF0 == PUBLISH => {
                let topic = 2 + usize::from(u16::from_be_bytes([body[0], body[1]]));
                stream
                    .write_all(&[0x40, 2, body[topic], body[topic + 1]])
                    .await
                    .unwrap();
            }
            _ => {}
        }
    }
    assert!(link.is_up());
}

#[tokio::test]
async fn a_request_goes_out_with_its_expiry_and_without_the_retain_flag() {
    let broker = FakeBroker::start().await;
    let (link, mut events) = broker.link();
    let mut stream = broker.accept(&WELCOME).await;
    up(&mut events).await;
    link.publish(Topic::Request(User::parse("kiosk/k").unwrap()), "ask")
        .unwrap();
    loop {
        let (kind, body) = packet(&mut stream).await;
        let topic = b"visitor-room/r/request/kiosk/k";
        if kind & 0xF0 == PUBLISH && body[2..].starts_with(topic) {
            assert_eq!(kind, 0x32, "QoS 1, not retained");
            let properties = &body[2 + topic.len() + 2..];
            assert_eq!(properties, b"\x05\x02\x00\x00\x00\x0Aask");
            break;
        }
    }
}

#[tokio::test]
async fn an_answer_that_is_no_mqtt_is_told_and_tried_again() {
    for nonsense in [
        &b"HTTP/1.1 400 Bad Request\r\n\r\n"[..],
        &[0x20, 3, 0, 0x84, 0],
        &PONG,
    ] {
        let broker = FakeBroker::start().await;
        let (_link, mut events) = broker.link();
        drop(broker.accept(nonsense).await);
        assert_eq!(down(&mut events).await.kind, DownKind::Unreachable);
        broker.accept(&WELCOME).await;
        up(&mut events).await;
    }
}

#[tokio::test]
async fn a_packet_that_is_too_large_or_has_no_place_ends_the_connection() {
    for wrong in [
        &[0x30, 0xFF, 0xFF, 0xFF, 0x7F][..],
        &[0x40, 2, 0x77, 0x77],
        &WELCOME,
    ] {
        let broker = FakeBroker::start().await;
        let (_link, mut events) = broker.link();
        let mut stream = broker.accept(&WELCOME).await;
        up(&mut events).await;
        stream.write_all(wrong).await.unwrap();
        assert_eq!(down(&mut events).await.kind, DownKind::Lost);
    }
}
