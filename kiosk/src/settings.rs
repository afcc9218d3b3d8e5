//! What is true for this machine alone: `device.toml`, and what was given on the command line. A mistake is named with
//! its line; a table of another kind of screen is left alone.

use std::path::{Path, PathBuf};
use std::time::Duration;

use broker_config::link::{BrokerUrl, Password};
use look::Glass;
use queue::ids::{DeviceId, LanguageTag, RoomId};
use serde::Deserialize;

/// The diagonal that is assumed without settings, in inches.
pub const DIAGONAL_INCHES: f32 = 27.0;
/// How far away a visitor stands, in metres, without settings.
pub const DISTANCE_M: f32 = 0.5;

/// Everything a kiosk needs to start.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where the broker is.
    pub broker: BrokerUrl,
    /// The room.
    pub room: RoomId,
    /// This kiosk.
    pub device: DeviceId,
    /// Its password.
    pub password: Option<Password>,
    /// Whether the program ends when its standard input closes.
    pub until_stdin_closes: bool,
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
    pub sound: toml::Table,
    /// `[printer]`
    #[serde(default)]
    pub printer: Option<toml::Table>,
    #[serde(default, rename = "wall")]
    _wall: toml::Table,
    #[serde(default, rename = "keys")]
    _keys: toml::Table,
}

/// `[screen]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Display {
    /// The diagonal of the glass.
    pub diagonal_inches: Option<f32>,
    /// Or both edges of the picture.
    pub size_mm: Option<[f32; 2]>,
    /// How far away visitors stand.
    pub distance_m: f32,
    /// Fill the screen and offer no way out.
    pub full_screen: bool,
    /// Degrees clockwise.
    pub turned: u16,
    /// Movement on the screen.
    pub motion: bool,
}

impl Default for Display {
    fn default() -> Self {
        Self {
            diagonal_inches: None,
            size_mm: None,
            distance_m: DISTANCE_M,
            full_screen: false,
            turned: 0,
            motion: true,
        }
    }
}

/// `[language]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Languages {
    /// The language that the kiosk starts in.
    pub start: String,
    #[serde(rename = "wall")]
    _wall: Vec<String>,
}

impl Default for Languages {
    fn default() -> Self {
        Self {
            start: "sv".to_owned(),
            _wall: Vec::new(),
        }
    }
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

/// Why the settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file cannot be read.
    #[error("cannot read {file}")]
    Read {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Something in the file is wrong.
    #[error("{file}:{line}: {expected}")]
    Wrong {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What was expected.
        expected: String,
    },
}

impl Machine {
    /// Reads `device.toml`.
    ///
    /// # Errors
    /// When it cannot be read, or something in it is wrong: with the line.
    pub fn read(file: &Path) -> Result<Self, SettingsError> {
        let text = std::fs::read_to_string(file).map_err(|source| SettingsError::Read {
            file: file.to_owned(),
            source,
        })?;
        Self::parse(&text).map_err(|(line, expected)| SettingsError::Wrong {
            file: file.to_owned(),
            line,
            expected,
        })
    }

    fn parse(text: &str) -> Result<Self, (usize, String)> {
        let machine: Self = toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            (line_of(text, at), error.message().to_owned())
        })?;
        match machine.wrong() {
            Some((key, expected)) => Err((line_with(text, key), format!("{key}: {expected}"))),
            None => Ok(machine),
        }
    }

    /// The first key whose value cannot be meant, and what was expected.
    fn wrong(&self) -> Option<(&'static str, &'static str)> {
        let positive = |value: f32| value.is_finite() && value > 0.0;
        let screen = &self.screen;
        if !screen.diagonal_inches.is_none_or(positive) {
            return Some((
                "diagonal_inches",
                "expected the inches of the glass, above 0",
            ));
        }
        if !screen
            .size_mm
            .is_none_or(|size| size.into_iter().all(positive))
        {
            return Some((
                "size_mm",
                "expected width and height in millimetres, above 0",
            ));
        }
        if !positive(screen.distance_m) {
            return Some(("distance_m", "expected metres, above 0"));
        }
        if screen.turned != 0 {
            return Some((
                "turned",
                "expected 0: turn the kiosk's picture in the settings of its display",
            ));
        }
        if LanguageTag::parse(&self.language.start).is_err() {
            return Some(("start", "expected a language such as \"sv\""));
        }
        if self.kiosk.idle_s < 10 {
            return Some(("idle_s", "expected at least 10 seconds"));
        }
        if self.kiosk.ticket_s < 5 {
            return Some(("ticket_s", "expected at least 5 seconds"));
        }
        None
    }

    /// The glass of a window of this size in logical pixels.
    #[must_use]
    pub fn glass(&self, size_px: (f32, f32)) -> Glass {
        match (self.screen.diagonal_inches, self.screen.size_mm) {
            (Some(inches), _) => Glass::of_diagonal(size_px, inches),
            (None, Some([width, height])) => Glass {
                size_px,
                px_per_mm: size_px.0.hypot(size_px.1) / width.hypot(height),
            },
            (None, None) => Glass::of_diagonal(size_px, DIAGONAL_INCHES),
        }
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

    /// The language that the kiosk starts in.
    #[must_use]
    pub fn start(&self) -> Option<LanguageTag> {
        LanguageTag::parse(&self.language.start).ok()
    }
}

fn line_of(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

fn line_with(text: &str, key: &str) -> usize {
    text.lines()
        .position(|line| line.trim_start().starts_with(key))
        .map_or(1, |line| line + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_is_a_kiosk() {
        let machine = Machine::parse("").unwrap();
        assert_eq!(machine.idle(), Duration::from_secs(60));
        assert_eq!(machine.ticket(), Duration::from_secs(20));
        assert_eq!(machine.start().unwrap().as_str(), "sv");
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
            ("[screen]\n# glass\ndiagonal_inches = -2.0\n", 3),
            ("[screen]\nturned = 90\n", 2),
            ("[language]\nstart = \"!\"\n", 2),
            ("[scren]\n", 1),
        ] {
            assert_eq!(Machine::parse(text).unwrap_err().0, line, "{text}");
        }
    }

    #[test]
    fn both_ways_to_give_the_glass_agree() {
        let by_edges = Machine::parse("[screen]\nsize_mm = [336, 598]\n").unwrap();
        let by_diagonal = Machine::parse("[screen]\ndiagonal_inches = 27\n").unwrap();
        let size = (1080.0, 1920.0);
        let difference = by_edges.glass(size).px_per_mm - by_diagonal.glass(size).px_per_mm;
        assert!(difference.abs() < 0.01, "{difference}");
    }
}
