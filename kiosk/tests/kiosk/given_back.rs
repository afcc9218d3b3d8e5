//! A number for another errand than was meant is given back at the kiosk, and the visitor chooses again.

use kiosk::screen::{MessageKind, Page, Touch};
use kiosk::states::{Kiosk, Room};
use queue::command::Command;

use kiosk::offline::Told;

fn with_number() -> Kiosk {
    let mut kiosk = Kiosk::open();
    kiosk.language("sv");
    kiosk.quoted(2);
    kiosk.errand("building-permit");
    kiosk.given(false, "");
    kiosk
}

#[test]
fn the_ticket_names_its_errand() {
    assert_eq!(with_number().view().ticket.unwrap().errand, "Bygglov");
}

#[test]
fn a_number_for_the_wrong_errand_is_given_back_and_the_errands_come_again() {
    let mut kiosk = with_number();
    kiosk.touch(Touch::WrongErrand);
    kiosk.touch(Touch::WrongErrand);
    let cancels: Vec<_> = kiosk.asks.iter().map(|ask| &ask.command).collect();
    assert!(
        matches!(cancels[..], [Command::CancelTicket { .. }]),
        "asked for once: {cancels:?}"
    );
    kiosk.answer(r#""ok":{"type":"ticket_cancelled"}"#);
    let view = kiosk.view();
    assert_eq!((view.page, view.language.tag), (Page::Errands, "sv"));
    let said = &view.messages[0];
    assert_eq!(said.kind, MessageKind::Done);
    assert_eq!(said.title, "Ditt nummer gäller inte längre");
    kiosk.quoted(2);
    kiosk.errand("income-support");
    assert!(kiosk.view().messages.is_empty());
    kiosk.given(false, "");
    assert_eq!(kiosk.view().ticket.unwrap().errand, "Försörjningsstöd");
}

#[test]
fn a_number_that_cannot_be_given_back_stays_and_says_so() {
    let refused = r#""refused":{"code":"already_called","message":"It is called."}"#;
    for answer in [Some(refused), None] {
        let mut kiosk = with_number();
        kiosk.touch(Touch::WrongErrand);
        match answer {
            Some(answer) => kiosk.answer(answer),
            None => kiosk.unanswered(),
        }
        let view = kiosk.view();
        assert_eq!(view.page, Page::Ticket);
        assert_eq!(view.messages[0].kind, MessageKind::Refused);
        assert!(!view.messages[0].title.is_empty());
    }
}

#[test]
fn a_number_whose_giving_back_was_not_answered_is_known_to_be_gone_when_asked_again() {
    let mut kiosk = with_number();
    kiosk.touch(Touch::WrongErrand);
    kiosk.unanswered();
    kiosk.touch(Touch::WrongErrand);
    kiosk.answer(r#""refused":{"code":"already_ended","message":"It has ended."}"#);
    let view = kiosk.view();
    assert_eq!(view.page, Page::Errands);
    assert_eq!(view.messages[0].kind, MessageKind::Done);
}

#[test]
fn a_kiosk_on_its_own_takes_no_number_back() {
    let mut kiosk = with_number();
    assert!(kiosk.view().ticket.unwrap().may_give_back);
    let room = Room::trial();
    kiosk.is_told(Told::Alone(Some(Box::new((room.state(2), room.texts())))));
    assert!(!kiosk.view().ticket.unwrap().may_give_back);
    kiosk.touch(Touch::WrongErrand);
    assert!(kiosk.asks.is_empty());
}
