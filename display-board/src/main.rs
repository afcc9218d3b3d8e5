//! The wall as a program of its own, against any broker. What it does is in the library.

use std::process::ExitCode;

use clap::Parser as _;
use display_board::command::{Arguments, run};

fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    run(Arguments::parse())
}
