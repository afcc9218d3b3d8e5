//! What is known of the place where days were recorded: its time zone, its language, what its codes mean.
//!
//! Two places are known: the telephone service centre of 1999 whose data is public, by its errand codes, and for
//! any other file the room of the default room file. Nothing of it is read from a recording's lines.

use queue::ids::{ErrandId, LanguageTag};

/// Priority visitors have so much waiting time in advance, seconds (Brown et al., JASA 100(469), 2005, §2).
pub const PRIORITY_HEAD_START_S: u32 = 90;

/// Errand codes of the centre of 1999 with what they mean and the language they are served in.
const CENTRE_1999: [(&str, &str, &str); 6] = [
    ("ps", "Regular activity", "he"),
    ("pe", "Regular activity in English", "en"),
    ("nw", "Prospective customer", "he"),
    ("ne", "Stock exchange", "he"),
    ("in", "Internet support", "he"),
    ("tt", "Called back and put on hold", "he"),
];

/// The place of a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// IANA name of its time zone.
    pub time_zone: &'static str,
    /// The language in which a visitor is served whose line names none.
    pub language: &'static str,
    codes: &'static [(&'static str, &'static str, &'static str)],
}

impl Origin {
    /// The place that uses these errands.
    pub fn of<'a>(mut errands: impl Iterator<Item = &'a str>) -> Self {
        let of_1999 = |errand: &str| CENTRE_1999.iter().any(|(code, ..)| *code == errand);
        if errands.all(of_1999) {
            Self {
                time_zone: "Asia/Jerusalem",
                language: "he",
                codes: &CENTRE_1999,
            }
        } else {
            Self {
                time_zone: "Europe/Stockholm",
                language: "sv",
                codes: &[],
            }
        }
    }

    fn code(&self, errand: &ErrandId) -> Option<&(&'static str, &'static str, &'static str)> {
        self.codes
            .iter()
            .find(|(code, ..)| *code == errand.as_str())
    }

    /// What the errand is called; its own id where nothing better is known.
    pub fn name_of<'a>(&self, errand: &'a ErrandId) -> &'a str {
        self.code(errand)
            .map_or(errand.as_str(), |(_, name, _)| name)
    }

    /// The language in which the errand is served when its line does not tell.
    ///
    /// # Panics
    /// Never: a test reads every tag of the tables.
    pub fn language_of(&self, errand: &ErrandId) -> LanguageTag {
        let tag = self.code(errand).map_or(self.language, |(.., tag)| tag);
        LanguageTag::parse(tag).expect("a tag of the tables is a language tag")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_centre_of_1999_serves_pe_in_english_and_all_else_in_hebrew() {
        let origin = Origin::of(["ps", "pe"].into_iter());
        for (code, ..) in CENTRE_1999 {
            let language = origin.language_of(&ErrandId::parse(code).unwrap());
            assert_eq!(language.as_str(), if code == "pe" { "en" } else { "he" });
        }
    }

    #[test]
    fn an_unknown_errand_belongs_to_a_swedish_room() {
        let origin = Origin::of(["ps", "building-permit"].into_iter());
        let ps = ErrandId::parse("ps").unwrap();
        assert_eq!(origin.time_zone, "Europe/Stockholm");
        assert_eq!(origin.language_of(&ps).as_str(), "sv");
        assert_eq!(origin.name_of(&ps), "ps");
    }
}
