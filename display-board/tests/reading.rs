//! What a voice makes of a call, by measure: the sounds of the number's own digits in their order, as loud as the chime,
//! nothing clipped, and a pause between. It needs `espeak-ng` (`--ignored`) and listens to no loudspeaker.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use display_board::chime::Chime;
use display_board::screen::{Announcement, Spoken};
use display_board::sound::{Loudspeaker, Order};
use look::sound::{Sound, Wave};
use queue::ids::CounterId;
use queue::number::Number;

/// The digits of the number and of the counter.
const DIGITS: [&str; 4] = ["0", "1", "7", "3"];
/// Speech and chime differ by no more.
const APART_DB_MAX: f32 = 4.0;
/// What is softer than this part of the loudest sample is the end of a sound.
const AUDIBLE: f32 = 0.05;

/// A voice that writes the sentence, its sounds by name, and those of each digit alone; and a player that keeps files.
fn machine(folder: &Path) -> Loudspeaker {
    let voice = format!(
        "cat > '{0}/said'; espeak-ng \"$@\" < '{0}/said'; espeak-ng -q -x -v \"$2\" -m --stdin < '{0}/said' > '{0}/sounds'; \
         for digit in {1}; do espeak-ng -q -x -v \"$2\" $digit; done > '{0}/digits'",
        folder.display(),
        DIGITS.join(" ")
    );
    let player = folder.join("player");
    let keep = format!(
        "#!/bin/sh\nfor file; do :; done\ncp \"$file\" '{}'/kept-${{file##*/}}\n",
        folder.display()
    );
    std::fs::write(&player, keep).unwrap();
    std::fs::set_permissions(&player, std::fs::Permissions::from_mode(0o755)).unwrap();
    let voice = ["/bin/sh", "-c", &voice, "voice"].map(str::to_owned);
    let sound = Sound {
        volume: 100,
        player: Some(vec![player.display().to_string()]),
        voice: Some(voice.to_vec()),
        ..Sound::default()
    };
    Loudspeaker::find(&sound, None, folder)
}

fn order(tag: &'static str) -> Order {
    let call = Announcement {
        number: Number::parse("A017").unwrap(),
        counter: CounterId::parse("c").unwrap(),
        counter_name: "3".to_owned(),
        recall: false,
        short: false,
    };
    Order {
        chime: Some(Chime::Whole),
        spoken: Some(Spoken::of(tag, &call)),
    }
}

/// The names of sounds without stress, length and pauses, which differ in a sentence.
fn bare(sounds: &str) -> String {
    let letters = sounds
        .chars()
        .filter(|sign| sign.is_alphanumeric() || *sign == '@');
    letters.collect::<String>().to_lowercase()
}

/// How long nothing is heard between the end of one sound and the beginning of the other.
fn pause_ms(before: &Wave, after: &Wave) -> usize {
    let audible = |wave: &Wave| {
        let least = wave.peak() * AUDIBLE;
        move |sample: &f32| sample.abs() > least
    };
    let tail = before.samples().iter().rev().position(audible(before));
    let head = after.samples().iter().position(audible(after));
    (tail.unwrap() + head.unwrap()) / 44
}

#[tokio::test]
#[ignore = "needs espeak-ng"]
async fn every_voice_reads_the_numbers_own_digits_as_loud_as_the_chime() {
    let folder = tempfile::tempdir().unwrap();
    let loudspeaker = machine(folder.path());
    let voices = loudspeaker.voices();
    assert!(
        ["sv", "en", "ar", "fi"]
            .iter()
            .all(|tag| voices.contains(tag))
    );
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    let kept = |name: &str| Wave::read(&folder.path().join(name)).unwrap();
    for tag in voices {
        let order = order(tag);
        let hear = loudspeaker.hear(&order, |_| (), std::future::pending::<()>());
        hear.await.unwrap();
        let sounds = bare(&read("sounds"));
        let mut rest = sounds.as_str();
        for (digit, name) in DIGITS.iter().zip(read("digits").lines()) {
            let found = rest.find(&bare(name));
            assert!(
                found.is_some(),
                "{tag}: {digit} ({name}) is not in {sounds}"
            );
            rest = &rest[found.unwrap_or(0)..];
        }
        let (chime, words) = (kept("kept-chime.wav"), kept("kept-words.wav"));
        let (chime_db, words_db) = (chime.loudest_db(), words.loudest_db());
        let pause = pause_ms(&chime, &words);
        println!("{tag}: chime {chime_db:.1} dB, words {words_db:.1} dB, pause {pause} ms");
        assert!((chime_db - words_db).abs() < APART_DB_MAX, "{tag}");
        assert!(
            chime.peak() < 0.99 && words.peak() < 0.99,
            "{tag} is clipped"
        );
        assert!((100..1_500).contains(&pause), "{tag}: {pause} ms");
    }
}
