//! The counter client's command line, for its own program and for `visitor-room counter-client` alike. The options that every screen
//! has are in `look`.

use std::process::ExitCode;

use clap::Parser;
use look::start::{self, Start};

/// The guide's screen: the next visitor by one key.
#[derive(Debug, Clone, Parser)]
#[command(version)]
pub struct Arguments {
    #[command(flatten)]
    start: Start,
}

/// Opens the window and gives the exit code: 2 for refused arguments or settings, 1 for a failure.
pub fn run(arguments: Arguments) -> ExitCode {
    start::run(arguments.start, |connection, machine| {
        crate::run(&crate::Settings {
            connection,
            machine,
        })
    })
}
