//! Messages on their way: which packet id belongs to which, and how many more may go.
//!
//! Keeps no bodies: what is unacknowledged when a link is lost is not sent again.

use std::collections::HashMap;

use tokio::time::Instant;

use crate::topics::Topic;

/// Messages that may wait for the broker's acknowledgement, unless it allows fewer.
pub const IN_FLIGHT_MAX: u16 = 1024;

/// A message that the broker has not acknowledged yet.
#[derive(Debug)]
pub(super) struct Unacknowledged {
    pub(super) topic: Topic,
    pub(super) tag: Option<u64>,
}

#[derive(Debug)]
pub(super) struct InFlight {
    window: usize,
    messages: HashMap<u16, Unacknowledged>,
    last_packet_id: u16,
    /// The last acknowledgement, or when the first of the unacknowledged went out.
    progress: Option<Instant>,
}

impl InFlight {
    pub(super) fn new(receive_max: Option<u16>) -> Self {
        let window = receive_max.unwrap_or(u16::MAX).clamp(1, IN_FLIGHT_MAX);
        Self {
            window: usize::from(window),
            messages: HashMap::new(),
            last_packet_id: 0,
            progress: None,
        }
    }

    /// How many more messages the broker allows.
    pub(super) fn free(&self) -> usize {
        self.window.saturating_sub(self.messages.len())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    /// Any id but 0 that no unacknowledged message bears.
    pub(super) fn next_packet_id(&mut self) -> u16 {
        loop {
            self.last_packet_id = self.last_packet_id.wrapping_add(1);
            if self.last_packet_id != 0 && !self.messages.contains_key(&self.last_packet_id) {
                return self.last_packet_id;
            }
        }
    }

    pub(super) fn insert(&mut self, packet_id: u16, message: Unacknowledged, now: Instant) {
        self.progress.get_or_insert(now);
        self.messages.insert(packet_id, message);
    }

    pub(super) fn remove(&mut self, packet_id: u16, now: Instant) -> Option<Unacknowledged> {
        let message = self.messages.remove(&packet_id)?;
        self.progress = (!self.messages.is_empty()).then_some(now);
        Some(message)
    }

    /// Since when the broker owes an acknowledgement; none when it owes nothing.
    pub(super) fn owed_since(&self) -> Option<Instant> {
        self.progress
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn message(tag: u64) -> Unacknowledged {
        Unacknowledged {
            topic: Topic::Event,
            tag: Some(tag),
        }
    }

    #[tokio::test]
    async fn an_id_in_use_is_not_given_out_again_and_zero_never() {
        let mut in_flight = InFlight::new(None);
        let now = Instant::now();
        let first = in_flight.next_packet_id();
        in_flight.insert(first, message(1), now);
        for _ in 0..u32::from(u16::MAX) * 2 {
            assert!(![0, first].contains(&in_flight.next_packet_id()));
        }
    }

    #[tokio::test]
    async fn the_brokers_window_is_kept_and_ours_is_the_largest() {
        assert_eq!(InFlight::new(None).free(), usize::from(IN_FLIGHT_MAX));
        let mut in_flight = InFlight::new(Some(2));
        let now = Instant::now();
        let id = in_flight.next_packet_id();
        in_flight.insert(id, message(1), now);
        assert_eq!(in_flight.free(), 1);
        assert_eq!(in_flight.remove(id, now).and_then(|m| m.tag), Some(1));
        assert!(in_flight.remove(id, now).is_none());
        assert_eq!(in_flight.free(), 2);
    }

    #[tokio::test]
    async fn what_is_owed_counts_from_the_last_acknowledgement() {
        let mut in_flight = InFlight::new(None);
        let start = Instant::now();
        assert_eq!(in_flight.owed_since(), None);
        in_flight.insert(1, message(1), start);
        let later = start + Duration::from_secs(1);
        in_flight.insert(2, message(2), later);
        assert_eq!(in_flight.owed_since(), Some(start));
        in_flight.remove(1, later);
        assert_eq!(in_flight.owed_since(), Some(later));
        in_flight.remove(2, later);
        assert_eq!(in_flight.owed_since(), None);
    }
}
