//! What only managers may do.

use std::collections::BTreeMap;

use queue::PinCheck::Right;
use queue::calendar::Hours;
use queue::command::{Command, ReasonText};
use queue::refusal::Code;
use queue::view::{Status, TicketState};

use crate::room::{TestRoom, errand, guide, kinds, number, plain, tag};

fn commands() -> Vec<Command> {
    vec![
        Command::OpenRoom,
        Command::CloseRoom,
        Command::OpenErrand {
            errand: errand("permit"),
        },
        Command::CloseErrand {
            errand: errand("permit"),
        },
        announce("Hej", None),
    ]
}

fn announce(text: &str, until: Option<queue::moment::Moment>) -> Command {
    let texts = match text {
        "" => BTreeMap::new(),
        text => BTreeMap::from([(tag("sv"), text.to_owned())]),
    };
    Command::Announce { texts, until }
}

fn end(n: &str) -> Command {
    Command::EndTicket {
        number: number(n),
        reason: ReasonText::parse("left the room").unwrap(),
    }
}

#[test]
fn a_managers_device_needs_a_manager_who_has_signed_in() {
    let mut room = TestRoom::new();
    for command in commands() {
        assert_eq!(room.office(&command), Err(Code::NotSignedIn));
    }
    let anna = room.sign_in_at("anna", "office", None, Right);
    assert_eq!(anna, Err(Code::NotAllowed));
    room.sign_in_at("mia", "office", None, Right).unwrap();
    for command in commands() {
        assert_eq!(room.office(&command), plain("done"));
    }
    assert_eq!(room.office(&Command::SignOut), plain("signed_out"));
    assert_eq!(room.office(&Command::CloseRoom), Err(Code::NotSignedIn));
}

#[test]
fn a_manager_who_signs_in_at_the_office_moves_nobody() {
    let mut room = TestRoom::new();
    room.sign_in("mia", "1");
    room.sign_in_at("mia", "office", None, Right).unwrap();
    assert_eq!(room.status("1"), Status::Free);
    assert_eq!(room.queue.duty_view(room.now).reachable, []);
    let at_counter = room.sign_in_at("mia", "office", Some("2"), Right);
    assert_eq!(at_counter, Err(Code::BadRequest));
}

#[test]
fn a_manager_at_a_counter_may_and_another_guide_may_not() {
    let mut room = TestRoom::new();
    room.sign_in("mia", "1");
    room.sign_in("anna", "2");
    for command in commands() {
        assert_eq!(room.desk("1", &command), plain("done"));
        assert_eq!(room.desk("2", &command), Err(Code::NotAllowed));
        assert_eq!(room.desk("3", &command), Err(Code::NotSignedIn));
        assert_eq!(room.kiosk(&command), Err(Code::NotAllowed));
    }
}

#[test]
fn a_managers_device_serves_nobody() {
    let mut room = TestRoom::new();
    room.sign_in_at("mia", "office", None, Right).unwrap();
    for command in [
        Command::CallNext { arm: false },
        Command::Undo,
        Command::Resume,
        crate::room::take("permit", &["sv"], &[], None),
    ] {
        assert_eq!(room.office(&command), Err(Code::NotAllowed), "{command:?}");
    }
}

#[test]
fn ending_a_called_ticket_frees_its_counter() {
    let mut room = TestRoom::new();
    room.sign_in("mia", "1");
    room.sign_in("anna", "2");
    room.take("permit", &["sv"]);
    room.take("permit", &["sv"]);
    room.next("2").unwrap();
    assert_eq!(room.desk("1", &end("A001")), plain("done"));
    assert_eq!(room.status("2"), Status::Free);
    assert_eq!(room.state("A001"), TicketState::Ended);
    assert_eq!(room.desk("1", &end("A001")), Err(Code::AlreadyEnded));
    assert_eq!(room.desk("1", &end("A002")), plain("done"));
    assert_eq!(room.desk("1", &end("A040")), Err(Code::UnknownTicket));
    assert_eq!(room.next("2"), Err(Code::NobodyWaiting));
}

#[test]
fn a_manager_signs_out_a_guide_who_has_forgotten() {
    let mut room = TestRoom::new();
    room.sign_in("mia", "1");
    room.sign_in("anna", "2");
    room.sign_in_at("bo", "d4", None, Right).unwrap();
    let out = |id| Command::SignOutGuide { guide: guide(id) };
    assert_eq!(room.desk("1", &out("anna")), plain("done"));
    assert_eq!(room.desk("1", &out("bo")), plain("done"));
    assert_eq!(room.status("2"), Status::Closed);
    assert_eq!(room.status("4"), Status::Closed);
    assert_eq!(room.desk("1", &out("anna")), Err(Code::NotOnDuty));
    assert_eq!(room.desk("1", &out("nobody")), Err(Code::UnknownGuideOrPin));
    room.sign_in("anna", "2");
    room.take("permit", &["sv"]);
    room.next("2").unwrap();
    assert_eq!(room.desk("1", &out("anna")), Err(Code::Busy));
}

#[test]
fn an_announcement_ends_by_itself_or_when_it_is_cleared() {
    let mut room = TestRoom::new();
    room.sign_in("mia", "1");
    let until = room.now.plus_s(60);
    room.desk("1", &announce("Strax stängt", Some(until)))
        .unwrap();
    let said = room.queue.announcement().unwrap();
    assert_eq!((said.until, said.texts.len()), (Some(until), 1));
    assert_eq!(kinds(&room.pass_s(60)), ["announced"]);
    assert_eq!(room.queue.announcement(), None);
    room.desk("1", &announce("Hej", None)).unwrap();
    room.midnight(Hours::Always);
    assert!(room.queue.announcement().is_some(), "it outlives the day");
    room.sign_in("mia", "1");
    room.desk("1", &announce("", None)).unwrap();
    assert_eq!(room.queue.announcement(), None);
    let past = announce("Hej", Some(room.now));
    assert_eq!(room.desk("1", &past), Err(Code::BadRequest));
}
