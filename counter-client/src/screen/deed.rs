//! What a command is called where something is said of it: the words of the button that does it, and the number, errand,
//! guide or counter that it is about. It says nothing of what came of it.

use languages::{Texts, key};
use queue::command::{Command, TicketRef};
use queue::ids::TicketId;
use queue::number::Number;

use super::{Cause, Notice, Screen, listed};

impl Notice {
    /// A silent alarm has not gone out; that is told without a word of what was done.
    pub(super) const fn unsent() -> Self {
        Self {
            deed: String::new(),
            cause: Cause::Unsent,
        }
    }
}

impl Screen {
    /// A command in words, as in `A017 · Ropa ett nummer`; empty for one whose page asks for nothing else.
    pub(super) fn deed(&self, command: &Command) -> String {
        let tag = self.shown().tag;
        let about = self.about(command, tag);
        let about = about.map(|about| languages::isolated(&about));
        let words = self.command_words(command, tag);
        words.map_or_else(String::new, |words| {
            let parts: Vec<_> = about.into_iter().chain([words]).collect();
            parts.join(" · ")
        })
    }

    /// The words of the button that gives this command; none for the sign-in, and for an undo of nothing.
    pub(super) fn command_words(&self, command: &Command, tag: &str) -> Option<String> {
        let key = match command {
            Command::SignIn { .. } => return None,
            Command::Undo => return self.undo_title(tag),
            Command::CallNext { arm: false } => key::COUNTER_DISARM,
            Command::Announce { texts, .. } if texts.is_empty() => key::MANAGER_ANNOUNCE_CLEAR,
            _ => command_key(&name(command)),
        };
        Some(Texts::get(tag, key, &[]))
    }

    /// Whom or what a command is about, as far as it is known here.
    pub(super) fn about(&self, command: &Command, tag: &str) -> Option<String> {
        Some(match command {
            Command::CallTicket {
                which: TicketRef::Number(number),
            }
            | Command::RestoreTicket { number }
            | Command::EndTicket { number, .. } => number.to_string(),
            Command::CallTicket {
                which: TicketRef::Ticket(ticket),
            }
            | Command::Unpark { ticket }
            | Command::StepIn { ticket, .. }
            | Command::Transfer {
                ticket: Some(ticket),
                ..
            } => self.number_of(ticket)?.to_string(),
            Command::Recall
            | Command::StartService
            | Command::NoShow
            | Command::ReturnToQueue
            | Command::Park { .. }
            | Command::Transfer { .. }
            | Command::AddErrand { .. }
            | Command::Finish { .. } => self.desk()?.visit.as_ref()?.number.to_string(),
            Command::OpenErrand { errand } | Command::CloseErrand { errand } => {
                self.errand_name(errand, tag)
            }
            Command::SignOutGuide { guide } => self.name_of_guide(guide),
            Command::AnswerStaff { counter } => {
                let name = self.counter_name(counter);
                Texts::get(tag, key::COUNTER_AT, &[("counter", (&name).into())])
            }
            _ => return None,
        })
    }

    /// The number of somebody who waits, is wanted or is set aside.
    fn number_of(&self, ticket: &TicketId) -> Option<&Number> {
        let desk = self.desk()?;
        let waits = listed(desk).map(|row| (&row.ticket, &row.number));
        let parked = desk.parked.iter();
        let parked = parked.map(|visit| (&visit.ticket, &visit.number));
        let wanted = self.wanted().into_iter();
        let wanted = wanted.map(|wanted| (&wanted.ticket, &wanted.number));
        let mut all = waits.chain(parked).chain(wanted);
        all.find(|(other, _)| *other == ticket)
            .map(|(_, number)| number)
    }
}

/// A command's name in PROTOCOL.
fn name(command: &Command) -> String {
    let whole = serde_json::to_value(command).unwrap_or_default();
    whole["type"].as_str().unwrap_or_default().to_owned()
}

/// The words of the button that does this command of PROTOCOL.
pub(super) fn command_key(command: &str) -> &'static str {
    match command {
        "add_errand" => key::COUNTER_ADD_ERRAND,
        "announce" => key::MANAGER_ANNOUNCE_PUBLISH,
        "answer_help" => key::COUNTER_HELP_ANSWER,
        "answer_staff" => key::COUNTER_STAFF_ANSWER,
        "call_for_staff" => key::COUNTER_STAFF_CALL,
        "call_next" => key::COUNTER_NEXT,
        "call_ticket" => key::COUNTER_CALL_NUMBER,
        "close_errand" => key::MANAGER_CLOSE_ERRAND,
        "close_room" => key::MANAGER_CLOSE_ROOM,
        "end_ticket" => key::MANAGER_END_TICKET,
        "finish" => key::COUNTER_FINISH,
        "no_show" => key::COUNTER_NO_SHOW,
        "open_errand" => key::MANAGER_OPEN_ERRAND,
        "open_room" => key::MANAGER_OPEN_ROOM,
        "park" => key::COUNTER_PARK,
        "pause" => key::COUNTER_PAUSE,
        "restore_ticket" => key::COUNTER_RESTORE,
        "resume" => key::COUNTER_RESUME,
        "return_to_queue" => key::COUNTER_RETURN,
        "sign_out" => key::COUNTER_SIGN_OUT,
        "sign_out_guide" => key::MANAGER_SIGN_OUT,
        "start_service" => key::COUNTER_START,
        "step_in" => key::COUNTER_STEP_IN,
        "take_ticket" => key::COUNTER_TAKE_TICKET,
        "transfer" => key::COUNTER_TRANSFER,
        "unpark" => key::COUNTER_UNPARK,
        _ => key::COUNTER_RECALL,
    }
}
