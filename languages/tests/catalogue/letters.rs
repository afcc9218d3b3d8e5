//! Every file is in its language's own script and letters, with ASCII digits, no flags and no hidden direction marks.

use crate::{files, forms};
use languages::{Language, Script};

/// Letters that a file of that language must contain, and letters of its neighbours that it must not.
const LETTERS: &[(&str, &str, &str)] = &[
    ("sv", "åäö", "øæœß"),
    ("swl", "åäö", "øæœß"),
    ("de", "äöüß", "åøæ"),
    ("fi", "äö", "øæß"),
    ("es", "ñáéíóú¿", "ãõşğ"),
    ("it", "àèìù", "ñãõç"),
    ("tr", "ığşçöü", "əäqxwêî"),
    ("az", "əığşçöü", "äêî"),
    ("kmr", "êîûçş", "ığəäö"),
    ("so", "xq", "çşğəčš"),
    ("bs", "čćšžđ", "åäöőû"),
    ("hr", "čćšžđ", "åäöőû"),
    ("sr", "ђјљњћџ", "ыэъёйщюя"),
    ("ru", "ыэюяйщ", "ђјљњћџіїє"),
    ("ar", "ةىكيأإ", "کیگپچژەێۆڵڕ"),
    ("fa", "پچگکی", "كيىةەێۆڵڕ"),
    ("fa-AF", "پچگکی", "كيىةەێۆڵڕ"),
    ("azb", "پچگکی", "كيىةەڵڕ"),
    ("ckb", "پچگکیەێۆڵڕ", "كيىةأإ"),
    ("kmr-Arab", "پچگکیەێ", "كيىةأإ"),
];

/// Of all letters of a file at least this many of a hundred are of its script: a tag or an abbreviation may be of another.
const OWN_SCRIPT_PERCENT: usize = 96;

fn script(letter: char) -> Option<Script> {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{259}' | '\u{1e00}'..='\u{1eff}' => {
            Some(Script::Latn)
        }
        '\u{400}'..='\u{52f}' => Some(Script::Cyrl),
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Some(Script::Arab),
        _ => None,
    }
}

/// All words of each file; the greeting written in Swedish letters is left out.
fn words() -> Vec<(&'static Language, String)> {
    let all = |file: &crate::File| {
        file.iter()
            .filter(|(key, _)| key != "counter-greeting-said")
            .flat_map(|(_, pattern)| forms(pattern))
            .collect()
    };
    files()
        .iter()
        .map(|(tag, file)| {
            (
                Language::find(tag).expect("files are of the table"),
                all(file),
            )
        })
        .collect()
}

#[test]
fn every_file_is_in_the_script_of_its_language() {
    for (language, words) in words() {
        let letters: Vec<_> = words.chars().filter(|sign| sign.is_alphabetic()).collect();
        let own = letters
            .iter()
            .filter(|letter| script(**letter) == Some(language.script))
            .count();
        assert!(
            own * 100 >= letters.len() * OWN_SCRIPT_PERCENT,
            "{}.ftl: {own} of {} letters are {:?}",
            language.tag,
            letters.len(),
            language.script
        );
    }
}

#[test]
fn every_file_has_its_languages_own_letters_and_none_of_a_neighbours() {
    let mut wrong = Vec::new();
    for (language, words) in words() {
        let Some((tag, own, foreign)) = LETTERS.iter().find(|(tag, _, _)| *tag == language.tag)
        else {
            continue;
        };
        let words = words.to_lowercase();
        let missing: String = own
            .chars()
            .filter(|letter| !words.contains(*letter))
            .collect();
        let found: String = foreign
            .chars()
            .filter(|letter| words.contains(*letter))
            .collect();
        if !missing.is_empty() || !found.is_empty() {
            wrong.push(format!("{tag}.ftl: has no {missing:?}, has {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn digits_are_ascii_in_every_file() {
    for (language, words) in words() {
        let other = words
            .chars()
            .find(|sign| sign.is_numeric() && !sign.is_ascii());
        assert_eq!(other, None, "{}.ftl", language.tag);
    }
}

#[test]
fn no_file_has_flags_pictures_or_direction_marks() {
    for (language, words) in words() {
        let odd = words.chars().find(|sign| {
            matches!(sign, '\u{1f000}'..='\u{1ffff}' | '\u{2600}'..='\u{27bf}' | '\u{fe0f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffd}')
                || sign.is_control() && *sign != '\n'
        });
        assert_eq!(odd, None, "{}.ftl", language.tag);
    }
}

#[test]
fn the_autonyms_are_in_their_own_script() {
    for language in Language::all() {
        let own = language
            .autonym
            .chars()
            .filter(|sign| sign.is_alphabetic())
            .any(|letter| script(letter) == Some(language.script));
        assert!(own, "{}: {}", language.tag, language.autonym);
    }
}
