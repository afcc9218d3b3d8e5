//! Makes pieces heard with programs of the system: a recorded clip where the folder has it, else a voice. Whatever comes next
//! interrupts it. A language with neither is silent, which the screen says.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use languages::Language;
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tracing::warn;

use super::{Piece, Sound};

/// Programs that play a WAV file; the first that is installed is taken.
const PLAYERS: [&[&str]; 3] = [&["pw-play"], &["paplay"], &["aplay", "-q"]];
/// The program that speaks.
const VOICE: &str = "espeak-ng";
/// Words a minute: a little slower than the voice's own 175, for listeners in a second language.
const WORDS_A_MINUTE: u16 = 150;
/// A step louder or quieter, of 100.
const STEP: i16 = 15;
/// So quiet it can still be heard, of 100.
const QUIETEST: i16 = 10;
/// A voice at full volume, of the program's 0 to 200.
const AMPLITUDE_FULL: u16 = 200;
/// A clip or a sentence that takes longer hangs.
const STEP_TIMEOUT: Duration = Duration::from_secs(60);

/// One thing to be heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A recorded clip.
    Play(PathBuf),
    /// Words in a voice.
    Say {
        /// The program's name for the voice.
        voice: &'static str,
        /// The words.
        text: String,
    },
}

/// What this machine can speak with.
#[derive(Debug, Clone, Default)]
pub struct Voice {
    clips: Option<PathBuf>,
    player: Option<Vec<String>>,
    program: Option<Vec<String>>,
    volume: u8,
    /// Steps louder than `volume`.
    loudness: i8,
}

impl Voice {
    /// What the settings name, else what is installed on `search` (a `PATH`).
    #[must_use]
    pub fn find(sound: &Sound, search: &str) -> Self {
        if !(sound.on && sound.speech) {
            return Self::default();
        }
        let installed = |words: &&[&str]| {
            let mut folders = std::env::split_paths(search);
            folders.any(|folder| folder.join(words[0]).is_file())
        };
        let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let player = || {
            PLAYERS
                .iter()
                .find(|words| installed(words))
                .map(|words| owned(words))
        };
        let program = || installed(&&[VOICE][..]).then(|| owned(&[VOICE]));
        Self {
            clips: sound.clips.clone(),
            player: sound.player.clone().or_else(player),
            program: sound.voice.clone().or_else(program),
            volume: sound.volume,
            loudness: 0,
        }
    }

    /// Whether anything of a language can be heard.
    #[must_use]
    pub fn speaks(&self, tag: &str) -> bool {
        let voice = Language::shown_for(tag).voice.is_some() && self.program.is_some();
        let clips = self.clips.as_ref().filter(|_| self.player.is_some());
        voice || clips.is_some_and(|clips| clips.join(tag).is_dir())
    }

    /// How the pieces are heard.
    #[must_use]
    pub fn steps(&self, pieces: &[Piece]) -> Vec<Step> {
        pieces
            .iter()
            .flat_map(|piece| self.steps_of(piece))
            .collect()
    }

    fn steps_of(&self, piece: &Piece) -> Vec<Step> {
        let clips = self.clips_of(piece);
        if !clips.is_empty() {
            return clips.into_iter().map(Step::Play).collect();
        }
        let voice = Language::shown_for(&piece.tag).voice;
        let voice = voice.filter(|_| self.program.is_some());
        let say = voice.map(|voice| Step::Say {
            voice,
            text: piece.text.clone(),
        });
        say.into_iter().collect()
    }

    /// All clips of a piece, or none.
    fn clips_of(&self, piece: &Piece) -> Vec<PathBuf> {
        let Some(folder) = self.clips.as_ref().filter(|_| self.player.is_some()) else {
            return Vec::new();
        };
        let file = |clip: &String| Some(folder.join(&piece.tag).join(format!("{clip}.wav")));
        let files = piece
            .clips
            .iter()
            .map(|clip| file(clip).filter(|file| file.is_file()));
        files.collect::<Option<Vec<_>>>().unwrap_or_default()
    }

    /// How loud it is now, of 100.
    fn hundredths(&self) -> u16 {
        let volume = i16::from(self.volume) + STEP * i16::from(self.loudness);
        volume.clamp(QUIETEST, 100).unsigned_abs()
    }

    async fn run(&self, step: &Step) -> Result<(), String> {
        let mut child = match step {
            Step::Play(file) => start(self.player.as_deref(), &[], Some(file))?,
            Step::Say { voice, .. } => {
                let loudness = AMPLITUDE_FULL * self.hundredths() / 100;
                let (speed, loudness) = (WORDS_A_MINUTE.to_string(), loudness.to_string());
                let arguments = ["-v", voice, "-s", &speed, "-a", &loudness, "--stdin"];
                start(self.program.as_deref(), &arguments, None)?
            }
        };
        if let (Step::Say { text, .. }, Some(mut input)) = (step, child.stdin.take()) {
            let written = input.write_all(text.as_bytes()).await;
            written.map_err(|error| error.to_string())?;
        }
        match tokio::time::timeout(STEP_TIMEOUT, child.wait()).await {
            Err(_) => Err(format!("took longer than {} s", STEP_TIMEOUT.as_secs())),
            Ok(Err(error)) => Err(error.to_string()),
            Ok(Ok(status)) if status.success() => Ok(()),
            Ok(Ok(status)) => Err(status.to_string()),
        }
    }
}

/// Starts a program that ends with its handle. Words go through its standard input, which no other process sees.
fn start(
    words: Option<&[String]>,
    arguments: &[&str],
    file: Option<&Path>,
) -> Result<tokio::process::Child, String> {
    let (program, own) = words
        .and_then(|words| words.split_first())
        .ok_or_else(|| "no program".to_owned())?;
    let mut command = Command::new(program);
    command
        .args(own)
        .args(arguments)
        .args(file)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true);
    command.spawn().map_err(|error| error.to_string())
}

/// What is being said.
#[derive(Debug)]
pub struct Speaker {
    voice: Voice,
    task: Option<JoinHandle<()>>,
    heard: (mpsc::Sender<bool>, mpsc::Receiver<bool>),
}

impl Speaker {
    /// Silent.
    #[must_use]
    pub fn new(voice: Voice) -> Self {
        Self {
            voice,
            task: None,
            heard: mpsc::channel(16),
        }
    }

    /// Whether anything of a language can be heard.
    #[must_use]
    pub fn speaks(&self, tag: &str) -> bool {
        self.voice.speaks(tag)
    }

    /// How much louder than usual what comes next is said, in steps.
    pub const fn turn(&mut self, loudness: i8) {
        self.voice.loudness = loudness;
    }

    /// Says the pieces in place of whatever is being said; nothing is silence. Call it within a tokio runtime.
    pub fn say(&mut self, pieces: &[Piece]) {
        self.silence();
        let steps = self.voice.steps(pieces);
        let (voice, heard) = (self.voice.clone(), self.heard.0.clone());
        self.task = Some(tokio::spawn(async move {
            for step in steps {
                let result = voice.run(&step).await;
                let _ = heard.try_send(result.is_ok());
                if let Err(error) = result {
                    warn!(%error, "nothing was heard");
                    return;
                }
            }
        }));
    }

    /// Silence now.
    pub fn silence(&mut self) {
        if let Some(task) = self.task.take() {
            task.abort();
        }
    }

    /// Whether the next clip or sentence was heard. Safe to cancel.
    pub async fn heard(&mut self) -> bool {
        self.heard.1.recv().await.unwrap_or(true)
    }
}

impl Drop for Speaker {
    fn drop(&mut self) {
        self.silence();
    }
}
