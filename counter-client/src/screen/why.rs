//! Why a visitor stands where they stand, as one line; and a wait against its target as a shape.

use languages::{Language, Script, Texts, key};
use queue::view::Why;

/// A wait against its target; never told by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shape {
    /// Well within.
    #[default]
    Within,
    /// More than three quarters of it.
    Near,
    /// Over it.
    Over,
}

impl Shape {
    /// The shape of a wait.
    #[must_use]
    pub fn of(waited_s: i64, target_s: u32) -> Self {
        let target = i64::from(target_s);
        if waited_s > target {
            Self::Over
        } else if waited_s * 4 > target * 3 {
            Self::Near
        } else {
            Self::Within
        }
    }

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Within => key::COUNTER_WITHIN_TARGET,
            Self::Near => key::COUNTER_NEAR_TARGET,
            Self::Over => key::COUNTER_OVER_TARGET,
        }
    }
}

/// Whole minutes of seconds that may be negative, before a booked time.
pub(super) fn minutes(seconds: i64) -> i64 {
    seconds.max(0) / 60
}

/// A line that begins with a word from elsewhere, with a capital where its script has one.
pub(super) fn capital(line: &str, tag: &str) -> String {
    let begins = line.find(char::is_alphanumeric).unwrap_or(0);
    let (before, rest) = line.split_at(begins);
    let mut letters = rest.chars();
    let Some(first) = letters.next() else {
        return line.to_owned();
    };
    // Turkish and Azeri keep the dot.
    let dotted = first == 'i' && matches!(tag, "tr" | "az");
    let first = if dotted {
        "İ".to_owned()
    } else {
        first.to_uppercase().collect()
    };
    format!("{before}{first}{}", letters.as_str())
}

/// What stands between two parts of a line: each script has its own semicolon.
fn between(tag: &str) -> &'static str {
    match Language::shown_for(tag).script {
        Script::Arab => "؛ ",
        _ => "; ",
    }
}

/// Everything that put a ticket there; `booked` is the booked time, `others` says that more than one guide is on duty.
pub(super) fn sentence(
    tag: &str,
    why: &Why,
    waited_s: i64,
    booked: Option<&str>,
    others: bool,
) -> String {
    let mut parts = vec![Texts::get(
        tag,
        key::COUNTER_WHY_WAITED,
        &[
            ("minutes", minutes(waited_s).into()),
            ("target", (why.target_wait_s / 60).into()),
        ],
    )];
    if why.reserved {
        parts.push(Texts::get(tag, key::COUNTER_WHY_RESERVED, &[]));
    }
    if why.moved_first {
        parts.push(Texts::get(tag, key::COUNTER_WHY_FIRST, &[]));
    }
    // None matches where a guide has taken a visitor out of turn: that is no news at that counter.
    if let Some(language) = why.language.as_ref().filter(|_| why.guides == 1 && others) {
        let name = languages::language_name(tag, language.as_str());
        let args = [("count", why.guides.into()), ("language", (&name).into())];
        parts.push(Texts::get(tag, key::COUNTER_WHY_SCARCE, &args));
    }
    if let Some(time) = booked {
        parts.push(Texts::get(
            tag,
            key::COUNTER_WHY_BOOKED,
            &[("time", time.into())],
        ));
    }
    if why.head_start_s >= 60 {
        let args = [("minutes", (why.head_start_s / 60).into())];
        parts.push(Texts::get(tag, key::COUNTER_WHY_HEAD_START, &args));
    }
    unbroken(&parts.join(between(tag)))
}

/// The same line with no figure torn from what it counts.
fn unbroken(line: &str) -> String {
    let mut after_figure = false;
    let signs = line.chars().map(|sign| {
        let binds = sign == ' ' && after_figure;
        after_figure = sign.is_numeric() || sign == '\u{2069}';
        if binds { '\u{a0}' } else { sign }
    });
    signs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use queue::ids::LanguageTag;

    fn why() -> Why {
        Why {
            waited_s: 720,
            target_wait_s: 600,
            head_start_s: 0,
            guides: 1,
            language: LanguageTag::parse("so").ok(),
            reserved: false,
            moved_first: false,
        }
    }

    #[test]
    fn the_sentence_names_the_wait_and_what_is_scarce() {
        let said = languages::plain(&sentence("sv", &why(), 720, None, true));
        assert_eq!(
            said,
            "väntat 12\u{a0}av 10\u{a0}min; bara 1\u{a0}kommunvägledare kan ta emot på somaliska"
        );
        let alone = languages::plain(&sentence("sv", &why(), 720, None, false));
        assert_eq!(alone, "väntat 12\u{a0}av 10\u{a0}min");
    }

    #[test]
    fn a_line_begins_with_a_capital_of_its_language() {
        assert_eq!(
            capital("\u{2068}somaliska\u{2069} behövs.", "sv"),
            "\u{2068}Somaliska\u{2069} behövs."
        );
        assert_eq!(capital("ingilizce", "tr"), "İngilizce");
        assert_eq!(capital("العربية", "ar"), "العربية");
        assert_eq!(capital("", "sv"), "");
    }

    #[test]
    fn parts_are_divided_as_the_script_does() {
        assert!(sentence("ar", &why(), 720, None, true).contains('؛'));
        assert!(!sentence("fi", &why(), 720, None, true).contains('؛'));
    }

    #[test]
    fn a_wait_has_three_shapes() {
        assert_eq!(Shape::of(450, 600), Shape::Within);
        assert_eq!(Shape::of(451, 600), Shape::Near);
        assert_eq!(Shape::of(601, 600), Shape::Over);
        assert_eq!(Shape::of(-300, 600), Shape::Within);
    }
}
