//! What the states show.

use queue::command::Command;
use queue::ids::GuideId;
use queue::view::Status;

use crate::room::{TestRoom, counter, device, park, tags};

#[test]
fn waiting_counts_neither_postponed_nor_parked() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    for _ in 0..3 {
        room.take("permit", &["sv"]);
    }
    room.take("parcel", &["sv"]);
    room.next("1").unwrap();
    room.desk("1", &park(None)).unwrap();
    let token = room.token("A002");
    room.kiosk(&Command::Later { token, after_s: 60 }).unwrap();
    let view = room.queue.room_view(&room.calendar, room.now);
    assert_eq!(view.waiting, 2);
    let by_errand: Vec<_> = view.errands.iter().map(|errand| errand.waiting).collect();
    assert_eq!(by_errand, [1, 0, 1]);
    assert_eq!(room.queue.board_view().waiting, 2);
    assert_eq!(room.shows("1").waiting_for_me, 2);
}

#[test]
fn the_board_holds_twelve_calls_at_most() {
    let mut room = TestRoom::with(|room| {
        for n in 4..=14 {
            let mut more = room.counters[1].clone();
            more.id = counter(&n.to_string());
            room.counters.push(more);
            let mut guide = room.guides[1].clone();
            guide.id = crate::room::guide(&format!("g{n}"));
            room.guides.push(guide);
        }
    });
    for n in 4..=14 {
        room.sign_in(&format!("g{n}"), &n.to_string());
        room.take("permit", &["sv"]);
        room.next(&n.to_string()).unwrap();
    }
    for (who, n) in [("anna", "1"), ("bo", "2"), ("omar", "3")] {
        room.sign_in(who, n);
        room.take("permit", &["sv"]);
        room.next(n).unwrap();
    }
    let board = room.on_board();
    assert_eq!((board.len(), board[0].as_str()), (12, "A014"));
}

#[test]
fn duty_lists_every_counter_with_its_status() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.arm("2").unwrap();
    let duty = room.queue.duty_view(room.now);
    let counters: Vec<_> = duty
        .counters
        .iter()
        .map(|c| (c.counter.as_str(), c.status))
        .collect();
    assert_eq!(
        counters,
        [
            ("1", Status::Free),
            ("2", Status::Armed),
            ("3", Status::Closed)
        ]
    );
}

#[test]
fn why_says_what_decides() {
    let mut room = TestRoom::new();
    room.sign_in("omar", "2");
    room.take("permit", &["fa", "sv", "so"]);
    room.pass_s(61);
    let why = room.shows("2").next[0].why.clone();
    assert_eq!((why.waited_s, why.target_wait_s, why.guides), (61, 600, 1));
    assert_eq!(
        why.language.unwrap().as_str(),
        "sv",
        "the visitor's first that the guide speaks"
    );
}

#[test]
fn a_desk_shows_the_guides_languages_and_a_strange_device_a_closed_one() {
    let mut room = TestRoom::new();
    room.sign_in("omar", "2");
    assert_eq!(room.shows("2").languages, tags(&["so", "sv"]));
    let strange = room.queue.desk_view(&device("d9"), room.now);
    assert_eq!((strange.status, strange.counter), (Status::Closed, None));
}

#[test]
fn an_event_names_guides_by_id_and_holds_no_pin() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    let line = serde_json::to_string(room.log.last().unwrap()).unwrap();
    assert!(
        line.contains(r#""guide":"anna""#) && !line.contains("1234"),
        "{line}"
    );
}

#[test]
fn a_room_to_play_forward_goes_on_as_the_room_would() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    for _ in 0..3 {
        room.take("permit", &["sv"]);
    }
    room.visit("1");
    room.next("1").unwrap();
    let copy = room.queue.to_play_forward().unwrap();
    assert_eq!(copy.open_tickets().count(), 2);
    assert_eq!(
        copy.counters().collect::<Vec<_>>(),
        room.queue.counters().collect::<Vec<_>>()
    );
    assert!(
        copy.ticket_by_number(&crate::room::number("A001"))
            .is_none(),
        "it has ended"
    );
    room.queue = copy;
    room.log.clear();
    assert_eq!(room.status("1"), Status::Called);
    assert_eq!(room.next_numbers("1"), ["A003"]);
}

#[test]
fn a_visitor_who_comes_to_an_armed_guide_comes_with_the_reason() {
    let mut room = TestRoom::new();
    room.sign_in("omar", "2");
    room.sign_in("anna", "1");
    room.arm("2").unwrap();
    room.take("permit", &["so"]);
    room.pass_s(30);
    let why = room.shows("2").why.unwrap();
    assert_eq!((why.waited_s, why.target_wait_s, why.guides), (0, 600, 1));
    assert_eq!(why.language.unwrap().as_str(), "so");
    assert_eq!(room.shows("1").why, None, "nobody is there");
}

#[test]
fn duty_tells_who_is_where_with_whom_and_how_long_each_errand_waits() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    let since = room.now;
    room.take("permit", &["sv"]);
    room.pass_s(60);
    room.take("permit", &["sv"]);
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    let duty = room.queue.duty_view(room.now);
    let there = &duty.counters[0];
    let names = (there.guide.as_ref(), there.number.as_ref());
    assert_eq!(names.0.map(GuideId::as_str), Some("anna"));
    assert_eq!(
        names.1.map(ToString::to_string).as_deref(),
        Some("A001"),
        "staff see the number"
    );
    assert_eq!(
        (duty.counters[1].guide.as_ref(), &duty.counters[1].number),
        (None, &None)
    );
    let [errand] = duty.errands.as_slice() else {
        panic!("one errand waits: {:?}", duty.errands);
    };
    assert_eq!((errand.errand.as_str(), errand.waiting), ("permit", 2));
    assert_eq!(errand.longest_since, since.plus_s(60));
    assert_eq!(errand.target_wait_s, 600);
}
