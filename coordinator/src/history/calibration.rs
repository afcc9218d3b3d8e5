//! How well foretold waits held: which visits tell it, and the share that waited longer than the P90 with its interval.
//!
//! Foretells nothing; it is handed what was told and what became of it.

use serde::{Deserialize, Serialize};

/// Visits from which a language, an errand or an hour shows its own calibration (DESIGN §8).
pub const CALIBRATED_FROM: u64 = 100;
/// Two-sided 95 % quantile of the normal distribution.
const Z_95: f64 = 1.959_963_984_540_054;

/// What became of a foretold wait; seconds are counted from when it was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Became {
    /// The visitor was called for the first time.
    Called(i64),
    /// The visitor left, or the day ended, without a call.
    Left(i64),
}

impl Became {
    /// Whether the visitor waited longer than the foretold P90, seconds. Who left before it had passed does not tell,
    /// and counts neither way; who left later did wait longer.
    pub const fn above(self, p90_s: i64) -> Option<bool> {
        match self {
            Self::Called(after_s) => Some(after_s > p90_s),
            Self::Left(after_s) if after_s > p90_s => Some(true),
            Self::Left(_) => None,
        }
    }
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

/// The share `hits` of `n` with its interval (Wilson, JASA 22(158), 1927); none of nothing.
#[expect(
    clippy::cast_precision_loss,
    reason = "counts of visits are far below 2^52"
)]
pub fn share_95(hits: u64, n: u64) -> Option<Share> {
    if n == 0 {
        return None;
    }
    let (share, n) = (hits as f64 / n as f64, n as f64);
    let z2 = Z_95 * Z_95;
    let middle = share + z2 / (2.0 * n);
    let half = Z_95 * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
    let whole = 1.0 + z2 / n;
    Some(Share {
        of_all: ten_thousandth(share),
        low: ten_thousandth(((middle - half) / whole).max(0.0)),
        high: ten_thousandth(((middle + half) / whole).min(1.0)),
    })
}

fn ten_thousandth(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Newcombe, Statistics in Medicine 17 (1998), table I: 15 of 148 is 0.0624 to 0.1605, 0 of 20 is 0 to 0.1611.
    #[test]
    fn the_interval_of_a_share_is_wilsons() {
        let share = share_95(15, 148).unwrap();
        assert_eq!((share.low, share.high), (0.0624, 0.1605));
        let share = share_95(0, 20).unwrap();
        assert_eq!((share.of_all, share.low, share.high), (0.0, 0.0, 0.1611));
        assert_eq!(share_95(0, 0), None);
    }

    #[test]
    fn who_left_before_the_p90_tells_nothing_and_who_left_after_it_waited_longer() {
        assert_eq!(Became::Called(600).above(600), Some(false));
        assert_eq!(Became::Called(601).above(600), Some(true));
        assert_eq!(Became::Left(600).above(600), None);
        assert_eq!(Became::Left(601).above(600), Some(true));
    }
}
