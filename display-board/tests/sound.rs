//! What is heard, as the files that are played: their length and their level. Programs that note what they were given
//! stand in for a loudspeaker; the voice is the real one where a test needs it (`--ignored`).
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

use std::ffi::OsStr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::Duration;

use display_board::chime::{self, Chime};
use display_board::screen::{Announcement, Spoken};
use display_board::sound::{Loudspeaker, Order, SoundError};
use look::sound::{PEAK, PlayError, Sound, Wave};
use queue::ids::CounterId;
use queue::number::Number;

/// A program that notes its name and what it was to play, keeps the file, and ends with a code.
fn program(folder: &Path, name: &str, code: u8) {
    let script = format!(
        "#!/bin/sh\nfor file; do :; done\nplayed=${{file##*/}}\necho \"{name} $played\" >> '{0}/kept.txt'\n\
         cp \"$file\" '{0}/kept-'$played\nexit {code}\n",
        folder.display()
    );
    let file = folder.join(name);
    std::fs::write(&file, script).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).unwrap();
}

fn notes(folder: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(folder.join("kept.txt")).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

/// A file as it was last played.
fn kept(folder: &Path, name: &str) -> Wave {
    Wave::read(&folder.join(format!("kept-{name}"))).unwrap()
}

fn loudspeaker(folder: &Path, sound: &Sound) -> Loudspeaker {
    Loudspeaker::find(sound, Some(OsStr::new(folder)), folder)
}

/// Sound whose voice is a script; what it is told follows as arguments.
fn voiced_by(script: &str) -> Sound {
    let voice = ["/bin/sh", "-c", script, "voice"];
    Sound {
        voice: Some(voice.map(str::to_owned).to_vec()),
        ..Sound::default()
    }
}

/// The files that are played, by their names.
const CHIME_FILE: &str = "chime.wav";
const WORDS_FILE: &str = "words.wav";

const CHIME: Order = Order {
    chime: Some(Chime::Whole),
    spoken: None,
};

/// Nothing else is asked for.
fn wanted() -> std::future::Pending<()> {
    std::future::pending()
}

async fn play(loudspeaker: &Loudspeaker, order: &Order) -> Result<(), SoundError> {
    loudspeaker.hear(order, |_| (), wanted()).await
}

fn call(number: &str, counter: &str, short: bool) -> Announcement {
    Announcement {
        number: Number::parse(number).unwrap(),
        counter: CounterId::parse("c").unwrap(),
        counter_name: counter.to_owned(),
        recall: false,
        short,
    }
}

fn spoken(tag: &'static str, call: &Announcement) -> Order {
    Order {
        chime: Some(if call.short {
            Chime::Short
        } else {
            Chime::Whole
        }),
        spoken: Some(Spoken::of(tag, call)),
    }
}

/// A clip that lasts so long, as loud as told, with silence before and after.
fn clip(folder: &Path, name: &str, long_ms: u32, loud: f32) {
    std::fs::create_dir_all(folder).unwrap();
    let mut wave = Wave::default();
    wave.pause(150);
    #[allow(clippy::cast_precision_loss, reason = "few")]
    let tone = (0..long_ms * 441 / 10).map(|at| (at as f32 * 0.05).sin() * loud);
    wave.append(&Wave::new(tone.collect()));
    wave.pause(150);
    wave.write(&folder.join(format!("{name}.wav")), 100)
        .unwrap();
}

fn ms(wave: &Wave) -> i128 {
    i128::try_from(wave.long().as_millis()).unwrap()
}

#[tokio::test]
async fn the_first_program_that_is_installed_plays_the_chime_to_its_end() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "paplay", 0);
    program(folder.path(), "aplay", 0);
    play(&loudspeaker(folder.path(), &Sound::default()), &CHIME)
        .await
        .unwrap();
    assert_eq!(notes(folder.path()), ["paplay chime.wav"]);
    assert_eq!(
        ms(&kept(folder.path(), CHIME_FILE)),
        i128::from(chime::LONG_MS)
    );
}

#[tokio::test]
async fn a_program_that_cannot_play_leaves_it_to_the_next_which_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "pw-play", 1);
    program(folder.path(), "aplay", 0);
    let loudspeaker = loudspeaker(folder.path(), &Sound::default());
    play(&loudspeaker, &CHIME).await.unwrap();
    play(&loudspeaker, &CHIME).await.unwrap();
    assert_eq!(
        notes(folder.path()),
        ["pw-play chime.wav", "aplay chime.wav", "aplay chime.wav"]
    );
}

