//! The kiosk on its own, without a link: numbers, days, its journal, and what the visitor sees.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use broker_config::device::{Asked, News};
use broker_config::link::{Down, DownKind};
use broker_config::wire::state::TextsState;
use kiosk::offline::{
    ALONE_AFTER, Memory, NoTicket, OwnTicket, Reach, START_PATIENCE, State, Store, Told, Wanted,
    civil_day, zone_of,
};
use kiosk::screen::{Page, Touch};
use queue::command::Command;
use queue::ids::{DeviceId, ErrandId, LanguageTag, RequestId, SeriesId, TicketId, Token};
use queue::moment::{Day, Moment};
use queue::view::{OpeningView, Ticket};

use kiosk::states::{Kiosk, all_languages, room_state, texts_state};

fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn wanted() -> Wanted {
    Wanted {
        errand: ErrandId::parse("other").unwrap(),
        languages: vec![LanguageTag::parse("so").unwrap()],
        needs: Vec::new(),
        booked_at: None,
    }
}

/// A kiosk's shop: its store on a disk, its part of series A, the time.
struct Shop {
    folder: tempfile::TempDir,
    store: Store,
    part: (u32, u32),
    now: Moment,
    openings: Vec<OpeningView>,
}

impl Shop {
    fn open(part: (u32, u32), now: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now = at(now);
        Self {
            store: Store::open(folder.path(), Self::day_of(now)),
            folder,
            part,
            now,
            openings: Vec::new(),
        }
    }

    fn day_of(now: Moment) -> Day {
        civil_day(now, &zone_of(Some("Europe/Stockholm")))
    }

    fn take(&mut self) -> Result<OwnTicket, NoTicket> {
        self.now = self.now.plus_s(1);
        let series = SeriesId::parse("A").unwrap();
        let part = Some((&series, self.part));
        let now = (self.now, Self::day_of(self.now));
        self.store.take(wanted(), part, now, &self.openings, None)
    }

    fn number(&mut self) -> String {
        self.take().unwrap().number.to_string()
    }

    /// The kiosk ends and starts again.
    fn restart(&mut self) {
        let nothing = tempfile::tempdir().unwrap();
        let today = Self::day_of(self.now);
        // The journal is one process's: the old one must be gone before the new one comes.
        drop(std::mem::replace(
            &mut self.store,
            Store::open(nothing.path(), today),
        ));
        self.store = Store::open(self.folder.path(), today);
    }

    fn undelivered(&self) -> Vec<String> {
        let book = self.store.book();
        book.undelivered().map(|t| t.number.to_string()).collect()
    }
}

#[test]
fn numbers_come_from_the_own_part_each_once_a_day_also_after_a_restart() {
    let mut shop = Shop::open((900, 903), "2026-11-20T09:00:00Z");
    assert_eq!(
        (shop.number(), shop.number()),
        ("A900".into(), "A901".into())
    );
    shop.restart();
    assert_eq!(
        (shop.number(), shop.number()),
        ("A902".into(), "A903".into())
    );
    assert_eq!(shop.take(), Err(NoTicket::NoneLeft));
    assert_eq!(shop.undelivered(), ["A900", "A901", "A902", "A903"]);
}

#[test]
fn after_midnight_of_the_room_the_numbers_go_on_behind_those_of_yesterday() {
    let mut shop = Shop::open((900, 903), "2026-11-20T22:59:50Z");
    for _ in 0..3 {
        shop.take().unwrap();
    }
    shop.now = at("2026-11-20T23:00:10Z");
    let first = shop.take().unwrap();
    assert_eq!(
        (first.number.to_string(), first.day),
        ("A903".into(), day("2026-11-21"))
    );
    assert_eq!(shop.number(), "A900");
    shop.restart();
    assert_eq!(
        (shop.number(), shop.number()),
        ("A901".into(), "A902".into())
    );
    assert_eq!(shop.take(), Err(NoTicket::NoneLeft));
}

