//! Every state of the kiosk, each reached as a visitor reaches it, through the real [`Screen`](crate::screen::Screen): a
//! picture or a test of one shows nothing that the kiosk would not. It draws nothing.

mod alone;
mod beside;
mod kiosk;
mod room;

use std::time::Duration;

use broker_config::device::{Asked, News};
use broker_config::link::{Down, DownKind};
use broker_config::wire::reply::Answer;
use languages::Language;
use queue::need::Need;

use crate::screen::{Page, Switch, Touch, View, Way};

use beside::{listening, paper};
pub use kiosk::Kiosk;
pub use room::{Room, all_languages, room_state, texts_state};

/// The names of all states, in the order of a visit.
pub const STATES: [&str; 65] = [
    "starting",
    "not-let-in",
    "unreachable",
    "language",
    "language-waits",
    "language-low-reach",
    "language-one",
    "language-unknown",
    "closed",
    "errands-asking",
    "errands",
    "errands-unmatched",
    "errands-too",
    "errands-needs",
    "errands-low-reach",
    "errands-one",
    "errands-many",
    "errands-long",
    "errands-other-version",
    "booked",
    "needs",
    "ways",
    "ways-nobody",
    "more-languages",
    "taking",
    "ticket",
    "ticket-unmatched",
    "ticket-fetch",
    "ticket-quiet",
    "ticket-booked",
    "ticket-without-page",
    "announcement",
    "stale",
    "refusal",
    "no-answer",
    "help-asking",
    "help",
    "help-answered",
    "help-failed",
    "alone-errands",
    "alone-ticket",
    "alone-no-numbers",
    "idle",
    "larger-text",
    "high-contrast",
    "speech",
    "speech-errands",
    "speech-louder",
    "speech-ticket",
    "paper-none",
    "paper-printing",
    "paper-out",
    "paper-failed",
    "closed-larger-text",
    "closed-low-reach",
    "closed-high-contrast",
    "needs-larger-text",
    "needs-low-reach",
    "needs-high-contrast",
    "ways-larger-text",
    "ways-low-reach",
    "ways-high-contrast",
    "ticket-larger-text",
    "ticket-low-reach",
    "ticket-high-contrast",
];

/// The states that are shown with each switch too, under their name and the switch's.
const EASED: [&str; 4] = ["closed", "needs", "ways", "ticket"];

/// The state that a state is, and the switch that is turned on in it; `None` for one that is no other.
#[must_use]
pub fn eased(state: &str) -> Option<(&str, Switch)> {
    let switches = [
        ("-larger-text", Switch::LargerText),
        ("-low-reach", Switch::LowReach),
        ("-high-contrast", Switch::HighContrast),
    ];
    let found = |(name, switch)| Some((state.strip_suffix(name)?, switch));
    let found = switches.into_iter().find_map(found);
    found.filter(|(state, _)| EASED.contains(state))
}

/// The errand that is booked.
const BOOKED: &str = "booked-visit";

/// The errand that the visitor of these states comes for.
const ERRAND: &str = "building-permit";

/// What the kiosk shows in a state to a visitor who reads `language`; `None` where a visitor with that language never
/// comes to it.
///
/// # Panics
/// When there is no such state.
#[must_use]
pub fn view(state: &str, language: &Language) -> Option<View> {
    let tag = language.tag;
    if let Some((state, switch)) = eased(state) {
        return kiosk_in(state, tag).map(|kiosk| touched(kiosk, Touch::Switch(switch)).view());
    }
    if state.starts_with("speech") {
        return Some(listening(state, tag));
    }
    kiosk_in(state, tag).map(|kiosk| kiosk.view())
}

