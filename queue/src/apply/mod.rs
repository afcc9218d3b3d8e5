//! What an event makes of the state: total, for any event in any state, and free of decisions.
//!
//! An event about a ticket or counter that is not there changes nothing.

mod counters;
mod day;
mod tickets;
mod undo;

use crate::carried::Lock;
use crate::doors::Door;
use crate::event::{Event, Stamped};
use crate::moment::Moment;
use crate::queue::Queue;
use crate::view::{Announcement, HelpCall, StaffCall};

impl Queue {
    /// Follows an event. The state is the fold of the events since the last `day_started`, the
    /// parts of what it carries included.
    pub fn apply(&mut self, stamped: &Stamped) {
        let Stamped { seq, at, event } = stamped;
        let at = *at;
        self.seq = *seq;
        self.last_at = at;
        let undo = self.undo_of(event, at);
        self.apply_to_tickets(event, *seq, at);
        self.apply_to_counters(event, at);
        self.apply_to_room(event, at);
        self.keep_undo(event, undo);
        self.count_guides();
    }

    fn apply_to_room(&mut self, event: &Event, at: Moment) {
        match event {
            Event::DayCarried {
                part,
                tickets,
                offline,
            } => self.parts.take(*part, tickets, offline),
            Event::DayStarted { day, carried } => {
                let carried = self.parts.complete(carried);
                self.begin_day(*day, &carried);
            }
            Event::RoomOpened { by_hand_until } => {
                self.doors.set(None, door(true, *by_hand_until));
            }
            Event::RoomClosed { by_hand_until } => {
                self.doors.set(None, door(false, *by_hand_until));
            }
            Event::ErrandOpened {
                errand,
                by_hand_until,
            } => self.doors.set(Some(errand), door(true, *by_hand_until)),
            Event::ErrandClosed {
                errand,
                by_hand_until,
            } => self.doors.set(Some(errand), door(false, *by_hand_until)),
            Event::Announced { texts, until } => {
                let announcement = Announcement {
                    texts: texts.clone(),
                    until: *until,
                };
                self.announcement = (!texts.is_empty()).then_some(announcement);
            }
            Event::HelpAsked { device, languages } => {
                let call = HelpCall {
                    device: device.clone(),
                    languages: languages.clone(),
                    at,
                };
                self.help.insert(device.clone(), call);
            }
            Event::HelpAnswered { device, .. } => {
                self.help.remove(device);
            }
            Event::StaffCalled { desk } => {
                let call = StaffCall {
                    counter: desk.counter.clone(),
                    at,
                    guide: Some(desk.guide.clone()),
                    unseen: false,
                };
                self.staff.insert(desk.counter.clone(), call);
            }
            Event::StaffAnswered { counter } => {
                self.staff.remove(counter);
            }
            Event::PinRefused {
                guide,
                wrong,
                locked_until,
            } => {
                let lock = Lock {
                    guide: guide.clone(),
                    wrong: *wrong,
                    until: *locked_until,
                };
                self.locks.insert(guide.clone(), lock);
            }
            _ => {}
        }
    }
}

const fn door(open: bool, by_hand_until: Option<Moment>) -> Door {
    Door {
        open,
        by_hand_until,
    }
}
