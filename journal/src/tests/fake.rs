//! A disk in memory that remembers what was written and synced when, can fail, and can lose its power.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use crate::day::Day;
use crate::disk::{DayFile, Folder};
use crate::error::Error;

/// What happened, in order. `Acknowledged` is noted by the test's own `done` callbacks.
#[derive(Debug, Clone)]
pub(super) enum Event {
    Created(String),
    /// The folder was synced: the new file's name is there after a power cut.
    Named(String),
    Wrote {
        day: String,
        offset: u64,
        bytes: Vec<u8>,
    },
    Synced(String),
    Acknowledged(usize),
}

/// How the disk fails from some write or sync on.
#[derive(Debug, Clone, Copy)]
pub(super) enum Fault {
    /// The write with this number (from 0) takes only so many bytes, then the disk is full.
    FullAfter { write: usize, bytes: usize },
    /// The sync with this number (from 0) fails.
    Sync { sync: usize },
}

#[derive(Default)]
struct State {
    events: Vec<Event>,
    fault: Option<Fault>,
    writes: usize,
    syncs: usize,
}

#[derive(Clone, Default)]
pub(super) struct FakeFolder(Arc<Mutex<State>>);

pub(super) struct FakeFile {
    folder: FakeFolder,
    day: String,
    path: PathBuf,
}

impl FakeFolder {
    pub(super) fn with_fault(fault: Fault) -> Self {
        let folder = FakeFolder::default();
        folder.state().fault = Some(fault);
        folder
    }

    pub(super) fn open(&self, day: &str) -> FakeFile {
        FakeFile {
            folder: self.clone(),
            day: day.to_owned(),
            path: PathBuf::from(day),
        }
    }

    pub(super) fn note(&self, event: Event) {
        self.state().events.push(event);
    }

    pub(super) fn events(&self) -> Vec<Event> {
        self.state().events.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }
}

impl Folder for FakeFolder {
    type File = FakeFile;

    fn create(&mut self, day: &Day) -> Result<FakeFile, Error> {
        self.note(Event::Created(day.to_string()));
        self.note(Event::Named(day.to_string()));
        Ok(self.open(&day.to_string()))
    }
}

impl DayFile for FakeFile {
    fn write_all_at(&mut self, bytes: &[u8], offset: u64) -> io::Result<()> {
        let mut state = self.folder.state();
        let number = state.writes;
        state.writes += 1;
        let taken = match state.fault {
            Some(Fault::FullAfter { write, bytes: room }) if number == write => {
                room.min(bytes.len() - 1)
            }
            _ => bytes.len(),
        };
        state.events.push(Event::Wrote {
            day: self.day.clone(),
            offset,
            bytes: bytes[..taken].to_vec(),
        });
        if taken < bytes.len() {
            Err(io::ErrorKind::StorageFull.into())
        } else {
            Ok(())
        }
    }

    fn sync_data(&mut self) -> io::Result<()> {
        let mut state = self.folder.state();
        let number = state.syncs;
        state.syncs += 1;
        if matches!(state.fault, Some(Fault::Sync { sync }) if sync == number) {
            return Err(io::Error::other("the disk is gone"));
        }
        state.events.push(Event::Synced(self.day.clone()));
        Ok(())
    }

    fn path(&self) -> &Path {
        &self.path
    }
}

/// Numbers that look random and are the same for the same seed (SplitMix64, Steele, Lea and Flood 2014).
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `end`, without `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}

/// What a file is and what it may become: the bytes that are sure, and writes that are not.
#[derive(Debug, Clone, Default)]
struct Image {
    sure: Vec<u8>,
    unsure: Vec<(usize, Vec<u8>)>,
}

impl Image {
    fn newest(&self) -> Vec<u8> {
        let mut bytes = self.sure.clone();
        for (offset, written) in &self.unsure {
            bytes.resize(bytes.len().max(offset + written.len()), 0);
            bytes[*offset..offset + written.len()].copy_from_slice(written);
        }
        bytes
    }

    /// Each block has its sure or its newest bytes, the length is the sure one, the newest, or some block's end.
    fn cut(&self, random: &mut Random, block: usize) -> Vec<u8> {
        let newest = self.newest();
        let (sure, full) = (self.sure.len(), newest.len());
        let length = match random.below(4) {
            0 => sure,
            1 if full > sure => (sure + random.below(full - sure))
                .next_multiple_of(block)
                .min(full),
            _ => full,
        };
        let chance = 1 + random.below(4);
        let mut bytes = newest;
        bytes.truncate(length);
        for start in (0..length).step_by(block) {
            if random.below(4) < chance {
                let end = (start + block).min(length);
                let kept = sure.clamp(start, end);
                bytes[start..kept].copy_from_slice(self.sure.get(start..kept).unwrap_or_default());
                bytes[kept..end].fill(0);
            }
        }
        bytes
    }
}

/// What is left when the power fails after the first `count` events: every file, and how many records were acknowledged.
pub(super) fn power_cut(
    before: &BTreeMap<String, Vec<u8>>,
    events: &[Event],
    random: &mut Random,
) -> (BTreeMap<String, Vec<u8>>, usize) {
    let sure = before.iter().map(|(day, sure)| {
        (
            day.clone(),
            Image {
                sure: sure.clone(),
                unsure: Vec::new(),
            },
        )
    });
    let mut images: BTreeMap<String, Image> = sure.collect();
    let mut unnamed = BTreeSet::new();
    let mut acknowledged = 0;
    for event in events {
        match event {
            Event::Created(day) => {
                assert!(images.insert(day.clone(), Image::default()).is_none());
                unnamed.insert(day);
            }
            Event::Named(day) => assert!(unnamed.remove(day)),
            Event::Wrote { day, offset, bytes } => {
                images
                    .get_mut(day)
                    .unwrap()
                    .unsure
                    .push((*offset as usize, bytes.clone()));
            }
            Event::Synced(day) => {
                let image = images.get_mut(day).unwrap();
                image.sure = image.newest();
                image.unsure.clear();
            }
            Event::Acknowledged(number) => acknowledged = number + 1,
        }
    }
    images.retain(|day, _| !unnamed.contains(day) || random.below(2) == 0);
    let block = [512, 4096][random.below(2)];
    (
        images
            .iter()
            .map(|(day, image)| (day.clone(), image.cut(random, block)))
            .collect(),
        acknowledged,
    )
}
