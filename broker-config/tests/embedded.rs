//! The embedded broker as any program meets it: who is let in, and what each may do there.

#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

#[allow(dead_code, reason = "other tests use other parts of the bare client")]
mod raw;

use std::net::SocketAddr;

use broker_config::embedded::{EmbeddedBroker, StartError};
use queue::ids::RoomId;
use raw::{Hello, RawClient, Version};

const NOT_AUTHORIZED: u8 = 0x87;
const BAD_USER_NAME_OR_PASSWORD: u8 = 0x86;
const CLIENT_ID_NOT_VALID: u8 = 0x85;
const GRANTED: u8 = 1;

fn room() -> RoomId {
    RoomId::parse("r").unwrap()
}

fn any_port() -> SocketAddr {
    ([127, 0, 0, 1], 0).into()
}

async fn broker() -> EmbeddedBroker {
    EmbeddedBroker::start(any_port(), room()).await.unwrap()
}

async fn client(broker: &EmbeddedBroker, user: &str) -> RawClient {
    RawClient::connect(broker.addr(), &Hello::of(user))
        .await
        .unwrap()
}

async fn coordinator(broker: &EmbeddedBroker) -> RawClient {
    let hello = Hello {
        password: Some(broker.secret()),
        ..Hello::of("coordinator/r")
    };
    RawClient::connect(broker.addr(), &hello).await.unwrap()
}

#[tokio::test]
async fn a_busy_port_is_an_error_that_names_the_address() {
    let first = broker().await;
    let error = EmbeddedBroker::start(first.addr(), room())
        .await
        .unwrap_err();
    assert!(
        matches!(error, StartError::Bind { addr, .. } if addr == first.addr()),
        "{error:?}"
    );
    assert_eq!(
        error.to_string(),
        format!("cannot listen on {}", first.addr())
    );
}

#[tokio::test]
async fn an_address_beyond_loopback_is_refused() {
    for beyond in ["0.0.0.0:0", "[::]:0", "192.0.2.1:1883"] {
        let error = EmbeddedBroker::start(beyond.parse().unwrap(), room())
            .await
            .unwrap_err();
        assert!(matches!(error, StartError::NotLoopback(_)), "{error:?}");
    }
}

#[tokio::test]
async fn a_stopped_broker_lets_go_of_its_clients_and_its_port() {
    let first = broker().await;
    let addr = first.addr();
    let mut kiosk = client(&first, "kiosk/k").await;
    first.stop().await;
    assert!(kiosk.is_closed().await);
    let second = EmbeddedBroker::start(addr, room()).await.unwrap();
    client(&second, "kiosk/k").await;
}

#[tokio::test]
async fn a_client_without_a_proper_user_name_is_turned_away() {
    let broker = broker().await;
    for user in [None, Some(""), Some("kiosk"), Some("guest/x")] {
        let hello = Hello {
            user,
            ..Hello::of("")
        };
        let refused = RawClient::connect(broker.addr(), &hello).await.unwrap_err();
        assert_eq!(refused, NOT_AUTHORIZED, "{user:?}");
        let old = Hello {
            version: Version::V311,
            client_id: "old",
            ..hello
        };
        assert_ne!(
            RawClient::connect(broker.addr(), &old).await.unwrap_err(),
            0,
            "{user:?}"
        );
    }
}

#[tokio::test]
async fn any_password_or_none_does_for_every_role_but_the_coordinator() {
    let broker = broker().await;
    for user in ["kiosk/a", "board/a", "counter/a", "manager/a", "observer/a"] {
        for password in [None, Some("whatever")] {
            let hello = Hello {
                password,
                ..Hello::of(user)
            };
            RawClient::connect(broker.addr(), &hello).await.unwrap();
        }
    }
    for password in [None, Some("wrong")] {
        let hello = Hello {
            password,
            ..Hello::of("coordinator/r")
        };
        let refused = RawClient::connect(broker.addr(), &hello).await.unwrap_err();
        assert_eq!(refused, BAD_USER_NAME_OR_PASSWORD);
    }
    coordinator(&broker).await;
}

#[tokio::test]
async fn wrong_passwords_of_one_client_do_not_lock_out_another() {
    let broker = broker().await;
    for _ in 0..12 {
        let hello = Hello {
            password: Some("wrong"),
            ..Hello::of("coordinator/r")
        };
        RawClient::connect(broker.addr(), &hello).await.unwrap_err();
    }
    client(&broker, "kiosk/k").await;
    coordinator(&broker).await;
}

