//! What a device keeps in mind: unanswered requests, the newest states, the last beat.
//!
//! Knows no broker and reads no clock: the time is an argument.

use std::collections::HashMap;
use std::time::Instant;

use bytes::Bytes;
use queue::command::Command;
use queue::ids::RequestId;
use serde::de::DeserializeOwned;
use tokio::sync::oneshot;
use tracing::{debug, warn};

use super::{Asked, GIVE_UP_AFTER, News, REPEAT_AFTER, STALE_AFTER};
use crate::presence::Presence;
use crate::roles::User;
use crate::topics::Topic;
use crate::wire::reply::{Outcome, Reply};
use crate::wire::request::Request;
use crate::wire::state::{Stamp, State};

/// Requests of one device that may wait for an answer at the same time.
pub const PENDING_MAX: usize = 64;
/// Devices whose presence a manager or an observer follows.
const PRESENCES_MAX: usize = 4096;

/// A request as the screen hands it over.
pub(super) struct Ask {
    pub(super) id: RequestId,
    pub(super) command: Command,
    pub(super) outcome: oneshot::Sender<Asked>,
}

struct Waiting {
    id: RequestId,
    body: Bytes,
    outcome: oneshot::Sender<Asked>,
    sent: bool,
    send_at: Instant,
    give_up_at: Instant,
}

pub(super) struct Exchange {
    user: User,
    waiting: Vec<Waiting>,
    newest: HashMap<Topic, Stamp>,
    presences: HashMap<User, Presence>,
    stale_at: Instant,
    fresh: bool,
}

impl Exchange {
    pub(super) fn new(user: User, now: Instant) -> Self {
        Self {
            user,
            waiting: Vec::new(),
            newest: HashMap::new(),
            presences: HashMap::new(),
            stale_at: now + STALE_AFTER,
            fresh: true,
        }
    }

    pub(super) fn user(&self) -> &User {
        &self.user
    }

    /// Takes up a request; it is due at once.
    pub(super) fn ask(&mut self, ask: Ask, now: Instant) {
        if self.waiting.len() >= PENDING_MAX {
            warn!(id = %ask.id, "too many requests wait for an answer");
            let _ = ask.outcome.send(Asked::NoAnswer { sent: false });
            return;
        }
        let request = Request {
            id: ask.id.clone(),
            command: ask.command,
        };
        self.waiting.push(Waiting {
            id: ask.id,
            body: request.to_body().into(),
            outcome: ask.outcome,
            sent: false,
            send_at: now,
            give_up_at: now + GIVE_UP_AFTER,
        });
    }

    /// The requests to send now; each is due again a second later. What nobody waits for any more is not sent again.
    pub(super) fn due(&mut self, now: Instant) -> Vec<(RequestId, Bytes)> {
        self.waiting.retain(|waiting| !waiting.outcome.is_closed());
        let due = self
            .waiting
            .iter_mut()
            .filter(|waiting| waiting.send_at <= now);
        due.map(|waiting| {
            waiting.send_at = now + REPEAT_AFTER;
            (waiting.id.clone(), waiting.body.clone())
        })
        .collect()
    }

    pub(super) fn sent(&mut self, id: &RequestId) {
        for waiting in self.waiting.iter_mut().filter(|waiting| waiting.id == *id) {
            waiting.sent = true;
        }
    }

    /// On a new link everything unanswered is due at once: what went out before may be lost.
    pub(super) fn link_up(&mut self, now: Instant) {
        for waiting in &mut self.waiting {
            waiting.send_at = now;
        }
    }

    /// When something is due next; without a link nothing can be sent.
    pub(super) fn next_deadline(&self, up: bool) -> Instant {
        let due = |waiting: &Waiting| match up {
            true => waiting.send_at.min(waiting.give_up_at),
            false => waiting.give_up_at,
        };
        let asks = self.waiting.iter().map(due);
        let stale = self.fresh.then_some(self.stale_at);
        // A long way off, so that a screen with nothing to wait for still looks up now and then.
        let idle = self.stale_at + STALE_AFTER.max(GIVE_UP_AFTER) * 360;
        asks.chain(stale).min().unwrap_or(idle)
    }

