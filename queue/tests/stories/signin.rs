//! Who is where, and the PINs.

use queue::PinCheck::{Right, Wrong};
use queue::command::Command;
use queue::refusal::Code;
use queue::view::Status;

use crate::room::{TestRoom, counter, device, park, pause, plain};

#[test]
fn signing_in_elsewhere_moves_the_guide() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("anna", "2");
    assert_eq!(room.status("1"), Status::Closed);
    assert_eq!(room.shows("2").counter, Some(counter("2")));
    assert_eq!(room.queue.room_view(&room.calendar, room.now).guides, 1);
}

#[test]
fn a_guide_with_a_visitor_does_not_move() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    assert_eq!(
        room.sign_in_at("anna", "d2", Some("2"), Right),
        Err(Code::Busy)
    );
    assert_eq!(room.sign_in_at("anna", "d2", None, Right), Err(Code::Busy));
    room.sign_in("bo", "2");
    assert_eq!(
        room.sign_in_at("anna", "d2", Some("2"), Right),
        Err(Code::Busy),
        "busy before counter_taken"
    );
    assert_eq!(room.desk("1", &Command::SignOut), Err(Code::Busy));
    assert_eq!(room.desk("1", &pause()), Err(Code::Busy));
}

#[test]
fn the_same_guide_takes_over_the_own_counter_from_another_device() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    room.sign_in_at("anna", "d5", Some("1"), Right).unwrap();
    assert_eq!(
        room.status("1"),
        Status::Closed,
        "the old device shows nothing"
    );
    assert_eq!(room.status("5"), Status::Called);
    room.desk("5", &Command::StartService).unwrap();
    assert_eq!(room.desk("1", &Command::Recall), Err(Code::NotSignedIn));
}

#[test]
fn another_guide_at_a_taken_counter_is_refused() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    assert_eq!(
        room.sign_in_at("bo", "d2", Some("1"), Right),
        Err(Code::CounterTaken)
    );
    assert_eq!(
        room.sign_in_at("bo", "d1", Some("1"), Right),
        Err(Code::CounterTaken)
    );
    assert_eq!(
        room.sign_in_at("bo", "d2", Some("9"), Right),
        Err(Code::UnknownCounter)
    );
}

#[test]
fn a_device_shows_one_desk_only() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in_at("bo", "d1", Some("2"), Right).unwrap();
    assert_eq!(room.last_events(2), ["guide_signed_out", "guide_signed_in"]);
    assert_eq!(room.shows("1").counter, Some(counter("2")));
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    assert_eq!(
        room.sign_in_at("anna", "d1", Some("1"), Right),
        Err(Code::Busy)
    );
}

#[test]
fn a_paused_counter_takes_nobody() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    room.desk("1", &park(None)).unwrap();
    room.take("permit", &["sv"]);
    assert_eq!(room.desk("1", &pause()), plain("paused"));
    assert_eq!(room.status("1"), Status::Paused);
    assert_eq!(room.next("1"), Err(Code::Paused));
    assert_eq!(room.arm("1"), Err(Code::Paused));
    assert_eq!(room.call("1", "A002"), Err(Code::Paused));
    assert_eq!(room.unpark("1", "A001"), Err(Code::Paused));
    assert_eq!(room.desk("1", &pause()), Err(Code::Paused));
    assert_eq!(room.desk("1", &Command::Resume), plain("resumed"));
    assert_eq!(room.next("1"), Ok("A002".to_owned()));
}

#[test]
fn resuming_what_is_not_paused_changes_nothing() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    let seq = room.queue.seq();
    assert_eq!(room.desk("1", &Command::Resume), plain("resumed"));
    assert_eq!(room.queue.seq(), seq);
}

#[test]
fn a_wrong_guide_or_pin_is_told_alike() {
    let mut room = TestRoom::new();
    let wrong = room.sign_in_at("anna", "d1", Some("1"), Wrong);
    assert_eq!(wrong, Err(Code::UnknownGuideOrPin));
    let nobody = room.sign_in_at("nobody", "d1", Some("1"), Wrong);
    assert_eq!(nobody, Err(Code::UnknownGuideOrPin));
}

#[test]
fn five_wrong_pins_lock_a_guide_out_over_all_devices() {
    let mut room = TestRoom::new();
    for n in ["1", "2", "3", "1", "2"] {
        let told = room.sign_in_at("anna", &format!("d{n}"), Some(n), Wrong);
        assert_eq!(told, Err(Code::UnknownGuideOrPin));
    }
    assert_eq!(
        room.sign_in_at("anna", "d1", Some("1"), Right),
        Err(Code::LockedOut)
    );
    assert_eq!(
        room.sign_in_at("bo", "d1", Some("1"), Right),
        Ok(queue::Answer::Desk("signed_in"))
    );
    room.pass_s(299);
    for _ in 0..9 {
        let meanwhile = room.sign_in_at("anna", "d2", Some("2"), Wrong);
        assert_eq!(meanwhile, Err(Code::LockedOut), "does not count");
    }
    room.pass_s(1);
    for _ in 0..4 {
        let anew = room.sign_in_at("anna", "d2", Some("2"), Wrong);
        assert_eq!(anew, Err(Code::UnknownGuideOrPin), "the count starts anew");
    }
    room.sign_in("anna", "2");
}

#[test]
fn a_right_pin_forgets_the_wrong_ones_before() {
    let mut room = TestRoom::new();
    for _ in 0..3 {
        for _ in 0..4 {
            room.sign_in_at("anna", "d1", Some("1"), Wrong).unwrap_err();
        }
        room.sign_in("anna", "1");
    }
}

#[test]
fn a_lock_out_outlives_the_day() {
    let mut room = TestRoom::with(|room| room.rules.lock_out_s = 100_000);
    for _ in 0..5 {
        room.sign_in_at("anna", "d1", Some("1"), Wrong).unwrap_err();
    }
    room.midnight(queue::calendar::Hours::Always);
    assert_eq!(
        room.sign_in_at("anna", "d1", Some("1"), Right),
        Err(Code::LockedOut)
    );
}

#[test]
fn signing_out_closes_the_counter() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    assert_eq!(room.desk("1", &Command::SignOut), plain("signed_out"));
    assert_eq!(room.status("1"), Status::Closed);
    assert_eq!(room.desk("1", &Command::SignOut), Err(Code::NotSignedIn));
    assert_eq!(room.queue.devices(), []);
    room.sign_in("bo", "1");
    assert_eq!(room.queue.devices(), [device("d1")]);
}

#[test]
fn a_kiosk_cannot_try_pins() {
    let mut room = TestRoom::new();
    let command = Command::SignIn {
        guide: crate::room::guide("anna"),
        pin: queue::command::Pin::parse("0000").unwrap(),
        counter: None,
    };
    let kiosk = queue::command::Actor::Kiosk(device("entrance"));
    for _ in 0..9 {
        assert_eq!(
            room.ask_with_pin(&kiosk, &command, Wrong),
            Err(Code::NotAllowed)
        );
    }
    room.sign_in("anna", "1");
}
