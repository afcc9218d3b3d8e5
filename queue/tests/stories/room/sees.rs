//! What the stories look at.

use queue::ids::{TicketId, Token};
use queue::view::{DeskView, Status, TicketState, Visit};

use super::TestRoom;
use super::words::{device, kind, number};

impl TestRoom {
    pub(crate) fn id(&self, n: &str) -> TicketId {
        self.queue.ticket_by_number(&number(n)).unwrap()
    }

    pub(crate) fn token(&self, n: &str) -> Token {
        self.view(&self.id(n)).token
    }

    pub(crate) fn view(&self, id: &TicketId) -> queue::view::Ticket {
        self.queue.ticket_view(id, self.now).unwrap()
    }

    pub(crate) fn ahead(&self, n: &str) -> u32 {
        self.view(&self.id(n)).ahead
    }

    pub(crate) fn state(&self, n: &str) -> TicketState {
        self.queue
            .page_view(&self.token(n), self.now)
            .unwrap()
            .state
    }

    pub(crate) fn shows(&self, n: &str) -> DeskView {
        self.queue.desk_view(&device(&format!("d{n}")), self.now)
    }

    pub(crate) fn status(&self, n: &str) -> Status {
        self.shows(n).status
    }

    pub(crate) fn visitor(&self, n: &str) -> Visit {
        self.shows(n).visit.unwrap()
    }

    pub(crate) fn next_numbers(&self, n: &str) -> Vec<String> {
        let next = self.shows(n).next;
        next.iter().map(|next| next.number.to_string()).collect()
    }

    pub(crate) fn on_board(&self) -> Vec<String> {
        let calls = self.queue.board_view().calls;
        calls.iter().map(|call| call.number.to_string()).collect()
    }

    /// The wire's names of the last events.
    pub(crate) fn last_events(&self, count: usize) -> Vec<String> {
        let last = self.log.len().saturating_sub(count);
        self.log[last..].iter().map(kind).collect()
    }
}
