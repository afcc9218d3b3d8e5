//! A voice made by `espeak-ng`, as a child process that writes a file: nothing is heard by it alone. Which languages it
//! has is in the table of languages.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use languages::Language;
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

use super::programs::{finished, installed};
use super::wave::{Wave, WaveError};
use crate::screen::Spoken;

/// The program.
const VOICE: &[&str] = &["espeak-ng"];
/// Words a minute: slower than the program's own 175, for listeners in a second language.
const WORDS_A_MINUTE: &str = "150";
/// Words a minute when others wait.
const WORDS_A_MINUTE_SHORT: &str = "175";
/// A sentence is made in some hundredths of a second; a program that takes longer than this hangs.
const VOICE_TIMEOUT: Duration = Duration::from_secs(3);

/// Why nothing was said.
#[derive(Debug, thiserror::Error)]
pub enum VoiceError {
    /// There is no voice for the language.
    #[error("there is no voice for this language")]
    NoVoice,
    /// The program failed.
    #[error("the voice could not be made: {0}")]
    Failed(String),
    /// What it made is no sound.
    #[error("the voice made no sound")]
    Wave(#[from] WaveError),
}

/// The program that speaks on this machine.
#[derive(Debug, Clone)]
pub struct Voice {
    words: Vec<OsString>,
}

impl Voice {
    /// The settings' own program, else the one that is installed on `search` (a `PATH`).
    #[must_use]
    pub fn find(own: Option<&[String]>, search: Option<&OsStr>) -> Option<Self> {
        let words = match own {
            Some(words) => words.iter().map(OsString::from).collect(),
            None => installed(VOICE, search)?,
        };
        Some(Self { words })
    }

    /// Whether it has a voice for the language.
    #[must_use]
    pub fn speaks(tag: &str) -> bool {
        Language::shown_for(tag).voice.is_some()
    }

    /// The sentence. It uses `file` meanwhile.
    ///
    /// # Errors
    /// When there is no voice, or the program makes no sound in time.
    pub async fn say(&self, spoken: &Spoken, short: bool, file: &Path) -> Result<Wave, VoiceError> {
        let voice = Language::shown_for(spoken.tag).voice;
        let voice = voice.ok_or(VoiceError::NoVoice)?;
        let (program, own) = self.words.split_first().ok_or(VoiceError::NoVoice)?;
        let speed = if short {
            WORDS_A_MINUTE_SHORT
        } else {
            WORDS_A_MINUTE
        };
        // What an earlier sentence left must not be heard as this one.
        let _ = std::fs::remove_file(file);
        let mut child = Command::new(program)
            .args(own)
            .args(["-v", voice, "-s", speed, "-m", "--stdin", "-w"])
            .arg(file)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| VoiceError::Failed(error.to_string()))?;
        let marked = marked(spoken);
        let made = async {
            if let Some(mut input) = child.stdin.take() {
                let _ = input.write_all(marked.as_bytes()).await;
            }
            finished(child).await
        };
        match tokio::time::timeout(VOICE_TIMEOUT, made).await {
            Err(_) => Err(VoiceError::Failed(format!(
                "took longer than {} s",
                VOICE_TIMEOUT.as_secs()
            ))),
            Ok(Err(error)) => Err(VoiceError::Failed(error)),
            Ok(Ok(())) => {
                let mut wave = Wave::read(file)?.trimmed()?;
                wave.level();
                Ok(wave)
            }
        }
    }
}

/// The sentence in SSML, the number's letters marked as such: else an English voice reads `A` as the article.
fn marked(spoken: &Spoken) -> String {
    let sign = |sign: &str| {
        if sign.chars().all(|sign| sign.is_ascii_digit()) {
            sign.to_owned()
        } else {
            format!("<say-as interpret-as=\"characters\">{sign}</say-as>")
        }
    };
    let signs: Vec<String> = spoken.number.split(' ').map(sign).collect();
    let text = escaped(&spoken.text).replacen(&spoken.number, &signs.join(" "), 1);
    format!("<speak>{text}</speak>")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_a_number_are_marked_and_nothing_else_is() {
        let spoken = Spoken {
            tag: "en",
            text: "Number A 0 1 7, please go to counter <A> & B.".to_owned(),
            number: "A 0 1 7".to_owned(),
            clips: Vec::new(),
        };
        let letter = "<say-as interpret-as=\"characters\">A</say-as>";
        let expected = format!(
            "<speak>Number {letter} 0 1 7, please go to counter &lt;A&gt; &amp; B.</speak>"
        );
        assert_eq!(marked(&spoken), expected);
    }
}
