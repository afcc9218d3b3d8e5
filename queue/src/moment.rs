//! Moments and days: the room's time as plain numbers that the caller hands in.
//!
//! Reads no clock and knows no time zone; the coordinator's calendar does.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Milliseconds in a second.
pub const SECOND_MS: i64 = 1000;
const DAY_MS: i64 = 86_400 * SECOND_MS;
/// 9999-01-01T00:00:00Z. A moment that is told to us lies before it and not before 1970, so that the moment, its local day
/// everywhere and the moments soon after it have four digits of a year and can be written down and read again.
const TOLD_BEFORE_MS: i64 = 253_370_764_800 * SECOND_MS;

/// A point in time: milliseconds since 1970-01-01T00:00:00Z, on the wire RFC 3339 in UTC.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Moment(i64);

impl Moment {
    /// The moment so many milliseconds after 1970-01-01T00:00:00Z.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// This moment, `seconds` later.
    pub const fn plus_s(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(SECOND_MS)))
    }

    /// This moment, `millis` later.
    pub const fn plus_ms(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// Milliseconds from `earlier` to this moment; negative when `earlier` is later.
    pub const fn ms_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// Whole seconds from `earlier` to this moment, never negative.
    pub const fn s_since(self, earlier: Self) -> i64 {
        let ms = self.ms_since(earlier);
        if ms > 0 { ms / SECOND_MS } else { 0 }
    }

    /// Parses RFC 3339, any offset, up to nine decimals of a second (cut to milliseconds), of the years 1970 to 9998.
    pub fn parse(text: &str) -> Option<Self> {
        let (date, rest) = text.split_at_checked(10)?;
        let day = Day::parse(date)?;
        let rest = rest.strip_prefix(['T', 't'])?;
        let (clock, rest) = rest.split_at_checked(8)?;
        let (clock_s, rest) = (seconds_of_clock(clock)?, rest);
        let (millis, rest) = match rest.strip_prefix('.') {
            Some(rest) => decimals(rest)?,
            None => (0, rest),
        };
        let offset_s = offset(rest)?;
        let ms = day.0 * DAY_MS + (clock_s - offset_s) * SECOND_MS + millis;
        (0..TOLD_BEFORE_MS).contains(&ms).then_some(Self(ms))
    }
}

