//! Makes a call heard: the chime and the words in one file, played to its end by a program of the system. Recorded clips
//! go before a voice; a language with neither is only shown. When something is heard, and what, is decided elsewhere.

mod clips;
mod player;
mod programs;
mod voice;
pub mod wave;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use languages::Language;
use tracing::warn;

pub use clips::{ClipError, Clips};
pub use player::{PLAYERS, Player};
pub use voice::{Voice, VoiceError};

use crate::chime::{self, Chime};
use crate::screen::Spoken;
use crate::settings::Sound;
use wave::{Wave, WaveError};

/// The silence between the chime and the words, in milliseconds.
const AFTER_CHIME_MS: u32 = 100;

/// Why nothing was heard.
#[derive(Debug, thiserror::Error)]
pub enum SoundError {
    /// There is no program to play with.
    #[error("no program that plays sound is installed")]
    NoPlayer,
    /// None of them could play.
    #[error("no sound could be played: {0}")]
    Failed(String),
    /// The file that is to be played cannot be written.
    #[error("cannot write {}", .0.display())]
    File(PathBuf, #[source] WaveError),
}

/// One thing to be heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Whether a chime goes before the words, and which.
    pub chime: Option<Chime>,
    /// The words.
    pub spoken: Option<Spoken>,
}

/// A file that can be played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ready {
    /// The file; the next one is written over it.
    pub file: PathBuf,
    /// How long it lasts; nothing when there is nothing to hear.
    pub long: Duration,
}

/// Everything that this machine is heard with.
#[derive(Debug)]
pub struct Loudspeaker {
    player: Player,
    clips: Option<Clips>,
    voice: Option<Voice>,
    volume: u8,
    folder: PathBuf,
}

impl Loudspeaker {
    /// What the settings name, else what is installed on `search` (a `PATH`). It writes its files into `folder`.
    #[must_use]
    pub fn find(sound: &Sound, search: Option<&OsStr>, folder: &Path) -> Self {
        let clips = sound.clips.as_deref().map(Clips::in_folder);
        Self {
            player: Player::find(sound, search),
            clips: clips.filter(|_| sound.speech),
            voice: Voice::find(sound.voice.as_deref(), search).filter(|_| sound.speech),
            volume: sound.volume,
            folder: folder.to_owned(),
        }
    }

    /// Whether anything can be heard.
    #[must_use]
    pub fn is_any(&self) -> bool {
        self.player.is_any()
    }

    /// The languages that can be spoken here, by their tags.
    #[must_use]
    pub fn voices(&self) -> BTreeSet<&'static str> {
        let tags = Language::all().iter().map(|language| language.tag);
        tags.filter(|tag| {
            let clips = self.clips.as_ref().is_some_and(|clips| clips.speaks(tag));
            clips || (self.voice.is_some() && Voice::speaks(tag))
        })
        .collect()
    }

    /// Makes the file. Words that cannot be made are left out with a warning: the chime is heard anyway.
    ///
    /// # Errors
    /// When it cannot be written.
    pub async fn prepare(&self, order: &Order) -> Result<Ready, SoundError> {
        let short = order.chime == Some(Chime::Short);
        let mut wave = order.chime.map_or_else(Wave::default, chime::wave);
        if let Some(spoken) = &order.spoken
            && let Some(words) = self.say(spoken, short).await
        {
            if order.chime.is_some() {
                wave.pause(AFTER_CHIME_MS);
            }
            wave.append(&words);
        }
        let file = self.folder.join("call.wav");
        match wave.write(&file, self.volume) {
            Ok(()) => Ok(Ready {
                file,
                long: wave.long(),
            }),
            Err(error) => Err(SoundError::File(file, error)),
        }
    }

    async fn say(&self, spoken: &Spoken, short: bool) -> Option<Wave> {
        let tag = spoken.tag;
        if let Some(clips) = self.clips.as_ref().filter(|clips| clips.speaks(tag)) {
            match clips.say(spoken) {
                Ok(wave) => return Some(wave),
                Err(error) => warn!(%tag, %error, "recorded clips are left out"),
            }
        }
        let file = self.folder.join("voice.wav");
        match self.voice.as_ref()?.say(spoken, short, &file).await {
            Ok(wave) => Some(wave),
            Err(error) => {
                warn!(%tag, %error, "a call is not spoken");
                None
            }
        }
    }

    /// Plays what is ready, to its end.
    ///
    /// # Errors
    /// When it cannot be played.
    pub async fn play(&mut self, ready: &Ready) -> Result<(), SoundError> {
        if ready.long.is_zero() {
            return Ok(());
        }
        self.player.play(&ready.file, ready.long).await
    }
}
