//! `report`: asks the running room, or reads the journal when there is none, and prints the figures.
//!
//! What the figures are is the coordinator's business.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use clap::ValueEnum;
use coordinator::history::report::{By, Report, Row, Span};
use coordinator::history::report_of_journal;
use coordinator::{operator_token, start};

use crate::cli::{ByArg, RoomArgs, SpanArgs};
use crate::data;
use crate::failure::Failure;
use crate::room::{data_folder, room_file};
use crate::settings::print;

/// How long a running room may take for a report.
const PATIENCE: Duration = Duration::from_secs(30);

/// How a report is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a person.
    Table,
    /// For a spreadsheet.
    Csv,
    /// For a program.
    Json,
}

impl From<ByArg> for By {
    fn from(by: ByArg) -> Self {
        match by {
            ByArg::Errand => Self::Errand,
            ByArg::Language => Self::Language,
            ByArg::Hour => Self::Hour,
            ByArg::Guide => Self::Guide,
        }
    }
}

/// `report`.
///
/// # Errors
/// When figures per guide are off, or the log cannot be read.
pub fn run(args: &RoomArgs, days: &SpanArgs, by: ByArg, format: Format) -> Result<(), Failure> {
    let file = Arc::new(room_file(args)?);
    let span = data::span(days)?;
    if by == ByArg::Guide && !file.privacy.per_guide_figures {
        return Err(Failure::refused(
            "--by guide: figures per guide are off; the room file's [privacy] per_guide_figures allows them",
        ));
    }
    let data = data_folder(args, &file);
    let report = match of_running_room(&data, span, by.into())? {
        Some(report) => report,
        None => report_of_journal(&data, file, span, by.into())
            .map_err(|error| Failure::from_error(&error))?,
    };
    print(&match format {
        Format::Table => table(&report),
        Format::Csv => csv(&report)?,
        Format::Json => {
            serde_json::to_string(&report).map_err(|error| Failure::from_error(&error))? + "\n"
        }
    })
}

/// The running room's own report; none when no room runs on this data.
fn of_running_room(data: &Path, span: Span, by: By) -> Result<Option<Report>, Failure> {
    let Some(address) = start::running_at(data) else {
        return Ok(None);
    };
    let token = operator_token::read(data)
        .map_err(|error| Failure::failed(format!("cannot read the operator's token: {error}")))?;
    let Span { from, to } = span;
    let url = format!(
        "http://{address}/api/v1/report?from={from}&to={to}&by={}",
        by.name()
    );
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .timeout_global(Some(PATIENCE))
        .build()
        .into();
    match agent
        .get(&url)
        .header("Authorization", &format!("Bearer {token}"))
        .call()
    {
        Ok(mut answer) => {
            let text = answer
                .body_mut()
                .read_to_string()
                .map_err(|error| Failure::from_error(&error))?;
            serde_json::from_str(&text)
                .map(Some)
                .map_err(|error| Failure::from_error(&error))
        }
        Err(ureq::Error::Io(error)) if error.kind() == io::ErrorKind::ConnectionRefused => Ok(None),
        Err(error) => Err(Failure::failed(format!(
            "the running room did not answer: {error}"
        ))),
    }
}

const HEADINGS: [&str; 21] = [
    "key",
    "taken",
    "called",
    "served",
    "no_show",
    "cancelled",
    "unserved",
    "wait_p50_s",
    "wait_p90_s",
    "wait_max_s",
    "wait_mean_s",
    "served_p50_s",
    "within_target",
    "foretold",
    "above_p90",
    "above_p90_low",
    "above_p90_high",
    "with_outcome",
    "solved_here",
    "with_reason",
    "avoidable",
];

fn cells(row: &Row) -> [String; HEADINGS.len()] {
    let count = |count: Option<u64>| count.map(|count| count.to_string()).unwrap_or_default();
    let seconds = |seconds: Option<i64>| {
        seconds
            .map(|seconds| seconds.to_string())
            .unwrap_or_default()
    };
    let share = |share: Option<f64>| share.map(|share| share.to_string()).unwrap_or_default();
    [
        row.key.clone(),
        count(row.taken),
        count(row.called),
        count(row.served),
        count(row.no_show),
        count(row.cancelled),
        count(row.unserved),
        seconds(row.wait_p50_s),
        seconds(row.wait_p90_s),
        seconds(row.wait_max_s),
        seconds(row.wait_mean_s),
        seconds(row.served_p50_s),
        count(row.within_target),
        count(row.foretold),
        share(row.above_p90),
        share(row.above_p90_low),
        share(row.above_p90_high),
        count(row.ended.solved_here.map(|part| part.of)),
        count(row.ended.solved_here.map(|part| part.count)),
        count(row.ended.avoidable.map(|part| part.of)),
        count(row.ended.avoidable.map(|part| part.count)),
    ]
}

fn rows(report: &Report) -> impl Iterator<Item = &Row> {
    report.rows.iter().chain([&report.total])
}

fn csv(report: &Report) -> Result<String, Failure> {
    let mut csv = csv::Writer::from_writer(Vec::new());
    csv.write_record(HEADINGS)
        .map_err(|error| Failure::from_error(&error))?;
    for row in rows(report) {
        csv.write_record(cells(row))
            .map_err(|error| Failure::from_error(&error))?;
    }
    let bytes = csv
        .into_inner()
        .map_err(|error| Failure::failed(error.to_string()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The report as a table; a dash where fewer than five came.
fn table(report: &Report) -> String {
    let mut lines = vec![HEADINGS.map(str::to_owned)];
    lines[0][0] = report.by.name().to_owned();
    lines.extend(rows(report).map(|row| {
        cells(row).map(|cell| {
            if cell.is_empty() {
                "–".to_owned()
            } else {
                cell
            }
        })
    }));
    let width = |column: usize| {
        lines
            .iter()
            .map(|line| line[column].chars().count())
            .max()
            .unwrap_or_default()
    };
    let widths: Vec<usize> = (0..HEADINGS.len()).map(width).collect();
    let mut text = format!(
        "{} to {}, times in seconds; of fewer than five visits only how many came is shown,\nof fewer than a hundred foretold waits no calibration but the total's\n",
        report.from, report.to
    );
    for line in &lines {
        text += &format!("{:<1$}", line[0], widths[0]);
        for (cell, width) in line.iter().zip(&widths).skip(1) {
            text += &format!("  {cell:>width$}");
        }
        text.push('\n');
    }
    let ended = &report.total.ended;
    for (title, counts) in [
        ("outcomes", &ended.outcomes),
        ("reasons", &ended.reasons),
        ("ratings", &ended.ratings),
    ] {
        for (id, count) in counts {
            let count = count.map_or_else(|| "–".to_owned(), |count| count.to_string());
            text += &format!("{title}  {id}  {count}\n");
        }
    }
    text
}