fn two_digits(text: &str) -> Option<i64> {
    (text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

fn seconds_of_clock(clock: &str) -> Option<i64> {
    let mut parts = clock.split(':').map(two_digits);
    let (h, m, s) = (parts.next()??, parts.next()??, parts.next()??);
    let fits = parts.next().is_none() && h < 24 && m < 60 && s < 60;
    fits.then_some((h * 60 + m) * 60 + s)
}

fn decimals(rest: &str) -> Option<(i64, &str)> {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let fits = (1..=9).contains(&digits);
    let millis = format!("{:0<3}", &rest[..digits.min(3)]);
    fits.then(|| Some((millis.parse().ok()?, &rest[digits..])))?
}

fn offset(rest: &str) -> Option<i64> {
    if rest.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let sign = match rest.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let (h, m) = rest[1..].split_once(':')?;
    let (h, m) = (two_digits(h)?, two_digits(m)?);
    (h < 24 && m < 60).then_some(sign * (h * 60 + m) * 60)
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (day, ms) = (Day(self.0.div_euclid(DAY_MS)), self.0.rem_euclid(DAY_MS));
        let s = ms / SECOND_MS;
        write!(
            f,
            "{day}T{:02}:{:02}:{:02}.{:03}Z",
            s / 3600,
            s / 60 % 60,
            s % 60,
            ms % SECOND_MS
        )
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A local day of the room, on the wire `2026-11-22`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Day(i64);

impl Day {
    /// The day so many days after 1970-01-01.
    pub const fn from_days(days: i64) -> Self {
        Self(days)
    }

    /// Days since 1970-01-01.
    pub const fn as_days(self) -> i64 {
        self.0
    }

    /// The day after this one.
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }

    /// Parses `YYYY-MM-DD`, a day that exists.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (y, m, d) = (parts.next()?, parts.next()?, parts.next()?);
        if y.len() != 4 || !y.bytes().all(|b| b.is_ascii_digit()) || parts.next().is_some() {
            return None;
        }
        let day = Self::from_civil(y.parse().ok()?, two_digits(m)?, two_digits(d)?);
        (day.to_string() == text).then_some(day)
    }

    /// Days of the proleptic Gregorian calendar, after Howard Hinnant, "chrono-Compatible Low-Level
    /// Date Algorithms", `days_from_civil`.
    fn from_civil(y: i64, m: i64, d: i64) -> Self {
        let y = if m <= 2 { y - 1 } else { y };
        let era = y.div_euclid(400);
        let year_of_era = y.rem_euclid(400);
        let day_of_year = (153 * (m + if m > 2 { -3 } else { 9 }) + 2) / 5 + d - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self(era * 146_097 + day_of_era - 719_468)
    }

    /// Year, month and day; the same source, `civil_from_days`.
    fn to_civil(self) -> (i64, i64, i64) {
        let z = self.0 + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let (d, m) = (
            doy - (153 * mp + 2) / 5 + 1,
            if mp < 10 { mp + 3 } else { mp - 9 },
        );
        (yoe + era * 400 + i64::from(m <= 2), m, d)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (y, m, d) = self.to_civil();
        write!(f, "{y:04}-{m:02}-{d:02}")
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

macro_rules! as_text {
    ($name:ident, $expected:literal) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                Self::parse(&text).ok_or_else(|| de::Error::custom(concat!("expected ", $expected)))
            }
        }
    };
}

as_text!(
    Moment,
    "a time in RFC 3339 of the years 1970 to 9998 such as 2026-11-22T09:15:02.120Z"
);
as_text!(Day, "a day such as 2026-11-22");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_in_utc_with_milliseconds_and_read_back() {
        let text = "2026-11-22T09:15:02.120Z";
        let moment = Moment::parse(text).unwrap();
        assert_eq!(moment.as_millis(), 1_795_338_902_120);
        assert_eq!(moment.to_string(), text);
        assert_eq!(
            Moment::parse("2026-11-22T10:15:02.1209+01:00"),
            Some(moment)
        );
        assert_eq!(
            Moment::from_millis(-1).to_string(),
            "1969-12-31T23:59:59.999Z"
        );
    }

    #[test]
    fn the_first_and_the_last_moment_that_can_be_told_are_read_back() {
        for text in ["1970-01-01T00:00:00.000Z", "9998-12-31T23:59:59.999Z"] {
            assert_eq!(Moment::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn impossible_times_are_not_read() {
        for bad in [
            "",
            "2026-11-22",
            "2026-02-30T00:00:00Z",
            "2026-11-22T24:00:00Z",
            "2026-11-22T09:15:02",
            "2026-11-22T09:15:02.Z",
            "2026-11-22 09:15:02Z",
            "2026-11-22T09:15:02+1:00",
            "ä026-11-22T09:15:02Z",
            "2026-11-22T09:15:02.1234567890Z",
            "2026-11-22T09:15:02Zx",
            "1969-12-31T23:59:59.999Z",
            "1970-01-01T00:00:00+00:01",
            "0000-01-01T00:00:00+23:59",
            "9999-01-01T00:00:00Z",
            "9998-12-31T23:59:59-00:01",
            "9999-12-31T23:59:59-23:59",
        ] {
            assert_eq!(Moment::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn every_day_of_four_centuries_reads_back() {
        for days in -719_162..-719_162 + 2 * 146_097 {
            let day = Day::from_days(days);
            assert_eq!(Day::parse(&day.to_string()), Some(day));
        }
    }
}
