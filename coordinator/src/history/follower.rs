//! The thread that follows behind the journal: it keeps visits and sums, and makes reports from them.
//!
//! It may lag or fail without any request noticing; at each start it takes up the journal from the day of its mark.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::JoinHandle;
use std::time::Duration;

use queue::event::Stamped;
use queue::ids::{ErrandId, TicketId};
use queue::moment::{Day, Moment};
use tokio::sync::oneshot;
use tracing::{error, warn};

use super::report::{By, Report, Span, of_sums};
use super::store::{Mark, Store, StoreError, SumsKey};
use super::sums::{Count, Sums};
use super::visits::{Changed, LocalTime, Visit, changes};
use crate::calendar::Timetable;
use crate::opening::{self, OpenError};
use crate::room_file::RoomFile;

/// What is kept in memory is written down this long after it has changed.
const KEEP_AFTER: Duration = Duration::from_millis(500);
/// Visits in memory beyond which they are written down and let go.
const VISITS_MAX: usize = 4096;
/// The kind of the sums over all visits of a day.
const TOTAL: &str = "total";

enum Job {
    Follow(Vec<Vec<Stamped>>),
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
    pub fn start(data: &Path, file: Arc<RoomFile>, log: &str) -> std::io::Result<Self> {
        let (jobs, received) = mpsc::channel();
        let (data, log) = (data.to_owned(), log.to_owned());
        let thread = std::thread::Builder::new().name("history".to_owned());
        let thread = thread.spawn(move || run(&data, file, &log, &received))?;
        Ok(Self {
            jobs,
            thread: Some(thread),
        })
    }

