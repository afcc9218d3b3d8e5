//! A wall with a room that says what is wanted, on a clock that whoever plays it moves. It opens no window and connects
//! to nothing.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use broker_config::device::News;
use broker_config::wire::state::State;
use jiff::tz::TimeZone;
use queue::ids::{CounterId, DeviceId, LanguageTag, RoomId};
use queue::moment::Moment;
use queue::number::Number;
use queue::view::{Announcement, BoardView, Call, CallState, Names, RoomView, TextsView};

use crate::screen::{Behaviour, Command, Heard, Hearing, Screen, View};

/// When every test begins, in the room's time.
pub const START: &str = "2026-11-23T10:00:00Z";

/// A command, and when it was given.
#[derive(Debug, Clone)]
pub struct Told {
    /// How long after the start.
    pub at: Duration,
    /// What.
    pub command: Command,
}

/// A wall, and its time.
#[derive(Debug)]
pub struct Wall {
    /// The wall itself.
    pub screen: Screen,
    /// All it has commanded.
    pub told: Vec<Told>,
    /// What it remembers having called out.
    pub heard: Heard,
    /// The room's log.
    pub log: String,
    /// What the next beat says.
    pub room: RoomView,
    /// How long what is heard lasts; without it no machine tells.
    pub lasts: Option<fn(&Command) -> Duration>,
    started: Instant,
    now: Instant,
    seq: u64,
}

impl Wall {
    /// Connected, with two beats heard.
    #[must_use]
    pub fn open() -> Self {
        Self::behaving(behaviour())
    }

    /// The same, behaving so.
    #[must_use]
    pub fn behaving(behaviour: Behaviour) -> Self {
        Self::new(behaviour, Heard::default()).alive()
    }

    /// The same, remembering what it called out before.
    #[must_use]
    pub fn with(heard: Heard) -> Self {
        Self::new(behaviour(), heard).alive()
    }

    /// Connected, without a beat.
    #[must_use]
    pub fn silent() -> Self {
        Self::new(behaviour(), Heard::default())
    }

    /// Connected to a room that has said nothing.
    #[must_use]
    pub fn unheard_of(behaviour: Behaviour) -> Self {
        Self::new(behaviour, Heard::default())
    }

    fn new(behaviour: Behaviour, heard: Heard) -> Self {
        let now = Instant::now();
        let mut wall = Self {
            screen: Screen::new(behaviour, heard.clone(), Hearing::Heard, now),
            told: Vec::new(),
            heard,
            log: "log".to_owned(),
            room: room_view(),
            lasts: None,
            started: now,
            now,
            seq: 0,
        };
        wall.news(News::Up);
        wall
    }

    fn alive(mut self) -> Self {
        self.beat();
        self.beat();
        self
    }

    /// How long ago it started.
    #[must_use]
    pub fn since_start(&self) -> Duration {
        self.now - self.started
    }

    /// Takes in what the room says.
    pub fn news(&mut self, news: News) {
        let commands = self.screen.news(news, self.now);
        self.take(commands);
    }

    fn take(&mut self, commands: Vec<Command>) {
        for command in commands {
            if let Command::Remember(heard) = &command {
                self.heard = heard.clone();
            }
            if let (Some(lasts), Command::Sound(..) | Command::Speak(_)) = (self.lasts, &command) {
                self.screen.sounds(lasts(&command), self.now);
            }
            let at = self.since_start();
            self.told.push(Told { at, command });
        }
    }

    fn state<V>(&mut self, view: V) -> State<V> {
        self.seq += 1;
        State {
            log: self.log.clone(),
            seq: self.seq,
            at: start().plus_ms(i64::try_from(self.since_start().as_millis()).unwrap_or(i64::MAX)),
            view,
        }
    }

    /// `state/room`.
    pub fn beat(&mut self) {
        let state = self.state(self.room.clone());
        self.news(News::Room(state));
    }

    /// `state/board` with these calls.
    pub fn board(&mut self, calls: &[Call]) {
        let state = self.state(BoardView {
            waiting: 4,
            calls: calls.to_vec(),
        });
        self.news(News::Board(state));
    }

    /// `state/texts`.
    pub fn texts(&mut self, texts: TextsView) {
        let state = self.state(texts);
        self.news(News::Texts(state));
    }

