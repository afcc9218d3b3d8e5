//! The room as a manager sees it: counters, errands, languages that are wanted, calls for help, devices and problems.
//!
//! A picture of one moment; it shows no visitor's token or need.

use std::collections::BTreeMap;

use broker_config::presence::Presence;
use queue::ids::{CounterId, DeviceId, ErrandId, GuideId, LanguageTag};
use queue::moment::Moment;
use queue::number::Number;
use queue::ticket::Stage;
use queue::view::{Announcement, DutyView, RoomView};

use crate::ledger::Ledger;
use crate::presences::Presences;

/// The room at one moment.
#[derive(Debug)]
pub(crate) struct Overview {
    /// The moment.
    pub(crate) now: Moment,
    /// Who looks.
    pub(crate) manager: GuideId,
    /// Whether it is open, and how many wait for each errand.
    pub(crate) room: RoomView,
    /// What each counter does, who is reachable, who calls for help.
    pub(crate) duty: DutyView,
    /// Who is at which counter, and with whom.
    pub(crate) staffed: BTreeMap<CounterId, Staffed>,
    /// The errands in the room's order, with their queues.
    pub(crate) errands: Vec<Errand>,
    /// Languages for which somebody waits and at most one guide is on duty, longest waiting first.
    pub(crate) wanted: Vec<WantedLanguage>,
    /// What the room announces.
    pub(crate) announcement: Option<Announcement>,
    /// The last presence of every device.
    pub(crate) devices: Vec<Presence>,
}

/// A counter with a guide.
#[derive(Debug, Clone)]
pub(crate) struct Staffed {
    /// The guide.
    pub(crate) guide: GuideId,
    /// The visitor's number.
    pub(crate) number: Option<Number>,
    /// Since when the visitor has been called, or the guide idle.
    pub(crate) since: Moment,
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
        presences: &Presences,
        now: Moment,
    ) -> Option<Overview> {
        let manager = self.queue().manager_at(device)?.clone();
        let room = self.queue().room_view(self.calendar(), now);
        let duty = self.queue().duty_view(now);
        Some(Overview {
            now,
            manager,
            staffed: self.staffed(),
            errands: self.errand_queues(&room, now),
            wanted: wanted_languages(&duty, now),
            announcement: self.queue().announcement(),
            devices: presences.all().cloned().collect(),
            room,
            duty,
        })
    }

    fn staffed(&self) -> BTreeMap<CounterId, Staffed> {
        let at = |at: &queue::staffed::Staffed| {
            let ticket = at.visitor.as_ref().and_then(|id| self.queue().ticket(id));
            let visit = ticket.and_then(|ticket| ticket.visit.as_ref());
            let staffed = Staffed {
                guide: at.guide.clone(),
                number: ticket.map(|ticket| ticket.number.clone()),
                since: visit.map_or(at.idle_since, |visit| visit.called_at),
            };
            (at.counter.clone(), staffed)
        };
        self.queue().counters().map(at).collect()
    }

    fn errand_queues(&self, room: &RoomView, now: Moment) -> Vec<Errand> {
        let mut longest: BTreeMap<&ErrandId, i64> = BTreeMap::new();
        let waiting = self.queue().open_tickets();
        for ticket in waiting.filter(|ticket| ticket.stage == Stage::Waiting) {
            let waited_s = ticket.waited_ms(now) / 1000;
            let most = longest.entry(&ticket.errand).or_insert(waited_s);
            *most = waited_s.max(*most);
        }
        let target = |id: &ErrandId| {
            let errands = &self.file().room.errands;
            let errand = errands.iter().find(|errand| errand.id == *id);
            errand.map_or(0, |errand| errand.target_wait_s)
        };
        let errands = room.errands.iter().map(|errand| Errand {
            id: errand.id.clone(),
            open: errand.open,
            waiting: errand.waiting,
            longest_s: longest.get(&errand.id).copied(),
            target_s: target(&errand.id),
        });
        errands.collect()
    }
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
