//! `[series.*]` and `[[errand]]`.

use std::collections::BTreeMap;

use queue::ids::{ErrandId, SeriesId};
use queue::number::NUMBER_MAX;
use queue::room::{ERRANDS_MAX, Errand, Series};

use super::distinct::{Distinct, tables};
use super::source::{Fields, Mistake, Value};
use super::{ErrandText, names, opening};
use crate::calendar::Opened;

/// Longest target, usual duration and figure of `[rules]` in seconds: a day.
pub(super) const DAY_S: u32 = 86_400;
/// Most series.
const SERIES_MAX: usize = 26;

/// Reads every `[series.X]`.
pub(super) fn series(file: &Fields<'_>) -> Result<BTreeMap<SeriesId, Series>, Mistake> {
    let all = file.need("series")?;
    let mut found = BTreeMap::new();
    for (key, value) in all.entries("tables such as [series.A]")? {
        let id = SeriesId::parse(key.name).map_err(|error| {
            let sentence = format!("{error}, not {:?}", key.name);
            value.source.mistake(&key.at, sentence)
        })?;
        found.insert(id, one_series(key.name, value)?);
        if found.len() > SERIES_MAX {
            return Err(value
                .source
                .mistake(&key.at, format!("expected at most {SERIES_MAX} series")));
        }
    }
    if found.is_empty() {
        return Err(all.wants("at least one series such as [series.A]"));
    }
    Ok(found)
}

fn one_series(id: &str, value: Value<'_>) -> Result<Series, Mistake> {
    let fields = Fields::open(value, &format!("[series.{id}]"), &["first", "last"])?;
    let first = fields.need("first")?.whole(1, NUMBER_MAX)?;
    let last = fields.need("last")?.whole(1, NUMBER_MAX)?;
    if first > last {
        let last = fields.need("last")?;
        return Err(last.wants(&format!("a number not below first, which is {first}")));
    }
    Ok(Series { first, last })
}

/// An errand as its table says.
pub(super) struct ErrandRead<'a> {
    pub(super) errand: Errand,
    pub(super) text: ErrandText,
    pub(super) opening: Option<Opened>,
    pub(super) names: Value<'a>,
}

const KNOWN: [&str; 8] = [
    "id",
    "series",
    "target_wait_s",
    "service_s",
    "daily_quota",
    "opening",
    "unit",
    "names",
];

/// Reads every `[[errand]]`.
pub(super) fn errands<'a>(
    file: &Fields<'a>,
    series: &BTreeMap<SeriesId, Series>,
) -> Result<Vec<ErrandRead<'a>>, Mistake> {
    let mut ids = Distinct::new();
    let mut found = Vec::new();
    for table in tables(file, "errand", &KNOWN, ERRANDS_MAX)? {
        let id = table.need("id")?.parsed(ErrandId::parse)?;
        ids.add(id.clone(), table.need("id")?)?;
        found.push(errand(id, &table, series)?);
    }
    if found.is_empty() {
        return Err(file.wrong("expected at least one [[errand]]"));
    }
    Ok(found)
}

fn errand<'a>(
    id: ErrandId,
    table: &Fields<'a>,
    series: &BTreeMap<SeriesId, Series>,
) -> Result<ErrandRead<'a>, Mistake> {
    let of = table.need("series")?;
    let errand = Errand {
        id,
        series: known_series(of.parsed(SeriesId::parse)?, of, series)?,
        target_wait_s: table.need("target_wait_s")?.whole(1, DAY_S)?,
        service_s: table.need("service_s")?.whole(1, DAY_S)?,
        daily_quota: table.or("daily_quota", 0, |value| value.whole(0, NUMBER_MAX))?,
    };
    let names = table.need("names")?;
    let text = ErrandText {
        names: names::names(names)?,
        unit: table.or("unit", None, |value| names::name(value).map(Some))?,
    };
    let opening = table.or("opening", None, |value| opening::read(value).map(Some))?;
    Ok(ErrandRead {
        errand,
        text,
        opening,
        names,
    })
}

/// The series, when the file has it.
pub(super) fn known_series(
    id: SeriesId,
    value: Value<'_>,
    series: &BTreeMap<SeriesId, Series>,
) -> Result<SeriesId, Mistake> {
    if series.contains_key(&id) {
        return Ok(id);
    }
    let known: Vec<_> = series.keys().map(SeriesId::as_str).collect();
    let known = known.join(", ");
    Err(value.wrong(format!("no series {id:?} here; expected one of {known}")))
}
