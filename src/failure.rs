//! A failure as the person at the command line meets it: one plain sentence and an exit code.
//!
//! The parts of the program have their own errors; this is where they end.

use std::error::Error;

/// Something went wrong.
const FAILED: u8 = 1;
/// Settings or arguments were refused, a port was busy, a folder could not be written.
const REFUSED: u8 = 2;

/// Why the program ends, and with which code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The exit code.
    pub code: u8,
    /// One plain sentence.
    pub message: String,
}

impl Failure {
    /// Something went wrong.
    pub fn failed(message: impl Into<String>) -> Self {
        Self {
            code: FAILED,
            message: message.into(),
        }
    }

    /// Settings or arguments were refused.
    pub fn refused(message: impl Into<String>) -> Self {
        Self {
            code: REFUSED,
            message: message.into(),
        }
    }

    /// The same with the code of a refusal.
    pub fn as_refused(self) -> Self {
        Self {
            code: REFUSED,
            ..self
        }
    }

    /// An error and all that it came from, in one sentence.
    pub fn from_error(error: &dyn Error) -> Self {
        let mut words = vec![error.to_string()];
        let mut from = error.source();
        while let Some(source) = from {
            words.push(source.to_string());
            from = source.source();
        }
        Self::failed(words.join(": "))
    }
}
