//! The handle of a journal: opening checks and puts right, then records are handed to the writer's thread.
//!
//! It writes no record itself and knows no clock: the day is the caller's.

use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};

use crate::day::{self, Day};
use crate::disk::{Folder, RealFile, RealFolder, make_folder, settle, sync_folder};
use crate::error::Error;
use crate::lock::Lock;
use crate::queue::{Done, Job, Queue};
use crate::verify::{Finding, check};
use crate::writer::{Committed, Writer};

/// The journal's end for those who append; shared by reference or in an `Arc`. Dropping it makes durable what waits.
pub struct Journal {
    queue: Arc<Queue>,
    writer: Option<JoinHandle<()>>,
    dir: PathBuf,
    _lock: Lock,
}

/// What [`Journal::open`] found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Records of the day that was opened; 0 also when its file was made now.
    pub records: u64,
    /// Bytes of a torn tail that were cut from the day's file.
    pub cut_bytes: u64,
    /// The day before it, which was checked as well when the opened day's file did not exist yet.
    pub previous: Option<Checked>,
}

/// A file that was checked, and put right where a write had been interrupted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// Its records.
    pub records: u64,
    /// Bytes of a torn tail that were cut.
    pub cut_bytes: u64,
}

impl Journal {
    /// Opens the journal in `dir` for appending to `day` (`YYYY-MM-DD`), which must not be before its newest day.
    ///
    /// Takes the lock, makes folder and file where they are missing, checks the day's file whole, cuts a torn tail, and
    /// makes all of it durable. When the day's file did not exist, the newest earlier one is checked in the same way.
    ///
    /// # Errors
    /// [`Error::InUse`], [`Error::BadDay`], [`Error::DayPassed`], [`Error::Damaged`], [`Error::NotAJournal`],
    /// [`Error::Io`]; no day's file was changed then.
    pub fn open(dir: &Path, day: &str) -> Result<(Journal, Opened), Error> {
        let day = Day::parse(day)?;
        make_folder(dir)?;
        let lock = Lock::take(dir)?;
        let newest = day::list(dir)?.pop();
        let mut folder = RealFolder(dir.to_path_buf());
        let (file, end, opened) = match newest {
            Some(newest) if newest > day => return Err(Error::passed(&day, &newest)),
            Some(newest) if newest == day => {
                let (file, end, checked) = recover(dir, &day)?;
                (
                    file,
                    end,
                    Opened {
                        records: checked.records,
                        cut_bytes: checked.cut_bytes,
                        previous: None,
                    },
                )
            }
            earlier => {
                let previous = earlier
                    .map(|earlier| recover(dir, &earlier))
                    .transpose()?
                    .map(|(.., checked)| checked);
                (
                    folder.create(&day)?,
                    0,
                    Opened {
                        records: 0,
                        cut_bytes: 0,
                        previous,
                    },
                )
            }
        };
        sync_folder(dir)?;
        let writer = Writer::new(folder, file, day, end);
        Ok((Journal::start(writer, dir.to_path_buf(), lock)?, opened))
    }

    pub(crate) fn start<F: Folder>(
        mut writer: Writer<F>,
        dir: PathBuf,
        lock: Lock,
    ) -> Result<Journal, Error> {
        let queue = Arc::new(Queue::default());
        let jobs = Arc::clone(&queue);
        let thread = thread::Builder::new().name("journal".to_owned());
        let handle = thread
            .spawn(move || writer.run(&jobs))
            .map_err(Error::io("start the writer of", &dir))?;
        Ok(Journal {
            queue,
            writer: Some(handle),
            dir,
            _lock: lock,
        })
    }

    /// Appends records, each the text of a JSON object on one line, and calls `done` when they are on the disk.
    ///
    /// Records are in the file in the order of the calls. All groups that wait while a sync runs share the next one.
    /// A group is refused whole or written whole, but after a power cut a part of its records may be there, from the
    /// first on: what belongs together is one record.
    ///
    /// `done` runs on the writer's thread, in the order of the calls, and holds up all others: it should only pass the
    /// news on. This call returns at once unless more than [`crate::WAITING_BYTES_MAX`] bytes wait.
    ///
    /// # Errors
    /// `done` gets [`Error::Refused`] for a group that was not taken (others are not affected), [`Error::Io`] when the
    /// disk failed, from then on always, and [`Error::Closed`] when the writer has ended.
    pub fn append_group(
        &self,
        records: Vec<String>,
        done: impl FnOnce(Result<Committed, Error>) + Send + 'static,
    ) {
        self.queue.push(Job::Append(records, Box::new(done)));
    }

    /// Appends one record and returns when it is on the disk. For callers that may block; errors as [`Journal::append_group`].
    pub fn append(&self, record: String) -> Result<Committed, Error> {
        wait(|done| self.append_group(vec![record], done))
    }

    /// Begins the file of a later day, in order with the appends: all before are durable in the old file first.
    ///
    /// `done` is told as for [`Journal::append_group`]. A day that is no day is refused and changes nothing; any other
    /// failure, also [`Error::DayPassed`], is final, as later records would go to the wrong day.
    pub fn roll(&self, day: &str, done: impl FnOnce(Result<Committed, Error>) + Send + 'static) {
        match Day::parse(day) {
            Ok(day) => self.queue.push(Job::Roll(day, Box::new(done))),
            Err(error) => done(Err(error)),
        }
    }

    /// The folder that the journal is in.
    pub fn dir(&self) -> &Path {
        &self.dir
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        self.queue.close();
        if let Some(writer) = self.writer.take() {
            // A panic of the writer's thread has been reported by the thread itself.
            let _ = writer.join();
        }
    }
}

/// Runs something that reports once, and waits for the report.
fn wait(start: impl FnOnce(Done)) -> Result<Committed, Error> {
    let (tell, told) = mpsc::sync_channel(1);
    start(Box::new(move |result| {
        // Nobody else receives, and the receiver outlives the call.
        let _ = tell.send(result);
    }));
    told.recv().unwrap_or(Err(Error::Closed))
}

/// Checks a file whole and cuts its torn tail; gives the file, where it ends, and what was found.
fn recover(dir: &Path, day: &Day) -> Result<(RealFile, u64, Checked), Error> {
    let report = check(dir, day, true)?.undamaged()?;
    let (cut_to, cut_bytes) = match report.finding {
        Finding::TornTail { bytes } => (Some(report.bytes), bytes),
        _ => (None, 0),
    };
    let file = RealFile {
        file: settle(&report.path, cut_to)?,
        path: report.path,
    };
    Ok((
        file,
        report.bytes,
        Checked {
            day: report.day,
            records: report.records,
            cut_bytes,
        },
    ))
}
