//! The report of a replay: waits as they were recorded beside waits as they became.
//!
//! Computed from what was recorded and what happened to each visit; prints as a table or as the JSON of PROTOCOL §6.

use std::collections::BTreeMap;
use std::fmt::Write;

use coordinator::history::calibration::Became;
use queue::ids::{ErrandId, LanguageTag};
use queue::moment::Day;
use queue::view::Wait;
use serde::Serialize;

use super::figures::{Ended, How, Waits};
use super::forecast::{Calibration, Foretold, Held};
use super::recording::{Outcome, Recording, Visit};

/// What became of a visit in the replay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Replayed {
    /// How it ended and after which wait.
    pub ended: Ended,
    /// What the ticket foretold.
    pub foretold: Option<Wait>,
}

/// The report.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// Day by day.
    pub days: Vec<DayRow>,
    /// All days.
    pub total: Row,
    /// By the errand's id.
    pub by_errand: BTreeMap<ErrandId, Row>,
    /// By the visitor's own language.
    pub by_language: BTreeMap<LanguageTag, Row>,
    /// How good the forecasts were.
    pub forecast: Calibration,
}

/// Visits as recorded and as replayed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Row {
    /// How many.
    pub visits: usize,
    /// As it was; waits are left out where the file does not tell them.
    pub recorded: Waits,
    /// As it became.
    pub replayed: Waits,
}

/// A day's [`Row`].
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct DayRow {
    /// The local day.
    pub date: Day,
    /// Its figures.
    #[serde(flatten)]
    pub row: Row,
}

type Pair<'a> = (&'a Visit, &'a Replayed);

impl Report {
    /// The report of a recording whose visits became `replayed`, one for each in the same order.
    pub fn of(recording: &Recording, replayed: &[Replayed]) -> Self {
        let pairs: Vec<Pair<'_>> = recording.visits.iter().zip(replayed).collect();
        let days = rows(&pairs, |visit| visit.day);
        let foretold: Vec<Foretold> = pairs.iter().filter_map(foretold).collect();
        Self {
            days: days
                .into_iter()
                .map(|(date, row)| DayRow { date, row })
                .collect(),
            total: Row::of(&pairs),
            by_errand: rows(&pairs, |visit| visit.errand.clone()),
            by_language: rows(&pairs, |visit| visit.language().clone()),
            forecast: Calibration::of(&foretold),
        }
    }

    /// The report for people.
    pub fn table(&self) -> String {
        let mut table = String::new();
        head(&mut table, "day");
        for day in &self.days {
            day.row.print(&mut table, &day.date.to_string());
        }
        self.total.print(&mut table, "all days");
        head(&mut table, "errand");
        for (errand, row) in &self.by_errand {
            row.print(&mut table, errand.as_str());
        }
        head(&mut table, "language");
        for (language, row) in &self.by_language {
            row.print(&mut table, language.as_str());
        }
        self.forecast.print(&mut table);
        table
    }
}

