//! A TOML text whose every value and key knows its line, and the mistakes found in it.
//!
//! Knows no key of a room file; what a value means is read elsewhere.

use std::fmt;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Longest piece of a file repeated in a [`Mistake`], in letters.
const SHOWN_MAX: usize = 40;

/// What is wrong with a settings file: `FILE:LINE: what was expected`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Mistake {
    /// The file as it was named by whoever asked for it.
    pub file: String,
    /// The line of the culprit, counted from 1; none when it is the file as a whole.
    pub line: Option<usize>,
    /// One sentence.
    pub expected: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.expected),
            None => write!(f, "{}: {}", self.file, self.expected),
        }
    }
}

/// A settings file's name and text.
pub(super) struct Source<'a> {
    name: &'a str,
    text: &'a str,
    line_ends: Vec<usize>,
}

impl<'a> Source<'a> {
    pub(super) fn new(name: &'a str, text: &'a str) -> Self {
        let line_ends = text.match_indices('\n').map(|(at, _)| at).collect();
        Self {
            name,
            text,
            line_ends,
        }
    }

    /// The whole text as one table.
    pub(super) fn parse(&self) -> Result<Spanned<DeTable<'a>>, Mistake> {
        DeTable::parse(self.text).map_err(|error| {
            let at = error.span().unwrap_or(self.text.len()..self.text.len());
            let told = error.message().replace('\n', ", ");
            self.mistake(&at, format!("expected TOML: {told}"))
        })
    }

    /// The line of a place in the text, counted from 1.
    fn line(&self, at: &Range<usize>) -> usize {
        1 + self.line_ends.partition_point(|end| *end < at.start)
    }

    /// A mistake at a place in the text.
    pub(super) fn mistake(&self, at: &Range<usize>, expected: impl Into<String>) -> Mistake {
        Mistake {
            file: self.name.to_owned(),
            line: Some(self.line(at)),
            expected: expected.into(),
        }
    }
}

/// A value of the file under the name of its key; an item of a list goes by the list's key.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    pub(super) source: &'a Source<'a>,
    pub(super) key: &'a str,
    node: &'a Spanned<DeValue<'a>>,
}

/// A key with its place.
#[derive(Clone)]
pub(super) struct Key<'a> {
    pub(super) name: &'a str,
    pub(super) at: Range<usize>,
}

impl<'a> Value<'a> {
    pub(super) fn at(self) -> Range<usize> {
        self.node.span()
    }

    pub(super) fn line(self) -> usize {
        self.source.line(&self.at())
    }

    /// A mistake here: `key: expected this, not that`.
    pub(super) fn wants(self, expected: &str) -> Mistake {
        let written = self.source.text.get(self.at()).unwrap_or_default();
        let first = written.lines().next().unwrap_or_default();
        let mut shown: String = first.chars().take(SHOWN_MAX).collect();
        if shown.len() < written.len() {
            shown.push('…');
        }
        self.wrong(format!("expected {expected}, not {shown}"))
    }

    /// A mistake here that does not repeat what is written.
    pub(super) fn wrong(self, sentence: impl fmt::Display) -> Mistake {
        let key = self.key;
        self.source
            .mistake(&self.at(), format!("{key}: {sentence}"))
    }

