//! A room for the tests: its states as they come over the wire, and a kiosk in it with a clock that the test moves.

use std::time::{Duration, Instant};

use broker_config::device::{Asked, News};
use broker_config::wire::reply::Reply;
use broker_config::wire::state::{RoomState, TextsState};
use jiff::tz::TimeZone;
use kiosk::offline::Told;
use kiosk::screen::{Ask, Behaviour, Screen, Touch, View};
use queue::command::Command;
use queue::ids::{ErrandId, LanguageTag};

/// Every language of the table, in its order.
pub(crate) fn all_languages() -> Vec<&'static str> {
    languages::Language::all().iter().map(|l| l.tag).collect()
}

/// The errands of the room, with their names.
pub(crate) const ERRANDS: [(&str, &str, &str); 7] = [
    ("building-permit", "Bygglov", "Building permit"),
    ("preschool", "Förskola och skola", "Preschool and school"),
    ("income-support", "Ekonomiskt bistånd", "Income support"),
    ("elder-care", "Äldreomsorg", "Elder care"),
    ("parking-permit", "Parkeringstillstånd", "Parking permit"),
    ("booked", "Jag har en bokad tid", "I have an appointment"),
    ("other", "Något annat", "Something else"),
];

pub(crate) fn room_state(seq: u64, open: bool) -> RoomState {
    let errands: Vec<_> = ERRANDS
        .iter()
        .map(|(id, _, _)| {
            format!(
                r#"{{"id":"{id}","series":"A","open":{},"waiting":2}}"#,
                open && *id != "elder-care"
            )
        })
        .collect();
    let (opens, closes) = if open {
        ("null", "\"2026-11-20T16:00:00.000Z\"")
    } else {
        ("\"2026-11-23T09:00:00.000Z\"", "null")
    };
    let body = format!(
        r#"{{"log":"l","seq":{seq},"at":"2026-11-20T12:00:00.000Z","room":"servicecenter","day":"2026-11-20","open":{open},
        "opens_at":{opens},"closes_at":{closes},"waiting":4,"guides":3,"trial":true,"errands":[{}],"of_tomorrow":1}}"#,
        errands.join(",")
    );
    RoomState::parse(body.as_bytes()).unwrap()
}

pub(crate) fn texts_state(languages: &[&str]) -> TextsState {
    let errands: Vec<_> = ERRANDS
        .iter()
        .map(|(id, sv, en)| format!(r#""{id}":{{"sv":"{sv}","en":"{en}"}}"#))
        .collect();
    let body = format!(
        r#"{{"log":"l","seq":1,"at":"2026-11-20T12:00:00.000Z","name":{{"sv":"Servicecenter"}},"errands":{{{}}},
        "announcement":null,"languages":["{}"]}}"#,
        errands.join(","),
        languages.join("\",\"")
    );
    TextsState::parse(body.as_bytes()).unwrap()
}

/// A kiosk in the room, and its time.
pub(crate) struct Kiosk {
    pub(crate) screen: Screen,
    pub(crate) now: Instant,
    /// What it has asked and not been answered.
    pub(crate) asks: Vec<Ask>,
}

impl Kiosk {
    /// A kiosk that has not heard of its room.
    pub(crate) fn alone() -> Self {
        let now = Instant::now();
        let behaviour = Behaviour {
            start: LanguageTag::parse("sv").unwrap(),
            idle: Duration::from_secs(60),
            ticket: Duration::from_secs(20),
            zone: TimeZone::fixed(jiff::tz::offset(1)),
        };
        Self {
            screen: Screen::new(behaviour, now),
            now,
            asks: Vec::new(),
        }
    }

    /// A kiosk in the open room.
    pub(crate) fn open() -> Self {
        let mut kiosk = Self::alone();
        kiosk.hears(News::Up);
        kiosk.hears(News::Texts(texts_state(&all_languages())));
        kiosk.hears(News::Room(room_state(1, true)));
        // The waits of the start page, which most tests leave unanswered.
        kiosk.asks.clear();
        kiosk
    }

