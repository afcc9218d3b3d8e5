//! The tickets of a day: those still open and those that have ended, each findable by id, token and
//! number, and filed by where it stands.
//!
//! Changes a ticket only as it is told; every change keeps the files true.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::class::ClassKey;
use crate::ids::{ErrandId, GuideId, TicketId, Token};
use crate::moment::Moment;
use crate::number::Number;
use crate::numbering::Numbering;
use crate::room::Room;
use crate::ticket::{Holder, Stage, Ticket};
use crate::urgency::Slot;
use crate::waiting::Waiting;

/// Which ticket of today bore a number last.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Borne {
    pub(crate) newest: Slot,
    /// An earlier one, which could have been restored, bore it before.
    pub(crate) given_out_again: bool,
}

/// All tickets of a day.
#[derive(Debug, Clone)]
pub(crate) struct Tickets {
    room: Arc<Room>,
    all: Vec<Ticket>,
    by_id: BTreeMap<TicketId, Slot>,
    by_token: BTreeMap<Token, Slot>,
    by_number: BTreeMap<Number, Borne>,
    pub(crate) waiting: Waiting,
    pub(crate) numbering: Numbering,
    /// When time alone changes a ticket.
    pub(crate) timers: BTreeSet<(Moment, Slot)>,
    /// Reserved tickets in the queue by their holder.
    pub(crate) reserved: BTreeMap<Holder, BTreeSet<Slot>>,
    /// Parked tickets by their guide.
    pub(crate) parked: BTreeMap<GuideId, BTreeSet<Slot>>,
    /// Tickets of today by the errand for which they were taken.
    pub(crate) taken: BTreeMap<ErrandId, u32>,
}

impl Tickets {
    pub(crate) fn new(room: &Arc<Room>) -> Self {
        Self {
            room: Arc::clone(room),
            all: Vec::new(),
            by_id: BTreeMap::new(),
            by_token: BTreeMap::new(),
            by_number: BTreeMap::new(),
            waiting: Waiting::new(Arc::clone(room)),
            numbering: Numbering::new(room),
            timers: BTreeSet::new(),
            reserved: BTreeMap::new(),
            parked: BTreeMap::new(),
            taken: BTreeMap::new(),
        }
    }

    pub(crate) fn get(&self, slot: Slot) -> Option<&Ticket> {
        self.all.get(slot)
    }

    pub(crate) fn slot(&self, id: &TicketId) -> Option<Slot> {
        self.by_id.get(id).copied()
    }

    pub(crate) fn by_id(&self, id: &TicketId) -> Option<&Ticket> {
        self.get(self.slot(id)?)
    }

    pub(crate) fn by_token(&self, token: &Token) -> Option<&Ticket> {
        self.get(*self.by_token.get(token)?)
    }

    pub(crate) fn borne(&self, number: &Number) -> Option<Borne> {
        self.by_number.get(number).copied()
    }

    /// The newest ticket of today that bore a number.
    pub(crate) fn by_number(&self, number: &Number) -> Option<&Ticket> {
        self.get(self.borne(number)?.newest)
    }

    /// Open tickets in order of issue.
    pub(crate) fn open(&self) -> impl Iterator<Item = &Ticket> {
        self.all.iter().filter(|ticket| ticket.is_open())
    }

    /// Tickets of today, open or not, latest issued first.
    pub(crate) fn latest(&self) -> impl Iterator<Item = &Ticket> {
        self.all.iter().rev()
    }

    /// Adds a ticket; `of_today` when its number is one of today's.
    pub(crate) fn add(&mut self, ticket: Ticket, of_today: bool) {
        let slot = self.all.len();
        self.by_id.insert(ticket.id.clone(), slot);
        self.by_token.insert(ticket.token.clone(), slot);
        if of_today {
            let before = self.borne(&ticket.number);
            let given_out_again = before.is_some_and(|before| {
                let restorable = self.get(before.newest).is_some_and(Ticket::is_restorable);
                before.given_out_again || restorable
            });
            let borne = Borne {
                newest: slot,
                given_out_again,
            };
            self.by_number.insert(ticket.number.clone(), borne);
        }
        if ticket.is_open() {
            self.numbering.hold(&ticket.number);
        }
        self.all.push(ticket);
        self.file(slot);
    }

    /// Changes a ticket and files it anew.
    pub(crate) fn change(&mut self, slot: Slot, change: impl FnOnce(&mut Ticket)) {
        self.take_out(slot);
        let Some(ticket) = self.all.get_mut(slot) else {
            return;
        };
        let was_open = ticket.is_open();
        change(ticket);
        match (was_open, ticket.is_open()) {
            (true, false) => self.numbering.release(&ticket.number),
            (false, true) => self.numbering.hold(&ticket.number),
            _ => {}
        }
        self.file(slot);
    }

    fn file(&mut self, slot: Slot) {
        let Some(ticket) = self.all.get(slot) else {
            return;
        };
        self.timers.extend(timers(ticket).map(|at| (at, slot)));
        if let Some(kept) = ticket.reserved.as_ref().filter(|_| ticket.in_queue()) {
            let slots = self.reserved.entry(kept.holder.clone()).or_default();
            slots.insert(slot);
        }
        match &ticket.stage {
            Stage::Waiting => {
                let key = ClassKey::of(&self.room, ticket);
                self.waiting.insert(key, ticket.counted_from, slot);
            }
            Stage::Parked { by, .. } => {
                self.parked.entry(by.clone()).or_default().insert(slot);
            }
            _ => {}
        }
    }

    fn take_out(&mut self, slot: Slot) {
        let Some(ticket) = self.all.get(slot) else {
            return;
        };
        for at in timers(ticket) {
            self.timers.remove(&(at, slot));
        }
        if let Some(kept) = ticket.reserved.as_ref().filter(|_| ticket.in_queue()) {
            take_from(&mut self.reserved, &kept.holder, slot);
        }
        match &ticket.stage {
            Stage::Waiting => {
                let key = ClassKey::of(&self.room, ticket);
                self.waiting.remove(&key, ticket.counted_from, slot);
            }
            Stage::Parked { by, .. } => take_from(&mut self.parked, by, slot),
            _ => {}
        }
    }
}

fn take_from<K: Ord>(files: &mut BTreeMap<K, BTreeSet<Slot>>, key: &K, slot: Slot) {
    if let Some(slots) = files.get_mut(key) {
        slots.remove(&slot);
        if slots.is_empty() {
            files.remove(key);
        }
    }
}

/// When time alone changes a ticket: a wish or a park that ends, a reservation that lapses.
fn timers(ticket: &Ticket) -> impl Iterator<Item = Moment> + use<> {
    let back = match ticket.stage {
        Stage::Postponed { until } => Some(until),
        Stage::Parked { until, .. } => until,
        _ => None,
    };
    let kept = ticket.reserved.as_ref().filter(|_| ticket.in_queue());
    back.into_iter().chain(kept.map(|kept| kept.until))
}
