//! Managers' browsers that wait for the reply to a request: devices of the room without a link of their own.
//!
//! Decides nothing; a reply for a browser goes to its page instead of the broker, and only when it is durable.

use std::collections::BTreeMap;

use broker_config::roles::User;
use bytes::Bytes;
use tokio::sync::oneshot;

/// Who waits; a browser sends one request at a time.
#[derive(Debug, Default)]
pub(crate) struct Browsers {
    waiting: BTreeMap<User, oneshot::Sender<Bytes>>,
}

impl Browsers {
    /// A browser sends a request and waits for its reply.
    pub(crate) fn wait(&mut self, user: User, answer: oneshot::Sender<Bytes>) {
        self.waiting.retain(|_, answer| !answer.is_closed());
        self.waiting.insert(user, answer);
    }

    /// Hands the browsers' replies to their pages; the others' are left.
    pub(crate) fn tell(&mut self, replies: &mut Vec<(User, Bytes)>) {
        if self.waiting.is_empty() {
            return;
        }
        replies.retain(|(user, reply)| match self.waiting.remove(user) {
            Some(answer) => {
                // A browser that has gone does not read it.
                drop(answer.send(reply.clone()));
                false
            }
            None => true,
        });
    }
}
