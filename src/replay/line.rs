//! The lines of a recording, field by field: what each may hold, and the sentence for what it may not.
//!
//! Reads one line at a time; what the lines make together is checked by [`recording`](super::recording).

use std::path::Path;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use queue::ids::{ErrandId, LanguageTag};
use queue::moment::{Day, Moment};
use queue::need::Need;
use queue::room::LANGUAGES_MAX;

use super::error::RecordingError;
use super::origin::Origin;
use super::recording::{Outcome, VISITS_MAX, Visit};
use super::rows::{Columns, Row};

/// A line with its fields read, before the place is known.
pub(crate) struct Line {
    pub(crate) number: u64,
    day: Day,
    date: Date,
    time: Time,
    pub(crate) errand: ErrandId,
    languages: Vec<LanguageTag>,
    priority: bool,
    needs: Vec<Need>,
    wait_s: Option<u32>,
    outcome: Outcome,
    agent: Option<String>,
}

impl Line {
    fn read(row: &Row<'_>) -> Result<Self, String> {
        let date = row.required("date")?;
        let unread = || format!("a date such as 1999-02-01 in column date, not {date:?}");
        let wait_s = row.seconds("wait_s")?;
        Ok(Self {
            number: row.number(),
            day: Day::parse(date).ok_or_else(unread)?,
            date: date.parse().map_err(|_| unread())?,
            time: time(row.required("arrival")?)?,
            errand: errand(row.required("errand")?)?,
            languages: languages(row)?,
            priority: priority(row)?,
            needs: needs(row)?,
            wait_s,
            outcome: outcome(row, wait_s)?,
            agent: row.optional("agent").map(str::to_owned),
        })
    }

    /// The visit, its arrival a moment of the place.
    pub(crate) fn into_visit(self, origin: &Origin, zone: &TimeZone) -> Result<Visit, String> {
        let local = self.date.to_datetime(self.time);
        let arrival = zone
            .to_ambiguous_timestamp(local)
            .compatible()
            .map_err(|_| format!("a moment of that day in {}", origin.time_zone))?;
        let languages = if self.languages.is_empty() {
            vec![origin.language_of(&self.errand)]
        } else {
            self.languages
        };
        Ok(Visit {
            day: self.day,
            arrival: Moment::from_millis(arrival.as_millisecond()),
            errand: self.errand,
            languages,
            priority: self.priority,
            needs: self.needs,
            wait_s: self.wait_s,
            outcome: self.outcome,
            agent: self.agent,
        })
    }
}

/// Reads every line of a file of that name.
pub(crate) fn lines(path: &Path, text: impl std::io::Read) -> Result<Vec<Line>, RecordingError> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text);
    let unread = |source| RecordingError::csv(path, source);
    let columns = Columns::of(reader.headers().map_err(unread)?)
        .map_err(|expected| RecordingError::line(path, 1, expected))?;
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(unread)?;
        let row = Row::new(&columns, &record);
        let line = row.whole().and_then(|()| Line::read(&row));
        let line = line.map_err(|expected| RecordingError::line(path, row.number(), expected))?;
        if lines.len() == VISITS_MAX {
            let expected = format!("at most {VISITS_MAX} visits");
            return Err(RecordingError::line(path, line.number, expected));
        }
        lines.push(line);
    }
    Ok(lines)
}

fn time(text: &str) -> Result<Time, String> {
    let parts: Option<Vec<i8>> = text
        .split(':')
        .map(|part| {
            let digits = (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
            digits.then(|| part.parse().ok())?
        })
        .collect();
    let time = match parts.as_deref() {
        Some([h, m]) => Time::new(*h, *m, 0, 0).ok(),
        Some([h, m, s]) => Time::new(*h, *m, *s, 0).ok(),
        _ => None,
    };
    time.ok_or_else(|| format!("a time such as 07:00:17 in column arrival, not {text:?}"))
}

/// A code of the file as the room's identifier: `PS` becomes `ps`.
fn errand(code: &str) -> Result<ErrandId, String> {
    ErrandId::parse(&code.to_ascii_lowercase()).map_err(|_| {
        format!("an errand of 1 to 32 letters, digits and '-' in column errand, not {code:?}")
    })
}

fn languages(row: &Row<'_>) -> Result<Vec<LanguageTag>, String> {
    let mut languages = Vec::new();
    for tag in row.list("languages") {
        let tag = LanguageTag::parse(tag)
            .map_err(|_| format!("language tags such as sv in column languages, not {tag:?}"))?;
        if !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    if languages.len() > LANGUAGES_MAX {
        return Err(format!(
            "at most {LANGUAGES_MAX} languages in column languages"
        ));
    }
    Ok(languages)
}

fn needs(row: &Row<'_>) -> Result<Vec<Need>, String> {
    let mut needs = Vec::new();
    for name in row.list("needs") {
        let need = Need::parse(name).ok_or_else(|| {
            let known: Vec<_> = Need::ALL.iter().map(|need| need.name()).collect();
            format!(
                "needs of {} in column needs, not {name:?}",
                known.join(", ")
            )
        })?;
        if !needs.contains(&need) {
            needs.push(need);
        }
    }
    Ok(needs)
}

fn priority(row: &Row<'_>) -> Result<bool, String> {
    match row.optional("priority") {
        None | Some("0" | "1") => Ok(false),
        Some("2") => Ok(true),
        Some(other) => Err(format!("0, 1 or 2 in column priority, not {other:?}")),
    }
}

fn outcome(row: &Row<'_>, wait_s: Option<u32>) -> Result<Outcome, String> {
    match (row.optional("outcome"), row.seconds("service_s")?, wait_s) {
        (None | Some("served"), Some(service_s), _) => Ok(Outcome::Served { service_s }),
        (None | Some("served"), None, _) => {
            Err("whole seconds in column service_s for a visitor who was served".to_owned())
        }
        (Some("abandoned"), _, Some(after_s)) => Ok(Outcome::Abandoned { after_s }),
        (Some("abandoned"), _, None) => {
            Err("whole seconds in column wait_s for a visitor who abandoned".to_owned())
        }
        (Some(other), ..) => Err(format!(
            "served or abandoned in column outcome, not {other:?}"
        )),
    }
}
