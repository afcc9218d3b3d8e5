//! What is left of a day when its time is over: sums and a trace, in place of its records.
//!
//! Makes the records; when that is done, and the writing, is [`super::retention`]'s business.

use std::collections::BTreeMap;
use std::path::Path;

use queue::ids::TicketId;
use queue::moment::{Day, Moment};
use serde::{Deserialize, Serialize};

use super::books::{Books, kind, rows_of};
use super::follower::FollowError;
use super::report::By;
use super::store::SumsKey;
use super::sums::{Count, Sums};
use super::visits::{Visit, changes};
use crate::opening;
use crate::record::{Record, Thinned, VERSION_THINNED};
use crate::room_file::RoomFile;

/// Sums of one day, kind and key, as they stand in the journal.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct SumsRow {
    day: Day,
    kind: String,
    key: String,
    sums: Sums,
}

impl SumsRow {
    /// Reads a row back.
    pub(super) fn parse(text: &str) -> Result<(SumsKey, Sums), FollowError> {
        use serde::de::Error;
        let row: Self = serde_json::from_str(text).map_err(FollowError::Sums)?;
        let unknown = || FollowError::Sums(serde_json::Error::custom("an unknown kind of sums"));
        Ok((
            (row.day, kind(&row.kind).ok_or_else(unknown)?, row.key),
            row.sums,
        ))
    }
}

/// Whether the file of a day has been thinned; not when there is none.
///
/// # Errors
/// When it cannot be read.
pub(super) fn is_thinned(data: &Path, day: Day) -> Result<bool, FollowError> {
    let (dir, day) = (data.join(opening::JOURNAL), day.to_string());
    if !journal::day_path(&dir, &day)?.exists() {
        return Ok(false);
    }
    let first = opening::records(&dir, &day)?.next().transpose()?;
    Ok(first.is_some_and(|record| record.thinned.is_some()))
}

/// The records that are to stand in place of a day's: the trace, then sums over the visits whose tickets were taken in
/// its file, as they stand now. None for a file without records.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn records_for(
    data: &Path,
    day: Day,
    file: &RoomFile,
    books: &Books,
) -> Result<Option<Vec<Record>>, FollowError> {
    let taken = Taken::read(&data.join(opening::JOURNAL), day, file)?;
    let Some(first_seq) = taken.first_seq else {
        return Ok(None);
    };
    let mut rows: BTreeMap<SumsKey, Sums> = BTreeMap::new();
    for (ticket, as_taken) in taken.visits {
        let visit = books.visit(&ticket).unwrap_or(as_taken);
        for key in rows_of(&visit) {
            let row = rows.entry(key).or_default();
            row.count(&visit, &file.room, Count::In);
        }
    }
    rows.retain(|(_, kind, _), sums| *sums != Sums::default() && may_stay(kind, file));
    let thinned = Thinned {
        day,
        on: books.day(),
        last_seq: taken.last_seq,
        records: taken.records,
        sums: rows.len() as u64,
    };
    let trace = Record {
        thinned: Some(thinned),
        ..empty(first_seq, taken.at)
    };
    let sums = rows.into_iter().map(|((day, kind, key), sums)| {
        let row = SumsRow {
            day,
            kind: kind.to_owned(),
            key,
            sums,
        };
        let text = serde_json::value::to_raw_value(&row).map_err(FollowError::Sums)?;
        Ok(Record {
            sums: Some(text),
            ..empty(taken.last_seq + 1, taken.at)
        })
    });
    std::iter::once(Ok(trace))
        .chain(sums)
        .collect::<Result<_, _>>()
        .map(Some)
}

/// Whether sums of that kind outlive their day: those of a guide only where the room file allows them at all.
pub(super) fn may_stay(kind: &str, file: &RoomFile) -> bool {
    kind != By::Guide.name() || file.privacy.per_guide_figures
}

fn empty(first_seq: u64, at: Moment) -> Record {
    Record {
        v: VERSION_THINNED,
        first_seq,
        at,
        device: None,
        id: None,
        events: Vec::new(),
        reply: None,
        thinned: None,
        sums: None,
    }
}

/// A day's file as far as thinning needs it.
#[derive(Default)]
struct Taken {
    first_seq: Option<u64>,
    last_seq: u64,
    at: Moment,
    records: u64,
    visits: BTreeMap<TicketId, Visit>,
}

impl Taken {
    fn read(dir: &Path, day: Day, file: &RoomFile) -> Result<Self, FollowError> {
        let mut taken = Self::default();
        for record in opening::records(dir, &day.to_string())? {
            let record = record?;
            if taken.first_seq.is_none() {
                taken.first_seq = Some(record.first_seq);
                taken.last_seq = record.first_seq.saturating_sub(1);
            }
            (taken.at, taken.records) = (record.at, taken.records + 1);
            let record = record.recorded();
            taken.last_seq = record.events.last().map_or(taken.last_seq, |last| last.seq);
            let find = |ticket: &TicketId| taken.visits.get(ticket).cloned();
            for changed in changes(&record, &file.times, find) {
                taken.visits.insert(changed.ticket, changed.is);
            }
        }
        Ok(taken)
    }
}
