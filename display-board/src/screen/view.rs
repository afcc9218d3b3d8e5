//! What is on the glass, as plain data. It says nothing of where it lies or how it looks, and nothing of a visitor but
//! number and counter.

use std::time::Instant;

use languages::{Language, Texts, key};
use queue::view::{Call, CallState, Names};

use look::hours;

use super::{Alert, Hearing, Screen, spoken};

/// Which page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The room has not been heard of yet.
    Starting,
    /// The calls.
    Calls,
}

/// Where a visitor who stands before the wall goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "directions")]
pub enum Arrow {
    Left,
    Right,
    Up,
    Down,
    UpLeft,
    UpRight,
    DownLeft,
    DownRight,
}

impl Arrow {
    /// The words for it.
    const fn key(self) -> &'static str {
        match self {
            Self::Left | Self::UpLeft | Self::DownLeft => key::WALL_TO_LEFT,
            Self::Right | Self::UpRight | Self::DownRight => key::WALL_TO_RIGHT,
            Self::Up => key::WALL_TO_FRONT,
            Self::Down => key::WALL_TO_BACK,
        }
    }
}

/// A line in a language of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The words.
    pub text: String,
    /// How they are written.
    pub language: &'static Language,
}

/// A call in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallItem {
    /// Which.
    pub call: u64,
    /// `A017`.
    pub number: String,
    /// What the counter is called.
    pub counter: String,
    /// Where it is.
    pub arrow: Option<Arrow>,
    /// The whole of it in words, for a screen reader.
    pub label: String,
    /// Called again.
    pub recall: bool,
    /// The visitor has not come yet.
    pub awaited: bool,
}

/// The call that owns a third of the wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewestCall {
    /// The call.
    pub item: CallItem,
    /// It is being called out now.
    pub calling: bool,
    /// What it is: called, called again, or the last that is known; in the language whose turn it is.
    pub head: String,
    /// Where to go, in the same language; empty where the counter has a name that says so by itself.
    pub go_to: String,
    /// What would be heard, where nothing is.
    pub unheard: Option<String>,
}

/// Everything that is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// Which page.
    pub page: Page,
    /// The wall's own language, which decides on which side everything begins.
    pub language: &'static Language,
    /// The language whose turn it is; every sentence is in it.
    pub tongue: &'static Language,
    /// Whether this wall shows where counters are, so that each line keeps a place for it.
    pub has_arrows: bool,
    /// The room's name.
    pub room: String,
    /// `10:42`; empty before the room's time is known.
    pub clock: String,
    /// Until when it is open, or when it opens; may be empty.
    pub hours: String,
    /// Whether the room is open.
    pub open: bool,
    /// What stands in place of a call while the room is open: a welcome, and what to do.
    pub welcome: (String, String),
    /// How many wait, in words.
    pub waiting: String,
    /// The call that was last called out.
    pub newest: Option<NewestCall>,
    /// The others, the newest first.
    pub calls: Vec<CallItem>,
    /// What the staff announce, in the language whose turn it is.
    pub announcement: Option<Line>,
    /// The wall is not up to date.
    pub alert: Option<Alert>,
    /// For who sees to this wall: that it is not let in, and which it is; empty otherwise.
    pub staff: String,
    /// The room is a trial.
    pub trial: bool,
}

impl Screen {
    /// What is to be shown now.
    #[must_use]
    pub fn view(&self, now: Instant) -> View {
        let tongue = self.tongue();
        let tag = tongue.tag;
        let stale = self.is_stale();
        let room = self.room.as_ref().map(|room| &room.view);
        let zone = &self.behaviour.zone;
        let at = self.clock.now(now);
        let newest = self.newest();
        let others = self
            .calls()
            .filter(|call| newest.is_none_or(|newest| newest.call != call.call));
        View {
            page: if room.is_none() && self.board.is_none() {
                Page::Starting
            } else {
                Page::Calls
            },
            language: self.own_language(),
            tongue,
            has_arrows: !self.behaviour.arrows.is_empty(),
            room: self.room_name(tag),
            clock: at.and_then(|at| hours::clock(at, zone)).unwrap_or_default(),
            hours: room
                .filter(|_| !stale)
                .map_or_else(String::new, |room| hours::line(tag, room, zone)),
            open: self.is_open(),
            welcome: sentences(&Texts::get(tag, key::WALL_NO_CALLS, &[])),
            waiting: self.waiting(tag),
            calls: others.map(|call| self.item(call, tag)).collect(),
            newest: newest.map(|call| self.newest_call(call, tag)),
            announcement: self.announcement(at),
            alert: self.alert(tag),
            staff: self.for_staff(tag),
            trial: room.is_some_and(|room| room.trial),
        }
    }

