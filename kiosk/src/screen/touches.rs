//! What each touch does. A touch that makes no sense on the page shown, or comes too soon after the page changed, does
//! nothing.

use std::time::Instant;

use queue::command::Command;
use queue::ids::{ErrandId, LanguageTag};
use queue::moment::Moment;
use queue::need::Need;
use queue::view::Ticket;

use super::visit::{Help, LOUDNESS_MAX, Stage};
use super::{Ask, Purpose, SETTLE, STAYS_MAX, Screen};
use crate::speech::Key;

/// A touch of something on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Touch {
    /// A language at the start.
    Language(LanguageTag),
    /// A further language, on or off.
    More(LanguageTag),
    /// An errand.
    Errand(ErrandId),
    /// The booked time; none for a visitor who has not booked.
    Booked(Option<Moment>),
    /// Later or earlier times.
    Times(Toward),
    /// The button that shows the needs.
    OpenNeeds,
    /// A need, on or off.
    Need(Need),
    /// A way on when nobody on duty speaks the language.
    Way(Way),
    /// To the page before, as it was.
    Back,
    /// On, with what was chosen.
    Continue,
    /// To the languages.
    ChangeLanguage,
    /// I need help.
    Help,
    /// I am still here.
    Stay,
    /// The visitor is done.
    Done,
    /// The number is for another errand than was meant.
    WrongErrand,
    /// A switch that makes the screen easier.
    Switch(Switch),
    /// Louder, or quieter, by a step.
    Volume(Volume),
    /// A key, which is the reader's to understand.
    Key(Key),
    /// Somebody is there and listens.
    Listen,
}

/// The ways on when nobody on duty speaks the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Through an interpreter.
    Interpreter,
    /// In a further language.
    Language,
    /// Wait for somebody.
    Wait,
}

/// The switches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switch {
    /// Larger text.
    LargerText,
    /// High contrast.
    HighContrast,
    /// Everything to touch in the lower half.
    LowReach,
    /// Each step is read aloud.
    Speech,
}

/// The ways through more times than fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toward {
    /// To earlier ones.
    Earlier,
    /// To later ones.
    Later,
}

/// The ways to change how loud it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Volume {
    /// Louder.
    Up,
    /// Quieter.
    Down,
}

impl Touch {
    /// Whether the touch is of the page's own content, which may just have come under the finger, and which the question
    /// whether somebody is there takes away.
    const fn is_of_page(&self) -> bool {
        !matches!(
            self,
            Self::Help
                | Self::Stay
                | Self::Switch(_)
                | Self::Volume(_)
                | Self::Key(_)
                | Self::Listen
        )
    }
}

impl Screen {
    /// Takes in a touch.
    pub fn touch(&mut self, touch: Touch, now: Instant) -> Vec<Ask> {
        let warned = self.warning_left(now).is_some();
        let settling = self
            .visit
            .entered_at
            .is_some_and(|at| now.saturating_duration_since(at) < SETTLE);
        if self.room.is_none() || (touch.is_of_page() && (warned || settling)) {
            return Vec::new();
        }
        let shown_long_enough =
            matches!(self.visit.stage, Stage::Ticket { .. }) && self.visit.stays >= STAYS_MAX;
        if touch == Touch::Stay && shown_long_enough {
            return Vec::new();
        }
        self.visit.touched_at = now;
        if touch == Touch::Stay {
            self.visit.stays += 1;
            self.visit.entered_at = Some(now);
            return Vec::new();
        }
        self.visit.stays = 0;
        if !matches!(self.visit.stage, Stage::Taking { .. }) {
            self.visit.notice = None;
        }
        self.follow(touch, now)
    }

