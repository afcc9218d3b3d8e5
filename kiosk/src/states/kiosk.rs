//! A kiosk in a room, with a visitor before it and a clock that whoever plays it moves. It opens no window and connects
//! to nothing.

use std::time::{Duration, Instant};

use broker_config::device::{Asked, News};
use broker_config::wire::reply::{Outcome, Reply};
use jiff::tz::TimeZone;
use queue::command::Command;
use queue::ids::{DeviceId, ErrandId};
use serde_json::{Value, json};

use super::room::{Room, language};
use crate::offline::Told;
use crate::screen::{Ask, Behaviour, Screen, Touch, View};

/// How long a visitor looks before a touch.
const A_LOOK: Duration = Duration::from_secs(1);

/// A kiosk in a room, and its time.
#[derive(Debug)]
pub struct Kiosk {
    /// The kiosk itself.
    pub screen: Screen,
    /// Its time.
    pub now: Instant,
    /// What it has asked and not been answered, the oldest first.
    pub asks: Vec<Ask>,
    room: Room,
}

/// The built-in room's kiosk.
pub(super) fn this_kiosk() -> DeviceId {
    DeviceId::parse("entrance").unwrap_or_else(|_| unreachable!("a device's id"))
}

impl Kiosk {
    /// A kiosk that has not heard of its room.
    #[must_use]
    pub fn alone() -> Self {
        Self::alone_in("sv")
    }

    /// The same, starting in another language.
    #[must_use]
    pub fn alone_in(tag: &str) -> Self {
        let now = Instant::now();
        let behaviour = Behaviour {
            device: this_kiosk(),
            start: language(tag),
            idle: Duration::from_secs(60),
            ticket: Duration::from_secs(20),
            zone: TimeZone::fixed(jiff::tz::offset(1)),
        };
        Self {
            screen: Screen::new(behaviour, now),
            now,
            asks: Vec::new(),
            room: Room::trial(),
        }
    }

    /// A kiosk in the built-in room, which is open.
    #[must_use]
    pub fn open() -> Self {
        Self::open_in("sv")
    }

    /// The same, starting in another language.
    #[must_use]
    pub fn open_in(tag: &str) -> Self {
        Self::of(&Room::trial(), tag)
    }

    /// A kiosk of this room, starting in the language; the waits of its start page are never told.
    #[must_use]
    pub fn of(room: &Room, tag: &str) -> Self {
        let mut kiosk = Self::asking_waits(room, tag);
        kiosk.asks.clear();
        kiosk
    }

    /// The same, while it asks for the waits of its start page.
    #[must_use]
    pub fn asking_waits(room: &Room, tag: &str) -> Self {
        let mut kiosk = Self::alone_in(tag);
        kiosk.room = room.clone();
        kiosk.hears(News::Up);
        kiosk.hears(News::Texts(room.texts()));
        kiosk.hears(News::Room(room.state(1)));
        kiosk
    }

    /// Takes in what the room says.
    pub fn hears(&mut self, news: News) {
        let asks = self.screen.news(news, self.now);
        self.asks.extend(asks);
    }

    /// Time passes, with every tick that the kiosk wants.
    pub fn pass(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(next) = self.screen.next_deadline(self.now).filter(|at| *at <= end) {
            self.now = next.max(self.now + Duration::from_millis(1));
            let asks = self.screen.tick(self.now);
            self.asks.extend(asks);
        }
        self.now = end;
    }

    /// A visitor looks, and then touches.
    pub fn touch(&mut self, touch: Touch) {
        self.pass(A_LOOK);
        self.touch_at_once(touch);
    }

    /// The same without looking.
    pub fn touch_at_once(&mut self, touch: Touch) {
        let asks = self.screen.touch(touch, self.now);
        self.asks.extend(asks);
    }

    /// The visitor touches a language.
    pub fn language(&mut self, tag: &str) {
        self.touch(Touch::Language(language(tag)));
    }

    /// The visitor touches an errand.
    ///
    /// # Panics
    /// When `id` can be no errand's.
    pub fn errand(&mut self, id: &str) {
        let errand = ErrandId::parse(id).unwrap_or_else(|_| unreachable!("{id} is an errand's id"));
        self.touch(Touch::Errand(errand));
    }

    /// The oldest open question.
    ///
    /// # Panics
    /// When nothing was asked.
    pub fn next_ask(&mut self) -> Ask {
        assert!(!self.asks.is_empty(), "nothing was asked");
        self.asks.remove(0)
    }

