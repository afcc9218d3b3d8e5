//! The hours in which a screen makes no sound; what it shows stays.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use queue::moment::Moment;

/// Minutes in a day.
const DAY_MIN: u16 = 24 * 60;

/// From one time of day to another, over midnight when it ends before it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuietHours {
    from_min: u16,
    to_min: u16,
}

impl QuietHours {
    /// Parses `18:00-08:00`; `24:00` ends a day.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once('-')?;
        Some(Self {
            from_min: minutes(from)?,
            to_min: minutes(to)?,
        })
    }

    /// Whether nothing is heard at this moment.
    #[must_use]
    pub fn hold(self, at: Moment, zone: &TimeZone) -> bool {
        let Ok(stamp) = Timestamp::from_millisecond(at.as_millis()) else {
            return false;
        };
        let local = stamp.to_zoned(zone.clone());
        let now =
            u16::from(local.hour().unsigned_abs()) * 60 + u16::from(local.minute().unsigned_abs());
        if self.from_min <= self.to_min {
            (self.from_min..self.to_min).contains(&now)
        } else {
            now >= self.from_min || now < self.to_min
        }
    }
}

fn minutes(text: &str) -> Option<u16> {
    let (hours, minutes) = text.trim().split_once(':')?;
    let two = |text: &str| {
        let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse::<u16>().ok()).flatten()
    };
    let (hours, minutes) = (two(hours)?, two(minutes)?);
    let whole = hours * 60 + minutes;
    (minutes < 60 && whole <= DAY_MIN).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quiet(hours: &str, at: &str) -> bool {
        let at = Moment::parse(&format!("2026-11-22T{at}:00Z")).unwrap();
        QuietHours::parse(hours).unwrap().hold(at, &TimeZone::UTC)
    }

    #[test]
    fn hours_over_midnight_hold_on_both_sides_of_it() {
        assert!(quiet("18:00-08:00", "18:00"));
        assert!(quiet("18:00-08:00", "07:59"));
        assert!(!quiet("18:00-08:00", "08:00"));
        assert!(!quiet("18:00-08:00", "17:59"));
        assert!(quiet("12:00-24:00", "23:59"));
        assert!(!quiet("12:00-13:00", "13:00"));
    }

    #[test]
    fn other_texts_are_no_hours() {
        for text in [
            "",
            "18-08",
            "18:00",
            "25:00-08:00",
            "18:60-08:00",
            "1800-0800",
            "24:01-25:00",
        ] {
            assert_eq!(QuietHours::parse(text), None, "{text}");
        }
    }
}
