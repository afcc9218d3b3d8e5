//! The same keys and the same variables in every language, none lost in any form, none too long for its place.

use crate::{File, files, folder, forms, parse, walk, written};
use fluent_syntax::ast::Pattern;
use languages::{Arg, Language, NUMBERS, Texts};
use std::collections::BTreeSet;
use std::fs;

fn variables(pattern: &Pattern<String>) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    walk(pattern, &mut |name, _| {
        found.insert(name);
    });
    found
}

#[test]
fn every_file_is_read_without_an_error() {
    let wrong: Vec<_> = written()
        .into_iter()
        .filter_map(|(language, text)| Some((language.tag, parse(text).err()?)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_language_of_the_table_has_its_texts() {
    let missing: Vec<_> = Language::all()
        .iter()
        .filter(|language| !language.has_texts())
        .map(|language| language.tag)
        .collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn every_file_belongs_to_a_language_of_the_table() {
    for entry in fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let tag = name
            .strip_suffix(".ftl")
            .unwrap_or_else(|| panic!("{name}: expected TAG.ftl"));
        assert!(
            Language::all().iter().any(|language| language.tag == tag),
            "{name}: no such language in languages.csv"
        );
    }
}

/// Each key of `swedish` that `file` lacks, each that it has beside them, and each that it has twice.
fn key_faults(swedish: &BTreeSet<&str>, file: &File) -> Vec<String> {
    let mut own = BTreeSet::new();
    let doubled: Vec<_> = file
        .iter()
        .filter(|(key, _)| !own.insert(key.as_str()))
        .map(|(key, _)| format!("{key} stands there twice"))
        .collect();
    let missing = swedish
        .difference(&own)
        .map(|key| format!("{key} is missing"));
    let superfluous = own
        .difference(swedish)
        .map(|key| format!("{key} is not in sv.ftl"));
    missing.chain(superfluous).chain(doubled).collect()
}

#[test]
fn every_file_has_exactly_the_swedish_keys_each_once() {
    let swedish: BTreeSet<_> = Texts::keys().iter().map(|key| key.name).collect();
    let wrong: Vec<_> = files()
        .iter()
        .flat_map(|(tag, file)| {
            key_faults(&swedish, file)
                .into_iter()
                .map(move |fault| format!("{tag}.ftl: {fault}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_missing_a_superfluous_and_a_doubled_key_are_each_found() {
    let swedish = BTreeSet::from(["call", "wait"]);
    let faults = |text: &str| key_faults(&swedish, &parse(text.into()).unwrap());
    assert_eq!(faults("call = Call\nwait = Wait\n"), [""; 0]);
    assert_eq!(faults("call = Call\n"), ["wait is missing"]);
    assert_eq!(
        faults("call = Call\nwait = Wait\nleave = Leave\n"),
        ["leave is not in sv.ftl"]
    );
    assert_eq!(
        faults("call = Call\nwait = Wait\ncall = Again\n"),
        ["call stands there twice"]
    );
}

#[test]
fn the_list_of_keys_is_the_swedish_file() {
    let file = &files()["sv"];
    let read: Vec<_> = file
        .iter()
        .map(|(key, pattern)| (key.as_str(), variables(pattern)))
        .collect();
    let built: Vec<_> = Texts::keys()
        .iter()
        .map(|key| (key.name, key.variables.iter().copied().collect()))
        .collect();
    assert_eq!(read, built);
    assert!(Texts::keys().iter().all(|key| !key.comment.is_empty()));
}

/// Where `pattern` lacks a variable of the Swedish text or has one that the program will not give it.
fn variable_fault(expected: &[&str], pattern: &Pattern<String>) -> Option<String> {
    let (expected, found) = (expected.iter().copied().collect(), variables(pattern));
    (found != expected).then(|| format!("expected {expected:?}, found {found:?}"))
}

#[test]
fn every_text_has_the_variables_of_the_swedish_one() {
    let mut wrong = Vec::new();
    for (tag, file) in files() {
        for (name, pattern) in &file {
            let key = Texts::keys().iter().find(|key| key.name == name);
            let fault = key.and_then(|key| variable_fault(key.variables, pattern));
            wrong.extend(fault.map(|fault| format!("{tag}.ftl: {name}: {fault}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_lost_and_a_superfluous_variable_are_each_found() {
    let fault =
        |text: &str| variable_fault(&["number", "counter"], &parse(text.into()).unwrap()[0].1);
    assert_eq!(fault("call = { $number } to { $counter }\n"), None);
    assert!(fault("call = { $number } to the counter\n").is_some());
    assert!(fault("call = { $number } to { $counter } at { $time }\n").is_some());
}

#[test]
fn only_numbers_choose_a_form() {
    for (tag, file) in files() {
        for (key, pattern) in &file {
            walk(pattern, &mut |name, variants| {
                assert!(
                    variants.is_none() || NUMBERS.contains(&name),
                    "{tag}.ftl: {key}: ${name} is no number"
                );
            });
        }
    }
}

/// In every plural form each name, time and further number is still there, and the counted number where it is three or more
/// (one and two may be words).
#[test]
fn no_value_is_lost_in_any_form() {
    let mut wrong = Vec::new();
    for (tag, file) in files() {
        for (key, _) in &file {
            let Some(key) = Texts::keys().iter().find(|known| known.name == key) else {
                continue;
            };
            for chosen in [0, 1, 2, 3, 5, 8, 11, 21, 22, 25, 100, 101] {
                let values: Vec<_> = key
                    .variables
                    .iter()
                    .enumerate()
                    .map(|(place, name)| value(name, chosen, place))
                    .collect();
                let args: Vec<_> = key
                    .variables
                    .iter()
                    .zip(&values)
                    .map(|(name, value)| (*name, Arg::of(name, value)))
                    .collect();
                let said = Texts::plain(tag, key.name, &args);
                let lost = args.iter().zip(&values).find(|((name, _), value)| {
                    (*name != "count" && *name != "seconds" || chosen > 2)
                        && !said.contains(value.as_str())
                });
                if let Some(((name, _), _)) = lost {
                    wrong.push(format!("{tag}.ftl: {}: ${name} is lost: {said}", key.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What counts is the chosen number, each other number one of its own, and every text its name between signs of its own.
fn value(name: &str, chosen: i64, place: usize) -> String {
    match name {
        "count" | "seconds" => chosen.to_string(),
        name if NUMBERS.contains(&name) => (chosen + 7000 + 100 * place as i64).to_string(),
        name => format!("<{name}>"),
    }
}

#[test]
fn every_text_fits_its_place() {
    let mut wrong = Vec::new();
    for (tag, file) in files() {
        for (name, pattern) in &file {
            let limit = Texts::keys()
                .iter()
                .find(|key| key.name == name)
                .and_then(|key| key.letters_max);
            let longest = forms(pattern)
                .iter()
                .map(|form| form.chars().count())
                .max()
                .unwrap_or(0);
            if let Some(limit) = limit.filter(|limit| longest > usize::from(*limit)) {
                wrong.push(format!(
                    "{tag}.ftl: {name}: {longest} letters, at most {limit}"
                ));
            }
            if longest == 0 {
                wrong.push(format!("{tag}.ftl: {name}: no words"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A sentence that reads as the Swedish or the English one was forgotten; single words may be shared. Sign language's file is Swedish.
#[test]
fn no_sentence_is_left_untranslated() {
    let files = files();
    let mut wrong = Vec::new();
    for (tag, file) in files.iter().filter(|(tag, _)| **tag != "swl") {
        for source in ["sv", "en"].into_iter().filter(|source| source != tag) {
            for ((key, own), (_, theirs)) in file.iter().filter_map(|text| {
                Some((text, files[source].iter().find(|(key, _)| *key == text.0)?))
            }) {
                let (own, theirs) = (forms(own), forms(theirs));
                if own == theirs && own.iter().any(|form| form.split_whitespace().count() > 3) {
                    wrong.push(format!("{tag}.ftl: {key} is still in {source}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
