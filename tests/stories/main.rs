//! Whole-room stories: the real program, a real broker, clients that speak plain JSON.
//!
//! The rules have their own stories in `queue`; here it is the room around them.

#[path = "../room/mod.rs"]
mod room;

mod command_line;
mod crash;
mod mosquitto;
mod pages;
mod requests;
mod visit;
