//! `verify` and `repair`: whether every record of a room's log is there, and damage made good from a backup.
//!
//! `verify` changes nothing and works beside a running room; `repair` needs the room to be stopped.

use std::path::Path;

use coordinator::opening::{self, JOURNAL};
use coordinator::record::{Record, Thinned};
use journal::{FileReport, Finding};

use crate::cli::RoomArgs;
use crate::data::unreadable;
use crate::failure::Failure;
use crate::room::{data_folder, room_file};
use crate::settings::print;

/// `verify`: one line a file; fails when anything acknowledged is missing or wrong.
///
/// # Errors
/// Damage, or a log that cannot be read.
pub fn verify(args: &RoomArgs) -> Result<(), Failure> {
    let file = room_file(args)?;
    let dir = data_folder(args, &file).join(JOURNAL);
    let reports = journal::verify(&dir).map_err(|error| Failure::from_error(&error))?;
    let damaged = reports.iter().filter(|report| report.finding.is_damage());
    let damaged = damaged.count();
    if damaged > 0 {
        let lines: String = reports.iter().map(|report| found(report) + "\n").collect();
        print(&lines)?;
        return Err(Failure::failed(format!(
            "{damaged} damaged files in {}; a backup repairs them: visitor-room repair DIR",
            dir.display()
        )));
    }
    let mut places = Places {
        next: 1,
        days_thinned: 0,
    };
    for report in &reports {
        let thinned = places.check(&dir, report)?;
        print(&format!(
            "{}{}\n",
            found(report),
            thinned.map(|gone| trace(&gone)).unwrap_or_default()
        ))?;
    }
    let records: u64 = reports.iter().map(|report| report.records).sum();
    print(&format!(
        "{records} records in {} files{}\n",
        reports.len(),
        places.sum_up()
    ))
}

fn found(report: &FileReport) -> String {
    let FileReport { records, bytes, .. } = report;
    let path = report.path.display();
    match &report.finding {
        Finding::Whole => format!("{path}: {records} records, {bytes} bytes, whole"),
        Finding::TornTail { bytes: tail } => {
            format!(
                "{path}: {records} records, {bytes} bytes, then {tail} bytes of a write that was never acknowledged"
            )
        }
        Finding::Damaged {
            record,
            offset,
            reason,
        } => {
            format!("{path}: DAMAGED at record {record}, byte {offset}: {reason}")
        }
        Finding::NotAJournal => format!("{path}: not a journal"),
    }
}

/// What is said of a thinned day.
fn trace(Trace { first_seq, gone }: &Trace) -> String {
    let Thinned {
        on,
        last_seq,
        records,
        ..
    } = gone;
    let events = if last_seq < first_seq {
        "no event".to_owned()
    } else {
        format!("the events {first_seq} to {last_seq}")
    };
    format!(
        "; thinned on {on}: {records} records with {events} were taken out, their sums are here"
    )
}

/// What a thinned day's first record says.
struct Trace {
    first_seq: u64,
    gone: Thinned,
}

/// Walks the log and holds the places of its records against each other.
struct Places {
    /// The event that must come next; the log begins with the first.
    next: u64,
    days_thinned: u64,
}

impl Places {
    /// Checks a day's file; what was taken out of it, if it has been thinned.
    fn check(&mut self, dir: &Path, report: &FileReport) -> Result<Option<Trace>, Failure> {
        let mut trace: Option<Trace> = None;
        let mut sums = 0;
        for record in opening::records(dir, &report.day).map_err(|error| unreadable(&error))? {
            let record = record.map_err(|error| unreadable(&error))?;
            let first = record.first_seq;
            let next = self.next;
            if next != first {
                return Err(wrong(
                    report,
                    &format!("expected the event {next} and found {first}"),
                ));
            }
            sums += u64::from(record.sums.is_some());
            if trace.is_some() && record.sums.is_none() {
                return Err(wrong(
                    report,
                    "expected nothing but sums after what was thinned",
                ));
            }
            self.next = after(&record);
            trace = trace.or(record.thinned.map(|gone| Trace {
                first_seq: first,
                gone,
            }));
        }
        let Some(Trace { gone, .. }) = &trace else {
            return if sums == 0 {
                Ok(None)
            } else {
                Err(wrong(report, "expected a trace before the sums"))
            };
        };
        if gone.day.to_string() != report.day || gone.sums != sums {
            let told = format!(
                "expected {} sums of {} and found {sums} of {}",
                gone.sums, gone.day, report.day
            );
            return Err(wrong(report, &told));
        }
        self.days_thinned += 1;
        Ok(trace)
    }

    fn sum_up(&self) -> String {
        let thinned = match self.days_thinned {
            0 => String::new(),
            1 => ", one day thinned".to_owned(),
            days => format!(", {days} days thinned"),
        };
        format!(", events up to {}{thinned}", self.next - 1)
    }
}

/// The event that must follow a record.
fn after(record: &Record) -> u64 {
    let public = record
        .events
        .iter()
        .filter(|event| event.is_public())
        .count() as u64;
    match &record.thinned {
        Some(gone) => gone.last_seq.saturating_add(1),
        None => record.first_seq.saturating_add(public),
    }
}

fn wrong(report: &FileReport, what: &str) -> Failure {
    Failure::failed(format!("{}: {what}", report.path.display()))
}

/// `repair DIR`: takes what is damaged, cut short or missing from a backup, and keeps what was written after it.
///
/// # Errors
/// When the room runs, the backup is damaged itself, or there is damage that it does not cover; a file is put right
/// whole or left as it is.
pub fn repair(args: &RoomArgs, backup: &Path) -> Result<(), Failure> {
    let file = room_file(args)?;
    let dir = data_folder(args, &file).join(JOURNAL);
    let copy = backup.join(JOURNAL);
    let copied = journal::verify(&copy).map_err(|error| Failure::from_error(&error))?;
    let reports = journal::verify(&dir).map_err(|error| Failure::from_error(&error))?;
    let mut repaired = 0;
    for good in &copied {
        let found = reports.iter().find(|report| report.day == good.day);
        if found.is_some_and(|report| !needs_repair(report, good)) {
            continue;
        }
        let report = journal::repair_from(&dir, &good.day, &copy);
        let report = report.map_err(|error| Failure::from_error(&error))?;
        let (path, records) = (report.path.display(), report.records);
        print(&format!("{path}: repaired, {records} records\n"))?;
        repaired += 1;
    }
    print(&format!(
        "{repaired} files repaired from {}\n",
        backup.display()
    ))?;
    verify(args)
}

/// Whether a day's file is damaged, or shorter than its copy without having been thinned since.
fn needs_repair(report: &FileReport, copy: &FileReport) -> bool {
    let thinned = || {
        let first = report.path.parent().and_then(|dir| {
            let mut records = opening::records(dir, &report.day).ok()?;
            records.next()?.ok()
        });
        first.is_some_and(|record| record.thinned.is_some())
    };
    report.finding.is_damage() || (report.bytes < copy.bytes && !thinned())
}
