//! An announcement in the making: its words in each language, and until when it is shown. It sends nothing before the
//! manager says so, and keeps the words until they are out.

use std::collections::BTreeMap;

use languages::{Direction, Language, Texts, key};
use queue::command::Command;
use queue::ids::LanguageTag;
use queue::moment::Moment;

use super::choices::named;
use super::view::Choice;
use super::{Ask, Screen};

/// Longest announcement in letters (PROTOCOL §1, sizes).
pub const ANNOUNCEMENT_LETTERS_MAX: usize = 280;
/// Full hours from now that are offered as an end.
const HOURS_OFFERED: i64 = 6;
const HOUR_MS: i64 = 3_600_000;
/// So many letters of an announcement tell which one it is.
const ANNOUNCED_LETTERS: usize = 80;

/// An announcement in the making.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Draft {
    texts: BTreeMap<LanguageTag, String>,
    language: LanguageTag,
    until: Option<Moment>,
}

/// The page on which an announcement is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnnounceView {
    /// The words in the language that is being written.
    pub text: String,
    /// Counts up when the words are to stand in the field; what the manager types stands there already, and a view that is
    /// older than the last letter must not take it back.
    pub turn: u32,
    /// That language, in words.
    pub language: String,
    /// Whether it is written right to left, in the Arabic script.
    pub arabic: bool,
    /// The languages that have words already, and those of the room that have none yet.
    pub written: String,
    /// Until when it is shown, in words.
    pub until: String,
    /// How many letters there are, of how many.
    pub letters: String,
    /// Whether there is anything to show.
    pub ready: bool,
    /// What is announced now, to take down; empty for nothing.
    pub shown: String,
    /// Whether there is no room for another letter.
    pub full: bool,
}

impl Screen {
    /// Begins with what is announced now, or goes on with what was being written.
    pub(super) fn begin_announcement(&mut self) {
        if self.draft.is_none() {
            let announced = self
                .texts
                .as_ref()
                .and_then(|texts| texts.view.announcement.clone());
            self.draft = Some(Draft {
                texts: announced
                    .as_ref()
                    .map(|now| now.texts.clone())
                    .unwrap_or_default(),
                language: self.first_language(),
                until: announced.and_then(|now| now.until),
            });
        }
        self.announcing = true;
        self.announce_turn += 1;
    }

    fn first_language(&self) -> LanguageTag {
        let room = self
            .texts
            .iter()
            .flat_map(|texts| &texts.view.languages)
            .next();
        room.unwrap_or(&self.language).clone()
    }

    /// Takes in the words as they now are; what is too long is not taken.
    pub(super) fn write_announcement(&mut self, words: &str) {
        if let Some(draft) = &mut self.draft {
            let taken: String = words
                .chars()
                .filter(|letter| !letter.is_control())
                .take(ANNOUNCEMENT_LETTERS_MAX)
                .collect();
            if taken != words {
                self.announce_turn += 1;
            }
            draft.texts.insert(draft.language.clone(), taken);
        }
    }

    /// The language in which an announcement is being written, on the page for it.
    pub(super) fn written_in(&self) -> Option<&LanguageTag> {
        let draft = self.draft.as_ref().filter(|_| self.announcing)?;
        Some(&draft.language)
    }

    pub(super) fn announce_in(&mut self, language: LanguageTag) {
        if let Some(draft) = &mut self.draft {
            draft.language = language;
            self.announce_turn += 1;
        }
    }

    pub(super) fn announce_until(&mut self, until: Option<Moment>) {
        if let Some(draft) = &mut self.draft {
            draft.until = until;
        }
    }

    /// Shows what is written; nothing while nothing is.
    pub(super) fn publish_announcement(&mut self) -> Vec<Ask> {
        let Some(draft) = &self.draft else {
            return Vec::new();
        };
        let texts = draft.spoken();
        let until = draft.until;
        if texts.is_empty() {
            return Vec::new();
        }
        self.ask(Command::Announce { texts, until })
    }

    /// Takes down what is announced.
    pub(super) fn clear_announcement(&mut self) -> Vec<Ask> {
        self.ask(Command::Announce {
            texts: BTreeMap::new(),
            until: None,
        })
    }

    /// The words that the screens announce now, in the language of this one where there are any, and until when.
    pub(super) fn announced(&self, tag: &str) -> Option<(String, String)> {
        let texts = self.texts.as_ref().map(|texts| &texts.view)?;
        let announced = texts.announcement.as_ref()?;
        let words = named(&announced.texts, tag)?;
        Some((shortened(&words), self.until_words(announced.until, tag)))
    }

