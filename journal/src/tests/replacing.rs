//! Copies made while the journal is written, repair from a copy, and a past day that is replaced.

use std::fs;

use super::{DAY, NEXT_DAY, edit, record, records, texts, write_days};
use crate::{Error, Finding, Journal, copy_to, days, repair_from, verify};

#[test]
fn a_copy_made_while_the_journal_is_written_is_a_journal_of_its_first_records() {
    let dir = tempfile::tempdir().unwrap();
    let (journal, _) = Journal::open(dir.path(), DAY).unwrap();
    for n in 0..10 {
        journal.append(record(n)).unwrap();
    }
    journal.roll(NEXT_DAY, |result| assert!(result.is_ok()));
    journal.append(record(10)).unwrap();
    std::thread::scope(|scope| {
        let writing = scope.spawn(|| {
            for n in 11..2000 {
                journal.append_group(vec![record(n)], |result| assert!(result.is_ok()));
            }
        });
        for number in 0.. {
            let copy = dir.path().join(format!("copies/{number}"));
            let last = writing.is_finished();
            copy_to(dir.path(), &copy).unwrap();
            assert_eq!(texts(&copy, DAY), records(0..10));
            let copied = texts(&copy, NEXT_DAY);
            assert!(!copied.is_empty());
            assert_eq!(copied, records(10..10 + copied.len()));
            assert!(
                verify(&copy)
                    .unwrap()
                    .iter()
                    .all(|report| report.finding == Finding::Whole)
            );
            assert!(!copy.join("lock").exists());
            if last {
                break;
            }
        }
    });
}

#[test]
fn a_copy_leaves_a_torn_tail_out() {
    let dir = tempfile::tempdir().unwrap();
    write_days(dir.path(), 3);
    edit(dir.path(), DAY, |bytes| {
        bytes.extend_from_slice(b"{\"half\":");
    });
    let copy = dir.path().join("copy");
    assert_eq!(copy_to(dir.path(), &copy).unwrap()[0].records, 3);
    let (_, opened) = Journal::open(&copy, DAY).unwrap();
    assert_eq!((opened.records, opened.cut_bytes), (3, 0));
}

#[test]
fn a_copy_never_mixes_two_journals_and_never_hides_damage() {
    let dir = tempfile::tempdir().unwrap();
    write_days(dir.path(), 3);
    let copy = dir.path().join("copy");
    copy_to(dir.path(), &copy).unwrap();
    assert!(matches!(
        copy_to(dir.path(), &copy),
        Err(Error::Occupied { .. })
    ));
    edit(dir.path(), DAY, |bytes| bytes[4] ^= 1);
    let other = dir.path().join("other");
    assert!(matches!(
        copy_to(dir.path(), &other),
        Err(Error::Damaged { record: 1, .. })
    ));
    assert!(days(&other).unwrap().is_empty());
}

#[test]
fn damage_is_repaired_from_a_copy_without_losing_what_was_written_after_it() {
    let dir = tempfile::tempdir().unwrap();
    let copy = dir.path().join("copy");
    write_days(dir.path(), 10);
    copy_to(dir.path(), &copy).unwrap();
    let (journal, _) = Journal::open(dir.path(), DAY).unwrap();
    for n in 10..20 {
        journal.append(record(n)).unwrap();
    }
    let refused = repair_from(dir.path(), DAY, &copy);
    assert!(
        matches!(refused, Err(Error::InUse { .. })),
        "not while it is written"
    );
    drop(journal);
    let damaged = edit(dir.path(), DAY, |bytes| bytes[100] ^= 1);
    let report = repair_from(dir.path(), DAY, &copy).unwrap();
    assert_eq!((report.records, report.finding), (20, Finding::Whole));
    assert_eq!(texts(dir.path(), DAY), records(0..20));
    assert_eq!(
        fs::read(dir.path().join("2026-11-22.damaged")).unwrap(),
        damaged
    );
}

#[test]
fn damage_after_the_copy_is_not_repaired_and_nothing_is_changed() {
    let dir = tempfile::tempdir().unwrap();
    let copy = dir.path().join("copy");
    write_days(dir.path(), 2);
    copy_to(dir.path(), &copy).unwrap();
    let (journal, _) = Journal::open(dir.path(), DAY).unwrap();
    for n in 2..6 {
        journal.append(record(n)).unwrap();
    }
    drop(journal);
    let bytes = edit(dir.path(), DAY, |bytes| {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
    });
    assert!(matches!(
        repair_from(dir.path(), DAY, &copy),
        Err(Error::Damaged { .. })
    ));
    assert_eq!(
        fs::read(dir.path().join("2026-11-22.jsonl")).unwrap(),
        bytes
    );
}

#[test]
fn only_a_past_day_is_replaced_and_only_by_records() {
    let dir = tempfile::tempdir().unwrap();
    write_days(dir.path(), 5);
    let (journal, _) = Journal::open(dir.path(), NEXT_DAY).unwrap();
    assert!(matches!(
        journal.replace_day(NEXT_DAY, records(0..1)),
        Err(Error::DayPassed { .. })
    ));
    assert!(matches!(
        journal.replace_day("2026-11-21", records(0..1)),
        Err(Error::DayPassed { .. })
    ));
    let bad = [record(7), "no object".to_owned()];
    assert!(matches!(
        journal.replace_day(DAY, bad),
        Err(Error::Refused { number: 2, .. })
    ));
    assert_eq!(texts(dir.path(), DAY), records(0..5));
    journal.replace_day(DAY, records(7..9)).unwrap();
    assert_eq!(texts(dir.path(), DAY), records(7..9));
    journal.append(record(0)).unwrap();
    assert!(
        verify(dir.path())
            .unwrap()
            .iter()
            .all(|report| report.finding == Finding::Whole)
    );
}
