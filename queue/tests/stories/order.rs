//! Who is called next.

use queue::command::{Command, Place};
use queue::need::Need;
use queue::refusal::Code;
use queue::room::ErrandSet;

use crate::room::{TestRoom, at, errand, guide, set, to_errand};

#[test]
fn first_come_is_first_served() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    for expected in ["A001", "A002", "A003"] {
        assert_eq!(room.take("permit", &["sv"]), expected);
        room.pass_s(1);
    }
    for expected in ["A001", "A002", "A003"] {
        assert_eq!(room.next_numbers("1")[0], expected);
        assert_eq!(room.visit("1"), expected);
    }
    assert_eq!(room.next("1"), Err(Code::NobodyWaiting));
}

#[test]
fn two_tickets_of_one_millisecond_keep_the_order_of_issue() {
    let mut room = TestRoom::new();
    room.take("school", &["sv"]);
    room.take("permit", &["sv"]);
    room.sign_in("anna", "1");
    assert_eq!(room.next_numbers("1"), ["A001", "A002"]);
    assert_eq!(room.visit("1"), "A001");
}

#[test]
fn a_guide_gets_only_own_errands_in_own_languages() {
    let mut room = TestRoom::with(|room| {
        room.guides[1].errands = ErrandSet::These(set([errand("school")]));
    });
    room.take("permit", &["sv"]);
    room.take("school", &["fa"]);
    room.take("school", &["fa", "sv"]);
    room.sign_in("bo", "2");
    assert_eq!(room.next_numbers("2"), ["A003"]);
    assert_eq!(room.next("2"), Ok("A003".to_owned()));
}

#[test]
fn fa_is_not_fa_af() {
    let mut room = TestRoom::with(|room| {
        room.guides[1].languages = set([crate::room::tag("fa-AF")]);
    });
    room.take("permit", &["fa"]);
    room.sign_in("bo", "2");
    assert_eq!(room.next("2"), Err(Code::NobodyWaiting));
}

#[test]
fn an_errand_with_a_shorter_target_overtakes_in_proportion() {
    let mut room = TestRoom::new();
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    room.pass_s(100);
    room.take("parcel", &["sv"]);
    room.pass_s(100);
    assert_eq!(
        room.next_numbers("2"),
        ["A001", "B001"],
        "200/600 against 100/300: equal"
    );
    room.pass_s(1);
    assert_eq!(
        room.next_numbers("2"),
        ["B001", "A001"],
        "201/600 against 101/300"
    );
}

#[test]
fn a_scarce_language_weighs_more_and_an_absent_one_no_more_than_one_guide() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("omar", "2");
    room.take("permit", &["sv"]);
    room.pass_s(20);
    room.take("permit", &["so"]);
    room.pass_s(99);
    // Swedish 119 s × 1.25 = 148.75, Somali 99 s × 1.5 = 148.5.
    assert_eq!(room.next_numbers("2"), ["A001", "A002"]);
    room.pass_s(2);
    assert_eq!(room.next_numbers("2"), ["A002", "A001"]);
    room.desk("1", &crate::room::pause()).unwrap();
    assert_eq!(
        room.next_numbers("2"),
        ["A001", "A002"],
        "one guide for each of both"
    );
}

#[test]
fn scarcity_can_be_switched_off() {
    let mut room = TestRoom::with(|room| room.rules.scarcity_milli = 0);
    room.sign_in("anna", "1");
    room.sign_in("omar", "2");
    room.take("permit", &["sv"]);
    room.pass_s(1);
    room.take("permit", &["so"]);
    room.pass_s(9000);
    assert_eq!(room.next_numbers("2"), ["A001", "A002"]);
}

#[test]
fn of_several_head_starts_the_largest_counts() {
    let mut room = TestRoom::with(|room| {
        room.rules.head_start_s.insert(Need::Seat, 60);
        room.rules.head_start_s.insert(Need::Fetch, 90);
    });
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.pass_s(80);
    room.take_with("permit", &["sv"], &[Need::Seat, Need::Fetch], None);
    room.pass_s(1);
    assert_eq!(room.next_numbers("1"), ["A002", "A001"]);
    assert_eq!(room.shows("1").next[0].why.head_start_s, 90);
}

#[test]
fn a_booked_visitor_is_not_called_early_while_others_wait() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take_with("permit", &["sv"], &[], Some(at(11, 0)));
    room.until(at(10, 49));
    room.take("permit", &["sv"]);
    assert_eq!(room.visit("1"), "A002", "11 minutes before the booked time");
    room.take("permit", &["sv"]);
    assert_eq!(room.next_numbers("1"), ["A003", "A001"]);
    room.until(at(10, 51));
    room.take("permit", &["sv"]);
    assert_eq!(room.next_numbers("1"), ["A003", "A001", "A004"]);
    room.until(at(10, 59));
    assert_eq!(
        room.visit("1"),
        "A003",
        "10 min against 9: booked 11:00 less 10 min"
    );
    assert_eq!(room.visit("1"), "A001");
}

