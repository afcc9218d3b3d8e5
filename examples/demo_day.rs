//! Prints the demo day that ships with `replay`, as its generator makes it.
//!
//! `cargo run --no-default-features --example demo_day > src/replay/demo_day.csv` makes the shipped file again.

use std::io::{self, Write};

use visitor_room::replay::demo_day;

fn main() -> io::Result<()> {
    io::stdout().write_all(demo_day::generate(demo_day::SEED).as_bytes())
}