fn rows<K: Ord>(pairs: &[Pair<'_>], key: impl Fn(&Visit) -> K) -> BTreeMap<K, Row> {
    let mut groups: BTreeMap<K, Vec<Pair<'_>>> = BTreeMap::new();
    for pair in pairs {
        groups.entry(key(pair.0)).or_default().push(*pair);
    }
    let row = |(key, group): (K, Vec<Pair<'_>>)| (key, Row::of(&group));
    groups.into_iter().map(row).collect()
}

fn recorded(visit: &Visit) -> Ended {
    let how = match visit.outcome {
        Outcome::Served { .. } => How::Served,
        Outcome::Abandoned { .. } => How::Abandoned,
    };
    Ended {
        how,
        wait_s: visit.wait_s,
    }
}

fn foretold((visit, replayed): &Pair<'_>) -> Option<Foretold> {
    let after_s = i64::from(replayed.ended.wait_s?);
    let became = match replayed.ended.how {
        How::Served | How::Reached => Became::Called(after_s),
        How::Abandoned => Became::Left(after_s),
        How::Waiting => return None,
    };
    Some(Foretold {
        day: visit.day,
        taken: visit.arrival,
        became,
        wait: replayed.foretold,
    })
}

impl Row {
    fn of(pairs: &[Pair<'_>]) -> Self {
        Self {
            visits: pairs.len(),
            recorded: Waits::of(pairs.iter().map(|(visit, _)| recorded(visit))),
            replayed: Waits::of(pairs.iter().map(|(_, replayed)| replayed.ended)),
        }
    }

    fn print(&self, table: &mut String, name: &str) {
        let (was, is) = (self.recorded.cells(), self.replayed.cells());
        _ = writeln!(table, "{name:<26} {:>6}  {was}   {is}", self.visits);
    }
}

fn head(table: &mut String, by: &str) {
    const WAITS: &str = "served  left reached   mean  p50  p90   max";
    if !table.is_empty() {
        table.push('\n');
    }
    let (was, is) = ("as recorded", "as replayed");
    _ = writeln!(table, "{:<26} {:>6}  {was:<43}   {is}", "", "");
    _ = writeln!(table, "{by:<26} {:>6}  {WAITS}   {WAITS}", "visits");
}

impl Waits {
    /// The columns under the head; waits in seconds.
    fn cells(&self) -> String {
        let mean = self
            .wait_mean_s
            .map_or("–".to_owned(), |mean| format!("{mean:.1}"));
        let whole = |wait: Option<u32>| wait.map_or("–".to_owned(), |wait| wait.to_string());
        format!(
            "{:>6} {:>5} {:>7} {mean:>6} {:>4} {:>4} {:>5}",
            self.served,
            self.abandoned,
            self.reached,
            whole(self.wait_p50_s),
            whole(self.wait_p90_s),
            whole(self.wait_max_s)
        )
    }
}

impl Calibration {
    fn print(&self, table: &mut String) {
        table.push('\n');
        self.all.print(table, "forecast");
        self.played.print(table, "  with a history");
        self.about.print(table, "  without one");
        for (name, baseline) in &self.baselines {
            let name = name.replace('_', " ");
            _ = write!(table, "  beside it, {name}: {}", seconds(baseline.mae_s));
            match baseline.above_p90 {
                Some(above) => _ = writeln!(table, ", above its P90 {}", percent(Some(above))),
                None => table.push('\n'),
            }
        }
    }
}

impl Held {
    fn print(&self, table: &mut String, name: &str) {
        _ = writeln!(
            table,
            "{name}: {} visits with one; mean distance from its P50 {}; above its P90 {} (95 % interval {} to {})",
            self.n,
            seconds(self.mae_s),
            percent(self.above_p90),
            percent(self.above_p90_low),
            percent(self.above_p90_high)
        );
    }
}

fn seconds(figure: Option<f64>) -> String {
    figure.map_or("–".to_owned(), |s| format!("{s:.1} s"))
}

fn percent(share: Option<f64>) -> String {
    share.map_or("–".to_owned(), |share| format!("{:.1} %", share * 100.0))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn told(p50_p90_s: Option<(u32, u32)>) -> Option<Wait> {
        p50_p90_s.map(|(p50_s, p90_s)| Wait {
            p50_s,
            p90_s,
            about: false,
            soon: false,
        })
    }

    fn report() -> Report {
        let text = "date,arrival,errand,service_s,languages,wait_s,outcome\n\
                    2026-01-12,10:00:00,a,60,sv,30,served\n\
                    2026-01-12,10:01:00,b,,so,50,abandoned\n\
                    2026-01-13,10:00:00,a,60,sv,70,served\n";
        let recording = Recording::parse(Path::new("x.csv"), text.as_bytes(), None).unwrap();
        let became = |how, wait_s, foretold| Replayed {
            ended: Ended {
                how,
                wait_s: Some(wait_s),
            },
            foretold: told(foretold),
        };
        let replayed = [
            became(How::Served, 10, Some((5, 20))),
            became(How::Reached, 20, Some((10, 15))),
            became(How::Served, 0, None),
        ];
        Report::of(&recording, &replayed)
    }

    #[test]
    fn the_json_has_the_shape_of_the_contract() {
        let json = serde_json::to_value(report()).unwrap();
        let keys = |at: &str| -> Vec<String> {
            let object = json.pointer(at).and_then(|v| v.as_object());
            object.unwrap().keys().cloned().collect()
        };
        let waits = [
            "abandoned",
            "reached",
            "served",
            "wait_max_s",
            "wait_mean_s",
            "wait_p50_s",
            "wait_p90_s",
        ];
        assert_eq!(
            keys(""),
            ["by_errand", "by_language", "days", "forecast", "total"]
        );
        assert_eq!(keys("/days/0"), ["date", "recorded", "replayed", "visits"]);
        assert_eq!(keys("/total"), ["recorded", "replayed", "visits"]);
        assert_eq!(keys("/total/recorded"), waits);
        assert_eq!(keys("/by_errand/a/replayed"), waits);
        assert_eq!(keys("/by_language/so/replayed"), waits);
        assert_eq!(
            keys("/forecast"),
            [
                "about",
                "above_p90",
                "above_p90_high",
                "above_p90_low",
                "baselines",
                "mae_s",
                "n",
                "played"
            ]
        );
        assert_eq!(json["days"][1]["date"], "2026-01-13");
        assert_eq!(json["by_language"]["so"]["replayed"]["reached"], 1);
        assert_eq!(json["total"]["recorded"]["wait_mean_s"], 50.0);
        assert_eq!(json["total"]["replayed"]["wait_mean_s"], 10.0);
        assert_eq!(json["forecast"]["n"], 2);
        assert_eq!(json["forecast"]["above_p90"], 0.5);
    }

    #[test]
    fn the_table_names_every_day_errand_and_language() {
        let table = report().table();
        for name in [
            "2026-01-12",
            "2026-01-13",
            "all days",
            "\na ",
            "\nb ",
            "\nsv ",
            "\nso ",
        ] {
            assert!(table.contains(name), "{name:?} in\n{table}");
        }
    }
}
