//! Checks every record of every day and says what it found. It changes nothing and works beside a writer.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use crate::day::{self, Day};
use crate::error::{Error, Flaw};
use crate::scan::{Scan, Step};

/// What was found in one day's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileReport {
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// Its file.
    pub path: PathBuf,
    /// Good records from the start of the file on.
    pub records: u64,
    /// How many bytes they take.
    pub bytes: u64,
    /// What comes after them.
    pub finding: Finding,
}

/// What comes after the good records of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// Nothing: the file is whole.
    Whole,
    /// So many bytes of an interrupted or not yet finished write, never acknowledged. Only the newest file can have this.
    TornTail {
        /// Bytes after the last good record.
        bytes: u64,
    },
    /// Acknowledged bytes are not what was written.
    Damaged {
        /// The first bad record; the file's first is 1.
        record: u64,
        /// Where it begins, in bytes.
        offset: u64,
        /// What is wrong with it.
        reason: Flaw,
    },
    /// The file holds no record and does not look like the beginning of one.
    NotAJournal,
}

impl Finding {
    /// Whether something acknowledged is missing or wrong.
    pub fn is_damage(self) -> bool {
        matches!(self, Finding::Damaged { .. } | Finding::NotAJournal)
    }
}

/// Checks every day's file, oldest first. Findings are in the reports; an error means that a file could not be read.
pub fn verify(dir: &Path) -> Result<Vec<FileReport>, Error> {
    let days = day::list(dir)?;
    let newest = days.last().cloned();
    days.iter()
        .map(|day| check(dir, day, Some(day) == newest.as_ref()))
        .collect()
}

/// Checks a day's file; `newest` tells whether a write to it may have been interrupted.
pub(crate) fn check(dir: &Path, day: &Day, newest: bool) -> Result<FileReport, Error> {
    check_file(&day.path_in(dir), day, newest)
}

/// Checks a file that stands for a day.
pub(crate) fn check_file(path: &Path, day: &Day, newest: bool) -> Result<FileReport, Error> {
    check_scan(Scan::open(path)?, path, day, newest)
}

/// Checks what a file that is open already holds, read from its start.
pub(crate) fn check_open(
    file: &File,
    path: &Path,
    day: &Day,
    newest: bool,
) -> Result<FileReport, Error> {
    let length = file.metadata().map_err(Error::io("read", path))?.len();
    let source = BufReader::new(file).take(length);
    check_scan(Scan::new(source, length), path, day, newest)
}

fn check_scan<R: BufRead>(
    mut scan: Scan<R>,
    path: &Path,
    day: &Day,
    newest: bool,
) -> Result<FileReport, Error> {
    let finding = loop {
        match scan.next().map_err(Error::io("read", path))? {
            Step::Record { .. } => {}
            Step::End => break Finding::Whole,
            Step::Torn { bytes, .. } if newest => break Finding::TornTail { bytes },
            Step::Torn { offset, .. } => {
                break Finding::Damaged {
                    record: scan.records() + 1,
                    offset,
                    reason: Flaw::Unfinished,
                };
            }
            Step::Damaged {
                record,
                offset,
                reason,
            } => {
                break Finding::Damaged {
                    record,
                    offset,
                    reason,
                };
            }
            Step::NotAJournal => break Finding::NotAJournal,
        }
    };
    Ok(FileReport {
        day: day.to_string(),
        records: scan.records(),
        bytes: scan.end(),
        path: path.to_path_buf(),
        finding,
    })
}

impl FileReport {
    /// The report, unless it found damage.
    pub(crate) fn undamaged(self) -> Result<FileReport, Error> {
        match self.finding {
            Finding::Damaged {
                record,
                offset,
                reason,
            } => Err(Error::Damaged {
                file: self.path,
                record,
                offset,
                reason,
            }),
            Finding::NotAJournal => Err(Error::NotAJournal { file: self.path }),
            Finding::Whole | Finding::TornTail { .. } => Ok(self),
        }
    }
}
