//! What happens to the visitor at a counter: called again, served, gone, sent back, set aside,
//! finished; and a ticket that is put back.
//!
//! Moves to other queues are in `transfer`.

use super::{Case, Decided, no, ok};
use crate::command::{Command, ReasonText};
use crate::decide::Answer;
use crate::event::{Desk, Event};
use crate::ids::{ErrandId, GuideId};
use crate::moment::Moment;
use crate::number::Number;
use crate::refusal::Code;
use crate::room::PARKED_MAX;
use crate::staffed::Staffed;
use crate::ticket::{Stage, Ticket};

impl Case<'_> {
    pub(super) fn recall(&self) -> Decided {
        let (at, ticket) = self.with_called_visitor()?;
        let recalls = ticket.visit.as_ref().map_or(0, |visit| visit.recalls);
        let limit = self.queue.room.rules.recall_limit;
        if recalls >= limit {
            return no(
                Code::RecallLimit,
                format!("Ticket {} has been recalled {limit} times.", ticket.number),
            );
        }
        let recalled = Event::VisitorRecalled {
            about: ticket.about(),
            desk: at.desk(),
        };
        ok(Answer::Visit("recalled", ticket.id.clone()), vec![recalled])
    }

    pub(super) fn start_service(&self) -> Decided {
        let (at, ticket) = self.with_called_visitor()?;
        let started = Event::ServiceStarted {
            about: ticket.about(),
            desk: at.desk(),
            by_call: false,
        };
        ok(
            Answer::Visit("service_started", ticket.id.clone()),
            vec![started],
        )
    }

    pub(super) fn no_show(&self) -> Decided {
        let (at, ticket) = self.with_called_visitor()?;
        let missed = Event::VisitorMissed {
            about: ticket.about(),
            desk: at.desk(),
        };
        ok(Answer::Plain("marked_no_show"), vec![missed])
    }

    /// The counter and its visitor, who has not been served yet.
    fn with_called_visitor(&self) -> Result<(&Staffed, &Ticket), super::Refused> {
        let (at, ticket) = self.with_visitor()?;
        if matches!(ticket.stage, Stage::Serving { .. }) {
            return no(
                Code::AlreadyStarted,
                format!("Ticket {} is being served.", ticket.number),
            );
        }
        Ok((at, ticket))
    }

    pub(super) fn return_to_queue(&self) -> Decided {
        let (at, ticket) = self.with_visitor()?;
        let returned = Event::TicketReturned {
            about: ticket.about(),
            desk: Some(at.desk()),
        };
        ok(Answer::Plain("returned"), vec![returned])
    }

    pub(super) fn park(&self, after_s: Option<u32>, reason: Option<&ReasonText>) -> Decided {
        let (at, ticket) = self.with_visitor()?;
        let parked = self.queue.tickets.parked.get(&at.guide);
        if parked.is_some_and(|parked| parked.len() >= PARKED_MAX) {
            return no(
                Code::NotAllowed,
                format!("Guide {} has set {PARKED_MAX} tickets aside.", at.guide),
            );
        }
        let parked = Event::TicketParked {
            about: ticket.about(),
            desk: at.desk(),
            until: after_s.map(|after_s| self.now().plus_s(i64::from(after_s))),
            reason: reason.cloned(),
        };
        ok(Answer::Plain("parked"), vec![parked])
    }

    pub(super) fn add_errand(&self, errand: &ErrandId) -> Decided {
        let (at, ticket) = self.with_visitor()?;
        let has = ticket.errand == *errand || ticket.more_errands.contains(errand);
        let added = (!has).then(|| Event::ErrandAdded {
            about: ticket.about(),
            desk: at.desk(),
            added: errand.clone(),
        });
        ok(
            Answer::Visit("errand_added", ticket.id.clone()),
            added.into_iter().collect(),
        )
    }

    pub(super) fn finish(&self, command: &Command) -> Decided {
        let Command::Finish {
            outcome,
            reason,
            language_used,
        } = command
        else {
            return no(Code::NotAllowed, "This is no command to finish a visit.");
        };
        let (at, ticket) = self.with_visitor()?;
        if !matches!(ticket.stage, Stage::Serving { .. }) {
            return no(
                Code::NotStarted,
                format!("Ticket {} is called but not served yet.", ticket.number),
            );
        }
        if outcome.is_none() && self.queue.room.rules.outcome_required {
            return no(Code::OutcomeRequired, "A visit ends with an outcome.");
        }
        let goes_back_to = ticket.return_to.clone().filter(|guide| *guide != at.guide);
        let started = ticket.visit.as_ref().and_then(|visit| visit.started_at);
        let finished = Event::ServiceFinished {
            about: ticket.about(),
            desk: at.desk(),
            served_s: started.map_or(0, |at| self.now().s_since(at)),
            outcome: outcome.clone(),
            reason: reason.clone(),
            language_used: language_used.clone(),
            reserved_until: goes_back_to.as_ref().map(|_| self.reserved_until()),
            goes_back_to,
        };
        ok(Answer::Plain("finished"), vec![finished])
    }

    pub(super) fn reserved_until(&self) -> Moment {
        self.now()
            .plus_s(i64::from(self.queue.room.rules.reserve_s))
    }

    pub(super) fn restore_ticket(&self, number: &Number) -> Decided {
        let at = self.at_counter()?;
        let ticket = self.by_number(number)?;
        let borne = self.queue.tickets.borne(number);
        let given_out_again = borne.is_some_and(|borne| borne.given_out_again);
        if ticket.is_open() && given_out_again {
            return no(
                Code::NumberInUse,
                format!("The number {number} has been given out again."),
            );
        }
        if ticket.is_open() {
            return no(Code::AlreadyCalled, format!("Ticket {number} is open."));
        }
        if !ticket.is_restorable() {
            return no(Code::AlreadyEnded, format!("Ticket {number} has ended."));
        }
        let restored = Event::TicketRestored {
            about: ticket.about(),
            desk: at.desk(),
        };
        ok(Answer::Plain("restored"), vec![restored])
    }
}

/// The counter and guide of a ticket that is called or served.
pub(super) fn desk_of(ticket: &Ticket, guide: Option<&GuideId>) -> Option<Desk> {
    Some(Desk {
        counter: ticket.at_counter()?.clone(),
        guide: guide?.clone(),
    })
}