#[tokio::test]
async fn a_machine_without_sound_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let none = loudspeaker(folder.path(), &Sound::default());
    assert!(!none.is_any() && none.voices().is_empty());
    assert!(matches!(
        play(&none, &CHIME).await,
        Err(SoundError::Play(PlayError::NoPlayer))
    ));
    program(folder.path(), "aplay", 1);
    let broken = loudspeaker(folder.path(), &Sound::default());
    assert!(matches!(
        play(&broken, &CHIME).await,
        Err(SoundError::Play(PlayError::Failed(_)))
    ));
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
    play(&loudspeaker(folder.path(), &sound), &CHIME)
        .await
        .unwrap();
    assert_eq!(notes(folder.path()), ["own chime.wav"]);
}

#[tokio::test]
async fn the_volume_is_that_of_the_device() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "aplay", 0);
    let mut peaks = Vec::new();
    for volume in [100, 50, 0] {
        let sound = Sound {
            volume,
            ..Sound::default()
        };
        play(&loudspeaker(folder.path(), &sound), &CHIME)
            .await
            .unwrap();
        peaks.push(kept(folder.path(), CHIME_FILE).peak());
    }
    assert!((peaks[0] - PEAK).abs() < 0.01, "{peaks:?}");
    assert!((peaks[1] - PEAK / 4.0).abs() < 0.01, "{peaks:?}");
    assert!(peaks[2] < 0.001, "{peaks:?}");
}

#[tokio::test]
async fn recorded_clips_are_heard_whole_after_the_chime_and_equally_loud() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "aplay", 0);
    let clips = folder.path().join("clips");
    // number a 0 1 7 counter 1 2: the counter's name has no clip of its own.
    for (name, long_ms, loud) in [
        ("number", 400, 0.2),
        ("a", 200, 0.9),
        ("0", 200, 0.5),
        ("1", 200, 0.05),
        ("7", 200, 0.5),
        ("2", 200, 0.5),
        ("counter", 500, 0.4),
    ] {
        clip(&clips.join("so"), name, long_ms, loud);
    }
    let sound = Sound {
        clips: Some(clips),
        ..Sound::default()
    };
    let loudspeaker = loudspeaker(folder.path(), &sound);
    assert!(loudspeaker.voices().contains("so") && !loudspeaker.voices().contains("sv"));
    let order = spoken("so", &call("A017", "12", false));
    play(&loudspeaker, &order).await.unwrap();
    assert_eq!(notes(folder.path()), ["aplay chime.wav", "aplay words.wav"]);
    assert_eq!(
        ms(&kept(folder.path(), CHIME_FILE)),
        i128::from(chime::LONG_MS)
    );
    let heard = kept(folder.path(), WORDS_FILE);
    // Eight clips, each with at most 20 ms of silence on either side and 60 ms behind it.
    let least = 400 + 200 * 6 + 500;
    assert!(
        (least..=least + 100 + 8 * 100).contains(&ms(&heard)),
        "{}",
        ms(&heard)
    );
    for part in heard
        .samples()
        .chunks(44_100 / 2)
        .filter(|part| part.len() == 44_100 / 2)
    {
        let part = Wave::new(part.to_vec());
        assert!(part.peak() > 0.4, "as loud as the chime: {}", part.peak());
    }
}

#[tokio::test]
async fn a_missing_clip_leaves_the_chime() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "aplay", 0);
    let clips = folder.path().join("clips");
    clip(&clips.join("so"), "number", 400, 0.5);
    let sound = Sound {
        clips: Some(clips),
        ..Sound::default()
    };
    let order = spoken("so", &call("A017", "3", false));
    play(&loudspeaker(folder.path(), &sound), &order)
        .await
        .unwrap();
    assert_eq!(notes(folder.path()), ["aplay chime.wav"]);
}

/// A voice that begins only when the chime has been played: were the chime to wait for it, there would be no words.
#[tokio::test]
async fn the_chime_does_not_wait_until_the_words_are_made() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "aplay", 0);
    clip(folder.path(), "said", 600, 0.5);
    let script = format!(
        "until [ -e '{0}/kept-chime.wav' ]; do sleep 0.02; done; cat > /dev/null; for file; do :; done; cp '{0}/said.wav' \"$file\"",
        folder.path().display()
    );
    let sound = voiced_by(&script);
    let order = spoken("sv", &call("A017", "3", false));
    let lasts = std::sync::Mutex::new(Vec::new());
    let loudspeaker = loudspeaker(folder.path(), &sound);
    let told = |long| lasts.lock().unwrap().push(long);
    loudspeaker.hear(&order, told, wanted()).await.unwrap();
    assert_eq!(notes(folder.path()), ["aplay chime.wav", "aplay words.wav"]);
    let words = kept(folder.path(), WORDS_FILE).long();
    let told = lasts.into_inner().unwrap();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0] >= words, "what is still heard is told: {told:?}");
}

