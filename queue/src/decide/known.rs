//! What is looked at before anything else: whether a command is well formed, whether what it names
//! exists, and whether the role may give it.
//!
//! Knows nothing of who is signed in.

use super::{Case, Refused, no};
use crate::command::{Actor, Command, Target, TicketRef};
use crate::ids::{CounterId, ErrandId, LanguageTag};
use crate::need::Need;
use crate::number::Number;
use crate::refusal::{Code, Refusal};
use crate::room::LANGUAGES_MAX;

/// How long a visitor may postpone, seconds (PROTOCOL §2).
pub(crate) const LATER_S: std::ops::RangeInclusive<u32> = 60..=7200;
/// How long a park may last that ends by itself, seconds (PROTOCOL §2).
pub(crate) const PARK_S: std::ops::RangeInclusive<u32> = 30..=14_400;
/// The scores of a visit (PROTOCOL §2).
pub(crate) const SCORES: std::ops::RangeInclusive<u8> = 1..=4;

/// Who may give a command at all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Givers {
    Kiosk,
    KioskOrPage,
    KioskOrCounter,
    Counter,
    CounterOrManager,
}

const fn givers(command: &Command) -> Givers {
    match command {
        Command::Quote { .. } | Command::AskHelp { .. } => Givers::Kiosk,
        Command::CancelTicket { .. } | Command::Later { .. } | Command::RateVisit { .. } => {
            Givers::KioskOrPage
        }
        Command::TakeTicket { .. } => Givers::KioskOrCounter,
        Command::SignIn { .. }
        | Command::SignOut
        | Command::AnswerHelp { .. }
        | Command::AnswerStaff { .. }
        | Command::OpenRoom
        | Command::CloseRoom
        | Command::OpenErrand { .. }
        | Command::CloseErrand { .. }
        | Command::Announce { .. }
        | Command::EndTicket { .. }
        | Command::SignOutGuide { .. } => Givers::CounterOrManager,
        _ => Givers::Counter,
    }
}

fn bad<T>(field: &str, message: impl Into<String>) -> Result<T, Refused> {
    Err(Refusal::bad_request(field, message).into())
}

