//! Plays a file with a program of the system, as a child process: the first that is there and works. What is played,
//! and when, is decided elsewhere.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::process::Command;
use tracing::{info, warn};

use super::Sound;
use super::programs::{finished, installed};

/// Programs that play a WAV file, with the arguments that keep them quiet; the first that is installed is taken.
pub const PLAYERS: [&[&str]; 3] = [&["pw-play"], &["paplay"], &["aplay", "-q"]];
/// A player that takes so much longer than the sound hangs.
const PLAY_TIMEOUT: Duration = Duration::from_secs(10);

/// Why nothing was played.
#[derive(Debug, thiserror::Error)]
pub enum PlayError {
    /// There is no program to play with.
    #[error("no program that plays sound is installed")]
    NoPlayer,
    /// None of them could play.
    #[error("no sound could be played: {0}")]
    Failed(String),
}

/// What plays on this machine.
#[derive(Debug, Clone)]
pub struct Player {
    programs: Vec<Vec<OsString>>,
    /// The one that worked last, which is tried first.
    best: Arc<AtomicUsize>,
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
        Self {
            programs,
            best: Arc::default(),
        }
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
    pub async fn play(&self, file: &Path, long: Duration) -> Result<(), PlayError> {
        let best = self.best.load(Ordering::Relaxed);
        let others = (0..self.programs.len()).filter(|at| *at != best);
        let mut last = None;
        for at in std::iter::once(best).chain(others) {
            let Some(program) = self.programs.get(at) else {
                break;
            };
            match run(program, file, long + PLAY_TIMEOUT).await {
                Ok(()) => {
                    if at != best {
                        info!(player = ?program.first(), "sound is played with another program");
                        self.best.store(at, Ordering::Relaxed);
                    }
                    return Ok(());
                }
                Err(error) => {
                    warn!(player = ?program.first(), %error, "no sound");
                    last = Some(error);
                }
            }
        }
        Err(last.map_or(PlayError::NoPlayer, PlayError::Failed))
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