/// A voice that ends never, and says so in a file; and one that is quick.
#[tokio::test]
async fn words_that_are_not_made_when_the_next_call_comes_are_left_out_and_the_chime_was_heard() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "aplay", 0);
    let sound = voiced_by("exec sleep 600");
    let loudspeaker = loudspeaker(folder.path(), &sound);
    let order = spoken("sv", &call("A017", "3", false));
    let chimed = folder.path().join("kept-chime.wav");
    let next = async {
        while !chimed.exists() {
            tokio::task::yield_now().await;
        }
    };
    let untold = |_| panic!("nothing is known of words that were left out");
    loudspeaker.hear(&order, untold, next).await.unwrap();
    assert_eq!(notes(folder.path()), ["aplay chime.wav"]);
}

#[tokio::test]
async fn every_voice_is_read_once_at_the_start_and_nothing_is_heard() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "aplay", 0);
    let script = format!(
        "for file; do :; done; echo \"$2 $file\" >> '{0}/warmed'; : > \"$file\"",
        folder.path().display()
    );
    let sound = voiced_by(&script);
    let loudspeaker = loudspeaker(folder.path(), &sound);
    loudspeaker.warm_up().await;
    let warmed = std::fs::read_to_string(folder.path().join("warmed")).unwrap();
    assert_eq!(warmed.lines().count(), loudspeaker.voices().len());
    assert!(
        warmed.lines().any(|line| line.starts_with("sv ")),
        "{warmed}"
    );
    assert!(notes(folder.path()).is_empty());
    assert!(!folder.path().join("warm-up.wav").exists());
}

#[tokio::test]
async fn a_voice_that_fails_leaves_the_chime() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "aplay", 0);
    let order = spoken("sv", &call("A017", "3", false));
    for voice in [&["/bin/false"][..], &["/nowhere"]] {
        let sound = Sound {
            voice: Some(voice.iter().map(|word| (*word).to_owned()).collect()),
            ..Sound::default()
        };
        play(&loudspeaker(folder.path(), &sound), &order)
            .await
            .unwrap();
        assert!(kept(folder.path(), CHIME_FILE).peak() > 0.0);
        assert!(!folder.path().join("kept-words.wav").exists());
    }
}

/// Every language that the voice has: a real sentence behind the chime, long enough for five signs and a counter, short
/// enough for its moment, as loud as the chime.
#[tokio::test]
#[ignore = "needs espeak-ng"]
async fn every_voice_says_number_and_counter_after_the_chime() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "own", 0);
    let sound = Sound {
        volume: 100,
        player: Some(vec![folder.path().join("own").display().to_string()]),
        ..Sound::default()
    };
    let search = std::env::var_os("PATH");
    let loudspeaker = Loudspeaker::find(&sound, search.as_deref(), folder.path());
    let voices = loudspeaker.voices();
    assert!(voices.len() >= 15, "{voices:?}");
    // The first sentence of all reads the voices from the disk, which may take longer than a sentence may.
    let first = spoken("sv", &call("A001", "1", false));
    play(&loudspeaker, &first).await.unwrap();
    for tag in voices {
        let mut long = Vec::new();
        for short in [false, true] {
            let order = spoken(tag, &call("A017", "3", short));
            play(&loudspeaker, &order).await.unwrap();
            let said = kept(folder.path(), WORDS_FILE);
            let words = said.long();
            println!(
                "{tag}: words {:.2} s, peak {:.2}, mean level {:.3}",
                words.as_secs_f32(),
                said.peak(),
                said.mean_level()
            );
            assert!((PEAK - said.peak()).abs() < 0.02, "{tag}: {}", said.peak());
            assert!(said.mean_level() > 0.04, "{tag}: {}", said.mean_level());
            long.push(words);
        }
        assert!(long[0] > Duration::from_millis(1500), "{tag}: {long:?}");
        assert!(
            long[1] > Duration::from_millis(900) && long[1] < long[0],
            "{tag}: {long:?}"
        );
        assert!(long[0] < Duration::from_secs(9), "{tag}: {long:?}");
    }
}
