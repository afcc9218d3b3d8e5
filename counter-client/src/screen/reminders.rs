//! Visitors who have been set aside for long, as quiet lines. The time is counted from when this screen first saw them
//! aside; it takes nobody back by itself.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use languages::{Texts, key};
use queue::ids::TicketId;
use queue::view::{DeskView, Status};

use super::Screen;
use super::view::{AlarmItem, AlarmKind};

/// When a visitor who was set aside is called to mind.
pub const REMIND_AFTER: Duration = Duration::from_mins(15);

/// Since when each visitor has been seen aside.
pub(super) type Aside = BTreeMap<TicketId, Instant>;

/// Takes in who is aside now.
pub(super) fn remember(aside: &mut Aside, desk: &DeskView, now: Instant) {
    aside.retain(|ticket, _| desk.parked.iter().any(|visit| visit.ticket == *ticket));
    for visit in &desk.parked {
        aside.entry(visit.ticket.clone()).or_insert(now);
    }
}

impl Screen {
    /// A line for each who has been aside for long, the longest first.
    pub(super) fn reminders(&self, tag: &str, now: Instant) -> Vec<AlarmItem> {
        let parked = self.desk().into_iter().flat_map(|desk| &desk.parked);
        let mut late: Vec<_> = parked
            .filter_map(|visit| {
                let since = self.aside.get(&visit.ticket)?;
                let aside = now.saturating_duration_since(*since);
                (aside >= REMIND_AFTER).then_some((*since, aside, visit))
            })
            .collect();
        late.sort_by_key(|(since, ..)| *since);
        let free = matches!(self.status(), Status::Free | Status::Armed);
        let lines = late.into_iter().map(|(_, aside, visit)| {
            let number = visit.number.to_string();
            let args = [
                ("number", (&number).into()),
                ("minutes", (aside.as_secs() / 60).into()),
            ];
            AlarmItem {
                kind: AlarmKind::Aside,
                id: visit.ticket.to_string(),
                title: Texts::get(tag, key::COUNTER_PARKED_DUE, &args),
                button: if free {
                    Texts::get(tag, key::COUNTER_UNPARK, &[])
                } else {
                    String::new()
                },
                key: String::new(),
            }
        });
        lines.collect()
    }
}
