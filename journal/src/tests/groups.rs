//! Group commit: who waited during a sync shares the next one, order is kept, failures are final, bad records are not.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use super::fake::{FakeFolder, Fault};
use super::{DAY, NEXT_DAY, record, records, texts};
use crate::day::Day;
use crate::disk::{DayFile, Folder};
use crate::error::{Error, Refused};
use crate::lock::Lock;
use crate::writer::{Committed, Writer};
use crate::{Journal, RECORD_BYTES_MAX, WAITING_BYTES_MAX};

const PATIENCE: Duration = Duration::from_secs(20);

/// A disk whose syncs say that they have begun, and wait until they may end.
struct Gate {
    begun: Sender<()>,
    end: Receiver<()>,
}

impl DayFile for Gate {
    fn write_all_at(&mut self, _: &[u8], _: u64) -> io::Result<()> {
        Ok(())
    }

    fn sync_data(&mut self) -> io::Result<()> {
        self.begun.send(()).unwrap();
        self.end.recv_timeout(PATIENCE).map_err(io::Error::other)
    }

    fn path(&self) -> &Path {
        Path::new(DAY)
    }
}

struct NoFolder;

impl Folder for NoFolder {
    type File = Gate;

    fn create(&mut self, day: &Day) -> Result<Gate, Error> {
        Err(Error::io("create", Path::new(&day.to_string()))(
            io::ErrorKind::PermissionDenied.into(),
        ))
    }
}

/// A journal whose first and later syncs wait for the test.
fn gated() -> (Journal, Receiver<()>, Sender<()>, tempfile::TempDir) {
    let (begun, has_begun) = channel();
    let (may_end, end) = channel();
    let dir = tempfile::tempdir().unwrap();
    let writer = Writer::new(NoFolder, Gate { begun, end }, Day::parse(DAY).unwrap(), 0);
    let lock = Lock::take(dir.path()).unwrap();
    (
        Journal::start(writer, PathBuf::from(DAY), lock).unwrap(),
        has_begun,
        may_end,
        dir,
    )
}

fn on_fake(folder: &FakeFolder, dir: &Path) -> Journal {
    let writer = Writer::new(
        folder.clone(),
        folder.open(DAY),
        Day::parse(DAY).unwrap(),
        0,
    );
    Journal::start(writer, dir.to_path_buf(), Lock::take(dir).unwrap()).unwrap()
}

/// A `done` that passes on what it was told, with its number.
fn tell<T: Send + 'static>(
    to: &Sender<(usize, T)>,
    number: usize,
) -> impl FnOnce(T) + Send + 'static {
    let to = to.clone();
    move |result| to.send((number, result)).unwrap()
}

#[test]
fn all_who_came_during_a_sync_share_the_next_one() {
    let (journal, has_begun, may_end, _dir) = gated();
    let (done, told) = channel();
    journal.append_group(vec![record(0)], tell(&done, 0));
    has_begun.recv_timeout(PATIENCE).unwrap();
    for number in 1..=100 {
        journal.append_group(vec![record(number), record(number)], tell(&done, number));
    }
    assert!(
        told.try_recv().is_err(),
        "nothing is acknowledged before its sync has ended"
    );
    may_end.send(()).unwrap();
    may_end.send(()).unwrap();
    let results: Vec<(usize, Committed)> = (0..=100)
        .map(|_| told.recv_timeout(PATIENCE).unwrap())
        .map(|(number, result): (usize, Result<_, Error>)| (number, result.unwrap()))
        .collect();
    assert!(
        results.iter().map(|(number, _)| *number).eq(0..=100),
        "in the order of the calls"
    );
    assert_eq!(results[0].1.sync, 1);
    assert!(
        results[1..]
            .iter()
            .all(|(_, committed)| committed.sync == 2)
    );
    drop(journal);
    assert_eq!(has_begun.iter().count(), 1, "101 groups, two syncs");
}

#[test]
fn dropping_the_journal_makes_durable_what_waits() {
    let dir = tempfile::tempdir().unwrap();
    let (journal, _) = Journal::open(dir.path(), DAY).unwrap();
    let (done, told) = channel();
    for number in 0..500 {
        journal.append_group(vec![record(number)], tell(&done, number));
    }
    drop(journal);
    assert!(
        told.try_iter()
            .map(|(number, result)| result.map(|_| number).unwrap())
            .eq(0..500)
    );
    assert_eq!(texts(dir.path(), DAY), records(0..500));
}

#[test]
fn a_refused_group_is_not_written_and_harms_no_other() {
    let dir = tempfile::tempdir().unwrap();
    let (journal, _) = Journal::open(dir.path(), DAY).unwrap();
    let (done, told) = channel();
    let long = format!("{{\"a\":\"{}\"}}", "x".repeat(RECORD_BYTES_MAX / 2));
    journal.append_group(vec![record(0)], tell(&done, 0));
    journal.append_group(vec![record(7), "{\"a\":\n1}".to_owned()], tell(&done, 1));
    journal.append_group(vec![long.clone(), long], tell(&done, 2));
    journal.append_group(vec![], tell(&done, 3));
    journal.append_group(vec![record(1)], tell(&done, 4));
    drop(journal);
    let told: Vec<Result<Committed, Error>> = told.try_iter().map(|(_, result)| result).collect();
    assert!(told[0].is_ok() && told[3].is_ok() && told[4].is_ok());
    assert!(
        matches!(
            told[1],
            Err(Error::Refused {
                number: 2,
                reason: Refused::ControlCharacter
            })
        ),
        "{:?}",
        told[1]
    );
    assert!(
        matches!(
            told[2],
            Err(Error::Refused {
                number: 2,
                reason: Refused::TooLong
            })
        ),
        "{:?}",
        told[2]
    );
    assert_eq!(texts(dir.path(), DAY), records(0..2));
}

