//! An append-only file of records: what was acknowledged is on the disk, whole and in order, and damage is found.
//!
//! It knows no queue: a record is the text of one JSON object on one line. There is one file for each local day
//! (`2026-11-22.jsonl`), and the journal puts two fields at the end of each record:
//!
//! ```text
//! {"v":1,…,"synced":8192,"crc":"1a2b3c4d"}
//! ```
//!
//! * `crc` is the CRC-32 of all bytes before `,"crc"`, in eight hexadecimal digits.
//! * `synced` is how many bytes of the file were surely on the disk before this record was written. All records that
//!   share a sync have the same value: where the first of them begins. It tells a write that a power cut interrupted
//!   (bytes after the last `synced`, never acknowledged) from damage to what was acknowledged.
//!
//! A file that is damaged is named with record and offset by [`Journal::open`], [`read_day`] and [`verify`], and is
//! never changed by them. [`repair_from`] takes the damaged part from a copy that [`copy_to`] made. Without a copy, a
//! person can give up everything from the damage on with `truncate -s OFFSET FILE`; no function here does that.
//!
//! Two things cannot be told from an interrupted write, and are cut as a torn tail and reported in [`Opened`]: damage to
//! the very last record, and whole blocks of zeros in what the last sync wrote. A file that ends exactly between two
//! records is whole to the journal: a caller that numbers its records sees the gap.
//!
//! It does not parse the JSON, keep records in memory, delete anything but a torn tail, or read a clock.
//!
//! Made for Unix: whole writes at an offset, `fdatasync`, `fsync` of folders, file modes (files are for the owner only).

mod day;
mod disk;
mod error;
mod frame;
mod journal;
mod lines;
mod lock;
mod queue;
mod reader;
mod replace;
mod scan;
mod verify;
mod writer;

#[cfg(test)]
mod tests;

pub use day::{day_path, days};
pub use error::{Error, Flaw, Refused};
pub use frame::{GROUP_BYTES_MAX, RECORD_BYTES_MAX};
pub use journal::{Checked, Journal, Opened};
pub use lock::is_open;
pub use queue::WAITING_BYTES_MAX;
pub use reader::{Record, Records, read_day};
pub use replace::{copy_to, repair_from};
pub use verify::{FileReport, Finding, verify};
pub use writer::Committed;
