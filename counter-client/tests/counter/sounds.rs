//! What the programs of the system are given to play and to say, seen through programs that write it down.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use counter_client::screen::{Action, Cue, Touch};
use counter_client::settings::Machine;
use counter_client::sound::Sounds;
use counter_client::states::{At, desk};
use languages::{Language, Texts, key};
use look::device_file::DeviceFile as _;
use look::sound::{PEAK, QuietHours, Sound, Wave};

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

/// A tone that is recorded as softly as told.
fn clip(file: &Path, loud: f32) {
    #[allow(clippy::cast_precision_loss, reason = "few")]
    let tone = (0..44_100).map(|at| (at as f32 * 0.05).sin() * loud);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    Wave::new(tone.collect()).write(file, 100).unwrap();
}

/// A player that keeps what it plays.
fn keeping_player(folder: &Path) {
    let text = format!(
        "#!/bin/sh\nfor file; do :; done\ncp \"$file\" '{0}/kept.part'\nmv '{0}/kept.part' '{0}/kept.wav'\n",
        folder.display()
    );
    let file = folder.join("aplay");
    fs::write(&file, text).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
}

async fn played(folder: &Path, sounds: &mut Sounds, cue: &Cue) -> Wave {
    sounds.play(cue);
    assert!(sounds.heard().await, "{cue:?}");
    Wave::read(&folder.join("kept.wav")).unwrap()
}

#[tokio::test]
async fn a_clip_is_played_at_the_machines_volume_however_softly_it_was_recorded() {
    let folder = tempfile::tempdir().unwrap();
    keeping_player(folder.path());
    let clips = folder.path().join("clips");
    for loud in [0.05, 0.9] {
        clip(&clips.join("so/greeting.wav"), loud);
        let settings = sound(&format!("clips = {clips:?}\nvolume = 50\n"));
        let mut sounds = Sounds::new(&settings, Some(folder.path().as_os_str())).unwrap();
        let wave = played(folder.path(), &mut sounds, &somali()).await;
        assert!((wave.peak() - PEAK / 4.0).abs() < 0.01, "{}", wave.peak());
    }
}

/// Every greeting that the voice can say, as the file that is played: long enough for its sentence, and as loud as all others.
#[tokio::test]
#[ignore = "needs espeak-ng"]
async fn every_greeting_that_a_voice_can_say_is_a_sentence_and_as_loud_as_the_others() {
    let folder = tempfile::tempdir().unwrap();
    keeping_player(folder.path());
    let player = folder.path().join("aplay");
    let settings = sound(&format!("player = [{player:?}]\nvolume = 100\n"));
    let search = std::env::var_os("PATH");
    let mut sounds = Sounds::new(&settings, search.as_deref()).unwrap();
    let languages = sounds.says();
    assert!(languages.len() >= 15, "{languages:?}");
    for language in languages {
        let words = Texts::plain(language.tag, key::COUNTER_GREETING, &[]);
        let letters = words.chars().filter(|sign| sign.is_alphabetic()).count();
        let cue = Cue::Greeting { language, words };
        let wave = played(folder.path(), &mut sounds, &cue).await;
        let long = wave.long().as_secs_f32();
        let tag = language.tag;
        println!(
            "{tag}: {letters} letters, {long:.2} s, peak {:.2}, mean level {:.3}",
            wave.peak(),
            wave.mean_level()
        );
        assert!((PEAK - wave.peak()).abs() < 0.02, "{tag}: {}", wave.peak());
        assert!(wave.mean_level() > 0.04, "{tag}: {}", wave.mean_level());
        assert!((1.0..6.0).contains(&long), "{tag}: {long}");
    }
}

#[tokio::test]
async fn a_tone_is_played_and_a_greeting_is_a_clip_or_else_a_voice() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "aplay");
    program(folder.path(), "espeak-ng");
    let clips = folder.path().join("clips");
    clip(&clips.join("so/greeting.wav"), 0.5);
    let settings = sound(&format!("clips = {clips:?}\nvolume = 50\n"));
    let mut sounds = Sounds::new(&settings, Some(folder.path().as_os_str())).unwrap();
    sounds.play(&Cue::Came);
    let played = heard(folder.path()).await;
    assert!(played.starts_with("aplay -q /"), "{played}");
    assert!(played.trim_end().ends_with("came.wav"), "{played}");
    sounds.play(&somali());
    let played = heard(folder.path()).await;
    assert!(played.trim_end().ends_with("words.wav"), "{played}");
    sounds.play(&finnish());
    let said = heard(folder.path()).await;
    assert!(
        said.starts_with("espeak-ng -v fi -s 150 -m --stdin -w /"),
        "{said}"
    );
    assert!(said.ends_with("<speak>Hei</speak>"), "{said}");
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
async fn where_nothing_plays_files_the_voice_speaks_for_itself() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "espeak-ng");
    let settings = sound("volume = 50\n");
    let mut sounds = Sounds::new(&settings, Some(folder.path().as_os_str())).unwrap();
    sounds.play(&finnish());
    assert_eq!(
        heard(folder.path()).await,
        "espeak-ng -v fi -s 150 -m --stdin -a 100\n<speak>Hei</speak>"
    );
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
