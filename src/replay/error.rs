//! Why a recording was not read or could not be replayed.
//!
//! Says what was being done and what was expected; decides no exit code.

use std::io;
use std::path::{Path, PathBuf};

use broker_config::roles::User;
use queue::command::Command;
use queue::refusal::Refusal;

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

/// Why a replay that had begun could not go on.
#[derive(Debug, thiserror::Error)]
pub enum PlayError {
    /// A device's link cannot be opened.
    #[error("a device of the replay cannot be linked to the broker")]
    Link(#[from] broker_config::link::OpenError),
    /// A device's link ended.
    #[error("a device of the replay lost the broker")]
    LinkEnded,
    /// No answer in time.
    #[error("{user} got no answer to {command}")]
    NoAnswer {
        /// Who asked.
        user: User,
        /// For what.
        command: String,
    },
    /// The room refused what the recording shows.
    #[error("{user} was refused {command}: {message}")]
    Refused {
        /// Who asked.
        user: User,
        /// For what.
        command: String,
        /// The room's sentence.
        message: String,
    },
    /// A visitor waited beside an armed guide who matches.
    #[error("ticket {0} was not called though an armed guide matches it")]
    NotCalled(queue::ids::TicketId),
    /// An answer that is none to the question.
    #[error("the answer to {0} is not what the contract says")]
    Unexpected(&'static str),
    /// A name that cannot be.
    #[error("a name of the replay is malformed")]
    Name(#[from] queue::ids::Malformed),
    /// The coordinator ended.
    #[error("the room ended during the replay")]
    RoomEnded(#[from] coordinator::clock::Ended),
}

impl PlayError {
    pub(crate) fn refused(user: &User, command: &Command, refusal: &Refusal) -> Self {
        Self::Refused {
            user: user.clone(),
            command: name(command),
            message: refusal.message.clone(),
        }
    }

    pub(crate) fn no_answer(user: &User, command: &Command) -> Self {
        Self::NoAnswer {
            user: user.clone(),
            command: name(command),
        }
    }
}

/// The command's `type` on the wire.
fn name(command: &Command) -> String {
    let json = serde_json::to_value(command).unwrap_or_default();
    json["type"].as_str().unwrap_or("a command").to_owned()
}
