//! How long visits of each errand have lasted of late: what the forecast draws from.
//!
//! Sums only; it knows no visitor and no guide.

use std::collections::BTreeMap;

use queue::ids::ErrandId;
use queue::moment::Day;

use super::books::Books;
use super::follower::FollowError;
use super::report::By;
use super::sums::Seconds;

/// Days that are looked back on.
const DAYS: i64 = 28;
/// Most service times of an errand that are kept, evenly chosen.
const TIMES_MAX: usize = 1000;

impl Books {
    /// The service times of each errand in the last days, seconds, ascending.
    pub(super) fn service_times(&self) -> Result<BTreeMap<ErrandId, Vec<u32>>, FollowError> {
        let mut all: BTreeMap<String, Seconds> = BTreeMap::new();
        let today = self.day().as_days();
        for day in (today - DAYS..=today).map(Day::from_days) {
            for (errand, sums) in self.sums_of(day, By::Errand.name())? {
                let times = all.entry(errand).or_default();
                for (seconds, count) in sums.services {
                    *times.entry(seconds).or_default() += count;
                }
            }
        }
        let known = all.into_iter();
        Ok(known
            .filter_map(|(errand, times)| Some((ErrandId::parse(&errand).ok()?, evenly(&times))))
            .collect())
    }
}

/// At most [`TIMES_MAX`] of them, in order, each standing for as many.
fn evenly(times: &Seconds) -> Vec<u32> {
    let one_by_one = times.iter().flat_map(|(seconds, count)| {
        let count = usize::try_from(*count).unwrap_or(usize::MAX);
        std::iter::repeat_n(u32::try_from(*seconds).unwrap_or(0), count)
    });
    let all: Vec<u32> = one_by_one.collect();
    let step = all.len().div_ceil(TIMES_MAX).max(1);
    all.into_iter().skip(step / 2).step_by(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_times_are_all_kept_and_many_are_thinned_evenly() {
        assert_eq!(evenly(&Seconds::from([(60, 2), (90, 1)])), [60, 60, 90]);
        let many: Seconds = (0..10_000).map(|seconds| (seconds, 1)).collect();
        let kept = evenly(&many);
        assert_eq!(kept.len(), TIMES_MAX);
        assert_eq!((kept[0], kept[TIMES_MAX / 2]), (5, 5005));
    }
}
