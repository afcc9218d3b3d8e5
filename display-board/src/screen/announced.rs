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
        let (pair, others) = (self.turn.count / 2, self.others());
        let round = pair / others;
        match (self.for_those_who_stay(), lines.is_empty()) {
            (stay, true) => stay,
            (Some(stay), false) if round % 2 == 0 => Some(stay),
            // A round through all languages for those who stay, and one for the staff.
            (Some(_), false) => self.part_in_turn(&lines, round / 2 * others + pair % others),
            (None, false) => self.part_in_turn(&lines, pair),
        }
    }

    /// The part that comes in so many pairs of turns, in the language whose turn it is; in the wall's own, or in whatever
    /// there is, where the announcement has no words in that one.
    fn part_in_turn(&self, lines: &[Line], pairs: usize) -> Option<Line> {
        let (tongue, own) = (self.tongue(), self.own_language());
        let within = |language: &Language| -> Vec<&Line> {
            let all = lines.iter();
            all.filter(|line| line.language.tag == language.tag)
                .collect()
        };
        let turns = if tongue.tag == own.tag {
            pairs
        } else {
            pairs / self.others()
        };
        let (shown, at) = match (within(tongue), within(own)) {
            (shown, _) if !shown.is_empty() => (shown, turns),
            (_, shown) if !shown.is_empty() => (shown, pairs),
            _ => (lines.iter().collect(), self.turn.count),
        };
        shown.get(at % shown.len()).copied().cloned()
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
