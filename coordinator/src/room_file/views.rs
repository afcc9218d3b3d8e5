//! Texts and Settings: what screens need of the room file, as PROTOCOL §3 shows it.
//!
//! Adds no `log`, `seq` or `at`; publishing does.

use std::collections::BTreeMap;

use queue::calendar::Hours;
use queue::ids::ErrandId;
use queue::moment::Moment;
use queue::room::{Counter, Guide, Rules};
use queue::view::{
    Announcement, CounterView, GuideView, OpeningView, OutcomeView, ReasonView, RulesView,
    SettingsView, TextsView,
};

use super::{ErrandText, Outcome, Reason, RoomFile};

impl RoomFile {
    /// The body of Texts, with the room's openings.
    pub fn texts_view(&self, announcement: Option<Announcement>, hours: &Hours) -> TextsView {
        let names = |(id, errand): (&ErrandId, &ErrandText)| (id.clone(), errand.names.clone());
        let hours = match hours {
            Hours::Always => None,
            Hours::Spans(spans) => Some(spans.iter().copied().map(opening_view).collect()),
        };
        TextsView {
            name: self.name.clone(),
            errands: self.errands.iter().map(names).collect(),
            announcement,
            languages: self.room.languages.clone(),
            time_zone: self.times.zone_name().map(str::to_owned),
            needs: Some(self.room.needs.clone()),
            look: Some(self.look.clone()),
            hours,
            offline: self.room.kiosks.clone(),
        }
    }

    /// The body of Settings.
    pub fn settings_view(&self) -> SettingsView {
        let guide = |guide: &Guide| GuideView {
            id: guide.id.clone(),
            name: self
                .guides
                .get(&guide.id)
                .map(|text| text.name.clone())
                .unwrap_or_default(),
            manager: guide.manager,
        };
        SettingsView {
            counters: self.room.counters.iter().map(counter_view).collect(),
            guides: self.room.guides.iter().map(guide).collect(),
            outcomes: self.outcomes.iter().map(Outcome::view).collect(),
            reasons: self.reasons.iter().map(Reason::view).collect(),
            languages: self.room.languages.clone(),
            rules: rules_view(&self.room.rules),
            look: self.look.clone(),
        }
    }
}

fn opening_view((opens_at, closes_at): (Moment, Moment)) -> OpeningView {
    OpeningView {
        opens_at,
        closes_at,
    }
}

fn counter_view(counter: &Counter) -> CounterView {
    CounterView {
        id: counter.id.clone(),
        name: counter.name.clone(),
        step_free: counter.step_free,
    }
}

fn rules_view(rules: &Rules) -> RulesView {
    let mut head_start_s = BTreeMap::from([("seat".to_owned(), 0)]);
    head_start_s.insert("booked".to_owned(), rules.head_start_booked_s);
    let needs = rules.head_start_s.iter();
    head_start_s.extend(needs.map(|(need, s)| (need.name().to_owned(), *s)));
    RulesView {
        recall_limit: rules.recall_limit,
        undo_s: rules.undo_s,
        head_start_s,
        scarcity: f64::from(rules.scarcity_milli) / 1000.0,
        outcome_required: rules.outcome_required,
        confirm_arrival: rules.confirm_arrival,
        reserve_s: rules.reserve_s,
        reach_after_s: rules.reach_after_s,
        lock_out_s: rules.lock_out_s,
    }
}

impl Outcome {
    fn view(&self) -> OutcomeView {
        let (id, names) = (self.id.clone(), self.names.clone());
        OutcomeView {
            id,
            names,
            solved_here: self.solved_here,
        }
    }
}

impl Reason {
    fn view(&self) -> ReasonView {
        let (id, names) = (self.id.clone(), self.names.clone());
        ReasonView {
            id,
            names,
            avoidable: self.avoidable,
        }
    }
}
