//! The beginning of a local day: the state becomes what the event carries, and nothing else.
//!
//! So the fold of a day's file needs no file before it.

use crate::carried::Carried;
use crate::moment::Day;
use crate::queue::Queue;
use crate::tickets::Tickets;

impl Queue {
    pub(super) fn begin_day(&mut self, day: Day, carried: &Carried) {
        self.day = Some(day);
        self.staffed = keyed(&carried.counters, |staffed| staffed.counter.clone());
        self.undo.clear();
        self.managers.clear();
        let reachable = carried.reachable.iter();
        self.reachable = reachable
            .map(|r| (r.guide.clone(), r.device.clone()))
            .collect();
        self.locks = keyed(&carried.locks, |lock| lock.guide.clone());
        self.doors = carried.doors.clone();
        self.announcement.clone_from(&carried.announcement);
        self.help = keyed(&carried.help, |call| call.device.clone());
        self.staff = keyed(&carried.staff, |call| call.counter.clone());
        self.offline = keyed(&carried.offline, |ticket| ticket.key.clone());
        self.tickets = Tickets::new(&self.room);
        self.count_guides();
        for ticket in &carried.tickets {
            self.tickets.add(ticket.clone(), true);
        }
    }
}

fn keyed<K: Ord, V: Clone>(all: &[V], key: impl Fn(&V) -> K) -> std::collections::BTreeMap<K, V> {
    all.iter().map(|one| (key(one), one.clone())).collect()
}
