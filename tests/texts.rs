//! Every text of the catalogue is shown or said by somebody: what no part asks for would be translated for nobody.
//!
//! Reads the sources as text; whether each language has every text is the business of `languages`.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// The parts that show or say texts.
const PARTS: [&str; 6] = [
    "languages/src",
    "look",
    "kiosk",
    "display-board",
    "counter-client",
    "coordinator/src",
];
/// Beginnings of names that end in a code of the contract or in a tag, with the source that puts them together.
const BY_CODE: [(&str, &str, &str); 4] = [
    ("language-", "languages/src/table.rs", "\"language-{}\""),
    ("refusal-", "languages/src/phrases.rs", "\"refusal\""),
    ("refused-", "languages/src/phrases.rs", "\"refused\""),
    ("problem-", "languages/src/phrases.rs", "\"problem\""),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a source can be read")
}

/// The names of all texts, as the Swedish catalogue has them.
fn catalogue() -> Vec<String> {
    let text = read(&root().join("languages/texts/sv.ftl"));
    let names = text.lines().filter_map(|line| line.split_once(" ="));
    let names =
        names.filter(|(name, _)| name.starts_with(|first: char| first.is_ascii_lowercase()));
    names.map(|(name, _)| name.to_owned()).collect()
}

/// Collects what follows `before` wherever that stands: letters, digits, and what joins words.
fn names_after(before: &str, text: &str, found: &mut BTreeSet<String>) {
    for (at, _) in text.match_indices(before) {
        let rest = &text[at + before.len()..];
        let of_name = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
        let end = rest.find(|letter| !of_name(letter)).unwrap_or(rest.len());
        found.insert(rest[..end].to_ascii_lowercase().replace('_', "-"));
    }
}

/// The names that the sources below a folder ask for: `key::NAME` in Rust, `Texts.name` in Slint.
fn asked_for(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder can be listed") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            if path.file_name() != Some(OsStr::new("tests")) {
                asked_for(&path, found);
            }
        } else if path.extension() == Some(OsStr::new("rs")) {
            names_after("key::", &read(&path), found);
        } else if path.extension() == Some(OsStr::new("slint")) {
            names_after("Texts.", &read(&path), found);
        }
    }
}

#[test]
fn every_text_is_asked_for_somewhere() {
    let mut found = BTreeSet::new();
    for part in PARTS {
        asked_for(&root().join(part), &mut found);
    }
    let by_code = |name: &str| BY_CODE.iter().any(|(begins, ..)| name.starts_with(begins));
    let catalogue = catalogue();
    assert!(
        catalogue.len() > 300,
        "{} texts were found",
        catalogue.len()
    );
    let mut unused = catalogue;
    unused.retain(|name| !found.contains(name) && !by_code(name));
    assert_eq!(unused, [""; 0], "nobody asks for these texts");
}

#[test]
fn names_that_end_in_a_code_are_put_together_where_it_says() {
    for (begins, file, says) in BY_CODE {
        let source = read(&root().join(file));
        assert!(source.contains(says), "{begins}: {file} has no {says}");
    }
}
