//! The room in which a recording is played, as a room file: its errands, guides and counters.
//!
//! Open without end, so that no visitor meets a closed door; a call starts the service, as on the telephone. Priority
//! visitors are booked for the minute they come and have the head start that the centre gave them.

use std::collections::{BTreeMap, BTreeSet};

use queue::ids::LanguageTag;
use queue::number::NUMBER_MAX;
use serde::Serialize;

use super::crew::{Crew, Guide};
use super::origin::PRIORITY_HEAD_START_S;
use super::recording::{Recording, Visit};

/// The room's id.
pub const ROOM_ID: &str = "replay";
/// The PIN of every guide; the room is on loopback for as long as the replay lasts.
pub const PIN: &str = "0000";
/// [`PIN`] hashed with the least that argon2id can do: thousands of sign-ins are replayed.
const PIN_HASH: &str =
    "$argon2id$v=19$m=8,t=1,p=1$dmlzaXRvci1yb29tLXJlcA$CuxQ7y9zRoiwjGs4WsFbx83Ux1WJpeIr3rZNOLsxfsc";
/// Counters beyond those that the shifts need: guides who stay with a visitor past their hours.
const COUNTERS_SPARE: usize = 5;
/// How much longer than its hours a shift may hold a counter when counters are counted, seconds.
const LINGERING_S: i64 = 900;
/// The wait that every errand aims at, seconds; alike for all, so that the time waited decides.
const TARGET_WAIT_S: u32 = 600;

#[derive(Serialize)]
struct File<'a> {
    room: Room<'a>,
    rules: Rules,
    series: BTreeMap<&'static str, Series>,
    errand: Vec<Errand<'a>>,
    counter: Vec<Counter>,
    guide: Vec<GuideEntry<'a>>,
}

#[derive(Serialize)]
struct Room<'a> {
    id: &'static str,
    time_zone: &'static str,
    languages: BTreeSet<&'a LanguageTag>,
    needs: BTreeSet<&'static str>,
    name: BTreeMap<&'static str, &'static str>,
    opening: BTreeMap<&'static str, [&'static str; 2]>,
}

#[derive(Serialize)]
struct Rules {
    confirm_arrival: bool,
    outcome_required: bool,
    head_start_s: BTreeMap<&'static str, u32>,
}

#[derive(Serialize)]
struct Series {
    first: u32,
    last: u32,
}

#[derive(Serialize)]
struct Errand<'a> {
    id: &'a str,
    series: &'static str,
    target_wait_s: u32,
    service_s: u32,
    names: BTreeMap<&'static str, &'a str>,
}

#[derive(Serialize)]
struct Counter {
    id: String,
    name: String,
    step_free: bool,
}

#[derive(Serialize)]
struct GuideEntry<'a> {
    id: String,
    name: String,
    pin_hash: &'static str,
    errands: &'a BTreeSet<queue::ids::ErrandId>,
    languages: &'a BTreeSet<LanguageTag>,
}

/// The room file for a recording and its crew.
///
/// # Errors
/// What the writer of TOML says; not for any recording that was read.
pub fn room_file(recording: &Recording, crew: &Crew) -> Result<String, toml::ser::Error> {
    let needs = recording.visits.iter().flat_map(|visit| &visit.needs);
    let guides = crew.guides.iter().enumerate();
    toml::to_string(&File {
        room: Room {
            id: ROOM_ID,
            time_zone: recording.origin.time_zone,
            languages: languages(recording, crew),
            needs: needs.map(|need| need.name()).collect(),
            name: BTreeMap::from([("en", "Replay")]),
            opening: never_closed(),
        },
        rules: Rules {
            confirm_arrival: false,
            outcome_required: false,
            head_start_s: BTreeMap::from([("booked", PRIORITY_HEAD_START_S)]),
        },
        series: BTreeMap::from([(
            "A",
            Series {
                first: 1,
                last: NUMBER_MAX,
            },
        )]),
        errand: errands(recording),
        counter: (1..=counters(crew)).map(counter).collect(),
        guide: guides.map(|(n, guide)| entry(n, guide)).collect(),
    })
}

/// How many counters the room has.
pub fn counters(crew: &Crew) -> usize {
    crew.most_at_once(LINGERING_S) + COUNTERS_SPARE
}

/// The id of the guide at that place in [`Crew::guides`].
pub fn guide_id(n: usize) -> String {
    format!("g{}", n + 1)
}

/// Two openings that join, one of them across midnight: who waits at midnight goes on waiting (PROTOCOL §2, end of
/// day), as the telephone line did.
fn never_closed() -> BTreeMap<&'static str, [&'static str; 2]> {
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        .into_iter()
        .map(|day| (day, ["01:00-13:00", "13:00-01:00"]))
        .collect()
}

fn languages<'a>(recording: &'a Recording, crew: &'a Crew) -> BTreeSet<&'a LanguageTag> {
    let visitors = recording.visits.iter().flat_map(|visit| &visit.languages);
    let guides = crew.guides.iter().flat_map(|guide| &guide.languages);
    visitors.chain(guides).collect()
}

fn errands(recording: &Recording) -> Vec<Errand<'_>> {
    let ids: BTreeSet<_> = recording.visits.iter().map(|visit| &visit.errand).collect();
    let errand = |id: &'_ queue::ids::ErrandId| {
        let of_it = recording.visits.iter().filter(|visit| visit.errand == *id);
        median_service_s(of_it).unwrap_or(1).max(1)
    };
    ids.into_iter()
        .map(|id| Errand {
            id: id.as_str(),
            series: "A",
            target_wait_s: TARGET_WAIT_S,
            service_s: errand(id),
            names: BTreeMap::from([("en", recording.origin.name_of(id))]),
        })
        .collect()
}

/// The median service of those visits that were served, seconds.
pub fn median_service_s<'a>(visits: impl Iterator<Item = &'a Visit>) -> Option<u32> {
    let mut served: Vec<u32> = visits.filter_map(Visit::service_s).collect();
    served.sort_unstable();
    super::figures::percentile(&served, 50)
}

fn counter(n: usize) -> Counter {
    Counter {
        id: n.to_string(),
        name: n.to_string(),
        step_free: true,
    }
}

fn entry(n: usize, guide: &Guide) -> GuideEntry<'_> {
    GuideEntry {
        id: guide_id(n),
        name: format!("Guide {}", n + 1),
        pin_hash: PIN_HASH,
        errands: &guide.errands,
        languages: &guide.languages,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_room_of_a_recording_is_a_right_room_file() {
        let text = "date,arrival,errand,service_s,languages,needs,agent\n\
                    2026-01-12,10:00:00,a,60,sv so,step_free,7\n\
                    2026-01-12,10:01:00,b,90,fa,seat,8\n";
        let recording = Recording::parse(Path::new("x.csv"), text.as_bytes(), None).unwrap();
        let crew = Crew::of(&recording);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("room.toml");
        std::fs::write(&path, room_file(&recording, &crew).unwrap()).unwrap();
        let file = coordinator::room_file::RoomFile::load(&path).unwrap();
        assert_eq!(file.room().errands.len(), 2);
        assert_eq!(file.room().guides.len(), 2);
        assert_eq!(file.room().counters.len(), counters(&crew));
        for visit in &recording.visits {
            let open = file.calendar(visit.day).room.open(visit.arrival);
            assert!(open && file.calendar(visit.day).runs_across_midnight());
        }
    }

    #[test]
    fn every_guide_has_the_pin() {
        assert!(coordinator::room_file::pins::pin_matches(PIN_HASH, PIN));
    }
}
