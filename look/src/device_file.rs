//! `device.toml`: how it is read, how a mistake in it is named, and the tables that every screen has: `[screen]` and
//! `[language]`. The others are each screen's own; nothing that the file names is opened here.

use std::path::{Path, PathBuf};

use queue::ids::LanguageTag;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Glass;

/// A screen's part of `device.toml`.
pub trait DeviceFile: DeserializeOwned + Default {
    /// The first key whose value cannot be meant, and what was expected.
    fn wrong(&self) -> Option<(String, &'static str)>;

    /// Reads the file.
    ///
    /// # Errors
    /// When it cannot be read, or something in it is wrong: with the line.
    fn read(file: &Path) -> Result<Self, DeviceFileError> {
        let text = std::fs::read_to_string(file).map_err(|source| DeviceFileError::Read {
            file: file.to_owned(),
            source,
        })?;
        Self::parse(&text).map_err(|(line, expected)| DeviceFileError::Wrong {
            file: file.to_owned(),
            line,
            expected,
        })
    }

    /// Reads the file's text.
    ///
    /// # Errors
    /// The line of the first mistake, from 1, and what was expected.
    fn parse(text: &str) -> Result<Self, (usize, String)> {
        let machine: Self = toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            (line_of(text, at), error.message().to_owned())
        })?;
        match machine.wrong() {
            Some((key, expected)) => Err((line_with(text, &key), format!("{key}: {expected}"))),
            None => Ok(machine),
        }
    }
}

/// Why `device.toml` cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum DeviceFileError {
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

/// `[screen]`
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Display {
    /// The diagonal of the glass.
    pub diagonal_inches: Option<f32>,
    /// Or both edges of the picture.
    pub size_mm: Option<[f32; 2]>,
    /// How far away people stand who read it; without it, as far as is usual for the screen.
    pub distance_m: Option<f32>,
    /// Fill the screen; a kiosk and a wall then offer no way out.
    pub full_screen: bool,
    /// Degrees clockwise; only 0, since the display's own settings turn the picture.
    pub turned: u16,
    /// Movement on the screen.
    pub motion: bool,
}

impl Default for Display {
    fn default() -> Self {
        Self {
            diagonal_inches: None,
            size_mm: None,
            distance_m: None,
            full_screen: false,
            turned: 0,
            motion: true,
        }
    }
}

impl Display {
    /// The first key whose value cannot be meant, and what was expected.
    #[must_use]
    pub fn wrong(&self) -> Option<(String, &'static str)> {
        let positive = |value: f32| value.is_finite() && value > 0.0;
        let edges = |size: [f32; 2]| size.into_iter().all(positive);
        let checks = [
            (
                self.diagonal_inches.is_none_or(positive),
                "diagonal_inches",
                "expected the inches of the glass, above 0",
            ),
            (
                self.size_mm.is_none_or(edges),
                "size_mm",
                "expected width and height in millimetres, above 0",
            ),
            (
                self.distance_m.is_none_or(positive),
                "distance_m",
                "expected metres, above 0",
            ),
            (
                self.turned == 0,
                "turned",
                "expected 0: turn the picture in the settings of the display",
            ),
        ];
        let wrong = checks.into_iter().find(|(right, ..)| !right);
        wrong.map(|(_, key, expected)| (key.to_owned(), expected))
    }

    /// The glass of a window of this size in logical pixels; of so many inches where the file says nothing. A window that
    /// does not fill its screen counts as the largest 16:9 picture in it, so that one that grows in one direction to hold
    /// its content does not get larger content for it.
    #[must_use]
    pub fn glass(&self, size_px: (f32, f32), usual_inches: f32) -> Glass {
        let picture_px = if self.full_screen {
            size_px
        } else {
            picture_within(size_px)
        };
        let px_per_mm = match (self.diagonal_inches, self.size_mm) {
            (None, Some([width, height])) => picture_px.0.hypot(picture_px.1) / width.hypot(height),
            (inches, _) => Glass::of_diagonal(picture_px, inches.unwrap_or(usual_inches)).px_per_mm,
        };
        Glass { size_px, px_per_mm }
    }
}

