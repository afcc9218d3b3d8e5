//! Takes visits and events out of the log when their time is over (DESIGN §7); sums stay, and a trace of what went.
//!
//! One day at a time, between other things, each all or nothing. A day whose file cannot be read is left as it is and
//! told of.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use journal::Journal;
use queue::moment::Day;
use tracing::{info, warn};

use super::books::Books;
use super::follower::FollowError;
use super::report::By;
use super::thinning::{is_thinned, may_stay, records_for};
use crate::record::Record;
use crate::room_file::RoomFile;

/// Days before today that stay whatever the room file says: answers are remembered for 24 hours (PROTOCOL §2), which
/// may begin on the day before yesterday when the clocks change.
const KEPT_DAYS_MIN: i64 = 2;

/// The keeper of the room's time limit.
pub(super) struct Retention {
    journal: Arc<Journal>,
    file: Arc<RoomFile>,
    log: String,
    /// The day for which `due` was worked out.
    today: Option<Day>,
    /// Days whose time is over and that have not been looked at, oldest first.
    due: VecDeque<Day>,
}

impl Retention {
    pub(super) fn new(journal: Arc<Journal>, file: &Arc<RoomFile>, log: &str) -> Self {
        Self {
            journal,
            file: Arc::clone(file),
            log: log.to_owned(),
            today: None,
            due: VecDeque::new(),
        }
    }

    /// Thins the oldest day whose time is over; when none is left, lets the store forget the visits of all of them.
    ///
    /// # Errors
    /// When the store fails. A day that cannot be thinned is told of and left for the next day.
    pub(super) fn thin_one_day(&mut self, books: &mut Books) -> Result<(), FollowError> {
        if self.today != Some(books.day()) {
            self.today = Some(books.day());
            self.due = self.days_before(self.first_kept(books.day()))?;
        } else if self.due.is_empty() {
            return Ok(());
        }
        while let Some(day) = self.due.pop_front() {
            match self.thin(day, books) {
                Ok(false) => {}
                Ok(true) => return Ok(()),
                Err(error @ FollowError::Store(_)) => return Err(error),
                Err(error) => warn!(%day, %error, "a day whose time is over could not be thinned"),
            }
        }
        self.forget_visits(books)
    }

    /// The first day that stays as it is.
    fn first_kept(&self, today: Day) -> Day {
        let kept = i64::from(self.file.privacy.retention_days).max(KEPT_DAYS_MIN);
        Day::from_days(today.as_days() - kept)
    }

    fn days_before(&self, first_kept: Day) -> Result<VecDeque<Day>, FollowError> {
        let days = journal::days(self.journal.dir())?;
        let days = days.iter().filter_map(|day| Day::parse(day));
        Ok(days.take_while(|day| *day < first_kept).collect())
    }

    /// Thins a day; not when that has been done, or there is nothing in it.
    fn thin(&self, day: Day, books: &mut Books) -> Result<bool, FollowError> {
        let data = self.data();
        if is_thinned(&data, day)? {
            return Ok(false);
        }
        // The store must have passed the day for good, or after a crash it would count its visits beside their sums.
        books.keep_mark(&self.log)?;
        let Some(records) = records_for(&data, day, &self.file, books)? else {
            return Ok(false);
        };
        let lines: Result<Vec<_>, _> = records.iter().map(Record::to_line).collect();
        let lines = lines.map_err(FollowError::Sums)?;
        // First the sums that may not stay: after a crash in between, the day is thinned again and they are gone.
        if let Some(store) = books.store()
            && !may_stay(By::Guide.name(), &self.file)
        {
            store.drop_sums(day, By::Guide.name())?;
        }
        self.journal.replace_day(&day.to_string(), lines)?;
        info!(%day, "took visits and events out of the log; their sums stay");
        Ok(true)
    }

    fn forget_visits(&self, books: &Books) -> Result<(), FollowError> {
        if let (Some(store), Some(today)) = (books.store(), self.today) {
            let dropped = store.drop_visits_before(self.first_kept(today))?;
            if dropped > 0 {
                info!(visits = dropped, "the store has forgotten old visits");
            }
        }
        Ok(())
    }

    /// The data folder, which the journal's folder is in.
    fn data(&self) -> PathBuf {
        let dir = self.journal.dir();
        dir.parent().unwrap_or(Path::new("")).to_owned()
    }
}
