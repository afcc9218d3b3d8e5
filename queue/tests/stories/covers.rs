//! `RULES.md` names every story, and names none that is not told.

use std::collections::BTreeSet;

/// Every file of stories.
const STORIES: [(&str, &str); 17] = [
    ("armed", include_str!("armed.rs")),
    ("calls", include_str!("calls.rs")),
    ("days", include_str!("days.rs")),
    ("doors", include_str!("doors.rs")),
    ("help", include_str!("help.rs")),
    ("managers", include_str!("managers.rs")),
    ("numbers", include_str!("numbers.rs")),
    ("offline", include_str!("offline.rs")),
    ("order", include_str!("order.rs")),
    ("parked", include_str!("parked.rs")),
    ("reachable", include_str!("reachable.rs")),
    ("refusals", include_str!("refusals.rs")),
    ("reserved", include_str!("reserved.rs")),
    ("signin", include_str!("signin.rs")),
    ("undo", include_str!("undo.rs")),
    ("views", include_str!("views.rs")),
    ("visitor", include_str!("visitor.rs")),
];
/// Stories of the whole room, which `RULES.md` names as `room::…` where a rule needs more than the queue.
const WHOLE_ROOM: &str = include_str!("../../../tests/stories/lessons.rs");
const RULES: &str = include_str!("../../RULES.md");
const REFUSALS: &str = include_str!("../../src/refusal.rs");

fn told() -> BTreeSet<String> {
    let files = STORIES.iter();
    let stories = files.flat_map(|(file, text)| {
        let after_test = text.split("#[test]\nfn ").skip(1);
        let names = after_test.filter_map(|rest| rest.split('(').next());
        names.map(move |name| format!("{file}::{name}"))
    });
    stories.collect()
}

fn rows() -> impl Iterator<Item = &'static str> {
    let rows = RULES.lines().filter(|line| line.starts_with("| "));
    rows.filter(|row| *row != "| rule | stories |")
}

fn named(row: &str) -> impl Iterator<Item = String> {
    let words = row.split('`').filter(|word| word.contains("::"));
    words.map(str::to_owned)
}

#[test]
fn every_rule_has_a_story_and_every_story_a_rule() {
    let of_the_room = |name: &String| name.starts_with("room::");
    let (whole, named_ones): (BTreeSet<_>, BTreeSet<_>) =
        rows().flat_map(named).partition(of_the_room);
    assert_eq!(named_ones, told());
    for name in whole {
        let story = name.replace("room::", "async fn ") + "()";
        assert!(WHOLE_ROOM.contains(&story), "no story tells {name}");
    }
    for row in rows() {
        assert!(named(row).next().is_some(), "no story tells: {row}");
    }
}

#[test]
fn every_refusal_is_told_in_a_story() {
    let (_, codes) = REFUSALS.split_once("pub enum Code {").unwrap();
    let (codes, _) = codes.split_once("\n}").unwrap();
    let lines = codes.lines().map(str::trim);
    for code in lines.filter_map(|line| line.strip_suffix(',')) {
        let refused = format!("Code::{code}");
        let told = STORIES.iter().any(|(_, text)| text.contains(&refused));
        assert!(told, "no story is refused with {refused}");
    }
}
