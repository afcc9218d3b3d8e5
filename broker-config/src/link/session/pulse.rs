//! Pings: two for each keep-alive, each to be answered within one.
//!
//! So a cut that nobody announces is noticed within one and a half keep-alives.

use std::time::Duration;

use tokio::time::Instant;

#[derive(Debug)]
pub(super) struct Pulse {
    keep_alive: Duration,
    next_ping: Instant,
    /// When a ping went out that is not answered yet.
    unanswered: Option<Instant>,
}

impl Pulse {
    pub(super) fn new(keep_alive: Duration, now: Instant) -> Self {
        Self {
            keep_alive,
            next_ping: now + keep_alive / 2,
            unanswered: None,
        }
    }

    pub(super) const fn keep_alive(&self) -> Duration {
        self.keep_alive
    }

    pub(super) fn deadline(&self) -> Instant {
        let answer = self.unanswered.map(|since| since + self.keep_alive);
        answer.map_or(self.next_ping, |answer| answer.min(self.next_ping))
    }

    pub(super) fn is_lost(&self, now: Instant) -> bool {
        self.unanswered
            .is_some_and(|since| now >= since + self.keep_alive)
    }

    /// Whether to send a ping now; none while one is unanswered.
    pub(super) fn ping_is_due(&mut self, now: Instant) -> bool {
        if now < self.next_ping {
            return false;
        }
        self.next_ping = now + self.keep_alive / 2;
        let due = self.unanswered.is_none();
        self.unanswered.get_or_insert(now);
        due
    }

    pub(super) fn answered(&mut self) {
        self.unanswered = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_missing_answer_is_noticed_within_one_and_a_half_keep_alives() {
        let keep_alive = Duration::from_secs(4);
        let start = Instant::now();
        let mut pulse = Pulse::new(keep_alive, start);
        assert!(!pulse.ping_is_due(start));
        let first = pulse.deadline();
        assert_eq!(first, start + keep_alive / 2);
        assert!(pulse.ping_is_due(first));
        assert!(!pulse.ping_is_due(first + keep_alive / 2));
        assert!(!pulse.is_lost(first + keep_alive / 2));
        assert!(pulse.is_lost(first + keep_alive));
        pulse.answered();
        assert!(!pulse.is_lost(first + keep_alive));
        assert!(pulse.ping_is_due(first + keep_alive));
    }
}
