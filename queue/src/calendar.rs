//! One local day of a room with its opening hours, as moments that somebody who knows the time zone
//! worked out.
//!
//! Knows no time zone and reads no clock.

use std::collections::BTreeMap;

use crate::ids::ErrandId;
use crate::moment::{Day, Moment};

/// How far ahead of its day a calendar's hours reach, in days (PROTOCOL §3: `opens_at` is the next
/// opening within 7 days).
pub const DAYS_AHEAD: i64 = 8;

/// A local day and the opening hours from the day before it to [`DAYS_AHEAD`] after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The local day.
    pub day: Day,
    /// Its first moment (local midnight).
    pub starts_at: Moment,
    /// The first moment of the next day.
    pub ends_at: Moment,
    /// The room's hours.
    pub room: Hours,
    /// Hours of errands that have their own; the others follow the room's.
    pub errands: BTreeMap<ErrandId, Hours>,
}

/// Opening hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hours {
    /// Never closes.
    Always,
    /// Open from the first until before the second moment of each, in order, one for each written
    /// opening: adjacent ones are not joined, so that one across midnight can be told.
    Spans(Vec<(Moment, Moment)>),
}

impl Hours {
    /// Whether these hours are open at that moment.
    pub fn open(&self, at: Moment) -> bool {
        match self {
            Self::Always => true,
            Self::Spans(spans) => spans.iter().any(|(from, to)| (*from..*to).contains(&at)),
        }
    }

    /// The first moment after `after` at which these hours open or close.
    pub fn next_change(&self, after: Moment) -> Option<Moment> {
        let Self::Spans(spans) = self else {
            return None;
        };
        let open = self.open(after);
        let mut edges: Vec<_> = spans.iter().flat_map(|(from, to)| [*from, *to]).collect();
        edges.sort_unstable();
        edges
            .into_iter()
            .find(|edge| *edge > after && self.open(*edge) != open)
    }
}

impl Calendar {
    /// The hours of an errand: its own, or the room's.
    pub fn errand(&self, errand: &ErrandId) -> &Hours {
        self.errands.get(errand).unwrap_or(&self.room)
    }

    /// Whether one opening of the room runs across the end of this day.
    pub fn runs_across_midnight(&self) -> bool {
        match &self.room {
            Hours::Always => false,
            Hours::Spans(spans) => spans
                .iter()
                .any(|(from, to)| *from < self.ends_at && self.ends_at < *to),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(s: i64) -> Moment {
        Moment::from_millis(s * 1000)
    }

    #[test]
    fn adjacent_openings_do_not_close_between() {
        let hours = Hours::Spans(vec![(at(0), at(10)), (at(10), at(20)), (at(30), at(40))]);
        assert!(hours.open(at(10)) && !hours.open(at(20)));
        assert_eq!(hours.next_change(at(5)), Some(at(20)));
        assert_eq!(hours.next_change(at(20)), Some(at(30)));
        assert_eq!(hours.next_change(at(40)), None);
    }
}
