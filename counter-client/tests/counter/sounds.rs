//! What the programs of the system are given to play and to say, seen through programs that write it down.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use counter_client::screen::{Action, Cue, Touch};
use counter_client::settings::Machine;
use counter_client::sound::Sounds;
use counter_client::states::{At, desk};
use languages::Language;
use look::device_file::DeviceFile as _;
use look::sound::{QuietHours, Sound};

/// A program that is not quick has hung.
const DEADLINE: Duration = Duration::from_secs(20);

/// A program that writes its arguments and what it is told into `heard`.
fn program(folder: &Path, name: &str) -> PathBuf {
    let file = folder.join(name);
    let heard = folder.join("heard");
    let text = format!(
        "#!/bin/sh\n{{ echo \"{name} $*\"; case \"$*\" in *--stdin*) cat;; esac; }} > '{0}.part'\nmv '{0}.part' '{0}'\n",
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
    sounds.play(&Cue::Came);
    let played = heard(folder.path()).await;
    assert!(played.starts_with("aplay -q /"), "{played}");
    assert!(played.trim_end().ends_with("came.wav"), "{played}");
    sounds.play(&somali());
    let played = heard(folder.path()).await;
    assert!(played.trim_end().ends_with("so/greeting.wav"), "{played}");
    sounds.play(&finnish());
    assert_eq!(
        heard(folder.path()).await,
        "espeak-ng -v fi -s 150 -m --stdin -a 100\n<speak>Hei</speak>"
    );
    let says: Vec<_> = sounds.says().iter().map(|language| language.tag).collect();
    assert!(says.contains(&"so") && says.contains(&"fi"), "{says:?}");
    assert!(!says.contains(&"ckb"), "neither a clip nor a voice");
}

/// A counter at a quarter past nine, UTC, with these quiet hours, whose armed guide a visitor has come to.
fn cue_in(hours: &str) -> Option<Cue> {
    let mut at = At::quiet_desk(&desk("armed"), vec![QuietHours::parse(hours).unwrap()]);
    at.hear_desk(&desk("called"));
    at.screen.take_cue(at.now)
}

#[test]
fn quiet_hours_are_quiet_and_end() {
    assert_eq!(cue_in("18:00-09:16"), None);
    assert_eq!(cue_in("18:00-09:15"), Some(Cue::Came));
}

#[test]
fn a_greeting_that_was_asked_for_is_heard_in_quiet_hours() {
    let mut at = At::quiet_desk(
        &desk("called"),
        vec![QuietHours::parse("00:00-24:00").unwrap()],
    );
    at.touch(Touch::Act(Action::PlayGreeting));
    assert!(matches!(
        at.screen.take_cue(at.now),
        Some(Cue::Greeting { .. })
    ));
}

#[tokio::test]
async fn a_tone_that_no_program_can_play_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let settings = sound("player = [\"/bin/false\"]\n");
    let mut sounds = Sounds::new(&settings, Some(folder.path().as_os_str())).unwrap();
    sounds.play(&Cue::Came);
    assert!(!sounds.heard().await);
    let settings = sound("player = [\"/bin/true\"]\n");
    let mut sounds = Sounds::new(&settings, Some(folder.path().as_os_str())).unwrap();
    sounds.play(&Cue::Came);
    assert!(sounds.heard().await);
}

#[test]
fn a_machine_without_programs_or_without_sound_says_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let none = Sounds::new(&sound(""), Some(folder.path().as_os_str())).unwrap();
    assert!(none.says().is_empty() && !none.is_any());
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
