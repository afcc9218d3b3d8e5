//! The room's local days and opening hours as moments, right across changes of the clocks.
//!
//! Reads no clock and decides nothing: it turns what the room file says, a time zone and a moment into the
//! [`Calendar`] that the rules are handed.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Weekday};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Span, Timestamp};
use queue::calendar::{Calendar, DAYS_AHEAD, Hours};
use queue::ids::ErrandId;
use queue::moment::{Day, Moment};

/// Minutes of a day by the clock on the wall.
pub const DAY_MIN: u16 = 24 * 60;

/// 0001-01-03 and 9999-12-20 in milliseconds: moments beyond them count as these, so that nothing here can fail.
const MOMENTS: (i64, i64) = (-62_135_424_000_000, 253_401_264_000_000);
/// 1970-01-01, day 0 of [`Day`].
const EPOCH: Date = Date::constant(1970, 1, 1);

/// One written opening: from the first until before the second minute after the local midnight that its day begins
/// with; past [`DAY_MIN`] it runs into the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Opening {
    /// First open minute of the day, below [`DAY_MIN`].
    pub from_min: u16,
    /// First closed minute, after `from_min`, at most a day later.
    pub until_min: u16,
}

/// Opening hours as a room file writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// Never closes, on closed dates neither.
    Always,
    /// The openings of each day, Monday first, in order.
    Weekly([Vec<Opening>; 7]),
}

/// Everything about the room's time that its file says.
#[derive(Debug, Clone)]
pub struct Timetable {
    /// Where the room is.
    pub zone: TimeZone,
    /// The room's hours.
    pub room: Opened,
    /// Hours of the errands that have their own.
    pub errands: BTreeMap<ErrandId, Opened>,
    /// Days on which nothing opens; what opened the evening before runs on.
    pub closed_dates: BTreeSet<Day>,
}

impl Timetable {
    /// The local day of a moment: the latest that has begun.
    pub fn day_of(&self, at: Moment) -> Day {
        let civil = day(self.zone.to_datetime(timestamp(at)).date());
        // Where a change of the clocks crosses midnight, the date goes back while the day has begun, or a day is
        // skipped whole.
        if self.starts_at(civil.next()) <= at {
            civil.next()
        } else {
            civil
        }
    }

    /// The IANA name of the room's time zone; none for one without a name.
    pub fn zone_name(&self) -> Option<&str> {
        self.zone.iana_name()
    }

    /// The first moment of a local day.
    pub fn starts_at(&self, day: Day) -> Moment {
        self.moment(day, 0)
    }

    /// The first moment at which the clock on the wall shows that minute of the day or, where the clocks leap over
    /// it, a later one. Of two such moments the earlier, so later minutes are never earlier moments.
    pub fn moment(&self, day: Day, minute: u16) -> Moment {
        let day = Day::from_days(day.as_days() + i64::from(minute / DAY_MIN));
        let minute = minute % DAY_MIN;
        let hour = i8::try_from(minute / 60).unwrap_or_default();
        let local = date(day).at(hour, i8::try_from(minute % 60).unwrap_or_default(), 0, 0);
        let found = match self.zone.to_ambiguous_timestamp(local).offset() {
            AmbiguousOffset::Unambiguous { offset } => offset.to_timestamp(local),
            AmbiguousOffset::Fold { before, .. } => before.to_timestamp(local),
            AmbiguousOffset::Gap { after, .. } => after.to_timestamp(local).map(|early| {
                let mut leaps = self.zone.following(early);
                leaps.next().map_or(early, |leap| leap.timestamp())
            }),
        };
        found.map_or(Moment::from_millis(MOMENTS.0), moment)
    }

    /// The calendar of the local day of a moment.
    pub fn calendar_at(&self, at: Moment) -> Calendar {
        self.calendar(self.day_of(at))
    }

    /// The calendar of a local day: its hours from the day before it to [`DAYS_AHEAD`] after.
    pub fn calendar(&self, day: Day) -> Calendar {
        let own =
            |(errand, opened): (&ErrandId, &Opened)| (errand.clone(), self.hours(opened, day));
        Calendar {
            day,
            starts_at: self.starts_at(day),
            ends_at: self.starts_at(day.next()),
            room: self.hours(&self.room, day),
            errands: self.errands.iter().map(own).collect(),
        }
    }

    /// The clock on the wall at a moment: `15:30`.
    pub fn clock(&self, at: Moment) -> String {
        let local = self.zone.to_datetime(timestamp(at));
        format!("{:02}:{:02}", local.hour(), local.minute())
    }

    /// The hour of the clock on the wall at a moment, 0 to 23.
    pub fn hour_of(&self, at: Moment) -> u8 {
        self.zone.to_datetime(timestamp(at)).hour().unsigned_abs()
    }

    fn hours(&self, opened: &Opened, day: Day) -> Hours {
        let Opened::Weekly(week) = opened else {
            return Hours::Always;
        };
        let days = (-1..=DAYS_AHEAD).map(|ahead| Day::from_days(day.as_days() + ahead));
        let spans = days
            .filter(|day| !self.closed_dates.contains(day))
            .flat_map(|day| {
                let openings = &week[date(day).weekday() as usize - Weekday::Monday as usize];
                openings.iter().map(move |opening| {
                    let until = self.moment(day, opening.until_min);
                    (self.moment(day, opening.from_min), until)
                })
            });
        // An opening that lies within a leap of the clocks does not take place.
        Hours::Spans(spans.filter(|(from, until)| from < until).collect())
    }
}

fn timestamp(at: Moment) -> Timestamp {
    let millis = at.as_millis().clamp(MOMENTS.0, MOMENTS.1);
    Timestamp::from_millisecond(millis).unwrap_or_default()
}

fn moment(at: Timestamp) -> Moment {
    Moment::from_millis(at.as_millisecond())
}

fn date(day: Day) -> Date {
    let last = MOMENTS.1 / 86_400_000;
    let days = day.as_days().clamp(MOMENTS.0 / 86_400_000, last);
    EPOCH.saturating_add(Span::new().days(days))
}

fn day(date: Date) -> Day {
    let since = date.duration_since(EPOCH);
    Day::from_days(since.as_hours().div_euclid(24))
}

#[cfg(test)]
mod tests;
