//! Names in many languages, and the sentences that go with them.
//!
//! A name that a language lacks is a remark, not a mistake.

use queue::ids::LanguageTag;
use queue::view::Names;

use super::distinct::Distinct;
use super::source::{Mistake, Value};

/// Letters of a name (PROTOCOL §1, sizes).
pub(super) const NAME_LETTERS_MAX: usize = 60;
/// Letters of a sentence on the visitor's page; as an announcement.
pub(super) const SENTENCE_LETTERS_MAX: usize = 280;

/// One name: not empty, on one line.
pub(super) fn name(value: Value<'_>) -> Result<String, Mistake> {
    line(value, NAME_LETTERS_MAX)
}

/// Names by language, at least one.
pub(super) fn names(value: Value<'_>) -> Result<Names, Mistake> {
    by_language(value, NAME_LETTERS_MAX)
}

/// Sentences by language, at least one.
pub(super) fn sentences(value: Value<'_>) -> Result<Names, Mistake> {
    by_language(value, SENTENCE_LETTERS_MAX)
}

fn line(value: Value<'_>, most: usize) -> Result<String, Mistake> {
    let expected = format!("a text of 1 to {most} letters");
    let text = value.text(&expected)?;
    let letters = text.chars().count();
    if text.trim().is_empty() {
        return Err(value.wrong(format!("expected {expected}, not an empty one")));
    }
    if letters > most {
        return Err(value.wrong(format!("expected {expected}, not {letters}")));
    }
    if text.chars().any(char::is_control) {
        return Err(value.wrong("expected a text on one line, without control characters"));
    }
    Ok(text.to_owned())
}

fn by_language(value: Value<'_>, most: usize) -> Result<Names, Mistake> {
    let expected = "texts by language such as { sv = \"Bygglov\", en = \"Building permit\" }";
    let mut names = Names::new();
    let mut seen = Distinct::new();
    for (key, text) in value.entries(expected)? {
        let tag = LanguageTag::parse(key.name).map_err(|error| {
            let sentence = format!("{error}, not {:?}", key.name);
            value.source.mistake(&key.at, sentence)
        })?;
        seen.add(tag.clone(), text)?;
        names.insert(tag, line(text, most)?);
    }
    if names.is_empty() {
        return Err(value.wants(expected));
    }
    Ok(names)
}
