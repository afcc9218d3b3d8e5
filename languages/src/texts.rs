//! Finds a text by language and key and puts the values into it, from any thread.
//! It never fails: what a language lacks is read from its fallback, then from Swedish.

use crate::table::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::{LazyLock, OnceLock};

/// The variables that are whole numbers: they choose plural forms and are written 0–9 in every language. All others are text.
pub const NUMBERS: &[&str] = &[
    "count", "high", "hours", "index", "limit", "low", "minutes", "percent", "seconds", "target",
];

/// What is known of one text without its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// The key itself.
    pub name: &'static str,
    /// The variables that it needs.
    pub variables: &'static [&'static str],
    /// Where it is shown, for translators and for whoever uses it.
    pub comment: &'static str,
    /// The most letters that its place holds, values not counted.
    pub letters_max: Option<u16>,
}

/// A value put into a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Chooses the plural form.
    Number(i64),
    /// Shown as it is.
    Text(&'a str),
}

impl<'a> Arg<'a> {
    /// The value of a variable that arrives as text: a number where the variable is one and the text can be read so.
    pub fn of(variable: &str, value: &'a str) -> Self {
        let number = NUMBERS
            .contains(&variable)
            .then(|| value.parse().ok())
            .flatten();
        number.map_or(Self::Text(value), Self::Number)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(value: &'a str) -> Self {
        Self::Text(value)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(value: &'a String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for Arg<'_> {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<u32> for Arg<'_> {
    fn from(value: u32) -> Self {
        Self::Number(value.into())
    }
}

impl From<u64> for Arg<'_> {
    fn from(value: u64) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Arg<'_> {
    fn from(value: usize) -> Self {
        Self::from(value as u64)
    }
}

/// The catalogue of all texts in all languages.
#[derive(Debug)]
pub struct Texts;

impl Texts {
    /// The text of `key` in the language that serves `tag`, each value between bidi isolates (U+2068, U+2069), for whatever draws text.
    ///
    /// A key that no file has comes back as itself.
    pub fn get(tag: &str, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let shown = Language::shown_for(tag);
        [shown.tag, shown.fallback, Language::all()[0].tag]
            .into_iter()
            .find_map(|tag| format(tag, key, args))
            .unwrap_or_else(|| key.to_owned())
    }

    /// As [`Texts::get`] without isolates: for speech, paper, CSV and the accessible labels of screens.
    pub fn plain(tag: &str, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        plain(&Self::get(tag, key, args))
    }

    /// Every key that the Swedish file has.
    pub fn keys() -> &'static [Key] {
        crate::key::ALL
    }
}

/// `text` without the isolates of the Unicode bidirectional algorithm (U+2066–U+2069).
pub fn plain(text: &str) -> String {
    text.chars()
        .filter(|sign| !matches!(sign, '\u{2066}'..='\u{2069}'))
        .collect()
}

type Bundle = FluentBundle<FluentResource>;

/// A bundle for each language, read when it is first needed: a screen that shows one language reads one.
static BUNDLES: LazyLock<Vec<OnceLock<Option<Bundle>>>> =
    LazyLock::new(|| Language::all().iter().map(|_| OnceLock::new()).collect());

fn format(tag: &str, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let index = Language::all()
        .iter()
        .position(|language| language.tag == tag)?;
    let bundle = BUNDLES[index]
        .get_or_init(|| read(&Language::all()[index]))
        .as_ref()?;
    let pattern = bundle.get_message(key)?.value()?;
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, arg) in args {
        let value = match arg {
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Text(text) => FluentValue::from(*text),
        };
        values.set(*name, value);
    }
    // A missing value stands in the text as {$name}; the tests hold every key's variables, so there is nobody to tell here.
    Some(
        bundle
            .format_pattern(pattern, Some(&values), &mut Vec::new())
            .into_owned(),
    )
}

/// A file with an error still gives every message that can be read; the tests refuse such a file.
fn read(language: &Language) -> Option<Bundle> {
    let resource = FluentResource::try_new(language.texts?.to_owned())
        .unwrap_or_else(|(readable, _)| readable);
    let mut bundle = Bundle::new_concurrent(vec![language.plural.parse().unwrap_or_default()]);
    bundle.add_resource_overriding(resource);
    Some(bundle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key;

    #[test]
    fn a_number_chooses_the_plural_form_and_is_written_in_ascii() {
        let ahead = |count: u32| Texts::plain("sv", key::WAIT_AHEAD, &[("count", count.into())]);
        assert_eq!(ahead(0), "Du är först i kön.");
        assert_eq!(ahead(1), "1 person är före dig.");
        assert_eq!(ahead(1234), "1234 personer är före dig.");
    }

    #[test]
    fn a_value_is_isolated_on_screens_and_bare_elsewhere() {
        let args = [("counter", Arg::Text("دری"))];
        assert_eq!(
            Texts::get("sv", key::WALL_GO_TO, &args),
            "Gå till disk \u{2068}دری\u{2069}"
        );
        assert_eq!(
            Texts::plain("sv", key::WALL_GO_TO, &args),
            "Gå till disk دری"
        );
    }

    #[test]
    fn an_unknown_language_reads_swedish_and_an_unknown_key_is_seen() {
        assert_eq!(Texts::get("ti", key::KIOSK_WELCOME, &[]), "Välkommen");
        assert_eq!(Texts::get("en-GB", key::KIOSK_WELCOME, &[]), "Welcome");
        assert_eq!(Texts::get("sv", "no-such-key", &[]), "no-such-key");
    }

    #[test]
    fn a_value_that_arrives_as_text_is_a_number_only_where_the_variable_is_one() {
        assert_eq!(Arg::of("count", "3"), Arg::Number(3));
        assert_eq!(Arg::of("counter", "3"), Arg::Text("3"));
        assert_eq!(Arg::of("count", "many"), Arg::Text("many"));
    }

    #[test]
    fn many_threads_read_at_once() {
        let threads: Vec<_> = (0..8u32)
            .map(|n| {
                std::thread::spawn(move || {
                    Texts::plain("en", key::WAIT_AHEAD, &[("count", (n + 2).into())])
                })
            })
            .collect();
        for (n, thread) in threads.into_iter().enumerate() {
            assert_eq!(
                thread.join().unwrap(),
                format!("{} people are ahead of you.", n + 2)
            );
        }
    }
}
