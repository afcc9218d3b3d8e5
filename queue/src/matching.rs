//! What the present state owes by itself: visitors to armed guides, tickets kept for nobody or parked
//! past their time back to their queue, guides whose day is over home.
//!
//! Decides and changes nothing.

use std::collections::BTreeSet;

use crate::class::OnDuty;
use crate::event::{CallMode, Desk, Event};
use crate::ids::{CounterId, GuideId};
use crate::moment::Moment;
use crate::queue::Queue;
use crate::room::Guide;
use crate::staffed::Staffed;
use crate::ticket::{Holder, Ticket};
use crate::urgency::Standing;
use crate::waiting::ClassId;

impl Queue {
    /// The next thing that the present state owes, as events; empty when there is none. To be
    /// applied and asked again until it is empty.
    pub fn settle(&self, now: Moment) -> Vec<Event> {
        let one = self.owed_sign_out().or_else(|| self.owed_lapse());
        match one.or_else(|| self.owed_by_time(now)) {
            Some(event) => vec![event],
            None => self.owed_call(now),
        }
    }

    fn owed_sign_out(&self) -> Option<Event> {
        let mut staffed = self.staffed.values();
        let gone = staffed.find(|staffed| staffed.leaving && staffed.visitor.is_none())?;
        Some(Event::GuideSignedOut {
            guide: gone.guide.clone(),
            counter: Some(gone.counter.clone()),
        })
    }

    /// A ticket that is kept for nobody.
    fn owed_lapse(&self) -> Option<Event> {
        let mut reserved = self.tickets.reserved.iter();
        let (_, slots) = reserved.find(|(holder, _)| !self.on_duty(holder))?;
        let ticket = self.tickets.get(*slots.first()?)?;
        Some(Event::ReservationLapsed {
            about: ticket.about(),
        })
    }

    /// What a ticket's time has brought that came back, by `undo` or `restore_ticket`, after that time.
    fn owed_by_time(&self, now: Moment) -> Option<Event> {
        let (due, slot) = self.tickets.timers.first()?;
        let event = (*due <= now).then(|| self.timer_event(*due, *slot));
        event.flatten()
    }

    /// Whether somebody is there for whom tickets can be kept.
    pub(crate) fn on_duty(&self, holder: &Holder) -> bool {
        match holder {
            Holder::Counter(counter) => self.staffed.contains_key(counter),
            Holder::Guide(guide) => self.in_the_building(guide),
        }
    }

    fn owed_call(&self, now: Moment) -> Vec<Event> {
        let scale = self.scale(now);
        let armed: Vec<_> = self.staffed.values().filter(|s| s.armed).collect();
        let offers = armed
            .iter()
            .filter_map(|at| Some((*at, self.next_for(at, now)?)));
        let offers: Vec<_> = offers.collect();
        let Some((_, first)) = offers.iter().min_by(|a, b| scale.call_order(&a.1, &b.1)) else {
            return Vec::new();
        };
        let same = offers.iter().filter(|(_, offer)| offer.slot == first.slot);
        let chosen = same
            .map(|(at, _)| *at)
            .min_by_key(|at| self.needed_elsewhere(at));
        let ticket = self.tickets.get(first.slot);
        match (ticket, chosen) {
            (Some(ticket), Some(at)) => self.call(ticket, at.desk(), CallMode::Armed, now),
            _ => Vec::new(),
        }
    }

    /// The fewest languages that nobody else speaks, then the longest idle.
    fn needed_elsewhere<'a>(&self, at: &'a Staffed) -> (usize, Moment, &'a CounterId) {
        let speaks = |guide: &GuideId| self.room.guide(guide).map(|g| &g.languages);
        let others = self.staffed.values();
        let others: Vec<_> = others
            .filter(|other| other.counter != at.counter && !other.paused)
            .filter_map(|other| speaks(&other.guide))
            .collect();
        let alone = speaks(&at.guide).into_iter().flatten();
        let alone = alone.filter(|tag| !others.iter().any(|o| o.contains(*tag)));
        (alone.count(), at.idle_since, &at.counter)
    }

    /// The ticket that a guide at a counter gets next.
    pub(crate) fn next_for(&self, at: &Staffed, now: Moment) -> Option<Standing> {
        let ids = self.classes_at(&at.guide, Some(&at.counter));
        self.tickets.waiting.first_of(&ids, self.scale(now))
    }

    /// The classes whose tickets a guide may be given, also a guide who is no longer in the room
    /// file; without a counter, at any.
    pub(crate) fn classes_at(&self, guide: &GuideId, at: Option<&CounterId>) -> BTreeSet<ClassId> {
        let waiting = &self.tickets.waiting;
        let step_free = at.is_none_or(|counter| self.is_step_free(counter));
        match self.room.guide(guide) {
            Some(guide) => waiting.classes_for(guide, at, step_free),
            None => waiting.classes_for(&nobody(guide), at, step_free),
        }
    }

    /// Whether a counter is reached without steps.
    pub(crate) fn is_step_free(&self, counter: &CounterId) -> bool {
        let counter = self.room.counter(counter);
        counter.is_some_and(|counter| counter.step_free)
    }

    /// A call, and the start of service where the room does not ask for it.
    pub(crate) fn call(
        &self,
        ticket: &Ticket,
        desk: Desk,
        how: CallMode,
        now: Moment,
    ) -> Vec<Event> {
        let now = now.max(self.last_at);
        let first = (!ticket.called_before).then(|| now.s_since(ticket.due_at()));
        let called = Event::VisitorCalled {
            about: ticket.about(),
            desk: desk.clone(),
            waited_s: ticket.waited_ms(now) / crate::moment::SECOND_MS,
            first_wait_s: first,
            how,
        };
        let started = (!self.room.rules.confirm_arrival).then(|| Event::ServiceStarted {
            about: ticket.about(),
            desk,
            by_call: true,
        });
        std::iter::once(called).chain(started).collect()
    }

    /// Who is at the counters, as far as matching goes.
    pub(crate) fn count_guides(&mut self) {
        let place = |id: &GuideId| self.room.guides.iter().position(|guide| guide.id == *id);
        let on_duty = self.staffed.values().filter_map(|staffed| {
            Some(OnDuty {
                guide: place(&staffed.guide)?,
                step_free: self.is_step_free(&staffed.counter),
                paused: staffed.paused,
            })
        });
        let on_duty = on_duty.collect();
        self.tickets.waiting.set_on_duty(on_duty);
    }
}

/// A guide who is no longer in the room file: gets only what is kept for that guide.
fn nobody(id: &GuideId) -> Guide {
    Guide {
        id: id.clone(),
        errands: crate::room::ErrandSet::These(BTreeSet::new()),
        languages: BTreeSet::new(),
        manager: false,
    }
}
