//! Whether the room can be reached, from what the device says of it. It reads no clock.

use std::time::{Duration, Instant};

use broker_config::device::News;
use broker_config::link::DownKind;
use broker_config::roles::Role;

/// So long after the link was lost, or the coordinator said that it is gone, the kiosk goes on alone.
pub const ALONE_AFTER: Duration = Duration::from_secs(3);
/// So long after its start a kiosk that has not heard of the room goes on alone.
pub const START_PATIENCE: Duration = Duration::from_secs(5);

/// Where the kiosk stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It has just started.
    Looking,
    /// The room answers.
    Room,
    /// The room cannot be reached.
    Alone,
}

/// What is known of the link.
#[derive(Debug, Clone)]
pub struct Reach {
    up: bool,
    fresh: bool,
    heard: bool,
    refused: bool,
    coordinator_away: bool,
    /// Since when the room has been out of reach.
    lost_at: Option<Instant>,
    patience: Duration,
}

impl Reach {
    /// At the start of the program.
    #[must_use]
    pub const fn new(now: Instant) -> Self {
        Self {
            up: false,
            fresh: true,
            heard: false,
            refused: false,
            coordinator_away: false,
            lost_at: Some(now),
            patience: START_PATIENCE,
        }
    }

    /// Takes in what the device says.
    pub fn news(&mut self, news: &News, now: Instant) {
        match news {
            News::Up => (self.up, self.refused) = (true, false),
            News::Down(down) => {
                (self.up, self.refused) = (false, down.kind == DownKind::Refused);
            }
            News::Fresh(fresh) => self.fresh = *fresh,
            News::Room(_) => self.heard = true,
            News::Presence(presence) if presence.role == Role::Coordinator => {
                self.coordinator_away = !presence.online;
            }
            _ => {}
        }
        if self.there() {
            self.lost_at = None;
            self.patience = ALONE_AFTER;
        } else if self.lost_at.is_none() {
            self.lost_at = Some(now);
        }
    }

    fn there(&self) -> bool {
        self.up && self.fresh && self.heard && !self.coordinator_away
    }

    /// Where the kiosk stands now.
    #[must_use]
    pub fn state(&self, now: Instant) -> State {
        let Some(lost_at) = self.lost_at else {
            return State::Room;
        };
        let over = now.saturating_duration_since(lost_at) >= self.patience;
        match (over || !self.fresh, self.heard || over) {
            // Whoever is not let in has a wrong password, which a person must put right.
            _ if self.refused => State::Looking,
            (true, _) => State::Alone,
            (false, true) => State::Room,
            (false, false) => State::Looking,
        }
    }

    /// When [`Reach::state`] changes by itself.
    #[must_use]
    pub fn next_deadline(&self, now: Instant) -> Option<Instant> {
        let end = self.lost_at? + self.patience;
        (end > now).then_some(end)
    }
}
