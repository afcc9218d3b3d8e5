//! The shape of DESIGN §2 and §10: which part may use which, and which file names a foreign part.
//!
//! Reads the sources as text; builds nothing.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The workspace's own crates and which of each other they may use (DESIGN §2).
const ARROWS: [(&str, &[&str]); 10] = [
    ("queue", &[]),
    ("languages", &[]),
    ("journal", &[]),
    ("broker-config", &["queue"]),
    (
        "coordinator",
        &["queue", "languages", "journal", "broker-config"],
    ),
    ("look-compile", &["languages"]),
    (
        "look",
        &["queue", "languages", "broker-config", "look-compile"],
    ),
    ("kiosk", SCREEN),
    ("display-board", SCREEN),
    ("counter-client", SCREEN),
];
const SCREEN: &[&str] = &[
    "queue",
    "languages",
    "journal",
    "broker-config",
    "look",
    "look-compile",
];

/// Foreign parts and the only places that name them in code.
const NAMED_IN: [(&str, &[&str]); 4] = [
    ("rumqttc", &["broker-config/src/link/packets.rs"]),
    ("mqtt5", &["broker-config/src/embedded.rs"]),
    ("sled", &["coordinator/src/history/store.rs"]),
    (
        "slint",
        &[
            "look/",
            "kiosk/",
            "display-board/",
            "counter-client/",
            "src/screens",
        ],
    ),
];

/// Folders that are not ours.
const SKIPPED: [&str; 3] = ["target", ".git", "node_modules"];
/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 4] = ["common", "utils", "util", "helpers"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file and folder of the project.
fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder can be listed") {
        let path = entry.expect("an entry can be read").path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() && !SKIPPED.contains(&name.as_str()) {
            walk(&path, found);
        }
        found.push(path);
    }
}

fn everything() -> Vec<PathBuf> {
    let mut found = Vec::new();
    walk(&root(), &mut found);
    found
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}

fn manifests() -> Vec<(PathBuf, toml::Table)> {
    let found = everything()
        .into_iter()
        .filter(|path| path.ends_with("Cargo.toml"));
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a manifest can be read");
        let table = text
            .parse()
            .unwrap_or_else(|error| panic!("{}: {error}", shown(&path)));
        (path, table)
    };
    found.map(read).collect()
}

fn package(manifest: &toml::Table) -> &str {
    manifest["package"]["name"].as_str().unwrap_or_default()
}

/// The names that a manifest depends on, by the given tables, for every target.
fn depends(manifest: &toml::Table, tables: &[&str]) -> BTreeSet<String> {
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    let targets = targets
        .into_iter()
        .flat_map(|t| t.values())
        .filter_map(toml::Value::as_table);
    let all = targets.chain([manifest]);
    let tables = all.flat_map(|part| tables.iter().filter_map(|name| part.get(*name)?.as_table()));
    tables.flat_map(|table| table.keys().cloned()).collect()
}

const BUILT_IN: [&str; 2] = ["dependencies", "build-dependencies"];
const ANY: [&str; 3] = ["dependencies", "build-dependencies", "dev-dependencies"];

#[test]
fn arrows_between_the_crates_point_one_way() {
    let own: BTreeSet<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    let mut looked_at = 0;
    for (path, manifest) in manifests() {
        let Some((name, allowed)) = ARROWS.iter().find(|(name, _)| *name == package(&manifest))
        else {
            assert_eq!(
                package(&manifest),
                "visitor-room",
                "{}: a crate that DESIGN §2 does not have",
                shown(&path)
            );
            continue;
        };
        looked_at += 1;
        // A crate's own features are switched on for its tests by depending on itself.
        for used in depends(&manifest, &ANY)
            .iter()
            .filter(|used| own.contains(used.as_str()) && used != name)
        {
            assert!(allowed.contains(&used.as_str()), "{name} uses {used}");
        }
    }
    assert!(looked_at >= 5, "the manifests were found");
}

#[test]
fn the_rules_depend_on_serde_alone() {
    let manifests = manifests();
    let (_, queue) = manifests
        .iter()
        .find(|(_, manifest)| package(manifest) == "queue")
        .expect("there are rules");
    assert_eq!(
        depends(queue, &BUILT_IN),
        BTreeSet::from(["serde".to_owned()])
    );
}

#[test]
fn a_foreign_part_is_depended_on_by_its_crate_alone() {
    for (part, by) in [
        ("rumqttc", "broker-config"),
        ("mqtt5", "broker-config"),
        ("sled", "coordinator"),
    ] {
        let users = manifests()
            .into_iter()
            .filter(|(_, manifest)| depends(manifest, &ANY).contains(part));
        let users: Vec<_> = users
            .map(|(_, manifest)| package(&manifest).to_owned())
            .collect();
        assert_eq!(users, [by], "{part}");
    }
    for (path, manifest) in manifests() {
        let faces = [
            "look",
            "kiosk",
            "display-board",
            "counter-client",
            "look-compile",
        ];
        if depends(&manifest, &ANY).contains("slint") {
            assert!(
                faces.contains(&package(&manifest)),
                "{}: has no face",
                shown(&path)
            );
        }
    }
}

/// Whether a line of code names a crate: `part::`, `part!`, or `use part`.
fn names(line: &str, part: &str) -> bool {
    let code = line.split("//").next().unwrap_or_default();
    let inside = |c: char| c.is_alphanumeric() || c == '_' || c == '-' || c == '"';
    code.match_indices(part).any(|(at, _)| {
        let (before, after) = (&code[..at], &code[at + part.len()..]);
        let begins = !before.ends_with(inside) && !before.ends_with("::");
        begins && (after.starts_with("::") || before.trim_end().ends_with("use"))
    })
}

#[test]
fn a_foreign_part_is_named_in_its_own_place_only() {
    let sources = everything()
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ext| ext == "rs"));
    let sources: Vec<_> = sources
        .filter(|path| shown(path) != "tests/architecture.rs")
        .collect();
    let mut named = BTreeSet::new();
    for path in sources {
        let text = fs::read_to_string(&path).expect("a source can be read");
        for (part, places) in NAMED_IN {
            let Some(line) = text.lines().position(|line| names(line, part)) else {
                continue;
            };
            let at = shown(&path);
            assert!(
                places.iter().any(|place| at.starts_with(place)),
                "{at}:{} names {part}",
                line + 1
            );
            named.insert(part);
        }
    }
    for part in ["rumqttc", "mqtt5", "sled"] {
        assert!(
            named.contains(part),
            "{part} is named nowhere: the test looks for the wrong thing"
        );
    }
}

#[test]
fn no_folder_or_file_has_a_name_that_says_nothing() {
    for path in everything() {
        let stem = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        assert!(!EMPTY_NAMES.contains(&stem.as_str()), "{}", shown(&path));
    }
}
