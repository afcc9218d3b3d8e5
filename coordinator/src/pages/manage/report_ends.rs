//! How the visits of a report ended, why people came and what they thought of it, in words.
//!
//! What is too few is a dash; what counts as what is the report's business.

use languages::key;
use maud::{Markup, html};

use crate::history::ends::{Ended, Part, Shown};
use crate::pages::words::Words;
use crate::room_file::{RoomFile, name_in};

/// The figures that a row of the table shows: solved at the first contact, and avoidable.
pub(super) const COLUMNS: [&str; 2] = [key::REPORT_SOLVED_HERE, key::REPORT_AVOIDABLE];

/// What visitors may answer, by score.
const RATINGS: [(&str, &str); 4] = [
    ("4", key::PAGE_RATE_4),
    ("3", key::PAGE_RATE_3),
    ("2", key::PAGE_RATE_2),
    ("1", key::PAGE_RATE_1),
];

/// What stands in those columns.
pub(super) fn figures(ended: &Ended) -> [String; COLUMNS.len()] {
    [ended.solved_here, ended.avoidable].map(|part| part.map_or_else(dash, percent))
}

/// The three lists under the table.
pub(super) fn lists(words: &Words, file: &RoomFile, ended: &Ended) -> Markup {
    let outcome = |id: &str| {
        let mut known = file.outcomes.iter();
        let known = known.find(|outcome| outcome.id.as_str() == id);
        known.map(|outcome| name_in(&outcome.names, &words.tag).to_owned())
    };
    let reason = |id: &str| {
        let mut known = file.reasons.iter();
        let known = known.find(|reason| reason.id.as_str() == id);
        known.map(|reason| name_in(&reason.names, &words.tag).to_owned())
    };
    let rating = |score: &str| {
        let known = RATINGS.iter().find(|(known, _)| *known == score);
        known.map(|(_, key)| words.say(key, &[]))
    };
    let best_first = ended.ratings.iter().rev().collect();
    html! {
        (list(words, key::REPORT_OUTCOMES, most_first(&ended.outcomes), outcome))
        (list(words, key::REPORT_REASONS, most_first(&ended.reasons), reason))
        (list(words, key::REPORT_RATINGS, best_first, rating))
    }
}

type Rows<'a> = Vec<(&'a String, &'a Option<u64>)>;

fn most_first(counts: &Shown) -> Rows<'_> {
    let mut rows: Rows<'_> = counts.iter().collect();
    rows.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    rows
}

/// What the room file no longer names goes by its id.
fn list(
    words: &Words,
    title: &str,
    rows: Rows<'_>,
    name: impl Fn(&str) -> Option<String>,
) -> Markup {
    html! {
        @if !rows.is_empty() {
            h2 { (words.say(title, &[])) }
            table.report.ends { tbody { @for (id, count) in rows {
                tr {
                    th scope="row" { (name(id).unwrap_or_else(|| id.clone())) }
                    td.figure { (count.map_or_else(dash, |count| count.to_string())) }
                }
            } } }
        }
    }
}

fn dash() -> String {
    "–".to_owned()
}

/// To the whole percent, half upwards.
fn percent(Part { count, of }: Part) -> String {
    format!("{}\u{a0}%", (count * 200 + of) / (of * 2).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_told_to_the_nearest_percent() {
        for (count, of, told) in [(0, 5, "0"), (1, 8, "13"), (1, 3, "33"), (5, 5, "100")] {
            assert_eq!(percent(Part { count, of }), format!("{told}\u{a0}%"));
        }
    }
}
