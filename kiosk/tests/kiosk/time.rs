//! What time does at the kiosk: the question whether somebody is there, the return to the start, and what is asked
//! for again.

use std::time::Duration;

use broker_config::device::News;
use kiosk::screen::{Page, STAYS_MAX, Switch, Switches, Touch, WARNING};
use kiosk::states::{Kiosk, room_state};
use queue::need::Need;

#[test]
fn an_idle_kiosk_asks_for_20_seconds_and_goes_back_to_the_start_for_the_next_visitor() {
    let mut kiosk = Kiosk::open();
    kiosk.touch(Touch::Switch(Switch::LargerText));
    kiosk.touch(Touch::Switch(Switch::HighContrast));
    kiosk.touch(Touch::Switch(Switch::LowReach));
    kiosk.language("ar");
    kiosk.pass(Duration::from_secs(59));
    assert_eq!(kiosk.view().warning_left_s, None);
    kiosk.pass(Duration::from_secs(1));
    assert_eq!(kiosk.view().warning_left_s, Some(20));
    kiosk.pass(Duration::from_secs(19));
    assert_eq!(kiosk.view().warning_left_s, Some(1));
    kiosk.pass(Duration::from_secs(1));
    let view = kiosk.view();
    assert_eq!((view.page, view.language.tag), (Page::Language, "sv"));
    assert_eq!(view.switches, Switches::default());
    assert_eq!(view.warning_left_s, None);
}

#[test]
fn whoever_is_still_there_keeps_the_page_ten_times() {
    let mut kiosk = Kiosk::open();
    kiosk.language("ar");
    for _ in 0..STAYS_MAX {
        kiosk.pass(Duration::from_secs(65));
        kiosk.touch(Touch::Stay);
        assert_eq!(kiosk.view().page, Page::Errands);
        assert_eq!(kiosk.view().warning_left_s, None);
    }
    kiosk.pass(Duration::from_secs(60) + WARNING);
    assert_eq!(kiosk.view().page, Page::Language);
}

#[test]
fn the_question_whether_somebody_is_there_takes_no_errand() {
    let mut kiosk = Kiosk::open();
    kiosk.language("ar");
    kiosk.quoted(1);
    kiosk.pass(Duration::from_secs(62));
    kiosk.touch_at_once(Touch::Errand(
        queue::ids::ErrandId::parse("general-question").unwrap(),
    ));
    assert!(kiosk.view().warning_left_s.is_some());
    assert_eq!(kiosk.view().page, Page::Errands);
}

#[test]
fn an_untouched_start_never_asks_whether_somebody_is_there() {
    let mut kiosk = Kiosk::open();
    kiosk.pass(Duration::from_secs(86_400));
    assert_eq!(kiosk.view().warning_left_s, None);
    assert_eq!(kiosk.screen.next_deadline(kiosk.now), None);
}

#[test]
fn the_ticket_goes_by_itself_and_a_touch_of_a_switch_keeps_it() {
    let mut kiosk = Kiosk::open();
    kiosk.language("sv");
    kiosk.quoted(1);
    kiosk.errand("general-question");
    kiosk.given(false, "");
    kiosk.pass(Duration::from_secs(15));
    assert_eq!(kiosk.view().ticket.unwrap().left_s, 5);
    kiosk.touch(Touch::Switch(Switch::LargerText));
    kiosk.pass(Duration::from_secs(19));
    assert_eq!(kiosk.view().page, Page::Ticket);
    kiosk.pass(Duration::from_secs(1));
    assert_eq!(kiosk.view().page, Page::Language);
    assert_eq!(kiosk.view().switches, Switches::default());
}

#[test]
fn the_next_visitor_finds_no_trace_of_the_last() {
    let mut kiosk = Kiosk::open();
    kiosk.language("ar");
    kiosk.quoted(1);
    kiosk.touch(Touch::OpenNeeds);
    kiosk.touch(Touch::Need(Need::QuietCall));
    kiosk.quoted(1);
    kiosk.touch(Touch::Continue);
    kiosk.errand("general-question");
    kiosk.given(false, "\"quiet_call\"");
    kiosk.touch(Touch::Done);
    let fresh = Kiosk::open().view();
    assert_eq!(kiosk.view(), fresh);
}

#[test]
fn the_waits_are_asked_for_again_when_the_room_has_changed() {
    let mut kiosk = Kiosk::open();
    kiosk.language("sv");
    kiosk.quoted(1);
    kiosk.hears(News::Room(room_state(2, true)));
    assert!(kiosk.asks.is_empty(), "not more often than needed");
    kiosk.pass(Duration::from_secs(4));
    assert_eq!(kiosk.asks.len(), 1);
}
