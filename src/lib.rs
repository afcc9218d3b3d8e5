//! What the command line of the visitor room is made of.
//!
//! The rules, the coordinator and the screens are crates of their own.

mod chance;
pub mod cli;
mod company;
pub mod data;
pub mod demo;
pub mod failure;
#[cfg(feature = "screens")]
mod launcher;
pub mod log;
#[cfg(feature = "screens")]
mod pictures;
pub mod replay;
pub mod report;
pub mod room;
pub mod settings;
pub mod verify;
