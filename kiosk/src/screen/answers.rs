//! What an answer of the room changes. A refusal is told in the visitor's words; silence is told too.

use std::time::Instant;

use broker_config::device::Asked;
use broker_config::wire::reply::Answer;
use queue::command::Command;
use queue::ids::ErrandId;
use queue::need::Need;
use queue::refusal::{Code, Refusal};
use queue::view::Ticket;

use super::visit::{Help, Notice, Paper, Stage};
use super::{Ask, Purpose, Screen};

impl Screen {
    pub(super) fn quoted(&mut self, asked: Asked, now: Instant) -> Vec<Ask> {
        match asked {
            Asked::Done(answer) => {
                let Answer::Quote { quotes } = *answer else {
                    return Vec::new();
                };
                let somebody_missing = quotes.values().any(|quote| quote.guides == 0);
                self.visit.quotes = Some(quotes);
                if somebody_missing && self.may_need_interpreter() {
                    let mut needs = self.visit.needs.clone();
                    needs.insert(Need::Interpreter);
                    return vec![self.ask_quote(needs, Purpose::InterpreterQuotes)];
                }
                Vec::new()
            }
            Asked::Refused(refusal) => self.drop_refused_needs(&refusal, now),
            // The waits are left out; a number can be taken all the same.
            Asked::NoAnswer { .. } => {
                self.visit.quotes_due = true;
                Vec::new()
            }
        }
    }

    /// Whoever chose Swedish is helped in it by everybody: then nobody is there at all.
    fn may_need_interpreter(&self) -> bool {
        self.language().as_str() != "sv"
            && !self.visit.needs.contains(&Need::Interpreter)
            && self.offers(Need::Interpreter)
    }

    pub(super) fn interpreter_quoted(&mut self, asked: Asked) -> Vec<Ask> {
        match asked {
            Asked::Done(answer) => {
                if let Answer::Quote { quotes } = *answer {
                    self.visit.with_interpreter = Some(quotes);
                }
            }
            Asked::Refused(refusal) if is_about_needs(&refusal) => {
                self.not_offered.insert(Need::Interpreter);
            }
            Asked::Refused(_) | Asked::NoAnswer { .. } => {}
        }
        Vec::new()
    }

    /// An older coordinator does not name the needs that it offers, so a refusal tells: the last one chosen is not.
    fn drop_refused_needs(&mut self, refusal: &Refusal, now: Instant) -> Vec<Ask> {
        if !is_about_needs(refusal) || self.visit.needs.is_empty() {
            return Vec::new();
        }
        let one = self.visit.needs.len() == 1;
        let dropped = std::mem::take(&mut self.visit.needs);
        if one {
            self.not_offered.extend(dropped);
        }
        self.visit.notice = Some(Notice::Refused(refusal.code, None));
        self.quote(now)
    }

    pub(super) fn ticket_answered(&mut self, serial: u64, asked: Asked, now: Instant) -> Vec<Ask> {
        let Stage::Taking { mut back, command } = self.visit.stage.clone() else {
            return Vec::new();
        };
        let notice = match asked {
            Asked::Done(answer) => match *answer {
                Answer::TicketTaken(ticket) => {
                    self.hold(Box::new(ticket), false, now);
                    return Vec::new();
                }
                _ => Notice::Refused(Code::BadRequest, None),
            },
            Asked::Refused(refusal) => {
                let errand = errand_of(&command);
                if let (Code::QuotaReached, Some(errand)) = (refusal.code, &errand) {
                    self.learn_used_up(errand.clone());
                    // Neither another time nor another way would lead to one.
                    *back = Stage::Errands;
                }
                Notice::Refused(refusal.code, errand)
            }
            Asked::NoAnswer { sent } => {
                self.visit.unsure = sent.then_some((serial, command));
                Notice::NoAnswer
            }
        };
        self.without_number(notice, *back, now)
    }

    fn hold(&mut self, ticket: Box<Ticket>, own: bool, now: Instant) {
        self.visit.touched_at = now;
        self.visit.enter(Stage::Ticket { ticket, own }, now);
        self.print(now);
    }

    fn without_number(&mut self, notice: Notice, back: Stage, now: Instant) -> Vec<Ask> {
        self.visit.notice = Some(notice);
        self.visit.touched_at = now;
        self.visit.enter(back, now);
        if self.is_open() {
            self.quote(now)
        } else {
            self.visit.enter(Stage::Language, now);
            Vec::new()
        }
    }

    /// The kiosk gave a number on its own.
    pub(super) fn own_ticket(&mut self, serial: u64, ticket: Box<Ticket>, now: Instant) {
        let asked = self.asked.remove(&serial) == Some(Purpose::Ticket);
        if asked && matches!(self.visit.stage, Stage::Taking { .. }) {
            self.hold(ticket, true, now);
        }
    }

    /// Neither the room nor the kiosk could give a number.
    pub(super) fn no_own_ticket(&mut self, serial: u64, now: Instant) {
        let asked = self.asked.remove(&serial) == Some(Purpose::Ticket);
        if let (true, Stage::Taking { back, .. }) = (asked, self.visit.stage.clone()) {
            let _ = self.without_number(Notice::NoNumber, *back, now);
        }
    }

    /// A number that was given back leads to the errands; one that could not be is the visitor's still.
    pub(super) fn given_back(&mut self, asked: &Asked, now: Instant) -> Vec<Ask> {
        if !matches!(self.visit.stage, Stage::Ticket { .. }) {
            return Vec::new();
        }
        self.visit.touched_at = now;
        let notice = match asked {
            // An earlier request has ended it whose answer did not come.
            Asked::Refused(refusal) if refusal.code == Code::AlreadyEnded => Notice::NumberGone,
            Asked::Done(_) => Notice::NumberGone,
            Asked::Refused(refusal) => Notice::Refused(refusal.code, None),
            Asked::NoAnswer { .. } => Notice::StillNumber,
        };
        if notice == Notice::NumberGone {
            self.visit.paper = Paper::None;
            self.visit.booked_at = None;
            return self.without_number(notice, Stage::Errands, now);
        }
        self.visit.notice = Some(notice);
        Vec::new()
    }

    pub(super) fn waits_answered(&mut self, asked: Asked) -> Vec<Ask> {
        if let Asked::Done(answer) = asked
            && let Answer::Quote { quotes } = *answer
        {
            self.waits = Some(quotes);
        }
        Vec::new()
    }

    pub(super) fn help_answered(&mut self, asked: &Asked) -> Vec<Ask> {
        self.visit.help = match asked {
            Asked::Done(_) => Help::Asked,
            Asked::Refused(_) | Asked::NoAnswer { .. } => Help::Failed,
        };
        if let Some(room) = &self.room {
            let waits = room.view.help.contains(&self.behaviour.device);
            self.visit.hear_help(waits);
        }
        Vec::new()
    }
}

fn errand_of(command: &Command) -> Option<ErrandId> {
    match command {
        Command::TakeTicket { errand, .. } => Some(errand.clone()),
        _ => None,
    }
}

fn is_about_needs(refusal: &Refusal) -> bool {
    refusal.code == Code::BadRequest && refusal.field.as_deref() == Some("needs")
}