    pub(super) fn text(self, expected: &str) -> Result<&'a str, Mistake> {
        let text = self.node.get_ref().as_str();
        text.ok_or_else(|| self.wants(expected))
    }

    /// A text, parsed.
    pub(super) fn parsed<T, E: fmt::Display>(
        self,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Result<T, Mistake> {
        let text = self.text("a text in quotes")?;
        parse(text).map_err(|error| self.wrong(format!("{error}, not {text:?}")))
    }

    pub(super) fn yes_or_no(self) -> Result<bool, Mistake> {
        let value = self.node.get_ref().as_bool();
        value.ok_or_else(|| self.wants("true or false"))
    }

    /// A whole number within bounds, both included.
    pub(super) fn whole(self, least: u32, most: u32) -> Result<u32, Mistake> {
        let digits = self.node.get_ref().as_integer();
        let value = digits.and_then(|n| u32::from_str_radix(n.as_str(), n.radix()).ok());
        value
            .filter(|n| (least..=most).contains(n))
            .ok_or_else(|| self.wants(&format!("a whole number from {least} to {most}")))
    }

    /// A number of 0 to `most`, in thousandths.
    pub(super) fn thousandths(self, most: u32) -> Result<u32, Mistake> {
        let expected = || self.wants(&format!("a number from 0 to {most}"));
        let written = match self.node.get_ref() {
            DeValue::Integer(n) if n.radix() == 10 => n.as_str(),
            DeValue::Float(n) => n.as_str(),
            _ => return Err(expected()),
        };
        let value: f64 = written.parse().map_err(|_| expected())?;
        if !(0.0..=f64::from(most)).contains(&value) {
            return Err(expected());
        }
        let milli = (value * 1000.0).round();
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and 1000 times a u32 that the caller chose small"
        )]
        Ok(milli as u32)
    }

    /// The items of a list, at most `most`.
    pub(super) fn list(self, expected: &str, most: usize) -> Result<Vec<Self>, Mistake> {
        let Some(array) = self.node.get_ref().as_array() else {
            return Err(self.wants(expected));
        };
        let items = array.iter().map(|node| Value { node, ..self });
        let items: Vec<_> = items.collect();
        match items.get(most) {
            Some(excess) => Err(excess.wrong(format!("expected at most {most} of them"))),
            None => Ok(items),
        }
    }

    pub(super) fn is_list(self) -> bool {
        self.node.get_ref().is_array()
    }

    pub(super) fn is_text(self) -> bool {
        self.node.get_ref().is_str()
    }

    /// The entries of a table in the order of the file.
    pub(super) fn entries(self, expected: &str) -> Result<Vec<(Key<'a>, Self)>, Mistake> {
        let Some(table) = self.node.get_ref().as_table() else {
            return Err(self.wants(expected));
        };
        Ok(entries(self.source, table))
    }
}

/// The entries of a table in the order of the file.
pub(super) fn entries<'a>(
    source: &'a Source<'a>,
    table: &'a DeTable<'a>,
) -> Vec<(Key<'a>, Value<'a>)> {
    let mut found: Vec<_> = table
        .iter()
        .map(|(key, node)| {
            let name: &str = key.get_ref();
            let at = key.span();
            (
                Key { name, at },
                Value {
                    source,
                    key: name,
                    node,
                },
            )
        })
        .collect();
    found.sort_by_key(|(key, _)| key.at.start);
    found
}

/// A table of which every key is known.
pub(super) struct Fields<'a> {
    source: &'a Source<'a>,
    header: Range<usize>,
    what: String,
    entries: Vec<(Key<'a>, Value<'a>)>,
}

impl<'a> Fields<'a> {
    /// Opens a table; `what` names it in mistakes, `known` are the keys that it may have.
    pub(super) fn open(value: Value<'a>, what: &str, known: &[&str]) -> Result<Self, Mistake> {
        let entries = value.entries(&format!("a table, {what}"))?;
        Self::of(value.source, value.at(), what, entries, known)
    }

    /// The table of these entries.
    pub(super) fn of(
        source: &'a Source<'a>,
        header: Range<usize>,
        what: &str,
        entries: Vec<(Key<'a>, Value<'a>)>,
        known: &[&str],
    ) -> Result<Self, Mistake> {
        let unknown = entries.iter().find(|(key, _)| !known.contains(&key.name));
        if let Some((key, _)) = unknown {
            let sentence = format!(
                "unknown key {:?} in {what}; expected one of {}",
                key.name,
                known.join(", ")
            );
            return Err(source.mistake(&key.at, sentence));
        }
        let what = what.to_owned();
        Ok(Self {
            source,
            header,
            what,
            entries,
        })
    }

    pub(super) fn get(&self, name: &str) -> Option<Value<'a>> {
        let entry = self.entries.iter().find(|(key, _)| key.name == name);
        entry.map(|(_, value)| *value)
    }

    pub(super) fn need(&self, name: &str) -> Result<Value<'a>, Mistake> {
        self.get(name)
            .ok_or_else(|| self.wrong(&format!("expected the key {name}")))
    }

    /// A mistake of the table as a whole, at its head.
    pub(super) fn wrong(&self, sentence: &str) -> Mistake {
        let what = &self.what;
        self.source
            .mistake(&self.header, format!("{what}: {sentence}"))
    }

    /// The value of a key, read; or what holds without it.
    pub(super) fn or<T>(
        &self,
        name: &str,
        default: T,
        read: impl Fn(Value<'a>) -> Result<T, Mistake>,
    ) -> Result<T, Mistake> {
        self.get(name).map_or(Ok(default), read)
    }
}
