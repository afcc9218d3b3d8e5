//! A room as its messages tell it, and a counter that hears them; nothing here connects to anything.

use std::collections::BTreeMap;
use std::time::Instant;

use broker_config::device::{Asked, News};
use broker_config::link::{Down, DownKind};
use broker_config::wire::reply::Answer;
use broker_config::wire::state::State;
use counter_client::keys::{Keys, Stroke};
use counter_client::screen::{Ask, Behaviour, Screen, Touch, View};
use jiff::tz::TimeZone;
use queue::command::Command;
use queue::ids::{DeviceId, LanguageTag};
use queue::refusal::{Code, Refusal};
use queue::view::DeskView;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// A quarter past nine in the morning, UTC.
pub(crate) const NOW: &str = "2026-11-23T09:15:00.000Z";

pub(crate) fn state<V: DeserializeOwned>(view: &Value) -> State<V> {
    let mut whole = json!({"log": "l", "seq": 1, "at": NOW});
    let fields = view.as_object().unwrap().clone();
    whole.as_object_mut().unwrap().extend(fields);
    serde_json::from_value(whole).unwrap()
}

fn errands() -> [(&'static str, &'static str, Value); 5] {
    [
        (
            "building-permit",
            "A",
            json!({"sv": "Bygglov", "en": "Building permit", "ar": "رخصة بناء", "de": "Baugenehmigung"}),
        ),
        (
            "school-childcare",
            "B",
            json!({"sv": "Förskola och skola", "en": "Preschool and school", "de": "Vorschule und Schule"}),
        ),
        (
            "income-support",
            "A",
            json!({"sv": "Ekonomiskt bistånd", "en": "Income support", "de": "Wirtschaftliche Hilfe"}),
        ),
        (
            "parking-streets",
            "C",
            json!({"sv": "Parkering, gator och vägar", "en": "Parking and streets"}),
        ),
        (
            "general-question",
            "A",
            json!({"sv": "Något annat", "en": "Something else"}),
        ),
    ]
}

pub(crate) fn room() -> Value {
    let errands: Vec<_> = errands()
        .into_iter()
        .map(|(id, series, _)| json!({"id": id, "series": series, "open": true, "waiting": 2}))
        .collect();
    json!({"room": "servicecenter", "day": "2026-11-23", "open": true, "opens_at": null,
        "closes_at": "2026-11-23T16:00:00.000Z", "waiting": 4, "guides": 3, "trial": false, "errands": errands})
}

pub(crate) fn texts() -> Value {
    let names: BTreeMap<_, _> = errands()
        .into_iter()
        .map(|(id, _, names)| (id, names))
        .collect();
    json!({"name": {"sv": "Servicecenter"}, "errands": names, "announcement": null,
        "languages": ["sv", "en", "so", "ar", "de"]})
}

pub(crate) fn settings() -> Value {
    let counters: Vec<_> = (1..=6)
        .map(|n| json!({"id": n.to_string(), "name": n.to_string(), "step_free": n > 4}))
        .collect();
    let guides: Vec<_> = [
        "Aino", "Amir", "Eva", "Farid", "Hodan", "Irina", "Karin", "Leyla", "Lucia", "Mikko",
        "Mirsada", "Rojin", "Sanaz", "Soran", "Yusuf",
    ]
    .iter()
    .map(|name| json!({"id": name.to_lowercase(), "name": name}))
    .collect();
    json!({"counters": counters, "guides": guides,
        "outcomes": [
            {"id": "solved", "names": {"sv": "Löst här", "en": "Solved here"}, "solved_here": true},
            {"id": "passed-on", "names": {"sv": "Lämnat till enheten", "en": "Passed on to the unit"}, "solved_here": false},
            {"id": "booked", "names": {"sv": "Tid bokad", "en": "Booked a time"}, "solved_here": false},
        ],
        "reasons": [
            {"id": "question", "names": {"sv": "Fråga", "en": "Question"}, "avoidable": false},
            {"id": "application", "names": {"sv": "Ansökan eller anmälan", "en": "Application"}, "avoidable": false},
            {"id": "decision", "names": {"sv": "Förstår inte ett beslut", "en": "Decision not understood"}, "avoidable": true},
        ],
        "languages": ["sv", "en", "so", "ar", "de"],
        "rules": {"recall_limit": 3, "undo_s": 10, "head_start_s": {"booked": 600}, "scarcity": 0.5,
            "outcome_required": true, "confirm_arrival": true, "reserve_s": 900, "reach_after_s": 240, "lock_out_s": 300},
        "look": {}})
}

pub(crate) fn duty() -> Value {
    let counters: Vec<_> = (1..=6)
        .map(|n| json!({"counter": n.to_string(), "status": if n < 3 { "serving" } else { "closed" }}))
        .collect();
    json!({"counters": counters, "reachable": [], "wanted": [], "help": [], "staff": []})
}

