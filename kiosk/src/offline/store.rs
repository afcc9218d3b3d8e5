//! Keeps the book in a journal of the kiosk's own: what was said to be kept is on the disk, and nothing is handed out that
//! cannot be kept. Its calls wait for the disk; it knows no link and no clock.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use journal::{Error, Journal};
use queue::ids::{RequestId, SeriesId, Token};
use queue::moment::{Day, Moment};
use queue::view::OpeningView;
use serde::{Deserialize, Serialize};
use tracing::{error, info, warn};

use super::book::{Book, OwnTicket, Record, Wanted};

/// The journal's folder within the kiosk's state folder.
const FOLDER: &str = "tickets";
/// Days of the kiosk's journal that are kept after their tickets were delivered.
const KEPT_DAYS: i64 = 2;
/// The form of a record.
const VERSION: u8 = 1;

/// A record as it stands in the journal.
#[derive(Serialize, Deserialize)]
struct Line {
    v: u8,
    #[serde(flatten)]
    record: Record,
}

/// Why there is no own ticket.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoTicket {
    /// The kiosk's part of the series is used up, or it has none.
    #[error("no number of the kiosk's own is left for this errand")]
    NoneLeft,
    /// It cannot be kept; the code names the problem in the kiosk's presence.
    #[error("an own ticket cannot be kept ({0})")]
    CannotKeep(&'static str),
}

/// The book and its journal.
pub struct Store {
    folder: PathBuf,
    journal: Option<(Journal, Day)>,
    book: Book,
    trouble: Option<&'static str>,
}

impl Store {
    /// Opens the journal in the state folder, which is made when it is missing. What cannot be opened is said by
    /// [`Store::trouble`] and tried again with the next ticket.
    #[must_use]
    pub fn open(state: &Path, today: Day) -> Self {
        let mut store = Self {
            folder: state.join(FOLDER),
            journal: None,
            book: Book::default(),
            trouble: None,
        };
        store.reopen(today);
        store
    }

    /// What keeps tickets from being kept, by its code in presence.
    #[must_use]
    pub const fn trouble(&self) -> Option<&'static str> {
        self.trouble
    }

    /// All own tickets of the last days.
    #[must_use]
    pub const fn book(&self) -> &Book {
        &self.book
    }

    /// Hands out the next number; when this returns it is on the disk.
    ///
    /// # Errors
    /// [`NoTicket`]: nothing was handed out.
    pub fn take(
        &mut self,
        wanted: Wanted,
        part: Option<(&SeriesId, (u32, u32))>,
        (at, day): (Moment, Day),
        openings: &[OpeningView],
        instead_of: Option<RequestId>,
    ) -> Result<OwnTicket, NoTicket> {
        let (series, part) = part.ok_or(NoTicket::NoneLeft)?;
        if self.journal.is_none() {
            self.reopen(day);
        }
        let mut free = self.book.free(series, part, (at, day), openings);
        let ticket = OwnTicket {
            id: broker_config::device::fresh_id(),
            number: free.next().ok_or(NoTicket::NoneLeft)?,
            wanted,
            taken_at: at,
            day,
            token: fresh_token(),
            instead_of,
        };
        self.keep(Record::Taken(ticket.clone()), day)
            .map_err(NoTicket::CannotKeep)?;
        info!(number = %ticket.number, "handed out a number of the kiosk's own");
        Ok(ticket)
    }

    /// Keeps that the room has taken a ticket in. When that fails it is delivered again, which changes nothing.
    pub fn delivered(&mut self, id: RequestId, today: Day) {
        if self.journal.is_none() {
            self.reopen(today);
        }
        let record = Record::Delivered { id };
        if self.keep(record.clone(), today).is_err() {
            self.book.apply(record);
        }
        self.tidy(today);
    }

    fn keep(&mut self, record: Record, day: Day) -> Result<(), &'static str> {
        let Some((journal, file_day)) = &mut self.journal else {
            return Err(self.trouble.unwrap_or("storage_failed"));
        };
        let line = Line { v: VERSION, record };
        let kept = begin_day(journal, file_day, day).and_then(|()| {
            let text = serde_json::to_string(&line).unwrap_or_default();
            journal.append(text).map(drop)
        });
        match kept {
            Ok(()) => {
                self.trouble = None;
                self.book.apply(line.record);
                Ok(())
            }
            Err(failed) => {
                self.journal = None;
                Err(self.fail(&failed))
            }
        }
    }

    fn fail(&mut self, failed: &Error) -> &'static str {
        error!(error = %whole(failed), "own tickets cannot be kept");
        let code = code_of(failed);
        self.trouble = Some(code);
        code
    }

    /// Opens the journal and reads the book anew.
    fn reopen(&mut self, today: Day) {
        match read(&self.folder, today) {
            Ok((journal, day, book)) => {
                (self.journal, self.book) = (Some((journal, day)), book);
                self.trouble = None;
                self.tidy(today);
            }
            Err(failed) => drop(self.fail(&failed)),
        }
    }

    /// Removes the files of days whose tickets are all delivered: they say what visitors came for.
    fn tidy(&mut self, today: Day) {
        let oldest = Day::from_days(today.as_days() - KEPT_DAYS);
        let undelivered = self.book.undelivered().map(|ticket| ticket.day).min();
        let oldest = undelivered.map_or(oldest, |day| day.min(oldest));
        let days = journal::days(&self.folder).unwrap_or_default();
        for day in days.iter().filter(|day| **day < oldest.to_string()) {
            let removed = journal::day_path(&self.folder, day).map(std::fs::remove_file);
            if let Ok(Err(failed)) = removed {
                warn!(%day, error = %failed, "a day of delivered tickets cannot be removed");
            }
        }
        self.book.forget_before(oldest);
    }
}

