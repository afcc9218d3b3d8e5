//! What has been called out: the last few, so that a wall that starts again does not call them a second time.
//! Where that is kept is not its business.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

/// How many are remembered (PROTOCOL §3).
pub const HEARD_MAX: usize = 64;

/// A call, or its repetition, that is called out once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeardCall {
    /// The log that `call` counts in.
    pub log: String,
    /// The call.
    pub call: u64,
    /// 0, or which recall.
    pub repeat: u32,
}

/// The last [`HEARD_MAX`] that were called out, the oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "VecDeque<HeardCall>", into = "VecDeque<HeardCall>")]
pub struct Heard(VecDeque<HeardCall>);

impl Heard {
    /// Whether it has been called out.
    #[must_use]
    pub fn contains(&self, call: &HeardCall) -> bool {
        self.0.contains(call)
    }

    /// Remembers one; the oldest is forgotten when there are too many.
    pub fn push(&mut self, call: HeardCall) {
        self.0.push_back(call);
        while self.0.len() > HEARD_MAX {
            self.0.pop_front();
        }
    }

    /// How many are remembered.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<VecDeque<HeardCall>> for Heard {
    fn from(calls: VecDeque<HeardCall>) -> Self {
        let mut heard = Self::default();
        for call in calls {
            heard.push(call);
        }
        heard
    }
}

impl From<Heard> for VecDeque<HeardCall> {
    fn from(heard: Heard) -> Self {
        heard.0
    }
}
