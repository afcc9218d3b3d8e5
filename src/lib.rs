//! What the command line of the visitor room is made of.
//!
//! The rules, the coordinator and the screens are crates of their own.

mod chance;
pub mod cli;
pub mod data;
pub mod demo;
pub mod failure;
pub mod headless;
pub mod log;
pub mod replay;
pub mod report;
pub mod settings;
