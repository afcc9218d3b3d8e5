//! A counter where a guide is signed in, and the command there that can be taken back.
//!
//! Plain records, as a day carries them over and an undo restores them.

use serde::{Deserialize, Serialize};

use crate::event::Desk;
use crate::ids::{CounterId, DeviceId, GuideId, TicketId};
use crate::moment::Moment;
use crate::ticket::Ticket;

/// A counter where a guide is signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staffed {
    /// The counter.
    pub counter: CounterId,
    /// The guide there.
    pub guide: GuideId,
    /// The device that shows it.
    pub device: DeviceId,
    /// Taking nobody.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub paused: bool,
    /// Given the next matching visitor at once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub armed: bool,
    /// End of the last visit, sign-in or resume, whichever was last.
    pub idle_since: Moment,
    /// The visitor called or served there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visitor: Option<TicketId>,
    /// Signed out when the visit ends, because its day has ended.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub leaving: bool,
}

impl Staffed {
    /// What events at the counter say.
    pub fn desk(&self) -> Desk {
        Desk {
            counter: self.counter.clone(),
            guide: self.guide.clone(),
        }
    }
}

/// A command that can be taken back, with what it was about as it was before.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Undo {
    pub(crate) command: &'static str,
    pub(crate) at: Moment,
    pub(crate) ticket: Option<Ticket>,
    pub(crate) counter: Staffed,
}
