//! `device.toml`, as far as it concerns a wall. It opens nothing that the file names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use look::Glass;
use look::device_file::{DeviceFile, Display, Languages};
use look::sound::Sound;
use queue::ids::CounterId;
use serde::Deserialize;

use crate::screen::Arrow;

/// The diagonal that is assumed without settings, in inches.
const DIAGONAL_INCHES: f32 = 55.0;
/// How far away the farthest visitor stands, in metres, without settings.
const DISTANCE_M: f32 = 5.0;

/// `device.toml`, as far as it concerns a wall.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Machine {
    /// `[screen]`
    #[serde(default)]
    pub screen: Display,
    /// `[language]`
    #[serde(default)]
    pub language: Languages,
    /// `[sound]`
    #[serde(default)]
    pub sound: Sound,
    /// `[wall]`
    #[serde(default)]
    pub wall: Wall,
    #[serde(default, rename = "printer")]
    _printer: toml::Table,
    #[serde(default, rename = "kiosk")]
    _kiosk: toml::Table,
    #[serde(default, rename = "counter")]
    _counter: toml::Table,
    #[serde(default, rename = "keys")]
    _keys: toml::Table,
}

/// `[wall]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Wall {
    /// The counters that it is for; empty: all.
    pub counters: Vec<String>,
    /// Where they are.
    pub arrows: BTreeMap<String, Arrow>,
    /// The room's own pictures.
    pub pictures: Pictures,
}

/// `[wall.pictures]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pictures {
    /// Where they lie.
    pub folder: Option<PathBuf>,
    /// How long each is shown, in seconds.
    pub each_s: u16,
}

impl Default for Pictures {
    fn default() -> Self {
        Self {
            folder: None,
            each_s: 12,
        }
    }
}

impl DeviceFile for Machine {
    fn wrong(&self) -> Option<(String, &'static str)> {
        let is_counter = |id: &String| CounterId::parse(id).is_ok();
        let mut counters = self.wall.counters.iter().chain(self.wall.arrows.keys());
        let checks = [
            (
                self.wall.pictures.each_s > 0,
                "each_s",
                "expected at least 1 s",
            ),
            (
                counters.all(is_counter),
                "counters",
                "expected the ids of counters, such as [\"1\", \"2\"]",
            ),
        ];
        let wrong = checks.into_iter().find(|(right, ..)| !right);
        let wrong = wrong.map(|(_, key, expected)| (key.to_owned(), expected));
        self.screen.wrong().or_else(|| self.sound.wrong()).or(wrong)
    }
}

impl Machine {
    /// The glass of a window of this size in logical pixels.
    #[must_use]
    pub fn glass(&self, size_px: (f32, f32)) -> Glass {
        self.screen.glass(size_px, DIAGONAL_INCHES)
    }

    /// How far away the farthest visitor stands, in metres.
    #[must_use]
    pub fn distance_m(&self) -> f32 {
        self.screen.distance_m.unwrap_or(DISTANCE_M)
    }

    /// The counters that this wall is for.
    #[must_use]
    pub fn counters(&self) -> BTreeSet<CounterId> {
        let ids = self.wall.counters.iter();
        ids.filter_map(|id| CounterId::parse(id).ok()).collect()
    }

    /// Where the counters are.
    #[must_use]
    pub fn arrows(&self) -> BTreeMap<CounterId, Arrow> {
        let arrows = self.wall.arrows.iter();
        arrows
            .filter_map(|(id, arrow)| Some((CounterId::parse(id).ok()?, *arrow)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_is_a_wall() {
        let machine = Machine::parse("").unwrap();
        assert!(machine.sound.on && machine.screen.motion);
        assert!(machine.counters().is_empty() && machine.language.wall.is_empty());
    }

    #[test]
    fn the_file_that_init_writes_is_right_with_every_key_in_it() {
        let shipped = include_str!("../../../coordinator/src/default_room/device.toml");
        Machine::parse(shipped).unwrap();
        let text = "[wall]\ncounters = [\"1\", \"2\"]\n[wall.arrows]\n1 = \"up-left\"\n[wall.pictures]\nfolder = \"p\"\neach_s = 3\n\
                    [language]\nstart = \"sv\"\nwall = [\"sv\", \"ar\"]\n\
                    [sound]\non = false\nvolume = 30\nquiet_hours = [\"18:00-08:00\"]\nspeech = false\nclips = \"c\"\nplayer = [\"aplay\", \"-q\"]\nvoice = [\"espeak-ng\"]\n\
                    [kiosk]\nidle_s = 60\n[keys]\nrecall = [\"F2\"]\n[printer]\nwidth_mm = 80\n";
        let machine = Machine::parse(text).unwrap();
        assert_eq!(machine.counters().len(), 2);
        assert_eq!(machine.arrows().values().next(), Some(&Arrow::UpLeft));
        assert_eq!(machine.language.wall.len(), 2);
        assert_eq!(machine.sound.quiet().len(), 1);
    }

    #[test]
    fn a_mistake_is_named_with_its_line() {
        for (text, line) in [
            ("[wall]\ncounter = [\"1\"]\n", 2),
            ("[wall]\n\ncounters = [\"Å\"]\n", 3),
            ("[wall.arrows]\n1 = \"north\"\n", 2),
            ("[screen]\nturned = 90\n", 2),
            ("[language]\nwall = [\"!\"]\n", 2),
            ("[sound]\nvolume = 101\n", 2),
            ("[sound]\nquiet_hours = [\"18-08\"]\n", 2),
            ("[sound]\nplayer = []\n", 2),
            ("[sound]\nvoice = []\n", 2),
            ("[wall.pictures]\neach_s = 0\n", 2),
            ("[scren]\n", 1),
        ] {
            assert_eq!(Machine::parse(text).unwrap_err().0, line, "{text}");
        }
    }
}
