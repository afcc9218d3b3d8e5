//! One bad room file for each mistake: its line and its sentence.

use std::path::Path;

use super::super::{Mistake, RoomFile, read};
use super::EVERY_KEY;

/// The mistakes; the file says how they are written.
const MISTAKES: &str = include_str!("mistakes.txt");

/// The line of a text that begins with `mark`, its escapes resolved.
fn field(block: &str, mark: &str) -> String {
    let line = block.lines().find_map(|line| line.strip_prefix(mark));
    let text = line.unwrap_or_else(|| panic!("no {mark:?} in {block}"));
    let text = text.strip_prefix(' ').unwrap_or(text);
    let text = text.replace("\\\\n", "\0").replace("\\n", "\n");
    text.replace('\0', "\\n").replace("{61}", &"x".repeat(61))
}

#[track_caller]
fn refused(text: &str) -> Mistake {
    match read::room_file("room.toml", text) {
        Err(mistake) => mistake,
        Ok(_) => panic!("expected a mistake in:\n{text}"),
    }
}

#[test]
fn every_mistake_is_refused_with_its_line_and_what_was_expected() {
    let blocks: Vec<_> = MISTAKES.split("\n\n").skip(1).collect();
    assert!(blocks.len() > 100, "{} mistakes", blocks.len());
    for block in blocks {
        let (find, replace) = (field(block, "-"), field(block, "+"));
        assert!(EVERY_KEY.contains(&find), "{block}");
        let text = EVERY_KEY.replacen(&find, &replace, 1);
        let culprit = text.find(&field(block, "@"));
        let culprit = culprit.unwrap_or_else(|| panic!("no culprit: {block}"));
        let line = text[..culprit].matches('\n').count() + 1;
        let expected = format!("room.toml:{line}: {}", field(block, "="));
        assert_eq!(refused(&text).to_string(), expected, "{block}");
    }
}

/// The file without the tables of one kind.
fn without(head: &str) -> String {
    let tables = EVERY_KEY
        .split_inclusive("\n\n")
        .filter(|table| !table.contains(head));
    tables.collect::<String>().replace("# places\n", "")
}

#[test]
fn a_room_has_a_series_an_errand_a_counter_and_a_guide() {
    for (head, expected) in [
        (
            "[series.",
            "room.toml:1: the room file: expected the key series",
        ),
        (
            "[[errand]]",
            "room.toml:1: the room file: expected at least one [[errand]]",
        ),
        (
            "[[counter]]",
            "room.toml:1: the room file: expected at least one [[counter]]",
        ),
        (
            "[[guide]]",
            "room.toml:1: the room file: expected at least one [[guide]]",
        ),
    ] {
        assert_eq!(refused(&without(head)).to_string(), expected);
    }
}

#[test]
fn an_outcome_is_not_required_where_there_is_none() {
    let text =
        without("[[outcome]]").replace("outcome_required = false", "outcome_required = true");
    let told = refused(&text).to_string();
    let expected = "outcome_required: expected false, or at least one [[outcome]], not true";
    let line = 1 + text
        .lines()
        .position(|line| line.starts_with("outcome_required"))
        .unwrap();
    assert_eq!(told, format!("room.toml:{line}: {expected}"));
}

#[test]
fn the_twenty_sixth_errand_is_refused_at_its_own_line() {
    let (head, rest) = EVERY_KEY.split_once("# places").unwrap();
    let mut text = head.to_owned();
    for i in 3..=26 {
        text += &format!(
            "[[errand]]\nid = \"e{i}\"\nseries = \"A\"\ntarget_wait_s = 1\nservice_s = 1\nnames = {{ sv = \"x\" }}\n"
        );
    }
    let line = text.lines().count() - 5;
    let told = refused(&(text + rest)).to_string();
    assert_eq!(
        told,
        format!("room.toml:{line}: errand: expected at most 25 of them")
    );
}

#[test]
fn a_room_whose_messages_would_grow_too_large_is_refused_with_the_largest() {
    let mut text = EVERY_KEY.to_owned();
    let name = "ö".repeat(60);
    let pin_hash = super::every_key()
        .guides
        .values()
        .next()
        .unwrap()
        .pin_hash
        .clone();
    for i in 0..290 {
        text += &format!(
            "[[guide]]\nid = \"{i:030}\"\nname = \"{name}\"\npin_hash = \"{pin_hash}\"\n\
             errands = [\"*\"]\nlanguages = [\"sv\"]\n"
        );
    }
    for i in 0..90 {
        text += &format!("[[counter]]\nid = \"{i:030}\"\nname = \"{name}\"\n");
    }
    let told = refused(&text).to_string();
    assert!(
        told.starts_with("room.toml:3: [room]: Settings could grow to "),
        "{told}"
    );
    assert!(told.contains("stay under 57344: fewer guides"), "{told}");
}

#[test]
fn a_file_that_is_not_there_too_large_or_no_text_is_named_without_a_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("room.toml");
    let told = |path: &Path| RoomFile::load(path).unwrap_err().to_string();
    let name = path.display().to_string();
    assert!(told(&path).starts_with(&format!("{name}: expected a readable room file: ")));
    std::fs::write(&path, vec![b'#'; 1024 * 1024 + 1]).unwrap();
    assert_eq!(
        told(&path),
        format!("{name}: expected a room file of at most 1 MiB")
    );
    std::fs::write(&path, b"\xff\xfe").unwrap();
    assert_eq!(told(&path), format!("{name}: expected a text in UTF-8"));
}

#[test]
fn deep_nesting_is_refused() {
    for open in ["a = [", "a = {b="] {
        let (first, again) = (open, open.strip_prefix("a = ").unwrap());
        let text = first.to_owned() + &again.repeat(100_000);
        assert!(refused(&text).expected.starts_with("expected TOML: "));
    }
}

#[test]
fn a_pin_written_in_place_of_its_hash_is_not_repeated() {
    let text = EVERY_KEY.replace("pin_hash = \"$argon2id$", "pin_hash = \"4711\" # ");
    assert!(!refused(&text).to_string().contains("4711"));
}
