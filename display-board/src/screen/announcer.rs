//! Gives each call its moment: once, in the order in which they were called, none cut off, all within a bounded time.
//! It makes no sound and shows nothing.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use queue::ids::CounterId;
use queue::moment::Moment;
use queue::number::Number;
use queue::view::{BOARD_MAX, Call};

use super::heard::{Heard, HeardCall};

/// How old a call may be that is still called out, by the room's clock (PROTOCOL §3).
pub const TOO_LATE_MS: i64 = 30_000;
/// How long a call has the wall to itself when no other waits.
pub const MOMENT: Duration = Duration::from_secs(8);
/// How long it has it for sure: the chime, and time to look up. With [`BOARD_MAX`] calls at once the last is called out
/// after 30 s.
pub const MOMENT_LEAST: Duration = Duration::from_millis(2500);

/// A call to call out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    /// The number.
    pub number: Number,
    /// The counter.
    pub counter: CounterId,
    /// What the counter is called.
    pub counter_name: String,
    /// Whether it was called before.
    pub recall: bool,
}

#[derive(Debug, Clone)]
struct Due {
    key: HeardCall,
    announced_at: Moment,
    announcement: Announcement,
}

#[derive(Debug)]
struct Current {
    key: HeardCall,
    since: Instant,
}

#[derive(Debug)]
pub(super) struct Announcer {
    heard: Heard,
    waiting: VecDeque<Due>,
    current: Option<Current>,
}

impl Announcer {
    pub(super) fn new(heard: Heard) -> Self {
        Self {
            heard,
            waiting: VecDeque::with_capacity(BOARD_MAX),
            current: None,
        }
    }

    pub(super) fn heard(&self) -> &Heard {
        &self.heard
    }

    /// The call whose moment it is.
    pub(super) fn current(&self) -> Option<&HeardCall> {
        self.current.as_ref().map(|current| &current.key)
    }

    /// Takes in the calls of the board; without a trusted clock nothing new is called out.
    pub(super) fn consider(
        &mut self,
        log: &str,
        calls: &[Call],
        clock: Option<Moment>,
        now: Instant,
    ) {
        let stands = |key: &HeardCall| {
            key.log == log
                && calls
                    .iter()
                    .any(|call| call.call == key.call && call.repeat == key.repeat)
        };
        self.waiting.retain(|due| stands(&due.key));
        // A call that was taken back leaves at once; a recall of the one shown takes its own turn.
        let left = |current: &Current| {
            current.key.log != log || !calls.iter().any(|call| call.call == current.key.call)
        };
        if self.current.as_ref().is_some_and(left) || self.is_over(now) {
            self.current = None;
        }
        let Some(clock) = clock else { return };
        for call in calls {
            let due = due(log, call);
            let known = self.heard.contains(&due.key)
                || self.waiting.iter().any(|waiting| waiting.key == due.key);
            if !known && clock.ms_since(due.announced_at) <= TOO_LATE_MS {
                self.waiting.push_back(due);
            }
        }
        self.waiting
            .make_contiguous()
            .sort_by_key(|due| (due.announced_at, due.key.call));
    }

    /// The next call to call out, when its moment has come.
    pub(super) fn advance(&mut self, now: Instant) -> Option<Announcement> {
        if self.is_over(now) {
            self.current = None;
        }
        if self.current.is_some() {
            return None;
        }
        let due = self.waiting.pop_front()?;
        self.heard.push(due.key.clone());
        self.current = Some(Current {
            key: due.key,
            since: now,
        });
        Some(due.announcement)
    }

    fn is_over(&self, now: Instant) -> bool {
        self.ends_at().is_some_and(|end| now >= end)
    }

    /// When the present moment ends; the sooner when others wait.
    pub(super) fn ends_at(&self) -> Option<Instant> {
        let long = if self.waiting.is_empty() {
            MOMENT
        } else {
            MOMENT_LEAST
        };
        self.current.as_ref().map(|current| current.since + long)
    }
}

fn due(log: &str, call: &Call) -> Due {
    Due {
        key: HeardCall {
            log: log.to_owned(),
            call: call.call,
            repeat: call.repeat,
        },
        announced_at: call.announced_at,
        announcement: Announcement {
            number: call.number.clone(),
            counter: call.counter.clone(),
            counter_name: call.counter_name.clone(),
            recall: call.repeat > 0,
        },
    }
}
