//! What is on the glass, as plain data in the visitor's language. It says nothing of where it lies or how it looks.

use std::time::Instant;

use languages::{Language, Texts, key};
use queue::ids::{ErrandId, LanguageTag};
use queue::need::Need;
use queue::view::{ErrandView, Names, Quote, Ticket, Wait};

use super::visit::{Help, Notice, Stage, Switches};
use look::hours;

use super::{Screen, WARNING};

/// Which page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The room has not been heard of yet.
    Starting,
    /// The broker does not let this kiosk in.
    Refused,
    /// All languages at once.
    Language,
    /// The room is closed.
    Closed,
    /// The errands with their waits.
    Errands,
    /// The needs.
    Needs,
    /// Further languages.
    MoreLanguages,
    /// Nobody on duty speaks the language.
    Ways,
    /// The number is on its way.
    Taking,
    /// The number.
    Ticket,
    /// The kiosk on its own has no number left.
    NoNumbers,
    /// The room is out of reach, and nothing is known of it.
    Unreachable,
}

/// A language by its own name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageItem {
    /// Which.
    pub tag: LanguageTag,
    /// Its own name.
    pub autonym: String,
    /// Whether that is written in the Arabic script.
    pub arabic: bool,
    /// Whether it is a sign language.
    pub sign: bool,
    /// Whether it is one of the visitor's.
    pub chosen: bool,
}

/// An errand to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrandItem {
    /// Which.
    pub id: ErrandId,
    /// Its name.
    pub name: String,
    /// The name of its icon.
    pub icon: &'static str,
    /// How long until the call, or that it is closed; empty while not known.
    pub wait: String,
    /// The same as a sentence to be read aloud; empty while not known.
    pub wait_spoken: String,
    /// Whether numbers are given out for it.
    pub open: bool,
    /// Nobody on duty can serve this visitor.
    pub unmatched: bool,
}

/// A need that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NeedItem {
    /// Which.
    pub need: Need,
    /// Whether it is.
    pub on: bool,
}

/// “Swedish is fine too”, “English is fine too”.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TooItem {
    /// Which language.
    pub tag: LanguageTag,
    /// The words.
    pub title: String,
    /// Whether it is chosen.
    pub on: bool,
}

/// The ways on when nobody on duty speaks the language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WaysView {
    /// The errand's name.
    pub errand: String,
    /// How long with an interpreter.
    pub interpreter_wait: String,
}

/// The number and what follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TicketView {
    /// The number, as on the wall.
    pub number: String,
    /// Whether the kiosk gave it on its own, so that nothing is known of the queue.
    pub own: bool,
    /// The same in the language's own digits; empty where those are 0–9.
    pub own_digits: String,
    /// What happens next, in one sentence.
    pub next: String,
    /// How many are before.
    pub ahead: String,
    /// How long, as a range.
    pub wait: String,
    /// The same as a sentence to be read aloud.
    pub wait_spoken: String,
    /// Whether `wait` is a range, so that it stands beside its label.
    pub wait_known: bool,
    /// The address of the ticket's page.
    pub page: Option<String>,
    /// Seconds until the start comes back.
    pub left_s: u32,
}

/// The whole screen.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The language of all texts.
    pub language: &'static Language,
    /// The municipality's own colour, `#rrggbb`; empty for none.
    pub colour: String,
    /// Which page.
    pub page: Page,
    /// The room's name.
    pub room: String,
    /// Whether the room is a trial.
    pub trial: bool,
    /// Whether what is shown may be old.
    pub stale: bool,
    /// Whether the kiosk hands out numbers of its own.
    pub alone: bool,
    /// What the room announces; empty for nothing.
    pub announcement: String,
    /// Why something did not work; empty for nothing.
    pub notice: String,
    /// Whether help was asked for.
    pub help: Help,
    /// How the screen is made easier.
    pub switches: Switches,
    /// Seconds left of the question whether somebody is there.
    pub warning_left_s: Option<u32>,
    /// The opening hours in one line.
    pub hours: String,
    /// Every language of the room.
    pub languages: Vec<LanguageItem>,
    /// Every errand of the room.
    pub errands: Vec<ErrandItem>,
    /// Every need that is offered.
    pub needs: Vec<NeedItem>,
    /// The names of the chosen ones.
    pub needs_chosen: String,
    /// Languages that would do too.
    pub too: Vec<TooItem>,
    /// The ways there are.
    pub ways: WaysView,
    /// The ticket.
    pub ticket: Option<TicketView>,
    /// What becomes of the ticket's paper, in words; empty where there is nothing to say.
    pub paper: String,
    /// Whether that is a mishap.
    pub paper_failed: bool,
    /// The waits now, for whoever passes by; empty where they are not known.
    pub waits_now: String,
    /// The choice that is being read aloud, in words; empty for none.
    pub caption: String,
    /// Whether it should be read aloud in a language that this machine cannot speak.
    pub speech_missing: bool,
}

