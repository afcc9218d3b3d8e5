//! What a manager sees of the room, and what another guide does not.

use std::time::Duration;

use broker_config::device::News;
use broker_config::wire::reply::Answer;
use counter_client::screen::{
    Action, Announcing, Behaviour, Cue, OverviewLine, Page, Screen, Shape, Touch,
};
use languages::plain;
use queue::refusal::Code;
use serde_json::{Value, json};

use counter_client::states::{
    At, behaviour, closed, desk, duty, manager_duty, manager_settings, room, settings, state,
    texts, visit,
};

fn manager(duty: &Value) -> At {
    let mut at = At::desk(&desk("free"));
    at.hear(News::Settings(state(&manager_settings())));
    at.hear(News::Duty(state(duty)));
    at.key("Ctrl+o");
    at
}

/// A counter on a machine that can say Somali.
fn saying_somali(desk: &Value) -> At {
    let screen = Screen::new(Behaviour {
        says: ["so".to_owned()].into(),
        ..behaviour("sv")
    });
    let mut at = At {
        screen,
        ..At::nothing_heard()
    };
    at.hear(News::Room(state(&room())));
    at.hear(News::Settings(state(&settings())));
    at.hear_desk(desk);
    at
}

fn said(lines: &[OverviewLine]) -> Vec<String> {
    let line = |line: &OverviewLine| plain(&format!("{} | {}", line.title, line.about));
    lines.iter().map(line).collect()
}

#[test]
fn a_manager_sees_the_whole_room() {
    let at = manager(&manager_duty());
    let view = at.view();
    assert_eq!(view.page, Page::Overview);
    let overview = view.overview.unwrap();
    assert_eq!(plain(&overview.room), "Rummet är öppet · 4 väntar");
    assert_eq!(
        said(&overview.errands)[..2],
        [
            "Bygglov | 2 väntar · väntat 12 av 10 min",
            "Förskola och skola | 2 väntar",
        ]
    );
    assert_eq!(overview.errands[0].shape, Some(Shape::Over));
    assert_eq!(overview.errands[0].button, "Stäng");
    assert_eq!(
        said(&overview.counters)[..3],
        [
            "Disk 1 · Amir | Ledig",
            "Disk 2 · Eva | Hjälper · A016",
            "Disk 3 · Hodan | Ledig",
        ]
    );
    assert_eq!(
        said(&overview.languages),
        ["Somaliska: väntat 4 min | 1 nåbar i huset: Yusuf"]
    );
    assert_eq!(
        said(&overview.devices),
        [
            "Nummerskärm entrance | Papperet är slut",
            "Tavla hall | Ingen kontakt",
        ]
    );
}

#[test]
fn a_manager_signs_out_a_guide_by_two_touches_and_never_one_with_a_visitor() {
    let mut at = manager(&manager_duty());
    let overview = at.view().overview.unwrap();
    let doers: Vec<_> = overview
        .counters
        .iter()
        .filter(|line| !line.button.is_empty())
        .map(|line| line.id.as_str())
        .collect();
    assert_eq!(
        doers,
        ["amir", "yusuf", "mikko"],
        "also who is reachable; neither with a visitor nor oneself"
    );
    let amir = queue::ids::GuideId::parse("amir").unwrap();
    assert_eq!(at.touch(Touch::SignOutOf(amir)), []);
    assert_eq!(
        at.asks(&["Enter"]),
        json!({"type": "sign_out_guide", "guide": "amir"})
    );
}

#[test]
fn an_errand_is_turned_by_touching_its_line_and_a_refusal_is_told_there() {
    let mut at = manager(&manager_duty());
    let errand = queue::ids::ErrandId::parse("building-permit").unwrap();
    let asks = at.touch(Touch::Errand(errand));
    let command = serde_json::to_value(&asks[0].command).unwrap();
    assert_eq!(
        command,
        json!({"type": "close_errand", "errand": "building-permit"})
    );
    at.refused(&asks[0], Code::NotAllowed);
    let view = at.view();
    assert_eq!(view.page, Page::Overview);
    assert_eq!(
        plain(&view.notice),
        "Bygglov · Stäng: Du har inte behörighet till det."
    );
}

