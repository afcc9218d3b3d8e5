//! The room as its rules see it: errands, series, counters, guides and the figures that govern them.
//!
//! Names in many languages, looks and machines are not here; a room file becomes this in the
//! coordinator, once, and from then on it is right.

use std::collections::{BTreeMap, BTreeSet};

use crate::ids::{
    CounterId, DeviceId, ErrandId, GuideId, LanguageTag, OutcomeId, ReasonId, RoomId, SeriesId,
};
use crate::need::Need;

/// Most errands of a room (PROTOCOL §1, sizes).
pub const ERRANDS_MAX: usize = 25;
/// Most languages on a ticket (PROTOCOL §2).
pub const LANGUAGES_MAX: usize = 16;
/// Most parked tickets of a counter (PROTOCOL §1, sizes).
pub const PARKED_MAX: usize = 20;

/// Everything about a room that its rules depend on.
#[derive(Debug, Clone, PartialEq)]
pub struct Room {
    /// The room's name in topics.
    pub id: RoomId,
    /// Languages of the kiosk, in its order.
    pub languages: Vec<LanguageTag>,
    /// Needs that the room offers.
    pub needs: BTreeSet<Need>,
    /// Series and the numbers they run through.
    pub series: BTreeMap<SeriesId, Series>,
    /// Errands in the order of the room file, at most [`ERRANDS_MAX`].
    pub errands: Vec<Errand>,
    /// Counters in the order of the room file.
    pub counters: Vec<Counter>,
    /// The part of each series that a kiosk hands out while cut off, both ends included.
    pub kiosks: BTreeMap<DeviceId, BTreeMap<SeriesId, (u32, u32)>>,
    /// Guides in the order of the room file.
    pub guides: Vec<Guide>,
    /// Outcomes in the order of the room file.
    pub outcomes: Vec<OutcomeId>,
    /// Contact reasons in the order of the room file.
    pub reasons: Vec<ReasonId>,
    /// The figures of `[rules]`.
    pub rules: Rules,
    /// A room for trying out: open always, PIN shown.
    pub trial: bool,
}

/// A series of numbers: `first..=last`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Series {
    /// The first number of a day.
    pub first: u32,
    /// The last number before it wraps.
    pub last: u32,
}

/// An errand and the figures that govern its tickets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Errand {
    /// Its id.
    pub id: ErrandId,
    /// The series of its numbers.
    pub series: SeriesId,
    /// How long a visitor should wait at most, seconds, at least 1.
    pub target_wait_s: u32,
    /// How long a visit usually takes, seconds, at least 1; used until there is a history.
    pub service_s: u32,
    /// Most tickets a day; 0 is no limit.
    pub daily_quota: u32,
}

/// A counter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counter {
    /// Its id.
    pub id: CounterId,
    /// What its sign says.
    pub name: String,
    /// Reached without steps.
    pub step_free: bool,
}

/// A guide: what they may serve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// The guide's id.
    pub id: GuideId,
    /// Errands that the guide serves.
    pub errands: ErrandSet,
    /// Languages that the guide speaks, widened by `spoken_alike`.
    pub languages: BTreeSet<LanguageTag>,
    /// May give manager commands.
    pub manager: bool,
}

/// The errands of a guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ErrandSet {
    /// Every errand, also one that the room file no longer names.
    All,
    /// These errands.
    These(BTreeSet<ErrandId>),
}

impl ErrandSet {
    /// Whether the errand is among them.
    pub fn contains(&self, errand: &ErrandId) -> bool {
        match self {
            Self::All => true,
            Self::These(these) => these.contains(errand),
        }
    }
}

/// The figures of `[rules]`, with PROTOCOL §5's defaults.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// Most recalls of a call.
    pub recall_limit: u32,
    /// How long a command can be undone, seconds.
    pub undo_s: u32,
    /// Waiting time given in advance to a booked ticket, seconds.
    pub head_start_booked_s: u32,
    /// Waiting time given in advance for a need, seconds.
    pub head_start_s: BTreeMap<Need, u32>,
    /// Weight of scarcity in thousandths: 500 is PROTOCOL's 0.5, 0 switches it off.
    pub scarcity_milli: u32,
    /// `finish` needs an outcome.
    pub outcome_required: bool,
    /// A called visitor is confirmed by `start_service`; otherwise a call starts the service.
    pub confirm_arrival: bool,
    /// How long a ticket stays reserved, seconds.
    pub reserve_s: u32,
    /// How long a ticket waits before reachable guides are asked, seconds.
    pub reach_after_s: u32,
    /// How long a guide is locked out after five wrong PINs, seconds.
    pub lock_out_s: u32,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            recall_limit: 3,
            undo_s: 10,
            head_start_booked_s: 600,
            head_start_s: BTreeMap::new(),
            scarcity_milli: 500,
            outcome_required: true,
            confirm_arrival: true,
            reserve_s: 900,
            reach_after_s: 240,
            lock_out_s: 300,
        }
    }
}

impl Room {
    /// The errand of that id.
    pub fn errand(&self, id: &ErrandId) -> Option<&Errand> {
        self.errands.iter().find(|errand| errand.id == *id)
    }

    /// The counter of that id.
    pub fn counter(&self, id: &CounterId) -> Option<&Counter> {
        self.counters.iter().find(|counter| counter.id == *id)
    }

    /// The guide of that id.
    pub fn guide(&self, id: &GuideId) -> Option<&Guide> {
        self.guides.iter().find(|guide| guide.id == *id)
    }

    /// Whether the tag is one of the room's languages or of a guide's.
    pub fn knows_language(&self, tag: &LanguageTag) -> bool {
        self.languages.contains(tag) || self.guides.iter().any(|g| g.languages.contains(tag))
    }
}
