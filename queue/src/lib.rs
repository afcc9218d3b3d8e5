//! The rules of the queue and its vocabulary: commands in, events out.
//!
//! Pure: no clock, file, socket, random number or log. Time, fresh ids and chance are arguments.

pub mod calendar;
pub mod carried;
pub mod command;
pub mod event;
pub mod ids;
pub mod moment;
pub mod need;
pub mod number;
pub mod refusal;
pub mod room;
pub mod view;
