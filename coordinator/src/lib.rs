//! The one writer of a room: takes requests, decides by the queue, makes durable, answers, publishes.

pub mod calendar;
pub mod room_file;
