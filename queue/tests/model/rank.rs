//! Who is called first among waiting tickets that one guide may call (DESIGN §3, urgency).

use std::cmp::Ordering;

use queue::moment::Moment;

use super::{Model, Ticket};

/// Where a ticket stands: the smallest is called first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    reserved: bool,
    moved_first: bool,
    due: bool,
    /// A fraction of whole numbers.
    urgency: (i128, i128),
    counted_from: Moment,
    issue: usize,
}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_person = |p: &Self| (!p.reserved, !p.moved_first);
        let by_time = |p: &Self| (p.counted_from, p.issue);
        let of_time = by_time(self).cmp(&by_time(other));
        let ((a, per_a), (b, per_b)) = (self.urgency, other.urgency);
        let of_urgency = (b * per_a).cmp(&(a * per_b));
        match by_person(self).cmp(&by_person(other)) {
            Ordering::Equal if self.moved_first => of_time,
            Ordering::Equal => other.due.cmp(&self.due).then(of_urgency).then(of_time),
            unequal => unequal,
        }
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Model {
    /// Seconds given in advance: of several head starts the largest.
    pub(crate) fn head_start_s(&self, ticket: &Ticket) -> u32 {
        let rules = &self.room.rules;
        let booked = ticket.booked_at.map(|_| rules.head_start_booked_s);
        let of_need = |need| rules.head_start_s.get(need);
        let needs = ticket.needs.iter().filter_map(of_need).copied();
        booked.into_iter().chain(needs).max().unwrap_or(0)
    }

    /// A booked visitor is not called before the booked time less the head start while others wait.
    pub(crate) fn is_due(&self, ticket: &Ticket) -> bool {
        let soon = self.now.plus_s(i64::from(self.head_start_s(ticket)));
        ticket.booked_at.is_none_or(|booked| soon >= booked)
    }

    /// `(waited + head_start) / target × (1 + scarcity / k)`.
    fn urgency(&self, ticket: &Ticket) -> (i128, i128) {
        let waited = i128::from(self.now.ms_since(ticket.counted_from));
        let head_start = i128::from(self.head_start_s(ticket)) * 1000;
        let errand = self.room.errand(&ticket.errand).unwrap();
        let k = self.guides_for(ticket).max(1) as i128;
        let scarcity = i128::from(self.room.rules.scarcity_milli);
        let above = (waited + head_start) * (1000 * k + scarcity);
        (above, i128::from(errand.target_wait_s) * 1000 * k)
    }

    pub(crate) fn place(&self, ticket: &Ticket) -> Place {
        Place {
            reserved: ticket.reserved.is_some(),
            moved_first: ticket.first,
            due: self.is_due(ticket),
            urgency: self.urgency(ticket),
            counted_from: ticket.counted_from,
            issue: ticket.issue,
        }
    }

    /// Everybody who waits, as they would be called if one guide could call them all.
    pub(crate) fn line(&self) -> Vec<(Place, &Ticket)> {
        let mut line: Vec<_> = self.waiting().map(|t| (self.place(t), t)).collect();
        line.sort_by(|(a, _), (b, _)| a.cmp(b));
        line
    }
}
