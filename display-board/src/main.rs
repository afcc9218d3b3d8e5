//! The wall as a program of its own, against any broker. What it does is in the library.

use std::process::ExitCode;

use clap::Parser as _;
use display_board::command::{Arguments, run};

fn main() -> ExitCode {
    look::start::log();
    run(Arguments::parse())
}
