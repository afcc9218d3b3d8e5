//! `[[outcome]]` and `[[reason]]`: how visits end and why people came.

use queue::ids::{OutcomeId, ReasonId};
use queue::view::Names;

use super::distinct::{Distinct, tables};
use super::source::{Fields, Mistake, Value};
use super::{Outcome, Reason, names};

/// Most outcomes, and most reasons: two keys choose one.
const ENDS_MAX: usize = 50;

/// A thing that was read, with the place of its names and of its sentences.
pub(super) struct Named<'a, T> {
    pub(super) read: T,
    pub(super) names: Value<'a>,
    pub(super) next: Option<Value<'a>>,
}

/// Reads every `[[outcome]]`.
pub(super) fn outcomes<'a>(file: &Fields<'a>) -> Result<Vec<Named<'a, Outcome>>, Mistake> {
    const KNOWN: [&str; 4] = ["id", "solved_here", "names", "next"];
    let mut ids = Distinct::new();
    let mut found = Vec::new();
    for table in tables(file, "outcome", &KNOWN, ENDS_MAX)? {
        let id = table.need("id")?.parsed(OutcomeId::parse)?;
        ids.add(id.clone(), table.need("id")?)?;
        let (names, next) = (table.need("names")?, table.get("next"));
        let read = Outcome {
            id,
            solved_here: table.or("solved_here", false, Value::yes_or_no)?,
            names: names::names(names)?,
            next: next.map_or(Ok(Names::new()), names::sentences)?,
        };
        found.push(Named { read, names, next });
    }
    Ok(found)
}

/// Reads every `[[reason]]`.
pub(super) fn reasons<'a>(file: &Fields<'a>) -> Result<Vec<Named<'a, Reason>>, Mistake> {
    const KNOWN: [&str; 3] = ["id", "avoidable", "names"];
    let mut ids = Distinct::new();
    let mut found = Vec::new();
    for table in tables(file, "reason", &KNOWN, ENDS_MAX)? {
        let id = table.need("id")?.parsed(ReasonId::parse)?;
        ids.add(id.clone(), table.need("id")?)?;
        let names = table.need("names")?;
        let read = Reason {
            id,
            avoidable: table.or("avoidable", false, Value::yes_or_no)?,
            names: names::names(names)?,
        };
        found.push(Named {
            read,
            names,
            next: None,
        });
    }
    Ok(found)
}
