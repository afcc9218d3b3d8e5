//! The kiosk without a display: what a touch means, real elements under a finger, and where everything lies in every state
//! and language.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where what it stands on is missing"
)]

mod asked;
mod booked;
mod day;
mod difficulty;
mod given_back;
mod glass;
mod heard;
mod help_place;
mod larger_text;
mod low_reach;
mod messages;
mod number_size;
mod offline;
mod paper;
mod pictures;
mod printer;
mod screen;
mod speech;
mod states;
mod still;
mod taps;
mod time;
mod used_up;
mod wishes;
mod without_colour;
