//! A device's password: the first line of a file, the environment's, or the first line of standard input; never an
//! argument, never printed.

use std::io::{IsTerminal as _, stdin};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;
use std::time::Duration;

use tracing::{info, warn};

use super::BrokerUrl;

/// Where a password may be given in the environment.
const PASSWORD_VARIABLE: &str = "VISITOR_ROOM_PASSWORD";

/// How long standard input may take to say a password for a broker on this machine, which may need none.
const STDIN_TIMEOUT: Duration = Duration::from_millis(200);
/// The bits of a file's mode that let others read it.
const OTHERS_READ: u32 = 0o004;

/// A password; never printed.
#[derive(Clone)]
pub struct Password(pub String);

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(hidden)")
    }
}

/// Why a password file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// It cannot be read.
    #[error("--password-file {}: {source}", file.display())]
    Read {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Its first line is empty.
    #[error("--password-file {}: expected a password on the first line", .0.display())]
    Empty(PathBuf),
}

impl Password {
    /// The password for a broker, looked for in the file that was named, else in `VISITOR_ROOM_PASSWORD`, else on standard
    /// input unless that is a terminal; none when nobody gave one. Waits for standard input as long as that takes when the
    /// broker is on another machine, where there is no way without a password.
    ///
    /// # Errors
    /// [`PasswordError`], only for a file that was named.
    pub fn given(file: Option<&Path>, broker: &BrokerUrl) -> Result<Option<Self>, PasswordError> {
        if let Some(file) = file {
            return Self::of_file(file).map(Some);
        }
        let of_environment = std::env::var(PASSWORD_VARIABLE).unwrap_or_default();
        let given = Self::first_line(&of_environment);
        Ok(given.or_else(|| Self::of_stdin(broker.is_loopback().then_some(STDIN_TIMEOUT))))
    }

    /// The first line of a text; none when it is empty.
    pub fn first_line(text: &str) -> Option<Self> {
        let line = text.lines().next().unwrap_or_default();
        (!line.is_empty()).then(|| Self(line.to_owned()))
    }

    fn of_file(file: &Path) -> Result<Self, PasswordError> {
        let failed = |source| PasswordError::Read {
            file: file.to_owned(),
            source,
        };
        let text = std::fs::read_to_string(file).map_err(failed)?;
        let mode = std::fs::metadata(file).map_err(failed)?.mode();
        if mode & OTHERS_READ != 0 {
            warn!(file = %file.display(), "everybody on this machine can read the password; chmod 600 it");
        }
        Self::first_line(&text).ok_or_else(|| PasswordError::Empty(file.to_owned()))
    }

    fn of_stdin(limit: Option<Duration>) -> Option<Self> {
        if stdin().is_terminal() {
            return None;
        }
        let (say, said) = channel();
        std::thread::spawn(move || {
            let mut line = String::new();
            let read = stdin().read_line(&mut line);
            // Nobody listens any more when it took too long.
            drop(say.send(read.ok().and_then(|_| Self::first_line(&line))));
        });
        match limit {
            Some(limit) => said.recv_timeout(limit).ok().flatten(),
            None => {
                info!("waiting for the password on standard input");
                said.recv().ok().flatten()
            }
        }
    }
}
