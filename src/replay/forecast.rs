//! How good the forecasts on the tickets were, beside simpler ways to foretell a wait.
//!
//! Only visits that were called count: how long the others would have waited is not known. Every baseline foretells
//! the same visits from what had been seen that day when the ticket was taken.

use std::collections::BTreeMap;

use queue::moment::{Day, Moment};
use serde::Serialize;

use super::figures::{mean, percentile, ten_thousandth, tenth, wilson_95};

/// A visit that was called, with what its ticket foretold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Foretold {
    /// The local day.
    pub day: Day,
    /// When the ticket was taken.
    pub taken: Moment,
    /// Seconds until the call.
    pub wait_s: u32,
    /// What the ticket said, when it said anything.
    pub p50_p90_s: Option<(u32, u32)>,
}

/// Calibration of the forecast (PROTOCOL §6).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Calibration {
    /// Visits called whose ticket carried a forecast.
    pub n: usize,
    /// Mean distance of the wait from the foretold P50, seconds.
    pub mae_s: Option<f64>,
    /// Share of waits longer than the foretold P90.
    pub above_p90: Option<f64>,
    /// Lower end of that share's 95 % interval.
    pub above_p90_low: Option<f64>,
    /// Upper end of that share's 95 % interval.
    pub above_p90_high: Option<f64>,
    /// The same visits foretold in simpler ways.
    pub baselines: BTreeMap<&'static str, Baseline>,
}

/// How good a simpler forecast was.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Baseline {
    /// Mean distance of the wait from what was foretold, seconds.
    pub mae_s: Option<f64>,
    /// Share of waits longer than the foretold P90, where it foretells one.
    pub above_p90: Option<f64>,
}

impl Calibration {
    /// The calibration of these visits, in any order.
    pub fn of(visits: &[Foretold]) -> Self {
        let told: Vec<(&Foretold, (u32, u32))> = visits
            .iter()
            .filter_map(|visit| Some((visit, visit.p50_p90_s?)))
            .collect();
        let above = told.iter().filter(|(v, (_, p90))| v.wait_s > *p90).count();
        let interval = wilson_95(above, told.len());
        let errors = told.iter().map(|(v, (p50, _))| distance(v.wait_s, *p50));
        Self {
            n: told.len(),
            mae_s: mean(errors).map(tenth),
            above_p90: share(above, told.len()),
            above_p90_low: interval.map(|(low, _)| ten_thousandth(low)),
            above_p90_high: interval.map(|(_, high)| ten_thousandth(high)),
            baselines: baselines(visits),
        }
    }
}

fn distance(wait_s: u32, foretold_s: u32) -> f64 {
    f64::from(wait_s.abs_diff(foretold_s))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of visits are far below 2^52"
)]
fn share(hits: usize, n: usize) -> Option<f64> {
    (n > 0).then(|| ten_thousandth(hits as f64 / n as f64))
}

/// What a day had shown when a ticket was taken.
#[derive(Default)]
struct Seen {
    sorted: Vec<u32>,
    sum: u64,
    last: u32,
}

impl Seen {
    fn add(&mut self, wait_s: u32) {
        let at = self.sorted.partition_point(|seen| *seen <= wait_s);
        self.sorted.insert(at, wait_s);
        self.sum += u64::from(wait_s);
        self.last = wait_s;
    }

    fn mean(&self) -> u32 {
        let count = self.sorted.len().max(1) as u64;
        u32::try_from((self.sum + count / 2) / count).unwrap_or(u32::MAX)
    }
}

/// Walks through the day's calls and tickets in order of time; a call of the same moment is not yet seen.
fn baselines(visits: &[Foretold]) -> BTreeMap<&'static str, Baseline> {
    let mut order: Vec<(Moment, bool, &Foretold)> = Vec::with_capacity(2 * visits.len());
    for visit in visits {
        order.push((visit.taken, false, visit));
        order.push((visit.taken.plus_s(i64::from(visit.wait_s)), true, visit));
    }
    order.sort_by_key(|(at, called, visit)| (*at, *called, visit.taken));
    let mut days: BTreeMap<Day, Seen> = BTreeMap::new();
    let (mut of_mean, mut of_last, mut above, mut n) = (Vec::new(), Vec::new(), 0, 0);
    for (_, called, visit) in order {
        let seen = days.entry(visit.day).or_default();
        if called {
            seen.add(visit.wait_s);
        } else if visit.p50_p90_s.is_some() {
            n += 1;
            of_mean.push(distance(visit.wait_s, seen.mean()));
            of_last.push(distance(visit.wait_s, seen.last));
            above += usize::from(visit.wait_s > percentile(&seen.sorted, 90).unwrap_or(0));
        }
    }
    let baseline = |errors: Vec<f64>, above_p90| Baseline {
        mae_s: mean(errors.into_iter()).map(tenth),
        above_p90,
    };
    BTreeMap::from([
        ("mean_of_the_day", baseline(of_mean, share(above, n))),
        ("last_called", baseline(of_last, None)),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(taken_s: i64, wait_s: u32, told: Option<(u32, u32)>) -> Foretold {
        Foretold {
            day: Day::from_days(0),
            taken: Moment::from_millis(taken_s * 1000),
            wait_s,
            p50_p90_s: told,
        }
    }

    #[test]
    fn a_wait_longer_than_the_p90_is_counted_and_its_share_has_an_interval() {
        let visits = [
            visit(0, 10, Some((10, 20))),
            visit(100, 30, Some((10, 20))),
            visit(200, 20, Some((10, 20))),
            visit(300, 99, None),
        ];
        let found = Calibration::of(&visits);
        assert_eq!(found.n, 3);
        assert_eq!(found.mae_s, Some(10.0));
        assert_eq!(found.above_p90, Some(0.3333));
        assert!(found.above_p90_low < found.above_p90 && found.above_p90 < found.above_p90_high);
    }

    #[test]
    fn a_baseline_knows_only_what_was_seen_before_the_ticket() {
        let visits = [
            visit(0, 40, Some((0, 0))),
            visit(10, 60, Some((0, 0))),
            visit(100, 50, Some((0, 0))),
        ];
        let found = Calibration::of(&visits).baselines;
        // Foretold 0 and 0, for nobody had been called; then the mean 50 and the last 60.
        assert_eq!(found["mean_of_the_day"].mae_s, Some(33.3));
        assert_eq!(found["last_called"].mae_s, Some(36.7));
    }

    #[test]
    fn without_forecasts_there_is_no_calibration() {
        let found = Calibration::of(&[visit(0, 40, None)]);
        assert_eq!((found.n, found.mae_s, found.above_p90), (0, None, None));
    }
}
