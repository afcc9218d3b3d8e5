//! Visits and sums in memory, over those in the store: what the follower keeps and makes reports from.
//!
//! Knows no thread; when something is written down is the follower's business.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use queue::ids::TicketId;
use queue::moment::{Day, Moment};
use serde_json::value::RawValue;
use tracing::warn;

use super::follower::FollowError;
use super::report::{By, Report, Span, of_sums};
use super::store::{Mark, Store, SumsKey};
use super::sums::{Count, Sums};
use super::thinning::SumsRow;
use super::visits::{Changed, LocalTime, Visit, changes};
use crate::calendar::Timetable;
use crate::opening;
use crate::record::Recorded;
use crate::room_file::RoomFile;

/// The kind of the sums over all visits of a day.
const TOTAL: &str = "total";
/// Visits in memory beyond which they are written down and let go.
const VISITS_MAX: usize = 4096;

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
    pub(super) fn new(store: Option<Store>, file: Arc<RoomFile>) -> Self {
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
    pub(super) fn catch_up(&mut self, data: &Path, from: Option<Day>) -> Result<(), FollowError> {
        let dir = data.join(opening::JOURNAL);
        for day in journal::days(&dir)? {
            if Day::parse(&day) < from {
                continue;
            }
            for record in opening::records(&dir, &day)? {
                let mut record = record?;
                if let Some(sums) = record.sums.take() {
                    self.take_sums(&sums)?;
                }
                self.take(&record.recorded())?;
            }
        }
        Ok(())
    }

    /// Takes in what one record tells.
    pub(super) fn take(&mut self, record: &Recorded) -> Result<(), FollowError> {
        let Some(last) = record.events.last() else {
            return Ok(());
        };
        self.day = self.day.max(self.file.times.day_of(last.at));
        let changed = changes(record, &self.file.times, |ticket| self.visit(ticket));
        for Changed { ticket, was, is } in changed {
            if let Some(was) = &was {
                self.count(was, Count::Out)?;
            }
            self.count(&is, Count::In)?;
            self.visits.insert(ticket, is);
        }
        Ok(())
    }

    /// Takes in sums that stand for the visits of a thinned day.
    fn take_sums(&mut self, sums: &RawValue) -> Result<(), FollowError> {
        let (key, sums) = SumsRow::parse(sums.get())?;
        self.row(&key)?.add(&sums);
        self.dirty.insert(key);
        Ok(())
    }

    /// A visit as it stands.
    pub(super) fn visit(&self, ticket: &TicketId) -> Option<Visit> {
        if let Some(visit) = self.visits.get(ticket) {
            return Some(visit.clone());
        }
        self.store.as_ref()?.visit(ticket).unwrap_or_else(|error| {
            warn!(%error, %ticket, "a visit in the store cannot be read");
            None
        })
    }

    fn count(&mut self, visit: &Visit, count: Count) -> Result<(), FollowError> {
        let file = Arc::clone(&self.file);
        for key in rows_of(visit) {
            self.row(&key)?.count(visit, &file.room, count);
            self.dirty.insert(key);
        }
        Ok(())
    }

    /// The sums of a key, taken out of the store when they are not in memory yet.
    fn row(&mut self, key: &SumsKey) -> Result<&mut Sums, FollowError> {
        if !self.sums.contains_key(key) {
            let store = self.store.as_ref();
            let kept = store.map(|store| store.sums(key)).transpose()?.flatten();
            self.sums.insert(key.clone(), kept.unwrap_or_default());
        }
        Ok(self.sums.entry(key.clone()).or_default())
    }

    /// Writes down what has changed, and lets visits go.
    pub(super) fn keep(&mut self, log: &str) -> Result<(), FollowError> {
        if self.dirty.is_empty() {
            return Ok(());
        }
        self.keep_mark(log)
    }

    /// Writes down what has changed and how far it goes, also when only the day has changed.
    pub(super) fn keep_mark(&mut self, log: &str) -> Result<(), FollowError> {
        let Some(store) = &self.store else {
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

    /// Whether so much is in memory that it is to be written down.
    pub(super) fn is_full(&self) -> bool {
        self.visits.len() > VISITS_MAX
    }

    /// The day of the newest event.
    pub(super) const fn day(&self) -> Day {
        self.day
    }

    /// As if an event of that day had come.
    #[cfg(test)]
    pub(super) fn pass_to(&mut self, day: Day) {
        self.day = self.day.max(day);
    }

    /// The store, when there is one.
    pub(super) const fn store(&self) -> Option<&Store> {
        self.store.as_ref()
    }

    /// The figures of a span.
    pub(super) fn report(&self, span: Span, by: By) -> Result<Report, FollowError> {
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
        Ok(of_sums((span, by), rows, &total, &self.file))
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

/// The sums in which a visit counts.
pub(super) fn rows_of(visit: &Visit) -> impl Iterator<Item = SumsKey> + use<> {
    let by_key = By::ALL.map(|by| Some((visit.day, by.name(), by.key(visit)?)));
    let total = (visit.day, TOTAL, String::new());
    by_key.into_iter().flatten().chain([total])
}

/// The kind of sums of that name.
pub(super) fn kind(name: &str) -> Option<&'static str> {
    let by = || By::parse(name).map(By::name);
    (name == TOTAL).then_some(TOTAL).or_else(by)
}
