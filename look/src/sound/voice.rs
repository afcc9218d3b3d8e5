//! A voice made by `espeak-ng`, as a child process: heard at once, or written to a file. Words go through its standard input,
//! which no other process sees. Which languages it has is in the table of languages.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use languages::Language;
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

use super::programs::{finished, installed};

/// The program that speaks.
pub const VOICE: &str = "espeak-ng";
/// A voice at full volume (`-a`, 0 to 200).
const AMPLITUDE_FULL: u16 = 200;

/// Why nothing was said.
#[derive(Debug, thiserror::Error)]
pub enum VoiceError {
    /// There is no voice for the language.
    #[error("there is no voice for this language")]
    NoVoice,
    /// The program failed.
    #[error("the voice could not be made: {0}")]
    Failed(String),
}

/// What is to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said<'a> {
    /// The language's tag.
    pub tag: &'a str,
    /// The words.
    pub text: &'a str,
    /// A number within them, sign by sign (`A 0 1 7`): its letters are names of letters. Empty for none.
    pub spelled: &'a str,
    /// How fast.
    pub words_a_minute: u16,
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
            None => installed(&[VOICE], search)?,
        };
        Some(Self { words })
    }

    /// Whether it has a voice for the language.
    #[must_use]
    pub fn speaks(tag: &str) -> bool {
        Language::shown_for(tag).voice.is_some()
    }

    /// Says it aloud, to its end; `volume` is 0 to 100.
    ///
    /// # Errors
    /// When there is no voice, or the program failed or took longer than `timeout`.
    pub async fn speak(
        &self,
        said: &Said<'_>,
        volume: u8,
        timeout: Duration,
    ) -> Result<(), VoiceError> {
        let amplitude = AMPLITUDE_FULL * u16::from(volume.min(100)) / 100;
        let loudness = ["-a".into(), amplitude.to_string().into()];
        self.run(said, &loudness, timeout).await
    }

    /// Writes it to a WAV file, which is made anew.
    ///
    /// # Errors
    /// As [`Voice::speak`].
    pub async fn write(
        &self,
        said: &Said<'_>,
        file: &Path,
        timeout: Duration,
    ) -> Result<(), VoiceError> {
        // What an earlier sentence left must not be heard as this one.
        let _ = std::fs::remove_file(file);
        self.run(said, &["-w".into(), file.into()], timeout).await
    }

    async fn run(
        &self,
        said: &Said<'_>,
        to: &[OsString],
        timeout: Duration,
    ) -> Result<(), VoiceError> {
        let voice = Language::shown_for(said.tag).voice;
        let voice = voice.ok_or(VoiceError::NoVoice)?;
        let (program, own) = self.words.split_first().ok_or(VoiceError::NoVoice)?;
        let speed = said.words_a_minute.to_string();
        let mut child = Command::new(program)
            .args(own)
            .args(["-v", voice, "-s", &speed, "-m", "--stdin"])
            .args(to)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| VoiceError::Failed(error.to_string()))?;
        let marked = ssml(said.text, said.spelled);
        let made = async {
            if let Some(mut input) = child.stdin.take() {
                let _ = input.write_all(marked.as_bytes()).await;
            }
            finished(child).await
        };
        match tokio::time::timeout(timeout, made).await {
            Ok(made) => made.map_err(VoiceError::Failed),
            Err(_) => Err(VoiceError::Failed(format!(
                "took longer than {} s",
                timeout.as_secs()
            ))),
        }
    }
}

/// Words in SSML, the letters of every `spelled` within them marked as such: else an English voice reads `A` as the article.
#[must_use]
pub fn ssml(text: &str, spelled: &str) -> String {
    let sign = |sign: &str| {
        if sign.chars().all(|sign| sign.is_ascii_digit()) {
            sign.to_owned()
        } else {
            format!("<say-as interpret-as=\"characters\">{sign}</say-as>")
        }
    };
    let text = escaped(text);
    if spelled.is_empty() {
        return format!("<speak>{text}</speak>");
    }
    let signs: Vec<String> = spelled.split(' ').map(sign).collect();
    format!("<speak>{}</speak>", text.replace(spelled, &signs.join(" ")))
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
        let text = "Number A 0 1 7, please go to counter <A> & B.";
        let letter = "<say-as interpret-as=\"characters\">A</say-as>";
        let expected = format!(
            "<speak>Number {letter} 0 1 7, please go to counter &lt;A&gt; &amp; B.</speak>"
        );
        assert_eq!(ssml(text, "A 0 1 7"), expected);
    }

    #[test]
    fn words_without_a_number_are_as_they_are() {
        assert_eq!(ssml("Iska warran", ""), "<speak>Iska warran</speak>");
    }
}
