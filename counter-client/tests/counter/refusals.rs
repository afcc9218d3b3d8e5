//! Every refusal of PROTOCOL, told where the guide is looking, in words that say what to do.

use std::collections::BTreeSet;

use broker_config::device::News;
use counter_client::screen::{Action, Announcing, Page, Touch, View};
use counter_client::states::{
    At, closed, desk, manager_duty, manager_settings, next, state, visit,
};
use languages::plain;
use queue::refusal::Code;
use serde_json::json;

/// Every code, as PROTOCOL §2 lists them.
const CODES: [&str; 30] = [
    "bad_request",
    "not_allowed",
    "unknown_errand",
    "unknown_language",
    "unknown_ticket",
    "unknown_counter",
    "unknown_outcome",
    "unknown_reason",
    "unknown_guide_or_pin",
    "locked_out",
    "counter_taken",
    "not_signed_in",
    "paused",
    "busy",
    "no_visitor",
    "nobody_waiting",
    "already_called",
    "already_started",
    "not_started",
    "already_ended",
    "not_for_you",
    "not_on_duty",
    "number_in_use",
    "room_closed",
    "errand_closed",
    "quota_reached",
    "series_full",
    "recall_limit",
    "outcome_required",
    "nothing_to_undo",
];

fn code(name: &str) -> Code {
    serde_json::from_value(json!(name)).unwrap()
}

/// What is said of a refused recall.
fn told(name: &str, tag: &str) -> String {
    let mut at = At::desk_in(&desk("called"), tag);
    let asks = at.touch(Touch::Act(Action::Recall));
    at.refused(&asks[0], code(name));
    let view = at.view();
    assert_eq!(view.page, Page::Desk, "{name}");
    assert!(!view.sending, "{name} in {tag}: it is no longer on its way");
    view.notice
}

#[test]
fn every_refusal_is_explained_in_swedish_and_in_english_with_words_of_its_own() {
    for tag in ["sv", "en"] {
        let other = languages::refused(tag, "no-such-code");
        let mut said = BTreeSet::new();
        for name in CODES {
            let words = told(name, tag);
            assert_ne!(words, other, "{name} in {tag}");
            assert!(
                !words.is_empty() && !words.contains('_'),
                "{name} in {tag}: {words}"
            );
            assert!(
                said.insert(words.clone()),
                "{name} in {tag} says no more than another: {words}"
            );
        }
    }
}

#[test]
fn every_refusal_is_explained_in_every_language() {
    for language in languages::Language::all() {
        for name in CODES {
            assert!(
                !told(name, language.tag).is_empty(),
                "{name} in {}",
                language.tag
            );
        }
    }
}

fn manager_at(action: Action) -> At {
    let mut at = At::desk(&desk("free"));
    at.hear(News::Settings(state(&manager_settings())));
    at.hear(News::Duty(state(&manager_duty())));
    at.touch(Touch::Act(action));
    at
}

/// The page stays, and says why.
fn refused_there(mut at: At, touches: Vec<Touch>, deed: &str) -> View {
    let before = at.view();
    let asks: Vec<_> = touches
        .into_iter()
        .flat_map(|touch| at.touch(touch))
        .collect();
    assert_eq!(asks.len(), 1, "{asks:?}");
    at.refused(&asks[0], Code::NotAllowed);
    let view = at.view();
    assert_eq!(view.page, before.page, "the page stays");
    assert_eq!(
        plain(&view.notice),
        format!("{deed}: Du har inte behörighet till det.")
    );
    view
}

