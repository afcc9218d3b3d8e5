//! Plays the chime with a program of the system, as a child process: the first that is there and works. What is to be
//! played, and when, is decided elsewhere.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use tokio::process::Command;
use tracing::{info, warn};

use crate::chime;
use crate::settings::Sound;

/// Programs that play a WAV file, with the arguments that keep them quiet; the first that is installed is taken.
pub const PLAYERS: [&[&str]; 3] = [&["pw-play"], &["paplay"], &["aplay", "-q"]];
/// A player that takes longer hangs.
const PLAY_TIMEOUT: Duration = Duration::from_secs(10);

/// Why nothing was heard.
#[derive(Debug, thiserror::Error)]
pub enum SoundError {
    /// There is no program to play with.
    #[error("no program that plays sound is installed")]
    NoPlayer,
    /// None of them could play.
    #[error("no sound could be played: {0}")]
    Failed(String),
}

/// What plays the chime on this machine.
#[derive(Debug)]
pub struct Player {
    /// Those to try, the one that worked last first.
    programs: Vec<Vec<OsString>>,
    chime: PathBuf,
}

impl Player {
    /// Finds the programs on `search` (a `PATH`) and writes the chime into `folder`.
    ///
    /// # Errors
    /// When the chime cannot be written.
    pub fn new(
        sound: &Sound,
        search: Option<&std::ffi::OsStr>,
        folder: &Path,
    ) -> std::io::Result<Self> {
        let chime = folder.join("chime.wav");
        std::fs::write(&chime, chime::wav(sound.volume))?;
        let programs = match &sound.player {
            Some(words) => vec![words.iter().map(OsString::from).collect()],
            None => installed(search),
        };
        Ok(Self { programs, chime })
    }

    /// Whether there is any program to play with.
    #[must_use]
    pub fn is_any(&self) -> bool {
        !self.programs.is_empty()
    }

    /// Plays the chime to its end.
    ///
    /// # Errors
    /// When there is nothing to play it with, or none of the programs could.
    pub async fn play(&mut self) -> Result<(), SoundError> {
        let mut last = None;
        for at in 0..self.programs.len() {
            match run(&self.programs[at], &self.chime).await {
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

fn installed(search: Option<&std::ffi::OsStr>) -> Vec<Vec<OsString>> {
    let folders: Vec<PathBuf> = search
        .map(|path| std::env::split_paths(path).collect())
        .unwrap_or_default();
    let found = |words: &[&str]| {
        let program = folders
            .iter()
            .map(|folder| folder.join(words[0]))
            .find(|file| file.is_file())?;
        let rest = words[1..].iter().map(OsString::from);
        Some(
            std::iter::once(program.into_os_string())
                .chain(rest)
                .collect(),
        )
    };
    PLAYERS.iter().filter_map(|words| found(words)).collect()
}

async fn run(words: &[OsString], file: &Path) -> Result<(), String> {
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
    match tokio::time::timeout(PLAY_TIMEOUT, child.wait_with_output()).await {
        Err(_) => Err(format!("took longer than {} s", PLAY_TIMEOUT.as_secs())),
        Ok(Err(error)) => Err(error.to_string()),
        Ok(Ok(output)) if output.status.success() => Ok(()),
        Ok(Ok(output)) => {
            let said = String::from_utf8_lossy(&output.stderr);
            let line = said.lines().next().unwrap_or_default();
            Err(format!("{}: {line}", output.status))
        }
    }
}
