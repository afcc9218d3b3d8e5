//! Taking back a counter's last command.
//!
//! What can be taken back is remembered by `apply`, which sees every later event.

use super::{Case, Decided, Refused, no, ok};
use crate::carried::Restored;
use crate::decide::Answer;
use crate::event::Event;
use crate::refusal::Code;
use crate::staffed::Undo;
use crate::ticket::Ticket;
use crate::views::status;

impl Case<'_> {
    pub(super) fn undo(&self) -> Decided {
        let at = self.at_counter()?;
        let undo = self.queue.undoable(&at.counter, self.now());
        let Some(undo) = undo else {
            return no(
                Code::NothingToUndo,
                format!("Nothing at counter {} can be taken back.", at.counter),
            );
        };
        if let Some(ticket) = &undo.ticket {
            self.number_is_still_its_own(ticket)?;
        }
        let mut counter = undo.counter.clone();
        counter.armed = false;
        let ticket = undo.ticket.as_ref();
        let undone = Event::CommandUndone {
            desk: counter.desk(),
            about: ticket.map(Ticket::about),
            command: undo.command.to_owned(),
            ticket_state: ticket.map(Ticket::state),
            counter_status: status(&counter, ticket),
            restored: Box::new(Restored {
                ticket: undo.ticket.clone(),
                counter,
            }),
        };
        ok(Answer::Desk("undone"), vec![undone])
    }

    fn number_is_still_its_own(&self, ticket: &Ticket) -> Result<(), Refused> {
        let now_borne_by = self.queue.tickets.by_number(&ticket.number);
        if ticket.is_open() && now_borne_by.is_some_and(|other| other.id != ticket.id) {
            return no(
                Code::NumberInUse,
                format!("The number {} has been given out again.", ticket.number),
            );
        }
        Ok(())
    }
}

impl crate::Queue {
    /// The command that a counter can take back now.
    pub(crate) fn undoable(
        &self,
        counter: &crate::ids::CounterId,
        now: crate::moment::Moment,
    ) -> Option<&Undo> {
        let undo = self.undo.get(counter)?;
        let until = undo.at.plus_s(i64::from(self.room.rules.undo_s));
        (now <= until).then_some(undo)
    }
}
