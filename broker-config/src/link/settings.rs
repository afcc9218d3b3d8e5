//! What a link needs to know: the broker, who we are, and what to subscribe to.
//!
//! Values alone; nothing here connects.

use std::path::PathBuf;

use queue::ids::RoomId;
use ulid::Ulid;

use super::{BrokerUrl, Password, WILL_DELAY_S};
use crate::access::{Access, Way};
use crate::roles::{Role, User};

/// A filter that a link subscribes to on every connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// The MQTT topic filter.
    pub filter: String,
    /// What happens to the messages that the broker keeps.
    pub retained: RetainedAtSubscribe,
}

/// What a subscription asks of retained messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetainedAtSubscribe {
    /// Sent at once.
    Send,
    /// Never sent, and a message published with the retain flag keeps it, so that it can be told
    /// apart (PROTOCOL §1: requests).
    Never,
}

/// What a link needs to know.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where the broker is.
    pub broker: BrokerUrl,
    /// A file of certificates (PEM) that the broker's must come from; none: the system's.
    pub ca_file: Option<PathBuf>,
    /// The room.
    pub room: RoomId,
    /// Who we are.
    pub user: User,
    /// The password; on the embedded broker only the coordinator needs one.
    pub password: Option<Password>,
    /// The MQTT client id.
    pub client_id: String,
    /// How long the broker waits before a lost link counts as gone, in seconds.
    pub will_delay_s: u32,
    /// What to subscribe to.
    pub subscriptions: Vec<Subscription>,
    /// Whether presence is published on the first connection already, or only after
    /// [`super::Link::announce`].
    pub announce_at_once: bool,
}

impl Settings {
    /// A device: everything that its role may read, presence at once.
    pub fn device(broker: BrokerUrl, room: RoomId, user: User, password: Option<Password>) -> Self {
        Self {
            client_id: user.client_id(&room),
            subscriptions: everything_readable(&room, &user),
            broker,
            ca_file: None,
            room,
            user,
            password,
            will_delay_s: WILL_DELAY_S,
            announce_at_once: true,
        }
    }

    /// The coordinator: a client id of its own at each start, in the room's name so that no other device may take it (the
    /// embedded broker tells everybody each sender's client id), and no presence before
    /// [`super::Link::announce`], so that it can look for another coordinator first.
    pub fn coordinator(broker: BrokerUrl, room: RoomId, password: Option<Password>) -> Self {
        let user = User::coordinator(&room);
        Self {
            client_id: format!("{}.{}", user.client_id(&room), Ulid::new()),
            will_delay_s: 0,
            announce_at_once: false,
            ..Self::device(broker, room, user, password)
        }
    }
}

fn everything_readable(room: &RoomId, user: &User) -> Vec<Subscription> {
    let retained = |filter: &str| {
        if user.role == Role::Coordinator && filter.contains("/request/") {
            RetainedAtSubscribe::Never
        } else {
            RetainedAtSubscribe::Send
        }
    };
    Access::of(room.clone())
        .patterns(user, Way::Read)
        .map(|filter| Subscription {
            retained: retained(&filter),
            filter,
        })
        .collect()
}
