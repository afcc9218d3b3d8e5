//! The day's records, read one after the other: after each of them no rule of the room is broken.
//!
//! Knows of the rules what PROTOCOL says of the events it reads, and nothing of the program.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use bytes::Bytes;
use serde_json::Value;

/// Whether the guide at a counter speaks a language.
type Speaks = fn(&str, &str) -> bool;

/// What the records say.
pub(crate) struct Books {
    /// The answers that were written down, by device and request id.
    answers: HashMap<(String, String), Value>,
    speaks: Speaks,
    waiting: BTreeMap<String, Value>,
    armed: BTreeSet<String>,
    at_counters: BTreeMap<String, String>,
    numbers: BTreeSet<String>,
    /// Tickets that were issued.
    pub(crate) taken: usize,
    /// Tickets that were called.
    pub(crate) called: usize,
    /// Visits that have ended.
    pub(crate) finished: usize,
}

impl Books {
    /// Reads the lines of an export of whole records.
    pub(crate) fn read(lines: &str, speaks: Speaks) -> Self {
        let mut books = Self {
            answers: HashMap::new(),
            speaks,
            waiting: BTreeMap::new(),
            armed: BTreeSet::new(),
            at_counters: BTreeMap::new(),
            numbers: BTreeSet::new(),
            taken: 0,
            called: 0,
            finished: 0,
        };
        for line in lines.lines() {
            books.record(&serde_json::from_str(line).expect("a record is JSON"));
        }
        books
    }

    /// Every answer that a device was given and that changed something is written down as it was given.
    pub(crate) fn hold_everything<'a>(
        &self,
        answers: impl Iterator<Item = (&'a str, &'a str, &'a Bytes)>,
    ) {
        let mut accepted = 0;
        for (device, id, reply) in answers {
            let reply: Value = serde_json::from_slice(reply).expect("a reply is JSON");
            if reply["ok"].is_object() {
                let written = self.answers.get(&(device.to_owned(), id.to_owned()));
                assert_eq!(written, Some(&reply), "{device} was answered {id}");
                accepted += 1;
            }
        }
        assert_eq!(accepted, self.answers.len(), "nothing was done unasked");
    }

    fn record(&mut self, record: &Value) {
        for event in record["events"].as_array().expect("a record has events") {
            self.event(event);
        }
        if let (Some(device), Some(id)) = (record["device"].as_str(), record["id"].as_str()) {
            let key = (device.to_owned(), id.to_owned());
            let before = self.answers.insert(key, record["reply"].clone());
            assert_eq!(before, None, "{device} was answered {id} twice");
        }
        self.nobody_waits_beside_an_armed_guide();
    }

    fn event(&mut self, event: &Value) {
        let text = |field: &str| event[field].as_str().unwrap_or_default().to_owned();
        let (ticket, counter) = (text("ticket"), text("counter"));
        match text("type").as_str() {
            "ticket_taken" => {
                let number = text("number");
                assert!(self.numbers.insert(number), "a number twice: {event}");
                self.waiting.insert(ticket, event["languages"].clone());
                self.taken += 1;
            }
            "visitor_called" => {
                assert!(
                    self.waiting.remove(&ticket).is_some(),
                    "called twice: {event}"
                );
                let before = self.at_counters.insert(counter.clone(), ticket);
                assert_eq!(before, None, "two visitors at one counter: {event}");
                self.armed.remove(&counter);
                self.called += 1;
            }
            "service_finished" => {
                let visitor = self.at_counters.remove(&counter);
                assert_eq!(visitor, Some(ticket), "another's visit ended: {event}");
                self.finished += 1;
            }
            "counter_armed" => drop(self.armed.insert(counter)),
            "counter_disarmed" => drop(self.armed.remove(&counter)),
            "day_started" | "room_opened" | "guide_signed_in" | "service_started" => {}
            other => panic!("nobody asked for {other}: {event}"),
        }
    }

    fn nobody_waits_beside_an_armed_guide(&self) {
        for (ticket, languages) in &self.waiting {
            let languages = languages.as_array().expect("a ticket has languages");
            for counter in &self.armed {
                let speaks = |language: &Value| {
                    (self.speaks)(counter, language.as_str().unwrap_or_default())
                };
                assert!(
                    !languages.iter().any(speaks),
                    "{ticket} waits beside armed {counter}"
                );
            }
        }
    }
}