impl Screen {
    /// What is to be seen now.
    #[must_use]
    pub fn view(&self, now: Instant) -> View {
        let language = Language::shown_for(self.language().as_str());
        let tag = language.tag;
        let room = self.room.as_ref().map(|state| &state.view);
        View {
            language,
            colour: self.colour(),
            page: self.page(),
            room: self.room_name(tag),
            trial: room.is_some_and(|room| room.trial),
            stale: room.is_some() && !self.fresh && !self.alone,
            alone: self.alone,
            announcement: self.announcement(tag),
            notice: self.notice(tag),
            help: self.visit.help,
            switches: self.visit.switches,
            warning_left_s: self.warning_left(now),
            hours: room.map_or_else(String::new, |room| {
                hours::line(tag, room, &self.behaviour.zone)
            }),
            languages: self.language_items(),
            errands: self.errand_items(tag),
            needs: self.need_items(),
            needs_chosen: self.needs_chosen(tag),
            too: self.too_items(tag),
            ways: self.ways_view(tag),
            ticket: self.ticket_view(tag, now),
            paper: self.paper_said(tag),
            paper_failed: self.paper_failed(),
            waits_now: self.waits_now(tag),
            caption: String::new(),
            speech_missing: false,
        }
    }

    fn colour(&self) -> String {
        let look = self
            .texts
            .as_ref()
            .and_then(|texts| texts.view.look.clone());
        look.and_then(|look| look.colour).unwrap_or_default()
    }

    fn page(&self) -> Page {
        if self.refused && !matches!(self.visit.stage, Stage::Ticket { .. }) {
            return Page::Refused;
        }
        if self.room.is_none() || self.texts.is_none() {
            return if self.lost {
                Page::Unreachable
            } else {
                Page::Starting
            };
        }
        match &self.visit.stage {
            Stage::Language | Stage::Errands if self.has_no_number() => Page::NoNumbers,
            Stage::Language if self.is_open() => Page::Language,
            Stage::Language => Page::Closed,
            Stage::Errands => Page::Errands,
            Stage::Needs => Page::Needs,
            Stage::MoreLanguages => Page::MoreLanguages,
            Stage::Ways(_) => Page::Ways,
            Stage::Taking { .. } => Page::Taking,
            Stage::Ticket { .. } => Page::Ticket,
        }
    }

    pub(super) fn room_name(&self, tag: &str) -> String {
        let texts = self.texts.as_ref();
        texts
            .and_then(|texts| named(&texts.view.name, tag))
            .unwrap_or_default()
    }

    /// Whether the kiosk on its own has a number for no errand at all.
    fn has_no_number(&self) -> bool {
        let room = self.room.as_ref().map(|room| &room.view);
        self.alone && room.is_some_and(|room| room.open && room.errands.iter().all(|e| !e.open))
    }

    /// Seconds left of the question whether somebody is there, while it is asked.
    pub(super) fn warning_left(&self, now: Instant) -> Option<u32> {
        if matches!(self.visit.stage, Stage::Ticket { .. }) {
            return None;
        }
        let since = self.counting_since()?;
        let passed = now.checked_duration_since(since)?;
        let left = WARNING.saturating_sub(passed);
        u32::try_from(left.as_millis().div_ceil(1000)).ok()
    }

