//! Who may write and read what: the access table of PROTOCOL §1 as data, and its two questions.
//!
//! The embedded broker asks it for each packet and Mosquitto's list is generated from it; it knows
//! no broker. Whatever the table does not allow is refused.

use queue::ids::RoomId;

use crate::roles::{Role, User};
use crate::topics::{ROOT, RoomTopic};

/// The two things that a client can do with a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Publish to it.
    Write,
    /// Subscribe to it.
    Read,
}

/// One line of the table: `role` may go that `way` with what `pattern` matches.
#[derive(Debug, Clone, Copy)]
struct Grant {
    role: Role,
    way: Way,
    /// Levels below `visitor-room/{room}/`, MQTT wildcards, and the placeholders `{user}` for the
    /// own role and device, `{device}` and `{room}`.
    pattern: &'static str,
}

const fn write(role: Role, pattern: &'static str) -> Grant {
    Grant {
        role,
        way: Way::Write,
        pattern,
    }
}

const fn read(role: Role, pattern: &'static str) -> Grant {
    Grant {
        role,
        way: Way::Read,
        pattern,
    }
}

const COORDINATORS_PRESENCE: &str = "presence/coordinator/{room}";

/// PROTOCOL §1, "What a role may do", row by row.
const TABLE: &[Grant] = &[
    write(Role::Kiosk, "request/{user}"),
    write(Role::Kiosk, "presence/{user}"),
    read(Role::Kiosk, "reply/{user}"),
    read(Role::Kiosk, "state/room"),
    read(Role::Kiosk, "state/texts"),
    read(Role::Kiosk, COORDINATORS_PRESENCE),
    //
    write(Role::Board, "presence/{user}"),
    read(Role::Board, "state/room"),
    read(Role::Board, "state/texts"),
    read(Role::Board, "state/board"),
    read(Role::Board, COORDINATORS_PRESENCE),
    //
    write(Role::Counter, "request/{user}"),
    write(Role::Counter, "presence/{user}"),
    read(Role::Counter, "reply/{user}"),
    read(Role::Counter, "state/room"),
    read(Role::Counter, "state/texts"),
    read(Role::Counter, "state/board"),
    read(Role::Counter, "state/settings"),
    read(Role::Counter, "state/duty"),
    read(Role::Counter, "state/desk/{device}"),
    read(Role::Counter, COORDINATORS_PRESENCE),
    //
    write(Role::Manager, "request/{user}"),
    write(Role::Manager, "presence/{user}"),
    read(Role::Manager, "reply/{user}"),
    read(Role::Manager, "state/#"),
    read(Role::Manager, "event"),
    read(Role::Manager, "presence/+/+"),
    //
    write(Role::Observer, "presence/{user}"),
    read(Role::Observer, "state/room"),
    read(Role::Observer, "state/texts"),
    read(Role::Observer, "state/board"),
    read(Role::Observer, "event"),
    read(Role::Observer, "presence/+/+"),
    //
    write(Role::Coordinator, "reply/+/+"),
    write(Role::Coordinator, "state/#"),
    write(Role::Coordinator, "event"),
    write(Role::Coordinator, "presence/{user}"),
    read(Role::Coordinator, "request/+/+"),
    read(Role::Coordinator, "presence/+/+"),
];

/// The access list of one room.
#[derive(Debug, Clone)]
pub struct Access {
    room: RoomId,
}

impl Access {
    /// The list for `room`; topics of other rooms are refused to everybody.
    pub const fn of(room: RoomId) -> Self {
        Self { room }
    }

    /// The room that the list is for.
    pub const fn room(&self) -> &RoomId {
        &self.room
    }

    /// Whether `user` may publish to the topic name `topic`.
    pub fn may_publish(&self, user: &User, topic: &str) -> bool {
        // A name outside the grammar is refused even where a wildcard would match it.
        RoomTopic::parse(topic).is_ok_and(|known| known.room == self.room)
            && self
                .patterns(user, Way::Write)
                .any(|granted| covers(&granted, topic))
    }

    /// Whether `user` may subscribe to `filter`: it must be one of the granted filters or narrower.
    ///
    /// So `visitor-room/{room}/#` is refused to everybody, and so is a shared subscription, by
    /// which a client could take messages away from another.
    pub fn may_subscribe(&self, user: &User, filter: &str) -> bool {
        self.patterns(user, Way::Read)
            .any(|granted| covers(&granted, filter))
    }

    /// The topic filters that `user` may use in that way, widest form, whole from the root.
    ///
    /// Empty for a coordinator that is not this room's.
    pub fn patterns(&self, user: &User, way: Way) -> impl Iterator<Item = String> {
        let role = user.role;
        let known = role != Role::Coordinator || *user == User::coordinator(&self.room);
        let user = user.clone();
        TABLE
            .iter()
            .filter(move |grant| known && grant.role == role && grant.way == way)
            .map(move |grant| self.spell(grant.pattern, &user))
    }

    fn spell(&self, pattern: &str, user: &User) -> String {
        let below = pattern
            .replace("{user}", &user.to_string())
            .replace("{device}", user.device.as_str())
            .replace("{room}", self.room.as_str());
        format!("{ROOT}/{}/{below}", self.room)
    }
}

/// Whether every topic that `asked` matches is matched by `granted` too (MQTT 5 §4.7).
fn covers(granted: &str, asked: &str) -> bool {
    let mut asked = asked.split('/');
    for level in granted.split('/') {
        match (level, asked.next()) {
            ("#", Some(_)) => return true,
            ("+", Some("#")) | (_, None) => return false,
            ("+", Some(_)) => {}
            (level, Some(other)) if level == other => {}
            _ => return false,
        }
    }
    asked.next().is_none()
}

#[cfg(test)]
mod tests;
