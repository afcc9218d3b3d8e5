//! How a machine is heard: `[sound]` of `device.toml`, the hours without sound, and the programs of the system that play a
//! file and speak, as child processes that end with whoever started them. What is heard, and when, is each screen's own.

mod player;
mod programs;
mod quiet;
mod settings;
mod voice;

pub use player::{PLAYERS, PlayError, Player};
pub use quiet::QuietHours;
pub use settings::Sound;
pub use voice::{Said, VOICE, Voice, VoiceError, ssml};

/// The problem that a screen reports whose machine should be heard and is not (texts: `problem-no-sound`).
pub const NO_SOUND: &str = "no_sound";
