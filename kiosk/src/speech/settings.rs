//! `[sound]` of `device.toml`, as far as it concerns a kiosk. It plays nothing.

use std::path::PathBuf;

use serde::Deserialize;

/// `[sound]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sound {
    /// Whether this machine has a loudspeaker.
    pub on: bool,
    /// 0 to 100.
    pub volume: u8,
    /// When nothing is heard that nobody asked for; a kiosk only speaks when asked.
    pub quiet_hours: Vec<String>,
    /// Whether each step can be read aloud.
    pub speech: bool,
    /// Recorded clips, a folder for each language.
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
    /// What is wrong with it: the key, and what was expected.
    #[must_use]
    pub fn wrong(&self) -> Option<(String, &'static str)> {
        let program = |words: &Option<Vec<String>>| {
            words
                .as_ref()
                .is_some_and(|words| words.first().is_none_or(String::is_empty))
        };
        let wrong = |key: &str, expected| Some((key.to_owned(), expected));
        if self.volume > 100 {
            return wrong("volume", "expected 0 to 100");
        }
        if program(&self.player) {
            return wrong("player", "expected a program and its arguments");
        }
        if program(&self.voice) {
            return wrong("voice", "expected a program and its arguments");
        }
        None
    }
}
