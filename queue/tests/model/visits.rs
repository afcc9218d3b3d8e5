//! What a guide does with the visitor at the counter, and with a waiting or missed one.

use queue::command::{Command, Place, Target};
use queue::ids::{ErrandId, GuideId, TicketId};
use queue::number::Number;
use queue::refusal::Code;
use queue::room::PARKED_MAX;

use super::{Answer, Desk, For, Model, Outcome, State};

impl Model {
    pub(crate) fn of_the_visit(&mut self, desk: &Desk, command: &Command) -> Outcome {
        if let Command::Transfer {
            to,
            place,
            return_to_me,
            ticket,
        } = command
        {
            return self.transfer(desk, to, *place, *return_to_me, ticket.as_ref());
        }
        let id = desk.visitor.clone().ok_or(Code::NoVisitor)?;
        match command {
            Command::Recall => self.recall(desk, &id),
            Command::StartService => self.start(desk, &id),
            Command::NoShow => self.no_show(desk, &id),
            Command::ReturnToQueue => {
                self.with_undo(desk, "return_to_queue", Some(&id), |room| {
                    room.leave_counter(&id);
                    room.enter_queue(&id);
                });
                Ok(Answer::Done)
            }
            Command::Park { after_s, .. } => self.park(desk, &id, *after_s),
            Command::AddErrand { errand } => self.add_errand(desk, &id, errand),
            Command::Finish { outcome, .. } => self.finish(desk, &id, outcome.is_some()),
            _ => unreachable!("{command:?} is no command of a visit"),
        }
    }

    /// The visitor leaves the counter; the guide is idle from now on, or goes home at last.
    pub(crate) fn leave_counter(&mut self, id: &TicketId) {
        let now = self.now;
        let Some(desk) = self
            .desks
            .iter_mut()
            .find(|d| d.visitor.as_ref() == Some(id))
        else {
            return;
        };
        desk.visitor = None;
        desk.idle_since = now;
    }

    fn recall(&mut self, desk: &Desk, id: &TicketId) -> Outcome {
        let now = self.now;
        let ticket = self.ticket(id);
        if ticket.state == State::Serving {
            return Err(Code::AlreadyStarted);
        }
        if ticket.recalls >= self.room.rules.recall_limit {
            return Err(Code::RecallLimit);
        }
        self.with_undo(desk, "recall", Some(id), |room| {
            let ticket = room.ticket_mut(id);
            ticket.recalls += 1;
            ticket.announced_at = now;
        });
        Ok(Answer::Called(id.clone()))
    }

    fn start(&mut self, desk: &Desk, id: &TicketId) -> Outcome {
        let now = self.now;
        if self.ticket(id).state == State::Serving {
            return Err(Code::AlreadyStarted);
        }
        self.with_undo(desk, "start_service", Some(id), |room| {
            let ticket = room.ticket_mut(id);
            ticket.state = State::Serving;
            ticket.started_at = Some(now);
        });
        Ok(Answer::Called(id.clone()))
    }

    fn no_show(&mut self, desk: &Desk, id: &TicketId) -> Outcome {
        if self.ticket(id).state == State::Serving {
            return Err(Code::AlreadyStarted);
        }
        self.with_undo(desk, "no_show", Some(id), |room| {
            room.leave_counter(id);
            room.ticket_mut(id).state = State::NoShow;
        });
        Ok(Answer::Done)
    }

    fn park(&mut self, desk: &Desk, id: &TicketId, after_s: Option<u32>) -> Outcome {
        let mine =
            |t: &&super::Ticket| t.state == State::Parked && t.guide.as_ref() == Some(&desk.guide);
        if self.tickets.iter().filter(mine).count() >= PARKED_MAX {
            return Err(Code::Busy);
        }
        let until = after_s.map(|s| self.now.plus_s(i64::from(s)));
        let now = self.now;
        self.with_undo(desk, "park", Some(id), |room| {
            room.leave_counter(id);
            let ticket = room.ticket_mut(id);
            ticket.parked_at = now;
            ticket.state = State::Parked;
            ticket.until = until;
        });
        Ok(Answer::Done)
    }

    fn add_errand(&mut self, desk: &Desk, id: &TicketId, errand: &ErrandId) -> Outcome {
        let ticket = self.ticket(id);
        if ticket.errand == *errand || ticket.more_errands.contains(errand) {
            return Ok(Answer::Called(id.clone()));
        }
        self.with_undo(desk, "add_errand", Some(id), |room| {
            room.ticket_mut(id).more_errands.push(errand.clone());
        });
        Ok(Answer::Called(id.clone()))
    }

