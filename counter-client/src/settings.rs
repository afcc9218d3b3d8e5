//! What is true for this machine alone: `device.toml`, and what was given on the command line. A mistake is named with
//! its line; a table of another kind of screen is left alone.

use std::collections::BTreeMap;

use look::device_file::{DeviceFile, Display, Languages};
use look::sound::Sound;
use look::start::Connection;
use look::window::Place;
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
    /// `[counter]`
    #[serde(default)]
    pub counter: OwnWindow,
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

/// `[counter]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnWindow {
    /// Where the window of a reachable guide lies as a line; none is the lower corner where lines of the language end.
    #[serde(default)]
    pub line: Option<LinePlace>,
}

/// Where the window of a reachable guide lies as a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "corners of a screen")]
pub enum LinePlace {
    LowerRight,
    LowerLeft,
    UpperRight,
    UpperLeft,
    /// The window stays as it is.
    Off,
}

impl LinePlace {
    /// The corner; none where the window is to stay as it is.
    #[must_use]
    pub const fn corner(self) -> Option<Place> {
        let (left, upper) = match self {
            Self::LowerRight => (false, false),
            Self::LowerLeft => (true, false),
            Self::UpperRight => (false, true),
            Self::UpperLeft => (true, true),
            Self::Off => return None,
        };
        Some(Place { left, upper })
    }
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_is_a_counter() {
        let machine = Machine::parse("").unwrap();
        assert_eq!(machine.language.start.as_str(), "sv");
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
    fn the_line_of_a_reachable_guide_lies_where_it_is_told_or_is_none() {
        let line = |text: &str| Machine::parse(text).unwrap().counter.line;
        assert_eq!(line(""), None);
        let upper_left = Place {
            left: true,
            upper: true,
        };
        let told = line("[counter]\nline = \"upper-left\"\n").unwrap();
        assert_eq!(told.corner(), Some(upper_left));
        let off = line("[counter]\nline = \"off\"\n").unwrap();
        assert_eq!(off.corner(), None);
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
            ("[counter]\nline = \"middle\"\n", 2),
        ] {
            assert_eq!(Machine::parse(text).unwrap_err().0, line, "{text}");
        }
    }
}
