//! DutyState of PROTOCOL §3: what guides and managers see of each other, of who calls for them, and of the devices.
//!
//! What is in it is found out elsewhere.

use serde::{Deserialize, Serialize};

use super::Status;
use crate::ids::{CounterId, DeviceId, ErrandId, GuideId, LanguageTag, TicketId};
use crate::moment::Moment;
use crate::number::Number;

/// DutyState's body.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, DutyState")]
pub struct DutyView {
    pub counters: Vec<CounterDuty>,
    pub reachable: Vec<ReachableGuide>,
    pub wanted: Vec<Wanted>,
    pub help: Vec<HelpCall>,
    pub staff: Vec<StaffCall>,
    /// The errands for which somebody waits.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errands: Vec<ErrandDuty>,
    /// Devices that somebody should see to, [`DEVICES_MAX`] at most; the rules know of none, the coordinator adds them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub devices: Vec<DeviceDuty>,
}

/// A counter in DutyState.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, DutyState")]
pub struct CounterDuty {
    pub counter: CounterId,
    pub status: Status,
    /// Who is signed in there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<GuideId>,
    /// The number that is called or served there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Number>,
    /// Whether the screen there is known not to be linked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub gone: bool,
}

/// How long an errand's visitors wait, in DutyState.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrandDuty {
    /// Which.
    pub errand: ErrandId,
    /// How many wait.
    pub waiting: u32,
    /// The moment that the longest of them is counted from; in the future before a booked time.
    pub longest_since: Moment,
    /// How long they should wait at most.
    pub target_wait_s: u32,
}

/// Most devices in DutyState.
pub const DEVICES_MAX: usize = 20;
/// Most problems of a device in DutyState.
pub const DEVICE_PROBLEMS_MAX: usize = 4;
/// Longest name of a problem in DutyState, in bytes.
pub const PROBLEM_BYTES_MAX: usize = 32;

/// What kind of screen a device is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "PROTOCOL §1, roles")]
pub enum DeviceKind {
    Kiosk,
    Board,
    Counter,
}

/// A device that somebody should see to, in DutyState.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceDuty {
    /// What kind.
    pub role: DeviceKind,
    /// Which.
    pub device: DeviceId,
    /// Whether it is there.
    pub online: bool,
    /// What is wrong, by the names of its presence: [`DEVICE_PROBLEMS_MAX`] of [`PROBLEM_BYTES_MAX`] bytes at most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<String>,
}

/// A reachable guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, DutyState")]
pub struct ReachableGuide {
    pub guide: GuideId,
    pub languages: Vec<LanguageTag>,
    /// Whether the guide's screen is known not to be linked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub gone: bool,
}

/// Most wanted tickets in DutyState.
pub const WANTED_MAX: usize = 10;

/// A ticket for which a reachable guide is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, DutyState")]
pub struct Wanted {
    pub ticket: TicketId,
    pub number: Number,
    pub errand: ErrandId,
    pub languages: Vec<LanguageTag>,
    pub waiting_since: Moment,
}

/// Calls for help that a state shows at once, in a room of fewer kiosks.
pub const HELP_SHOWN_MAX: usize = 16;

/// A visitor who asked for help at a kiosk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, DutyState")]
pub struct HelpCall {
    pub device: DeviceId,
    pub languages: Vec<LanguageTag>,
    pub at: Moment,
}

/// A counter that raised the silent alarm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §3, DutyState")]
pub struct StaffCall {
    pub counter: CounterId,
    pub at: Moment,
    /// Who raised it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<GuideId>,
    /// Whether the screen of nobody else on duty is linked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unseen: bool,
}
