//! How long guides take from one visitor to the next while somebody waits for them, pauses included.
//!
//! Kept in memory alone: it begins anew with each start, and until there are enough the usual time stands for all.

use std::collections::{BTreeMap, VecDeque};

use queue::Queue;
use queue::event::{Desk, Event, Stamped};
use queue::ids::GuideId;
use queue::moment::Moment;

/// Most gaps that are kept, the latest.
const GAPS_MAX: usize = 500;
/// Fewest from which gaps are drawn.
const GAPS_MIN: usize = 30;

/// The gaps of the room.
#[derive(Debug, Default)]
pub(super) struct Gaps {
    /// When each guide's last visit ended, where somebody waited for that guide.
    ended: BTreeMap<GuideId, Moment>,
    known: VecDeque<i64>,
}

impl Gaps {
    /// Follows what has happened, up to the room as it is.
    pub(super) fn follow(&mut self, events: &[Stamped], queue: &Queue) {
        for Stamped { event, at, .. } in events {
            match event {
                Event::ServiceFinished { desk, .. }
                | Event::VisitorMissed { desk, .. }
                | Event::TicketParked { desk, .. } => self.end(desk, *at, queue),
                Event::VisitorCalled { desk, .. } => {
                    if let Some(ended) = self.ended.remove(&desk.guide) {
                        self.known.push_front(at.s_since(ended).max(0));
                        self.known.truncate(GAPS_MAX);
                    }
                }
                Event::GuideSignedOut { guide, .. } => {
                    self.ended.remove(guide);
                }
                _ => {}
            }
        }
    }

    fn end(&mut self, desk: &Desk, at: Moment, queue: &Queue) {
        if queue.somebody_waits_for(&desk.counter, at) {
            self.ended.insert(desk.guide.clone(), at);
        }
    }

    /// The gaps in seconds, ascending; none while there are too few.
    pub(super) fn ascending(&self) -> Vec<i64> {
        if self.known.len() < GAPS_MIN {
            return Vec::new();
        }
        let mut gaps: Vec<_> = self.known.iter().copied().collect();
        gaps.sort_unstable();
        gaps
    }
}
