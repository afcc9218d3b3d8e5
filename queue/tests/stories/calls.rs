//! What happens between a call and the end of a visit.

use queue::Answer;
use queue::command::{Command, TicketRef};
use queue::event::Event;
use queue::ids::{OutcomeId, ReasonId};
use queue::need::Need;
use queue::refusal::Code;
use queue::view::{CallState, Status, TicketState};

use crate::room::{TestRoom, at, device, errand, finish, hours, number, park, plain};

fn with_called_visitor() -> TestRoom {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.pass_s(125);
    room.next("1").unwrap();
    room
}

#[test]
fn a_whole_visit_is_called_served_and_finished_with_its_own_times() {
    let mut room = with_called_visitor();
    assert_eq!(room.status("1"), Status::Called);
    assert_eq!(room.visitor("1").waited_s, 125);
    room.pass_s(30);
    room.serve("1");
    assert_eq!(room.status("1"), Status::Serving);
    assert_eq!(
        room.visitor("1").waited_s,
        125,
        "the way to the counter is no waiting"
    );
    room.pass_s(600);
    assert_eq!(room.desk("1", &finish()), plain("finished"));
    assert_eq!(room.status("1"), Status::Free);
    assert_eq!(room.state("A001"), TicketState::Finished);
    let Event::ServiceFinished { served_s, .. } = room.log.last().unwrap().event else {
        panic!("{:?}", room.log.last());
    };
    assert_eq!(served_s, 600);
}

#[test]
fn the_wait_comes_from_the_events_own_times_in_seconds() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    let taken_at = room.log.last().unwrap().at;
    room.pass_s(3600);
    room.now = room.now.plus_ms(1_999);
    room.next("1").unwrap();
    let called = room.log.last().unwrap().clone();
    assert_eq!(called.at.ms_since(taken_at), 3_601_999);
    let Event::VisitorCalled {
        waited_s,
        first_wait_s,
        ..
    } = called.event
    else {
        panic!("{called:?}");
    };
    assert_eq!((waited_s, first_wait_s), (3601, Some(3601)));
    room.pass_s(7200);
    let read_later = room.folded();
    let visit = read_later.desk_view(&device("d1"), room.now).visit.unwrap();
    assert_eq!(visit.waited_s, 3601, "whenever it is read");
}

#[test]
fn only_the_first_call_carries_the_first_wait() {
    let mut room = with_called_visitor();
    let waits = |room: &TestRoom| -> Vec<_> {
        let calls = room.log.iter().filter_map(|stamped| match stamped.event {
            Event::VisitorCalled {
                waited_s,
                first_wait_s,
                ..
            } => Some((waited_s, first_wait_s)),
            _ => None,
        });
        calls.collect()
    };
    assert_eq!(waits(&room), [(125, Some(125))]);
    room.pass_s(60);
    room.desk("1", &Command::ReturnToQueue).unwrap();
    room.pass_s(5);
    room.next("1").unwrap();
    assert_eq!(
        waits(&room)[1],
        (130, None),
        "60 s at the counter do not count as waiting"
    );
}

#[test]
fn a_booked_visitors_first_wait_counts_from_the_booked_time() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take_with("permit", &["sv"], &[], Some(at(10, 30)));
    room.until(at(10, 32));
    room.next("1").unwrap();
    let Event::VisitorCalled {
        waited_s,
        first_wait_s,
        ..
    } = room.log.last().unwrap().event
    else {
        panic!();
    };
    assert_eq!((waited_s, first_wait_s), (120, Some(120)));
}

#[test]
fn a_recall_repeats_the_call_but_keeps_its_place_and_time() {
    let mut room = with_called_visitor();
    let called_at = room.now;
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    room.pass_s(5);
    room.next("2").unwrap();
    room.pass_s(5);
    assert!(matches!(
        room.desk("1", &Command::Recall),
        Ok(Answer::Visit("recalled", _))
    ));
    assert_eq!(
        room.on_board(),
        ["A002", "A001"],
        "newest call first, whatever was recalled"
    );
    let call = room.queue.board_view().calls[1].clone();
    assert_eq!(
        (call.repeat, call.called_at, call.announced_at),
        (1, called_at, room.now)
    );
    assert_eq!(room.visitor("1").recalls, 1);
}

#[test]
fn the_recall_that_would_exceed_the_limit_is_refused() {
    let mut room = with_called_visitor();
    for _ in 0..3 {
        room.desk("1", &Command::Recall).unwrap();
    }
    assert_eq!(room.desk("1", &Command::Recall), Err(Code::RecallLimit));
    assert_eq!(room.visitor("1").recalls, 3);
}

