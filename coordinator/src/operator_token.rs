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

/// The token of a data folder; made when it is missing or empty.
///
/// # Errors
/// What the system says of the file, with its name.
pub fn open(data: &Path) -> io::Result<String> {
    match read(data) {
        Ok(token) if Token::parse(&token).is_ok() => return Ok(token),
        Ok(token) if !token.is_empty() => {
            let expected = "expected the 26 letters of a token; without the file a new one is made";
            return Err(named(io::Error::new(io::ErrorKind::InvalidData, expected)));
        }
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let token = Token::from_bits(rand::random()).to_string();
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    let file = options.open(data.join(FILE));
    file.and_then(|mut file| writeln!(file, "{token}"))
        .map_err(named)?;
    Ok(token)
}

/// The token of a data folder.
///
/// # Errors
/// What the system says of the file, with its name.
pub fn read(data: &Path) -> io::Result<String> {
    let text = fs::read_to_string(data.join(FILE)).map_err(named)?;
    Ok(text.trim().to_owned())
}

fn named(error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{FILE}: {error}"))
}