impl Case<'_> {
    /// A PIN is not tried for a device that may not sign in, so that it cannot be guessed there.
    pub(super) fn may_ask_at_all(&self, command: &Command) -> Result<(), Refused> {
        match command {
            Command::SignIn { .. } => self.role_may(command),
            _ => Ok(()),
        }
    }

    pub(super) fn role_may(&self, command: &Command) -> Result<(), Refused> {
        let givers = givers(command);
        let (role, may) = match self.who {
            Actor::Kiosk(_) => (
                "kiosk",
                matches!(
                    givers,
                    Givers::Kiosk | Givers::KioskOrPage | Givers::KioskOrCounter
                ),
            ),
            Actor::Page => ("visitor's page", givers == Givers::KioskOrPage),
            Actor::Manager(_) => ("manager's device", givers == Givers::CounterOrManager),
            Actor::Counter(_) => (
                "counter",
                !matches!(givers, Givers::Kiosk | Givers::KioskOrPage),
            ),
        };
        if may {
            Ok(())
        } else {
            no(
                Code::NotAllowed,
                format!("A {role} may not give this command."),
            )
        }
    }

    pub(super) fn well_formed(&self, command: &Command) -> Result<(), Refused> {
        match command {
            Command::Quote {
                languages, needs, ..
            } => {
                some_languages(languages)?;
                self.needs_offered(needs)
            }
            Command::TakeTicket {
                languages,
                needs,
                offline,
                ..
            } => {
                some_languages(languages)?;
                match offline {
                    Some(offline) => self.offline_well_formed(command, offline),
                    None => self.needs_offered(needs),
                }
            }
            Command::AskHelp { languages } => some_languages(languages),
            Command::Later { after_s, .. } if !LATER_S.contains(after_s) => {
                bad("after_s", "after_s must be 60 to 7200 seconds.")
            }
            Command::Park {
                after_s: Some(after_s),
                ..
            } if !PARK_S.contains(after_s) => {
                bad("after_s", "after_s must be 30 to 14400 seconds.")
            }
            Command::RateVisit { score, .. } if !SCORES.contains(score) => {
                bad("score", "score must be 1 to 4.")
            }
            Command::SignIn {
                counter: Some(_), ..
            } if matches!(self.who, Actor::Manager(_)) => {
                bad("counter", "A manager's device is at no counter.")
            }
            Command::Announce {
                until: Some(until), ..
            } if *until <= self.now() => bad("until", "until must be in the future."),
            _ => Ok(()),
        }
    }

    fn needs_offered(&self, needs: &[Need]) -> Result<(), Refused> {
        let offered = &self.queue.room.needs;
        match needs.iter().find(|need| !offered.contains(need)) {
            Some(need) => bad(
                "needs",
                format!("This room does not offer the need {}.", need.name()),
            ),
            None => Ok(()),
        }
    }

    /// Of several names that are unknown the ticket's is told.
    pub(super) fn names_are_known(&self, command: &Command) -> Result<(), Refused> {
        match command {
            Command::Quote {
                errand, languages, ..
            } => {
                errand.as_ref().map_or(Ok(()), |id| self.errand_known(id))?;
                self.languages_known(languages)
            }
            Command::TakeTicket {
                errand,
                languages,
                offline: None,
                ..
            } => {
                self.errand_known(errand)?;
                self.languages_known(languages)
            }
            Command::AskHelp { languages } => self.languages_known(languages),
            Command::Announce { texts, .. } => self.languages_known(texts.keys()),
            Command::CancelTicket { token }
            | Command::Later { token, .. }
            | Command::RateVisit { token, .. } => self.by_token(token).map(drop),
            Command::SignIn { counter, .. } => self.counter_given(counter.as_ref()),
            Command::StepIn { ticket, counter } => {
                self.ticket(ticket)?;
                self.counter_known(counter)
            }
            Command::CallTicket { which } => match which {
                TicketRef::Number(number) => self.number_known(number),
                TicketRef::Ticket(ticket) => self.ticket(ticket).map(drop),
            },
            Command::RestoreTicket { number } | Command::EndTicket { number, .. } => {
                self.number_known(number)
            }
            Command::Unpark { ticket } => self.ticket(ticket).map(drop),
            Command::Transfer { to, ticket, .. } => {
                ticket
                    .as_ref()
                    .map_or(Ok(()), |id| self.ticket(id).map(drop))?;
                self.target_known(to)
            }
            Command::AddErrand { errand }
            | Command::OpenErrand { errand }
            | Command::CloseErrand { errand } => self.errand_known(errand),
            Command::Finish { .. } => self.ending_known(command),
            Command::AnswerStaff { counter } => self.counter_known(counter),
            Command::SignOutGuide { guide } => self.guide_known(guide),
            _ => Ok(()),
        }
    }

    fn ending_known(&self, command: &Command) -> Result<(), Refused> {
        let Command::Finish {
            outcome,
            reason,
            language_used,
        } = command
        else {
            return Ok(());
        };
        let room = &self.queue.room;
        if let Some(id) = outcome.as_ref().filter(|id| !room.outcomes.contains(id)) {
            return no(Code::UnknownOutcome, format!("There is no outcome {id}."));
        }
        if let Some(id) = reason.as_ref().filter(|id| !room.reasons.contains(id)) {
            return no(Code::UnknownReason, format!("There is no reason {id}."));
        }
        self.languages_known(language_used)
    }

    fn target_known(&self, to: &Target) -> Result<(), Refused> {
        match to {
            Target::Errand(errand) => self.errand_known(errand),
            Target::Counter(counter) => self.counter_known(counter),
            Target::Guide(guide) => self.guide_known(guide),
        }
    }

    fn errand_known(&self, id: &ErrandId) -> Result<(), Refused> {
        match self.queue.room.errand(id) {
            Some(_) => Ok(()),
            None => no(Code::UnknownErrand, format!("There is no errand {id}.")),
        }
    }

    fn languages_known<'t>(
        &self,
        tags: impl IntoIterator<Item = &'t LanguageTag>,
    ) -> Result<(), Refused> {
        let room = &self.queue.room;
        match tags.into_iter().find(|tag| !room.knows_language(tag)) {
            Some(tag) => no(
                Code::UnknownLanguage,
                format!("Neither the room nor a guide knows the language {tag}."),
            ),
            None => Ok(()),
        }
    }

    fn counter_given(&self, id: Option<&CounterId>) -> Result<(), Refused> {
        id.map_or(Ok(()), |id| self.counter_known(id))
    }

    fn counter_known(&self, id: &CounterId) -> Result<(), Refused> {
        let known = self.queue.room.counter(id).is_some() || self.queue.staffed.contains_key(id);
        if known {
            Ok(())
        } else {
            no(Code::UnknownCounter, format!("There is no counter {id}."))
        }
    }

    fn guide_known(&self, id: &crate::ids::GuideId) -> Result<(), Refused> {
        if self.queue.room.guide(id).is_some() || self.queue.in_the_building(id) {
            Ok(())
        } else {
            no(Code::UnknownGuideOrPin, format!("There is no guide {id}."))
        }
    }

    fn number_known(&self, number: &Number) -> Result<(), Refused> {
        match self.queue.tickets.by_number(number) {
            Some(_) => Ok(()),
            None => no(
                Code::UnknownTicket,
                format!("No ticket of today bore {number}."),
            ),
        }
    }
}

fn some_languages(languages: &[LanguageTag]) -> Result<(), Refused> {
    if (1..=LANGUAGES_MAX).contains(&languages.len()) {
        Ok(())
    } else {
        bad("languages", "languages must name 1 to 16 languages.")
    }
}
