//! What waits for the writer, in order and bounded in bytes. It neither writes nor looks at records.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::day::Day;
use crate::error::Error;
use crate::writer::Committed;

/// Most bytes of records that wait for the writer before those who append are held up.
pub const WAITING_BYTES_MAX: usize = 16 * 1024 * 1024;

/// What a waiting job counts beside its records' text.
const JOB_BYTES: usize = 128;

/// Told once, on the writer's thread, when the group is durable or will never be.
pub(crate) type Done = Box<dyn FnOnce(Result<Committed, Error>) + Send>;

/// One thing for the writer to do.
pub(crate) enum Job {
    /// Makes records durable.
    Append(Vec<String>, Done),
    /// Begins the file of another day.
    Roll(Day, Done),
}

impl Job {
    fn bytes(&self) -> usize {
        match self {
            Job::Append(records, _) => {
                records
                    .iter()
                    .map(|text| text.len() + JOB_BYTES)
                    .sum::<usize>()
                    + JOB_BYTES
            }
            Job::Roll(..) => JOB_BYTES,
        }
    }

    /// Tells the one who waits that it will not be done.
    pub(crate) fn refuse(self, error: Error) {
        match self {
            Job::Append(_, done) | Job::Roll(_, done) => done(Err(error)),
        }
    }
}

#[derive(Default)]
struct Waiting {
    jobs: VecDeque<Job>,
    bytes: usize,
    closed: bool,
}

impl Waiting {
    /// A job alone always fits, however large.
    fn has_room(&self, bytes: usize) -> bool {
        self.jobs.is_empty() || self.bytes + bytes <= WAITING_BYTES_MAX
    }
}

/// The jobs between those who append and the writer.
#[derive(Default)]
pub(crate) struct Queue {
    waiting: Mutex<Waiting>,
    arrived: Condvar,
    taken: Condvar,
}

impl Queue {
    /// Adds a job, after waiting for room; refuses it when the queue is closed.
    pub(crate) fn push(&self, job: Job) {
        let bytes = job.bytes();
        let mut waiting = self.lock();
        while !waiting.closed && !waiting.has_room(bytes) {
            waiting = self
                .taken
                .wait(waiting)
                .unwrap_or_else(PoisonError::into_inner);
        }
        if waiting.closed {
            drop(waiting);
            return job.refuse(Error::Closed);
        }
        waiting.bytes += bytes;
        waiting.jobs.push_back(job);
        drop(waiting);
        self.arrived.notify_one();
    }

    /// All that waits, as soon as something does; none when the queue is closed and empty.
    pub(crate) fn take_all(&self) -> Option<VecDeque<Job>> {
        let mut waiting = self.lock();
        while waiting.jobs.is_empty() {
            if waiting.closed {
                return None;
            }
            waiting = self
                .arrived
                .wait(waiting)
                .unwrap_or_else(PoisonError::into_inner);
        }
        waiting.bytes = 0;
        let jobs = std::mem::take(&mut waiting.jobs);
        drop(waiting);
        self.taken.notify_all();
        Some(jobs)
    }

    /// Takes nothing more; what waits can still be taken out.
    pub(crate) fn close(&self) {
        self.lock().closed = true;
        self.arrived.notify_all();
        self.taken.notify_all();
    }

    /// Nothing is done between lock and unlock that could leave half a change, so a panic elsewhere does not matter.
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_room_up_to_the_bound_and_for_one_job_always() {
        let mut waiting = Waiting::default();
        assert!(waiting.has_room(2 * WAITING_BYTES_MAX));
        waiting
            .jobs
            .push_back(Job::Append(vec![], Box::new(|_| {})));
        waiting.bytes = WAITING_BYTES_MAX - 10;
        assert!(waiting.has_room(10));
        assert!(!waiting.has_room(11));
    }
}
