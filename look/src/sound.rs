//! How a machine is heard: `[sound]` of `device.toml`, the hours without sound, sounds as samples, and the programs of the
//! system that play a file and speak, as child processes that end with whoever started them. What is heard, and when, is
//! each screen's own.

mod loudness;
mod player;
mod programs;
mod quiet;
mod settings;
mod tone;
mod voice;
mod wave;

pub use player::{PLAYERS, PlayError, Player};
pub use quiet::QuietHours;
pub use settings::Sound;
pub use tone::{Partial, Struck, Tones};
pub use voice::{Said, VOICE, Voice, VoiceError, ssml};
pub use wave::{CLIP_BYTES_MAX, CLIP_LONG_MAX_S, PEAK, RATE, Wave, WaveError};

/// The problem that a screen reports whose machine should be heard and is not (texts: `problem-no-sound`).
pub const NO_SOUND: &str = "no_sound";
