//! What is true for this machine alone: `device.toml`, and what was given on the command line. A mistake is named with
//! its line; a table of another kind of screen is left alone.

mod machine;

use std::path::PathBuf;

use look::start::Connection;

pub use look::device_file::Languages;
pub use look::sound::Sound;
pub use machine::{Machine, Pictures, Wall};

/// Everything a wall needs to start.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The way to the room.
    pub connection: Connection,
    /// The folder in which the wall remembers what it has called out.
    pub state: PathBuf,
    /// What `device.toml` says.
    pub machine: Machine,
}
