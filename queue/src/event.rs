//! What has happened: every change of a room as a fact, in the form that the journal keeps.
//!
//! The wire shows a part of each (PROTOCOL §3); the projection is broker-config's. An event carries
//! results, so that a reader needs no history.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::carried::{Carried, OfflineTicket, Restored};
use crate::command::{Place, ReasonText, Target};
use crate::ids::{
    CounterId, DeviceId, ErrandId, GuideId, LanguageTag, OutcomeId, ReasonId, TicketId, Token,
};
use crate::moment::{Day, Moment};
use crate::need::Need;
use crate::number::Number;
use crate::ticket::Ticket;
use crate::view::{Status, TicketState};

/// An event with its place in the log and its time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stamped {
    /// Its place in the log: 1 for the first, without a gap. An event that is not on the wire
    /// ([`Event::is_public`]) bears the `seq` of the last one that is.
    pub seq: u64,
    /// When it happened; never earlier than the event before it.
    pub at: Moment,
    /// What happened.
    #[serde(flatten)]
    pub event: Event,
}

/// The ticket that an event is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Its identity.
    pub ticket: TicketId,
    /// Its number.
    pub number: Number,
    /// Its errand at that moment.
    pub errand: ErrandId,
}

/// The counter where an event happened, and its guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// The counter.
    pub counter: CounterId,
    /// The guide there.
    pub guide: GuideId,
}

/// How a visitor came to be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallMode {
    /// `call_next`.
    Next,
    /// The guide was armed.
    Armed,
    /// `call_ticket`.
    ByHand,
    /// `unpark`.
    Unparked,
    /// `step_in`.
    SteppedIn,
}

/// A ticket that was handed out by a kiosk on its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct OfflineKey {
    /// The kiosk.
    pub kiosk: DeviceId,
    /// The local day on which it was taken.
    pub day: Day,
    /// Its number.
    pub number: Number,
}