#[tokio::test]
async fn the_client_id_of_a_device_is_for_that_device_alone() {
    let broker = broker().await;
    let own = Hello {
        client_id: "r.kiosk.k",
        ..Hello::of("kiosk/k")
    };
    let mut kiosk = RawClient::connect(broker.addr(), &own).await.unwrap();
    for user in ["kiosk/j", "counter/k", "observer/k"] {
        let hello = Hello {
            client_id: "r.kiosk.k",
            ..Hello::of(user)
        };
        let refused = RawClient::connect(broker.addr(), &hello).await.unwrap_err();
        assert_eq!(refused, CLIENT_ID_NOT_VALID, "{user}");
    }
    assert_eq!(
        kiosk
            .publish("visitor-room/r/presence/kiosk/k", b"{}", true)
            .await,
        0
    );
}

#[tokio::test]
async fn a_message_in_anothers_name_is_refused_and_reaches_nobody() {
    let broker = broker().await;
    let mut coordinator = coordinator(&broker).await;
    assert_eq!(
        coordinator.subscribe("visitor-room/r/request/+/+").await,
        GRANTED
    );
    let mut kiosk = client(&broker, "kiosk/k").await;
    for refused in [
        "request/kiosk/j",
        "request/counter/k",
        "state/room",
        "reply/kiosk/k",
        "event",
    ] {
        let topic = format!("visitor-room/r/{refused}");
        assert_eq!(
            kiosk.publish(&topic, b"no", false).await,
            NOT_AUTHORIZED,
            "{topic}"
        );
    }
    assert_eq!(
        kiosk
            .publish("visitor-room/r/request/kiosk/k", b"yes", false)
            .await,
        0
    );
    assert_eq!(coordinator.message().await.payload, b"yes");
}

#[tokio::test]
async fn a_filter_beyond_the_role_is_refused() {
    let broker = broker().await;
    let mut manager = client(&broker, "manager/m").await;
    for refused in [
        "#",
        "visitor-room/#",
        "visitor-room/r/#",
        "visitor-room/r/reply/+/+",
        "$SYS/#",
    ] {
        assert_eq!(
            manager.subscribe(refused).await,
            NOT_AUTHORIZED,
            "{refused}"
        );
    }
    for granted in [
        "visitor-room/r/state/#",
        "visitor-room/r/event",
        "visitor-room/r/presence/+/+",
    ] {
        assert_eq!(manager.subscribe(granted).await, GRANTED, "{granted}");
    }
}

#[tokio::test]
async fn a_last_will_may_speak_for_its_own_device_only() {
    let broker = broker().await;
    let mut coordinator = coordinator(&broker).await;
    coordinator.subscribe("visitor-room/r/presence/+/+").await;
    for (user, topic) in [
        ("kiosk/k", "visitor-room/r/presence/kiosk/j"),
        ("kiosk/k", "visitor-room/r/presence/kiosk/k"),
    ] {
        let hello = Hello {
            will: Some((topic, "gone")),
            ..Hello::of(user)
        };
        drop(RawClient::connect(broker.addr(), &hello).await.unwrap());
    }
    let message = coordinator.message().await;
    assert_eq!(message.topic, "visitor-room/r/presence/kiosk/k");
}

#[tokio::test]
async fn a_late_reader_gets_the_retained_state_under_both_versions() {
    let broker = broker().await;
    let mut coordinator = coordinator(&broker).await;
    assert_eq!(
        coordinator
            .publish("visitor-room/r/state/room", b"{}", true)
            .await,
        0
    );
    for version in [Version::V5, Version::V311] {
        let hello = Hello {
            version,
            client_id: "late",
            ..Hello::of("board/b")
        };
        let mut board = RawClient::connect(broker.addr(), &hello).await.unwrap();
        assert_eq!(board.subscribe("visitor-room/r/state/room").await, GRANTED);
        let message = board.message().await;
        assert_eq!(
            (message.payload.as_slice(), message.retain),
            (b"{}".as_slice(), true)
        );
    }
}

#[tokio::test]
async fn a_packet_over_64_kib_ends_the_connection_and_reaches_nobody() {
    let broker = broker().await;
    let mut kiosk = client(&broker, "kiosk/k").await;
    let mut packet = vec![0x32, 0x80, 0x80, 0x06];
    packet.extend(vec![b'x'; 96 * 1024]);
    kiosk.send_bytes(&packet).await;
    assert!(kiosk.is_closed().await);
    client(&broker, "kiosk/k").await;
}
