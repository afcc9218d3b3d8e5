//! What the kiosk shows and what a touch means: news, touches, answers and time in; a [`View`] and what to ask out.
//! It knows no window and no broker, and reads no clock: the moment is always an argument.

mod answers;
mod booked;
mod lists;
mod messages;
mod number;
mod papers;
mod shown;
mod touches;
mod used_up;
mod view;
mod visit;
mod waits;

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use broker_config::device::{Asked, News, RoomClock};
use broker_config::link::DownKind;
use broker_config::wire::state::{RoomState, TextsState};
use jiff::tz::TimeZone;
use queue::command::Command;
use queue::ids::{DeviceId, ErrandId, LanguageTag};
use queue::need::Need;

use crate::offline::{Told, zone_of};
use crate::paper::Job;

pub use touches::{Switch, Touch, Toward, Volume, Way};
pub use view::{
    ErrandItem, LanguageItem, Message, MessageKind, NeedItem, Page, TicketView, TimeItem,
    TimesView, TooItem, View, WaysView,
};
pub use visit::{Help, LOUDNESS_MAX, Paper, Switches};
use visit::{Quotes, Stage, Visit};
pub(crate) use waits::unbroken;

/// How long the question whether somebody is still there waits for an answer (EN 301 549, WCAG 2.2.1: at least 20 s).
pub const WARNING: Duration = Duration::from_secs(20);
/// How often more time can be asked for without doing anything else (WCAG 2.2.1: at least ten times).
pub const STAYS_MAX: u32 = 10;
/// After a page has changed, touches of it do not count for so long: the second of a double touch meant the page before
/// (EN 301 549, 5.8, double-strike: up to 0.5 s at least).
pub const SETTLE: Duration = Duration::from_millis(700);
/// Quotes are asked for again at most this often while errands are shown.
pub const QUOTE_EVERY: Duration = Duration::from_secs(3);

/// The start page asks for its waits at most this often: whoever touches it reads the same on the next page.
pub const WAITS_EVERY: Duration = Duration::from_secs(5);
/// With speech a ticket is shown so many times longer: it has to be heard, twice.
const SPEECH_LONGER: u32 = 3;

/// How this kiosk behaves.
#[derive(Debug, Clone)]
pub struct Behaviour {
    /// This kiosk, by which the room names it.
    pub device: DeviceId,
    /// The language that it starts in and goes back to.
    pub start: LanguageTag,
    /// Without a touch for so long it asks whether somebody is still there.
    pub idle: Duration,
    /// How long a ticket stays on the screen.
    pub ticket: Duration,
    /// The time zone in which opening hours are told until the room names its own.
    pub zone: TimeZone,
}

/// Something to ask of the room. The same `serial` is the same intention: it must go out under the same request id.
#[derive(Debug, Clone, PartialEq)]
pub struct Ask {
    /// Names the intention.
    pub serial: u64,
    /// What is asked.
    pub command: Command,
}

/// Why something was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// The waits of all errands.
    Quotes,
    /// The same with an interpreter.
    InterpreterQuotes,
    /// A number.
    Ticket,
    /// The waits that the start page shows.
    Waits,
    /// Somebody to come.
    Help,
    /// The number taken back.
    GiveBack,
}

/// The kiosk without its glass.
#[derive(Debug)]
pub struct Screen {
    behaviour: Behaviour,
    room: Option<RoomState>,
    texts: Option<TextsState>,
    clock: RoomClock,
    fresh: bool,
    refused: bool,
    /// The room is out of reach, and the kiosk hands out numbers of its own.
    alone: bool,
    /// The room is out of reach, and the kiosk knows nothing of it.
    lost: bool,
    /// Whether the printer prints; none where there is no printer.
    printer: Option<bool>,
    /// A ticket to be printed.
    to_print: Option<Job>,
    last_job: u64,
    /// The waits for whoever comes in the kiosk's own language, and when they were asked for.
    waits: Option<Quotes>,
    waits_asked_at: Option<Instant>,
    /// The room has changed since they were asked for.
    waits_due: bool,
    /// Needs that the room has refused; an older coordinator names nowhere which it offers.
    not_offered: BTreeSet<Need>,
    /// Errands whose numbers the room has refused because today's are used up.
    used_up: BTreeSet<ErrandId>,
    visit: Visit,
    asked: BTreeMap<u64, Purpose>,
    last_serial: u64,
}

impl Screen {
    /// A kiosk that has not heard of its room yet.
    #[must_use]
    pub fn new(behaviour: Behaviour, now: Instant) -> Self {
        Self {
            behaviour,
            room: None,
            texts: None,
            clock: RoomClock::default(),
            fresh: true,
            refused: false,
            alone: false,
            lost: false,
            printer: None,
            to_print: None,
            last_job: 0,
            waits: None,
            waits_asked_at: None,
            waits_due: false,
            not_offered: BTreeSet::new(),
            used_up: BTreeSet::new(),
            visit: Visit::new(now),
            asked: BTreeMap::new(),
            last_serial: 0,
        }
    }

