//! Visits told by events: who came for what, when, how long they waited and were served, and how it ended.
//!
//! Carries no token and no need. What was undone is told as if it had never been.

use std::collections::BTreeMap;

use queue::event::{About, Event, Stamped};
use queue::ids::{ErrandId, GuideId, LanguageTag, OutcomeId, ReasonId, TicketId};
use queue::moment::{Day, Moment};
use queue::view::Wait;
use serde::{Deserialize, Serialize};

use super::calibration::Became;
use crate::record::Recorded;

/// How a visit ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum End {
    /// Served to the end.
    Served,
    /// Called in vain.
    NoShow,
    /// Left by the visitor's own choice.
    Cancelled,
    /// The day ended first.
    Unserved,
    /// Ended by a person.
    Ended,
    /// Its place was taken by a ticket of the same visitor; counted nowhere.
    Replaced,
}

/// A visit, from the taking of its ticket on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Visit {
    pub(super) errand: ErrandId,
    /// The visitor's own language.
    pub(super) language: LanguageTag,
    /// The local day on which the ticket was taken.
    pub(super) day: Day,
    /// The local hour of that day.
    pub(super) hour: u8,
    /// Taken, or booked, until the first call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) first_wait_s: Option<i64>,
    /// The guide who called last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) guide: Option<GuideId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) served_s: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) outcome: Option<OutcomeId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reason: Option<ReasonId>,
    /// What the visitor thought of it, 1 to 4.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) rating: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) end: Option<End>,
    /// The range on its ticket, while it tells something about the forecast.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) foretold: Option<Foretold>,
    /// The last event in it: a record that is read again changes nothing.
    pub(super) seq: u64,
    /// As it was before the last command that touched it, for an undo.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) before: Option<Box<Visit>>,
}

/// The range that a ticket foretold when it was taken, and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Foretold {
    /// When it was told.
    at: Moment,
    /// Nine of ten were to be called by then, seconds from `at`.
    p90_s: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    became: Option<Became>,
}

impl Foretold {
    /// A range of the forecast; one that says "about" is none.
    fn told(range: Wait, at: Moment) -> Option<Self> {
        let p90_s = range.p90_s;
        (!range.about).then_some(Self {
            at,
            p90_s,
            became: None,
        })
    }

    const fn was_called(self) -> bool {
        matches!(self.became, Some(Became::Called(_)))
    }

    /// The foretold wait after an event; none when it no longer tells how good the forecast was, because the visitor or
    /// a guide has put the call off.
    fn after(self, event: &Event, at: Moment) -> Option<Self> {
        if self.was_called() {
            return Some(self);
        }
        let after_s = at.s_since(self.at);
        let became = match event {
            Event::VisitorCalled { .. } => Some(Became::Called(after_s)),
            Event::TicketCancelled { .. }
            | Event::TicketEnded { .. }
            | Event::TicketUnserved { .. } => Some(Became::Left(after_s)),
            Event::TicketRestored { .. } => None,
            Event::TicketPostponed { .. } | Event::TicketTransferred { .. } => return None,
            _ => self.became,
        };
        Some(Self { became, ..self })
    }

    /// What became of it, and the P90 in seconds; none while nothing has.
    pub(super) fn outcome(self) -> Option<(Became, u32)> {
        Some((self.became?, self.p90_s))
    }
}

/// Where local days and hours come from.
pub(super) trait LocalTime {
    /// The local day and hour of a moment.
    fn day_and_hour(&self, at: Moment) -> (Day, u8);
}

/// A visit that a record changed: as it was, and as it is.
#[derive(Debug)]
pub(super) struct Changed {
    pub(super) ticket: TicketId,
    pub(super) was: Option<Visit>,
    pub(super) is: Visit,
}

