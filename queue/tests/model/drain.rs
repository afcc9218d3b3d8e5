//! Nobody starves: with nobody arriving, whoever a guide may call is called within a number of that
//! guide's calls that the length of the guide's list bounds.

use queue::command::{Actor, Command};
use queue::ids::{CounterId, OutcomeId, TicketId};

use super::State;
use super::real::Checked;
use super::story::Story;

/// Calls that a place in a list may take: a visit that goes back to a guide who has gone
/// (`return_to_me`) waits once more.
const CALLS_A_PLACE: usize = 2;

impl Story {
    /// The last of every guide's list is called within a bounded number of calls.
    pub(crate) fn everybody_is_called_soon(&mut self) -> Checked {
        let desks = self.model.desks.clone();
        for desk in desks.iter().filter(|d| !d.paused && !d.leaves) {
            let list = self.model.order_at(desk);
            let Some(last) = list.last().map(|t| t.id.clone()) else {
                continue;
            };
            let most = CALLS_A_PLACE * list.len();
            self.call_until(&desk.counter, &last, most)?;
        }
        Ok(())
    }

    fn call_until(&mut self, counter: &CounterId, last: &TicketId, most: usize) -> Checked {
        for _ in 0..most {
            self.let_go(counter)?;
            let device = self.model.desk_of(counter).unwrap().device.clone();
            self.ask(&Actor::Counter(device), &Command::CallNext { arm: false })?;
            if self.model.ticket(last).state != State::Waiting {
                return Ok(());
            }
        }
        Err(format!(
            "{last} was not called to {counter} within {most} calls"
        ))
    }

    fn let_go(&mut self, counter: &CounterId) -> Checked {
        let desk = self.model.desk_of(counter).unwrap();
        let actor = Actor::Counter(desk.device.clone());
        match desk.visitor.as_ref().map(|id| self.model.ticket(id).state) {
            Some(State::Called) => self.ask(&actor, &Command::NoShow),
            Some(_) => self.ask(
                &actor,
                &Command::Finish {
                    outcome: OutcomeId::parse("solved").ok(),
                    reason: None,
                    language_used: None,
                },
            ),
            None => Ok(()),
        }
    }
}
