//! The shipped Mosquitto files under a real Mosquitto, where one is installed.
//!
//! Without `/usr/sbin/mosquitto` these tests say so and pass; CI installs it.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a helper of a test may fail it, and may say why it does nothing"
)]

use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use broker_config::access::Access;
use broker_config::link::{BrokerUrl, DownKind, Link, LinkEvent, LinkEvents, Password, Settings};
use broker_config::mosquitto;
use broker_config::roles::User;
use broker_config::topics::Topic;
use queue::ids::RoomId;
use tempfile::TempDir;
use tokio::time::timeout;

const MOSQUITTO: &str = "/usr/sbin/mosquitto";
const DEADLINE: Duration = Duration::from_secs(20);
const USERS: [&str; 4] = ["coordinator/r", "kiosk/k", "counter/c", "observer/o"];

struct Mosquitto {
    folder: TempDir,
    addr: SocketAddr,
    process: Child,
}

impl Mosquitto {
    /// Starts it on the shipped settings; only folder and ports differ, and TLS is left to its own
    /// tests.
    fn start() -> Option<Self> {
        if !Path::new(MOSQUITTO).exists() {
            eprintln!("{MOSQUITTO} is not installed: not tested");
            return None;
        }
        let folder = TempDir::new().unwrap();
        let addr = free_port();
        let access = Access::of(room());
        let users = USERS.map(user);
        let file = |name: &str| folder.path().join(name);
        std::fs::write(file("acl"), mosquitto::acl(&access, &users)).unwrap();
        std::fs::write(file("passwd"), "").unwrap();
        for user in USERS {
            let made = Command::new("mosquitto_passwd")
                .args(["-b", file("passwd").to_str().unwrap(), user, "secret"])
                .status();
            assert!(made.unwrap().success());
        }
        let (plain, _tls) = mosquitto::CONFIG.split_once("# 2. In the house").unwrap();
        let config = plain
            .replace(
                "/etc/mosquitto/visitor-room",
                folder.path().to_str().unwrap(),
            )
            .replace("listener 1883", &format!("listener {}", addr.port()));
        std::fs::write(file("conf"), config + "\nuser root\n").unwrap();
        let process = run(&file("conf"));
        Some(Self {
            folder,
            addr,
            process,
        })
    }

    fn kill_and_start_again(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        self.process = run(&self.folder.path().join("conf"));
    }

    fn link(&self, settings: Settings) -> (Link, LinkEvents) {
        let password = Some(Password("secret".to_owned()));
        Link::open(Settings {
            password,
            will_delay_s: 0,
            ..settings
        })
        .unwrap()
    }

    fn device(&self, name: &str) -> Settings {
        Settings::device(self.url(), room(), user(name), None)
    }

    fn url(&self) -> BrokerUrl {
        BrokerUrl::parse(&format!("mqtt://{}", self.addr)).unwrap()
    }
}

impl Drop for Mosquitto {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn run(config: &Path) -> Child {
    Command::new(MOSQUITTO)
        .arg("-c")
        .arg(config)
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn free_port() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
}

fn room() -> RoomId {
    RoomId::parse("r").unwrap()
}

fn user(name: &str) -> User {
    User::parse(name).unwrap()
}

async fn until(events: &mut LinkEvents, mut wanted: impl FnMut(&LinkEvent) -> bool) -> LinkEvent {
    let seen = async {
        loop {
            let event = events.next().await.unwrap();
            if wanted(&event) {
                return event;
            }
        }
    };
    timeout(DEADLINE, seen).await.unwrap()
}

fn is_up(event: &LinkEvent) -> bool {
    matches!(event, LinkEvent::Up { .. })
}

fn is_message(wanted: &Topic) -> impl FnMut(&LinkEvent) -> bool {
    move |event| matches!(event, LinkEvent::Message { topic, .. } if topic == wanted)
}

#[tokio::test]
async fn the_shipped_list_lets_a_request_through_and_nothing_in_anothers_name() {
    let Some(broker) = Mosquitto::start() else {
        return;
    };
    let (_room, mut requests) = broker.link(Settings::coordinator(broker.url(), room(), None));
    until(&mut requests, is_up).await;
    let (kiosk, mut events) = broker.link(broker.device("kiosk/k"));
    until(&mut events, is_up).await;
    for (tag, topic) in [
        Topic::Request(user("counter/c")),
        Topic::Request(user("kiosk/j")),
        Topic::Presence(user("counter/c")),
        Topic::StateRoom,
        Topic::Event,
    ]
    .into_iter()
    .enumerate()
    {
        let tag = tag as u64;
        kiosk.publish_tagged(topic.clone(), "no", tag).unwrap();
        let refused = until(&mut events, |event| match event {
            LinkEvent::Refused { tag: Some(t), .. } | LinkEvent::Confirmed(t) => *t == tag,
            _ => false,
        });
        assert!(
            matches!(refused.await, LinkEvent::Refused { .. }),
            "{topic:?}"
        );
    }
    let own = Topic::Request(user("kiosk/k"));
    kiosk.publish(own.clone(), "yes").unwrap();
    until(&mut requests, is_message(&own)).await;
}

#[tokio::test]
async fn a_wrong_password_is_refused() {
    let Some(broker) = Mosquitto::start() else {
        return;
    };
    let wrong = Some(Password("wrong".to_owned()));
    let settings = Settings {
        password: wrong,
        ..broker.device("kiosk/k")
    };
    let (_link, mut events) = Link::open(settings).unwrap();
    let refused = |event: &LinkEvent| matches!(event, LinkEvent::Down(down) if down.kind == DownKind::Refused);
    until(&mut events, refused).await;
}

#[tokio::test]
async fn a_killed_mosquitto_is_found_again_and_everything_is_said_anew() {
    let Some(mut broker) = Mosquitto::start() else {
        return;
    };
    let (coordinator, mut requests) =
        broker.link(Settings::coordinator(broker.url(), room(), None));
    let (kiosk, mut events) = broker.link(broker.device("kiosk/k"));
    until(&mut requests, is_up).await;
    until(&mut events, is_up).await;
    broker.kill_and_start_again();
    until(&mut requests, is_up).await;
    until(&mut events, is_up).await;
    coordinator.publish(Topic::StateRoom, "{}").unwrap();
    until(&mut events, is_message(&Topic::StateRoom)).await;
    kiosk
        .publish(Topic::Request(user("kiosk/k")), "again")
        .unwrap();
    until(&mut requests, is_message(&Topic::Request(user("kiosk/k")))).await;
}
