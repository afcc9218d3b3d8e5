//! `[sound]` of `device.toml`, the same for every screen. It opens nothing that the file names.

use std::path::PathBuf;

use jiff::tz::TimeZone;
use queue::moment::Moment;
use serde::Deserialize;

use super::QuietHours;

/// `[sound]`
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sound {
    /// Whether this machine has a loudspeaker.
    pub on: bool,
    /// 0 to 100.
    pub volume: u8,
    /// When nothing is heard that nobody asked for: `HH:MM-HH:MM`.
    pub quiet_hours: Vec<String>,
    /// Whether words are spoken.
    pub speech: bool,
    /// Recorded clips, a folder in it for each language.
    pub clips: Option<PathBuf>,
    /// The program that plays a file, with its arguments.
    pub player: Option<Vec<String>>,
    /// The program that speaks, with its arguments.
    pub voice: Option<Vec<String>>,
}

impl Default for Sound {
    fn default() -> Self {
        Self {
            on: true,
            volume: 70,
            quiet_hours: Vec::new(),
            speech: true,
            clips: None,
            player: None,
            voice: None,
        }
    }
}

impl Sound {
    /// The first key whose value cannot be meant, and what was expected.
    #[must_use]
    pub fn wrong(&self) -> Option<(String, &'static str)> {
        let is_quiet = |hours: &String| QuietHours::parse(hours).is_some();
        let checks = [
            (self.volume <= 100, "volume", "expected 0 to 100"),
            (
                self.quiet_hours.iter().all(is_quiet),
                "quiet_hours",
                "expected hours such as [\"18:00-08:00\"]",
            ),
            (
                is_program(self.player.as_deref()),
                "player",
                "expected a program and its arguments, such as [\"aplay\", \"-q\"]",
            ),
            (
                is_program(self.voice.as_deref()),
                "voice",
                "expected a program and its arguments, such as [\"espeak-ng\"]",
            ),
        ];
        let wrong = checks.into_iter().find(|(right, ..)| !right);
        wrong.map(|(_, key, expected)| (key.to_owned(), expected))
    }

    /// The hours without sound.
    #[must_use]
    pub fn quiet(&self) -> Vec<QuietHours> {
        let hours = self.quiet_hours.iter();
        hours.filter_map(|hours| QuietHours::parse(hours)).collect()
    }

    /// Whether nothing is to be heard at this moment.
    #[must_use]
    pub fn is_quiet_at(&self, at: Moment, zone: &TimeZone) -> bool {
        self.quiet().iter().any(|hours| hours.hold(at, zone))
    }
}

fn is_program(words: Option<&[String]>) -> bool {
    words.is_none_or(|words| words.first().is_some_and(|program| !program.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(keys: &str) -> Option<String> {
        let sound: Sound = toml::from_str(keys).unwrap();
        sound.wrong().map(|(key, _)| key)
    }

    #[test]
    fn a_value_that_cannot_be_meant_is_named() {
        for (keys, key) in [
            ("volume = 101", "volume"),
            ("quiet_hours = [\"18-08\"]", "quiet_hours"),
            ("player = []", "player"),
            ("voice = [\"\"]", "voice"),
        ] {
            assert_eq!(wrong(keys).as_deref(), Some(key), "{keys}");
        }
        assert_eq!(wrong("player = [\"aplay\", \"-q\"]\nvolume = 0"), None);
    }

    #[test]
    fn quiet_hours_are_those_of_the_room() {
        let sound: Sound = toml::from_str("quiet_hours = [\"18:00-08:00\"]").unwrap();
        let at = Moment::parse("2026-11-22T17:30:00Z").unwrap();
        assert!(!sound.is_quiet_at(at, &TimeZone::UTC));
        let stockholm = TimeZone::get("Europe/Stockholm").unwrap();
        assert!(sound.is_quiet_at(at, &stockholm));
    }
}
