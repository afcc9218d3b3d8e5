//! Every state of the counter, each reached as a guide reaches it, through the real [`Screen`](crate::screen::Screen): a
//! picture or a test of one shows nothing that the counter would not. It draws nothing.

mod at;
mod room;

use broker_config::device::News;
use broker_config::wire::reply::Answer;
use languages::Language;
use queue::refusal::Code;
use serde_json::{Value, json};

use crate::screen::{Action, Announcing, SENDING_SHOWN_AFTER, Touch, View};

pub use at::{At, behaviour};
pub use room::{
    NOW, closed, colleagues, desk, duty, is_finish, manager_duty, manager_settings, next, room,
    settings, state, texts, visit,
};

/// The names of all states.
pub const STATES: [&str; 49] = [
    "starting",
    "not-let-in",
    "sign-in",
    "sign-in-typed",
    "sign-in-wrong",
    "sign-in-trial",
    "free",
    "free-nobody",
    "armed",
    "called",
    "called-needs",
    "called-greeting",
    "serving",
    "sending",
    "refused",
    "lost",
    "stale",
    "alarm",
    "alarm-unheard",
    "alarm-own",
    "room-closed",
    "colleague-gone",
    "reminder",
    "paused",
    "reachable",
    "outcome",
    "reason",
    "transfer",
    "transfer-guide",
    "pause",
    "park",
    "add-errand",
    "add-errand-many",
    "number",
    "parked",
    "more",
    "language",
    "text-size",
    "overview",
    "overview-busy",
    "overview-refused",
    "overview-closed",
    "announce",
    "announce-written",
    "announce-language",
    "announce-until",
    "errand-doors",
    "end-reason",
    "sign-out-guide",
];

/// An announcement as long as one may be.
const ANNOUNCED: &str = "Rummet stänger i dag redan klockan tre på grund av brandövning i hela huset. Den som har tagit en \
    nummerlapp före klockan halv tre blir hjälpt i dag; alla andra är varmt välkomna tillbaka i morgon klockan tio, då \
    fler kommunvägledare är på plats. Ring oss gärna i mellantiden, på telefon.";

/// What a counter in `language` shows in a state.
///
/// # Panics
/// When there is no such state.
#[must_use]
pub fn view(state: &str, language: &Language) -> View {
    counter(state, language.tag).view()
}

fn counter(state: &str, tag: &str) -> At {
    let mut at = reached(state, tag);
    let alone = [
        "sign-in",
        "starting",
        "not-let-in",
        "reachable",
        "overview",
        "announce",
        "alarm",
    ];
    let managing = [
        "errand-doors",
        "end-reason",
        "sign-out-guide",
        "free-nobody",
    ];
    let others = alone.iter().chain(&managing);
    if !others.into_iter().any(|other| state.starts_with(other)) {
        let mut duty = colleagues();
        duty["counters"][1]["gone"] = json!(state == "colleague-gone");
        at.hear(News::Duty(room::state(&duty)));
    }
    at
}

/// The room is closed, and some still wait.
fn close(at: &mut At) {
    let mut closed = room();
    closed["open"] = json!(false);
    at.hear(News::Room(state(&closed)));
}

fn reached(state: &str, tag: &str) -> At {
    match state {
        "starting" => At::nothing_heard_in(tag),
        "not-let-in" => {
            let mut at = At::nothing_heard_in(tag);
            at.not_let_in();
            at
        }
        "free" => At::desk_in(&queue("free"), tag),
        "free-nobody" => At::desk_in(&desk("free"), tag),
        "armed" => At::desk_in(&desk("armed"), tag),
        "paused" => At::desk_in(&queue("paused"), tag),
        "called" | "called-needs" | "called-greeting" => called(state, tag),
        "serving" => At::desk_in(&served(), tag),
        "lost" | "stale" | "sending" | "refused" => troubled(state, tag),
        "alarm" => alarmed(tag),
        "alarm-unheard" | "alarm-own" => own_alarm(state, tag),
        "room-closed" => {
            let mut at = At::desk_in(&served(), tag);
            close(&mut at);
            at
        }
        "colleague-gone" => At::desk_in(&queue("free"), tag),
        "reminder" => reminded(tag),
        "reachable" => reachable(tag),
        "sign-out-guide" | "errand-doors" | "end-reason" => managing(state, tag),
        state if state.starts_with("sign-in") => signing_in(state, tag),
        state if state.starts_with("overview") || state.starts_with("announce") => {
            managing(state, tag)
        }
        _ => choosing(state, tag),
    }
}

