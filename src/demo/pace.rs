//! How fast the demo goes: recorded seconds as seconds that somebody watches.
//!
//! Knows no room.

use std::time::Duration;

/// How many times faster than recorded visitors come and are served: a day passes in a quarter of an hour.
pub const SPEED: u32 = 30;
/// So many visitors come at once when the demo begins, a second apart, so that there is something to see.
pub(super) const AT_ONCE: u32 = 5;
/// The shortest service that can be followed.
const SERVICE_MIN: Duration = Duration::from_secs(5);

/// When the visitor at a place in the day comes, from the demo's beginning; `since_s` is the recorded time since the
/// last of those who came at once.
pub(super) fn arrival(place: usize, since_s: u64) -> Duration {
    let at_once = u32::try_from(place).unwrap_or(u32::MAX).min(AT_ONCE);
    Duration::from_secs(u64::from(at_once)) + Duration::from_secs(since_s) / SPEED
}

/// How long a recorded service takes.
pub(super) fn service(service_s: u32) -> Duration {
    (Duration::from_secs(u64::from(service_s)) / SPEED).max(SERVICE_MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_visitors_come_within_seconds_and_the_day_within_a_quarter_of_an_hour() {
        assert_eq!(arrival(0, 0), Duration::ZERO);
        assert_eq!(arrival(4, 0), Duration::from_secs(4));
        assert!(arrival(74, 7 * 3600) < Duration::from_secs(15 * 60));
    }

    #[test]
    fn a_service_can_be_followed() {
        assert_eq!(service(0), SERVICE_MIN);
        assert_eq!(service(900), Duration::from_secs(30));
    }
}
