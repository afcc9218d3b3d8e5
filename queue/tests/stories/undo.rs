//! Taking back a counter's last command.

use queue::command::{Command, Place};
use queue::event::Event;
use queue::refusal::Code;
use queue::view::{Status, TicketState};
use queue::{Answer, PinCheck};

use crate::room::{
    TestRoom, Told, errand, finish, number, park, pause, to_errand, to_guide, transfer,
};

fn undo(room: &mut TestRoom, n: &str) -> Told {
    room.desk(n, &Command::Undo)
}

const UNDONE: Told = Ok(Answer::Desk("undone"));

/// What everybody sees but time and place in the log.
fn seen(room: &TestRoom) -> String {
    let desks: Vec<_> = ["1", "2"].iter().map(|n| room.shows(n)).collect();
    let desks = desks.into_iter().map(|mut desk| {
        desk.undo = None;
        desk
    });
    let tickets = ["A001", "A002"].map(|n| (room.view(&room.id(n)), room.state(n)));
    let duty = room.queue.duty_view(room.now);
    let board = room.queue.board_view();
    format!(
        "{:#?} {tickets:#?} {board:#?} {duty:#?}",
        desks.collect::<Vec<_>>()
    )
}

/// Given two waiting tickets and guides at 1 and 2, after `before`, `command` at counter 1 is taken
/// back without a trace.
#[track_caller]
fn is_undone_exactly(
    name: &str,
    before: impl Fn(&mut TestRoom),
    command: impl Fn(&TestRoom) -> Command,
) {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    room.pass_s(5);
    room.take("permit", &["sv"]);
    before(&mut room);
    let then = seen(&room);
    let command = command(&room);
    room.desk("1", &command).unwrap();
    assert_ne!(seen(&room), then);
    assert_eq!(room.shows("1").undo.as_deref(), Some(name));
    assert_eq!(undo(&mut room, "1"), UNDONE);
    assert_eq!(room.last_events(1), ["command_undone"]);
    assert_eq!(seen(&room), then);
    assert_eq!(undo(&mut room, "1"), Err(Code::NothingToUndo), "one step");
}

fn called(room: &mut TestRoom) {
    room.next("1").unwrap();
}

fn served(room: &mut TestRoom) {
    called(room);
    room.serve("1");
}

fn parked(room: &mut TestRoom) {
    called(room);
    room.desk("1", &park(None)).unwrap();
}

#[test]
fn every_command_that_can_be_undone_is_undone_exactly() {
    let nothing = |_: &mut TestRoom| {};
    is_undone_exactly("call_next", nothing, |_| Command::CallNext { arm: false });
    is_undone_exactly("call_ticket", nothing, |_| Command::CallTicket {
        which: queue::command::TicketRef::Number(number("A002")),
    });
    is_undone_exactly("unpark", parked, |room| Command::Unpark {
        ticket: room.id("A001"),
    });
    is_undone_exactly("recall", called, |_| Command::Recall);
    is_undone_exactly("start_service", called, |_| Command::StartService);
    is_undone_exactly("no_show", called, |_| Command::NoShow);
    is_undone_exactly("return_to_queue", served, |_| Command::ReturnToQueue);
    is_undone_exactly("park", served, |_| park(Some(60)));
    is_undone_exactly("transfer", called, |_| {
        transfer(to_errand("parcel"), Place::Last, None)
    });
    is_undone_exactly("transfer", called, |_| {
        transfer(to_guide("bo"), Place::First, None)
    });
    is_undone_exactly("transfer", called, |room| {
        transfer(to_errand("school"), Place::Last, Some(room.id("A002")))
    });
    is_undone_exactly("add_errand", called, |_| Command::AddErrand {
        errand: errand("school"),
    });
    is_undone_exactly("finish", served, |_| finish());
    is_undone_exactly("pause", nothing, |_| pause());
    let paused = |room: &mut TestRoom| {
        room.desk("1", &pause()).unwrap();
    };
    is_undone_exactly("resume", paused, |_| Command::Resume);
    let missed = |room: &mut TestRoom| {
        called(room);
        room.desk("1", &Command::NoShow).unwrap();
    };
    is_undone_exactly("restore_ticket", missed, |_| Command::RestoreTicket {
        number: number("A001"),
    });
}

#[test]
fn undo_ends_after_its_time() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    called(&mut room);
    room.pass_s(10);
    assert_eq!(room.shows("1").undo.as_deref(), Some("call_next"));
    room.pass_s(1);
    assert_eq!(room.shows("1").undo, None);
    assert_eq!(undo(&mut room, "1"), Err(Code::NothingToUndo));
}

#[test]
fn another_counter_cannot_take_it_back() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    called(&mut room);
    assert_eq!(undo(&mut room, "2"), Err(Code::NothingToUndo));
    assert_eq!(undo(&mut room, "3"), Err(Code::NotSignedIn));
}

#[test]
fn a_later_event_that_changes_nothing_ends_it_too() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    room.desk("1", &Command::ReturnToQueue).unwrap();
    let to_where_it_is = transfer(to_errand("permit"), Place::Keep, Some(room.id("A001")));
    room.desk("2", &to_where_it_is).unwrap();
    assert_eq!(undo(&mut room, "1"), Err(Code::NothingToUndo));
}

