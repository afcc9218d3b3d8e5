//! A room as its messages tell it, and a counter that hears them; nothing here connects to anything. The names are those
//! of the built-in room, in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use broker_config::device::{Asked, News};
use broker_config::link::{Down, DownKind};
use broker_config::wire::reply::Answer;
use broker_config::wire::state::State;
use jiff::tz::TimeZone;
use look::sound::QuietHours;
use look::{Names, trial_room};
use queue::command::Command;
use queue::ids::{DeviceId, LanguageTag, RoomId};
use queue::refusal::{Code, Refusal};
use queue::view::DeskView;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::keys::{Keys, Stroke};
use crate::screen::{Action, Ask, Behaviour, Screen, Touch, View};

/// A quarter past nine in the morning, UTC.
pub const NOW: &str = "2026-11-23T09:15:00.000Z";

/// The errands of the room, few enough to be looked over.
const ERRANDS: [&str; 5] = [
    "building-permit",
    "school-childcare",
    "income-support",
    "parking-streets",
    "general-question",
];
/// Most errands of a room, and most letters of a name (PROTOCOL §1, Sizes).
const ERRANDS_MAX: usize = 25;
const NAME_LETTERS_MAX: usize = 60;

/// A view as it comes over the wire.
///
/// # Panics
/// When it is not one.
#[must_use]
pub fn state<V: DeserializeOwned>(view: &Value) -> State<V> {
    let mut whole = json!({"log": "l", "seq": 1, "at": NOW});
    if let (Some(whole), Some(view)) = (whole.as_object_mut(), view.as_object()) {
        whole.extend(view.clone());
    }
    serde_json::from_value(whole)
        .unwrap_or_else(|error| unreachable!("a state as on the wire: {error}"))
}

fn errands() -> Vec<(String, String, Names)> {
    let found = ERRANDS.iter().filter_map(|id| {
        let errands = &trial_room().errands;
        let errand = errands.iter().find(|errand| errand.id == *id)?;
        let (id, series) = (errand.id.clone(), errand.series.clone());
        Some((id, series, errand.names.clone()))
    });
    found.collect()
}

/// As many errands as a room may have, with names as long as they may be.
fn many_errands() -> Vec<(String, String, Names)> {
    let all = &trial_room().errands;
    let name = |tag: &String, nth: usize| {
        let from = all.iter().cycle().skip(nth);
        let names: Vec<_> = from
            .take(5)
            .map(|errand| errand.names[tag].as_str())
            .collect();
        let long: String = names.join(", ").chars().take(NAME_LETTERS_MAX).collect();
        long.trim().to_owned()
    };
    let long = |nth: usize| {
        // The first bear the ids that a desk's visitors come for.
        let id = ERRANDS
            .get(nth)
            .map_or_else(|| format!("errand-{nth}"), |id| (*id).to_owned());
        let errand = &all[nth % all.len()];
        let names = errand.names.keys().map(|tag| (tag.clone(), name(tag, nth)));
        (id, errand.series.clone(), names.collect())
    };
    (0..ERRANDS_MAX).map(long).collect()
}

/// `state/room`.
#[must_use]
pub fn room() -> Value {
    room_of(&errands())
}

fn room_of(errands: &[(String, String, Names)]) -> Value {
    let errands: Vec<_> = errands
        .iter()
        .enumerate()
        .map(|(at, (id, series, _))| json!({"id": id, "series": series, "open": true, "waiting": if at < 2 { 2 } else { 0 }}))
        .collect();
    json!({"room": "servicecenter", "day": "2026-11-23", "open": true, "opens_at": null,
        "closes_at": "2026-11-23T16:00:00.000Z", "waiting": 4, "guides": 3, "trial": false, "errands": errands})
}

/// `state/texts`.
#[must_use]
pub fn texts() -> Value {
    texts_of(errands())
}

fn texts_of(errands: Vec<(String, String, Names)>) -> Value {
    let names: BTreeMap<_, _> = errands
        .into_iter()
        .map(|(id, _, names)| (id, names))
        .collect();
    json!({"name": trial_room().room.name, "errands": names, "announcement": null,
        "languages": ["sv", "en", "so", "ar", "de"]})
}

/// `state/settings`.
#[must_use]
pub fn settings() -> Value {
    let counters: Vec<_> = (1..=6)
        .map(|n| json!({"id": n.to_string(), "name": n.to_string(), "step_free": n > 4}))
        .collect();
    let mut guides: Vec<_> = trial_room()
        .guides
        .iter()
        .map(|guide| json!({"id": guide.id, "name": guide.name}))
        .collect();
    guides.sort_by_key(|guide| guide["name"].to_string());
    let outcomes: Vec<_> = trial_room()
        .outcomes
        .iter()
        .map(|end| json!({"id": end.id, "names": end.names, "solved_here": end.solved_here}))
        .collect();
    let reasons: Vec<_> = trial_room()
        .reasons
        .iter()
        .map(|end| json!({"id": end.id, "names": end.names, "avoidable": end.avoidable}))
        .collect();
    json!({"counters": counters, "guides": guides, "outcomes": outcomes, "reasons": reasons,
        "languages": ["sv", "en", "so", "ar", "de"],
        "rules": {"recall_limit": 3, "undo_s": 10, "head_start_s": {"booked": 600}, "scarcity": 0.5,
            "outcome_required": true, "confirm_arrival": true, "reserve_s": 900, "reach_after_s": 240, "lock_out_s": 300},
        "look": {}})
}

