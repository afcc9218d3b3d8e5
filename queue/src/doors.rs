//! Whether room and errands take visitors: by the hours or, until their next change, by hand.
//!
//! Remembers what was last announced; hands in no event itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, Hours};
use crate::ids::ErrandId;
use crate::moment::Moment;

/// A door: the room's or an errand's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Door {
    /// What was last announced.
    pub open: bool,
    /// What a manager said, and until when it holds against the hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_hand_until: Option<Moment>,
}

/// The doors of a room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doors {
    /// The room's; closed before its first day.
    pub room: Door,
    /// Those of errands that were ever closed or opened on their own; the others are open with the
    /// room.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub errands: BTreeMap<ErrandId, Door>,
}

impl Default for Doors {
    fn default() -> Self {
        let room = Door {
            open: false,
            by_hand_until: None,
        };
        Self {
            room,
            errands: BTreeMap::new(),
        }
    }
}

/// An errand's own hours; without any it is open whenever the room is.
fn own_hours<'a>(calendar: &'a Calendar, errand: &ErrandId) -> &'a Hours {
    calendar.errands.get(errand).unwrap_or(&Hours::Always)
}

impl Door {
    const OPEN: Self = Self {
        open: true,
        by_hand_until: None,
    };

    fn held_by_hand(&self, now: Moment) -> bool {
        self.by_hand_until.is_some_and(|until| now < until)
    }

    fn is_open(&self, hours: &Hours, now: Moment) -> bool {
        if self.held_by_hand(now) {
            self.open
        } else {
            hours.open(now)
        }
    }

    /// The first moment from `from` on at which it is not as announced.
    fn flips_at(&self, hours: &Hours, from: Moment) -> Option<Moment> {
        if self.is_open(hours, from) != self.open {
            return Some(from);
        }
        let free_from = match self.by_hand_until {
            Some(until) if from < until => until,
            _ => from,
        };
        if hours.open(free_from) == self.open {
            hours.next_change(free_from)
        } else {
            Some(free_from)
        }
    }

    /// When it next opens after `now`, and when it closes; the latter only while it is open.
    fn next_times(&self, hours: &Hours, now: Moment) -> (Option<Moment>, Option<Moment>) {
        let free_from = self.by_hand_until.filter(|until| now < *until);
        let open = self.is_open(hours, now);
        let mut changes = Vec::new();
        let mut from = now;
        if let Some(until) = free_from {
            from = until;
            if hours.open(until) != open {
                changes.push(until);
            }
        }
        while changes.len() < 2 {
            let Some(change) = hours.next_change(from) else {
                break;
            };
            changes.push(change);
            from = change;
        }
        let (first, second) = (changes.first().copied(), changes.get(1).copied());
        if open { (second, first) } else { (first, None) }
    }
}

impl Doors {
    /// Whether the room is open.
    pub(crate) fn room_open(&self, calendar: &Calendar, now: Moment) -> bool {
        self.room.is_open(&calendar.room, now)
    }

    /// Whether an errand takes visitors, given that the room does.
    pub(crate) fn errand_open(&self, errand: &ErrandId, calendar: &Calendar, now: Moment) -> bool {
        let door = self.errands.get(errand).unwrap_or(&Door::OPEN);
        door.is_open(own_hours(calendar, errand), now)
    }

    /// When the room next opens and when it closes.
    pub(crate) fn room_times(
        &self,
        calendar: &Calendar,
        now: Moment,
    ) -> (Option<Moment>, Option<Moment>) {
        self.room.next_times(&calendar.room, now)
    }

    /// The first door from `from` on that is not as announced: when, which (none: the room's), and
    /// whether it is then open.
    pub(crate) fn next_flip(
        &self,
        calendar: &Calendar,
        from: Moment,
    ) -> Option<(Moment, Option<ErrandId>, bool)> {
        let room = self
            .room
            .flips_at(&calendar.room, from)
            .map(|at| (at, None, !self.room.open));
        let own = calendar
            .errands
            .keys()
            .filter(|id| !self.errands.contains_key(*id));
        let known = self.errands.iter().map(|(id, door)| (id, door.clone()));
        let errands = own
            .map(|id| (id, Door::OPEN))
            .chain(known)
            .filter_map(|(id, door)| {
                let at = door.flips_at(own_hours(calendar, id), from)?;
                Some((at, Some(id.clone()), !door.open))
            });
        room.into_iter().chain(errands).min()
    }

    /// Until when a command by hand holds: the next change by the hours or the local midnight.
    pub(crate) fn by_hand_until(
        errand: Option<&ErrandId>,
        calendar: &Calendar,
        now: Moment,
    ) -> Moment {
        let hours = errand.map_or(&calendar.room, |errand| calendar.errand(errand));
        let midnight = calendar.ends_at;
        hours
            .next_change(now)
            .map_or(midnight, |change| change.min(midnight))
    }

    /// Sets a door as announced.
    pub(crate) fn set(&mut self, errand: Option<&ErrandId>, door: Door) {
        match errand {
            None => self.room = door,
            Some(errand) => {
                self.errands.insert(errand.clone(), door);
            }
        }
    }
}
