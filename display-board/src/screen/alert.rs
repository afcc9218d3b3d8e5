//! What a wall says when it is not up to date: to visitors that they will be called all the same, and to who sees to it which
//! wall is not let in. It finds out nothing.

use languages::{Texts, key};
use look::hours;

use super::Screen;

/// The wall is not up to date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// What is wrong.
    pub title: String,
    /// Since when, and what to do.
    pub about: String,
}

impl Screen {
    /// What visitors should know.
    pub(super) fn alert(&self, tag: &str) -> Option<Alert> {
        if !self.is_stale() {
            return None;
        }
        let last = self
            .room
            .as_ref()
            .and_then(|room| hours::clock(room.at, &self.behaviour.zone));
        let about = match last {
            Some(time) => Texts::get(tag, key::WALL_STALE_ABOUT, &[("time", (&time).into())]),
            None => Texts::get(tag, key::WALL_STALE_START, &[]),
        };
        Some(Alert {
            title: Texts::get(tag, key::WALL_STALE, &[]),
            about,
        })
    }

    /// That the room does not let this wall in, and which wall of which room that is: a technician's business, not a visitor's.
    pub(super) fn for_staff(&self, tag: &str) -> String {
        if !self.refused {
            return String::new();
        }
        let own = &self.behaviour;
        let names = [own.device.as_str(), own.room.as_str(), &own.broker];
        let [device, room, broker] = names.map(languages::isolated);
        let refused = Texts::get(tag, key::SCREEN_REFUSED, &[]);
        let kind = Texts::get(tag, key::DEVICE_BOARD, &[]);
        format!("{refused}\n{kind} {device} · {room} · {broker}")
    }
}
