//! The room of the stories: two series, three errands, three counters, five guides, a kiosk.

use std::collections::BTreeMap;

use queue::ids::{OutcomeId, ReasonId, RoomId};
use queue::need::Need;
use queue::room::{Counter, Errand, ErrandSet, Guide, Room, Rules, Series};

use super::words::{counter, device, errand, guide, series, tags};

fn a_guide(id: &str, languages: &[&str]) -> Guide {
    Guide {
        id: guide(id),
        errands: ErrandSet::All,
        languages: tags(languages).into_iter().collect(),
        manager: false,
    }
}

fn an_errand(id: &str, in_series: &str, target_wait_s: u32) -> Errand {
    Errand {
        id: errand(id),
        series: series(in_series),
        target_wait_s,
        service_s: 900,
        daily_quota: 0,
    }
}

fn a_counter(id: &str, step_free: bool) -> Counter {
    Counter {
        id: counter(id),
        name: format!("Counter {id}"),
        step_free,
    }
}

/// `permit` and `school` share series A; `parcel` is in B. Counter 1 is step-free. Anna speaks sv
/// and en; Bo sv; Omar so and sv; Sara so; Mia, sv, is a manager. All serve everything.
pub(crate) fn the_room() -> Room {
    let sixty = Series { first: 1, last: 60 };
    let mut mia = a_guide("mia", &["sv"]);
    mia.manager = true;
    Room {
        id: RoomId::parse("room").unwrap(),
        languages: tags(&["sv", "en", "so", "fa"]),
        needs: Need::ALL.into_iter().collect(),
        series: BTreeMap::from([(series("A"), sixty), (series("B"), sixty)]),
        errands: vec![
            an_errand("permit", "A", 600),
            an_errand("school", "A", 600),
            an_errand("parcel", "B", 300),
        ],
        counters: vec![
            a_counter("1", true),
            a_counter("2", false),
            a_counter("3", false),
        ],
        kiosks: BTreeMap::from([(
            device("entrance"),
            BTreeMap::from([(series("A"), (51, 60))]),
        )]),
        guides: vec![
            a_guide("anna", &["sv", "en"]),
            a_guide("bo", &["sv"]),
            a_guide("omar", &["so", "sv"]),
            a_guide("sara", &["so"]),
            mia,
        ],
        outcomes: vec![OutcomeId::parse("solved").unwrap()],
        reasons: vec![ReasonId::parse("question").unwrap()],
        rules: Rules::default(),
        trial: false,
    }
}
