//! What a group of requests led to: what is written down first, what is answered then, what is published last.

use broker_config::roles::User;
use bytes::Bytes;
use queue::event::Stamped;
use queue::moment::Day;

use crate::record::{Record, Recorded};

/// Most events of a record of what time alone brings about: a midnight with very many waiting is several records, each
/// well within what the journal takes.
const EVENTS_A_RECORD: usize = 1000;

/// What must happen on the disk, in order.
#[derive(Debug)]
pub(crate) enum Step {
    /// A record's line is appended to the day's file.
    Append(String),
    /// The next day's file begins.
    Roll(Day),
}

/// What a group of requests led to.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// To be made durable first.
    pub(crate) steps: Vec<Step>,
    /// Then answered.
    pub(crate) replies: Vec<(User, Bytes)>,
    /// Then published and followed: what each record tells.
    pub(crate) records: Vec<Recorded>,
}

impl Outcome {
    /// What one record tells, to be published when it is durable.
    pub(crate) fn record(&mut self, record: Recorded) {
        if !record.events.is_empty() {
            self.records.push(record);
        }
    }

    /// Events that no request asked for, in records of their own.
    pub(crate) fn write_down(&mut self, events: Vec<Stamped>) {
        let together = |a: &Stamped, b: &Stamped| a.at == b.at && !a.event.is_part_of_a_day();
        let same_time = events.chunk_by(together);
        for events in same_time.flat_map(|events| events.chunks(EVENTS_A_RECORD)) {
            let line = Record::new(events, None).and_then(|record| record.to_line().ok());
            self.steps.extend(line.map(Step::Append));
            self.record(Recorded::new(events.to_vec(), None));
        }
    }

    /// The events that are on the wire, in order.
    pub(crate) fn public(&self) -> Vec<Stamped> {
        self.records
            .iter()
            .flat_map(|record| &record.events)
            .filter(|stamped| stamped.event.is_public())
            .cloned()
            .collect()
    }
}