    fn follow(&mut self, touch: Touch, now: Instant) -> Vec<Ask> {
        match (touch, &self.visit.stage) {
            (Touch::Language(tag), Stage::Language) => self.choose_language(tag, now),
            (Touch::More(tag), Stage::MoreLanguages(_) | Stage::Errands) => {
                self.visit.toggle_language(&tag);
                self.quote_again(now)
            }
            (Touch::Errand(errand), Stage::Errands) => self.choose_errand(errand, now),
            (Touch::Booked(Some(at)), Stage::Booked { errand, .. }) => {
                let errand = errand.clone();
                self.visit.booked_at = Some(at);
                self.go_for(errand, now)
            }
            (Touch::Times(toward), Stage::Booked { .. }) => {
                let by = if toward == Toward::Later { 1 } else { -1 };
                self.turn_times(by, now)
            }
            (Touch::OpenNeeds, Stage::Errands) => {
                self.visit.enter(Stage::Needs, now);
                Vec::new()
            }
            (Touch::Need(need), Stage::Needs) => {
                self.visit.toggle_need(need);
                self.quote_again(now)
            }
            (Touch::Way(way), Stage::Ways(errand)) => {
                let errand = errand.clone();
                self.go(way, errand, now)
            }
            (Touch::Back, Stage::MoreLanguages(errand)) if self.has_ways(errand) => {
                self.go_back(Stage::Ways(errand.clone()), now)
            }
            (Touch::Continue, Stage::Needs | Stage::MoreLanguages(_))
            | (
                Touch::Back,
                Stage::Needs | Stage::MoreLanguages(_) | Stage::Ways(_) | Stage::Booked { .. },
            )
            | (Touch::Booked(None), Stage::Booked { .. }) => {
                self.visit.quotes_due |= self.visit.quotes.is_none();
                self.go_back(Stage::Errands, now)
            }
            (Touch::WrongErrand, Stage::Ticket { .. }) => self.give_back(),
            (Touch::Back | Touch::ChangeLanguage, stage) if stage.chooses() => self.leave_page(now),
            (Touch::ChangeLanguage, Stage::Language) => self.leave_page(now),
            (Touch::Done, Stage::Ticket { .. }) => {
                self.start_over(now);
                self.visit.entered_at = Some(now);
                Vec::new()
            }
            (Touch::Help, _) => self.call_help(),
            (Touch::Switch(switch), _) => {
                self.flip(switch);
                Vec::new()
            }
            (Touch::Volume(volume), _) => {
                self.turn(volume);
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn choose_language(&mut self, tag: LanguageTag, now: Instant) -> Vec<Ask> {
        self.visit.language = Some(tag);
        if !self.is_open() {
            return Vec::new();
        }
        self.visit.enter(Stage::Errands, now);
        self.quote(now)
    }

    /// Back to the languages; what makes the screen easier stays, and so does a call for help.
    fn leave_page(&mut self, now: Instant) -> Vec<Ask> {
        let (switches, help) = (self.visit.switches, self.visit.help);
        let help_known = self.visit.help_known;
        self.asked.retain(|_, purpose| *purpose == Purpose::Help);
        self.visit = super::Visit::new(now);
        self.visit.switches = switches;
        (self.visit.help, self.visit.help_known) = (help, help_known);
        self.visit.entered_at = Some(now);
        Vec::new()
    }

    fn quote_again(&mut self, now: Instant) -> Vec<Ask> {
        self.visit.with_interpreter = None;
        self.quote(now)
    }

    fn go_back(&mut self, stage: Stage, now: Instant) -> Vec<Ask> {
        self.visit.enter(stage, now);
        self.requote(now)
    }

    /// Gives the number back, once.
    fn give_back(&mut self) -> Vec<Ask> {
        let asked = self.asked.values().any(|asked| *asked == Purpose::GiveBack);
        match self
            .returnable()
            .filter(|_| !asked)
            .map(|it| it.token.clone())
        {
            Some(token) => vec![self.ask(Command::CancelTicket { token }, Purpose::GiveBack)],
            None => Vec::new(),
        }
    }

    /// The ticket that can be given back: one that the room knows, while it can be reached.
    pub(super) fn returnable(&self) -> Option<&Ticket> {
        match &self.visit.stage {
            Stage::Ticket { ticket, own: false } if !self.alone => Some(ticket),
            _ => None,
        }
    }

    fn choose_errand(&mut self, errand: ErrandId, now: Instant) -> Vec<Ask> {
        if self.is_used_up(&errand) {
            return Vec::new();
        }
        self.visit.booked_at = None;
        if self.asks_time(&errand, now) {
            self.visit.opened_at = now;
            self.visit.enter(Stage::Booked { errand, page: 0 }, now);
            return Vec::new();
        }
        self.go_for(errand, now)
    }

    /// A number, or first the ways there are.
    fn go_for(&mut self, errand: ErrandId, now: Instant) -> Vec<Ask> {
        if self.has_ways(&errand) || self.has_nobody(&errand) {
            self.visit.enter(Stage::Ways(errand), now);
            return Vec::new();
        }
        self.take(errand, now)
    }

    /// Whether nobody on duty can serve this visitor, while somebody could with an interpreter's help.
    pub(super) fn has_ways(&self, errand: &ErrandId) -> bool {
        let guides = |quotes: &Option<super::visit::Quotes>| {
            quotes
                .as_ref()
                .and_then(|quotes| quotes.get(errand))
                .map(|quote| quote.guides)
        };
        guides(&self.visit.quotes) == Some(0)
            && guides(&self.visit.with_interpreter).is_some_and(|guides| guides > 0)
    }

    /// Whether nobody on duty can help with this errand in any language, while they can with others: where nobody is there
    /// at all, the page of errands has said so.
    fn has_nobody(&self, errand: &ErrandId) -> bool {
        let nobody = |quotes: &Option<super::visit::Quotes>| {
            let quote = quotes.as_ref().and_then(|quotes| quotes.get(errand));
            quote.is_some_and(|quote| quote.guides == 0)
        };
        let quotes = &self.visit.quotes;
        let others = quotes
            .as_ref()
            .is_some_and(|all| all.values().any(|quote| quote.guides > 0));
        let in_any_language =
            self.language().as_str() == "sv" || nobody(&self.visit.with_interpreter);
        nobody(quotes) && in_any_language && others
    }

    fn go(&mut self, way: Way, errand: ErrandId, now: Instant) -> Vec<Ask> {
        match way {
            Way::Interpreter => {
                self.visit.needs.insert(Need::Interpreter);
                self.take(errand, now)
            }
            Way::Language => {
                self.visit.enter(Stage::MoreLanguages(errand), now);
                Vec::new()
            }
            Way::Wait => self.take(errand, now),
        }
    }

    fn take(&mut self, errand: ErrandId, now: Instant) -> Vec<Ask> {
        let command = Command::TakeTicket {
            errand,
            languages: self.languages(),
            needs: self.visit.needs.iter().copied().collect(),
            booked_at: self.visit.booked_at,
            offline: None,
        };
        let back = Box::new(self.visit.stage.clone());
        let stage = Stage::Taking {
            back,
            command: command.clone(),
        };
        self.visit.enter(stage, now);
        let unsure = self.visit.unsure.take();
        match unsure.filter(|(_, asked)| *asked == command) {
            Some((serial, command)) => {
                self.asked.insert(serial, Purpose::Ticket);
                vec![Ask { serial, command }]
            }
            None => vec![self.ask(command, Purpose::Ticket)],
        }
    }

    fn call_help(&mut self) -> Vec<Ask> {
        if matches!(self.visit.help, Help::Asking | Help::Asked) {
            return Vec::new();
        }
        (self.visit.help, self.visit.help_known) = (Help::Asking, false);
        let languages = self.languages();
        vec![self.ask(Command::AskHelp { languages }, Purpose::Help)]
    }

    fn turn(&mut self, volume: Volume) {
        let loudness = &mut self.visit.switches.loudness;
        let step = match volume {
            Volume::Up => 1,
            Volume::Down => -1,
        };
        *loudness = (*loudness + step).clamp(-LOUDNESS_MAX, LOUDNESS_MAX);
    }

    const fn flip(&mut self, switch: Switch) {
        let switches = &mut self.visit.switches;
        let on = match switch {
            Switch::LargerText => &mut switches.larger_text,
            Switch::HighContrast => &mut switches.high_contrast,
            Switch::LowReach => &mut switches.low_reach,
            Switch::Speech => &mut switches.speech,
        };
        *on = !*on;
    }
}
