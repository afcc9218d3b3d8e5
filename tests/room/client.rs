//! A client of a room that speaks plain JSON, as a program written against the contract would.
//!
//! Knows topics and nothing of the rules; what it sends is sent as it is.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use broker_config::link::{BrokerUrl, Link, LinkEvent, LinkEvents, Password, Settings};
use broker_config::roles::User;
use broker_config::topics::Topic;
use bytes::Bytes;
use queue::ids::RoomId;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::{PATIENCE, PIN, TestRoom};

/// A connected device.
pub struct Client {
    link: Link,
    events: LinkEvents,
    user: User,
    asked: u32,
    /// How often the link has come up.
    ups: u32,
    replies: HashMap<String, Bytes>,
    states: HashMap<String, Value>,
    /// How long a request may go unanswered.
    pub patience: Duration,
    /// Events seen so far, in the order in which they came.
    pub seen: Vec<Value>,
    /// Log and `seq` of each of them.
    places: HashSet<(String, u64)>,
    /// Everything that has come, by topic, in order.
    pub heard: Vec<(String, Value)>,
}

impl Client {
    /// Connects as `{role}/{device}`; returns when its subscriptions are in place.
    pub async fn join(room: &TestRoom, user: &str) -> Self {
        Self::connect(&room.mqtt, &room.id, user).await
    }

    /// The same, at any broker.
    pub async fn connect(broker: &str, room: &str, user: &str) -> Self {
        Self::connect_with(broker, room, user, None).await
    }

    /// The same, with a password.
    pub async fn connect_with(
        broker: &str,
        room: &str,
        user: &str,
        password: Option<&str>,
    ) -> Self {
        let url = BrokerUrl::parse(&format!("mqtt://{broker}")).expect("a broker's address");
        let user = User::parse(user).expect("a user name");
        let room = RoomId::parse(room).expect("a room's id");
        let (link, events) = Link::open(Settings::device(
            url,
            room,
            user.clone(),
            password.map(|text| Password(text.to_owned())),
        ))
        .expect("a link");
        let mut client = Self {
            link,
            events,
            user,
            asked: 0,
            ups: 0,
            patience: PATIENCE,
            replies: HashMap::new(),
            states: HashMap::new(),
            seen: Vec::new(),
            places: HashSet::new(),
            heard: Vec::new(),
        };
        client
            .until("the link is up", |client| client.link.is_up().then_some(()))
            .await;
        client.state("room", |_| true).await;
        client
    }

    /// Asks for a command and waits for the reply.
    pub async fn ask(&mut self, command: Value) -> Value {
        self.asked += 1;
        let id = format!("{}-{}-{}", self.user.device, self.link.boot(), self.asked);
        self.ask_as(&id, command).await
    }

    /// The same under an id of the caller's.
    pub async fn ask_as(&mut self, id: &str, command: Value) -> Value {
        let reply = self
            .ask_bytes(id, json!({ "id": id, "command": command }).to_string())
            .await;
        serde_json::from_slice(&reply).expect("a reply is JSON")
    }

    /// Sends a body as it is and waits for the reply to `id`, byte for byte; repeats it every second and on every new
    /// link, as devices do.
    pub async fn ask_bytes(&mut self, id: &str, body: impl Into<Bytes>) -> Bytes {
        let body = body.into();
        self.replies.remove(id);
        let until = Instant::now() + self.patience;
        loop {
            self.send(body.clone());
            let next = (Instant::now() + Duration::from_secs(1)).min(until);
            let ups = self.ups;
            while ups == self.ups
                && let Ok(Some(event)) = tokio::time::timeout_at(next, self.events.next()).await
            {
                self.take(event);
                if let Some(reply) = self.replies.get(id) {
                    return reply.clone();
                }
            }
            assert!(Instant::now() < until, "{}: no reply to {id}", self.user);
        }
    }

    /// How many requests have been answered.
    pub fn answered(&self) -> usize {
        self.replies.len()
    }

