//! BoardState: the calls on the wall. Says nothing else about a visitor.

use std::cmp::Reverse;

use crate::need::Need;
use crate::queue::Queue;
use crate::staffed::Staffed;
use crate::ticket::Stage;
use crate::view::{BOARD_MAX, BoardView, Call, CallState};

impl Queue {
    /// BoardState's body.
    pub fn board_view(&self) -> BoardView {
        let calls = self.staffed.values().filter_map(|at| self.call_at(at));
        let mut calls: Vec<_> = calls.collect();
        calls.sort_unstable_by_key(|call| Reverse(call.call));
        calls.truncate(BOARD_MAX);
        BoardView {
            waiting: self.tickets.waiting.count(),
            calls,
        }
    }

    fn call_at(&self, at: &Staffed) -> Option<Call> {
        let ticket = self.tickets.by_id(at.visitor.as_ref()?)?;
        let visit = ticket.visit.as_ref()?;
        if ticket.needs(Need::QuietCall) || ticket.needs(Need::Fetch) {
            return None;
        }
        Some(Call {
            call: visit.call,
            number: ticket.number.clone(),
            counter: at.counter.clone(),
            counter_name: self.counter_name(&at.counter),
            called_at: visit.called_at,
            announced_at: visit.announced_at,
            repeat: visit.recalls,
            state: match ticket.stage {
                Stage::Serving { .. } => CallState::Serving,
                _ => CallState::Called,
            },
        })
    }

    /// What a counter's sign says; its id when it is no longer in the room file.
    pub(super) fn counter_name(&self, id: &crate::ids::CounterId) -> String {
        let counter = self.room.counter(id);
        counter.map_or_else(|| id.to_string(), |counter| counter.name.clone())
    }
}
