//! The agreement with the broker: topics, roles, access lists, wire messages, and the one event loop.
//!
//! Holds no rule of the queue and knows no screen.

pub mod access;
pub mod admission;
pub mod device;
#[cfg(feature = "embedded")]
pub mod embedded;
pub mod link;
pub mod mosquitto;
pub mod presence;
pub mod roles;
pub mod topics;
pub mod wire;
