//! Rooms for the states of the kiosk: what the coordinator would publish, in the very bodies that go over the wire.
//! The names are those of the built-in room, in every language.

use broker_config::wire::state::{RoomState, State, TextsState};
use look::{Names, trial_room};
use queue::ids::LanguageTag;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::kiosk::this_kiosk;

/// When everything happens.
pub(super) const NOW: &str = "2026-11-20T12:00:00.000Z";
/// The errand that is closed in an open room.
const CLOSED_ERRAND: &str = "care-disability";
/// Most errands of a room, and most letters of a name (PROTOCOL §1, Sizes).
const ERRANDS_MAX: usize = 25;
const NAME_LETTERS_MAX: usize = 60;

/// Every language of the table, in its order.
#[must_use]
pub fn all_languages() -> Vec<&'static str> {
    languages::Language::all().iter().map(|l| l.tag).collect()
}

/// A language's tag.
pub(super) fn language(tag: &str) -> LanguageTag {
    LanguageTag::parse(tag).unwrap_or_else(|_| unreachable!("{tag} is a language tag"))
}

/// A room: what its states say.
#[derive(Debug, Clone)]
pub struct Room {
    errands: Vec<(String, Names)>,
    languages: Vec<String>,
    open: bool,
    announcement: bool,
    /// Whether somebody at the kiosk waits for help.
    help: bool,
    /// Whether its coordinator is of another version than this kiosk: fields that the kiosk does not know, and without
    /// those that may be missing.
    other_version: bool,
}

impl Room {
    /// The built-in room, open.
    #[must_use]
    pub fn trial() -> Self {
        let errands = trial_room().errands.iter();
        Self {
            errands: errands
                .map(|errand| (errand.id.clone(), errand.names.clone()))
                .collect(),
            languages: all_languages().into_iter().map(str::to_owned).collect(),
            open: true,
            announcement: false,
            help: false,
            other_version: false,
        }
    }

    /// As many errands as a room may have, with names as long as they may be.
    #[must_use]
    pub fn of_many_errands() -> Self {
        Self::of_long(ERRANDS_MAX)
    }

    /// A few errands with names as long as they may be.
    #[must_use]
    pub fn of_long_names() -> Self {
        Self::of_long(7)
    }

    fn of_long(count: usize) -> Self {
        let trial = Self::trial();
        let name = |tag: &String, nth: usize| {
            let from = trial.errands.iter().cycle().skip(nth);
            let names: Vec<_> = from.take(5).map(|(_, names)| names[tag].as_str()).collect();
            whole_words(&names)
        };
        let long = |nth: usize| {
            let (id, names) = &trial.errands[nth % trial.errands.len()];
            let names = names.keys().map(|tag| (tag.clone(), name(tag, nth)));
            (format!("{id}-{nth}"), names.collect())
        };
        Self {
            errands: (0..count).map(long).collect(),
            ..trial.clone()
        }
    }

    /// The same with one errand.
    #[must_use]
    pub fn with_one_errand(mut self) -> Self {
        self.errands.truncate(1);
        self
    }

    /// The same with these languages.
    #[must_use]
    pub fn speaking(mut self, languages: &[&str]) -> Self {
        self.languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
        self
    }

    /// The same, closed.
    #[must_use]
    pub fn closed(mut self) -> Self {
        self.open = false;
        self
    }

    /// The same with an announcement.
    #[must_use]
    pub fn announcing(mut self) -> Self {
        self.announcement = true;
        self
    }

    /// The same while somebody at the kiosk waits for help.
    #[must_use]
    pub fn waiting_for_help(mut self) -> Self {
        self.help = true;
        self
    }

    /// The same with a coordinator of another version.
    #[must_use]
    pub fn of_another_version(mut self) -> Self {
        self.other_version = true;
        self
    }

    /// The ids of the errands.
    pub(super) fn errands(&self) -> impl Iterator<Item = &str> {
        self.errands.iter().map(|(id, _)| id.as_str())
    }

    /// `state/room`.
    #[must_use]
    pub fn state(&self, seq: u64) -> RoomState {
        let errand = |id: &str| {
            let open = self.open && id != CLOSED_ERRAND;
            json!({"id": id, "series": "A", "open": open, "waiting": 2, "of_tomorrow": 1})
        };
        let errands: Vec<_> = self.errands().map(errand).collect();
        let mut body = json!({"log": "l", "seq": seq, "at": NOW, "room": "servicecenter", "day": "2026-11-20",
            "open": self.open, "waiting": 4, "guides": 3, "trial": true, "errands": errands});
        if self.open && !self.other_version {
            body["closes_at"] = json!("2026-11-20T16:00:00.000Z");
        }
        if !self.open {
            body["opens_at"] = json!("2026-11-23T09:00:00.000Z");
        }
        if self.help {
            body["help"] = json!([this_kiosk()]);
        }
        told(self.of_version(body))
    }

    /// `state/texts`.
    #[must_use]
    pub fn texts(&self) -> TextsState {
        let errands: serde_json::Map<_, _> = self
            .errands
            .iter()
            .map(|(id, names)| (id.clone(), json!(names)))
            .collect();
        let mut body = json!({"log": "l", "seq": 1, "at": NOW, "name": trial_room().room.name, "errands": errands,
            "languages": self.languages});
        if self.announcement {
            let texts = json!({
                "sv": "Fredag den 27 november stänger vi klockan 12.",
                "en": "On Friday 27 November we close at noon.",
                "ar": "يوم الجمعة 27 نوفمبر نغلق الساعة 12.",
            });
            body["announcement"] = json!({"texts": texts});
        }
        told(self.of_version(body))
    }

    fn of_version(&self, mut body: Value) -> Value {
        if self.other_version {
            body["of_tomorrow"] = json!({"a": [1, 2, 3]});
        }
        body
    }
}

/// As many of the words as a name may have letters for.
fn whole_words(names: &[&str]) -> String {
    let mut long = String::new();
    for word in names.iter().flat_map(|name| name.split(' ')) {
        if long.chars().count() + 1 + word.chars().count() > NAME_LETTERS_MAX {
            break;
        }
        if !long.is_empty() {
            long.push(' ');
        }
        long.push_str(word);
    }
    long
}

/// The built-in room's `state/room`.
#[must_use]
pub fn room_state(seq: u64, open: bool) -> RoomState {
    let room = Room::trial();
    let room = if open { room } else { room.closed() };
    room.state(seq)
}

/// The built-in room's `state/texts`, with these languages.
#[must_use]
pub fn texts_state(languages: &[&str]) -> TextsState {
    Room::trial().speaking(languages).texts()
}

fn told<V: DeserializeOwned>(body: Value) -> State<V> {
    State::parse(body.to_string().as_bytes())
        .unwrap_or_else(|error| unreachable!("a state as on the wire: {error}"))
}
