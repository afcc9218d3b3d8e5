//! The events of the log as they went over the wire, read back from the journal.
//!
//! Reads beside whoever writes; an unfinished last record does not exist yet.

use std::path::{Path, PathBuf};

use broker_config::wire::event;

use super::report::Span;
use crate::opening::{self, OpenError};
use crate::record::Record;
use queue::moment::Day;

/// Most events of one answer over HTTP (PROTOCOL §4).
pub const EVENTS_MAX: usize = 10_000;

/// Events read from the log.
#[derive(Debug, Default)]
pub struct EventsAfter {
    /// As on the wire, one a line.
    pub lines: Vec<u8>,
    /// The last of the events asked for that are no longer there, because their day has been thinned.
    pub thinned_to: Option<u64>,
}

/// Public events after `seq`, `max` at most.
///
/// # Errors
/// When the journal cannot be read.
pub fn events_after(
    data: &Path,
    log: &str,
    seq: u64,
    languages: bool,
    max: usize,
) -> Result<EventsAfter, OpenError> {
    let dir = data.join(opening::JOURNAL);
    let mut read = EventsAfter::default();
    let mut left = max;
    let days = journal::days(&dir)?;
    for day in &days[opening::first_day_after(&dir, &days, seq)?..] {
        for record in opening::records(&dir, day)? {
            let record = record?;
            if let Some(thinned) = record.thinned.as_ref().filter(|gone| gone.last_seq > seq) {
                read.thinned_to = Some(thinned.last_seq);
            }
            for stamped in record.stamped().filter(|stamped| stamped.seq > seq) {
                let Some(body) = event::to_body(log, &stamped, languages) else {
                    continue;
                };
                if left == 0 {
                    return Ok(read);
                }
                left -= 1;
                read.lines.extend_from_slice(&body);
                read.lines.push(b'\n');
            }
        }
    }
    Ok(read)
}

/// A record of the journal as it stands in its file.
#[derive(Debug)]
pub struct Line {
    /// The file.
    pub path: PathBuf,
    /// The record, parsed.
    pub record: Record,
    /// Its text, without the journal's own fields.
    pub text: String,
}

/// The records of days within a span, in order.
///
/// # Errors
/// When the journal's folder cannot be read; each record tells its own.
pub fn records_of(
    data: &Path,
    span: Span,
) -> Result<impl Iterator<Item = Result<Line, OpenError>>, OpenError> {
    let dir = data.join(opening::JOURNAL);
    let within = |day: &String| Day::parse(day).is_some_and(|day| span.contains(day));
    let days: Vec<_> = journal::days(&dir)?.into_iter().filter(within).collect();
    let files: Result<Vec<_>, OpenError> =
        days.iter().map(|day| opening::lines(&dir, day)).collect();
    Ok(files?.into_iter().flatten())
}
