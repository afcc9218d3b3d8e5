//! What is owed to the broker after a start, whatever day it happened on.

use broker_config::roles::User;
use bytes::Bytes;

use super::*;
use crate::ledger::{Incoming, Outcome};
use crate::run::write;

/// Tuesday 2026-11-24, noon in Stockholm.
const NOON: i64 = 1_795_518_000_000;

fn at_noon(days_later: i64) -> Moment {
    Moment::from_millis(NOON).plus_s(days_later * 86_400)
}

/// Opens the room, passes time up to that noon, takes a ticket; gives all public events that came of it, and those that
/// were owed before.
async fn a_start_and_a_ticket(
    data: &Path,
    days_later: i64,
    confirmed: u64,
) -> (Vec<Stamped>, Vec<Stamped>) {
    let file = Arc::new(RoomFile::built_in().unwrap());
    let clock = at_noon(days_later);
    let mut opened = open(data, file, None, clock, confirmed).unwrap();
    let mut outcome = Outcome::default();
    opened.ledger.pass_time(clock, &mut outcome);
    let take = format!(
        r#"{{"id": "t{days_later}", "command": {{"type": "take_ticket", "errand": "general-question", "languages": ["sv"]}}}}"#
    );
    let incoming = Incoming {
        user: User::parse("kiosk/entrance").unwrap(),
        body: Bytes::from(take),
    };
    opened.ledger.request(incoming, clock, &mut outcome);
    let public = outcome.public();
    write(&opened.journal, outcome.steps).await.unwrap();
    (opened.unconfirmed, public)
}

fn seqs(events: &[Stamped]) -> Vec<u64> {
    events.iter().map(|event| event.seq).collect()
}

#[tokio::test]
async fn events_that_were_not_confirmed_before_a_midnight_are_owed_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut all = Vec::new();
    for days_later in 0..3 {
        all.extend(a_start_and_a_ticket(folder.path(), days_later, 0).await.1);
    }
    let all = seqs(&all);
    assert!(all.len() > 6, "three days with a ticket each: {all:?}");
    for confirmed in all.iter().take(all.len() - 1) {
        let file = Arc::new(RoomFile::built_in().unwrap());
        let opened = open(folder.path(), file, None, at_noon(2), *confirmed).unwrap();
        let later: Vec<u64> = all.iter().copied().filter(|seq| seq > confirmed).collect();
        assert_eq!(seqs(&opened.unconfirmed), later, "after {confirmed}");
    }
}

#[tokio::test]
async fn a_log_without_a_record_is_begun_only_when_nothing_of_it_has_gone_out() {
    let folder = tempfile::tempdir().unwrap();
    a_start_and_a_ticket(folder.path(), 0, 0).await;
    let dir = folder.path().join(JOURNAL);
    let day = days(&dir).unwrap().remove(0);
    fs::write(dir.join(format!("{day}.jsonl")), "").unwrap();
    let start = |confirmed| {
        let file = Arc::new(RoomFile::built_in().unwrap());
        open(folder.path(), file, None, at_noon(0), confirmed)
    };
    let Err(refused) = start(2) else {
        panic!("it began anew, though events had gone out");
    };
    assert!(
        refused.to_string().contains("events up to 2 have gone out"),
        "{refused}"
    );
    assert!(start(0).is_ok());
}

#[test]
fn an_empty_id_of_the_log_is_damage_and_a_missing_one_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let id = log_id(folder.path()).unwrap();
    assert_eq!(log_id(folder.path()).unwrap(), id);
    fs::write(folder.path().join(LOG), "").unwrap();
    assert!(matches!(log_id(folder.path()), Err(OpenError::NoId { .. })));
}
