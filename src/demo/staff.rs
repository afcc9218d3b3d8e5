//! Who of the room's guides is where, and whom a counter of the demo should have next.
//!
//! Learns of people's own sign-ins from the room's events, so that the demo does not take their guide away.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use broker_config::device::{Device, News, NewsReader};
use queue::ids::{CounterId, GuideId};
use queue::room::{Guide, Room};
use queue::view::Next;
use serde_json::Value;
use tokio::time::Instant;

/// Shortest time between two counters that are handed over.
const HAND_OVERS_APART: Duration = Duration::from_secs(8);

/// All guides and where they are; shared by the demo's counters.
#[derive(Debug, Clone)]
pub(super) struct Staff(Arc<Mutex<Places>>);

#[derive(Debug)]
struct Places {
    guides: Vec<Guide>,
    at: BTreeMap<GuideId, CounterId>,
    asked: usize,
    handed_over: Option<Instant>,
}

impl Staff {
    pub(super) fn new(room: &Room) -> Self {
        Self(Arc::new(Mutex::new(Places {
            guides: room.guides.clone(),
            at: BTreeMap::new(),
            asked: 0,
            handed_over: None,
        })))
    }

    /// The guide for a counter: one who is nowhere and serves the first of `unmatched` that any such guide serves;
    /// else the next in turn. None when all are somewhere.
    pub(super) fn take(&self, counter: &CounterId, unmatched: &[Next]) -> Option<GuideId> {
        let mut places = self.places();
        let guide = places.wanted(unmatched).or_else(|| places.in_turn())?;
        places.at.insert(guide.clone(), counter.clone());
        Some(guide)
    }

    /// Whether somebody who is nowhere serves one of these.
    pub(super) fn has_for(&self, unmatched: &[Next]) -> bool {
        self.places().wanted(unmatched).is_some()
    }

    /// Whether a counter may be handed over now; if so, no other for [`HAND_OVERS_APART`], so that not everybody goes
    /// for the same visitor.
    pub(super) fn may_hand_over(&self, now: Instant) -> bool {
        let mut places = self.places();
        let last = places.handed_over;
        let may = last.is_none_or(|last| now.duration_since(last) >= HAND_OVERS_APART);
        if may {
            places.handed_over = Some(now);
        }
        may
    }

    /// The guide is nowhere.
    pub(super) fn gone(&self, guide: &GuideId) {
        self.places().at.remove(guide);
    }

    fn came(&self, guide: GuideId, counter: CounterId) {
        let mut places = self.places();
        places.at.retain(|_, at| *at != counter);
        places.at.insert(guide, counter);
    }

    fn places(&self) -> MutexGuard<'_, Places> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Places {
    fn nowhere(&self) -> impl Iterator<Item = &Guide> {
        self.guides
            .iter()
            .filter(|guide| !self.at.contains_key(&guide.id))
    }

    fn wanted(&self, unmatched: &[Next]) -> Option<GuideId> {
        let serves = |guide: &&Guide, next: &Next| {
            let speaks = next
                .languages
                .iter()
                .any(|tag| guide.languages.contains(tag));
            speaks && guide.errands.contains(&next.errand)
        };
        let guide = |next| self.nowhere().find(|guide| serves(guide, next));
        unmatched
            .iter()
            .find_map(guide)
            .map(|guide| guide.id.clone())
    }

    fn in_turn(&mut self) -> Option<GuideId> {
        let nowhere: Vec<GuideId> = self.nowhere().map(|guide| guide.id.clone()).collect();
        let turn = self.asked.checked_rem(nowhere.len())?;
        // A step that shares no factor with the usual numbers of guides brings different ones.
        self.asked += 7;
        nowhere.into_iter().nth(turn)
    }
}

/// Keeps `staff` right by the room's events, until dropped.
pub(super) async fn watch(device: Device, mut news: NewsReader, staff: Staff) {
    let _connected = device;
    while let Some(news) = news.next().await {
        if let News::Event(event) = news {
            learn(&staff, &event);
        }
    }
}

fn learn(staff: &Staff, event: &Value) {
    let text = |field: &str| event[field].as_str().unwrap_or_default();
    let guide = GuideId::parse(text("guide"));
    let counter = CounterId::parse(text("counter"));
    match (text("type"), guide, counter) {
        ("guide_signed_in", Ok(guide), Ok(counter)) => staff.came(guide, counter),
        ("guide_signed_out", Ok(guide), _) => staff.gone(&guide),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use coordinator::room_file::RoomFile;
    use serde_json::json;

    use super::*;

    fn staff() -> Staff {
        Staff::new(&RoomFile::built_in().unwrap().room())
    }

    fn somali() -> Next {
        serde_json::from_value(json!({
            "ticket": "1", "number": "A001", "errand": "general-question", "languages": ["so"], "needs": [],
            "waiting_since": "2026-11-23T10:00:00Z",
            "why": {"waited_s": 0, "target_wait_s": 1, "head_start_s": 0, "guides": 0, "language": null}
        }))
        .unwrap()
    }

    #[test]
    fn the_guide_who_speaks_with_somebody_unmatched_comes_until_all_such_are_somewhere() {
        let (staff, counter) = (staff(), CounterId::parse("2").unwrap());
        let speaks = |guide: &GuideId| {
            let places = staff.places();
            let guide = places.guides.iter().find(|g| g.id == *guide).unwrap();
            guide.languages.iter().any(|tag| tag.as_str() == "so")
        };
        while staff.has_for(&[somali()]) {
            assert!(speaks(&staff.take(&counter, &[somali()]).unwrap()));
        }
        let next = staff.take(&counter, &[somali()]).unwrap();
        assert!(!speaks(&next));
    }

    #[test]
    fn one_counter_at_a_time_is_handed_over() {
        let (staff, now) = (staff(), Instant::now());
        assert!(staff.may_hand_over(now));
        assert!(!staff.may_hand_over(now + HAND_OVERS_APART / 2));
        assert!(staff.may_hand_over(now + HAND_OVERS_APART));
    }

    #[test]
    fn a_guide_whom_a_person_signed_in_is_left_alone() {
        let staff = staff();
        let all = staff.places().guides.len();
        learn(
            &staff,
            &json!({"type": "guide_signed_in", "guide": "hodan", "counter": "1"}),
        );
        let counter = CounterId::parse("2").unwrap();
        let taken: Vec<_> = std::iter::from_fn(|| staff.take(&counter, &[])).collect();
        assert_eq!(taken.len(), all - 1);
        assert!(taken.iter().all(|guide| guide.as_str() != "hodan"));
        learn(
            &staff,
            &json!({"type": "guide_signed_out", "guide": "hodan"}),
        );
        assert_eq!(staff.take(&counter, &[]).unwrap().as_str(), "hodan");
    }
}
