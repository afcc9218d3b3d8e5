//! How good the forecasts on the tickets were, beside simpler ways to foretell a wait.
//!
//! Who left counts for as long as they waited. Every baseline foretells the same visits from what had been seen that
//! day when the ticket was taken.

use std::collections::BTreeMap;

use coordinator::history::calibration::{Became, Outcomes};
use queue::moment::{Day, Moment};
use queue::view::Wait;
use serde::Serialize;

use super::figures::{mean, percentile, tenth};

/// A visit with what its ticket foretold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Foretold {
    /// The local day.
    pub day: Day,
    /// When the ticket was taken.
    pub taken: Moment,
    /// What came of it.
    pub became: Became,
    /// What the ticket said, when it said anything.
    pub wait: Option<Wait>,
}

impl Foretold {
    /// Seconds until the call, of one that was called.
    fn wait_s(&self) -> Option<u32> {
        match self.became {
            Became::Called(after_s) => u32::try_from(after_s).ok(),
            Became::Left(_) => None,
        }
    }
}

/// Calibration of the forecast (PROTOCOL §6).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Calibration {
    /// Of all ranges.
    #[serde(flatten)]
    pub all: Held,
    /// Of those that the room found by playing itself forward.
    pub played: Held,
    /// Of those that said "about", for want of a history.
    pub about: Held,
    /// The same visits foretold in simpler ways.
    pub baselines: BTreeMap<&'static str, Baseline>,
}

/// How well ranges held.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Held {
    /// Visits that tell it.
    pub n: usize,
    /// Mean distance of the wait from the foretold P50, seconds, of those that were called.
    pub mae_s: Option<f64>,
    /// Share that waits longer than the foretold P90.
    pub above_p90: Option<f64>,
    /// Lower end of that share's 95 % interval.
    pub above_p90_low: Option<f64>,
    /// Upper end of that share's 95 % interval.
    pub above_p90_high: Option<f64>,
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
        let all = visits.iter().filter_map(|v| Some((v, v.wait?)));
        let said = |about: bool| all.clone().filter(move |(_, wait)| wait.about == about);
        Self {
            all: Held::of(all.clone()),
            played: Held::of(said(false)),
            about: Held::of(said(true)),
            baselines: baselines(visits),
        }
    }
}

impl Held {
    fn of<'a>(told: impl Iterator<Item = (&'a Foretold, Wait)> + Clone) -> Self {
        let errors = told.clone();
        let errors = errors.filter_map(|(v, wait)| Some(distance(v.wait_s()?, wait.p50_s)));
        let mut outcomes = Outcomes::default();
        told.for_each(|(v, wait)| outcomes.count_in(v.became, wait.p90_s));
        let share = outcomes.above_p90();
        Self {
            n: usize::try_from(outcomes.n()).unwrap_or(usize::MAX),
            mae_s: mean(errors).map(tenth),
            above_p90: share.map(|share| share.of_all),
            above_p90_low: share.map(|share| share.low),
            above_p90_high: share.map(|share| share.high),
        }
    }
}

fn distance(wait_s: u32, foretold_s: u32) -> f64 {
    f64::from(wait_s.abs_diff(foretold_s))
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
    let mut order: Vec<(Moment, Option<u32>, &Foretold)> = Vec::with_capacity(2 * visits.len());
    for visit in visits {
        order.push((visit.taken, None, visit));
        let wait_s = visit.wait_s();
        order.extend(wait_s.map(|wait| (visit.taken.plus_s(i64::from(wait)), Some(wait), visit)));
    }
    order.sort_by_key(|(at, called, visit)| (*at, called.is_some(), visit.taken));
    let mut days: BTreeMap<Day, Seen> = BTreeMap::new();
    let (mut of_mean, mut of_last, mut above) = (Vec::new(), Vec::new(), Outcomes::default());
    for (_, called, visit) in order {
        let seen = days.entry(visit.day).or_default();
        if let Some(wait_s) = called {
            seen.add(wait_s);
        } else if visit.wait.is_some() {
            let p90_s = percentile(&seen.sorted, 90).unwrap_or(0);
            above.count_in(visit.became, p90_s);
            if let Some(wait_s) = visit.wait_s() {
                of_mean.push(distance(wait_s, seen.mean()));
                of_last.push(distance(wait_s, seen.last));
            }
        }
    }
    let baseline = |errors: Vec<f64>, above_p90| Baseline {
        mae_s: mean(errors.into_iter()).map(tenth),
        above_p90,
    };
    let above = above.above_p90().map(|share| share.of_all);
    BTreeMap::from([
        ("mean_of_the_day", baseline(of_mean, above)),
        ("last_called", baseline(of_last, None)),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(taken_s: i64, became: Became, told: Option<(u32, u32)>) -> Foretold {
        let wait = |(p50_s, p90_s)| Wait {
            p50_s,
            p90_s,
            about: false,
            soon: false,
        };
        Foretold {
            day: Day::from_days(0),
            taken: Moment::from_millis(taken_s * 1000),
            became,
            wait: told.map(wait),
        }
    }

    #[test]
    fn a_wait_longer_than_the_p90_is_counted_and_its_share_has_an_interval() {
        let visits = [
            visit(0, Became::Called(10), Some((10, 20))),
            visit(100, Became::Called(30), Some((10, 20))),
            visit(200, Became::Called(20), Some((10, 20))),
            visit(300, Became::Called(99), None),
            visit(400, Became::Left(5), Some((10, 20))),
        ];
        let found = Calibration::of(&visits).played;
        assert_eq!(found.n, 4);
        assert_eq!(found.mae_s, Some(10.0));
        assert_eq!(found.above_p90, Some(0.3333));
        assert!(found.above_p90_low < found.above_p90 && found.above_p90 < found.above_p90_high);
    }

    #[test]
    fn a_range_that_says_about_is_counted_apart() {
        let mut rough = visit(0, Became::Called(30), Some((10, 20)));
        rough.wait = rough.wait.map(|wait| Wait {
            about: true,
            ..wait
        });
        let found = Calibration::of(&[rough, visit(0, Became::Left(21), Some((10, 20)))]);
        assert_eq!(found.all.n, 2);
        assert_eq!((found.about.n, found.about.above_p90), (1, Some(1.0)));
        assert_eq!((found.played.n, found.played.mae_s), (1, None));
    }

    #[test]
    fn a_baseline_knows_only_what_was_seen_before_the_ticket() {
        let visits = [
            visit(0, Became::Called(40), Some((0, 0))),
            visit(10, Became::Called(60), Some((0, 0))),
            visit(100, Became::Called(50), Some((0, 0))),
        ];
        let found = Calibration::of(&visits).baselines;
        // Foretold 0 and 0, for nobody had been called; then the mean 50 and the last 60.
        assert_eq!(found["mean_of_the_day"].mae_s, Some(33.3));
        assert_eq!(found["last_called"].mae_s, Some(36.7));
    }

    #[test]
    fn without_forecasts_there_is_no_calibration() {
        let found = Calibration::of(&[visit(0, Became::Called(40), None)]).played;
        assert_eq!((found.n, found.mae_s, found.above_p90), (0, None, None));
    }
}