#[test]
fn after_the_start_there_is_no_recall_no_show_or_second_start() {
    let mut room = with_called_visitor();
    assert_eq!(room.desk("1", &finish()), Err(Code::NotStarted));
    room.serve("1");
    for command in [Command::Recall, Command::NoShow, Command::StartService] {
        assert_eq!(
            room.desk("1", &command),
            Err(Code::AlreadyStarted),
            "{command:?}"
        );
    }
}

#[test]
fn a_room_that_does_not_confirm_arrival_starts_with_the_call() {
    let mut room = TestRoom::with(|room| room.rules.confirm_arrival = false);
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    assert_eq!(room.last_events(2), ["visitor_called", "service_started"]);
    assert_eq!(room.status("1"), Status::Serving);
    room.finish("1");
    assert_eq!(room.state("A001"), TicketState::Finished);
}

#[test]
fn a_visit_ends_with_an_outcome_where_the_room_asks_for_one() {
    let bare = Command::Finish {
        outcome: None,
        reason: None,
        language_used: None,
    };
    let mut room = with_called_visitor();
    room.serve("1");
    assert_eq!(room.desk("1", &bare), Err(Code::OutcomeRequired));
    let solved = OutcomeId::parse("solved").unwrap();
    let ending = |outcome, reason, language| Command::Finish {
        outcome: Some(outcome),
        reason,
        language_used: Some(crate::room::tag(language)),
    };
    let reason = |id| Some(ReasonId::parse(id).unwrap());
    let unknown = [
        (
            ending(OutcomeId::parse("vanished").unwrap(), None, "sv"),
            Code::UnknownOutcome,
        ),
        (
            ending(solved.clone(), reason("whim"), "sv"),
            Code::UnknownReason,
        ),
        (ending(solved.clone(), None, "tlh"), Code::UnknownLanguage),
    ];
    for (command, code) in unknown {
        assert_eq!(room.desk("1", &command), Err(code));
    }
    assert_eq!(
        room.desk("1", &ending(solved, reason("question"), "en")),
        plain("finished")
    );
    let mut lax = TestRoom::with(|room| room.rules.outcome_required = false);
    lax.sign_in("anna", "1");
    lax.take("permit", &["sv"]);
    lax.next("1").unwrap();
    lax.serve("1");
    assert_eq!(lax.desk("1", &bare), plain("finished"));
}

#[test]
fn a_visitor_who_does_not_come_frees_the_counter() {
    let mut room = with_called_visitor();
    assert_eq!(room.desk("1", &Command::NoShow), plain("marked_no_show"));
    assert_eq!(room.status("1"), Status::Free);
    assert_eq!(room.state("A001"), TicketState::NoShow);
    assert_eq!(room.on_board(), [""; 0]);
}

#[test]
fn a_missed_or_cancelled_ticket_can_be_restored_to_its_place() {
    let mut room = with_called_visitor();
    room.desk("1", &Command::NoShow).unwrap();
    room.take("permit", &["sv"]);
    let token = room.token("A002");
    room.kiosk(&Command::CancelTicket { token }).unwrap();
    room.take("permit", &["sv"]);
    for n in ["A001", "A002"] {
        let restore = Command::RestoreTicket { number: number(n) };
        assert_eq!(room.desk("1", &restore), plain("restored"));
        assert_eq!(
            room.desk("1", &restore),
            Err(Code::AlreadyCalled),
            "it is open"
        );
    }
    assert_eq!(room.next_numbers("1"), ["A001", "A002", "A003"]);
}

#[test]
fn a_finished_ticket_cannot_be_restored() {
    let mut room = with_called_visitor();
    room.serve("1");
    room.finish("1");
    let restore = |n| Command::RestoreTicket { number: number(n) };
    assert_eq!(room.desk("1", &restore("A001")), Err(Code::AlreadyEnded));
    assert_eq!(room.desk("1", &restore("A040")), Err(Code::UnknownTicket));
}

#[test]
fn a_number_that_has_been_given_out_again_cannot_be_restored() {
    let mut room = TestRoom::with(|room| {
        let two = queue::room::Series { first: 1, last: 2 };
        room.series.insert(crate::room::series("B"), two);
    });
    room.sign_in("anna", "1");
    room.take("parcel", &["sv"]);
    room.next("1").unwrap();
    room.desk("1", &Command::NoShow).unwrap();
    room.take("parcel", &["sv"]);
    assert_eq!(room.take("parcel", &["sv"]), "B001");
    let restore = Command::RestoreTicket {
        number: number("B001"),
    };
    assert_eq!(room.desk("1", &restore), Err(Code::NumberInUse));
}