    fn finish(&mut self, desk: &Desk, id: &TicketId, has_outcome: bool) -> Outcome {
        let ticket = self.ticket(id);
        if ticket.state != State::Serving {
            return Err(Code::NotStarted);
        }
        if self.room.rules.outcome_required && !has_outcome {
            return Err(Code::OutcomeRequired);
        }
        let first = ticket.return_to.clone();
        self.with_undo(desk, "finish", Some(id), |room| {
            room.leave_counter(id);
            match first {
                Some(guide) if guide != desk.guide => room.go_back_to(id, &guide),
                _ => room.ticket_mut(id).state = State::Finished,
            }
        });
        Ok(Answer::Done)
    }

    /// The visit goes on with the guide who sent it away.
    fn go_back_to(&mut self, id: &TicketId, guide: &GuideId) {
        let until = self.reserved_until();
        self.enter_queue(id);
        let ticket = self.ticket_mut(id);
        ticket.reserved = Some((For::Guide(guide.clone()), until));
        ticket.return_to = None;
    }

    fn reserved_until(&self) -> queue::moment::Moment {
        self.now.plus_s(i64::from(self.room.rules.reserve_s))
    }

    fn transfer(
        &mut self,
        desk: &Desk,
        to: &Target,
        place: Place,
        return_to_me: bool,
        waiting: Option<&TicketId>,
    ) -> Outcome {
        let waiting = waiting.filter(|id| desk.visitor.as_ref() != Some(*id));
        let id = match waiting {
            Some(id) => id.clone(),
            None => desk.visitor.clone().ok_or(Code::NoVisitor)?,
        };
        if waiting.is_some() {
            match self.ticket(&id).state {
                State::Waiting | State::Postponed
                    if self.is_reserved_for_another(desk, self.ticket(&id)) =>
                {
                    return Err(Code::NotForYou);
                }
                State::Waiting | State::Postponed => {}
                State::Parked if self.may_unpark(desk, self.ticket(&id)) => {}
                State::Parked => return Err(Code::NotForYou),
                state if state.is_over() => return Err(Code::AlreadyEnded),
                _ => return Err(Code::AlreadyCalled),
            }
        }
        let whose = match to {
            Target::Errand(_) => None,
            Target::Counter(counter) => Some((
                For::Counter(counter.clone()),
                self.desk_of(counter).is_some(),
            )),
            Target::Guide(guide) => Some((For::Guide(guide.clone()), self.is_on_duty(guide))),
        };
        if whose.as_ref().is_some_and(|(_, on_duty)| !on_duty) {
            return Err(Code::NotOnDuty);
        }
        let their_counter = match to {
            Target::Errand(_) => None,
            Target::Counter(counter) => Some(counter),
            Target::Guide(guide) => self.desk_of_guide(guide).map(|d| &d.counter),
        };
        if their_counter.is_some_and(|c| !self.fits(c, self.ticket(&id))) {
            return Err(Code::NotAllowed);
        }
        let (now, until) = (self.now, self.reserved_until());
        self.with_undo(desk, "transfer", Some(&id), |room| {
            room.name(&id);
            let state = room.ticket(&id).state;
            if state == State::Parked || state.is_at_a_counter() {
                room.leave_counter(&id);
                room.enter_queue(&id);
            }
            let ticket = room.ticket_mut(&id);
            if let Target::Errand(errand) = to {
                ticket.errand = errand.clone();
            }
            ticket.reserved = whose.map(|(whose, _)| (whose, until));
            match place {
                Place::Keep => {}
                Place::First => ticket.first = true,
                Place::Last => {
                    ticket.first = false;
                    ticket.counted_from = ticket.booked_at.map_or(now, |b| b.max(now));
                }
            }
            if return_to_me {
                ticket.return_to = Some(desk.guide.clone());
            }
            ticket
                .return_to
                .take_if(|guide| *to == Target::Guide(guide.clone()));
        });
        Ok(Answer::Done)
    }

    pub(crate) fn restore(&mut self, desk: &Desk, number: &Number) -> Outcome {
        let newest = self.by_number(number).ok_or(Code::UnknownTicket)?;
        let id = newest.id.clone();
        let lost = |t: &super::Ticket| matches!(t.state, State::NoShow | State::Cancelled);
        let was_lost = self.tickets.iter().any(|t| t.number == *number && lost(t));
        match newest.state {
            _ if lost(newest) => {}
            state if state.is_over() => return Err(Code::AlreadyEnded),
            _ if was_lost => return Err(Code::NumberInUse),
            _ => return Err(Code::AlreadyCalled),
        }
        self.with_undo(desk, "restore_ticket", Some(&id), |room| {
            room.enter_queue(&id);
        });
        Ok(Answer::Done)
    }
}
