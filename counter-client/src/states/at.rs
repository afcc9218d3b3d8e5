//! A counter that hears what it is told, and its time; nothing here connects to anything.

use std::collections::BTreeSet;
use std::time::Instant;

use broker_config::device::{Asked, News};
use broker_config::link::{Down, DownKind};
use broker_config::wire::reply::Answer;
use broker_config::wire::state::State;
use jiff::tz::TimeZone;
use look::sound::QuietHours;
use queue::ids::{DeviceId, LanguageTag, RoomId};
use queue::refusal::{Code, Refusal};
use queue::view::DeskView;
use serde_json::Value;

use super::room::{duty, many_errands, room, room_of, settings, state, texts, texts_of};
use crate::keys::{Keys, Stroke};
use crate::screen::{Action, Ask, Behaviour, Screen, Touch, View};

/// How the counter of every state behaves: silent, in this language.
///
/// # Panics
/// When that is no language tag.
#[must_use]
pub fn behaviour(tag: &str) -> Behaviour {
    Behaviour {
        device: device(),
        room: RoomId::parse("servicecenter")
            .unwrap_or_else(|_| unreachable!("it is the id of a room")),
        broker: "mqtts://room.example:8883".to_owned(),
        language: LanguageTag::parse(tag)
            .unwrap_or_else(|_| unreachable!("{tag} is a language tag")),
        zone: TimeZone::UTC,
        keys: Keys::default(),
        says: BTreeSet::new(),
        quiet: Vec::new(),
    }
}

/// A counter, and its time.
#[derive(Debug)]
pub struct At {
    /// The counter itself.
    pub screen: Screen,
    /// Its time.
    pub now: Instant,
}

impl At {
    /// A counter that has heard everything, with this desk.
    #[must_use]
    pub fn desk(desk: &Value) -> Self {
        Self::desk_in(desk, "sv")
    }

    /// The same in another language.
    #[must_use]
    pub fn desk_in(desk: &Value, tag: &str) -> Self {
        let mut at = Self::before_desk(tag, &room(), &texts());
        at.hear_desk(desk);
        at
    }

    /// The same in a room with as many errands as it may have.
    #[must_use]
    pub fn busy_desk_in(desk: &Value, tag: &str) -> Self {
        let errands = many_errands();
        let mut at = Self::before_desk(tag, &room_of(&errands), &texts_of(errands));
        at.hear_desk(desk);
        at
    }

    /// The same on a machine that can say every language.
    #[must_use]
    pub fn speaking_desk_in(desk: &Value, tag: &str) -> Self {
        let says = languages::Language::all().iter();
        let mut at = Self::that_says(says.map(|language| language.tag.to_owned()).collect(), tag);
        at.hear_room(&room(), &texts());
        at.hear_desk(desk);
        at
    }

    fn before_desk(tag: &str, room: &Value, texts: &Value) -> Self {
        let mut at = Self::nothing_heard_in(tag);
        at.hear_room(room, texts);
        at
    }

    fn hear_room(&mut self, room: &Value, texts: &Value) {
        self.hear(News::Up);
        self.hear(News::Room(state(room)));
        self.hear(News::Texts(state(texts)));
        self.hear(News::Settings(state(&settings())));
        self.hear(News::Duty(state(&duty())));
    }

    /// A counter that has heard nothing.
    #[must_use]
    pub fn nothing_heard() -> Self {
        Self::nothing_heard_in("sv")
    }

    /// The same in another language.
    #[must_use]
    pub fn nothing_heard_in(tag: &str) -> Self {
        Self::that_says(BTreeSet::new(), tag)
    }

    /// A counter with this desk on a machine with quiet hours that can say every language.
    #[must_use]
    pub fn quiet_desk(desk: &Value, quiet: Vec<QuietHours>) -> Self {
        let says = languages::Language::all().iter();
        let says = says.map(|language| language.tag.to_owned()).collect();
        let mut at = Self::that_hears(says, quiet, "sv");
        at.hear_room(&room(), &texts());
        at.hear_desk(desk);
        at
    }

    fn that_says(says: BTreeSet<String>, tag: &str) -> Self {
        Self::that_hears(says, Vec::new(), tag)
    }

    fn that_hears(says: BTreeSet<String>, quiet: Vec<QuietHours>, tag: &str) -> Self {
        let screen = Screen::new(Behaviour {
            says,
            quiet,
            ..behaviour(tag)
        });
        Self {
            screen,
            now: Instant::now(),
        }
    }

    /// Takes in what the room says.
    pub fn hear(&mut self, news: News) {
        self.screen.news(news, self.now);
    }

    /// Hears of its desk.
    pub fn hear_desk(&mut self, desk: &Value) {
        let state: State<DeskView> = state(desk);
        self.hear(News::Desk {
            device: device(),
            state,
        });
    }

    /// The broker cannot be reached any more.
    pub fn link_lost(&mut self) {
        self.hear(News::Down(Down {
            kind: DownKind::Unreachable,
            text: "gone".to_owned(),
        }));
        self.hear(News::Fresh(false));
    }

    /// The broker does not let this device in.
    pub fn not_let_in(&mut self) {
        self.hear(News::Down(Down {
            kind: DownKind::Refused,
            text: "not authorised".to_owned(),
        }));
    }

    /// The guide touches something.
    pub fn touch(&mut self, touch: Touch) -> Vec<Ask> {
        self.screen.touch(touch, self.now)
    }

    /// The guide presses buttons, one after the other; what they ask is let go.
    pub fn acts(&mut self, actions: &[Action]) {
        for action in actions {
            self.touch(Touch::Act(*action));
        }
    }

    /// The guide presses a key.
    pub fn key(&mut self, name: &str) -> Vec<Ask> {
        let stroke = Stroke::parse(name).unwrap_or_else(|| Stroke::of(name, false, false, false));
        self.touch(Touch::Key(stroke))
    }

    /// The guide presses keys.
    pub fn keys(&mut self, names: &[&str]) -> Vec<Ask> {
        names.iter().flat_map(|name| self.key(name)).collect()
    }

    /// Presses keys and gives the one command that they ask, as it goes over the wire.
    ///
    /// # Panics
    /// When they ask none, or more.
    #[track_caller]
    pub fn asks(&mut self, names: &[&str]) -> Value {
        let asks = self.keys(names);
        assert_eq!(asks.len(), 1, "{names:?} asked {asks:?}");
        serde_json::to_value(&asks[0].command).unwrap_or_default()
    }

    /// The room did what was asked.
    pub fn done(&mut self, ask: &Ask, answer: Answer) {
        self.screen
            .answered(ask.serial, Asked::Done(Box::new(answer)), self.now);
    }

    /// The room refused it.
    pub fn refused(&mut self, ask: &Ask, code: Code) {
        self.screen.answered(
            ask.serial,
            Asked::Refused(Refusal::new(code, "no")),
            self.now,
        );
    }

    /// The room did not answer.
    pub fn no_answer(&mut self, ask: &Ask) {
        self.screen
            .answered(ask.serial, Asked::NoAnswer { sent: true }, self.now);
    }

    /// What is to be seen now.
    #[must_use]
    pub fn view(&self) -> View {
        self.screen.view(self.now)
    }
}

fn device() -> DeviceId {
    DeviceId::parse("c3").unwrap_or_else(|_| unreachable!("c3 is a device"))
}
