//! Keeps what has been called out in a small file, whole or not at all. A file that cannot be read is begun anew: at
//! worst a call of the last half minute is heard twice.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use tracing::warn;

use crate::screen::Heard;

const FILE: &str = "heard.json";
/// A file larger than this is not ours, in bytes.
const FILE_MAX: u64 = 64 * 1024;

/// The file.
#[derive(Debug, Clone)]
pub struct Memory {
    folder: PathBuf,
}

impl Memory {
    /// In this folder, which is made when it is missing.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn open(folder: &Path) -> std::io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        Ok(Self {
            folder: folder.to_owned(),
        })
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What was called out before.
    #[must_use]
    pub fn read(&self) -> Heard {
        let file = self.folder.join(FILE);
        match std::fs::metadata(&file) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Heard::default(),
            Ok(about) if about.len() > FILE_MAX => {
                warn!(file = %file.display(), "too large to be what was called out; begun anew");
                return Heard::default();
            }
            _ => {}
        }
        let read = std::fs::read(&file).map_err(|error| error.to_string());
        let heard =
            read.and_then(|text| serde_json::from_slice(&text).map_err(|error| error.to_string()));
        heard.unwrap_or_else(|error| {
            warn!(file = %file.display(), %error, "cannot read what was called out; begun anew");
            Heard::default()
        })
    }

    /// Writes it: beside the old one, which it then replaces.
    ///
    /// # Errors
    /// When it cannot be written; the old one is still there.
    pub fn write(&self, heard: &Heard) -> std::io::Result<()> {
        let next = self.folder.join("heard.json.next");
        let mut file = std::fs::File::create(&next)?;
        file.write_all(&serde_json::to_vec(heard)?)?;
        file.sync_data()?;
        std::fs::rename(&next, self.folder.join(FILE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screen::{HEARD_MAX, HeardCall};

    fn call(call: u64) -> HeardCall {
        HeardCall {
            log: "l".into(),
            call,
            repeat: 0,
        }
    }

    #[test]
    fn the_last_64_survive_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let mut heard = Heard::default();
        for number in 0..70 {
            heard.push(call(number));
        }
        Memory::open(folder.path()).unwrap().write(&heard).unwrap();
        let again = Memory::open(folder.path()).unwrap().read();
        assert_eq!(again.len(), HEARD_MAX);
        assert!(again.contains(&call(69)) && again.contains(&call(6)));
        assert!(!again.contains(&call(5)));
    }

    #[test]
    fn a_damaged_file_is_begun_anew() {
        let folder = tempfile::tempdir().unwrap();
        let memory = Memory::open(&folder.path().join("made")).unwrap();
        assert!(memory.read().is_empty());
        for damage in [&b"[{\"log\":\"l\""[..], b"", &[0xff; 100_000]] {
            std::fs::write(memory.folder().join(FILE), damage).unwrap();
            assert!(memory.read().is_empty());
        }
        memory.write(&Heard::default()).unwrap();
        assert!(memory.read().is_empty());
    }
}
