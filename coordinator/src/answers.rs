//! The answers that were given, so that a repeated request gets the first one byte for byte.
//!
//! Kept for 24 hours of the room's time; which of them outlive a restart is the journal's business.

use std::collections::{HashMap, VecDeque};

use broker_config::roles::User;
use bytes::Bytes;
use queue::ids::RequestId;
use queue::moment::Moment;

/// How long an answer is remembered, seconds (PROTOCOL §2).
pub(crate) const REMEMBERED_S: i64 = 24 * 3600;
/// Most refusals remembered; beyond it the oldest is forgotten, and its repeat is decided afresh.
pub(crate) const REFUSALS_MAX: usize = 100_000;

type Key = (User, RequestId);

/// Answers by device and request id.
#[derive(Debug, Default)]
pub(crate) struct Answers {
    by_request: HashMap<Key, Bytes>,
    accepted: VecDeque<(Moment, Key)>,
    refused: VecDeque<(Moment, Key)>,
}

impl Answers {
    /// The first answer to that request.
    pub(crate) fn get(&self, user: &User, id: &RequestId) -> Option<&Bytes> {
        self.by_request.get(&(user.clone(), id.clone()))
    }

    /// Remembers the answer to a request that changed something.
    pub(crate) fn keep_accepted(&mut self, at: Moment, user: User, id: RequestId, reply: Bytes) {
        self.by_request.insert((user.clone(), id.clone()), reply);
        self.accepted.push_back((at, (user, id)));
    }

    /// Remembers a refusal, within this run.
    pub(crate) fn keep_refused(&mut self, at: Moment, user: User, id: RequestId, reply: Bytes) {
        if self.refused.len() == REFUSALS_MAX
            && let Some((_, oldest)) = self.refused.pop_front()
        {
            self.by_request.remove(&oldest);
        }
        self.by_request.insert((user.clone(), id.clone()), reply);
        self.refused.push_back((at, (user, id)));
    }

    /// Forgets what is older than [`REMEMBERED_S`].
    pub(crate) fn forget(&mut self, now: Moment) {
        let oldest = now.plus_s(-REMEMBERED_S);
        for kept in [&mut self.accepted, &mut self.refused] {
            let old = kept.partition_point(|(at, _)| *at < oldest);
            for (_, key) in kept.drain(..old) {
                self.by_request.remove(&key);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(id: &str) -> Key {
        (
            User::parse("kiosk/k1").unwrap(),
            RequestId::parse(id).unwrap(),
        )
    }

    #[test]
    fn an_answer_is_remembered_for_a_day_and_then_forgotten() {
        let mut answers = Answers::default();
        let ((user, id), at) = (key("a"), Moment::from_millis(0));
        answers.keep_accepted(at, user.clone(), id.clone(), Bytes::from_static(b"first"));
        answers.forget(at.plus_s(REMEMBERED_S));
        assert_eq!(answers.get(&user, &id).unwrap(), "first");
        answers.forget(at.plus_s(REMEMBERED_S + 1));
        assert_eq!(answers.get(&user, &id), None);
    }

    #[test]
    fn refusals_are_bounded() {
        let mut answers = Answers::default();
        for n in 0..=REFUSALS_MAX {
            let (user, id) = key(&n.to_string());
            answers.keep_refused(Moment::from_millis(0), user, id, Bytes::new());
        }
        assert_eq!(answers.by_request.len(), REFUSALS_MAX);
        let (user, id) = key("0");
        assert_eq!(answers.get(&user, &id), None);
    }
}
