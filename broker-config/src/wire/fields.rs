//! Reads the fields of a JSON object one by one, so that a fault always names its field.
//!
//! Knows JSON's types and the room's names; not which command has which fields.

use std::fmt::Display;

use queue::ids::{LanguageTag, Malformed};
use queue::moment::Moment;
use queue::need::Need;
use queue::number::Number;
use serde_json::{Map, Value};

/// Languages that one request may name (PROTOCOL §2).
pub const LANGUAGES_MAX: usize = 16;
/// Longest name of a field that a refusal repeats, in characters; the rest is cut off.
pub const FIELD_NAME_MAX: usize = 64;

/// A field that is wrong, and what was expected of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) field: String,
    pub(super) message: String,
}

/// What was expected of a value.
pub(super) type Expected = String;

/// The fields of one object that have not been read yet.
pub(super) struct Fields {
    rest: Map<String, Value>,
    prefix: String,
}

impl Fields {
    pub(super) fn of(object: Map<String, Value>) -> Self {
        Self {
            rest: object,
            prefix: String::new(),
        }
    }

    /// The fields of an object inside another; faults are named `outer.inner`.
    pub(super) fn inside(outer: &str, value: Value) -> Result<Self, Fault> {
        match value {
            Value::Object(rest) => Ok(Self {
                rest,
                prefix: format!("{outer}."),
            }),
            _ => Err(Fault {
                field: outer.to_owned(),
                message: "expected an object".to_owned(),
            }),
        }
    }

    pub(super) fn required<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(Value) -> Result<T, Expected>,
    ) -> Result<T, Fault> {
        match self.rest.remove(name) {
            Some(value) => read(value).map_err(|expected| self.fault(name, expected)),
            None => Err(self.fault(name, "this field is missing")),
        }
    }

    pub(super) fn optional<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(Value) -> Result<T, Expected>,
    ) -> Result<Option<T>, Fault> {
        let value = self.rest.remove(name);
        value
            .map(|value| read(value).map_err(|e| self.fault(name, e)))
            .transpose()
    }

    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        self.rest.remove(name)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.rest.contains_key(name)
    }

    pub(super) fn fault(&self, name: &str, message: impl Display) -> Fault {
        let name: String = name.chars().take(FIELD_NAME_MAX).collect();
        Fault {
            field: format!("{}{name}", self.prefix),
            message: message.to_string(),
        }
    }

    /// Ends the reading: whatever is left is unknown.
    pub(super) fn end(self) -> Result<(), Fault> {
        match self.rest.keys().next() {
            Some(unknown) => Err(self.fault(unknown, "this field is unknown")),
            None => Ok(()),
        }
    }
}

pub(super) fn text(value: Value) -> Result<String, Expected> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err("expected a text".to_owned()),
    }
}

pub(super) fn flag(value: Value) -> Result<bool, Expected> {
    value
        .as_bool()
        .ok_or_else(|| "expected true or false".to_owned())
}

/// A text that is a name of some kind.
pub(super) fn named<T>(
    parse: impl Fn(&str) -> Result<T, Malformed>,
) -> impl Fn(Value) -> Result<T, Expected> {
    move |value| parse(&text(value)?).map_err(|malformed| malformed.to_string())
}

/// A whole number between two bounds, both included.
pub(super) fn between(low: u32, high: u32) -> impl FnOnce(Value) -> Result<u32, Expected> {
    move |value| {
        let number = value.as_u64().and_then(|n| u32::try_from(n).ok());
        number
            .filter(|n| (low..=high).contains(n))
            .ok_or_else(|| format!("expected a whole number from {low} to {high}"))
    }
}

pub(super) fn moment(value: Value) -> Result<Moment, Expected> {
    Moment::parse(&text(value)?)
        .ok_or_else(|| "expected a time such as 2026-11-22T09:15:02.120Z".to_owned())
}

pub(super) fn number(value: Value) -> Result<Number, Expected> {
    Number::parse(&text(value)?).ok_or_else(|| "expected a number such as A017".to_owned())
}

/// One to [`LANGUAGES_MAX`] languages, each once, in the order given.
pub(super) fn languages(value: Value) -> Result<Vec<LanguageTag>, Expected> {
    let languages = distinct(value, named(LanguageTag::parse))?;
    if (1..=LANGUAGES_MAX).contains(&languages.len()) {
        Ok(languages)
    } else {
        Err(format!("expected 1 to {LANGUAGES_MAX} languages"))
    }
}

/// The needs, each once; there may be none.
pub(super) fn needs(value: Value) -> Result<Vec<Need>, Expected> {
    distinct(value, |value| {
        Need::parse(&text(value)?).ok_or_else(|| {
            let names = Need::ALL.map(Need::name).join(", ");
            format!("expected needs of {names}")
        })
    })
}

fn distinct<T: PartialEq>(
    value: Value,
    read: impl Fn(Value) -> Result<T, Expected>,
) -> Result<Vec<T>, Expected> {
    let Value::Array(items) = value else {
        return Err("expected a list".to_owned());
    };
    let mut distinct = Vec::new();
    for item in items {
        let item = read(item)?;
        // One more than any list may hold is enough to see that it is too long.
        if !distinct.contains(&item) && distinct.len() <= LANGUAGES_MAX {
            distinct.push(item);
        }
    }
    Ok(distinct)
}
