//! What the staff announce, a part of it at a time, in the language whose turn it is. Where it stands on the glass is not its
//! business.

use languages::{Language, Texts, key};
use queue::ids::LanguageTag;
use queue::moment::Moment;
use queue::view::Names;

use super::Screen;
use super::view::Line;

/// So many letters of an announcement are shown at a time: two or three lines.
const PART_LETTERS_MAX: usize = 110;

impl Screen {
    /// What the staff announce, a part of it at a time; in a closed room, first and between, that those who have a number
    /// stay.
    pub(super) fn announcement(&self, at: Option<Moment>) -> Option<Line> {
        let announced = self.texts.as_ref().and_then(|texts| {
            let announced = texts.view.announcement.as_ref()?;
            let over = announced
                .until
                .is_some_and(|until| at.is_some_and(|at| at >= until));
            (!over).then(|| self.announced_in(&announced.texts))
        });
        let lines: Vec<_> = announced.iter().flatten().flat_map(parts).collect();
        let (pair, half) = (self.turn.count / 2, self.turn.count % 2);
        match (self.for_those_who_stay(), lines.is_empty()) {
            (stay, true) => stay,
            (Some(stay), false) if pair % 2 == 0 => Some(stay),
            // Two turns for those who stay, in the wall's own language and in another; two for the staff.
            (Some(_), false) => lines.get((pair / 2 * 2 + half) % lines.len()).cloned(),
            (None, false) => lines.get(self.turn.count % lines.len()).cloned(),
        }
    }

    fn for_those_who_stay(&self) -> Option<Line> {
        let waiting = self
            .board
            .as_ref()
            .is_some_and(|board| board.view.waiting > 0);
        let stay = !self.is_open() && waiting && !self.is_stale();
        stay.then(|| {
            let language = self.tongue();
            Line {
                text: Texts::get(language.tag, key::KIOSK_CLOSED_ABOUT, &[]),
                language,
            }
        })
    }

    /// The announcement in the wall's languages; in those that it has when it has none of these.
    fn announced_in(&self, texts: &Names) -> Vec<Line> {
        let line = |(tag, text): (&LanguageTag, &String)| Line {
            text: text.clone(),
            language: Language::shown_for(tag.as_str()),
        };
        let wanted = self.tags();
        let own: Vec<_> = wanted
            .iter()
            .filter_map(|tag| texts.get_key_value(tag))
            .map(line)
            .collect();
        if own.is_empty() {
            texts.iter().map(line).collect()
        } else {
            own
        }
    }
}

/// A long announcement in parts that leave the calls their room, cut between sentences where that is possible.
fn parts(line: &Line) -> Vec<Line> {
    let mut parts: Vec<String> = Vec::new();
    let mut ended = true;
    for word in line.text.split_whitespace() {
        let letters = word.chars().count();
        let has = parts.last().map_or(0, |part| part.chars().count());
        // A part is full, or has said enough when a sentence ends.
        let is_new = has + 1 + letters > PART_LETTERS_MAX || (ended && has >= PART_LETTERS_MAX / 2);
        match parts.last_mut() {
            Some(part) if !is_new => {
                part.push(' ');
                part.push_str(word);
            }
            _ => parts.push(word.to_owned()),
        }
        ended = word.ends_with(['.', '!', '?', '؟', '۔']);
    }
    let language = line.language;
    parts
        .into_iter()
        .map(|text| Line { text, language })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        let language = Language::shown_for("sv");
        let text = text.to_owned();
        let parts = parts(&Line { text, language }).into_iter();
        parts.map(|part| part.text).collect()
    }

    #[test]
    fn an_announcement_is_cut_between_sentences_and_nothing_of_it_is_lost() {
        let short = "Vi stänger klockan 12.";
        assert_eq!(texts(short), [short]);
        let first = "På fredag stänger vi redan klockan tolv eftersom hela huset måste utrymmas.";
        let second = "Ring oss gärna om ditt ärende kan vänta till måndag.";
        assert_eq!(texts(&format!("{first} {second}")), [first, second]);
        let endless = "ord ".repeat(70);
        let parts = texts(&endless);
        assert!(
            parts
                .iter()
                .all(|part| part.chars().count() <= PART_LETTERS_MAX)
        );
        assert_eq!(parts.join(" "), endless.trim());
    }
}
