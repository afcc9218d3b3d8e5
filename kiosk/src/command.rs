//! The kiosk's command line, for its own program and for `visitor-room kiosk` alike. The options that every screen
//! has are in `look`.

use std::path::PathBuf;
use std::process::ExitCode;

use broker_config::roles::Role;
use clap::Parser;
use look::start::{self, Start, state_folder};

/// The visitor's screen: language, errand, ticket.
#[derive(Debug, Clone, Parser)]
#[command(version)]
pub struct Arguments {
    #[command(flatten)]
    start: Start,
    /// Where the kiosk keeps its own tickets and what it knows of its room [default: the user's state folder]
    #[arg(long, value_name = "DIR")]
    state: Option<PathBuf>,
}

/// Opens the window and gives the exit code: 2 for refused arguments or settings, 1 for a failure.
pub fn run(arguments: Arguments) -> ExitCode {
    let state = arguments.state;
    start::run(arguments.start, |connection, machine| {
        let own = || state_folder(Role::Kiosk, &connection.room, &connection.device);
        crate::run(&crate::Settings {
            state: state.unwrap_or_else(own),
            connection,
            machine,
        })
    })
}
