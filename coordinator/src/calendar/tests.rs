//! Days and hours in zones whose clocks leap at awkward times.

use proptest::prelude::*;

use super::*;

const ZONES: [&str; 8] = [
    "Europe/Stockholm",
    "America/Santiago",
    "Australia/Lord_Howe",
    "America/Havana",
    "America/St_Johns",
    "Pacific/Apia",
    "Asia/Beirut",
    "Pacific/Kiritimati",
];

fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn on(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn weekly(days: &[(usize, u16, u16)]) -> Opened {
    let mut week: [Vec<Opening>; 7] = Default::default();
    for (day, from_min, until_min) in days {
        let (from_min, until_min) = (*from_min, *until_min);
        week[*day].push(Opening {
            from_min,
            until_min,
        });
    }
    Opened::Weekly(week)
}

fn timetable(zone: &str, room: Opened) -> Timetable {
    Timetable {
        zone: TimeZone::get(zone).unwrap(),
        room,
        errands: BTreeMap::new(),
        closed_dates: BTreeSet::new(),
    }
}

fn spans(table: &Timetable, day: &str) -> Vec<(Moment, Moment)> {
    match table.calendar(on(day)).room {
        Hours::Spans(spans) => spans,
        Hours::Always => panic!("expected spans"),
    }
}

#[track_caller]
fn day_is(zone: &str, day: &str, starts: &str, ends: &str) {
    let calendar = timetable(zone, Opened::Always).calendar(on(day));
    assert_eq!(
        (calendar.starts_at, calendar.ends_at),
        (at(starts), at(ends)),
        "{zone} {day}"
    );
}

#[test]
fn days_are_as_long_as_the_clocks_make_them() {
    day_is(
        "Europe/Stockholm",
        "2026-03-29",
        "2026-03-28T23:00:00Z",
        "2026-03-29T22:00:00Z",
    );
    day_is(
        "Europe/Stockholm",
        "2026-10-25",
        "2026-10-24T22:00:00Z",
        "2026-10-25T23:00:00Z",
    );
    day_is(
        "Australia/Lord_Howe",
        "2026-10-04",
        "2026-10-03T13:30:00Z",
        "2026-10-04T13:00:00Z",
    );
}

#[test]
fn a_day_without_midnight_begins_when_the_clocks_have_leapt() {
    day_is(
        "America/Santiago",
        "2026-09-06",
        "2026-09-06T04:00:00Z",
        "2026-09-07T03:00:00Z",
    );
    let table = timetable("America/Santiago", Opened::Always);
    assert_eq!(table.clock(at("2026-09-06T04:00:00Z")), "01:00");
    assert_eq!(table.day_of(at("2026-09-06T03:59:59Z")), on("2026-09-05"));
}

#[test]
fn a_day_that_never_was_is_empty() {
    let table = timetable("Pacific/Apia", Opened::Always);
    let calendar = table.calendar(on("2011-12-30"));
    assert_eq!(calendar.starts_at, calendar.ends_at);
    assert_eq!(table.day_of(calendar.starts_at), on("2011-12-31"));
}

#[test]
fn an_opening_across_midnight_belongs_to_the_day_it_begins_on() {
    let mut table = timetable("Europe/Stockholm", weekly(&[(4, 20 * 60, 26 * 60)]));
    let friday = (at("2026-11-20T19:00:00Z"), at("2026-11-21T01:00:00Z"));
    assert!(spans(&table, "2026-11-21").contains(&friday));
    assert!(table.calendar(on("2026-11-20")).runs_across_midnight());
    table.closed_dates.insert(on("2026-11-21"));
    assert!(
        spans(&table, "2026-11-21").contains(&friday),
        "Friday's evening is not Saturday's"
    );
    table.closed_dates.insert(on("2026-11-20"));
    assert!(!spans(&table, "2026-11-21").contains(&friday));
}

#[test]
fn the_same_clock_opens_the_room_before_and_after_a_change() {
    let all_days: Vec<_> = (0..7).map(|day| (day, 10 * 60, 17 * 60)).collect();
    let table = timetable("Europe/Stockholm", weekly(&all_days));
    let found = spans(&table, "2026-03-29");
    assert_eq!(found[0].0, at("2026-03-28T09:00:00Z"));
    assert_eq!(
        found[1],
        (at("2026-03-29T08:00:00Z"), at("2026-03-29T15:00:00Z"))
    );
    assert_eq!(found.len(), 10);
}

#[test]
fn an_opening_within_the_leap_does_not_take_place() {
    let table = timetable("Europe/Stockholm", weekly(&[(6, 130, 170), (6, 170, 300)]));
    let leap = at("2026-03-29T01:00:00Z");
    let opened: Vec<_> = spans(&table, "2026-03-29").into_iter().take(1).collect();
    assert_eq!(opened, [(leap, at("2026-03-29T03:00:00Z"))]);
}

#[test]
fn a_full_day_is_open_from_midnight_to_midnight_on_the_longest_day() {
    let table = timetable("Europe/Stockholm", weekly(&[(6, 0, DAY_MIN)]));
    let calendar = table.calendar(on("2026-10-25"));
    assert!(spans(&table, "2026-10-25").contains(&(calendar.starts_at, calendar.ends_at)));
    assert!(!calendar.runs_across_midnight());
}

#[test]
fn moments_beyond_all_calendars_do_no_harm() {
    let table = timetable("America/Santiago", weekly(&[(0, 0, 2 * DAY_MIN)]));
    for millis in [i64::MIN, i64::MAX] {
        let calendar = table.calendar_at(Moment::from_millis(millis));
        assert!(calendar.starts_at <= calendar.ends_at);
    }
}

fn any_week() -> impl Strategy<Value = Opened> {
    let opening = (0usize..7, 0u16..DAY_MIN, 1u16..=DAY_MIN);
    proptest::collection::vec(opening, 0..4).prop_map(|openings| {
        let mut free: Vec<(usize, u16, u16)> = Vec::new();
        for (day, from, length) in openings {
            let start = |day: usize, min: u16| {
                u32::try_from(day).unwrap() * u32::from(DAY_MIN) + u32::from(min)
            };
            let (a, b) = (start(day, from), start(day, from + length));
            let clash = |(d, f, u): &(usize, u16, u16)| {
                let week = 7 * u32::from(DAY_MIN);
                [(0, 0), (week, 0), (0, week)]
                    .iter()
                    .any(|(x, y)| a + x < start(*d, *u) + y && start(*d, *f) + y < b + x)
            };
            if !free.iter().any(clash) {
                free.push((day, from, from + length));
            }
        }
        free.sort_unstable();
        weekly(&free)
    })
}

/// Moments of 2000 to 2040, often within two days of a change of the clocks.
fn any_moment() -> impl Strategy<Value = Moment> {
    let near = [
        "2026-03-29",
        "2026-10-25",
        "2026-09-06",
        "2026-04-04",
        "2011-12-30",
        "2010-11-07",
    ];
    let days: Vec<Moment> = near.map(|day| at(&format!("{day}T00:00:00Z"))).into();
    prop_oneof![
        (946_684_800_000i64..2_208_988_800_000).prop_map(Moment::from_millis),
        (proptest::sample::select(days), -172_800_000i64..172_800_000)
            .prop_map(|(day, off)| day.plus_ms(off)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn every_moment_belongs_to_exactly_one_local_day(
        zone in proptest::sample::select(&ZONES[..]),
        at in any_moment(),
    ) {
        let table = timetable(zone, Opened::Always);
        let calendar = table.calendar_at(at);
        prop_assert!(calendar.starts_at <= at && at < calendar.ends_at);
        let before = Day::from_days(calendar.day.as_days() - 1);
        prop_assert_eq!(table.calendar(before).ends_at, calendar.starts_at);
        let hours = calendar.ends_at.ms_since(calendar.starts_at) / 3_600_000;
        prop_assert!((22..=26).contains(&hours), "{} hours", hours);
    }

    #[test]
    fn openings_come_in_order_and_do_not_overlap(
        zone in proptest::sample::select(&ZONES[..]),
        week in any_week(),
        at in any_moment(),
    ) {
        let calendar = timetable(zone, week).calendar_at(at);
        let Hours::Spans(spans) = &calendar.room else { panic!("expected spans") };
        prop_assert!(spans.iter().all(|(from, until)| from < until));
        prop_assert!(spans.windows(2).all(|pair| pair[0].1 <= pair[1].0));
    }

    #[test]
    fn two_calendars_agree_where_both_reach(
        zone in proptest::sample::select(&ZONES[..]),
        week in any_week(),
        at in any_moment(),
    ) {
        let table = timetable(zone, week);
        let today = table.calendar_at(at);
        let tomorrow = table.calendar(today.day.next());
        let later = tomorrow.starts_at.plus_ms(at.ms_since(today.starts_at));
        prop_assert_eq!(today.room.open(later), tomorrow.room.open(later));
    }
}
