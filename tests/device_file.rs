//! The `device.toml` that `init` writes: every key that a screen accepts is explained in it, and a screen accepts every
//! key in it with the value that it shows.
#![cfg(feature = "screens")]

use std::collections::BTreeSet;

use counter_client::screen::Action;
use look::device_file::DeviceFile;

const SHIPPED: &str = include_str!("../coordinator/src/default_room/device.toml");

/// A key or a table, as it is written.
type Name = (String, String);

/// The name that a line sets, commented out or not: `# volume = 70`, `[sound]`, `# [printer]`.
fn named(line: &str) -> Option<&str> {
    let line = line.strip_prefix("# ").unwrap_or(line);
    if line.starts_with('[') && line.ends_with(']') {
        return Some(line);
    }
    let (key, value) = line.split_once(" = ")?;
    let is_key = key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    (is_key && !value.is_empty()).then_some(line)
}

/// The file with every key in it; of several examples for a key, the first.
fn uncommented() -> (String, BTreeSet<Name>) {
    let (mut text, mut seen, mut table) = (String::new(), BTreeSet::new(), String::new());
    for line in SHIPPED.lines().filter_map(named) {
        let key = if line.starts_with('[') {
            line.trim_matches(['[', ']']).clone_into(&mut table);
            String::new()
        } else {
            line.split(' ').next().unwrap_or_default().to_owned()
        };
        if seen.insert((table.clone(), key)) {
            text += line;
            text.push('\n');
        }
    }
    (text, seen)
}

/// What a screen says that it expects in a table, when it finds something else there.
fn expected<M: DeviceFile>(table: &str) -> Vec<String> {
    let header = if table.is_empty() {
        String::new()
    } else {
        format!("[{table}]\n")
    };
    let refused = M::parse(&format!("{header}no_such_key = 1\n"));
    let said = refused.err().map(|(_, said)| said).unwrap_or_default();
    let Some((_, list)) = said.split_once("expected") else {
        return Vec::new();
    };
    let words = list.split('`').skip(1).step_by(2);
    words.map(str::to_owned).collect()
}

/// Every key that this screen accepts, but the names of counters and of commands.
fn accepted<M: DeviceFile>() -> BTreeSet<Name> {
    let mut tables = expected::<M>("");
    tables.push("wall.pictures".to_owned());
    let keys = tables.iter().flat_map(|table| {
        let keys = expected::<M>(table);
        keys.into_iter().map(move |key| (table.clone(), key))
    });
    keys.collect()
}

#[track_caller]
fn every_key_is_explained<M: DeviceFile>(least: usize) {
    let (_, explained) = uncommented();
    let accepted = accepted::<M>();
    assert!(
        accepted.len() >= least,
        "the screen names its keys: {accepted:?}"
    );
    for (table, key) in accepted {
        let as_table = (format!("{table}.{key}"), String::new());
        let is_there = explained.contains(&(table.clone(), key.clone()));
        assert!(
            is_there || explained.contains(&as_table),
            "[{table}] {key} is not explained in device.toml"
        );
    }
}

#[test]
fn a_kiosk_accepts_every_key_that_init_writes() {
    let (text, _) = uncommented();
    assert_eq!(kiosk::settings::Machine::parse(&text).err(), None);
}

#[test]
fn a_wall_accepts_every_key_that_init_writes() {
    let (text, _) = uncommented();
    assert_eq!(display_board::settings::Machine::parse(&text).err(), None);
}

#[test]
fn a_counter_accepts_every_key_that_init_writes() {
    let (text, _) = uncommented();
    assert_eq!(counter_client::settings::Machine::parse(&text).err(), None);
}

#[test]
fn every_key_that_a_screen_accepts_is_explained() {
    every_key_is_explained::<kiosk::settings::Machine>(8);
    every_key_is_explained::<display_board::settings::Machine>(12);
    every_key_is_explained::<counter_client::settings::Machine>(6);
}

#[test]
fn every_command_of_a_counter_is_explained_and_no_other() {
    let (_, explained) = uncommented();
    let keys = explained.iter().filter(|(table, _)| table == "keys");
    let keys: BTreeSet<&str> = keys
        .map(|(_, key)| key.as_str())
        .filter(|key| !key.is_empty())
        .collect();
    let commands: BTreeSet<&str> = Action::ALL.iter().map(|action| action.name()).collect();
    assert_eq!(keys, commands);
}

#[test]
fn the_keys_shown_for_a_counter_are_those_it_has() {
    let (text, _) = uncommented();
    let given = counter_client::settings::Machine::parse(&text)
        .expect("it is right")
        .keys();
    let usual = counter_client::settings::Machine::default().keys();
    for action in Action::ALL {
        assert_eq!(
            given.shown(*action),
            usual.shown(*action),
            "{}",
            action.name()
        );
    }
}
