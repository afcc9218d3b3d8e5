//! The kiosk on its own: while the room cannot be reached it hands out numbers from its own part of each series, keeps
//! them, and delivers them later. It shows nothing, and holds no rule of the queue: the room takes each ticket in.
//!
//! * [`Memory`] is what the kiosk knows of its room, kept on its disk.
//! * [`Book`] says which number is next and which tickets are still to be delivered. Pure.
//! * [`Store`] keeps the book in a journal: a ticket is durable before anybody sees it.
//! * [`Reach`] says whether the room is there.
//! * [`Numbers`] puts them together with a [`broker_config::device::Device`].

mod book;
mod days;
mod memory;
mod numbers;
mod reach;
mod store;

pub use book::{Book, OwnTicket, Record, Wanted};
pub use days::{civil_day, zone_of};
pub use memory::Memory;
pub use numbers::{Clock, Numbers, Told, machine_clock};
pub use reach::{ALONE_AFTER, Reach, START_PATIENCE, State};
pub use store::{NoTicket, Store};
