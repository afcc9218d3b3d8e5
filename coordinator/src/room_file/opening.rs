//! Opening hours as a room file writes them: `"10:00-17:00"`, a day of several, a week, `"always"`.
//!
//! Turns nothing into moments; the calendar does.

use queue::moment::Day;

use super::source::{Mistake, Value};
use crate::calendar::{DAY_MIN, Opened, Opening};

/// Most openings of one day.
const OPENINGS_MAX: usize = 12;
/// Most closed dates.
pub(super) const CLOSED_DATES_MAX: usize = 1000;
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const WEEK: &str = "\"always\" or the hours of each day such as { mon = \"10:00-17:00\" }";
const SPAN: &str = "\"closed\" or hours such as \"10:00-17:00\"";

/// Reads `opening`.
pub(super) fn read(value: Value<'_>) -> Result<Opened, Mistake> {
    if value.is_text() {
        return match value.text(WEEK)? {
            "always" => Ok(Opened::Always),
            _ => Err(value.wants(WEEK)),
        };
    }
    let mut week: [Vec<Opening>; 7] = Default::default();
    let mut places: Vec<(usize, Opening, Value<'_>)> = Vec::new();
    for (key, written) in value.entries(WEEK)? {
        let Some(day) = DAYS.iter().position(|day| *day == key.name) else {
            let sentence = format!(
                "unknown day {:?}; expected one of {}",
                key.name,
                DAYS.join(", ")
            );
            return Err(value.source.mistake(&key.at, sentence));
        };
        for (opening, place) in day_openings(written)? {
            apart(&places, day, opening, place)?;
            places.push((day, opening, place));
            week[day].push(opening);
        }
        week[day].sort_unstable();
    }
    if places.is_empty() {
        return Err(value.wants("at least one day with hours"));
    }
    Ok(Opened::Weekly(week))
}

fn day_openings(value: Value<'_>) -> Result<Vec<(Opening, Value<'_>)>, Mistake> {
    if !value.is_list() {
        if value.text(SPAN)? == "closed" {
            return Ok(Vec::new());
        }
        return Ok(vec![(span(value)?, value)]);
    }
    let items = value.list(SPAN, OPENINGS_MAX)?;
    if items.is_empty() {
        return Err(value.wants(SPAN));
    }
    items
        .into_iter()
        .map(|item| Ok((span(item)?, item)))
        .collect()
}

fn span(value: Value<'_>) -> Result<Opening, Mistake> {
    let text = value.text(SPAN)?;
    let times = text.split_once('-').and_then(|(from, until)| {
        let from = minute(from).filter(|from| *from < DAY_MIN)?;
        Some((from, minute(until)?))
    });
    let (from_min, until_min) = times.ok_or_else(|| {
        value.wants("hours such as \"10:00-17:00\" with times from 00:00 to 24:00")
    })?;
    if from_min == until_min {
        return Err(
            value.wants("an end that differs from the beginning (\"00:00-24:00\" is a whole day)")
        );
    }
    // An end before the beginning is on the next day.
    let until_min = if until_min < from_min {
        until_min + DAY_MIN
    } else {
        until_min
    };
    Ok(Opening {
        from_min,
        until_min,
    })
}

fn minute(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let two = |text: &str| {
        let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse::<u16>().ok()).flatten()
    };
    let (hours, minutes) = (two(hours)?, two(minutes)?);
    let minute = hours * 60 + minutes;
    (minutes < 60 && minute <= DAY_MIN).then_some(minute)
}

/// Refuses an opening that overlaps another of the week, also from Sunday into Monday.
fn apart(
    places: &[(usize, Opening, Value<'_>)],
    day: usize,
    opening: Opening,
    place: Value<'_>,
) -> Result<(), Mistake> {
    let week = 7 * i32::from(DAY_MIN);
    let minutes = |day: usize, opening: &Opening| {
        let midnight = i32::try_from(day).unwrap_or_default() * i32::from(DAY_MIN);
        (
            midnight + i32::from(opening.from_min),
            midnight + i32::from(opening.until_min),
        )
    };
    let (from, until) = minutes(day, &opening);
    for (other_day, other, other_place) in places {
        let (other_from, other_until) = minutes(*other_day, other);
        let overlap = |shift: i32| from < other_until + shift && other_from + shift < until;
        if [-week, 0, week].into_iter().any(overlap) {
            let line = other_place.line();
            return Err(place.wants(&format!("hours that do not overlap those of line {line}")));
        }
    }
    Ok(())
}

/// Reads `closed_dates`.
pub(super) fn closed_dates(value: Value<'_>) -> Result<Vec<Day>, Mistake> {
    const DATE: &str = "a date that exists, such as \"2026-12-24\"";
    let dates = value.list("a list of dates such as [\"2026-12-24\"]", CLOSED_DATES_MAX)?;
    dates
        .into_iter()
        .map(|date| Day::parse(date.text(DATE)?).ok_or_else(|| date.wants(DATE)))
        .collect()
}
