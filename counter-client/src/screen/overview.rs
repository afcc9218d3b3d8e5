//! The whole room as a manager sees it from a counter: doors and errands, counters, languages that are wanted with who is
//! reachable, devices with problems. It shows and changes nothing by itself; the room says who may.

use std::collections::BTreeMap;
use std::time::Instant;

use languages::{Texts, key};
use queue::ids::{CounterId, ErrandId, GuideId, LanguageTag};
use queue::moment::Moment;
use queue::view::{CounterDuty, DeviceDuty, DeviceKind, DutyView, ErrandDuty, ErrandView, Status};

use super::view::ActionItem;
use super::why::{Shape, capital, minutes};
use super::{Action, Screen};

/// One line of the overview.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OverviewLine {
    /// The errand, guide or device; empty where there is nothing to do.
    pub id: String,
    /// Its words.
    pub title: String,
    /// A second line.
    pub about: String,
    /// How it stands at a counter.
    pub status: Option<Status>,
    /// The longest wait against its target; none where nobody waits.
    pub shape: Option<Shape>,
    /// The shape in words.
    pub shape_name: String,
    /// What touching it does; empty for nothing.
    pub button: String,
}

/// The room at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overview {
    /// Whether the room is open, and how many wait.
    pub room: String,
    /// What can be done to the room.
    pub actions: Vec<ActionItem>,
    /// Takes back what was done to the room last, while it can be.
    pub undo: Option<ActionItem>,
    /// The words that the screens announce; empty for none.
    pub announced: String,
    /// Until when.
    pub announced_until: String,
    /// Every errand: whether it is open, how many wait and how long.
    pub errands: Vec<OverviewLine>,
    /// Every counter: who is there and with whom.
    pub counters: Vec<OverviewLine>,
    /// Languages that are wanted, and who is reachable.
    pub languages: Vec<OverviewLine>,
    /// Devices that somebody should see to.
    pub devices: Vec<OverviewLine>,
}

impl Screen {
    /// Whether the guide at this counter may do what managers do.
    pub(super) fn is_manager(&self) -> bool {
        let guide = self.desk().and_then(|desk| desk.guide.as_ref());
        let guides = self.settings.iter().flat_map(|state| &state.view.guides);
        let mut managers = guides.filter(|guide| guide.manager);
        let away = matches!(self.status(), Status::Closed | Status::Reachable);
        !away && managers.any(|manager| Some(&manager.id) == guide)
    }

    pub(super) fn overview(&self, tag: &str, now: Instant) -> Overview {
        let at = self.clock.now(now);
        let (announced, announced_until) = self.announced(tag).unwrap_or_default();
        Overview {
            room: self.room_line(tag),
            actions: self.overview_actions(tag, now),
            undo: self.undoing.as_ref().and_then(|_| self.undo_item(tag, now)),
            announced,
            announced_until,
            errands: self.errand_lines(tag, at),
            counters: self.counter_lines(tag),
            languages: self.language_lines(tag, at),
            devices: self.device_lines(tag),
        }
    }

    /// That the room is closed; empty while it is open, or nothing is known.
    pub(super) fn closed_line(&self, tag: &str) -> String {
        let closed = self.room.as_ref().is_some_and(|room| !room.view.open);
        if closed {
            Texts::get(tag, key::MANAGER_ROOM_CLOSED, &[])
        } else {
            String::new()
        }
    }

    /// Whether the room is open; unknown counts as closed.
    pub(super) fn room_is_open(&self) -> bool {
        self.room.as_ref().is_some_and(|room| room.view.open)
    }

    fn room_line(&self, tag: &str) -> String {
        let door = if self.room_is_open() {
            key::MANAGER_ROOM_OPEN
        } else {
            key::MANAGER_ROOM_CLOSED
        };
        let waiting = self.room.as_ref().map_or(0, |room| room.view.waiting);
        let door = Texts::get(tag, door, &[]);
        let waiting = Texts::get(tag, key::WALL_WAITING, &[("count", waiting.into())]);
        format!("{door} · {waiting}")
    }

    fn overview_actions(&self, tag: &str, now: Instant) -> Vec<ActionItem> {
        let door = if self.room_is_open() {
            Action::CloseRoom
        } else {
            Action::OpenRoom
        };
        let actions = [
            door,
            Action::Announce,
            Action::EndTicket,
            Action::SignOutGuide,
        ];
        let items = actions.map(|action| self.item(action, tag, now));
        items.to_vec()
    }

