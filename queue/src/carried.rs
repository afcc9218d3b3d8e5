//! What an event must carry because no reader has the history: the open room at the start of a day,
//! and a ticket and a counter as an undo leaves them.

use serde::{Deserialize, Serialize};

/// What outlives a day.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Carried {}

/// Ticket and counter as an undone command leaves them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Restored {}
