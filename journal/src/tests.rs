//! The promises of the journal, held against real files and against a disk that fails.

mod damage;
mod fake;
mod groups;
mod opening;
mod power;
mod replacing;

use std::fs;
use std::path::Path;

use crate::{Journal, read_day};

const DAY: &str = "2026-11-22";
const NEXT_DAY: &str = "2026-11-23";

fn record(n: usize) -> String {
    format!("{{\"v\":1,\"n\":{n}}}")
}

/// A journal with the records `0..count` of [`DAY`], each with a sync of its own; closed again.
#[track_caller]
fn write_days(dir: &Path, count: usize) {
    let (journal, _) = Journal::open(dir, DAY).unwrap();
    for n in 0..count {
        journal.append(record(n)).unwrap();
    }
}

#[track_caller]
fn texts(dir: &Path, day: &str) -> Vec<String> {
    read_day(dir, day)
        .unwrap()
        .map(|record| record.unwrap().text)
        .collect()
}

fn records(numbers: std::ops::Range<usize>) -> Vec<String> {
    numbers.map(record).collect()
}

/// Changes the bytes of a day's file behind the journal's back.
#[track_caller]
fn edit(dir: &Path, day: &str, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let path = crate::day_path(dir, day).unwrap();
    let mut bytes = fs::read(&path).unwrap();
    change(&mut bytes);
    fs::write(&path, &bytes).unwrap();
    bytes
}
