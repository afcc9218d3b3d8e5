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
        let key = match score {
            "4" => key::PAGE_RATE_4,
            "3" => key::PAGE_RATE_3,
            "2" => key::PAGE_RATE_2,
            "1" => key::PAGE_RATE_1,
            _ => return None,
        };
        Some(words.say(key, &[]))
    };
    html! {
        (list(words, key::REPORT_OUTCOMES, &ended.outcomes, outcome))
        (list(words, key::REPORT_REASONS, &ended.reasons, reason))
        (list(words, key::REPORT_RATINGS, &ended.ratings, rating))
    }
}

/// The most frequent first; what the room file no longer names goes by its id.
fn list(
    words: &Words,
    title: &str,
    counts: &Shown,
    name: impl Fn(&str) -> Option<String>,
) -> Markup {
    let mut rows: Vec<(&String, &Option<u64>)> = counts.iter().collect();
    rows.sort_by_key(|(id, count)| (std::cmp::Reverse(**count), *id));
    html! {
        @if !rows.is_empty() {
            h2 { (words.say(title, &[])) }
            table.report { tbody { @for (id, count) in rows {
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
