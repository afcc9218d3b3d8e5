//! Who may serve whom, who comes before whom, and which armed guide is given a visitor.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use queue::ids::{CounterId, LanguageTag, TicketId};
use queue::need::Need;
use queue::room::{Counter, Guide};

use super::{Desk, For, Model, State, Ticket};

impl Model {
    /// The errand is listed and any language is shared; an interpreter lifts the language.
    pub(crate) fn matches(&self, guide: &Guide, ticket: &Ticket) -> bool {
        let shared = ticket.languages.iter().any(|l| guide.languages.contains(l));
        guide.errands.contains(&ticket.errand) && (shared || ticket.needs(Need::Interpreter))
    }

    /// A ticket that must not climb steps is called only to a counter without them.
    pub(crate) fn fits(&self, counter: &CounterId, ticket: &Ticket) -> bool {
        !ticket.needs(Need::StepFree) || self.room.counter(counter).is_none_or(|c| c.step_free)
    }

    /// A signed-in guide, paused or not, who can serve a ticket where they are.
    pub(crate) fn can_serve(&self, desk: &Desk, ticket: &Ticket) -> bool {
        self.matches(self.guide(&desk.guide), ticket) && self.fits(&desk.counter, ticket)
    }

    /// The k of the urgency: signed-in, unpaused guides who match a ticket.
    pub(crate) fn guides_for(&self, ticket: &Ticket) -> usize {
        let able = |d: &&Desk| !d.paused && self.can_serve(d, ticket);
        self.desks.iter().filter(able).count()
    }

    pub(crate) fn is_unmatched(&self, ticket: &Ticket) -> bool {
        ticket.reserved.is_none() && !self.desks.iter().any(|d| self.can_serve(d, ticket))
    }

    pub(crate) fn is_reserved_for(&self, desk: &Desk, ticket: &Ticket) -> bool {
        match &ticket.reserved {
            Some((For::Counter(counter), _)) => *counter == desk.counter,
            Some((For::Guide(guide), _)) => *guide == desk.guide,
            None => false,
        }
    }

    pub(crate) fn is_reserved_for_another(&self, desk: &Desk, ticket: &Ticket) -> bool {
        ticket.reserved.is_some() && !self.is_reserved_for(desk, ticket)
    }

    /// Whether `call_next` at that desk may give that ticket.
    pub(crate) fn may_be_called_to(&self, desk: &Desk, ticket: &Ticket) -> bool {
        ticket.state == State::Waiting
            && if ticket.reserved.is_some() {
                self.is_reserved_for(desk, ticket) && self.fits(&desk.counter, ticket)
            } else {
                self.can_serve(desk, ticket)
            }
    }

    /// Milliseconds given in advance: of several head starts the largest.
    pub(crate) fn head_start_s(&self, ticket: &Ticket) -> u32 {
        let rules = &self.room.rules;
        let booked = ticket.booked_at.map(|_| rules.head_start_booked_s);
        let needs = ticket
            .needs
            .iter()
            .filter_map(|n| rules.head_start_s.get(n));
        booked.into_iter().chain(needs.copied()).max().unwrap_or(0)
    }

    /// A booked visitor is not called before the booked time less the head start while others wait.
    pub(crate) fn is_due(&self, ticket: &Ticket) -> bool {
        ticket.booked_at.is_none_or(|booked| {
            self.now.as_millis() + i64::from(self.head_start_s(ticket)) * 1000 >= booked.as_millis()
        })
    }

    /// `(waited + head_start) / target × (1 + scarcity / k)` as a fraction of whole numbers.
    fn urgency(&self, ticket: &Ticket) -> (i128, i128) {
        let waited = i128::from(self.now.ms_since(ticket.counted_from));
        let head_start = i128::from(self.head_start_s(ticket)) * 1000;
        let target = self
            .room
            .errand(&ticket.errand)
            .map_or(1, |e| e.target_wait_s);
        let k = self.guides_for(ticket).max(1) as i128;
        let scarcity = i128::from(self.room.rules.scarcity_milli);
        (
            (waited + head_start) * (1000 * k + scarcity),
            i128::from(target) * 1000 * k,
        )
    }

    fn by_time(&self, a: &Ticket, b: &Ticket) -> Ordering {
        let issue = |t: &Ticket| self.tickets.iter().position(|x| x.id == t.id);
        (a.counted_from, issue(a)).cmp(&(b.counted_from, issue(b)))
    }

    /// Which of two tickets that one guide may call is called first (`Less`).
    pub(crate) fn compare(&self, a: &Ticket, b: &Ticket) -> Ordering {
        let later = |t: &Ticket| (t.reserved.is_none(), !t.first);
        if later(a) != later(b) {
            return later(a).cmp(&later(b));
        }
        if a.first {
            return self.by_time(a, b);
        }
        if self.is_due(a) != self.is_due(b) {
            return self.is_due(b).cmp(&self.is_due(a));
        }
        let ((an, ad), (bn, bd)) = (self.urgency(a), self.urgency(b));
        (bn * ad).cmp(&(an * bd)).then(self.by_time(a, b))
    }