    /// Takes in what the room says.
    pub fn news(&mut self, news: News, now: Instant) -> Vec<Ask> {
        let before = self.page();
        let asks = self.hear(news, now);
        self.settle(before, now);
        asks
    }

    /// A page that comes by itself comes under a finger on its way as one that was asked for does.
    fn settle(&mut self, before: Page, now: Instant) {
        if before != self.page() {
            self.visit.entered_at = Some(now);
        }
    }

    /// That help could not be asked for is true no more.
    fn staff_can_be_reached(&mut self) {
        if self.visit.help == Help::Failed {
            self.visit.help = Help::No;
        }
    }

    fn hear(&mut self, news: News, now: Instant) -> Vec<Ask> {
        match news {
            News::Up => {
                self.refused = false;
                self.staff_can_be_reached();
            }
            News::Down(down) => self.refused = down.kind == DownKind::Refused,
            News::Fresh(fresh) => {
                self.fresh = fresh;
                if fresh {
                    self.staff_can_be_reached();
                }
            }
            News::Room(state) => {
                self.keep_used_up(&state.view);
                return self.hear_room(state, now);
            }
            News::Texts(state) => self.hear_texts(state),
            _ => {}
        }
        Vec::new()
    }

    /// Where the room is decides how its hours are told; the machine's own zone only until then.
    fn hear_texts(&mut self, state: TextsState) {
        if let Some(name) = &state.view.time_zone {
            self.behaviour.zone = zone_of(Some(name));
        }
        self.texts = Some(state);
        // They come when somebody is back, and the room may have come back with other rules.
        self.forget_used_up();
    }

    /// Takes in where numbers come from, and what came of something asked.
    pub fn told(&mut self, told: Told, now: Instant) -> Vec<Ask> {
        let before = self.page();
        let asks = self.is_told(told, now);
        self.settle(before, now);
        asks
    }

    fn is_told(&mut self, told: Told, now: Instant) -> Vec<Ask> {
        match told {
            Told::Answered(serial, asked) => return self.answered(serial, asked, now),
            Told::Own(serial, ticket) => self.own_ticket(serial, ticket, now),
            Told::NoOwn(serial) => self.no_own_ticket(serial, now),
            Told::Alone(None) => {
                (self.alone, self.lost) = (false, false);
                self.staff_can_be_reached();
                self.visit.quotes_due = true;
                return self.requote(now);
            }
            Told::Alone(Some(known)) => {
                (self.alone, self.lost) = (true, false);
                // The waits that were told are old now.
                (self.visit.quotes, self.visit.with_interpreter) = (None, None);
                let (room, texts) = *known;
                self.hear_texts(texts);
                return self.hear_room(room, now);
            }
            Told::Lost => self.lost = true,
        }
        Vec::new()
    }

    fn hear_room(&mut self, state: RoomState, now: Instant) -> Vec<Ask> {
        self.clock.hear(state.at, now);
        let changed = self
            .room
            .as_ref()
            .is_none_or(|last| last.seq != state.seq || last.log != state.log);
        let closes = !state.view.open;
        self.visit
            .hear_help(state.view.help.contains(&self.behaviour.device));
        self.room = Some(state);
        if closes && self.visit.stage.chooses() {
            self.visit.enter(Stage::Language, now);
        }
        self.visit.quotes_due |= changed;
        if self.visit.is_untouched() {
            return self.ask_waits(changed, now);
        }
        self.requote(now)
    }

    /// Asks now and then how long it takes, while nobody is at the screen.
    fn ask_waits(&mut self, changed: bool, now: Instant) -> Vec<Ask> {
        if !self.is_open() || self.alone {
            self.waits = None;
            return Vec::new();
        }
        let rested = self
            .waits_asked_at
            .is_none_or(|at| now.saturating_duration_since(at) >= WAITS_EVERY);
        self.waits_due |= changed;
        if !rested || !(self.waits_due || self.waits.is_none()) {
            return Vec::new();
        }
        self.waits_due = false;
        self.waits_asked_at = Some(now);
        vec![self.ask_quote(BTreeSet::new(), Purpose::Waits)]
    }

    /// Asks for the waits again when they may have changed and errands are shown.
    fn requote(&mut self, now: Instant) -> Vec<Ask> {
        let shown = matches!(self.visit.stage, Stage::Errands | Stage::Ways(_));
        let rested = self
            .visit
            .quoted_at
            .is_none_or(|at| now.saturating_duration_since(at) >= QUOTE_EVERY);
        if shown && rested && self.visit.quotes_due {
            self.quote(now)
        } else {
            Vec::new()
        }
    }

