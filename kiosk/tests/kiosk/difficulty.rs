//! What the kiosk does for a visitor who meets a difficulty: nobody for the errand, a page that moves, too little time, no
//! paper, staff out of reach.

use std::time::Duration;

use broker_config::device::News;
use kiosk::screen::{Help, Page, Touch, Way};
use queue::ids::LanguageTag;

use kiosk::states::{Kiosk, Room};

#[test]
fn an_errand_that_nobody_on_duty_handles_says_so_before_a_number_is_taken() {
    for tag in ["sv", "so"] {
        let mut kiosk = Kiosk::open();
        kiosk.language(tag);
        while !kiosk.asks.is_empty() {
            kiosk.quoted_but_for("building-permit", 2);
        }
        kiosk.errand("building-permit");
        let view = kiosk.view();
        assert_eq!((view.page, view.ways.nobody), (Page::Ways, true), "{tag}");
        kiosk.touch(Touch::Way(Way::Wait));
        kiosk.given(true, "");
        assert_eq!(kiosk.view().page, Page::Ticket, "{tag}");
    }
}

#[test]
fn a_language_that_shortens_a_wait_marks_the_errands_it_helps() {
    let mut kiosk = Kiosk::open();
    kiosk.language("so");
    while !kiosk.asks.is_empty() {
        kiosk.quoted_but_for("building-permit", 2);
    }
    kiosk.touch(Touch::More(LanguageTag::parse("sv").unwrap()));
    kiosk.quoted(2);
    let sooner = |kiosk: &Kiosk| -> Vec<String> {
        let errands = kiosk.view().errands.into_iter();
        let sooner = errands.filter(|errand| errand.sooner);
        sooner.map(|errand| errand.id.to_string()).collect()
    };
    assert_eq!(sooner(&kiosk), ["building-permit"]);
    kiosk.touch(Touch::More(LanguageTag::parse("sv").unwrap()));
    assert!(sooner(&kiosk).is_empty());
}

#[test]
fn a_page_that_comes_by_itself_takes_no_touch_that_was_on_its_way() {
    let mut kiosk = Kiosk::open();
    kiosk.pass(Duration::from_secs(1));
    kiosk.hears(News::Room(Room::trial().closed().state(2)));
    kiosk.touch_at_once(Touch::Language(LanguageTag::parse("so").unwrap()));
    assert_eq!(kiosk.view().language.tag, "sv");
    kiosk.language("so");
    assert_eq!(kiosk.view().language.tag, "so");
}

#[test]
fn a_message_that_comes_holds_up_no_touch() {
    let mut kiosk = Kiosk::open();
    kiosk.pass(Duration::from_secs(1));
    kiosk.hears(News::Fresh(false));
    kiosk.touch_at_once(Touch::Language(LanguageTag::parse("so").unwrap()));
    assert_eq!(kiosk.view().page, Page::Errands);
}

#[test]
fn a_ticket_is_shown_longer_for_whoever_asks_ten_times_at_most() {
    let mut kiosk = Kiosk::open();
    kiosk.language("sv");
    kiosk.quoted(1);
    kiosk.errand("building-permit");
    kiosk.given(false, "");
    for _ in 0..10 {
        kiosk.pass(Duration::from_secs(15));
        assert!(kiosk.view().ticket.unwrap().may_stay);
        kiosk.touch(Touch::Stay);
        assert_eq!(kiosk.view().ticket.unwrap().left_s, 20);
    }
    assert!(!kiosk.view().ticket.unwrap().may_stay);
    kiosk.pass(Duration::from_secs(15));
    kiosk.touch(Touch::Stay);
    assert_eq!(kiosk.view().ticket.unwrap().left_s, 4);
}

#[test]
fn a_number_without_paper_and_code_is_to_be_remembered() {
    let mut kiosk = Kiosk::open();
    kiosk.language("sv");
    kiosk.quoted(1);
    kiosk.errand("building-permit");
    kiosk.given_without_page();
    let remember = kiosk.view().ticket.unwrap().remember;
    assert_eq!(
        remember,
        languages::Texts::get("sv", "kiosk-remember-only", &[])
    );
}

#[test]
fn a_change_while_the_waits_of_the_start_page_are_young_is_asked_for_later() {
    let mut kiosk = Kiosk::asking_waits(&Room::trial(), "sv");
    kiosk.quoted(2);
    kiosk.pass(Duration::from_secs(4));
    kiosk.hears(News::Room(Room::trial().state(2)));
    assert!(kiosk.asks.is_empty(), "asked a moment ago");
    kiosk.pass(Duration::from_secs(30));
    kiosk.hears(News::Room(Room::trial().state(2)));
    assert_eq!(kiosk.asks.len(), 1, "the beat of a quiet room is enough");
}

#[test]
fn that_help_cannot_be_asked_for_is_said_no_more_when_it_can() {
    let mut kiosk = Kiosk::open();
    kiosk.touch(Touch::Help);
    kiosk.unanswered();
    assert_eq!(kiosk.view().help, Help::Failed);
    kiosk.hears(News::Fresh(false));
    kiosk.hears(News::Fresh(true));
    assert_eq!(kiosk.view().help, Help::No);
}
