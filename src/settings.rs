//! `check`, `init` and `hash-pin`: what the person who installs a room needs before it runs.
//!
//! What a room file may say is the coordinator's business.

use std::io::{BufRead, Write};
use std::path::Path;

use coordinator::room_file::{check as checked, init as written, pins};
use queue::moment::Day;

use crate::failure::Failure;

/// Prints a text on standard output.
///
/// # Errors
/// When nobody reads it.
pub fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    written.map_err(|error| Failure::failed(format!("cannot write to standard output: {error}")))
}

/// A day given as an argument.
///
/// # Errors
/// When it is none.
pub fn day(name: &str, text: &str) -> Result<Day, Failure> {
    let expected = || {
        Failure::refused(format!(
            "{name}: expected a day such as 2026-11-22, not {text:?}"
        ))
    };
    Day::parse(text).ok_or_else(expected)
}

/// `check FILE`.
///
/// # Errors
/// The first mistake, refused.
pub fn check(file: &Path) -> Result<(), Failure> {
    match checked::check(file) {
        Ok(summary) => print(&summary),
        Err(mistake) => Err(Failure::refused(mistake.to_string())),
    }
}

/// `init DIR`.
///
/// # Errors
/// When a file is there already, or cannot be written.
pub fn init(dir: &Path) -> Result<(), Failure> {
    let files = written::init(dir).map_err(|error| Failure::from_error(&error).as_refused())?;
    let names = files
        .iter()
        .map(|file| format!("wrote {}\n", file.display()));
    print(&names.collect::<String>())
}

/// `hash-pin`: one line of standard input.
///
/// # Errors
/// When it is no PIN.
pub fn hash_pin() -> Result<(), Failure> {
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line);
    read.map_err(|error| Failure::failed(format!("cannot read standard input: {error}")))?;
    let hash = pins::hash_pin(line.trim_end_matches(['\r', '\n']));
    let hash = hash.map_err(|error| Failure::from_error(&error).as_refused())?;
    print(&(hash + "\n"))
}
