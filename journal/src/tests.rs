//! The promises of the journal, held on real files.

use std::fs;

use crate::*;

#[test]
fn what_was_acknowledged_is_read_back_after_reopening() {
    let dir = tempfile::tempdir().unwrap();
    let texts: Vec<String> = (0..50).map(|n| format!("{{\"v\":1,\"n\":{n}}}")).collect();
    let (journal, opened) = Journal::open(dir.path(), "2026-11-22").unwrap();
    assert_eq!(
        opened,
        Opened {
            records: 0,
            cut_bytes: 0,
            previous: None
        }
    );
    for text in &texts {
        journal.append(text.clone()).unwrap();
    }
    drop(journal);
    let read: Vec<String> = read_day(dir.path(), "2026-11-22")
        .unwrap()
        .map(|record| record.unwrap().text)
        .collect();
    assert_eq!(read, texts);
    let (_journal, opened) = Journal::open(dir.path(), "2026-11-22").unwrap();
    assert_eq!(opened.records, 50);
    assert!(
        fs::read_to_string(dir.path().join("lock")).unwrap().trim()
            == std::process::id().to_string()
    );
}