#[test]
fn a_guide_who_is_no_manager_is_told_so_and_shown_nothing() {
    let mut at = At::desk(&desk("free"));
    assert_eq!(at.keys(&["Ctrl+o"]), []);
    let view = at.view();
    assert_eq!((view.page, view.overview), (Page::Desk, None));
    assert_eq!(
        view.notice,
        "Rummet just nu: Du har inte behörighet till det."
    );
    assert!(view.bar.iter().all(|item| item.action != Action::Overview));
}

#[test]
fn a_visitor_who_comes_meanwhile_is_seen_at_once() {
    let mut at = manager(&manager_duty());
    at.hear_desk(&desk("armed"));
    at.hear_desk(&desk("called"));
    assert_eq!(at.view().page, Page::Desk);
    at.key("Ctrl+o");
    assert_eq!(at.view().page, Page::Overview);
    at.key("Escape");
    assert_eq!(at.view().page, Page::Desk);
}

#[test]
fn only_a_visitor_who_comes_by_itself_is_heard() {
    let mut at = At::desk(&desk("armed"));
    at.hear_desk(&desk("called"));
    assert_eq!(at.screen.take_cue(at.now), Some(Cue::Came));
    assert_eq!(at.screen.take_cue(at.now), None);
    let mut at = At::desk(&desk("free"));
    at.hear_desk(&desk("called"));
    assert_eq!(at.screen.take_cue(at.now), None);
}

#[test]
fn an_alarm_is_heard_softly_once_by_others_and_never_at_the_desk_that_raised_it() {
    let mut at = At::desk(&desk("serving"));
    let mut calls = duty();
    calls["staff"] = json!([{"counter": "3", "at": "2026-11-23T09:14:00.000Z"}]);
    at.hear(News::Duty(state(&calls)));
    assert_eq!(at.screen.take_cue(at.now), None);
    calls["staff"] = json!([{"counter": "1", "at": "2026-11-23T09:14:00.000Z"}]);
    at.hear(News::Duty(state(&calls)));
    assert_eq!(at.screen.take_cue(at.now), Some(Cue::Notice));
    at.hear(News::Duty(state(&calls)));
    assert_eq!(at.screen.take_cue(at.now), None);
}

#[test]
fn a_reachable_guide_hears_one_quiet_notice_for_an_own_language_only() {
    let mut reachable = desk("reachable");
    reachable["counter"] = Value::Null;
    let mut at = At::desk(&reachable);
    let mut calls = duty();
    let line = |number: &str, language: &str| {
        json!({"ticket": number, "number": "A001", "errand": "building-permit",
            "languages": [language], "waiting_since": "2026-11-23T09:11:00.000Z"})
    };
    calls["wanted"] = json!([line("t1", "ar")]);
    at.hear(News::Duty(state(&calls)));
    assert_eq!(at.screen.take_cue(at.now), None);
    calls["wanted"] = json!([line("t1", "ar"), line("t2", "so")]);
    at.hear(News::Duty(state(&calls)));
    assert_eq!(at.screen.take_cue(at.now), Some(Cue::Notice));
}

#[test]
fn the_greeting_is_played_where_this_machine_says_the_language() {
    let mut at = saying_somali(&desk("called"));
    assert!(at.view().visit.unwrap().greeting_plays);
    at.key("Ctrl+g");
    let Some(Cue::Greeting { language, words }) = at.screen.take_cue(at.now) else {
        panic!("nothing is played");
    };
    assert_eq!(language.tag, "so");
    assert_eq!(words, plain(&at.view().visit.unwrap().greeting));
    let mut other = desk("called");
    other["visit"]["languages"] = json!(["ar"]);
    let mut at = saying_somali(&other);
    assert!(!at.view().visit.unwrap().greeting_plays);
    at.key("Ctrl+g");
    assert_eq!(at.screen.take_cue(at.now), None);
}

#[test]
fn a_visitor_set_aside_for_long_is_called_to_mind() {
    let mut free = desk("free");
    let mut aside = visit("A009", true);
    aside["parked_at"] = json!("2026-11-23T09:00:01.000Z");
    free["parked"] = json!([aside]);
    let mut at = At::desk(&free);
    assert!(at.view().alarms.is_empty());
    at.now += Duration::from_secs(1);
    let alarms = at.view().alarms;
    assert_eq!(plain(&alarms[0].title), "A009 har varit parkerad i 15 min");
    assert_eq!(alarms[0].button, "Ta tillbaka");
    at.hear_desk(&desk("free"));
    assert!(at.view().alarms.is_empty(), "nobody is aside any more");
}

