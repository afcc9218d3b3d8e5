//! The counter without a display: what every key and touch asks of the room, real elements under keys and fingers, and
//! where everything lies in every state and language.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod alarm;
mod at_a_glance;
mod commands;
mod keys;
mod overview;
mod pictures;
mod places;
mod reader;
mod refusals;
mod screen;
mod sounds;
