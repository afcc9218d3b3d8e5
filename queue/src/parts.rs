//! What a day carries over, in records of which each is well within what a log takes at once.
//!
//! The parts come before the `day_started` that they belong to, so that a day has begun whole or not at all.

use crate::carried::{Carried, OfflineTicket};
use crate::event::Event;
use crate::ticket::Ticket;

/// Most tickets that one record carries; a ticket is some 320 bytes, and never 4 KiB.
const TICKETS_A_RECORD: usize = 1000;
/// Most tickets of offline kiosks that one record carries, some 140 bytes each.
const OFFLINE_A_RECORD: usize = 4000;

/// Parts that have come and whose `day_started` has not.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parts {
    tickets: Vec<Ticket>,
    offline: Vec<OfflineTicket>,
}

impl Parts {
    /// Takes a part in. The first one begins anew: those before it, if any, were cut short.
    pub(crate) fn take(&mut self, part: u32, tickets: &[Ticket], offline: &[OfflineTicket]) {
        if part == 0 {
            *self = Self::default();
        }
        self.tickets.extend_from_slice(tickets);
        self.offline.extend_from_slice(offline);
    }

    /// The whole of what the day carries, `last` being what its `day_started` does; no part is left.
    pub(crate) fn complete(&mut self, last: &Carried) -> Carried {
        let Self {
            mut tickets,
            mut offline,
        } = std::mem::take(self);
        let mut whole = last.clone();
        tickets.append(&mut whole.tickets);
        offline.append(&mut whole.offline);
        Carried {
            tickets,
            offline,
            ..whole
        }
    }
}

/// Takes as much out of it that the rest is of one record; gives the parts for what was taken, in order.
pub(crate) fn part(carried: &mut Carried) -> Vec<Event> {
    let fits =
        carried.tickets.len() <= TICKETS_A_RECORD && carried.offline.len() <= OFFLINE_A_RECORD;
    if fits {
        return Vec::new();
    }
    let tickets = std::mem::take(&mut carried.tickets);
    let offline = std::mem::take(&mut carried.offline);
    let of_tickets = tickets.chunks(TICKETS_A_RECORD);
    let of_tickets = of_tickets.map(|some| (some.to_vec(), Vec::new()));
    let of_offline = offline.chunks(OFFLINE_A_RECORD);
    let of_offline = of_offline.map(|some| (Vec::new(), some.to_vec()));
    let parts = (0..).zip(of_tickets.chain(of_offline));
    let part = |(part, (tickets, offline))| Event::DayCarried {
        part,
        tickets,
        offline,
    };
    parts.map(part).collect()
}
