//! What is said of a call in one language: the words for a voice, and the names of the recorded clips that say the same.
//! Whether either can be heard here is not its business.

use languages::{Texts, key, spelled};

use super::Announcement;

/// In how many languages a call is spoken at most; those after it are read.
pub const SPOKEN_MAX: usize = 3;

/// A call in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The language, as the table of languages has it.
    pub tag: &'static str,
    /// The sentence, the number sign by sign, without its full stop.
    pub text: String,
    /// The number within it, sign by sign: letters are names of letters there, whatever they mean otherwise.
    pub number: String,
    /// The clips, by the names of their files without the ending.
    pub clips: Vec<Clip>,
}

/// A recorded piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clip {
    /// Its name.
    pub name: String,
    /// Those that say the same when it is missing; none: without it the sentence is not there.
    pub instead: Option<Vec<String>>,
}

impl Spoken {
    /// What is said of a call.
    #[must_use]
    pub fn of(tag: &'static str, call: &Announcement) -> Self {
        let number = spelled(&call.number.to_string());
        let text = if call.short {
            short(tag, &number, &call.counter_name, call.recall)
        } else {
            sentence(tag, &number, &call.counter_name, call.recall)
        };
        let clips = clips(&number, call);
        Self {
            tag,
            // Many voices read "3." as the third.
            text: text.trim_end_matches('.').to_owned(),
            number,
            clips,
        }
    }
}

/// The whole sentence.
pub(super) fn sentence(tag: &str, number: &str, counter: &str, recall: bool) -> String {
    let key = if recall {
        key::WALL_SPOKEN_RECALL
    } else {
        key::WALL_SPOKEN_CALL
    };
    let args = [("number", number.into()), ("counter", counter.into())];
    Texts::plain(tag, key, &args)
}

/// Few words, for when others wait.
fn short(tag: &str, number: &str, counter: &str, recall: bool) -> String {
    let args = [("number", number.into()), ("counter", counter.into())];
    let words = Texts::plain(tag, key::WALL_SPOKEN_SHORT, &args);
    if recall {
        format!("{}: {words}", Texts::plain(tag, key::WALL_RECALL, &[]))
    } else {
        words
    }
}

/// `number a 0 1 7 counter 3 end`; a recall begins with `again`, a short call with the number itself.
fn clips(number: &str, call: &Announcement) -> Vec<Clip> {
    let needed = |name: &str| Clip {
        name: name.to_owned(),
        instead: None,
    };
    let opening = match (call.recall, call.short) {
        (true, _) => Some(Clip {
            name: "again".to_owned(),
            instead: Some(vec!["number".to_owned()]),
        }),
        (false, false) => Some(needed("number")),
        (false, true) => None,
    };
    let signs = number.split(' ').map(|sign| needed(&file_name(sign)));
    let counter = file_name(&call.counter_name);
    let by_sign = counter.chars().all(|sign| sign.is_ascii_digit());
    let counter = Clip {
        instead: by_sign.then(|| counter.chars().map(String::from).collect()),
        name: counter,
    };
    let end = Clip {
        name: "end".to_owned(),
        instead: Some(Vec::new()),
    };
    opening
        .into_iter()
        .chain(signs)
        .chain([needed("counter"), counter, end])
        .collect()
}

/// A name that is a file's and never a way out of the folder: small letters and digits, anything else a hyphen.
fn file_name(text: &str) -> String {
    let sign = |sign: char| if sign.is_alphanumeric() { sign } else { '-' };
    text.to_lowercase().chars().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use queue::ids::CounterId;
    use queue::number::Number;

    fn call(number: &str, counter_name: &str, recall: bool, short: bool) -> Announcement {
        Announcement {
            number: Number::parse(number).unwrap(),
            counter: CounterId::parse("c").unwrap(),
            counter_name: counter_name.to_owned(),
            recall,
            short,
        }
    }

    fn names(call: &Announcement) -> String {
        let clips = Spoken::of("sv", call).clips;
        let names: Vec<_> = clips.iter().map(|clip| clip.name.as_str()).collect();
        names.join(" ")
    }

    #[test]
    fn a_number_is_said_sign_by_sign() {
        let spoken = Spoken::of("sv", &call("A017", "3", false, false));
        assert_eq!(spoken.text, "Nummer A 0 1 7, gå till disk 3");
        assert_eq!(
            names(&call("A017", "3", false, false)),
            "number a 0 1 7 counter 3 end"
        );
    }

    #[test]
    fn a_recall_says_so_also_when_it_is_short() {
        let spoken = Spoken::of("en", &call("AB100", "3", true, true));
        assert_eq!(spoken.text, "Again: A B 1 0 0, counter 3");
        assert_eq!(
            names(&call("AB100", "3", true, true)),
            "again a b 1 0 0 counter 3 end"
        );
    }

    #[test]
    fn no_name_of_a_counter_leads_out_of_the_folder_of_clips() {
        let clips = names(&call("A001", "../Disk 12", false, true));
        assert_eq!(clips, "a 0 0 1 counter ---disk-12 end");
    }

    #[test]
    fn every_language_has_number_and_counter_in_its_sentences() {
        for language in languages::Language::all() {
            for (recall, short) in [(false, false), (true, false), (false, true), (true, true)] {
                let text = Spoken::of(language.tag, &call("A017", "Z9", recall, short)).text;
                assert!(text.contains("A 0 1 7") && text.contains("Z9"), "{text}");
            }
        }
    }
}
