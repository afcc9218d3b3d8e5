//! The booked time of whoever comes for an errand that is booked: the times around now, a page of them at a time. Every
//! other errand asks for none.

use std::time::Instant;

use jiff::Timestamp;
use jiff::civil::Date;
use look::hours;
use queue::ids::ErrandId;
use queue::moment::Moment;

use super::view::{TimeItem, TimesView};
use super::visit::Stage;
use super::{Ask, Screen};

/// An errand with one of these in its id is booked; the room file says nothing else of it.
const BOOKED_WORDS: [&str; 4] = ["booked", "appointment", "bokad", "bokat"];
/// Rooms book at steps of their own, a quarter or twenty minutes: every one of them is among these.
const STEP_S: i64 = 5 * 60;
/// So many times are shown at once: an hour.
const TIMES_SHOWN: i64 = 12;
/// So many of the first page lie before now, for whoever is late.
const TIMES_BEFORE: i64 = 3;
/// So many pages earlier and later at most: a day.
const PAGES_MAX: i64 = 24 * 3600 / (STEP_S * TIMES_SHOWN);

/// Whether the kiosk asks for the booked time.
pub(super) fn is_booked(errand: &ErrandId) -> bool {
    BOOKED_WORDS
        .iter()
        .any(|word| errand.as_str().contains(word))
}

/// The time that may be booked and is nearest.
fn nearest_to(at: Moment) -> Moment {
    let step_ms = STEP_S * queue::moment::SECOND_MS;
    Moment::from_millis((at.as_millis() + step_ms / 2).div_euclid(step_ms) * step_ms)
}

impl Screen {
    /// Without the room's clock nobody knows which times are near.
    pub(super) fn asks_time(&self, errand: &ErrandId, now: Instant) -> bool {
        is_booked(errand) && self.clock.now(now).is_some()
    }

    pub(super) fn times_view(&self, now: Instant) -> TimesView {
        let Stage::Booked { page, .. } = self.visit.stage else {
            return TimesView::default();
        };
        TimesView {
            times: self.times_of(page, now),
            earlier: !self.times_of(page - 1, now).is_empty(),
            later: !self.times_of(page + 1, now).is_empty(),
        }
    }

    /// The times of a page that are of today and, where that is known, before the room closes.
    fn times_of(&self, page: i64, now: Instant) -> Vec<TimeItem> {
        let (Some(today), Some(at)) = (self.clock.now(now), self.clock.now(self.visit.opened_at))
        else {
            return Vec::new();
        };
        if page.abs() > PAGES_MAX {
            return Vec::new();
        }
        let nearest = nearest_to(at);
        let first = nearest.plus_s((page * TIMES_SHOWN - TIMES_BEFORE) * STEP_S);
        let closes = self.room.as_ref().and_then(|room| room.view.closes_at);
        (0..TIMES_SHOWN)
            .map(|nth| first.plus_s(nth * STEP_S))
            .filter(|time| self.day_of(*time) == self.day_of(today))
            .filter(|time| closes.is_none_or(|closes| *time < closes))
            .filter_map(|at| {
                let clock = hours::clock(at, &self.behaviour.zone)?;
                Some(TimeItem {
                    is_now: at == nearest,
                    at,
                    clock,
                })
            })
            .collect()
    }

    fn day_of(&self, at: Moment) -> Option<Date> {
        let stamp = Timestamp::from_millisecond(at.as_millis()).ok()?;
        Some(stamp.to_zoned(self.behaviour.zone.clone()).date())
    }

    /// To the page of times so many further on, where there are some.
    pub(super) fn turn_times(&mut self, by: i64, now: Instant) -> Vec<Ask> {
        if let Stage::Booked { errand, page } = self.visit.stage.clone() {
            let page = page + by;
            if !self.times_of(page, now).is_empty() {
                self.visit.enter(Stage::Booked { errand, page }, now);
            }
        }
        Vec::new()
    }
}