    /// Hands over the events of records, which are durable.
    pub fn follow(&self, records: Vec<Vec<Stamped>>) {
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

fn run(data: &Path, file: Arc<RoomFile>, log: &str, jobs: &mpsc::Receiver<Job>) {
    if let Err(error) = follow(data, file, log, jobs) {
        error!(%error, "visits and sums are no longer kept; they are made anew at the next start");
    }
}

fn follow(
    data: &Path,
    file: Arc<RoomFile>,
    log: &str,
    jobs: &mpsc::Receiver<Job>,
) -> Result<(), FollowError> {
    let (store, mark) = Store::open(data, log)?;
    let mut books = Books::new(Some(store), file);
    books.catch_up(data, mark.map(|mark| mark.day))?;
    loop {
        match jobs.recv_timeout(KEEP_AFTER) {
            Ok(Job::Follow(records)) => records.iter().try_for_each(|record| books.take(record))?,
            Ok(Job::Report(span, by, answer)) => drop(answer.send(books.report(span, by))),
            Ok(Job::ServiceTimes(answer)) => drop(answer.send(books.service_times())),
            Err(RecvTimeoutError::Timeout) => books.keep(log)?,
            Ok(Job::End) | Err(RecvTimeoutError::Disconnected) => return books.keep(log),
        }
        if books.visits.len() > VISITS_MAX {
            books.keep(log)?;
        }
    }
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

impl LocalTime for Timetable {
    fn day_and_hour(&self, at: Moment) -> (Day, u8) {
        (self.day_of(at), self.hour_of(at))
    }
}

/// Visits and sums in memory, over those in the store.
pub(super) struct Books {
    store: Option<Store>,
    file: Arc<RoomFile>,
    visits: BTreeMap<TicketId, Visit>,
    sums: BTreeMap<SumsKey, Sums>,
    dirty: BTreeSet<SumsKey>,
    day: Day,
}

impl Books {
    fn new(store: Option<Store>, file: Arc<RoomFile>) -> Self {
        Self {
            store,
            file,
            visits: BTreeMap::new(),
            sums: BTreeMap::new(),
            dirty: BTreeSet::new(),
            day: Day::default(),
        }
    }

    /// Takes up the journal's files from a day on; records that were taken before change nothing in the end.
    fn catch_up(&mut self, data: &Path, from: Option<Day>) -> Result<(), FollowError> {
        let dir: PathBuf = data.join(opening::JOURNAL);
        for day in journal::days(&dir)? {
            if Day::parse(&day) < from {
                continue;
            }
            for record in opening::records(&dir, &day)? {
                let events: Vec<_> = record?.stamped().collect();
                self.take(&events)?;
            }
        }
        Ok(())
    }

    /// Takes in the events of one record.
    fn take(&mut self, events: &[Stamped]) -> Result<(), FollowError> {
        let Some(last) = events.last() else {
            return Ok(());
        };
        self.day = self.day.max(self.file.times.day_of(last.at));
        let changed = changes(events, &self.file.times, |ticket| self.visit(ticket));
        for Changed { ticket, was, is } in changed {
            if let Some(was) = &was {
                self.count(was, Count::Out)?;
            }
            self.count(&is, Count::In)?;
            self.visits.insert(ticket, is);
        }
        Ok(())
    }

    fn visit(&self, ticket: &TicketId) -> Option<Visit> {
        if let Some(visit) = self.visits.get(ticket) {
            return Some(visit.clone());
        }
        self.store.as_ref()?.visit(ticket).unwrap_or_else(|error| {
            warn!(%error, %ticket, "a visit in the store cannot be read");
            None
        })
    }

    fn count(&mut self, visit: &Visit, count: Count) -> Result<(), FollowError> {
        let by_key = By::ALL
            .into_iter()
            .filter_map(|by| Some((by.name(), by.key(visit)?)));
        let keys: Vec<_> = by_key.chain([(TOTAL, String::new())]).collect();
        for (kind, key) in keys {
            let key = (visit.day, kind, key);
            let kept = || {
                self.store
                    .as_ref()
                    .map(|store| store.sums(&key))
                    .transpose()
            };
            if !self.sums.contains_key(&key) {
                let kept = kept()?.flatten().unwrap_or_default();
                self.sums.insert(key.clone(), kept);
            }
            if let Some(sums) = self.sums.get_mut(&key) {
                sums.count(visit, &self.file.room, count);
            }
            self.dirty.insert(key);
        }
        Ok(())
    }

    /// Writes down what has changed, and lets visits go.
    fn keep(&mut self, log: &str) -> Result<(), FollowError> {
        let Some(store) = self.store.as_ref().filter(|_| !self.dirty.is_empty()) else {
            return Ok(());
        };
        let dirty = self
            .dirty
            .iter()
            .filter_map(|key| self.sums.get_key_value(key));
        store.keep(self.visits.iter(), dirty, &Mark::new(log, self.day))?;
        self.dirty.clear();
        self.visits.clear();
        let today = self.day;
        self.sums.retain(|(day, ..), _| *day >= today);
        Ok(())
    }

    fn report(&self, span: Span, by: By) -> Result<Report, FollowError> {
        let mut rows: BTreeMap<String, Sums> = BTreeMap::new();
        let mut total = Sums::default();
        for day in (span.from.as_days()..=span.to.as_days()).map(Day::from_days) {
            for (key, sums) in self.sums_of(day, by.name())? {
                rows.entry(key).or_default().add(&sums);
            }
            self.sums_of(day, TOTAL)?
                .values()
                .for_each(|sums| total.add(sums));
        }
        rows.retain(|_, sums| *sums != Sums::default());
        Ok(of_sums(span, by, rows, &total))
    }

    /// The last day of which anything is known.
    pub(super) const fn day(&self) -> Day {
        self.day
    }

    pub(super) fn sums_of(
        &self,
        day: Day,
        kind: &'static str,
    ) -> Result<BTreeMap<String, Sums>, FollowError> {
        let mut sums = match &self.store {
            Some(store) => store.sums_of(day, kind)?,
            None => BTreeMap::new(),
        };
        let in_memory = self
            .sums
            .range((day, kind, String::new())..)
            .take_while(|((d, k, _), _)| *d == day && *k == kind);
        sums.extend(in_memory.map(|((_, _, key), value)| (key.clone(), value.clone())));
        Ok(sums)
    }
}
