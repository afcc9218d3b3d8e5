//! How a room's data folder is opened: its log id, its journal, and the books as they were left.
//!
//! Changes nothing of what was written but a torn last record, which the journal cuts.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use journal::Journal;
use queue::event::Stamped;
use queue::moment::{Day, Moment};
use tracing::{info, warn};
use ulid::Ulid;

use crate::answers::REMEMBERED_S;
use crate::chance::Chance;
use crate::history::events::Line;
use crate::ledger::Ledger;
use crate::outbox::OUTBOX_MAX;
use crate::record::{Record, Unreadable};
use crate::room_file::RoomFile;
use crate::sealed;

/// The folder of the journal within the data folder.
pub const JOURNAL: &str = "journal";
/// The file that holds the log's id.
pub const LOG: &str = "log";
/// The file that says how far events are confirmed.
pub const CONFIRMED: &str = "confirmed";

/// Why a data folder cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The folder cannot be used.
    #[error("cannot {doing} {}", path.display())]
    Folder {
        /// What was being done.
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The log's id is written whole or not at all, so an empty file is damage.
    #[error(
        "{}: expected the log's id and found nothing or something else; take it from a backup, or remove the file to give the log a new id",
        path.display()
    )]
    NoId {
        /// The file.
        path: PathBuf,
    },
    /// The journal cannot be opened.
    #[error("the journal cannot be opened")]
    Journal(#[from] journal::Error),
    /// Records that were acknowledged are not there.
    #[error("{}: expected the event {expected} after record {after} and found {found}", path.display())]
    Missing {
        /// The day's file.
        path: PathBuf,
        /// The last record before the gap, counted from 1.
        after: u64,
        /// The event that should come next.
        expected: u64,
        /// What is there instead.
        found: String,
    },
    /// A record that is whole and yet cannot be read.
    #[error("{}: record {number} cannot be read", path.display())]
    Record {
        /// The day's file.
        path: PathBuf,
        /// The record, counted from 1.
        number: u64,
        /// Why.
        source: Unreadable,
    },
}

/// An opened data folder.
pub(crate) struct Opened {
    /// Where new records go.
    pub(crate) journal: Journal,
    /// The books as they were left.
    pub(crate) ledger: Ledger,
    /// The newest events after the last confirmed one, which may not have gone out.
    pub(crate) unconfirmed: Vec<Stamped>,
}

/// Opens the data folder of a room, `confirmed` being the last event that is known to have gone out.
///
/// # Errors
/// [`OpenError`] names the file and what is wrong with it; nothing was changed then.
pub(crate) fn open(
    data: &Path,
    file: Arc<RoomFile>,
    page_base: Option<String>,
    clock: Moment,
    confirmed: u64,
) -> Result<Opened, OpenError> {
    let dir = data.join(JOURNAL);
    let newest = days(&dir)?.pop().and_then(|day| Day::parse(&day));
    let file_day = newest.unwrap_or_else(|| file.calendar_at(clock).day);
    let (journal, opened) = Journal::open(&dir, &file_day.to_string())?;
    if opened.cut_bytes > 0 {
        warn!(
            bytes = opened.cut_bytes,
            "cut the unfinished last record, which was never acknowledged"
        );
    }
    let mut ledger = Ledger::new(file, log_id(data)?, page_base, file_day);
    let unconfirmed = fold(&dir, &mut ledger, clock, confirmed)?;
    Ok(Opened {
        journal,
        ledger,
        unconfirmed,
    })
}

/// The days of a journal, oldest first; none when there is no journal yet.
fn days(dir: &Path) -> Result<Vec<String>, OpenError> {
    if !dir.exists() {
        return Ok(Vec::new());
    }
    Ok(journal::days(dir)?)
}

