//! The sums of a report: percentiles, means, waits.
//!
//! Knows no recording; it is handed numbers.

use serde::Serialize;

/// The figures W of PROTOCOL §6: how a set of visits ended and how long they waited until service or leaving.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Waits {
    /// Visits served, those reached among them.
    pub served: usize,
    /// Visits that left unserved.
    pub abandoned: usize,
    /// Visits served that had left in the recording.
    pub reached: usize,
    /// Mean wait in seconds, to a tenth; none without visits, as the others.
    pub wait_mean_s: Option<f64>,
    /// Half of the waits were at most so long, seconds.
    pub wait_p50_s: Option<u32>,
    /// Nine of ten waits were at most so long, seconds.
    pub wait_p90_s: Option<u32>,
    /// The longest wait, seconds.
    pub wait_max_s: Option<u32>,
}

/// How one visit ended, for [`Waits`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    /// What became of it.
    pub how: How,
    /// Seconds until service or leaving, where known.
    pub wait_s: Option<u32>,
}

/// What became of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Served.
    Served,
    /// Left unserved.
    Abandoned,
    /// Left in the recording, served in the replay.
    Reached,
    /// Still waiting when everything was over.
    Waiting,
}

impl Waits {
    /// The figures of these visits.
    pub fn of(visits: impl Iterator<Item = Ended>) -> Self {
        let (mut waits, mut counts) = (Vec::new(), [0_usize; 3]);
        for visit in visits {
            match visit.how {
                How::Served => counts[0] += 1,
                How::Abandoned => counts[1] += 1,
                How::Reached => counts[2] += 1,
                How::Waiting => {}
            }
            waits.extend(visit.wait_s);
        }
        waits.sort_unstable();
        let [served, abandoned, reached] = counts;
        Self {
            served: served + reached,
            abandoned,
            reached,
            wait_mean_s: mean(waits.iter().map(|wait| f64::from(*wait))).map(tenth),
            wait_p50_s: percentile(&waits, 50),
            wait_p90_s: percentile(&waits, 90),
            wait_max_s: waits.last().copied(),
        }
    }
}

/// The smallest of the sorted values that at least so many percent of them do not exceed (nearest rank).
pub fn percentile(sorted: &[u32], percent: usize) -> Option<u32> {
    let rank = (sorted.len() * percent).div_ceil(100);
    sorted.get(rank.saturating_sub(1)).copied()
}

/// The arithmetic mean; none of nothing.
pub fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0_u32), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

/// Rounded to a tenth.
pub fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// Rounded to a ten-thousandth.
pub fn ten_thousandth(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_a_value_that_occurred() {
        let waits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
        assert_eq!(percentile(&waits, 50), Some(4));
        assert_eq!(percentile(&waits, 90), Some(8));
        assert_eq!(percentile(&[7], 90), Some(7));
        assert_eq!(percentile(&[], 50), None);
    }

    #[test]
    fn those_reached_are_among_the_served() {
        let ended = |how, wait_s| Ended { how, wait_s };
        let visits = [
            ended(How::Served, Some(10)),
            ended(How::Reached, Some(0)),
            ended(How::Abandoned, Some(35)),
            ended(How::Waiting, None),
        ];
        let waits = Waits::of(visits.into_iter());
        assert_eq!((waits.served, waits.abandoned, waits.reached), (2, 1, 1));
        assert_eq!(waits.wait_mean_s, Some(15.0));
        assert_eq!(waits.wait_max_s, Some(35));
    }
}
