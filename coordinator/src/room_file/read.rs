//! The order in which a room file is read: series, errands, places and people, then the room that holds them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::tz::TimeZone;
use queue::ids::{LanguageTag, RoomId};
use queue::need::Need;
use queue::room::{Counter, Room};

use super::distinct::{Distinct, distinct_list};
use super::source::{Fields, Mistake, Source, Value, entries};
use super::{RoomFile, ends, errands, figures, names, opening, people, places, remarks, sizes};
use crate::calendar::Timetable;

/// Most languages of a room, and of a guide.
pub(super) const ROOM_LANGUAGES_MAX: usize = 60;
/// Most groups of languages that are spoken alike.
const ALIKE_MAX: usize = 20;
/// Longest public address; a QR code of it and a token stays easy to read.
const PUBLIC_URL_MAX: usize = 120;

/// Tables of the file.
const KNOWN: [&str; 12] = [
    "room", "rules", "privacy", "look", "series", "errand", "counter", "kiosk", "guide", "outcome",
    "reason", "reader",
];
/// Keys of `[room]`.
const KNOWN_ROOM: [&str; 9] = [
    "id",
    "name",
    "time_zone",
    "languages",
    "opening",
    "closed_dates",
    "public_url",
    "spoken_alike",
    "needs",
];

/// Reads a room file.
pub(super) fn room_file(name: &str, text: &str) -> Result<RoomFile, Mistake> {
    let source = Source::new(name, text);
    let parsed = source.parse()?;
    let found = entries(&source, parsed.get_ref());
    let file = Fields::of(&source, 0..0, "the room file", found, &KNOWN)?;
    let head = Fields::open(file.need("room")?, "[room]", &KNOWN_ROOM)?;

    let series = errands::series(&file)?;
    let errands = errands::errands(&file, &series)?;
    let counters = places::counters(&file)?;
    let kiosks = places::kiosks(&file, &series)?;
    let mut guides = people::guides(&file, &errands)?;
    let outcomes = ends::outcomes(&file)?;
    let reasons = ends::reasons(&file)?;
    let alike = head.or("spoken_alike", Vec::new(), spoken_alike)?;
    for (guide, _) in &mut guides {
        people::widen(guide, &alike);
    }
    let room = Room {
        id: head.need("id")?.parsed(RoomId::parse)?,
        languages: languages(head.need("languages")?)?,
        needs: needs(head.get("needs"), &counters)?,
        rules: figures::rules(&file, !outcomes.is_empty())?,
        errands: errands.iter().map(|read| read.errand.clone()).collect(),
        guides: guides.iter().map(|(guide, _)| guide.clone()).collect(),
        outcomes: outcomes.iter().map(|named| named.read.id.clone()).collect(),
        reasons: reasons.iter().map(|named| named.read.id.clone()).collect(),
        series,
        counters,
        kiosks,
        trial: false,
    };
    let mut remarks = remarks::Remarks::new(&room);
    remarks.room(&head, &file);
    remarks.errands(&errands);
    remarks.ends(&outcomes, &reasons);
    let file = RoomFile {
        name: names::names(head.need("name")?)?,
        times: times(&head, &errands)?,
        public_url: head.or("public_url", None, |value| public_url(value).map(Some))?,
        privacy: figures::privacy(&file)?,
        look: figures::look(&file)?,
        readers: people::readers(&file)?,
        errands: by_id(errands, |read| (read.errand.id, read.text)),
        guides: by_id(guides, |(guide, text)| (guide.id, text)),
        outcomes: outcomes.into_iter().map(|named| named.read).collect(),
        reasons: reasons.into_iter().map(|named| named.read).collect(),
        remarks: remarks.in_order(),
        room: Arc::new(room),
        folder: None,
    };
    fits(&file).map_err(|sentence| head.wrong(&sentence))?;
    Ok(file)
}

fn by_id<T, K: Ord, V>(read: Vec<T>, pair: impl Fn(T) -> (K, V)) -> BTreeMap<K, V> {
    read.into_iter().map(pair).collect()
}

