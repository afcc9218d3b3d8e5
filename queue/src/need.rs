//! What a visitor needs beside an errand and a language.
//!
//! What each need changes is said by the rules.

use serde::{Deserialize, Serialize};

/// A need that a visitor may name at the kiosk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Waits seated; may have a head start.
    Seat,
    /// Is called only to a counter without steps.
    StepFree,
    /// Is not called on the wall.
    QuietCall,
    /// An interpreter comes; any guide may serve.
    Interpreter,
    /// The guide comes to the visitor.
    Fetch,
}

impl Need {
    /// All needs, in the order of PROTOCOL.
    pub const ALL: [Self; 5] = [
        Self::Seat,
        Self::StepFree,
        Self::QuietCall,
        Self::Interpreter,
        Self::Fetch,
    ];

    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Seat => "seat",
            Self::StepFree => "step_free",
            Self::QuietCall => "quiet_call",
            Self::Interpreter => "interpreter",
            Self::Fetch => "fetch",
        }
    }

    /// The need of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|need| need.name() == name)
    }
}
