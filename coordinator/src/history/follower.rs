//! The thread that follows behind the journal: it keeps visits and sums, and makes reports from them.
//!
//! It may lag or fail without any request noticing; at each start it takes up the journal from the day of its mark.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::JoinHandle;
use std::time::Duration;

use journal::Journal;
use queue::ids::ErrandId;
use tokio::sync::oneshot;
use tracing::{error, warn};

use super::books::Books;
use super::report::{By, Report, Span};
use super::retention::Retention;
use super::store::{Store, StoreError};
use super::thinning;
use crate::opening::OpenError;
use crate::record::Recorded;
use crate::room_file::RoomFile;

/// What is kept in memory is written down this long after it has changed.
const KEEP_AFTER: Duration = Duration::from_millis(500);

enum Job {
    Follow(Vec<Recorded>),
    Report(Span, By, oneshot::Sender<Result<Report, FollowError>>),
    ServiceTimes(mpsc::Sender<ServiceTimes>),
    /// Write down what is held, and end.
    End,
}

/// Why visits and sums cannot be told.
#[derive(Debug, thiserror::Error)]
pub enum FollowError {
    /// The journal cannot be read.
    #[error("the journal cannot be read")]
    Journal(#[from] OpenError),
    /// The journal's folder cannot be read.
    #[error("the journal's days cannot be listed")]
    Days(#[from] journal::Error),
    /// Sums in the journal have no form that is known.
    #[error("the sums of a thinned day cannot be read")]
    Sums(#[source] serde_json::Error),
    /// The store failed.
    #[error("the store of visits failed")]
    Store(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The thread that keeps them has ended.
    #[error("the keeper of visits has ended")]
    Ended,
}

impl From<StoreError> for FollowError {
    fn from(error: StoreError) -> Self {
        Self::Store(Box::new(error))
    }
}

/// Service times of each errand in seconds, ascending.
pub(crate) type ServiceTimes = Result<BTreeMap<ErrandId, Vec<u32>>, FollowError>;

/// The handle of the thread; dropping it writes down what it holds.
#[derive(Debug)]
pub struct Follower {
    jobs: mpsc::Sender<Job>,
    thread: Option<JoinHandle<()>>,
}

/// Asks the follower for reports.
#[derive(Debug, Clone)]
pub struct Reports(mpsc::Sender<Job>);

impl Follower {
    /// Starts following the journal of a data folder.
    ///
    /// # Errors
    /// When the thread cannot be started.
    pub fn start(
        data: &Path,
        file: Arc<RoomFile>,
        log: &str,
        journal: Arc<Journal>,
    ) -> std::io::Result<Self> {
        let (jobs, received) = mpsc::channel();
        let task = Task {
            data: data.to_owned(),
            file,
            log: log.to_owned(),
            journal,
            jobs: received,
            unanswered: None,
        };
        let thread = std::thread::Builder::new().name("history".to_owned());
        let thread = thread.spawn(move || run(task))?;
        Ok(Self {
            jobs,
            thread: Some(thread),
        })
    }

    /// Hands over what records tell, which are durable.
    pub(crate) fn follow(&self, records: Vec<Recorded>) {
        // A follower that has ended has said why; it catches up at the next start.
        drop(self.jobs.send(Job::Follow(records)));
    }

    /// A handle for asking reports.
    pub fn reports(&self) -> Reports {
        Reports(self.jobs.clone())
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        // Pages that are still being served hold handles of their own, so the channel does not close by itself.
        drop(self.jobs.send(Job::End));
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

impl Reports {
    /// The report over everything that was handed over before.
    ///
    /// # Errors
    /// [`FollowError`].
    pub async fn report(&self, span: Span, by: By) -> Result<Report, FollowError> {
        let (answer, answered) = oneshot::channel();
        self.0
            .send(Job::Report(span, by, answer))
            .map_err(|_| FollowError::Ended)?;
        answered.await.map_err(|_| FollowError::Ended)?
    }
}

impl Reports {
    /// How long visits have lasted of late; waits for the answer, so not from the room's loop.
    ///
    /// # Errors
    /// [`FollowError`].
    pub(crate) fn service_times(&self) -> ServiceTimes {
        let (answer, answered) = mpsc::channel();
        self.0
            .send(Job::ServiceTimes(answer))
            .map_err(|_| FollowError::Ended)?;
        answered.recv().map_err(|_| FollowError::Ended)?
    }
}

/// What the thread works with.
struct Task {
    data: PathBuf,
    file: Arc<RoomFile>,
    log: String,
    journal: Arc<Journal>,
    jobs: mpsc::Receiver<Job>,
    /// What was asked for and the store failed to give.
    unanswered: Option<Job>,
}

fn run(mut task: Task) {
    let mut ended = follow(&mut task);
    if let Err(FollowError::Store(error)) = &ended {
        warn!(%error, "the store of visits failed; it is made anew");
        ended = Store::put_aside(&task.data)
            .map_err(FollowError::from)
            .and_then(|()| follow(&mut task));
    }
    if let Err(error) = ended {
        error!(%error, "visits and sums are no longer kept; they are made anew at the next start");
    }
}

fn follow(task: &mut Task) -> Result<(), FollowError> {
    let mut retention = Retention::new(Arc::clone(&task.journal), &task.file, &task.log);
    let mut books = open_books(&task.data, Arc::clone(&task.file), &task.log)?;
    loop {
        let job = match task.unanswered.take() {
            Some(job) => Ok(job),
            None => task.jobs.recv_timeout(KEEP_AFTER),
        };
        match job {
            Ok(Job::Follow(records)) => records.iter().try_for_each(|record| books.take(record))?,
            Ok(Job::Report(span, by, answer)) => match books.report(span, by) {
                Err(error @ FollowError::Store(_)) => {
                    task.unanswered = Some(Job::Report(span, by, answer));
                    return Err(error);
                }
                report => drop(answer.send(report)),
            },
            Ok(Job::ServiceTimes(answer)) => match books.service_times() {
                Err(error @ FollowError::Store(_)) => {
                    task.unanswered = Some(Job::ServiceTimes(answer));
                    return Err(error);
                }
                known => drop(answer.send(known)),
            },
            Err(RecvTimeoutError::Timeout) => {
                books.keep(&task.log)?;
                retention.thin_one_day(&mut books)?;
            }
            Ok(Job::End) | Err(RecvTimeoutError::Disconnected) => return books.keep(&task.log),
        }
        if books.is_full() {
            books.keep(&task.log)?;
        }
    }
}

/// The store, caught up with the journal. One that stands in the middle of a day that has been thinned since cannot
/// tell what of it it has, and is made anew.
fn open_books(data: &Path, file: Arc<RoomFile>, log: &str) -> Result<Books, FollowError> {
    let (store, mark) = Store::open(data, log)?;
    let mut from = mark.map(|mark| mark.day);
    if let Some(day) = from
        && thinning::is_thinned(data, day)?
    {
        store.clear()?;
        from = None;
    }
    let mut books = Books::new(Some(store), file);
    books.catch_up(data, from)?;
    Ok(books)
}

/// Makes a report straight from the journal, beside whoever writes it.
///
/// # Errors
/// [`FollowError`] when a record cannot be read.
pub fn report_of_journal(
    data: &Path,
    file: Arc<RoomFile>,
    span: Span,
    by: By,
) -> Result<Report, FollowError> {
    let mut books = Books::new(None, file);
    books.catch_up(data, Some(span.from))?;
    books.report(span, by)
}
