//! The queue of one room: its state, and the way from a command to events that are applied.
//!
//! Every `if` is in `decide`, `matching` and `time`; `apply` follows events.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::carried::{Carried, Lock, OfflineTicket};
use crate::command::{Actor, Command};
use crate::decide::{Answer, Context};
use crate::doors::Doors;
use crate::event::{Event, OfflineKey, Stamped};
use crate::ids::{CounterId, DeviceId, GuideId, LanguageTag, TicketId, Token};
use crate::moment::{Day, Moment};
use crate::number::Number;
use crate::parts::Parts;
use crate::refusal::Refusal;
use crate::room::Room;
use crate::staffed::{Staffed, Undo};
use crate::ticket::Ticket;
use crate::tickets::Tickets;
use crate::urgency::Scale;
use crate::view::{Announcement, HelpCall, StaffCall};

/// Everything that is so in a room at this moment.
#[derive(Debug, Clone)]
pub struct Queue {
    pub(crate) room: Arc<Room>,
    pub(crate) seq: u64,
    pub(crate) last_at: Moment,
    pub(crate) day: Option<Day>,
    pub(crate) tickets: Tickets,
    /// Counters where a guide is signed in.
    pub(crate) staffed: BTreeMap<CounterId, Staffed>,
    pub(crate) undo: BTreeMap<CounterId, Undo>,
    pub(crate) reachable: BTreeMap<GuideId, DeviceId>,
    /// Managers' devices where a manager has signed in.
    pub(crate) managers: BTreeMap<DeviceId, GuideId>,
    pub(crate) locks: BTreeMap<GuideId, Lock>,
    pub(crate) doors: Doors,
    pub(crate) announcement: Option<Announcement>,
    pub(crate) help: BTreeMap<DeviceId, HelpCall>,
    pub(crate) staff: BTreeMap<CounterId, StaffCall>,
    pub(crate) offline: BTreeMap<OfflineKey, OfflineTicket>,
    /// What a day that has not begun carries over.
    pub(crate) parts: Parts,
}

impl Queue {
    /// The queue of a room before its first day.
    pub fn new(room: Arc<Room>) -> Self {
        Self {
            tickets: Tickets::new(&room),
            room,
            seq: 0,
            last_at: Moment::from_millis(i64::MIN),
            day: None,
            staffed: BTreeMap::new(),
            undo: BTreeMap::new(),
            reachable: BTreeMap::new(),
            managers: BTreeMap::new(),
            locks: BTreeMap::new(),
            doors: Doors::default(),
            announcement: None,
            help: BTreeMap::new(),
            staff: BTreeMap::new(),
            offline: BTreeMap::new(),
            parts: Parts::default(),
        }
    }

    /// Decides a command and brings about what follows, calls to armed guides included. What time
    /// alone brings about ([`Queue::pass_time`]) is to be done before.
    ///
    /// # Errors
    /// The refusal, with events that are to be kept nevertheless: a wrong PIN counts, and
    /// `call_next` without `arm` disarms although nobody waits.
    pub fn handle(
        &mut self,
        who: &Actor,
        command: &Command,
        context: &Context,
    ) -> Result<(Vec<Stamped>, Answer), (Refusal, Vec<Stamped>)> {
        match self.decide(who, command, context) {
            Ok(decision) => {
                let stamped = self.bring_about(decision.events, context.now);
                Ok((stamped, decision.answer))
            }
            Err(refused) => {
                let stamped = self.bring_about(refused.events, context.now);
                Err((refused.refusal, stamped))
            }
        }
    }

    /// Applies events and all that they lead to.
    pub(crate) fn bring_about(&mut self, events: Vec<Event>, now: Moment) -> Vec<Stamped> {
        let mut stamped = Vec::new();
        let mut next = events;
        while !next.is_empty() {
            stamped.extend(next.into_iter().map(|event| self.follow(event, now)));
            next = self.settle(now);
        }
        stamped
    }

    /// Stamps an event and applies it.
    pub(crate) fn follow(&mut self, event: Event, at: Moment) -> Stamped {
        let stamped = Stamped {
            seq: self.seq + u64::from(event.is_public()),
            at: at.max(self.last_at),
            event,
        };
        self.apply(&stamped);
        stamped
    }

