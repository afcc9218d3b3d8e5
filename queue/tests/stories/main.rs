//! Stories of the rules, one a rule, each named by what it claims: given a room, when something is
//! asked or time passes, then this is so.
//!
//! After every step the events so far, written down and read back, fold to the same room.

#![allow(clippy::unwrap_used, reason = "a story that cannot go on fails")]

mod room;

mod armed;
mod calls;
mod covers;
mod days;
mod doors;
mod help;
mod managers;
mod numbers;
mod offline;
mod order;
mod parked;
mod reachable;
mod refusals;
mod reserved;
mod signin;
mod undo;
mod views;
mod visitor;
