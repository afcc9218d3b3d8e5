//! Walks a day's file and tells records, a torn tail and damage apart. It changes nothing and keeps one line in memory.
//!
//! At most one group of records is ever written and not yet synced, so a power cut leaves good records and then what
//! there is of one group: any of its blocks may be missing (zeros), also before others that are there. Whatever is
//! wrong elsewhere, or in another way, is damage as soon as a good record follows.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Take};
use std::path::Path;

use crate::error::{Error, Flaw};
use crate::frame::{self, GROUP_BYTES_MAX};
use crate::lines::{Lines, RawLine};

/// What the walk came upon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// A record; [`Scan::text`] has it until the next step.
    Record { number: u64, offset: u64 },
    /// The end of a file that is whole.
    End,
    /// The rest of the file is what an interrupted write left.
    Torn { offset: u64, bytes: u64 },
    /// The record here is not what was written, and good ones follow or too much is wrong.
    Damaged {
        record: u64,
        offset: u64,
        reason: Flaw,
    },
    /// No record at all, nor the start of one.
    NotAJournal,
}

/// A walk over one file from its start.
#[derive(Debug)]
pub(crate) struct Scan<R> {
    lines: Lines<R>,
    length: u64,
    head: usize,
    records: u64,
    end: u64,
    group: Option<u64>,
}

impl Scan<Take<BufReader<File>>> {
    /// Walks what the file holds at this moment; what a writer adds later is not seen.
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        let file = File::open(path).map_err(Error::io("open", path))?;
        let length = file.metadata().map_err(Error::io("read", path))?.len();
        Ok(Scan::new(BufReader::new(file).take(length), length))
    }
}

impl<R: BufRead> Scan<R> {
    /// Walks the `length` bytes of `source`.
    pub(crate) fn new(source: R, length: u64) -> Self {
        Scan {
            lines: Lines::new(source),
            length,
            head: 0,
            records: 0,
            end: 0,
            group: None,
        }
    }

    /// Good records seen.
    pub(crate) fn records(&self) -> u64 {
        self.records
    }

    /// Where the last good record ends.
    pub(crate) fn end(&self) -> u64 {
        self.end
    }

    /// The text of the record that [`Scan::next`] has just found.
    pub(crate) fn text(&self) -> String {
        frame::text_of(self.lines.bytes(), self.head)
    }

    /// The next record, or how the file ends. After anything but a record there is nothing more to ask.
    pub(crate) fn next(&mut self) -> io::Result<Step> {
        let Some(line) = self.lines.next()? else {
            return Ok(Step::End);
        };
        match read(&line).and_then(|good| good.check_place(self.group)) {
            Ok(good) => {
                (self.head, self.group) = (good.head, Some(good.synced));
                self.records += 1;
                self.end = line.offset + line.length;
                Ok(Step::Record {
                    number: self.records,
                    offset: line.offset,
                })
            }
            Err(reason) => {
                let tail = Tail::begin(&line, reason, self.group);
                self.judge(tail)
            }
        }
    }

    /// Looks at all that follows the first bad line.
    fn judge(&mut self, mut tail: Tail) -> io::Result<Step> {
        let damaged = Step::Damaged {
            record: self.records + 1,
            offset: tail.offset,
            reason: tail.reason,
        };
        while !tail.hopeless {
            let Some(line) = self.lines.next()? else {
                break;
            };
            match read(&line) {
                Ok(good) => tail.hopeless = !tail.was_lost_with(good.synced),
                Err(reason) => tail.add(&line, reason),
            }
        }
        let bytes = self.length - tail.offset;
        Ok(if tail.hopeless {
            damaged
        } else if self.records == 0 && !tail.may_be_first {
            Step::NotAJournal
        } else if bytes > GROUP_BYTES_MAX as u64 {
            Step::Damaged {
                record: self.records + 1,
                offset: tail.offset,
                reason: Flaw::TooLong,
            }
        } else {
            Step::Torn {
                offset: tail.offset,
                bytes,
            }
        })
    }
}

/// What was read from a line that is good in itself.
struct Good {
    offset: u64,
    head: usize,
    synced: u64,
}

impl Good {
    /// A record shares the sync of the one before it, or begins where all before was synced.
    fn check_place(self, group: Option<u64>) -> Result<Good, Flaw> {
        if self.synced == self.offset || Some(self.synced) == group {
            Ok(self)
        } else {
            Err(Flaw::OutOfPlace)
        }
    }
}

fn read(line: &RawLine<'_>) -> Result<Good, Flaw> {
    if line.too_long {
        return Err(Flaw::TooLong);
    }
    let flaw = match frame::decode(line.bytes) {
        Ok(read) if line.ended => {
            return Ok(Good {
                offset: line.offset,
                head: read.head.len(),
                synced: read.synced,
            });
        }
        Ok(_) => return Err(Flaw::Unfinished),
        Err(flaw) => flaw,
    };
    match frame::good_start(line.bytes).and_then(|end| line.bytes.get(end)) {
        Some(next) if *next != 0 => Err(Flaw::LineEnd),
        _ if !line.ended => Err(Flaw::Unfinished),
        _ => Err(flaw),
    }
}

/// The bytes from the first bad line on, as far as they have been looked at.
struct Tail {
    offset: u64,
    reason: Flaw,
    /// Damage for certain, whatever follows.
    hopeless: bool,
    /// The file may have begun with this line.
    may_be_first: bool,
    /// The groups that may have been interrupted, each with whether lost blocks explain every bad line so far.
    groups: [(u64, bool); 2],
}

impl Tail {
    fn begin(line: &RawLine<'_>, reason: Flaw, group: Option<u64>) -> Tail {
        let mut tail = Tail {
            offset: line.offset,
            reason,
            hopeless: false,
            may_be_first: may_be_first(line),
            groups: [(line.offset, true), (group.unwrap_or(line.offset), true)],
        };
        tail.add(line, reason);
        tail
    }

    fn add(&mut self, line: &RawLine<'_>, reason: Flaw) {
        // Only a good record can be out of place or have its line end damaged: more than a write was interrupted.
        self.hopeless |= matches!(reason, Flaw::OutOfPlace | Flaw::LineEnd);
        for (group, explained) in &mut self.groups {
            *explained &= !line.too_long && frame::has_lost_block(line.bytes, line.offset, *group);
        }
        if line.ended
            && let Some(synced) = frame::good_end(line.bytes, line.offset)
        {
            self.hopeless |= !self.was_lost_with(synced);
        }
    }

    fn was_lost_with(&self, synced: u64) -> bool {
        self.groups.contains(&(synced, true))
    }
}

/// Whether an interrupted write of a file's first group could have left this line at its start.
fn may_be_first(line: &RawLine<'_>) -> bool {
    let zeros = line
        .bytes
        .iter()
        .rev()
        .take_while(|byte| **byte == 0)
        .count();
    let written = &line.bytes[..line.bytes.len() - zeros];
    let lost = frame::has_lost_block(line.bytes, 0, 0);
    match written.first() {
        Some(b'{') => {
            lost || frame::has_shape(written) || (!line.ended && !frame::is_closed_object(written))
        }
        Some(_) => line.bytes[0] == 0 && lost,
        None => !line.ended,
    }
}