    /// What is shown may be of some time ago.
    pub(super) fn is_stale(&self) -> bool {
        self.refused || !self.fresh
    }

    /// The call whose moment it is, else the one that was announced last.
    fn newest(&self) -> Option<&Call> {
        let current = self.announcer.current();
        let calling = self
            .calls()
            .find(|call| current.is_some_and(|current| current.call == call.call));
        calling.or_else(|| {
            self.calls()
                .max_by_key(|call| (call.announced_at, call.call))
        })
    }

    fn newest_call(&self, call: &Call, tag: &str) -> NewestCall {
        let current = self.announcer.current();
        let calling = current.is_some_and(|current| current.call == call.call) && !self.is_stale();
        let item = self.item(call, tag);
        let unheard = (calling && self.hearing == Hearing::Shown).then(|| {
            let heard = spoken::sentence(tag, &item.number, &item.counter, call.repeat > 0);
            Texts::get(tag, key::WALL_NO_SOUND, &[("text", (&heard).into())])
        });
        // Whoever has come is not being called any more.
        let past = self.is_stale() || (!calling && call.state == CallState::Serving);
        let head = match (past, call.repeat) {
            (true, _) => key::WALL_RECENT,
            (false, 0) => key::WALL_NOW,
            (false, _) => key::WALL_RECALLING,
        };
        NewestCall {
            calling,
            unheard,
            head: Texts::get(tag, head, &[]),
            go_to: if is_named(&item.counter) {
                String::new()
            } else {
                place(&item.counter, !past, tag)
            },
            item,
        }
    }

    fn item(&self, call: &Call, tag: &str) -> CallItem {
        let number = call.number.to_string();
        let counter = call.counter_name.clone();
        let arrow = self.behaviour.arrows.get(&call.counter).copied();
        let awaited = call.state == CallState::Called && !self.is_stale();
        let place = languages::plain(&place(&counter, awaited, tag));
        let mut label = format!("{number}: {place}");
        if let Some(arrow) = arrow {
            label = format!("{label}, {}", Texts::plain(tag, arrow.key(), &[]));
        }
        CallItem {
            call: call.call,
            number,
            counter,
            arrow,
            label,
            recall: call.repeat > 0,
            awaited,
        }
    }

    fn waiting(&self, tag: &str) -> String {
        let board = self.board.as_ref().map(|board| board.view.waiting);
        let room = self.room.as_ref().map(|room| room.view.waiting);
        let count = board
            .or(room)
            .filter(|count| !self.is_stale() && (*count > 0 || self.is_open()));
        count.map_or_else(String::new, |count| {
            Texts::get(tag, key::WALL_WAITING, &[("count", count.into())])
        })
    }

    fn room_name(&self, tag: &str) -> String {
        let names = self.texts.as_ref().map(|texts| &texts.view.name);
        names
            .and_then(|names| in_language(names, tag))
            .unwrap_or_default()
    }

    pub(super) fn is_open(&self) -> bool {
        self.room.as_ref().is_none_or(|room| room.view.open)
    }
}

/// The first sentence and the others, each without its full stop: a wall breaks between them, never within.
fn sentences(text: &str) -> (String, String) {
    let plain = |part: &str| part.trim().trim_end_matches('.').to_owned();
    let (first, others) = text.split_once(". ").unwrap_or((text, ""));
    (plain(first), plain(others))
}

/// A counter in words: where to go, or where it was of whoever is there or was called some time ago.
fn place(counter: &str, is_awaited: bool, tag: &str) -> String {
    let key = match (is_awaited, is_named(counter)) {
        (true, _) => key::WALL_GO_TO,
        (false, true) => return counter.to_owned(),
        (false, false) => key::COUNTER_AT,
    };
    Texts::get(tag, key, &[("counter", counter.into())])
}

/// Whether a counter's name is words rather than a number or a letter.
fn is_named(counter: &str) -> bool {
    counter.chars().filter(|sign| sign.is_alphabetic()).count() > 1
}

/// The name in the language, else in Swedish, else in any.
fn in_language(names: &Names, tag: &str) -> Option<String> {
    let with = |tag: &str| {
        names
            .iter()
            .find(|(known, _)| known.as_str().eq_ignore_ascii_case(tag))
    };
    let found = with(tag)
        .or_else(|| with("sv"))
        .or_else(|| names.iter().next());
    found.map(|(_, name)| name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_welcomes_in_one_sentence_and_says_what_to_do_in_another() {
        for language in Language::all().iter().filter(|one| one.has_texts()) {
            let (first, second) = sentences(&Texts::get(language.tag, key::WALL_NO_CALLS, &[]));
            assert!(!first.is_empty() && !second.is_empty(), "{}", language.tag);
        }
        assert_eq!(sentences("Hello"), ("Hello".to_owned(), String::new()));
    }
}
