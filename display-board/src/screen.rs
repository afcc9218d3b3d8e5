//! What the wall shows and when it calls out: news and time in; a [`View`] and [`Command`]s out.
//! It knows no window, no broker and no loudspeaker, and reads no clock: the moment is always an argument.

mod alert;
mod announced;
mod announcer;
mod heard;
mod spoken;
mod tongues;
mod turn;
mod view;

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use broker_config::device::{News, RoomClock};
use broker_config::link::DownKind;
use broker_config::wire::state::{BoardState, RoomState, TextsState};
use jiff::tz::TimeZone;
use queue::ids::{CounterId, DeviceId, LanguageTag, RoomId};
use queue::moment::Moment;
use queue::view::Call;

pub use alert::Alert;
pub use announcer::{Announcement, MOMENT, MOMENT_LEAST, TOO_LATE_MS, UNTOLD_MOST};
pub use heard::{HEARD_MAX, Heard, HeardCall};
pub use look::sound::QuietHours;
pub use spoken::{SPOKEN_MAX, Spoken};
pub use view::{Arrow, CallItem, Line, NewestCall, Page, View};

use announcer::{Announcer, Step};
use turn::Turn;

/// A language of signs: it is shown, and no voice reads it to those who use it.
const SIGNED: &str = "swl";

/// How this wall behaves.
#[derive(Debug, Clone)]
pub struct Behaviour {
    /// This wall.
    pub device: DeviceId,
    /// Its room.
    pub room: RoomId,
    /// Where it looks for it, as it was given.
    pub broker: String,
    /// The languages that take turns, the wall's own first; empty: the room's.
    pub languages: Vec<LanguageTag>,
    /// The counters that this wall is for; empty: all.
    pub counters: BTreeSet<CounterId>,
    /// Where a visitor goes from here.
    pub arrows: BTreeMap<CounterId, Arrow>,
    /// The time zone of the clock and of the opening hours until the room names its own.
    pub zone: TimeZone,
    /// When nothing is heard.
    pub quiet: Vec<QuietHours>,
}

/// Something for the machine to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Keep on disk what has been called out.
    Remember(Heard),
    /// Call out: the chime, and the words in the first of the languages that are spoken here, if any is.
    Sound(Announcement, Option<Spoken>),
    /// The same call in a further language.
    Speak(Spoken),
    /// Leave out the words that were asked for last and are not heard yet.
    Hush,
}

/// Whether calls can be heard here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hearing {
    /// They are heard.
    Heard,
    /// Nothing is heard here; what would be is shown.
    Shown,
}

/// The wall without its glass.
#[derive(Debug)]
pub struct Screen {
    behaviour: Behaviour,
    room: Option<RoomState>,
    board: Option<BoardState>,
    texts: Option<TextsState>,
    clock: RoomClock,
    /// Beats since the link came up; the first may be one that the broker kept.
    beats: u32,
    fresh: bool,
    refused: bool,
    hearing: Hearing,
    /// The languages in which this machine can speak, by the tags of the table.
    voices: BTreeSet<&'static str>,
    announcer: Announcer,
    turn: Turn,
}

impl Screen {
    /// A wall that has not heard of its room yet, and what it called out before its last end.
    #[must_use]
    pub fn new(behaviour: Behaviour, heard: Heard, hearing: Hearing, now: Instant) -> Self {
        Self {
            behaviour,
            room: None,
            board: None,
            texts: None,
            clock: RoomClock::default(),
            beats: 0,
            fresh: true,
            refused: false,
            hearing,
            voices: BTreeSet::new(),
            announcer: Announcer::new(heard),
            turn: Turn::new(now),
        }
    }

    /// Takes in what the room says.
    pub fn news(&mut self, news: News, now: Instant) -> Vec<Command> {
        match news {
            News::Up => {
                self.refused = false;
                self.beats = 0;
            }
            News::Down(down) => self.refused = down.kind == DownKind::Refused,
            News::Fresh(fresh) => self.fresh = fresh,
            News::Room(state) => {
                self.clock.hear(state.at, now);
                self.beats = self.beats.saturating_add(1);
                self.room = Some(state);
            }
            News::Board(state) => self.board = Some(state),
            News::Texts(state) => self.hear_texts(state),
            _ => {}
        }
        self.tick(now)
    }

    /// Where the room is decides what its clock shows; the machine's own zone only until then.
    fn hear_texts(&mut self, state: TextsState) {
        let zone = state.view.time_zone.as_deref();
        if let Some(zone) = zone.and_then(|name| TimeZone::get(name).ok()) {
            self.behaviour.zone = zone;
        }
        self.texts = Some(state);
    }

