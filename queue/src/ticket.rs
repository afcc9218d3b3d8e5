//! A ticket: what its visitor came for, where it stands and what it has lived through.
//!
//! A plain record, as a day carries it over and an undo restores it; the rules decide what becomes
//! of it.

use serde::{Deserialize, Serialize};

use crate::event::About;
use crate::ids::{CounterId, ErrandId, GuideId, LanguageTag, OutcomeId, TicketId, Token};
use crate::moment::{Day, Moment};
use crate::need::Need;
use crate::number::Number;
use crate::view::TicketState;

/// A ticket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// Its identity.
    pub id: TicketId,
    /// Its number.
    pub number: Number,
    /// The visitor's key to it.
    pub token: Token,
    /// What the visitor came for.
    pub errand: ErrandId,
    /// What turned up at the counter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more_errands: Vec<ErrandId>,
    /// Languages that the visitor can be helped in, own first.
    pub languages: Vec<LanguageTag>,
    /// What the visitor needs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// When it was taken.
    pub taken_at: Moment,
    /// The booked time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booked_at: Option<Moment>,
    /// The local day to which it counts.
    pub day: Day,
    /// The moment that decides its place.
    pub counted_from: Moment,
    /// Moved ahead of all by a person.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub moved_first: bool,
    /// For whom it is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reserved: Option<Reservation>,
    /// To whom it goes back when another guide has finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub return_to: Option<GuideId>,
    /// Where it is in its life.
    pub stage: Stage,
    /// Since when it has been waiting without a break.
    pub waiting_since: Moment,
    /// How long it had waited before that, milliseconds.
    pub waited_ms: i64,
    /// Whether it has ever been called.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub called_before: bool,
    /// The visit, while it is called, served or parked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<Times>,
    /// How the visit ended, as the guide said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<OutcomeId>,
    /// Whether its visitor has rated the visit.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rated: bool,
}

/// For whom a ticket is kept, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reservation {
    /// For whom.
    pub holder: Holder,
    /// When it lapses.
    pub until: Moment,
}

/// For whom a ticket can be kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holder {
    /// Whoever is at the counter.
    Counter(CounterId),
    /// The guide, wherever the guide is.
    Guide(GuideId),
}

impl Holder {
    /// Whether what is kept for this holder is kept for a guide at a counter, or at none.
    #[must_use]
    pub fn is(&self, guide: &GuideId, counter: Option<&CounterId>) -> bool {
        match self {
            Self::Guide(holder) => holder == guide,
            Self::Counter(holder) => Some(holder) == counter,
        }
    }
}

/// The times of a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times {
    /// The `seq` of the call's event.
    pub call: u64,
    /// When the visitor was called.
    pub called_at: Moment,
    /// When the call was last announced.
    pub announced_at: Moment,
    /// When service began.
    pub started_at: Option<Moment>,
    /// How often the call was repeated.
    pub recalls: u32,
}

/// Where a ticket is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Stage {
    /// In its queue.
    Waiting,
    /// Not called before that moment, at the visitor's wish.
    Postponed {
        /// When it is back in its queue.
        until: Moment,
    },
    /// Set aside by a guide.
    Parked {
        /// The guide to whom it belongs.
        by: GuideId,
        /// Since when.
        since: Moment,
        /// When it comes back by itself.
        until: Option<Moment>,
    },
    /// On the way to a counter.
    Called {
        /// The counter.
        counter: CounterId,
    },
    /// At a counter.
    Serving {
        /// The counter.
        counter: CounterId,
    },
    /// The visit is over.
    Finished,
    /// The visitor did not come.
    NoShow,
    /// The visitor left.
    Cancelled,
    /// Ended by a person, unserved at the end of its day, or replaced.
    Ended,
}

impl Ticket {
    /// What events say about it.
    pub fn about(&self) -> About {
        About {
            ticket: self.id.clone(),
            number: self.number.clone(),
            errand: self.errand.clone(),
        }
    }

    /// Whether its life goes on.
    pub const fn is_open(&self) -> bool {
        self.in_queue() || self.at_counter().is_some() || matches!(self.stage, Stage::Parked { .. })
    }

    /// Whether it is waiting or postponed.
    pub const fn in_queue(&self) -> bool {
        matches!(self.stage, Stage::Waiting | Stage::Postponed { .. })
    }

    /// The counter to which it is called or where it is served.
    pub const fn at_counter(&self) -> Option<&CounterId> {
        match &self.stage {
            Stage::Called { counter } | Stage::Serving { counter } => Some(counter),
            _ => None,
        }
    }

    /// Whether its visitor may be put back into the queue.
    pub const fn is_restorable(&self) -> bool {
        matches!(self.stage, Stage::NoShow | Stage::Cancelled)
    }

    /// Whether the visitor named that need.
    pub fn needs(&self, need: Need) -> bool {
        self.needs.contains(&need)
    }

    /// The moment from which its waiting counts at first: taken or, when that is later, booked.
    pub fn due_at(&self) -> Moment {
        self.booked_at
            .map_or(self.taken_at, |at| at.max(self.taken_at))
    }

    /// Milliseconds it has spent waiting up to `now`.
    pub fn waited_ms(&self, now: Moment) -> i64 {
        let span = match self.stage {
            Stage::Waiting => now.ms_since(self.waiting_since).max(0),
            _ => 0,
        };
        self.waited_ms.saturating_add(span)
    }

    /// Its state as the page names it.
    pub const fn state(&self) -> TicketState {
        match self.stage {
            Stage::Waiting => TicketState::Waiting,
            Stage::Postponed { .. } => TicketState::Postponed,
            Stage::Parked { .. } => TicketState::Parked,
            Stage::Called { .. } => TicketState::Called,
            Stage::Serving { .. } => TicketState::Serving,
            Stage::Finished => TicketState::Finished,
            Stage::NoShow => TicketState::NoShow,
            Stage::Cancelled => TicketState::Cancelled,
            Stage::Ended => TicketState::Ended,
        }
    }

    /// Leaves the queue for that stage.
    pub(crate) fn leave_queue(&mut self, stage: Stage, at: Moment) {
        self.waited_ms = self.waited_ms(at);
        self.stage = stage;
    }

    /// Enters its queue.
    pub(crate) fn enter_queue(&mut self, at: Moment) {
        self.stage = Stage::Waiting;
        self.waiting_since = at;
        self.visit = None;
    }

    /// Ends.
    pub(crate) fn end(&mut self, stage: Stage, at: Moment) {
        self.leave_queue(stage, at);
        self.visit = None;
    }
}
