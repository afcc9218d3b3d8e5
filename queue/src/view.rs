//! What a room shows: the objects inside replies and states of PROTOCOL §2 and §3.
//!
//! Whole and free of history. `log`, `seq` and `at` are added around a state by broker-config.

mod duty;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::ids::{
    CounterId, DeviceId, ErrandId, GuideId, LanguageTag, OutcomeId, ReasonId, RoomId, SeriesId,
    TicketId, Token,
};
use crate::moment::{Day, Moment};
use crate::need::Need;
use crate::number::Number;
pub use duty::{
    CounterDuty, DEVICE_PROBLEMS_MAX, DEVICES_MAX, DeviceDuty, DeviceKind, DutyView, ErrandDuty,
    HELP_SHOWN_MAX, HelpCall, PROBLEM_BYTES_MAX, ReachableGuide, StaffCall, WANTED_MAX, Wanted,
};

/// Texts by language.
pub type Names = BTreeMap<LanguageTag, String>;

/// How long until a call, as a range in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wait {
    /// Half of such visitors are called within this time.
    pub p50_s: u32,
    /// Nine of ten are.
    pub p90_s: u32,
    /// No history stands behind it.
    pub about: bool,
    /// More guides who could call such a visitor are free now than visitors are called before, whatever the range says
    /// that has no history behind it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub soon: bool,
}

/// What a new visitor of one errand would meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// Waiting visitors who would be called before.
    pub ahead: u32,
    /// How long; none when nobody signed in can serve.
    pub wait: Option<Wait>,
    /// Guides signed in, not paused, able to serve.
    pub guides: u32,
}

/// A visitor's ticket, as given to the visitor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §2, Ticket")]
pub struct Ticket {
    pub ticket: TicketId,
    pub number: Number,
    pub errand: ErrandId,
    pub languages: Vec<LanguageTag>,
    pub needs: Vec<Need>,
    pub taken_at: Moment,
    pub booked_at: Option<Moment>,
    pub token: Token,
    pub ahead: u32,
    pub wait: Option<Wait>,
    pub unmatched: bool,
    pub page: Option<String>,
}

/// A visit, as shown at its counter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §2, Visit")]
pub struct Visit {
    pub ticket: TicketId,
    pub number: Number,
    pub errand: ErrandId,
    pub more_errands: Vec<ErrandId>,
    pub languages: Vec<LanguageTag>,
    pub needs: Vec<Need>,
    pub taken_at: Moment,
    pub booked_at: Option<Moment>,
    pub waited_s: i64,
    pub called_at: Moment,
    pub started_at: Option<Moment>,
    pub recalls: u32,
    /// Since when the visitor is set aside; only while that is so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parked_at: Option<Moment>,
    /// When the visitor is back in the queue by itself; only while set aside, and none when a guide must do it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parked_until: Option<Moment>,
}

/// RoomState's body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, RoomState")]
pub struct RoomView {
    pub room: RoomId,
    pub day: Day,
    pub open: bool,
    pub opens_at: Option<Moment>,
    pub closes_at: Option<Moment>,
    pub waiting: u32,
    pub guides: u32,
    pub trial: bool,
    pub errands: Vec<ErrandView>,
    /// The kiosks at which somebody waits for help.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub help: Vec<DeviceId>,
}

/// An errand in RoomState.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, RoomState")]
pub struct ErrandView {
    pub id: ErrandId,
    pub series: SeriesId,
    pub open: bool,
    pub waiting: u32,
}

/// Most calls on the board (PROTOCOL §3).
pub const BOARD_MAX: usize = 12;

/// BoardState's body.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct BoardView {
    /// How many wait.
    pub waiting: u32,
    /// Newest call first, [`BOARD_MAX`] at most.
    pub calls: Vec<Call>,
}

/// A call on the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, BoardState")]
pub struct Call {
    pub call: u64,
    pub number: Number,
    pub counter: CounterId,
    pub counter_name: String,
    pub called_at: Moment,
    pub announced_at: Moment,
    pub repeat: u32,
    pub state: CallState,
}

/// Whether the called visitor has arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallState {
    /// On the way.
    Called,
    /// At the counter.
    Serving,
}

/// Texts' body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, Texts")]
pub struct TextsView {
    pub name: Names,
    pub errands: BTreeMap<ErrandId, Names>,
    pub announcement: Option<Announcement>,
    pub languages: Vec<LanguageTag>,
    /// The room's time zone, an IANA name; none from a coordinator that does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// The needs that the room offers; none from a coordinator that does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs: Option<BTreeSet<Need>>,
    /// The municipality's own look; none from a coordinator that does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub look: Option<LookView>,
    /// The room's openings from yesterday until a week ahead; none in a room that never closes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Vec<OpeningView>>,
    /// The part of each series that a kiosk hands out while cut off, both ends included.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub offline: BTreeMap<DeviceId, BTreeMap<SeriesId, (u32, u32)>>,
}