/// A desk where nobody is signed in.
pub(crate) fn closed() -> Value {
    json!({"counter": null, "guide": null, "languages": [], "status": "closed", "visit": null, "parked": [],
        "waiting_for_me": 0, "longest_since": null, "next": [], "unmatched": [], "undo": null})
}

/// Hodan at counter 3, with this status.
pub(crate) fn desk(status: &str) -> Value {
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

pub(crate) fn visit(number: &str, started: bool) -> Value {
    json!({"ticket": format!("t{}", number.to_lowercase()), "number": number, "errand": "building-permit", "more_errands": [],
        "languages": ["so", "sv"], "needs": ["seat"], "taken_at": "2026-11-23T09:02:00.000Z", "booked_at": null,
        "waited_s": 720, "called_at": "2026-11-23T09:14:00.000Z",
        "started_at": if started { json!("2026-11-23T09:14:30.000Z") } else { Value::Null }, "recalls": 0})
}

/// A waiting visitor since so many minutes before [`NOW`].
pub(crate) fn next(number: &str, errand: &str, minutes: u32, guides: u32, language: &str) -> Value {
    let since = format!(
        "2026-11-23T{:02}:{:02}:00.000Z",
        8 + (75 - minutes) / 60,
        (75 - minutes) % 60
    );
    json!({"ticket": format!("t{}", number.to_lowercase()), "number": number, "errand": errand, "languages": [language],
        "needs": [], "waiting_since": since,
        "why": {"waited_s": minutes * 60, "target_wait_s": 600, "head_start_s": 0, "guides": guides, "language": language}})
}

/// A counter that has heard everything, with this desk.
pub(crate) struct At {
    pub(crate) screen: Screen,
    pub(crate) now: Instant,
}

impl At {
    pub(crate) fn desk(desk: &Value) -> Self {
        let mut at = Self::nothing_heard();
        at.hear(News::Up);
        at.hear(News::Room(state(&room())));
        at.hear(News::Texts(state(&texts())));
        at.hear(News::Settings(state(&settings())));
        at.hear(News::Duty(state(&duty())));
        at.hear_desk(desk);
        at
    }

    pub(crate) fn nothing_heard() -> Self {
        let screen = Screen::new(Behaviour {
            device: DeviceId::parse("c3").unwrap(),
            language: LanguageTag::parse("sv").unwrap(),
            zone: TimeZone::UTC,
            keys: Keys::default(),
        });
        Self {
            screen,
            now: Instant::now(),
        }
    }

    pub(crate) fn hear(&mut self, news: News) {
        self.screen.news(news, self.now);
    }

    pub(crate) fn hear_desk(&mut self, desk: &Value) {
        let device = DeviceId::parse("c3").unwrap();
        let state: State<DeskView> = state(desk);
        self.hear(News::Desk { device, state });
    }

    pub(crate) fn link_lost(&mut self) {
        self.hear(News::Down(Down {
            kind: DownKind::Unreachable,
            text: "gone".to_owned(),
        }));
        self.hear(News::Fresh(false));
    }

    pub(crate) fn touch(&mut self, touch: Touch) -> Vec<Ask> {
        self.screen.touch(touch)
    }

    pub(crate) fn key(&mut self, name: &str) -> Vec<Ask> {
        let stroke = Stroke::parse(name).unwrap_or_else(|| Stroke::of(name, false, false, false));
        self.touch(Touch::Key(stroke))
    }

    pub(crate) fn keys(&mut self, names: &[&str]) -> Vec<Ask> {
        names.iter().flat_map(|name| self.key(name)).collect()
    }

    /// Presses keys and gives the one command that they ask, as it goes over the wire.
    #[track_caller]
    pub(crate) fn asks(&mut self, names: &[&str]) -> Value {
        let asks = self.keys(names);
        assert_eq!(asks.len(), 1, "{names:?} asked {asks:?}");
        serde_json::to_value(&asks[0].command).unwrap()
    }

    pub(crate) fn done(&mut self, ask: &Ask, answer: Answer) {
        self.screen
            .answered(ask.serial, Asked::Done(Box::new(answer)), self.now);
    }

    pub(crate) fn refused(&mut self, ask: &Ask, code: Code) {
        self.screen.answered(
            ask.serial,
            Asked::Refused(Refusal::new(code, "no")),
            self.now,
        );
    }

    pub(crate) fn no_answer(&mut self, ask: &Ask) {
        self.screen
            .answered(ask.serial, Asked::NoAnswer { sent: true }, self.now);
    }

    pub(crate) fn view(&self) -> View {
        self.screen.view(self.now)
    }
}

/// Whether a command is the end of a visit.
pub(crate) fn is_finish(command: &Command) -> bool {
    matches!(command, Command::Finish { .. })
}
