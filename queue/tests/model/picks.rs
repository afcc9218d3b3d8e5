//! Chooses among what there is: mostly what makes sense, at times what does not, rarely what does
//! not exist.

use queue::ids::{CounterId, ErrandId, GuideId, LanguageTag, TicketId};
use queue::number::Number;

use super::acts::Pick;
use super::{Model, State};

/// The pick that chooses a name nobody knows.
pub(crate) const UNKNOWN: Pick = 239;

/// One of the things, modulo their count.
pub(crate) fn choose<T: Clone>(things: &[T], pick: Pick) -> Option<T> {
    things.get(usize::from(pick) % things.len().max(1)).cloned()
}

impl Model {
    pub(crate) fn errand(&self, pick: Pick) -> ErrandId {
        if pick == UNKNOWN {
            return ErrandId::parse("no-such-errand").unwrap();
        }
        choose(&self.room.errands, pick).unwrap().id
    }

    pub(crate) fn counter(&self, pick: Pick) -> CounterId {
        if pick == UNKNOWN {
            return CounterId::parse("no-such-counter").unwrap();
        }
        choose(&self.room.counters, pick).unwrap().id
    }

    pub(crate) fn some_guide(&self, pick: Pick) -> GuideId {
        if pick == UNKNOWN {
            return GuideId::parse("no-such-guide").unwrap();
        }
        choose(&self.room.guides, pick).unwrap().id
    }

    pub(crate) fn language(&self, pick: Pick) -> LanguageTag {
        if pick == UNKNOWN {
            return LanguageTag::parse("tlh").unwrap();
        }
        choose(&self.room.languages, pick).unwrap()
    }

    /// Mostly an open ticket, at times one that has ended, rarely none that exists.
    pub(crate) fn some_ticket(&self, pick: Pick) -> Option<TicketId> {
        if pick == UNKNOWN {
            return TicketId::parse("nosuchticket").ok();
        }
        let open = |t: &&super::Ticket| !t.state.is_over();
        let ids = |all: Vec<&super::Ticket>| all.iter().map(|t| t.id.clone()).collect::<Vec<_>>();
        let among = match pick % 5 {
            0 => ids(self.tickets.iter().collect()),
            _ => ids(self.tickets.iter().filter(open).collect()),
        };
        choose(&among, pick / 5)
    }

    pub(crate) fn some_number(&self, pick: Pick) -> Number {
        match self.some_ticket(pick).filter(|_| pick != UNKNOWN) {
            Some(id) => self.ticket(&id).number.clone(),
            None => Number::parse("Z001").unwrap(),
        }
    }

    /// Mostly a number that can be restored.
    pub(crate) fn ended_number(&self, pick: Pick) -> Number {
        let lost = |t: &&super::Ticket| matches!(t.state, State::NoShow | State::Cancelled);
        let numbers: Vec<Number> = self
            .tickets
            .iter()
            .filter(lost)
            .map(|t| t.number.clone())
            .collect();
        match choose(&numbers, pick) {
            Some(number) if !pick.is_multiple_of(4) => number,
            _ => self.some_number(pick),
        }
    }

    pub(crate) fn parked_ticket(&self, pick: Pick) -> Option<TicketId> {
        let parked = |t: &&super::Ticket| t.state == State::Parked;
        let ids: Vec<TicketId> = self
            .tickets
            .iter()
            .filter(parked)
            .map(|t| t.id.clone())
            .collect();
        match choose(&ids, pick) {
            Some(id) if !pick.is_multiple_of(4) => Some(id),
            _ => self.some_ticket(pick),
        }
    }
}
