//! Guides who wait for visitors.

use queue::command::Command;
use queue::refusal::Code;
use queue::view::Status;

use crate::room::{TestRoom, device, kinds, pause, plain};

#[test]
fn an_arrival_goes_at_once_to_the_armed_guide() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    assert_eq!(room.arm("1"), Ok("armed".to_owned()));
    assert_eq!(room.status("1"), Status::Armed);
    room.take("permit", &["sv"]);
    assert_eq!(room.status("1"), Status::Called);
    assert_eq!(room.last_events(2), ["ticket_taken", "visitor_called"]);
    room.serve("1");
    room.finish("1");
    assert_eq!(
        room.status("1"),
        Status::Free,
        "being given a visitor disarms"
    );
}

#[test]
fn asking_armed_with_somebody_waiting_calls() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    assert_eq!(room.arm("1"), Ok("A001".to_owned()));
}

#[test]
fn the_guide_least_needed_elsewhere_is_given_the_visitor() {
    let mut room = TestRoom::new();
    room.sign_in("omar", "1");
    room.pass_s(60);
    room.sign_in("bo", "2");
    for n in ["1", "2"] {
        room.arm(n).unwrap();
    }
    room.take("permit", &["sv"]);
    assert_eq!(
        room.status("2"),
        Status::Called,
        "Omar alone speaks Somali, though idle longer"
    );
    assert_eq!(room.status("1"), Status::Armed);
}

#[test]
fn languages_that_another_guide_speaks_do_not_hold_one_back() {
    let mut room = TestRoom::new();
    room.sign_in("omar", "1");
    room.sign_in("sara", "3");
    room.pass_s(60);
    room.sign_in("bo", "2");
    for n in ["1", "2"] {
        room.arm(n).unwrap();
    }
    room.take("permit", &["sv"]);
    assert_eq!(
        room.status("1"),
        Status::Called,
        "Sara speaks Somali as well: the longest idle"
    );
}

#[test]
fn a_paused_guides_languages_do_not_count_as_spoken() {
    let mut room = TestRoom::new();
    room.sign_in("omar", "1");
    room.sign_in("sara", "3");
    room.desk("3", &pause()).unwrap();
    room.pass_s(60);
    room.sign_in("bo", "2");
    for n in ["1", "2"] {
        room.arm(n).unwrap();
    }
    room.take("permit", &["sv"]);
    assert_eq!(room.status("2"), Status::Called);
}

#[test]
fn the_longest_idle_counts_from_the_end_of_the_last_visit() {
    let mut room = TestRoom::new();
    room.sign_in("bo", "1");
    room.pass_s(1);
    room.sign_in("mia", "2");
    room.take("permit", &["sv"]);
    room.pass_s(1);
    room.visit("1");
    for n in ["1", "2"] {
        room.arm(n).unwrap();
    }
    room.take("permit", &["sv"]);
    assert_eq!(room.status("2"), Status::Called);
}

#[test]
fn every_way_into_the_queue_reaches_the_armed() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    room.arm("2").unwrap();
    room.desk("1", &Command::ReturnToQueue).unwrap();
    assert_eq!(room.status("2"), Status::Called, "returned");
    room.desk("2", &crate::room::park(Some(60))).unwrap();
    room.arm("1").unwrap();
    room.pass_s(60);
    assert_eq!(room.status("1"), Status::Called, "a park that ended");
    room.desk("1", &Command::NoShow).unwrap();
    room.arm("1").unwrap();
    let number = crate::room::number("A001");
    room.desk("2", &Command::RestoreTicket { number }).unwrap();
    assert_eq!(room.status("1"), Status::Called, "restored");
    room.arm("2").unwrap();
    let to = crate::room::to_errand("school");
    room.transfer("1", to, queue::command::Place::Keep).unwrap();
    assert_eq!(room.status("2"), Status::Called, "transferred");
}

#[test]
fn a_wish_to_wait_that_ends_reaches_the_armed() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    let token = room.token("A001");
    room.kiosk(&Command::Later { token, after_s: 60 }).unwrap();
    room.arm("1").unwrap();
    let events = room.pass_s(60);
    assert_eq!(kinds(&events), ["ticket_returned", "visitor_called"]);
}

#[test]
fn asking_without_arm_disarms_even_when_nobody_waits() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.arm("1").unwrap();
    assert_eq!(room.next("1"), Err(Code::NobodyWaiting));
    assert_eq!(room.last_events(1), ["counter_disarmed"]);
    room.take("permit", &["sv"]);
    assert_eq!(room.status("1"), Status::Free);
}

#[test]
fn pause_and_a_call_by_hand_disarm() {
    let mut room = TestRoom::new();
    room.sign_in("bo", "2");
    room.take("permit", &["fa"]);
    room.arm("2").unwrap();
    room.call("2", "A001").unwrap();
    room.serve("2");
    room.finish("2");
    assert_eq!(room.status("2"), Status::Free);
    room.arm("2").unwrap();
    room.desk("2", &pause()).unwrap();
    room.desk("2", &Command::Resume).unwrap();
    assert_eq!(room.status("2"), Status::Free);
}

#[test]
fn undo_disarms() {
    let mut room = TestRoom::new();
    room.sign_in("bo", "2");
    room.arm("2").unwrap();
    assert_eq!(room.shows("2").undo.as_deref(), Some("call_next"));
    room.desk("2", &Command::Undo).unwrap();
    assert_eq!(room.status("2"), Status::Free);
}

#[test]
fn a_device_that_is_gone_is_disarmed() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.arm("1").unwrap();
    assert_eq!(room.queue.device_gone(&device("d9"), room.now), Vec::new());
    let gone = room.queue.device_gone(&device("d1"), room.now);
    assert_eq!(kinds(&gone), ["counter_disarmed"]);
    assert_eq!(room.queue.device_gone(&device("d1"), room.now), Vec::new());
    assert_eq!(room.status("1"), Status::Free);
}

#[test]
fn arming_twice_is_one_event() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.arm("1").unwrap();
    let before = room.queue.seq();
    assert_eq!(
        room.desk("1", &Command::CallNext { arm: true }),
        plain("armed")
    );
    assert_eq!(room.queue.seq(), before);
}

#[test]
fn one_arrival_disarms_one_guide_only() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.arm("1").unwrap();
    room.arm("2").unwrap();
    room.take("permit", &["sv"]);
    let armed = ["1", "2"]
        .iter()
        .filter(|n| room.status(n) == Status::Armed)
        .count();
    assert_eq!(armed, 1);
}
