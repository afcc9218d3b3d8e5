//! What is true for this machine alone: `device.toml`, and what was given on the command line. A mistake is named with
//! its line; a table of another kind of screen is left alone.

use std::path::PathBuf;
use std::time::Duration;

use look::Glass;
use look::device_file::{DeviceFile, Display, Languages};
use look::sound::Sound;
use look::start::Connection;
use serde::Deserialize;

use crate::paper::Printer;

/// The diagonal that is assumed without settings, in inches.
pub const DIAGONAL_INCHES: f32 = 27.0;
/// How far away a visitor stands, in metres, without settings.
pub const DISTANCE_M: f32 = 0.5;

/// Everything a kiosk needs to start.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The way to the room.
    pub connection: Connection,
    /// The folder in which the kiosk keeps its own tickets and what it knows of its room.
    pub state: PathBuf,
    /// What `device.toml` says.
    pub machine: Machine,
}

/// `device.toml`, as far as it concerns a kiosk.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Machine {
    /// `[screen]`
    #[serde(default)]
    pub screen: Display,
    /// `[language]`
    #[serde(default)]
    pub language: Languages,
    /// `[kiosk]`
    #[serde(default)]
    pub kiosk: Times,
    /// `[sound]`, for speech.
    #[serde(default)]
    pub sound: Sound,
    /// `[printer]`
    #[serde(default)]
    pub printer: Option<Printer>,
    #[serde(default, rename = "wall")]
    _wall: toml::Table,
    #[serde(default, rename = "counter")]
    _counter: toml::Table,
    #[serde(default, rename = "keys")]
    _keys: toml::Table,
}

/// `[kiosk]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Times {
    /// Seconds without a touch before it asks whether somebody is there.
    pub idle_s: u16,
    /// Seconds that a ticket is shown.
    pub ticket_s: u16,
}

impl Default for Times {
    fn default() -> Self {
        Self {
            idle_s: 60,
            ticket_s: 20,
        }
    }
}

impl DeviceFile for Machine {
    fn wrong(&self) -> Option<(String, &'static str)> {
        let wrong = |key: &str, expected| Some((key.to_owned(), expected));
        if let Some(found) = self.screen.wrong() {
            return Some(found);
        }
        if let Some(found) = self.sound.wrong() {
            return Some(found);
        }
        if self.kiosk.idle_s < 10 {
            return wrong("idle_s", "expected at least 10 seconds");
        }
        if self.kiosk.ticket_s < 5 {
            return wrong("ticket_s", "expected at least 5 seconds");
        }
        None
    }
}

impl Machine {
    /// The glass of a window of this size in logical pixels.
    #[must_use]
    pub fn glass(&self, size_px: (f32, f32)) -> Glass {
        self.screen.glass(size_px, DIAGONAL_INCHES)
    }

    /// How far away a visitor stands, in metres.
    #[must_use]
    pub fn distance_m(&self) -> f32 {
        self.screen.distance_m.unwrap_or(DISTANCE_M)
    }

    /// Without a touch for so long the kiosk asks whether somebody is there.
    #[must_use]
    pub fn idle(&self) -> Duration {
        Duration::from_secs(self.kiosk.idle_s.into())
    }

    /// How long a ticket is shown.
    #[must_use]
    pub fn ticket(&self) -> Duration {
        Duration::from_secs(self.kiosk.ticket_s.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_is_a_kiosk() {
        let machine = Machine::parse("").unwrap();
        assert_eq!(machine.idle(), Duration::from_secs(60));
        assert_eq!(machine.ticket(), Duration::from_secs(20));
        assert_eq!(machine.language.start.as_str(), "sv");
    }

    #[test]
    fn tables_of_other_screens_are_left_alone() {
        let text =
            "[wall]\ncounters = [\"1\"]\n[keys]\nrecall = [\"F2\"]\n[screen]\nfull_screen = true\n";
        assert!(Machine::parse(text).unwrap().screen.full_screen);
    }

    #[test]
    fn a_mistake_is_named_with_its_line() {
        for (text, line) in [
            ("[kiosk]\nidle = 5\n", 2),
            ("[kiosk]\n\nidle_s = 3\n", 3),
            ("[screen]\nfull_screen = 1\n", 2),
            ("[screen]\nturned = 90\n", 2),
            ("[language]\nstart = \"!\"\n", 2),
            ("[scren]\n", 1),
        ] {
            assert_eq!(Machine::parse(text).unwrap_err().0, line, "{text}");
        }
    }
}