#[test]
fn a_refusal_is_told_on_the_page_that_asked() {
    let mut at = At::desk(&desk("serving"));
    at.touch(Touch::Act(Action::Park));
    let later = at.view().dialog.unwrap().choices[0].id.clone();
    let view = refused_there(at, vec![Touch::Choose(later)], "A017 · Parkera");
    assert!(
        view.dialog.is_some(),
        "the choice stays open, to choose again"
    );
    refused_there(
        manager_at(Action::Overview),
        vec![Touch::Act(Action::CloseRoom)],
        "Stäng rummet",
    );
    let mut at = manager_at(Action::Announce);
    at.touch(Touch::Write("Vi stänger tidigt.".to_owned()));
    let publish = vec![Touch::Announcing(Announcing::Publish)];
    let view = refused_there(at, publish, "Visa meddelandet");
    assert_eq!(view.page, Page::Announce);
}

#[test]
fn a_refused_sign_in_says_why_and_asks_for_the_pin_again() {
    for name in [
        "unknown_guide_or_pin",
        "locked_out",
        "counter_taken",
        "busy",
    ] {
        let mut at = At::desk(&closed());
        let asks = at.keys(&["h", "Enter", "1", "2", "3", "4", "Enter"]);
        at.refused(&asks[0], code(name));
        let view = at.view();
        assert_eq!(view.page, Page::SignIn, "{name}");
        assert_eq!(view.notice, languages::refused("sv", name));
        assert_eq!(view.sign_in.digits, 0, "{name}: no half PIN is left");
    }
}

/// What is said when the room refuses what these keys and touches ask.
#[track_caller]
fn refusal_of(mut at: At, keys: &[&str], touches: Vec<Touch>) -> String {
    let mut asks = at.keys(keys);
    asks.extend(touches.into_iter().flat_map(|touch| at.touch(touch)));
    assert_eq!(asks.len(), 1, "{keys:?}: {asks:?}");
    at.refused(&asks[0], Code::AlreadyEnded);
    plain(&at.view().notice)
}

#[test]
fn a_refusal_names_the_deed_and_whom_it_was_about() {
    let mut free = desk("free");
    free["next"] = json!([next("A020", "building-permit", 12, 1, "so")]);
    free["parked"] = json!([visit("A009", true)]);
    let at = |desk: &serde_json::Value| At::desk(desk);
    let row = at(&free).view().rows[0].ticket.clone();
    let parked = at(&free).view().parked[0].ticket.clone();
    let why = "Numret är redan avslutat.";
    for (state, keys, touches, deed) in [
        (&free, &["F1"][..], vec![], "Nästa, tack"),
        (&free, &[], vec![Touch::Call(row)], "A020 · Ropa ett nummer"),
        (
            &free,
            &["b", "4", "Enter"],
            vec![],
            "B004 · Ropa ett nummer",
        ),
        (
            &free,
            &[],
            vec![Touch::Unpark(parked)],
            "A009 · Ta tillbaka",
        ),
        (&desk("called"), &["F2"], vec![], "A017 · Ropa igen"),
        (&desk("called"), &["F5"], vec![], "A017 · Kom inte"),
        (
            &desk("serving"),
            &["F4", "1", "1"],
            vec![],
            "A017 · Avsluta",
        ),
        (
            &desk("serving"),
            &["F8"],
            vec![],
            "A017 · Tillbaka till kön",
        ),
        (&desk("free"), &["F9", "2"], vec![], "Ta paus"),
        (&desk("paused"), &["F9"], vec![], "Tillbaka från paus"),
    ] {
        let said = refusal_of(at(state), keys, touches);
        assert_eq!(said, format!("{deed}: {why}"));
    }
}

#[test]
fn what_has_no_answer_is_named_as_well() {
    let mut at = At::desk(&desk("called"));
    let asks = at.keys(&["F2"]);
    at.no_answer(&asks[0]);
    let said = plain(&at.view().notice);
    assert!(said.starts_with("A017 · Ropa igen: "), "{said}");
}

#[test]
fn what_this_screen_itself_refuses_is_named_as_well() {
    let mut at = At::desk(&desk("called"));
    assert_eq!(at.keys(&["F4"]), []);
    assert_eq!(
        at.view().notice,
        "Avsluta: Markera först att besökaren är här."
    );
}
