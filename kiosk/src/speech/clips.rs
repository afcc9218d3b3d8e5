//! Recorded clips, each heard as loud as the voice is: levelled, at the volume of the moment, and never past what fits.
//! Which clips a sentence is made of is said by the [`Piece`].

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use look::sound::{PlayError, Player, Sound, Wave, WaveError};
use tracing::warn;

use super::Piece;

/// So many files are written in turn: one that is being played is not written over by the clip that interrupts it.
const FILES: usize = 4;

/// The folder of the clips, a folder in it for each language, and what plays them.
#[derive(Debug, Clone)]
pub(super) struct Clips {
    folder: PathBuf,
    player: Player,
    /// Where the clips are written at their volume.
    written: PathBuf,
    next: Arc<AtomicUsize>,
}

impl Clips {
    /// The folder that the settings name, when there is a program to play with. It writes its files into `written`.
    pub(super) fn find(sound: &Sound, search: Option<&OsStr>, written: &Path) -> Option<Self> {
        let player = Player::find(sound, search);
        let folder = sound.clips.clone().filter(|_| player.is_any())?;
        Some(Self {
            folder,
            player,
            written: written.to_owned(),
            next: Arc::default(),
        })
    }

    /// Whether there are clips of a language.
    pub(super) fn speaks(&self, tag: &str) -> bool {
        self.folder.join(tag).is_dir()
    }

    /// All clips of a piece, or none.
    pub(super) fn of(&self, piece: &Piece) -> Option<Vec<PathBuf>> {
        let file = |clip: &String| self.folder.join(&piece.tag).join(format!("{clip}.wav"));
        let files = piece.clips.iter().map(file);
        let there = files.map(|file| Some(file).filter(|file| file.is_file()));
        there
            .collect::<Option<Vec<_>>>()
            .filter(|all| !all.is_empty())
    }

    /// Plays a clip at a volume of 0 to 100, to its end.
    ///
    /// # Errors
    /// When it cannot be played.
    pub(super) async fn play(
        &self,
        clip: &Path,
        volume: u8,
        timeout: Duration,
    ) -> Result<(), PlayError> {
        let at = self.next.fetch_add(1, Ordering::Relaxed) % FILES;
        let heard = self.written.join(format!("clip-{at}.wav"));
        let (from, to) = (clip.to_owned(), heard.clone());
        let made = tokio::task::spawn_blocking(move || write_at(&from, &to, volume));
        let made = made
            .await
            .unwrap_or_else(|error| Err(std::io::Error::other(error).into()));
        let file = match &made {
            Ok(()) => &heard,
            Err(error) => {
                warn!(clip = %clip.display(), %error, "a clip is heard as it was recorded");
                clip
            }
        };
        self.player.play(file, timeout).await
    }
}

/// Writes the clip so that its loudest sample is as loud as the volume says: half the volume, half the amplitude, as the
/// voice has it.
fn write_at(clip: &Path, to: &Path, volume: u8) -> Result<(), WaveError> {
    let mut wave = Wave::read(clip)?.trimmed()?;
    wave.level();
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder)?;
    }
    // A wave's own volume is that of an ear: its square is the amplitude.
    let ear = (u16::from(volume.min(100)) * 100).isqrt();
    wave.write(to, u8::try_from(ear).unwrap_or(100))
}