    fn until_words(&self, until: Option<Moment>, tag: &str) -> String {
        match until.and_then(|at| self.time(at)) {
            Some(time) => {
                let until = Texts::get(tag, key::MANAGER_ANNOUNCE_UNTIL, &[]);
                format!("{until}: {}", languages::isolated(&time))
            }
            None => Texts::get(tag, key::MANAGER_ANNOUNCE_NO_END, &[]),
        }
    }

    pub(super) fn announce_view(&self, tag: &str) -> Option<AnnounceView> {
        let draft = self.draft.as_ref().filter(|_| self.announcing)?;
        let text = draft
            .texts
            .get(&draft.language)
            .cloned()
            .unwrap_or_default();
        let name = |of: &LanguageTag| languages::language_name(tag, of.as_str());
        let spoken = draft.spoken();
        let shown = self.announced(tag);
        let language = Language::find(draft.language.as_str());
        Some(AnnounceView {
            language: name(&draft.language),
            arabic: language.is_some_and(|of| of.direction == Direction::Rtl),
            written: self.languages_done(&spoken, tag),
            until: self.until_words(draft.until, tag),
            letters: letters_line(&text, tag),
            ready: !spoken.is_empty(),
            shown: shown.map_or_else(String::new, |(words, until)| format!("{words}\n{until}")),
            turn: self.announce_turn,
            full: is_full(&text),
            text,
        })
    }

    /// Which languages have words, and which of the room's have none; empty before there are any.
    fn languages_done(&self, spoken: &BTreeMap<LanguageTag, String>, tag: &str) -> String {
        let name = |of: &LanguageTag| languages::language_name(tag, of.as_str());
        let done: Vec<_> = spoken.keys().map(name).collect();
        if done.is_empty() {
            return String::new();
        }
        let rooms = self.texts.iter().flat_map(|texts| &texts.view.languages);
        let missing: Vec<_> = rooms
            .filter(|of| !spoken.contains_key(*of))
            .map(name)
            .collect();
        let done = format!("✓ {}", done.join(", "));
        if missing.is_empty() {
            return done;
        }
        let missing = missing.join(", ");
        let args = [("languages", (&missing).into())];
        let missing = Texts::get(tag, key::MANAGER_ANNOUNCE_MISSING, &args);
        format!("{done}\n{missing}")
    }

    /// The next full hours, and closing time; none of them is until it is taken down.
    pub(super) fn announce_ends(&self, tag: &str) -> Vec<Choice> {
        let Some(room) = &self.room else {
            return Vec::new();
        };
        let next = (room.at.as_millis().div_euclid(HOUR_MS) + 1) * HOUR_MS;
        let mut ends: Vec<_> = (0..HOURS_OFFERED)
            .map(|hour| Moment::from_millis(next + hour * HOUR_MS))
            .collect();
        ends.extend(room.view.closes_at);
        ends.sort_unstable();
        ends.dedup();
        let until = self.draft.as_ref().and_then(|draft| draft.until);
        let without = Choice {
            holds: until.is_none(),
            ..Choice::new("", Texts::get(tag, key::MANAGER_ANNOUNCE_NO_END, &[]))
        };
        let lines = ends.into_iter().filter_map(|at| {
            let words = self.time(at)?;
            Some(Choice {
                holds: until == Some(at),
                ..Choice::new(at.as_millis().to_string(), words)
            })
        });
        [without].into_iter().chain(lines).collect()
    }
}

fn is_full(text: &str) -> bool {
    text.chars().count() >= ANNOUNCEMENT_LETTERS_MAX
}

/// How many letters there are of how many, and that there is no room for more.
fn letters_line(text: &str, tag: &str) -> String {
    let count = format!("{}/{ANNOUNCEMENT_LETTERS_MAX}", text.chars().count());
    let count = languages::isolated(&count);
    if is_full(text) {
        let full = Texts::get(tag, key::MANAGER_ANNOUNCE_FULL, &[]);
        format!("{count} · {full}")
    } else {
        count
    }
}

/// The beginning of a long announcement, to the end of a word.
fn shortened(words: &str) -> String {
    if words.chars().count() <= ANNOUNCED_LETTERS {
        return words.to_owned();
    }
    let begin: String = words.chars().take(ANNOUNCED_LETTERS).collect();
    let whole = begin
        .rsplit_once(' ')
        .map_or(begin.as_str(), |(whole, _)| whole);
    format!("{whole} …")
}

impl Draft {
    /// The languages in which something is written.
    fn spoken(&self) -> BTreeMap<LanguageTag, String> {
        let trimmed = self
            .texts
            .iter()
            .map(|(tag, words)| (tag.clone(), words.trim().to_owned()));
        trimmed.filter(|(_, words)| !words.is_empty()).collect()
    }
}
