//! Who sits down where: the guide, the PIN that is never shown, the counter or none. It checks no PIN.

use languages::{Texts, key};
use queue::command::{Command, Pin};
use queue::ids::{CounterId, GuideId};
use queue::view::Status;

use super::choices::matches;
use super::{Ask, Screen};

/// Most digits of a PIN.
pub(super) const PIN_MAX: usize = 12;
/// The PIN of every guide of a room that is a trial (PROTOCOL §5).
const TRIAL_PIN: &str = "1234";

/// What has been filled in.
#[derive(Debug, Default)]
pub(super) struct SignIn {
    pub(super) guide: Option<GuideId>,
    pub(super) search: String,
    pub(super) selected: usize,
    pub(super) pin: String,
    pub(super) wrong: bool,
    /// The counter, once chosen: none is without one.
    pub(super) place: Option<Option<CounterId>>,
}

impl SignIn {
    /// Forgets the PIN, keeps the counter for the next time; who comes next is not reachable without having said so.
    pub(super) fn signed_in(&mut self) {
        self.place = self.place.take().filter(Option::is_some);
        self.pin.clear();
        self.search.clear();
        self.guide = None;
        self.wrong = false;
        self.selected = 0;
    }
}

/// A guide to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideItem {
    /// The guide.
    pub id: GuideId,
    /// The name.
    pub name: String,
    /// Chosen, or next to be by Enter.
    pub chosen: bool,
}

/// A place to sign in at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceItem {
    /// The counter; none is without one.
    pub id: Option<CounterId>,
    /// What it is called.
    pub title: String,
    /// That it is taken, and by whom; empty where nobody is.
    pub about: String,
    /// The other guide who is there, by name alone.
    pub who: String,
    /// Whether another guide is there.
    pub taken: bool,
    /// Chosen.
    pub chosen: bool,
}

/// The sign-in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SignInView {
    /// The guides that fit what is typed.
    pub guides: Vec<GuideItem>,
    /// What is typed.
    pub search: String,
    /// How many digits are in.
    pub digits: usize,
    /// Whether the last ones were wrong.
    pub wrong: bool,
    /// The counters, and none.
    pub places: Vec<PlaceItem>,
    /// Whether everything is filled in.
    pub ready: bool,
    /// The PIN of a trial room, in words; empty otherwise.
    pub trial_pin: String,
    /// Whether it can be left without signing in.
    pub moving: bool,
}

impl Screen {
    pub(super) fn sign_in_view(&self, tag: &str) -> SignInView {
        let trial = self.room.as_ref().is_some_and(|room| room.view.trial);
        SignInView {
            guides: self.guide_items(),
            search: self.sign_in.search.clone(),
            digits: self.sign_in.pin.len(),
            wrong: self.sign_in.wrong,
            places: self.place_items(tag),
            ready: self.sign_in.guide.is_some() && Pin::parse(&self.sign_in.pin).is_ok(),
            trial_pin: if trial {
                Texts::get(tag, key::TRIAL_PIN, &[("pin", TRIAL_PIN.into())])
            } else {
                String::new()
            },
            moving: self.moving,
        }
    }

    fn guide_items(&self) -> Vec<GuideItem> {
        let Some(settings) = &self.settings else {
            return Vec::new();
        };
        let fitting = settings.view.guides.iter();
        let fitting = fitting.filter(|guide| {
            self.sign_in.guide.as_ref() == Some(&guide.id)
                || matches(&guide.name, &self.sign_in.search)
        });
        let items = fitting.enumerate().map(|(at, guide)| GuideItem {
            id: guide.id.clone(),
            name: guide.name.clone(),
            chosen: match &self.sign_in.guide {
                Some(chosen) => *chosen == guide.id,
                None => !self.sign_in.search.is_empty() && at == self.sign_in.selected,
            },
        });
        items.collect()
    }

    fn place_items(&self, tag: &str) -> Vec<PlaceItem> {
        let Some(settings) = &self.settings else {
            return Vec::new();
        };
        let place = self.place();
        let counters = settings.view.counters.iter().map(|counter| {
            let who = self.guide_at(&counter.id);
            let who = who.map(|guide| self.name_of_guide(guide));
            PlaceItem {
                title: Texts::get(tag, key::COUNTER_AT, &[("counter", (&counter.name).into())]),
                about: self.seated(&counter.id, who.as_deref(), tag),
                taken: who.is_some(),
                who: who.unwrap_or_default(),
                chosen: place.as_ref() == Some(&counter.id),
                id: Some(counter.id.clone()),
            }
        });
        let without = PlaceItem {
            id: None,
            title: Texts::get(tag, key::COUNTER_WITHOUT_COUNTER, &[]),
            about: String::new(),
            who: String::new(),
            taken: false,
            chosen: place.is_none(),
        };
        counters.chain([without]).collect()
    }

