//! Recorded clips: a folder with one folder for each language. They go before every voice, for they are a person's.
//! A sentence is there whole or not at all.

use std::path::{Path, PathBuf};

use look::sound::{Wave, WaveError};

use crate::screen::Spoken;

/// The silence between two clips, in milliseconds.
const BETWEEN_MS: u32 = 60;

/// Why there is no sentence of clips.
#[derive(Debug, thiserror::Error)]
pub enum ClipError {
    /// A clip is missing.
    #[error("{} is missing", .0.display())]
    Missing(PathBuf),
    /// A clip is there and is none.
    #[error("{} is no clip", .0.display())]
    Wrong(PathBuf, #[source] WaveError),
}

/// The folder.
#[derive(Debug, Clone)]
pub struct Clips {
    folder: PathBuf,
}

impl Clips {
    /// The clips in this folder.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    /// Whether there is a folder for the language.
    #[must_use]
    pub fn speaks(&self, tag: &str) -> bool {
        self.folder.join(tag).is_dir()
    }

    /// The sentence.
    ///
    /// # Errors
    /// Naming the first clip that is missing or is none.
    pub fn say(&self, spoken: &Spoken) -> Result<Wave, ClipError> {
        let mut sentence = Wave::default();
        for clip in &spoken.clips {
            let file = self.file(spoken.tag, &clip.name);
            let files = match &clip.instead {
                Some(instead) if !file.is_file() => {
                    let files = instead.iter().map(|name| self.file(spoken.tag, name));
                    files.collect()
                }
                _ => vec![file],
            };
            for file in files {
                sentence.append(&read(file)?);
                sentence.pause(BETWEEN_MS);
            }
        }
        sentence.level_speech();
        Ok(sentence)
    }

    fn file(&self, tag: &str, name: &str) -> PathBuf {
        self.folder.join(tag).join(format!("{name}.wav"))
    }
}

fn read(file: PathBuf) -> Result<Wave, ClipError> {
    if !file.is_file() {
        return Err(ClipError::Missing(file));
    }
    match Wave::read(&file).and_then(Wave::trimmed) {
        Ok(mut wave) => {
            wave.level();
            Ok(wave)
        }
        Err(error) => Err(ClipError::Wrong(file, error)),
    }
}