    fn announcement(&self, tag: &str) -> String {
        let texts = self.texts.as_ref();
        texts
            .and_then(|texts| texts.view.announcement.as_ref())
            .and_then(|announced| named(&announced.texts, tag))
            .unwrap_or_default()
    }

    fn notice(&self, tag: &str) -> String {
        match self.visit.notice {
            None => String::new(),
            Some(Notice::NoNumber) => Texts::get(tag, key::KIOSK_OFFLINE_FULL, &[]),
            Some(Notice::NoAnswer) => Texts::get(tag, key::KIOSK_HELP_FAILED, &[]),
            Some(Notice::Refused(code)) => languages::refusal(tag, &code_name(code)),
        }
    }

    fn language_items(&self) -> Vec<LanguageItem> {
        let Some(texts) = &self.texts else {
            return Vec::new();
        };
        let own = self.visit.language.as_ref();
        let (first, rest): (Vec<_>, Vec<_>) = texts
            .view
            .languages
            .iter()
            .partition(|tag| tag.as_str() == "sv");
        let items = first.into_iter().chain(rest).map(|tag| {
            let autonym = languages::autonym(tag.as_str()).to_owned();
            LanguageItem {
                arabic: autonym.chars().any(is_arabic),
                autonym,
                sign: tag.as_str() == "swl",
                chosen: own == Some(tag) || self.visit.more.contains(tag),
                tag: tag.clone(),
            }
        });
        items.collect()
    }

    fn errand_items(&self, tag: &str) -> Vec<ErrandItem> {
        let Some(room) = &self.room else {
            return Vec::new();
        };
        let item = |errand: &ErrandView| {
            let quote = self.visit.quotes.as_ref()?.get(&errand.id);
            Some(quote?.clone())
        };
        let errands = room.view.errands.iter();
        errands
            .map(|errand| self.errand_item(tag, errand, item(errand)))
            .collect()
    }

    fn errand_item(&self, tag: &str, errand: &ErrandView, quote: Option<Quote>) -> ErrandItem {
        let closed = || Texts::get(tag, key::KIOSK_ERRAND_CLOSED, &[]);
        ErrandItem {
            id: errand.id.clone(),
            name: self.errand_name(&errand.id, tag),
            icon: look::errand_icon(errand.id.as_str()),
            wait: if errand.open {
                quote
                    .as_ref()
                    .map_or_else(String::new, |quote| said(tag, quote.wait))
            } else {
                closed()
            },
            wait_spoken: quote
                .as_ref()
                .filter(|_| errand.open)
                .map_or_else(String::new, |quote| read_aloud(tag, quote.wait)),
            open: errand.open,
            unmatched: quote.is_some_and(|quote| quote.guides == 0),
        }
    }

    /// The shortest way to say how long each errand takes.
    fn waits_now(&self, tag: &str) -> String {
        let (Some(waits), false) = (&self.waits, self.alone) else {
            return String::new();
        };
        let line = |(errand, quote): (&ErrandId, &Quote)| {
            let wait = said(tag, Some(quote.wait?));
            Some(format!("{} {wait}", self.errand_name(errand, tag)))
        };
        waits
            .iter()
            .filter_map(line)
            .collect::<Vec<_>>()
            .join(" · ")
    }

    fn errand_name(&self, errand: &ErrandId, tag: &str) -> String {
        let texts = self.texts.as_ref();
        texts
            .and_then(|texts| texts.view.errands.get(errand))
            .and_then(|names| named(names, tag))
            .unwrap_or_else(|| errand.as_str().to_owned())
    }

    fn need_items(&self) -> Vec<NeedItem> {
        Need::ALL
            .into_iter()
            .filter(|need| self.offers(*need))
            .map(|need| NeedItem {
                need,
                on: self.visit.needs.contains(&need),
            })
            .collect()
    }

    fn needs_chosen(&self, tag: &str) -> String {
        let names = self.visit.needs.iter().map(|need| {
            let key = format!("need-{}", need.name().replace('_', "-"));
            Texts::get(tag, &key, &[])
        });
        names.collect::<Vec<_>>().join(" · ")
    }

