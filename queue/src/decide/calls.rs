//! How a visitor comes to be called: the next one, one by hand, one set aside, one for whom a guide
//! steps in.
//!
//! Who is next is `matching`'s and `waiting`'s.

use super::kiosk::{not_at_counter, not_ended};
use super::{Case, Decided, Place, Refused, no, not_signed_in, ok};
use crate::command::TicketRef;
use crate::decide::Answer;
use crate::event::{CallMode, Desk, Event};
use crate::ids::{CounterId, GuideId, TicketId};
use crate::need::Need;
use crate::refusal::{Code, Refusal};
use crate::staffed::Staffed;
use crate::ticket::{Stage, Ticket};

impl<'a> Case<'a> {
    pub(super) fn call_next(&self, arm: bool) -> Decided {
        let at = self.at_free_counter()?;
        let next = self.queue.next_for(at, self.now());
        if let Some(ticket) = next.and_then(|next| self.queue.tickets.get(next.slot)) {
            return self.called(ticket, at.desk(), CallMode::Next);
        }
        if arm {
            let armed = (!at.armed).then(|| Event::CounterArmed { desk: at.desk() });
            return ok(Answer::Plain("armed"), armed.into_iter().collect());
        }
        let disarmed = at.armed.then(|| Event::CounterDisarmed { desk: at.desk() });
        Err(Refused {
            refusal: Refusal::new(
                Code::NobodyWaiting,
                format!("Nobody waits whom guide {} serves.", at.guide),
            ),
            events: disarmed.into_iter().collect(),
        })
    }

    fn called(&self, ticket: &Ticket, desk: Desk, how: CallMode) -> Decided {
        let events = self.queue.call(ticket, desk, how, self.now());
        ok(Answer::Visit("called", ticket.id.clone()), events)
    }

    pub(super) fn call_ticket(&self, which: &TicketRef) -> Decided {
        let at = self.at_free_counter()?;
        let ticket = match which {
            TicketRef::Ticket(id) => self.ticket(id)?,
            TicketRef::Number(number) => self.by_number(number)?,
        };
        self.call_by_hand(at, ticket)
    }

    pub(super) fn unpark(&self, id: &TicketId) -> Decided {
        let at = self.at_free_counter()?;
        self.call_by_hand(at, self.ticket(id)?)
    }

    fn call_by_hand(&self, at: &Staffed, ticket: &Ticket) -> Decided {
        self.may_take(&at.guide, &at.counter, ticket)?;
        if !matches!(ticket.stage, Stage::Parked { .. }) {
            return self.called(ticket, at.desk(), CallMode::ByHand);
        }
        let mut events = vec![Event::TicketUnparked {
            about: ticket.about(),
            desk: Some(at.desk()),
        }];
        events.extend(
            self.queue
                .call(ticket, at.desk(), CallMode::Unparked, self.now()),
        );
        ok(Answer::Visit("called", ticket.id.clone()), events)
    }

    /// Refuses a ticket that is called or ended, kept or set aside by somebody else, or cannot reach
    /// the counter.
    pub(super) fn may_take(
        &self,
        guide: &GuideId,
        counter: &CounterId,
        ticket: &Ticket,
    ) -> Result<(), Refused> {
        not_at_counter(ticket)?;
        not_ended(ticket)?;
        self.not_kept_for_another(guide, Some(counter), ticket)?;
        if ticket.needs(Need::StepFree) && !self.queue.is_step_free(counter) {
            return has_steps(ticket, counter);
        }
        Ok(())
    }

    /// Refuses a ticket that is reserved for, or parked by, somebody else who is there.
    pub(super) fn not_kept_for_another(
        &self,
        guide: &GuideId,
        counter: Option<&CounterId>,
        ticket: &Ticket,
    ) -> Result<(), Refused> {
        let kept = ticket.reserved.as_ref().filter(|_| ticket.in_queue());
        let kept_for_another = kept.is_some_and(|kept| !kept.holder.is(guide, counter));
        let parked_by_another = match &ticket.stage {
            Stage::Parked { by, .. } => by != guide && self.queue.in_the_building(by),
            _ => false,
        };
        if kept_for_another || parked_by_another {
            return no(
                Code::NotForYou,
                format!("Ticket {} is kept for somebody else.", ticket.number),
            );
        }
        Ok(())
    }

    pub(super) fn by_number(&self, number: &crate::number::Number) -> Result<&'a Ticket, Refused> {
        match self.queue.tickets.by_number(number) {
            Some(ticket) => Ok(ticket),
            None => no(
                Code::UnknownTicket,
                format!("No ticket of today bore {number}."),
            ),
        }
    }

    pub(super) fn step_in(&self, ticket: &TicketId, counter: &CounterId) -> Decided {
        let (guide, device) = match self.place() {
            Place::Reachable(guide, device) => (guide, device),
            Place::Counter(at) => {
                return no(
                    Code::NotAllowed,
                    format!("Guide {} is at counter {} already.", at.guide, at.counter),
                );
            }
            _ => return not_signed_in(),
        };
        if let Some(there) = self.queue.staffed.get(counter) {
            return no(
                Code::CounterTaken,
                format!("Guide {} is at counter {counter}.", there.guide),
            );
        }
        let ticket = self.ticket(ticket)?;
        self.may_take(guide, counter, ticket)?;
        if let Stage::Parked { .. } = ticket.stage {
            return no(
                Code::NotForYou,
                format!("Ticket {} is set aside, not waiting.", ticket.number),
            );
        }
        let desk = Desk {
            counter: counter.clone(),
            guide: guide.clone(),
        };
        let mut events = vec![Event::GuideSignedIn {
            desk: desk.clone(),
            device: device.clone(),
        }];
        events.extend(self.wrong_pins_count_on(guide));
        events.extend(
            self.queue
                .call(ticket, desk, CallMode::SteppedIn, self.now()),
        );
        ok(Answer::Visit("called", ticket.id.clone()), events)
    }

    /// Who is signed in without a PIN has not shown the right one.
    fn wrong_pins_count_on(&self, guide: &GuideId) -> Option<Event> {
        let lock = self.queue.locks.get(guide)?;
        Some(Event::PinRefused {
            guide: guide.clone(),
            wrong: lock.wrong,
            locked_until: lock.until,
        })
    }
}

/// Refuses a visitor who cannot reach a counter.
pub(super) fn has_steps<T>(ticket: &Ticket, counter: &CounterId) -> Result<T, Refused> {
    no(
        Code::NotAllowed,
        format!(
            "Counter {counter} is not step-free; {} needs it to be.",
            ticket.number
        ),
    )
}
