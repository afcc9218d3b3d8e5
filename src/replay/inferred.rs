//! A day's guides read from who served whom: errands, languages, hours and pauses.
//!
//! An agent serves the errands that the recording shows that day and speaks the languages of everybody the agent
//! served in the whole recording. On duty from the first call's start to the last one's end, apart where nothing is
//! recorded for [`APART_S`]. Between two calls an agent pauses as long as somebody waited whom the agent serves and
//! did not get, when that is [`PAUSE_MIN_S`] or more. Whom nobody the file names has served was served by somebody there:
//! where nobody on duty could, it was the one nearest in time who could or, that day, who speaks the language.

use std::collections::{BTreeMap, BTreeSet};

use queue::ids::{ErrandId, LanguageTag};
use queue::moment::Moment;

use super::crew::{Duty, Guide};
use super::recording::{Recording, Visit};

/// Two calls of an agent this far apart belong to different shifts, seconds.
pub const APART_S: i64 = 3600;
/// Shortest pause, seconds; shorter ones are in [`between_calls_s`].
pub const PAUSE_MIN_S: i64 = 60;
/// Waits shorter than this, in seconds, are the line's own delay, not a sign that everybody was busy.
pub const WAIT_SEEN_MIN_S: i64 = 10;
/// Longest time between two calls that counts as one call's aftermath, seconds.
pub const AFTERMATH_MAX_S: i64 = 600;

/// Languages of each agent.
pub(crate) type Spoken = BTreeMap<String, BTreeSet<LanguageTag>>;

/// A call: its start and end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Call {
    from: Moment,
    to: Moment,
}

/// The languages of everybody: of each visitor served who named one alone that one, and where an agent shares none
/// with a visitor of several, the one of them most often named in the recording.
pub(crate) fn languages(recording: &Recording) -> Spoken {
    let mut named: BTreeMap<&LanguageTag, usize> = BTreeMap::new();
    for tag in recording.visits.iter().flat_map(|visit| &visit.languages) {
        *named.entry(tag).or_default() += 1;
    }
    let mut visits: Vec<&Visit> = recording.visits.iter().collect();
    visits.sort_by_key(|visit| visit.languages.len() > 1);
    let mut spoken = Spoken::new();
    for visit in visits {
        let Some(agent) = &visit.agent else { continue };
        let languages = spoken.entry(agent.clone()).or_default();
        if visit.languages.iter().any(|tag| languages.contains(tag)) {
            continue;
        }
        let most_named = visit.languages.iter().rev().max_by_key(|tag| named[tag]);
        languages.extend(most_named.cloned());
    }
    spoken
}

/// The median time between two calls of an agent while somebody waited, in seconds: what a guide needs between two
/// visitors. 0 where the file does not tell.
pub(crate) fn between_calls_s(recording: &Recording) -> u32 {
    let mut gaps = Vec::new();
    for day in recording.days() {
        let visits: Vec<&Visit> = recording.visits.iter().filter(|v| v.day == day).collect();
        let waits = Waits::of(&visits);
        for (_, (errands, calls)) in agents(&visits) {
            for (before, after) in calls.iter().zip(calls.iter().skip(1)) {
                let gap = after.from.ms_since(before.to) / 1000;
                if (0..=AFTERMATH_MAX_S).contains(&gap) && waits.any_at(before.to, &errands) {
                    gaps.push(gap);
                }
            }
        }
    }
    gaps.sort_unstable();
    let median = gaps.get(gaps.len() / 2).copied().unwrap_or(0);
    u32::try_from(median).unwrap_or_default()
}

/// The shifts of one day.
pub(crate) fn day(visits: &[&Visit], spoken: &Spoken) -> Vec<Duty> {
    let waits = Waits::of(visits);
    let mut duties = Vec::new();
    for (agent, (errands, calls)) in agents(visits) {
        let guide = Guide {
            agent: agent.to_owned(),
            languages: spoken.get(agent).cloned().unwrap_or_default(),
            errands,
        };
        duties.extend(shifts(&guide, &calls, &waits));
    }
    for visit in visits.iter().filter(|v| v.service_s().is_some()) {
        cover(visit, &mut duties);
    }
    duties
}

