//! Visitors and guides who call for help.

use queue::command::{Actor, Command};
use queue::refusal::Code;
use queue::view::HELP_SHOWN_MAX;

use crate::room::{TestRoom, counter, device, guide, plain, tags};

fn ask() -> Command {
    Command::AskHelp {
        languages: tags(&["so"]),
    }
}

#[test]
fn a_visitor_who_asks_for_help_is_shown_until_one_answers() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    assert_eq!(room.kiosk(&ask()), plain("help_asked"));
    let help = room.queue.duty_view(room.now).help;
    assert_eq!(
        (&help[0].device, help[0].at),
        (&device("entrance"), room.now)
    );
    let answer = Command::AnswerHelp {
        device: device("entrance"),
    };
    assert_eq!(room.desk("2", &answer), Err(Code::NotSignedIn));
    assert_eq!(room.desk("1", &answer), plain("help_answered"));
    assert_eq!(room.queue.duty_view(room.now).help, []);
    let seq = room.queue.seq();
    assert_eq!(
        room.desk("1", &answer),
        plain("help_answered"),
        "a second answer does no harm"
    );
    assert_eq!(room.queue.seq(), seq);
}

#[test]
fn of_many_calls_the_oldest_are_shown_and_the_others_follow() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    for n in 0..HELP_SHOWN_MAX + 3 {
        let kiosk = Actor::Kiosk(device(&format!("k{:02}", 99 - n)));
        room.ask(&kiosk, &ask()).unwrap();
        room.pass_s(1);
    }
    let shown = |room: &TestRoom| room.queue.duty_view(room.now).help;
    let first = shown(&room);
    assert_eq!(first.len(), HELP_SHOWN_MAX);
    assert_eq!(first.last().map(|call| &call.device), Some(&device("k99")));
    assert_eq!(
        room.queue.room_view(&room.calendar, room.now).help.len(),
        HELP_SHOWN_MAX
    );
    let answer = Command::AnswerHelp {
        device: device("k99"),
    };
    room.desk("1", &answer).unwrap();
    let newest = &shown(&room)[0].device;
    assert_eq!(*newest, device(&format!("k{:02}", 99 - HELP_SHOWN_MAX)));
}

#[test]
fn a_manager_answers_help_and_staff_with_done() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.kiosk(&ask()).unwrap();
    room.desk("1", &Command::CallForStaff).unwrap();
    let help = Command::AnswerHelp {
        device: device("entrance"),
    };
    let staff = Command::AnswerStaff {
        counter: counter("1"),
    };
    assert_eq!(room.office(&help), Err(Code::NotSignedIn));
    room.sign_in_at("mia", "office", None, queue::PinCheck::Right)
        .unwrap();
    assert_eq!(room.office(&help), plain("done"));
    assert_eq!(room.office(&staff), plain("done"));
    let duty = room.queue.duty_view(room.now);
    assert!(duty.help.is_empty() && duty.staff.is_empty());
}

#[test]
fn the_silent_alarm_stays_until_it_is_answered() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.sign_in("bo", "2");
    assert_eq!(
        room.desk("1", &Command::CallForStaff),
        plain("staff_called")
    );
    assert_eq!(
        room.desk("1", &Command::CallForStaff),
        plain("staff_called")
    );
    let staff = room.queue.duty_view(room.now).staff;
    assert_eq!(staff.len(), 1);
    assert_eq!(
        staff[0].guide,
        Some(guide("anna")),
        "whoever moves knows the own alarm"
    );
    let answer = Command::AnswerStaff {
        counter: counter("1"),
    };
    assert_eq!(room.desk("2", &answer), plain("staff_answered"));
    assert_eq!(room.queue.duty_view(room.now).staff, []);
    let unknown = Command::AnswerStaff {
        counter: counter("9"),
    };
    assert_eq!(room.desk("2", &unknown), Err(Code::UnknownCounter));
    assert_eq!(
        room.desk("3", &Command::CallForStaff),
        Err(Code::NotSignedIn)
    );
}

#[test]
fn an_alarm_that_no_other_screen_shows_says_so() {
    let mut room = TestRoom::new();
    room.sign_in("anna", "1");
    room.desk("1", &Command::CallForStaff).unwrap();
    let unseen = |room: &TestRoom, gone: &[&str]| {
        let gone = gone.iter().map(|name| device(name)).collect();
        room.queue.duty_view_without(&gone, room.now).staff[0].unseen
    };
    assert!(unseen(&room, &[]), "nobody else is signed in");
    room.sign_in("bo", "2");
    assert!(!unseen(&room, &[]));
    assert!(unseen(&room, &["d2"]), "the other's screen is not linked");
    let gone = [device("d2")].into();
    let duty = room.queue.duty_view_without(&gone, room.now);
    let without: Vec<_> = duty.counters.iter().filter(|at| at.gone).collect();
    assert_eq!(without.len(), 1);
    assert_eq!(without[0].guide, Some(guide("bo")));
}
