//! What a visitor's touches lead to.

use std::time::Duration;

use broker_config::device::{Asked, News};
use broker_config::link::{Down, DownKind};
use kiosk::screen::{Help, Page, SETTLE, STAYS_MAX, Switch, Switches, Touch, WARNING, Way};
use queue::command::Command;
use queue::ids::{DeviceId, LanguageTag};
use queue::need::Need;
use queue::view::LookView;

use kiosk::states::{Kiosk, room_state, texts_state};

const A_MOMENT: Duration = Duration::from_millis(50);

fn take(kiosk: &Kiosk) -> (Vec<&str>, Vec<Need>) {
    match &kiosk.asks[0].command {
        Command::TakeTicket {
            languages, needs, ..
        } => (
            languages.iter().map(LanguageTag::as_str).collect(),
            needs.clone(),
        ),
        other => panic!("expected a ticket to be asked for, not {other:?}"),
    }
}

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
fn swedish_is_first_and_every_language_bears_its_own_name() {
    let mut kiosk = Kiosk::alone();
    kiosk.hears(News::Texts(texts_state(&["ar", "fi", "sv", "ti"])));
    kiosk.hears(News::Room(room_state(1, true)));
    let names: Vec<_> = kiosk
        .view()
        .languages
        .into_iter()
        .map(|l| l.autonym)
        .collect();
    assert_eq!(names, ["Svenska", "العربية", "Suomi", "ti"]);
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

#[test]
fn a_kiosk_that_lost_the_beat_says_that_it_is_not_up_to_date() {
    let mut kiosk = Kiosk::open();
    assert!(!kiosk.view().stale);
    kiosk.hears(News::Fresh(false));
    assert!(kiosk.view().stale);
    kiosk.hears(News::Fresh(true));
    assert!(!kiosk.view().stale);
}

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
    kiosk.touch(Touch::Back);
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
fn help_that_cannot_be_asked_for_points_to_a_counter() {
    let mut kiosk = Kiosk::open();
    kiosk.touch(Touch::Help);
    let ask = kiosk.asks.remove(0);
    kiosk.comes_of(ask.serial, Asked::NoAnswer { sent: false });
    assert_eq!(kiosk.view().help, Help::Failed);
}

#[test]
fn a_closed_room_says_when_it_opens_in_the_visitors_language() {
    let mut kiosk = Kiosk::open();
    kiosk.hears(News::Room(room_state(2, false)));
    assert_eq!(kiosk.view().page, Page::Closed);
    assert_eq!(
        languages::plain(&kiosk.view().hours),
        "Vi öppnar på måndag kl. 10:00."
    );
    kiosk.language("en");
    assert_eq!(kiosk.view().page, Page::Closed);
    assert_eq!(kiosk.view().language.tag, "en");
    assert!(kiosk.asks.is_empty());
}

#[test]
fn hours_are_told_in_the_rooms_own_time_zone_and_only_its_own_needs_are_offered() {
    let mut kiosk = Kiosk::open();
    let mut texts = texts_state(&["sv", "en"]);
    texts.view.time_zone = Some("Europe/Helsinki".to_owned());
    texts.view.needs = Some([Need::Seat].into());
    texts.view.look = Some(LookView {
        colour: Some("#3b1f5b".to_owned()),
        logo: None,
    });
    kiosk.hears(News::Texts(texts));
    kiosk.hears(News::Room(room_state(2, false)));
    let hours = languages::plain(&kiosk.view().hours);
    assert_eq!(hours, "Vi öppnar på måndag kl. 11:00.");
    let needs = kiosk.view().needs;
    assert_eq!(
        needs.iter().map(|item| item.need).collect::<Vec<_>>(),
        [Need::Seat]
    );
    assert_eq!(kiosk.view().colour, "#3b1f5b");
}

#[test]
fn a_room_that_closes_takes_the_errands_away_but_never_a_ticket() {
    let mut kiosk = Kiosk::open();
    kiosk.language("sv");
    kiosk.quoted(1);
    kiosk.hears(News::Room(room_state(2, false)));
    assert_eq!(kiosk.view().page, Page::Closed);

    let mut kiosk = Kiosk::open();
    kiosk.language("sv");
    kiosk.quoted(1);
    kiosk.errand("general-question");
    kiosk.hears(News::Room(room_state(2, false)));
    kiosk.given(false, "");
    assert_eq!(kiosk.view().page, Page::Ticket);
}

#[test]
fn the_next_visitor_finds_no_trace_of_the_last() {
    let mut kiosk = Kiosk::open();
    kiosk.language("ar");
    kiosk.quoted(1);
    kiosk.touch(Touch::OpenNeeds);
    kiosk.touch(Touch::Need(Need::QuietCall));
    kiosk.quoted(1);
    kiosk.touch(Touch::Back);
    kiosk.errand("general-question");
    kiosk.given(false, "\"quiet_call\"");
    kiosk.touch(Touch::Done);
    let fresh = Kiosk::open().view();
    assert_eq!(kiosk.view(), fresh);
}

#[test]
fn a_kiosk_that_is_not_let_in_says_so_until_it_is() {
    let mut kiosk = Kiosk::open();
    kiosk.hears(News::Down(Down {
        kind: DownKind::Refused,
        text: "not authorised".to_owned(),
    }));
    assert_eq!(kiosk.view().page, Page::Refused);
    kiosk.hears(News::Up);
    assert_eq!(kiosk.view().page, Page::Language);
}

#[test]
fn a_kiosk_without_a_room_waits_and_takes_no_touch() {
    let mut kiosk = Kiosk::alone();
    assert_eq!(kiosk.view().page, Page::Starting);
    kiosk.language("sv");
    assert_eq!(kiosk.view().page, Page::Starting);
    assert!(kiosk.asks.is_empty());
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
