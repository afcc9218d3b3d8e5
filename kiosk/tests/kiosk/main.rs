//! The kiosk without a display: what a touch means, real elements under a finger, and pictures of every page in every
//! language.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where what it stands on is missing"
)]

mod offline;
mod pages;
mod paper;
mod pictures;
mod printer;
mod room;
mod screen;
mod speech;
mod taps;
