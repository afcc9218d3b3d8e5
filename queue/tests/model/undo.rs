//! Taking back a counter's last command: ticket and counter become what they were.

use queue::ids::TicketId;
use queue::refusal::Code;

use super::{Answer, Desk, Model, Outcome, Ticket, Undo};

impl Model {
    fn find(&self, id: Option<&TicketId>) -> Option<Ticket> {
        id.map(|id| self.ticket(id).clone())
    }

    /// Does what a command does and remembers how ticket and counter were.
    pub(crate) fn with_undo(
        &mut self,
        desk: &Desk,
        command: &'static str,
        ticket: Option<&TicketId>,
        change: impl FnOnce(&mut Self),
    ) {
        let ticket_before = self.find(ticket);
        change(self);
        let undo = Undo {
            counter: desk.counter.clone(),
            command,
            until: self.now.plus_s(i64::from(self.room.rules.undo_s)),
            ticket_before,
            desk_before: desk.clone(),
            ticket_after: self.find(ticket),
            desk_after: self.desk_of(&desk.counter).unwrap().clone(),
        };
        self.undos.retain(|u| u.counter != desk.counter);
        self.undos.push(undo);
    }

    /// Any later change of its ticket or its counter ends what could be undone.
    pub(crate) fn forget_undone(&mut self, _before: &Self) {
        let stands = |undo: &Undo| {
            let desk = self.desks.iter().find(|d| d.counter == undo.counter);
            let ticket = undo.ticket_after.as_ref();
            desk == Some(&undo.desk_after)
                && ticket.is_none_or(|t| self.tickets.iter().any(|now| now == t))
        };
        let standing: Vec<Undo> = self.undos.iter().filter(|u| stands(u)).cloned().collect();
        self.undos = standing;
    }

    /// A later event about a ticket ends what could be undone of it, also one that changes nothing.
    pub(crate) fn name(&mut self, id: &TicketId) {
        let other = |undo: &Undo| undo.ticket_after.as_ref().is_none_or(|t| t.id != *id);
        self.undos.retain(other);
    }

    pub(crate) fn undoable(&self, desk: &Desk) -> Option<&Undo> {
        self.undos
            .iter()
            .find(|u| u.counter == desk.counter && self.now <= u.until)
    }

    /// The number of a visit that had ended may be out again.
    fn number_is_out_again(&self, before: &Ticket) -> bool {
        let newest = self.by_number(&before.number).unwrap();
        !before.state.is_over() && newest.id != before.id
    }

    pub(crate) fn undo(&mut self, desk: &Desk) -> Outcome {
        let undo = self.undoable(desk).ok_or(Code::NothingToUndo)?.clone();
        let before = undo.ticket_before.as_ref();
        if before.is_some_and(|ticket| self.number_is_out_again(ticket)) {
            return Err(Code::NumberInUse);
        }
        self.undos.retain(|u| u.counter != desk.counter);
        if let Some(ticket) = undo.ticket_before {
            let id = ticket.id.clone();
            *self.ticket_mut(&id) = ticket;
        }
        *self.desk_mut(&desk.counter) = Desk {
            armed: false,
            ..undo.desk_before
        };
        Ok(Answer::Done)
    }
}
