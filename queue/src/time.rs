//! What time alone brings about: ends of parks and wishes, reservations that lapse, opening hours,
//! announcements, and the local midnight.
//!
//! Reads no clock; it is told the moment.

use crate::calendar::Calendar;
use crate::carried::{Carried, OFFLINE_REMEMBERED_MAX, Reachable};
use crate::event::{Event, Stamped};
use crate::ids::DeviceId;
use crate::moment::Moment;
use crate::parts::part;
use crate::queue::Queue;
use crate::ticket::Stage;
use crate::urgency::Slot;

impl Queue {
    /// Everything that time alone brings about up to `now` within the day, each stamped with the
    /// moment at which it was due, and then the calls that follow, stamped with `now`.
    pub fn pass_time(&mut self, calendar: &Calendar, now: Moment) -> Vec<Stamped> {
        let mut stamped = self.let_time_pass(calendar, now);
        stamped.extend(self.bring_about(self.settle(now), now));
        stamped
    }

    fn let_time_pass(&mut self, calendar: &Calendar, now: Moment) -> Vec<Stamped> {
        let mut stamped = Vec::new();
        while let Some((due, event)) = self.next_due(calendar).filter(|(due, _)| *due <= now) {
            stamped.push(self.follow(event, due));
        }
        stamped
    }

    /// Not before this moment has [`Queue::pass_time`] anything to do.
    pub fn next_deadline(&self, calendar: &Calendar) -> Option<Moment> {
        self.next_due(calendar).map(|(due, _)| due)
    }

    fn next_due(&self, calendar: &Calendar) -> Option<(Moment, Event)> {
        self.day?;
        let door = self.doors.next_flip(calendar, self.last_at);
        let door = door.map(|(due, errand, open)| (due, opens_or_closes(errand, open)));
        let until = self.announcement.as_ref().and_then(|said| said.until);
        let announcement = until.map(|due| (due, Self::nothing_announced()));
        let timer = self.tickets.timers.first();
        let timer = timer.and_then(|(due, slot)| Some((*due, self.timer_event(*due, *slot)?)));
        [door, announcement, timer]
            .into_iter()
            .flatten()
            .min_by_key(|(due, _)| *due)
    }

    const fn nothing_announced() -> Event {
        Event::Announced {
            texts: std::collections::BTreeMap::new(),
            until: None,
        }
    }

    /// What the time of a ticket brings.
    pub(crate) fn timer_event(&self, due: Moment, slot: Slot) -> Option<Event> {
        let ticket = self.tickets.get(slot)?;
        let about = ticket.about();
        Some(match ticket.stage {
            Stage::Postponed { until } if until <= due => {
                Event::TicketReturned { about, desk: None }
            }
            Stage::Parked { .. } => Event::TicketUnparked { about, desk: None },
            _ => Event::ReservationLapsed { about },
        })
    }

    /// A counter's device has been offline for 10 s: nobody there would hear a call.
    pub fn device_gone(&mut self, device: &DeviceId, now: Moment) -> Vec<Stamped> {
        let armed = self.staffed_at(device).filter(|at| at.armed);
        let disarmed = armed.map(|at| Event::CounterDisarmed { desk: at.desk() });
        self.bring_about(disarmed.into_iter().collect(), now)
    }

    /// The local midnight that ends the calendar's day, stamped with it: what was due before, then
    /// what is left waiting ends and guides go home, unless the room is open across midnight.
    pub fn end_day(&mut self, calendar: &Calendar) -> Vec<Stamped> {
        let at = calendar.ends_at;
        let mut stamped = self.let_time_pass(calendar, at);
        let mut events: Vec<_> = self.managers.keys().map(signed_out).collect();
        if !calendar.runs_across_midnight() {
            events.extend(self.left_unserved());
            events.extend(self.gone_home());
        }
        stamped.extend(events.into_iter().map(|event| self.follow(event, at)));
        stamped
    }

    fn left_unserved(&self) -> impl Iterator<Item = Event> {
        let left = self
            .tickets
            .open()
            .filter(|ticket| ticket.at_counter().is_none());
        left.map(|ticket| Event::TicketUnserved {
            about: ticket.about(),
        })
    }

    fn gone_home(&self) -> impl Iterator<Item = Event> {
        let counters = self.staffed.values().map(|at| match at.visitor {
            Some(_) => Event::GuideLeaves { desk: at.desk() },
            None => Event::GuideSignedOut {
                guide: at.guide.clone(),
                counter: Some(at.counter.clone()),
            },
        });
        let reachable = self.reachable.keys().map(|guide| Event::GuideSignedOut {
            guide: guide.clone(),
            counter: None,
        });
        counters.chain(reachable)
    }

    /// Begins the calendar's day: one `day_started`, which carries what outlives the day before, with
    /// parts of it before when that is much; then what is due at once.
    pub fn start_day(&mut self, calendar: &Calendar, now: Moment) -> Vec<Stamped> {
        let mut carried = self.carried();
        let parts = part(&mut carried);
        let started = Event::DayStarted {
            day: calendar.day,
            carried: Box::new(carried),
        };
        let events = parts.into_iter().chain([started]);
        let mut stamped: Vec<_> = events.map(|event| self.follow(event, now)).collect();
        stamped.extend(self.pass_time(calendar, now));
        stamped
    }

    pub(crate) fn carried(&self) -> Carried {
        let reachable = self.reachable.iter().map(|(guide, device)| Reachable {
            guide: guide.clone(),
            device: device.clone(),
        });
        let mut offline: Vec<_> = self.offline.values().cloned().collect();
        offline.sort_by(|a, b| b.key.day.cmp(&a.key.day).then_with(|| a.key.cmp(&b.key)));
        offline.truncate(OFFLINE_REMEMBERED_MAX);
        Carried {
            tickets: self.tickets.open().cloned().collect(),
            counters: self.staffed.values().cloned().collect(),
            reachable: reachable.collect(),
            locks: self.locks.values().cloned().collect(),
            doors: self.doors.clone(),
            announcement: self.announcement.clone(),
            help: self.help.values().cloned().collect(),
            staff: self.staff.values().cloned().collect(),
            offline,
        }
    }
}

fn signed_out(device: &DeviceId) -> Event {
    Event::ManagerSignedOut {
        device: device.clone(),
    }
}

fn opens_or_closes(errand: Option<crate::ids::ErrandId>, open: bool) -> Event {
    let by_hand_until = None;
    match (errand, open) {
        (None, true) => Event::RoomOpened { by_hand_until },
        (None, false) => Event::RoomClosed { by_hand_until },
        (Some(errand), true) => Event::ErrandOpened {
            errand,
            by_hand_until,
        },
        (Some(errand), false) => Event::ErrandClosed {
            errand,
            by_hand_until,
        },
    }
}