fn signing_in(state: &str, tag: &str) -> At {
    let mut at = At::desk_in(&closed(), tag);
    match state {
        "sign-in-typed" => {
            at.keys(&["h", "Enter", "1", "2", "3"]);
        }
        "sign-in-wrong" => {
            let asks = at.keys(&["h", "Enter", "9", "9", "9", "9", "Enter"]);
            for ask in &asks {
                at.refused(ask, Code::UnknownGuideOrPin);
            }
        }
        "sign-in-trial" => {
            let mut room = room();
            room["trial"] = json!(true);
            at.hear(News::Room(room::state(&room)));
        }
        _ => {}
    }
    at
}

/// A desk with people waiting.
fn queue(status: &str) -> Value {
    let mut desk = desk(status);
    desk["next"] = json!([
        next("A020", "building-permit", 12, 1, "so"),
        next("B004", "school-childcare", 8, 3, "sv"),
        next("A021", "income-support", 6, 1, "so"),
        next("C007", "parking-streets", 5, 3, "sv"),
        next("A022", "general-question", 3, 2, "en"),
        next("B005", "school-childcare", 1, 3, "sv"),
    ]);
    desk["unmatched"] = json!([next("C002", "parking-streets", 14, 0, "ar")]);
    desk["waiting_for_me"] = json!(6);
    desk["longest_since"] = json!("2026-11-23T09:03:00.000Z");
    desk
}

/// Whoever was next has been called: the others wait.
fn without_first(mut desk: Value) -> Value {
    if let Some(next) = desk["next"].as_array_mut() {
        next.remove(0);
    }
    desk["waiting_for_me"] = json!(5);
    desk["longest_since"] = json!("2026-11-23T09:07:00.000Z");
    desk
}

fn called(state: &str, tag: &str) -> At {
    let mut at = if state == "called-greeting" {
        At::speaking_desk_in(&queue("free"), tag)
    } else {
        At::desk_in(&queue("free"), tag)
    };
    let mut called = without_first(queue("called"));
    called["undo"] = json!("call_next");
    called["visit"] = visit("A020", false);
    if state == "called-needs" {
        called["visit"]["needs"] =
            json!(["seat", "step_free", "quiet_call", "interpreter", "fetch"]);
        called["visit"]["languages"] = json!(["ar", "so", "sv", "en"]);
        called["visit"]["more_errands"] = json!(["income-support"]);
    }
    at.hear_desk(&called);
    at
}

fn served() -> Value {
    let mut desk = queue("serving");
    desk["parked"] = json!([visit("A009", true)]);
    desk
}

/// Something on the way to the room does not work.
fn troubled(state: &str, tag: &str) -> At {
    match state {
        "lost" => {
            let mut at = At::desk_in(&served(), tag);
            at.link_lost();
            at
        }
        "stale" => {
            let mut at = At::desk_in(&served(), tag);
            at.hear(News::Fresh(false));
            at
        }
        _ => {
            let mut at = At::desk_in(&queue("free"), tag);
            let asks = at.touch(Touch::Act(Action::Next));
            at.now += SENDING_SHOWN_AFTER;
            if state == "refused" {
                for ask in &asks {
                    at.refused(ask, Code::AlreadyCalled);
                }
            }
            at
        }
    }
}

fn alarmed(tag: &str) -> At {
    let mut at = At::desk_in(&queue("free"), tag);
    let mut calls = colleagues();
    calls["help"] =
        json!([{"device": "entrance", "languages": ["ar"], "at": "2026-11-23T09:14:00.000Z"}]);
    calls["staff"] = json!([{"counter": "1", "at": "2026-11-23T09:14:00.000Z"}]);
    at.hear(News::Duty(state(&calls)));
    at
}

/// The own silent alarm in the middle of a visit, and a colleague's that was answered here.
fn own_alarm(state: &str, tag: &str) -> At {
    let mut called = without_first(queue("called"));
    called["visit"] = visit("A020", false);
    let mut at = At::desk_in(&called, tag);
    let mut calls = colleagues();
    calls["staff"] = json!([{"counter": "3", "at": "2026-11-23T09:14:00.000Z", "guide": "hodan",
        "unseen": state == "alarm-unheard"}]);
    at.hear(News::Duty(room::state(&calls)));
    at
}

