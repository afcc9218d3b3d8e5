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
fn a_damaged_id_of_the_log_is_named_and_a_missing_one_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let id = log_id(folder.path()).unwrap();
    assert_eq!(log_id(folder.path()).unwrap(), id);
    let path = folder.path().join(LOG);
    let whole = fs::read(&path).unwrap();
    let mut other = whole.clone();
    other[20] ^= 1;
    for damaged in [&[], &whole[..13], &other[..], &[0; 35]] {
        fs::write(&path, damaged).unwrap();
        assert!(matches!(log_id(folder.path()), Err(OpenError::NoId { .. })));
    }
    fs::write(&path, format!("{id}\n")).unwrap();
    assert_eq!(log_id(folder.path()).unwrap(), id, "of an earlier release");
}

/// How many wait over the midnight of the next test; more, where the environment says so.
fn waiting_over_midnight() -> usize {
    let asked = std::env::var("VISITOR_ROOM_CARRIED").ok();
    asked.and_then(|n| n.parse().ok()).unwrap_or(1200)
}

/// A room open across midnight, with numbers enough.
fn open_all_night(folder: &Path) -> Arc<RoomFile> {
    let text = include_str!("../default_room/room.toml");
    let day = "[\"01:00-13:00\", \"13:00-01:00\"]";
    let hours: Vec<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        .map(|name| format!("{name} = {day}"))
        .into();
    let (before, rest) = text.split_once("[room.opening]").unwrap();
    let after = &rest[rest.find("\n\n").unwrap()..];
    let text = format!("{before}[room.opening]\n{}{after}", hours.join("\n"));
    let text = text.replace("last = 999", "last = 99999");
    let path = folder.join("room.toml");
    fs::write(&path, text).unwrap();
    Arc::new(RoomFile::load(&path).unwrap())
}

fn all_open(ledger: &Ledger) -> Vec<queue::ids::TicketId> {
    let open = ledger.queue().open_tickets();
    open.map(|ticket| ticket.id.clone()).collect()
}

/// Takes so many tickets at noon.
async fn take_many(data: &Path, file: &Arc<RoomFile>, many: usize) {
    let mut opened = open(data, file.clone(), None, at_noon(0), 0).unwrap();
    let mut outcome = Outcome::default();
    opened.ledger.pass_time(at_noon(0), &mut outcome);
    for n in 0..many {
        let take = format!(
            r#"{{"id": "t{n}", "command": {{"type": "take_ticket", "errand": "general-question", "languages": ["sv", "so"]}}}}"#
        );
        let incoming = Incoming {
            user: User::parse("kiosk/entrance").unwrap(),
            body: Bytes::from(take),
        };
        opened.ledger.request(incoming, at_noon(0), &mut outcome);
    }
    write(&opened.journal, outcome.steps).await.unwrap();
    assert_eq!(all_open(&opened.ledger).len(), many);
}

/// Opens the room on the day after; gives who waits, and what was written.
async fn the_next_day(data: &Path, file: &Arc<RoomFile>) -> (Vec<queue::ids::TicketId>, usize) {
    let mut opened = open(data, file.clone(), None, at_noon(1), 0).unwrap();
    let mut outcome = Outcome::default();
    opened.ledger.pass_time(at_noon(1), &mut outcome);
    let written = outcome.steps.len();
    write(&opened.journal, outcome.steps).await.unwrap();
    (all_open(&opened.ledger), written)
}

#[tokio::test]
async fn any_number_of_visitors_waits_over_midnight_and_a_day_cut_short_at_its_start_is_begun_anew()
{
    let folder = tempfile::tempdir().unwrap();
    let file = open_all_night(folder.path());
    let many = waiting_over_midnight();
    take_many(folder.path(), &file, many).await;
    let before = {
        let opened = open(folder.path(), file.clone(), None, at_noon(0), 0).unwrap();
        all_open(&opened.ledger)
    };
    let (after, written) = the_next_day(folder.path(), &file).await;
    assert_eq!(after, before);
    assert!(written > many / 1000, "{written} records");
    let dir = folder.path().join(JOURNAL);
    let day = days(&dir).unwrap().pop().unwrap();
    let path = dir.join(format!("{day}.jsonl"));
    let whole = fs::read_to_string(&path).unwrap();
    // The power fails after each part, and in the middle of the last record.
    let ends = whole.match_indices('\n').map(|(at, _)| at + 1);
    for end in ends
        .chain([whole.len() - 10])
        .filter(|end| *end < whole.len())
    {
        fs::write(&path, &whole[..end]).unwrap();
        let (again, _) = the_next_day(folder.path(), &file).await;
        assert_eq!(again, before, "after {end} of {} bytes", whole.len());
        let (once_more, written) = the_next_day(folder.path(), &file).await;
        assert_eq!((once_more, written), (before.clone(), 0));
    }
    let reports = journal::verify(&dir).unwrap();
    assert!(reports.iter().all(|report| !report.finding.is_damage()));
}
