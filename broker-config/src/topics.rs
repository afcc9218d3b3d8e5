//! The topics of a room as a type with an inverse; QoS, retention and expiry belong to the topic.
//!
//! Says nothing about who may use which (see [`crate::access`]) or what a body looks like.

use std::fmt;

use queue::ids::{DeviceId, RoomId};

use crate::roles::{Role, User};

/// The first level of every topic.
pub const ROOT: &str = "visitor-room";
/// The quality of service of every topic: delivered at least once (PROTOCOL §1).
pub const QOS: u8 = 1;
/// How long a broker may hold a request back (PROTOCOL §1).
pub const REQUEST_EXPIRY_S: u32 = 10;

/// A topic within a room.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Topic {
    /// What a kiosk, counter or manager asks for.
    Request(User),
    /// The answer to that device.
    Reply(User),
    /// Whether a device is there; also its last will.
    Presence(User),
    /// The room: open, waiting, errands. Also the beat.
    StateRoom,
    /// The calls on the wall.
    StateBoard,
    /// Names and announcements.
    StateTexts,
    /// What a counter's screen needs of the room file.
    StateSettings,
    /// Who is on duty and what is wanted.
    StateDuty,
    /// What the guide at that device sees.
    StateDesk(DeviceId),
    /// What happened, in order of `seq`.
    Event,
}

/// A topic of a certain room; its text form is the MQTT topic name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RoomTopic {
    /// The room.
    pub room: RoomId,
    /// The topic in it.
    pub topic: Topic,
}

/// A topic name that is none of ours; says why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no topic of a visitor room: {reason}")]
pub struct NotATopic {
    reason: String,
}

impl Topic {
    /// The MQTT topic name in `room`.
    pub fn name(&self, room: &RoomId) -> String {
        RoomTopic {
            room: room.clone(),
            topic: self.clone(),
        }
        .to_string()
    }

    /// Whether the broker keeps the last message: states and presences, never requests, replies
    /// and events.
    pub const fn is_retained(&self) -> bool {
        !matches!(self, Self::Request(_) | Self::Reply(_) | Self::Event)
    }

    /// How long the broker may hold a message back, in seconds; none: for ever.
    pub const fn expiry_s(&self) -> Option<u32> {
        match self {
            Self::Request(_) => Some(REQUEST_EXPIRY_S),
            _ => None,
        }
    }

    /// Whether it is a state, which the coordinator publishes whole.
    pub const fn is_state(&self) -> bool {
        matches!(
            self,
            Self::StateRoom
                | Self::StateBoard
                | Self::StateTexts
                | Self::StateSettings
                | Self::StateDuty
                | Self::StateDesk(_)
        )
    }
}

impl RoomTopic {
    /// Parses an MQTT topic name.
    ///
    /// # Errors
    /// [`NotATopic`] for every name that no topic of any room has.
    pub fn parse(name: &str) -> Result<Self, NotATopic> {
        let levels: Vec<&str> = name.splitn(6, '/').collect();
        let [ROOT, room, rest @ ..] = levels.as_slice() else {
            return Err(not_a_topic(format_args!("expected {ROOT}/{{room}}/…")));
        };
        Ok(Self {
            room: RoomId::parse(room).map_err(not_a_topic)?,
            topic: parse_rest(rest)?,
        })
    }
}

fn parse_rest(levels: &[&str]) -> Result<Topic, NotATopic> {
    Ok(match levels {
        ["event"] => Topic::Event,
        ["state", "room"] => Topic::StateRoom,
        ["state", "board"] => Topic::StateBoard,
        ["state", "texts"] => Topic::StateTexts,
        ["state", "settings"] => Topic::StateSettings,
        ["state", "duty"] => Topic::StateDuty,
        ["state", "desk", device] => {
            Topic::StateDesk(DeviceId::parse(device).map_err(not_a_topic)?)
        }
        ["request", role, device] => Topic::Request(requester(role, device)?),
        ["reply", role, device] => Topic::Reply(requester(role, device)?),
        ["presence", role, device] => Topic::Presence(user(role, device)?),
        _ => {
            return Err(not_a_topic(
                "expected request, reply, presence, state or event",
            ));
        }
    })
}

fn user(role: &str, device: &str) -> Result<User, NotATopic> {
    let role = Role::parse(role).map_err(not_a_topic)?;
    Ok(User::new(
        role,
        DeviceId::parse(device).map_err(not_a_topic)?,
    ))
}

