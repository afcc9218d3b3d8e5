//! What waits to be published, shared by the handle and the event loop.
//!
//! Only fills while the link is up and is emptied when it goes down; sends nothing itself.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use tokio::sync::{Notify, watch};

use super::MESSAGE_MAX_BYTES;
use crate::presence::PROBLEMS_MAX;
use crate::topics::Topic;

/// Messages that may wait to be published.
pub const OUTBOX_MAX: usize = 8192;

/// Why a message was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PublishError {
    /// There is no link; nothing is kept for later.
    #[error("not connected to the broker")]
    NotConnected,
    /// Too many messages wait already.
    #[error("too many messages wait to be published")]
    Full,
    /// The message is larger than any may be.
    #[error("the message is over {MESSAGE_MAX_BYTES} bytes")]
    TooLarge,
}

/// A message that waits.
#[derive(Debug)]
pub(super) struct Outgoing {
    pub(super) topic: Topic,
    pub(super) payload: Bytes,
    pub(super) tag: Option<u64>,
}

#[derive(Debug)]
struct State {
    up: bool,
    announced: bool,
    presence_due: bool,
    problems: Vec<String>,
    queue: VecDeque<Outgoing>,
}

#[derive(Debug)]
pub(super) struct Outbox {
    state: Mutex<State>,
    filled: Notify,
    drained: Notify,
    stopping: watch::Sender<bool>,
}

impl Outbox {
    pub(super) fn new(announced: bool) -> Self {
        let state = State {
            up: false,
            announced,
            presence_due: false,
            problems: Vec::new(),
            queue: VecDeque::new(),
        };
        Self {
            state: Mutex::new(state),
            filled: Notify::new(),
            drained: Notify::new(),
            stopping: watch::Sender::new(false),
        }
    }

    pub(super) fn push(
        &self,
        topic: Topic,
        payload: Bytes,
        tag: Option<u64>,
    ) -> Result<(), PublishError> {
        if payload.len() > MESSAGE_MAX_BYTES {
            return Err(PublishError::TooLarge);
        }
        let mut state = self.lock();
        if !state.up {
            return Err(PublishError::NotConnected);
        }
        if state.queue.len() >= OUTBOX_MAX {
            return Err(PublishError::Full);
        }
        state.queue.push_back(Outgoing {
            topic,
            payload,
            tag,
        });
        drop(state);
        self.filled.notify_one();
        Ok(())
    }

    pub(super) fn is_up(&self) -> bool {
        self.lock().up
    }

    pub(super) async fn has_space(&self) {
        loop {
            let drained = self.drained.notified();
            if self.has_space_now() {
                return;
            }
            drained.await;
        }
    }

    fn has_space_now(&self) -> bool {
        let state = self.lock();
        !state.up || state.queue.len() < OUTBOX_MAX
    }

    pub(super) fn announce(&self) {
        let mut state = self.lock();
        state.announced = true;
        state.presence_due = true;
        drop(state);
        self.filled.notify_one();
    }

    pub(super) fn set_problems(&self, mut problems: Vec<String>) {
        problems.truncate(PROBLEMS_MAX);
        let mut state = self.lock();
        if state.problems != problems {
            state.problems = problems;
            state.presence_due = true;
            drop(state);
            self.filled.notify_one();
        }
    }

    pub(super) fn stop(&self) {
        self.lock().up = false;
        self.stopping.send_replace(true);
    }

    /// Waits until somebody asks for a stop.
    pub(super) async fn stop_asked(&self) {
        // The sender lives as long as this outbox, so waiting cannot fail.
        let _ = self
            .stopping
            .subscribe()
            .wait_for(|stopping| *stopping)
            .await;
    }

    pub(super) fn is_stopping(&self) -> bool {
        *self.stopping.borrow()
    }

    /// Opens for messages of a new connection; presence is due with it.
    pub(super) fn link_up(&self) {
        let mut state = self.lock();
        state.up = !self.is_stopping();
        state.presence_due = true;
    }

    /// Drops everything that waited.
    pub(super) fn link_down(&self) {
        let mut state = self.lock();
        state.up = false;
        state.queue.clear();
        drop(state);
        self.drained.notify_waiters();
    }

    pub(super) fn presence_is_due(&self) {
        self.lock().presence_due = true;
    }

    /// The problems to publish now, if presence is due and may be published.
    pub(super) fn take_presence(&self) -> Option<Vec<String>> {
        let mut state = self.lock();
        let due = state.announced && std::mem::take(&mut state.presence_due);
        due.then(|| state.problems.clone())
    }

    /// What to publish at the end: nothing if it was never announced.
    pub(super) fn problems_if_announced(&self) -> Option<Vec<String>> {
        let state = self.lock();
        state.announced.then(|| state.problems.clone())
    }

    pub(super) fn problems(&self) -> Vec<String> {
        self.lock().problems.clone()
    }

    /// Takes up to `max` messages.
    pub(super) fn take(&self, max: usize) -> Vec<Outgoing> {
        let mut state = self.lock();
        let was_full = state.queue.len() >= OUTBOX_MAX;
        let count = max.min(state.queue.len());
        let taken = state.queue.drain(..count).collect();
        drop(state);
        if was_full && count > 0 {
            self.drained.notify_waiters();
        }
        taken
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lock().queue.is_empty()
    }

    /// Waits until something new may be there to take.
    pub(super) async fn filled(&self) {
        self.filled.notified().await;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn push(outbox: &Outbox, tag: u64) -> Result<(), PublishError> {
        outbox.push(Topic::Event, Bytes::from_static(b"{}"), Some(tag))
    }

    #[test]
    fn nothing_is_taken_without_a_link_and_nothing_outlives_one() {
        let outbox = Outbox::new(true);
        assert_eq!(push(&outbox, 1), Err(PublishError::NotConnected));
        outbox.link_up();
        assert_eq!(push(&outbox, 2), Ok(()));
        outbox.link_down();
        outbox.link_up();
        assert!(outbox.take(10).is_empty());
    }

    #[test]
    fn messages_leave_in_the_order_they_came_and_no_more_than_fit() {
        let outbox = Outbox::new(true);
        outbox.link_up();
        for tag in 0..OUTBOX_MAX as u64 {
            push(&outbox, tag).unwrap();
        }
        assert_eq!(push(&outbox, 0), Err(PublishError::Full));
        let tags: Vec<_> = outbox.take(3).into_iter().map(|m| m.tag).collect();
        assert_eq!(tags, [Some(0), Some(1), Some(2)]);
        assert_eq!(push(&outbox, 0), Ok(()));
    }

    #[test]
    fn a_message_that_no_broker_would_take_is_refused_at_once() {
        let outbox = Outbox::new(true);
        outbox.link_up();
        let large = Bytes::from(vec![b' '; MESSAGE_MAX_BYTES + 1]);
        assert_eq!(
            outbox.push(Topic::Event, large, None),
            Err(PublishError::TooLarge)
        );
    }

    #[test]
    fn presence_waits_for_its_announcement() {
        let outbox = Outbox::new(false);
        outbox.link_up();
        assert_eq!(outbox.take_presence(), None);
        outbox.announce();
        assert_eq!(outbox.take_presence(), Some(vec![]));
        assert_eq!(outbox.take_presence(), None);
        outbox.set_problems(vec!["paper_out".to_owned()]);
        assert_eq!(outbox.take_presence(), Some(vec!["paper_out".to_owned()]));
        outbox.set_problems(vec!["paper_out".to_owned()]);
        assert_eq!(outbox.take_presence(), None);
    }
}
