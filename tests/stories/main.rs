//! Whole-room stories: the real program, a real broker, clients that speak plain JSON.
//!
//! The rules have their own stories in `queue`; here it is the room around them.

#[path = "../room/mod.rs"]
mod room;

#[path = "../../broker-config/tests/raw/mod.rs"]
#[allow(dead_code, reason = "these stories use a part of the bare client")]
mod raw;

mod clock;
mod command_line;
mod contract;
mod crash;
mod crowd;
mod forecast;
mod full_disk;
mod identity;
mod killed;
mod lessons;
mod links;
mod manage;
mod mosquitto;
mod outside_bytes;
mod outside_pages;
mod pages;
mod pictures;
mod repair;
mod replay;
mod requests;
mod retention;
mod states;
mod store_cuts;
mod visit;
#[cfg(feature = "screens")]
mod wall_comes_back;
#[cfg(feature = "screens")]
mod windows;
