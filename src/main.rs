//! The program: reads its arguments and does what they say.

use std::process::ExitCode;

use clap::Parser;
use visitor_room::cli::{Cli, run};

fn main() -> ExitCode {
    run(Cli::parse())
}
