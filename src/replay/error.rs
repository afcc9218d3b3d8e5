//! Why a recording was not read or could not be replayed.
//!
//! Says what was being done and what was expected; decides no exit code.

use std::io;
use std::path::{Path, PathBuf};

/// Why a recording was refused: nothing was started.
#[derive(Debug, thiserror::Error)]
pub enum RecordingError {
    /// The file is not there or not ours to read.
    #[error("cannot open the recording {path}")]
    Open {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Reading the file failed.
    #[error("cannot read the recording {path}")]
    Read {
        /// The file.
        path: PathBuf,
        /// What the reader said.
        source: csv::Error,
    },
    /// A line is wrong.
    #[error("{path}:{number}: expected {expected}")]
    Line {
        /// The file.
        path: PathBuf,
        /// The line's number, from 1.
        number: u64,
        /// What should stand there.
        expected: String,
    },
    /// The file as a whole is not what it should be.
    #[error("{path}: expected {expected}")]
    Whole {
        /// The file.
        path: PathBuf,
        /// What it should hold.
        expected: String,
    },
    /// The time zone's rules are not on this machine.
    #[error("no rules are known for the time zone {0}")]
    TimeZone(&'static str),
}

impl RecordingError {
    pub(crate) fn csv(path: &Path, source: csv::Error) -> Self {
        match source.kind() {
            csv::ErrorKind::Utf8 { pos, .. } => {
                let number = pos.as_ref().map_or(0, csv::Position::line);
                Self::line(path, number, "text in UTF-8".to_owned())
            }
            _ => Self::Read {
                path: path.to_owned(),
                source,
            },
        }
    }

    pub(crate) fn line(path: &Path, number: u64, expected: String) -> Self {
        Self::Line {
            path: path.to_owned(),
            number,
            expected,
        }
    }

    pub(crate) fn whole(path: &Path, expected: String) -> Self {
        Self::Whole {
            path: path.to_owned(),
            expected,
        }
    }
}
