//! The counter without a display: what every key and touch asks of the room, real elements under keys and fingers, and
//! pictures of its pages.

mod keys;
mod pictures;
mod room;
mod screen;
