//! A room as its messages tell it. The names are those of the built-in room, in every language; what a counter makes of
//! them is not its business.

use std::collections::BTreeMap;

use broker_config::wire::state::State;
use look::{Names, trial_room};
use queue::command::Command;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

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
pub(super) fn many_errands() -> Vec<(String, String, Names)> {
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

pub(super) fn room_of(errands: &[(String, String, Names)]) -> Value {
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

pub(super) fn texts_of(errands: Vec<(String, String, Names)>) -> Value {
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
    let mut counters: Vec<_> = (1..=6)
        .map(|n| json!({"counter": n.to_string(), "status": if n < 3 { "serving" } else { "closed" }}))
        .collect();
    counters[0]["guide"] = json!("amir");
    counters[1]["guide"] = json!("eva");
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
