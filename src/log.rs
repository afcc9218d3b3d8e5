//! The log of the process: on standard error, so that standard output keeps to what a program reads.
//!
//! `RUST_LOG` chooses how much; without it, what an operator should know.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

/// Without `RUST_LOG`: our own information, others' warnings; the embedded broker reports every client's end, and the
/// window system what a display does not tell.
const USUAL: &str =
    "warn,visitor_room=info,coordinator=info,broker_config=info,mqtt5=error,winit=error";

/// Starts logging; a second call changes nothing.
pub fn start() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(USUAL));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    // Only a test that starts it twice fails here, and that has its log already.
    drop(log.try_init());
}
