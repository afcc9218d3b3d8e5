//! What a guide should see before pressing anything, and what no key may do by mistake. No window is opened.

use broker_config::device::News;
use broker_config::wire::reply::Answer;
use counter_client::screen::{Action, Touch};
use languages::plain;
use queue::need::Need;
use serde_json::json;

use counter_client::states::{At, closed, desk, duty, next, state, visit};

fn waiting() -> serde_json::Value {
    let mut free = desk("free");
    let mut first = next("A020", "building-permit", 0, 1, "so");
    first["needs"] = json!(["seat", "fetch"]);
    free["next"] = json!([first, next("B004", "school-childcare", 8, 3, "sv")]);
    free["unmatched"] = json!([next("C002", "parking-streets", 14, 0, "ar")]);
    free
}

#[test]
fn who_comes_with_the_one_key_is_said_before_it_is_pressed() {
    let view = At::desk(&waiting()).view();
    assert_eq!(plain(&view.no_visit), "Näst på tur: A020 · Bygglov");
    let first = plain(view.no_visit_about.lines().next().unwrap());
    assert_eq!(first, "somaliska · under 1 min");
}

#[test]
fn a_row_tells_language_and_needs_and_a_short_wait_in_words() {
    let rows = At::desk(&waiting()).view().rows;
    let row = rows.iter().find(|row| row.number == "A020").unwrap();
    assert_eq!(plain(&row.languages), "somaliska");
    assert_eq!(row.needs, [Need::Seat, Need::Fetch]);
    assert!(!row.needs_text.is_empty(), "a screen reader hears them too");
    assert_eq!(plain(&row.wait), "under 1 min");
}

#[test]
fn enter_calls_and_transfers_nobody_who_was_not_chosen() {
    for action in [Action::CallNumber, Action::Transfer] {
        let mut at = At::desk(&waiting());
        at.touch(Touch::Act(action));
        let lines = at.view().dialog.unwrap().choices;
        assert!(lines.iter().all(|line| !line.chosen), "{lines:?}");
        assert_eq!(at.key("Enter"), [], "{action:?}");
    }
    let mut at = At::desk(&waiting());
    at.touch(Touch::Act(Action::CallNumber));
    assert_eq!(
        at.asks(&["Down", "Enter"]),
        json!({"type": "call_ticket", "ticket": "ta020"}),
        "those whom nobody here can help stand last"
    );
}

#[test]
fn an_end_before_the_visitor_has_come_is_refused_before_anything_is_chosen() {
    let mut at = At::desk(&desk("called"));
    assert_eq!(at.key("F4"), []);
    let view = at.view();
    assert_eq!(view.dialog, None);
    assert!(!view.notice.is_empty());
}

#[test]
fn a_recall_is_undone_by_its_own_name_and_start_ends_what_was_said_of_the_call() {
    let mut called = desk("called");
    called["undo"] = json!("recall");
    let mut at = At::desk(&desk("free"));
    at.hear_desk(&called);
    let undo = at.view().actions.pop().unwrap();
    assert_eq!(plain(&undo.title), "Ångra: Ropa igen");
    assert!(!at.view().said.is_empty());
    at.hear_desk(&desk("serving"));
    assert_eq!(at.view().said, "");
}

#[test]
fn guides_who_are_here_stand_first_and_the_others_are_marked() {
    let mut at = At::desk(&desk("serving"));
    let mut on_duty = duty();
    on_duty["counters"][0]["guide"] = json!("yusuf");
    on_duty["reachable"] = json!([{"guide": "amir", "languages": ["ar"]}]);
    at.hear(News::Duty(state(&on_duty)));
    at.touch(Touch::Act(Action::Transfer));
    at.touch(Touch::To(2));
    let lines = at.view().dialog.unwrap().choices;
    let told = |id: &str| {
        let at = lines.iter().position(|line| line.id == id).unwrap();
        (at, plain(&lines[at].about))
    };
    assert_eq!(told("yusuf").1, "Disk 1 · Hjälper");
    assert!(told("yusuf").0 < 2 && told("amir").0 < 2, "{lines:?}");
    assert_eq!(told("leyla").1, "Inte på plats");
}

#[test]
fn a_name_that_is_searched_is_found_whatever_kind_is_shown() {
    let mut at = At::desk(&desk("serving"));
    at.touch(Touch::Act(Action::Transfer));
    at.keys(&["y", "u"]);
    let view = at.view().dialog.unwrap();
    assert_eq!(view.to, Some(2), "the guides are shown");
    assert_eq!(view.choices[0].id, "yusuf");
    at.keys(&["x"]);
    let view = at.view().dialog.unwrap();
    assert!(view.choices.is_empty());
    assert_eq!(view.empty, "Inget hittades");
}

#[test]
fn a_visitor_set_aside_is_listed_with_for_how_long() {
    let mut free = desk("free");
    free["parked"] = json!([visit("A009", true)]);
    free["parked"][0]["parked_at"] = json!("2026-11-23T09:03:00.000Z");
    let mut at = At::desk(&closed());
    at.hear_desk(&free);
    let parked = at.view().parked;
    assert_eq!(plain(&parked[0].about), "A009 · Bygglov · 12 min");
}

#[test]
fn what_was_said_to_one_guide_is_not_for_the_next() {
    let mut at = At::desk(&desk("free"));
    let asks = at.touch(Touch::Act(Action::CallForStaff));
    at.done(&asks[0], Answer::StaffCalled);
    assert!(!at.view().said.is_empty());
    at.hear_desk(&closed());
    assert_eq!(at.view().said, "");
}

#[test]
fn nobody_stands_in_the_list_twice_and_a_reachable_guide_sees_no_queue() {
    let mut free = waiting();
    free["unmatched"] = json!([free["next"][1].clone()]);
    let rows = At::desk(&free).view().rows;
    let numbers: Vec<_> = rows.iter().map(|row| row.number.as_str()).collect();
    assert_eq!(numbers, ["B004", "A020"]);
    free["status"] = json!("reachable");
    free["counter"] = json!(null);
    assert!(At::desk(&free).view().rows.is_empty());
}
