//! RoomState: whether the room is open, how many wait, and where help is waited for.

use crate::calendar::Calendar;
use crate::moment::{Moment, SECOND_MS};
use crate::queue::Queue;
use crate::view::{ErrandView, RoomView};

/// How far ahead `opens_at` looks, milliseconds (PROTOCOL §3: within 7 days).
const OPENS_WITHIN_MS: i64 = 7 * 86_400 * SECOND_MS;

impl Queue {
    /// RoomState's body.
    pub fn room_view(&self, calendar: &Calendar, now: Moment) -> RoomView {
        let open = self.doors.room_open(calendar, now);
        let (opens_at, closes_at) = self.doors.room_times(calendar, now);
        let waiting = &self.tickets.waiting;
        let errands = self.room.errands.iter().map(|errand| ErrandView {
            id: errand.id.clone(),
            series: errand.series.clone(),
            open: open && self.doors.errand_open(&errand.id, calendar, now),
            waiting: waiting.count_of(&errand.id),
        });
        let guides = self.staffed.values().filter(|staffed| !staffed.paused);
        RoomView {
            room: self.room.id.clone(),
            day: self.day.unwrap_or(calendar.day),
            open,
            opens_at: opens_at.filter(|at| at.ms_since(now) <= OPENS_WITHIN_MS),
            closes_at,
            waiting: waiting.count(),
            guides: u32::try_from(guides.count()).unwrap_or(u32::MAX),
            trial: self.room.trial,
            errands: errands.collect(),
            help: self
                .shown_help()
                .iter()
                .map(|call| call.device.clone())
                .collect(),
        }
    }
}
