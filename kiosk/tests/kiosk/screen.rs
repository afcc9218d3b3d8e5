//! What a visitor's touches lead to: from the language to the number, refused and unanswered, touched twice.

use std::time::Duration;

use broker_config::device::Asked;
use kiosk::screen::{Page, SETTLE, Touch};
use kiosk::states::Kiosk;

use crate::asked::take;

const A_MOMENT: Duration = Duration::from_millis(50);

#[test]
fn two_touches_lead_from_arriving_to_holding_a_number() {
    let mut kiosk = Kiosk::open();
    assert_eq!(kiosk.view().page, Page::Language);
    kiosk.language("so");
    assert_eq!(kiosk.view().page, Page::Errands);
    kiosk.quoted(1);
    kiosk.errand("building-permit");
    assert_eq!(kiosk.view().page, Page::Taking);
    kiosk.given(false, "");
    let view = kiosk.view();
    assert_eq!((view.page, view.language.tag), (Page::Ticket, "so"));
    assert_eq!(view.ticket.unwrap().number, "A017");
}

#[test]
fn who_is_next_or_is_fetched_is_not_told_that_there_is_time_to_go_out() {
    for (ahead, needs, stay_near) in [(3, "", false), (0, "", true), (3, "\"fetch\"", true)] {
        let mut kiosk = Kiosk::open();
        kiosk.language("en");
        kiosk.quoted(1);
        kiosk.errand("general-question");
        kiosk.answer(&format!(
            r#""ok":{{"type":"ticket_taken","ticket":"t1","number":"A017","errand":"general-question",
            "languages":["en"],"needs":[{needs}],"taken_at":"2026-11-20T12:00:00.000Z","booked_at":null,
            "token":"0123456789abcdefghjkmnpqrs","ahead":{ahead},"wait":null,"unmatched":false,"page":null}}"#
        ));
        let ticket = kiosk.view().ticket.unwrap();
        assert_eq!(ticket.stay_near, stay_near, "{ahead} before, {needs}");
    }
}

#[test]
fn one_quote_tells_the_waits_of_all_errands() {
    let mut kiosk = Kiosk::open();
    kiosk.language("en");
    assert_eq!(kiosk.asks.len(), 1);
    kiosk.quoted(2);
    let view = kiosk.view();
    let wait = languages::plain(&view.errands[0].wait);
    assert_eq!(wait, "about 5–\u{2060}15\u{a0}min", "never on two lines");
    assert_eq!(view.errands[0].name, "General question");
    assert_eq!(view.errands[4].wait, "Closed right now");
    assert!(!view.errands[4].open);
}

#[test]
fn a_number_can_be_taken_before_the_waits_are_known() {
    let mut kiosk = Kiosk::open();
    kiosk.language("en");
    kiosk.asks.clear();
    kiosk.errand("general-question");
    assert_eq!(take(&kiosk), (vec!["en"], vec![]));
}

#[test]
fn a_double_touch_makes_one_ticket() {
    let mut kiosk = Kiosk::open();
    kiosk.language("sv");
    kiosk.quoted(2);
    kiosk.errand("general-question");
    kiosk.now += A_MOMENT;
    let again = Touch::Errand(queue::ids::ErrandId::parse("general-question").unwrap());
    kiosk.touch_at_once(again.clone());
    kiosk.now += SETTLE;
    kiosk.touch_at_once(again);
    assert_eq!(kiosk.asks.len(), 1);
}

#[test]
fn the_second_of_a_double_touch_does_not_choose_on_the_page_that_came() {
    let mut kiosk = Kiosk::open();
    kiosk.language("sv");
    kiosk.now += A_MOMENT;
    kiosk.touch_at_once(Touch::Errand(
        queue::ids::ErrandId::parse("general-question").unwrap(),
    ));
    assert_eq!(kiosk.view().page, Page::Errands);
}

#[test]
fn a_refusal_is_told_in_the_visitors_language_and_the_errands_come_back() {
    let mut kiosk = Kiosk::open();
    kiosk.language("de");
    kiosk.quoted(1);
    kiosk.errand("general-question");
    kiosk.answer(r#""refused":{"code":"errand_closed","message":"Closed."}"#);
    let view = kiosk.view();
    assert_eq!(view.page, Page::Errands);
    let why = languages::refusal("de", "errand_closed");
    let errand = view
        .errands
        .iter()
        .find(|errand| errand.id.as_str() == "general-question");
    assert_eq!(view.notice, format!("{}: {why}", errand.unwrap().name));
    assert!(!view.notice.contains("Closed"));
}

#[test]
fn without_an_answer_the_kiosk_says_so_and_asks_the_same_again_as_the_same_request() {
    let mut kiosk = Kiosk::open();
    kiosk.language("en");
    kiosk.quoted(1);
    kiosk.errand("general-question");
    let first = kiosk.asks.remove(0);
    kiosk.comes_of(first.serial, Asked::NoAnswer { sent: true });
    assert_eq!(kiosk.view().page, Page::Errands);
    let said = languages::Texts::get("en", "kiosk-no-number", &[]);
    assert_eq!(kiosk.view().notice, said);
    kiosk.asks.clear();
    kiosk.errand("general-question");
    assert_eq!(kiosk.asks[0].serial, first.serial);
}

#[test]
fn after_silence_another_errand_and_another_visitor_are_new_requests() {
    let mut kiosk = Kiosk::open();
    kiosk.language("en");
    kiosk.quoted(1);
    kiosk.errand("general-question");
    let first = kiosk.asks.remove(0);
    kiosk.comes_of(first.serial, Asked::NoAnswer { sent: true });
    kiosk.pass(Duration::from_secs(120));
    kiosk.asks.clear();
    kiosk.language("en");
    kiosk.quoted(1);
    kiosk.errand("general-question");
    assert_ne!(kiosk.asks[0].serial, first.serial);
}
