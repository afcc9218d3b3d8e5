//! The room's time between two messages: the last `at`, and how long ago it came.
//!
//! The machine's own clock is never asked what time it is, only how much time has passed.

use std::time::Instant;

use queue::moment::Moment;

/// The clock for every age that a screen shows (PROTOCOL §1).
#[derive(Debug, Clone, Default)]
pub struct RoomClock {
    last: Option<(Moment, Instant)>,
}

impl RoomClock {
    /// Learns the room's time from a message that has just come.
    pub fn hear(&mut self, at: Moment, now: Instant) {
        self.last = Some((at, now));
    }

    /// The room's time; none before the first message.
    pub fn now(&self, now: Instant) -> Option<Moment> {
        let (at, heard) = self.last?;
        let passed = now.saturating_duration_since(heard).as_millis();
        Some(at.plus_ms(i64::try_from(passed).unwrap_or(i64::MAX)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn the_rooms_time_goes_on_from_the_last_message() {
        let mut clock = RoomClock::default();
        let start = Instant::now();
        assert_eq!(clock.now(start), None);
        clock.hear(Moment::from_millis(5000), start);
        let later = start + Duration::from_millis(1500);
        assert_eq!(clock.now(later), Some(Moment::from_millis(6500)));
        clock.hear(Moment::from_millis(6000), later);
        assert_eq!(clock.now(later), Some(Moment::from_millis(6000)));
    }
}
