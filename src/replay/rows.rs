//! Fields of a CSV file found by the names in its first line.
//!
//! Does not know what a field means beyond text, lists and seconds.

use csv::StringRecord;
use tracing::warn;

use super::recording::LASTING_MAX_S;

/// Columns that must be there.
pub(crate) const REQUIRED: [&str; 4] = ["date", "arrival", "errand", "service_s"];
/// Columns that may be there.
pub(crate) const OPTIONAL: [&str; 6] = [
    "languages",
    "priority",
    "needs",
    "wait_s",
    "outcome",
    "agent",
];

/// Where each known column is.
#[derive(Debug)]
pub(crate) struct Columns {
    places: Vec<(&'static str, usize)>,
    count: usize,
}

impl Columns {
    /// Finds the known columns; others are skipped with a warning.
    pub(crate) fn of(header: &StringRecord) -> Result<Self, String> {
        let mut places = Vec::new();
        for (at, name) in header.iter().enumerate() {
            let name = name.trim_start_matches('\u{feff}').trim();
            let known = REQUIRED.iter().chain(&OPTIONAL).find(|k| **k == name);
            let Some(known) = known else {
                warn!(column = name, "skipped a column that replay does not know");
                continue;
            };
            if places.iter().any(|(taken, _)| taken == known) {
                return Err(format!("column {known} once"));
            }
            places.push((*known, at));
        }
        let columns = Self {
            places,
            count: header.len(),
        };
        match REQUIRED.iter().find(|name| columns.place(name).is_none()) {
            Some(missing) => Err(format!(
                "column {missing}; required are {}, optional {}",
                REQUIRED.join(", "),
                OPTIONAL.join(", ")
            )),
            None => Ok(columns),
        }
    }

    fn place(&self, name: &str) -> Option<usize> {
        let place = self.places.iter().find(|(known, _)| *known == name);
        place.map(|(_, at)| *at)
    }
}

/// One line's fields by name.
#[derive(Debug)]
pub(crate) struct Row<'a> {
    columns: &'a Columns,
    record: &'a StringRecord,
}

impl<'a> Row<'a> {
    /// The line under those columns.
    pub(crate) fn new(columns: &'a Columns, record: &'a StringRecord) -> Self {
        Self { columns, record }
    }

    /// The number of the line in its file, from 1.
    pub(crate) fn number(&self) -> u64 {
        self.record.position().map_or(0, csv::Position::line)
    }

    /// That the line has as many fields as the first one.
    pub(crate) fn whole(&self) -> Result<(), String> {
        if self.record.len() == self.columns.count {
            Ok(())
        } else {
            Err(format!(
                "{} fields as in the first line, not {}",
                self.columns.count,
                self.record.len()
            ))
        }
    }

    /// The field, unless its column is not there or it is empty.
    pub(crate) fn optional(&self, name: &str) -> Option<&'a str> {
        let field = self.record.get(self.columns.place(name)?)?;
        (!field.is_empty()).then_some(field)
    }

    /// The field, which must not be empty.
    pub(crate) fn required(&self, name: &str) -> Result<&'a str, String> {
        self.optional(name)
            .ok_or_else(|| format!("something in column {name}"))
    }

    /// The words of a field, apart by blanks, commas, semicolons or bars.
    pub(crate) fn list(&self, name: &str) -> impl Iterator<Item = &'a str> {
        let field = self.optional(name).unwrap_or_default();
        field
            .split([' ', ',', ';', '|'])
            .filter(|word| !word.is_empty())
    }

    /// A number of seconds up to [`LASTING_MAX_S`], unless the field is empty.
    pub(crate) fn seconds(&self, name: &str) -> Result<Option<u32>, String> {
        let Some(field) = self.optional(name) else {
            return Ok(None);
        };
        let digits = field.bytes().all(|b| b.is_ascii_digit());
        let seconds = digits.then(|| field.parse().ok()).flatten();
        match seconds.filter(|s| *s <= LASTING_MAX_S) {
            Some(seconds) => Ok(Some(seconds)),
            None => Err(format!(
                "whole seconds from 0 to {LASTING_MAX_S} in column {name}, not {field:?}"
            )),
        }
    }
}
