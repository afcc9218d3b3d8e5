//! Events that the broker has not yet confirmed, so that none is missing on the wire after a lost link or a restart.
//!
//! How far they are confirmed is kept in a small file beside the journal; when that lags, events go out again with the
//! same `seq` and the same bytes, which a reader drops (PROTOCOL §3).

use std::collections::VecDeque;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use tracing::warn;

use crate::sealed;

/// Most events kept for a broker that is away; beyond it the oldest are to be had over HTTP only.
pub(crate) const OUTBOX_MAX: usize = 100_000;

/// The events on their way.
#[derive(Debug)]
pub(crate) struct Outbox {
    waiting: VecDeque<(u64, Bytes)>,
    confirmed: u64,
    kept: u64,
    path: PathBuf,
}

impl Outbox {
    /// Reads from `path` how far events are confirmed; without the file, or when it is damaged, none is known to be.
    pub(crate) fn open(path: PathBuf) -> Self {
        let kept = fs::read(&path).map_or(0, |bytes| {
            let read = str::from_utf8(&bytes).ok().and_then(sealed::value);
            read.and_then(|value| value.parse().ok())
                .unwrap_or_else(|| {
                    warn!(file = %path.display(), "damaged; events that had gone out go out again");
                    0
                })
        });
        Self {
            waiting: VecDeque::new(),
            confirmed: kept,
            kept,
            path,
        }
    }

    /// The last event that is known to be with the broker.
    pub(crate) const fn confirmed(&self) -> u64 {
        self.confirmed
    }

    /// Takes an event in; the oldest leaves when there are too many.
    pub(crate) fn push(&mut self, seq: u64, body: Bytes) {
        if seq <= self.confirmed {
            return;
        }
        if self.waiting.len() == OUTBOX_MAX {
            self.waiting.pop_front();
        }
        self.waiting.push_back((seq, body));
    }

    /// The events after `seq` that are not confirmed, in order.
    pub(crate) fn after(&self, seq: u64) -> impl Iterator<Item = &(u64, Bytes)> {
        let from = self.waiting.partition_point(|(waiting, _)| *waiting <= seq);
        self.waiting.range(from..)
    }

    /// The broker has this event and, since it confirms in order, all before it.
    pub(crate) fn confirm(&mut self, seq: u64) {
        self.confirmed = self.confirmed.max(seq);
        let confirmed = self.waiting.partition_point(|(first, _)| *first <= seq);
        self.waiting.drain(..confirmed);
    }

    /// Writes down how far events are confirmed, when that has changed.
    ///
    /// # Errors
    /// What the system says of the file.
    pub(crate) fn keep(&mut self) -> io::Result<()> {
        if self.kept != self.confirmed {
            write_whole(&self.path, &sealed::seal(&self.confirmed.to_string()))?;
            self.kept = self.confirmed;
        }
        Ok(())
    }
}

/// Writes a file so that a reader finds the old text or the new, never a part.
fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    let new = path.with_extension("new");
    fs::write(&new, text)?;
    fs::rename(new, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_confirmed_goes_out_again_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("confirmed");
        let mut outbox = Outbox::open(path.clone());
        for seq in 1..=3 {
            outbox.push(seq, Bytes::from_static(b"{}"));
        }
        outbox.confirm(2);
        outbox.keep().unwrap();
        assert_eq!(
            outbox.after(0).map(|(seq, _)| *seq).collect::<Vec<_>>(),
            [3]
        );
        assert_eq!(Outbox::open(path.clone()).confirmed(), 2);
        let damaged = fs::read_to_string(&path).unwrap().replace('2', "3");
        fs::write(&path, damaged).unwrap();
        assert_eq!(Outbox::open(path).confirmed(), 0);
    }
}
