//! The chime through programs that note what they were given; none of them needs a loudspeaker.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

use std::ffi::OsStr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use display_board::settings::Sound;
use display_board::sound::{Player, SoundError};

/// A program that writes its arguments to `notes` and ends with a code.
fn program(folder: &Path, name: &str, code: u8) {
    let notes = folder.join("notes");
    let script = format!(
        "#!/bin/sh\necho \"{name} $*\" >> '{}'\nexit {code}\n",
        notes.display()
    );
    let file = folder.join(name);
    std::fs::write(&file, script).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).unwrap();
}

fn notes(folder: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(folder.join("notes")).unwrap_or_default();
    text.lines()
        .map(|line| line.split(' ').next().unwrap().to_owned())
        .collect()
}

fn player(folder: &Path, sound: &Sound) -> Player {
    Player::new(sound, Some(OsStr::new(folder)), folder).unwrap()
}

#[tokio::test]
async fn the_first_program_that_is_installed_plays_the_chime() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "paplay", 0);
    program(folder.path(), "aplay", 0);
    player(folder.path(), &Sound::default())
        .play()
        .await
        .unwrap();
    assert_eq!(notes(folder.path()), ["paplay"]);
    let chime = std::fs::read(folder.path().join("chime.wav")).unwrap();
    assert_eq!(&chime[..4], b"RIFF");
}

#[tokio::test]
async fn a_program_that_cannot_play_leaves_it_to_the_next_which_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "pw-play", 1);
    program(folder.path(), "aplay", 0);
    let mut player = player(folder.path(), &Sound::default());
    player.play().await.unwrap();
    player.play().await.unwrap();
    assert_eq!(notes(folder.path()), ["pw-play", "aplay", "aplay"]);
}

#[tokio::test]
async fn a_machine_without_sound_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut none = player(folder.path(), &Sound::default());
    assert!(!none.is_any());
    assert!(matches!(none.play().await, Err(SoundError::NoPlayer)));
    program(folder.path(), "aplay", 1);
    let mut broken = player(folder.path(), &Sound::default());
    assert!(matches!(broken.play().await, Err(SoundError::Failed(_))));
}

#[tokio::test]
async fn the_settings_own_program_goes_before_all_others() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "pw-play", 0);
    program(folder.path(), "own", 0);
    let own = folder.path().join("own").display().to_string();
    let sound = Sound {
        player: Some(vec![own, "-q".to_owned()]),
        ..Sound::default()
    };
    player(folder.path(), &sound).play().await.unwrap();
    assert_eq!(notes(folder.path()), ["own"]);
}
