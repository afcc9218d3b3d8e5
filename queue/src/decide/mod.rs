//! From a command to what follows: every `if` about commands, in PROTOCOL §2's order of refusals.
//!
//! Changes nothing; [`Queue::apply`] does.

mod calls;
mod desk_signs;
mod kiosk;
mod known;
mod managers;
mod numbers;
mod offline;
mod signin;
mod transfer;
mod undo;
mod visit;

pub(crate) use kiosk::each_once;

use crate::calendar::Calendar;
use crate::command::{Actor, Command};
use crate::event::{Desk, Event};
use crate::ids::{DeviceId, GuideId, TicketId, Token};
use crate::moment::Moment;
use crate::queue::Queue;
use crate::refusal::{Code, Refusal};
use crate::staffed::Staffed;
use crate::ticket::Ticket;

/// Ids for one new ticket.
#[derive(Debug, Clone)]
pub struct Fresh {
    /// Its identity.
    pub ticket: TicketId,
    /// The visitor's key to it.
    pub token: Token,
}

/// What became of the PIN of a `sign_in`, whose hash is checked outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PinCheck {
    /// The command has none.
    NotAsked,
    /// It is that guide's.
    Right,
    /// It is not, or there is no such guide.
    Wrong,
}

/// What a decision depends on beside the state and the command.
#[derive(Debug, Clone)]
pub struct Context<'a> {
    /// The room's time.
    pub now: Moment,
    /// The local day that goes on, with its hours.
    pub calendar: &'a Calendar,
    /// Ids for a ticket that the command may make.
    pub fresh: Fresh,
    /// For `sign_in`.
    pub pin: PinCheck,
    /// The ticket that the request named by an offline ticket's `instead_of` made, if any.
    pub earlier_request: Option<TicketId>,
}

/// What `ok` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// `quote`: see [`Queue::quote_view`].
    Quote,
    /// `ticket_taken`: see [`Queue::ticket_view`].
    Ticket(TicketId),
    /// A type with a Visit: see [`Queue::visit_view`].
    Visit(&'static str, TicketId),
    /// A type with the DeskState of the device that asked.
    Desk(&'static str),
    /// A type alone.
    Plain(&'static str),
}

/// What follows from an accepted command.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// What happens.
    pub events: Vec<Event>,
    /// What is answered.
    pub answer: Answer,
}

/// What follows from a refused command.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// What is answered.
    pub refusal: Refusal,
    /// What happens nevertheless; usually nothing.
    pub events: Vec<Event>,
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self {
            refusal,
            events: Vec::new(),
        }
    }
}

pub(crate) type Decided = Result<Decision, Refused>;

/// An accepted command.
fn ok(answer: Answer, events: Vec<Event>) -> Decided {
    Ok(Decision { events, answer })
}

/// A refusal with its sentence.
fn no<T>(code: Code, message: impl Into<String>) -> Result<T, Refused> {
    Err(Refusal::new(code, message).into())
}

/// Where the one who asks is signed in.
#[derive(Debug, Clone, Copy)]
enum Place<'a> {
    Counter(&'a Staffed),
    Reachable(&'a GuideId, &'a DeviceId),
    Manager(&'a GuideId, &'a DeviceId),
    Nowhere,
}

/// One command on its way to a decision.
struct Case<'a> {
    queue: &'a Queue,
    who: &'a Actor,
    context: &'a Context<'a>,
}

impl Queue {
    /// What follows from a command.
    ///
    /// # Errors
    /// Why it is refused, in the order of PROTOCOL §2.
    pub fn decide(&self, who: &Actor, command: &Command, context: &Context) -> Decided {
        let case = Case {
            queue: self,
            who,
            context,
        };
        case.may_ask_at_all(command)?;
        case.well_formed(command)?;
        case.names_are_known(command)?;
        case.role_may(command)?;
        case.of(command)
    }
}

