//! How long it takes, in the visitor's words: as a range to be read, as a sentence to be heard, and as the one line of the
//! start page.

use queue::ids::ErrandId;
use queue::view::{Quote, Wait};

use super::Screen;

/// The line of the start page has so many letters at most, unless its first errand alone has more; the others are a touch
/// away.
const LETTERS_MAX: usize = 120;
/// What stands between two of them.
const SEPARATOR: &str = " · ";

impl Screen {
    /// The shortest way to say how long each errand takes, the room's first errands first.
    pub(super) fn waits_now(&self, tag: &str) -> String {
        let (Some(waits), Some(room), false) = (&self.waits, &self.room, self.alone) else {
            return String::new();
        };
        let errands = room.view.errands.iter();
        let line = |id: &ErrandId| {
            let quote: &Quote = waits.get(id)?;
            let wait = said(tag, Some(quote.wait?));
            Some(format!("{} {wait}", self.errand_name(id, tag)))
        };
        let mut told = String::new();
        for part in errands.filter_map(|errand| line(&errand.id)) {
            let letters = told.chars().count() + SEPARATOR.len() + part.chars().count();
            if told.is_empty() {
                told = part;
            } else if letters <= LETTERS_MAX {
                told = format!("{told}{SEPARATOR}{part}");
            } else {
                break;
            }
        }
        told
    }
}

pub(super) fn said(tag: &str, wait: Option<Wait>) -> String {
    unbroken(&languages::wait(tag, wait.map(in_words)))
}

/// The same words, with a range and its unit never on two lines.
pub(crate) fn unbroken(words: &str) -> String {
    let digit = |sign: char| sign.is_ascii_digit();
    let (Some(first), Some(last)) = (words.find(digit), words.rfind(digit)) else {
        return words.to_owned();
    };
    let unit = words[last..].find(' ').map_or(last, |at| last + at + 1);
    let (before, range, after) = (&words[..first], &words[first..unit], &words[unit..]);
    format!(
        "{before}{}{after}",
        range.replace(' ', "\u{a0}").replace('–', "–\u{2060}")
    )
}

pub(super) fn read_aloud(tag: &str, wait: Option<Wait>) -> String {
    languages::wait_spoken(tag, wait.map(in_words))
}

fn in_words(wait: Wait) -> languages::Wait {
    languages::Wait {
        p50_s: wait.p50_s,
        p90_s: wait.p90_s,
        about: wait.about,
    }
}
