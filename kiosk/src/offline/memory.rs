//! What the kiosk remembers of its room, so that it can go on alone, also after a start. Nothing of any visitor is in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use broker_config::wire::state::{RoomState, TextsState};
use queue::ids::{DeviceId, ErrandId, SeriesId};
use queue::moment::Moment;
use serde::{Deserialize, Serialize};
use tracing::warn;

use super::days::{civil_day, is_open, next_change, zone_of};

/// The file in the state folder.
const FILE: &str = "room.json";

/// The room as it was last heard.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Memory {
    /// `state/room`.
    pub room: RoomState,
    /// `state/texts`.
    pub texts: TextsState,
}

impl Memory {
    /// What was kept in the folder; none when nothing was, or it cannot be read.
    #[must_use]
    pub fn read(folder: &Path) -> Option<Self> {
        let bytes = fs::read(folder.join(FILE)).ok()?;
        serde_json::from_slice(&bytes)
            .inspect_err(|error| warn!(%error, "what was remembered of the room cannot be read"))
            .ok()
    }

    /// Keeps it in the folder, whole or not at all.
    ///
    /// # Errors
    /// What the system said.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        let new = folder.join("room.json.new");
        let mut file = File::create(&new)?;
        file.write_all(&serde_json::to_vec(self)?)?;
        file.sync_all()?;
        fs::rename(&new, folder.join(FILE))?;
        File::open(folder)?.sync_all()
    }

    /// Whether another one would say the same to a kiosk on its own: how many wait is nothing to it.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        let without_counts = |memory: &Self| {
            let mut view = memory.room.view.clone();
            view.waiting = 0;
            view.guides = 0;
            view.help.clear();
            view.errands
                .iter_mut()
                .for_each(|errand| errand.waiting = 0);
            view
        };
        self.texts.view == other.texts.view && without_counts(self) == without_counts(other)
    }

    /// The kiosk's own part of each series.
    #[must_use]
    pub fn parts(&self, kiosk: &DeviceId) -> BTreeMap<SeriesId, (u32, u32)> {
        let parts = self.texts.view.offline.get(kiosk);
        parts.cloned().unwrap_or_default()
    }

    /// The series of an errand.
    #[must_use]
    pub fn series(&self, errand: &ErrandId) -> Option<&SeriesId> {
        let mut errands = self.room.view.errands.iter();
        let found = errands.find(|known| known.id == *errand);
        found.map(|known| &known.series)
    }

    /// The room as the kiosk on its own sees it at `at`: open by its hours, and of the errands those that a number can
    /// be given for.
    #[must_use]
    pub fn seen_alone(&self, at: Moment, with_numbers: &BTreeSet<SeriesId>) -> RoomState {
        let zone = zone_of(self.texts.view.time_zone.as_deref());
        let mut state = self.room.clone();
        state.at = at;
        let view = &mut state.view;
        view.open = is_open(self, at);
        let change = next_change(self, at);
        (view.opens_at, view.closes_at) = if view.open {
            (None, change)
        } else {
            (change, None)
        };
        view.day = civil_day(at, &zone);
        (view.waiting, view.guides) = (0, 0);
        view.help.clear();
        for errand in &mut view.errands {
            errand.waiting = 0;
            errand.open = view.open && with_numbers.contains(&errand.series);
        }
        state
    }

    /// When [`Memory::seen_alone`] gives something else.
    #[must_use]
    pub fn next_change(&self, at: Moment) -> Option<Moment> {
        next_change(self, at)
    }
}
