//! What the others do: who is at which counter and how it stands there, and who is reachable. It is the same for everybody
//! and names no visitor.

use languages::{Texts, key};
use queue::view::Status;

use crate::screen::Screen;
use crate::screen::sign_in::status_key;

/// Somebody else on duty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColleagueItem {
    /// The counter's name; empty for who is reachable.
    pub counter: String,
    /// The counter, the guide and what they do.
    pub title: String,
    /// What they do.
    pub status: Status,
    /// All of it, to be heard.
    pub label: String,
}

impl Screen {
    /// How somebody stands, as a shape and in words; of a screen that is gone nothing else is known.
    pub(in crate::screen) fn stands(
        &self,
        status: Status,
        gone: bool,
        tag: &str,
    ) -> (Status, String) {
        if gone {
            (Status::Closed, Texts::get(tag, key::PROBLEM_OFFLINE, &[]))
        } else {
            (status, Texts::get(tag, status_key(status), &[]))
        }
    }

    /// The others in the order of their counters, then who is reachable.
    pub(super) fn colleagues(&self, tag: &str) -> Vec<ColleagueItem> {
        let (Some(duty), Some(desk)) = (&self.duty, self.desk()) else {
            return Vec::new();
        };
        let duty = &duty.view;
        let seated = duty.counters.iter().filter_map(|at| {
            let guide = at.guide.as_ref()?;
            Some((Some(&at.counter), guide, at.status, at.gone))
        });
        let reachable = duty.reachable.iter();
        let reachable = reachable.map(|one| (None, &one.guide, Status::Reachable, one.gone));
        let others = seated
            .chain(reachable)
            .filter(|(_, guide, ..)| Some(*guide) != desk.guide.as_ref());
        let items = others.map(|(counter, guide, status, gone)| {
            let counter = counter.map(|id| self.counter_name(id));
            let guide = languages::isolated(&self.name_of_guide(guide));
            let (status, status_text) = self.stands(status, gone, tag);
            let place = counter
                .as_ref()
                .map(|name| Texts::get(tag, key::COUNTER_AT, &[("counter", name.into())]));
            let said = place.iter().chain([&guide, &status_text]);
            let said: Vec<_> = said.map(String::as_str).collect();
            let who = counter.as_ref().map_or_else(
                || guide.clone(),
                |counter| format!("{} {guide}", languages::isolated(counter)),
            );
            ColleagueItem {
                title: format!("{who} · {status_text}"),
                label: said.join(", "),
                counter: counter.unwrap_or_default(),
                status,
            }
        });
        items.collect()
    }
}