/// `state/duty`: two at their counters, nothing to answer.
#[must_use]
pub fn duty() -> Value {
    let counters: Vec<_> = (1..=6)
        .map(|n| json!({"counter": n.to_string(), "status": if n < 3 { "serving" } else { "closed" }}))
        .collect();
    json!({"counters": counters, "reachable": [], "wanted": [], "help": [], "staff": []})
}

/// `state/duty` with others at four counters and one who is reachable.
#[must_use]
pub fn colleagues() -> Value {
    let mut duty = duty();
    for (at, guide, status) in [
        (0, "amir", "serving"),
        (1, "eva", "free"),
        (3, "irina", "paused"),
        (4, "leyla", "called"),
    ] {
        duty["counters"][at]["guide"] = json!(guide);
        duty["counters"][at]["status"] = json!(status);
    }
    duty["counters"][2] = json!({"counter": "3", "status": "free", "guide": "hodan"});
    duty["reachable"] = json!([{"guide": "yusuf", "languages": ["so", "sv"]}]);
    duty
}

/// A desk where nobody is signed in.
#[must_use]
pub fn closed() -> Value {
    json!({"counter": null, "guide": null, "languages": [], "status": "closed", "visit": null, "parked": [],
        "waiting_for_me": 0, "longest_since": null, "next": [], "unmatched": [], "undo": null})
}

/// Hodan at counter 3, with this status.
#[must_use]
pub fn desk(status: &str) -> Value {
    let mut desk = closed();
    desk["counter"] = json!("3");
    desk["guide"] = json!("hodan");
    desk["languages"] = json!(["sv", "so", "en"]);
    desk["status"] = json!(status);
    if matches!(status, "called" | "serving") {
        desk["visit"] = visit("A017", status == "serving");
    }
    desk
}

/// A visitor who is called, or served.
#[must_use]
pub fn visit(number: &str, started: bool) -> Value {
    json!({"ticket": format!("t{}", number.to_lowercase()), "number": number, "errand": "building-permit", "more_errands": [],
        "languages": ["so", "sv"], "needs": ["seat"], "taken_at": "2026-11-23T09:02:00.000Z", "booked_at": null,
        "waited_s": 720, "called_at": "2026-11-23T09:14:00.000Z",
        "started_at": if started { json!("2026-11-23T09:14:30.000Z") } else { Value::Null }, "recalls": 0})
}

/// A waiting visitor since so many minutes before [`NOW`].
#[must_use]
pub fn next(number: &str, errand: &str, minutes: u32, guides: u32, language: &str) -> Value {
    let since = format!(
        "2026-11-23T{:02}:{:02}:00.000Z",
        8 + (75 - minutes) / 60,
        (75 - minutes) % 60
    );
    json!({"ticket": format!("t{}", number.to_lowercase()), "number": number, "errand": errand, "languages": [language],
        "needs": [], "waiting_since": since,
        "why": {"waited_s": minutes * 60, "target_wait_s": 600, "head_start_s": 0, "guides": guides, "language": language}})
}

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

/// Whether a command is the end of a visit.
#[must_use]
pub fn is_finish(command: &Command) -> bool {
    matches!(command, Command::Finish { .. })
}

/// The settings of a room where Hodan is a manager.
#[must_use]
pub fn manager_settings() -> Value {
    let mut settings = settings();
    for guide in settings["guides"].as_array_mut().into_iter().flatten() {
        if guide["id"] == "hodan" {
            guide["manager"] = json!(true);
        }
    }
    settings
}

/// A room with somebody at three counters, a wanted language, a kiosk without paper and a wall that is gone.
#[must_use]
pub fn manager_duty() -> Value {
    let mut duty = duty();
    duty["counters"][0] = json!({"counter": "1", "status": "free", "guide": "amir"});
    duty["counters"][1] =
        json!({"counter": "2", "status": "serving", "guide": "eva", "number": "A016"});
    duty["counters"][2] = json!({"counter": "3", "status": "free", "guide": "hodan"});
    duty["reachable"] = json!([{"guide": "yusuf", "languages": ["so", "sv"]}, {"guide": "mikko", "languages": ["fi"]}]);
    duty["wanted"] = json!([{"ticket": "ta002", "number": "A002", "errand": "building-permit", "languages": ["so"],
        "waiting_since": "2026-11-23T09:11:00.000Z"}]);
    duty["errands"] = json!([{"errand": "building-permit", "waiting": 2, "longest_since": "2026-11-23T09:03:00.000Z",
        "target_wait_s": 600}]);
    duty["devices"] = json!([{"role": "kiosk", "device": "entrance", "online": true, "problems": ["paper_out"]},
        {"role": "board", "device": "hall", "online": false}]);
    duty
}
