//! What the room remembers of its visits for reports: it follows behind the journal and may be rebuilt from it.
//!
//! Off the path of any reply; nothing that is answered or published rests on it.

mod books;
pub mod calibration;
pub mod ends;
pub mod events;
mod follower;
pub mod report;
mod retention;
mod services;
mod store;
mod sums;
mod thinning;
mod visits;

pub use follower::{FollowError, Follower, Reports, report_of_journal};

#[cfg(test)]
mod failing;
#[cfg(test)]
mod tests;