/// Takes up the newest day's records, and the answers of the last 24 hours before them.
fn fold(
    dir: &Path,
    ledger: &mut Ledger,
    clock: Moment,
    confirmed: u64,
) -> Result<Vec<Stamped>, OpenError> {
    let days = days(dir)?;
    let Some((newest, earlier)) = split_at_newest(dir, &days)? else {
        let first = days.first().map_or("", String::as_str);
        return may_be_empty(dir, first, confirmed);
    };
    let oldest = clock.plus_s(-REMEMBERED_S);
    for day in earlier.iter().filter(|day| may_hold(day, oldest)) {
        for record in records(dir, day)? {
            let record = record?;
            if record.at >= oldest {
                ledger.remember(&record);
            }
        }
    }
    let mut unconfirmed = unconfirmed_before(dir, earlier, confirmed)?;
    let mut number = 0;
    for record in records(dir, newest)? {
        let record = record?;
        let (expected, found) = (ledger.queue().seq() + 1, record.first_seq);
        if number > 0 && expected != found {
            return Err(missing(dir, newest, number, expected, found.to_string()));
        }
        ledger.remember(&record);
        let events = ledger.take_up(record).into_iter();
        unconfirmed.extend(events.filter(|event| event.seq > confirmed && event.event.is_public()));
        keep_newest(&mut unconfirmed);
        number += 1;
    }
    if confirmed > ledger.queue().seq() {
        return Err(ends_early(
            dir,
            newest,
            number,
            ledger.queue().seq() + 1,
            confirmed,
        ));
    }
    ledger.taken_up();
    info!(day = %newest, seq = ledger.queue().seq(), "took up the day where it was left");
    Ok(unconfirmed)
}

/// A log without a record is a new one, unless events of it have gone out.
fn may_be_empty(dir: &Path, first: &str, confirmed: u64) -> Result<Vec<Stamped>, OpenError> {
    match confirmed {
        0 => Ok(Vec::new()),
        _ => Err(ends_early(dir, first, 0, 1, confirmed)),
    }
}

fn ends_early(dir: &Path, day: &str, after: u64, expected: u64, confirmed: u64) -> OpenError {
    let found = format!("the end, though events up to {confirmed} have gone out");
    missing(dir, day, after, expected, found)
}

/// Events of earlier days after the last confirmed one. When none is known to be confirmed, as in a backup, a day of
/// them is enough: the others are to be had over HTTP.
fn unconfirmed_before(
    dir: &Path,
    earlier: &[String],
    confirmed: u64,
) -> Result<Vec<Stamped>, OpenError> {
    let mut unconfirmed = Vec::new();
    let from = match confirmed {
        0 => earlier.len().saturating_sub(1),
        _ => first_day_after(dir, earlier, confirmed)?,
    };
    for day in &earlier[from..] {
        for record in records(dir, day)? {
            let events = record?.stamped().collect::<Vec<_>>().into_iter();
            unconfirmed
                .extend(events.filter(|event| event.seq > confirmed && event.event.is_public()));
            keep_newest(&mut unconfirmed);
        }
    }
    Ok(unconfirmed)
}

/// The first of the days, oldest first, whose files may hold events after `seq`.
///
/// # Errors
/// When a day's file cannot be read.
pub(crate) fn first_day_after(dir: &Path, days: &[String], seq: u64) -> Result<usize, OpenError> {
    for (at, day) in days.iter().enumerate().rev() {
        let first = records(dir, day)?.next().transpose()?;
        if first.is_some_and(|record| record.first_seq <= seq + 1) {
            return Ok(at);
        }
    }
    Ok(0)
}

/// Keeps memory bounded: beyond so many, the oldest are to be had over HTTP only.
fn keep_newest(events: &mut Vec<Stamped>) {
    if events.len() > 2 * OUTBOX_MAX {
        events.drain(..events.len() - OUTBOX_MAX);
    }
}

/// The newest day that has begun, and those before it: a start may have been cut short after a day's file was made, or
/// among the parts of what the day carries over.
fn split_at_newest<'a>(
    dir: &Path,
    days: &'a [String],
) -> Result<Option<(&'a String, &'a [String])>, OpenError> {
    for (at, day) in days.iter().enumerate().rev() {
        if has_begun(dir, day)? {
            return Ok(Some((day, &days[..at])));
        }
    }
    Ok(None)
}

