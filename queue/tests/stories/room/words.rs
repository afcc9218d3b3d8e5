//! Names, moments and commands in few words.
//!
//! Asks nothing; a story or the room does.

use std::collections::{BTreeMap, BTreeSet};

use queue::Answer;
use queue::calendar::{Calendar, Hours};
use queue::command::{Command, Offline, Place, Target};
use queue::event::Stamped;
use queue::ids::{
    CounterId, DeviceId, ErrandId, GuideId, LanguageTag, OutcomeId, SeriesId, TicketId, Token,
};
use queue::moment::{Day, Moment};
use queue::need::Need;
use queue::number::Number;

use super::Told;

const HOUR_S: i64 = 3600;
pub(crate) const DAY: Day = Day::from_days(20_779);
const DAY_MS: i64 = 86_400_000;

pub(crate) fn errand(id: &str) -> ErrandId {
    ErrandId::parse(id).unwrap()
}
pub(crate) fn counter(id: &str) -> CounterId {
    CounterId::parse(id).unwrap()
}
pub(crate) fn guide(id: &str) -> GuideId {
    GuideId::parse(id).unwrap()
}
pub(crate) fn device(id: &str) -> DeviceId {
    DeviceId::parse(id).unwrap()
}
pub(crate) fn tag(id: &str) -> LanguageTag {
    LanguageTag::parse(id).unwrap()
}
pub(crate) fn tags(ids: &[&str]) -> Vec<LanguageTag> {
    ids.iter().map(|id| tag(id)).collect()
}
pub(crate) fn number(text: &str) -> Number {
    Number::parse(text).unwrap()
}
pub(crate) fn series(id: &str) -> SeriesId {
    SeriesId::parse(id).unwrap()
}

pub(crate) fn calendar_of(day: Day, room: Hours) -> Calendar {
    let starts_at = Moment::from_millis(day.as_days() * DAY_MS);
    Calendar {
        day,
        starts_at,
        ends_at: starts_at.plus_ms(DAY_MS),
        room,
        errands: BTreeMap::new(),
    }
}

/// Moments of the first day, by its clock.
pub(crate) fn at(hour: i64, minute: i64) -> Moment {
    Moment::from_millis(DAY.as_days() * DAY_MS).plus_s(hour * HOUR_S + minute * 60)
}

pub(crate) fn kind(stamped: &Stamped) -> String {
    let value = serde_json::to_value(stamped).unwrap();
    value["type"].as_str().unwrap().to_owned()
}

pub(crate) fn kinds(events: &[Stamped]) -> Vec<String> {
    events.iter().map(kind).collect()
}

pub(super) fn ticket_id(n: u32) -> TicketId {
    TicketId::parse(&format!("t{n}")).unwrap()
}

pub(crate) fn take(
    of: &str,
    languages: &[&str],
    needs: &[Need],
    booked_at: Option<Moment>,
) -> Command {
    Command::TakeTicket {
        errand: errand(of),
        languages: tags(languages),
        needs: needs.to_vec(),
        booked_at,
        offline: None,
    }
}

pub(crate) fn offline(of: &str, n: &str, taken_at: Moment, token: u128) -> Command {
    Command::TakeTicket {
        errand: errand(of),
        languages: tags(&["sv"]),
        needs: Vec::new(),
        booked_at: None,
        offline: Some(Offline {
            number: number(n),
            taken_at,
            token: Token::from_bits(token),
            instead_of: None,
        }),
    }
}

pub(crate) fn finish() -> Command {
    Command::Finish {
        outcome: Some(OutcomeId::parse("solved").unwrap()),
        reason: None,
        language_used: None,
    }
}

pub(crate) fn park(after_s: Option<u32>) -> Command {
    Command::Park {
        after_s,
        reason: None,
    }
}

pub(crate) fn pause() -> Command {
    Command::Pause { reason: None }
}

pub(crate) fn transfer(to: Target, place: Place, ticket: Option<TicketId>) -> Command {
    Command::Transfer {
        to,
        place,
        return_to_me: false,
        ticket,
    }
}

pub(crate) fn to_errand(id: &str) -> Target {
    Target::Errand(errand(id))
}

pub(crate) fn to_guide(id: &str) -> Target {
    Target::Guide(guide(id))
}

pub(crate) fn to_counter(id: &str) -> Target {
    Target::Counter(counter(id))
}

pub(crate) fn plain(word: &'static str) -> Told {
    Ok(Answer::Plain(word))
}

/// Opening hours of the first day, by its clock.
pub(crate) fn hours(spans: &[(i64, i64)]) -> Hours {
    Hours::Spans(
        spans
            .iter()
            .map(|(from, to)| (at(*from, 0), at(*to, 0)))
            .collect(),
    )
}

pub(crate) fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    items.into_iter().collect()
}
