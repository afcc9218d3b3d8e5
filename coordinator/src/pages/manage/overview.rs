//! The room as a manager sees it: counters, errands, languages that are wanted, calls for help, devices and problems.
//!
//! A picture of one moment; it shows no visitor's token or need.

use std::collections::BTreeMap;

use queue::ids::{CounterId, DeviceId, ErrandId, GuideId, LanguageTag};
use queue::moment::Moment;
use queue::staffed::Staffed;
use queue::view::{Announcement, DutyView, ErrandView, RoomView};

use crate::ledger::Ledger;

/// The room at one moment.
#[derive(Debug)]
pub(crate) struct Overview {
    /// The moment.
    pub(crate) now: Moment,
    /// Who looks.
    pub(crate) manager: GuideId,
    /// Whether it is open, and how many wait for each errand.
    pub(crate) room: RoomView,
    /// What the counters' screens are told: who is where, who is reachable, who calls for help, which devices have problems.
    pub(crate) duty: DutyView,
    /// Since when the visitor at a counter has been called, or its guide idle.
    pub(crate) since: BTreeMap<CounterId, Moment>,
    /// The errands in the room's order, with their queues.
    pub(crate) errands: Vec<Errand>,
    /// Languages for which somebody waits and at most one guide is on duty, longest waiting first.
    pub(crate) wanted: Vec<WantedLanguage>,
    /// What the room announces.
    pub(crate) announcement: Option<Announcement>,
}

/// An errand's queue.
#[derive(Debug, Clone)]
pub(crate) struct Errand {
    /// The errand.
    pub(crate) id: ErrandId,
    /// Whether tickets are given out.
    pub(crate) open: bool,
    /// How many wait.
    pub(crate) waiting: u32,
    /// How long the longest of them has waited, seconds.
    pub(crate) longest_s: Option<i64>,
    /// How long they should wait at most, seconds.
    pub(crate) target_s: u32,
}

/// A language that is wanted.
#[derive(Debug, Clone)]
pub(crate) struct WantedLanguage {
    /// The visitor's own language.
    pub(crate) language: LanguageTag,
    /// How long the longest of its visitors has waited, seconds.
    pub(crate) waited_s: i64,
    /// Reachable guides who speak it.
    pub(crate) reachable: u32,
}

impl Ledger {
    /// The room for the manager who is signed in at a device; none when nobody is.
    pub(crate) fn overview(
        &self,
        device: &DeviceId,
        duty: DutyView,
        now: Moment,
    ) -> Option<Overview> {
        let manager = self.queue().manager_at(device)?.clone();
        let room = self.queue().room_view(self.calendar(), now);
        Some(Overview {
            now,
            manager,
            since: self
                .queue()
                .counters()
                .map(|at| (at.counter.clone(), self.since(at)))
                .collect(),
            errands: errand_queues(&room, &duty, now),
            wanted: wanted_languages(&duty, now),
            announcement: self.queue().announcement(),
            room,
            duty,
        })
    }

    fn since(&self, at: &Staffed) -> Moment {
        let ticket = at.visitor.as_ref().and_then(|id| self.queue().ticket(id));
        let visit = ticket.and_then(|ticket| ticket.visit.as_ref());
        visit.map_or(at.idle_since, |visit| visit.called_at)
    }
}

fn errand_queues(room: &RoomView, duty: &DutyView, now: Moment) -> Vec<Errand> {
    let errand = |errand: &ErrandView| {
        let waits = duty.errands.iter().find(|waits| waits.errand == errand.id);
        Errand {
            id: errand.id.clone(),
            open: errand.open,
            waiting: errand.waiting,
            longest_s: waits.map(|waits| now.s_since(waits.longest_since).max(0)),
            target_s: waits.map_or(0, |waits| waits.target_wait_s),
        }
    };
    room.errands.iter().map(errand).collect()
}

fn wanted_languages(duty: &DutyView, now: Moment) -> Vec<WantedLanguage> {
    let mut found: Vec<WantedLanguage> = Vec::new();
    for wanted in &duty.wanted {
        let Some(language) = wanted.languages.first() else {
            continue;
        };
        if found.iter().any(|known| known.language == *language) {
            continue;
        }
        let speaks = duty
            .reachable
            .iter()
            .filter(|guide| guide.languages.contains(language));
        found.push(WantedLanguage {
            language: language.clone(),
            waited_s: now.s_since(wanted.waiting_since).max(0),
            reachable: u32::try_from(speaks.count()).unwrap_or(u32::MAX),
        });
    }
    found
}
