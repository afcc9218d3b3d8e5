//! How long to wait before the next attempt: 100 ms at first, growing to 5 s, spread by chance.
//!
//! The spread keeps a room's devices from arriving at a restarted broker all at once.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// The first wait, before the spread.
pub const BACKOFF_FIRST: Duration = Duration::from_millis(100);
/// The longest wait, before the spread; also each wait after a refusal.
pub const BACKOFF_MAX: Duration = Duration::from_secs(5);

/// The waits of one link.
#[derive(Debug)]
pub(super) struct Backoff {
    next: Duration,
    chance: RandomState,
    drawn: u64,
}

impl Backoff {
    pub(super) fn new() -> Self {
        Self {
            next: BACKOFF_FIRST,
            chance: RandomState::new(),
            drawn: 0,
        }
    }

    /// Begins anew after a link that held.
    pub(super) fn reset(&mut self) {
        self.next = BACKOFF_FIRST;
    }

    /// The next wait; the one after it is half as long again.
    pub(super) fn wait(&mut self) -> Duration {
        let wait = self.next;
        self.next = BACKOFF_MAX.min(wait * 3 / 2);
        self.spread(wait)
    }

    /// The wait after a refusal, which time alone seldom mends.
    pub(super) fn wait_after_refusal(&mut self) -> Duration {
        self.spread(BACKOFF_MAX)
    }

    /// Between three quarters and five quarters of `wait`.
    fn spread(&mut self, wait: Duration) -> Duration {
        self.drawn += 1;
        let per_mille = u32::try_from(self.chance.hash_one(self.drawn) % 500).unwrap_or(0);
        wait * (750 + per_mille) / 1000
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_from_a_tenth_of_a_second_to_five_seconds_and_begin_anew() {
        let mut backoff = Backoff::new();
        let first = backoff.wait();
        assert!(
            first >= BACKOFF_FIRST * 3 / 4 && first <= BACKOFF_FIRST * 5 / 4,
            "{first:?}"
        );
        for _ in 0..20 {
            backoff.wait();
        }
        let late = backoff.wait();
        assert!(
            late >= BACKOFF_MAX * 3 / 4 && late <= BACKOFF_MAX * 5 / 4,
            "{late:?}"
        );
        backoff.reset();
        assert!(backoff.wait() <= BACKOFF_FIRST * 5 / 4);
    }

    #[test]
    fn two_devices_do_not_wait_alike() {
        let (mut one, mut other) = (Backoff::new(), Backoff::new());
        let waits = |b: &mut Backoff| (0..8).map(|_| b.wait()).collect::<Vec<_>>();
        assert_ne!(waits(&mut one), waits(&mut other));
    }
}
