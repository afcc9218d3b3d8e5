//! What is heard at a counter: a soft tone when a visitor comes by itself, a softer one when somebody should look, and the
//! greeting by a recorded clip or a voice. When something is to be heard is decided elsewhere.

mod tone;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use languages::Language;
use look::sound::{Player, Said, Sound, Voice};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tracing::warn;

pub use tone::{LONG_MS, RATE, wav};

use crate::screen::Cue;

/// No clip of a greeting is longer; a player that takes longer hangs.
const CLIP_LONG_MOST: Duration = Duration::from_secs(5);
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
    File(PathBuf),
    Said(&'static Language, String),
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
        let (player, voice) = (self.player.clone(), self.voice.clone());
        let (volume, ended) = (self.settings.volume, self.ended.0.clone());
        self.playing = Some(tokio::spawn(async move {
            let heard = run(&way, &player, voice.as_ref(), volume).await;
            let _ = ended.try_send(heard);
        }));
    }

    /// Whether the next sound that ends was heard. Safe to cancel.
    pub async fn heard(&mut self) -> bool {
        self.ended.1.recv().await.unwrap_or(true)
    }

    fn way(&self, cue: &Cue) -> Option<Way> {
        match cue {
            Cue::Came | Cue::Notice => Some(Way::File(tone_file(self.folder.path(), cue))),
            Cue::Greeting { language, words } => self.greeting(language, words),
        }
    }

    /// A recorded clip goes before the voice.
    fn greeting(&self, language: &'static Language, words: &str) -> Option<Way> {
        let clips = self.settings.clips.as_ref().filter(|_| self.is_any());
        let clip = clips.map(|folder| folder.join(language.tag).join("greeting.wav"));
        if let Some(clip) = clip.filter(|clip| clip.is_file()) {
            return Some(Way::File(clip));
        }
        let speaks = self.voice.is_some() && Voice::speaks(language.tag);
        speaks.then(|| Way::Said(language, words.to_owned()))
    }
}

async fn run(way: &Way, player: &Player, voice: Option<&Voice>, volume: u8) -> bool {
    let failed = match (way, voice) {
        (Way::File(file), _) => {
            let played = player.play(file, CLIP_LONG_MOST).await;
            played.err().map(|error| error.to_string())
        }
        (Way::Said(language, words), Some(voice)) => {
            let said = Said {
                tag: language.tag,
                text: words,
                spelled: "",
                words_a_minute: WORDS_A_MINUTE,
            };
            let spoken = voice.speak(&said, volume, GREETING_TIMEOUT).await;
            spoken.err().map(|error| error.to_string())
        }
        (Way::Said(..), None) => None,
    };
    if let Some(reason) = &failed {
        warn!(%reason, "nothing was heard");
    }
    failed.is_none()
}

fn tone_file(folder: &Path, cue: &Cue) -> PathBuf {
    folder.join(match cue {
        Cue::Came => "came.wav",
        _ => "notice.wav",
    })
}
