//! One process at a time: a locked file that holds the process id. The lock goes with the process, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::thread;
use std::time::Duration;

use crate::disk::FILE_MODE;
use crate::error::Error;

const LOCK_FILE: &str = "lock";
/// Longest text of a process id, and then some.
const PID_BYTES_MAX: u64 = 16;
/// How often, and how far apart, the id is looked for when its owner has locked the file but not written it yet.
const PID_TRIES: u32 = 20;
const PID_PAUSE: Duration = Duration::from_millis(5);

/// Held for as long as the journal is open.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
}

impl Drop for Lock {
    /// A program that this process starts just now has its open files for a moment, and with them the lock: closing the
    /// file alone would leave the folder locked until then.
    fn drop(&mut self) {
        drop(self.file.unlock());
    }
}

impl Lock {
    pub(crate) fn take(dir: &Path) -> Result<Lock, Error> {
        let path = dir.join(LOCK_FILE);
        let mut options = OpenOptions::new();
        options
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(FILE_MODE);
        let mut file = options.open(&path).map_err(Error::io("open", &path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Error::InUse {
                    dir: dir.to_path_buf(),
                    pid: owner(&mut file),
                });
            }
            Err(TryLockError::Error(error)) => return Err(Error::io("lock", &path)(error)),
        }
        let pid = std::process::id();
        file.set_len(0)
            .and_then(|()| writeln!(file, "{pid}"))
            .map_err(Error::io("write", &path))?;
        Ok(Lock { file })
    }
}

/// Whether a process has the journal of a folder open.
pub fn is_open(dir: &Path) -> bool {
    let file = OpenOptions::new().write(true).open(dir.join(LOCK_FILE));
    file.is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

/// Who holds the lock. The id of an earlier owner stays in the file until the next one has written its own.
fn owner(file: &mut File) -> Option<u32> {
    for _ in 0..PID_TRIES {
        let mut text = String::new();
        file.seek(SeekFrom::Start(0)).ok()?;
        (&*file)
            .take(PID_BYTES_MAX)
            .read_to_string(&mut text)
            .ok()?;
        if let Some(pid) = text.strip_suffix('\n') {
            return pid.parse().ok();
        }
        thread::sleep(PID_PAUSE);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::Lock;

    #[test]
    fn a_closed_journal_is_free_although_a_program_that_is_being_started_still_has_its_files() {
        let folder = tempfile::tempdir().unwrap();
        let lock = Lock::take(folder.path()).unwrap();
        let of_the_other = lock.file.try_clone().unwrap();
        drop(lock);
        assert!(Lock::take(folder.path()).is_ok());
        drop(of_the_other);
    }
}
