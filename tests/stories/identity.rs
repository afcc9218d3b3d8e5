//! Who may say what, through the whole room (PROTOCOL §1): the broker's own tests have the table, here is what follows.
//!
//! Speaks with a bare client, so that nothing of our own link is taken for granted.

use serde_json::{Value, json};

use crate::raw::{Hello, RawClient, Version};
use crate::room::TestRoom;
use crate::room::client::Client;

/// PUBACK and SUBACK: not authorized.
const NOT_AUTHORIZED: u8 = 0x87;

fn topic(rest: &str) -> String {
    format!("visitor-room/servicecenter/{rest}")
}

async fn bare(room: &TestRoom, user: &str, version: Version) -> RawClient {
    let addr = room.mqtt.parse().expect("an address");
    let hello = Hello {
        version,
        client_id: "bare",
        ..Hello::of(user)
    };
    RawClient::connect(addr, &hello)
        .await
        .expect("it is let in")
}

fn quote(id: &str) -> String {
    json!({"id": id, "command": {"type": "quote", "languages": ["sv"]}}).to_string()
}

#[tokio::test]
async fn a_program_of_either_version_of_mqtt_is_answered() {
    let room = TestRoom::start();
    for (user, version) in [("kiosk/five", Version::V5), ("kiosk/three", Version::V311)] {
        let mut kiosk = bare(&room, user, version).await;
        kiosk.subscribe(&topic(&format!("reply/{user}"))).await;
        kiosk
            .publish(
                &topic(&format!("request/{user}")),
                quote("one").as_bytes(),
                false,
            )
            .await;
        let reply: Value =
            serde_json::from_slice(&kiosk.message().await.payload).expect("a reply is JSON");
        assert_eq!(
            (&reply["id"], &reply["ok"]["type"]),
            (&json!("one"), &json!("quote"))
        );
    }
}

#[tokio::test]
async fn a_retained_request_is_ignored_now_and_after_a_restart() {
    let mut room = TestRoom::start();
    let take = |id: &str| {
        json!({"id": id, "command": {"type": "take_ticket", "errand": "e-services", "languages": ["sv"]}}).to_string()
    };
    let mut kiosk = bare(&room, "kiosk/k", Version::V5).await;
    kiosk.subscribe(&topic("reply/kiosk/k")).await;
    kiosk
        .publish(&topic("request/kiosk/k"), take("kept").as_bytes(), true)
        .await;
    kiosk
        .publish(&topic("request/kiosk/k"), take("fresh").as_bytes(), false)
        .await;
    let reply: Value =
        serde_json::from_slice(&kiosk.message().await.payload).expect("a reply is JSON");
    assert_eq!(reply["id"], "fresh");
    room.kill();
    room.start_again();
    let mut manager = Client::join(&room, "manager/m1").await;
    manager.state("room", |state| state["waiting"] == 1).await;
}

#[tokio::test]
async fn nobody_writes_what_is_the_coordinators_or_anothers() {
    let room = TestRoom::start();
    let mut watching = Client::join(&room, "manager/watching").await;
    let forged = json!({"log": "forged", "seq": 1, "at": "2026-11-22T09:15:02.120Z"}).to_string();
    for user in ["manager/m", "kiosk/m", "counter/m", "board/m", "observer/m"] {
        let mut device = bare(&room, user, Version::V5).await;
        for rest in [
            "state/room",
            "state/desk/m",
            "event",
            "reply/kiosk/entrance",
            "request/kiosk/other",
            "presence/kiosk/other",
            "presence/coordinator/servicecenter",
        ] {
            let code = device.publish(&topic(rest), forged.as_bytes(), true).await;
            assert_eq!(code, NOT_AUTHORIZED, "{user} wrote {rest}");
        }
        assert_eq!(
            device
                .publish("visitor-room/another/event", b"{}", false)
                .await,
            NOT_AUTHORIZED
        );
        for rest in ["request/+/+", "reply/+/+", "state/desk/other"] {
            let may = user.starts_with("manager") && rest.starts_with("state");
            assert_eq!(
                device.subscribe(&topic(rest)).await == NOT_AUTHORIZED,
                !may,
                "{user} reads {rest}"
            );
        }
    }
    for user in ["board/m", "observer/m"] {
        let mut mute = bare(&room, user, Version::V5).await;
        let own = topic(&format!("request/{user}"));
        assert_eq!(
            mute.publish(&own, quote("a").as_bytes(), false).await,
            NOT_AUTHORIZED,
            "{user} asks for nothing"
        );
    }
    let asked = watching
        .refused(json!({"type": "quote", "languages": ["sv"]}))
        .await;
    assert_eq!(
        asked, "not_allowed",
        "all that was sent before has come by now"
    );
    assert!(
        !watching
            .heard
            .iter()
            .any(|(_, body)| body["log"] == "forged"),
        "nothing of it was told"
    );
}

#[tokio::test]
async fn an_id_in_the_body_makes_nobody_another_device() {
    let room = TestRoom::start();
    let mut counter = Client::join(&room, "counter/c1").await;
    let mut other = Client::join(&room, "counter/c2").await;
    counter.sign_in("hodan", "1").await;
    let claimed = json!({"id": "a", "device": "c1", "command": {"type": "sign_out"}}).to_string();
    let reply: Value = serde_json::from_slice(&other.ask_bytes("a", claimed).await).expect("JSON");
    assert_eq!(
        (&reply["refused"]["code"], &reply["refused"]["field"]),
        (&json!("bad_request"), &json!("device"))
    );
    assert_eq!(
        other.refused(json!({"type": "sign_out"})).await,
        "not_signed_in"
    );
    counter.ok(json!({"type": "sign_out"})).await;
}