/// The kiosk in a state.
fn kiosk_in(state: &str, tag: &str) -> Option<Kiosk> {
    // Every guide speaks Swedish: where nobody can help in it, nobody is there.
    if tag == "sv" && matches!(state, "ways" | "more-languages") {
        return None;
    }
    let kiosk = match state {
        "starting" => Kiosk::alone_in(tag),
        "not-let-in" => not_let_in(tag),
        "language" => Kiosk::open_in(tag),
        "language-low-reach" => touched(Kiosk::open_in(tag), Touch::Switch(Switch::LowReach)),
        "language-one" => Kiosk::of(&Room::trial().speaking(&[tag]), tag),
        "language-unknown" => Kiosk::of(&Room::trial().speaking(&[tag, "uk", "ti"]), tag),
        "language-waits" => {
            let mut kiosk = Kiosk::asking_waits(&Room::trial(), tag);
            kiosk.quoted(2);
            kiosk
        }
        "unreachable" => alone::lost(tag),
        "closed" => Kiosk::of(&Room::trial().closed(), tag),
        "announcement" => Kiosk::of(&Room::trial().announcing(), tag),
        state if state.starts_with("errands") => at_errands(state, tag),
        state if state.starts_with("alone") => alone::alone(state, tag),
        state if state.starts_with("ticket") => with_ticket(state, tag),
        state if state.starts_with("paper") => paper(state, tag),
        _ => on_the_way(state, tag),
    };
    Some(kiosk)
}

fn touched(mut kiosk: Kiosk, touch: Touch) -> Kiosk {
    kiosk.touch(touch);
    kiosk
}

fn not_let_in(tag: &str) -> Kiosk {
    let mut kiosk = Kiosk::open_in(tag);
    kiosk.hears(News::Down(Down {
        kind: DownKind::Refused,
        text: "not authorised".to_owned(),
    }));
    kiosk
}

/// A visitor who has chosen the language and been told the waits.
fn choosing(room: &Room, tag: &str) -> Kiosk {
    let mut kiosk = Kiosk::of(room, tag);
    kiosk.language(tag);
    kiosk.quoted(2);
    kiosk
}

fn at_errands(state: &str, tag: &str) -> Kiosk {
    let trial = Room::trial();
    match state {
        "errands-asking" => {
            let mut kiosk = Kiosk::open_in(tag);
            kiosk.language(tag);
            kiosk
        }
        "errands-unmatched" => {
            let mut kiosk = Kiosk::open_in(tag);
            kiosk.language(tag);
            kiosk.quoted(0);
            kiosk
        }
        "errands-too" => {
            let mut kiosk = Kiosk::of(&trial, tag);
            kiosk.language(tag);
            kiosk.quoted_slowly(1);
            let too = if tag == "sv" { "en" } else { "sv" };
            kiosk.touch(Touch::More(room::language(too)));
            kiosk.quoted(2);
            kiosk
        }
        "errands-needs" => {
            let mut kiosk = choosing(&trial, tag);
            for touch in [
                Touch::OpenNeeds,
                Touch::Need(Need::Seat),
                Touch::Need(Need::Interpreter),
                Touch::Continue,
            ] {
                kiosk.touch(touch);
            }
            kiosk
        }
        "errands-low-reach" => touched(choosing(&trial, tag), Touch::Switch(Switch::LowReach)),
        "errands-one" => choosing(&trial.with_one_errand(), tag),
        "errands-many" => choosing(&Room::of_many_errands(), tag),
        "errands-long" => choosing(&Room::of_long_names(), tag),
        "errands-other-version" => choosing(&trial.of_another_version(), tag),
        _ => choosing(&trial, tag),
    }
}

