//! Who is on duty in a replay, at which counter, doing what; when a guide pauses and when a guide may go.
//!
//! Asks the room for nothing; whoever plays notes here what the room answered.

use std::collections::{BTreeMap, BTreeSet};

use queue::ids::CounterId;
use queue::moment::Moment;

use super::crew::Crew;
use super::recording::Visit;

/// What a guide on duty is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Doing {
    /// Gets the next visitor who comes.
    Armed,
    /// Has a visitor.
    Serving,
    /// Will ask for the next visitor shortly.
    Between,
    /// Has a pause.
    Paused,
}

#[derive(Debug, Clone, Copy)]
struct Post {
    counter: usize,
    until: Moment,
    doing: Doing,
}

/// Everybody on duty, by the guide's place in the crew; counters by theirs in the room.
#[derive(Debug)]
pub(crate) struct Roster<'a> {
    crew: &'a Crew,
    free: BTreeSet<usize>,
    posts: BTreeMap<usize, Post>,
    pauses: Vec<Vec<(Moment, Moment)>>,
}

impl<'a> Roster<'a> {
    /// Nobody is on duty yet, and so many counters are free.
    pub(crate) fn new(crew: &'a Crew, counters: usize) -> Self {
        let mut pauses = vec![Vec::new(); crew.guides.len()];
        for shift in &crew.shifts {
            pauses[shift.guide].extend_from_slice(&shift.pauses);
        }
        for of_guide in &mut pauses {
            of_guide.sort_unstable();
        }
        Self {
            crew,
            free: (0..counters).collect(),
            posts: BTreeMap::new(),
            pauses,
        }
    }

    /// Has a guide who is on duty stay longer; whether that was so.
    pub(crate) fn extend(&mut self, guide: usize, until: Moment) -> bool {
        let post = self.posts.get_mut(&guide);
        post.map(|post| post.until = post.until.max(until))
            .is_some()
    }

    /// Gives a guide who comes on duty a free counter, if there is one.
    pub(crate) fn begin(&mut self, guide: usize, until: Moment) -> Option<usize> {
        let counter = self.free.pop_first()?;
        let doing = Doing::Between;
        let post = Post {
            counter,
            until,
            doing,
        };
        self.posts.insert(guide, post);
        Some(counter)
    }

    /// The guide is off duty.
    pub(crate) fn end(&mut self, guide: usize) {
        if let Some(post) = self.posts.remove(&guide) {
            self.free.insert(post.counter);
        }
    }

    /// What the guide is doing; nothing off duty.
    pub(crate) fn doing(&self, guide: usize) -> Option<Doing> {
        self.posts.get(&guide).map(|post| post.doing)
    }

    pub(crate) fn set(&mut self, guide: usize, doing: Doing) {
        if let Some(post) = self.posts.get_mut(&guide) {
            post.doing = doing;
        }
    }

    /// The guide's counter.
    pub(crate) fn counter(&self, guide: usize) -> Option<usize> {
        self.posts.get(&guide).map(|post| post.counter)
    }

    /// The guide at that counter.
    pub(crate) fn guide_at(&self, counter: &CounterId) -> Option<usize> {
        let here = |post: &Post| counter_id(post.counter) == counter.as_str();
        let mut found = self.posts.iter().filter(|(_, post)| here(post));
        found.next().map(|(guide, _)| *guide)
    }

    /// Whether somebody is armed who matches the visitor, so that a call must follow.
    pub(crate) fn armed_for(&self, visit: &Visit) -> bool {
        let armed = |(guide, post): (&usize, &Post)| {
            post.doing == Doing::Armed && self.crew.guides[*guide].matches(visit)
        };
        self.posts.iter().any(armed)
    }

    /// Whether the guide's hours are over.
    pub(crate) fn is_over(&self, guide: usize, now: Moment) -> bool {
        self.posts.get(&guide).is_some_and(|post| post.until <= now)
    }

    /// Whether the guide's hours are over and everybody who waits for such a guide has another.
    pub(crate) fn may_leave<'v>(
        &self,
        guide: usize,
        now: Moment,
        mut waiting: impl Iterator<Item = &'v Visit>,
    ) -> bool {
        let matches = |guide: usize, visit: &Visit| self.crew.guides[guide].matches(visit);
        let stays = |(other, post): (&usize, &Post)| {
            (*other != guide && now < post.until).then_some(*other)
        };
        let others: Vec<usize> = self.posts.iter().filter_map(stays).collect();
        let depends = |visit: &Visit| {
            matches(guide, visit) && !others.iter().any(|other| matches(*other, visit))
        };
        self.is_over(guide, now) && !waiting.any(depends)
    }

    /// The end of the pause that the guide has now; none past the guide's hours.
    pub(crate) fn pause_now(&self, guide: usize, now: Moment) -> Option<Moment> {
        let pauses = &self.pauses[guide];
        let begun = pauses.partition_point(|(from, _)| *from <= now);
        let (_, to) = pauses.get(begun.checked_sub(1)?)?;
        (now < *to && !self.is_over(guide, now)).then_some(*to)
    }
}

/// The id of the counter at that place.
pub(crate) fn counter_id(counter: usize) -> String {
    (counter + 1).to_string()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::recording::Recording;
    use super::*;

    const TWO_AGENTS: &str = "date,arrival,errand,service_s,agent\n\
                              2026-01-12,10:00:00,a,600,7\n\
                              2026-01-12,10:00:00,b,600,8\n\
                              2026-01-12,10:05:00,b,60,7\n";

    fn recording() -> Recording {
        Recording::parse(Path::new("x.csv"), TWO_AGENTS.as_bytes(), None).unwrap()
    }

    #[test]
    fn the_last_guide_who_can_serve_somebody_who_waits_stays() {
        let recording = recording();
        let crew = Crew::of(&recording);
        let (a, b) = (&recording.visits[0], &recording.visits[1]);
        let until = crew.shifts[0].to;
        let mut roster = Roster::new(&crew, 2);
        let seven = usize::from(crew.guides[0].agent != "7");
        assert_eq!(roster.begin(seven, until), Some(0));
        assert_eq!(roster.begin(1 - seven, until.plus_s(60)), Some(1));
        let leaves =
            |waiting: &[&Visit], now| roster.may_leave(seven, now, waiting.iter().copied());
        assert!(!leaves(&[], until.plus_s(-1)), "the hours are not over");
        assert!(leaves(&[], until));
        assert!(leaves(&[b], until), "the other serves b");
        assert!(!leaves(&[b, a], until), "nobody else serves a");
        assert!(
            !leaves(&[b], until.plus_s(60)),
            "the other's hours are over too"
        );
    }

    #[test]
    fn a_counter_is_free_again_when_its_guide_has_gone() {
        let recording = recording();
        let crew = Crew::of(&recording);
        let mut roster = Roster::new(&crew, 1);
        let now = crew.shifts[0].from;
        assert_eq!(roster.begin(0, now), Some(0));
        assert_eq!(roster.begin(1, now), None);
        assert_eq!(roster.guide_at(&CounterId::parse("1").unwrap()), Some(0));
        roster.end(0);
        assert_eq!(roster.begin(1, now), Some(0));
    }
}
