//! Recorded days read from a CSV file: who came when, for what, and how it went.
//!
//! Infers nothing and knows no room. A line that cannot be read is named with its number, and nothing is read half.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::tz::TimeZone;
use queue::ids::{ErrandId, LanguageTag};
use queue::moment::{Day, Moment};
use queue::need::Need;
use queue::room::ERRANDS_MAX;

use super::error::RecordingError;
use super::line::lines;
use super::origin::Origin;

/// Most visits of a recording.
pub const VISITS_MAX: usize = 2_000_000;
/// Most days from the first to the last of a recording.
pub const DAYS_MAX: i64 = 400;
/// Longest wait or service in a recording, seconds.
pub const LASTING_MAX_S: u32 = 24 * 3600;

/// How a recorded visit ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Served for so many seconds.
    Served {
        /// Seconds of service.
        service_s: u32,
    },
    /// Left unserved after so many seconds.
    Abandoned {
        /// Seconds waited until leaving.
        after_s: u32,
    },
}

/// One recorded visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// The local day on which it is counted.
    pub day: Day,
    /// When the visitor joined the queue.
    pub arrival: Moment,
    /// What the visitor came for.
    pub errand: ErrandId,
    /// Languages the visitor can be helped in, own first; at least one.
    pub languages: Vec<LanguageTag>,
    /// A visitor whom the centre gave waiting time in advance.
    pub priority: bool,
    /// What the visitor needs beside that.
    pub needs: Vec<Need>,
    /// Seconds waited until service or leaving, where the file tells.
    pub wait_s: Option<u32>,
    /// How it ended.
    pub outcome: Outcome,
    /// Who served, by the file's own number or name.
    pub agent: Option<String>,
}

impl Visit {
    /// When the service began in the recording; the arrival where the file does not tell the wait.
    pub fn began(&self) -> Moment {
        self.arrival.plus_s(i64::from(self.wait_s.unwrap_or(0)))
    }

    /// Seconds of recorded service, none for one who left.
    pub fn service_s(&self) -> Option<u32> {
        match self.outcome {
            Outcome::Served { service_s } => Some(service_s),
            Outcome::Abandoned { .. } => None,
        }
    }

    /// The language by which the report counts the visit: the visitor's own.
    pub fn language(&self) -> &LanguageTag {
        &self.languages[0]
    }
}

/// The visits of a file in order of arrival; never empty.
#[derive(Debug, Clone)]
pub struct Recording {
    /// In order of arrival, those of one second as the file has them.
    pub visits: Vec<Visit>,
    /// What is known of the place where it was recorded.
    pub origin: Origin,
}

impl Recording {
    /// Reads a file; with `only`, the visits of that day alone.
    ///
    /// # Errors
    /// [`RecordingError`] names the file, the line and what was expected there.
    pub fn read(path: &Path, only: Option<Day>) -> Result<Self, RecordingError> {
        let file = std::fs::File::open(path).map_err(|source| RecordingError::Open {
            path: path.to_owned(),
            source,
        })?;
        Self::parse(path, file, only)
    }

    /// Reads what a file of that name holds.
    ///
    /// # Errors
    /// As [`Recording::read`].
    pub fn parse(
        path: &Path,
        text: impl std::io::Read,
        only: Option<Day>,
    ) -> Result<Self, RecordingError> {
        let lines = lines(path, text)?;
        let origin = Origin::of(lines.iter().map(|line| line.errand.as_str()));
        let zone = TimeZone::get(origin.time_zone)
            .map_err(|_| RecordingError::TimeZone(origin.time_zone))?;
        let mut visits = Vec::with_capacity(lines.len());
        for line in lines {
            let number = line.number;
            let visit = line
                .into_visit(&origin, &zone)
                .map_err(|expected| RecordingError::line(path, number, expected))?;
            if only.is_none_or(|day| visit.day == day) {
                visits.push(visit);
            }
        }
        visits.sort_by_key(|visit| visit.arrival);
        let recording = Self { visits, origin };
        recording.checked(path, only)
    }

    fn checked(self, path: &Path, only: Option<Day>) -> Result<Self, RecordingError> {
        let refused = |expected: String| Err(RecordingError::whole(path, expected));
        let (Some(first), Some(last)) = (self.visits.first(), self.visits.last()) else {
            return refused(match only {
                Some(day) => format!("a visit on {day}"),
                None => "a visit on the second line".to_owned(),
            });
        };
        if last.day.as_days() - first.day.as_days() >= DAYS_MAX {
            return refused(format!("at most {DAYS_MAX} days from first to last"));
        }
        let errands: BTreeSet<_> = self.visits.iter().map(|visit| &visit.errand).collect();
        if errands.len() > ERRANDS_MAX {
            return refused(format!(
                "at most {ERRANDS_MAX} errands, not {}",
                errands.len()
            ));
        }
        Ok(self)
    }

