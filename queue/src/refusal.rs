//! Why a request is refused: the codes of PROTOCOL §2 and one plain sentence for a log.
//!
//! Screens translate the code; nobody parses the sentence.

use serde::{Deserialize, Serialize};

/// The reason of a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The request itself is malformed; `field` names the culprit.
    BadRequest,
    /// The role or the guide may not.
    NotAllowed,
    /// No such errand in the room.
    UnknownErrand,
    /// A language that is neither the room's nor a guide's.
    UnknownLanguage,
    /// No such ticket, number or token.
    UnknownTicket,
    /// No such counter in the room.
    UnknownCounter,
    /// No such outcome in the room.
    UnknownOutcome,
    /// No such reason in the room.
    UnknownReason,
    /// The guide is unknown or the PIN is wrong.
    UnknownGuideOrPin,
    /// Too many wrong PINs for this guide.
    LockedOut,
    /// Another guide is at the counter.
    CounterTaken,
    /// Nobody is signed in at this device.
    NotSignedIn,
    /// The counter is paused.
    Paused,
    /// A visitor is at the counter.
    Busy,
    /// No visitor is at the counter.
    NoVisitor,
    /// No ticket that this guide may serve waits.
    NobodyWaiting,
    /// The ticket is called or served already.
    AlreadyCalled,
    /// Service has begun.
    AlreadyStarted,
    /// Service has not begun.
    NotStarted,
    /// The ticket has ended, or was rated before.
    AlreadyEnded,
    /// The ticket is reserved for, or parked by, somebody else.
    NotForYou,
    /// That guide or counter is not on duty.
    NotOnDuty,
    /// The number has been given out again.
    NumberInUse,
    /// The room is closed.
    RoomClosed,
    /// The errand is closed.
    ErrandClosed,
    /// The errand's tickets of the day are all taken.
    QuotaReached,
    /// No free number is left in the series.
    SeriesFull,
    /// The visitor has been called often enough.
    RecallLimit,
    /// The room asks for an outcome.
    OutcomeRequired,
    /// There is nothing that can be taken back.
    NothingToUndo,
}

/// A refusal: its code, one plain English sentence for a log, and for a bad request the field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The reason.
    pub code: Code,
    /// One plain English sentence.
    pub message: String,
    /// For [`Code::BadRequest`]: the field at fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

impl Refusal {
    /// A refusal with its sentence.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            field: None,
        }
    }

    /// A bad request, naming the field at fault.
    pub fn bad_request(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code: Code::BadRequest,
            message: message.into(),
            field: Some(field.into()),
        }
    }
}
