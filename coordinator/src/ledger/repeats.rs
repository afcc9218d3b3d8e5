//! Random requests of a day: what the journal keeps of them is enough to answer every repeat with the first answer, and
//! nothing is done again.
//!
//! What the answers say is the business of the stories; here it is that they stay.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

/// Most requests of a day, and days of a run.
const REQUESTS_MAX: usize = 60;
const DAYS: u32 = 24;
/// After every so many requests the room is started again from its journal, beside the one that goes on.
const REQUESTS_A_START: usize = 7;
const MORNING: i64 = 1_795_428_000_000;

/// A request of one of the devices; chance chooses among what has happened so far.
#[derive(Debug, Clone)]
struct Asked {
    device: usize,
    kind: usize,
    pick: usize,
    after_ms: i64,
}

fn asked() -> impl Strategy<Value = Asked> {
    let parts = (0..4_usize, 0..16_usize, any::<usize>(), 0..30_000_i64);
    parts.prop_map(|(device, kind, pick, after_ms)| Asked {
        device,
        kind,
        pick,
        after_ms,
    })
}

/// A room that keeps its journal's lines and every first answer.
struct Day {
    ledger: Ledger,
    now: Moment,
    lines: Vec<String>,
    asked: Vec<(User, Bytes)>,
    /// Answers of requests that changed something, with what was asked.
    accepted: Vec<(User, Bytes, Bytes)>,
    tickets: Vec<Value>,
}

fn empty() -> Ledger {
    let file = Arc::new(RoomFile::built_in().unwrap());
    let day = file.calendar_at(Moment::from_millis(MORNING)).day;
    Ledger::new(file, "log".to_owned(), None, day)
}

impl Day {
    fn begin() -> Self {
        let mut day = Self {
            ledger: empty(),
            now: Moment::from_millis(MORNING),
            lines: Vec::new(),
            asked: Vec::new(),
            accepted: Vec::new(),
            tickets: Vec::new(),
        };
        let mut outcome = Outcome::default();
        day.ledger.pass_time(day.now, &mut outcome);
        day.write(outcome.steps);
        day
    }

    fn write(&mut self, steps: Vec<Step>) {
        let lines = steps.into_iter().filter_map(|step| match step {
            Step::Append(line) => Some(line),
            Step::Roll(_) => None,
        });
        self.lines.extend(lines);
    }

    fn ask(&mut self, asked: &Asked) {
        self.now = self.now.plus_ms(asked.after_ms);
        let (user, command) = self.meant(asked);
        let id = format!("r{}", self.asked.len());
        let body = Bytes::from(json!({"id": id, "command": command}).to_string());
        let mut outcome = self.given(&user, &body);
        let (_, reply) = outcome.replies.pop().expect("every request is answered");
        let told: Value = serde_json::from_slice(&reply).unwrap();
        if told["ok"]["type"] == "ticket_taken" {
            self.tickets.push(told["ok"].clone());
        }
        if !outcome.steps.is_empty() {
            self.accepted.push((user.clone(), body.clone(), reply));
        }
        self.asked.push((user, body));
        self.write(outcome.steps);
    }

    /// What a request leads to, the time before it included and every PIN right.
    fn given(&mut self, user: &User, body: &Bytes) -> Outcome {
        let mut passed = Outcome::default();
        self.ledger.pass_time(self.now, &mut passed);
        self.write(passed.steps);
        answered(&mut self.ledger, user, body, self.now)
    }

    /// The device and its command.
    fn meant(&self, asked: &Asked) -> (User, Value) {
        let any = |field: &str| {
            let ticket = self.tickets.get(asked.pick % self.tickets.len().max(1));
            ticket.map_or_else(|| json!("none"), |ticket| ticket[field].clone())
        };
        let kiosk = [
            json!({"type": "cancel_ticket", "token": any("token")}),
            json!({"type": "later", "token": any("token"), "after_s": 60}),
            json!({"type": "rate_visit", "token": any("token"), "score": 3}),
            json!({"type": "ask_help", "languages": ["so"]}),
        ];
        let take =
            json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]});
        let guide = ["aino", "amir", "karin"][asked.device % 3];
        let sign_in = json!({"type": "sign_in", "guide": guide, "pin": "1234", "counter": (asked.device + 1).to_string()});
        let desk = [
            sign_in,
            json!({"type": "call_next", "arm": asked.pick.is_multiple_of(2)}),
            json!({"type": "call_next"}),
            json!({"type": "start_service"}),
            json!({"type": "finish", "outcome": "solved"}),
            json!({"type": "undo"}),
            json!({"type": "no_show"}),
            json!({"type": "park", "after_s": 30}),
            json!({"type": "unpark", "ticket": any("ticket")}),
            json!({"type": "call_ticket", "number": any("number")}),
            json!({"type": "restore_ticket", "number": any("number")}),
            json!({"type": "transfer", "errand": "income-support", "return_to_me": true}),
            json!({"type": "add_errand", "errand": "e-services"}),
            json!({"type": "return_to_queue"}),
            json!({"type": "pause"}),
            json!({"type": "resume"}),
        ];
        if asked.device == 3 {
            let kind = kiosk.get(asked.kind).cloned();
            return (user("kiosk/entrance"), kind.unwrap_or(take));
        }
        let device = user(&format!("counter/d{}", asked.device));
        (device, desk[asked.kind].clone())
    }

    /// The room as it is after a start from its journal: the answers that it gave are the same, and nothing follows.
    fn starts_again(&self) {
        let mut ledger = empty();
        for line in &self.lines {
            let record = Record::parse(line).unwrap();
            ledger.remember(&record);
            ledger.take_up(record);
        }
        ledger.taken_up();
        assert_eq!(ledger.queue.seq(), self.ledger.queue.seq());
        for (user, body, first) in &self.accepted {
            let again = answered(&mut ledger, user, body, self.now);
            assert!(
                again.steps.is_empty() && again.records.is_empty(),
                "{body:?}"
            );
            assert_eq!(again.replies, [(user.clone(), first.clone())]);
        }
    }
}

/// What a request leads to when every PIN is right.
fn answered(ledger: &mut Ledger, user: &User, body: &Bytes, now: Moment) -> Outcome {
    let mut outcome = Outcome::default();
    let incoming = Incoming {
        user: user.clone(),
        body: body.clone(),
    };
    if let Some(question) = ledger.request(incoming, now, &mut outcome) {
        let PinQuestion { user, request, .. } = question;
        ledger.decide(user, request, PinCheck::Right, now, &mut outcome);
    }
    outcome
}

fn user(name: &str) -> User {
    User::parse(name).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: DAYS, ..ProptestConfig::default() })]

    #[test]
    fn the_journals_record_is_enough_to_answer_a_repeat(all in prop::collection::vec(asked(), REQUESTS_MAX)) {
        let mut day = Day::begin();
        for (n, asked) in all.iter().enumerate() {
            day.ask(asked);
            if n % REQUESTS_A_START == 0 {
                day.starts_again();
            }
        }
        day.starts_again();
        prop_assert!(!day.accepted.is_empty());
    }
}
