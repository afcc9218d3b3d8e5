//! Why and since when there is a pause. The room keeps that somebody has one; the reason is known at the screen where it
//! was given, for as long as the screen runs.

use std::time::Instant;

use languages::{Texts, key};
use queue::command::ReasonText;
use queue::moment::Moment;
use queue::view::Status;

use super::Screen;
use super::view::Choice;

/// Reasons for a pause.
const PAUSES: [&str; 5] = [
    key::COUNTER_PAUSE_BREAK,
    key::COUNTER_PAUSE_LUNCH,
    key::COUNTER_PAUSE_PHONE,
    key::COUNTER_PAUSE_MEETING,
    key::COUNTER_PAUSE_OTHER,
];

/// A pause that was begun at this screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pausing {
    reason: Option<ReasonText>,
    since: Moment,
}

impl Screen {
    /// The room has taken the pause.
    pub(super) fn begin_pausing(&mut self, reason: Option<ReasonText>, now: Instant) {
        self.pausing = self.clock.now(now).map(|since| Pausing { reason, since });
    }

    /// What stands large while paused.
    pub(super) fn pause_line(&self, tag: &str) -> String {
        let plain = Texts::get(tag, key::COUNTER_STATUS_PAUSED, &[]);
        let Some(pausing) = self.pausing.as_ref() else {
            return plain;
        };
        let reason = pausing.reason.as_ref().and_then(named);
        let reason = reason.map_or(plain, |key| Texts::get(tag, key, &[]));
        match self.time(pausing.since) {
            Some(time) => {
                let args = [("reason", (&reason).into()), ("time", (&time).into())];
                Texts::get(tag, key::COUNTER_PAUSED_SINCE, &args)
            }
            None => reason,
        }
    }

    /// A pause that is over is forgotten.
    pub(super) fn end_pausing(&mut self, status: Status) {
        if status != Status::Paused {
            self.pausing = None;
        }
    }
}

/// The text of a reason that was sent, which is in Swedish.
fn named(reason: &ReasonText) -> Option<&'static str> {
    let mut all = PAUSES.into_iter();
    all.find(|key| Texts::plain("sv", key, &[]) == reason.as_str())
}

/// The reasons to choose from, which the log keeps in Swedish.
pub(super) fn pauses(tag: &str) -> Vec<Choice> {
    let lines = PAUSES.map(|reason| {
        Choice::new(
            Texts::plain("sv", reason, &[]),
            Texts::get(tag, reason, &[]),
        )
    });
    lines.to_vec()
}
