//! A store or a folder that fails while it is used: what is asked for is answered all the same, and what must go is gone.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use journal::Journal;
use queue::moment::Day;

use super::books::Books;
use super::follower::Follower;
use super::report::{By, Span};
use super::report_of_journal;
use super::retention::Retention;
use super::store::{Mark, Store};
use super::tests::{DAY, log};
use crate::opening::JOURNAL;
use crate::room_file::RoomFile;

const LOG: &str = "log";
const TODAY: &str = "2027-12-24";

fn file() -> Arc<RoomFile> {
    Arc::new(RoomFile::built_in().unwrap())
}

/// A store that has followed the journal of a folder.
fn kept(data: &Path) -> Books {
    let (store, _) = Store::open(data, LOG).unwrap();
    let mut books = Books::new(Some(store), file());
    books.catch_up(data, None).unwrap();
    books.keep(LOG).unwrap();
    books
}

/// Makes the store of a folder one whose sums of that day cannot be read.
fn spoil(data: &Path) {
    let books = kept(data);
    let store = books.store().unwrap();
    let mark = Mark::new(LOG, Day::parse(DAY).unwrap());
    store.spoil("s|2026-11-24|errand|spoilt", &mark).unwrap();
}

fn journal(data: &Path) -> Arc<Journal> {
    let (journal, _) = Journal::open(&data.join(JOURNAL), TODAY).unwrap();
    Arc::new(journal)
}

#[tokio::test]
async fn a_store_that_fails_is_made_anew_and_what_was_asked_is_answered() {
    for ask_for_a_report in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        log().keep(folder.path());
        spoil(folder.path());
        let journal = journal(folder.path());
        let follower = Follower::start(folder.path(), file(), LOG, journal).unwrap();
        let reports = follower.reports();
        let day = Span::parse(Some(DAY), Some(DAY)).unwrap();
        if ask_for_a_report {
            let told = reports.report(day, By::Errand).await.unwrap();
            let right = report_of_journal(folder.path(), file(), day, By::Errand).unwrap();
            assert_eq!(told, right);
        }
        assert!(reports.service_times().is_ok(), "the forecast goes on");
        drop(follower);
        let aside = fs::read_dir(folder.path()).unwrap().flatten();
        let aside = aside.filter(|entry| entry.file_name().to_string_lossy().contains(".bad."));
        assert_eq!(aside.count(), 1);
    }
}

#[test]
fn figures_of_guides_are_gone_from_the_store_before_their_day_is_thinned() {
    let folder = tempfile::tempdir().unwrap();
    log().keep(folder.path());
    let mut books = kept(folder.path());
    let (day, today) = (Day::parse(DAY).unwrap(), Day::parse(TODAY).unwrap());
    let of_guides = |books: &Books| books.store().unwrap().sums_of(day, By::Guide.name());
    assert!(!of_guides(&books).unwrap().is_empty());
    let journal = journal(folder.path());
    books.pass_to(today);
    // The disk refuses the new file of the day, as if the power failed just then.
    let in_the_way = folder.path().join(JOURNAL).join(format!("{DAY}.part"));
    fs::create_dir(&in_the_way).unwrap();
    let thin = |books: &mut Books| {
        let mut retention = Retention::new(Arc::clone(&journal), &file(), LOG);
        retention.thin_one_day(books).unwrap();
    };
    thin(&mut books);
    let records = journal::read_day(&folder.path().join(JOURNAL), DAY).unwrap();
    assert!(records.count() > 100, "the day is as it was");
    assert!(of_guides(&books).unwrap().is_empty());
    fs::remove_dir(&in_the_way).unwrap();
    thin(&mut books);
    let path = journal::day_path(&folder.path().join(JOURNAL), DAY).unwrap();
    assert!(fs::read_to_string(path).unwrap().starts_with("{\"v\":2"));
}