    /// The days on which somebody came, in order.
    pub fn days(&self) -> BTreeSet<Day> {
        self.visits.iter().map(|visit| visit.day).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Recording, RecordingError> {
        Recording::parse(Path::new("day.csv"), text.as_bytes(), None)
    }

    #[test]
    fn a_visit_is_read_with_every_column_in_any_order() {
        let text = "agent,outcome,service_s,arrival,date,errand,needs,languages,wait_s,priority\n\
                    7,served,113,07:00:17,1999-02-01,PE,seat step_free,en he,12,2\n";
        let recording = read(text).unwrap();
        let visit = &recording.visits[0];
        assert_eq!(visit.arrival.to_string(), "1999-02-01T05:00:17.000Z");
        assert_eq!(visit.errand.as_str(), "pe");
        assert_eq!(visit.languages.len(), 2);
        assert_eq!(visit.needs, [Need::Seat, Need::StepFree]);
        assert!(visit.priority);
        assert_eq!(visit.wait_s, Some(12));
        assert_eq!(visit.service_s(), Some(113));
        assert_eq!(visit.agent.as_deref(), Some("7"));
    }

    #[test]
    fn a_file_with_the_required_columns_alone_is_enough() {
        let text = "\u{feff}date,arrival,errand,service_s\n2026-11-23,10:05,building-permit,900\n";
        let recording = read(text).unwrap();
        let visit = &recording.visits[0];
        assert_eq!(visit.arrival.to_string(), "2026-11-23T09:05:00.000Z");
        assert_eq!(visit.language().as_str(), "sv");
        assert_eq!(visit.outcome, Outcome::Served { service_s: 900 });
    }

    #[test]
    fn visits_are_ordered_by_arrival_and_one_day_can_be_chosen() {
        let text = "date,arrival,errand,service_s\n\
                    2026-11-24,10:00:00,a,1\n2026-11-23,11:00:00,b,2\n2026-11-23,10:00:00,c,3\n";
        let order = |recording: &Recording| -> Vec<String> {
            let visits = recording.visits.iter();
            visits.map(|visit| visit.errand.to_string()).collect()
        };
        assert_eq!(order(&read(text).unwrap()), ["c", "b", "a"]);
        let monday = Day::parse("2026-11-23");
        let one = Recording::parse(Path::new("day.csv"), text.as_bytes(), monday).unwrap();
        assert_eq!(order(&one), ["c", "b"]);
    }

    #[test]
    fn a_bad_line_is_named_with_its_number_and_what_was_expected() {
        const HEAD: &str = "date,arrival,errand,service_s,languages,priority,needs,wait_s,outcome,agent\n\
             2026-11-23,10:00:00,a,60,sv,0,,5,served,1\n";
        for (line, expected) in [
            ("2026-02-30,10:00:00,a,60,sv,0,,5,served,1", "column date"),
            (
                "2026-11-23,25:00:00,a,60,sv,0,,5,served,1",
                "column arrival",
            ),
            ("2026-11-23,10:00:00,å,60,sv,0,,5,served,1", "column errand"),
            (
                "2026-11-23,10:00:00,a,-1,sv,0,,5,served,1",
                "column service_s",
            ),
            (
                "2026-11-23,10:00:00,a,99999999999,sv,0,,5,served,1",
                "column service_s",
            ),
            (
                "2026-11-23,10:00:00,a,,sv,0,,5,served,1",
                "column service_s",
            ),
            (
                "2026-11-23,10:00:00,a,60,s_v,0,,5,served,1",
                "column languages",
            ),
            (
                "2026-11-23,10:00:00,a,60,sv,3,,5,served,1",
                "column priority",
            ),
            (
                "2026-11-23,10:00:00,a,60,sv,0,chair,5,served,1",
                "column needs",
            ),
            (
                "2026-11-23,10:00:00,a,60,sv,0,,1.5,served,1",
                "column wait_s",
            ),
            ("2026-11-23,10:00:00,a,,sv,0,,,abandoned,", "column wait_s"),
            ("2026-11-23,10:00:00,a,60,sv,0,,5,left,1", "column outcome"),
            ("2026-11-23,10:00:00,a,60", "10 fields"),
            ("\"2026-11-23", "10 fields"),
        ] {
            let told = read(&format!("{HEAD}{line}\n")).unwrap_err().to_string();
            assert!(told.starts_with("day.csv:3: expected "), "{line}: {told}");
            assert!(told.contains(expected), "{line}: {told}");
        }
    }

    #[test]
    fn a_file_without_its_columns_or_visits_is_refused() {
        for (text, expected) in [
            ("", "column date"),
            ("date,arrival,errand\n", "column service_s"),
            ("date,date,arrival,errand,service_s\n", "column date once"),
            ("date,arrival,errand,service_s\n", "a visit"),
        ] {
            let told = read(text).unwrap_err().to_string();
            assert!(told.contains(expected), "{text:?}: {told}");
        }
        let far = "date,arrival,errand,service_s\n2024-01-01,10:00,a,1\n2026-01-01,10:00,a,1\n";
        assert!(read(far).unwrap_err().to_string().contains("400 days"));
    }
}