#[test]
fn a_number_that_may_be_open_still_from_before_midnight_is_not_given_again() {
    let mut shop = Shop::open((900, 902), "2026-11-20T22:00:00Z");
    shop.openings = vec![OpeningView {
        opens_at: at("2026-11-20T19:00:00Z"),
        closes_at: at("2026-11-21T01:00:00Z"),
    }];
    assert_eq!(
        (shop.number(), shop.number()),
        ("A900".into(), "A901".into())
    );
    shop.now = at("2026-11-20T23:30:00Z");
    assert_eq!(shop.number(), "A902");
    assert_eq!(shop.take(), Err(NoTicket::NoneLeft));
    shop.now = at("2026-11-21T09:00:00Z");
    assert_eq!(shop.number(), "A900");
}

#[test]
fn a_clock_set_back_across_midnight_gives_no_number_of_that_day_twice() {
    let mut shop = Shop::open((900, 905), "2026-11-20T09:00:00Z");
    let first = shop.number();
    shop.now = at("2026-11-22T09:00:00Z");
    let later = shop.number();
    shop.now = at("2026-11-20T10:00:00Z");
    shop.restart();
    let again = shop.number();
    assert_eq!([first, later, again], ["A900", "A901", "A902"]);
}

#[test]
fn what_is_delivered_is_not_delivered_again_after_a_restart() {
    let mut shop = Shop::open((900, 909), "2026-11-20T09:00:00Z");
    let ids: Vec<RequestId> = (0..3).map(|_| shop.take().unwrap().id).collect();
    shop.store.delivered(ids[0].clone(), day("2026-11-20"));
    shop.restart();
    assert_eq!(shop.undelivered(), ["A901", "A902"]);
    let kept: Vec<_> = shop
        .store
        .book()
        .undelivered()
        .map(|t| t.id.clone())
        .collect();
    assert_eq!(kept, ids[1..], "the request ids are fixed");
}

#[test]
fn days_are_removed_once_everything_in_them_is_delivered_and_never_before() {
    let mut shop = Shop::open((900, 909), "2026-11-10T09:00:00Z");
    let old = shop.take().unwrap();
    shop.now = at("2026-11-20T09:00:00Z");
    let new = shop.take().unwrap();
    let files = |shop: &Shop| journal::days(&shop.folder.path().join("tickets")).unwrap();
    shop.store.delivered(new.id, new.day);
    assert_eq!(files(&shop), ["2026-11-10", "2026-11-20"]);
    shop.store.delivered(old.id, new.day);
    assert_eq!(files(&shop), ["2026-11-20"]);
    shop.restart();
    assert_eq!(shop.undelivered(), [""; 0]);
}

#[test]
fn a_journal_that_cannot_be_written_hands_out_nothing_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("tickets"), "in the way").unwrap();
    let mut shop = Shop::open((900, 909), "2026-11-20T09:00:00Z");
    shop.folder = folder;
    shop.store = Store::open(shop.folder.path(), day("2026-11-20"));
    assert_eq!(shop.take(), Err(NoTicket::CannotKeep("storage_failed")));
    assert_eq!(shop.store.trouble(), Some("storage_failed"));
    std::fs::remove_file(shop.folder.path().join("tickets")).unwrap();
    assert_eq!(
        shop.number(),
        "A900",
        "it goes on when a person has put it right"
    );
    assert_eq!(shop.store.trouble(), None);
}

#[test]
fn a_damaged_journal_is_named_and_not_written_over() {
    let mut shop = Shop::open((900, 909), "2026-11-20T09:00:00Z");
    for _ in 0..3 {
        shop.take().unwrap();
    }
    let file = shop.folder.path().join("tickets/2026-11-20.jsonl");
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[20] ^= 1;
    std::fs::write(&file, &bytes).unwrap();
    shop.restart();
    assert_eq!(shop.take(), Err(NoTicket::CannotKeep("tickets_damaged")));
    assert_eq!(std::fs::read(&file).unwrap(), bytes);
}

#[test]
fn a_second_kiosk_on_the_same_folder_hands_out_nothing() {
    let mut shop = Shop::open((900, 909), "2026-11-20T09:00:00Z");
    shop.take().unwrap();
    let mut second = Store::open(shop.folder.path(), day("2026-11-20"));
    let series = SeriesId::parse("A").unwrap();
    let part = Some((&series, (900, 909)));
    let refused = second.take(wanted(), part, (shop.now, day("2026-11-20")), &[], None);
    assert_eq!(refused, Err(NoTicket::CannotKeep("tickets_in_use")));
}

fn down(kind: DownKind) -> News {
    News::Down(Down {
        kind,
        text: String::new(),
    })
}

