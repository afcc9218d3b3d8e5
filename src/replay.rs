//! Recorded days driven through the real broker, coordinator and journal on their own clock.
//!
//! Reads a recording, infers who was on duty, plays every visit and reports waits as they were and as they became.
//! It touches no running room: broker, log and clock are its own. `docs/replay.md` says what it assumes.

mod agenda;
pub mod assumed;
pub mod crew;
pub mod demo_day;
mod device;
pub mod error;
pub mod figures;
pub mod forecast;
pub mod inferred;
mod line;
pub mod origin;
mod play;
pub mod recording;
pub mod report;
mod roster;
mod rows;
mod run;
mod scratch;
pub mod stage;

pub use run::{Args, Ways, report, report_over, run};
