//! How many are called before a ticket (PROTOCOL §2, `ahead`).
//!
//! Uses the order by which visitors are called, so that the two never contradict.

use std::collections::BTreeSet;

use crate::class::{ClassKey, serves};
use crate::ids::{CounterId, GuideId};
use crate::moment::Moment;
use crate::queue::Queue;
use crate::room::Guide;
use crate::ticket::{Holder, Ticket};
use crate::urgency::Standing;
use crate::waiting::ClassId;

impl Queue {
    /// How many are called before a ticket in the queue; 0 for one that is not.
    pub(super) fn ahead(&self, ticket: &Ticket, now: Moment) -> u32 {
        let slot = self.tickets.slot(&ticket.id);
        let Some(slot) = slot.filter(|_| ticket.in_queue()) else {
            return 0;
        };
        let key = ClassKey::of(&self.room, ticket);
        let matching = self.tickets.waiting.matching(&key);
        let standing = key.standing(&self.room, matching, ticket.counted_from, slot);
        self.ahead_of(&key, &standing, now)
    }

    /// Waiting tickets that are called before one that stands so, by a guide who could call both.
    pub(super) fn ahead_of(&self, key: &ClassKey, standing: &Standing, now: Moment) -> u32 {
        let scale = self.scale(now);
        let waiting = &self.tickets.waiting;
        let classes = self.competing(key);
        let classes = classes.iter().filter_map(|id| waiting.class(*id));
        let ahead: usize = classes.map(|class| class.before(standing, scale)).sum();
        u32::try_from(ahead).unwrap_or(u32::MAX)
    }

    /// The classes whose tickets could be called by a guide who could call one of this class: one at
    /// a counter who is not paused or, without such a guide, any of the room file at any counter.
    fn competing(&self, key: &ClassKey) -> BTreeSet<ClassId> {
        let able = self.staffed.values().filter(|at| !at.paused);
        let able = able.filter(|at| self.might_call(key, &at.guide, &at.counter));
        let mut able = able.peekable();
        if able.peek().is_none() {
            let guides = self.room.guides.iter();
            return guides
                .flat_map(|guide| self.competing_for(key, guide))
                .collect();
        }
        able.flat_map(|at| self.classes_at(&at.guide, Some(&at.counter)))
            .collect()
    }

    /// The classes whose tickets a guide could call at any counter where the guide could call one of
    /// this class. Counters differ in who is there and in steps alone.
    fn competing_for(&self, key: &ClassKey, guide: &Guide) -> BTreeSet<ClassId> {
        let own = self.staffed_by(&guide.id).map(|at| &at.counter);
        let one = |step_free| {
            self.room
                .counters
                .iter()
                .find(move |c| c.step_free == step_free)
        };
        let others = [one(true), one(false)].into_iter().flatten();
        let places = own.into_iter().chain(others.map(|counter| &counter.id));
        let able = places.filter(|counter| self.might_call(key, &guide.id, counter));
        let waiting = &self.tickets.waiting;
        able.flat_map(|counter| {
            let there = own.filter(|own| *own == counter);
            waiting.classes_for(guide, there, self.is_step_free(counter))
        })
        .collect()
    }

    /// Whether a guide could call a ticket of that class at a counter, were they there and at work.
    pub(crate) fn might_call(&self, key: &ClassKey, guide: &GuideId, counter: &CounterId) -> bool {
        let reached = !key.step_free || self.is_step_free(counter);
        let theirs = match &key.holder {
            Some(Holder::Guide(holder)) => holder == guide,
            Some(Holder::Counter(holder)) => {
                let there = self.staffed.get(counter);
                holder == counter && there.is_some_and(|there| there.guide == *guide)
            }
            None => {
                let guide = self.room.guide(guide);
                guide.is_some_and(|guide| serves(&self.room, guide, key))
            }
        };
        reached && theirs
    }
}
