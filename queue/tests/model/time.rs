//! What time alone brings: ends of parks, of `later`, of reservations, of hours, and of the day.

use queue::calendar::Calendar;
use queue::ids::TicketId;
use queue::moment::{Day, Moment};

use super::{For, Model, State};

impl Model {
    /// Brings the room to a moment of this day: each deadline at its own time, calls at the last.
    pub(crate) fn pass_time(&mut self, now: Moment) {
        let before = self.clone();
        self.come_due_until(now);
        self.settle();
        self.forget_undone(&before);
    }

    /// The next moment at which time alone changes something, before the day ends.
    pub(crate) fn next_deadline(&self) -> Option<Moment> {
        let hours = std::iter::once(&self.calendar.room).chain(self.calendar.errands.values());
        let ends = self
            .tickets
            .iter()
            .filter(|t| !t.state.is_over())
            .flat_map(|t| [t.until, t.reserved.as_ref().map(|(_, until)| *until)]);
        let by_hand = self
            .room_by_hand
            .iter()
            .chain(self.errands_by_hand.values());
        hours
            .map(|h| h.next_change(self.now))
            .chain(ends)
            .chain(by_hand.map(|(_, until)| Some(*until)))
            .chain([self.announcement.as_ref().and_then(|a| a.until)])
            .flatten()
            .filter(|at| *at > self.now && *at < self.calendar.ends_at)
            .min()
    }

    /// All that is due by now, and then the armed guides.
    pub(crate) fn settle(&mut self) {
        self.come_due();
        self.send_home();
        self.lapse_reservations();
        self.match_armed();
    }

    fn come_due_until(&mut self, now: Moment) {
        while let Some(at) = self.next_deadline().filter(|at| *at <= now) {
            self.now = at;
            self.come_due();
        }
        self.now = self.now.max(now);
    }

    fn come_due(&mut self) {
        let now = self.now;
        let back: Vec<TicketId> = self
            .tickets
            .iter()
            .filter(|t| matches!(t.state, State::Postponed | State::Parked))
            .filter(|t| t.until.is_some_and(|until| until <= now))
            .map(|t| t.id.clone())
            .collect();
        for id in back {
            self.enter_queue(&id);
        }
        self.room_by_hand.take_if(|(_, until)| *until <= now);
        self.errands_by_hand.retain(|_, (_, until)| *until > now);
        self.announcement
            .take_if(|a| a.until.is_some_and(|until| until <= now));
        self.lapse_reservations();
    }

    /// Guides whose day has ended leave when their visitor has.
    fn send_home(&mut self) {
        let gone = |d: &&super::Desk| d.leaves && d.visitor.is_none();
        let counters: Vec<_> = self
            .desks
            .iter()
            .filter(gone)
            .map(|d| d.counter.clone())
            .collect();
        for counter in counters {
            self.close_desk(&counter);
        }
    }

    /// A reservation ends when its time is over, the counter closes or the guide signs out.
    fn lapse_reservations(&mut self) {
        let stands = |(whose, until): &(For, Moment), room: &Self| {
            let there = match whose {
                For::Counter(counter) => room.desk_of(counter).is_some(),
                For::Guide(guide) => room.is_in_the_building(guide),
            };
            there && *until > room.now
        };
        let lapsed: Vec<TicketId> = self
            .tickets
            .iter()
            .filter(|t| matches!(t.state, State::Waiting | State::Postponed))
            .filter(|t| t.reserved.as_ref().is_some_and(|r| !stands(r, self)))
            .map(|t| t.id.clone())
            .collect();
        for id in lapsed {
            self.ticket_mut(&id).reserved = None;
        }
    }

    /// The local day of a moment, as the kiosk's clock may have it: yesterday to tomorrow.
    pub(crate) fn day_of(&self, at: Moment) -> Day {
        let today = self.calendar.day.as_days();
        if at < self.calendar.starts_at {
            Day::from_days(today - 1)
        } else if at < self.calendar.ends_at {
            Day::from_days(today)
        } else {
            Day::from_days(today + 1)
        }
    }

    /// Local midnight.
    pub(crate) fn change_day(&mut self, next: Calendar) {
        self.come_due_until(self.calendar.ends_at);
        if !self.calendar.runs_across_midnight() {
            self.end_day();
        }
        self.managers.clear();
        self.undos.clear();
        self.forget_yesterday();
        self.room_by_hand = None;
        self.errands_by_hand.clear();
        self.last_number.clear();
        self.calendar = next;
        self.settle();
    }

    fn end_day(&mut self) {
        let ids: Vec<TicketId> = self.tickets.iter().map(|t| t.id.clone()).collect();
        for id in ids {
            let state = self.ticket(&id).state;
            if !state.is_over() && !state.is_at_a_counter() {
                self.leave_queue(&id, State::Ended);
            }
        }
        self.reachable.clear();
        for desk in &mut self.desks {
            desk.leaves = true;
            desk.armed = false;
        }
        self.send_home();
    }

    /// Ended visits of the day before are in the log, no longer in the room.
    fn forget_yesterday(&mut self) {
        let all = self.tickets.len();
        self.tickets.retain(|t| !t.state.is_over());
        self.gone += all - self.tickets.len();
    }
}
