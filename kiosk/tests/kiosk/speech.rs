//! The whole path with ears and keys alone: a listener who sees nothing takes a number, and what was said is the transcript.
//! `KIOSK_TRANSCRIPT=1 cargo test -p kiosk spoken` writes the transcripts in `docs/` anew.

use std::path::Path;
use std::time::Duration;

use kiosk::screen::{LOUDNESS_MAX, Page, Switches, Touch};
use kiosk::speech::{Key, Piece, Reader};
use queue::ids::LanguageTag;

use kiosk::states::{Kiosk, all_languages};

/// Somebody with a keypad and a loudspeaker.
struct Listener {
    kiosk: Kiosk,
    reader: Reader,
    heard: Vec<String>,
}

impl Listener {
    fn new() -> Self {
        let mut listener = Self {
            kiosk: Kiosk::open(),
            reader: Reader::default(),
            heard: Vec::new(),
        };
        listener.hear();
        listener
    }

    fn hears(&mut self, pieces: Vec<Piece>) {
        self.heard
            .extend(pieces.into_iter().map(|piece| piece.text));
    }

    /// What the page says of itself.
    fn hear(&mut self) {
        if let Some(pieces) = self.reader.see(&self.kiosk.view()) {
            self.hears(pieces);
        }
    }

    fn key(&mut self, key: Key) {
        self.kiosk.pass(Duration::from_secs(1));
        self.hear();
        let turn = self.reader.key(key, &self.kiosk.view());
        if let Some(pieces) = turn.say {
            self.hears(pieces);
        }
        if let Some(touch) = turn.touch {
            self.kiosk.touch_at_once(touch);
        }
        self.hear();
    }

    /// Goes on until what is heard begins so, and chooses it.
    #[track_caller]
    fn chooses(&mut self, begins: &str) {
        for _ in 0..40 {
            self.key(Key::Next);
            if self.heard.last().unwrap().starts_with(begins) {
                self.heard.push("[●]".to_owned());
                return self.key(Key::Choose);
            }
        }
        panic!("{begins} is not said:\n{}", self.heard.join("\n"));
    }
}

/// The path of a visitor who speaks `tag`.
fn path(tag: &str) -> Listener {
    let mut listener = Listener::new();
    listener.key(Key::Next);
    assert!(
        listener.kiosk.view().switches.speech,
        "the first key reads aloud"
    );
    let said = languages::Texts::plain(tag, "kiosk-language-said", &[]);
    listener.chooses(said.trim_end_matches('.'));
    listener.kiosk.quoted(2);
    listener.chooses(&languages::Texts::plain(tag, "kiosk-needs", &[]));
    listener.chooses(&languages::Texts::plain(tag, "need-seat", &[]));
    listener.kiosk.quoted(2);
    listener.chooses(&languages::Texts::plain(tag, "kiosk-continue", &[]));
    let errand = &listener.kiosk.view().errands[2].name.clone();
    listener.chooses(errand);
    listener.kiosk.given(false, "\"seat\"");
    listener.hear();
    listener
}

#[test]
fn ears_and_keys_alone_take_a_number_in_every_language() {
    for tag in all_languages() {
        let listener = path(tag);
        let view = listener.kiosk.view();
        assert_eq!((view.page, view.language.tag), (Page::Ticket, tag));
        let number =
            languages::Texts::plain(tag, "kiosk-spoken-number", &[("number", "A 0 1 7".into())]);
        let times = listener
            .heard
            .iter()
            .filter(|said| **said == number)
            .count();
        assert_eq!(times, 2, "{tag}: the number is said twice");
    }
}

#[test]
fn the_spoken_path_is_what_the_transcripts_say() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/spoken-path");
    for tag in ["sv", "en", "ar"] {
        let listener = path(tag);
        let text = listener.heard.join("\n") + "\n";
        let file = docs.join(format!("{tag}.txt"));
        if std::env::var_os("KIOSK_TRANSCRIPT").is_some() {
            std::fs::create_dir_all(&docs).unwrap();
            std::fs::write(&file, &text).unwrap();
        }
        assert_eq!(
            std::fs::read_to_string(&file).unwrap(),
            text,
            "{}",
            file.display()
        );
    }
}

