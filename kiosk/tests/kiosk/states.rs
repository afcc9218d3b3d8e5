//! What the kiosk makes of its room: closed, out of date, unknown, of another zone, with unknown languages, or not
//! letting it in.

use broker_config::device::News;
use broker_config::link::{Down, DownKind};
use kiosk::screen::Page;
use kiosk::states::{Kiosk, Room, room_state, texts_state};
use queue::need::Need;
use queue::view::LookView;

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
fn swedish_is_first_and_every_language_bears_its_own_name() {
    let mut kiosk = Kiosk::alone();
    kiosk.hears(News::Texts(texts_state(&["ar", "fi", "sv", "ti", "uk"])));
    kiosk.hears(News::Room(room_state(1, true)));
    let names: Vec<_> = kiosk
        .view()
        .languages
        .into_iter()
        .map(|l| l.autonym)
        .collect();
    assert_eq!(names, ["Svenska", "العربية", "Suomi", "Українська"]);
}

#[test]
fn a_language_that_nobody_here_can_name_has_no_button_and_is_told_to_staff() {
    let mut kiosk = Kiosk::alone();
    kiosk.hears(News::Texts(texts_state(&["sv", "ti", "uk"])));
    kiosk.hears(News::Room(room_state(1, true)));
    let nameless = kiosk.screen.nameless_languages();
    assert_eq!(nameless.len(), 1);
    assert_eq!(nameless[0].as_str(), "ti");
    assert_eq!(kiosk.view().languages.len(), 2);
}

#[test]
fn an_announcement_names_the_language_that_it_is_in() {
    for (tag, told) in [("ar", "ar"), ("so", "sv")] {
        let kiosk = Kiosk::of(&Room::trial().announcing(), tag);
        assert_eq!(kiosk.view().announced_in, told);
    }
}
