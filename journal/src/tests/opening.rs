//! Opening: the lock, the folder, what is cut, what is refused, and what a reader sees beside a writer.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::{DAY, NEXT_DAY, edit, record, records, texts, write_days};
use crate::{Checked, Error, Finding, Flaw, Journal, Opened, days, read_day, verify};

#[test]
fn what_was_acknowledged_is_read_back_after_reopening() {
    let dir = tempfile::tempdir().unwrap();
    write_days(dir.path(), 50);
    assert_eq!(texts(dir.path(), DAY), records(0..50));
    let (journal, opened) = Journal::open(dir.path(), DAY).unwrap();
    assert_eq!(
        opened,
        Opened {
            records: 50,
            cut_bytes: 0,
            previous: None
        }
    );
    journal.append(record(50)).unwrap();
    assert_eq!(texts(dir.path(), DAY), records(0..51));
}

#[test]
fn records_are_counted_from_one_and_know_their_place() {
    let dir = tempfile::tempdir().unwrap();
    write_days(dir.path(), 3);
    let bytes = fs::read(dir.path().join("2026-11-22.jsonl")).unwrap();
    let read: Vec<_> = read_day(dir.path(), DAY)
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert!(read.iter().map(|record| record.number).eq(1..=3));
    for record in read {
        let (head, _) = record.text.split_at(record.text.len() - 1);
        assert!(bytes[record.offset as usize..].starts_with(head.as_bytes()));
    }
}

#[test]
fn a_second_journal_is_refused_with_the_process_id_of_the_first() {
    let dir = tempfile::tempdir().unwrap();
    let (journal, _) = Journal::open(dir.path(), DAY).unwrap();
    let refused = Journal::open(dir.path(), DAY).err().unwrap();
    assert!(
        matches!(refused, Error::InUse { pid: Some(pid), .. } if pid == std::process::id()),
        "{refused}"
    );
    drop(journal);
    Journal::open(dir.path(), DAY).unwrap();
}

#[test]
fn folders_are_made_and_all_is_for_the_owner_only() {
    let dir = tempfile::tempdir().unwrap();
    let deep = dir.path().join("room/journal");
    drop(Journal::open(&deep, DAY).unwrap());
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(deep.clone()), 0o700);
    assert_eq!(mode(deep.join("2026-11-22.jsonl")), 0o600);
    assert_eq!(mode(deep.join("lock")), 0o600);
}

#[test]
fn nothing_is_acknowledged_after_the_file_was_removed_or_replaced() {
    for replaced in [false, true] {
        let dir = tempfile::tempdir().unwrap();
        let (journal, _) = Journal::open(dir.path(), DAY).unwrap();
        journal.append("{\"n\":1}".to_owned()).unwrap();
        let path = crate::day_path(dir.path(), DAY).unwrap();
        let copy = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        if replaced {
            fs::write(&path, copy).unwrap();
        }
        for _ in 0..2 {
            let refused = journal.append("{\"n\":2}".to_owned()).unwrap_err();
            assert!(refused.to_string().contains(DAY), "{refused}");
        }
    }
}

#[test]
fn a_torn_tail_is_cut_and_told() {
    let dir = tempfile::tempdir().unwrap();
    write_days(dir.path(), 3);
    edit(dir.path(), DAY, |bytes| bytes.truncate(bytes.len() - 5));
    assert_eq!(
        texts(dir.path(), DAY),
        records(0..2),
        "a reader takes it for the end"
    );
    let (journal, opened) = Journal::open(dir.path(), DAY).unwrap();
    assert_eq!(opened.records, 2);
    assert!(opened.cut_bytes > 0);
    journal.append(record(2)).unwrap();
    assert_eq!(texts(dir.path(), DAY), records(0..3));
}

#[test]
fn damage_is_named_and_nothing_is_changed() {
    let dir = tempfile::tempdir().unwrap();
    write_days(dir.path(), 5);
    let bytes = edit(dir.path(), DAY, |bytes| bytes[3] ^= 4);
    let refused = Journal::open(dir.path(), DAY).err().unwrap();
    let named = matches!(&refused, Error::Damaged { file, record: 1, offset: 0, reason: Flaw::Checksum }
        if file.ends_with("2026-11-22.jsonl"));
    assert!(named, "{refused}");
    assert_eq!(
        fs::read(dir.path().join("2026-11-22.jsonl")).unwrap(),
        bytes
    );
    let read: Vec<_> = read_day(dir.path(), DAY).unwrap().collect();
    assert!(matches!(read.as_slice(), [Err(Error::Damaged { .. })]));
}