/// Whether a day's file has anything but parts of what its day was to carry over.
fn has_begun(dir: &Path, day: &str) -> Result<bool, OpenError> {
    for record in records(dir, day)? {
        let events = record?.events;
        if events.is_empty() || events.iter().any(|event| !event.is_part_of_a_day()) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn missing(dir: &Path, day: &str, after: u64, expected: u64, found: String) -> OpenError {
    let path = dir.join(format!("{day}.jsonl"));
    OpenError::Missing {
        path,
        after,
        expected,
        found,
    }
}

/// Whether a day's file may hold records of `oldest` or later: local days end at most 14 hours after UTC's, and may be
/// longer than 24.
fn may_hold(day: &str, oldest: Moment) -> bool {
    const LATEST_END_S: i64 = 40 * 3600;
    let starts = Day::parse(day).map(|day| Moment::from_millis(day.as_days() * 86_400_000));
    starts.is_none_or(|starts| starts.plus_s(LATEST_END_S) >= oldest)
}

/// The records of a day's file, in order.
///
/// # Errors
/// When the file cannot be opened; each record tells its own.
pub fn records(
    dir: &Path,
    day: &str,
) -> Result<impl Iterator<Item = Result<Record, OpenError>>, OpenError> {
    Ok(lines(dir, day)?.map(|line| line.map(|line| line.record)))
}

/// The records of a day's file with their text, in order.
///
/// # Errors
/// When the file cannot be opened; each record tells its own.
pub fn lines(
    dir: &Path,
    day: &str,
) -> Result<impl Iterator<Item = Result<Line, OpenError>> + use<>, OpenError> {
    let path = journal::day_path(dir, day)?;
    Ok(journal::read_day(dir, day)?.map(move |line| {
        let line = line?;
        let unreadable = |source| OpenError::Record {
            path: path.clone(),
            number: line.number,
            source,
        };
        let record = Record::parse(&line.text).map_err(unreadable)?;
        Ok(Line {
            path: path.clone(),
            record,
            text: line.text,
        })
    }))
}

/// The log's id of a data folder that has one.
///
/// # Errors
/// When there is none, or it cannot be read.
pub fn read_log_id(data: &Path) -> Result<String, OpenError> {
    let path = data.join(LOG);
    match fs::read(&path) {
        Ok(bytes) => sealed_id(&bytes, path),
        Err(source) => Err(OpenError::Folder {
            doing: "read",
            path,
            source,
        }),
    }
}

fn sealed_id(bytes: &[u8], path: PathBuf) -> Result<String, OpenError> {
    let read = str::from_utf8(bytes).ok().and_then(sealed::value);
    let id = read.filter(|id| Ulid::from_string(id).is_ok());
    id.map(str::to_owned).ok_or(OpenError::NoId { path })
}

/// The log's id, made with the data folder.
fn log_id(data: &Path) -> Result<String, OpenError> {
    let path = data.join(LOG);
    match fs::read(&path) {
        Ok(bytes) => sealed_id(&bytes, path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => new_log_id(data, &path),
        Err(source) => Err(OpenError::Folder {
            doing: "read",
            path,
            source,
        }),
    }
}

fn new_log_id(data: &Path, path: &Path) -> Result<String, OpenError> {
    let id = Chance.log();
    let write = || -> io::Result<()> {
        let new = path.with_extension("new");
        let mut file = fs::File::create(&new)?;
        file.write_all(sealed::seal(&id).as_bytes())?;
        file.sync_all()?;
        fs::rename(&new, path)?;
        fs::File::open(data)?.sync_all()
    };
    write().map_err(|source| OpenError::Folder {
        doing: "write",
        path: path.to_owned(),
        source,
    })?;
    Ok(id)
}

#[cfg(test)]
mod tests;
