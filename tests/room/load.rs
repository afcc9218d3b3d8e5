//! Several devices that ask one thing after another, through whatever happens to the room meanwhile.
//!
//! Each repeats a request until it is answered, and some requests once more. What the answers must be is for
//! [`super::logbook`].

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::client::Client;

/// Tickets that a kiosk has taken and not cancelled, at most: so the series never run out of numbers.
const TICKETS_OPEN_MAX: usize = 20;
/// One request of so many is asked again although it was answered.
const AGAIN_ONE_OF: u32 = 8;
/// What a request of the load may be refused with; anything else is a mistake of the room.
const REFUSALS: [&str; 4] = [
    "nobody_waiting",
    "recall_limit",
    "already_called",
    "already_ended",
];
/// How long a request may go unanswered: a device that was slow to link again may meet the next fault before its turn.
const PATIENCE: Duration = Duration::from_secs(120);
/// A guide for each counter, who serves every errand or many.
const GUIDES: [&str; 6] = ["aino", "amir", "karin", "hodan", "farid", "mirsada"];
const ERRANDS: [&str; 3] = ["general-question", "income-support", "building-permit"];
const LANGUAGES: [&[&str]; 3] = [&["sv"], &["so", "sv"], &["ar", "sv"]];

/// A request that was answered.
#[derive(Debug)]
pub struct Answered {
    /// `{role}/{device}`.
    pub device: String,
    /// The request's id.
    pub id: String,
    /// The reply, byte for byte.
    pub reply: Bytes,
}

/// Devices at work.
pub struct Load {
    devices: JoinSet<Vec<Answered>>,
    sent: watch::Receiver<u64>,
    end: watch::Sender<bool>,
}

/// How many kiosks and counters there are, and what decides what they do.
#[derive(Debug, Clone, Copy)]
pub struct Crowd {
    /// Devices that take and cancel tickets.
    pub kiosks: usize,
    /// Devices that call and serve, six at most.
    pub counters: usize,
    /// Where chance begins.
    pub seed: u64,
}

impl Crowd {
    /// The device names, for brokers that must know them beforehand.
    pub fn users(self) -> Vec<String> {
        let kiosks = (1..=self.kiosks).map(|n| format!("kiosk/k{n}"));
        kiosks
            .chain((1..=self.counters).map(|n| format!("counter/c{n}")))
            .collect()
    }
}

impl Load {
    /// Sets the devices to work; `connect` makes a client of a name.
    pub async fn start(crowd: Crowd, connect: impl AsyncFn(&str) -> Client) -> Self {
        let (tell, sent) = watch::channel(0);
        let (end, ended) = watch::channel(false);
        let mut devices = JoinSet::new();
        for (n, user) in crowd.users().into_iter().enumerate() {
            let mut client = connect(&user).await;
            client.patience = PATIENCE;
            let mut device = Device {
                client,
                user,
                random: StdRng::seed_from_u64(crowd.seed * 100 + n as u64),
                asked: 0,
                answered: Vec::new(),
                sent: tell.clone(),
                ended: ended.clone(),
            };
            if n < crowd.kiosks {
                devices.spawn(async move {
                    device.take_and_cancel().await;
                    device.answered
                });
            } else {
                let counter = n - crowd.kiosks;
                device
                    .client
                    .sign_in(GUIDES[counter], &(counter + 1).to_string())
                    .await;
                devices.spawn(async move {
                    device.call_and_serve().await;
                    device.answered
                });
            }
        }
        Self { devices, sent, end }
    }

    /// Returns when so many more requests have gone out; the last of them are not answered yet.
    pub async fn more(&mut self, requests: u64) {
        let upto = *self.sent.borrow() + requests;
        let gone_out = self.sent.wait_for(|sent| *sent >= upto);
        let waited = tokio::time::timeout(PATIENCE, gone_out).await;
        if waited.is_err() {
            // A device that has failed says why.
            if let Some(failed) = self.devices.try_join_next() {
                failed.expect("no device fails");
            }
            panic!("the devices no longer ask");
        }
    }

    /// The same while the room may be gone: returns after a second also when nothing more went out.
    pub async fn more_or_none(&mut self, requests: u64) {
        let upto = *self.sent.borrow() + requests;
        let gone_out = self.sent.wait_for(|sent| *sent >= upto);
        drop(tokio::time::timeout(Duration::from_secs(1), gone_out).await);
    }

    /// Lets every device finish what it asks, and gives all that was answered.
    pub async fn finish(self) -> Vec<Answered> {
        self.end.send_replace(true);
        self.devices
            .join_all()
            .await
            .into_iter()
            .flatten()
            .collect()
    }
}

struct Device {
    client: Client,
    user: String,
    random: StdRng,
    asked: u64,
    answered: Vec<Answered>,
    sent: watch::Sender<u64>,
    ended: watch::Receiver<bool>,
}

impl Device {
    fn goes_on(&self) -> bool {
        !*self.ended.borrow()
    }

    /// Asks until answered; now and then once more, which must bring the same answer. A refusal is remembered within one
    /// run only (PROTOCOL §2): when the room was killed since, it is decided anew, and the later answer counts.
    async fn ask(&mut self, command: Value) -> Value {
        self.asked += 1;
        let id = format!("load-{}", self.asked);
        let body = json!({"id": id, "command": command}).to_string();
        self.sent.send_modify(|sent| *sent += 1);
        let mut reply = self.client.ask_bytes(&id, body.clone()).await;
        if self.random.random_ratio(1, AGAIN_ONE_OF) {
            let again = self.client.ask_bytes(&id, body).await;
            if is_refused(&reply) {
                reply = again;
            } else {
                assert_eq!(again, reply, "{}: a repeat of {id}", self.user);
            }
        }
        // What was heard is of no interest here, and there is much of it.
        self.client.heard.clear();
        let told: Value = serde_json::from_slice(&reply).expect("a reply is JSON");
        if let Some(code) = told["refused"]["code"].as_str() {
            assert!(REFUSALS.contains(&code), "{}: {command}: {told}", self.user);
        }
        let device = self.user.clone();
        self.answered.push(Answered { device, id, reply });
        told
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.random.random_range(0..all.len())]
    }

    async fn take_and_cancel(&mut self) {
        let mut open = VecDeque::new();
        while self.goes_on() {
            let (errand, languages) = (self.one_of(&ERRANDS), self.one_of(&LANGUAGES));
            let take = json!({"type": "take_ticket", "errand": errand, "languages": languages});
            let told = self.ask(take).await;
            open.push_back(told["ok"]["token"].as_str().expect("a ticket").to_owned());
            if open.len() > TICKETS_OPEN_MAX || self.random.random_ratio(1, 3) {
                let token = open.pop_front();
                self.ask(json!({"type": "cancel_ticket", "token": token}))
                    .await;
            }
        }
    }

    async fn call_and_serve(&mut self) {
        while self.goes_on() {
            let called = self.ask(json!({"type": "call_next"})).await;
            if called["ok"].is_null() {
                continue;
            }
            if self.random.random_ratio(1, 4) {
                self.ask(json!({"type": "recall"})).await;
            }
            match self.random.random_range(0..8) {
                0 => self.ask(json!({"type": "no_show"})).await,
                1 => self.ask(json!({"type": "return_to_queue"})).await,
                _ => {
                    self.ask(json!({"type": "start_service"})).await;
                    self.ask(json!({"type": "finish", "outcome": "solved"}))
                        .await
                }
            };
        }
    }
}

fn is_refused(reply: &Bytes) -> bool {
    let told: Value = serde_json::from_slice(reply).expect("a reply is JSON");
    told["refused"].is_object()
}