    fn errand_lines(&self, tag: &str, at: Option<Moment>) -> Vec<OverviewLine> {
        let waits: BTreeMap<&ErrandId, &ErrandDuty> = self
            .duties()
            .flat_map(|duty| &duty.errands)
            .map(|duty| (&duty.errand, duty))
            .collect();
        let errands = self.room.iter().flat_map(|room| &room.view.errands);
        let lines =
            errands.map(|errand| self.errand_line(errand, waits.get(&errand.id).copied(), tag, at));
        lines.collect()
    }

    fn errand_line(
        &self,
        errand: &ErrandView,
        wait: Option<&ErrandDuty>,
        tag: &str,
        at: Option<Moment>,
    ) -> OverviewLine {
        let count = Texts::get(tag, key::WALL_WAITING, &[("count", errand.waiting.into())]);
        let longest = wait.zip(at).map(|(wait, at)| {
            let waited_s = at.s_since(wait.longest_since);
            let args = [
                ("minutes", minutes(waited_s).into()),
                ("target", (wait.target_wait_s / 60).into()),
            ];
            let shape = Shape::of(waited_s, wait.target_wait_s);
            (Texts::get(tag, key::COUNTER_WHY_WAITED, &args), shape)
        });
        let mut about = vec![count];
        about.extend(longest.iter().map(|(words, _)| words.clone()));
        if !errand.open {
            about.insert(0, Texts::get(tag, key::HOURS_CLOSED, &[]));
        }
        let shape = longest.map(|(_, shape)| shape);
        OverviewLine {
            id: errand.id.to_string(),
            title: self.errand_name(&errand.id, tag),
            about: about.join(" · "),
            status: None,
            shape,
            shape_name: shape.map_or_else(String::new, |shape| Texts::get(tag, shape.key(), &[])),
            button: Texts::get(tag, door_key(errand.open), &[]),
        }
    }

    /// Every counter, then who is reachable.
    fn counter_lines(&self, tag: &str) -> Vec<OverviewLine> {
        let counters = self.duties().flat_map(|duty| &duty.counters);
        let seated = counters.map(|at| self.counter_line(at, tag));
        let reachable = self.duties().flat_map(|duty| &duty.reachable);
        let reachable = reachable.map(|one| {
            let (status, about) = self.stands(Status::Reachable, one.gone, tag);
            OverviewLine {
                id: one.guide.to_string(),
                title: self.name_of_guide(&one.guide),
                about,
                status: Some(status),
                button: Texts::get(tag, key::COUNTER_SIGN_OUT, &[]),
                ..OverviewLine::default()
            }
        });
        seated.chain(reachable).collect()
    }

    fn counter_line(&self, at: &CounterDuty, tag: &str) -> OverviewLine {
        let own = self.desk().and_then(|desk| desk.guide.as_ref());
        let name = self.counter_name(&at.counter);
        let args = [("counter", (&name).into())];
        let mut title = vec![Texts::get(tag, key::COUNTER_AT, &args)];
        title.extend(at.guide.as_ref().map(|guide| self.name_of_guide(guide)));
        let (status, words) = self.stands(at.status, at.gone, tag);
        let mut about = vec![words];
        let number = at.number.as_ref().map(ToString::to_string);
        about.extend(number.map(|number| languages::isolated(&number)));
        let may_go = at.number.is_none() && at.guide.as_ref() != own;
        let guide = at.guide.as_ref().filter(|_| may_go);
        OverviewLine {
            id: guide.map(ToString::to_string).unwrap_or_default(),
            title: title.join(" · "),
            about: about.join(" · "),
            status: Some(status),
            button: guide
                .map(|_| Texts::get(tag, key::COUNTER_SIGN_OUT, &[]))
                .unwrap_or_default(),
            ..OverviewLine::default()
        }
    }

