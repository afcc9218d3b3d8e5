//! What is on the glass, as plain data. It says nothing of where it lies or how it looks, and nothing of a visitor but
//! number and counter.

use std::time::{Duration, Instant};

use languages::{Language, Texts, key};
use queue::ids::LanguageTag;
use queue::moment::Moment;
use queue::view::{Call, CallState, Names};

use look::hours;

use super::{Hearing, Screen, spoken, turn};

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
    /// Where to go, in the language whose turn it is.
    pub go_to: Line,
    /// What would be heard, where nothing is.
    pub unheard: Option<String>,
}

/// The wall is not up to date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// What is wrong.
    pub title: String,
    /// Since when, and what to do.
    pub about: String,
}

/// Everything that is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// Which page.
    pub page: Page,
    /// The wall's own language.
    pub language: &'static Language,
    /// The room's name.
    pub room: String,
    /// `10:42`; empty before the room's time is known.
    pub clock: String,
    /// Until when it is open, or when it opens; may be empty.
    pub hours: String,
    /// Whether the room is open.
    pub open: bool,
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
    /// The room is a trial.
    pub trial: bool,
}

impl Screen {
    /// What is to be shown now.
    #[must_use]
    pub fn view(&self, now: Instant) -> View {
        let language = self.own_language();
        let tag = language.tag;
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
            language,
            room: self.room_name(tag),
            clock: at.and_then(|at| hours::clock(at, zone)).unwrap_or_default(),
            hours: room.map_or_else(String::new, |room| hours::line(tag, room, zone)),
            open: room.is_none_or(|room| room.open),
            waiting: self.waiting(tag),
            calls: others.map(|call| self.item(call, tag)).collect(),
            newest: newest.map(|call| self.newest_call(call, tag)),
            announcement: self.announcement(at),
            alert: self.alert(tag),
            trial: room.is_some_and(|room| room.trial),
        }
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
        let calling = current.is_some_and(|current| current.call == call.call);
        let item = self.item(call, tag);
        let unheard = (calling && self.hearing == Hearing::Shown).then(|| {
            let heard = spoken::sentence(tag, &item.number, &item.counter, call.repeat > 0);
            Texts::get(tag, key::WALL_NO_SOUND, &[("text", (&heard).into())])
        });
        let language = self
            .turns()
            .nth(self.turn.count % self.turns().count().max(1));
        let language = language.unwrap_or_else(|| self.own_language());
        NewestCall {
            calling,
            unheard,
            go_to: Line {
                text: Texts::get(
                    language.tag,
                    key::WALL_GO_TO,
                    &[("counter", (&item.counter).into())],
                ),
                language,
            },
            item,
        }
    }

    fn item(&self, call: &Call, tag: &str) -> CallItem {
        let number = call.number.to_string();
        let counter = call.counter_name.clone();
        let arrow = self.behaviour.arrows.get(&call.counter).copied();
        let go_to = Texts::plain(tag, key::WALL_GO_TO, &[("counter", (&counter).into())]);
        let mut label = format!("{number}: {go_to}");
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
            awaited: call.state == CallState::Called,
        }
    }

    fn waiting(&self, tag: &str) -> String {
        let board = self.board.as_ref().map(|board| board.view.waiting);
        let room = self.room.as_ref().map(|room| room.view.waiting);
        board.or(room).map_or_else(String::new, |count| {
            Texts::get(tag, key::WALL_WAITING, &[("count", count.into())])
        })
    }

    fn room_name(&self, tag: &str) -> String {
        let names = self.texts.as_ref().map(|texts| &texts.view.name);
        names
            .and_then(|names| in_language(names, tag))
            .unwrap_or_default()
    }

    fn alert(&self, tag: &str) -> Option<Alert> {
        if self.refused {
            return Some(Alert {
                title: Texts::get(tag, key::WALL_STALE, &[]),
                about: Texts::get(tag, key::SCREEN_REFUSED, &[]),
            });
        }
        if self.fresh {
            return None;
        }
        let last = self
            .room
            .as_ref()
            .and_then(|room| hours::clock(room.at, &self.behaviour.zone));
        Some(Alert {
            title: Texts::get(tag, key::WALL_STALE, &[]),
            about: match last {
                Some(time) => Texts::get(tag, key::WALL_STALE_ABOUT, &[("time", (&time).into())]),
                None => Texts::get(tag, key::WALL_STALE_START, &[]),
            },
        })
    }

    fn announcement(&self, at: Option<Moment>) -> Option<Line> {
        let announced = self.texts.as_ref()?.view.announcement.as_ref()?;
        let over = announced
            .until
            .is_some_and(|until| at.is_some_and(|at| at >= until));
        let lines = self.announced_in(&announced.texts);
        if over || lines.is_empty() {
            return None;
        }
        lines.get(self.turn.count % lines.len()).cloned()
    }

    /// The announcement in the wall's languages; in those that it has when it has none of these.
    fn announced_in(&self, texts: &Names) -> Vec<Line> {
        let line = |(tag, text): (&LanguageTag, &String)| Line {
            text: text.clone(),
            language: Language::shown_for(tag.as_str()),
        };
        let wanted = self.tags();
        let own: Vec<_> = wanted
            .iter()
            .filter_map(|tag| texts.get_key_value(tag))
            .map(line)
            .collect();
        if own.is_empty() {
            texts.iter().map(line).collect()
        } else {
            own
        }
    }

    fn tags(&self) -> &[LanguageTag] {
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

    fn own_language(&self) -> &'static Language {
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