#[test]
fn groups_that_do_not_fit_in_one_write_are_written_one_after_another() {
    let dir = tempfile::tempdir().unwrap();
    let (journal, _) = Journal::open(dir.path(), DAY).unwrap();
    let long = |n: usize| {
        format!(
            "{{\"n\":{n},\"a\":\"{}\"}}",
            "x".repeat(RECORD_BYTES_MAX / 3)
        )
    };
    let (done, told) = channel();
    for number in 0..20 {
        journal.append_group(vec![long(number)], tell(&done, number));
    }
    drop(journal);
    assert_eq!(
        told.try_iter().filter(|(_, result)| result.is_ok()).count(),
        20
    );
    assert_eq!(
        texts(dir.path(), DAY),
        (0..20).map(long).collect::<Vec<_>>()
    );
}

#[test]
fn after_a_failure_all_later_appends_fail_with_its_reason() {
    for fault in [
        Fault::FullAfter {
            write: 1,
            bytes: 10,
        },
        Fault::Sync { sync: 1 },
    ] {
        let (folder, dir) = (FakeFolder::with_fault(fault), tempfile::tempdir().unwrap());
        let journal = on_fake(&folder, dir.path());
        journal.append(record(0)).unwrap();
        let reason = journal.append(record(1)).unwrap_err().to_string();
        assert!(reason.contains(DAY), "{reason}");
        let events = folder.events().len();
        let (done, told) = channel();
        for number in 2..10 {
            assert_eq!(
                journal.append(record(number)).unwrap_err().to_string(),
                reason
            );
        }
        journal.roll(NEXT_DAY, tell(&done, 0));
        journal.append_group(vec![], tell(&done, 1));
        drop(journal);
        assert_eq!(
            told.try_iter()
                .filter(|(_, result)| result.is_err())
                .count(),
            2
        );
        assert_eq!(
            folder.events().len(),
            events,
            "nothing was written after the failure"
        );
    }
}

#[test]
fn a_roll_comes_in_order_with_the_appends() {
    let dir = tempfile::tempdir().unwrap();
    let (journal, _) = Journal::open(dir.path(), DAY).unwrap();
    let (done, told) = channel();
    journal.append_group(records(0..3), tell(&done, 0));
    journal.roll(NEXT_DAY, tell(&done, 1));
    journal.append_group(records(3..5), tell(&done, 2));
    journal.roll("2026-11-31", tell(&done, 3));
    drop(journal);
    let told: Vec<(usize, Result<Committed, Error>)> = told.try_iter().collect();
    let of = |number: usize| &told.iter().find(|(told, _)| *told == number).unwrap().1;
    assert!(of(0).is_ok() && of(1).is_ok() && of(2).is_ok());
    assert!(matches!(of(3), Err(Error::BadDay(_))));
    assert_eq!(
        (texts(dir.path(), DAY), texts(dir.path(), NEXT_DAY)),
        (records(0..3), records(3..5))
    );
}

#[test]
fn a_roll_back_is_refused_and_nothing_goes_to_the_wrong_day() {
    let dir = tempfile::tempdir().unwrap();
    let (journal, _) = Journal::open(dir.path(), DAY).unwrap();
    let (done, told) = channel();
    journal.roll(DAY, tell(&done, 0));
    assert!(matches!(
        journal.append(record(0)),
        Err(Error::DayPassed { .. })
    ));
    assert!(matches!(
        told.recv_timeout(PATIENCE).unwrap().1,
        Err(Error::DayPassed { .. })
    ));
    assert!(texts(dir.path(), DAY).is_empty());
}

#[test]
fn those_who_append_are_held_up_while_too_much_waits() {
    let (journal, has_begun, may_end, _dir) = gated();
    let (done, told) = channel();
    journal.append_group(vec![record(0)], tell(&done, 0));
    has_begun.recv_timeout(PATIENCE).unwrap();
    let long = format!("{{\"a\":\"{}\"}}", "x".repeat(RECORD_BYTES_MAX - 8));
    let fit = WAITING_BYTES_MAX / (RECORD_BYTES_MAX + 1024);
    for number in 1..=fit {
        journal.append_group(vec![long.clone()], tell(&done, number));
    }
    thread::scope(|scope| {
        let (entered, has_entered) = channel();
        let (journal, done) = (&journal, &done);
        let blocked = scope.spawn(move || {
            journal.append_group(vec![long], tell(done, fit + 1));
            entered.send(()).unwrap();
        });
        assert!(has_entered.try_recv().is_err());
        for _ in 0..=fit + 1 {
            may_end.send(()).unwrap();
        }
        blocked.join().unwrap();
    });
    drop(journal);
    let told: Vec<(usize, Result<Committed, Error>)> = told.try_iter().collect();
    assert!(told.iter().map(|(number, _)| *number).eq(0..=fit + 1));
    assert!(told.iter().all(|(_, result)| result.is_ok()));
}

#[test]
fn a_callback_that_panics_leaves_nobody_waiting() {
    let (journal, has_begun, may_end, _dir) = gated();
    let (done, told) = channel();
    journal.append_group(vec![record(0)], |_| panic!("a callback of the caller's"));
    has_begun.recv_timeout(PATIENCE).unwrap();
    for number in 1..=5 {
        journal.append_group(vec![record(number)], tell(&done, number));
    }
    may_end.send(()).unwrap();
    for number in 1..=5 {
        let refused = told.recv_timeout(PATIENCE).unwrap();
        assert!(matches!(refused, (told, Err(Error::Closed)) if told == number));
    }
    assert!(matches!(journal.append(record(6)), Err(Error::Closed)));
}
