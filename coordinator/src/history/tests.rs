//! The calibration of the forecast and the ends of visits in the books: what the log tells of each range and its outcome,
//! also when the books are made anew, when a day has been thinned, and of logs that say nothing.

use std::path::Path;
use std::sync::Arc;

use journal::Journal;
use queue::event::{About, CallMode, Desk, Event, Stamped};
use queue::ids::{CounterId, ErrandId, GuideId, LanguageTag, OutcomeId, ReasonId, TicketId, Token};
use queue::moment::{Day, Moment};
use queue::number::Number;
use serde_json::json;
use serde_json::value::to_raw_value;

use super::calibration::CALIBRATED_FROM;
use super::ends::{Part, Shown};
use super::report::{By, Report, SHOWN_FROM, Span};
use super::report_of_journal;
use super::thinning::records_for;
use crate::history::books::Books;
use crate::opening::JOURNAL;
use crate::record::{Asked, Record};
use crate::room_file::RoomFile;

pub(super) const DAY: &str = "2026-11-24";
const P90_S: i64 = 600;
const LATE_S: i64 = P90_S + 1;

/// What became of a visitor, seconds after the ticket was taken.
#[derive(Clone, Copy)]
enum Then {
    Called(i64),
    Cancelled(i64),
    PutOff,
}

pub(super) struct Log {
    seq: u64,
    records: Vec<Record>,
}

impl Log {
    fn at(after_s: i64) -> Moment {
        let noon = Moment::parse("2026-11-24T11:00:00.000Z").unwrap();
        noon.plus_s(after_s)
    }

    fn write(&mut self, after_s: i64, event: Event, reply: Option<serde_json::Value>) {
        self.seq += 1;
        let stamped = Stamped {
            seq: self.seq,
            at: Self::at(after_s),
            event,
        };
        let asked = reply.map(|reply| Asked {
            device: "kiosk/entrance".to_owned(),
            id: format!("r{}", self.seq),
            reply: to_raw_value(&reply).unwrap(),
        });
        self.records.push(Record::new(&[stamped], asked).unwrap());
    }

    /// A visit whose ticket said `wait`.
    fn visit(&mut self, language: &str, wait: &serde_json::Value, then: Then) {
        let n = u32::try_from(self.seq).unwrap() + 1;
        let token = Token::from_bits(u128::from(n));
        let about = About {
            ticket: TicketId::parse(token.as_str()).unwrap(),
            number: Number::parse(&format!("A{n:03}")).unwrap(),
            errand: ErrandId::parse("income-support").unwrap(),
        };
        let taken = Event::TicketTaken {
            about: about.clone(),
            languages: vec![LanguageTag::parse(language).unwrap()],
            needs: Vec::new(),
            taken_at: Self::at(0),
            booked_at: None,
            token: token.clone(),
            offline: None,
            desk: None,
        };
        let told = json!({"id": format!("r{n}"), "ok": {"type": "ticket_taken", "ticket": about.ticket,
            "number": about.number, "errand": about.errand, "languages": [language], "needs": [],
            "taken_at": Self::at(0), "booked_at": null, "token": token, "ahead": 3, "wait": wait,
            "unmatched": false, "page": null}});
        self.write(0, taken, Some(told));
        match then {
            Then::Called(after_s) => self.called(about, after_s),
            Then::Cancelled(after_s) => {
                self.write(after_s, Event::TicketCancelled { about }, None);
            }
            Then::PutOff => {
                let until = Self::at(2 * P90_S);
                let put_off = Event::TicketPostponed {
                    about: about.clone(),
                    until,
                };
                self.write(1, put_off, None);
                self.called(about, 3 * P90_S);
            }
        }
    }

    /// Called and served; how soon the call came tells how the visit ends.
    fn called(&mut self, about: About, after_s: i64) {
        let desk = Desk {
            counter: CounterId::parse("1").unwrap(),
            guide: GuideId::parse("hodan").unwrap(),
        };
        let call = Event::VisitorCalled {
            about: about.clone(),
            desk: desk.clone(),
            waited_s: after_s,
            first_wait_s: Some(after_s),
            how: CallMode::Next,
        };
        self.write(after_s, call, None);
        let (outcome, reason, score) = match after_s {
            P90_S => ("solved", Some("question"), 4),
            LATE_S => ("passed-on", Some("decision-not-understood"), 1),
            _ => ("booked", None, 2),
        };
        let finished = Event::ServiceFinished {
            about: about.clone(),
            desk,
            served_s: 300,
            outcome: Some(OutcomeId::parse(outcome).unwrap()),
            reason: reason.map(|reason| ReasonId::parse(reason).unwrap()),
            language_used: None,
            goes_back_to: None,
            reserved_until: None,
        };
        self.write(after_s + 300, finished, None);
        self.write(after_s + 310, Event::VisitRated { about, score }, None);
    }

    pub(super) fn keep(&self, data: &Path) {
        let (journal, _) = Journal::open(&data.join(JOURNAL), DAY).unwrap();
        for record in &self.records {
            journal.append(record.to_line().unwrap()).unwrap();
        }
    }
}

fn foreseen() -> serde_json::Value {
    json!({"p50_s": 300, "p90_s": P90_S, "about": false})
}