#[test]
fn a_file_that_is_no_journal_is_refused_and_left_alone() {
    let foreign: [&[u8]; 9] = [
        b"hello\n",
        b"hello",
        b"\n",
        b"{\"a\":1}\n{\"b\":2}\n",
        b"{\"a\":{\"b\":\"}\"}}",
        b"{\n  \"a\": 1\n}\n",
        b"[1,2",
        b"SQLite format 3\0\0\0\0",
        b"\x7fELF\n\x02",
    ];
    for bytes in foreign {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("2026-11-22.jsonl");
        fs::write(&path, bytes).unwrap();
        let refused = Journal::open(dir.path(), DAY).err();
        assert!(
            matches!(refused, Some(Error::NotAJournal { .. })),
            "{:?}",
            String::from_utf8_lossy(bytes)
        );
        assert_eq!(fs::read(&path).unwrap(), bytes);
        assert_eq!(verify(dir.path()).unwrap()[0].finding, Finding::NotAJournal);
    }
}

#[test]
fn the_start_of_a_first_record_is_cut() {
    let starts: [&[u8]; 5] = [
        b"{",
        b"{\"a\":{\"b\":1}",
        b"{\"a\":1,\"synced\":0,\"crc\":\"00000000\"}\n",
        &[0; 700],
        b"{\"a\0\0\0",
    ];
    for bytes in starts {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("2026-11-22.jsonl"), bytes).unwrap();
        let (_, opened) = Journal::open(dir.path(), DAY).unwrap();
        assert_eq!(
            opened,
            Opened {
                records: 0,
                cut_bytes: bytes.len() as u64,
                previous: None
            }
        );
    }
}

#[test]
fn a_day_before_the_newest_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    drop(Journal::open(dir.path(), NEXT_DAY).unwrap());
    let refused = Journal::open(dir.path(), DAY).err().unwrap();
    assert!(
        matches!(refused, Error::DayPassed { day, newest } if day == DAY && newest == NEXT_DAY)
    );
    assert_eq!(days(dir.path()).unwrap(), [NEXT_DAY]);
}

#[test]
fn a_new_day_puts_the_one_before_it_right_first() {
    let dir = tempfile::tempdir().unwrap();
    write_days(dir.path(), 4);
    edit(dir.path(), DAY, |bytes| bytes.extend_from_slice(b"{\"half"));
    assert_eq!(
        verify(dir.path()).unwrap()[0].finding,
        Finding::TornTail { bytes: 6 }
    );
    let (_journal, opened) = Journal::open(dir.path(), NEXT_DAY).unwrap();
    let previous = Checked {
        day: DAY.to_owned(),
        records: 4,
        cut_bytes: 6,
    };
    assert_eq!(
        opened,
        Opened {
            records: 0,
            cut_bytes: 0,
            previous: Some(previous)
        }
    );
    assert!(
        verify(dir.path())
            .unwrap()
            .iter()
            .all(|report| report.finding == Finding::Whole)
    );
}

#[test]
fn damage_of_the_day_before_keeps_a_new_day_from_beginning() {
    let dir = tempfile::tempdir().unwrap();
    write_days(dir.path(), 4);
    edit(dir.path(), DAY, |bytes| bytes[3] ^= 1);
    assert!(matches!(
        Journal::open(dir.path(), NEXT_DAY),
        Err(Error::Damaged { .. })
    ));
    assert_eq!(days(dir.path()).unwrap(), [DAY]);
}

#[test]
fn only_the_newest_day_may_have_a_torn_tail() {
    let dir = tempfile::tempdir().unwrap();
    write_days(dir.path(), 4);
    drop(Journal::open(dir.path(), NEXT_DAY).unwrap());
    edit(dir.path(), DAY, |bytes| bytes.truncate(bytes.len() - 1));
    let reports = verify(dir.path()).unwrap();
    assert!(matches!(
        reports[0].finding,
        Finding::Damaged {
            record: 4,
            reason: Flaw::Unfinished,
            ..
        }
    ));
    assert_eq!(
        (reports[0].records, reports[1].finding),
        (3, Finding::Whole)
    );
    assert!(reports[0].finding.is_damage());
}

#[test]
fn readers_beside_a_writer_see_whole_records_and_no_damage() {
    let dir = tempfile::tempdir().unwrap();
    let (journal, _) = Journal::open(dir.path(), DAY).unwrap();
    std::thread::scope(|scope| {
        let writing = scope.spawn(|| {
            for n in 0..3000 {
                journal.append_group(vec![record(n)], |result| assert!(result.is_ok()));
            }
            journal.append(record(3000)).unwrap();
        });
        let mut seen = 0;
        while !writing.is_finished() || seen < 3001 {
            let now = texts(dir.path(), DAY);
            assert!(now.len() >= seen);
            seen = now.len();
            assert_eq!(now, records(0..seen));
            assert!(
                verify(dir.path())
                    .unwrap()
                    .iter()
                    .all(|report| !report.finding.is_damage())
            );
        }
    });
}
