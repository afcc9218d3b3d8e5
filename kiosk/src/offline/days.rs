//! The room's local days and openings, from what it last said of them. It reads no clock.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use queue::moment::{Day, Moment};
use queue::view::OpeningView;

use super::Memory;

/// So long after the last opening that is known, in seconds, the room's hours count as unknown.
const HOURS_HOLD_S: i64 = 24 * 3600;

/// The room's time zone; the machine's own where the room's has no name that is known here.
#[must_use]
pub fn zone_of(name: Option<&str>) -> TimeZone {
    name.and_then(|name| TimeZone::get(name).ok())
        .unwrap_or_else(TimeZone::system)
}

/// The local day of a moment.
#[must_use]
pub fn civil_day(at: Moment, zone: &TimeZone) -> Day {
    let stamp = Timestamp::from_millisecond(at.as_millis()).unwrap_or_default();
    let date = zone.to_datetime(stamp).date();
    Day::parse(&date.to_string()).unwrap_or_default()
}

/// Whether one opening holds both moments, so that a ticket of the first may still be open at the second.
pub(super) fn one_opening(openings: &[OpeningView], first: Moment, second: Moment) -> bool {
    openings.iter().any(|opening| {
        let span = opening.opens_at..opening.closes_at;
        span.contains(&first) && span.contains(&second)
    })
}

/// Whether the room is open, as far as it is known: what it last said holds until the change that it named, then its
/// openings do. A day after the last of them it counts as open, because a number that is given in vain harms less than none.
pub(super) fn is_open(memory: &Memory, at: Moment) -> bool {
    let said = &memory.room.view;
    let change = if said.open {
        said.closes_at
    } else {
        said.opens_at
    };
    let Some(openings) = &memory.texts.view.hours else {
        return said.open || change.is_some_and(|change| at >= change);
    };
    if change.is_some_and(|change| at < change) {
        return said.open;
    }
    let Some(last) = openings.iter().map(|opening| opening.closes_at).max() else {
        return said.open;
    };
    at >= last.plus_s(HOURS_HOLD_S)
        || openings
            .iter()
            .any(|opening| (opening.opens_at..opening.closes_at).contains(&at))
}

/// The next moment after `at` at which the room opens or closes.
pub(super) fn next_change(memory: &Memory, at: Moment) -> Option<Moment> {
    let said = &memory.room.view;
    let openings = memory.texts.view.hours.iter().flatten();
    let edges = openings.flat_map(|opening| [opening.opens_at, opening.closes_at]);
    let open = is_open(memory, at);
    edges
        .chain(said.opens_at)
        .chain(said.closes_at)
        .filter(|edge| *edge > at && is_open(memory, *edge) != open)
        .min()
}
