//! An errand whose numbers are used up for today: refused once, it is told on its card to this visitor and the next, until
//! the room says otherwise.

use broker_config::device::News;
use kiosk::screen::{ErrandItem, Page, Switch, Touch};
use kiosk::speech::Reader;
use kiosk::states::{Kiosk, room_state, texts_state};
use languages::{Texts, key};
use queue::moment::Day;

const ERRAND: &str = "building-permit";
const REFUSAL: &str = r#""refused":{"code":"quota_reached","message":"None left."}"#;

/// A visitor was refused a number of the errand, and sees the errands again with their waits.
fn refused() -> Kiosk {
    let mut kiosk = Kiosk::open();
    kiosk.language("en");
    kiosk.quoted(2);
    kiosk.errand(ERRAND);
    kiosk.answer(REFUSAL);
    kiosk.quoted(2);
    kiosk
}

fn card(kiosk: &Kiosk) -> ErrandItem {
    let errands = kiosk.view().errands;
    let found = errands.into_iter().find(|it| it.id.as_str() == ERRAND);
    found.unwrap()
}

/// The next visitor, who has chosen a language and been told the waits.
fn next_visitor(kiosk: &mut Kiosk) {
    kiosk.touch(Touch::ChangeLanguage);
    kiosk.asks.clear();
    kiosk.language("en");
    kiosk.quoted(2);
}

#[test]
fn an_errand_whose_numbers_are_used_up_says_so_on_its_card_and_takes_no_touch() {
    let mut kiosk = refused();
    let card = card(&kiosk);
    assert_eq!(card.wait, Texts::get("en", key::KIOSK_ERRAND_USED_UP, &[]));
    assert!(!card.open && !card.unmatched && card.wait_spoken.is_empty());
    kiosk.asks.clear();
    kiosk.errand(ERRAND);
    assert_eq!(kiosk.view().page, Page::Errands);
    assert!(kiosk.asks.is_empty(), "the same refusal is not asked for");
    let others = kiosk
        .view()
        .errands
        .into_iter()
        .filter(|errand| errand.open);
    assert_eq!(others.count(), room_state(1, true).view.errands.len() - 2);
}

#[test]
fn the_next_visitor_sees_it_too_and_another_state_of_the_same_day_changes_nothing() {
    let mut kiosk = refused();
    kiosk.hears(News::Room(room_state(2, true)));
    next_visitor(&mut kiosk);
    assert!(!card(&kiosk).open);
}

#[test]
fn numbers_are_to_be_had_again_on_another_day_after_a_closing_and_from_a_room_that_is_back() {
    let mut tomorrow = room_state(2, true);
    tomorrow.view.day = Day::parse("2026-11-21").unwrap();
    let mut closed = room_state(2, true);
    for errand in &mut closed.view.errands {
        errand.open &= errand.id.as_str() != ERRAND;
    }
    let stories = [
        vec![News::Room(tomorrow)],
        vec![News::Room(closed), News::Room(room_state(3, true))],
        vec![News::Texts(texts_state(&["sv", "en"]))],
    ];
    for news in stories {
        let mut kiosk = refused();
        for news in news {
            kiosk.hears(news);
        }
        next_visitor(&mut kiosk);
        assert!(card(&kiosk).open);
    }
}

#[test]
fn a_full_series_is_soon_free_again_and_closes_nothing() {
    let mut kiosk = Kiosk::open();
    kiosk.language("en");
    kiosk.quoted(2);
    kiosk.errand(ERRAND);
    kiosk.answer(r#""refused":{"code":"series_full","message":"Full."}"#);
    assert!(card(&kiosk).open);
}

#[test]
fn a_booked_errand_without_numbers_leads_back_to_the_errands_and_not_to_its_times() {
    let mut kiosk = Kiosk::open();
    kiosk.language("en");
    kiosk.quoted(2);
    kiosk.errand("booked-visit");
    let time = kiosk.view().times.times[0].at;
    kiosk.touch(Touch::Booked(Some(time)));
    kiosk.answer(REFUSAL);
    assert_eq!(kiosk.view().page, Page::Errands);
    assert!(!kiosk.view().notice.is_empty());
}

#[test]
fn a_listener_hears_why_no_number_came_and_that_the_errand_has_none() {
    let mut kiosk = Kiosk::open();
    kiosk.language("en");
    kiosk.quoted(2);
    kiosk.touch(Touch::Switch(Switch::Speech));
    kiosk.errand(ERRAND);
    let mut reader = Reader::default();
    reader.see(&kiosk.view());
    kiosk.answer(REFUSAL);
    let view = kiosk.view();
    let said = reader.see(&view).unwrap();
    assert_eq!(said[0].text, languages::plain(&view.notice));
    let card = card(&kiosk);
    let of_card = format!("{}. {}.", card.name, languages::plain(&card.wait));
    assert!(said.iter().any(|piece| piece.text == of_card), "{said:?}");
    let choose = Texts::plain("en", key::KIOSK_ERRAND_CHOOSE, &[]);
    assert_eq!(reader.caption(), choose, "the caption stays short");
}
