//! What a manager chooses from at a counter: errands to open or close, a number to end and why, a guide to sign out. The
//! room decides whether it is done.

use languages::{Texts, key};
use queue::command::{Command, ReasonText};
use queue::ids::{ErrandId, GuideId, LanguageTag};
use queue::moment::Moment;
use queue::number::Number;
use queue::refusal::Code;
use queue::view::ErrandView;

use super::dialog::Dialog;
use super::overview::door_key;
use super::view::Choice;
use super::{Action, Ask, Screen};

/// Why a number is ended by hand.
const REASONS: [&str; 3] = [
    key::COUNTER_NO_SHOW,
    key::MANAGER_ROOM_CLOSED,
    key::COUNTER_PAUSE_OTHER,
];

impl Screen {
    /// Does what only managers may; anybody else is told so.
    pub(super) fn act_as_manager(&mut self, action: Action) -> Vec<Ask> {
        if !self.is_manager() {
            return self.refuse(action, Code::NotAllowed);
        }
        match action {
            Action::OpenRoom => return self.ask(Command::OpenRoom),
            Action::CloseRoom => return self.ask(Command::CloseRoom),
            Action::ErrandDoors => self.open(Dialog::ErrandDoors),
            Action::EndTicket => self.open(Dialog::EndTicket),
            Action::SignOutGuide => self.open(Dialog::SignOutGuide),
            Action::Announce => {
                self.dialog = None;
                self.begin_announcement();
            }
            _ => {
                self.dialog = None;
                self.overseeing = true;
            }
        }
        Vec::new()
    }

    /// Opens an errand that is closed, closes one that is open.
    pub(super) fn turn_errand(&mut self, errand: ErrandId) -> Vec<Ask> {
        let mut errands = self.room.iter().flat_map(|room| &room.view.errands);
        let found = errands.find(|other| other.id == errand);
        match found.map(|found| found.open) {
            Some(true) => self.ask(Command::CloseErrand { errand }),
            Some(false) => self.ask(Command::OpenErrand { errand }),
            None => Vec::new(),
        }
    }

    /// The choice of whom to sign out, with this guide first to be taken.
    pub(super) fn begin_sign_out_of(&mut self, guide: &GuideId) {
        let at = self
            .guides_on_duty()
            .iter()
            .position(|other| other == guide);
        self.open(Dialog::SignOutGuide);
        if let Some(open) = &mut self.dialog {
            open.selected = at;
        }
    }

    pub(super) fn errand_doors(&self, tag: &str) -> Vec<Choice> {
        let errands = self.room.iter().flat_map(|room| &room.view.errands);
        let line = |errand: &ErrandView| {
            let deed = Texts::get(tag, door_key(errand.open), &[]);
            let name = self.errand_name(&errand.id, tag);
            let closed = (!errand.open).then(|| Texts::get(tag, key::HOURS_CLOSED, &[]));
            let count = [("count", errand.waiting.into())];
            let about: Vec<_> = closed
                .into_iter()
                .chain([Texts::get(tag, key::WALL_WAITING, &count)])
                .collect();
            Choice {
                about: about.join(" · "),
                ..Choice::new(errand.id.as_str(), format!("{deed}: {name}"))
            }
        };
        errands.map(line).collect()
    }

    pub(super) fn sign_out_choices(&self, tag: &str) -> Vec<Choice> {
        let guides = self.guides_on_duty();
        let lines = guides.iter().map(|guide| Choice {
            about: self.whereabouts(guide, tag),
            ..Choice::new(guide.as_str(), self.name_of_guide(guide))
        });
        lines.collect()
    }

    /// Does what a manager's choice named `id` stands for.
    pub(super) fn choose_as_manager(&mut self, dialog: Dialog, id: &str) -> Vec<Ask> {
        match dialog {
            Dialog::ErrandDoors => match ErrandId::parse(id) {
                Ok(errand) => self.turn_errand(errand),
                Err(_) => Vec::new(),
            },
            Dialog::EndReason { number } => self.end_ticket(number, id),
            Dialog::SignOutGuide => self.with(GuideId::parse(id).ok(), |guide| {
                Command::SignOutGuide { guide }
            }),
            Dialog::EndTicket => {
                if let Some(number) = Number::parse(id) {
                    self.open(Dialog::EndReason { number });
                }
                Vec::new()
            }
            Dialog::AnnounceLanguage => {
                if let Ok(tag) = LanguageTag::parse(id) {
                    self.announce_in(tag);
                }
                self.dialog = None;
                Vec::new()
            }
            Dialog::AnnounceUntil => {
                self.announce_until(id.parse().ok().map(Moment::from_millis));
                self.dialog = None;
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// Who waits, by number.
    pub(super) fn numbers_to_end(&self, tag: &str) -> Vec<Choice> {
        let rows = self.desk().into_iter().flat_map(super::listed);
        let lines = rows.map(|row| Choice {
            about: self.errand_name(&row.errand, tag),
            ..Choice::new(row.number.to_string(), row.number.to_string())
        });
        lines.collect()
    }

    /// Asks to end a number for one of the reasons, which the log keeps in Swedish.
    pub(super) fn end_ticket(&mut self, number: Number, reason: &str) -> Vec<Ask> {
        match ReasonText::parse(reason) {
            Ok(reason) => self.ask(Command::EndTicket { number, reason }),
            Err(_) => Vec::new(),
        }
    }
}

pub(super) fn end_reasons(tag: &str) -> Vec<Choice> {
    let lines = REASONS.map(|reason| {
        Choice::new(
            Texts::plain("sv", reason, &[]),
            Texts::get(tag, reason, &[]),
        )
    });
    lines.to_vec()
}
