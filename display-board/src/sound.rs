//! Makes a call heard: the chime at once, the words behind it, each a file played to its end by a program of the system.
//! Recorded clips go before a voice; a language with neither is only shown. When something is heard, and what, is decided
//! elsewhere.

mod clips;
mod voice;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use languages::Language;
use look::sound::{PlayError, Player, Sound, Voice, Wave, WaveError};
use tracing::warn;

pub use clips::{ClipError, Clips};
pub use voice::SentenceError;

use crate::chime::{self, Chime};
use crate::screen::Spoken;

/// The silence between the chime and the words, in milliseconds.
const AFTER_CHIME_MS: u32 = 100;

/// Why nothing was heard.
#[derive(Debug, thiserror::Error)]
pub enum SoundError {
    /// It could not be played.
    #[error(transparent)]
    Play(#[from] PlayError),
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
struct Ready {
    file: PathBuf,
    /// How long it lasts.
    long: Duration,
}

/// Everything that this machine is heard with.
#[derive(Debug)]
pub struct Loudspeaker {
    player: Player,
    clips: Option<Clips>,
    voice: Option<Voice>,
    volume: u8,
    folder: PathBuf,
    whole: OnceLock<Ready>,
    short: OnceLock<Ready>,
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
            whole: OnceLock::new(),
            short: OnceLock::new(),
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

    /// Lets every voice be read from the disk, one after the other, so that the first words of a machine that has just come
    /// up are as quick as all others. Nothing is heard.
    pub async fn warm_up(&self) {
        let Some(voice) = &self.voice else { return };
        let file = self.folder.join("warm-up.wav");
        for tag in self.voices().into_iter().filter(|tag| Voice::speaks(tag)) {
            if let Err(error) = voice::warm_up(voice, tag, &file).await {
                warn!(%tag, %error, "the voice does not speak");
                return;
            }
        }
    }

    /// Makes it heard, to its end: the chime at once, the words as soon as they are made and the chime is over. `lasts` is
    /// told how long it will still last, as soon as that is known. Words that cannot be made are left out with a warning,
    /// and so are those that are not made when `unwanted` says that nobody waits for them any more.
    ///
    /// # Errors
    /// When it cannot be played.
    pub async fn hear(
        &self,
        order: &Order,
        lasts: impl Fn(Duration),
        unwanted: impl Future<Output = ()>,
    ) -> Result<(), SoundError> {
        let chime = order.chime.map(|chime| self.chime(chime)).transpose()?;
        let begun = Instant::now();
        let long = |ready: Option<&Ready>| ready.map_or(Duration::ZERO, |ready| ready.long);
        let words = async {
            let words = tokio::select! {
                biased;
                words = self.words(order) => words?,
                () = unwanted => {
                    warn!("a call is not spoken: its words took too long to make");
                    return Ok(None);
                }
            };
            let chimes = long(chime.as_ref()).saturating_sub(begun.elapsed());
            lasts(chimes + long(words.as_ref()));
            Ok(words)
        };
        let (played, words) = tokio::join!(self.play(chime.as_ref()), words);
        played?;
        let words: Result<Option<Ready>, SoundError> = words;
        self.play(words?.as_ref()).await
    }

    async fn play(&self, ready: Option<&Ready>) -> Result<(), SoundError> {
        if let Some(ready) = ready {
            self.player.play(&ready.file, ready.long).await?;
        }
        Ok(())
    }

    /// The chime's file, made once.
    fn chime(&self, chime: Chime) -> Result<Ready, SoundError> {
        let (kept, name) = match chime {
            Chime::Whole => (&self.whole, "chime.wav"),
            Chime::Short => (&self.short, "chime-short.wav"),
        };
        if let Some(ready) = kept.get() {
            return Ok(ready.clone());
        }
        let ready = self.write(&chime::wave(chime), name)?;
        Ok(kept.get_or_init(|| ready).clone())
    }

    /// The file of the words; the next ones are written over it.
    async fn words(&self, order: &Order) -> Result<Option<Ready>, SoundError> {
        let short = order.chime == Some(Chime::Short);
        let Some(spoken) = &order.spoken else {
            return Ok(None);
        };
        let Some(words) = self.say(spoken, short).await else {
            return Ok(None);
        };
        let mut wave = Wave::default();
        if order.chime.is_some() {
            wave.pause(AFTER_CHIME_MS);
        }
        wave.append(&words);
        self.write(&wave, "words.wav").map(Some)
    }

    fn write(&self, wave: &Wave, name: &str) -> Result<Ready, SoundError> {
        let file = self.folder.join(name);
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
        match voice::sentence(self.voice.as_ref()?, spoken, short, &file).await {
            Ok(wave) => Some(wave),
            Err(error) => {
                warn!(%tag, %error, "a call is not spoken");
                None
            }
        }
    }
}
