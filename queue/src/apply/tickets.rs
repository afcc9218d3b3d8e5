//! What an event makes of its ticket.
//!
//! The counter's side is in `counters`.

use crate::carried::OfflineTicket;
use crate::command::{Place, Target};
use crate::event::{About, Event};
use crate::ids::CounterId;
use crate::moment::Moment;
use crate::queue::Queue;
use crate::ticket::{Holder, Reservation, Stage, Ticket, Times};

impl Queue {
    pub(super) fn apply_to_tickets(&mut self, event: &Event, seq: u64, at: Moment) {
        match event {
            Event::TicketTaken { .. } => self.take(event, at),
            Event::VisitorCalled { about, desk, .. } => {
                self.change(about, |ticket| call(ticket, &desk.counter, seq, at));
            }
            Event::VisitorRecalled { about, .. } => self.change_visit(about, |visit| {
                visit.recalls = visit.recalls.saturating_add(1);
                visit.announced_at = at;
            }),
            Event::ServiceStarted { about, desk, .. } => {
                let counter = desk.counter.clone();
                self.change(about, |ticket| ticket.stage = Stage::Serving { counter });
                self.change_visit(about, |visit| visit.started_at = Some(at));
            }
            Event::ErrandAdded { about, added, .. } => {
                self.change(about, |ticket| ticket.more_errands.push(added.clone()));
            }
            Event::VisitRated { about, .. } => self.change(about, |ticket| ticket.rated = true),
            Event::TicketPostponed { about, until } => {
                let stage = Stage::Postponed { until: *until };
                self.change(about, |ticket| ticket.leave_queue(stage, at));
            }
            Event::TicketParked {
                about, desk, until, ..
            } => {
                let by = desk.guide.clone();
                let stage = Stage::Parked {
                    by,
                    since: at,
                    until: *until,
                };
                self.change(about, |ticket| ticket.stage = stage);
            }
            Event::TicketUnparked { about, desk: None }
            | Event::TicketReturned { about, .. }
            | Event::TicketRestored { about, .. } => {
                self.change(about, |ticket| ticket.enter_queue(at));
            }
            Event::TicketTransferred { about, .. } => {
                self.change(about, |ticket| transfer(ticket, event, at));
            }
            Event::ReservationLapsed { about } => {
                self.change(about, |ticket| ticket.reserved = None);
            }
            Event::CommandUndone { restored, .. } => {
                if let Some(before) = &restored.ticket {
                    let before = before.clone();
                    self.change(&before.about(), |ticket| *ticket = before);
                }
            }
            _ => self.apply_an_end(event, at),
        }
    }

    fn apply_an_end(&mut self, event: &Event, at: Moment) {
        match event {
            Event::ServiceFinished {
                about,
                goes_back_to,
                reserved_until,
                outcome,
                ..
            } => {
                let back = goes_back_to.clone().zip(*reserved_until);
                self.change(about, |ticket| match back {
                    Some((guide, until)) => {
                        ticket.enter_queue(at);
                        ticket.return_to = None;
                        let holder = Holder::Guide(guide);
                        ticket.reserved = Some(Reservation { holder, until });
                    }
                    None => {
                        ticket.outcome.clone_from(outcome);
                        ticket.end(Stage::Finished, at);
                    }
                });
            }
            Event::VisitorMissed { about, .. } => {
                self.change(about, |ticket| ticket.end(Stage::NoShow, at));
            }
            Event::TicketCancelled { about } => {
                self.change(about, |ticket| ticket.end(Stage::Cancelled, at));
            }
            Event::TicketEnded { about, .. }
            | Event::TicketReplaced { about, .. }
            | Event::TicketUnserved { about } => {
                self.change(about, |ticket| ticket.end(Stage::Ended, at));
            }
            _ => {}
        }
    }

    pub(super) fn change(&mut self, about: &About, change: impl FnOnce(&mut Ticket)) {
        if let Some(slot) = self.tickets.slot(&about.ticket) {
            self.tickets.change(slot, change);
        }
    }

    fn change_visit(&mut self, about: &About, change: impl FnOnce(&mut Times)) {
        self.change(about, |ticket| {
            if let Some(visit) = &mut ticket.visit {
                change(visit);
            }
        });
    }

    fn take(&mut self, event: &Event, at: Moment) {
        let Event::TicketTaken {
            about,
            languages,
            needs,
            taken_at,
            booked_at,
            token,
            offline,
            ..
        } = event
        else {
            return;
        };
        let today = self.day.unwrap_or_default();
        let mut ticket = Ticket {
            id: about.ticket.clone(),
            number: about.number.clone(),
            token: token.clone(),
            errand: about.errand.clone(),
            more_errands: Vec::new(),
            languages: languages.clone(),
            needs: needs.clone(),
            taken_at: *taken_at,
            booked_at: *booked_at,
            day: today,
            counted_from: at,
            moved_first: false,
            reserved: None,
            return_to: None,
            stage: Stage::Waiting,
            waiting_since: at,
            waited_ms: 0,
            called_before: false,
            visit: None,
            outcome: None,
            rated: false,
        };
        ticket.counted_from = ticket.due_at();
        ticket.waiting_since = ticket.due_at();
        if let Some(key) = offline {
            ticket.day = key.day.min(today);
            let known = OfflineTicket {
                key: key.clone(),
                ticket: about.ticket.clone(),
                token: token.clone(),
            };
            self.offline.insert(key.clone(), known);
        } else {
            self.tickets.numbering.given_out(&about.number);
        }
        let of_today = ticket.day == today;
        if of_today {
            *self.tickets.taken.entry(about.errand.clone()).or_default() += 1;
        }
        self.tickets.add(ticket, of_today);
    }
}

fn call(ticket: &mut Ticket, counter: &CounterId, seq: u64, at: Moment) {
    let counter = counter.clone();
    ticket.leave_queue(Stage::Called { counter }, at);
    ticket.called_before = true;
    ticket.visit = Some(Times {
        call: seq,
        called_at: at,
        announced_at: at,
        started_at: None,
        recalls: 0,
    });
}

fn transfer(ticket: &mut Ticket, event: &Event, at: Moment) {
    let Event::TicketTransferred {
        to,
        place,
        counted_from,
        reserved_until,
        return_to,
        ..
    } = event
    else {
        return;
    };
    if !ticket.in_queue() {
        ticket.enter_queue(at);
    }
    ticket.counted_from = *counted_from;
    ticket.moved_first = match place {
        Place::Keep => ticket.moved_first,
        Place::First => true,
        Place::Last => false,
    };
    ticket.return_to.clone_from(return_to);
    let until = reserved_until.unwrap_or(at);
    ticket.reserved = match to {
        Target::Errand(errand) => {
            ticket.errand = errand.clone();
            None
        }
        Target::Counter(counter) => Some(Holder::Counter(counter.clone())),
        Target::Guide(guide) => Some(Holder::Guide(guide.clone())),
    }
    .map(|holder| Reservation { holder, until });
}
