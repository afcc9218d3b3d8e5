//! Power cuts at any write boundary: what was acknowledged is there, in order, and nothing is half.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::fake::{Event, FakeFolder, Fault, Random, power_cut};
use super::{DAY, texts};
use crate::day::Day;
use crate::error::Error;
use crate::queue::Job;
use crate::writer::Writer;
use crate::{Finding, Journal, days, verify};

const SEEDS: u64 = 200;
/// So 600 cuts in all, two thirds of them of a journal that was cut before.
const CUTS_IN_A_ROW: usize = 3;
const BATCHES: usize = 12;

type Files = BTreeMap<String, Vec<u8>>;

/// A record that can be told from every other, from a few bytes to several blocks long.
fn record(number: usize) -> String {
    let length = Random(number as u64).below([40, 700, 5000][number % 3]);
    let letters = "abcdefghijklmnopqrstuvwxyz".repeat(1 + length / 26);
    let padding = &letters[number % 26..];
    format!("{{\"number\":{number},\"padding\":\"{padding}\"}}")
}

fn append(folder: &FakeFolder, number: usize) -> Job {
    let folder = folder.clone();
    let done = move |result: Result<_, Error>| {
        if result.is_ok() {
            folder.note(Event::Acknowledged(number));
        }
    };
    Job::Append(vec![record(number)], Box::new(done))
}

fn day(number: usize) -> String {
    format!("2026-12-{:02}", number + 1)
}

/// Appends records from `first` on in groups of random size, rolling to a new day now and then.
fn write_on(folder: &FakeFolder, files: &Files, first: usize, random: &mut Random) {
    let (newest, bytes) = files.last_key_value().unwrap();
    let writer_day = Day::parse(newest).unwrap();
    let mut writer = Writer::new(
        folder.clone(),
        folder.open(newest),
        writer_day,
        bytes.len() as u64,
    );
    let (mut number, mut days) = (first, files.len());
    for _ in 0..BATCHES {
        let mut jobs: Vec<Job> = Vec::new();
        for _ in 0..=random.below(8) {
            jobs.push(append(folder, number));
            number += 1;
            if random.below(20) == 0 {
                jobs.push(Job::Roll(Day::parse(&day(days)).unwrap(), Box::new(|_| {})));
                days += 1;
            }
        }
        writer.handle(jobs);
    }
}

/// How many events happened before the cut: mostly up to a write or a new name that is not synced, else any number.
fn cut_at(events: &[Event], random: &mut Random) -> usize {
    let from = random.below(events.len() + 1);
    let is_unsure = |event: &Event| matches!(event, Event::Wrote { .. } | Event::Created(_));
    let written = events[from..].iter().position(is_unsure);
    match written {
        Some(after) if random.below(4) > 0 => from + after + 1,
        _ => from,
    }
}

fn store(dir: &Path, files: &Files) {
    for (day, bytes) in files {
        fs::write(crate::day_path(dir, day).unwrap(), bytes).unwrap();
    }
}

fn load(dir: &Path) -> Files {
    let read = |day: String| {
        (
            day.clone(),
            fs::read(crate::day_path(dir, &day).unwrap()).unwrap(),
        )
    };
    days(dir).unwrap().into_iter().map(read).collect()
}

#[track_caller]
fn recovered(dir: &Path) -> Vec<String> {
    let newest = days(dir).unwrap().pop().unwrap();
    drop(Journal::open(dir, &newest).unwrap());
    assert!(
        verify(dir)
            .unwrap()
            .iter()
            .all(|report| report.finding == Finding::Whole)
    );
    days(dir)
        .unwrap()
        .iter()
        .flat_map(|day| texts(dir, day))
        .collect()
}

#[test]
fn every_acknowledged_record_survives_every_power_cut_in_order_and_nothing_is_half() {
    let mut torn = 0;
    for seed in 0..SEEDS {
        let mut random = Random(seed);
        let dir = tempfile::tempdir().unwrap();
        let mut files = Files::from([(day(0), Vec::new())]);
        let mut survived = 0;
        for _ in 0..CUTS_IN_A_ROW {
            let folder = FakeFolder::default();
            write_on(&folder, &files, survived, &mut random);
            let events = folder.events();
            let cut = cut_at(&events, &mut random);
            let (left, acknowledged) = power_cut(&files, &events[..cut], &mut random);
            store(dir.path(), &left);
            let found = recovered(dir.path());
            assert!(
                found.len() >= acknowledged.max(survived),
                "seed {seed}: an acknowledged record is lost"
            );
            assert!(
                found
                    .iter()
                    .enumerate()
                    .all(|(number, text)| *text == record(number)),
                "seed {seed}"
            );
            files = load(dir.path());
            torn += usize::from(files != left);
            survived = found.len();
        }
    }
    assert!(
        torn > 200,
        "only {torn} cuts tore a tail: the power was cut too kindly"
    );
}

#[test]
fn a_disk_that_fails_acknowledges_nothing_more_and_loses_nothing_acknowledged() {
    for seed in 0..100 {
        let mut random = Random(seed);
        let fault = match random.below(2) {
            0 => Fault::FullAfter {
                write: random.below(BATCHES),
                bytes: random.below(5000),
            },
            _ => Fault::Sync {
                sync: random.below(BATCHES),
            },
        };
        let folder = FakeFolder::with_fault(fault);
        let files = Files::from([(DAY.to_owned(), Vec::new())]);
        write_on(&folder, &files, 0, &mut random);
        let events = folder.events();
        let last_sync = events
            .iter()
            .rposition(|event| matches!(event, Event::Synced(_)));
        let after = last_sync.map_or(&events[..], |at| &events[at + 1..]);
        let writes = after
            .iter()
            .filter(|event| matches!(event, Event::Wrote { .. }))
            .count();
        assert_eq!(writes, 1, "seed {seed}: written on after the failure");
        let (left, acknowledged) = power_cut(&files, &events, &mut random);
        let dir = tempfile::tempdir().unwrap();
        store(dir.path(), &left);
        let found = recovered(dir.path());
        assert!(
            found.len() >= acknowledged,
            "seed {seed}: an acknowledged record is lost"
        );
        assert!(
            found
                .iter()
                .enumerate()
                .all(|(number, text)| *text == record(number)),
            "seed {seed}"
        );
    }
}
