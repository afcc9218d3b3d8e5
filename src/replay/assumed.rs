//! A day's guides where the recording names none: as many as its busiest hour needs.
//!
//! All serve every errand and speak the language most often named; each other language is spoken by one of them, as
//! in a room where few share a visitor's language. They are on duty from the first arrival until the last visitor
//! is served.

use std::collections::{BTreeMap, BTreeSet};

use queue::ids::LanguageTag;

use super::crew::{Duty, Guide};
use super::recording::Visit;

/// Share of the busiest hour that guides are at work, in percent.
pub const BUSY_PERCENT: u64 = 80;

/// The shifts of one day.
pub(crate) fn day(visits: &[&Visit]) -> Vec<Duty> {
    let (Some(first), Some(last)) = (visits.first(), visits.last()) else {
        return Vec::new();
    };
    let ends = visits.iter().map(|visit| {
        visit
            .began()
            .plus_s(i64::from(visit.service_s().unwrap_or(0)))
    });
    let (from, to) = (first.arrival, ends.max().unwrap_or(last.arrival));
    let errands: BTreeSet<_> = visits.iter().map(|visit| visit.errand.clone()).collect();
    let spoken = languages(visits, guides_needed(visits));
    let guide = |(n, languages)| Guide {
        agent: format!("{}", n + 1),
        errands: errands.clone(),
        languages,
    };
    let duty = |guide| Duty {
        guide,
        from,
        to,
        pauses: Vec::new(),
    };
    spoken
        .into_iter()
        .enumerate()
        .map(guide)
        .map(duty)
        .collect()
}

/// Guides for the hour with the most work, at least one.
fn guides_needed(visits: &[&Visit]) -> usize {
    let mut work_s: BTreeMap<i64, u64> = BTreeMap::new();
    for visit in visits {
        let hour = visit.arrival.as_millis() / 3_600_000;
        *work_s.entry(hour).or_default() += u64::from(visit.service_s().unwrap_or(0));
    }
    let busiest_s = work_s.into_values().max().unwrap_or(0);
    let guides = (busiest_s * 100).div_ceil(3600 * BUSY_PERCENT);
    usize::try_from(guides.max(1)).unwrap_or(usize::MAX)
}

/// The languages of so many guides: all speak the commonest, the others are dealt out, the commoner first.
fn languages(visits: &[&Visit], guides: usize) -> Vec<BTreeSet<LanguageTag>> {
    let mut named: BTreeMap<&LanguageTag, usize> = BTreeMap::new();
    for tag in visits.iter().flat_map(|visit| &visit.languages) {
        *named.entry(tag).or_default() += 1;
    }
    let mut by_number: Vec<_> = named.into_iter().collect();
    by_number.sort_by_key(|(tag, number)| (std::cmp::Reverse(*number), *tag));
    let mut tags = by_number.into_iter().map(|(tag, _)| tag.clone());
    let common: BTreeSet<LanguageTag> = tags.next().into_iter().collect();
    let mut spoken = vec![common; guides];
    for (n, tag) in tags.enumerate() {
        spoken[n % guides].insert(tag);
    }
    spoken
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::crew::Crew;
    use super::super::recording::Recording;

    #[test]
    fn the_busiest_hour_decides_how_many_and_every_language_is_spoken_by_one() {
        let mut text = "date,arrival,errand,service_s,languages\n".to_owned();
        for minute in 0..12 {
            let language = ["sv", "sv", "so", "fa"][minute % 4];
            text += &format!("2026-01-12,10:{:02},a,900,{language}\n", minute * 5);
        }
        let recording = Recording::parse(Path::new("x.csv"), text.as_bytes(), None).unwrap();
        let crew = Crew::of(&recording);
        assert_eq!(
            crew.guides.len(),
            4,
            "three hours of work in an hour, 80 % busy"
        );
        for (language, speakers) in [("sv", 4), ("so", 1), ("fa", 1)] {
            let speaks = |g: &&super::Guide| g.languages.iter().any(|l| l.as_str() == language);
            assert_eq!(
                crew.guides.iter().filter(speaks).count(),
                speakers,
                "{language}"
            );
        }
        assert!(
            recording
                .visits
                .iter()
                .all(|v| crew.guides.iter().any(|g| g.matches(v)))
        );
    }
}
