//! What a room shows, worked out from its state: whole, free of history, at a given moment.
//!
//! Changes nothing.

mod ahead;
mod board;
mod desk;
mod duty;
mod room;
mod visitor;

use crate::staffed::Staffed;
use crate::ticket::{Stage, Ticket};
use crate::view::Status;

/// What a counter with a guide is doing.
pub(crate) fn status(staffed: &Staffed, visitor: Option<&Ticket>) -> Status {
    let visitor = visitor.filter(|ticket| staffed.visitor.as_ref() == Some(&ticket.id));
    match visitor.map(|ticket| &ticket.stage) {
        Some(Stage::Serving { .. }) => Status::Serving,
        Some(_) => Status::Called,
        None if staffed.paused => Status::Paused,
        None if staffed.armed => Status::Armed,
        None => Status::Free,
    }
}
