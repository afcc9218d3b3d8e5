//! DutyState: who is where, for which errands somebody waits and how long, for whom a reachable guide is wanted, and who
//! calls for help. Which devices have problems is not known here, nor which screens are linked: that is told.

use std::collections::{BTreeMap, BTreeSet};

use crate::class::Class;
use crate::ids::{CounterId, DeviceId, ErrandId};
use crate::moment::Moment;
use crate::queue::Queue;
use crate::ticket::Ticket;
use crate::view::{
    CounterDuty, DutyView, ErrandDuty, HELP_SHOWN_MAX, HelpCall, ReachableGuide, StaffCall, Status,
    WANTED_MAX, Wanted,
};

use super::status;

impl Queue {
    /// DutyState's body while every screen is linked.
    pub fn duty_view(&self, now: Moment) -> DutyView {
        self.duty_view_without(&BTreeSet::new(), now)
    }

    /// DutyState's body while the screens `gone` are known not to be linked.
    pub fn duty_view_without(&self, gone: &BTreeSet<DeviceId>, now: Moment) -> DutyView {
        let in_file = self.room.counters.iter().map(|counter| &counter.id);
        let not_in_file = self
            .staffed
            .keys()
            .filter(|id| self.room.counter(id).is_none());
        let counters = in_file
            .chain(not_in_file)
            .map(|id| self.counter_duty(id, gone));
        let reachable = self.reachable.iter().map(|(guide, device)| ReachableGuide {
            guide: guide.clone(),
            languages: self.languages_of(guide),
            gone: gone.contains(device),
        });
        let staff = self.staff.values().map(|call| StaffCall {
            unseen: !self.is_seen(call, gone),
            ..call.clone()
        });
        DutyView {
            counters: counters.collect(),
            reachable: reachable.collect(),
            wanted: self.wanted(now),
            help: self.shown_help().into_iter().cloned().collect(),
            staff: staff.collect(),
            errands: self.errand_duties(),
            devices: Vec::new(),
        }
    }

    /// The calls for help that are shown: the oldest, as many as the room has kiosks, [`HELP_SHOWN_MAX`] at least, so that
    /// a state has room for them and for what the staff asks. The others follow as these are answered.
    pub(super) fn shown_help(&self) -> Vec<&HelpCall> {
        let mut calls: Vec<_> = self.help.values().collect();
        calls.sort_by_key(|call| call.at);
        calls.truncate(HELP_SHOWN_MAX.max(self.room.kiosks.len()));
        calls.sort_by(|one, other| one.device.cmp(&other.device));
        calls
    }

    /// Whether anybody else on duty has a screen that may be linked.
    fn is_seen(&self, call: &StaffCall, gone: &BTreeSet<DeviceId>) -> bool {
        let seated = self.staffed.values().map(|at| (&at.guide, &at.device));
        let mut all = seated.chain(&self.reachable);
        all.any(|(guide, device)| call.guide.as_ref() != Some(guide) && !gone.contains(device))
    }

    fn counter_duty(&self, counter: &CounterId, gone: &BTreeSet<DeviceId>) -> CounterDuty {
        let at = self.staffed.get(counter);
        let visitor = at.and_then(|at| self.tickets.by_id(at.visitor.as_ref()?));
        CounterDuty {
            counter: counter.clone(),
            status: at.map_or(Status::Closed, |at| status(at, visitor)),
            guide: at.map(|at| at.guide.clone()),
            number: visitor.map(|ticket| ticket.number.clone()),
            gone: at.is_some_and(|at| gone.contains(&at.device)),
        }
    }

    /// The errands for which somebody waits, by id.
    fn errand_duties(&self) -> Vec<ErrandDuty> {
        let mut found: BTreeMap<&ErrandId, ErrandDuty> = BTreeMap::new();
        for (_, class) in self.tickets.waiting.classes() {
            let Some(first) = class.standing(0) else {
                continue;
            };
            let errand = &class.key.errand;
            let duty = found.entry(errand).or_insert_with(|| ErrandDuty {
                errand: errand.clone(),
                waiting: 0,
                longest_since: first.counted_from,
                target_wait_s: first.target_wait_s,
            });
            let more = u32::try_from(class.len()).unwrap_or(u32::MAX);
            duty.waiting = duty.waiting.saturating_add(more);
            duty.longest_since = duty.longest_since.min(first.counted_from);
        }
        found.into_values().collect()
    }

    /// The languages that a guide speaks.
    pub(super) fn languages_of(&self, guide: &crate::ids::GuideId) -> Vec<crate::ids::LanguageTag> {
        let guide = self.room.guide(guide);
        guide.map_or_else(Vec::new, |guide| guide.languages.iter().cloned().collect())
    }

    /// The tickets for which a reachable guide is wanted, the longest waiting first.
    fn wanted(&self, now: Moment) -> Vec<Wanted> {
        let since = now.plus_s(-i64::from(self.room.rules.reach_after_s));
        let lonely = |class: &&Class| {
            class.matching.speakers <= 1 && class.key.holder.is_none() && !class.key.interpreter
        };
        let classes = self.tickets.waiting.classes().map(|(_, class)| class);
        let mut found = Vec::new();
        for class in classes.filter(lonely) {
            let few = (0..class.len().min(WANTED_MAX)).filter_map(|place| class.standing(place));
            let long = few.take_while(|standing| standing.counted_from <= since);
            found.extend(long.map(|standing| (standing.counted_from, standing.slot)));
        }
        found.sort_unstable();
        found.truncate(WANTED_MAX);
        let tickets = found.iter().filter_map(|(_, slot)| self.tickets.get(*slot));
        tickets.map(wanted).collect()
    }
}

fn wanted(ticket: &Ticket) -> Wanted {
    Wanted {
        ticket: ticket.id.clone(),
        number: ticket.number.clone(),
        errand: ticket.errand.clone(),
        languages: ticket.languages.clone(),
        waiting_since: ticket.counted_from,
    }
}
