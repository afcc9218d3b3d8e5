//! What is heard, as the files that are played: their length and their level. Programs that note what they were given
//! stand in for a loudspeaker; the voice is the real one where a test needs it (`--ignored`).
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

use std::ffi::OsStr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::Duration;

use display_board::chime::{self, Chime};
use display_board::screen::{Announcement, Spoken};
use display_board::settings::Sound;
use display_board::sound::wave::{PEAK, Wave};
use display_board::sound::{Loudspeaker, Order, SoundError};
use queue::ids::CounterId;
use queue::number::Number;

/// A program that notes its name and keeps the file that it was to play, and ends with a code.
fn program(folder: &Path, name: &str, code: u8) {
    let kept = folder.join("kept");
    let script = format!(
        "#!/bin/sh\necho \"{name}\" >> '{0}.txt'\nfor file; do :; done\ncp \"$file\" '{0}.wav'\nexit {code}\n",
        kept.display()
    );
    let file = folder.join(name);
    std::fs::write(&file, script).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).unwrap();
}

fn notes(folder: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(folder.join("kept.txt")).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

fn kept(folder: &Path) -> Wave {
    Wave::read(&folder.join("kept.wav")).unwrap()
}

fn loudspeaker(folder: &Path, sound: &Sound) -> Loudspeaker {
    Loudspeaker::find(sound, Some(OsStr::new(folder)), folder)
}

const CHIME: Order = Order {
    chime: Some(Chime::Whole),
    spoken: None,
};

async fn play(loudspeaker: &mut Loudspeaker, order: &Order) -> Result<(), SoundError> {
    let ready = loudspeaker.prepare(order).await.unwrap();
    loudspeaker.play(&ready).await
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
    play(&mut loudspeaker(folder.path(), &Sound::default()), &CHIME)
        .await
        .unwrap();
    assert_eq!(notes(folder.path()), ["paplay"]);
    assert_eq!(ms(&kept(folder.path())), i128::from(chime::LONG_MS));
}

#[tokio::test]
async fn a_program_that_cannot_play_leaves_it_to_the_next_which_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "pw-play", 1);
    program(folder.path(), "aplay", 0);
    let mut loudspeaker = loudspeaker(folder.path(), &Sound::default());
    play(&mut loudspeaker, &CHIME).await.unwrap();
    play(&mut loudspeaker, &CHIME).await.unwrap();
    assert_eq!(notes(folder.path()), ["pw-play", "aplay", "aplay"]);
}

#[tokio::test]
async fn a_machine_without_sound_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut none = loudspeaker(folder.path(), &Sound::default());
    assert!(!none.is_any() && none.voices().is_empty());
    assert!(matches!(
        play(&mut none, &CHIME).await,
        Err(SoundError::NoPlayer)
    ));
    program(folder.path(), "aplay", 1);
    let mut broken = loudspeaker(folder.path(), &Sound::default());
    assert!(matches!(
        play(&mut broken, &CHIME).await,
        Err(SoundError::Failed(_))
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
    play(&mut loudspeaker(folder.path(), &sound), &CHIME)
        .await
        .unwrap();
    assert_eq!(notes(folder.path()), ["own"]);
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
        play(&mut loudspeaker(folder.path(), &sound), &CHIME)
            .await
            .unwrap();
        peaks.push(kept(folder.path()).peak());
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
    let mut loudspeaker = loudspeaker(folder.path(), &sound);
    assert!(loudspeaker.voices().contains("so") && !loudspeaker.voices().contains("sv"));
    let order = spoken("so", &call("A017", "12", false));
    play(&mut loudspeaker, &order).await.unwrap();
    let heard = kept(folder.path());
    // Eight clips, each with at most 20 ms of silence on either side and 60 ms behind it.
    let words = 400 + 200 * 6 + 500;
    let least = i128::from(chime::LONG_MS) + words;
    assert!(
        (least..=least + 100 + 8 * 100).contains(&ms(&heard)),
        "{}",
        ms(&heard)
    );
    let after_chime = &heard.samples()[44_100 * 2..];
    for part in after_chime
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
    play(&mut loudspeaker(folder.path(), &sound), &order)
        .await
        .unwrap();
    assert_eq!(ms(&kept(folder.path())), i128::from(chime::LONG_MS));
}

#[tokio::test]
async fn a_voice_that_fails_or_hangs_leaves_the_chime() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "aplay", 0);
    let order = spoken("sv", &call("A017", "3", false));
    for voice in [
        &["/bin/false"][..],
        &["/bin/sh", "-c", "exec sleep 60"],
        &["/nowhere"],
    ] {
        let sound = Sound {
            voice: Some(voice.iter().map(|word| (*word).to_owned()).collect()),
            ..Sound::default()
        };
        play(&mut loudspeaker(folder.path(), &sound), &order)
            .await
            .unwrap();
        assert_eq!(ms(&kept(folder.path())), i128::from(chime::LONG_MS));
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
    let mut loudspeaker = Loudspeaker::find(&sound, search.as_deref(), folder.path());
    let voices = loudspeaker.voices();
    assert!(voices.len() >= 15, "{voices:?}");
    for tag in voices {
        let mut long = Vec::new();
        for (short, chime_ms) in [(false, chime::LONG_MS), (true, chime::SHORT_MS)] {
            let order = spoken(tag, &call("A017", "3", short));
            play(&mut loudspeaker, &order).await.unwrap();
            let heard = kept(folder.path());
            let chime = Duration::from_millis(u64::from(chime_ms + 100));
            let words = heard.long().checked_sub(chime).unwrap();
            #[allow(
                clippy::cast_sign_loss,
                clippy::cast_possible_truncation,
                reason = "seconds"
            )]
            let after = (chime.as_secs_f32() * 44_100.0) as usize;
            let said = Wave::new(heard.samples()[after..].to_vec());
            println!(
                "{tag}: {:.2} s, words {:.2} s, peak {:.2}, mean level {:.3}",
                heard.long().as_secs_f32(),
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
