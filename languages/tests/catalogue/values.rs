//! The numbers, names and values that the Swedish text says are said in every language, neither lost nor added nor doubled.
//! Which plural form a number takes is not looked at here (`plurals`).

use crate::{File, files, parse, walk};
use fluent_syntax::ast::{Pattern, PatternElement};
use languages::{Arg, NUMBERS, Texts};

/// Names that no language translates.
const KEPT_NAMES: &[&str] = &["CSV"];

/// Texts that say their number with a word, because the language would not write a digit there: Arabic “less than a minute”, Finnish
/// “9 of ten”, whose “ten” is inflected.
const SAID_IN_WORDS: &[(&str, &str)] =
    &[("ar", "duration-under-minute"), ("fi", "report-wait-p90")];

/// What stands in the words themselves and must stay: each word with a digit in it (`A017`, `95`, `112`, `10:00`) and each kept name, in
/// alphabetical order. A text that counts has none to keep: its digits are the number that it counts.
fn fixed(pattern: &Pattern<String>) -> Vec<String> {
    let mut counts = false;
    walk(pattern, &mut |_, variants| counts |= variants.is_some());
    if counts {
        return Vec::new();
    }
    let words = pattern
        .elements
        .iter()
        .filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(value),
            PatternElement::Placeable { .. } => None,
        })
        .flat_map(|text| text.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != ':'));
    let mut found: Vec<_> = words
        .map(|word| word.trim_matches(':'))
        .filter(|word| {
            word.contains(|sign: char| sign.is_ascii_digit()) || KEPT_NAMES.contains(word)
        })
        .map(str::to_owned)
        .collect();
    found.sort();
    found
}

/// Each text of `file`, in the language `tag`, whose numbers and names are not those of the Swedish one.
fn number_faults(tag: &str, swedish: &File, file: &File) -> Vec<String> {
    file.iter()
        .filter(|(key, _)| !SAID_IN_WORDS.contains(&(tag, key)))
        .filter_map(|(key, pattern)| {
            let (_, reference) = swedish.iter().find(|(name, _)| name == key)?;
            let (expected, found) = (fixed(reference), fixed(pattern));
            (expected != found).then(|| format!("{key}: expected {expected:?}, found {found:?}"))
        })
        .collect()
}

#[test]
fn every_number_and_name_of_the_swedish_text_stands_in_every_translation() {
    let files = files();
    let wrong: Vec<_> = files
        .iter()
        .flat_map(|(tag, file)| {
            number_faults(tag, &files["sv"], file)
                .into_iter()
                .map(move |fault| format!("{tag}.ftl: {fault}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_lost_an_added_and_an_altered_number_are_each_found() {
    let swedish =
        parse("help = Ring 112, disk A017, kl. 10:00\nplain = Välkommen\n".into()).unwrap();
    let faults = |text: &str| number_faults("en", &swedish, &parse(text.into()).unwrap()).len();
    assert_eq!(
        faults("help = At 10:00 call 112 from A017\nplain = Welcome\n"),
        0
    );
    assert_eq!(faults("help = Call for help at A017 at 10:00\n"), 1);
    assert_eq!(faults("help = Call 112 at B017 at 10:00\n"), 1);
    assert_eq!(faults("help = Call 112 at A017 at 11:00\n"), 1);
    assert_eq!(faults("plain = Welcome to counter 3\n"), 1);
}

/// A value of its own for each variable, such that none is part of another or of a text.
fn value(name: &str, place: usize) -> String {
    if NUMBERS.contains(&name) {
        (8005 + 1010 * place).to_string()
    } else {
        format!("<{name}>")
    }
}

#[test]
fn every_value_is_said_once_in_every_translation() {
    let mut wrong = Vec::new();
    for (tag, file) in files() {
        for key in Texts::keys() {
            if !file.iter().any(|(name, _)| name == key.name) {
                continue;
            }
            let values: Vec<_> = (0..)
                .zip(key.variables)
                .map(|(place, name)| value(name, place))
                .collect();
            let args: Vec<_> = key
                .variables
                .iter()
                .zip(&values)
                .map(|(name, value)| (*name, Arg::of(name, value)))
                .collect();
            let said = Texts::plain(tag, key.name, &args);
            wrong.extend(
                values
                    .iter()
                    .filter(|value| said.matches(value.as_str()).count() != 1)
                    .map(|value| format!("{tag}.ftl: {}: expected {value} once: {said}", key.name)),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
