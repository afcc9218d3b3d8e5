//! A call in a voice, as samples: levelled, and without the silence around it. The voice itself is the system's.

use std::path::Path;
use std::time::Duration;

use look::sound::{Said, Voice, VoiceError, Wave, WaveError};

use crate::screen::Spoken;

/// Words a minute: slower than the program's own 175, for listeners in a second language.
const WORDS_A_MINUTE: u16 = 150;
/// Words a minute when others wait.
const WORDS_A_MINUTE_SHORT: u16 = 175;
/// A sentence is made in some hundredths of a second, and in seconds when the voice is first read from a slow disk; a
/// program that takes longer than a call is young hangs.
const VOICE_TIMEOUT: Duration = Duration::from_secs(30);
/// What is said so that the voice is read from the disk: heard by nobody.
const WARM_UP: &str = "1";

/// Why there is no sentence.
#[derive(Debug, thiserror::Error)]
pub enum SentenceError {
    /// Nothing was said.
    #[error(transparent)]
    Voice(#[from] VoiceError),
    /// What was said is no sound.
    #[error("the voice made no sound")]
    Wave(#[from] WaveError),
}

/// Lets the voice be read from the disk, so that the first call's words come at once. It uses `file` meanwhile.
///
/// # Errors
/// As [`Voice::write`].
pub(super) async fn warm_up(
    voice: &Voice,
    tag: &'static str,
    file: &Path,
) -> Result<(), VoiceError> {
    let said = Said {
        tag,
        text: WARM_UP,
        spelled: "",
        words_a_minute: WORDS_A_MINUTE,
    };
    let warm = voice.write(&said, file, VOICE_TIMEOUT).await;
    let _ = std::fs::remove_file(file);
    warm
}

/// The sentence. It uses `file` meanwhile.
///
/// # Errors
/// When there is no voice, or the program makes no sound in time.
pub(super) async fn sentence(
    voice: &Voice,
    spoken: &Spoken,
    short: bool,
    file: &Path,
) -> Result<Wave, SentenceError> {
    let said = Said {
        tag: spoken.tag,
        text: &spoken.text,
        spelled: &spoken.number,
        words_a_minute: if short {
            WORDS_A_MINUTE_SHORT
        } else {
            WORDS_A_MINUTE
        },
    };
    voice.write(&said, file, VOICE_TIMEOUT).await?;
    let mut wave = Wave::read(file)?.trimmed()?;
    wave.level_speech();
    Ok(wave)
}
