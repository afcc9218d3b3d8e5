//! `visitor-room init`: an editable room and an editable device, written where nothing is yet.
//!
//! Overwrites no file and leaves none half written.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::DEFAULT_ROOM;

const DEFAULT_DEVICE: &str = include_str!("../default_room/device.toml");

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum InitError {
    /// There is a file of that name, which may be somebody's work.
    #[error("{} is there already; expected a folder without it", .0.display())]
    Exists(PathBuf),
    /// The folder or a file in it cannot be written.
    #[error("cannot write {}", path.display())]
    Unwritable {
        /// The folder or file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Writes `room.toml` and `device.toml` into a folder, which is made if it is not there; returns their paths. The room
/// file holds PIN hashes, so that only its owner may read it.
///
/// # Errors
/// [`InitError`]; then nothing was written.
pub fn init(folder: &Path) -> Result<Vec<PathBuf>, InitError> {
    let files = [
        ("room.toml", DEFAULT_ROOM, 0o600),
        ("device.toml", DEFAULT_DEVICE, 0o644),
    ];
    let files = files.map(|(name, text, mode)| (folder.join(name), text, mode));
    if let Some((path, ..)) = files
        .iter()
        .find(|(path, ..)| path.symlink_metadata().is_ok())
    {
        return Err(InitError::Exists(path.clone()));
    }
    std::fs::create_dir_all(folder).map_err(|source| InitError::Unwritable {
        path: folder.to_path_buf(),
        source,
    })?;
    let mut written: Vec<PathBuf> = Vec::new();
    for (path, text, mode) in files {
        if let Err(source) = write(&path, text, mode) {
            for done in written {
                // What remains is whole; the error below says why there is no second file.
                let _ = std::fs::remove_file(done);
            }
            return Err(match source.kind() {
                io::ErrorKind::AlreadyExists => InitError::Exists(path),
                _ => InitError::Unwritable { path, source },
            });
        }
        written.push(path);
    }
    Ok(written)
}

fn write(path: &Path, text: &str, mode: u32) -> io::Result<()> {
    let mut file = create(path, mode)?;
    let written = file
        .write_all(text.as_bytes())
        .and_then(|()| file.sync_all());
    if written.is_err() {
        let _ = std::fs::remove_file(path);
    }
    written
}

#[cfg(unix)]
fn create(path: &Path, mode: u32) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(mode)
        .open(path)
}

#[cfg(not(unix))]
fn create(path: &Path, _: u32) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}