#[test]
fn why_a_visitor_came_to_an_armed_guide_is_said_by_the_room() {
    let mut called = desk("called");
    called["why"] = json!({"waited_s": 0, "target_wait_s": 600, "head_start_s": 0, "guides": 1, "language": "so"});
    called["visit"]["waited_s"] = json!(0);
    let mut at = At::desk(&desk("armed"));
    at.hear_desk(&called);
    assert_eq!(
        plain(&at.view().visit.unwrap().why),
        "väntat 0\u{a0}av 10\u{a0}min; bara 1\u{a0}kommunvägledare kan ta emot på somaliska"
    );
}

/// The room is closed, or open again.
fn door(at: &mut At, open: bool) {
    let mut closed = room();
    closed["open"] = json!(open);
    at.hear(News::Room(state(&closed)));
}

#[test]
fn that_the_room_is_closed_stands_at_every_desk_until_it_opens() {
    let mut reachable = desk("reachable");
    reachable["counter"] = Value::Null;
    let desks = ["free", "armed", "called", "serving", "paused"].map(desk);
    for desk in desks.into_iter().chain([reachable, closed()]) {
        let mut at = At::desk(&desk);
        assert_eq!(at.view().closed, "");
        door(&mut at, false);
        assert_eq!(at.view().closed, "Rummet är stängt");
        door(&mut at, true);
        assert_eq!(at.view().closed, "");
    }
    assert_eq!(At::nothing_heard().view().closed, "", "nothing is known");
}

#[test]
fn one_slip_closes_no_room_and_two_are_taken_back_with_one_key() {
    let mut at = manager(&manager_duty());
    at.key("Escape");
    for key in ["Ctrl+F1", "Ctrl+F2"] {
        assert_eq!(
            at.keys(&[key]),
            [],
            "{key} beside another leads to the page"
        );
        assert_eq!(at.view().page, Page::Overview);
        at.key("Escape");
    }
    at.key("Ctrl+o");
    let asks = at.key("Ctrl+F2");
    at.done(&asks[0], Answer::Done);
    door(&mut at, false);
    let overview = at.view().overview.unwrap();
    assert_eq!(plain(&overview.room), "Rummet är stängt · 4 väntar");
    let undo = overview.undo.unwrap();
    assert_eq!(
        (plain(&undo.title).as_str(), undo.key.as_str()),
        ("Ångra: Stäng rummet", "Ctrl+Z")
    );
    at.key("Escape");
    let undo = at.view().actions.pop().unwrap();
    assert_eq!(
        plain(&undo.title),
        "Ångra: Stäng rummet",
        "also at the desk"
    );
    let asks = at.key("Ctrl+z");
    assert_eq!(
        serde_json::to_value(&asks[0].command).unwrap(),
        json!({"type": "open_room"})
    );
    at.done(&asks[0], Answer::Done);
    let undos = at.view().actions;
    let undos = undos.iter().filter(|item| item.action == Action::Undo);
    assert_eq!(undos.count(), 0, "an undo is not undone");
}

#[test]
fn what_was_done_to_the_room_is_taken_back_for_as_long_as_the_rules_say() {
    let undo = |at: &At| {
        let found = at.view().overview.unwrap().undo;
        found.map(|item| format!("{} | {}", plain(&item.title), item.about))
    };
    let mut at = manager(&manager_duty());
    let errand = queue::ids::ErrandId::parse("building-permit").unwrap();
    let asks = at.touch(Touch::Errand(errand));
    assert_eq!(undo(&at), None);
    at.done(&asks[0], Answer::Done);
    assert_eq!(undo(&at).as_deref(), Some("Ångra: Stäng | Bygglov"));
    let ends = at.screen.next_deadline(at.now + Duration::from_secs(9));
    assert!(
        ends <= at.now + Duration::from_secs(10),
        "it ends by itself"
    );
    at.now += Duration::from_secs(10);
    at.screen.tick(at.now);
    assert_eq!(undo(&at), None);
    assert_eq!(at.asks(&["Ctrl+z"]), json!({"type": "undo"}));
}

