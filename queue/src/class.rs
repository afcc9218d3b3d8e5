//! A class of waiting tickets: those that differ only in when they are counted from.
//!
//! Knows who could serve it; where it is filed is `waiting`'s.

use std::collections::VecDeque;

use crate::ids::{ErrandId, LanguageTag};
use crate::moment::{Moment, SECOND_MS};
use crate::need::Need;
use crate::room::{Guide, Room};
use crate::ticket::{Holder, Ticket};
use crate::urgency::{Scale, Slot, Standing};

/// Target wait of an errand that the room file no longer names, seconds (PROTOCOL §5's example).
pub(crate) const TARGET_WAIT_UNKNOWN_S: u32 = 600;

/// Everything that waiting tickets of one class have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ClassKey {
    pub(crate) holder: Option<Holder>,
    pub(crate) errand: ErrandId,
    /// Sorted; the visitor's own order plays no part here.
    pub(crate) languages: Vec<LanguageTag>,
    pub(crate) head_start_s: u32,
    pub(crate) step_free: bool,
    pub(crate) interpreter: bool,
    pub(crate) moved_first: bool,
}

/// A guide at a counter, as far as matching goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OnDuty {
    /// The guide's place in the room file.
    pub(crate) guide: usize,
    pub(crate) step_free: bool,
    pub(crate) paused: bool,
}

/// How many guides at counters could serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Matching {
    /// Signed in, paused or not.
    pub(crate) signed_in: u32,
    /// Signed in and not paused: DESIGN §3's k.
    pub(crate) unpaused: u32,
    /// Signed in, not paused, and speaking one of the languages, whatever the errand.
    pub(crate) speakers: u32,
}

#[derive(Debug, Clone)]
pub(crate) struct Class {
    pub(crate) key: ClassKey,
    pub(crate) matching: Matching,
    target_wait_s: u32,
    /// By the moment counted from, then by order of issue.
    pub(crate) queue: VecDeque<(Moment, Slot)>,
}

/// Whether a guide may serve an errand in one of the languages; the step-free counter is the
/// caller's.
pub(crate) fn serves(room: &Room, guide: &Guide, key: &ClassKey) -> bool {
    let speaks = || {
        key.languages
            .iter()
            .any(|tag| guide.languages.contains(tag))
    };
    room.errand(&key.errand).is_some()
        && guide.errands.contains(&key.errand)
        && (key.interpreter || speaks())
}

impl ClassKey {
    /// The class of a ticket.
    pub(crate) fn of(room: &Room, ticket: &Ticket) -> Self {
        let holder = ticket.reserved.as_ref().map(|kept| kept.holder.clone());
        let booked = ticket.booked_at.is_some();
        let asked = Self::asked(
            room,
            &ticket.errand,
            &ticket.languages,
            &ticket.needs,
            booked,
        );
        Self {
            holder,
            moved_first: ticket.moved_first,
            ..asked
        }
    }

    /// The class of a ticket that is asked for.
    pub(crate) fn asked(
        room: &Room,
        errand: &ErrandId,
        languages: &[LanguageTag],
        needs: &[Need],
        booked: bool,
    ) -> Self {
        let mut sorted = languages.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        let for_needs = needs
            .iter()
            .filter_map(|need| room.rules.head_start_s.get(need));
        let for_booking = booked.then_some(&room.rules.head_start_booked_s);
        Self {
            holder: None,
            errand: errand.clone(),
            languages: sorted,
            head_start_s: for_needs.chain(for_booking).max().copied().unwrap_or(0),
            step_free: needs.contains(&Need::StepFree),
            interpreter: needs.contains(&Need::Interpreter),
            moved_first: false,
        }
    }

    /// What decides when a ticket of this class is called.
    pub(crate) fn standing(
        &self,
        room: &Room,
        matching: Matching,
        counted_from: Moment,
        slot: Slot,
    ) -> Standing {
        let target = room.errand(&self.errand).map(|errand| errand.target_wait_s);
        self.standing_with(
            target.unwrap_or(TARGET_WAIT_UNKNOWN_S),
            matching,
            counted_from,
            slot,
        )
    }

    fn standing_with(
        &self,
        target_wait_s: u32,
        matching: Matching,
        counted_from: Moment,
        slot: Slot,
    ) -> Standing {
        Standing {
            reserved: self.holder.is_some(),
            moved_first: self.moved_first,
            counted_from,
            slot,
            head_start_ms: i64::from(self.head_start_s) * SECOND_MS,
            target_wait_s,
            guides: matching.unpaused,
        }
    }
}

impl Class {
    /// A class in which nobody waits yet.
    pub(crate) fn new(room: &Room, on_duty: &[OnDuty], key: ClassKey) -> Self {
        let target = room.errand(&key.errand).map(|errand| errand.target_wait_s);
        Self {
            matching: matching(room, on_duty, &key),
            target_wait_s: target.unwrap_or(TARGET_WAIT_UNKNOWN_S),
            key,
            queue: VecDeque::new(),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.queue.len()
    }

    /// The standing of its ticket at that place.
    pub(crate) fn standing(&self, place: usize) -> Option<Standing> {
        let (counted_from, slot) = *self.queue.get(place)?;
        let (target, matching) = (self.target_wait_s, self.matching);
        Some(self.key.standing_with(target, matching, counted_from, slot))
    }

    /// How many of its tickets are called before the one that stands so.
    pub(crate) fn before(&self, standing: &Standing, scale: Scale) -> usize {
        let Some(head) = self.standing(0) else {
            return 0;
        };
        let place = scale.place_among(&head, standing);
        self.queue.partition_point(|entry| *entry < place)
    }
}

/// How many guides at counters could serve tickets of a class.
pub(crate) fn matching(room: &Room, on_duty: &[OnDuty], key: &ClassKey) -> Matching {
    let mut matching = Matching::default();
    for duty in on_duty {
        let Some(guide) = room.guides.get(duty.guide) else {
            continue;
        };
        let able = serves(room, guide, key) && (duty.step_free || !key.step_free);
        matching.signed_in += u32::from(able);
        matching.unpaused += u32::from(able && !duty.paused);
        let speaks = key
            .languages
            .iter()
            .any(|tag| guide.languages.contains(tag));
        matching.speakers += u32::from(speaks && !duty.paused);
    }
    matching
}
