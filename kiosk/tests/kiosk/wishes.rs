//! What a visitor can ask for beside the errand: a further language, needs, the ways on where nobody speaks the
//! language, help.

use broker_config::device::{Asked, News};
use kiosk::screen::{Help, Page, Touch, Way};
use kiosk::states::{Kiosk, room_state};
use queue::command::Command;
use queue::ids::{DeviceId, LanguageTag};
use queue::need::Need;

use crate::asked::take;

#[test]
fn nobody_who_speaks_the_language_leads_to_the_ways_there_are() {
    let mut kiosk = Kiosk::open();
    kiosk.language("so");
    kiosk.quoted(0);
    kiosk.quoted(2);
    assert!(kiosk.view().errands[0].unmatched);
    kiosk.errand("building-permit");
    let view = kiosk.view();
    assert_eq!(view.page, Page::Ways);
    assert!(!view.ways.interpreter_wait.is_empty());
    kiosk.touch(Touch::Way(Way::Interpreter));
    assert_eq!(take(&kiosk), (vec!["so"], vec![Need::Interpreter]));
}

#[test]
fn what_is_true_of_every_errand_is_said_once_and_not_on_each_card() {
    let said = |key: &str, tag: &str| languages::Texts::get(tag, key, &[]);
    let mut kiosk = Kiosk::open();
    kiosk.language("so");
    kiosk.quoted(0);
    let view = kiosk.view();
    let open = view.errands.iter().filter(|errand| errand.open);
    assert!(open.clone().count() > 1);
    assert!(
        open.clone()
            .all(|errand| errand.wait.is_empty() && errand.wait_spoken.is_empty())
    );
    assert_eq!(view.told_of_all, said("wait-unknown", "so"));
    let closed = view.errands.iter().find(|errand| !errand.open);
    assert_eq!(closed.unwrap().wait, said("kiosk-errand-closed", "so"));
    kiosk.quoted(2);
    assert_eq!(kiosk.view().told_of_all, said("kiosk-nobody", "so"));
    let mut kiosk = Kiosk::open();
    kiosk.language("so");
    kiosk.quoted(2);
    let view = kiosk.view();
    assert_eq!(view.told_of_all, "");
    assert!(view.errands.iter().all(|errand| !errand.wait.is_empty()));
}

#[test]
fn waiting_for_somebody_who_speaks_the_language_is_a_way() {
    let mut kiosk = Kiosk::open();
    kiosk.language("so");
    kiosk.quoted(0);
    kiosk.quoted(2);
    kiosk.errand("building-permit");
    kiosk.touch(Touch::Way(Way::Wait));
    assert_eq!(take(&kiosk), (vec!["so"], vec![]));
    kiosk.given(true, "");
    let next = kiosk.view().ticket.unwrap().next;
    assert_eq!(
        next,
        languages::Texts::get("so", "ticket-next-unmatched", &[])
    );
}

#[test]
fn a_further_language_asks_for_the_waits_again_with_both() {
    let mut kiosk = Kiosk::open();
    kiosk.language("so");
    kiosk.quoted(1);
    let swedish = LanguageTag::parse("sv").unwrap();
    kiosk.touch(Touch::More(swedish));
    match &kiosk.asks[0].command {
        Command::Quote { languages, .. } => {
            let tags: Vec<_> = languages.iter().map(LanguageTag::as_str).collect();
            assert_eq!(tags, ["so", "sv"]);
        }
        other => panic!("expected a quote, not {other:?}"),
    }
    assert!(kiosk.view().too[0].on);
}

#[test]
fn an_older_answer_about_waits_does_not_replace_a_newer_question() {
    let mut kiosk = Kiosk::open();
    kiosk.language("so");
    let older = kiosk.asks.remove(0);
    kiosk.touch(Touch::More(LanguageTag::parse("sv").unwrap()));
    kiosk.comes_of(older.serial, Asked::NoAnswer { sent: true });
    kiosk.quoted(3);
    assert!(!kiosk.view().errands[0].wait.is_empty());
}

#[test]
fn needs_are_optional_and_go_with_the_ticket() {
    let mut kiosk = Kiosk::open();
    kiosk.language("sv");
    kiosk.quoted(1);
    kiosk.touch(Touch::OpenNeeds);
    kiosk.touch(Touch::Need(Need::Fetch));
    kiosk.touch(Touch::Need(Need::Seat));
    kiosk.touch(Touch::Need(Need::Seat));
    kiosk.asks.drain(..2);
    kiosk.quoted(1);
    kiosk.touch(Touch::Continue);
    assert_eq!(kiosk.view().needs_chosen, "Kom till mig");
    kiosk.errand("general-question");
    assert_eq!(take(&kiosk).1, [Need::Fetch]);
    kiosk.given(false, "\"fetch\"");
    let next = kiosk.view().ticket.unwrap().next;
    assert_eq!(next, languages::Texts::get("sv", "ticket-next-fetch", &[]));
}

