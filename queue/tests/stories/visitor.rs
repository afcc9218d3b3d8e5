//! What a visitor may do with the own ticket.

use queue::command::{Actor, Command};
use queue::need::Need;
use queue::refusal::Code;
use queue::view::{TicketState, Wait};
use queue::{Answer, Queue};

use crate::room::{TestRoom, finish, kinds, park, pause, plain, tag, tags, take};

#[test]
fn a_waiting_postponed_or_parked_ticket_may_be_cancelled() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    for _ in 0..3 {
        room.take("permit", &["sv"]);
    }
    room.next("1").unwrap();
    room.desk("1", &park(None)).unwrap();
    let token = room.token("A002");
    room.kiosk(&Command::Later { token, after_s: 60 }).unwrap();
    for n in ["A001", "A002", "A003"] {
        let cancel = Command::CancelTicket {
            token: room.token(n),
        };
        assert_eq!(room.kiosk(&cancel), plain("ticket_cancelled"));
        assert_eq!(room.state(n), TicketState::Cancelled);
        assert_eq!(room.kiosk(&cancel), Err(Code::AlreadyEnded));
    }
    assert_eq!(room.pass_s(100), Vec::new());
    assert_eq!(room.shows("1").parked, []);
}

#[test]
fn a_called_or_served_ticket_is_not_cancelled_or_put_off() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    let token = room.token("A001");
    let cancel = Command::CancelTicket {
        token: token.clone(),
    };
    let later = Command::Later { token, after_s: 60 };
    for _ in 0..2 {
        assert_eq!(room.kiosk(&cancel), Err(Code::AlreadyCalled));
        assert_eq!(room.kiosk(&later), Err(Code::AlreadyCalled));
        let _ = room.desk("1", &Command::StartService);
    }
    room.finish("1");
    assert_eq!(room.kiosk(&later), Err(Code::AlreadyEnded));
}

#[test]
fn later_keeps_the_place_and_is_not_called_before() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.take("permit", &["sv"]);
    let token = room.token("A001");
    let later = Command::Later { token, after_s: 60 };
    assert_eq!(room.ask(&Actor::Page, &later), plain("postponed"));
    assert_eq!(room.state("A001"), TicketState::Postponed);
    assert_eq!(room.next_numbers("1"), ["A002"]);
    assert_eq!(room.queue.board_view().waiting, 1);
    room.pass_s(59);
    assert_eq!(room.next_numbers("1"), ["A002"]);
    assert_eq!(kinds(&room.pass_s(1)), ["ticket_returned"]);
    assert_eq!(room.next_numbers("1"), ["A001", "A002"]);
    room.next("1").unwrap();
    assert_eq!(room.visitor("1").waited_s, 0, "time put off is no waiting");
}

#[test]
fn later_is_bounded() {
    let mut room = TestRoom::new();
    room.take("permit", &["sv"]);
    let token = room.token("A001");
    for after_s in [59, 7201] {
        let later = Command::Later {
            token: token.clone(),
            after_s,
        };
        assert_eq!(room.kiosk(&later), Err(Code::BadRequest));
    }
}

#[test]
fn a_visit_is_rated_once_and_after_its_end() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    let token = room.token("A001");
    let rate = |score| Command::RateVisit {
        token: token.clone(),
        score,
    };
    assert_eq!(room.kiosk(&rate(4)), Err(Code::NotAllowed));
    room.visit("1");
    assert_eq!(room.kiosk(&rate(0)), Err(Code::BadRequest));
    assert_eq!(room.kiosk(&rate(5)), Err(Code::BadRequest));
    assert_eq!(room.ask(&Actor::Page, &rate(4)), plain("visit_rated"));
    assert_eq!(room.kiosk(&rate(1)), Err(Code::AlreadyEnded));
}

#[test]
fn an_unknown_token_opens_nothing() {
    let mut room = TestRoom::new();
    let token = queue::ids::Token::from_bits(7 << 100);
    assert_eq!(room.queue.page_view(&token, room.now), None);
    assert_eq!(
        room.kiosk(&Command::CancelTicket { token }),
        Err(Code::UnknownTicket)
    );
}

#[test]
fn the_page_follows_the_visit() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.take("permit", &["sv"]);
    let page = |room: &TestRoom, n: &str| {
        let page = room.queue.page_view(&room.token(n), room.now).unwrap();
        (page.state, page.ahead, page.counter)
    };
    assert_eq!(page(&room, "A002"), (TicketState::Waiting, 1, None));
    room.next("1").unwrap();
    let counter = || Some("Counter 1".to_owned());
    assert_eq!(page(&room, "A001"), (TicketState::Called, 0, counter()));
    room.serve("1");
    assert_eq!(page(&room, "A001"), (TicketState::Serving, 0, counter()));
    room.desk("1", &finish()).unwrap();
    assert_eq!(page(&room, "A001"), (TicketState::Finished, 0, None));
    assert_eq!(page(&room, "A002"), (TicketState::Waiting, 0, None));
}

