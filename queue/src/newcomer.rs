//! A visitor who has not come yet: at which moment they would be called, had they come.
//!
//! For forecasts: it only asks, by the order in which visitors are called, and changes nothing.

use crate::class::{ClassKey, Matching};
use crate::ids::{CounterId, ErrandId, LanguageTag};
use crate::moment::Moment;
use crate::need::Need;
use crate::queue::Queue;
use crate::ticket::Ticket;
use crate::urgency::NOT_ISSUED;

/// What a visitor asked for, or would.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wish {
    /// What the visitor comes for.
    pub errand: ErrandId,
    /// The languages in which the visitor can be helped.
    pub languages: Vec<LanguageTag>,
    /// What the visitor needs.
    pub needs: Vec<Need>,
}

impl Wish {
    /// What the visitor of a ticket asked for.
    pub fn of(ticket: &Ticket) -> Self {
        Self {
            errand: ticket.errand.clone(),
            languages: ticket.languages.clone(),
            needs: ticket.needs.clone(),
        }
    }
}

/// A visitor who has come: what for, and whether booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// What the visitor asked for.
    pub wish: Wish,
    /// How long after the arrival the booked time was, seconds; negative for one who came late.
    pub booked_after_s: Option<i64>,
}

impl Arrival {
    /// The arrival of a ticket's visitor.
    fn of(ticket: &Ticket) -> Self {
        let after_s = |booked: Moment| booked.s_since(ticket.taken_at);
        Self {
            wish: Wish::of(ticket),
            booked_after_s: ticket.booked_at.map(after_s),
        }
    }
}

/// A visitor who has not come, among the guides who are on duty.
#[derive(Debug, Clone)]
pub struct Newcomer {
    key: ClassKey,
    matching: Matching,
}

impl Newcomer {
    /// Whether a guide on duty would ever call them.
    pub const fn is_matched(&self) -> bool {
        self.matching.unpaused > 0
    }
}

impl Queue {
    /// A visitor who would come with that wish while the same guides are on duty.
    pub fn newcomer(&self, wish: &Wish) -> Newcomer {
        let key = ClassKey::asked(
            &self.room,
            &wish.errand,
            &wish.languages,
            &wish.needs,
            false,
        );
        let matching = self.tickets.waiting.matching(&key);
        Newcomer { key, matching }
    }

    /// Which of those newcomers, had they come at `came`, would be called now by the guide at a counter who asks for the
    /// next visitor: those who match and are called before everybody who waits. None of them takes another's place.
    pub fn would_call(
        &self,
        counter: &CounterId,
        newcomers: &[Newcomer],
        came: Moment,
        now: Moment,
    ) -> Vec<usize> {
        let Some(at) = self.staffed.get(counter).filter(|at| !at.paused) else {
            return Vec::new();
        };
        let (next, scale) = (self.next_for(at, now), self.scale(now));
        let is_called = |newcomer: &Newcomer| {
            let standing = newcomer
                .key
                .standing(&self.room, newcomer.matching, came, NOT_ISSUED);
            let first = next.is_none_or(|next| scale.call_order(&standing, &next).is_lt());
            first && self.might_call(&newcomer.key, &at.guide, counter)
        };
        let called = newcomers
            .iter()
            .enumerate()
            .filter(|(_, newcomer)| is_called(newcomer));
        called.map(|(place, _)| place).collect()
    }

    /// Whether somebody waits whom the guide at a counter would be given.
    pub fn somebody_waits_for(&self, counter: &CounterId, now: Moment) -> bool {
        let at = self.staffed.get(counter);
        at.is_some_and(|at| self.next_for(at, now).is_some())
    }

    /// The visitors who took a ticket at or after a moment, latest first.
    pub fn arrivals_since(&self, since: Moment) -> Vec<Arrival> {
        let taken = self
            .tickets
            .latest()
            .filter(|ticket| ticket.taken_at >= since);
        taken.map(Arrival::of).collect()
    }
}
