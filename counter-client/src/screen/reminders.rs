//! Visitors who have been set aside for long, as quiet lines. The time is the room's, so it is the same at every screen and
//! after a restart; nobody is taken back by itself.

use std::time::{Duration, Instant};

use languages::{Texts, key};
use queue::moment::Moment;
use queue::view::{Status, Visit};

use super::Screen;
use super::view::{AlarmItem, AlarmKind};

/// When a visitor who was set aside is called to mind.
const REMIND_AFTER: Duration = Duration::from_mins(15);

/// When the screen reminds of somebody who was set aside then.
pub(super) fn reminded_at(parked_at: Moment) -> Moment {
    let after_s = i64::try_from(REMIND_AFTER.as_secs()).unwrap_or(i64::MAX);
    parked_at.plus_s(after_s)
}

impl Screen {
    /// A line for each who has been aside for long, the longest first.
    pub(super) fn reminders(&self, tag: &str, now: Instant) -> Vec<AlarmItem> {
        let mut late: Vec<_> = self.reminded(now).collect();
        late.sort_by_key(|(aside_s, _)| std::cmp::Reverse(*aside_s));
        let free = matches!(self.status(), Status::Free | Status::Armed);
        let lines = late.into_iter().map(|(aside_s, visit)| {
            let number = visit.number.to_string();
            let args = [
                ("number", (&number).into()),
                ("minutes", (aside_s / 60).into()),
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

    /// Who has been aside for long, and for how many seconds.
    pub(super) fn reminded(&self, now: Instant) -> impl Iterator<Item = (u64, &Visit)> {
        let at = self.clock.now(now);
        let parked = self.desk().into_iter().flat_map(|desk| &desk.parked);
        parked
            // Who is back by themselves need not be called to mind.
            .filter(|visit| visit.parked_until.is_none())
            .filter_map(move |visit| {
                let aside_s = u64::try_from(at?.s_since(visit.parked_at?)).ok()?;
                (aside_s >= REMIND_AFTER.as_secs()).then_some((aside_s, visit))
            })
    }
}