    /// The local day that goes on; none before the first.
    pub const fn day(&self) -> Option<Day> {
        self.day
    }

    /// The last event's place in the log; 0 before the first.
    pub const fn seq(&self) -> u64 {
        self.seq
    }

    /// When the last event happened.
    pub const fn last_at(&self) -> Moment {
        self.last_at
    }

    /// The room whose rules these are.
    pub const fn room(&self) -> &Arc<Room> {
        &self.room
    }

    /// The ticket that a visitor's token opens, also one that has ended today.
    pub fn ticket_by_token(&self, token: &Token) -> Option<TicketId> {
        self.tickets.by_token(token).map(|ticket| ticket.id.clone())
    }

    /// The newest ticket of today that bore a number.
    pub fn ticket_by_number(&self, number: &Number) -> Option<TicketId> {
        self.tickets
            .by_number(number)
            .map(|ticket| ticket.id.clone())
    }

    /// A ticket of today, also one that has ended.
    pub fn ticket(&self, ticket: &TicketId) -> Option<&Ticket> {
        self.tickets.by_id(ticket)
    }

    /// Open tickets, in order of issue.
    pub fn open_tickets(&self) -> impl Iterator<Item = &Ticket> {
        self.tickets.open()
    }

    /// The counters where a guide is signed in.
    pub fn counters(&self) -> impl Iterator<Item = &Staffed> {
        self.staffed.values()
    }

    /// A room in the same state without what has ended and what could be undone, as small as can be:
    /// for playing it forward. None before its first day.
    pub fn to_play_forward(&self) -> Option<Self> {
        let mut copy = Self::new(Arc::clone(&self.room));
        let carried = Carried {
            offline: Vec::new(),
            ..self.carried()
        };
        let started = Event::DayStarted {
            day: self.day?,
            carried: Box::new(carried),
        };
        copy.apply(&Stamped {
            seq: self.seq,
            at: self.last_at,
            event: started,
        });
        Some(copy)
    }

    /// The languages of a ticket, own first; empty for an unknown one.
    pub fn ticket_languages(&self, ticket: &TicketId) -> &[LanguageTag] {
        let ticket = self.tickets.by_id(ticket);
        ticket.map_or(&[], |ticket| &ticket.languages)
    }

    /// What the room announces.
    pub fn announcement(&self) -> Option<Announcement> {
        self.announcement.clone()
    }

    /// The devices that have a desk: those where somebody is signed in.
    pub fn devices(&self) -> Vec<DeviceId> {
        let staffed = self.staffed.values().map(|staffed| &staffed.device);
        staffed.chain(self.reachable.values()).cloned().collect()
    }

    /// The manager who is signed in at a manager's device.
    pub fn manager_at(&self, device: &DeviceId) -> Option<&GuideId> {
        self.managers.get(device)
    }

    /// How urgency is weighed at a moment.
    pub(crate) fn scale(&self, now: Moment) -> Scale {
        Scale {
            now,
            scarcity_milli: self.room.rules.scarcity_milli,
        }
    }

    /// The counter that a device shows.
    pub(crate) fn staffed_at(&self, device: &DeviceId) -> Option<&Staffed> {
        self.staffed
            .values()
            .find(|staffed| staffed.device == *device)
    }

    /// The counter where a guide is.
    pub(crate) fn staffed_by(&self, guide: &GuideId) -> Option<&Staffed> {
        self.staffed
            .values()
            .find(|staffed| staffed.guide == *guide)
    }

    /// The guide who is reachable at a device.
    pub(crate) fn reachable_at(&self, device: &DeviceId) -> Option<&GuideId> {
        let found = self.reachable.iter().find(|(_, at)| *at == device);
        found.map(|(guide, _)| guide)
    }

    /// Whether a guide is signed in, at a counter or reachable.
    pub(crate) fn in_the_building(&self, guide: &GuideId) -> bool {
        self.reachable.contains_key(guide) || self.staffed_by(guide).is_some()
    }
}
