//! How visits ended, why people came and what they thought of it: counted by the ids of the room file, and its two figures
//! (DESIGN §1: solved at the first contact, and avoidable).
//!
//! Knows only visits that were served to the end; what is too few to be shown is not told.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::report::SHOWN_FROM;
use super::sums::Count;
use super::visits::{End, Visit};
use crate::room_file::RoomFile;

/// How often each id occurred.
type Counts = BTreeMap<String, u64>;
/// The same as it is shown: null for what occurred, but fewer than [`SHOWN_FROM`] times.
pub type Shown = BTreeMap<String, Option<u64>>;

/// Counts of ends; two of them add up.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Ends {
    outcomes: Counts,
    reasons: Counts,
    /// By score, 1 to 4.
    ratings: Counts,
}

/// A share as the two counts that it is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// How many there are.
    pub count: u64,
    /// Of how many.
    pub of: u64,
}

/// How the visits of a row ended; empty where it has fewer than [`SHOWN_FROM`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Ended {
    /// Served visits by the id of their outcome.
    pub outcomes: Shown,
    /// Served visits by the id of their contact reason.
    pub reasons: Shown,
    /// Answers of visitors by their score, from `1` to `4`, the best.
    pub ratings: Shown,
    /// Of the visits with an outcome, those solved at the counter; from five visits on.
    pub solved_here: Option<Part>,
    /// Of the visits with a contact reason, those that right work before would have spared; from five visits on.
    pub avoidable: Option<Part>,
}

impl Ends {
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Counts a visit in or out.
    pub(super) fn count(&mut self, visit: &Visit, count: Count) {
        if visit.end != Some(End::Served) {
            return;
        }
        let outcome = visit.outcome.as_ref().map(ToString::to_string);
        let reason = visit.reason.as_ref().map(ToString::to_string);
        let rating = visit.rating.map(|score| score.to_string());
        for (counts, id) in [
            (&mut self.outcomes, outcome),
            (&mut self.reasons, reason),
            (&mut self.ratings, rating),
        ] {
            count.apply_each(counts, id);
        }
    }

    /// Adds others.
    pub(super) fn add(&mut self, other: &Self) {
        for (mine, theirs) in [
            (&mut self.outcomes, &other.outcomes),
            (&mut self.reasons, &other.reasons),
            (&mut self.ratings, &other.ratings),
        ] {
            for (id, times) in theirs {
                *mine.entry(id.clone()).or_default() += times;
            }
        }
    }

    /// What a report shows of them; which outcomes and reasons count is as the room file has it now.
    pub(super) fn shown(&self, file: &RoomFile) -> Ended {
        let solved = |id: &str| {
            let mut known = file.outcomes.iter();
            known.any(|outcome| outcome.solved_here && outcome.id.as_str() == id)
        };
        let avoidable = |id: &str| {
            let mut known = file.reasons.iter();
            known.any(|reason| reason.avoidable && reason.id.as_str() == id)
        };
        Ended {
            outcomes: shown(&self.outcomes),
            reasons: shown(&self.reasons),
            ratings: shown(&self.ratings),
            solved_here: part(&self.outcomes, solved),
            avoidable: part(&self.reasons, avoidable),
        }
    }
}

fn shown(counts: &Counts) -> Shown {
    let few = |times: u64| (times >= SHOWN_FROM).then_some(times);
    let shown = counts.iter().map(|(id, times)| (id.clone(), few(*times)));
    shown.collect()
}

/// How many of the ids are such, of all; none of too few.
fn part(counts: &Counts, is_such: impl Fn(&str) -> bool) -> Option<Part> {
    let of = counts.values().sum();
    let such = counts.iter().filter(|(id, _)| is_such(id));
    let count = such.map(|(_, times)| times).sum();
    (of >= SHOWN_FROM).then_some(Part { count, of })
}
