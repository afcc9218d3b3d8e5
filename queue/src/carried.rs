//! What an event must carry because no reader has the history: the open room at the start of a day,
//! and a ticket and a counter as an undo leaves them.
//!
//! Plain records; nothing here decides.

use serde::{Deserialize, Serialize};

use crate::doors::Doors;
use crate::event::OfflineKey;
use crate::ids::{DeviceId, GuideId, TicketId, Token};
use crate::moment::Moment;
use crate::staffed::Staffed;
use crate::ticket::Ticket;
use crate::view::{Announcement, HelpCall, StaffCall};

/// Most tickets of offline kiosks that are remembered past their day, the newest ones: with two kiosks of fifty numbers
/// each that are always on their own, those of almost two years, in some 15 MB of memory.
pub const OFFLINE_REMEMBERED_MAX: usize = 65_536;

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

/// A ticket that a kiosk handed out on its own, by which a repeat is recognised; what it was for is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfflineTicket {
    /// The kiosk, the day and the number.
    #[serde(flatten)]
    pub key: OfflineKey,
    /// The ticket that it became.
    pub ticket: TicketId,
    /// Its visitor's key.
    pub token: Token,
}
