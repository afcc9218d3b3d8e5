//! Plays a file with a program of the system, as a child process: the first that is there and works. What is played,
//! and when, is decided elsewhere.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use tokio::process::Command;
use tracing::{info, warn};

use super::programs::{finished, installed};
use super::{Sound, SoundError};

/// Programs that play a WAV file, with the arguments that keep them quiet; the first that is installed is taken.
pub const PLAYERS: [&[&str]; 3] = [&["pw-play"], &["paplay"], &["aplay", "-q"]];
/// A player that takes so much longer than the sound hangs.
const PLAY_TIMEOUT: Duration = Duration::from_secs(10);

/// What plays on this machine.
#[derive(Debug)]
pub struct Player {
    /// Those to try, the one that worked last first.
    programs: Vec<Vec<OsString>>,
}

impl Player {
    /// The settings' own program, else those that are installed on `search` (a `PATH`).
    #[must_use]
    pub fn find(sound: &Sound, search: Option<&OsStr>) -> Self {
        let programs = match &sound.player {
            Some(words) => vec![words.iter().map(OsString::from).collect()],
            None => PLAYERS
                .iter()
                .filter_map(|words| installed(words, search))
                .collect(),
        };
        Self { programs }
    }

    /// Whether there is any program to play with.
    #[must_use]
    pub fn is_any(&self) -> bool {
        !self.programs.is_empty()
    }

    /// Plays a file that lasts so long, to its end.
    ///
    /// # Errors
    /// When there is nothing to play it with, or none of the programs could.
    pub async fn play(&mut self, file: &Path, long: Duration) -> Result<(), SoundError> {
        let mut last = None;
        for at in 0..self.programs.len() {
            match run(&self.programs[at], file, long + PLAY_TIMEOUT).await {
                Ok(()) => {
                    if at > 0 {
                        info!(player = ?self.programs[at][0], "sound is played with another program");
                        self.programs.swap(0, at);
                    }
                    return Ok(());
                }
                Err(error) => {
                    warn!(player = ?self.programs[at].first(), %error, "no sound");
                    last = Some(error);
                }
            }
        }
        Err(last.map_or(SoundError::NoPlayer, SoundError::Failed))
    }
}

async fn run(words: &[OsString], file: &Path, timeout: Duration) -> Result<(), String> {
    let Some((program, arguments)) = words.split_first() else {
        return Err("no program".to_owned());
    };
    let child = Command::new(program)
        .args(arguments)
        .arg(file)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn();
    let child = child.map_err(|error| error.to_string())?;
    let played = tokio::time::timeout(timeout, finished(child)).await;
    played.unwrap_or_else(|_| Err(format!("took longer than {} s", timeout.as_secs())))
}
