//! How long it takes, in the visitor's words: as a range to be read, as a sentence to be heard, and for the first errands
//! on the start page.

use languages::{Texts, key};
use queue::ids::ErrandId;
use queue::view::{Quote, Wait};

use super::Screen;

/// The start page tells of so many errands; the others are a touch away.
const ERRANDS_TOLD: usize = 3;
/// Most letters of a name that it tells on one line.
const LETTERS_MAX: usize = 36;
/// A wait that takes as many figures as any.
const LONG_WAIT_S: u32 = 100 * 60;

impl Screen {
    /// How long the room's first errands take, of those whose names stand on one line.
    pub(super) fn waits_now(&self, tag: &str) -> Vec<(String, String)> {
        let (Some(waits), Some(room), false) = (&self.waits, &self.room, self.alone) else {
            return Vec::new();
        };
        let line = |id: &ErrandId| {
            let quote: &Quote = waits.get(id)?;
            let wait = said(tag, Some(quote.wait?));
            let name = self.errand_name(id, tag);
            (name.chars().count() <= LETTERS_MAX).then_some((name, wait))
        };
        let errands = room.view.errands.iter();
        let errands = errands.filter(|errand| !self.is_used_up(&errand.id));
        let told = errands.filter_map(|errand| line(&errand.id));
        told.take(ERRANDS_TOLD).collect()
    }
}

pub(super) fn said(tag: &str, wait: Option<Wait>) -> String {
    unbroken(&languages::wait(tag, wait.map(in_words)))
}

/// The same on the card of one errand among others.
pub(super) fn on_a_card(tag: &str, wait: Option<Wait>) -> String {
    wait.map_or_else(
        || Texts::get(tag, key::WAIT_UNKNOWN_CARD, &[]),
        |wait| said(tag, Some(wait)),
    )
}

/// The longest that a card may say of a wait, so that it keeps room for whatever comes.
pub(super) fn longest(tag: &str) -> String {
    let hours = Wait {
        p50_s: LONG_WAIT_S,
        p90_s: 2 * LONG_WAIT_S,
        about: true,
        soon: false,
    };
    let all = [
        said(tag, Some(hours)),
        Texts::get(tag, key::WAIT_UNKNOWN_CARD, &[]),
        Texts::get(tag, key::KIOSK_ERRAND_CLOSED, &[]),
        Texts::get(tag, key::KIOSK_ERRAND_USED_UP, &[]),
    ];
    let longest = all.into_iter().max_by_key(|words| words.chars().count());
    longest.unwrap_or_default()
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
        soon: wait.soon,
    }
}
