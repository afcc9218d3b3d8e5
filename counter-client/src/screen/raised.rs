//! A silent alarm that was raised at this screen: sent, then answered, then over. It is never loud here, wherever the guide
//! has moved since; whoever sits down here later reads nothing of it.

use std::time::{Duration, Instant};

use languages::{Texts, key};
use queue::ids::CounterId;
use queue::view::{DeskView, DutyView, StaffCall};

use super::Screen;

/// How long the guide reads that somebody comes: time to look up between two sentences.
const ANSWERED_SHOWN: Duration = Duration::from_secs(90);

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// The room has taken it, and has not listed it yet.
    Sent,
    /// Listed: nobody has answered.
    Stands,
    /// Somebody comes; the line stands until then.
    Answered(Instant),
}

/// A silent alarm of this screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Raised {
    counter: CounterId,
    stage: Stage,
}

impl Screen {
    /// The room has taken the alarm; it may have listed it before its answer is here.
    pub(super) fn raise(&mut self) {
        let counter = self.desk().and_then(|desk| desk.counter.clone());
        let duty = self.duty.as_ref().map(|duty| &duty.view);
        self.raised = counter.map(|counter| Raised {
            stage: if duty.is_some_and(|duty| lists(duty, &counter)) {
                Stage::Stands
            } else {
                Stage::Sent
            },
            counter,
        });
    }

    /// Hears which alarms stand: one of this screen that stands no more has been answered. After a start, one that stands
    /// at the own counter is taken for the own.
    pub(super) fn hear_raised(&mut self, duty: &DutyView, now: Instant) {
        if self.duty.is_none() && self.raised.is_none() {
            let own = self.desk().and_then(|desk| desk.counter.clone());
            self.raised = own.filter(|own| lists(duty, own)).map(|counter| Raised {
                counter,
                stage: Stage::Stands,
            });
        }
        if let Some(raised) = &mut self.raised {
            raised.stage = match raised.stage {
                Stage::Sent | Stage::Stands if lists(duty, &raised.counter) => Stage::Stands,
                Stage::Stands => Stage::Answered(now + ANSWERED_SHOWN),
                other => other,
            };
        }
    }

    /// Another guide sits here now, or none: what was raised is not for them.
    pub(super) fn forget_raised(&mut self, old: Option<&DeskView>, new: &DeskView) {
        if old.is_some_and(|old| old.guide != new.guide) {
            self.raised = None;
        }
    }

    /// The alarms of others.
    pub(super) fn staff_calls<'a>(
        &self,
        duty: &'a DutyView,
    ) -> impl Iterator<Item = &'a StaffCall> {
        let own = self.desk().and_then(|desk| desk.counter.clone());
        let raised = self.raised.as_ref().map(|raised| raised.counter.clone());
        duty.staff.iter().filter(move |call| {
            Some(&call.counter) != own.as_ref() && Some(&call.counter) != raised.as_ref()
        })
    }

    /// What the guide who raised it reads, as quiet as the rest of the line.
    pub(super) fn raised_line(&self, tag: &str, now: Instant) -> Option<String> {
        let key = match self.raised.as_ref()?.stage {
            Stage::Sent | Stage::Stands => key::COUNTER_STAFF_CALLED,
            Stage::Answered(until) if now < until => key::COUNTER_STAFF_ANSWERED,
            Stage::Answered(_) => return None,
        };
        Some(Texts::get(tag, key, &[]))
    }

    /// When that line ends by itself.
    pub(super) fn raised_ends(&self) -> Option<Instant> {
        match self.raised.as_ref()?.stage {
            Stage::Answered(until) => Some(until),
            Stage::Sent | Stage::Stands => None,
        }
    }

    /// Ends the line when its time is over.
    pub(super) fn end_raised(&mut self, now: Instant) {
        if self.raised_ends().is_some_and(|until| until <= now) {
            self.raised = None;
        }
    }
}

/// Whether an alarm of that counter waits for an answer.
fn lists(duty: &DutyView, counter: &CounterId) -> bool {
    duty.staff.iter().any(|call| call.counter == *counter)
}