    /// Another guide who is signed in at a counter.
    fn guide_at(&self, counter: &CounterId) -> Option<&GuideId> {
        let own = self.desk().and_then(|desk| desk.guide.as_ref());
        let mut all = self.duty.iter().flat_map(|duty| &duty.view.counters);
        let found = all.find(|at| at.counter == *counter)?;
        let guide = found.guide.as_ref();
        guide.filter(|guide| Some(*guide) != own && self.sign_in.guide.as_ref() != Some(*guide))
    }

    /// What somebody does at a counter, or that it is not staffed.
    pub(super) fn seated_or_closed(&self, counter: &CounterId, tag: &str) -> String {
        let mut all = self.duty.iter().flat_map(|duty| &duty.view.counters);
        let at = all.find(|at| at.counter == *counter);
        let (status, gone) = at.map_or((Status::Closed, false), |at| (at.status, at.gone));
        self.stands(status, gone, tag).1
    }

    /// That somebody else sits there: a counter whose guide is free would else read as one to be had. Where the room does
    /// not tell who, what they do.
    fn seated(&self, counter: &CounterId, who: Option<&str>, tag: &str) -> String {
        match (self.status_of(counter), who) {
            (Status::Closed, _) => String::new(),
            (_, Some(name)) => Texts::get(tag, key::COUNTER_TAKEN, &[("guide", name.into())]),
            (_, None) => self.seated_or_closed(counter, tag),
        }
    }

    /// What somebody does at a counter.
    pub(super) fn status_of(&self, counter: &CounterId) -> Status {
        let duty = self.duty.as_ref().map(|duty| &duty.view.counters);
        let found = duty.and_then(|all| all.iter().find(|duty| duty.counter == *counter));
        found.map_or(Status::Closed, |duty| duty.status)
    }

    /// The chosen counter; at first one that bears this device's id, then the first that is free.
    pub(super) fn place(&self) -> Option<CounterId> {
        if let Some(place) = &self.sign_in.place {
            return place.clone();
        }
        let counters = &self.settings.as_ref()?.view.counters;
        let own = counters
            .iter()
            .find(|counter| counter.id.as_str() == self.behaviour.device.as_str());
        let free = || {
            counters
                .iter()
                .find(|counter| self.status_of(&counter.id) == Status::Closed)
        };
        own.or_else(free).map(|counter| counter.id.clone())
    }

    /// Signs in with what is filled in, if it is enough.
    pub(super) fn submit_sign_in(&mut self) -> Vec<Ask> {
        let (Some(guide), Ok(pin)) = (self.sign_in.guide.clone(), Pin::parse(&self.sign_in.pin))
        else {
            return Vec::new();
        };
        let counter = self.place();
        self.ask(Command::SignIn {
            guide,
            pin,
            counter,
        })
    }

    pub(super) fn choose_guide(&mut self, guide: GuideId) {
        self.notice = None;
        self.sign_in.guide = Some(guide);
        self.sign_in.search.clear();
        self.sign_in.pin.clear();
        self.sign_in.wrong = false;
    }

    /// The next or the one before, round and round.
    pub(super) fn step_place(&mut self, forward: bool) {
        let items = self.place_items("sv");
        let at = items.iter().position(|item| item.chosen).unwrap_or(0);
        let count = items.len().max(1);
        let next = if forward { at + 1 } else { at + count - 1 };
        self.sign_in.place = items.get(next % count).map(|item| item.id.clone());
    }
}

/// The words for a status.
pub(super) const fn status_key(status: Status) -> &'static str {
    match status {
        Status::Closed => key::COUNTER_STATUS_CLOSED,
        Status::Reachable => key::COUNTER_STATUS_REACHABLE,
        Status::Paused => key::COUNTER_STATUS_PAUSED,
        Status::Free => key::COUNTER_STATUS_FREE,
        Status::Armed => key::COUNTER_STATUS_ARMED,
        Status::Called => key::COUNTER_STATUS_CALLED,
        Status::Serving => key::COUNTER_STATUS_SERVING,
    }
}