    /// One quote for every errand, for this visitor's languages and needs.
    fn quote(&mut self, now: Instant) -> Vec<Ask> {
        if self.alone {
            return Vec::new();
        }
        self.visit.quotes_due = false;
        self.visit.quoted_at = Some(now);
        let needs = self.visit.needs.clone();
        vec![self.ask_quote(needs, Purpose::Quotes)]
    }

    fn ask_quote(&mut self, needs: BTreeSet<Need>, purpose: Purpose) -> Ask {
        // An answer to an earlier question must not overwrite that to this one.
        self.asked.retain(|_, earlier| *earlier != purpose);
        let command = Command::Quote {
            languages: self.languages(),
            needs: needs.into_iter().collect(),
            errand: None,
        };
        self.ask(command, purpose)
    }

    fn ask(&mut self, command: Command, purpose: Purpose) -> Ask {
        self.last_serial += 1;
        self.asked.insert(self.last_serial, purpose);
        Ask {
            serial: self.last_serial,
            command,
        }
    }

    /// The visitor's languages, the own one first; the kiosk's own before one is chosen.
    fn languages(&self) -> Vec<LanguageTag> {
        let own = self.language();
        let more = self.visit.more.iter().filter(|tag| **tag != own).cloned();
        std::iter::once(own.clone()).chain(more).collect()
    }

    fn language(&self) -> LanguageTag {
        self.visit
            .language
            .clone()
            .unwrap_or_else(|| self.behaviour.start.clone())
    }

    /// Whether the room offers the need, as far as is known.
    fn offers(&self, need: Need) -> bool {
        let offered = self
            .texts
            .as_ref()
            .and_then(|texts| texts.view.needs.as_ref());
        offered.is_none_or(|offered| offered.contains(&need)) && !self.not_offered.contains(&need)
    }

    fn is_open(&self) -> bool {
        self.room.as_ref().is_some_and(|room| room.view.open)
    }

    /// What came of something asked.
    pub fn answered(&mut self, serial: u64, asked: Asked, now: Instant) -> Vec<Ask> {
        match self.asked.remove(&serial) {
            Some(Purpose::Quotes) => self.quoted(asked, now),
            Some(Purpose::InterpreterQuotes) => self.interpreter_quoted(asked),
            Some(Purpose::Ticket) => self.ticket_answered(serial, asked, now),
            Some(Purpose::Waits) => self.waits_answered(asked),
            Some(Purpose::Help) => self.help_answered(&asked),
            Some(Purpose::GiveBack) => self.given_back(&asked, now),
            None => Vec::new(),
        }
    }

    /// Lets time pass: the warning, the return to the start, the end of a ticket's showing.
    pub fn tick(&mut self, now: Instant) -> Vec<Ask> {
        if self.ends_at().is_some_and(|end| now >= end) {
            self.start_over(now);
            return Vec::new();
        }
        self.requote(now)
    }

    /// When [`Screen::tick`] or [`Screen::view`] may give something new although nothing has happened.
    #[must_use]
    pub fn next_deadline(&self, now: Instant) -> Option<Instant> {
        let counting = self.counting_since();
        let second = counting.filter(|since| *since <= now).map(|since| {
            let passed = now.saturating_duration_since(since).as_secs();
            since + Duration::from_secs(passed + 1)
        });
        let quotes = self
            .visit
            .quoted_at
            .filter(|_| self.visit.quotes_due && self.visit.stage == Stage::Errands);
        [
            second,
            counting.filter(|since| *since > now),
            self.ends_at(),
            quotes.map(|at| (at + QUOTE_EVERY).max(now + Duration::from_millis(10))),
        ]
        .into_iter()
        .flatten()
        .min()
    }

    /// Since when seconds are counted down on the screen.
    fn counting_since(&self) -> Option<Instant> {
        match &self.visit.stage {
            Stage::Ticket { .. } => Some(self.visit.touched_at),
            Stage::Taking { .. } => None,
            _ if self.visit.is_untouched() => None,
            _ => Some(self.visit.touched_at + self.behaviour.idle),
        }
    }

    /// When the next visitor's start is shown, if nothing is touched.
    fn ends_at(&self) -> Option<Instant> {
        let since = self.counting_since()?;
        Some(match &self.visit.stage {
            Stage::Ticket { .. } if self.visit.switches.speech => {
                since + SPEECH_LONGER * self.behaviour.ticket
            }
            Stage::Ticket { .. } => since + self.behaviour.ticket,
            _ if self.visit.stays >= STAYS_MAX => since,
            _ => since + WARNING,
        })
    }

    /// Everything as for a visitor who has just come.
    fn start_over(&mut self, now: Instant) {
        self.visit = Visit::new(now);
        self.asked.clear();
    }
}
