//! The demo day: 75 visits of a municipal service centre's room between 10 and 17, made up from what is known of such
//! rooms, and the generator that makes the same file again.
//!
//! Nobody's data: every line is drawn from the tables here. `docs/demo-day.md` says where their figures come from.

use std::fmt::Write;

use crate::chance::Chance;

/// The shipped day, as [`generate`] makes it from [`SEED`].
pub const CSV: &str = include_str!("demo_day.csv");
/// What the shipped day is drawn from.
pub const SEED: u64 = 75;
/// The shipped day, a Monday.
pub const DATE: &str = "2026-11-23";

/// Arrivals in each hour from 10 on: the shape of the recorded weeks between 10 and 17, about eleven an hour.
const ARRIVALS: [usize; 7] = [12, 12, 9, 11, 12, 11, 8];
/// The first hour.
const OPENS: usize = 10;
/// Nobody comes in the last minutes before closing, seconds.
const LAST_COMERS_S: u64 = 600;

/// An errand of the default room: its usual minutes, then how many speak Swedish first and how many another language.
const ERRANDS: [(&str, u64, usize, usize); 11] = [
    ("general-question", 10, 9, 7),
    ("building-permit", 20, 5, 1),
    ("school-childcare", 14, 4, 4),
    ("income-support", 20, 2, 8),
    ("care-disability", 20, 2, 2),
    ("parking-streets", 10, 4, 2),
    ("consumer-budget-debt", 25, 2, 2),
    ("permits-notifications", 14, 2, 1),
    ("hand-in-collect", 6, 3, 6),
    ("e-services", 16, 1, 4),
    ("booked-visit", 25, 1, 3),
];

/// Visitors by own language where it is not Swedish.
const LANGUAGES: [(&str, usize); 19] = [
    ("ar", 7),
    ("so", 6),
    ("en", 5),
    ("fa", 3),
    ("tr", 2),
    ("fi", 2),
    ("bs", 2),
    ("ckb", 2),
    ("kmr", 1),
    ("kmr-Arab", 1),
    ("ru", 1),
    ("de", 1),
    ("es", 1),
    ("it", 1),
    ("hr", 1),
    ("sr", 1),
    ("az", 1),
    ("fa-AF", 1),
    ("swl", 1),
];

/// Visitors with a need.
const NEEDS: [(&str, usize); 5] = [
    ("seat", 7),
    ("step_free", 4),
    ("quiet_call", 3),
    ("interpreter", 1),
    ("fetch", 1),
];

/// Of ten who speak another language first, so many are content with Swedish.
const SWEDISH_TOO_OF_TEN: u64 = 4;
/// How long a visit takes in percent of its errand's usual minutes: tenths of a skewed spread with a mean of 101.
const LASTING_PERCENT: [u64; 10] = [35, 50, 62, 74, 86, 98, 112, 130, 155, 208];

/// The demo day as CSV for `replay`.
pub fn generate(seed: u64) -> String {
    let mut chance = Chance::new(seed);
    let visitors = visitors(&mut chance);
    let arrivals = arrivals(&mut chance);
    let needs = needs(&mut chance, visitors.len());
    let mut csv = String::from("date,arrival,errand,service_s,languages,needs\n");
    for ((arrival_s, visitor), need) in arrivals.into_iter().zip(visitors).zip(needs) {
        let (h, m, s) = (arrival_s / 3600, arrival_s / 60 % 60, arrival_s % 60);
        let Visitor {
            errand,
            service_s,
            languages,
        } = visitor;
        _ = writeln!(
            csv,
            "{DATE},{h:02}:{m:02}:{s:02},{errand},{service_s},{languages},{need}"
        );
    }
    csv
}

struct Visitor {
    errand: &'static str,
    service_s: u64,
    languages: String,
}

fn visitors(chance: &mut Chance) -> Vec<Visitor> {
    let spoken = LANGUAGES.map(|(tag, count)| vec![tag; count]).concat();
    let mut others = chance.shuffled(spoken).into_iter();
    let mut visitors = Vec::new();
    for (errand, usual_min, swedish, other) in ERRANDS {
        for n in 0..swedish + other {
            let other = if n < swedish { None } else { others.next() };
            let languages = match other {
                Some(tag) if chance.below(10) < SWEDISH_TOO_OF_TEN => format!("{tag} sv"),
                Some(tag) => tag.to_owned(),
                None => "sv".to_owned(),
            };
            let percent = LASTING_PERCENT[chance.place(LASTING_PERCENT.len())];
            visitors.push(Visitor {
                errand,
                service_s: usual_min * 60 * percent / 100 + chance.below(30),
                languages,
            });
        }
    }
    chance.shuffled(visitors)
}

fn arrivals(chance: &mut Chance) -> Vec<u64> {
    let last = ARRIVALS.len() - 1;
    let mut arrivals = Vec::new();
    for (n, count) in ARRIVALS.into_iter().enumerate() {
        let width_s = if n == last {
            3600 - LAST_COMERS_S
        } else {
            3600
        };
        let from_s = (OPENS + n) as u64 * 3600;
        arrivals.extend((0..count).map(|_| from_s + chance.below(width_s)));
    }
    arrivals.sort_unstable();
    arrivals
}

fn needs(chance: &mut Chance, visitors: usize) -> Vec<&'static str> {
    let mut needs = NEEDS.map(|(need, count)| vec![need; count]).concat();
    needs.resize(visitors, "");
    chance.shuffled(needs)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::super::recording::{Recording, Visit};
    use super::*;

    fn shipped() -> Recording {
        Recording::parse(Path::new("demo_day.csv"), CSV.as_bytes(), None).unwrap()
    }

    #[test]
    fn the_shipped_day_is_what_the_generator_makes() {
        assert_eq!(CSV, generate(SEED));
    }

    #[test]
    fn seventy_five_visitors_come_between_ten_and_five_and_stay_about_a_quarter_of_an_hour() {
        let visits = shipped().visits;
        assert_eq!(visits.len(), 75);
        let hour = |line: &str| line.split(',').nth(1).unwrap()[..2].parse::<u32>().unwrap();
        assert!(
            CSV.lines()
                .skip(1)
                .all(|line| (10..17).contains(&hour(line)))
        );
        let service: u32 = visits.iter().filter_map(Visit::service_s).sum();
        assert!(
            (13 * 60..17 * 60).contains(&(service / 75)),
            "{}",
            service / 75
        );
    }

    #[test]
    fn every_language_that_the_guides_of_such_rooms_speak_is_some_visitors_own() {
        let visits = shipped().visits;
        let own: BTreeSet<_> = visits
            .iter()
            .map(|visit| visit.language().as_str())
            .collect();
        assert_eq!(own.len(), LANGUAGES.len() + 1);
        assert!(LANGUAGES.iter().all(|(tag, _)| own.contains(tag)));
    }

    #[test]
    fn the_default_room_knows_every_errand_language_and_need_of_the_day() {
        let room = coordinator::room_file::RoomFile::built_in().unwrap().room();
        for visit in shipped().visits {
            assert!(room.errand(&visit.errand).is_some(), "{}", visit.errand);
            assert!(visit.languages.iter().all(|tag| room.knows_language(tag)));
            assert!(visit.needs.iter().all(|need| room.needs.contains(need)));
        }
    }
}
