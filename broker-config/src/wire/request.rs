//! Requests: from bytes to a command, or to a refusal that names the culprit, as PROTOCOL §2 says.
//!
//! Looks at form alone. Whether the command may be given, and by whom, is said by the queue.

use std::collections::BTreeMap;

use queue::command::Command;
use queue::ids::RequestId;
use queue::refusal::Refusal;
use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::command;
use super::fields::{Fault, Fields};
use crate::roles::Role;

/// Largest body of a request, in bytes (PROTOCOL §2).
pub const REQUEST_MAX_BYTES: usize = 16 * 1024;

/// A request as a device makes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Request {
    /// The id of this intention, the same for every repeat.
    pub id: RequestId,
    /// What is asked for.
    pub command: Command,
}

/// Why a body is no request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// Nobody can be answered: no JSON object, or no id in it. To be logged and dropped.
    Unusable(String),
    /// To be answered with this refusal, a `bad_request`.
    Bad {
        /// The id to answer to.
        id: RequestId,
        /// The refusal, with `field`.
        refusal: Refusal,
    },
}

/// The members of the outer object, each still as it was sent: an id is found beside any command.
type Envelope<'a> = BTreeMap<String, &'a RawValue>;

impl Request {
    /// Reads the body of a request that a device of `role` sent.
    ///
    /// # Errors
    /// [`Unreadable`] says whether it can be answered, and how.
    pub fn parse(body: &[u8], role: Role) -> Result<Self, Unreadable> {
        let unusable = |reason: &dyn std::fmt::Display| Unreadable::Unusable(reason.to_string());
        let mut envelope: Envelope<'_> = serde_json::from_slice(body).map_err(|e| unusable(&e))?;
        let id = envelope
            .remove("id")
            .ok_or_else(|| unusable(&"there is no id"))?;
        let id: RequestId = serde_json::from_str(id.get()).map_err(|e| unusable(&e))?;
        match command_of(body.len(), envelope, role) {
            Ok(command) => Ok(Self { id, command }),
            Err(fault) => {
                let message = format!("{}: {}", fault.field, fault.message);
                Err(Unreadable::Bad {
                    id,
                    refusal: Refusal::bad_request(fault.field, message),
                })
            }
        }
    }

    /// The body to publish.
    pub fn to_body(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }
}

fn command_of(length: usize, mut rest: Envelope<'_>, role: Role) -> Result<Command, Fault> {
    if length > REQUEST_MAX_BYTES {
        return Err(fault(
            "command",
            format!("the body is over {REQUEST_MAX_BYTES} bytes"),
        ));
    }
    let command = rest.remove("command");
    if let Some(unknown) = rest.keys().next() {
        return Err(fault(unknown, "this field is unknown"));
    }
    let command = command.ok_or_else(|| fault("command", "this field is missing"))?;
    match serde_json::from_str(command.get()) {
        Ok(Value::Object(fields)) => command::read(Fields::of(fields), role),
        Ok(_) => Err(fault("command", "expected an object")),
        Err(error) => Err(fault("command", error)),
    }
}

fn fault(field: &str, message: impl std::fmt::Display) -> Fault {
    Fields::of(Map::new()).fault(field, message)
}
