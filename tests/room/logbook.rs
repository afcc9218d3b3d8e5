//! What a room's log must say after anything that happened to it, held against what the devices were answered.
//!
//! Reads the journal's records with the coordinator's own reader; knows of the rules only what nobody may break.

use std::collections::{BTreeMap, HashMap};

use coordinator::history::events::{Line, records_of};
use coordinator::history::report::Span;
use queue::event::Event;
use queue::ids::{CounterId, TicketId};
use serde_json::Value;

use super::TestRoom;
use super::load::Answered;

/// All records of a room's log, in order.
pub struct Logbook {
    lines: Vec<Line>,
}

impl Logbook {
    /// The log of a room, running or not; `verify` must find it whole.
    #[track_caller]
    pub fn read(room: &TestRoom) -> Self {
        room.printed(&["verify"]);
        let span = Span::parse(Some("2020-01-01"), Some("2029-12-31")).expect("a span");
        let data = room.data();
        let lines = records_of(&data, span).expect("the journal can be read");
        Self {
            lines: lines.map(|line| line.expect("a record")).collect(),
        }
    }

    /// No `seq` is missing from the first to the last.
    #[track_caller]
    pub fn assert_no_seq_is_missing(&self) {
        let mut next = 1;
        for line in &self.lines {
            let public = line.record.events.iter().filter(|event| event.is_public());
            assert_eq!(line.record.first_seq, next, "{}", line.text);
            next += public.count() as u64;
        }
    }

    /// Every request that was answered is there once with that answer if it changed something, every other request of
    /// these devices at most once, and nothing that was refused changed anything.
    #[track_caller]
    pub fn assert_everything_answered_is_there_once(&self, answered: &[Answered]) {
        let mut records: HashMap<(&str, &str), &str> = HashMap::new();
        for line in &self.lines {
            if let (Some(device), Some(id)) = (&line.record.device, &line.record.id) {
                let first = records.insert((device, id), &line.text);
                assert_eq!(first, None, "done twice: {}", line.text);
            }
        }
        let mut there = 0;
        for Answered { device, id, reply } in answered {
            let reply = std::str::from_utf8(reply).expect("a reply is text");
            let told: Value = serde_json::from_str(reply).expect("a reply is JSON");
            let record = records.get(&(device.as_str(), id.as_str()));
            let changed = told["ok"].is_object() && told["ok"]["type"] != "quote";
            assert_eq!(record.is_some(), changed, "{device} was answered {reply}");
            if let Some(record) = record {
                assert!(
                    record.ends_with(&format!(",\"reply\":{reply}}}")),
                    "{device} was answered {reply}, and the log has {record}"
                );
                there += 1;
            }
        }
        assert!(there > 0, "nothing was changed at all");
    }

    /// Nobody is called who is not waiting, no counter has two visitors, no open number is given out twice.
    #[track_caller]
    pub fn assert_nobody_is_called_twice(&self) {
        let mut hall = Hall::default();
        for line in &self.lines {
            for event in &line.record.events {
                hall.see(event)
                    .unwrap_or_else(|wrong| panic!("{wrong}: {}", line.text));
            }
        }
    }

    /// The numbers of all tickets, in the order in which the room has them.
    pub fn numbers_taken(&self) -> Vec<String> {
        let events = self.lines.iter().flat_map(|line| &line.record.events);
        let taken = events.filter(|event| matches!(event, Event::TicketTaken { .. }));
        taken
            .filter_map(|event| Some(event.about()?.number.to_string()))
            .collect()
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.lines.len()
    }
}

/// Where every open ticket is: waiting, or at a counter.
#[derive(Default)]
struct Hall {
    open: BTreeMap<TicketId, (String, Option<CounterId>)>,
}

impl Hall {
    fn see(&mut self, event: &Event) -> Result<(), &'static str> {
        let Some(about) = event.about() else {
            return Ok(());
        };
        let ticket = about.ticket.clone();
        match event {
            Event::TicketTaken { .. } => {
                let number = about.number.to_string();
                if self.open.values().any(|(taken, _)| *taken == number) {
                    return Err("a number that is open was given out");
                }
                self.open.insert(ticket, (number, None));
            }
            Event::VisitorCalled { desk, .. } => {
                if self
                    .open
                    .values()
                    .any(|(_, at)| at.as_ref() == Some(&desk.counter))
                {
                    return Err("a counter with a visitor called another");
                }
                match self.open.get_mut(&ticket) {
                    Some((_, at @ None)) => *at = Some(desk.counter.clone()),
                    Some(_) => return Err("a visitor was called twice"),
                    None => return Err("a visitor was called who was not there"),
                }
            }
            Event::TicketReturned { .. } => {
                self.open.entry(ticket).and_modify(|(_, at)| *at = None);
            }
            Event::ServiceFinished { .. }
            | Event::VisitorMissed { .. }
            | Event::TicketCancelled { .. }
            | Event::TicketEnded { .. }
            | Event::TicketUnserved { .. } => drop(self.open.remove(&ticket)),
            _ => {}
        }
        Ok(())
    }
}
