//! A choice that is open over the counter: which, what has been typed, and what choosing does. It lists nothing.

use queue::command::{Command, Place, ReasonText, Target, TicketRef};
use queue::ids::{CounterId, ErrandId, GuideId, LanguageTag, OutcomeId, ReasonId, TicketId};
use queue::number::Number;

use super::{Action, Ask, Screen};

/// Most letters that can be typed into a choice.
pub(super) const TYPED_MAX: usize = 24;

/// What is being chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Dialog {
    /// How the visit ended.
    Outcome,
    /// Why the visitor came.
    Reason { outcome: Option<OutcomeId> },
    /// Why no visitors for a while.
    Pause,
    /// For how long the visitor is set aside.
    Park,
    /// To whom the visitor goes on.
    Transfer {
        to: To,
        place: Place,
        back: bool,
        /// A waiting visitor; none is the own one.
        ticket: Option<TicketId>,
    },
    /// Which waiting visitor goes on.
    Waiting,
    /// Which errand more.
    AddErrand,
    /// A new number: for which errand.
    NewErrand,
    /// A new number: in which language.
    NewLanguage { errand: ErrandId },
    /// Which number is called.
    CallNumber,
    /// Which number waits again.
    Restore,
    /// Who comes back of those set aside.
    Parked,
    /// The language of the screen.
    Language,
    /// Everything else that can be done.
    More,
    /// Which errand is opened or closed.
    ErrandDoors,
    /// Which number is ended.
    EndTicket,
    /// Why it is ended.
    EndReason { number: Number },
    /// Who is signed out.
    SignOutGuide,
    /// In which language an announcement is written.
    AnnounceLanguage,
    /// Until when it is shown.
    AnnounceUntil,
}

/// What kind of place a visitor goes on to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum To {
    Errand,
    Counter,
    Guide,
}

/// An open choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Open {
    pub(super) dialog: Dialog,
    pub(super) typed: String,
    /// The line that Enter takes; none before somebody has chosen one, where that would be done to somebody.
    pub(super) selected: Option<usize>,
}

impl Dialog {
    /// Whether Enter may take the first line at once: nothing is done by it to anybody who was not meant.
    const fn is_mild(&self) -> bool {
        matches!(
            self,
            Self::Outcome
                | Self::Reason { .. }
                | Self::Pause
                | Self::Park
                | Self::Parked
                | Self::NewLanguage { .. }
                | Self::Language
                | Self::More
                | Self::AnnounceLanguage
                | Self::AnnounceUntil
        )
    }
}

impl Open {
    pub(super) fn new(dialog: Dialog) -> Self {
        Self {
            selected: dialog.is_mild().then_some(0),
            dialog,
            typed: String::new(),
        }
    }

    /// Whether letters and digits are typed into it, rather than choosing by themselves.
    pub(super) fn is_typed_into(&self) -> bool {
        self.takes_number()
            || matches!(
                self.dialog,
                Dialog::Transfer { .. }
                    | Dialog::AddErrand
                    | Dialog::NewErrand
                    | Dialog::NewLanguage { .. }
                    | Dialog::Language
                    | Dialog::AnnounceLanguage
            )
    }

    /// Whether a ticket's number is typed.
    pub(super) fn takes_number(&self) -> bool {
        matches!(
            self.dialog,
            Dialog::CallNumber | Dialog::Restore | Dialog::EndTicket
        )
    }
}

impl Screen {
    pub(super) fn open(&mut self, dialog: Dialog) {
        self.notice = None;
        self.dialog = Some(Open::new(dialog));
        // A list of which one line holds now begins there.
        let holds = self.choices().iter().position(|line| line.holds);
        if let (Some(open), Some(at)) = (&mut self.dialog, holds) {
            open.selected = Some(at);
        }
    }

