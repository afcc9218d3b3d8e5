//! Where a replay keeps its room: a folder that goes when the replay ends.
//!
//! The log is written and synced there as in any room. Since it is thrown away, a file system in memory serves it
//! best, where the system has one with room enough; otherwise the folder for temporary files does.

use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// A file system in memory, on most Linux systems.
const MEMORY: &str = "/dev/shm";
/// What a visit takes in the log and in what follows behind it, generously, bytes.
const VISIT_BYTES: u64 = 16 * 1024;
/// What a room takes before the first visit, generously, bytes.
const ROOM_BYTES: u64 = 64 * 1024 * 1024;

/// Makes the folder for a replay of so many visits.
///
/// # Errors
/// What the system says when no folder can be made.
pub(crate) fn folder(visits: usize) -> io::Result<TempDir> {
    let needed = ROOM_BYTES + VISIT_BYTES * visits as u64;
    let folder = |place: &Path| {
        tempfile::Builder::new()
            .prefix("visitor-room-replay-")
            .tempdir_in(place)
    };
    if let Some(memory) = memory(needed)
        && let Ok(made) = folder(&memory)
    {
        return Ok(made);
    }
    folder(&std::env::temp_dir())
}

/// The file system in memory, unless another place is asked for by `TMPDIR` or it is short of space.
fn memory(needed: u64) -> Option<PathBuf> {
    if std::env::var_os("TMPDIR").is_some() {
        return None;
    }
    (free_bytes(Path::new(MEMORY))? >= needed).then(|| PathBuf::from(MEMORY))
}

#[cfg(target_os = "linux")]
fn free_bytes(place: &Path) -> Option<u64> {
    let found = rustix::fs::statvfs(place).ok()?;
    Some(found.f_bavail.saturating_mul(found.f_frsize))
}

#[cfg(not(target_os = "linux"))]
fn free_bytes(_: &Path) -> Option<u64> {
    None
}
