//! The report: how many came, how long they waited and how it ended, by errand, language, hour or guide.
//!
//! Rows of fewer than five visits show only how many came, so that nobody can be told from the figures (DESIGN §7).

use std::collections::BTreeMap;

use queue::moment::Day;
use serde::{Deserialize, Serialize};

use super::calibration::CALIBRATED_FROM;
use super::ends::Ended;
use super::sums::{Seconds, Sums, mean, percentile};
use super::visits::Visit;
use crate::room_file::RoomFile;

/// Rows of fewer visits show no figures (DESIGN §7).
pub const SHOWN_FROM: u64 = 5;
/// Most days of a report.
pub const DAYS_MAX: i64 = 3660;

/// What the rows of a report are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// What visitors came for.
    Errand,
    /// Their own language.
    Language,
    /// The local hour at which they came.
    Hour,
    /// Who called them last.
    Guide,
}

impl By {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Errand, Self::Language, Self::Hour, Self::Guide];

    /// The name on the command line and the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Errand => "errand",
            Self::Language => "language",
            Self::Hour => "hour",
            Self::Guide => "guide",
        }
    }

    /// The one of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|by| by.name() == name)
    }

    /// The row to which a visit belongs.
    pub(super) fn key(self, visit: &Visit) -> Option<String> {
        match self {
            Self::Errand => Some(visit.errand.to_string()),
            Self::Language => Some(visit.language.to_string()),
            Self::Hour => Some(format!("{:02}", visit.hour)),
            Self::Guide => visit.guide.as_ref().map(ToString::to_string),
        }
    }
}

/// Local days, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first.
    pub from: Day,
    /// The last.
    pub to: Day,
}

impl Span {
    /// Parses both days.
    ///
    /// # Errors
    /// A sentence that says what was expected.
    pub fn parse(from: Option<&str>, to: Option<&str>) -> Result<Self, String> {
        let day = |name: &str, text: Option<&str>| {
            let text = text.ok_or_else(|| format!("{name}: expected a day such as 2026-11-22"))?;
            Day::parse(text)
                .ok_or_else(|| format!("{name}: expected a day such as 2026-11-22, not {text:?}"))
        };
        let span = Self {
            from: day("from", from)?,
            to: day("to", to)?,
        };
        let days = span.to.as_days() - span.from.as_days() + 1;
        if (1..=DAYS_MAX).contains(&days) {
            Ok(span)
        } else {
            Err(format!(
                "to: expected a day from {} on, at most {DAYS_MAX} days",
                span.from
            ))
        }
    }

    /// Whether a day is within.
    pub fn contains(self, day: Day) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

/// A row of a report; all but the number who came is null where fewer than [`SHOWN_FROM`] did, and the calibration of
/// the forecast where too few tell it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "PROTOCOL §6, report")]
pub struct Row {
    pub key: String,
    pub taken: Option<u64>,
    pub called: Option<u64>,
    pub served: Option<u64>,
    pub no_show: Option<u64>,
    pub cancelled: Option<u64>,
    pub unserved: Option<u64>,
    pub wait_p50_s: Option<i64>,
    pub wait_p90_s: Option<i64>,
    pub wait_max_s: Option<i64>,
    pub wait_mean_s: Option<i64>,
    pub served_p50_s: Option<i64>,
    pub within_target: Option<u64>,
    /// Visits that tell how good the forecast on their ticket was: it was no mere "about", and they were called or left.
    #[serde(default)]
    pub foretold: Option<u64>,
    /// The share that waits longer than the P90, those who leave counted for as long as they waited; a forecast that
    /// holds has 0.1 within the interval.
    #[serde(default)]
    pub above_p90: Option<f64>,
    /// The lower end of its 95 % interval.
    #[serde(default)]
    pub above_p90_low: Option<f64>,
    /// The upper end.
    #[serde(default)]
    pub above_p90_high: Option<f64>,
    #[serde(flatten)]
    pub ended: Ended,
}

/// A report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// What the rows are.
    pub by: By,
    /// In order of their keys.
    pub rows: Vec<Row>,
    /// All visits; its key is `total`.
    pub total: Row,
}

impl Row {
    /// A row over some sums, which shows its calibration from that many visits on.
    fn of(key: String, sums: &Sums, calibrated_from: u64, file: &RoomFile) -> Self {
        let shown = sums.taken >= SHOWN_FROM;
        let count = |count: u64| shown.then_some(count);
        let figure = |figure: Option<i64>| figure.filter(|_| shown);
        let foretold = sums.foretold.n();
        let above = sums.foretold.above_p90();
        let above = above.filter(|_| foretold >= calibrated_from);
        let max = |seconds: &Seconds| seconds.keys().next_back().copied();
        Self {
            key,
            taken: Some(sums.taken),
            called: count(sums.called),
            served: count(sums.served),
            no_show: count(sums.no_show),
            cancelled: count(sums.cancelled),
            unserved: count(sums.unserved),
            wait_p50_s: figure(percentile(&sums.waits, 50)),
            wait_p90_s: figure(percentile(&sums.waits, 90)),
            wait_max_s: figure(max(&sums.waits)),
            wait_mean_s: figure(mean(&sums.waits)),
            served_p50_s: figure(percentile(&sums.services, 50)),
            within_target: count(sums.within_target),
            foretold: count(foretold),
            above_p90: above.map(|share| share.of_all),
            above_p90_low: above.map(|share| share.low),
            above_p90_high: above.map(|share| share.high),
            ended: if shown {
                sums.ends.shown(file)
            } else {
                Ended::default()
            },
        }
    }
}

/// Makes a report from sums by key.
pub(super) fn of_sums(
    (span, by): (Span, By),
    sums: BTreeMap<String, Sums>,
    total: &Sums,
    file: &RoomFile,
) -> Report {
    let rows = sums
        .into_iter()
        .map(|(key, sums)| Row::of(key, &sums, CALIBRATED_FROM, file))
        .collect();
    Report {
        from: span.from,
        to: span.to,
        by,
        rows,
        total: Row::of("total".to_owned(), total, SHOWN_FROM, file),
    }
}