/// Visits of Somali speakers: 95 were called or waited longer than the P90, 10 of them longer; four left in the middle of
/// it, and five tell nothing.
pub(super) fn log() -> Log {
    let mut log = Log {
        seq: 0,
        records: Vec::new(),
    };
    for _ in 0..85 {
        log.visit("so", &foreseen(), Then::Called(P90_S));
    }
    for _ in 0..8 {
        log.visit("so", &foreseen(), Then::Called(LATE_S));
    }
    for _ in 0..2 {
        log.visit("so", &foreseen(), Then::Cancelled(P90_S + 1));
    }
    for _ in 0..4 {
        log.visit("so", &foreseen(), Then::Cancelled(P90_S / 2));
    }
    log.visit("so", &foreseen(), Then::PutOff);
    let about = json!({"p50_s": 1, "p90_s": 2, "about": true});
    for wait in [about, json!(null)] {
        log.visit("so", &wait, Then::Called(P90_S));
    }
    // A log that an earlier version wrote without the answers says nothing of ranges.
    log.visit("so", &foreseen(), Then::Called(9 * P90_S));
    let answered = log.records.iter_mut().rev().nth(3).unwrap();
    answered.reply = None;
    log.visit("so", &json!("no range"), Then::Called(P90_S));
    log
}

fn file() -> Arc<RoomFile> {
    Arc::new(RoomFile::built_in().unwrap())
}

fn today() -> Span {
    Span::parse(Some(DAY), Some(DAY)).unwrap()
}

fn told(report: &Report) -> [Option<f64>; 3] {
    let total = &report.total;
    [total.above_p90, total.above_p90_low, total.above_p90_high]
}

#[test]
fn the_report_tells_how_many_waited_longer_than_their_ticket_foretold() {
    let folder = tempfile::tempdir().unwrap();
    log().keep(folder.path());
    let report = report_of_journal(folder.path(), file(), today(), By::Language).unwrap();
    assert_eq!(report.total.taken, Some(104));
    assert_eq!(report.total.foretold, Some(99));
    // Those who left have no part in 10 of 95, and the interval is Wilson's.
    assert_eq!(told(&report), [Some(0.1053), Some(0.0582), Some(0.183)]);
}

#[test]
fn the_report_tells_how_visits_ended_and_nothing_of_fewer_than_five() {
    let folder = tempfile::tempdir().unwrap();
    log().keep(folder.path());
    let report = report_of_journal(folder.path(), file(), today(), By::Errand).unwrap();
    let ended = &report.total.ended;
    let counts = |counts: &[(&str, Option<u64>)]| -> Shown {
        let counts = counts.iter();
        counts.map(|(id, n)| ((*id).to_owned(), *n)).collect()
    };
    let outcomes = [
        ("booked", None),
        ("passed-on", Some(8)),
        ("solved", Some(88)),
    ];
    assert_eq!(ended.outcomes, counts(&outcomes));
    let reasons = [("decision-not-understood", Some(8)), ("question", Some(88))];
    assert_eq!(ended.reasons, counts(&reasons));
    let ratings = [("1", Some(8)), ("2", None), ("4", Some(88))];
    assert_eq!(ended.ratings, counts(&ratings));
    assert_eq!(ended.solved_here, Some(Part { count: 88, of: 98 }));
    assert_eq!(ended.avoidable, Some(Part { count: 8, of: 96 }));
    assert_eq!(report.rows[0].ended, *ended);
}

#[test]
fn a_language_shows_its_own_calibration_from_a_hundred_visits_on_and_the_total_from_five() {
    let mut log = log();
    for n in 99..=CALIBRATED_FROM {
        let mut books = Books::new(None, file());
        for record in &log.records {
            let record = Record::parse(&record.to_line().unwrap()).unwrap();
            books.take(&record.recorded()).unwrap();
        }
        let report = books.report(today(), By::Language).unwrap();
        assert_eq!(report.rows[0].foretold, Some(n));
        assert_eq!(report.rows[0].above_p90.is_some(), n == CALIBRATED_FROM);
        assert!(report.total.above_p90.is_some());
        log.visit("so", &foreseen(), Then::Called(1));
    }
    let mut few = Log {
        seq: 0,
        records: Vec::new(),
    };
    for n in 1..=SHOWN_FROM {
        few.visit("so", &foreseen(), Then::Called(1));
        let folder = tempfile::tempdir().unwrap();
        few.keep(folder.path());
        let report = report_of_journal(folder.path(), file(), today(), By::Hour).unwrap();
        assert_eq!(report.total.above_p90.is_some(), n == SHOWN_FROM);
    }
}

#[test]
fn a_thinned_day_keeps_its_calibration_and_its_ends() {
    let folder = tempfile::tempdir().unwrap();
    log().keep(folder.path());
    let before = report_of_journal(folder.path(), file(), today(), By::Language).unwrap();
    let mut books = Books::new(None, file());
    books.catch_up(folder.path(), None).unwrap();
    let day = Day::parse(DAY).unwrap();
    let left = records_for(folder.path(), day, &file(), &books)
        .unwrap()
        .unwrap();
    let thinned = tempfile::tempdir().unwrap();
    let kept = Log {
        seq: 0,
        records: left,
    };
    kept.keep(thinned.path());
    let after = report_of_journal(thinned.path(), file(), today(), By::Language).unwrap();
    assert_eq!(after, before);
}
