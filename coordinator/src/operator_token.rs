//! The operator's bearer token: made with the data folder, readable by its owner alone.
//!
//! Who else may read is said by the room file.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use queue::ids::Token;

/// Its file within the data folder.
pub const FILE: &str = "operator.token";

/// The token of a data folder; made when it is missing.
///
/// # Errors
/// What the system says of the file.
pub fn open(data: &Path) -> io::Result<String> {
    let path = data.join(FILE);
    match read(data) {
        Ok(token) if !token.is_empty() => return Ok(token),
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let token = Token::from_bits(rand::random()).to_string();
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)?;
    writeln!(file, "{token}")?;
    Ok(token)
}

/// The token of a data folder.
///
/// # Errors
/// What the system says of the file.
pub fn read(data: &Path) -> io::Result<String> {
    Ok(fs::read_to_string(data.join(FILE))?.trim().to_owned())
}
