//! What goes with a room on one machine: its windows, and for a demo the people in it.
//!
//! The room does not depend on any of it; without a display, or without screens built in, it runs alone and says so.

use std::sync::Arc;

use broker_config::link::BrokerUrl;
use coordinator::room_file::RoomFile;
use tokio::task::JoinSet;
use tracing::{error, info};

use crate::cli::RoomArgs;
use crate::demo;

/// Who comes.
#[derive(Debug, Clone)]
pub(crate) struct Company {
    windows: Windows,
    demo: bool,
}

/// Whether there are windows, or why not.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Windows {
    Opened,
    NotAsked,
    /// On a broker of another kind each device has a password of its own.
    OtherBroker,
    /// No display answers, a library is missing, or no screens are built in.
    CannotOpen(String),
}

impl Company {
    /// Who comes with these arguments, on this machine.
    pub(crate) fn of(args: &RoomArgs) -> Self {
        Self {
            windows: windows(args),
            demo: args.demo,
        }
    }

    /// Lets everybody in; they leave when `present` is dropped.
    pub(crate) fn join(self, present: &mut JoinSet<()>, broker: &BrokerUrl, file: &Arc<RoomFile>) {
        match self.windows {
            Windows::Opened => open(present, broker, file),
            Windows::NotAsked => {}
            Windows::OtherBroker => {
                info!("no windows here: start each screen with its own password");
            }
            Windows::CannotOpen(why) => info!("the room runs without windows: {why}"),
        }
        if self.demo {
            let (broker, file) = (broker.clone(), Arc::clone(file));
            present.spawn(async move {
                let played = demo::play(&broker, &file, std::future::pending()).await;
                if let Err(error) = played {
                    error!(%error, "the demo day could not be played");
                }
            });
        }
    }
}

fn windows(args: &RoomArgs) -> Windows {
    if args.headless {
        Windows::NotAsked
    } else if args.broker.is_some() {
        Windows::OtherBroker
    } else {
        obstacle().map_or(Windows::Opened, Windows::CannotOpen)
    }
}

#[cfg(feature = "screens")]
fn obstacle() -> Option<String> {
    look::window::obstacle()
}

#[cfg(not(feature = "screens"))]
fn obstacle() -> Option<String> {
    Some("it is built without screens".to_owned())
}

#[cfg(feature = "screens")]
fn open(present: &mut JoinSet<()>, broker: &BrokerUrl, file: &RoomFile) {
    crate::launcher::open(present, &broker.to_string(), file.room.id.as_str());
}

#[cfg(not(feature = "screens"))]
fn open(_present: &mut JoinSet<()>, _broker: &BrokerUrl, _file: &RoomFile) {}
