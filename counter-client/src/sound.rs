//! What is heard at a counter: a soft tone when a visitor comes by itself, a softer one when somebody should look, and the
//! greeting by a recorded clip or a voice, each at the machine's volume. When something is to be heard is decided elsewhere.

mod tone;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use languages::Language;
use look::sound::{PlayError, Player, Said, Sound, Voice, VoiceError, Wave, WaveError};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tracing::warn;

use crate::screen::Cue;

/// How long a tone sounds.
const TONE_LONG: Duration = Duration::from_millis(tone::LONG_MS as u64);
/// A greeting is a sentence; a voice that takes longer hangs.
const GREETING_TIMEOUT: Duration = Duration::from_secs(15);
/// A little slower than the voice's own 175: a guide learns from it.
const WORDS_A_MINUTE: u16 = 150;
/// Sounds that have ended and are not yet taken in.
const ENDED_MAX: usize = 16;

/// What makes the sounds of this machine.
#[derive(Debug)]
pub struct Sounds {
    settings: Sound,
    player: Player,
    voice: Option<Voice>,
    /// Where the tones lie; gone with the program.
    folder: tempfile::TempDir,
    playing: Option<JoinHandle<()>>,
    ended: (mpsc::Sender<bool>, mpsc::Receiver<bool>),
}

/// How something is made heard.
#[derive(Debug)]
enum Way {
    Tone(PathBuf),
    Clip(PathBuf),
    Said(&'static Language, String),
}

/// Why something was not heard.
#[derive(Debug, thiserror::Error)]
enum Unheard {
    #[error(transparent)]
    Play(#[from] PlayError),
    #[error(transparent)]
    Voice(#[from] VoiceError),
    #[error("the clip or what the voice made is no sound: {0}")]
    Wave(#[from] WaveError),
}

impl Sounds {
    /// Finds the programs on `search` (a `PATH`) and makes the tones.
    ///
    /// # Errors
    /// When the tones cannot be written.
    pub fn new(settings: &Sound, search: Option<&OsStr>) -> Result<Self, WaveError> {
        let folder = tempfile::TempDir::with_prefix("visitor-room-")?;
        for cue in [Cue::Came, Cue::Notice] {
            let file = tone_file(folder.path(), &cue);
            tone::wave(&cue).write(&file, settings.volume)?;
        }
        Ok(Self {
            settings: settings.clone(),
            player: Player::find(settings, search),
            voice: Voice::find(settings.voice.as_deref(), search).filter(|_| settings.speech),
            folder,
            playing: None,
            ended: mpsc::channel(ENDED_MAX),
        })
    }

    /// Whether tones can be heard, as far as is known before one was played.
    #[must_use]
    pub fn is_any(&self) -> bool {
        self.player.is_any()
    }

    /// The languages in which this machine can say something.
    #[must_use]
    pub fn says(&self) -> Vec<&'static Language> {
        let all = Language::all().iter().filter(|_| self.settings.on);
        all.filter(|language| self.greeting(language, "").is_some())
            .collect()
    }

    /// Plays a cue in the place of what is still heard. Call it within a tokio runtime.
    pub fn play(&mut self, cue: &Cue) {
        if let Some(playing) = self.playing.take() {
            playing.abort();
        }
        if !self.settings.on {
            return;
        }
        let Some(way) = self.way(cue) else { return };
        let machine = Machine {
            player: self.player.clone(),
            voice: self.voice.clone(),
            volume: self.settings.volume,
            folder: self.folder.path().to_owned(),
        };
        let ended = self.ended.0.clone();
        self.playing = Some(tokio::spawn(async move {
            let played = machine.play(&way).await;
            if let Err(reason) = &played {
                warn!(%reason, "nothing was heard");
            }
            let _ = ended.try_send(played.is_ok());
        }));
    }

    /// Whether the next sound that ends was heard. Safe to cancel.
    pub async fn heard(&mut self) -> bool {
        self.ended.1.recv().await.unwrap_or(true)
    }

    fn way(&self, cue: &Cue) -> Option<Way> {
        match cue {
            Cue::Came | Cue::Notice => Some(Way::Tone(tone_file(self.folder.path(), cue))),
            Cue::Greeting { language, words } => self.greeting(language, words),
        }
    }

    /// A recorded clip goes before the voice.
    fn greeting(&self, language: &'static Language, words: &str) -> Option<Way> {
        let clips = self.settings.clips.as_ref().filter(|_| self.is_any());
        let clip = clips.map(|folder| folder.join(language.tag).join("greeting.wav"));
        if let Some(clip) = clip.filter(|clip| clip.is_file()) {
            return Some(Way::Clip(clip));
        }
        let speaks = self.voice.is_some() && Voice::speaks(language.tag);
        speaks.then(|| Way::Said(language, words.to_owned()))
    }
}

/// What one sound needs of the machine, while others may be asked for.
struct Machine {
    player: Player,
    voice: Option<Voice>,
    volume: u8,
    folder: PathBuf,
}

impl Machine {
    async fn play(&self, way: &Way) -> Result<(), Unheard> {
        match way {
            Way::Tone(file) => Ok(self.player.play(file, TONE_LONG).await?),
            Way::Clip(file) => self.play_words(Wave::read(file)?).await,
            Way::Said(language, words) => self.say(language, words).await,
        }
    }

    /// By way of a file, so that a voice is as loud as a clip; where nothing plays files, the voice speaks for itself.
    async fn say(&self, language: &'static Language, words: &str) -> Result<(), Unheard> {
        let said = Said {
            tag: language.tag,
            text: words,
            spelled: "",
            words_a_minute: WORDS_A_MINUTE,
        };
        let voice = self.voice.as_ref().ok_or(VoiceError::NoVoice)?;
        if !self.player.is_any() {
            return Ok(voice.speak(&said, self.volume, GREETING_TIMEOUT).await?);
        }
        let file = self.folder.join("voice.wav");
        voice.write(&said, &file, GREETING_TIMEOUT).await?;
        self.play_words(Wave::read(&file)?).await
    }

    async fn play_words(&self, words: Wave) -> Result<(), Unheard> {
        let mut words = words.trimmed()?;
        words.level_speech();
        let file = self.folder.join("words.wav");
        words.write(&file, self.volume)?;
        Ok(self.player.play(&file, words.long()).await?)
    }
}

fn tone_file(folder: &Path, cue: &Cue) -> PathBuf {
    folder.join(match cue {
        Cue::Came => "came.wav",
        _ => "notice.wav",
    })
}
