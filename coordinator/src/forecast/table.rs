//! What the last forecast found, read by replies and written by the forecast's thread.
//!
//! Holds ranges and what was asked for; plays nothing.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError, RwLock};

use queue::Queue;
use queue::event::Stamped;
use queue::ids::{ErrandId, TicketId};
use queue::moment::Moment;
use queue::newcomer::Wish;
use queue::view::Wait;

use super::gaps::Gaps;
use super::play::{Course, HORIZON_S};

/// A forecast is told for so long, seconds of the room.
const FRESH_S: i64 = 60;
/// Wishes that are kept in mind, the latest asked.
const WISHES_MAX: usize = 200;

/// Samples of when each is called.
pub(super) struct Samples {
    tickets: BTreeMap<TicketId, Vec<i64>>,
    wishes: Vec<(Wish, Vec<i64>)>,
    courses: usize,
}

#[derive(Debug, Default)]
struct Found {
    at: Option<Moment>,
    tickets: BTreeMap<TicketId, Wait>,
    wishes: BTreeMap<Wish, Wait>,
}

/// What replies read.
#[derive(Debug, Default)]
pub(super) struct Shared {
    found: RwLock<Found>,
    asked: Mutex<VecDeque<Wish>>,
    new_wishes: AtomicBool,
    history: AtomicBool,
    gaps: Mutex<Gaps>,
}

impl Samples {
    /// Nothing yet for these tickets and wishes.
    pub(super) fn of(tickets: impl Iterator<Item = TicketId>, wishes: Vec<Wish>) -> Self {
        Self {
            tickets: tickets.map(|id| (id, Vec::new())).collect(),
            wishes: wishes.into_iter().map(|wish| (wish, Vec::new())).collect(),
            courses: 0,
        }
    }

    /// Takes in a course; who was not called in it counts as called at its end.
    pub(super) fn add(&mut self, course: &Course) {
        self.courses += 1;
        for (id, samples) in &mut self.tickets {
            samples.push(course.tickets.get(id).copied().unwrap_or(HORIZON_S));
        }
        for ((_, samples), called) in self.wishes.iter_mut().zip(&course.newcomers) {
            samples.push(*called);
        }
    }

    /// How many courses it has taken in.
    pub(super) const fn courses(&self) -> usize {
        self.courses
    }
}

/// The range of some samples: none when one visitor in two is not called within the horizon.
pub(super) fn range(samples: &mut [i64]) -> Option<Wait> {
    samples.sort_unstable();
    let at = |percent: usize| {
        let rank = (samples.len() * percent).div_ceil(100).max(1);
        samples.get(rank - 1).copied()
    };
    let (p50_s, p90_s) = (at(50)?, at(90)?);
    let seconds = |s: i64| u32::try_from(s).ok();
    (p50_s < HORIZON_S).then_some(Wait {
        p50_s: seconds(p50_s)?,
        p90_s: seconds(p90_s)?,
        about: false,
        soon: false,
    })
}

impl Shared {
    /// Puts a new forecast in the place of the last; none clears it.
    pub(super) fn publish(&self, samples: Option<Samples>, at: Moment) {
        let mut found = Found::default();
        if let Some(samples) = samples {
            found.at = Some(at);
            let tickets = samples.tickets.into_iter();
            found.tickets = tickets
                .filter_map(|(id, mut s)| Some((id, range(&mut s)?)))
                .collect();
            let wishes = samples.wishes.into_iter();
            found.wishes = wishes
                .filter_map(|(wish, mut s)| Some((wish, range(&mut s)?)))
                .collect();
        }
        *self.found.write().unwrap_or_else(PoisonError::into_inner) = found;
    }

    /// The range of a ticket that waits.
    pub(super) fn of_ticket(&self, ticket: &TicketId, now: Moment) -> Option<Wait> {
        let found = self.found.read().ok()?;
        let age_s = now.s_since(found.at?);
        let wait = found.tickets.get(ticket).filter(|_| age_s <= FRESH_S)?;
        Some(later(*wait, age_s))
    }

    /// The range of somebody who comes now with that wish, which is kept in mind.
    pub(super) fn of_wish(&self, wish: &Wish, now: Moment) -> Option<Wait> {
        if self.has_history() {
            self.remember(wish);
        }
        let found = self.found.read().ok()?;
        let age_s = now.s_since(found.at?);
        found.wishes.get(wish).filter(|_| age_s <= FRESH_S).copied()
    }

    fn remember(&self, wish: &Wish) {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = asked.iter().position(|known| known == wish) {
            asked.remove(place);
        } else {
            self.new_wishes.store(true, Ordering::Relaxed);
        }
        asked.push_front(wish.clone());
        asked.truncate(WISHES_MAX);
    }

    /// Whether something was asked that the last forecast did not know.
    pub(super) fn has_new_wishes(&self) -> bool {
        self.new_wishes.load(Ordering::Relaxed)
    }

    /// What was asked lately, of the errands that `known` says.
    pub(super) fn wishes(&self, known: impl Fn(&ErrandId) -> bool) -> Vec<Wish> {
        self.new_wishes.store(false, Ordering::Relaxed);
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked
            .iter()
            .filter(|wish| known(&wish.errand))
            .cloned()
            .collect()
    }

    /// Follows what has happened, up to the room as it is.
    pub(super) fn follow(&self, events: &[Stamped], queue: &Queue) {
        let mut gaps = self.gaps.lock().unwrap_or_else(PoisonError::into_inner);
        gaps.follow(events, queue);
    }

    /// How long guides take between two visits, in seconds, ascending; empty while too few are known.
    pub(super) fn gaps(&self) -> Vec<i64> {
        let gaps = self.gaps.lock().unwrap_or_else(PoisonError::into_inner);
        gaps.ascending()
    }

    /// Whether any errand has a history.
    pub(super) fn has_history(&self) -> bool {
        self.history.load(Ordering::Relaxed)
    }

    /// Says whether any errand has a history.
    pub(super) fn set_history(&self, has: bool) {
        self.history.store(has, Ordering::Relaxed);
    }
}

/// A range some seconds later.
fn later(wait: Wait, by_s: i64) -> Wait {
    let by = u32::try_from(by_s.max(0)).unwrap_or(u32::MAX);
    Wait {
        p50_s: wait.p50_s.saturating_sub(by),
        p90_s: wait.p90_s.saturating_sub(by),
        ..wait
    }
}
