//! Takes numbers: asks the room for one, or hands out one of the kiosk's own, and says what came of it.

use std::sync::{Arc, PoisonError};
use std::time::Instant;

use broker_config::device::{Asked, fresh_id};
use queue::command::Command;
use queue::ids::{RequestId, SeriesId};
use queue::view::Ticket;
use tracing::warn;

use super::{Message, Numbers, Taking, Told};
use crate::offline::book::{OwnTicket, Wanted};
use crate::offline::reach::State;
use crate::screen::Ask;

impl Numbers {
    /// Asks the room, or takes a number of the kiosk's own while it does not answer.
    pub fn ask(&mut self, ask: Ask, now: Instant) {
        let wanted = Wanted::of(&ask.command);
        let alone = self.reach.state(now) == State::Alone;
        match (wanted, alone) {
            (Some(_), true) => self.take_own(ask.serial, &ask.command, now),
            (None, true) => self.tell_later(Message::Outcome(
                ask.serial,
                Asked::NoAnswer { sent: false },
            )),
            (taking, false) => self.ask_room(ask, taking.is_some()),
        }
    }

    fn ask_room(&mut self, ask: Ask, taking: bool) {
        let id = format!("{}-{}", self.boot.as_str(), ask.serial);
        let id = RequestId::parse(&id).unwrap_or_else(|_| fresh_id());
        let pending = self.device.ask_as(id.clone(), ask.command.clone());
        let (messages, serial) = (self.messages.0.clone(), ask.serial);
        let task = tokio::spawn(async move {
            let asked = pending.outcome().await;
            let _ = messages.send(Message::Outcome(serial, asked)).await;
        });
        if taking {
            self.taking = Some(Taking {
                serial,
                id,
                command: ask.command,
                task: task.abort_handle(),
            });
        }
    }

    pub(super) fn take_own(&mut self, serial: u64, command: &Command, now: Instant) {
        let Some(wanted) = Wanted::of(command) else {
            return;
        };
        let (at, day) = self.now(now);
        let part = self.part(&wanted);
        let hours = self.memory.as_ref();
        let hours = hours.and_then(|memory| memory.texts.view.hours.clone());
        let (store, messages) = (Arc::clone(&self.store), self.messages.0.clone());
        let instead_of = self.unsure.clone();
        tokio::task::spawn_blocking(move || {
            let mut store = store.lock().unwrap_or_else(PoisonError::into_inner);
            let part = part.as_ref().map(|(series, part)| (series, *part));
            let openings = hours.unwrap_or_default();
            let taken = store.take(wanted, part, (at, day), &openings, instead_of);
            drop(store);
            let _ = messages.blocking_send(Message::Taken(serial, taken));
        });
    }

    fn part(&self, wanted: &Wanted) -> Option<(SeriesId, (u32, u32))> {
        let memory = self.memory.as_ref()?;
        let series = memory.series(&wanted.errand)?;
        let part = memory.parts(&self.kiosk).get(series).copied()?;
        Some((series.clone(), part))
    }

    /// What came of a question; a number that the room did not give is then one of the kiosk's own.
    pub(super) fn answered(&mut self, serial: u64, asked: Asked, now: Instant) -> Option<Told> {
        let taking = self.taking.take_if(|taking| taking.serial == serial);
        let (Some(taking), Asked::NoAnswer { sent }) = (taking, &asked) else {
            return Some(Told::Answered(serial, asked));
        };
        if *sent {
            self.unsure = Some(taking.id);
        }
        match Wanted::of(&taking.command).and_then(|wanted| self.part(&wanted)) {
            Some(_) => {
                self.take_own(serial, &taking.command, now);
                None
            }
            None => Some(Told::Answered(serial, asked)),
        }
    }

    fn tell_later(&self, message: Message) {
        if self.messages.0.try_send(message).is_err() {
            warn!("an answer was lost");
        }
    }
}

/// The ticket as its visitor sees it; how many are before is not known.
pub(super) fn shown(ticket: OwnTicket) -> Ticket {
    Ticket {
        ticket: queue::ids::TicketId::parse(&ticket.id.as_str().to_lowercase())
            .unwrap_or_else(|_| unreachable!("a ULID is a ticket's id")),
        number: ticket.number,
        errand: ticket.wanted.errand,
        languages: ticket.wanted.languages,
        needs: ticket.wanted.needs,
        taken_at: ticket.taken_at,
        booked_at: ticket.wanted.booked_at,
        token: ticket.token,
        ahead: 0,
        wait: None,
        unmatched: false,
        page: None,
    }
}
