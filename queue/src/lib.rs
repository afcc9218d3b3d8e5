//! The rules of the queue and its vocabulary: commands in, events out.
//!
//! Pure: no clock, file, socket, random number or log. Time, fresh ids and chance are arguments.

pub mod calendar;
pub mod carried;
pub mod command;
pub mod doors;
pub mod event;
pub mod ids;
pub mod moment;
pub mod need;
pub mod newcomer;
pub mod number;
pub mod refusal;
pub mod room;
pub mod staffed;
pub mod ticket;
pub mod view;

mod apply;
mod class;
#[cfg(test)]
mod cost;
mod decide;
mod matching;
mod numbering;
mod parts;
mod queue;
mod tickets;
mod time;
mod urgency;
mod views;
mod waiting;

pub use decide::{Answer, Context, Decision, Fresh, PinCheck, Refused};
pub use queue::Queue;
