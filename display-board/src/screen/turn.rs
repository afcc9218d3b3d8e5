//! Whose language's turn it is: a number that goes up, slowly enough to read what is shown; even ones are the wall's own.
//! It knows no language.

use std::time::{Duration, Instant};

/// The shortest turn.
pub(super) const TURN_LEAST: Duration = Duration::from_secs(8);
/// The longest turn.
pub(super) const TURN_MOST: Duration = Duration::from_secs(25);
/// How fast a slow reader reads, in letters a second (subtitles for everybody: 12).
const LETTERS_A_SECOND: u64 = 12;

#[derive(Debug)]
pub(super) struct Turn {
    pub(super) count: usize,
    since: Instant,
    /// When it began, however often it was made longer.
    began: Instant,
}

impl Turn {
    pub(super) const fn new(now: Instant) -> Self {
        Self {
            count: 0,
            since: now,
            began: now,
        }
    }

    pub(super) fn ends_at(&self, long: Duration) -> Instant {
        self.since + long
    }

    pub(super) fn advance(&mut self, long: Duration, now: Instant) {
        if now >= self.ends_at(long) {
            self.next(now);
        }
    }

    /// The wall's own turn begins, or begins anew, because something new is shown; not so often that the others get none.
    pub(super) fn own(&mut self, now: Instant) {
        if !self.count.is_multiple_of(2) {
            self.next(now);
        } else if now < self.began + TURN_MOST {
            self.since = now;
        }
    }

    fn next(&mut self, now: Instant) {
        *self = Self {
            count: self.count.wrapping_add(1),
            ..Self::new(now)
        };
    }
}

/// How long so many letters are shown.
pub(super) fn reading_time(letters: usize) -> Duration {
    let seconds = u64::try_from(letters).unwrap_or(u64::MAX) / LETTERS_A_SECOND;
    Duration::from_secs(2 + seconds).clamp(TURN_LEAST, TURN_MOST)
}