#[test]
fn an_announcement_taken_down_by_mistake_is_put_up_again_by_one_key() {
    let mut at = manager(&manager_duty());
    let mut announced = texts();
    announced["announcement"] =
        json!({"texts": {"sv": "Vi stänger 15."}, "until": "2026-11-23T15:00:00.000Z"});
    at.hear(News::Texts(state(&announced)));
    let asks = at.touch(Touch::Announcing(Announcing::Clear));
    at.done(&asks[0], Answer::Done);
    at.hear(News::Texts(state(&texts())));
    assert_eq!(
        at.asks(&["Ctrl+z"]),
        json!({"type": "announce", "texts": {"sv": "Vi stänger 15."}, "until": "2026-11-23T15:00:00.000Z"})
    );
}

#[test]
fn a_colleague_whose_screen_is_gone_is_not_said_to_be_free() {
    let mut duty = manager_duty();
    duty["counters"][0]["gone"] = json!(true);
    duty["reachable"][0]["gone"] = json!(true);
    let mut at = manager(&duty);
    let counters = at.view().overview.unwrap().counters;
    assert_eq!(said(&counters)[0], "Disk 1 · Amir | Ingen kontakt");
    at.key("Escape");
    let colleagues = at.view().colleagues;
    let titles: Vec<_> = colleagues.iter().map(|one| plain(&one.title)).collect();
    assert_eq!(titles[0], "1 Amir · Ingen kontakt");
    assert!(
        titles.contains(&"Yusuf · Ingen kontakt".to_owned()),
        "{titles:?}"
    );
}

#[test]
fn a_manager_sees_what_is_announced_and_until_when() {
    let mut at = manager(&manager_duty());
    assert_eq!(at.view().overview.unwrap().announced, "");
    let mut announced = texts();
    announced["announcement"] = json!({"texts": {"sv": "Vi stänger 15.", "en": "We close at 3."}, "until": "2026-11-23T15:00:00.000Z"});
    at.hear(News::Texts(state(&announced)));
    let overview = at.view().overview.unwrap();
    assert_eq!(overview.announced, "Vi stänger 15.");
    assert_eq!(plain(&overview.announced_until), "Visas till: 15:00");
    announced["announcement"] = json!({"texts": {"sv": "ord ".repeat(60)}, "until": null});
    at.hear(News::Texts(state(&announced)));
    let overview = at.view().overview.unwrap();
    assert!(
        overview.announced.ends_with("ord …"),
        "{}",
        overview.announced
    );
    assert!(overview.announced.chars().count() < 90);
    assert_eq!(overview.announced_until, "Visas tills någon tar bort det");
}

#[test]
fn an_errand_that_the_visit_has_is_not_offered_once_more() {
    let mut serving = desk("serving");
    serving["visit"]["more_errands"] = json!(["income-support"]);
    let mut at = At::desk(&serving);
    at.touch(Touch::Act(Action::AddErrand));
    let lines = at.view().dialog.unwrap().choices;
    let ids: Vec<_> = lines.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(
        ids,
        ["school-childcare", "parking-streets", "general-question"]
    );
}

#[test]
fn whoever_writes_an_announcement_sees_what_is_shown_what_is_missing_and_when_it_is_full() {
    let mut at = manager(&manager_duty());
    let mut announced = texts();
    announced["announcement"] = json!({"texts": {"sv": "Vi stänger 15."}, "until": null});
    at.hear(News::Texts(state(&announced)));
    at.acts(&[Action::Announce]);
    let page = at.view().announce.unwrap();
    assert_eq!(page.shown, "Vi stänger 15.\nVisas tills någon tar bort det");
    assert_eq!(page.until, "Visas tills någon tar bort det");
    assert_eq!(
        plain(&page.written),
        "✓ svenska\nSaknas: engelska, somaliska, arabiska, tyska"
    );
    assert_eq!(plain(&page.letters), "14/280");
    at.touch(Touch::Write("å".repeat(281)));
    let page = at.view().announce.unwrap();
    assert_eq!(page.text.chars().count(), 280);
    assert_eq!(
        plain(&page.letters),
        "280/280 · Det får inte plats fler bokstäver."
    );
}
