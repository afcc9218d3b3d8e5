//! The messages of a room as bytes: requests, replies, states and events of PROTOCOL §2 and §3.
//!
//! Form alone: nothing here knows the rules, the broker or the clock.

pub mod event;
pub mod reply;
pub mod request;
pub mod state;

mod command;
mod fields;

pub use command::{ANNOUNCEMENT_LANGUAGES_MAX, ANNOUNCEMENT_MAX};
pub use fields::{FIELD_NAME_MAX, LANGUAGES_MAX};
