//! The one who writes: a thread that makes everything that waits durable with one sync, and only then says so.
//!
//! After the first failure nothing more is written or acknowledged; the process is expected to end with the reason.

use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};

use crate::day::{self, Day};
use crate::disk::{DayFile, Folder, RealFile, RealFolder, make_folder, settle, sync_folder};
use crate::error::Error;
use crate::frame::{self, GROUP_BYTES_MAX};
use crate::lock::Lock;
use crate::queue::{Done, Job, Queue};
use crate::verify::{Finding, check};

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

/// Proof that a group is on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Committed {
    /// Which sync of this writer made it durable, counted from 1; groups that shared a sync have the same.
    pub sync: u64,
    /// Bytes of the day's file that are on the disk.
    pub end: u64,
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
            Some(newest) if newest > day => return Err(passed(&day, &newest)),
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

fn passed(day: &Day, newest: &Day) -> Error {
    Error::DayPassed {
        day: day.to_string(),
        newest: newest.to_string(),
    }
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

/// The state of the writer's thread.
pub(crate) struct Writer<F: Folder> {
    folder: F,
    file: F::File,
    day: Day,
    /// Where the file ends; all before is on the disk.
    end: u64,
    syncs: u64,
    /// The lines of the group that is being put together.
    group: Vec<u8>,
    waiting: Vec<(Done, Result<(), Error>)>,
    failed: Option<Error>,
}

impl<F: Folder> Writer<F> {
    pub(crate) fn new(folder: F, file: F::File, day: Day, end: u64) -> Self {
        Writer {
            folder,
            file,
            day,
            end,
            syncs: 0,
            group: Vec::new(),
            waiting: Vec::new(),
            failed: None,
        }
    }

    fn run(&mut self, queue: &Queue) {
        let _closing = CloseOnExit(queue);
        while let Some(jobs) = queue.take_all() {
            for job in jobs {
                match job {
                    Job::Append(records, done) => self.add(&records, done),
                    Job::Roll(day, done) => {
                        self.commit();
                        let rolled = self.roll(day);
                        done(rolled);
                    }
                }
            }
            self.commit();
        }
    }

    /// Adds records to the group, after committing it when they do not fit in.
    fn add(&mut self, records: &[String], done: Done) {
        let mut start = self.group.len();
        let mut taken = self.encode(records);
        if start > 0 && self.group.len() > GROUP_BYTES_MAX {
            self.group.truncate(start);
            self.commit();
            start = 0;
            taken = self.encode(records);
        }
        if taken.is_ok() && self.group.len() > GROUP_BYTES_MAX {
            taken = Err(Error::Refused {
                number: records.len(),
                reason: crate::Refused::TooLong,
            });
        }
        if taken.is_err() {
            self.group.truncate(start);
        }
        self.waiting.push((done, taken));
    }

    fn encode(&mut self, records: &[String]) -> Result<(), Error> {
        for (index, text) in records.iter().enumerate() {
            frame::encode(text, self.end, &mut self.group).map_err(|reason| Error::Refused {
                number: index + 1,
                reason,
            })?;
        }
        Ok(())
    }

    /// Makes the group durable and tells all who wait.
    fn commit(&mut self) {
        if let Err(error) = self.write() {
            self.failed = Some(error);
        }
        self.group.clear();
        self.group.shrink_to(GROUP_BYTES_KEPT);
        let committed = Committed {
            sync: self.syncs,
            end: self.end,
        };
        for (done, taken) in self.waiting.drain(..) {
            done(match &self.failed {
                Some(error) => Err(error.clone()),
                None => taken.map(|()| committed),
            });
        }
    }

    fn write(&mut self) -> Result<(), Error> {
        if self.failed.is_some() || self.group.is_empty() {
            return Ok(());
        }
        self.file
            .write_all_at(&self.group, self.end)
            .map_err(Error::io("write", self.file.path()))?;
        self.file
            .sync_data()
            .map_err(Error::io("sync", self.file.path()))?;
        self.end += self.group.len() as u64;
        self.syncs += 1;
        Ok(())
    }

    fn roll(&mut self, day: Day) -> Result<Committed, Error> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        let created = if day > self.day {
            self.folder.create(&day)
        } else {
            Err(passed(&day, &self.day))
        };
        self.file = created.inspect_err(|error| self.failed = Some(error.clone()))?;
        (self.day, self.end) = (day, 0);
        Ok(Committed {
            sync: self.syncs,
            end: 0,
        })
    }
}

/// Memory for the next group that is kept between groups, in bytes.
const GROUP_BYTES_KEPT: usize = 256 * 1024;

/// However the writer's thread ends, nobody waits for it for ever.
struct CloseOnExit<'a>(&'a Queue);

impl Drop for CloseOnExit<'_> {
    fn drop(&mut self) {
        self.0.close();
        for job in self.0.take_all().into_iter().flatten() {
            job.refuse(Error::Closed);
        }
    }
}