    /// Answers the oldest open question with `ok`'s fields or a refusal, as they come over the wire.
    ///
    /// # Panics
    /// When nothing was asked, or the answer is not as on the wire.
    pub fn answer(&mut self, result: &str) {
        let ask = self.next_ask();
        let body = format!(r#"{{"id":"x",{result}}}"#);
        let reply = Reply::parse(body.as_bytes())
            .unwrap_or_else(|error| unreachable!("an answer as on the wire: {error}"));
        let asked = match reply.result {
            Outcome::Ok(answer) => Asked::Done(answer),
            Outcome::Refused(refusal) => Asked::Refused(refusal),
        };
        self.comes_of(ask.serial, asked);
    }

    /// The oldest open question is never answered.
    ///
    /// # Panics
    /// When nothing was asked.
    pub fn unanswered(&mut self) {
        let ask = self.next_ask();
        self.comes_of(ask.serial, Asked::NoAnswer { sent: true });
    }

    /// This came of something asked.
    pub fn comes_of(&mut self, serial: u64, asked: Asked) {
        let asks = self.screen.answered(serial, asked, self.now);
        self.asks.extend(asks);
    }

    /// The one who hands out numbers says something.
    pub fn is_told(&mut self, told: Told) {
        let asks = self.screen.told(told, self.now);
        self.asks.extend(asks);
    }

    /// Answers the quote: so many guides can serve each errand, which wait for each a little differently.
    ///
    /// # Panics
    /// When no quote was asked for.
    pub fn quoted(&mut self, guides: u32) {
        self.quoted_but_for("", guides);
    }

    /// The same, but nobody can serve one of the errands.
    ///
    /// # Panics
    /// When no quote was asked for.
    pub fn quoted_but_for(&mut self, nobodys: &str, guides: u32) {
        self.tell_quotes(nobodys, guides, 1);
    }

    /// Answers the quote of a visitor for whom few are there: every other wait is three times as long.
    ///
    /// # Panics
    /// When no quote was asked for.
    pub fn quoted_slowly(&mut self, guides: u32) {
        self.tell_quotes("", guides, 3);
    }

    fn tell_quotes(&mut self, nobodys: &str, guides: u32, slower: usize) {
        let quote = |nth: usize, id: &str| {
            let guides = if id == nobodys { 0 } else { guides };
            let slower = if nth % 2 == 1 { slower } else { 1 };
            let p50_s = (420 + 180 * (nth % 4)) * slower;
            let wait = json!({"p50_s": p50_s, "p90_s": 2 * p50_s, "about": true});
            let wait = if guides == 0 { Value::Null } else { wait };
            json!({"ahead": 2, "wait": wait, "guides": guides})
        };
        let errands = self.room.errands().enumerate();
        let quotes: serde_json::Map<_, _> = errands
            .map(|(nth, id)| (id.to_owned(), quote(nth, id)))
            .collect();
        self.answer(&format!(
            r#""ok":{}"#,
            json!({"type": "quote", "quotes": quotes})
        ));
    }

    /// The room gives a number; `needs` are the ticket's, each in quotes.
    ///
    /// # Panics
    /// When none was asked for.
    pub fn given(&mut self, unmatched: bool, needs: &str) {
        let page = "\"https://ko.example.se/t/0123456789abcdefghjkmnpqrs\"";
        self.given_with(unmatched, needs, page);
    }

    /// The room gives a number that has no page.
    ///
    /// # Panics
    /// When none was asked for.
    pub fn given_without_page(&mut self) {
        self.given_with(false, "", "null");
    }

    fn given_with(&mut self, unmatched: bool, needs: &str, page: &str) {
        let (errand, languages, booked_at) = match self.asks.first().map(|ask| &ask.command) {
            Some(Command::TakeTicket {
                errand,
                languages,
                booked_at,
                ..
            }) => (
                errand.clone(),
                languages[0].as_str().to_owned(),
                json!(booked_at),
            ),
            other => unreachable!("expected a ticket to be asked for, not {other:?}"),
        };
        let wait = r#"{"p50_s":420,"p90_s":840,"about":false}"#;
        let wait = if unmatched { "null" } else { wait };
        self.answer(&format!(
            r#""ok":{{"type":"ticket_taken","ticket":"t1","number":"A017","errand":"{errand}",
            "languages":["{languages}"],"needs":[{needs}],"taken_at":"2026-11-20T12:00:00.000Z","booked_at":{booked_at},
            "token":"0123456789abcdefghjkmnpqrs","ahead":3,"wait":{wait},"unmatched":{unmatched},"page":{page}}}"#
        ));
    }

    /// What is to be seen now.
    #[must_use]
    pub fn view(&self) -> View {
        self.screen.view(self.now)
    }
}
