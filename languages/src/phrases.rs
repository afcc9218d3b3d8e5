//! The phrases that several surfaces build alike: a wait, a duration, a refusal, a language's name, a number read aloud.
//! What they say stands in the texts; here is only which text, and how a figure is rounded.

use crate::key;
use crate::table::Language;
use crate::texts::{Arg, Texts};

/// A forecast is shown in steps of this many minutes (DESIGN §8).
const STEP_MIN: u32 = 5;
/// From here on a range would say little: it becomes “more than”.
const RANGE_MAX_MIN: u32 = 120;

/// A forecast as PROTOCOL §2 carries it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// Half of such visitors are called within this, in seconds.
    pub p50_s: u32,
    /// Nine of ten are called within this, in seconds.
    pub p90_s: u32,
    /// Whether it is a guess, because the room has no history yet.
    pub about: bool,
    /// Whether a guide is free for such a visitor now, whatever the guess.
    pub soon: bool,
}

/// What is shown of a forecast.
enum Shown {
    AtMost(u32),
    Range(u32, u32),
    MoreThan(u32),
}

impl Wait {
    fn shown(self) -> Shown {
        if self.soon {
            return Shown::AtMost(STEP_MIN);
        }
        let low = self.p50_s / 60 / STEP_MIN * STEP_MIN;
        let high = self.p90_s.div_ceil(60).div_ceil(STEP_MIN) * STEP_MIN;
        match low {
            0 => Shown::AtMost(high.max(STEP_MIN)),
            RANGE_MAX_MIN.. => Shown::MoreThan(RANGE_MAX_MIN),
            _ => Shown::Range(low, high.max(low + STEP_MIN)),
        }
    }
}

/// A forecast as a short range in steps of five minutes, “5–15 min”; `None` says that it cannot be told.
pub fn wait(tag: &str, wait: Option<Wait>) -> String {
    let Some(wait) = wait else {
        return Texts::get(tag, key::WAIT_UNKNOWN, &[]);
    };
    match wait.shown() {
        Shown::AtMost(high) => {
            let key = if wait.about {
                key::WAIT_AT_MOST_ABOUT
            } else {
                key::WAIT_AT_MOST
            };
            Texts::get(tag, key, &[("high", high.into())])
        }
        Shown::Range(low, high) => {
            let key = if wait.about {
                key::WAIT_RANGE_ABOUT
            } else {
                key::WAIT_RANGE
            };
            Texts::get(tag, key, &[("low", low.into()), ("high", high.into())])
        }
        Shown::MoreThan(low) => Texts::get(tag, key::WAIT_MORE_THAN, &[("low", low.into())]),
    }
}

/// The same forecast as a sentence to be read aloud.
pub fn wait_spoken(tag: &str, forecast: Option<Wait>) -> String {
    let from_to = |low: u32, high: u32| {
        let args = [("low", low.into()), ("high", high.into())];
        Texts::plain(tag, key::WAIT_SPOKEN, &args)
    };
    match forecast.map(Wait::shown) {
        Some(Shown::AtMost(high)) if forecast.is_some_and(|wait| !wait.about) => {
            Texts::plain(tag, key::WAIT_SPOKEN_AT_MOST, &[("high", high.into())])
        }
        // A guess promises nothing.
        Some(Shown::AtMost(high)) => from_to(0, high),
        Some(Shown::Range(low, high)) => from_to(low, high),
        Some(Shown::MoreThan(_)) | None => {
            let title = Texts::plain(tag, key::WAIT_TITLE, &[]);
            let range = crate::plain(&wait(tag, forecast));
            if forecast.is_some() {
                format!("{title}: {range}.")
            } else {
                range
            }
        }
    }
}

/// A duration in whole minutes, or hours and minutes, rounded down.
pub fn duration(tag: &str, seconds: u64) -> String {
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    match (hours, minutes) {
        (0, 0) => Texts::get(tag, key::DURATION_UNDER_MINUTE, &[]),
        (0, minutes) => Texts::get(tag, key::DURATION_MINUTES, &[("minutes", minutes.into())]),
        (hours, 0) => Texts::get(tag, key::DURATION_HOURS, &[("hours", hours.into())]),
        (hours, minutes) => Texts::get(
            tag,
            key::DURATION_HOURS_MINUTES,
            &[("hours", hours.into()), ("minutes", minutes.into())],
        ),
    }
}

/// The name of the language `of` in the language `tag`; the tag itself where it is not in the table.
pub fn language_name(tag: &str, of: &str) -> String {
    Language::find(of).map_or_else(
        || of.to_owned(),
        |language| Texts::get(tag, &language.name_key(), &[]),
    )
}

/// A refusal's `code` (`errand_closed`) as a visitor reads it: what happened, and what to do instead.
pub fn refusal(tag: &str, code: &str) -> String {
    coded(tag, "refusal", code, key::REFUSAL_OTHER, &[])
}

