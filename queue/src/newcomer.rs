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

    /// What the visitors asked for who took a ticket at or after a moment, latest first.
    pub fn wishes_since(&self, since: Moment) -> Vec<Wish> {
        let taken = self
            .tickets
            .latest()
            .filter(|ticket| ticket.taken_at >= since);
        taken.map(Wish::of).collect()
    }
}
