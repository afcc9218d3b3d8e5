//! `export` and `backup`: a room's log, read beside whoever writes it.
//!
//! Nothing here changes a log; whether it is whole is for [`crate::verify`].

use std::io::{BufWriter, Write};
use std::path::Path;

use broker_config::wire::event;
use clap::ValueEnum;
use coordinator::history::events::{Line, records_of};
use coordinator::history::report::Span;
use coordinator::opening::{self, JOURNAL, OpenError};
use tracing::warn;

use crate::cli::{RoomArgs, SpanArgs};
use crate::failure::Failure;
use crate::room::{data_folder, room_file};
use crate::settings::print;

/// How events are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One JSON object a line, as on the wire.
    Jsonl,
    /// A table with a column for each field.
    Csv,
}

/// The columns of a CSV export: every field that an event on the wire may have.
const COLUMNS: [&str; 25] = [
    "log",
    "seq",
    "at",
    "type",
    "ticket",
    "number",
    "errand",
    "counter",
    "guide",
    "taken_at",
    "booked_at",
    "waited_s",
    "first_wait_s",
    "served_s",
    "outcome",
    "reason",
    "to_errand",
    "to_counter",
    "to_guide",
    "added",
    "until",
    "score",
    "day",
    "device",
    "command",
];

/// Days given as arguments.
///
/// # Errors
/// When one is none, or the last is before the first.
pub fn span(args: &SpanArgs) -> Result<Span, Failure> {
    Span::parse(Some(&args.from), Some(&args.to))
        .map_err(|expected| Failure::refused(format!("--{expected}")))
}

/// `export`.
///
/// # Errors
/// When the log cannot be read.
pub fn export(args: &RoomArgs, days: &SpanArgs, format: Format, full: bool) -> Result<(), Failure> {
    let file = room_file(args)?;
    let data = data_folder(args, &file);
    let span = span(days)?;
    let log = opening::read_log_id(&data).map_err(|error| unreadable(&error))?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut csv = csv::Writer::from_writer(Vec::new());
    if format == Format::Csv && !full {
        write_row(&mut csv, &mut out, COLUMNS)?;
    }
    for line in records_of(&data, span).map_err(|error| unreadable(&error))? {
        let Line { record, text, .. } = line.map_err(|error| unreadable(&error))?;
        if let Some(gone) = &record.thinned {
            let (first_seq, last_seq) = (record.first_seq, gone.last_seq);
            warn!(day = %gone.day, first_seq, last_seq, "the events of this day have been taken out; its sums stay");
        }
        if full {
            writeln!(out, "{text}").map_err(|error| unwritable(&error))?;
            continue;
        }
        for stamped in record.stamped() {
            let Some(body) = event::to_body(&log, &stamped, file.privacy.languages_in_events)
            else {
                continue;
            };
            match format {
                Format::Jsonl => writeln!(out, "{}", String::from_utf8_lossy(&body))
                    .map_err(|e| unwritable(&e))?,
                Format::Csv => write_row(&mut csv, &mut out, columns(&body))?,
            }
        }
    }
    out.flush().map_err(|error| unwritable(&error))
}

/// An event's fields in the order of [`COLUMNS`]; empty where it has none.
fn columns(body: &[u8]) -> [String; COLUMNS.len()] {
    let fields: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
    COLUMNS.map(|name| match &fields[name] {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    })
}

fn write_row<T: AsRef<[u8]>>(
    csv: &mut csv::Writer<Vec<u8>>,
    out: &mut impl Write,
    row: impl IntoIterator<Item = T>,
) -> Result<(), Failure> {
    csv.write_record(row)
        .map_err(|error| Failure::from_error(&error))?;
    csv.flush().map_err(|error| unwritable(&error))?;
    let bytes = std::mem::replace(csv, csv::Writer::from_writer(Vec::new()));
    let bytes = bytes
        .into_inner()
        .map_err(|error| Failure::failed(error.to_string()))?;
    out.write_all(&bytes).map_err(|error| unwritable(&error))
}

/// `backup DIR`.
///
/// # Errors
/// When the folder is not empty, or a file cannot be copied.
pub fn backup(args: &RoomArgs, dir: &Path) -> Result<(), Failure> {
    let file = room_file(args)?;
    let data = data_folder(args, &file);
    let copied = journal::copy_to(&data.join(JOURNAL), &dir.join(JOURNAL));
    let copied = copied.map_err(|error| {
        let failure = Failure::from_error(&error);
        if matches!(error, journal::Error::Occupied { .. }) {
            failure.as_refused()
        } else {
            failure
        }
    })?;
    let records: u64 = copied.iter().map(|report| report.records).sum();
    print(&format!(
        "copied {records} records in {} files to {}\n",
        copied.len(),
        dir.display()
    ))
}

pub(crate) fn unreadable(error: &OpenError) -> Failure {
    Failure::from_error(error)
}

fn unwritable(error: &std::io::Error) -> Failure {
    Failure::failed(format!("cannot write to standard output: {error}"))
}