fn with_ticket(state: &str, tag: &str) -> Kiosk {
    let mut kiosk = choosing(&Room::trial(), tag);
    match state {
        "ticket-unmatched" => {
            kiosk = nobody_on_duty(tag);
            kiosk.errand(ERRAND);
            if kiosk.view().page == Page::Ways {
                kiosk.touch(Touch::Way(Way::Wait));
            }
            kiosk.given(true, "");
        }
        "ticket-fetch" | "ticket-quiet" => {
            let need = if state == "ticket-fetch" {
                Need::Fetch
            } else {
                Need::QuietCall
            };
            kiosk.touch(Touch::OpenNeeds);
            kiosk.touch(Touch::Need(need));
            kiosk.quoted(2);
            kiosk.touch(Touch::Continue);
            kiosk.errand(ERRAND);
            kiosk.given(false, &format!("\"{}\"", need.name()));
        }
        "ticket-booked" => {
            kiosk.errand(BOOKED);
            let booked = kiosk.view().times.times.get(4).map(|time| time.at);
            kiosk.touch(Touch::Booked(booked));
            kiosk.given(false, "");
        }
        "ticket-without-page" => {
            kiosk.errand(ERRAND);
            kiosk.given_without_page();
        }
        _ => {
            kiosk.errand(ERRAND);
            kiosk.given(false, "");
        }
    }
    kiosk
}

/// What comes between the errands and the ticket, and what may come at any time.
fn on_the_way(state: &str, tag: &str) -> Kiosk {
    let mut kiosk = choosing(&Room::trial(), tag);
    match state {
        "booked" => kiosk.errand(BOOKED),
        "needs" => {
            kiosk.touch(Touch::OpenNeeds);
            kiosk.touch(Touch::Need(Need::QuietCall));
        }
        "ways" | "more-languages" => return nobody_speaks(state, tag),
        "ways-nobody" => return nobody_handles(tag),
        "taking" => kiosk.errand(ERRAND),
        "stale" => kiosk.hears(News::Fresh(false)),
        "refusal" => {
            kiosk.errand(ERRAND);
            kiosk.answer(r#""refused":{"code":"quota_reached","message":"None left."}"#);
        }
        "no-answer" => {
            kiosk.errand(ERRAND);
            kiosk.unanswered();
        }
        "help-asking" => kiosk.touch(Touch::Help),
        "help" => {
            kiosk.touch(Touch::Help);
            let ask = kiosk.next_ask();
            kiosk.comes_of(ask.serial, Asked::Done(Box::new(Answer::HelpAsked)));
        }
        "help-answered" => {
            kiosk.touch(Touch::Help);
            let ask = kiosk.next_ask();
            kiosk.comes_of(ask.serial, Asked::Done(Box::new(Answer::HelpAsked)));
            kiosk.hears(News::Room(Room::trial().waiting_for_help().state(2)));
            kiosk.hears(News::Room(Room::trial().state(3)));
        }
        "help-failed" => {
            kiosk.touch(Touch::Help);
            kiosk.unanswered();
        }
        "idle" => kiosk.pass(Duration::from_secs(66)),
        "larger-text" => kiosk.touch(Touch::Switch(Switch::LargerText)),
        "high-contrast" => kiosk.touch(Touch::Switch(Switch::HighContrast)),
        _ => unreachable!("{state} is not a state of the kiosk: {STATES:?}"),
    }
    kiosk
}

/// Nobody on duty speaks the visitor's language, or nobody is there at all.
fn nobody_on_duty(tag: &str) -> Kiosk {
    let mut kiosk = Kiosk::open_in(tag);
    kiosk.language(tag);
    kiosk.quoted(0);
    if !kiosk.asks.is_empty() {
        kiosk.quoted(2);
    }
    kiosk
}

/// Nobody on duty handles the errand that is touched, whatever the language.
fn nobody_handles(tag: &str) -> Kiosk {
    let mut kiosk = Kiosk::open_in(tag);
    kiosk.language(tag);
    while !kiosk.asks.is_empty() {
        kiosk.quoted_but_for(ERRAND, 2);
    }
    kiosk.errand(ERRAND);
    kiosk
}

/// Nobody on duty speaks the visitor's language, and an errand was touched.
fn nobody_speaks(state: &str, tag: &str) -> Kiosk {
    let mut kiosk = nobody_on_duty(tag);
    kiosk.errand(ERRAND);
    if state == "more-languages" {
        kiosk.touch(Touch::Way(Way::Language));
        kiosk.touch(Touch::More(room::language("it")));
    }
    kiosk
}
