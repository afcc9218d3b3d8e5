//! What an event must carry because no reader has the history: the open room at the start of a day,
//! and a ticket and a counter as an undo leaves them.
//!
//! Plain records; nothing here decides.

use serde::{Deserialize, Serialize};

use crate::doors::Doors;
use crate::event::OfflineKey;
use crate::ids::{DeviceId, ErrandId, GuideId, LanguageTag, TicketId, Token};
use crate::moment::Moment;
use crate::need::Need;
use crate::staffed::Staffed;
use crate::ticket::Ticket;
use crate::view::{Announcement, HelpCall, StaffCall};

/// Most tickets of offline kiosks that are remembered past their day, the newest ones.
pub const OFFLINE_REMEMBERED_MAX: usize = 4096;

/// What outlives a day.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Carried {
    /// Open tickets, in order of issue.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tickets: Vec<Ticket>,
    /// Counters where a guide is signed in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counters: Vec<Staffed>,
    /// Guides who are reachable.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reachable: Vec<Reachable>,
    /// Wrong PINs and lock-outs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub locks: Vec<Lock>,
    /// Whether room and errands were open.
    #[serde(default)]
    pub doors: Doors,
    /// What the room announces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub announcement: Option<Announcement>,
    /// Kiosks whose visitors wait for help.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub help: Vec<HelpCall>,
    /// Counters that called for staff.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub staff: Vec<StaffCall>,
    /// Tickets of offline kiosks, so that a repeat gets the first, at most
    /// [`OFFLINE_REMEMBERED_MAX`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offline: Vec<OfflineTicket>,
}

/// Ticket and counter as an undone command leaves them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Restored {
    /// The ticket that the command was about, if it was about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket: Option<Ticket>,
    /// The counter.
    pub counter: Staffed,
}

/// A guide who is in the building, without a counter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reachable {
    /// The guide.
    pub guide: GuideId,
    /// The device at which the guide signed in.
    pub device: DeviceId,
}

/// How many wrong PINs a guide has had, and until when no PIN is taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock {
    /// The guide.
    pub guide: GuideId,
    /// Wrong ones in a row.
    pub wrong: u32,
    /// Until when the guide is locked out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Moment>,
}

/// A ticket that a kiosk handed out on its own, as it was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §2, Ticket")]
pub struct OfflineTicket {
    #[serde(flatten)]
    pub key: OfflineKey,
    pub ticket: TicketId,
    pub errand: ErrandId,
    pub languages: Vec<LanguageTag>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    pub taken_at: Moment,
    pub booked_at: Option<Moment>,
    pub token: Token,
}
