//! Says what the journal was doing when it could not go on, and where; it decides nothing.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::day::Day;

/// Why the journal could not do what was asked. Cheap to clone: one failure is told to all who wait for it.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// Another process writes this journal; `pid` is missing when it has not written its id yet.
    #[error("the journal {} is in use by {}", dir.display(), Owner(*pid))]
    InUse {
        /// The journal's folder.
        dir: PathBuf,
        /// The process that holds it.
        pid: Option<u32>,
    },
    /// Bytes that had been acknowledged are not what was written. Nothing was changed.
    #[error("{} is damaged at record {record}, byte {offset}: {reason}", file.display())]
    Damaged {
        /// The day's file.
        file: PathBuf,
        /// Which record, the first is 1.
        record: u64,
        /// Where the record begins, in bytes from the start of the file.
        offset: u64,
        /// What is wrong with it.
        reason: Flaw,
    },
    /// The file holds no record and does not look like the beginning of one. Nothing was changed.
    #[error("{} is not a journal: expected lines that begin with {{ and end with ,\"crc\":\"xxxxxxxx\"}}", file.display())]
    NotAJournal {
        /// The file.
        file: PathBuf,
    },
    /// A day that is not written `YYYY-MM-DD` or does not exist.
    #[error("expected a day as YYYY-MM-DD, got {0:?}")]
    BadDay(String),
    /// The journal already has this or a later day, and days never go back.
    #[error("the journal has reached {newest} and cannot begin {day}")]
    DayPassed {
        /// The day asked for.
        day: String,
        /// The newest day that the journal has.
        newest: String,
    },
    /// A record that cannot be one line of the journal. Its group was not written; others are not affected.
    #[error("record {number} of the group is refused: {reason}")]
    Refused {
        /// Which record of the group, the first is 1.
        number: usize,
        /// What is wrong with it.
        reason: Refused,
    },
    /// The folder that should take a copy already holds days.
    #[error("{} already holds a journal; a copy needs an empty folder", dir.display())]
    Occupied {
        /// The folder.
        dir: PathBuf,
    },
    /// The operating system refused; for the writer this is final.
    #[error("could not {doing} {}", path.display())]
    Io {
        /// What was tried.
        doing: &'static str,
        /// The file or folder concerned.
        path: PathBuf,
        /// The system's reason.
        source: Arc<io::Error>,
    },
    /// The journal's writer has ended.
    #[error("the journal is closed")]
    Closed,
}

impl Error {
    pub(crate) fn passed(day: &Day, newest: &Day) -> Error {
        Error::DayPassed {
            day: day.to_string(),
            newest: newest.to_string(),
        }
    }

    /// Makes the closure for `map_err` that names what was tried and with which file.
    pub(crate) fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
        let path = path.to_path_buf();
        move |source| Error::Io {
            doing,
            path,
            source: Arc::new(source),
        }
    }
}

struct Owner(Option<u32>);

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(pid) => write!(f, "process {pid}"),
            None => f.write_str("another process"),
        }
    }
}

/// What is wrong with a line of a day's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// The file ends inside the record.
    #[error("the record is not finished")]
    Unfinished,
    /// The line does not begin with `{` or does not end with the journal's two fields.
    #[error("the line does not end with \"synced\" and \"crc\"")]
    Shape,
    /// The checksum is not that of the bytes before it.
    #[error("the checksum does not match")]
    Checksum,
    /// A good record that was written for another place: lines before it were removed, added or changed in length.
    #[error("the record belongs to another place in the file")]
    OutOfPlace,
    /// A good record followed by something that is no line end.
    #[error("the record does not end with a line end")]
    LineEnd,
    /// No line end within [`crate::GROUP_BYTES_MAX`] bytes, or more bytes at the end than one write can leave unfinished.
    #[error("more bytes are wrong than one interrupted write can leave behind")]
    TooLong,
}

/// Why a record was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Not `{…}`, or nothing in it.
    #[error("expected a JSON object with at least one field, from {{ to }}")]
    NotAnObject,
    /// A line end, tabulator, NUL or other control character; JSON text on one line has none.
    #[error("expected one line without control characters")]
    ControlCharacter,
    /// The record or the group is longer than [`crate::RECORD_BYTES_MAX`].
    #[error("expected at most {max} bytes in a record or group", max = crate::RECORD_BYTES_MAX)]
    TooLong,
}
