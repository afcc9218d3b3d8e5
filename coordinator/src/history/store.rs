//! Where visits and sums are kept between starts: the one file that names `sled`.
//!
//! It follows behind the journal and is made anew from it when it is missing, damaged or of another log, so nothing
//! here needs to be durable by itself.

use std::any::Any;
use std::collections::BTreeMap;
use std::fs::{self, DirBuilder, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use queue::ids::TicketId;
use queue::moment::Day;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tracing::warn;

use super::sums::Sums;
use super::visits::Visit;

/// The store's folder within the data folder.
pub(crate) const FOLDER: &str = "sled";
/// For the owner only.
const FOLDER_MODE: u32 = 0o700;
/// Memory that its pages may take, bytes; the default of 1 GiB is far more than a room needs.
const CACHE_BYTES: u64 = 16 * 1024 * 1024;
/// The form of what is kept; another one is made anew.
const VERSION: u32 = 5;
const MARK: &[u8] = b"m";

/// Why the store cannot be used.
#[derive(Debug, thiserror::Error)]
pub(super) enum StoreError {
    /// sled reports it.
    #[error("the store of visits and sums failed")]
    Sled(#[from] sled::Error),
    /// What is kept has no form that is known.
    #[error("an entry of the store cannot be read")]
    Form(#[from] serde_json::Error),
    /// sled panicked, which it does over damage.
    #[error("the store is damaged: {0}")]
    Panicked(String),
    /// The folder cannot be used.
    #[error("the folder of the store cannot be used")]
    Folder(#[from] io::Error),
}

/// How far the store has followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mark {
    version: u32,
    /// The log that it follows.
    pub(super) log: String,
    /// The day whose file it is in the middle of.
    pub(super) day: Day,
}

impl Mark {
    pub(super) fn new(log: &str, day: Day) -> Self {
        Self {
            version: VERSION,
            log: log.to_owned(),
            day,
        }
    }
}

/// Which sums: the day, the kind of row and its key.
pub(super) type SumsKey = (Day, &'static str, String);

/// Visits by ticket and sums by day.
#[derive(Debug)]
pub(super) struct Store {
    db: sled::Db,
}

impl Store {
    /// Opens the store of a log; what is damaged is set aside, and what follows another log is dropped. An empty store
    /// has no mark.
    pub(super) fn open(data: &Path, log: &str) -> Result<(Self, Option<Mark>), StoreError> {
        let folder = data.join(FOLDER);
        drop_half_written_snapshots(&folder);
        match guarded(|| Self::try_open(&folder)) {
            Ok((store, Some(mark))) if mark.log == log && mark.version == VERSION => {
                Ok((store, Some(mark)))
            }
            Ok((store, None)) => Ok((store, None)),
            Ok((store, Some(_))) => {
                store.clear()?;
                Ok((store, None))
            }
            Err(error) => {
                let aside = set_aside(&folder)?;
                warn!(%error, aside = %aside.display(), "set the store aside; it is made anew from the journal");
                guarded(|| Self::try_open(&folder)).map(|(store, _)| (store, None))
            }
        }
    }

    /// Puts the store of a data folder aside, which no process may have open.
    pub(super) fn put_aside(data: &Path) -> Result<(), StoreError> {
        set_aside(&data.join(FOLDER))?;
        Ok(())
    }

    fn try_open(folder: &Path) -> Result<(Self, Option<Mark>), StoreError> {
        // It holds each visit with its language and guide: for the owner only.
        let mut made = DirBuilder::new();
        made.recursive(true).mode(FOLDER_MODE).create(folder)?;
        fs::set_permissions(folder, Permissions::from_mode(FOLDER_MODE))?;
        let config = sled::Config::new()
            .path(folder)
            .cache_capacity(CACHE_BYTES)
            .flush_every_ms(Some(500));
        let store = Self { db: config.open()? };
        let mark = store.get(MARK)?;
        Ok((store, mark))
    }

    /// A visit as it was last kept.
    pub(super) fn visit(&self, ticket: &TicketId) -> Result<Option<Visit>, StoreError> {
        guarded(|| self.get(visit_key(ticket).as_bytes()))
    }

    /// The sums of one key.
    pub(super) fn sums(&self, key: &SumsKey) -> Result<Option<Sums>, StoreError> {
        guarded(|| self.get(sums_key(key).as_bytes()))
    }

    /// The sums of a day and kind, by key.
    pub(super) fn sums_of(
        &self,
        day: Day,
        kind: &str,
    ) -> Result<BTreeMap<String, Sums>, StoreError> {
        guarded(|| {
            let prefix = format!("s|{day}|{kind}|");
            let entries = self.db.scan_prefix(&prefix).map(|entry| {
                let (key, value) = entry?;
                let key = String::from_utf8_lossy(&key[prefix.len()..]).into_owned();
                Ok((key, serde_json::from_slice(&value)?))
            });
            entries.collect()
        })
    }

    /// Keeps visits, sums and how far they go, all or nothing.
    pub(super) fn keep<'a>(
        &self,
        visits: impl Iterator<Item = (&'a TicketId, &'a Visit)>,
        sums: impl Iterator<Item = (&'a SumsKey, &'a Sums)>,
        mark: &Mark,
    ) -> Result<(), StoreError> {
        let mut batch = sled::Batch::default();
        for (ticket, visit) in visits {
            batch.insert(visit_key(ticket).as_bytes(), serde_json::to_vec(visit)?);
        }
        for (key, sums) in sums {
            batch.insert(sums_key(key).as_bytes(), serde_json::to_vec(sums)?);
        }
        batch.insert(MARK, serde_json::to_vec(mark)?);
        guarded(|| Ok(self.db.apply_batch(batch)?))
    }

    /// Drops everything, the mark as well.
    pub(super) fn clear(&self) -> Result<(), StoreError> {
        guarded(|| Ok(self.db.clear()?))
    }

    /// Drops the sums of a day and kind.
    pub(super) fn drop_sums(&self, day: Day, kind: &str) -> Result<(), StoreError> {
        guarded(|| {
            for key in self.db.scan_prefix(format!("s|{day}|{kind}|")).keys() {
                self.db.remove(key?)?;
            }
            Ok(())
        })
    }

    /// Drops the visits of days before `day`; returns how many those were.
    pub(super) fn drop_visits_before(&self, day: Day) -> Result<u64, StoreError> {
        guarded(|| {
            let mut dropped = 0;
            for entry in self.db.scan_prefix("v|") {
                let (key, value) = entry?;
                let visit: Visit = serde_json::from_slice(&value)?;
                if visit.day < day {
                    self.db.remove(key)?;
                    dropped += 1;
                }
            }
            Ok(dropped)
        })
    }

    /// Writes an entry that cannot be read.
    #[cfg(test)]
    pub(super) fn spoil(&self, key: &str, mark: &Mark) -> Result<(), StoreError> {
        self.db.insert(key, b"spoilt")?;
        self.db.insert(MARK, serde_json::to_vec(mark)?)?;
        Ok(())
    }

    fn get<T: DeserializeOwned>(&self, key: &[u8]) -> Result<Option<T>, StoreError> {
        let value = self.db.get(key)?;
        Ok(value
            .map(|value| serde_json::from_slice(&value))
            .transpose()?)
    }
}

fn visit_key(ticket: &TicketId) -> String {
    format!("v|{ticket}")
}

fn sums_key((day, kind, key): &SumsKey) -> String {
    format!("s|{day}|{kind}|{key}")
}

/// Runs what may panic over damage and gives its panic back as an error.
fn guarded<T>(work: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|panic| Err(StoreError::Panicked(words(panic.as_ref()))))
}

fn words(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("no reason given")
        .to_owned()
}

/// sled 0.34.7 takes its own half-written snapshot for a whole one and then never opens again.
fn drop_half_written_snapshots(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("snap.") && name.ends_with(".generating") {
            warn!(file = %entry.path().display(), "removed a half-written snapshot");
            drop(fs::remove_file(entry.path()));
        }
    }
}

fn set_aside(folder: &Path) -> io::Result<PathBuf> {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let aside = folder.with_file_name(format!("{FOLDER}.bad.{}", since.as_millis()));
    if folder.exists() {
        fs::rename(folder, &aside)?;
    }
    Ok(aside)
}
