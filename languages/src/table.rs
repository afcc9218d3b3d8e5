//! The languages as data: what each is called, how it is written and counted, whose texts and voice it has.
//! Which of them a room offers, and in which order, is the room file's to say.

/// One line of `languages.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag, as written in PROTOCOL and the room file.
    pub tag: &'static str,
    /// What its speakers call it: the words on its button.
    pub autonym: &'static str,
    /// Its English name.
    pub english: &'static str,
    /// Its Swedish name, as inside a sentence.
    pub swedish: &'static str,
    /// The script of its texts.
    pub script: Script,
    /// The direction of its texts.
    pub direction: Direction,
    /// The first of its own ten digits; `None` where 0–9 are its own.
    pub zero: Option<char>,
    /// The tag whose CLDR plural rules count for it; its own where CLDR has it.
    pub plural: &'static str,
    /// The tag whose texts stand in for a missing one.
    pub fallback: &'static str,
    /// The voice of espeak-ng that can read its texts; `None` where there is none for this language in this script.
    pub voice: Option<&'static str>,
    pub(crate) texts: Option<&'static str>,
}

/// A script, by its ISO 15924 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Latin.
    Latn,
    /// Arabic.
    Arab,
    /// Cyrillic.
    Cyrl,
}

/// The direction of a line of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Script {
    /// The ISO 15924 code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Latn => "Latn",
            Self::Arab => "Arab",
            Self::Cyrl => "Cyrl",
        }
    }
}

const LANGUAGES: &[Language] = include!(concat!(env!("OUT_DIR"), "/table.rs"));

impl Language {
    /// Every language, Swedish first, in the default order of the kiosk.
    pub fn all() -> &'static [Self] {
        LANGUAGES
    }

    /// The language with exactly this tag, whatever the case of its letters: `fa` is not `fa-AF`.
    pub fn find(tag: &str) -> Option<&'static Self> {
        LANGUAGES
            .iter()
            .find(|language| language.tag.eq_ignore_ascii_case(tag))
    }

    /// The language in which a text for `tag` is shown: itself, or what remains without region and variant (`en-GB` reads `en`),
    /// or Swedish. A tag that asks for another script than ours (`az-Arab`) is not served by it.
    pub fn shown_for(tag: &str) -> &'static Self {
        Self::serving(tag).unwrap_or(&LANGUAGES[0])
    }

    /// The same without the last resort.
    pub(crate) fn serving(tag: &str) -> Option<&'static Self> {
        let mut rest = tag;
        loop {
            if let Some(found) = Self::find(rest)
                && tag[rest.len()..].split('-').all(|part| {
                    !is_script(part) || part.eq_ignore_ascii_case(found.script.as_str())
                })
            {
                return Some(found);
            }
            let (shorter, _) = rest.rsplit_once('-')?;
            rest = shorter;
        }
    }

    /// `digits` (0–9 among anything) in the language's own digits; `None` where those are 0–9.
    pub fn own_digits(&self, digits: &str) -> Option<String> {
        let zero = u32::from(self.zero?);
        let own = |sign: char| {
            sign.to_digit(10)
                .and_then(|value| char::from_u32(zero + value))
                .unwrap_or(sign)
        };
        Some(digits.chars().map(own).collect())
    }

    /// The key of its name in every language's texts: `language-kmr-arab`.
    pub fn name_key(&self) -> String {
        format!("language-{}", self.tag.to_ascii_lowercase())
    }

    /// Whether its texts exist.
    pub fn has_texts(&self) -> bool {
        self.texts.is_some()
    }
}

/// Four letters, as only script subtags have (RFC 5646 §2.2.3).
fn is_script(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_compared_whole_and_in_any_case() {
        assert_eq!(Language::find("FA-af").map(|l| l.autonym), Some("دری"));
        assert_eq!(Language::find("fa").map(|l| l.autonym), Some("فارسی"));
        assert_eq!(Language::find("fa-IR"), None);
        assert_eq!(Language::find(""), None);
    }

    #[test]
    fn a_region_reads_its_base_language_and_an_unknown_tag_reads_swedish() {
        for (tag, shown) in [
            ("en-GB", "en"),
            ("ar-SY", "ar"),
            ("fa-AF", "fa-AF"),
            ("fa-AF-x-herat", "fa-AF"),
            ("kmr-Latn-TR", "kmr"),
            ("ti", "sv"),
            ("", "sv"),
            ("-", "sv"),
        ] {
            assert_eq!(Language::shown_for(tag).tag, shown, "{tag}");
        }
    }

    #[test]
    fn another_script_is_not_served_by_ours() {
        assert_eq!(Language::shown_for("az-Arab-IR").tag, "sv");
        assert_eq!(Language::shown_for("ckb-Latn").tag, "sv");
        assert_eq!(Language::shown_for("kmr-Arab-IQ").tag, "kmr-Arab");
    }

    #[test]
    fn numbers_have_a_second_line_only_where_digits_differ() {
        let own = |tag| Language::find(tag).and_then(|l| l.own_digits("A017"));
        assert_eq!(own("sv"), None);
        assert_eq!(own("fa-AF").as_deref(), Some("A۰۱۷"));
        assert_eq!(own("ar").as_deref(), Some("A٠١٧"));
        let with: Vec<_> = Language::all()
            .iter()
            .filter(|l| l.zero.is_some())
            .map(|l| l.tag)
            .collect();
        assert_eq!(with, ["fa", "ar", "ckb", "kmr-Arab", "azb", "fa-AF"]);
    }

    #[test]
    fn the_table_is_sound() {
        assert_eq!(Language::all().len(), 21);
        assert_eq!(LANGUAGES[0].tag, "sv");
        for language in Language::all() {
            assert_eq!(
                Language::all()
                    .iter()
                    .filter(|l| l.tag.eq_ignore_ascii_case(language.tag))
                    .count(),
                1,
                "{}",
                language.tag
            );
            assert!(
                Language::find(language.fallback).is_some(),
                "{}: fallback",
                language.tag
            );
            assert_eq!(
                language.direction == Direction::Rtl,
                language.script == Script::Arab,
                "{}",
                language.tag
            );
            assert!(
                language
                    .zero
                    .is_none_or(|zero| language.script == Script::Arab && zero.is_numeric()),
                "{}",
                language.tag
            );
        }
    }
}