#[test]
fn a_later_event_about_the_ticket_or_the_counter_ends_it() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    called(&mut room);
    room.desk("1", &Command::ReturnToQueue).unwrap();
    room.call("2", "A001").unwrap();
    assert_eq!(undo(&mut room, "1"), Err(Code::NothingToUndo), "the ticket");
    room.desk("2", &pause()).unwrap_err();
    room.desk("2", &Command::ReturnToQueue).unwrap();
    room.sign_in_at("bo", "d5", Some("2"), PinCheck::Right)
        .unwrap();
    assert_eq!(
        undo(&mut room, "5"),
        Err(Code::NothingToUndo),
        "the counter"
    );
}

#[test]
fn a_visitor_who_rates_or_cancels_ends_it() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    served(&mut room);
    room.finish("1");
    let token = room.token("A001");
    room.kiosk(&Command::RateVisit { token, score: 4 }).unwrap();
    assert_eq!(undo(&mut room, "1"), Err(Code::NothingToUndo));
}

#[test]
fn taking_tickets_and_answering_calls_do_not_end_it() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    called(&mut room);
    room.kiosk(&Command::AskHelp {
        languages: crate::room::tags(&["sv"]),
    })
    .unwrap();
    room.desk("2", &Command::CallForStaff).unwrap();
    let device = crate::room::device("entrance");
    let counter = crate::room::counter("2");
    for command in [
        crate::room::take("permit", &["sv"], &[], None),
        Command::AnswerHelp { device },
        Command::AnswerStaff { counter },
        Command::CallForStaff,
    ] {
        room.desk("1", &command).unwrap();
    }
    assert_eq!(undo(&mut room, "1"), UNDONE);
    assert_eq!(room.state("A001"), TicketState::Waiting);
}

#[test]
fn an_undone_call_leaves_the_board_at_once() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    called(&mut room);
    assert_eq!(room.on_board(), ["A001"]);
    undo(&mut room, "1").unwrap();
    assert_eq!(room.on_board(), [""; 0]);
}

#[test]
fn an_undone_first_call_lets_the_next_be_the_first() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.pass_s(5);
    called(&mut room);
    room.pass_s(5);
    undo(&mut room, "1").unwrap();
    called(&mut room);
    let Event::VisitorCalled { first_wait_s, .. } = room.log.last().unwrap().event else {
        panic!();
    };
    assert_eq!(first_wait_s, Some(10));
}

#[test]
fn an_undone_return_does_not_pull_a_visitor_from_an_armed_guide() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    called(&mut room);
    room.arm("2").unwrap();
    room.desk("1", &Command::ReturnToQueue).unwrap();
    assert_eq!(room.status("2"), Status::Called);
    assert_eq!(undo(&mut room, "1"), Err(Code::NothingToUndo));
}

#[test]
fn a_call_that_starts_the_service_is_undone_whole() {
    let mut room = TestRoom::with(|room| room.rules.confirm_arrival = false);
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    called(&mut room);
    assert_eq!(undo(&mut room, "1"), UNDONE);
    assert_eq!(room.state("A001"), TicketState::Waiting);
    assert_eq!(room.status("1"), Status::Free);
}

#[test]
fn a_visitor_put_back_by_undo_reaches_the_armed() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    called(&mut room);
    room.arm("2").unwrap();
    undo(&mut room, "1").unwrap();
    assert_eq!(room.status("2"), Status::Called);
}

#[test]
fn what_is_undone_is_kept_for_nobody_who_has_gone() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.sign_in("omar", "3");
    room.take("permit", &["sv"]);
    let id = room.id("A001");
    room.desk(
        "1",
        &transfer(to_guide("omar"), Place::Keep, Some(id.clone())),
    )
    .unwrap();
    room.next("3").unwrap();
    room.desk("3", &transfer(to_errand("school"), Place::Keep, None))
        .unwrap();
    room.desk(
        "2",
        &transfer(to_guide("omar"), Place::Keep, Some(id.clone())),
    )
    .unwrap();
    room.desk("3", &transfer(to_errand("permit"), Place::Keep, Some(id)))
        .unwrap();
    undo(&mut room, "3").unwrap();
    assert_eq!(room.next_numbers("3"), ["A001"]);
    assert_eq!(room.next_numbers("1"), [""; 0]);
    room.desk("3", &Command::SignOut).unwrap();
    assert_eq!(room.next_numbers("1"), ["A001"]);
}

#[test]
fn what_is_undone_is_not_set_aside_past_its_time() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    room.desk("1", &park(Some(60))).unwrap();
    room.pass_s(55);
    room.unpark("1", "A001").unwrap();
    room.pass_s(5);
    assert_eq!(undo(&mut room, "1"), UNDONE);
    assert_eq!(room.last_events(2), ["command_undone", "ticket_unparked"]);
    assert_eq!(room.state("A001"), TicketState::Waiting);
}

#[test]
fn a_number_given_out_again_is_not_borne_twice_through_undo() {
    let mut room = TestRoom::with(|room| {
        let one = queue::room::Series { first: 1, last: 1 };
        room.series.insert(crate::room::series("B"), one);
    });
    room.sign_in("anna", "1");
    room.take("parcel", &["sv"]);
    served(&mut room);
    room.finish("1");
    room.take("parcel", &["sv"]);
    assert_eq!(undo(&mut room, "1"), Err(Code::NumberInUse));
}

#[test]
fn the_event_says_what_ticket_and_counter_become() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    served(&mut room);
    room.finish("1");
    undo(&mut room, "1").unwrap();
    let value = serde_json::to_value(room.log.last().unwrap()).unwrap();
    assert_eq!(value["command"], "finish");
    assert_eq!(value["number"], "A001");
    assert_eq!(value["counter"], "1");
    assert_eq!(value["ticket_state"], "serving");
    assert_eq!(value["counter_status"], "serving");
}
