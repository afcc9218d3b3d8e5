//! Every page at both sizes, measured; and drawn to be looked at: `COUNTER_PICTURES=folder cargo test -p counter-client`.

use broker_config::device::News;
use counter_client::screen::{Action, Touch};
use counter_client::settings::Machine;
use counter_client::show;
use counter_client::ui::{CounterWindow, dress};
use look::testing::{Limits, examine, offscreen, resize, save, settle};
use serde_json::{Value, json};
use slint::ComponentHandle as _;

use crate::room::{At, closed, desk, duty, next, state, visit};

const SIZES: [(&str, u32, u32); 2] = [("wide", 1280, 800), ("strip", 420, 800)];

fn queue(status: &str) -> Value {
    let mut desk = desk(status);
    desk["next"] = json!([
        next("A020", "building-permit", 12, 1, "so"),
        next("B004", "school-childcare", 8, 3, "sv"),
        next("A021", "income-support", 6, 1, "so"),
        next("C007", "parking-streets", 5, 3, "sv"),
        next("A022", "general-question", 3, 2, "en"),
        next("B005", "school-childcare", 1, 3, "sv"),
    ]);
    desk["unmatched"] = json!([next("C002", "parking-streets", 14, 0, "ar")]);
    desk["waiting_for_me"] = json!(6);
    desk["longest_since"] = json!("2026-11-23T09:03:00.000Z");
    desk
}

fn pages() -> Vec<(&'static str, At)> {
    let chosen = |status: &str, action| {
        let mut at = At::desk(&queue(status));
        at.touch(Touch::Act(action));
        at
    };
    let mut sign_in = At::desk(&closed());
    sign_in.keys(&["h", "Enter", "1", "2", "3"]);
    let mut called = queue("called");
    called["undo"] = json!("call_next");
    let mut at_called = At::desk(&queue("free"));
    at_called.hear_desk(&{
        let mut desk = called.clone();
        desk["visit"] = visit("A020", false);
        desk
    });
    let mut serving = queue("serving");
    serving["parked"] = json!([visit("A009", true)]);
    let mut lost = At::desk(&serving);
    lost.link_lost();
    let mut alarmed = At::desk(&queue("free"));
    let mut calls = duty();
    calls["help"] =
        json!([{"device": "entrance", "languages": ["ar"], "at": "2026-11-23T09:14:00.000Z"}]);
    calls["staff"] = json!([{"counter": "1", "at": "2026-11-23T09:14:00.000Z"}]);
    alarmed.hear(News::Duty(state(&calls)));
    let mut reachable = desk("reachable");
    reachable["counter"] = Value::Null;
    let mut wanted = At::desk(&reachable);
    let mut calls = duty();
    calls["wanted"] = json!([{"ticket": "ta002", "number": "A002", "errand": "building-permit", "languages": ["so"],
        "waiting_since": "2026-11-23T09:11:00.000Z"}]);
    wanted.hear(News::Duty(state(&calls)));
    vec![
        ("sign-in", sign_in),
        ("free", At::desk(&queue("free"))),
        ("armed", At::desk(&desk("armed"))),
        ("called", at_called),
        ("serving", At::desk(&serving)),
        ("lost", lost),
        ("alarm", alarmed),
        ("reachable", wanted),
        ("paused", At::desk(&queue("paused"))),
        ("outcome", chosen("serving", Action::Finish)),
        ("transfer", chosen("serving", Action::Transfer)),
        ("number", chosen("free", Action::CallNumber)),
        ("more", chosen("free", Action::More)),
        ("language", chosen("free", Action::Language)),
    ]
}

fn in_language(at: &mut At, tag: &str, language_page: bool) {
    if language_page || tag == "sv" {
        return;
    }
    let had = at.view().dialog.is_some();
    if !had {
        at.touch(Touch::Act(Action::Language));
        at.touch(Touch::Choose(tag.to_owned()));
    }
}

fn drawn(at: &At, width: u32, height: u32) -> CounterWindow {
    offscreen();
    let window = CounterWindow::new().unwrap();
    dress(&window);
    window.show().unwrap();
    resize(&window, width, height);
    show::show(&window, &at.view(), &Machine::default());
    settle();
    window
}

/// Measures every page in a language; draws it when a folder is given.
#[track_caller]
fn measure(tag: &str) {
    let folder = std::env::var_os("COUNTER_PICTURES").map(std::path::PathBuf::from);
    let mut wrong = Vec::new();
    for (name, mut at) in pages() {
        in_language(&mut at, tag, name == "language");
        for (size, width, height) in SIZES {
            let window = drawn(&at, width, height);
            if let Some(folder) = &folder {
                save(
                    &window,
                    &folder.join(format!("counter.{name}.{size}.{tag}.png")),
                )
                .unwrap();
            }
            let limits = Limits {
                touch_px: 44.0,
                gap_px: 0.0,
                text_px: 15.0,
            };
            let found = examine(&window, limits);
            wrong.extend(
                found
                    .iter()
                    .map(|finding| format!("{name} {size} {tag}: {finding}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_page_cuts_or_overlaps_in_swedish() {
    measure("sv");
}

#[test]
fn no_page_cuts_or_overlaps_in_arabic() {
    measure("ar");
}

#[test]
fn no_page_cuts_or_overlaps_in_german() {
    measure("de");
}