#[test]
fn a_lost_link_is_given_a_moment_and_then_the_kiosk_is_on_its_own() {
    let start = Instant::now();
    let mut reach = Reach::new(start);
    reach.news(&News::Up, start);
    reach.news(&News::Room(room_state(1, true)), start);
    assert_eq!(reach.state(start), State::Room);
    reach.news(&down(DownKind::Lost), start);
    assert_eq!(reach.state(start + ALONE_AFTER / 2), State::Room);
    assert_eq!(reach.next_deadline(start), Some(start + ALONE_AFTER));
    assert_eq!(reach.state(start + ALONE_AFTER), State::Alone);
    reach.news(&News::Up, start + ALONE_AFTER);
    assert_eq!(reach.state(start + ALONE_AFTER), State::Room);
}

#[test]
fn a_missing_beat_counts_at_once_and_a_wrong_password_never() {
    let start = Instant::now();
    let mut reach = Reach::new(start);
    reach.news(&News::Up, start);
    reach.news(&News::Room(room_state(1, true)), start);
    reach.news(&News::Fresh(false), start);
    assert_eq!(reach.state(start), State::Alone);
    let mut reach = Reach::new(start);
    reach.news(&down(DownKind::Refused), start);
    assert_eq!(reach.state(start + 2 * START_PATIENCE), State::Looking);
}

#[test]
fn from_power_on_without_the_room_the_kiosk_looks_for_it_first() {
    let start = Instant::now();
    let reach = Reach::new(start);
    assert_eq!(reach.state(start), State::Looking);
    assert_eq!(reach.state(start + START_PATIENCE), State::Alone);
}

/// What a kiosk of this room remembers: open from 10 to 17 on two days.
fn memory() -> Memory {
    let mut body = serde_json::to_value(texts_state(&all_languages())).unwrap();
    body["time_zone"] = "Europe/Stockholm".into();
    body["hours"] = serde_json::json!([
        {"opens_at": "2026-11-20T09:00:00.000Z", "closes_at": "2026-11-20T16:00:00.000Z"},
        {"opens_at": "2026-11-23T09:00:00.000Z", "closes_at": "2026-11-23T16:00:00.000Z"},
    ]);
    body["offline"] = serde_json::json!({"entrance": {"A": [900, 949]}});
    body["needs"] = serde_json::json!(["seat"]);
    Memory {
        room: room_state(1, true),
        texts: TextsState::parse(body.to_string().as_bytes()).unwrap(),
    }
}

#[test]
fn what_is_remembered_survives_a_restart_and_names_the_own_part() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(Memory::read(folder.path()), None);
    memory().write(folder.path()).unwrap();
    let read = Memory::read(folder.path()).unwrap();
    assert_eq!(read, memory());
    let entrance = DeviceId::parse("entrance").unwrap();
    let part = BTreeMap::from([(SeriesId::parse("A").unwrap(), (900, 949))]);
    assert_eq!(read.parts(&entrance), part);
    assert!(read.parts(&DeviceId::parse("other").unwrap()).is_empty());
    std::fs::write(folder.path().join("room.json"), "{").unwrap();
    assert_eq!(Memory::read(folder.path()), None);
}

#[test]
fn a_kiosk_on_its_own_keeps_the_rooms_hours_over_the_days() {
    let memory = memory();
    let with_numbers = [SeriesId::parse("A").unwrap()].into();
    let open = |text: &str| memory.seen_alone(at(text), &with_numbers).view;
    assert!(open("2026-11-20T12:00:00Z").open);
    let evening = open("2026-11-20T16:00:00Z");
    assert!(!evening.open && !evening.errands[0].open);
    assert_eq!(evening.opens_at, Some(at("2026-11-23T09:00:00Z")));
    let monday = open("2026-11-23T10:00:00Z");
    assert!(monday.open);
    assert_eq!(monday.day, day("2026-11-23"));
    assert_eq!(monday.closes_at, Some(at("2026-11-23T16:00:00Z")));
    assert!(
        open("2026-12-24T12:00:00Z").open,
        "longer away than its hours reach, it gives numbers"
    );
}

#[track_caller]
pub(crate) fn alone(kiosk: &mut Kiosk, with_numbers: bool) {
    let memory = memory();
    let series = with_numbers.then(|| SeriesId::parse("A").unwrap());
    let series = series.into_iter().collect();
    let room = memory.seen_alone(at("2026-11-20T12:00:00Z"), &series);
    kiosk.is_told(Told::Alone(Some(Box::new((room, memory.texts)))));
}

