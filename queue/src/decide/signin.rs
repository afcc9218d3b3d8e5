//! Guides who sign in and out, at a counter, as reachable, or as managers.
//!
//! The PIN itself is checked outside; here it counts.

use super::{Case, Decided, Place, Refused, no, not_signed_in, ok, without_visitor};
use crate::command::{Actor, ReasonText};
use crate::decide::{Answer, PinCheck};
use crate::event::{Desk, Event};
use crate::ids::{CounterId, DeviceId, GuideId};
use crate::refusal::{Code, Refusal};
use crate::staffed::Staffed;

/// Wrong PINs that lock a guide out (PROTOCOL §2, Sign-in).
pub(crate) const WRONG_PINS_MAX: u32 = 5;

impl Case<'_> {
    pub(super) fn sign_in(&self, guide: &GuideId, counter: Option<&CounterId>) -> Decided {
        self.pin_right(guide)?;
        match (self.who, counter) {
            (Actor::Manager(device), _) => self.sign_in_manager(guide, device),
            (Actor::Counter(device), Some(counter)) => self.sign_in_counter(guide, counter, device),
            (Actor::Counter(device), None) => self.sign_in_reachable(guide, device),
            _ => no(Code::NotAllowed, "A guide signs in at a counter."),
        }
    }

    fn pin_right(&self, guide: &GuideId) -> Result<(), Refused> {
        let refusal = Refusal::new(Code::UnknownGuideOrPin, "The guide or the PIN is wrong.");
        if self.queue.room.guide(guide).is_none() {
            return Err(refusal.into());
        }
        let lock = self.queue.locks.get(guide);
        if let Some(until) = lock
            .and_then(|lock| lock.until)
            .filter(|until| self.now() < *until)
        {
            return no(
                Code::LockedOut,
                format!("Guide {guide} is locked out until {until}."),
            );
        }
        match self.context.pin {
            PinCheck::Right => Ok(()),
            PinCheck::NotAsked => Err(refusal.into()),
            PinCheck::Wrong => {
                let wrong = lock.map_or(0, |lock| lock.wrong).saturating_add(1);
                let locked = wrong >= WRONG_PINS_MAX;
                let lock_out_s = i64::from(self.queue.room.rules.lock_out_s);
                let counted = Event::PinRefused {
                    guide: guide.clone(),
                    wrong: if locked { 0 } else { wrong },
                    locked_until: locked.then(|| self.now().plus_s(lock_out_s)),
                };
                Err(Refused {
                    refusal,
                    events: vec![counted],
                })
            }
        }
    }

    fn sign_in_manager(&self, guide: &GuideId, device: &DeviceId) -> Decided {
        if !self.is_manager(guide) {
            return no(Code::NotAllowed, format!("Guide {guide} is no manager."));
        }
        let signed_in = Event::ManagerSignedIn {
            device: device.clone(),
            guide: guide.clone(),
        };
        ok(Answer::Desk("signed_in"), vec![signed_in])
    }

    pub(super) fn is_manager(&self, guide: &GuideId) -> bool {
        self.queue
            .room
            .guide(guide)
            .is_some_and(|guide| guide.manager)
    }

    fn sign_in_counter(&self, guide: &GuideId, counter: &CounterId, device: &DeviceId) -> Decided {
        self.may_leave(guide, Some(counter))?;
        let there = self.queue.staffed.get(counter);
        if let Some(other) = there.filter(|there| there.guide != *guide) {
            return no(
                Code::CounterTaken,
                format!("Guide {} is at counter {counter}.", other.guide),
            );
        }
        let mut events = self.free_device(guide, device)?;
        events.push(Event::GuideSignedIn {
            desk: Desk {
                counter: counter.clone(),
                guide: guide.clone(),
            },
            device: device.clone(),
        });
        ok(Answer::Desk("signed_in"), events)
    }

    fn sign_in_reachable(&self, guide: &GuideId, device: &DeviceId) -> Decided {
        self.may_leave(guide, None)?;
        let mut events = self.free_device(guide, device)?;
        events.push(Event::GuideReachable {
            guide: guide.clone(),
            device: device.clone(),
        });
        ok(Answer::Desk("signed_in"), events)
    }

    /// Refuses a guide who would leave a visitor at another counter.
    fn may_leave(&self, guide: &GuideId, for_counter: Option<&CounterId>) -> Result<(), Refused> {
        match self.queue.staffed_by(guide) {
            Some(at) if for_counter != Some(&at.counter) => without_visitor(at),
            _ => Ok(()),
        }
    }

    /// Signs out another guide who was signed in at this device, which shows one desk only.
    fn free_device(&self, guide: &GuideId, device: &DeviceId) -> Result<Vec<Event>, Refused> {
        let mut events = Vec::new();
        if let Some(at) = self
            .queue
            .staffed_at(device)
            .filter(|at| at.guide != *guide)
        {
            without_visitor(at)?;
            events.push(leaves(at));
        }
        if let Some(other) = self
            .queue
            .reachable_at(device)
            .filter(|other| *other != guide)
        {
            events.push(Event::GuideSignedOut {
                guide: other.clone(),
                counter: None,
            });
        }
        Ok(events)
    }

    pub(super) fn sign_out(&self) -> Decided {
        let event = match self.place() {
            Place::Counter(at) => {
                without_visitor(at)?;
                leaves(at)
            }
            Place::Reachable(guide, _) => Event::GuideSignedOut {
                guide: guide.clone(),
                counter: None,
            },
            Place::Manager(_, device) => Event::ManagerSignedOut {
                device: device.clone(),
            },
            Place::Nowhere => return not_signed_in(),
        };
        ok(Answer::Plain("signed_out"), vec![event])
    }

    pub(super) fn pause(&self, reason: Option<&ReasonText>) -> Decided {
        let at = self.at_free_counter()?;
        let paused = Event::CounterPaused {
            desk: at.desk(),
            reason: reason.cloned(),
        };
        ok(Answer::Plain("paused"), vec![paused])
    }

    pub(super) fn resume(&self) -> Decided {
        let at = self.at_counter()?;
        let resumed = at.paused.then(|| Event::CounterResumed { desk: at.desk() });
        ok(Answer::Plain("resumed"), resumed.into_iter().collect())
    }
}

/// A guide leaves a counter.
pub(super) fn leaves(at: &Staffed) -> Event {
    Event::GuideSignedOut {
        guide: at.guide.clone(),
        counter: Some(at.counter.clone()),
    }
}
