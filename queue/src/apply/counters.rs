//! What an event makes of the counters and of those who are signed in.
//!
//! The ticket's side is in `tickets`.

use crate::event::{CallMode, Desk, Event};
use crate::ids::{CounterId, DeviceId, GuideId};
use crate::moment::Moment;
use crate::queue::Queue;
use crate::staffed::Staffed;

impl Queue {
    pub(super) fn apply_to_counters(&mut self, event: &Event, at: Moment) {
        match event {
            Event::GuideSignedIn { desk, device } => self.sign_in_at(desk, device, at),
            Event::GuideReachable { guide, device } => {
                self.right_pin(guide);
                self.leave_place(guide);
                self.reachable.insert(guide.clone(), device.clone());
            }
            Event::GuideSignedOut { guide, .. } => self.leave_place(guide),
            Event::ManagerSignedIn { device, guide } => {
                self.right_pin(guide);
                self.managers.insert(device.clone(), guide.clone());
            }
            Event::ManagerSignedOut { device } => {
                self.managers.remove(device);
            }
            Event::GuideLeaves { desk } => self.at(&desk.counter, |staffed| staffed.leaving = true),
            Event::CounterPaused { desk, .. } => self.at(&desk.counter, |staffed| {
                staffed.paused = true;
                staffed.armed = false;
            }),
            Event::CounterResumed { desk } => self.at(&desk.counter, |staffed| {
                staffed.paused = false;
                staffed.idle_since = at;
            }),
            Event::CounterArmed { desk } => self.at(&desk.counter, |staffed| staffed.armed = true),
            Event::CounterDisarmed { desk } => {
                self.at(&desk.counter, |staffed| staffed.armed = false);
            }
            Event::CommandUndone { desk, restored, .. } => {
                let counter = restored.counter.clone();
                self.staffed.insert(desk.counter.clone(), counter);
            }
            Event::VisitorCalled { about, desk, .. } => self.at(&desk.counter, |staffed| {
                staffed.visitor = Some(about.ticket.clone());
                staffed.armed = false;
            }),
            _ => {
                if let Some(counter) = freed_by(event) {
                    self.at(counter, |staffed| {
                        staffed.visitor = None;
                        staffed.idle_since = at;
                    });
                }
            }
        }
    }

    fn at(&mut self, counter: &CounterId, change: impl FnOnce(&mut Staffed)) {
        if let Some(staffed) = self.staffed.get_mut(counter) {
            change(staffed);
        }
    }

    /// A guide takes a counter, or shows the own one on another device.
    fn sign_in_at(&mut self, desk: &Desk, device: &DeviceId, at: Moment) {
        self.right_pin(&desk.guide);
        let own = self.staffed.get_mut(&desk.counter);
        if let Some(own) = own.filter(|own| own.guide == desk.guide) {
            own.device = device.clone();
            own.leaving = false;
            return;
        }
        self.leave_place(&desk.guide);
        let staffed = Staffed {
            counter: desk.counter.clone(),
            guide: desk.guide.clone(),
            device: device.clone(),
            paused: false,
            armed: false,
            idle_since: at,
            visitor: None,
            leaving: false,
        };
        self.staffed.insert(desk.counter.clone(), staffed);
    }

    /// A guide is neither at a counter nor reachable any more.
    fn leave_place(&mut self, guide: &GuideId) {
        self.reachable.remove(guide);
        self.staffed.retain(|_, staffed| staffed.guide != *guide);
        let staffed = &self.staffed;
        self.undo.retain(|counter, _| staffed.contains_key(counter));
    }

    /// Wrong PINs before a right one no longer count.
    fn right_pin(&mut self, guide: &GuideId) {
        self.locks.remove(guide);
    }
}

/// The counter whose visitor leaves with an event.
fn freed_by(event: &Event) -> Option<&CounterId> {
    let desk = match event {
        Event::ServiceFinished { desk, .. }
        | Event::VisitorMissed { desk, .. }
        | Event::TicketParked { desk, .. }
        | Event::TicketTransferred {
            desk,
            from_counter: true,
            ..
        } => Some(desk),
        Event::TicketReturned { desk, .. } | Event::TicketEnded { desk, .. } => desk.as_ref(),
        _ => None,
    };
    desk.map(|desk| &desk.counter)
}

/// Whether a call is the first event of a command that can be taken back.
pub(super) const fn undoable_call(how: CallMode) -> Option<&'static str> {
    match how {
        CallMode::Next => Some("call_next"),
        CallMode::ByHand => Some("call_ticket"),
        CallMode::Armed | CallMode::Unparked | CallMode::SteppedIn => None,
    }
}