    /// Gives up what was asked too long ago, and notices a missing beat.
    pub(super) fn tick(&mut self, now: Instant) -> Option<News> {
        for given_up in self
            .waiting
            .extract_if(.., |waiting| waiting.give_up_at <= now)
        {
            debug!(id = %given_up.id, "a request was not answered in time");
            let _ = given_up.outcome.send(Asked::NoAnswer {
                sent: given_up.sent,
            });
        }
        if self.fresh && now >= self.stale_at {
            self.fresh = false;
            return Some(News::Fresh(false));
        }
        None
    }

    /// Takes in a message; empty when there is nothing new in it for the screen.
    pub(super) fn message(
        &mut self,
        topic: &Topic,
        body: &[u8],
        retain: bool,
        now: Instant,
    ) -> Vec<News> {
        match topic {
            Topic::Reply(_) => {
                self.reply(body);
                Vec::new()
            }
            Topic::Presence(_) => self.presence(body).into_iter().collect(),
            Topic::Event => read(topic, serde_json::from_slice(body))
                .map(News::Event)
                .into_iter()
                .collect(),
            Topic::Request(_) => Vec::new(),
            state => self.state(state, body, retain, now),
        }
    }

    fn reply(&mut self, body: &[u8]) {
        let reply = match Reply::parse(body) {
            Ok(reply) => reply,
            Err(error) => return warn!(%error, "a reply that cannot be read"),
        };
        // An answer to a repeat comes when the first one is long known.
        let Some(place) = self
            .waiting
            .iter()
            .position(|waiting| waiting.id == reply.id)
        else {
            return debug!(id = %reply.id, "a reply to nothing that waits");
        };
        let asked = match reply.result {
            Outcome::Ok(answer) => Asked::Done(answer),
            Outcome::Refused(refusal) => Asked::Refused(refusal),
        };
        let _ = self.waiting.swap_remove(place).outcome.send(asked);
    }

    fn presence(&mut self, body: &[u8]) -> Option<News> {
        let presence = match Presence::parse(body) {
            Ok(presence) => presence,
            Err(error) => {
                warn!(%error, "a presence that cannot be read");
                return None;
            }
        };
        let user = presence.user();
        let last = self.presences.get(&user);
        if last.is_some_and(|last| !presence.replaces(last)) {
            return None;
        }
        if last.is_some() || self.presences.len() < PRESENCES_MAX {
            self.presences.insert(user, presence.clone());
        }
        Some(News::Presence(presence))
    }

    fn state(&mut self, topic: &Topic, body: &[u8], retain: bool, now: Instant) -> Vec<News> {
        let Some(stamp) = read(topic, Stamp::parse(body)) else {
            return Vec::new();
        };
        if self
            .newest
            .get(topic)
            .is_some_and(|newest| !stamp.replaces(newest))
        {
            debug!(?topic, seq = stamp.seq, "an older state is passed over");
            return Vec::new();
        }
        let Some(news) = view(topic, body) else {
            return Vec::new();
        };
        self.newest.insert(topic.clone(), stamp);
        let beat = (*topic == Topic::StateRoom && !retain)
            .then(|| self.beat(now))
            .flatten();
        [Some(news), beat].into_iter().flatten().collect()
    }

    /// A kept message proves nothing: its coordinator may be long gone.
    fn beat(&mut self, now: Instant) -> Option<News> {
        self.stale_at = now + STALE_AFTER;
        let was_fresh = std::mem::replace(&mut self.fresh, true);
        (!was_fresh).then_some(News::Fresh(true))
    }
}

fn view(topic: &Topic, body: &[u8]) -> Option<News> {
    match topic {
        Topic::StateRoom => parse(topic, body).map(News::Room),
        Topic::StateBoard => parse(topic, body).map(News::Board),
        Topic::StateTexts => parse(topic, body).map(News::Texts),
        Topic::StateSettings => parse(topic, body).map(News::Settings),
        Topic::StateDuty => parse(topic, body).map(News::Duty),
        Topic::StateDesk(device) => parse(topic, body).map(|state| News::Desk {
            device: device.clone(),
            state,
        }),
        _ => None,
    }
}

fn parse<V>(topic: &Topic, body: &[u8]) -> Option<State<V>>
where
    V: DeserializeOwned + serde::Serialize,
{
    read(topic, State::parse(body))
}

fn read<T>(topic: &Topic, result: Result<T, serde_json::Error>) -> Option<T> {
    result
        .inspect_err(|error| warn!(?topic, %error, "a message that cannot be read"))
        .ok()
}

#[cfg(test)]
mod tests;