    /// Every answer, by the id of its request; the device leaves.
    pub fn into_replies(self) -> HashMap<String, Bytes> {
        self.replies
    }

    /// Sends a body as it is.
    pub fn send(&self, body: impl Into<Bytes>) {
        // A link that has just gone is what some tests are about; they repeat.
        let _ = self.link.publish(Topic::Request(self.user.clone()), body);
    }

    /// The `ok` of a command; it must not be refused.
    #[track_caller]
    pub fn ok(&mut self, command: Value) -> impl Future<Output = Value> {
        let caller = std::panic::Location::caller();
        async move {
            let reply = self.ask(command.clone()).await;
            assert!(
                reply["ok"].is_object(),
                "{caller}: {command} was answered {reply}"
            );
            reply["ok"].clone()
        }
    }

    /// The code of a refusal; it must be refused.
    #[track_caller]
    pub fn refused(&mut self, command: Value) -> impl Future<Output = String> {
        let caller = std::panic::Location::caller();
        async move {
            let reply = self.ask(command.clone()).await;
            let code = reply["refused"]["code"].as_str();
            code.unwrap_or_else(|| panic!("{caller}: {command} was answered {reply}"))
                .to_owned()
        }
    }

    /// Signs a guide in with the trial PIN.
    pub async fn sign_in(&mut self, guide: &str, counter: &str) -> Value {
        self.ok(json!({"type": "sign_in", "guide": guide, "pin": PIN, "counter": counter}))
            .await
    }

    /// The state `state/{name}` as soon as it is as it should be.
    pub async fn state(&mut self, name: &str, is_so: impl Fn(&Value) -> bool) -> Value {
        let what = format!("state/{name} becomes so");
        self.until(&what, |client| {
            client
                .states
                .get(name)
                .filter(|state| is_so(state))
                .cloned()
        })
        .await
    }

    /// The first event, seen or to come, that is as it should be.
    pub async fn event(&mut self, what: &str, is_so: impl Fn(&Value) -> bool) -> Value {
        self.until(what, |client| {
            client.seen.iter().find(|event| is_so(event)).cloned()
        })
        .await
    }

    /// Reads on while something else is done; what comes is kept.
    pub async fn listen<T>(&mut self, meanwhile: impl Future<Output = T>) -> T {
        tokio::pin!(meanwhile);
        loop {
            tokio::select! {
                done = &mut meanwhile => return done,
                Some(event) = self.events.next() => self.take(event),
            }
        }
    }

    /// Reads on until something is so.
    pub async fn until<T>(&mut self, what: &str, is_so: impl Fn(&Self) -> Option<T>) -> T {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = is_so(self) {
                return found;
            }
            match tokio::time::timeout_at(until, self.events.next()).await {
                Ok(Some(event)) => self.take(event),
                _ => panic!(
                    "{}: waited in vain until {what}; states: {:#?}",
                    self.user,
                    self.states.keys()
                ),
            }
        }
    }

    fn take(&mut self, event: LinkEvent) {
        self.ups += u32::from(matches!(event, LinkEvent::Up { .. }));
        let LinkEvent::Message { topic, payload, .. } = event else {
            return;
        };
        let body: Value = serde_json::from_slice(&payload).unwrap_or_default();
        self.heard
            .push((topic.name(self.link.room()), body.clone()));
        match topic {
            Topic::Reply(_) => {
                let id = body["id"].as_str().unwrap_or_default().to_owned();
                self.replies.insert(id, payload);
            }
            Topic::Event => {
                let log = body["log"].as_str().unwrap_or_default().to_owned();
                if self
                    .places
                    .insert((log, body["seq"].as_u64().unwrap_or_default()))
                {
                    self.seen.push(body);
                }
            }
            other => {
                let name = other.name(self.link.room());
                let name = name
                    .split_once("/state/")
                    .map_or(name.as_str(), |(_, state)| state);
                self.states.insert(name.to_owned(), body);
            }
        }
    }
}