/// Every agent of a day with errands and calls, these in order.
fn agents<'a>(visits: &[&'a Visit]) -> BTreeMap<&'a str, (BTreeSet<ErrandId>, Vec<Call>)> {
    let mut agents: BTreeMap<&str, (BTreeSet<ErrandId>, Vec<Call>)> = BTreeMap::new();
    for visit in visits {
        if let (Some(agent), Some(service_s)) = (&visit.agent, visit.service_s()) {
            let (errands, calls) = agents.entry(agent).or_default();
            let from = visit.began();
            let to = from.plus_s(i64::from(service_s));
            errands.insert(visit.errand.clone());
            calls.push(Call { from, to });
        }
    }
    for (_, calls) in agents.values_mut() {
        calls.sort_unstable();
    }
    agents
}

fn shifts(guide: &Guide, calls: &[Call], waits: &Waits<'_>) -> Vec<Duty> {
    let mut shifts: Vec<Duty> = Vec::new();
    for call in calls {
        match shifts.last_mut() {
            Some(shift) if call.from.ms_since(shift.to) < APART_S * 1000 => {
                if let Some(back) = waits.last_seen(shift.to, call.from, &guide.errands) {
                    shift.pauses.push((shift.to, back));
                }
                shift.to = shift.to.max(call.to);
            }
            _ => shifts.push(Duty {
                guide: guide.clone(),
                from: call.from,
                to: call.to,
                pauses: Vec::new(),
            }),
        }
    }
    shifts
}

/// Sees to it that somebody was on duty who could serve a visitor when the visitor was served.
fn cover(visit: &Visit, duties: &mut Vec<Duty>) {
    let from = visit.began();
    let to = from.plus_s(i64::from(visit.service_s().unwrap_or(0)));
    if duties
        .iter()
        .any(|duty| duty.from <= from && from <= duty.to && duty.guide.matches(visit))
    {
        return;
    }
    let away = |duty: &Duty| {
        (duty.from.ms_since(from))
            .max(from.ms_since(duty.to))
            .max(0)
    };
    let can = |duty: &&Duty| duty.guide.matches(visit);
    let speaks = |duty: &Duty| duty.guide.languages.contains(visit.language());
    let nearest = duties.iter().filter(can).min_by_key(|duty| away(duty));
    let nearest = nearest.or_else(|| duties.iter().min_by_key(|duty| (!speaks(duty), away(duty))));
    let Some(mut guide) = nearest.map(|duty| duty.guide.clone()) else {
        return;
    };
    guide.errands.insert(visit.errand.clone());
    guide.languages.insert(visit.language().clone());
    let there = duties
        .iter_mut()
        .find(|duty| duty.guide.agent == guide.agent && duty.from <= from && from <= duty.to);
    match there {
        Some(duty) => duty.guide = guide,
        None => duties.push(Duty {
            guide,
            from,
            to,
            pauses: Vec::new(),
        }),
    }
}

/// The recorded waits of a day by arrival, as far as they show that nobody was free.
struct Waits<'a> {
    spans: Vec<(Moment, Moment, &'a ErrandId)>,
    longest_ms: i64,
}