#[test]
fn a_booked_visitor_is_called_early_when_nobody_else_waits() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take_with("permit", &["sv"], &[], Some(at(15, 0)));
    assert_eq!(room.visit("1"), "A001");
}

#[test]
fn a_ticket_moved_to_the_front_goes_before_the_most_urgent() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.pass_s(HOUR);
    room.take("permit", &["sv"]);
    room.pass_s(1);
    room.take("parcel", &["sv"]);
    for (n, to) in [("B001", "parcel"), ("A002", "permit")] {
        let command = crate::room::transfer(to_errand(to), Place::First, Some(room.id(n)));
        room.desk("1", &command).unwrap();
    }
    assert_eq!(
        room.next_numbers("1"),
        ["A002", "B001", "A001"],
        "among such by counted_from"
    );
    assert!(room.shows("1").next[0].why.moved_first);
    assert_eq!(room.visit("1"), "A002");
}

const HOUR: i64 = 3600;

#[test]
fn last_counts_from_now_and_takes_the_mark_away() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.take("permit", &["sv"]);
    room.pass_s(60);
    let id = room.id("A001");
    let first = crate::room::transfer(to_errand("permit"), Place::First, Some(id.clone()));
    room.desk("1", &first).unwrap();
    assert_eq!(room.next_numbers("1"), ["A001", "A002"]);
    room.desk(
        "1",
        &crate::room::transfer(to_errand("permit"), Place::Last, Some(id)),
    )
    .unwrap();
    assert_eq!(room.next_numbers("1"), ["A002", "A001"]);
    assert_eq!(room.shows("1").next[1].waiting_since, room.now);
}

#[test]
fn a_booked_visitor_put_last_is_not_called_early_either() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take_with("permit", &["sv"], &[], Some(at(12, 0)));
    let last = crate::room::transfer(to_errand("permit"), Place::Last, Some(room.id("A001")));
    room.desk("1", &last).unwrap();
    assert_eq!(room.shows("1").next[0].waiting_since, at(12, 0));
    room.pass_s(HOUR);
    room.take("permit", &["sv"]);
    assert_eq!(room.next_numbers("1"), ["A002", "A001"]);
}

#[test]
fn a_called_visitor_who_returns_keeps_the_place() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.pass_s(10);
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    room.serve("1");
    assert_eq!(
        room.desk("1", &Command::ReturnToQueue),
        crate::room::plain("returned")
    );
    assert_eq!(room.next_numbers("1"), ["A001", "A002"]);
}

#[test]
fn no_visitor_starves_however_many_shorter_targets_arrive() {
    let mut room = TestRoom::with(|room| {
        let many = queue::room::Series {
            first: 1,
            last: 999,
        };
        room.series.insert(crate::room::series("B"), many);
    });
    room.sign_in("anna", "1");
    for _ in 0..20 {
        room.take("parcel", &["sv"]);
    }
    room.take("permit", &["sv"]);
    let calls = (1..200).find(|_| {
        room.pass_s(60);
        room.take("parcel", &["sv"]);
        room.visit("1") == "A001"
    });
    // One parcel arrives for each call, so the oldest is 20 min old after 20 calls and stays so:
    // 1200 s of 300 are overtaken by the permit's 60 s a call of 600 at the 40th call.
    assert_eq!(calls, Some(40));
}

#[test]
fn an_interpreter_lifts_the_language() {
    let mut room = TestRoom::new();
    room.sign_in("bo", "2");
    room.take_with("permit", &["fa"], &[Need::Interpreter], None);
    assert!(!room.view(&room.id("A001")).unmatched);
    assert_eq!(room.visit("2"), "A001");
}

#[test]
fn a_step_free_ticket_is_called_only_to_a_step_free_counter() {
    let mut room = TestRoom::new();
    room.sign_in("bo", "2");
    room.take_with("permit", &["sv"], &[Need::StepFree], None);
    assert_eq!(room.next("2"), Err(Code::NobodyWaiting));
    assert_eq!(room.call("2", "A001"), Err(Code::NotAllowed));
    assert!(room.view(&room.id("A001")).unmatched);
    room.sign_in("anna", "1");
    assert!(!room.view(&room.id("A001")).unmatched);
    assert_eq!(room.visit("1"), "A001");
}

