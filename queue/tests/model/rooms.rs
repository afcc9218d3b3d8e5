//! Rooms as chance makes them: few errands and guides, tiny series, every rule turned both ways.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use queue::calendar::{Calendar, DAYS_AHEAD, Hours};
use queue::ids::{DeviceId, ErrandId, LanguageTag, OutcomeId, ReasonId, RoomId, SeriesId};
use queue::moment::{Day, Moment};
use queue::need::Need;
use queue::room::{Counter, Errand, ErrandSet, Guide, Room, Rules, Series};

const TAGS: [&str; 5] = ["sv", "en", "so", "ar", "swl"];
/// 2026-11-22, a Sunday.
const FIRST_DAY: i64 = 20_779;
const HOUR_S: i64 = 3600;
const DAY_S: i64 = 24 * HOUR_S;

/// When a room is open.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Openings {
    Always,
    ByDay,
    TwiceADay,
    AcrossMidnight,
}

/// A room and its hours.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) room: Room,
    pub(crate) openings: Openings,
    /// Whether the first errand has hours of its own.
    pub(crate) own_hours: bool,
}

impl Plan {
    /// The nth day's calendar; the second day has 25 hours, as once a year.
    pub(crate) fn calendar(&self, nth: i64) -> Calendar {
        let starts_at = |n: i64| at(n * DAY_S + if n > 1 { HOUR_S } else { 0 });
        let spans = |hours: &[(i64, i64)]| {
            let days = nth - 1..=nth + DAYS_AHEAD;
            let moments = days.flat_map(|n| {
                let open = hours
                    .iter()
                    .map(move |(from, to)| (from * HOUR_S, to * HOUR_S));
                open.map(move |(from, to)| (starts_at(n).plus_s(from), starts_at(n).plus_s(to)))
            });
            Hours::Spans(moments.collect())
        };
        let room = match self.openings {
            Openings::Always => Hours::Always,
            Openings::ByDay => spans(&[(10, 17)]),
            Openings::TwiceADay => spans(&[(10, 12), (13, 17)]),
            Openings::AcrossMidnight => spans(&[(20, 26)]),
        };
        let first = self.room.errands[0].id.clone();
        let own = self
            .own_hours
            .then(|| (first, spans(&[(10, 11), (21, 22)])));
        Calendar {
            day: Day::from_days(FIRST_DAY + nth),
            starts_at: starts_at(nth),
            ends_at: starts_at(nth + 1),
            room,
            errands: own.into_iter().collect(),
        }
    }

    /// When the first day's story begins: shortly before something happens.
    pub(crate) fn begins_at(&self) -> Moment {
        let hour = match self.openings {
            Openings::Always => 23,
            Openings::ByDay | Openings::TwiceADay => 10,
            Openings::AcrossMidnight => 22,
        };
        at(hour * HOUR_S)
    }
}

fn at(seconds: i64) -> Moment {
    Moment::from_millis((FIRST_DAY * DAY_S + seconds) * 1000)
}

pub(crate) fn tag(i: usize) -> LanguageTag {
    LanguageTag::parse(TAGS[i % TAGS.len()]).unwrap()
}

pub(crate) fn errand_id(i: usize) -> ErrandId {
    ErrandId::parse(&format!("errand-{i}")).unwrap()
}

pub(crate) fn kiosk_id(i: usize) -> DeviceId {
    DeviceId::parse(&format!("kiosk-{i}")).unwrap()
}

fn series(name: &str) -> SeriesId {
    SeriesId::parse(name).unwrap()
}

prop_compose! {
    fn rules()(
        recall_limit in 0..3u32,
        undo_s in prop::sample::select(vec![0, 10, 60, 60]),
        booked in prop::sample::select(vec![0, 300, 600]),
        seat in prop::sample::select(vec![0, 120, 900]),
        scarcity_milli in prop::sample::select(vec![0, 500, 500, 1337]),
        outcome_required: bool,
        confirm_arrival in prop::bool::weighted(0.75),
        reserve_s in prop::sample::select(vec![30, 120, 900]),
        reach_after_s in prop::sample::select(vec![0, 60, 240]),
        lock_out_s in prop::sample::select(vec![30, 300]),
    ) -> Rules {
        Rules {
            recall_limit,
            undo_s,
            head_start_booked_s: booked,
            head_start_s: BTreeMap::from([(Need::Seat, seat)]),
            scarcity_milli,
            outcome_required,
            confirm_arrival,
            reserve_s,
            reach_after_s,
            lock_out_s,
        }
    }
}

