//! Every page and state of the kiosk, by the way a visitor gets there.

use std::time::Duration;

use broker_config::device::{Asked, News};
use kiosk::offline::Told;
use kiosk::screen::{Switch, Touch, View};
use queue::ids::LanguageTag;
use queue::need::Need;

use crate::offline;
use crate::room::{Kiosk, room_state};

/// The names of all pages.
pub(crate) const ALL: [&str; 20] = [
    "starting",
    "language",
    "errands",
    "errands-too",
    "needs",
    "more-languages",
    "ways",
    "taking",
    "ticket",
    "ticket-unmatched",
    "closed",
    "stale",
    "refused",
    "help",
    "idle",
    "low-reach",
    "alone-errands",
    "alone-ticket",
    "no-numbers",
    "unreachable",
];

/// The page `name` as a visitor who reads `tag` sees it.
pub(crate) fn view(name: &str, tag: &str) -> View {
    let mut kiosk = if matches!(name, "starting" | "unreachable") {
        Kiosk::alone()
    } else {
        Kiosk::open()
    };
    match name {
        "starting" => {}
        "unreachable" => kiosk.is_told(Told::Lost),
        "no-numbers" => {
            kiosk.language(tag);
            offline::alone(&mut kiosk, false);
        }
        "closed" => {
            kiosk.hears(News::Room(room_state(2, false)));
            kiosk.language(tag);
        }
        "language" => {
            let mut view = kiosk.view();
            view.language = languages::Language::shown_for(tag);
            view.hours = String::new();
            return view;
        }
        _ => at_errands(&mut kiosk, name, tag),
    }
    kiosk.view()
}

fn at_errands(kiosk: &mut Kiosk, name: &str, tag: &str) {
    kiosk.language(tag);
    let nobody = matches!(name, "ways" | "more-languages" | "ticket-unmatched") && tag != "sv";
    if nobody {
        kiosk.quoted(0);
    }
    kiosk.quoted(2);
    match name {
        "errands-too" => {
            let too = if tag == "sv" { "en" } else { "sv" };
            kiosk.touch(Touch::More(LanguageTag::parse(too).unwrap()));
            kiosk.quoted(2);
        }
        "needs" => {
            kiosk.touch(Touch::OpenNeeds);
            kiosk.touch(Touch::Need(Need::QuietCall));
        }
        "more-languages" | "ways" => {
            kiosk.errand("income-support");
            if name == "more-languages" {
                kiosk.touch(Touch::Way(kiosk::screen::Way::Language));
            }
        }
        "alone-errands" => offline::alone(kiosk, true),
        "alone-ticket" => {
            offline::alone(kiosk, true);
            kiosk.asks.clear();
            kiosk.errand("income-support");
            let ask = kiosk.asks.remove(0);
            kiosk.is_told(Told::Own(ask.serial, offline::own("A917")));
        }
        "taking" => kiosk.errand("income-support"),
        "ticket" => {
            kiosk.errand("income-support");
            kiosk.given(false, "");
        }
        "ticket-unmatched" => {
            kiosk.errand("income-support");
            if nobody {
                kiosk.touch(Touch::Way(kiosk::screen::Way::Wait));
            }
            kiosk.given(true, "");
        }
        "stale" => kiosk.hears(News::Fresh(false)),
        "refused" => {
            kiosk.errand("income-support");
            kiosk.answer(r#""refused":{"code":"quota_reached","message":"None left."}"#);
        }
        "help" => {
            kiosk.touch(Touch::Help);
            let ask = kiosk.asks.remove(0);
            let done = broker_config::wire::reply::Answer::HelpAsked;
            kiosk.comes_of(ask.serial, Asked::Done(Box::new(done)));
        }
        "idle" => kiosk.pass(Duration::from_secs(66)),
        "low-reach" => kiosk.touch(Touch::Switch(Switch::LowReach)),
        _ => {}
    }
}
