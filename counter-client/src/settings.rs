//! What is true for this machine alone: `device.toml`, and what was given on the command line. A mistake is named with
//! its line; a table of another kind of screen is left alone.

use std::collections::BTreeMap;
use std::path::PathBuf;

use look::device_file::{DeviceFile, Display};
use look::start::Connection;
use queue::ids::LanguageTag;
use serde::Deserialize;

use crate::keys::{Keys, Stroke};
use crate::screen::Action;

/// Everything a counter needs to start.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The way to the room.
    pub connection: Connection,
    /// What `device.toml` says.
    pub machine: Machine,
}

/// `device.toml`, as far as it concerns a counter.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Machine {
    /// `[screen]`
    #[serde(default)]
    pub screen: Display,
    /// `[language]`
    #[serde(default)]
    pub language: Languages,
    #[serde(default)]
    keys: BTreeMap<String, OneOrMore>,
    /// `[sound]`
    #[serde(default)]
    pub sound: Sound,
    #[serde(default, rename = "printer")]
    _printer: toml::Table,
    #[serde(default, rename = "wall")]
    _wall: toml::Table,
    #[serde(default, rename = "kiosk")]
    _kiosk: toml::Table,
}

/// `[language]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Languages {
    /// The language of the screen.
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

/// `[sound]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sound {
    /// Whether this machine has a loudspeaker.
    pub on: bool,
    /// 0 to 100.
    pub volume: u8,
    /// When nothing is heard that was not asked for: `HH:MM-HH:MM`.
    pub quiet_hours: Vec<String>,
    #[serde(rename = "speech")]
    _speech: bool,
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
            _speech: true,
            clips: None,
            player: None,
            voice: None,
        }
    }
}

impl Sound {
    /// Whether nothing is heard at this time of day, `HH:MM`.
    #[must_use]
    pub fn is_quiet_at(&self, clock: &str) -> bool {
        let within = |hours: &String| match hours.split_once('-') {
            Some((from, until)) if from <= until => (from..until).contains(&clock),
            Some((from, until)) => clock >= from || clock < until,
            None => false,
        };
        !clock.is_empty() && self.quiet_hours.iter().any(within)
    }

    fn wrong(&self) -> Option<(String, &'static str)> {
        let named = |words: &Option<Vec<String>>| words.as_ref().is_none_or(|all| !all.is_empty());
        let program = "expected a program and its arguments, such as [\"aplay\", \"-q\"]";
        let checks = [
            (self.volume <= 100, "volume", "expected 0 to 100"),
            (
                self.quiet_hours.iter().all(|hours| are_hours(hours)),
                "quiet_hours",
                "expected hours such as [\"18:00-08:00\"]",
            ),
            (named(&self.player), "player", program),
            (named(&self.voice), "voice", program),
        ];
        let wrong = checks.into_iter().find(|(right, ..)| !right);
        wrong.map(|(_, key, expected)| (key.to_owned(), expected))
    }
}

fn are_hours(hours: &str) -> bool {
    let is_time = |time: &str| time.len() == 5 && time.parse::<jiff::civil::Time>().is_ok();
    let parts = hours.split_once('-');
    parts.is_some_and(|(from, until)| is_time(from) && is_time(until))
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    fn names(&self) -> &[String] {
        match self {
            Self::One(name) => std::slice::from_ref(name),
            Self::More(names) => names,
        }
    }
}

impl DeviceFile for Machine {
    fn wrong(&self) -> Option<(String, &'static str)> {
        if let Some(found) = self.screen.wrong().or_else(|| self.sound.wrong()) {
            return Some(found);
        }
        if LanguageTag::parse(&self.language.start).is_err() {
            return Some(("start".to_owned(), "expected a language such as \"sv\""));
        }
        for (name, keys) in &self.keys {
            if Action::named(name).is_none() {
                return Some((name.clone(), "no command of the counter is called so"));
            }
            if keys.names().iter().any(|key| Stroke::parse(key).is_none()) {
                return Some((
                    name.clone(),
                    "expected keys such as \"Space\", \"F1\" or \"Ctrl+z\"",
                ));
            }
        }
        None
    }
}

impl Machine {
    /// Which key does what.
    #[must_use]
    pub fn keys(&self) -> Keys {
        let mut keys = Keys::default();
        for (name, given) in &self.keys {
            if let Some(action) = Action::named(name) {
                let strokes = given.names().iter().filter_map(|key| Stroke::parse(key));
                keys.set(action, strokes.collect());
            }
        }
        keys
    }

    /// The language of the screen.
    #[must_use]
    pub fn start(&self) -> Option<LanguageTag> {
        LanguageTag::parse(&self.language.start).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_is_a_counter() {
        let machine = Machine::parse("").unwrap();
        assert_eq!(machine.start().unwrap().as_str(), "sv");
        assert_eq!(machine.keys(), Keys::default());
    }

    #[test]
    fn a_key_of_its_own_takes_the_place_of_the_usual_one() {
        let machine =
            Machine::parse("[keys]\ncall_next = \"Insert\"\nrecall = [\"r\", \"F2\"]\n").unwrap();
        let keys = machine.keys();
        assert_eq!(
            keys.action(&Stroke::parse("Insert").unwrap()),
            Some(Action::Next)
        );
        assert_eq!(keys.action(&Stroke::parse("F1").unwrap()), None);
        assert_eq!(
            keys.action(&Stroke::parse("F2").unwrap()),
            Some(Action::Recall)
        );
    }

    #[test]
    fn tables_of_other_screens_are_left_alone() {
        let text = "[wall]\ncounters = [\"1\"]\n[kiosk]\nidle_s = 60\n[printer]\ncut = true\n[sound]\non = true\n";
        assert!(Machine::parse(text).is_ok());
    }

    #[test]
    fn a_mistake_is_named_with_its_line() {
        for (text, line) in [
            ("[keys]\nnext = \"F1\"\n", 2),
            ("[keys]\n\nrecall = [\"F13\"]\n", 3),
            ("[screen]\nfull_screen = 1\n", 2),
            ("[language]\nstart = \"!\"\n", 2),
            ("[scren]\n", 1),
        ] {
            assert_eq!(Machine::parse(text).unwrap_err().0, line, "{text}");
        }
    }
}