impl<'a> Case<'a> {
    fn of(&self, command: &Command) -> Decided {
        match command {
            Command::Quote { .. } => ok(Answer::Quote, Vec::new()),
            Command::TakeTicket { offline: None, .. } => self.take_ticket(command),
            Command::TakeTicket { .. } => self.take_offline_ticket(command),
            Command::CancelTicket { token } => self.cancel_ticket(token),
            Command::Later { token, after_s } => self.later(token, *after_s),
            Command::RateVisit { token, score } => self.rate_visit(token, *score),
            Command::AskHelp { languages } => self.ask_help(languages),
            Command::SignIn { guide, counter, .. } => self.sign_in(guide, counter.as_ref()),
            Command::SignOut => self.sign_out(),
            Command::Pause { reason } => self.pause(reason.as_ref()),
            Command::Resume => self.resume(),
            Command::StepIn { ticket, counter } => self.step_in(ticket, counter),
            Command::CallNext { arm } => self.call_next(*arm),
            Command::CallTicket { which } => self.call_ticket(which),
            Command::Unpark { ticket } => self.unpark(ticket),
            Command::Recall => self.recall(),
            Command::StartService => self.start_service(),
            Command::NoShow => self.no_show(),
            Command::ReturnToQueue => self.return_to_queue(),
            Command::RestoreTicket { number } => self.restore_ticket(number),
            Command::Park { after_s, reason } => self.park(*after_s, reason.as_ref()),
            Command::Transfer { .. } => self.transfer(command),
            Command::AddErrand { errand } => self.add_errand(errand),
            Command::Finish { .. } => self.finish(command),
            Command::Undo => self.undo(),
            Command::AnswerHelp { device } => self.answer_help(device),
            Command::CallForStaff => self.call_for_staff(),
            Command::AnswerStaff { counter } => self.answer_staff(counter),
            _ => self.of_manager(command),
        }
    }

    fn now(&self) -> Moment {
        self.context.now.max(self.queue.last_at)
    }

    fn place(&self) -> Place<'a> {
        let queue = self.queue;
        match self.who {
            Actor::Counter(device) => {
                let counter = queue.staffed_at(device).map(Place::Counter);
                let reachable = || Some(Place::Reachable(queue.reachable_at(device)?, device));
                counter.or_else(reachable).unwrap_or(Place::Nowhere)
            }
            Actor::Manager(device) => {
                let guide = queue.managers.get(device);
                guide.map_or(Place::Nowhere, |guide| Place::Manager(guide, device))
            }
            Actor::Kiosk(_) | Actor::Page => Place::Nowhere,
        }
    }

    /// The counter at which the guide who asks is signed in.
    fn at_counter(&self) -> Result<&'a Staffed, Refused> {
        match self.place() {
            Place::Counter(staffed) => Ok(staffed),
            Place::Reachable(guide, _) => no(
                Code::NotSignedIn,
                format!("Guide {guide} is at no counter."),
            ),
            _ => not_signed_in(),
        }
    }

    /// The counter, which must be taking visitors.
    fn at_open_counter(&self) -> Result<&'a Staffed, Refused> {
        let at = self.at_counter()?;
        if at.paused {
            return no(Code::Paused, format!("Counter {} is paused.", at.counter));
        }
        Ok(at)
    }

    /// The counter, which must be taking visitors and have none.
    fn at_free_counter(&self) -> Result<&'a Staffed, Refused> {
        let at = self.at_open_counter()?;
        without_visitor(at)?;
        Ok(at)
    }

    /// The counter and its visitor.
    fn with_visitor(&self) -> Result<(&'a Staffed, &'a Ticket), Refused> {
        let at = self.at_counter()?;
        let ticket = at.visitor.as_ref();
        match ticket.and_then(|id| self.queue.tickets.by_id(id)) {
            Some(ticket) => Ok((at, ticket)),
            None => no(
                Code::NoVisitor,
                format!("No visitor is at counter {}.", at.counter),
            ),
        }
    }

    /// The counter for an event, where the one who asks is at one.
    fn desk(&self) -> Option<Desk> {
        match self.place() {
            Place::Counter(staffed) => Some(staffed.desk()),
            _ => None,
        }
    }

    /// The ticket of that id.
    fn ticket(&self, id: &TicketId) -> Result<&'a Ticket, Refused> {
        match self.queue.tickets.by_id(id) {
            Some(ticket) => Ok(ticket),
            None => no(
                Code::UnknownTicket,
                format!("There is no ticket {id} today."),
            ),
        }
    }
}

fn not_signed_in<T>() -> Result<T, Refused> {
    no(Code::NotSignedIn, "Nobody is signed in at this device.")
}

fn without_visitor(at: &Staffed) -> Result<(), Refused> {
    match &at.visitor {
        Some(_) => no(
            Code::Busy,
            format!("A visitor is at counter {}.", at.counter),
        ),
        None => Ok(()),
    }
}