    fn too_items(&self, tag: &str) -> Vec<TooItem> {
        let own = self.language();
        let room = self.texts.as_ref().map(|texts| &texts.view.languages);
        [
            ("sv", key::KIOSK_SWEDISH_TOO),
            ("en", key::KIOSK_ENGLISH_TOO),
        ]
        .into_iter()
        .filter_map(|(too, words)| {
            let too = room?.iter().find(|tag| tag.as_str() == too)?.clone();
            let item = TooItem {
                title: Texts::get(tag, words, &[]),
                on: self.visit.more.contains(&too),
                tag: too,
            };
            (item.tag != own).then_some(item)
        })
        .collect()
    }

    fn ways_view(&self, tag: &str) -> WaysView {
        let Stage::Ways(errand) = &self.visit.stage else {
            return WaysView::default();
        };
        let quotes = self.visit.with_interpreter.as_ref();
        let wait = quotes.and_then(|quotes| quotes.get(errand)?.wait);
        WaysView {
            errand: self.errand_name(errand, tag),
            interpreter_wait: wait.map_or_else(String::new, |wait| said(tag, Some(wait))),
        }
    }

    pub(super) fn ticket_view(&self, tag: &str, now: Instant) -> Option<TicketView> {
        let Stage::Ticket { ticket, own } = &self.visit.stage else {
            return None;
        };
        let number = ticket.number.to_string();
        let ends_at = self.ends_at().unwrap_or(now);
        let left = ends_at.saturating_duration_since(now).as_millis();
        Some(TicketView {
            own_digits: Language::shown_for(tag)
                .own_digits(&number)
                .unwrap_or_default(),
            number,
            next: Texts::get(tag, next_key(ticket), &[]),
            own: *own,
            ahead: if *own {
                Texts::get(tag, key::KIOSK_OFFLINE, &[])
            } else {
                Texts::get(tag, key::WAIT_AHEAD, &[("count", ticket.ahead.into())])
            },
            wait: said(tag, ticket.wait),
            wait_spoken: read_aloud(tag, ticket.wait),
            wait_known: ticket.wait.is_some(),
            page: ticket.page.clone(),
            left_s: u32::try_from(left.div_ceil(1000)).unwrap_or(u32::MAX),
        })
    }
}

fn next_key(ticket: &Ticket) -> &'static str {
    if ticket.unmatched {
        key::TICKET_NEXT_UNMATCHED
    } else if ticket.needs.contains(&Need::Fetch) {
        key::TICKET_NEXT_FETCH
    } else if ticket.needs.contains(&Need::QuietCall) {
        key::TICKET_NEXT_QUIET
    } else {
        key::TICKET_NEXT
    }
}

fn said(tag: &str, wait: Option<Wait>) -> String {
    languages::wait(tag, wait.map(in_words))
}

fn read_aloud(tag: &str, wait: Option<Wait>) -> String {
    languages::wait_spoken(tag, wait.map(in_words))
}

fn in_words(wait: Wait) -> languages::Wait {
    languages::Wait {
        p50_s: wait.p50_s,
        p90_s: wait.p90_s,
        about: wait.about,
    }
}

/// A name in the language, else in Swedish, else in English, else in any.
fn named(names: &Names, tag: &str) -> Option<String> {
    let find = |wanted: &str| names.iter().find(|(tag, _)| tag.as_str() == wanted);
    find(tag)
        .or_else(|| find("sv"))
        .or_else(|| find("en"))
        .or_else(|| names.iter().next())
        .map(|(_, name)| name.clone())
}

/// The code as it is on the wire: `RoomClosed` is `room_closed`.
fn code_name(code: queue::refusal::Code) -> String {
    let named = serde_json::to_value(code).ok();
    named
        .and_then(|name| name.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// The blocks of the Arabic script (Unicode: Arabic, Arabic Supplement).
fn is_arabic(sign: char) -> bool {
    matches!(sign, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}')
}