/// The journal's newest day is also that of a clock that was set back since.
fn read(folder: &Path, today: Day) -> Result<(Journal, Day, Book), Error> {
    let days = match journal::days(folder) {
        Ok(days) => days,
        Err(Error::Io { source, .. }) if source.kind() == ErrorKind::NotFound => Vec::new(),
        Err(failed) => return Err(failed),
    };
    let newest = days.last().and_then(|day| Day::parse(day));
    let day = newest.map_or(today, |newest| newest.max(today));
    let (journal, opened) = Journal::open(folder, &day.to_string())?;
    if opened.cut_bytes > 0 {
        warn!(
            bytes = opened.cut_bytes,
            "cut an unfinished ticket that nobody was shown"
        );
    }
    let mut book = Book::default();
    for day in days {
        for record in journal::read_day(folder, &day)? {
            let record = record?;
            match serde_json::from_str::<Line>(&record.text) {
                Ok(line) => book.apply(line.record),
                Err(error) => {
                    warn!(%day, record = record.number, %error, "a record that cannot be read");
                }
            }
        }
    }
    Ok((journal, day, book))
}

/// Begins a later day's file; days of the journal never go back.
fn begin_day(journal: &Journal, file_day: &mut Day, day: Day) -> Result<(), Error> {
    if day <= *file_day {
        return Ok(());
    }
    let (tell, told) = std::sync::mpsc::sync_channel(1);
    journal.roll(&day.to_string(), move |begun| {
        let _ = tell.send(begun);
    });
    told.recv().unwrap_or(Err(Error::Closed))?;
    *file_day = day;
    Ok(())
}

/// The problem as presence names it.
fn code_of(failed: &Error) -> &'static str {
    match failed {
        Error::Io { source, .. }
            if matches!(
                source.kind(),
                ErrorKind::StorageFull | ErrorKind::FileTooLarge | ErrorKind::QuotaExceeded
            ) =>
        {
            "disk_full"
        }
        Error::Damaged { .. } | Error::NotAJournal { .. } => "tickets_damaged",
        Error::InUse { .. } => "tickets_in_use",
        _ => "storage_failed",
    }
}

fn whole(failed: &Error) -> String {
    let source = std::error::Error::source(failed);
    let reason = source.map(|source| format!(": {source}"));
    format!("{failed}{}", reason.unwrap_or_default())
}

/// 128 bits of chance, of which nobody can guess any.
fn fresh_token() -> Token {
    Token::from_bits(rand::random())
}