prop_compose! {
    fn errand()(
        shares in prop::bool::weighted(0.6),
        target_wait_s in prop::sample::select(vec![1u32, 60, 300, 600, 900]),
        daily_quota in prop::sample::select(vec![0u32, 0, 0, 3, 8]),
    ) -> Errand {
        Errand {
            id: errand_id(0),
            series: series(if shares { "A" } else { "B" }),
            target_wait_s,
            service_s: target_wait_s,
            daily_quota,
        }
    }
}

fn guide(errands: usize, languages: usize) -> impl Strategy<Value = Guide> {
    let some_errands = prop::collection::btree_set(0..errands, 1..=errands);
    let some_languages = prop::collection::btree_set(0..languages, 1..=languages);
    let all = prop::bool::weighted(0.4);
    (some_errands, some_languages, all, any::<bool>()).prop_map(
        |(errands, spoken, all, manager)| Guide {
            id: queue::ids::GuideId::parse("g").unwrap(),
            errands: if all {
                ErrandSet::All
            } else {
                ErrandSet::These(errands.into_iter().map(errand_id).collect())
            },
            languages: spoken.into_iter().map(tag).collect(),
            manager,
        },
    )
}

/// Ranges so small that a busy day runs through them more than once.
fn ranges() -> impl Strategy<Value = BTreeMap<SeriesId, Series>> {
    let range = || (prop::sample::select(vec![1u32, 997]), 5..14u32);
    (range(), range()).prop_map(|(a, b)| {
        let range = |(first, size)| Series {
            first,
            last: first + size,
        };
        BTreeMap::from([(series("A"), range(a)), (series("B"), range(b))])
    })
}

/// Two kiosks: one with the last numbers of both series, one with none or some of the first's.
fn kiosks(
    ranges: &BTreeMap<SeriesId, Series>,
    size: u32,
) -> BTreeMap<DeviceId, BTreeMap<SeriesId, (u32, u32)>> {
    let part =
        |(id, range): (&SeriesId, &Series)| (id.clone(), (range.last - size + 1, range.last));
    let parts = ranges.iter().map(part).collect();
    BTreeMap::from([(kiosk_id(0), parts)])
}

pub(crate) fn plan() -> impl Strategy<Value = Plan> {
    (2..=5usize, 2..=5usize).prop_flat_map(|(errands, languages)| {
        let things = (
            prop::collection::vec(errand(), errands),
            prop::collection::vec(guide(errands, languages), 3..=6),
            prop::collection::vec(any::<bool>(), 2..=4),
            ranges(),
            0..4u32,
        );
        let openings = prop::sample::select(vec![
            Openings::Always,
            Openings::ByDay,
            Openings::TwiceADay,
            Openings::AcrossMidnight,
        ]);
        let offered = prop::bool::weighted(0.9);
        (things, rules(), openings, any::<bool>(), offered).prop_map(
            move |((errands, guides, steps, ranges, part), rules, openings, own_hours, offered)| {
                Plan {
                    room: Room {
                        id: RoomId::parse("room").unwrap(),
                        languages: (0..languages).map(tag).collect(),
                        needs: needs(&steps, offered),
                        kiosks: if part == 0 {
                            BTreeMap::new()
                        } else {
                            kiosks(&ranges, part)
                        },
                        series: ranges,
                        errands: named(errands, |e, i| e.id = errand_id(i)),
                        counters: steps.iter().enumerate().map(counter).collect(),
                        guides: named(guides, |g, i| {
                            g.id = queue::ids::GuideId::parse(&format!("g{i}")).unwrap();
                        }),
                        outcomes: vec![OutcomeId::parse("solved").unwrap()],
                        reasons: vec![ReasonId::parse("question").unwrap()],
                        rules,
                        trial: false,
                    },
                    openings,
                    own_hours,
                }
            },
        )
    })
}

fn needs(step_free: &[bool], offered: bool) -> BTreeSet<Need> {
    let has = |need: &Need| match need {
        Need::StepFree => step_free.contains(&true),
        Need::Seat => offered,
        _ => true,
    };
    Need::ALL.into_iter().filter(has).collect()
}

fn counter((i, step_free): (usize, &bool)) -> Counter {
    Counter {
        id: queue::ids::CounterId::parse(&format!("c{i}")).unwrap(),
        name: format!("Counter {i}"),
        step_free: *step_free,
    }
}

fn named<T>(mut things: Vec<T>, name: impl Fn(&mut T, usize)) -> Vec<T> {
    for (i, thing) in things.iter_mut().enumerate() {
        name(thing, i);
    }
    things
}