    /// One line for each first language that is wanted, the longest waiting first.
    fn language_lines(&self, tag: &str, at: Option<Moment>) -> Vec<OverviewLine> {
        let Some(duty) = self.duties().next() else {
            return Vec::new();
        };
        let mut told: Vec<&LanguageTag> = Vec::new();
        let mut lines = Vec::new();
        for wanted in &duty.wanted {
            let Some(language) = wanted.languages.first().filter(|tag| !told.contains(tag)) else {
                continue;
            };
            told.push(language);
            let name = languages::language_name(tag, language.as_str());
            let waited_s = at.map_or(0, |at| at.s_since(wanted.waiting_since));
            let args = [
                ("language", (&name).into()),
                ("minutes", minutes(waited_s).into()),
            ];
            lines.push(OverviewLine {
                title: capital(&Texts::get(tag, key::MANAGER_LANGUAGE_ALARM, &args), tag),
                about: self.reachable_line(duty, language, tag),
                ..OverviewLine::default()
            });
        }
        lines
    }

    /// How many are reachable who speak a language, and who.
    fn reachable_line(&self, duty: &DutyView, language: &LanguageTag, tag: &str) -> String {
        let speak = duty
            .reachable
            .iter()
            .filter(|guide| guide.languages.contains(language));
        let names: Vec<_> = speak
            .map(|guide| self.name_of_guide(&guide.guide))
            .collect();
        let count = Texts::get(
            tag,
            key::MANAGER_REACHABLE,
            &[("count", names.len().into())],
        );
        if names.is_empty() {
            count
        } else {
            format!("{count}: {}", names.join(", "))
        }
    }

    fn device_lines(&self, tag: &str) -> Vec<OverviewLine> {
        let devices = self.duties().flat_map(|duty| &duty.devices);
        let line = |of: &DeviceDuty| {
            let kind = match of.role {
                DeviceKind::Kiosk => key::DEVICE_KIOSK,
                DeviceKind::Board => key::DEVICE_BOARD,
                DeviceKind::Counter => key::DEVICE_COUNTER,
            };
            let gone = (!of.online).then(|| languages::problem(tag, "offline"));
            let said = of
                .problems
                .iter()
                .map(|problem| languages::problem(tag, problem));
            let wrong: Vec<_> = match gone {
                Some(gone) => vec![gone],
                None => said.collect(),
            };
            OverviewLine {
                title: format!("{} {}", Texts::get(tag, kind, &[]), of.device),
                about: wrong.join(" · "),
                ..OverviewLine::default()
            }
        };
        devices.map(line).collect()
    }

    /// Guides who can be signed out: everybody on duty without a visitor but the own one.
    pub(super) fn guides_on_duty(&self) -> Vec<GuideId> {
        let own = self.desk().and_then(|desk| desk.guide.clone());
        let seated = self
            .duties()
            .flat_map(|duty| &duty.counters)
            .filter(|at| at.number.is_none())
            .filter_map(|at| at.guide.clone());
        let reachable = self
            .duties()
            .flat_map(|duty| &duty.reachable)
            .map(|reachable| reachable.guide.clone());
        let all = seated.chain(reachable);
        all.filter(|guide| Some(guide) != own.as_ref()).collect()
    }

    /// Where a guide is: the counter, or the building.
    pub(super) fn whereabouts(&self, guide: &GuideId, tag: &str) -> String {
        let mut counters = self.duties().flat_map(|duty| &duty.counters);
        let at = counters.find(|at| at.guide.as_ref() == Some(guide));
        match at.map(|at| self.counter_name(&at.counter)) {
            Some(name) => Texts::get(tag, key::COUNTER_AT, &[("counter", (&name).into())]),
            None => Texts::get(tag, key::COUNTER_STATUS_REACHABLE, &[]),
        }
    }

    fn duties(&self) -> impl Iterator<Item = &DutyView> {
        self.duty.iter().map(|state| &state.view)
    }

    /// A guide's name; the id while it is not known.
    pub(super) fn name_of_guide(&self, id: &GuideId) -> String {
        let mut guides = self.settings.iter().flat_map(|state| &state.view.guides);
        let found = guides.find(|guide| guide.id == *id);
        found.map_or_else(|| id.to_string(), |guide| guide.name.clone())
    }

    /// A counter's name; the id while it is not known.
    pub(super) fn counter_name(&self, id: &CounterId) -> String {
        let mut counters = self.settings.iter().flat_map(|state| &state.view.counters);
        let found = counters.find(|counter| counter.id == *id);
        found.map_or_else(|| id.to_string(), |counter| counter.name.clone())
    }
}

/// What can be done to an errand that is open or closed.
pub(super) const fn door_key(open: bool) -> &'static str {
    if open {
        key::MANAGER_CLOSE_ERRAND
    } else {
        key::MANAGER_OPEN_ERRAND
    }
}
