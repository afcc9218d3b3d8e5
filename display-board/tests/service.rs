//! The session of docs/systemd starts a wall as the wall wants to be started. It runs no service.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use clap::Parser as _;
use display_board::command::Arguments;

fn program(file: &Path, script: &str) {
    std::fs::write(file, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn the_session_starts_a_window_manager_and_the_wall_with_arguments_that_it_takes() {
    let folder = tempfile::tempdir().unwrap();
    program(&folder.path().join("openbox"), "exit 0");
    program(&folder.path().join("visitor-room"), "printf '%s\\n' \"$@\"");
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/systemd");
    let mut session = Command::new("/bin/sh");
    session
        .arg(docs.join("screen-session"))
        .env("PATH", folder.path())
        .env("SCREEN", "display-board");
    let settings = std::fs::read_to_string(docs.join("screen.env")).unwrap();
    for line in settings.lines().filter(|line| !line.starts_with('#')) {
        let (name, value) = line.split_once('=').unwrap();
        session.env(name, value);
    }
    let given = String::from_utf8(session.output().unwrap().stdout).unwrap();
    assert_eq!(given.lines().next(), Some("display-board"), "{given}");
    Arguments::try_parse_from(given.lines()).unwrap();
}