    /// Learns whether calls can be heard.
    pub fn hearing(&mut self, hearing: Hearing) {
        self.hearing = hearing;
    }

    /// Learns in which languages this machine can speak; without them the chime alone is heard.
    pub fn voices(&mut self, tags: BTreeSet<&'static str>) {
        self.voices = tags;
    }

    /// Learns how long the sound lasts that begins now, so that nothing else begins within it.
    pub fn sounds(&mut self, long: Duration, now: Instant) {
        self.announcer.sounds(long, now);
    }

    /// Lets time pass: the next call's moment, the next language's turn.
    pub fn tick(&mut self, now: Instant) -> Vec<Command> {
        let long = self.reading_time(now);
        self.turn.advance(long, now);
        self.hear_calls(now);
        let languages = self.spoken_in(now);
        let mut commands = Vec::new();
        while let Some(step) = self.announcer.advance(languages.len(), now) {
            let is_hush = step == Step::Hush;
            if matches!(step, Step::Begin(_)) {
                self.turn.own(now);
            }
            commands.extend(self.perform(step, &languages, now));
            if !is_hush {
                break;
            }
        }
        commands
    }

    fn perform(&self, step: Step, languages: &[&'static str], now: Instant) -> Vec<Command> {
        match step {
            Step::Hush => vec![Command::Hush],
            Step::Begin(announcement) => {
                let mut commands = vec![Command::Remember(self.announcer.heard().clone())];
                if !self.is_quiet(now) {
                    let first = languages.first();
                    let spoken = first.map(|tag| Spoken::of(tag, &announcement));
                    commands.push(Command::Sound(announcement, spoken));
                }
                commands
            }
            Step::Further(announcement, index) => {
                let tag = languages.get(index);
                tag.map(|tag| Command::Speak(Spoken::of(tag, &announcement)))
                    .into_iter()
                    .collect()
            }
        }
    }

    /// The languages in which a call is spoken now, in their order: never the visitor's, always this wall's.
    fn spoken_in(&self, now: Instant) -> Vec<&'static str> {
        if self.hearing == Hearing::Shown || self.is_quiet(now) {
            return Vec::new();
        }
        let own = self.turns().map(|language| language.tag);
        own.filter(|tag| *tag != SIGNED && self.voices.contains(tag))
            .take(SPOKEN_MAX)
            .collect()
    }

    fn is_quiet(&self, now: Instant) -> bool {
        let hours = &self.behaviour.quiet;
        let at = self.clock.now(now);
        at.is_some_and(|at| {
            hours
                .iter()
                .any(|hours| hours.hold(at, &self.behaviour.zone))
        })
    }

    /// Finds what is to be called out. A kept state's time proves nothing, so nothing is before the second beat of a link.
    fn hear_calls(&mut self, now: Instant) {
        let calls: Vec<Call> = self.calls().cloned().collect();
        let Some(board) = &self.board else { return };
        let clock = (self.beats >= 2).then(|| self.clock.now(now)).flatten();
        self.announcer.consider(&board.log, &calls, clock, now);
    }

    /// The calls that concern this wall, the newest first.
    fn calls(&self) -> impl Iterator<Item = &Call> {
        let calls = self.board.iter().flat_map(|board| &board.view.calls);
        calls.filter(|call| {
            let zone = &self.behaviour.counters;
            zone.is_empty() || zone.contains(&call.counter)
        })
    }

    /// When [`Screen::tick`] or [`Screen::view`] may give something new although nothing has happened.
    #[must_use]
    pub fn next_deadline(&self, now: Instant) -> Option<Instant> {
        let clock = self.clock.now(now).map(|at| now + to_next_minute(at));
        let until = self.announcement_ends(now);
        let turn = self.takes_turns().then(|| {
            let long = self.reading_time(now);
            self.turn.ends_at(long)
        });
        let sound = self.announcer.ends_at(self.spoken_in(now).len());
        [clock, until, turn, sound].into_iter().flatten().min()
    }

    fn announcement_ends(&self, now: Instant) -> Option<Instant> {
        let until = self.texts.as_ref()?.view.announcement.as_ref()?.until?;
        let left = until.ms_since(self.clock.now(now)?);
        let left = u64::try_from(left).ok()?;
        Some(now + Duration::from_millis(left))
    }
}

fn to_next_minute(at: Moment) -> Duration {
    let past = u64::try_from(at.as_millis().rem_euclid(60_000)).unwrap_or_default();
    Duration::from_millis(60_000 - past)
}
