//! What is heard at a counter: a soft tone when a visitor comes by itself, a softer one when somebody should look, and the
//! greeting by a recorded clip or a voice; each by a program of the system, as a child process. When something is to be
//! heard is decided elsewhere.

mod tone;

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use languages::Language;
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;
use tokio::task::JoinHandle;
use tracing::warn;

pub use tone::{LONG_MS, RATE, wav};

use crate::screen::Cue;
use crate::settings::Sound;

/// Programs that play a WAV file, with the arguments that keep them quiet; the first that is installed is taken.
pub const PLAYERS: [&[&str]; 3] = [&["pw-play"], &["paplay"], &["aplay", "-q"]];
/// The program that speaks.
pub const VOICE: &str = "espeak-ng";
/// A program that takes longer hangs; a greeting is a sentence.
const PLAY_TIMEOUT: Duration = Duration::from_secs(15);
/// The loudest that espeak-ng's voice is made (`-a`, 0 to 200).
const AMPLITUDE_MAX: u16 = 200;

/// What makes the sounds of this machine.
#[derive(Debug)]
pub struct Sounds {
    settings: Sound,
    player: Option<Vec<OsString>>,
    voice: Option<Vec<OsString>>,
    /// Where the tones lie; gone with the program.
    folder: tempfile::TempDir,
    playing: Option<JoinHandle<()>>,
}

impl Sounds {
    /// Finds the programs on `search` (a `PATH`) and makes the tones.
    ///
    /// # Errors
    /// When the tones cannot be written.
    pub fn new(settings: &Sound, search: Option<&OsStr>) -> std::io::Result<Self> {
        let folder = tempfile::TempDir::with_prefix("visitor-room-")?;
        for cue in [Cue::Came, Cue::Notice] {
            std::fs::write(tone_file(folder.path(), &cue), wav(&cue, settings.volume))?;
        }
        let given = |words: &Vec<String>| words.iter().map(OsString::from).collect();
        let player = match &settings.player {
            Some(words) => Some(given(words)),
            None => PLAYERS.iter().find_map(|words| installed(words, search)),
        };
        let voice = match &settings.voice {
            Some(words) => Some(given(words)),
            None => installed(&[VOICE], search),
        };
        Ok(Self {
            settings: settings.clone(),
            player,
            voice,
            folder,
            playing: None,
        })
    }

    /// The languages in which this machine can say something.
    #[must_use]
    pub fn says(&self) -> Vec<&'static Language> {
        let can = |language: &&Language| self.greeting(language).is_some();
        let all = Language::all().iter().filter(can);
        all.filter(|_| self.settings.on).collect()
    }

    /// Plays a cue in the place of what is still heard; `clock` is the room's time, `HH:MM`. A greeting was asked for and
    /// is heard in quiet hours too. Call it within a tokio runtime.
    pub fn play(&mut self, cue: &Cue, clock: &str) {
        if let Some(playing) = self.playing.take() {
            playing.abort();
        }
        let asked_for = matches!(cue, Cue::Greeting { .. });
        if !self.settings.on || (!asked_for && self.settings.is_quiet_at(clock)) {
            return;
        }
        let Some((words, said)) = self.program(cue) else {
            return;
        };
        self.playing = Some(tokio::spawn(async move {
            if let Err(reason) = run(&words, said.as_deref()).await {
                warn!(program = ?words.first(), %reason, "nothing was heard");
            }
        }));
    }

    /// The program for a cue, and what it is to say.
    fn program(&self, cue: &Cue) -> Option<(Vec<OsString>, Option<String>)> {
        match cue {
            Cue::Came | Cue::Notice => {
                let file = tone_file(self.folder.path(), cue);
                Some((with(self.player.as_ref()?, file), None))
            }
            Cue::Greeting { language, words } => {
                let (program, speaks) = self.greeting(language)?;
                Some((program, speaks.then(|| words.clone())))
            }
        }
    }

    /// A recorded clip goes before the voice; whether the program reads the words.
    fn greeting(&self, language: &Language) -> Option<(Vec<OsString>, bool)> {
        let clips = self.settings.clips.as_ref();
        let clip = clips.map(|folder| folder.join(language.tag).join("greeting.wav"));
        if let (Some(player), Some(clip)) = (&self.player, clip.filter(|clip| clip.is_file())) {
            return Some((with(player, clip), false));
        }
        let amplitude = AMPLITUDE_MAX * u16::from(self.settings.volume) / 100;
        let mut words = self.voice.clone()?;
        words.extend(["-v", language.voice?, "-a"].map(OsString::from));
        words.push(amplitude.to_string().into());
        words.push("--stdin".into());
        Some((words, true))
    }
}

fn tone_file(folder: &Path, cue: &Cue) -> PathBuf {
    folder.join(match cue {
        Cue::Came => "came.wav",
        _ => "notice.wav",
    })
}

fn with(program: &[OsString], file: PathBuf) -> Vec<OsString> {
    let mut words = program.to_vec();
    words.push(file.into());
    words
}

fn installed(words: &[&str], search: Option<&OsStr>) -> Option<Vec<OsString>> {
    let (name, rest) = words.split_first()?;
    let mut folders = search.into_iter().flat_map(std::env::split_paths);
    let program = folders.find_map(|folder| Some(folder.join(name)).filter(|file| file.is_file()));
    let rest = rest.iter().map(OsString::from);
    program.map(|program| [program.into_os_string()].into_iter().chain(rest).collect())
}

/// Runs a program to its end, giving it what it is to say.
async fn run(words: &[OsString], said: Option<&str>) -> Result<(), String> {
    let (program, arguments) = words.split_first().ok_or("no program")?;
    let child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn();
    let mut child = child.map_err(|error| error.to_string())?;
    if let (Some(mut input), Some(said)) = (child.stdin.take(), said) {
        let written = input.write_all(said.as_bytes()).await;
        written.map_err(|error| error.to_string())?;
    }
    match tokio::time::timeout(PLAY_TIMEOUT, child.wait()).await {
        Err(_) => Err(format!("took longer than {} s", PLAY_TIMEOUT.as_secs())),
        Ok(Err(error)) => Err(error.to_string()),
        Ok(Ok(status)) if status.success() => Ok(()),
        Ok(Ok(status)) => Err(status.to_string()),
    }
}
