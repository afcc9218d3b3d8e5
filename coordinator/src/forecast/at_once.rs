//! The forecast worked out for one ticket as it is taken: the same ranges on any machine, however fast days pass.
//!
//! Blocks whoever asks, so it is for replays alone; a room's own forecast works behind it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use queue::Queue;
use queue::calendar::Calendar;
use queue::ids::ErrandId;
use queue::moment::Moment;
use queue::newcomer::Wish;
use rand::SeedableRng;
use rand::rngs::SmallRng;
use tracing::warn;

use super::play::{self, Start, play};
use super::table::Samples;
use super::{COURSES, HISTORY_EVERY, known_services};
use crate::history::Reports;

/// What is known of service times, read anew as the room's own time passes.
#[derive(Debug)]
pub(super) struct AtOnce {
    reports: Reports,
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    read: Option<Moment>,
    services: BTreeMap<ErrandId, Vec<u32>>,
}

impl Known {
    fn read_anew(&mut self, reports: &Reports, now: Moment) {
        let every_s = i64::try_from(HISTORY_EVERY.as_secs()).unwrap_or(i64::MAX);
        if self.read.is_some_and(|read| now.s_since(read) < every_s) {
            return;
        }
        self.read = Some(now);
        match known_services(reports) {
            Ok(services) => self.services = services,
            Err(error) => warn!(%error, "the forecast goes on with the service times it knows"),
        }
    }
}

impl AtOnce {
    pub(super) fn new(reports: Reports) -> Self {
        Self {
            reports,
            known: Mutex::default(),
        }
    }

    /// When somebody with that wish would be called who came now; none without a history or a guide who matches.
    pub(super) fn foresee(
        &self,
        queue: &Queue,
        calendar: &Calendar,
        now: Moment,
        wish: Wish,
        gaps: &[i64],
    ) -> Option<Samples> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.read_anew(&self.reports, now);
        if !known.services.contains_key(&wish.errand) {
            return None;
        }
        let copy = queue.to_play_forward()?;
        let newcomers = [copy.newcomer(&wish)];
        if !newcomers[0].is_matched() {
            return None;
        }
        let start = Start {
            queue: &copy,
            calendar,
            now,
            services: &known.services,
            gaps,
            recent: &queue.arrivals_since(now.plus_s(-play::ARRIVALS_S)),
            waiting: &BTreeSet::new(),
            newcomers: &newcomers,
        };
        let mut samples = Samples::of(std::iter::empty(), vec![wish]);
        let mut chance = SmallRng::seed_from_u64(queue.seq());
        for _ in 0..COURSES {
            samples.add(&play(&start, &mut chance));
        }
        Some(samples)
    }
}