#[test]
fn an_unmatched_ticket_heads_every_counters_list() {
    let mut room = TestRoom::new();
    room.sign_in("bo", "2");
    room.take("permit", &["fa"]);
    room.take("permit", &["so"]);
    let unmatched = |room: &TestRoom| -> Vec<_> {
        room.shows("2")
            .unmatched
            .iter()
            .map(|next| next.number.to_string())
            .collect()
    };
    assert_eq!(unmatched(&room), ["A001", "A002"]);
    assert_eq!(room.next_numbers("2"), [""; 0]);
    room.sign_in("sara", "1");
    assert_eq!(unmatched(&room), ["A001"]);
    room.desk("1", &crate::room::pause()).unwrap();
    assert_eq!(
        unmatched(&room),
        ["A001"],
        "a paused guide is still signed in"
    );
}

#[test]
fn ahead_counts_only_those_whom_a_guide_could_call_before() {
    let mut room = TestRoom::new();
    room.sign_in("bo", "2");
    room.sign_in("sara", "3");
    room.take("permit", &["sv"]);
    room.take("permit", &["so"]);
    room.pass_s(1);
    room.take("permit", &["so"]);
    room.take("permit", &["so", "sv"]);
    assert_eq!(room.ahead("A003"), 1, "Sara's other Somali visitor");
    assert_eq!(room.ahead("A004"), 3, "either guide's");
    assert_eq!(room.ahead("A001"), 0);
}

#[test]
fn ahead_counts_over_all_guides_when_none_is_there() {
    let mut room = TestRoom::new();
    room.take("permit", &["so"]);
    room.pass_s(1);
    room.take("permit", &["so"]);
    room.take("permit", &["en"]);
    assert_eq!(room.ahead("A002"), 1);
    assert_eq!(room.ahead("A003"), 0, "nobody speaks English and Somali");
    assert_eq!(room.view(&room.id("A002")).wait, None);
}

#[test]
fn ahead_next_and_the_next_call_agree() {
    let mut room = TestRoom::new();
    room.sign_in("omar", "2");
    for (i, errand) in ["permit", "parcel", "school", "parcel", "permit"]
        .iter()
        .enumerate()
    {
        let languages: &[&str] = if i % 2 == 0 { &["so"] } else { &["sv"] };
        room.take(errand, languages);
        room.pass_s(37);
    }
    room.sign_in("bo", "3");
    for expected in (0..5).rev() {
        let next = room.next_numbers("2");
        assert_eq!(next.len(), expected + 1);
        assert_eq!(room.ahead(&next[0]), 0);
        assert_eq!(room.visit("2"), next[0]);
        room.pass_s(11);
    }
}

#[test]
fn a_guide_taken_out_of_the_room_file_gets_only_what_is_kept() {
    let mut room = TestRoom::new();
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    let mut without = (*room.room).clone();
    without.guides.retain(|known| known.id != guide("bo"));
    room.room = std::sync::Arc::new(without);
    room.queue = room.folded();
    assert_eq!(room.next("2"), Err(Code::NobodyWaiting));
    assert_eq!(room.call("2", "A001"), Ok("A001".to_owned()));
    room.serve("2");
    room.finish("2");
}

#[test]
fn an_errand_taken_out_of_the_room_file_drops_no_visitor() {
    let mut room = TestRoom::new();
    room.sign_in("bo", "2");
    room.take("parcel", &["sv"]);
    let mut without = (*room.room).clone();
    without.errands.retain(|known| known.id != errand("parcel"));
    room.room = std::sync::Arc::new(without);
    room.queue = room.folded();
    assert!(room.view(&room.id("B001")).unmatched);
    assert_eq!(room.shows("2").unmatched.len(), 1);
    assert_eq!(room.call("2", "B001"), Ok("B001".to_owned()));
}

#[test]
fn a_shared_errand_belongs_to_all_its_guides_and_never_to_one_in_advance() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    for expected in ["A001", "A002", "A003", "A004"] {
        assert_eq!(room.take("permit", &["sv"]), expected);
    }
    let all = ["A001", "A002", "A003", "A004"];
    assert_eq!(room.next_numbers("1"), all);
    assert_eq!(room.next_numbers("2"), all);
    // The slow guide's share is nobody's: the quick one is given it.
    assert_eq!(room.next("1"), Ok("A001".to_owned()));
    for expected in ["A002", "A003"] {
        assert_eq!(room.next("2"), Ok(expected.to_owned()));
        room.serve("2");
        room.finish("2");
    }
    assert_eq!(room.next_numbers("1"), ["A004"]);
    assert_eq!(room.next_numbers("2"), ["A004"]);
}

#[test]
fn the_list_holds_ten_and_the_count_all() {
    let mut room = TestRoom::new();
    room.sign_in("bo", "2");
    for _ in 0..14 {
        room.take("permit", &["sv"]);
    }
    assert_eq!(room.next_numbers("2").len(), 10);
    assert_eq!(room.shows("2").waiting_for_me, 14);
    assert_eq!(room.shows("2").longest_since, Some(room.now));
}