/// Somebody has been set aside for long.
fn reminded(tag: &str) -> At {
    let mut at = At::desk_in(&queue("free"), tag);
    let mut later = queue("free");
    let (mut first, mut second) = (visit("A009", true), visit("B002", true));
    first["parked_at"] = json!("2026-11-23T08:52:00.000Z");
    second["parked_at"] = json!("2026-11-23T09:00:00.000Z");
    later["parked"] = json!([first, second]);
    at.hear_desk(&later);
    at
}

/// A manager's pages.
fn managing(state: &str, tag: &str) -> At {
    let mut at = if state == "overview-busy" {
        At::busy_desk_in(&desk("free"), tag)
    } else {
        At::desk_in(&queue("free"), tag)
    };
    at.hear(News::Settings(room::state(&manager_settings())));
    at.hear(News::Duty(room::state(&manager_duty())));
    match state {
        "announce" => at.acts(&[Action::Overview, Action::Announce]),
        "announce-written" | "announce-language" | "announce-until" => {
            at.acts(&[Action::Overview, Action::Announce]);
            at.touch(Touch::Write(ANNOUNCED.to_owned()));
            match state {
                "announce-language" => drop(at.touch(Touch::Announcing(Announcing::Language))),
                "announce-until" => drop(at.touch(Touch::Announcing(Announcing::Until))),
                _ => {}
            }
        }
        "errand-doors" => at.acts(&[Action::Overview, Action::ErrandDoors]),
        "end-reason" => {
            at.acts(&[Action::Overview, Action::EndTicket]);
            at.touch(Touch::Choose("A020".to_owned()));
        }
        "sign-out-guide" => at.acts(&[Action::Overview, Action::SignOutGuide]),
        "overview-refused" => {
            at.acts(&[Action::Overview]);
            let asks = at.touch(Touch::Act(Action::CloseRoom));
            for ask in &asks {
                at.refused(ask, Code::NotAllowed);
            }
        }
        "overview-closed" => {
            at.acts(&[Action::Overview]);
            let asks = at.touch(Touch::Act(Action::CloseRoom));
            for ask in &asks {
                at.done(ask, Answer::Done);
            }
            close(&mut at);
            let mut announced = texts();
            announced["announcement"] =
                json!({"texts": {"sv": ANNOUNCED}, "until": "2026-11-23T14:00:00.000Z"});
            at.hear(News::Texts(room::state(&announced)));
        }
        _ => at.acts(&[Action::Overview]),
    }
    at
}

fn reachable(tag: &str) -> At {
    let mut reachable = desk("reachable");
    reachable["counter"] = Value::Null;
    let mut at = At::desk_in(&reachable, tag);
    let mut calls = duty();
    calls["wanted"] = json!([{"ticket": "ta002", "number": "A002", "errand": "building-permit", "languages": ["so"],
        "waiting_since": "2026-11-23T09:11:00.000Z"}]);
    at.hear(News::Duty(state(&calls)));
    at
}

/// A choice is open over the counter.
fn choosing(state: &str, tag: &str) -> At {
    let act = |desk: &Value, action| {
        let mut at = At::desk_in(desk, tag);
        at.touch(Touch::Act(action));
        at
    };
    let (free, serving) = (queue("free"), served());
    match state {
        "outcome" => act(&serving, Action::Finish),
        "reason" => {
            let mut at = act(&serving, Action::Finish);
            at.touch(Touch::Choose("solved".to_owned()));
            at
        }
        "transfer" => act(&serving, Action::Transfer),
        "transfer-guide" => {
            let mut at = act(&serving, Action::Transfer);
            at.touch(Touch::To(2));
            at
        }
        "pause" => act(&free, Action::Pause),
        "park" => act(&serving, Action::Park),
        "add-errand" => act(&serving, Action::AddErrand),
        "add-errand-many" => {
            let mut at = At::busy_desk_in(&serving, tag);
            at.touch(Touch::Act(Action::AddErrand));
            at
        }
        "number" => act(&free, Action::CallNumber),
        "parked" => act(&serving, Action::Parked),
        "more" => act(&free, Action::More),
        "language" => act(&free, Action::Language),
        "text-size" => act(&free, Action::TextSize),
        _ => unreachable!("{state} is not a state of the counter: {STATES:?}"),
    }
}