/// Tells what one record's events change; `find` gives a visit as it stands.
pub(super) fn changes(
    record: &Recorded,
    time: &impl LocalTime,
    find: impl Fn(&TicketId) -> Option<Visit>,
) -> Vec<Changed> {
    let mut changed: BTreeMap<TicketId, (Option<Visit>, Visit)> = BTreeMap::new();
    for stamped in &record.events {
        let Stamped { event, seq, .. } = stamped;
        let Some(ticket) = ticket_of(event) else {
            continue;
        };
        let (was, now) = match changed.remove(&ticket) {
            Some((was, is)) => (was, Some(is)),
            None => {
                let was = find(&ticket);
                if was.as_ref().is_some_and(|visit| visit.seq >= *seq) {
                    continue;
                }
                (was.clone(), was.map(|visit| touched(visit, event)))
            }
        };
        if let Some(is) = after(stamped, now, record.range, time) {
            changed.insert(ticket, (was, Visit { seq: *seq, ..is }));
        }
    }
    changed
        .into_iter()
        .map(|(ticket, (was, is))| Changed { ticket, was, is })
        .collect()
}

/// A visit as a record begins to change it: it remembers itself, unless the record is an undo, which brings back what
/// it remembers.
fn touched(mut visit: Visit, event: &Event) -> Visit {
    let before = visit.before.take();
    match (event, before) {
        (Event::CommandUndone { .. }, Some(before)) => *before,
        (Event::CommandUndone { .. }, None) => visit,
        _ => Visit {
            before: Some(Box::new(visit.clone())),
            ..visit
        },
    }
}

/// The visit after an event.
fn after(
    Stamped { event, at, .. }: &Stamped,
    visit: Option<Visit>,
    range: Option<Wait>,
    time: &impl LocalTime,
) -> Option<Visit> {
    if let Event::TicketTaken {
        about,
        languages,
        taken_at,
        ..
    } = event
    {
        let foretold = range.and_then(|range| Foretold::told(range, *at));
        return Some(Visit {
            foretold,
            ..taken(about, languages, *taken_at, time)
        });
    }
    let mut visit = visit?;
    visit.foretold = visit.foretold.and_then(|told| told.after(event, *at));
    match event {
        Event::VisitorCalled {
            desk, first_wait_s, ..
        } => {
            visit.first_wait_s = visit.first_wait_s.or(*first_wait_s);
            visit.guide = Some(desk.guide.clone());
        }
        Event::ServiceFinished {
            served_s,
            outcome,
            reason,
            goes_back_to,
            ..
        } => {
            visit.served_s = Some(visit.served_s.unwrap_or(0) + served_s);
            visit.outcome.clone_from(outcome);
            visit.reason.clone_from(reason);
            visit.end = goes_back_to.is_none().then_some(End::Served);
        }
        Event::TicketTransferred {
            to: queue::command::Target::Errand(errand),
            ..
        } => {
            visit.errand = errand.clone();
        }
        Event::VisitRated { score, .. } => visit.rating = Some(*score),
        Event::TicketRestored { .. } => visit.end = None,
        Event::VisitorMissed { .. } => visit.end = Some(End::NoShow),
        Event::TicketCancelled { .. } => visit.end = Some(End::Cancelled),
        Event::TicketEnded { .. } => visit.end = Some(End::Ended),
        Event::TicketReplaced { .. } => visit.end = Some(End::Replaced),
        Event::TicketUnserved { .. } => visit.end = Some(End::Unserved),
        _ => {}
    }
    Some(visit)
}

fn taken(
    about: &About,
    languages: &[LanguageTag],
    taken_at: Moment,
    time: &impl LocalTime,
) -> Visit {
    let (day, hour) = time.day_and_hour(taken_at);
    let undetermined = || LanguageTag::parse("und").expect("`und` is a language tag (BCP 47)");
    Visit {
        errand: about.errand.clone(),
        language: languages.first().cloned().unwrap_or_else(undetermined),
        day,
        hour,
        first_wait_s: None,
        guide: None,
        served_s: None,
        outcome: None,
        reason: None,
        rating: None,
        end: None,
        foretold: None,
        seq: 0,
        before: None,
    }
}

/// The ticket that an event is about.
fn ticket_of(event: &Event) -> Option<TicketId> {
    match event {
        Event::CommandUndone { restored, .. } => {
            restored.ticket.as_ref().map(|ticket| ticket.id.clone())
        }
        _ => event.about().map(|about| about.ticket.clone()),
    }
}