#[test]
fn a_need_that_the_room_does_not_offer_is_offered_no_more() {
    let mut kiosk = Kiosk::open();
    kiosk.language("sv");
    kiosk.quoted(1);
    kiosk.touch(Touch::OpenNeeds);
    kiosk.touch(Touch::Need(Need::StepFree));
    kiosk.answer(r#""refused":{"code":"bad_request","message":"not offered","field":"needs"}"#);
    let view = kiosk.view();
    assert!(view.needs.iter().all(|item| item.need != Need::StepFree));
    assert_eq!(view.needs_chosen, "");
    assert!(!view.notice.is_empty());
}

#[test]
fn help_is_asked_for_once_and_said_to_be_on_its_way() {
    let mut kiosk = Kiosk::open();
    kiosk.language("fi");
    kiosk.asks.clear();
    kiosk.touch(Touch::Help);
    kiosk.touch(Touch::Help);
    assert_eq!(kiosk.asks.len(), 1);
    kiosk.answer(r#""ok":{"type":"help_asked"}"#);
    assert_eq!(kiosk.view().help, Help::Asked);
    kiosk.touch(Touch::ChangeLanguage);
    assert_eq!(kiosk.view().help, Help::Asked);
}

#[test]
fn help_that_somebody_answers_is_said_to_be_coming() {
    let mut kiosk = Kiosk::open();
    kiosk.touch(Touch::Help);
    kiosk.answer(r#""ok":{"type":"help_asked"}"#);
    let mut waits = room_state(2, true);
    kiosk.hears(News::Room(waits.clone()));
    assert_eq!(
        kiosk.view().help,
        Help::Asked,
        "the room does not know of it yet"
    );
    waits.view.help = vec![DeviceId::parse("entrance").unwrap()];
    kiosk.hears(News::Room(waits.clone()));
    assert_eq!(kiosk.view().help, Help::Asked);
    waits.view.help = vec![DeviceId::parse("side").unwrap()];
    kiosk.hears(News::Room(waits));
    assert_eq!(kiosk.view().help, Help::Answered);
    kiosk.touch(Touch::Help);
    assert_eq!(
        kiosk.view().help,
        Help::Asking,
        "help can be asked for again"
    );
}

#[test]
fn help_that_is_answered_at_once_is_said_to_be_coming() {
    let mut waits = room_state(2, true);
    waits.view.help = vec![DeviceId::parse("entrance").unwrap()];
    let named = News::Room(waits);
    let no_more = News::Room(room_state(3, true));
    for told_before in [false, true] {
        let mut kiosk = Kiosk::open();
        kiosk.touch(Touch::Help);
        kiosk.hears(named.clone());
        if told_before {
            kiosk.hears(no_more.clone());
        }
        assert_eq!(
            kiosk.view().help,
            Help::Asking,
            "its own answer is not here"
        );
        kiosk.answer(r#""ok":{"type":"help_asked"}"#);
        kiosk.hears(no_more.clone());
        assert_eq!(kiosk.view().help, Help::Answered, "{told_before}");
    }
}

#[test]
fn help_that_cannot_be_asked_for_points_to_a_counter() {
    let mut kiosk = Kiosk::open();
    kiosk.touch(Touch::Help);
    let ask = kiosk.asks.remove(0);
    kiosk.comes_of(ask.serial, Asked::NoAnswer { sent: false });
    assert_eq!(kiosk.view().help, Help::Failed);
}

#[test]
fn the_way_back_and_the_way_on_both_keep_what_was_ticked() {
    for way in [Touch::Back, Touch::Continue] {
        let mut kiosk = Kiosk::open();
        kiosk.language("sv");
        kiosk.quoted(1);
        kiosk.touch(Touch::OpenNeeds);
        kiosk.touch(Touch::Need(Need::Fetch));
        kiosk.touch(way);
        let view = kiosk.view();
        assert_eq!(
            (view.page, view.needs_chosen.as_str()),
            (Page::Errands, "Kom till mig"),
            "what is ticked is seen on the page of errands"
        );
    }
}

/// Nobody on duty speaks Somali, and the visitor looks for a further language.
fn at_further_languages() -> Kiosk {
    let mut kiosk = Kiosk::open();
    kiosk.language("so");
    kiosk.quoted(0);
    kiosk.quoted(2);
    kiosk.errand("building-permit");
    kiosk.touch(Touch::Way(Way::Language));
    kiosk
}

#[test]
fn back_from_the_further_languages_leads_to_the_ways_while_they_are_needed_and_keeps_the_ticks() {
    let mut kiosk = at_further_languages();
    kiosk.touch(Touch::Back);
    assert_eq!(kiosk.view().page, Page::Ways);
    kiosk.touch(Touch::Way(Way::Language));
    kiosk.touch(Touch::More(LanguageTag::parse("it").unwrap()));
    kiosk.quoted(0);
    kiosk.quoted(2);
    kiosk.touch(Touch::Back);
    assert_eq!(kiosk.view().page, Page::Ways, "nobody speaks Italian");
    kiosk.touch(Touch::Way(Way::Wait));
    assert_eq!(take(&kiosk), (vec!["so", "it"], vec![]));
}

#[test]
fn back_from_the_further_languages_leads_to_the_errands_once_one_of_them_helps() {
    let mut kiosk = at_further_languages();
    kiosk.touch(Touch::More(LanguageTag::parse("it").unwrap()));
    kiosk.quoted(1);
    kiosk.touch(Touch::Back);
    assert_eq!(kiosk.view().page, Page::Errands);
    kiosk.errand("building-permit");
    assert_eq!(take(&kiosk), (vec!["so", "it"], vec![]));
}