/// `[language]`
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Languages {
    /// The language that a kiosk or a counter starts in.
    pub start: LanguageTag,
    /// The languages that take turns on a wall, its own first; empty: the room's.
    pub wall: Vec<LanguageTag>,
}

impl Default for Languages {
    fn default() -> Self {
        let start = LanguageTag::parse("sv");
        Self {
            start: start.unwrap_or_else(|_| unreachable!("sv is a language tag")),
            wall: Vec::new(),
        }
    }
}

/// The largest 16:9 picture, lying or upright, in a window of this size.
fn picture_within((width, height): (f32, f32)) -> (f32, f32) {
    let (long, short) = (width.max(height), width.min(height));
    let short = short.min(long * 9.0 / 16.0);
    (short * 16.0 / 9.0, short)
}

fn line_of(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

fn line_with(text: &str, key: &str) -> usize {
    let begins = |line: &str| {
        let rest = line.trim_start().strip_prefix(key);
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().position(begins).map_or(1, |line| line + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Machine {
        #[serde(default)]
        screen: Display,
        #[serde(default)]
        language: Languages,
    }

    impl DeviceFile for Machine {
        fn wrong(&self) -> Option<(String, &'static str)> {
            self.screen.wrong()
        }
    }

    #[test]
    fn a_mistake_is_named_with_its_line() {
        for (text, line) in [
            ("[screen]\nfull_screen = 1\n", 2),
            ("[screen]\n# glass\ndiagonal_inches = -2.0\n", 3),
            ("[screen]\nsize_mm = [0, 3]\n", 2),
            ("[screen]\n\n\ndistance_m = 0\n", 4),
            ("[screen]\nturned = 90\n", 2),
            ("[screen]\nturnd = 0\n", 2),
            ("[scren]\n", 1),
            ("[language]\n\nstart = \"svenska!\"\n", 3),
            ("[language]\nwall = [\"sv\", \"1\"]\n", 2),
        ] {
            assert_eq!(Machine::parse(text).unwrap_err().0, line, "{text}");
        }
    }

    #[test]
    fn a_file_that_names_no_language_starts_in_swedish_and_takes_the_rooms_turns() {
        let machine = Machine::parse("").unwrap();
        assert_eq!(machine.language, Languages::default());
        let named = Machine::parse("[language]\nstart = \"fa-af\"\nwall = [\"sv\"]\n").unwrap();
        assert_eq!(named.language.start.as_str(), "fa-AF");
    }

    #[test]
    fn a_window_that_grows_to_hold_its_content_does_not_enlarge_it() {
        for given in ["", "diagonal_inches = 24\n", "size_mm = [300, 530]\n"] {
            let screen = Machine::parse(&format!("[screen]\n{given}"))
                .unwrap()
                .screen;
            let px_per_mm = |height| screen.glass((540.0, height), 27.0).px_per_mm;
            assert!(
                (px_per_mm(960.0) - px_per_mm(1400.0)).abs() < f32::EPSILON,
                "{given}"
            );
            assert!(px_per_mm(960.0) > px_per_mm(800.0), "{given}");
        }
    }

    #[test]
    fn a_full_screen_is_measured_as_it_is() {
        let screen = Machine::parse("[screen]\ndiagonal_inches = 24\nfull_screen = true\n");
        let glass = screen.unwrap().screen.glass((1920.0, 1200.0), 55.0);
        let expected = Glass::of_diagonal((1920.0, 1200.0), 24.0);
        assert_eq!(glass, expected);
    }

    #[test]
    fn both_ways_to_give_the_glass_agree() {
        let by_edges = Machine::parse("[screen]\nsize_mm = [336, 598]\n").unwrap();
        let by_diagonal = Machine::parse("[screen]\ndiagonal_inches = 27\n").unwrap();
        let size = (1080.0, 1920.0);
        let px_per_mm = |machine: Machine| machine.screen.glass(size, 10.0).px_per_mm;
        let difference = px_per_mm(by_edges) - px_per_mm(by_diagonal);
        assert!(difference.abs() < 0.01, "{difference}");
    }
}
