//! What can be asked of a room: the commands of PROTOCOL §2, one variant each, and who asks.
//!
//! Serialised as they go over the wire; read by broker-config, which can name a faulty field.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::ids::{
    CounterId, DeviceId, ErrandId, GuideId, LanguageTag, Malformed, OutcomeId, ReasonId, RequestId,
    TicketId, Token,
};
use crate::moment::Moment;
use crate::need::Need;
use crate::number::Number;

/// Who gives a command: the device that the broker vouches for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Actor {
    /// A kiosk.
    Kiosk(DeviceId),
    /// A counter's computer.
    Counter(DeviceId),
    /// A manager's program.
    Manager(DeviceId),
    /// The visitor's own page, by the token it was asked for.
    Page,
}

/// A PIN of 4 to 12 digits; never printed.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Pin(String);

impl Pin {
    /// Parses 4 to 12 digits.
    ///
    /// # Errors
    /// [`Malformed`] for anything else.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        if (4..=12).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(Malformed("a PIN of 4 to 12 digits, as a string"))
        }
    }

    /// The digits, for checking against a hash.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(hidden)")
    }
}

/// A ticket that a kiosk handed out while it was cut off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Offline {
    /// The number, of the kiosk's own part of the series.
    pub number: Number,
    /// When the visitor took it.
    pub taken_at: Moment,
    /// The token that the kiosk made for it.
    pub token: Token,
    /// The request that may have gone through before the link was lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<RequestId>,
}

/// Where a transferred ticket goes in its queue.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Keeps the time it is counted from.
    #[default]
    Keep,
    /// Ahead of all.
    First,
    /// Counted from now.
    Last,
}

/// Where a ticket is transferred to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// The queue of another errand.
    Errand(ErrandId),
    /// Whoever is at that counter.
    Counter(CounterId),
    /// That guide, wherever they are.
    Guide(GuideId),
}

/// A ticket named by its number (the latest of today) or by its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TicketRef {
    /// The newest ticket of today that bore the number.
    Number(Number),
    /// The ticket itself.
    Ticket(TicketId),
}

/// A command as PROTOCOL §2 lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[allow(
    missing_docs,
    reason = "PROTOCOL §2 is the reference for the fields of each command"
)]
pub enum Command {
    Quote {
        languages: Vec<LanguageTag>,
        needs: Vec<Need>,
        #[serde(skip_serializing_if = "Option::is_none")]
        errand: Option<ErrandId>,
    },
    TakeTicket {
        errand: ErrandId,
        languages: Vec<LanguageTag>,
        needs: Vec<Need>,
        #[serde(skip_serializing_if = "Option::is_none")]
        booked_at: Option<Moment>,
        #[serde(skip_serializing_if = "Option::is_none")]
        offline: Option<Offline>,
    },
    CancelTicket {
        token: Token,
    },
    Later {
        token: Token,
        after_s: u32,
    },
    RateVisit {
        token: Token,
        score: u8,
    },
    AskHelp {
        languages: Vec<LanguageTag>,
    },
    SignIn {
        guide: GuideId,
        pin: Pin,
        #[serde(skip_serializing_if = "Option::is_none")]
        counter: Option<CounterId>,
    },
    SignOut,
    Pause {
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<ReasonText>,
    },
    Resume,
    StepIn {
        ticket: TicketId,
        counter: CounterId,
    },
    CallNext {
        arm: bool,
    },
    CallTicket {
        #[serde(flatten)]
        which: TicketRef,
    },
    Recall,
    StartService,
    NoShow,
    ReturnToQueue,
    RestoreTicket {
        number: Number,
    },
    Park {
        #[serde(skip_serializing_if = "Option::is_none")]
        after_s: Option<u32>,
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<ReasonText>,
    },
    Unpark {
        ticket: TicketId,
    },
    Transfer {
        #[serde(flatten)]
        to: Target,
        place: Place,
        return_to_me: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        ticket: Option<TicketId>,
    },
    AddErrand {
        errand: ErrandId,
    },
    Finish {
        #[serde(skip_serializing_if = "Option::is_none")]
        outcome: Option<OutcomeId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<ReasonId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        language_used: Option<LanguageTag>,
    },
    Undo,
    AnswerHelp {
        device: DeviceId,
    },
    CallForStaff,
    AnswerStaff {
        counter: CounterId,
    },
    OpenRoom,
    CloseRoom,
    OpenErrand {
        errand: ErrandId,
    },
    CloseErrand {
        errand: ErrandId,
    },
    Announce {
        texts: BTreeMap<LanguageTag, String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        until: Option<Moment>,
    },
    EndTicket {
        number: Number,
        reason: ReasonText,
    },
    SignOutGuide {
        guide: GuideId,
    },
}

/// Longest free reason (of a pause, a park, an ended ticket), in characters.
pub const REASON_TEXT_MAX: usize = 60;

/// A short reason in a guide's own words, at most [`REASON_TEXT_MAX`] characters on one line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct ReasonText(String);

impl ReasonText {
    /// Parses one line of 1 to [`REASON_TEXT_MAX`] characters.
    ///
    /// # Errors
    /// [`Malformed`] for anything else.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let length = text.chars().count();
        if (1..=REASON_TEXT_MAX).contains(&length) && !text.chars().any(char::is_control) {
            Ok(Self(text.to_owned()))
        } else {
            Err(Malformed("one line of 1 to 60 characters"))
        }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