#[test]
fn the_next_visitor_finds_it_silent_again() {
    let mut listener = path("sv");
    listener.chooses("Klar");
    assert_eq!(listener.kiosk.view().page, Page::Language);
    assert!(!listener.kiosk.view().switches.speech);
    assert_eq!(listener.reader.caption(), "");
}

#[test]
fn what_was_said_can_be_heard_again_and_ended() {
    let mut listener = Listener::new();
    listener.key(Key::Next);
    listener.key(Key::Next);
    let last = listener.heard.last().unwrap().clone();
    listener.key(Key::Repeat);
    let heard = &listener.heard;
    assert_eq!(heard[heard.len() - 1], last);
    let silence = listener.reader.key(Key::Silence, &listener.kiosk.view());
    assert_eq!(silence.say, Some(Vec::new()));
}

#[test]
fn louder_and_quieter_are_heard_at_once_and_are_as_usual_for_the_next_visitor() {
    let mut listener = Listener::new();
    listener.key(Key::Next);
    listener.key(Key::Next);
    for key in [Key::Louder, Key::Louder, Key::Louder] {
        listener.key(key);
    }
    let heard = &listener.heard;
    assert_eq!(heard[heard.len() - 1], heard[heard.len() - 2]);
    assert_eq!(heard[heard.len() - 2], heard[heard.len() - 3]);
    assert_eq!(listener.kiosk.view().switches.loudness, LOUDNESS_MAX);
    listener.key(Key::Quieter);
    assert_eq!(listener.kiosk.view().switches.loudness, LOUDNESS_MAX - 1);
    listener.kiosk.pass(Duration::from_secs(120));
    assert_eq!(listener.kiosk.view().switches, Switches::default());
}

#[test]
fn louder_and_quieter_are_among_what_the_keys_come_to() {
    let mut listener = Listener::new();
    listener.key(Key::Next);
    listener.chooses("Lägre ljud");
    assert_eq!(listener.kiosk.view().switches.loudness, -1);
    listener.chooses("Högre ljud");
    assert_eq!(listener.kiosk.view().switches.loudness, 0);
}

#[test]
fn nothing_is_chosen_that_was_not_heard() {
    let mut listener = Listener::new();
    listener.key(Key::Next);
    listener.key(Key::Choose);
    assert_eq!(listener.kiosk.view().page, Page::Language);
    listener.key(Key::Choose);
    assert_eq!(listener.kiosk.view().page, Page::Errands);
}

#[test]
fn a_touched_language_is_heard_first_in_its_own_words_and_chosen_by_the_second_touch() {
    let mut listener = Listener::new();
    listener.key(Key::Next);
    let arabic = Touch::Language(LanguageTag::parse("ar").unwrap());
    let turn = listener
        .reader
        .touch(arabic.clone(), &listener.kiosk.view());
    assert_eq!(turn.touch, Some(Touch::Listen));
    let said = &turn.say.unwrap()[0];
    assert_eq!(
        (said.tag.as_str(), said.clips.as_slice()),
        ("ar", ["kiosk-language-said".to_owned()].as_slice())
    );
    let turn = listener
        .reader
        .touch(arabic.clone(), &listener.kiosk.view());
    assert_eq!(turn.touch, Some(arabic));
}

#[test]
fn what_is_said_is_free_of_signs_that_are_only_for_the_eye() {
    for tag in all_languages() {
        for said in path(tag).heard {
            let odd = |sign: char| matches!(sign, '\u{2066}'..='\u{2069}' | '–' | '·');
            assert!(!said.chars().any(odd), "{tag}: {said:?}");
        }
    }
}

#[test]
fn the_first_key_shows_at_once_in_words_what_is_being_said() {
    let mut listener = Listener::new();
    assert_eq!(listener.reader.caption(), "");
    listener.key(Key::Next);
    let keys = languages::Texts::plain("sv", "kiosk-spoken-keys", &[]);
    assert_eq!(listener.reader.caption(), keys);
    listener.key(Key::Next);
    listener.key(Key::Choose);
    let asks = languages::Texts::plain("sv", "kiosk-errand-choose", &[]);
    assert_eq!(listener.reader.caption(), asks, "and so on each page");
}
