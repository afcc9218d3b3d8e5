//! Delivers the kiosk's own tickets: in the order taken, one at a time, each until the room has it.

use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use broker_config::device::Asked;
use queue::ids::RequestId;
use tracing::error;

use super::{Message, Numbers};
use crate::offline::book::OwnTicket;
use crate::offline::reach::State;

/// A delivery that was not answered is tried again after this.
const DELIVER_AGAIN: Duration = Duration::from_secs(1);

impl Numbers {
    /// Delivers the oldest own ticket that the room does not have, one at a time.
    pub(super) fn deliver(&mut self, now: Instant) {
        if self.delivering || now < self.deliver_at || self.reach.state(now) != State::Room {
            return;
        }
        let Some(ticket) = self.next_to_deliver() else {
            return;
        };
        if self
            .unsure_until
            .get(&ticket.id)
            .is_some_and(|until| now < *until)
        {
            return;
        }
        self.delivering = true;
        let pending = self.device.ask_as(ticket.id.clone(), ticket.command());
        let messages = self.messages.0.clone();
        tokio::spawn(async move {
            let asked = pending.outcome().await;
            let _ = messages.send(Message::Delivery(ticket.id, asked)).await;
        });
    }

    pub(super) fn next_to_deliver(&self) -> Option<OwnTicket> {
        let store = self.store();
        let mut waiting = store.book().undelivered();
        waiting
            .find(|ticket| !self.set_aside.contains(&ticket.id))
            .cloned()
    }

    pub(super) fn delivery_answered(&mut self, id: RequestId, asked: Asked, now: Instant) {
        match asked {
            Asked::Done(_) => {
                self.unsure_until.remove(&id);
                let (_, day) = self.now(now);
                let (store, messages) = (Arc::clone(&self.store), self.messages.0.clone());
                tokio::task::spawn_blocking(move || {
                    let mut store = store.lock().unwrap_or_else(PoisonError::into_inner);
                    store.delivered(id, day);
                    drop(store);
                    let _ = messages.blocking_send(Message::Noted);
                });
            }
            Asked::Refused(refusal) => {
                error!(%id, code = ?refusal.code, message = %refusal.message, "the room refused a ticket of the kiosk's own");
                self.set_aside.insert(id);
                self.delivering = false;
            }
            Asked::NoAnswer { .. } => {
                self.delivering = false;
                self.deliver_at = now + DELIVER_AGAIN;
            }
        }
    }
}
