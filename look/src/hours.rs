//! Opening and closing times as people read them. The room says when; only the time zone is the machine's.

use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use languages::{Texts, key};
use queue::moment::Moment;
use queue::view::RoomView;

/// `10:42`; none for a moment that no calendar has.
#[must_use]
pub fn clock(at: Moment, zone: &TimeZone) -> Option<String> {
    local(at, zone).map(|(_, time)| time)
}

/// “Open until 17:00”, “We open on Monday at 10:00”, or that nobody knows; empty for an open room that never closes.
#[must_use]
pub fn line(tag: &str, room: &RoomView, zone: &TimeZone) -> String {
    if room.open {
        let closes = room.closes_at.and_then(|at| clock(at, zone));
        return closes.map_or_else(String::new, |time| {
            Texts::get(tag, key::HOURS_OPEN_UNTIL, &[("time", (&time).into())])
        });
    }
    let Some((date, time)) = room.opens_at.and_then(|at| local(at, zone)) else {
        return Texts::get(tag, key::HOURS_OPENS_UNKNOWN, &[]);
    };
    let day = Texts::get(tag, day_key(date, room), &[]);
    let args = [("day", (&day).into()), ("time", (&time).into())];
    Texts::get(tag, key::HOURS_OPENS, &args)
}

fn local(at: Moment, zone: &TimeZone) -> Option<(Date, String)> {
    let stamp = Timestamp::from_millisecond(at.as_millis()).ok()?;
    let zoned = stamp.to_zoned(zone.clone());
    let time = format!("{:02}:{:02}", zoned.hour(), zoned.minute());
    Some((zoned.date(), time))
}

fn day_key(date: Date, room: &RoomView) -> &'static str {
    let today = room.day.to_string().parse::<Date>().ok();
    if today == Some(date) {
        return key::DAY_TODAY;
    }
    if today.and_then(|today| today.tomorrow().ok()) == Some(date) {
        return key::DAY_TOMORROW;
    }
    match date.weekday() {
        Weekday::Monday => key::DAY_ON_MON,
        Weekday::Tuesday => key::DAY_ON_TUE,
        Weekday::Wednesday => key::DAY_ON_WED,
        Weekday::Thursday => key::DAY_ON_THU,
        Weekday::Friday => key::DAY_ON_FRI,
        Weekday::Saturday => key::DAY_ON_SAT,
        Weekday::Sunday => key::DAY_ON_SUN,
    }
}
