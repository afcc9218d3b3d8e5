//! How many unknown tokens an address may try: 60 a minute (PROTOCOL §4).
//!
//! Known tokens are never limited; addresses are forgotten after their minute.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Unknown tokens that an address may try in a [`WINDOW`].
pub(super) const UNKNOWN_MAX: u32 = 60;
/// The time over which they are counted.
pub(super) const WINDOW: Duration = Duration::from_secs(60);
/// Addresses counted at once; when there are more, all are held together.
const ADDRESSES_MAX: usize = 10_000;

/// Counts unknown tokens by address.
#[derive(Debug, Default)]
pub(crate) struct Limit {
    counted: Mutex<HashMap<IpAddr, (Instant, u32)>>,
}

impl Limit {
    /// Seconds that the address has to wait, when it has tried too many.
    pub(super) fn blocked(&self, from: IpAddr, now: Instant) -> Option<u64> {
        let counted = self.counted.lock().ok()?;
        let (since, count) = counted.get(&from)?;
        let left = WINDOW.checked_sub(now.duration_since(*since))?;
        (*count >= UNKNOWN_MAX).then_some(left.as_secs() + 1)
    }

    /// Counts one unknown token.
    pub(super) fn count(&self, from: IpAddr, now: Instant) {
        let Ok(mut counted) = self.counted.lock() else {
            return;
        };
        if counted.len() >= ADDRESSES_MAX {
            counted.retain(|_, (since, _)| now.duration_since(*since) < WINDOW);
        }
        if counted.len() >= ADDRESSES_MAX && !counted.contains_key(&from) {
            return;
        }
        let entry = counted.entry(from).or_insert((now, 0));
        if now.duration_since(entry.0) >= WINDOW {
            *entry = (now, 0);
        }
        entry.1 += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixty_unknown_tokens_a_minute_are_answered_and_the_next_has_to_wait() {
        let (limit, from, start) = (
            Limit::default(),
            IpAddr::from([127, 0, 0, 1]),
            Instant::now(),
        );
        for _ in 0..UNKNOWN_MAX {
            assert_eq!(limit.blocked(from, start), None);
            limit.count(from, start);
        }
        assert_eq!(limit.blocked(from, start), Some(61));
        assert_eq!(limit.blocked(IpAddr::from([127, 0, 0, 2]), start), None);
        assert_eq!(
            limit.blocked(from, start + WINDOW + Duration::from_millis(1)),
            None
        );
    }
}
