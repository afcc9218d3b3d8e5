//! A silent alarm that was raised at this screen: sent, then answered, then over; and one that was answered here. It is
//! never loud where it was raised, wherever the guide has moved since; whoever sits down here later reads nothing of it.

use std::time::{Duration, Instant};

use languages::{Texts, key};
use queue::ids::CounterId;
use queue::view::{DeskView, DutyView, StaffCall};

use super::{Cause, Screen};

/// How long the guide reads that somebody comes, and somebody that they said so: time to look up between two sentences.
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

/// Where this guide has said to be going, and until when that is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Going {
    counter: CounterId,
    until: Instant,
}

impl Screen {
    /// The room has taken the alarm; it may have listed it before its answer is here.
    pub(super) fn raise(&mut self) {
        let counter = self.desk().and_then(|desk| desk.counter.clone());
        let duty = self.duty.as_ref().map(|duty| &duty.view);
        self.raised = counter.map(|counter| Raised {
            stage: if duty.is_some_and(|duty| call_from(duty, &counter).is_some()) {
                Stage::Stands
            } else {
                Stage::Sent
            },
            counter,
        });
    }

    /// Hears which alarms stand: one of this screen that stands no more has been answered. After a start, one that stands
    /// at the own counter is taken for the own where the room does not say whose it is.
    pub(super) fn hear_raised(&mut self, duty: &DutyView, now: Instant) {
        if self.duty.is_none() && self.raised.is_none() {
            let own = self.desk().and_then(|desk| desk.counter.clone());
            let call = own.and_then(|own| call_from(duty, &own));
            let nameless = call.filter(|call| call.guide.is_none());
            self.raised = nameless.map(|call| Raised::standing(&call.counter));
        }
        if let Some(raised) = &mut self.raised {
            let stands = call_from(duty, &raised.counter).is_some();
            raised.stage = match raised.stage {
                Stage::Sent | Stage::Stands if stands => Stage::Stands,
                Stage::Stands => Stage::Answered(now + ANSWERED_SHOWN),
                other => other,
            };
        }
        let again = |going: &Going| call_from(duty, &going.counter).is_some();
        if self.going.as_ref().is_some_and(again) {
            self.going = None;
        }
    }

    /// An alarm of this guide that stands is the own wherever it was raised, also at another screen.
    pub(super) fn adopt_raised(&mut self) {
        let own = self.desk().and_then(|desk| desk.guide.as_ref());
        let mut calls = self.duty.iter().flat_map(|duty| &duty.view.staff);
        let Some(call) = calls.find(|call| own.is_some() && call.guide.as_ref() == own) else {
            return;
        };
        let found = Raised::standing(&call.counter);
        if self
            .raised
            .as_ref()
            .is_none_or(|raised| raised.stage != Stage::Stands)
        {
            self.raised = Some(found);
        }
        // It stands, whatever became of the answer.
        if self.failed(Cause::Unsent) {
            self.notice = None;
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
        let desk = self.desk();
        let counter = desk.and_then(|desk| desk.counter.clone());
        let guide = desk.and_then(|desk| desk.guide.clone());
        let raised = self.raised.as_ref().map(|raised| raised.counter.clone());
        duty.staff.iter().filter(move |call| {
            let here = Some(&call.counter);
            let by_me = call.guide.is_some() && call.guide == guide;
            !by_me && here != counter.as_ref() && here != raised.as_ref()
        })
    }

    /// What the guide who raised it reads, and whether it is that nobody has heard of it.
    pub(super) fn raised_line(&self, tag: &str, now: Instant) -> Option<(String, bool)> {
        let (key, unheard) = if self.failed(Cause::Unsent) {
            (key::COUNTER_STAFF_UNSENT, true)
        } else {
            match self.raised.as_ref()?.stage {
                Stage::Stands if self.is_unseen() => (key::COUNTER_STAFF_UNSEEN, true),
                Stage::Sent | Stage::Stands => (key::COUNTER_STAFF_CALLED, false),
                Stage::Answered(until) if now < until => (key::COUNTER_STAFF_ANSWERED, false),
                Stage::Answered(_) => return None,
            }
        };
        Some((Texts::get(tag, key, &[]), unheard))
    }

    /// Whether no other screen shows the alarm of this one.
    fn is_unseen(&self) -> bool {
        let counter = self.raised.as_ref().map(|raised| &raised.counter);
        let duty = self.duty.as_ref().map(|duty| &duty.view);
        let call = duty.zip(counter).and_then(|(duty, at)| call_from(duty, at));
        call.is_some_and(|call| call.unseen)
    }

    /// This guide has said to be coming.
    pub(super) fn promise(&mut self, counter: CounterId, now: Instant) {
        let until = now + ANSWERED_SHOWN;
        self.going = Some(Going { counter, until });
    }

    /// Where this guide has said to be going, to be read until they are there.
    pub(super) fn going_line(&self, tag: &str, now: Instant) -> Option<String> {
        let going = self.going.as_ref().filter(|going| now < going.until)?;
        let name = self.counter_name(&going.counter);
        let args = [("counter", (&name).into())];
        Some(Texts::get(tag, key::COUNTER_STAFF_GOING, &args))
    }

    /// When one of these lines ends by itself.
    pub(super) fn raised_ends(&self) -> Option<Instant> {
        let answered = self.raised.as_ref().and_then(|raised| match raised.stage {
            Stage::Answered(until) => Some(until),
            Stage::Sent | Stage::Stands => None,
        });
        let going = self.going.as_ref().map(|going| going.until);
        answered.into_iter().chain(going).min()
    }

    /// Ends the lines whose time is over.
    pub(super) fn end_raised(&mut self, now: Instant) {
        let answered =
            |raised: &Raised| matches!(raised.stage, Stage::Answered(until) if until <= now);
        if self.raised.as_ref().is_some_and(answered) {
            self.raised = None;
        }
        if self.going.as_ref().is_some_and(|going| going.until <= now) {
            self.going = None;
        }
    }
}

impl Raised {
    fn standing(counter: &CounterId) -> Self {
        Self {
            counter: counter.clone(),
            stage: Stage::Stands,
        }
    }
}

/// The alarm of that counter that waits for an answer.
fn call_from<'a>(duty: &'a DutyView, counter: &CounterId) -> Option<&'a StaffCall> {
    duty.staff.iter().find(|call| call.counter == *counter)
}
