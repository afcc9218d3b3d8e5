//! What is heard through the system's programs: clips before the voice, interrupted by what comes next, louder and quieter.
//! What is said is tried elsewhere.

use std::path::Path;
use std::time::{Duration, Instant};

use kiosk::screen::LOUDNESS_MAX;
use kiosk::speech::{Piece, Speaker, Step, Voice};
use look::sound::{PEAK, RATE, Sound, Wave};

/// A program that writes down its arguments and its input, and then does what it is asked to. It is the shell that runs,
/// and no file of the test's: one that has just been written may not be run while another test starts a program.
fn program(folder: &Path, name: &str, then: &str) -> Vec<String> {
    let log = folder.join(format!("{name}.log"));
    let text = format!(
        "{{ echo \"$@\"; cat; echo; }} >> {}\n{then}\n",
        log.display()
    );
    ["sh", "-c", &text, name].map(str::to_owned).to_vec()
}

fn voice(folder: &Path, then: &str) -> Voice {
    let clips = folder.join("clips");
    for clip in ["a", "0", "1", "7", "kiosk-spoken-number"] {
        std::fs::create_dir_all(clips.join("so")).unwrap();
        std::fs::write(clips.join("so").join(format!("{clip}.wav")), "").unwrap();
    }
    let sound = Sound {
        clips: Some(clips),
        player: Some(program(folder, "player", then)),
        voice: Some(program(folder, "voice", then)),
        ..Sound::default()
    };
    Voice::find(&sound, None, &folder.join("written"))
}

fn number(tag: &str) -> Piece {
    let clips = ["kiosk-spoken-number", "a", "0", "1", "7"];
    Piece {
        tag: tag.to_owned(),
        text: "A 0 1 7".to_owned(),
        spelled: "A 0 1 7".to_owned(),
        clips: clips.map(str::to_owned).to_vec(),
    }
}

#[test]
fn clips_go_before_the_voice_and_a_language_with_neither_is_silent() {
    let folder = tempfile::tempdir().unwrap();
    let voice = voice(folder.path(), "");
    let names = |steps: Vec<Step>| -> Vec<String> {
        let name = |step| match step {
            Step::Play(file) => file.file_stem().unwrap().to_string_lossy().into_owned(),
            Step::Say(piece) => format!("{}: {}", piece.tag, piece.text),
        };
        steps.into_iter().map(name).collect()
    };
    assert_eq!(
        names(voice.steps(&[number("so")])),
        ["kiosk-spoken-number", "a", "0", "1", "7"]
    );
    assert_eq!(names(voice.steps(&[number("fi")])), ["fi: A 0 1 7"]);
    assert!(voice.steps(&[number("ckb")]).is_empty());
    assert!(voice.speaks("so") && voice.speaks("fi") && !voice.speaks("ckb"));
    assert!(
        !Voice::find(&Sound::default(), None, folder.path()).speaks("sv"),
        "nothing is installed"
    );
}

/// How long a program may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often its file is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(10);

/// The file as soon as it has so many lines, each whole: a program may be ended in the middle of one.
async fn read(file: &Path, lines: usize) -> Vec<String> {
    let until = Instant::now() + PATIENCE;
    let mut look = tokio::time::interval(LOOK_EVERY);
    loop {
        look.tick().await;
        let text = std::fs::read_to_string(file).unwrap_or_default();
        let (whole, _) = text.rsplit_once('\n').unwrap_or_default();
        let found: Vec<_> = whole
            .lines()
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect();
        if found.len() >= lines {
            return found;
        }
        assert!(Instant::now() < until, "{} says {found:?}", file.display());
    }
}

/// The number as the voice gets it: its letter is the name of a letter, never the article.
const MARKED: &str = "<speak><say-as interpret-as=\"characters\">A</say-as> 0 1 7</speak>";

#[tokio::test]
async fn what_comes_next_interrupts_what_is_being_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut speaker = Speaker::new(voice(folder.path(), "exec sleep 1000"));
    let log = folder.path().join("voice.log");
    speaker.say(&[number("fi"), number("sv")]);
    assert_eq!(
        read(&log, 2).await,
        ["-v fi -s 150 -m --stdin -a 140", MARKED]
    );
    speaker.say(&[number("en")]);
    let all = read(&log, 4).await;
    assert_eq!(
        all[2], "-v en-gb -s 150 -m --stdin -a 140",
        "the Swedish sentence was never begun"
    );
}

#[tokio::test]
async fn louder_makes_what_comes_next_louder_and_never_more_than_the_voice_can() {
    let folder = tempfile::tempdir().unwrap();
    let mut speaker = Speaker::new(voice(folder.path(), ""));
    let log = folder.path().join("voice.log");
    for (loudness, lines) in [(-LOUDNESS_MAX, 2), (LOUDNESS_MAX, 4), (0, 6)] {
        speaker.turn(loudness);
        speaker.say(&[number("fi")]);
        read(&log, lines).await;
        assert!(speaker.heard().await);
    }
    let said = read(&log, 6).await;
    let amplitude = |line: &String| line.split(' ').nth(7).unwrap().to_owned();
    let all: Vec<_> = said.iter().step_by(2).map(amplitude).collect();
    assert_eq!(all, ["80", "200", "140"]);
}

#[tokio::test]
async fn a_voice_that_fails_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut speaker = Speaker::new(voice(folder.path(), "exit 1"));
    speaker.say(&[number("fi")]);
    assert!(!speaker.heard().await);
}

/// A clip that was recorded so loud, of 100, and the number of samples that the wave of its tone takes.
fn recorded(file: &Path, loud: u8, period: u16) {
    let sample = |at: u16| (f32::from(at) * std::f32::consts::TAU / f32::from(period)).sin();
    let samples = (0..u16::try_from(RATE / 2).unwrap()).map(sample).collect();
    let ear = (u16::from(loud) * 100).isqrt();
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    Wave::new(samples)
        .write(file, u8::try_from(ear).unwrap())
        .unwrap();
}

/// The loudest sample of what is heard of both clips, at each loudness.
async fn peaks(folder: &Path, loudness: &[i8]) -> Vec<f32> {
    let heard = folder.join("heard.wav");
    // A file that bears its name is whole.
    let keep = format!("cp \"$1\" {0}.part && mv {0}.part {0}", heard.display());
    let sound = Sound {
        clips: Some(folder.join("clips")),
        player: Some(program(folder, "player", &keep)),
        ..Sound::default()
    };
    let mut speaker = Speaker::new(Voice::find(&sound, None, &folder.join("written")));
    let mut peaks = Vec::new();
    for loudness in loudness {
        for clip in ["soft", "loud"] {
            speaker.turn(*loudness);
            speaker.say(&[Piece::keyed("so", clip)]);
            assert!(speaker.heard().await);
            peaks.push(Wave::read(&heard).unwrap().peak());
        }
    }
    peaks
}

#[tokio::test]
async fn clips_are_heard_alike_however_they_were_recorded_and_louder_never_clips() {
    let folder = tempfile::tempdir().unwrap();
    let clips = folder.path().join("clips/so");
    recorded(&clips.join("soft.wav"), 9, 100);
    recorded(&clips.join("loud.wav"), 100, 147);
    let peaks = peaks(folder.path(), &[-LOUDNESS_MAX, 0, LOUDNESS_MAX]).await;
    let expected = [0.4, 0.4, 0.7, 0.7, 1.0, 1.0];
    for (peak, part) in peaks.iter().zip(expected) {
        assert!((peak - PEAK * part).abs() < 0.02, "{peaks:?}");
    }
    assert_eq!(peaks.len(), expected.len());
}
