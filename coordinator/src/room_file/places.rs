//! `[[counter]]` and `[[kiosk]]`.

use std::collections::BTreeMap;

use queue::ids::{CounterId, DeviceId, SeriesId};
use queue::number::NUMBER_MAX;
use queue::room::{Counter, Series};

use super::distinct::{Distinct, tables};
use super::errands::known_series;
use super::names;
use super::source::{Fields, Mistake, Value};

/// Most counters of a room.
const COUNTERS_MAX: usize = 100;
/// Most kiosks of a room.
const KIOSKS_MAX: usize = 50;

/// Reads every `[[counter]]`.
pub(super) fn counters(file: &Fields<'_>) -> Result<Vec<Counter>, Mistake> {
    let mut ids = Distinct::new();
    let mut found = Vec::new();
    for table in tables(file, "counter", &["id", "name", "step_free"], COUNTERS_MAX)? {
        let id = table.need("id")?.parsed(CounterId::parse)?;
        ids.add(id.clone(), table.need("id")?)?;
        found.push(Counter {
            id,
            name: names::name(table.need("name")?)?,
            step_free: table.or("step_free", false, Value::yes_or_no)?,
        });
    }
    if found.is_empty() {
        return Err(file.wrong("expected at least one [[counter]]"));
    }
    Ok(found)
}

/// The offline parts of kiosks.
pub(super) type Parts = BTreeMap<DeviceId, BTreeMap<SeriesId, (u32, u32)>>;

/// A part that is taken: by whom, where it is written.
struct Taken {
    series: SeriesId,
    part: (u32, u32),
    kiosk: DeviceId,
    line: usize,
}

/// Reads every `[[kiosk]]`.
pub(super) fn kiosks(
    file: &Fields<'_>,
    series: &BTreeMap<SeriesId, Series>,
) -> Result<Parts, Mistake> {
    let mut ids = Distinct::new();
    let mut taken = Vec::new();
    let mut found = Parts::new();
    for table in tables(file, "kiosk", &["id", "offline"], KIOSKS_MAX)? {
        let kiosk = table.need("id")?.parsed(DeviceId::parse)?;
        ids.add(kiosk.clone(), table.need("id")?)?;
        let parts = match table.get("offline") {
            Some(written) => parts(written, &kiosk, series, &mut taken)?,
            None => BTreeMap::new(),
        };
        found.insert(kiosk, parts);
    }
    Ok(found)
}

fn parts(
    written: Value<'_>,
    kiosk: &DeviceId,
    series: &BTreeMap<SeriesId, Series>,
    taken: &mut Vec<Taken>,
) -> Result<BTreeMap<SeriesId, (u32, u32)>, Mistake> {
    let mut found = BTreeMap::new();
    for (key, value) in written.entries("a part of each series such as { A = [900, 949] }")? {
        let id = SeriesId::parse(key.name).map_err(|error| {
            value
                .source
                .mistake(&key.at, format!("{error}, not {:?}", key.name))
        })?;
        let id = known_series(id, value, series)?;
        let whole = series.get(&id).copied().unwrap_or(Series {
            first: 1,
            last: NUMBER_MAX,
        });
        let part = part(value, whole)?;
        free(taken, &id, part, value)?;
        taken.push(Taken {
            series: id.clone(),
            part,
            kiosk: kiosk.clone(),
            line: value.line(),
        });
        some_left(taken, &id, whole, value)?;
        found.insert(id, part);
    }
    Ok(found)
}

/// One part: two numbers of the series, in order.
fn part(value: Value<'_>, whole: Series) -> Result<(u32, u32), Mistake> {
    let Series { first, last } = whole;
    let expected = format!("two numbers from {first} to {last} such as [{first}, {last}]");
    let ends = value.list(&expected, 2)?;
    let [from, to] = ends.as_slice() else {
        return Err(value.wants(&expected));
    };
    let (from, to) = (from.whole(first, last)?, to.whole(first, last)?);
    if from > to {
        return Err(value.wants("the smaller number first"));
    }
    Ok((from, to))
}

fn free(
    taken: &[Taken],
    series: &SeriesId,
    (from, to): (u32, u32),
    value: Value<'_>,
) -> Result<(), Mistake> {
    let clash =
        |other: &&Taken| other.series == *series && from <= other.part.1 && other.part.0 <= to;
    match taken.iter().find(clash) {
        None => Ok(()),
        Some(other) => {
            let ((from, to), kiosk, line) = (other.part, &other.kiosk, other.line);
            Err(value.wants(&format!(
                "a part that does not overlap {from} to {to} of kiosk {kiosk} on line {line}"
            )))
        }
    }
}

/// Refuses parts that leave no number of the series for a kiosk that is connected.
fn some_left(
    taken: &[Taken],
    series: &SeriesId,
    whole: Series,
    value: Value<'_>,
) -> Result<(), Mistake> {
    let of_series = taken.iter().filter(|other| other.series == *series);
    let offline: u32 = of_series.map(|other| other.part.1 - other.part.0 + 1).sum();
    if offline > whole.last - whole.first {
        return Err(
            value.wants("offline parts that leave numbers of the series to those connected")
        );
    }
    Ok(())
}