    /// Lets time pass, waking the screen exactly when it asks for it; what was said meanwhile.
    pub fn pass(&mut self, long: Duration) -> Vec<Told> {
        let from = self.told.len();
        let end = self.now + long;
        while let Some(due) = self
            .screen
            .next_deadline(self.now)
            .filter(|due| *due <= end)
        {
            self.now = due.max(self.now + Duration::from_micros(1)).min(end);
            let commands = self.screen.tick(self.now);
            self.take(commands);
            if self.now == end {
                break;
            }
        }
        self.now = end;
        let commands = self.screen.tick(end);
        self.take(commands);
        let sounds = self.told[from..]
            .iter()
            .filter(|told| matches!(told.command, Command::Sound(..)));
        sounds.cloned().collect()
    }

    /// The machine tells how much longer the sound lasts that was asked for last.
    pub fn tells(&mut self, long: Duration) {
        self.screen.sounds(long, self.now);
    }

    /// What is to be seen now.
    #[must_use]
    pub fn view(&self) -> View {
        self.screen.view(self.now)
    }

    /// The number that owns the wall; empty without one.
    #[must_use]
    pub fn newest(&self) -> String {
        self.view()
            .newest
            .map_or_else(String::new, |newest| newest.item.number)
    }

    /// Everything called out so far.
    #[must_use]
    pub fn said(&self) -> Vec<String> {
        let sounds = self.told.iter().filter_map(|told| match &told.command {
            Command::Sound(said, _) => Some(said),
            Command::Remember(_) | Command::Speak(_) | Command::Hush => None,
        });
        sounds
            .map(|said| {
                let again = if said.recall { "again " } else { "" };
                format!("{again}{} → {}", said.number, said.counter_name)
            })
            .collect()
    }
}

/// When everything begins.
#[must_use]
pub fn start() -> Moment {
    Moment::parse(START).unwrap_or_else(|| unreachable!("{START} is a moment"))
}

/// So many seconds.
#[must_use]
pub fn second(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A language's tag.
#[must_use]
pub fn tag(tag: &str) -> LanguageTag {
    LanguageTag::parse(tag).unwrap_or_else(|_| unreachable!("{tag} is a language tag"))
}

/// A counter's id.
#[must_use]
pub fn counter(id: &str) -> CounterId {
    CounterId::parse(id).unwrap_or_else(|_| unreachable!("{id} is a counter"))
}

/// A wall for all counters, in Swedish and English, that is never quiet.
#[must_use]
pub fn behaviour() -> Behaviour {
    Behaviour {
        device: DeviceId::parse("hall").unwrap_or_else(|_| unreachable!("it is the id of a wall")),
        room: RoomId::parse("servicecenter")
            .unwrap_or_else(|_| unreachable!("it is the id of a room")),
        broker: "mqtts://room.example:8883".to_owned(),
        languages: vec![tag("sv"), tag("en")],
        counters: Default::default(),
        arrows: Default::default(),
        zone: TimeZone::UTC,
        quiet: Vec::new(),
    }
}

/// A call of the test's first moment.
#[must_use]
pub fn call(call: u64, number: &str, to: &str, repeat: u32) -> Call {
    Call {
        call,
        number: Number::parse(number).unwrap_or_else(|| unreachable!("{number} is a number")),
        counter: counter(to),
        counter_name: to.to_owned(),
        called_at: start(),
        announced_at: start(),
        repeat,
        state: CallState::Called,
    }
}

/// The same, announced so many seconds after the start.
#[must_use]
pub fn announced(call: Call, after_s: i64) -> Call {
    Call {
        announced_at: start().plus_s(after_s),
        ..call
    }
}

/// An open room.
#[must_use]
pub fn room_view() -> RoomView {
    serde_json::from_value(serde_json::json!({
        "room": "servicecenter", "day": "2026-11-23", "open": true, "opens_at": null,
        "closes_at": "2026-11-23T17:00:00Z", "waiting": 4, "guides": 3, "trial": false, "errands": []
    }))
    .unwrap_or_else(|error| unreachable!("a state as on the wire: {error}"))
}

/// Names by language.
#[must_use]
pub fn names(texts: &[(&str, &str)]) -> Names {
    texts
        .iter()
        .map(|(of, text)| (tag(of), (*text).to_owned()))
        .collect()
}

/// The room's name, and an announcement when it has words.
#[must_use]
pub fn texts(announcement: &[(&str, &str)]) -> TextsView {
    TextsView {
        time_zone: None,
        needs: None,
        look: None,
        offline: BTreeMap::new(),
        hours: Default::default(),
        name: look::trial_room()
            .room
            .name
            .iter()
            .map(|(of, name)| (tag(of), name.clone()))
            .collect(),
        errands: Default::default(),
        announcement: (!announcement.is_empty()).then(|| Announcement {
            texts: names(announcement),
            until: None,
        }),
        languages: vec![tag("sv"), tag("en"), tag("ar")],
    }
}