#[test]
fn a_guide_may_call_any_errand_and_language_by_hand() {
    let mut room = TestRoom::with(|room| {
        room.guides[1].errands = queue::room::ErrandSet::These([errand("school")].into());
    });
    room.sign_in("bo", "2");
    room.take("permit", &["fa"]);
    assert_eq!(room.call("2", "A001"), Ok("A001".to_owned()));
}

#[test]
fn two_guides_call_one_ticket_and_one_is_refused() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    assert_eq!(room.call("1", "A001"), Ok("A001".to_owned()));
    assert_eq!(room.call("2", "A001"), Err(Code::AlreadyCalled));
    room.serve("1");
    assert_eq!(room.call("2", "A001"), Err(Code::AlreadyCalled));
    room.finish("1");
    assert_eq!(room.call("2", "A001"), Err(Code::AlreadyEnded));
    let which = TicketRef::Ticket(room.id("A001"));
    let by_id = room.desk("2", &Command::CallTicket { which });
    assert_eq!(by_id, Err(Code::AlreadyEnded));
}

#[test]
fn a_counter_with_a_visitor_calls_nobody_else() {
    let mut room = with_called_visitor();
    room.take("permit", &["sv"]);
    assert_eq!(room.next("1"), Err(Code::Busy));
    assert_eq!(room.call("1", "A002"), Err(Code::Busy));
    room.desk("1", &park(None)).unwrap();
    room.next("1").unwrap();
    assert_eq!(room.unpark("1", "A001"), Err(Code::Busy));
}

#[test]
fn without_a_visitor_there_is_nothing_to_do_with_one() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    for command in [
        Command::Recall,
        Command::StartService,
        Command::NoShow,
        Command::ReturnToQueue,
        park(None),
        finish(),
        Command::AddErrand {
            errand: errand("school"),
        },
        crate::room::transfer(
            crate::room::to_errand("school"),
            queue::command::Place::Keep,
            None,
        ),
    ] {
        assert_eq!(
            room.desk("1", &command),
            Err(Code::NoVisitor),
            "{command:?}"
        );
    }
}

#[test]
fn two_calls_in_one_instant_are_both_on_the_board() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    room.take("permit", &["sv"]);
    room.take("permit", &["sv"]);
    room.next("1").unwrap();
    room.next("2").unwrap();
    assert_eq!(room.on_board(), ["A002", "A001"]);
    let board = room.queue.board_view();
    assert!(board.calls[0].call > board.calls[1].call);
    assert_eq!(board.calls[1].counter_name, "Counter 1");
    room.serve("1");
    assert_eq!(room.queue.board_view().calls[1].state, CallState::Serving);
}

#[test]
fn a_quiet_call_and_a_guide_who_fetches_are_not_on_the_board() {
    for need in [Need::QuietCall, Need::Fetch] {
        let mut room = TestRoom::new();
        room.sign_in("anna", "1");
        room.take_with("permit", &["sv"], &[need], None);
        room.next("1").unwrap();
        assert_eq!(room.on_board(), [""; 0]);
        assert_eq!(room.visitor("1").needs, [need]);
    }
}

#[test]
fn an_added_errand_is_on_the_visit_once() {
    let mut room = with_called_visitor();
    for added in ["school", "school", "permit"] {
        let command = Command::AddErrand {
            errand: errand(added),
        };
        assert!(matches!(
            room.desk("1", &command),
            Ok(Answer::Visit("errand_added", _))
        ));
    }
    assert_eq!(room.visitor("1").more_errands, [errand("school")]);
}

#[test]
fn a_ticket_taken_at_the_desk_passes_hours_and_is_not_called() {
    let mut room = TestRoom::open(hours(&[(8, 9)]), |_| {});
    room.sign_in("anna", "1");
    let command = crate::room::take("permit", &["sv"], &[], None);
    assert_eq!(room.kiosk(&command), Err(Code::RoomClosed));
    assert!(matches!(room.desk("1", &command), Ok(Answer::Ticket(_))));
    assert_eq!(room.status("1"), Status::Free);
    assert_eq!(
        room.next("1"),
        Ok("A001".to_owned()),
        "closing time gates the kiosk alone"
    );
    assert_eq!(room.desk("2", &command), Err(Code::NotSignedIn));
}

#[test]
fn a_postponed_ticket_can_be_called_by_hand() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.take("permit", &["sv"]);
    let token = room.token("A001");
    room.kiosk(&Command::Later {
        token,
        after_s: 600,
    })
    .unwrap();
    assert_eq!(room.next("1"), Err(Code::NobodyWaiting));
    assert_eq!(room.call("1", "A001"), Ok("A001".to_owned()));
    assert_eq!(room.pass_s(700), Vec::new());
}
