//! What a guide should see before pressing anything, and what no key may do by mistake. No window is opened.

use broker_config::device::News;
use broker_config::wire::reply::Answer;
use counter_client::screen::{Action, Touch};
use languages::plain;
use queue::need::Need;
use queue::view::Status;
use serde_json::json;

use counter_client::states::{At, closed, colleagues, desk, duty, next, state, visit};

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
    assert_eq!(view.no_visit_head, "Näst på tur");
    assert_eq!(plain(&view.no_visit), "A020 · Bygglov");
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
    let here = ["yusuf", "amir", "eva"].map(|id| told(id).0);
    assert!(here.iter().all(|at| *at < here.len()), "{lines:?}");
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
    assert_eq!(plain(&parked[0].title), "A009");
    assert_eq!(
        plain(&parked[0].about),
        "Bygglov · 12 min · påminnelse kl. 09:18"
    );
    assert_eq!(parked[0].button, "Ta tillbaka");
    free["parked"][0]["parked_until"] = json!("2026-11-23T09:33:00.000Z");
    at.hear_desk(&free);
    let parked = at.view().parked;
    assert_eq!(
        plain(&parked[0].about),
        "Bygglov · 12 min · tillbaka i kön kl. 09:33"
    );
}

#[test]
fn a_pause_says_why_and_since_when() {
    let mut at = At::desk(&desk("free"));
    let asks = at.keys(&["F9", "2"]);
    at.done(&asks[0], Answer::Paused);
    at.hear_desk(&desk("paused"));
    assert_eq!(plain(&at.view().no_visit), "Lunch sedan kl. 09:15");
    at.hear_desk(&desk("free"));
    at.hear_desk(&desk("paused"));
    assert_eq!(
        at.view().no_visit,
        "Paus",
        "the reason was of the other one"
    );
}

#[test]
fn what_the_others_do_is_seen_without_a_touch() {
    let mut at = At::desk(&desk("called"));
    at.hear(News::Duty(state(&colleagues())));
    let seen: Vec<_> = at
        .view()
        .colleagues
        .iter()
        .map(|one| (plain(&one.title), one.status))
        .collect();
    assert_eq!(
        seen,
        [
            ("1 Amir · Hjälper".to_owned(), Status::Serving),
            ("2 Eva · Ledig".to_owned(), Status::Free),
            ("4 Irina · Paus".to_owned(), Status::Paused),
            ("5 Leyla · Uppropad".to_owned(), Status::Called),
            ("Yusuf · Nåbar".to_owned(), Status::Reachable),
        ],
        "everybody but the own guide"
    );
    assert_eq!(
        plain(&at.view().colleagues[0].label),
        "Disk 1, Amir, Hjälper"
    );
}

#[test]
fn a_command_keeps_its_cell_from_the_call_to_the_end() {
    let cell = |at: &At, action: Action| {
        let view = at.view();
        let found = view.actions.iter().find(|item| item.action == action);
        found.map(|item| item.cell)
    };
    let mut at = At::desk(&desk("called"));
    let shared = [Action::Transfer, Action::Park, Action::SendBack];
    let before = shared.map(|action| cell(&at, action));
    at.hear_desk(&desk("serving"));
    assert_eq!(before, shared.map(|action| cell(&at, action)));
    assert!(before.iter().all(Option::is_some));
}

#[test]
fn the_silent_alarm_is_always_the_outermost_and_only_where_it_can_be_raised() {
    for status in ["free", "armed", "paused", "called", "serving"] {
        let bar = At::desk(&desk(status)).view().bar;
        assert_eq!(bar.last().unwrap().action, Action::CallForStaff, "{status}");
    }
    let mut reachable = desk("reachable");
    reachable["counter"] = json!(null);
    let view = At::desk(&reachable).view();
    assert!(
        view.bar
            .iter()
            .all(|item| item.action != Action::CallForStaff)
    );
    assert!(view.is_line(), "the window is a line in a corner");
}

#[test]
fn an_old_list_says_since_when_it_is_and_a_new_one_does_not() {
    let mut at = At::desk(&waiting());
    assert_eq!(at.view().as_of, "");
    at.link_lost();
    assert_eq!(plain(&at.view().as_of), "Inte uppdaterad sedan kl. 09:15");
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