/// One opening of the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpeningView {
    /// The first open moment.
    pub opens_at: Moment,
    /// The first closed moment after it.
    pub closes_at: Moment,
}

/// What the room announces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announcement {
    /// The words by language.
    pub texts: Names,
    /// When it ends; none: when it is cleared.
    pub until: Option<Moment>,
}

/// Settings' body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, Settings")]
pub struct SettingsView {
    pub counters: Vec<CounterView>,
    pub guides: Vec<GuideView>,
    pub outcomes: Vec<OutcomeView>,
    pub reasons: Vec<ReasonView>,
    pub languages: Vec<LanguageTag>,
    pub rules: RulesView,
    pub look: LookView,
}

/// A counter in Settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, Settings")]
pub struct CounterView {
    pub id: CounterId,
    pub name: String,
    pub step_free: bool,
}

/// A guide in Settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, Settings")]
pub struct GuideView {
    pub id: GuideId,
    pub name: String,
    /// Whether the guide may do what managers do.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub manager: bool,
}

/// An outcome in Settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, Settings")]
pub struct OutcomeView {
    pub id: OutcomeId,
    pub names: Names,
    pub solved_here: bool,
}

/// A contact reason in Settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, Settings")]
pub struct ReasonView {
    pub id: ReasonId,
    pub names: Names,
    pub avoidable: bool,
}

/// The rules that screens show or follow, by the room file's names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §5, [rules]")]
pub struct RulesView {
    pub recall_limit: u32,
    pub undo_s: u32,
    pub head_start_s: BTreeMap<String, u32>,
    pub scarcity: f64,
    pub outcome_required: bool,
    pub confirm_arrival: bool,
    pub reserve_s: u32,
    pub reach_after_s: u32,
    pub lock_out_s: u32,
}

/// The municipality's own look.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LookView {
    /// `#rrggbb`, checked for contrast.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    /// The logo's file name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
}

/// What a counter is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nobody is signed in.
    Closed,
    /// The guide is in the building, without a counter.
    Reachable,
    /// Signed in, taking nobody.
    Paused,
    /// Signed in, without a visitor.
    Free,
    /// Free, and given the next matching visitor at once.
    Armed,
    /// A visitor is on the way.
    Called,
    /// A visitor is being served.
    Serving,
}

/// Most rows of `next` and of `unmatched` (PROTOCOL §3).
pub const NEXT_MAX: usize = 10;

/// DeskState's body: what the guide at a device sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, DeskState")]
pub struct DeskView {
    pub counter: Option<CounterId>,
    pub guide: Option<GuideId>,
    pub languages: Vec<LanguageTag>,
    pub status: Status,
    pub visit: Option<Visit>,
    /// Why this visitor, as it is now known; none without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    pub parked: Vec<Visit>,
    pub waiting_for_me: u32,
    pub longest_since: Option<Moment>,
    pub next: Vec<Next>,
    pub unmatched: Vec<Next>,
    pub undo: Option<String>,
}

/// A waiting ticket in a desk's list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, DeskState")]
pub struct Next {
    pub ticket: TicketId,
    pub number: Number,
    pub errand: ErrandId,
    pub languages: Vec<LanguageTag>,
    pub needs: Vec<Need>,
    pub waiting_since: Moment,
    pub why: Why,
}

/// Why a ticket stands where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    /// Seconds since the moment it is counted from; negative before a booked time.
    pub waited_s: i64,
    /// The errand's target.
    pub target_wait_s: u32,
    /// Waiting time given in advance.
    pub head_start_s: u32,
    /// Signed-in, unpaused guides who match it.
    pub guides: u32,
    /// The shared language (the visitor's first that the guide speaks); none when reserved.
    pub language: Option<LanguageTag>,
    /// Reserved for this guide or counter.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reserved: bool,
    /// Moved ahead of all by a person.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub moved_first: bool,
}

/// What the visitor's page shows (PROTOCOL §4), without the forecast.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §4")]
pub struct PageView {
    pub number: Number,
    pub state: TicketState,
    pub ahead: u32,
    pub counter: Option<String>,
}

/// Where a ticket is in its life, as the page names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "PROTOCOL §4")]
pub enum TicketState {
    Waiting,
    Called,
    Serving,
    Parked,
    Postponed,
    Finished,
    NoShow,
    Cancelled,
    /// Ended by a person, unserved at the end of the day, or replaced.
    Ended,
}
