//! The one writer of a room: takes requests, decides by the queue, makes durable, answers, publishes.
//!
//! Knows no screen. `start::run` is the way in; the rest is for programs that read a data folder or a room file.

mod answers;
mod browsers;
pub mod calendar;
mod chance;
pub mod clock;
mod forecast;
pub mod history;
mod ledger;
pub mod opening;
pub mod operator_token;
mod outbox;
mod pages;
mod pins;
mod presences;
mod publishing;
pub mod record;
pub mod room_file;
mod run;
mod sealed;
mod showing;
pub mod start;

pub use run::RunError;
