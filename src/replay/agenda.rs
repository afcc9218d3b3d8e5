//! What is due when in a replay, in one order that never varies.
//!
//! Does nothing itself; of what is due at one moment, whoever becomes free comes before whoever wants somebody.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use queue::moment::Moment;

use super::crew::Crew;
use super::recording::{Outcome, Recording};

/// Something due; guides, shifts and visits by their places in crew and recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Due {
    /// The guide's visitor is served.
    Finish { guide: usize },
    /// The guide's hours may be over.
    ShiftEnd { guide: usize },
    /// A shift begins.
    ShiftBegin { shift: usize },
    /// The guide's pause is over.
    PauseEnd { guide: usize },
    /// The guide is ready for the next visitor.
    Next { guide: usize },
    /// The guide pauses, unless a visitor is there.
    PauseBegin { guide: usize },
    /// A visitor comes.
    Arrive { visit: usize },
    /// A visitor has waited enough.
    GiveUp { visit: usize },
}

/// Everything that is still due.
#[derive(Debug, Default)]
pub(crate) struct Agenda(BinaryHeap<Reverse<(Moment, Due)>>);

impl Agenda {
    /// What a recording and its crew make due from the beginning.
    pub(crate) fn of(recording: &Recording, crew: &Crew) -> Self {
        let mut agenda = Self::default();
        for (n, shift) in crew.shifts.iter().enumerate() {
            let guide = shift.guide;
            agenda.add(shift.from, Due::ShiftBegin { shift: n });
            agenda.add(shift.to, Due::ShiftEnd { guide });
            for (from, _) in &shift.pauses {
                agenda.add(*from, Due::PauseBegin { guide });
            }
        }
        for (n, visit) in recording.visits.iter().enumerate() {
            agenda.add(visit.arrival, Due::Arrive { visit: n });
            if let Outcome::Abandoned { after_s } = visit.outcome {
                let enough = visit.arrival.plus_s(i64::from(after_s));
                agenda.add(enough, Due::GiveUp { visit: n });
            }
        }
        agenda
    }

    pub(crate) fn add(&mut self, at: Moment, due: Due) {
        self.0.push(Reverse((at, due)));
    }

    /// When the next thing is due.
    pub(crate) fn first(&self) -> Option<Moment> {
        self.0.peek().map(|Reverse((at, _))| *at)
    }

    pub(crate) fn take(&mut self) -> Option<(Moment, Due)> {
        self.0.pop().map(|Reverse(next)| next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_one_moment_guides_become_free_before_visitors_come_or_leave() {
        let at = Moment::from_millis;
        let mut agenda = Agenda::default();
        agenda.add(at(5), Due::GiveUp { visit: 0 });
        agenda.add(at(5), Due::Arrive { visit: 0 });
        agenda.add(at(5), Due::Finish { guide: 9 });
        agenda.add(at(4), Due::GiveUp { visit: 7 });
        let order: Vec<_> = std::iter::from_fn(|| agenda.take().map(|(_, due)| due)).collect();
        assert_eq!(
            order,
            [
                Due::GiveUp { visit: 7 },
                Due::Finish { guide: 9 },
                Due::Arrive { visit: 0 },
                Due::GiveUp { visit: 0 },
            ]
        );
    }
}
