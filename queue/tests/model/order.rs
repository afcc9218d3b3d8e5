//! Who may serve whom, how many come before one, and which armed guide is given a visitor.

use std::collections::BTreeSet;

use queue::ids::{CounterId, LanguageTag, TicketId};
use queue::need::Need;
use queue::room::{Counter, Guide};

use super::rank::Place;
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

    /// Everybody whom a desk may call, in order of call.
    pub(crate) fn order_at(&self, desk: &Desk) -> Vec<&Ticket> {
        let line = self.line().into_iter().map(|(_, ticket)| ticket);
        line.filter(|t| self.may_be_called_to(desk, t)).collect()
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
    pub(crate) fn ahead(&self, ticket: &Ticket, line: &[(Place, &Ticket)]) -> usize {
        let me = Ticket {
            state: State::Waiting,
            ..ticket.clone()
        };
        let working = |d: &&Desk| !d.paused && self.may_be_called_to(d, &me);
        let mine: Vec<&Desk> = self.desks.iter().filter(working).collect();
        let possible = self.possible_desks();
        let possible: Vec<&Desk> = possible
            .iter()
            .filter(|d| mine.is_empty() && self.might_call(d, ticket))
            .collect();
        let competes = |other: &Ticket| {
            mine.iter().any(|d| self.may_be_called_to(d, other))
                || possible.iter().any(|d| self.might_call(d, other))
        };
        let place = self.place(ticket);
        let before = line.iter().take_while(|(other, _)| *other < place);
        before
            .filter(|(_, other)| other.id != ticket.id && competes(other))
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
            if !self.desks.iter().any(|d| d.armed) {
                return;
            }
            let line = self.line();
            let mut pairs = line
                .iter()
                .map(|(_, t)| Some((t.id.clone(), self.armed_for(t)?.counter.clone())));
            let pair = pairs.find_map(|pair| pair);
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
