//! States: a view of the room in the envelope that says which log, which event and when.
//!
//! What is in a view is the queue's business.

use queue::moment::Moment;
use queue::view::{BoardView, DeskView, DutyView, RoomView, SettingsView, TextsView};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A view with its place in the log (PROTOCOL §3).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct State<V> {
    /// The log that `seq` counts in.
    pub log: String,
    /// The last event that the view includes.
    pub seq: u64,
    /// The room's time; the clock for every age that a screen shows.
    pub at: Moment,
    /// The view itself.
    #[serde(flatten)]
    pub view: V,
}

/// `state/room`.
pub type RoomState = State<RoomView>;
/// `state/board`.
pub type BoardState = State<BoardView>;
/// `state/texts`.
pub type TextsState = State<TextsView>;
/// `state/settings`.
pub type SettingsState = State<SettingsView>;
/// `state/duty`.
pub type DutyState = State<DutyView>;
/// `state/desk/{device}`.
pub type DeskState = State<DeskView>;

impl<V: Serialize> State<V> {
    /// The body to publish.
    pub fn to_body(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }
}

impl<V: DeserializeOwned> State<V> {
    /// Reads a state; fields that are not known are ignored.
    ///
    /// # Errors
    /// What is wrong with the body.
    pub fn parse(body: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(body)
    }
}

/// The place of a state, without its view: enough to tell an older one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Stamp {
    /// The log.
    pub log: String,
    /// The last event included.
    pub seq: u64,
    /// The room's time.
    pub at: Moment,
}

impl Stamp {
    /// Reads the place of any state.
    ///
    /// # Errors
    /// What is wrong with the body.
    pub fn parse(body: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(body)
    }

    /// Whether a state of this place takes the place of one at `last`: a smaller `seq` of the same
    /// log never does; `seq`s of different logs say nothing about each other.
    pub fn replaces(&self, last: &Self) -> bool {
        self.log != last.log || self.seq >= last.seq
    }
}