#[test]
fn duplicate_languages_and_needs_are_dropped_and_own_stays_first() {
    let mut room = TestRoom::new();
    let needs = [Need::Seat, Need::Fetch, Need::Seat];
    room.take_with("permit", &["so", "sv", "so"], &needs, None);
    let view = room.view(&room.id("A001"));
    assert_eq!(view.languages, tags(&["so", "sv"]));
    assert_eq!(view.needs, [Need::Seat, Need::Fetch]);
    assert_eq!(
        room.queue.ticket_languages(&view.ticket),
        tags(&["so", "sv"])
    );
}

#[test]
fn what_the_room_does_not_know_is_refused() {
    let mut room = TestRoom::with(|room| {
        room.needs.remove(&Need::StepFree);
        room.guides[3].languages.insert(tag("ckb"));
    });
    let refused = [
        (take("tax", &["sv"], &[], None), Code::UnknownErrand),
        (take("permit", &["tlh"], &[], None), Code::UnknownLanguage),
        (take("permit", &[], &[], None), Code::BadRequest),
        (take("permit", &["sv"; 17], &[], None), Code::BadRequest),
        (
            take("permit", &["sv"], &[Need::StepFree], None),
            Code::BadRequest,
        ),
    ];
    for (command, code) in refused {
        assert_eq!(room.kiosk(&command), Err(code), "{command:?}");
    }
    assert_eq!(
        room.take("permit", &["ckb"]),
        "A001",
        "a guide's language, not the room's"
    );
}

#[test]
fn a_quote_tells_what_a_new_visitor_would_meet() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("omar", "2");
    room.take("permit", &["sv"]);
    room.take("school", &["so"]);
    let quotes = |room: &TestRoom, tag| {
        room.queue
            .quote_view(&room.calendar, room.now, &tags(&[tag]), &[], None)
    };
    let swedish = quotes(&room, "sv");
    assert_eq!(swedish.len(), 3);
    let permit = &swedish[&crate::room::errand("permit")];
    assert_eq!((permit.ahead, permit.guides), (2, 2));
    let wait = Wait {
        p50_s: 1350,
        p90_s: 2700,
        about: true,
        soon: false,
    };
    assert_eq!(permit.wait, Some(wait), "(2 + 1) × 900 s ÷ 2");
    let persian = quotes(&room, "fa");
    let permit = &persian[&crate::room::errand("permit")];
    assert_eq!((permit.ahead, permit.guides, permit.wait), (0, 0, None));
    let quote = Command::Quote {
        languages: tags(&["sv"]),
        needs: Vec::new(),
        errand: None,
    };
    assert_eq!(room.kiosk(&quote), Ok(Answer::Quote));
}

#[test]
fn a_quote_and_the_ticket_then_taken_say_the_same() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    for errand in ["permit", "parcel", "school"] {
        room.take(errand, &["sv"]);
        room.pass_s(40);
    }
    let errand = crate::room::errand("school");
    let languages = tags(&["sv", "so"]);
    let quotes = room
        .queue
        .quote_view(&room.calendar, room.now, &languages, &[], Some(&errand));
    let quote = quotes[&errand].clone();
    let n = room.take("school", &["sv", "so"]);
    let view = room.view(&room.id(&n));
    assert_eq!((view.ahead, view.wait), (quote.ahead, quote.wait));
}

#[test]
fn a_visitor_for_whom_a_guide_is_left_free_is_called_soon() {
    let mut room = TestRoom::new();
    let soon = |room: &TestRoom| {
        let errand = crate::room::errand("permit");
        let asked = tags(&["sv"]);
        let quotes = room
            .queue
            .quote_view(&room.calendar, room.now, &asked, &[], Some(&errand));
        quotes[&errand].wait.map(|wait| wait.soon)
    };
    room.sign_in("anna", "1");
    room.sign_in("omar", "2");
    assert_eq!(soon(&room), Some(true), "two are free, nobody is ahead");
    let first = room.take("permit", &["sv"]);
    assert_eq!(soon(&room), Some(true), "one is left for the second");
    let second = room.take("permit", &["sv"]);
    assert_eq!(soon(&room), Some(false), "both are ahead of a third");
    let of = |room: &TestRoom, n: &str| room.view(&room.id(n)).wait.map(|wait| wait.soon);
    assert_eq!(
        (of(&room, &first), of(&room, &second)),
        (Some(true), Some(true))
    );
    room.next("1").unwrap();
    assert_eq!(of(&room, &second), Some(true), "the other guide is free");
    room.desk("2", &pause()).unwrap();
    assert_eq!(of(&room, &second), Some(false), "and now at coffee");
}

#[test]
fn a_ticket_changed_by_one_command_changes_no_other() {
    let mut room = TestRoom::new();
    room.take("permit", &["sv"]);
    room.take("permit", &["sv"]);
    let of = |queue: &Queue, n: &str| {
        let id = queue.ticket_by_number(&crate::room::number(n)).unwrap();
        let mut view = queue.ticket_view(&id, crate::room::at(10, 0)).unwrap();
        view.ahead = 0;
        view.wait = None;
        view
    };
    let before = of(&room.queue, "A002");
    let token = room.token("A001");
    room.kiosk(&Command::CancelTicket { token }).unwrap();
    assert_eq!(of(&room.queue, "A002"), before);
}