/// A change of the room.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[allow(
    missing_docs,
    reason = "PROTOCOL §3 is the reference for the fields of each event"
)]
pub enum Event {
    TicketTaken {
        #[serde(flatten)]
        about: About,
        languages: Vec<LanguageTag>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        needs: Vec<Need>,
        taken_at: Moment,
        booked_at: Option<Moment>,
        token: Token,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        offline: Option<OfflineKey>,
        /// Where a guide took it for a visitor.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        desk: Option<Desk>,
    },
    VisitorCalled {
        #[serde(flatten)]
        about: About,
        #[serde(flatten)]
        desk: Desk,
        waited_s: i64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first_wait_s: Option<i64>,
        how: CallMode,
    },
    VisitorRecalled {
        #[serde(flatten)]
        about: About,
        #[serde(flatten)]
        desk: Desk,
    },
    ServiceStarted {
        #[serde(flatten)]
        about: About,
        #[serde(flatten)]
        desk: Desk,
        /// The call itself started it (`confirm_arrival = false`).
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        by_call: bool,
    },
    ServiceFinished {
        #[serde(flatten)]
        about: About,
        #[serde(flatten)]
        desk: Desk,
        served_s: i64,
        outcome: Option<OutcomeId>,
        reason: Option<ReasonId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        language_used: Option<LanguageTag>,
        /// The guide to whom the visit goes back (`return_to_me`) instead of ending.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        goes_back_to: Option<GuideId>,
        /// Until when it is reserved for that guide.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reserved_until: Option<Moment>,
    },
    VisitorMissed {
        #[serde(flatten)]
        about: About,
        #[serde(flatten)]
        desk: Desk,
    },
    TicketCancelled {
        #[serde(flatten)]
        about: About,
    },
    TicketPostponed {
        #[serde(flatten)]
        about: About,
        until: Moment,
    },
    TicketParked {
        #[serde(flatten)]
        about: About,
        #[serde(flatten)]
        desk: Desk,
        until: Option<Moment>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<ReasonText>,
    },
    /// A park that ended by itself (no desk) or `unpark` (a call follows).
    TicketUnparked {
        #[serde(flatten)]
        about: About,
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        desk: Option<Desk>,
    },
    TicketTransferred {
        #[serde(flatten)]
        about: About,
        /// Where the guide who did it is.
        #[serde(flatten)]
        desk: Desk,
        to: Target,
        place: Place,
        counted_from: Moment,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reserved_until: Option<Moment>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        return_to: Option<GuideId>,
        /// Whether it was the own visitor, who leaves the counter, or a waiting ticket.
        from_counter: bool,
    },
    ReservationLapsed {
        #[serde(flatten)]
        about: About,
    },
    /// `return_to_queue` (with its desk) or the end of `later` (without).
    TicketReturned {
        #[serde(flatten)]
        about: About,
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        desk: Option<Desk>,
    },
    TicketRestored {
        #[serde(flatten)]
        about: About,
        #[serde(flatten)]
        desk: Desk,
    },
    TicketEnded {
        #[serde(flatten)]
        about: About,
        reason: ReasonText,
        /// The counter that it frees.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        desk: Option<Desk>,
    },
    TicketReplaced {
        #[serde(flatten)]
        about: About,
        by: TicketId,
    },
    TicketUnserved {
        #[serde(flatten)]
        about: About,
    },
    ErrandAdded {
        #[serde(flatten)]
        about: About,
        #[serde(flatten)]
        desk: Desk,
        added: ErrandId,
    },
    CommandUndone {
        #[serde(flatten)]
        desk: Desk,
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        about: Option<About>,
        command: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ticket_state: Option<TicketState>,
        counter_status: Status,
        /// Ticket and counter whole, as they become.
        restored: Box<Restored>,
    },
    VisitRated {
        #[serde(flatten)]
        about: About,
        score: u8,
    },
    GuideSignedIn {
        #[serde(flatten)]
        desk: Desk,
        device: DeviceId,
    },
    GuideSignedOut {
        guide: GuideId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        counter: Option<CounterId>,
    },
    GuideReachable {
        guide: GuideId,
        device: DeviceId,
    },
    CounterPaused {
        #[serde(flatten)]
        desk: Desk,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<ReasonText>,
    },
    CounterResumed {
        #[serde(flatten)]
        desk: Desk,
    },
    CounterArmed {
        #[serde(flatten)]
        desk: Desk,
    },
    CounterDisarmed {
        #[serde(flatten)]
        desk: Desk,
    },
    RoomOpened {
        /// For a manager's command: how long it holds against the hours.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by_hand_until: Option<Moment>,
    },
    RoomClosed {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by_hand_until: Option<Moment>,
    },
    ErrandOpened {
        errand: ErrandId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by_hand_until: Option<Moment>,
    },
    ErrandClosed {
        errand: ErrandId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by_hand_until: Option<Moment>,
    },
    Announced {
        texts: BTreeMap<LanguageTag, String>,
        until: Option<Moment>,
    },
    HelpAsked {
        device: DeviceId,
        languages: Vec<LanguageTag>,
    },
    HelpAnswered {
        device: DeviceId,
        /// The counter that answered; none for a manager or a reachable guide.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        desk: Option<Desk>,
    },
    StaffCalled {
        #[serde(flatten)]
        desk: Desk,
    },
    StaffAnswered {
        counter: CounterId,
    },
    DayStarted {
        day: Day,
        /// What outlives the day before.
        carried: Box<Carried>,
    },
    /// A part of what the `day_started` after it carries, when that is more than a record takes (not on the wire).
    DayCarried {
        /// Its place among the parts; the first one, 0, begins anew.
        part: u32,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        tickets: Vec<Ticket>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        offline: Vec<OfflineTicket>,
    },
    /// A wrong PIN was given for a guide, or the wrong ones count on past a sign-in that asks for none (not on the wire).
    PinRefused {
        guide: GuideId,
        /// Wrong ones in a row so far; 0 when this one locked the guide out.
        wrong: u32,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        locked_until: Option<Moment>,
    },
    /// A manager signed in at a manager's device (not on the wire).
    ManagerSignedIn {
        device: DeviceId,
        guide: GuideId,
    },
    /// … and out (not on the wire).
    ManagerSignedOut {
        device: DeviceId,
    },
    /// The day ended with a visitor at the counter: its guide is signed out when the visit ends (not
    /// on the wire).
    GuideLeaves {
        #[serde(flatten)]
        desk: Desk,
    },
}

impl Event {
    /// Whether it is a part of what the `day_started` after it carries; each takes a record of its own.
    pub const fn is_part_of_a_day(&self) -> bool {
        matches!(self, Self::DayCarried { .. })
    }

    /// Whether the event is shown on the wire and takes a `seq` of its own.
    pub const fn is_public(&self) -> bool {
        !matches!(
            self,
            Self::DayCarried { .. }
                | Self::PinRefused { .. }
                | Self::ManagerSignedIn { .. }
                | Self::ManagerSignedOut { .. }
                | Self::GuideLeaves { .. }
        )
    }
}

impl Event {
    /// The ticket that the event is about, if it is about one.
    pub fn about(&self) -> Option<&About> {
        match self {
            Self::TicketTaken { about, .. }
            | Self::VisitorCalled { about, .. }
            | Self::VisitorRecalled { about, .. }
            | Self::ServiceStarted { about, .. }
            | Self::ServiceFinished { about, .. }
            | Self::VisitorMissed { about, .. }
            | Self::TicketCancelled { about }
            | Self::TicketPostponed { about, .. }
            | Self::TicketParked { about, .. }
            | Self::TicketUnparked { about, .. }
            | Self::TicketTransferred { about, .. }
            | Self::ReservationLapsed { about }
            | Self::TicketReturned { about, .. }
            | Self::TicketRestored { about, .. }
            | Self::TicketEnded { about, .. }
            | Self::TicketReplaced { about, .. }
            | Self::TicketUnserved { about }
            | Self::ErrandAdded { about, .. }
            | Self::VisitRated { about, .. } => Some(about),
            _ => None,
        }
    }
}
