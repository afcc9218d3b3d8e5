//! What each counter can take back: remembered with the first event of a command, forgotten with
//! the next one that names its ticket or counter.
//!
//! So a fold of the events remembers the same.

use super::counters::undoable_call;
use crate::event::{About, CallMode, Desk, Event};
use crate::ids::CounterId;
use crate::moment::Moment;
use crate::queue::Queue;
use crate::staffed::Undo;

/// What an event means for undo.
enum Meaning<'a> {
    /// It is the first of a command that can be taken back.
    Begins(&'static str, &'a Desk),
    /// It belongs to the command before it.
    Continues,
    /// It leaves everything that can be taken back.
    Apart,
    /// It ends what names the same ticket or counter.
    Ends,
}

fn meaning(event: &Event) -> Meaning<'_> {
    let begins = |command, desk| Meaning::Begins(command, desk);
    match event {
        Event::VisitorCalled { how, desk, .. } => match (how, undoable_call(*how)) {
            (_, Some(command)) => begins(command, desk),
            (CallMode::Unparked, None) => Meaning::Continues,
            _ => Meaning::Ends,
        },
        Event::ServiceStarted { by_call: true, .. } => Meaning::Continues,
        Event::ServiceStarted { desk, .. } => begins("start_service", desk),
        Event::VisitorRecalled { desk, .. } => begins("recall", desk),
        Event::VisitorMissed { desk, .. } => begins("no_show", desk),
        Event::TicketReturned {
            desk: Some(desk), ..
        } => begins("return_to_queue", desk),
        Event::TicketUnparked {
            desk: Some(desk), ..
        } => begins("unpark", desk),
        Event::TicketParked { desk, .. } => begins("park", desk),
        Event::TicketTransferred { desk, .. } => begins("transfer", desk),
        Event::ErrandAdded { desk, .. } => begins("add_errand", desk),
        Event::ServiceFinished { desk, .. } => begins("finish", desk),
        Event::CounterPaused { desk, .. } => begins("pause", desk),
        Event::CounterResumed { desk } => begins("resume", desk),
        Event::CounterArmed { desk } => begins("call_next", desk),
        Event::TicketRestored { desk, .. } => begins("restore_ticket", desk),
        Event::TicketTaken { .. }
        | Event::HelpAnswered { .. }
        | Event::StaffCalled { .. }
        | Event::StaffAnswered { .. } => Meaning::Apart,
        _ => Meaning::Ends,
    }
}

impl Queue {
    /// What can be taken back once this event, which is about to be applied, has happened.
    pub(super) fn undo_of(&self, event: &Event, at: Moment) -> Option<(CounterId, Undo)> {
        let Meaning::Begins(command, desk) = meaning(event) else {
            return None;
        };
        let ticket = about(event).and_then(|about| self.tickets.by_id(&about.ticket));
        let undo = Undo {
            command,
            at,
            ticket: ticket.cloned(),
            counter: self.staffed.get(&desk.counter)?.clone(),
        };
        Some((desk.counter.clone(), undo))
    }

    /// Forgets what an event ends, and remembers what it begins.
    pub(super) fn keep_undo(&mut self, event: &Event, begun: Option<(CounterId, Undo)>) {
        if matches!(meaning(event), Meaning::Continues | Meaning::Apart) {
            return;
        }
        let (ticket, counter) = (about(event).map(|about| &about.ticket), counter(event));
        self.undo.retain(|at, undo| {
            let same = undo.ticket.as_ref().map(|ticket| &ticket.id);
            Some(at) != counter && (ticket.is_none() || same != ticket)
        });
        self.undo.extend(begun);
    }
}

/// The ticket that an event names.
fn about(event: &Event) -> Option<&About> {
    match event {
        Event::TicketTaken { about, .. }
        | Event::VisitorCalled { about, .. }
        | Event::VisitorRecalled { about, .. }
        | Event::ServiceStarted { about, .. }
        | Event::ServiceFinished { about, .. }
        | Event::VisitorMissed { about, .. }
        | Event::TicketCancelled { about }
        | Event::TicketPostponed { about, .. }
        | Event::TicketParked { about, .. }
        | Event::TicketUnparked { about, .. }
        | Event::TicketTransferred { about, .. }
        | Event::ReservationLapsed { about }
        | Event::TicketReturned { about, .. }
        | Event::TicketRestored { about, .. }
        | Event::TicketEnded { about, .. }
        | Event::TicketReplaced { about, .. }
        | Event::TicketUnserved { about }
        | Event::ErrandAdded { about, .. }
        | Event::VisitRated { about, .. } => Some(about),
        Event::CommandUndone { about, .. } => about.as_ref(),
        _ => None,
    }
}

/// The counter that an event names.
fn counter(event: &Event) -> Option<&CounterId> {
    match event {
        Event::VisitorCalled { desk, .. }
        | Event::VisitorRecalled { desk, .. }
        | Event::ServiceStarted { desk, .. }
        | Event::ServiceFinished { desk, .. }
        | Event::VisitorMissed { desk, .. }
        | Event::TicketParked { desk, .. }
        | Event::TicketTransferred { desk, .. }
        | Event::TicketRestored { desk, .. }
        | Event::ErrandAdded { desk, .. }
        | Event::CommandUndone { desk, .. }
        | Event::GuideSignedIn { desk, .. }
        | Event::CounterPaused { desk, .. }
        | Event::CounterResumed { desk }
        | Event::CounterArmed { desk }
        | Event::CounterDisarmed { desk }
        | Event::GuideLeaves { desk } => Some(&desk.counter),
        Event::TicketUnparked { desk, .. }
        | Event::TicketReturned { desk, .. }
        | Event::TicketEnded { desk, .. } => desk.as_ref().map(|desk| &desk.counter),
        Event::GuideSignedOut { counter, .. } => counter.as_ref(),
        _ => None,
    }
}