fn fits(file: &RoomFile) -> Result<(), String> {
    let most = sizes::MESSAGE_BYTES_MAX;
    match sizes::largest(file)
        .into_iter()
        .find(|size| size.bytes > most)
    {
        None => Ok(()),
        Some(size) => Err(format!(
            "{} could grow to {} bytes; expected a room whose messages stay under {most}: {}",
            size.message, size.bytes, size.remedy
        )),
    }
}

fn languages(value: Value<'_>) -> Result<Vec<LanguageTag>, Mistake> {
    let expected = "a list of languages such as [\"sv\", \"en\"]";
    let tags = distinct_list(value, expected, ROOM_LANGUAGES_MAX, LanguageTag::parse)?;
    Ok(tags.into_iter().map(|(tag, _)| tag).collect())
}

fn spoken_alike(value: Value<'_>) -> Result<Vec<BTreeSet<LanguageTag>>, Mistake> {
    const GROUPS: &str = "a list of groups such as [[\"kmr\", \"kmr-Arab\"]]";
    const GROUP: &str = "a group of at least two languages such as [\"az\", \"azb\"]";
    let mut groups = Vec::new();
    let mut seen = Distinct::new();
    for group in value.list(GROUPS, ALIKE_MAX)? {
        let tags = distinct_list(group, GROUP, ROOM_LANGUAGES_MAX, LanguageTag::parse)?;
        if tags.len() < 2 {
            return Err(group.wants(GROUP));
        }
        for (tag, item) in &tags {
            seen.add(tag.clone(), *item)?;
        }
        groups.push(tags.into_iter().map(|(tag, _)| tag).collect());
    }
    Ok(groups)
}

fn needs(value: Option<Value<'_>>, counters: &[Counter]) -> Result<BTreeSet<Need>, Mistake> {
    let reachable = counters.iter().any(|counter| counter.step_free);
    let Some(value) = value else {
        let offered = |need: &Need| reachable || *need != Need::StepFree;
        return Ok(Need::ALL.into_iter().filter(offered).collect());
    };
    let known = format!("needs of {}", Need::ALL.map(Need::name).join(", "));
    let mut needs = BTreeSet::new();
    for item in value.list(&format!("a list of {known}"), Need::ALL.len())? {
        let need = Need::parse(item.text(&known)?).ok_or_else(|| item.wants(&known))?;
        if need == Need::StepFree && !reachable {
            return Err(item.wants("a counter with step_free = true where this need is offered"));
        }
        if !needs.insert(need) {
            return Err(item.wants("each need once"));
        }
    }
    Ok(needs)
}

fn times(head: &Fields<'_>, errands: &[errands::ErrandRead<'_>]) -> Result<Timetable, Mistake> {
    let zone = head.need("time_zone")?;
    let own =
        |read: &errands::ErrandRead<'_>| Some((read.errand.id.clone(), read.opening.clone()?));
    Ok(Timetable {
        zone: time_zone(zone)?,
        room: opening::read(head.need("opening")?)?,
        errands: errands.iter().filter_map(own).collect(),
        closed_dates: head
            .or("closed_dates", Vec::new(), opening::closed_dates)?
            .into_iter()
            .collect(),
    })
}

fn time_zone(value: Value<'_>) -> Result<TimeZone, Mistake> {
    const EXPECTED: &str = "a time zone such as \"Europe/Stockholm\"";
    let name = value.text(EXPECTED)?;
    let zone = TimeZone::get(name)
        .ok()
        .filter(|zone| zone.iana_name().is_some());
    zone.ok_or_else(|| value.wants(EXPECTED))
}

fn public_url(value: Value<'_>) -> Result<String, Mistake> {
    const EXPECTED: &str = "an address such as \"https://ko.example.se\", at most 120 characters";
    let text = value.text(EXPECTED)?.trim_end_matches('/');
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/[]%".contains(&byte);
    let fits = rest.is_some_and(|rest| {
        let host = rest.split('/').next().unwrap_or_default();
        !host.is_empty() && !host.starts_with([':', '.', '-']) && rest.bytes().all(plain)
    });
    if fits && text.len() <= PUBLIC_URL_MAX {
        Ok(text.to_owned())
    } else {
        Err(value.wants(EXPECTED))
    }
}
