//! In which languages a wall speaks and shows: its own, or the room's, in turn. Whose words they are is not its business.

use std::time::{Duration, Instant};

use languages::Language;
use queue::ids::LanguageTag;

use super::{Screen, turn};

impl Screen {
    /// The language whose turn it is: the wall's own, and each of the others between.
    pub(super) fn tongue(&self) -> &'static Language {
        let count = self.turn.count;
        let at = if count.is_multiple_of(2) || !self.takes_turns() {
            0
        } else {
            1 + count / 2 % self.others()
        };
        self.turns().nth(at).unwrap_or_else(|| self.own_language())
    }

    /// How many pairs of turns it takes until every language has had its turn: one for each beside the wall's own.
    pub(super) fn others(&self) -> usize {
        self.turns().count().saturating_sub(1).max(1)
    }

    pub(super) fn tags(&self) -> &[LanguageTag] {
        if self.behaviour.languages.is_empty() {
            self.texts
                .as_ref()
                .map_or(&[], |texts| &texts.view.languages)
        } else {
            &self.behaviour.languages
        }
    }

    /// The languages that take turns, each once.
    pub(super) fn turns(&self) -> impl Iterator<Item = &'static Language> {
        let tags = self.tags();
        let shown = move |at: usize| Language::shown_for(tags[at].as_str());
        (0..tags.len())
            .filter(move |at| (0..*at).all(|earlier| shown(earlier).tag != shown(*at).tag))
            .map(shown)
    }

    pub(super) fn takes_turns(&self) -> bool {
        self.turns().nth(1).is_some()
    }

    pub(super) fn own_language(&self) -> &'static Language {
        self.turns()
            .next()
            .unwrap_or_else(|| Language::shown_for("sv"))
    }

    /// How long the words that are in turn are shown.
    pub(super) fn reading_time(&self, now: Instant) -> Duration {
        let line = self.announcement(self.clock.now(now));
        turn::reading_time(line.map_or(0, |line| line.text.chars().count()))
    }
}