    /// Does what the choice named `id` stands for.
    pub(super) fn choose(&mut self, id: &str) -> Vec<Ask> {
        let Some(open) = &self.dialog else {
            return Vec::new();
        };
        match open.dialog.clone() {
            dialog @ (Dialog::ErrandDoors
            | Dialog::EndTicket
            | Dialog::EndReason { .. }
            | Dialog::SignOutGuide
            | Dialog::AnnounceLanguage
            | Dialog::AnnounceUntil) => self.choose_as_manager(dialog, id),
            Dialog::Outcome => {
                let outcome = OutcomeId::parse(id).ok();
                self.open(Dialog::Reason { outcome });
                Vec::new()
            }
            Dialog::Reason { outcome } => self.finish(outcome, ReasonId::parse(id).ok()),
            Dialog::Pause => self.ask(Command::Pause {
                reason: ReasonText::parse(id).ok(),
            }),
            Dialog::Park => self.ask(Command::Park {
                after_s: id.parse::<u32>().ok().map(|minutes| minutes * 60),
                reason: None,
            }),
            Dialog::Transfer {
                to,
                place,
                back,
                ticket,
            } => self.transfer(to, id, place, back, ticket),
            Dialog::Waiting => self.go_on(TicketId::parse(id), |ticket| transfer_of(Some(ticket))),
            Dialog::AddErrand => self.with(ErrandId::parse(id).ok(), |errand| Command::AddErrand {
                errand,
            }),
            Dialog::NewErrand => {
                self.go_on(ErrandId::parse(id), |errand| Dialog::NewLanguage { errand })
            }
            Dialog::NewLanguage { errand } => {
                self.with(LanguageTag::parse(id).ok(), |tag| Command::TakeTicket {
                    errand,
                    languages: vec![tag],
                    needs: Vec::new(),
                    booked_at: None,
                    offline: None,
                })
            }
            Dialog::CallNumber => {
                self.with(TicketId::parse(id).ok(), |ticket| Command::CallTicket {
                    which: TicketRef::Ticket(ticket),
                })
            }
            Dialog::Restore => Vec::new(),
            Dialog::Parked => self.with(TicketId::parse(id).ok(), |ticket| Command::Unpark {
                ticket,
            }),
            Dialog::Language => {
                if let Ok(tag) = LanguageTag::parse(id) {
                    self.language = tag;
                    self.dialog = None;
                }
                Vec::new()
            }
            Dialog::More => {
                self.dialog = None;
                Action::named(id).map_or_else(Vec::new, |action| self.act(action))
            }
        }
    }

    pub(super) fn with<T>(
        &mut self,
        value: Option<T>,
        command: impl FnOnce(T) -> Command,
    ) -> Vec<Ask> {
        match value {
            Some(value) => self.ask(command(value)),
            None => Vec::new(),
        }
    }

    /// One choice leads to the next.
    fn go_on<T, E>(&mut self, value: Result<T, E>, next: impl FnOnce(T) -> Dialog) -> Vec<Ask> {
        if let Ok(value) = value {
            self.open(next(value));
        }
        Vec::new()
    }

    fn transfer(
        &mut self,
        to: To,
        id: &str,
        place: Place,
        return_to_me: bool,
        ticket: Option<TicketId>,
    ) -> Vec<Ask> {
        let target = match to {
            To::Errand => ErrandId::parse(id).ok().map(Target::Errand),
            To::Counter => CounterId::parse(id).ok().map(Target::Counter),
            To::Guide => GuideId::parse(id).ok().map(Target::Guide),
        };
        self.with(target, |to| Command::Transfer {
            to,
            place,
            return_to_me,
            ticket,
        })
    }

    /// Ends the visit; the language is the visitor's first that the guide speaks.
    pub(super) fn finish(
        &mut self,
        outcome: Option<OutcomeId>,
        reason: Option<ReasonId>,
    ) -> Vec<Ask> {
        let language_used = self.desk().and_then(|desk| {
            let spoken = &desk.visit.as_ref()?.languages;
            spoken
                .iter()
                .find(|tag| desk.languages.contains(tag))
                .cloned()
        });
        self.ask(Command::Finish {
            outcome,
            reason,
            language_used,
        })
    }

    /// Does what has been typed: a number is called or waits again.
    pub(super) fn submit_number(&mut self) -> Vec<Ask> {
        let Some(open) = &self.dialog else {
            return Vec::new();
        };
        if open.dialog == Dialog::EndTicket {
            if let Some(number) = number(&open.typed) {
                self.open(Dialog::EndReason { number });
            }
            return Vec::new();
        }
        let restore = open.dialog == Dialog::Restore;
        self.with(number(&open.typed), |number| {
            if restore {
                Command::RestoreTicket { number }
            } else {
                Command::CallTicket {
                    which: TicketRef::Number(number),
                }
            }
        })
    }
}

/// The choice of where a visitor goes on to.
pub(super) const fn transfer_of(ticket: Option<TicketId>) -> Dialog {
    Dialog::Transfer {
        to: To::Errand,
        place: Place::Keep,
        back: false,
        ticket,
    }
}

/// The number that was meant: `a17` is `A017`.
pub(super) fn number(typed: &str) -> Option<Number> {
    let typed = typed.to_ascii_uppercase();
    let digits = typed.find(|letter: char| letter.is_ascii_digit())?;
    let n: u32 = typed[digits..].parse().ok()?;
    Number::parse(&format!("{}{n:03}", &typed[..digits]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_need_not_be_typed_with_its_zeros() {
        for (typed, meant) in [
            ("a17", "A017"),
            ("B1000", "B1000"),
            ("a017", "A017"),
            ("AB7", "AB007"),
        ] {
            assert_eq!(number(typed), Number::parse(meant), "{typed}");
        }
        for typed in ["", "a", "17", "a1b", "a9999999"] {
            assert_eq!(number(typed), None, "{typed}");
        }
    }
}
