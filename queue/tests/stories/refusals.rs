//! In which order refusals come.

use queue::command::{Actor, Command, Place, TicketRef};
use queue::refusal::Code;

use crate::room::{
    TestRoom, counter, device, errand, finish, number, pause, take, to_counter, transfer,
};

#[test]
fn a_role_gives_only_its_own_commands() {
    let mut room = TestRoom::new();
    let quote = Command::Quote {
        languages: crate::room::tags(&["sv"]),
        needs: Vec::new(),
        errand: None,
    };
    assert_eq!(room.desk("1", &quote), Err(Code::NotAllowed));
    assert_eq!(
        room.office(&take("permit", &["sv"], &[], None)),
        Err(Code::NotAllowed)
    );
    assert_eq!(room.ask(&Actor::Page, &quote), Err(Code::NotAllowed));
    for command in [
        Command::CallNext { arm: true },
        Command::Undo,
        finish(),
        Command::SignOut,
    ] {
        assert_eq!(room.kiosk(&command), Err(Code::NotAllowed), "{command:?}");
    }
}

#[test]
fn unknown_comes_before_not_allowed_and_that_before_not_signed_in() {
    let mut room = TestRoom::new();
    room.take("permit", &["sv"]);
    let call = |n| Command::CallTicket {
        which: TicketRef::Number(number(n)),
    };
    assert_eq!(room.kiosk(&call("A040")), Err(Code::UnknownTicket));
    assert_eq!(room.kiosk(&call("A001")), Err(Code::NotAllowed));
    assert_eq!(room.desk("1", &call("A040")), Err(Code::UnknownTicket));
    assert_eq!(room.desk("1", &call("A001")), Err(Code::NotSignedIn));
    let add = |id| Command::AddErrand { errand: errand(id) };
    assert_eq!(room.desk("1", &add("tax")), Err(Code::UnknownErrand));
    assert_eq!(room.desk("1", &add("permit")), Err(Code::NotSignedIn));
}

#[test]
fn of_several_unknown_names_the_tickets_is_told() {
    let mut room = TestRoom::new();
    let ticket = queue::ids::TicketId::parse("x1").unwrap();
    let nowhere = counter("9");
    let command = transfer(to_counter("9"), Place::Keep, Some(ticket.clone()));
    assert_eq!(room.desk("1", &command), Err(Code::UnknownTicket));
    let step_in = Command::StepIn {
        ticket,
        counter: nowhere,
    };
    assert_eq!(room.desk("1", &step_in), Err(Code::UnknownTicket));
}

#[test]
fn a_bad_request_comes_before_everything() {
    let mut room = TestRoom::new();
    let park = crate::room::park(Some(1));
    assert_eq!(room.desk("1", &park), Err(Code::BadRequest));
    assert_eq!(room.kiosk(&park), Err(Code::BadRequest));
    let nobody = take("tax", &[], &[], None);
    assert_eq!(room.kiosk(&nobody), Err(Code::BadRequest));
}

#[test]
fn paused_comes_before_the_rest() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    room.call("2", "A001").unwrap();
    room.desk("1", &pause()).unwrap();
    assert_eq!(room.call("1", "A001"), Err(Code::Paused));
    assert_eq!(room.desk("1", &finish()), Err(Code::NoVisitor));
}

#[test]
fn no_visitor_comes_before_who_is_on_duty() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    let told = room.transfer("1", to_counter("3"), Place::Keep);
    assert_eq!(told, Err(Code::NoVisitor));
}

#[test]
fn a_refusal_says_so_in_one_plain_sentence() {
    let room = TestRoom::new();
    let context = queue::Context {
        now: room.now,
        calendar: &room.calendar,
        fresh: queue::Fresh {
            ticket: queue::ids::TicketId::parse("x1").unwrap(),
            token: queue::ids::Token::from_bits(1),
        },
        pin: queue::PinCheck::NotAsked,
        earlier_request: None,
    };
    let desk = Actor::Counter(device("d1"));
    let command = Command::AnswerStaff {
        counter: counter("9"),
    };
    let refused = room.queue.decide(&desk, &command, &context).unwrap_err();
    assert_eq!(refused.refusal.message, "There is no counter 9.");
    let park = crate::room::park(Some(1));
    let refused = room.queue.decide(&desk, &park, &context).unwrap_err();
    assert_eq!(refused.refusal.field.as_deref(), Some("after_s"));
}
