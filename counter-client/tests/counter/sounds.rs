//! What the programs of the system are given to play and to say, seen through programs that write it down.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use counter_client::screen::Cue;
use counter_client::settings::{Machine, Sound};
use counter_client::sound::Sounds;
use languages::Language;
use look::device_file::DeviceFile as _;

/// A program that is not quick has hung.
const DEADLINE: Duration = Duration::from_secs(20);

/// A program that writes its arguments and what it is told into `heard`.
fn program(folder: &Path, name: &str) -> PathBuf {
    let file = folder.join(name);
    let heard = folder.join("heard");
    let text = format!(
        "#!/bin/sh\n{{ echo \"{name} $*\"; case \"$*\" in *--stdin) cat;; esac; }} > '{0}.part'\nmv '{0}.part' '{0}'\n",
        heard.display()
    );
    fs::write(&file, text).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    file
}

fn sound(keys: &str) -> Sound {
    Machine::parse(&format!("[sound]\n{keys}")).unwrap().sound
}

async fn heard(folder: &Path) -> String {
    let file = folder.join("heard");
    let until = Instant::now() + DEADLINE;
    loop {
        if let Ok(text) = fs::read_to_string(&file) {
            fs::remove_file(&file).unwrap();
            return text;
        }
        assert!(Instant::now() < until, "nothing was heard");
        tokio::task::yield_now().await;
    }
}

fn somali() -> Cue {
    Cue::Greeting {
        language: Language::find("so").unwrap(),
        words: "Iska warran".to_owned(),
    }
}

fn finnish() -> Cue {
    Cue::Greeting {
        language: Language::find("fi").unwrap(),
        words: "Hei".to_owned(),
    }
}

#[tokio::test]
async fn a_tone_is_played_and_a_greeting_is_a_clip_or_else_a_voice() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "aplay");
    program(folder.path(), "espeak-ng");
    let clips = folder.path().join("clips");
    fs::create_dir_all(clips.join("so")).unwrap();
    fs::write(clips.join("so/greeting.wav"), "RIFF").unwrap();
    let settings = sound(&format!("clips = {clips:?}\nvolume = 50\n"));
    let mut sounds = Sounds::new(&settings, Some(folder.path().as_os_str())).unwrap();
    sounds.play(&Cue::Came, "10:00");
    let played = heard(folder.path()).await;
    assert!(played.starts_with("aplay -q /"), "{played}");
    assert!(played.trim_end().ends_with("came.wav"), "{played}");
    sounds.play(&somali(), "10:00");
    let played = heard(folder.path()).await;
    assert!(played.trim_end().ends_with("so/greeting.wav"), "{played}");
    sounds.play(&finnish(), "10:00");
    assert_eq!(
        heard(folder.path()).await,
        "espeak-ng -v fi -a 100 --stdin\nHei"
    );
    let says: Vec<_> = sounds.says().iter().map(|language| language.tag).collect();
    assert!(says.contains(&"so") && says.contains(&"fi"), "{says:?}");
    assert!(!says.contains(&"ckb"), "neither a clip nor a voice");
}

#[tokio::test]
async fn quiet_hours_are_quiet_but_a_greeting_that_was_asked_for_is_heard() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "aplay");
    program(folder.path(), "espeak-ng");
    let settings = sound("quiet_hours = [\"18:00-08:00\"]\n");
    assert!(settings.is_quiet_at("07:59") && settings.is_quiet_at("18:00"));
    assert!(!settings.is_quiet_at("08:00") && !settings.is_quiet_at(""));
    let mut sounds = Sounds::new(&settings, Some(folder.path().as_os_str())).unwrap();
    sounds.play(&Cue::Came, "19:00");
    sounds.play(&finnish(), "19:00");
    assert!(heard(folder.path()).await.starts_with("espeak-ng"));
}

#[test]
fn a_machine_without_programs_or_without_sound_says_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let none = Sounds::new(&sound(""), Some(folder.path().as_os_str())).unwrap();
    assert!(none.says().is_empty());
    program(folder.path(), "espeak-ng");
    let off = Sounds::new(&sound("on = false\n"), Some(folder.path().as_os_str())).unwrap();
    assert!(off.says().is_empty());
}

#[test]
fn a_mistake_about_sound_is_named_with_its_line() {
    for (text, line) in [
        ("[sound]\nvolume = 101\n", 2),
        ("[sound]\n\nquiet_hours = [\"18-8\"]\n", 3),
        ("[sound]\nplayer = []\n", 2),
        ("[sound]\nvolum = 1\n", 2),
    ] {
        assert_eq!(Machine::parse(text).unwrap_err().0, line, "{text}");
    }
}