/// A refusal's `code` as a guide or a manager reads it.
pub fn refused(tag: &str, code: &str) -> String {
    coded(tag, "refused", code, key::REFUSED_OTHER, &[])
}

/// A problem in a device's presence (`paper_out`) as staff read it; an unknown one is named.
pub fn problem(tag: &str, code: &str) -> String {
    coded(
        tag,
        "problem",
        code,
        key::PROBLEM_OTHER,
        &[("problem", code.into())],
    )
}

fn coded(tag: &str, prefix: &str, code: &str, other: &str, args: &[(&str, Arg<'_>)]) -> String {
    let key = format!("{prefix}-{}", code.replace('_', "-"));
    let known = Texts::keys().iter().find(|known| known.name == key);
    Texts::get(tag, known.map_or(other, |known| known.name), args)
}

/// `text` within isolates (U+2068, U+2069): a number or a name that keeps its own direction within other words.
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// A ticket's number sign by sign, as a voice reads it: `A017` becomes `A 0 1 7`.
pub fn spelled(number: &str) -> String {
    let mut spelled = String::with_capacity(number.len() * 2);
    for sign in number.chars() {
        if !spelled.is_empty() {
            spelled.push(' ');
        }
        spelled.push(sign);
    }
    spelled
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(p50_s: u32, p90_s: u32, about: bool) -> String {
        crate::plain(&wait(
            "en",
            Some(Wait {
                p50_s,
                p90_s,
                about,
                soon: false,
            }),
        ))
    }

    #[test]
    fn a_wait_is_a_range_in_steps_of_five_minutes_that_holds_the_forecast() {
        assert_eq!(shown(0, 0, false), "5 min at most");
        assert_eq!(shown(299, 301, false), "10 min at most");
        assert_eq!(shown(300, 300, false), "5–10 min");
        assert_eq!(shown(7 * 60, 14 * 60 + 1, false), "5–15 min");
        assert_eq!(shown(7 * 60, 14 * 60, true), "about 5–15 min");
        assert_eq!(shown(u32::MAX, u32::MAX, false), "more than 120 min");
    }

    #[test]
    fn a_wait_that_nobody_knows_is_said_so() {
        assert_eq!(wait("en", None), "We cannot say how long you will wait.");
        assert_eq!(
            wait_spoken("en", None),
            "We cannot say how long you will wait."
        );
    }

    #[test]
    fn a_spoken_wait_is_a_sentence() {
        let spoken = |p50_s, p90_s| {
            wait_spoken(
                "sv",
                Some(Wait {
                    p50_s,
                    p90_s,
                    about: false,
                    soon: false,
                }),
            )
        };
        assert_eq!(spoken(300, 900), "Du får vänta ungefär 5 till 15 minuter.");
        assert_eq!(spoken(0, 60), "Du får vänta högst 5 minuter.");
        assert_eq!(spoken(9000, 9000), "Väntetid: mer än 120 min.");
    }

    #[test]
    fn a_guess_is_short_while_a_guide_is_free_and_promises_nothing() {
        let guess = Wait {
            p50_s: 3600,
            p90_s: 7200,
            about: true,
            soon: true,
        };
        assert_eq!(crate::plain(&wait("en", Some(guess))), "about 5 min");
        assert_eq!(
            wait_spoken("sv", Some(guess)),
            "Du får vänta ungefär 0 till 5 minuter."
        );
    }

    #[test]
    fn a_duration_is_whole_minutes() {
        let said = |seconds| crate::plain(&duration("sv", seconds));
        assert_eq!(said(59), "under 1 min");
        assert_eq!(said(60), "1 min");
        assert_eq!(said(3600), "1 tim");
        assert_eq!(said(3660 + 59), "1 tim 1 min");
    }

    #[test]
    fn every_code_has_words_and_an_unknown_one_too() {
        assert_eq!(
            refusal("en", "errand_closed"),
            "That errand is closed right now. Choose another errand, or ask for help."
        );
        assert_eq!(
            refusal("en", "locked_out"),
            "That did not work. Try again, or ask for help."
        );
        assert_eq!(
            refused("en", "counter_taken"),
            "A colleague is signed in at that counter."
        );
        assert_eq!(
            refused("en", "of_tomorrow"),
            "That did not work. Try again."
        );
        assert_eq!(problem("en", "paper_out"), "Out of paper");
        assert_eq!(
            crate::plain(&problem("en", "gremlins")),
            "Other problem: gremlins"
        );
    }

    #[test]
    fn a_number_is_read_sign_by_sign() {
        assert_eq!(spelled("A017"), "A 0 1 7");
        assert_eq!(spelled(""), "");
    }

    #[test]
    fn a_language_has_a_name_in_each_language() {
        assert_eq!(language_name("sv", "kmr-Arab"), "kurdiska (badinani)");
        assert_eq!(language_name("en", "FA-AF"), "Dari");
        assert_eq!(language_name("en", "ti"), "ti");
    }
}
