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
/// Tests of more than the queue, which `RULES.md` names where a rule needs more: of the whole room, of requests as bytes,
/// of the coordinator's books, and of the room file.
const ELSEWHERE: [(&str, &str); 9] = [
    ("room", include_str!("../../../tests/stories/lessons.rs")),
    ("room", include_str!("../../../tests/stories/requests.rs")),
    ("room", include_str!("../../../tests/stories/states.rs")),
    ("room", include_str!("../../../tests/stories/crash.rs")),
    ("room", include_str!("../../../tests/stories/identity.rs")),
    (
        "bytes",
        include_str!("../../../broker-config/tests/requests/main.rs"),
    ),
    ("books", include_str!("../../../coordinator/src/answers.rs")),
    (
        "books",
        include_str!("../../../coordinator/src/ledger/repeats.rs"),
    ),
    (
        "file",
        include_str!("../../../coordinator/src/room_file/tests.rs"),
    ),
];
const COMMANDS: &str = include_str!("../../src/command.rs");
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

fn is_elsewhere(name: &str) -> bool {
    let of = name.split("::").next();
    ELSEWHERE.iter().any(|(home, _)| Some(*home) == of)
}

/// The commands' names on the wire, of their variants' names.
fn commands() -> impl Iterator<Item = String> {
    let (_, variants) = COMMANDS.split_once("pub enum Command {").unwrap();
    let (variants, _) = variants.split_once("\n}").unwrap();
    let is_variant = |line: &&str| {
        line.strip_prefix("    ")
            .is_some_and(|rest| rest.starts_with(char::is_uppercase))
    };
    variants.lines().filter(is_variant).map(|line| {
        let mut name = String::new();
        for letter in line.trim().trim_end_matches([',', '{', ' ']).chars() {
            if letter.is_uppercase() && !name.is_empty() {
                name.push('_');
            }
            name.extend(letter.to_lowercase());
        }
        name
    })
}

#[test]
fn every_command_has_a_rule() {
    let mut known = 0;
    for command in commands() {
        let row = rows().find(|row| row.split('`').any(|word| word == command));
        assert!(row.is_some(), "no row is about {command}");
        known += 1;
    }
    assert!(known > 30, "{known} commands were found");
}

#[test]
fn every_rule_has_a_story_and_every_story_a_rule() {
    let (elsewhere, here): (BTreeSet<_>, BTreeSet<_>) =
        rows().flat_map(named).partition(|name| is_elsewhere(name));
    let differ: Vec<_> = here.symmetric_difference(&told()).cloned().collect();
    assert!(
        differ.is_empty(),
        "only in RULES.md, or not in it: {differ:?}"
    );
    for name in elsewhere {
        let (of, test) = name.split_once("::").unwrap();
        let told = format!("fn {test}(");
        let mut texts = ELSEWHERE.iter().filter(|(home, _)| *home == of);
        assert!(
            texts.any(|(_, text)| text.contains(&told)),
            "no test is {name}"
        );
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
