//! What changes here when the room tells how this desk stands: what can be taken back, who came and why, and what was said
//! to a guide who has gone.

use std::time::{Duration, Instant};

use broker_config::wire::state::DeskState;
use queue::view::{DeskView, Status};

use super::{Said, Screen, listed};

impl Screen {
    pub(super) fn hear_desk(&mut self, state: DeskState, now: Instant) {
        let before = self.desk.take();
        let old = before.as_ref().map(|state| &state.view);
        let new = &state.view;
        let moved = old.is_none_or(|old| {
            old.status != new.status || old.visit != new.visit || old.undo != new.undo
        });
        if moved {
            let until = now + Duration::from_secs(self.undo_s().into());
            self.undo_until = new.undo.is_some().then_some(until);
            if new.undo.is_some() {
                self.undoing = None;
            }
            self.unanswered = None;
        }
        self.remember_why(old, new);
        self.tell_who_came(old, new);
        let of = |view: &DeskView| view.visit.as_ref().map(|visit| visit.ticket.clone());
        if old.is_some_and(|old| of(old) != of(new) || left_or_came(old.status, new.status)) {
            self.dialog = None;
            self.notice = None;
            self.overseeing = false;
            self.announcing = false;
        }
        // What was said to one guide is not for the next.
        if old.is_some_and(|old| old.guide != new.guide) {
            self.said = None;
            self.undoing = None;
            self.going = None;
        }
        self.forget_raised(old, new);
        self.end_pausing(new.status);
        if new.status == Status::Closed && old.is_some_and(|old| old.status != Status::Closed) {
            self.moving = false;
        }
        self.desk = Some(state);
        self.adopt_raised();
    }

    /// The list said why somebody was next; whoever came to an armed counter was never listed there, and the room says it.
    fn remember_why(&mut self, old: Option<&DeskView>, new: &DeskView) {
        let Some(visit) = &new.visit else { return };
        if self
            .why
            .as_ref()
            .is_some_and(|(ticket, _)| *ticket == visit.ticket)
        {
            return;
        }
        let row = old.and_then(|old| listed(old).find(|row| row.ticket == visit.ticket));
        let why = row.map(|row| &row.why).or(new.why.as_ref());
        self.why = why.map(|why| (visit.ticket.clone(), why.clone()));
    }

    fn tell_who_came(&mut self, old: Option<&DeskView>, new: &DeskView) {
        let Some(old) = old else { return };
        let before = old.visit.as_ref().map(|visit| &visit.ticket);
        match &new.visit {
            Some(visit) if before != Some(&visit.ticket) => {
                let number = visit.number.clone();
                self.hear_who_came(old, new);
                self.said = Some(if old.status == Status::Armed {
                    Said::Came(number)
                } else {
                    Said::Called(number)
                });
            }
            None if before.is_some() => self.said = None,
            // Whoever was called has come.
            Some(_) if old.status == Status::Called && new.status == Status::Serving => {
                self.said = None;
            }
            _ => {}
        }
    }
}

/// Whether the guide has gone or come, so that an open choice is about something else.
fn left_or_came(old: Status, new: Status) -> bool {
    let away = |status| matches!(status, Status::Closed | Status::Reachable);
    away(old) != away(new)
}
