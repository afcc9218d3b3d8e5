//! Reads the records of a day, one after another, also beside the process that writes them. It changes nothing.

use std::fs::File;
use std::io::{BufReader, Take};
use std::path::{Path, PathBuf};

use crate::day::day_path;
use crate::error::Error;
use crate::scan::{Scan, Step};

/// One record of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Which record of the day, the first is 1.
    pub number: u64,
    /// Where its line begins, in bytes from the start of the file.
    pub offset: u64,
    /// The text that was given to the journal, byte for byte.
    pub text: String,
}

/// The records of one day in the order written; ends at the first error.
#[derive(Debug)]
pub struct Records {
    scan: Scan<Take<BufReader<File>>>,
    path: PathBuf,
    ended: bool,
}

/// Opens a day (`YYYY-MM-DD`) for reading, as much of it as is there at this moment.
///
/// A torn tail, or a record that is being written, is the end. Damage is an error in its place, after the good records
/// before it.
pub fn read_day(dir: &Path, day: &str) -> Result<Records, Error> {
    let path = day_path(dir, day)?;
    Ok(Records {
        scan: Scan::open(&path)?,
        path,
        ended: false,
    })
}

impl Iterator for Records {
    type Item = Result<Record, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let step = self.scan.next().map_err(Error::io("read", &self.path));
        self.ended = !matches!(step, Ok(Step::Record { .. }));
        match step {
            Ok(Step::Record { number, offset }) => Some(Ok(Record {
                number,
                offset,
                text: self.scan.text(),
            })),
            Ok(Step::End | Step::Torn { .. }) => None,
            Ok(Step::Damaged {
                record,
                offset,
                reason,
            }) => Some(Err(Error::Damaged {
                file: self.path.clone(),
                record,
                offset,
                reason,
            })),
            Ok(Step::NotAJournal) => Some(Err(Error::NotAJournal {
                file: self.path.clone(),
            })),
            Err(error) => Some(Err(error)),
        }
    }
}
