//! What the command line of the visitor room is made of.
//!
//! The rules, the coordinator and the screens are crates of their own.

pub mod replay;
