//! Who served on recorded days: guides with errands and languages, and when each was on duty.
//!
//! Either read from a recording that tells who served whom ([`inferred`](super::inferred)), or assumed
//! ([`assumed`](super::assumed)). Plays nothing.

use std::collections::BTreeSet;

use queue::ids::{ErrandId, LanguageTag};
use queue::moment::Moment;
use queue::need::Need;

use super::recording::{Recording, Visit};
use super::{assumed, inferred};

/// What a guide can do; guides alike in all of it are one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Guide {
    /// The agent's name in the recording, or the number of an assumed guide.
    pub agent: String,
    /// Errands served.
    pub errands: BTreeSet<ErrandId>,
    /// Languages spoken.
    pub languages: BTreeSet<LanguageTag>,
}

impl Guide {
    /// Whether the guide may serve that visitor.
    pub fn matches(&self, visit: &Visit) -> bool {
        let spoken = visit.languages.iter().any(|l| self.languages.contains(l));
        self.errands.contains(&visit.errand) && (spoken || visit.needs.contains(&Need::Interpreter))
    }
}

/// A stretch of a guide's day on duty.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shift {
    /// When it begins.
    pub from: Moment,
    /// When it ends.
    pub to: Moment,
    /// Which guide, by place in [`Crew::guides`].
    pub guide: usize,
    /// Pauses in it, in order, apart from each other.
    pub pauses: Vec<(Moment, Moment)>,
}

/// Everybody on duty in a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crew {
    /// All guides.
    pub guides: Vec<Guide>,
    /// Their shifts by beginning.
    pub shifts: Vec<Shift>,
    /// Seconds between the end of a visit and a guide's next call.
    pub between_calls_s: u32,
}

/// A shift before guides are numbered.
#[derive(Debug, Clone)]
pub(crate) struct Duty {
    pub(crate) guide: Guide,
    pub(crate) from: Moment,
    pub(crate) to: Moment,
    pub(crate) pauses: Vec<(Moment, Moment)>,
}

impl Crew {
    /// The crew of a recording: day by day read from its agents or, on a day without any, assumed.
    pub fn of(recording: &Recording) -> Self {
        let spoken = inferred::languages(recording);
        let mut duties = Vec::new();
        for day in recording.days() {
            let visits: Vec<&Visit> = recording.visits.iter().filter(|v| v.day == day).collect();
            if visits.iter().any(|visit| visit.agent.is_some()) {
                duties.extend(inferred::day(&visits, &spoken));
            } else {
                duties.extend(assumed::day(&visits));
            }
        }
        Self::numbered(duties, inferred::between_calls_s(recording))
    }

    fn numbered(duties: Vec<Duty>, between_calls_s: u32) -> Self {
        let distinct: BTreeSet<Guide> = duties.iter().map(|duty| duty.guide.clone()).collect();
        let guides: Vec<Guide> = distinct.into_iter().collect();
        let mut shifts: Vec<Shift> = duties
            .into_iter()
            .map(|duty| Shift {
                from: duty.from,
                to: duty.to,
                guide: guides.binary_search(&duty.guide).unwrap_or_default(),
                pauses: duty.pauses,
            })
            .collect();
        shifts.sort();
        Self {
            guides,
            shifts,
            between_calls_s,
        }
    }

    /// Most guides on duty at once when each stays so many seconds longer.
    pub fn most_at_once(&self, longer_s: i64) -> usize {
        let mut edges: Vec<(Moment, i32)> = Vec::with_capacity(2 * self.shifts.len());
        for shift in &self.shifts {
            edges.push((shift.from, 1));
            edges.push((shift.to.plus_s(longer_s), -1));
        }
        edges.sort_unstable();
        let (mut now, mut most) = (0, 0);
        for (_, change) in edges {
            now += change;
            most = most.max(now);
        }
        usize::try_from(most).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// The recorded fortnight lies beside the checkout where there is one.
    const FORTNIGHT: &str = "../shared/data/service-centre-1999-02-01..14.csv";

    #[test]
    fn everybody_served_in_the_recorded_fortnight_finds_a_guide_of_its_crew() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FORTNIGHT);
        if !path.exists() {
            return;
        }
        let recording = Recording::read(&path, None).unwrap();
        let crew = Crew::of(&recording);
        assert_eq!(recording.visits.len(), 16_265);
        assert_eq!(recording.days().len(), 14);
        assert_eq!(crew.between_calls_s, 6);
        for visit in recording.visits.iter().filter(|v| v.service_s().is_some()) {
            let there = |shift: &&Shift| shift.from <= visit.began() && visit.began() <= shift.to;
            let mut there = crew.shifts.iter().filter(there);
            assert!(
                there.any(|shift| crew.guides[shift.guide].matches(visit)),
                "{visit:?}"
            );
        }
        let english = |guide: &&Guide| guide.languages.iter().any(|tag| tag.as_str() == "en");
        let speakers = crew.guides.iter().filter(english).count();
        assert!(0 < speakers && speakers < crew.guides.len());
    }
}
