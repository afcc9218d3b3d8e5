//! Sums over visits: counts and how long people waited and were served, second by second, so that two sums add up and
//! every percentile is exact.
//!
//! Names nobody; what is too few to be shown is the report's business.

use std::collections::BTreeMap;

use queue::room::Room;
use serde::{Deserialize, Serialize};

use super::calibration::Outcomes;
use super::ends::Ends;
use super::visits::{End, Foretold, Visit};

/// How often each number of seconds occurred.
pub(super) type Seconds = BTreeMap<i64, u64>;

/// Sums over visits of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Sums {
    pub(super) taken: u64,
    pub(super) called: u64,
    pub(super) served: u64,
    pub(super) no_show: u64,
    pub(super) cancelled: u64,
    pub(super) unserved: u64,
    /// Called within the target of their errand.
    pub(super) within_target: u64,
    /// Of visits that tell how good the forecast on their ticket was.
    pub(super) foretold: Outcomes,
    /// How the served ones ended.
    #[serde(skip_serializing_if = "Ends::is_empty")]
    pub(super) ends: Ends,
    pub(super) waits: Seconds,
    pub(super) services: Seconds,
}

/// Whether a visit is counted in or taken out again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    In,
    Out,
}

impl Count {
    fn apply(self, sum: &mut u64, is: bool) {
        let by = u64::from(is);
        *sum = match self {
            Self::In => sum.saturating_add(by),
            Self::Out => sum.saturating_sub(by),
        };
    }

    /// Counts how often a value occurs; what occurs no more is gone.
    pub(super) fn apply_each<K: Ord + Clone>(
        self,
        counts: &mut BTreeMap<K, u64>,
        value: Option<K>,
    ) {
        let Some(value) = value else { return };
        let times = counts.entry(value.clone()).or_default();
        self.apply(times, true);
        if *times == 0 {
            counts.remove(&value);
        }
    }
}

impl Sums {
    /// Counts a visit in or out.
    pub(super) fn count(&mut self, visit: &Visit, room: &Room, count: Count) {
        if visit.end == Some(End::Replaced) {
            return;
        }
        let target = room
            .errand(&visit.errand)
            .map(|errand| i64::from(errand.target_wait_s));
        let within = visit
            .first_wait_s
            .zip(target)
            .is_some_and(|(wait, target)| wait <= target);
        count.apply(&mut self.taken, true);
        count.apply(&mut self.called, visit.first_wait_s.is_some());
        count.apply(&mut self.served, visit.end == Some(End::Served));
        count.apply(&mut self.no_show, visit.end == Some(End::NoShow));
        count.apply(&mut self.cancelled, visit.end == Some(End::Cancelled));
        count.apply(&mut self.unserved, visit.end == Some(End::Unserved));
        count.apply(&mut self.within_target, within);
        if let Some((became, p90_s)) = visit.foretold.and_then(Foretold::outcome) {
            match count {
                Count::In => self.foretold.count_in(became, p90_s),
                Count::Out => self.foretold.count_out(became, p90_s),
            }
        }
        self.ends.count(visit, count);
        count.apply_each(&mut self.waits, visit.first_wait_s);
        count.apply_each(&mut self.services, visit.served_s);
    }

    /// Adds other sums.
    pub(super) fn add(&mut self, other: &Self) {
        self.taken += other.taken;
        self.called += other.called;
        self.served += other.served;
        self.no_show += other.no_show;
        self.cancelled += other.cancelled;
        self.unserved += other.unserved;
        self.within_target += other.within_target;
        self.foretold.add(&other.foretold);
        self.ends.add(&other.ends);
        for (mine, theirs) in [
            (&mut self.waits, &other.waits),
            (&mut self.services, &other.services),
        ] {
            for (seconds, times) in theirs {
                *mine.entry(*seconds).or_default() += times;
            }
        }
    }
}

/// The smallest value that at least `percent` of all do not exceed (nearest rank).
pub(super) fn percentile(seconds: &Seconds, percent: u64) -> Option<i64> {
    let all: u64 = seconds.values().sum();
    let rank = (all * percent).div_ceil(100).max(1);
    let mut passed = 0;
    seconds.iter().find_map(|(value, times)| {
        passed += times;
        (passed >= rank).then_some(*value)
    })
}

/// The mean, rounded to a whole second.
pub(super) fn mean(seconds: &Seconds) -> Option<i64> {
    let all: u64 = seconds.values().sum();
    let sum: i128 = seconds
        .iter()
        .map(|(value, times)| i128::from(*value) * i128::from(*times))
        .sum();
    let half = i128::from(all) / 2;
    (all > 0).then(|| ((sum + half) / i128::from(all)) as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_values_that_occurred() {
        let seconds = Seconds::from([(10, 1), (20, 2), (90, 1)]);
        assert_eq!(percentile(&seconds, 50), Some(20));
        assert_eq!(percentile(&seconds, 90), Some(90));
        assert_eq!(percentile(&seconds, 0), Some(10));
        assert_eq!(mean(&seconds), Some(35));
        assert_eq!(percentile(&Seconds::new(), 50), None);
        assert_eq!(mean(&Seconds::new()), None);
    }
}