    pub(crate) fn hears(&mut self, news: News) {
        let asks = self.screen.news(news, self.now);
        self.asks.extend(asks);
    }

    /// Time passes, with every tick that the kiosk wants.
    pub(crate) fn pass(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(next) = self.screen.next_deadline(self.now).filter(|at| *at <= end) {
            self.now = next.max(self.now + Duration::from_millis(1));
            let asks = self.screen.tick(self.now);
            self.asks.extend(asks);
        }
        self.now = end;
    }

    /// A visitor looks, and then touches.
    pub(crate) fn touch(&mut self, touch: Touch) {
        self.pass(Duration::from_secs(1));
        self.touch_at_once(touch);
    }

    /// The same without looking.
    pub(crate) fn touch_at_once(&mut self, touch: Touch) {
        let asks = self.screen.touch(touch, self.now);
        self.asks.extend(asks);
    }

    pub(crate) fn language(&mut self, tag: &str) {
        self.touch(Touch::Language(LanguageTag::parse(tag).unwrap()));
    }

    pub(crate) fn errand(&mut self, id: &str) {
        self.touch(Touch::Errand(ErrandId::parse(id).unwrap()));
    }

    /// Answers the oldest open question with `ok`'s fields or a refusal, as they come over the wire.
    pub(crate) fn answer(&mut self, result: &str) {
        let ask = self.asks.remove(0);
        let body = format!(r#"{{"id":"x",{result}}}"#);
        let asked = match Reply::parse(body.as_bytes()).unwrap().result {
            broker_config::wire::reply::Outcome::Ok(answer) => Asked::Done(answer),
            broker_config::wire::reply::Outcome::Refused(refusal) => Asked::Refused(refusal),
        };
        self.comes_of(ask.serial, asked);
    }

    pub(crate) fn comes_of(&mut self, serial: u64, asked: Asked) {
        let asks = self.screen.answered(serial, asked, self.now);
        self.asks.extend(asks);
    }

    /// The one who hands out numbers says something.
    pub(crate) fn is_told(&mut self, told: Told) {
        let asks = self.screen.told(told, self.now);
        self.asks.extend(asks);
    }

    /// Answers the quote: so many guides can serve each errand.
    pub(crate) fn quoted(&mut self, guides: u32) {
        let wait = if guides == 0 {
            "null"
        } else {
            r#"{"p50_s":420,"p90_s":840,"about":true}"#
        };
        let quotes: Vec<_> = ERRANDS
            .iter()
            .map(|(id, _, _)| format!(r#""{id}":{{"ahead":2,"wait":{wait},"guides":{guides}}}"#))
            .collect();
        self.answer(&format!(
            r#""ok":{{"type":"quote","quotes":{{{}}}}}"#,
            quotes.join(",")
        ));
    }

    /// The room gives a number.
    pub(crate) fn given(&mut self, unmatched: bool, needs: &str) {
        let languages = match &self.asks[0].command {
            Command::TakeTicket { languages, .. } => languages[0].as_str().to_owned(),
            other => panic!("expected a ticket to be asked for, not {other:?}"),
        };
        self.answer(&format!(
            r#""ok":{{"type":"ticket_taken","ticket":"t1","number":"A017","errand":"building-permit",
            "languages":["{languages}"],"needs":[{needs}],"taken_at":"2026-11-20T12:00:00.000Z","booked_at":null,
            "token":"0123456789abcdefghjkmnpqrs","ahead":3,"wait":{},"unmatched":{unmatched},
            "page":"https://ko.example.se/t/0123456789abcdefghjkmnpqrs"}}"#,
            if unmatched { "null" } else { r#"{"p50_s":420,"p90_s":840,"about":false}"# }
        ));
    }

    pub(crate) fn view(&self) -> View {
        self.screen.view(self.now)
    }
}
