//! What is true for this machine alone: `device.toml`, and what was given on the command line. A mistake is named with
//! its line; a table of another kind of screen is left alone.

mod machine;

use std::path::PathBuf;

use look::start::Connection;
use queue::ids::{DeviceId, RoomId};

pub use machine::{Languages, Machine, Pictures, Sound, Wall};

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

/// The folder for a wall's state where none is given: the user's (XDG Base Directory Specification, `XDG_STATE_HOME`).
#[must_use]
pub fn state_folder(room: &RoomId, device: &DeviceId) -> PathBuf {
    let variable = |name| {
        std::env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let home = || variable("HOME").map(|home| home.join(".local/state"));
    variable("XDG_STATE_HOME")
        .or_else(home)
        .unwrap_or_default()
        .join("visitor-room")
        .join(room.as_str())
        .join(format!("board-{device}"))
}
