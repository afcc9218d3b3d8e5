//! A ticket that moves on: to another errand's queue, to a counter or to a guide.
//!
//! Where it then stands among the others is `urgency`'s.

use super::calls;
use super::kiosk::{not_at_counter, not_ended};
use super::{Case, Decided, Refused, no, ok};
use crate::command::{Command, Place, Target};
use crate::decide::Answer;
use crate::event::Event;
use crate::ids::{CounterId, TicketId};
use crate::need::Need;
use crate::refusal::Code;
use crate::staffed::Staffed;
use crate::ticket::{Holder, Ticket};

impl<'a> Case<'a> {
    pub(super) fn transfer(&self, command: &Command) -> Decided {
        let Command::Transfer {
            to,
            place,
            return_to_me,
            ticket,
        } = command
        else {
            return no(Code::NotAllowed, "This is no command to transfer a ticket.");
        };
        let at = self.at_counter()?;
        let ticket = self.to_be_transferred(at, ticket.as_ref())?;
        self.target_can_take(to, ticket)?;
        let reserved = matches!(to, Target::Counter(_) | Target::Guide(_));
        let return_to = if *return_to_me {
            Some(at.guide.clone())
        } else {
            ticket.return_to.clone()
        };
        let target_guide = match to {
            Target::Guide(guide) => Some(guide),
            _ => None,
        };
        let transferred = Event::TicketTransferred {
            about: ticket.about(),
            desk: at.desk(),
            to: to.clone(),
            place: *place,
            counted_from: match place {
                Place::Last => ticket.booked_at.map_or(self.now(), |at| at.max(self.now())),
                Place::Keep | Place::First => ticket.counted_from,
            },
            reserved_until: reserved.then(|| self.reserved_until()),
            return_to: return_to.filter(|guide| Some(guide) != target_guide),
            from_counter: at.visitor.as_ref() == Some(&ticket.id),
        };
        ok(Answer::Plain("transferred"), vec![transferred])
    }

    fn to_be_transferred(
        &self,
        at: &'a Staffed,
        id: Option<&TicketId>,
    ) -> Result<&'a Ticket, Refused> {
        let own = at.visitor.as_ref();
        match id.filter(|id| own != Some(*id)) {
            None => Ok(self.with_visitor()?.1),
            Some(id) => {
                let ticket = self.ticket(id)?;
                not_at_counter(ticket)?;
                not_ended(ticket)?;
                self.not_kept_for_another(&at.guide, Some(&at.counter), ticket)?;
                Ok(ticket)
            }
        }
    }

    /// Refuses a counter or a guide that is not on duty or that the visitor cannot reach.
    fn target_can_take(&self, to: &Target, ticket: &Ticket) -> Result<(), Refused> {
        let (holder, counter) = match to {
            Target::Errand(_) => return Ok(()),
            Target::Counter(counter) => (Holder::Counter(counter.clone()), Some(counter)),
            Target::Guide(guide) => {
                let at = self.queue.staffed_by(guide);
                (Holder::Guide(guide.clone()), at.map(|at| &at.counter))
            }
        };
        match counter {
            Some(counter) if self.queue.on_duty(&holder) => self.can_reach(ticket, counter),
            _ => no(Code::NotOnDuty, "Nobody is on duty there."),
        }
    }

    fn can_reach(&self, ticket: &Ticket, counter: &CounterId) -> Result<(), Refused> {
        if ticket.needs(Need::StepFree) && !self.queue.is_step_free(counter) {
            return calls::has_steps(ticket, counter);
        }
        Ok(())
    }
}