    /// Everybody whom a desk may call, in order of call.
    pub(crate) fn order_at(&self, desk: &Desk) -> Vec<&Ticket> {
        let mut all: Vec<_> = self
            .waiting()
            .filter(|t| self.may_be_called_to(desk, t))
            .collect();
        all.sort_by(|a, b| self.compare(a, b));
        all
    }

    /// Every guide of the room file at every counter.
    fn possible_desks(&self) -> Vec<Desk> {
        let at = |guide: &Guide, counter: &Counter| Desk {
            counter: counter.id.clone(),
            ..super::views::nowhere(&guide.id)
        };
        let counters = &self.room.counters;
        let guides = self.room.guides.iter();
        guides
            .flat_map(|g| counters.iter().map(move |c| at(g, c)))
            .collect()
    }

    /// Whether a guide could call a ticket at a counter, were they there and at work.
    fn might_call(&self, desk: &Desk, ticket: &Ticket) -> bool {
        let theirs = |c: &CounterId| self.desk_of(c).is_some_and(|d| d.guide == desk.guide);
        self.fits(&desk.counter, ticket)
            && match &ticket.reserved {
                None => self.matches(self.guide(&desk.guide), ticket),
                Some((For::Guide(guide), _)) => *guide == desk.guide,
                Some((For::Counter(c), _)) => *c == desk.counter && theirs(c),
            }
    }

    /// How many waiting tickets come before one, among those that compete for its guides.
    pub(crate) fn ahead(&self, ticket: &Ticket) -> usize {
        let waits = |t: &Ticket| Ticket {
            state: State::Waiting,
            ..t.clone()
        };
        let me = waits(ticket);
        let mine: Vec<&Desk> = self
            .desks
            .iter()
            .filter(|d| !d.paused && self.may_be_called_to(d, &me))
            .collect();
        let competes = |other: &Ticket| {
            if mine.is_empty() {
                let both = |d: &Desk| self.might_call(d, ticket) && self.might_call(d, other);
                self.possible_desks().iter().any(both)
            } else {
                mine.iter().any(|d| self.may_be_called_to(d, other))
            }
        };
        self.waiting()
            .filter(|t| t.id != ticket.id && competes(t))
            .filter(|t| self.compare(t, ticket) == Ordering::Less)
            .count()
    }

    /// The languages of a guide that no other signed-in, unpaused guide speaks.
    fn languages_only_of(&self, desk: &Desk) -> usize {
        let others: BTreeSet<&LanguageTag> = self
            .desks
            .iter()
            .filter(|d| d.guide != desk.guide && !d.paused)
            .flat_map(|d| &self.guide(&d.guide).languages)
            .collect();
        let mine = &self.guide(&desk.guide).languages;
        mine.iter().filter(|l| !others.contains(l)).count()
    }

    /// The armed guide who is least needed elsewhere, then idle for longest.
    pub(crate) fn armed_for(&self, ticket: &Ticket) -> Option<&Desk> {
        let place = |d: &Desk| self.room.counters.iter().position(|c| c.id == d.counter);
        self.desks
            .iter()
            .filter(|d| d.armed && self.may_be_called_to(d, ticket))
            .min_by_key(|d| (self.languages_only_of(d), d.idle_since, place(d)))
    }

    /// No matching visitor waits beside a matching armed guide.
    pub(crate) fn match_armed(&mut self) {
        loop {
            let mut waiting: Vec<&Ticket> = self.waiting().collect();
            waiting.sort_by(|a, b| self.compare(a, b));
            let pair = waiting
                .iter()
                .find_map(|t| Some((t.id.clone(), self.armed_for(t)?.counter.clone())));
            let Some((ticket, counter)) = pair else {
                return;
            };
            self.call(&ticket, &counter);
        }
    }

    /// Gives a ticket to a counter.
    pub(crate) fn call(&mut self, id: &TicketId, counter: &CounterId) {
        let now = self.now;
        self.calls += 1;
        let call = self.calls;
        let starts = !self.room.rules.confirm_arrival;
        let desk = self.desk_mut(counter);
        desk.visitor = Some(id.clone());
        desk.armed = false;
        let guide = desk.guide.clone();
        let ticket = self.ticket_mut(id);
        if ticket.state == State::Waiting {
            ticket.waited_ms += now.ms_since(ticket.waiting_since).max(0);
        }
        ticket.state = if starts {
            State::Serving
        } else {
            State::Called
        };
        ticket.started_at = starts.then_some(now);
        ticket.guide = Some(guide);
        ticket.counter = Some(counter.clone());
        ticket.call = call;
        ticket.called_at = now;
        ticket.announced_at = now;
        ticket.recalls = 0;
        ticket.until = None;
    }
}
