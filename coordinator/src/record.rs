//! The journal's record: one accepted request with its events and its answer, as a line of JSON.
//!
//! Its frame, checksum and place in a file are the journal's.

use broker_config::wire::reply::{Answer, Outcome, Reply};
use queue::event::{Event, Stamped};
use queue::moment::{Day, Moment};
use queue::view::Wait;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The version of a record of what happened.
pub const VERSION: u32 = 1;
/// The version of what is left of a thinned day; a reader knows it and all before.
pub const VERSION_THINNED: u32 = 2;

/// A record as DESIGN §4 has it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Record {
    /// The version of its form.
    pub v: u32,
    /// The `seq` of its first public event.
    pub first_seq: u64,
    /// When its events happened.
    pub at: Moment,
    /// Who asked, `{role}/{device}`; none for what time alone brought about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    /// The request's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What happened, in order.
    pub events: Vec<Event>,
    /// The answer, byte for byte.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<Box<RawValue>>,
    /// In the first record of a thinned day: what was taken out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thinned: Option<Thinned>,
    /// In the others of a thinned day: sums that stand for its visits. Their form is the history's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sums: Option<Box<RawValue>>,
}

/// The trace of a day whose visits and events were taken out when its time was over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thinned {
    /// The day of the file.
    pub day: Day,
    /// The room's day on which it was done.
    pub on: Day,
    /// The `seq` of the last event that was taken out; the first is the record's `first_seq`.
    pub last_seq: u64,
    /// How many records were taken out.
    pub records: u64,
    /// How many records with sums follow.
    pub sums: u64,
}

/// A record that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// It is no record of ours.
    #[error("no record of a visitor room")]
    Form(#[source] serde_json::Error),
    /// It is of a later version than this program knows.
    #[error("its version is {0}, and this program knows {VERSION_THINNED} and those before")]
    Version(u32),
}

impl Record {
    /// The record of events that happened at one time.
    pub fn new(events: &[Stamped], asked: Option<Asked>) -> Option<Self> {
        let first = events.first()?;
        let first_seq = if first.event.is_public() {
            first.seq
        } else {
            first.seq + 1
        };
        let (device, id, reply) = match asked {
            Some(asked) => (Some(asked.device), Some(asked.id), Some(asked.reply)),
            None => (None, None, None),
        };
        let events = events.iter().map(|stamped| stamped.event.clone()).collect();
        Some(Self {
            v: VERSION,
            first_seq,
            at: first.at,
            device,
            id,
            events,
            reply,
            thinned: None,
            sums: None,
        })
    }

    /// Reads a record's line.
    ///
    /// # Errors
    /// [`Unreadable`] when it is no record, or of a version that is not known.
    pub fn parse(line: &str) -> Result<Self, Unreadable> {
        #[derive(Deserialize)]
        struct Versioned {
            v: u32,
        }
        let Versioned { v } = serde_json::from_str(line).map_err(Unreadable::Form)?;
        if v > VERSION_THINNED {
            return Err(Unreadable::Version(v));
        }
        serde_json::from_str(line).map_err(Unreadable::Form)
    }

    /// Its line, without an end of line. A record that could not be read back would keep the room from starting again;
    /// where debug assertions are on, each is read back.
    ///
    /// # Errors
    /// Only when a value in it has no JSON form, which none of ours lacks.
    pub fn to_line(&self) -> Result<String, serde_json::Error> {
        let line = serde_json::to_string(self)?;
        debug_assert!(Self::parse(&line).is_ok(), "cannot be read back: {line}");
        Ok(line)
    }

    /// What it tells those who follow the log.
    pub(crate) fn recorded(self) -> Recorded {
        let reply = self.reply.clone();
        let events: Vec<_> = self.stamped().collect();
        let reply = reply.filter(|_| hands_out(&events));
        let reply = reply.and_then(|reply| Reply::parse(reply.get().as_bytes()).ok());
        Recorded::new(events, reply.as_ref())
    }

    /// Its events with their places in the log.
    pub fn stamped(self) -> impl Iterator<Item = Stamped> {
        let mut next = self.first_seq;
        self.events.into_iter().map(move |event| {
            next += u64::from(event.is_public());
            Stamped {
                seq: next - 1,
                at: self.at,
                event,
            }
        })
    }
}

/// What a record tells those who follow the log.
#[derive(Debug, Clone)]
pub(crate) struct Recorded {
    /// Its events with their places in the log.
    pub(crate) events: Vec<Stamped>,
    /// The range on the ticket that it hands out.
    pub(crate) range: Option<Wait>,
}

impl Recorded {
    /// These events, with the range in the answer. A kiosk on its own told its visitor none.
    pub(crate) fn new(events: Vec<Stamped>, reply: Option<&Reply>) -> Self {
        let range = reply.filter(|_| hands_out(&events)).and_then(range_in);
        Self { events, range }
    }
}

/// Whether a ticket is handed out now by these events, and not one delivered that a kiosk on its own handed out.
fn hands_out(events: &[Stamped]) -> bool {
    let now = |stamped: &Stamped| matches!(stamped.event, Event::TicketTaken { offline: None, .. });
    events.iter().any(now)
}

fn range_in(reply: &Reply) -> Option<Wait> {
    match &reply.result {
        Outcome::Ok(answer) => match &**answer {
            Answer::TicketTaken(ticket) => ticket.wait,
            _ => None,
        },
        Outcome::Refused(_) => None,
    }
}

/// The request that a record answers.
#[derive(Debug)]
pub struct Asked {
    /// `{role}/{device}`.
    pub device: String,
    /// The request's id.
    pub id: String,
    /// The answer.
    pub reply: Box<RawValue>,
}
