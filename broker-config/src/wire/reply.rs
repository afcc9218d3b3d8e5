//! Replies: what a request is answered with, in PROTOCOL §2's form.
//!
//! Which answer a request gets is the coordinator's business.

use std::collections::BTreeMap;

use queue::ids::{ErrandId, RequestId};
use queue::refusal::Refusal;
use queue::view::{Quote, Ticket, Visit};
use serde::{Deserialize, Serialize};

use super::state::DeskState;

/// The answer to one request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reply {
    /// The request's id.
    pub id: RequestId,
    /// What came of it.
    #[serde(flatten)]
    pub result: Outcome,
}

/// What came of a request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was done.
    Ok(Box<Answer>),
    /// It was not, and nothing has changed.
    Refused(Refusal),
}

/// What was done: `type` and, flat beside it, the fields of the named object.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[allow(
    missing_docs,
    reason = "PROTOCOL §2 lists which command is answered with which"
)]
pub enum Answer {
    Quote {
        quotes: BTreeMap<ErrandId, Quote>,
    },
    TicketTaken(Ticket),
    TicketCancelled,
    Postponed,
    VisitRated,
    HelpAsked,
    SignedIn(DeskState),
    SignedOut,
    Paused,
    Resumed,
    Called(Visit),
    Armed,
    Recalled(Visit),
    ServiceStarted(Visit),
    MarkedNoShow,
    Returned,
    Restored,
    Parked,
    Transferred,
    ErrandAdded(Visit),
    Finished,
    Undone(DeskState),
    HelpAnswered,
    StaffCalled,
    StaffAnswered,
    /// A manager's command.
    Done,
}

impl Reply {
    /// The reply to a request that was done.
    pub fn ok(id: RequestId, answer: Answer) -> Self {
        Self {
            id,
            result: Outcome::Ok(Box::new(answer)),
        }
    }

    /// The reply to a request that was refused.
    pub fn refused(id: RequestId, refusal: Refusal) -> Self {
        Self {
            id,
            result: Outcome::Refused(refusal),
        }
    }

    /// Reads a reply; fields that are not known are ignored.
    ///
    /// # Errors
    /// What is wrong with the body.
    pub fn parse(body: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(body)
    }

    /// The body to publish.
    pub fn to_body(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }
}
