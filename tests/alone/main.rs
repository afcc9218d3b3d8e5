//! The kiosk on its own, against the real room: what it hands out while the room is away is there once, in its place.
//!
//! Here a kiosk is what works beside its window; windows have their own tests in `kiosk`.
#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

#[path = "../room/mod.rs"]
mod room;

mod child;
mod days;
mod full_disk;
mod killed;
mod screen;
mod stories;
mod till;
mod window;
