//! A wall with a room that says what a test wants, on a clock that the test moves. It checks nothing itself.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use broker_config::device::News;
use broker_config::wire::state::State;
use display_board::screen::{Behaviour, Command, Heard, Hearing, Screen, View};
use jiff::tz::TimeZone;
use queue::ids::{CounterId, LanguageTag};
use queue::moment::Moment;
use queue::number::Number;
use queue::view::{Announcement, BoardView, Call, CallState, Names, RoomView, TextsView};

/// When every test begins, in the room's time.
pub(crate) const START: &str = "2026-11-23T10:00:00Z";

/// A command, and when it was given.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    pub(crate) at: Duration,
    pub(crate) command: Command,
}

pub(crate) struct Wall {
    pub(crate) screen: Screen,
    pub(crate) told: Vec<Told>,
    pub(crate) heard: Heard,
    pub(crate) log: String,
    pub(crate) room: RoomView,
    /// How long what is heard lasts; without it no machine tells.
    pub(crate) lasts: Option<fn(&Command) -> Duration>,
    started: Instant,
    now: Instant,
    seq: u64,
}

impl Wall {
    /// Connected, with two beats heard.
    pub(crate) fn open() -> Self {
        Self::behaving(behaviour())
    }

    pub(crate) fn behaving(behaviour: Behaviour) -> Self {
        Self::new(behaviour, Heard::default()).alive()
    }

    pub(crate) fn with(heard: Heard) -> Self {
        Self::new(behaviour(), heard).alive()
    }

    /// Connected, without a beat.
    pub(crate) fn silent() -> Self {
        Self::new(behaviour(), Heard::default())
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

    pub(crate) fn since_start(&self) -> Duration {
        self.now - self.started
    }

    pub(crate) fn news(&mut self, news: News) {
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
            at: start().plus_ms(i64::try_from(self.since_start().as_millis()).unwrap()),
            view,
        }
    }

    pub(crate) fn beat(&mut self) {
        let state = self.state(self.room.clone());
        self.news(News::Room(state));
    }

    pub(crate) fn board(&mut self, calls: &[Call]) {
        let state = self.state(BoardView {
            waiting: 4,
            calls: calls.to_vec(),
        });
        self.news(News::Board(state));
    }

    pub(crate) fn texts(&mut self, texts: TextsView) {
        let state = self.state(texts);
        self.news(News::Texts(state));
    }

    /// Lets time pass, waking the screen exactly when it asks for it; what was said meanwhile.
    pub(crate) fn pass(&mut self, long: Duration) -> Vec<Told> {
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

    pub(crate) fn view(&self) -> View {
        self.screen.view(self.now)
    }

    pub(crate) fn newest(&self) -> String {
        self.view().newest.unwrap().item.number
    }

    /// Everything called out so far.
    pub(crate) fn said(&self) -> Vec<String> {
        let sounds = self.told.iter().filter_map(|told| match &told.command {
            Command::Sound(said, _) => Some(said),
            Command::Remember(_) | Command::Speak(_) => None,
        });
        sounds
            .map(|said| {
                let again = if said.recall { "again " } else { "" };
                format!("{again}{} → {}", said.number, said.counter_name)
            })
            .collect()
    }
}

pub(crate) fn start() -> Moment {
    Moment::parse(START).unwrap()
}

pub(crate) fn second(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

pub(crate) fn tag(tag: &str) -> LanguageTag {
    LanguageTag::parse(tag).unwrap()
}

pub(crate) fn counter(id: &str) -> CounterId {
    CounterId::parse(id).unwrap()
}

pub(crate) fn behaviour() -> Behaviour {
    Behaviour {
        languages: vec![tag("sv"), tag("en")],
        counters: Default::default(),
        arrows: Default::default(),
        zone: TimeZone::UTC,
        quiet: Vec::new(),
    }
}

/// A call of the test's first moment.
pub(crate) fn call(call: u64, number: &str, to: &str, repeat: u32) -> Call {
    Call {
        call,
        number: Number::parse(number).unwrap(),
        counter: counter(to),
        counter_name: to.to_owned(),
        called_at: start(),
        announced_at: start(),
        repeat,
        state: CallState::Called,
    }
}

/// The same, announced so many seconds after the start.
pub(crate) fn announced(call: Call, after_s: i64) -> Call {
    Call {
        announced_at: start().plus_s(after_s),
        ..call
    }
}

pub(crate) fn room_view() -> RoomView {
    serde_json::from_value(serde_json::json!({
        "room": "servicecenter", "day": "2026-11-23", "open": true, "opens_at": null,
        "closes_at": "2026-11-23T17:00:00Z", "waiting": 4, "guides": 3, "trial": false, "errands": []
    }))
    .unwrap()
}

pub(crate) fn names(texts: &[(&str, &str)]) -> Names {
    texts
        .iter()
        .map(|(of, text)| (tag(of), (*text).to_owned()))
        .collect()
}

pub(crate) fn texts(announcement: &[(&str, &str)]) -> TextsView {
    TextsView {
        time_zone: None,
        needs: None,
        look: None,
        hours: None,
        offline: BTreeMap::new(),
        name: names(&[
            ("sv", "Servicecenter"),
            ("en", "Service centre"),
            ("ar", "مركز الخدمة"),
            ("fi", "Palvelukeskus"),
        ]),
        errands: Default::default(),
        announcement: (!announcement.is_empty()).then(|| Announcement {
            texts: names(announcement),
            until: None,
        }),
        languages: vec![tag("sv"), tag("en"), tag("ar")],
    }
}
