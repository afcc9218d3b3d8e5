//! What a visitor does: takes a ticket, cancels it, puts it off, rates the visit, asks for help.
//!
//! Tickets that a kiosk handed out on its own are in `offline`.

use super::{Case, Decided, Refused, no, ok};
use crate::command::{Actor, Command};
use crate::decide::Answer;
use crate::event::Event;
use crate::ids::{ErrandId, LanguageTag, Token};
use crate::refusal::Code;
use crate::room::Errand;
use crate::ticket::{Stage, Ticket};

/// The items in order, each once.
pub(crate) fn each_once<T: PartialEq + Clone>(items: &[T]) -> Vec<T> {
    let mut once = Vec::with_capacity(items.len());
    for item in items {
        if !once.contains(item) {
            once.push(item.clone());
        }
    }
    once
}

impl<'a> Case<'a> {
    pub(super) fn take_ticket(&self, command: &Command) -> Decided {
        let Command::TakeTicket {
            errand,
            languages,
            needs,
            booked_at,
            ..
        } = command
        else {
            return no(Code::NotAllowed, "This is no command to take a ticket.");
        };
        let errand = self.errand(errand)?;
        let desk = match self.who {
            Actor::Counter(_) => Some(self.at_counter()?.desk()),
            _ => {
                self.doors_open(errand)?;
                None
            }
        };
        let number = self.next_number(errand)?;
        let fresh = &self.context.fresh;
        let taken = Event::TicketTaken {
            about: crate::event::About {
                ticket: fresh.ticket.clone(),
                number,
                errand: errand.id.clone(),
            },
            languages: each_once(languages),
            needs: each_once(needs),
            taken_at: self.now(),
            booked_at: *booked_at,
            token: fresh.token.clone(),
            offline: None,
            desk,
        };
        ok(Answer::Ticket(fresh.ticket.clone()), vec![taken])
    }

    pub(super) fn errand(&self, id: &ErrandId) -> Result<&'a Errand, Refused> {
        match self.queue.room.errand(id) {
            Some(errand) => Ok(errand),
            None => no(Code::UnknownErrand, format!("There is no errand {id}.")),
        }
    }

    fn doors_open(&self, errand: &Errand) -> Result<(), Refused> {
        let (doors, calendar, now) = (&self.queue.doors, self.context.calendar, self.now());
        if !doors.room_open(calendar, now) {
            return no(Code::RoomClosed, "The room is closed.");
        }
        if !doors.errand_open(&errand.id, calendar, now) {
            return no(
                Code::ErrandClosed,
                format!("The errand {} is closed now.", errand.id),
            );
        }
        let taken = self.queue.tickets.taken.get(&errand.id).copied();
        if errand.daily_quota > 0 && taken.unwrap_or(0) >= errand.daily_quota {
            return no(
                Code::QuotaReached,
                format!(
                    "All {} tickets of the errand {} are taken today.",
                    errand.daily_quota, errand.id
                ),
            );
        }
        Ok(())
    }

    pub(super) fn by_token(&self, token: &Token) -> Result<&'a Ticket, Refused> {
        match self.queue.tickets.by_token(token) {
            Some(ticket) => Ok(ticket),
            None => no(Code::UnknownTicket, "No ticket of today has this token."),
        }
    }

    pub(super) fn cancel_ticket(&self, token: &Token) -> Decided {
        let ticket = self.by_token(token)?;
        not_at_counter(ticket)?;
        not_ended(ticket)?;
        let cancelled = Event::TicketCancelled {
            about: ticket.about(),
        };
        ok(Answer::Plain("ticket_cancelled"), vec![cancelled])
    }

    pub(super) fn later(&self, token: &Token, after_s: u32) -> Decided {
        let ticket = self.by_token(token)?;
        not_at_counter(ticket)?;
        not_ended(ticket)?;
        if matches!(ticket.stage, Stage::Parked { .. }) {
            return no(
                Code::AlreadyCalled,
                format!("A guide has set ticket {} aside.", ticket.number),
            );
        }
        let postponed = Event::TicketPostponed {
            about: ticket.about(),
            until: self.now().plus_s(i64::from(after_s)),
        };
        ok(Answer::Plain("postponed"), vec![postponed])
    }

    pub(super) fn rate_visit(&self, token: &Token, score: u8) -> Decided {
        let ticket = self.by_token(token)?;
        if ticket.is_open() {
            return no(
                Code::NotAllowed,
                format!("The visit of {} has not ended.", ticket.number),
            );
        }
        if ticket.rated {
            return no(
                Code::AlreadyEnded,
                format!("The visit of {} is rated already.", ticket.number),
            );
        }
        let rated = Event::VisitRated {
            about: ticket.about(),
            score,
        };
        ok(Answer::Plain("visit_rated"), vec![rated])
    }

    pub(super) fn ask_help(&self, languages: &[LanguageTag]) -> Decided {
        let Actor::Kiosk(device) = self.who else {
            return no(Code::NotAllowed, "Help is asked for at a kiosk.");
        };
        let asked = Event::HelpAsked {
            device: device.clone(),
            languages: each_once(languages),
        };
        ok(Answer::Plain("help_asked"), vec![asked])
    }
}

/// Refuses a ticket that is called or served.
pub(super) fn not_at_counter(ticket: &Ticket) -> Result<(), Refused> {
    match ticket.at_counter() {
        Some(counter) => no(
            Code::AlreadyCalled,
            format!("Ticket {} is called to counter {counter}.", ticket.number),
        ),
        None => Ok(()),
    }
}

/// Refuses a ticket that has ended.
pub(super) fn not_ended(ticket: &Ticket) -> Result<(), Refused> {
    if ticket.is_open() {
        Ok(())
    } else {
        no(
            Code::AlreadyEnded,
            format!("Ticket {} has ended.", ticket.number),
        )
    }
}
