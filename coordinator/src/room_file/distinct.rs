//! Ids that a file may give once only, and the lists of tables that they name.
//!
//! Does not know what an id refers to.

use std::collections::BTreeMap;
use std::fmt::Display;

use super::source::{Fields, Mistake, Value};

/// What has been named so far, with the line of each.
pub(super) struct Distinct<T>(BTreeMap<T, usize>);

impl<T: Ord + Display> Distinct<T> {
    pub(super) fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Notes one that was named at `value`.
    pub(super) fn add(&mut self, named: T, value: Value<'_>) -> Result<(), Mistake> {
        if let Some(line) = self.0.get(&named) {
            let sentence = format!("{named} is given on line {line} already; expected it once");
            return Err(value.wrong(sentence));
        }
        self.0.insert(named, value.line());
        Ok(())
    }
}

/// A list of texts, each parsed, none twice, at least one.
pub(super) fn distinct_list<'a, T: Ord + Display + Clone, E: Display>(
    value: Value<'a>,
    expected: &str,
    most: usize,
    parse: impl Fn(&str) -> Result<T, E>,
) -> Result<Vec<(T, Value<'a>)>, Mistake> {
    let items = value.list(expected, most)?;
    if items.is_empty() {
        return Err(value.wants(expected));
    }
    let mut seen = Distinct::new();
    let mut found = Vec::with_capacity(items.len());
    for item in items {
        let parsed = item.parsed(&parse)?;
        seen.add(parsed.clone(), item)?;
        found.push((parsed, item));
    }
    Ok(found)
}

/// The tables `[[what]]` of a file, none when there are none.
pub(super) fn tables<'a>(
    file: &Fields<'a>,
    what: &str,
    known: &[&str],
    most: usize,
) -> Result<Vec<Fields<'a>>, Mistake> {
    let Some(value) = file.get(what) else {
        return Ok(Vec::new());
    };
    let head = format!("[[{what}]]");
    let items = value.list(&format!("tables headed {head}"), most)?;
    let open = |item: Value<'a>| Fields::open(item, &head, known);
    items.into_iter().map(open).collect()
}
