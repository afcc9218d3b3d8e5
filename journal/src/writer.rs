//! The one who writes: a thread that makes everything that waits durable with one sync, and only then says so.
//!
//! After the first failure nothing more is written or acknowledged; the process is expected to end with the reason.

use crate::day::Day;
use crate::disk::{DayFile, Folder};
use crate::error::{Error, Refused};
use crate::frame::{self, GROUP_BYTES_MAX};
use crate::queue::{Done, Job, Queue};

/// Memory for the next group that is kept between groups, in bytes.
const GROUP_BYTES_KEPT: usize = 256 * 1024;

/// Proof that a group is on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Committed {
    /// Which sync of this writer made it durable, counted from 1; groups that shared a sync have the same.
    pub sync: u64,
    /// Bytes of the day's file that are on the disk.
    pub end: u64,
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

    /// Writes all that comes until the queue is closed and empty.
    pub(crate) fn run(&mut self, queue: &Queue) {
        let _closing = CloseOnExit(queue);
        while let Some(jobs) = queue.take_all() {
            self.handle(jobs);
        }
    }

    /// Does all that waits, with as few syncs as can be.
    pub(crate) fn handle(&mut self, jobs: impl IntoIterator<Item = Job>) {
        for job in jobs {
            match job {
                Job::Append(records, done) => self.add(&records, done),
                Job::Roll(day, done) => {
                    self.commit();
                    done(self.roll(day));
                }
            }
        }
        self.commit();
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
                reason: Refused::TooLong,
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
            Err(Error::passed(&day, &self.day))
        };
        self.file = created.inspect_err(|error| self.failed = Some(error.clone()))?;
        (self.day, self.end) = (day, 0);
        Ok(Committed {
            sync: self.syncs,
            end: 0,
        })
    }
}

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