impl<'a> Waits<'a> {
    fn of(visits: &[&'a Visit]) -> Self {
        let spans: Vec<_> = visits
            .iter()
            .map(|visit| (visit.arrival, visit.began(), &visit.errand))
            .filter(|(from, to, _)| to.ms_since(*from) >= WAIT_SEEN_MIN_S * 1000)
            .collect();
        let lasted = spans.iter().map(|(from, to, _)| to.ms_since(*from));
        Self {
            longest_ms: lasted.max().unwrap_or(0),
            spans,
        }
    }

    /// Those that may overlap the time from `from` to `to`.
    fn around(&self, from: Moment, to: Moment) -> &[(Moment, Moment, &'a ErrandId)] {
        let first = from.plus_ms(-self.longest_ms);
        let begin = self.spans.partition_point(|span| span.0 < first);
        let end = self.spans.partition_point(|span| span.0 < to);
        &self.spans[begin.min(end)..end]
    }

    fn any_at(&self, at: Moment, errands: &BTreeSet<ErrandId>) -> bool {
        self.around(at, at.plus_ms(1))
            .iter()
            .any(|(from, to, errand)| *from <= at && at < *to && errands.contains(*errand))
    }

    /// The last moment before `to` until which somebody waited after `from`, when that is a pause.
    fn last_seen(&self, from: Moment, to: Moment, errands: &BTreeSet<ErrandId>) -> Option<Moment> {
        if to.ms_since(from) < PAUSE_MIN_S * 1000 {
            return None;
        }
        self.around(from, to)
            .iter()
            .filter(|(_, _, errand)| errands.contains(*errand))
            .filter(|span| span.1.min(to).ms_since(span.0.max(from)) >= WAIT_SEEN_MIN_S * 1000)
            .map(|span| span.1.min(to))
            .max()
            .filter(|back| back.ms_since(from) >= PAUSE_MIN_S * 1000)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::crew::Crew;
    use super::*;

    const HEAD: &str = "date,arrival,errand,service_s,languages,wait_s,outcome,agent\n";

    fn recording(lines: &str) -> Recording {
        Recording::parse(
            Path::new("x.csv"),
            format!("{HEAD}{lines}").as_bytes(),
            None,
        )
        .unwrap()
    }

    fn clock(at: Moment) -> String {
        at.to_string()[11..19].to_owned()
    }

    #[test]
    fn hours_run_from_the_first_calls_start_to_the_last_ones_end() {
        let crew = Crew::of(&recording(
            "2026-01-12,10:00:00,a,60,sv,30,served,7\n\
             2026-01-12,10:20:00,b,120,sv,0,served,7\n\
             2026-01-12,14:00:00,a,60,sv,0,served,7\n",
        ));
        let hours: Vec<_> = crew
            .shifts
            .iter()
            .map(|s| (clock(s.from), clock(s.to)))
            .collect();
        assert_eq!(crew.guides.len(), 1);
        assert_eq!(crew.guides[0].errands.len(), 2);
        assert_eq!(hours[0], ("09:00:30".into(), "09:22:00".into()));
        assert_eq!(hours[1], ("13:00:00".into(), "13:01:00".into()));
    }

    #[test]
    fn an_agent_who_lets_somebody_wait_is_on_a_pause_until_nobody_does() {
        let crew = Crew::of(&recording(
            "2026-01-12,10:00:00,a,60,sv,0,served,7\n\
             2026-01-12,10:03:00,a,,sv,120,abandoned,\n\
             2026-01-12,10:20:00,a,60,sv,0,served,7\n",
        ));
        let pauses = &crew.shifts[0].pauses;
        assert_eq!(pauses.len(), 1);
        assert_eq!(clock(pauses[0].0), "09:01:00");
        assert_eq!(clock(pauses[0].1), "09:05:00");
    }

    #[test]
    fn an_agent_is_idle_while_only_others_visitors_wait() {
        let crew = Crew::of(&recording(
            "2026-01-12,10:00:00,a,60,sv,0,served,7\n\
             2026-01-12,10:03:00,b,,sv,120,abandoned,\n\
             2026-01-12,10:20:00,a,60,sv,0,served,7\n",
        ));
        assert!(crew.shifts[0].pauses.is_empty());
    }

    #[test]
    fn the_time_between_calls_is_the_median_while_somebody_waited() {
        let crew = Crew::of(&recording(
            "2026-01-12,10:00:00,a,60,sv,0,served,7\n\
             2026-01-12,10:00:30,a,60,sv,36,served,7\n\
             2026-01-12,10:09:00,a,60,sv,0,served,7\n",
        ));
        assert_eq!(crew.between_calls_s, 6);
    }

    #[test]
    fn languages_are_those_of_the_visitors_served() {
        let crew = Crew::of(&recording(
            "2026-01-12,10:00:00,a,60,so,0,served,7\n\
             2026-01-12,10:02:00,a,60,fa so,0,served,7\n\
             2026-01-12,10:04:00,a,60,so sv,0,served,8\n\
             2026-01-12,10:06:00,a,60,sv,0,served,9\n\
             2026-01-12,10:08:00,a,60,sv,0,served,9\n",
        ));
        let spoken = |agent: &str| -> Vec<&str> {
            let guide = crew.guides.iter().find(|g| g.agent == agent).unwrap();
            guide.languages.iter().map(LanguageTag::as_str).collect()
        };
        assert_eq!(spoken("7"), ["so"]);
        assert_eq!(spoken("8"), ["so"], "the language named most often");
        assert_eq!(spoken("9"), ["sv"]);
    }

    #[test]
    fn somebody_on_duty_can_serve_whoever_was_served() {
        let recording = recording(
            "2026-01-12,10:00:00,a,60,sv,0,served,7\n\
             2026-01-12,10:00:20,b,60,so,0,served,\n\
             2026-01-12,18:00:00,a,60,sv,0,served,\n",
        );
        let crew = Crew::of(&recording);
        for visit in &recording.visits {
            let at = visit.began();
            let there = |s: &&super::super::crew::Shift| s.from <= at && at <= s.to;
            let mut there = crew.shifts.iter().filter(there);
            assert!(
                there.any(|s| crew.guides[s.guide].matches(visit)),
                "{visit:?}"
            );
        }
    }
}
