//! Who talks to a room: six roles, and a user, which is one device in one role.
//!
//! What each of them may do is said by [`crate::access`].

use std::fmt;
use std::str::FromStr;

use queue::ids::{DeviceId, Malformed, RoomId};
use serde::{Deserialize, Serialize};

/// What a device is to the room (PROTOCOL §1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Hands out tickets.
    Kiosk,
    /// Shows the calls.
    Board,
    /// A guide's place.
    Counter,
    /// Sees and steers the whole room.
    Manager,
    /// Reads states and events, for statistics.
    Observer,
    /// Owns the queue; its device is the room's own id.
    Coordinator,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 6] = [
        Self::Kiosk,
        Self::Board,
        Self::Counter,
        Self::Manager,
        Self::Observer,
        Self::Coordinator,
    ];

    /// The name in topics and user names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kiosk => "kiosk",
            Self::Board => "board",
            Self::Counter => "counter",
            Self::Manager => "manager",
            Self::Observer => "observer",
            Self::Coordinator => "coordinator",
        }
    }

    /// Whether devices of this role send requests and get replies.
    pub const fn makes_requests(self) -> bool {
        matches!(self, Self::Kiosk | Self::Counter | Self::Manager)
    }

    /// Parses a role's name.
    ///
    /// # Errors
    /// [`Malformed`] lists the names there are.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        Self::ALL
            .into_iter()
            .find(|role| role.name() == text)
            .ok_or(Malformed(
                "a role: kiosk, board, counter, manager, observer or coordinator",
            ))
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One device in one role; its text form `{role}/{device}` is the MQTT user name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct User {
    /// What the device is to the room.
    pub role: Role,
    /// Which device it is.
    pub device: DeviceId,
}

impl User {
    /// That device in that role.
    pub const fn new(role: Role, device: DeviceId) -> Self {
        Self { role, device }
    }

    /// The coordinator of a room.
    pub fn coordinator(room: &RoomId) -> Self {
        Self {
            role: Role::Coordinator,
            device: coordinator_device(room),
        }
    }

    /// The client id that our own devices use: `{room}.{role}.{device}`.
    pub fn client_id(&self, room: &RoomId) -> String {
        format!("{room}.{}.{}", self.role, self.device)
    }

    /// Parses `{role}/{device}`.
    ///
    /// # Errors
    /// [`Malformed`] says which part is wrong and what was expected.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let (role, device) = text
            .split_once('/')
            .ok_or(Malformed("a user name of the form {role}/{device}"))?;
        Ok(Self {
            role: Role::parse(role)?,
            device: DeviceId::parse(device)?,
        })
    }
}

/// The coordinator's device is the room's id (PROTOCOL §1); both follow the same grammar.
fn coordinator_device(room: &RoomId) -> DeviceId {
    DeviceId::parse(room.as_str()).expect("room and device ids follow one grammar")
}

impl fmt::Display for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.role, self.device)
    }
}

impl FromStr for User {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_name_is_the_role_and_the_device_and_parses_back() {
        for role in Role::ALL {
            let user = User::new(role, DeviceId::parse("entrance-2").unwrap());
            assert_eq!(user.to_string(), format!("{role}/entrance-2"));
            assert_eq!(User::parse(&user.to_string()), Ok(user));
        }
    }

    #[test]
    fn other_user_names_are_refused() {
        for bad in [
            "",
            "kiosk",
            "kiosk/",
            "/a",
            "Kiosk/a",
            "guest/a",
            "kiosk/a/b",
            "kiosk/A",
            "kiosk/+",
        ] {
            assert!(User::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_coordinator_is_named_after_its_room() {
        let room = RoomId::parse("servicecenter").unwrap();
        let user = User::coordinator(&room);
        assert_eq!(user.to_string(), "coordinator/servicecenter");
        assert_eq!(
            user.client_id(&room),
            "servicecenter.coordinator.servicecenter"
        );
    }
}
