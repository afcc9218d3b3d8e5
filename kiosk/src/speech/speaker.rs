//! Makes pieces heard with programs of the system: a recorded clip where the folder has it, else a voice. Whatever comes next
//! interrupts it. A language with neither is silent, which the screen says.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use look::sound::{Said, Sound, Voice as Program};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tracing::warn;

use super::Piece;
use super::clips::Clips;

/// Words a minute: a little slower than the voice's own 175, for listeners in a second language.
const WORDS_A_MINUTE: u16 = 150;
/// A step louder or quieter, of 100.
const STEP: i16 = 15;
/// So quiet it can still be heard, of 100.
const QUIETEST: i16 = 10;
/// A clip or a sentence that takes longer hangs.
const STEP_TIMEOUT: Duration = Duration::from_secs(60);

/// One thing to be heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A recorded clip.
    Play(PathBuf),
    /// Words in a voice.
    Say(Piece),
}

/// What this machine can speak with.
#[derive(Debug, Clone, Default)]
pub struct Voice {
    clips: Option<Clips>,
    program: Option<Program>,
    volume: u8,
    /// Steps louder than `volume`.
    loudness: i8,
}

impl Voice {
    /// What the settings name, else what is installed on `search` (a `PATH`). It writes its files into `folder`.
    #[must_use]
    pub fn find(sound: &Sound, search: Option<&OsStr>, folder: &Path) -> Self {
        if !(sound.on && sound.speech) {
            return Self::default();
        }
        Self {
            clips: Clips::find(sound, search, folder),
            program: Program::find(sound.voice.as_deref(), search),
            volume: sound.volume,
            loudness: 0,
        }
    }

    /// Whether anything of a language can be heard.
    #[must_use]
    pub fn speaks(&self, tag: &str) -> bool {
        let voice = Program::speaks(tag) && self.program.is_some();
        voice || self.clips.as_ref().is_some_and(|clips| clips.speaks(tag))
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
        let clips = self.clips.as_ref().and_then(|clips| clips.of(piece));
        if let Some(clips) = clips {
            return clips.into_iter().map(Step::Play).collect();
        }
        let speaks = Program::speaks(&piece.tag) && self.program.is_some();
        speaks
            .then(|| Step::Say(piece.clone()))
            .into_iter()
            .collect()
    }

    /// How loud it is now, of 100.
    fn hundredths(&self) -> u8 {
        let volume = i16::from(self.volume) + STEP * i16::from(self.loudness);
        u8::try_from(volume.clamp(QUIETEST, 100)).unwrap_or(100)
    }

    async fn run(&self, step: &Step) -> Result<(), String> {
        match (step, &self.clips, &self.program) {
            (Step::Play(file), Some(clips), _) => {
                let played = clips.play(file, self.hundredths(), STEP_TIMEOUT).await;
                played.map_err(|error| error.to_string())
            }
            (Step::Say(piece), _, Some(program)) => {
                let said = Said {
                    tag: &piece.tag,
                    text: &piece.text,
                    spelled: &piece.spelled,
                    words_a_minute: WORDS_A_MINUTE,
                };
                let spoken = program.speak(&said, self.hundredths(), STEP_TIMEOUT).await;
                spoken.map_err(|error| error.to_string())
            }
            _ => Err("no program".to_owned()),
        }
    }
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