pub(crate) fn own(number: &str) -> Box<Ticket> {
    Box::new(Ticket {
        ticket: TicketId::parse("t1").unwrap(),
        number: queue::number::Number::parse(number).unwrap(),
        errand: ErrandId::parse("other").unwrap(),
        languages: vec![LanguageTag::parse("so").unwrap()],
        needs: Vec::new(),
        taken_at: at("2026-11-20T12:00:00Z"),
        booked_at: None,
        token: Token::from_bits(7),
        ahead: 0,
        wait: None,
        unmatched: false,
        page: None,
    })
}

#[test]
fn on_its_own_the_kiosk_asks_for_no_waits_and_says_what_its_number_is() {
    let mut kiosk = Kiosk::open();
    alone(&mut kiosk, true);
    kiosk.asks.clear();
    kiosk.language("en");
    assert!(kiosk.asks.is_empty(), "no waits are asked for");
    let view = kiosk.view();
    assert!(view.alone && !view.stale);
    assert!(
        view.errands
            .iter()
            .all(|errand| errand.open && errand.wait.is_empty())
    );
    kiosk.errand("general-question");
    let ask = kiosk.asks.remove(0);
    assert!(matches!(ask.command, Command::TakeTicket { .. }));
    kiosk.is_told(Told::Own(ask.serial, own("A900")));
    let ticket = kiosk.view().ticket.unwrap();
    assert!(ticket.own && !ticket.wait_known);
    assert_eq!(ticket.number, "A900");
    assert_eq!(
        ticket.ahead,
        languages::Texts::get("en", "kiosk-offline-ticket", &[]),
        "the number is there, and none is promised"
    );
    kiosk.is_told(Told::Alone(None));
    assert!(
        kiosk.view().ticket.unwrap().own,
        "the note stays when the room is back"
    );
}

#[test]
fn a_kiosk_whose_own_numbers_are_used_up_points_to_a_counter() {
    let mut kiosk = Kiosk::open();
    alone(&mut kiosk, false);
    assert_eq!(kiosk.view().page, Page::NoNumbers);
    kiosk.is_told(Told::Alone(None));
    kiosk.hears(News::Room(room_state(2, true)));
    assert_eq!(kiosk.view().page, Page::Language);
}

#[test]
fn a_number_that_cannot_be_kept_is_not_shown_and_the_visitor_is_told() {
    let mut kiosk = Kiosk::open();
    alone(&mut kiosk, true);
    kiosk.language("ar");
    kiosk.errand("general-question");
    let ask = kiosk.asks.remove(0);
    kiosk.is_told(Told::NoOwn(ask.serial));
    let view = kiosk.view();
    assert_eq!(view.page, Page::Errands);
    assert_eq!(
        view.notice,
        languages::Texts::get("ar", "kiosk-offline-full", &[])
    );
}

#[test]
fn a_kiosk_that_knows_no_room_says_kindly_where_to_go() {
    let mut kiosk = Kiosk::alone();
    assert_eq!(kiosk.view().page, Page::Starting);
    kiosk.is_told(Told::Lost);
    assert_eq!(kiosk.view().page, Page::Unreachable);
    kiosk.touch(Touch::Help);
    assert!(kiosk.asks.is_empty());
    kiosk.pass(Duration::from_secs(3600));
    assert_eq!(kiosk.view().page, Page::Unreachable);
}

#[test]
fn only_the_needs_that_the_room_offers_are_offered() {
    let mut kiosk = Kiosk::open();
    kiosk.hears(News::Texts(memory().texts));
    kiosk.language("sv");
    let needs: Vec<_> = kiosk.view().needs.iter().map(|item| item.need).collect();
    assert_eq!(needs, [queue::need::Need::Seat]);
}

#[test]
fn an_answer_of_the_room_that_comes_through_the_numbers_is_an_answer() {
    let mut kiosk = Kiosk::open();
    kiosk.language("sv");
    let ask = kiosk.asks.remove(0);
    kiosk.is_told(Told::Answered(ask.serial, Asked::NoAnswer { sent: false }));
    assert_eq!(kiosk.view().page, Page::Errands);
}