fn requester(role: &str, device: &str) -> Result<User, NotATopic> {
    let user = user(role, device)?;
    if user.role.makes_requests() {
        Ok(user)
    } else {
        Err(not_a_topic(
            "only a kiosk, a counter and a manager have requests and replies",
        ))
    }
}

fn not_a_topic(reason: impl fmt::Display) -> NotATopic {
    NotATopic {
        reason: reason.to_string(),
    }
}

impl fmt::Display for RoomTopic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{ROOT}/{}/", self.room)?;
        match &self.topic {
            Topic::Request(user) => write!(f, "request/{user}"),
            Topic::Reply(user) => write!(f, "reply/{user}"),
            Topic::Presence(user) => write!(f, "presence/{user}"),
            Topic::StateRoom => f.write_str("state/room"),
            Topic::StateBoard => f.write_str("state/board"),
            Topic::StateTexts => f.write_str("state/texts"),
            Topic::StateSettings => f.write_str("state/settings"),
            Topic::StateDuty => f.write_str("state/duty"),
            Topic::StateDesk(device) => write!(f, "state/desk/{device}"),
            Topic::Event => f.write_str("event"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_topic() -> Vec<Topic> {
        let device = DeviceId::parse("d-1").unwrap();
        let users = Role::ALL.map(|role| User::new(role, device.clone()));
        let mut topics = vec![
            Topic::StateRoom,
            Topic::StateBoard,
            Topic::StateTexts,
            Topic::StateSettings,
            Topic::StateDuty,
            Topic::StateDesk(device),
            Topic::Event,
        ];
        for user in users {
            if user.role.makes_requests() {
                topics.extend([Topic::Request(user.clone()), Topic::Reply(user.clone())]);
            }
            topics.push(Topic::Presence(user));
        }
        topics
    }

    #[test]
    fn every_topic_has_a_name_that_parses_back_to_it() {
        let room = RoomId::parse("servicecenter").unwrap();
        for topic in every_topic() {
            let of_room = RoomTopic {
                room: room.clone(),
                topic,
            };
            assert_eq!(RoomTopic::parse(&of_room.to_string()), Ok(of_room));
        }
    }

    #[test]
    fn the_names_are_those_of_the_contract() {
        let room = RoomId::parse("r").unwrap();
        let kiosk = User::parse("kiosk/entrance").unwrap();
        assert_eq!(
            Topic::Request(kiosk).name(&room),
            "visitor-room/r/request/kiosk/entrance"
        );
        let desk = Topic::StateDesk(DeviceId::parse("c1").unwrap());
        assert_eq!(desk.name(&room), "visitor-room/r/state/desk/c1");
        assert_eq!(Topic::Event.name(&room), "visitor-room/r/event");
    }

    #[test]
    fn other_names_are_refused() {
        for bad in [
            "",
            "visitor-room",
            "visitor-room/r",
            "visitor-room/r/",
            "visitor-room/R/event",
            "visitor-room//event",
            "visitor-room/r/event/",
            "visitor-room/r/event/x",
            "/visitor-room/r/event",
            "visitor-rooms/r/event",
            "visitor-room/r/state",
            "visitor-room/r/state/rooms",
            "visitor-room/r/state/desk",
            "visitor-room/r/state/desk/",
            "visitor-room/r/state/desk/+",
            "visitor-room/r/state/desk/a/b",
            "visitor-room/r/request/kiosk",
            "visitor-room/r/request/kiosk/a/b",
            "visitor-room/r/request/board/a",
            "visitor-room/r/reply/observer/a",
            "visitor-room/r/request/coordinator/r",
            "visitor-room/r/presence/guest/a",
            "visitor-room/r/presence/kiosk/#",
            "visitor-room/r/presence/+/a",
        ] {
            assert!(RoomTopic::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn states_and_presences_are_retained_and_nothing_else_is() {
        for topic in every_topic() {
            let kept = topic.is_state() || matches!(topic, Topic::Presence(_));
            assert_eq!(topic.is_retained(), kept, "{topic:?}");
        }
    }

    #[test]
    fn only_a_request_expires() {
        for topic in every_topic() {
            let expires = matches!(topic, Topic::Request(_)).then_some(REQUEST_EXPIRY_S);
            assert_eq!(topic.expiry_s(), expires, "{topic:?}");
        }
    }
}
