//! How well foretold waits held: the share that waits longer than the P90 with its interval, those who leave included.
//!
//! Foretells nothing; it is handed what was told and what became of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Visits from which a language, an errand or an hour shows its own calibration (DESIGN §8).
pub const CALIBRATED_FROM: u64 = 100;
/// Two-sided 95 % quantile of the normal distribution.
const Z_95: f64 = 1.959_963_984_540_054;
/// Stands for everything beyond the whole of the P90, percent.
const BEYOND: u8 = 101;

/// What became of a foretold wait; seconds are counted from when it was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Became {
    /// The visitor was called for the first time.
    Called(i64),
    /// The visitor left, or the day ended, without a call.
    Left(i64),
}

/// How many visitors were called, and how many left, at each percent of their foretold P90; sums of them add up.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Outcomes {
    called: BTreeMap<u8, u64>,
    left: BTreeMap<u8, u64>,
}

/// A share with its 95 % interval, each to a ten-thousandth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// The share.
    pub of_all: f64,
    /// The lower end of its interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Outcomes {
    /// How many of the same kind there are at that place, to be changed.
    fn place(&mut self, became: Became, p90_s: u32) -> (&mut BTreeMap<u8, u64>, u8) {
        match became {
            Became::Called(after_s) => (&mut self.called, percent(after_s, p90_s)),
            Became::Left(after_s) => (&mut self.left, percent(after_s, p90_s)),
        }
    }

    /// Counts a visit in whose P90 was so many seconds.
    pub fn count_in(&mut self, became: Became, p90_s: u32) {
        let (counts, percent) = self.place(became, p90_s);
        *counts.entry(percent).or_default() += 1;
    }

    /// Takes a visit out again that was counted in.
    pub fn count_out(&mut self, became: Became, p90_s: u32) {
        let (counts, percent) = self.place(became, p90_s);
        let count = counts.entry(percent).or_default();
        *count = count.saturating_sub(1);
        if *count == 0 {
            counts.remove(&percent);
        }
    }

    /// Adds others.
    pub fn add(&mut self, other: &Self) {
        for (mine, theirs) in [
            (&mut self.called, &other.called),
            (&mut self.left, &other.left),
        ] {
            for (percent, count) in theirs {
                *mine.entry(*percent).or_default() += count;
            }
        }
    }

    /// How many visits there are.
    pub fn n(&self) -> u64 {
        self.called.values().chain(self.left.values()).sum()
    }

    /// The share that waits longer than the P90: the product limit of those still waiting at each percent of it, so that
    /// who leaves counts for as long as they waited (Kaplan and Meier, JASA 53(282), 1958). Its interval is Wilson's
    /// (JASA 22(158), 1927) of as many visits as Greenwood's variance is that of; all of them, when nobody left. None of
    /// nothing, and when nobody was seen to the end.
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts of visits are far below 2^52"
    )]
    pub fn above_p90(&self) -> Option<Share> {
        let n = self.n();
        let (mut waiting, mut share, mut variance) = (n, 1.0, 0.0);
        for percent in 0..BEYOND {
            let at = |counts: &BTreeMap<u8, u64>| counts.get(&percent).copied().unwrap_or(0);
            let (called, left) = (at(&self.called), at(&self.left));
            if called > 0 {
                let (all, others) = (waiting as f64, (waiting - called) as f64);
                share *= others / all;
                variance += if others > 0.0 {
                    called as f64 / (all * others)
                } else {
                    0.0
                };
            }
            waiting -= called + left;
        }
        let seen = if variance > 0.0 && share > 0.0 {
            (1.0 - share) / (share * variance)
        } else if share > 0.0 {
            waiting as f64
        } else {
            n as f64
        };
        (seen > 0.0).then(|| wilson_95(share, seen))
    }
}

/// How much of the P90 had passed, rounded up.
fn percent(after_s: i64, p90_s: u32) -> u8 {
    let p90_s = i64::from(p90_s);
    if after_s > p90_s {
        return BEYOND;
    }
    let whole = p90_s.max(1);
    let percent = (after_s.max(0) * 100 + whole - 1) / whole;
    u8::try_from(percent).unwrap_or(BEYOND)
}

fn wilson_95(share: f64, n: f64) -> Share {
    let z2 = Z_95 * Z_95;
    let middle = share + z2 / (2.0 * n);
    let half = Z_95 * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
    let whole = 1.0 + z2 / n;
    Share {
        of_all: ten_thousandth(share),
        low: ten_thousandth(((middle - half) / whole).max(0.0)),
        high: ten_thousandth(((middle + half) / whole).min(1.0)),
    }
}

fn ten_thousandth(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcomes(all: &[(Became, u64)]) -> Outcomes {
        let mut outcomes = Outcomes::default();
        for (became, times) in all {
            (0..*times).for_each(|_| outcomes.count_in(*became, 600));
        }
        outcomes
    }

    /// Newcombe, Statistics in Medicine 17 (1998), table I: 15 of 148 is 0.0624 to 0.1605, 0 of 20 is 0 to 0.1611.
    #[test]
    fn where_nobody_leaves_it_is_the_share_with_wilsons_interval() {
        let some = outcomes(&[
            (Became::Called(100), 100),
            (Became::Called(600), 33),
            (Became::Called(601), 15),
        ]);
        let share = some.above_p90().unwrap();
        assert_eq!(
            (share.of_all, share.low, share.high),
            (0.1014, 0.0624, 0.1605)
        );
        let share = outcomes(&[(Became::Called(60), 20)]).above_p90().unwrap();
        assert_eq!((share.of_all, share.low, share.high), (0.0, 0.0, 0.1611));
        assert_eq!(Outcomes::default().above_p90(), None);
    }

    #[test]
    fn who_leaves_counts_for_as_long_as_they_waited() {
        // Half are called at once; of the other half one leaves early, and of the three left one is called in time.
        let some = outcomes(&[
            (Became::Called(0), 4),
            (Became::Left(60), 1),
            (Became::Called(300), 1),
            (Became::Called(700), 1),
            (Became::Left(601), 1),
        ]);
        assert_eq!(some.n(), 8);
        let share = some.above_p90().unwrap();
        assert!((share.of_all - 0.3333).abs() < 1e-9);
        assert_eq!(outcomes(&[(Became::Left(60), 9)]).above_p90(), None);
    }

    #[test]
    fn what_is_counted_out_is_as_if_it_had_not_been() {
        let mut some = outcomes(&[(Became::Called(100), 2)]);
        some.count_in(Became::Left(601), 600);
        some.count_out(Became::Left(601), 600);
        assert_eq!(some, outcomes(&[(Became::Called(100), 2)]));
    }

    #[test]
    fn the_p90_itself_is_within_and_a_second_more_is_not() {
        assert_eq!(
            [0, 1, 599, 600, 601].map(|s| percent(s, 600)),
            [0, 1, 100, 100, 101]
        );
        assert_eq!([0, 1].map(|s| percent(s, 0)), [0, 101]);
    }
}
