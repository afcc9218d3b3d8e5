//! Which key does what: strokes by the names of `device.toml` (`Space`, `F1`, `Ctrl+z`). It reads no keyboard.

use std::collections::BTreeMap;
use std::fmt;

use crate::screen::Action;

/// Names of keys that are not a letter or a digit.
const NAMED: [&str; 25] = [
    "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "Space", "Enter",
    "Escape", "Insert", "Delete", "Home", "End", "PageUp", "PageDown", "Up", "Down", "Left",
    "Right",
];

/// A key with what is held beside it, by its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stroke(String);

impl Stroke {
    /// The stroke of a name such as `Ctrl+z`; none for a name that no key has.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let (mut ctrl, mut alt, mut shift) = (false, false, false);
        let mut rest = name.trim();
        while let Some((held, key)) = rest.split_once('+').filter(|(_, key)| !key.is_empty()) {
            match held.to_ascii_lowercase().as_str() {
                "ctrl" => ctrl = true,
                "alt" => alt = true,
                "shift" => shift = true,
                _ => return None,
            }
            rest = key;
        }
        // As it is shown on buttons.
        if rest.eq_ignore_ascii_case("esc") {
            rest = "Escape";
        }
        let key = NAMED.iter().find(|named| named.eq_ignore_ascii_case(rest));
        let key = match key {
            Some(named) => (*named).to_owned(),
            None if rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_alphanumeric()) => {
                rest.to_ascii_lowercase()
            }
            None => return None,
        };
        Some(Self::of(&key, ctrl, alt, shift))
    }

    /// The stroke of a key, and what was held.
    #[must_use]
    pub fn of(key: &str, ctrl: bool, alt: bool, shift: bool) -> Self {
        let held = |is: bool, name: &'static str| if is { name } else { "" };
        Self(format!(
            "{}{}{}{key}",
            held(ctrl, "Ctrl+"),
            held(alt, "Alt+"),
            held(shift, "Shift+"),
        ))
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0
    }

    /// The letter or digit that was typed, without anything held.
    #[must_use]
    pub fn typed(&self) -> Option<char> {
        let mut letters = self.0.strip_prefix("Shift+").unwrap_or(&self.0).chars();
        let letter = letters.next()?;
        (letters.next().is_none() && letter.is_alphanumeric()).then_some(letter)
    }
}

impl fmt::Display for Stroke {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (held, key) = self
            .0
            .rsplit_once('+')
            .map_or(("", self.0.as_str()), |(held, key)| (held, key));
        let key = match key {
            "Escape" => "Esc".to_owned(),
            letter if letter.chars().count() == 1 => letter.to_uppercase(),
            name => name.to_owned(),
        };
        if held.is_empty() {
            f.write_str(&key)
        } else {
            write!(f, "{held}+{key}")
        }
    }
}

/// The keys of a counter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys {
    by_stroke: BTreeMap<Stroke, Action>,
    /// The one shown on the button.
    shown: BTreeMap<Action, Stroke>,
}

/// The keys without settings, the shown one first.
const DEFAULT: [(Action, &[&str]); 32] = [
    (Action::Next, &["F1", "Space"]),
    (Action::Recall, &["F2"]),
    (Action::Start, &["F3"]),
    (Action::Finish, &["F4"]),
    (Action::NoShow, &["F5"]),
    (Action::Park, &["F6"]),
    (Action::Transfer, &["F7"]),
    (Action::SendBack, &["F8"]),
    (Action::Pause, &["F9"]),
    (Action::StepIn, &["F10"]),
    (Action::AnswerHelp, &["F11"]),
    (Action::More, &["F12"]),
    (Action::Undo, &["Ctrl+z"]),
    (Action::CallForStaff, &["Ctrl+F12"]),
    (Action::Cancel, &["Escape"]),
    (Action::CallNumber, &["Ctrl+f"]),
    (Action::TakeTicket, &["Ctrl+n"]),
    (Action::Restore, &["Ctrl+r"]),
    (Action::AddErrand, &["Ctrl+e"]),
    (Action::Parked, &["Ctrl+p"]),
    (Action::PlayGreeting, &["Ctrl+g"]),
    (Action::Move, &["Ctrl+m"]),
    (Action::SignOut, &["Ctrl+q"]),
    (Action::Language, &["Ctrl+l"]),
    (Action::TextSize, &["Ctrl+t"]),
    (Action::Overview, &["Ctrl+o"]),
    (Action::OpenRoom, &["Ctrl+F1"]),
    (Action::CloseRoom, &["Ctrl+F2"]),
    (Action::ErrandDoors, &["Ctrl+F3"]),
    (Action::Announce, &["Ctrl+F4"]),
    (Action::EndTicket, &["Ctrl+F5"]),
    (Action::SignOutGuide, &["Ctrl+F6"]),
];

impl Default for Keys {
    fn default() -> Self {
        let mut keys = Self {
            by_stroke: BTreeMap::new(),
            shown: BTreeMap::new(),
        };
        for (action, names) in DEFAULT {
            let strokes = names.iter().filter_map(|name| Stroke::parse(name));
            keys.set(action, strokes.collect());
        }
        keys
    }
}

impl Keys {
    /// Gives an action these keys instead of those it had; the first is shown on its button.
    pub fn set(&mut self, action: Action, strokes: Vec<Stroke>) {
        self.by_stroke.retain(|_, other| *other != action);
        self.shown.remove(&action);
        if let Some(first) = strokes.first() {
            self.shown.insert(action, first.clone());
        }
        for stroke in strokes {
            self.by_stroke.insert(stroke, action);
        }
    }

    /// What a key does.
    #[must_use]
    pub fn action(&self, stroke: &Stroke) -> Option<Action> {
        self.by_stroke.get(stroke).copied()
    }

    /// The key's name as it is shown on the button of an action; empty for none.
    #[must_use]
    pub fn shown(&self, action: Action) -> String {
        let same = match action {
            Action::Resume => Action::Pause,
            Action::Disarm => Action::Cancel,
            action => action,
        };
        self.shown
            .get(&same)
            .map(ToString::to_string)
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_one_name_whatever_the_case_and_the_order() {
        assert_eq!(Stroke::parse("ctrl+Z"), Stroke::parse("Ctrl+z"));
        assert_eq!(
            Stroke::parse("shift+alt+f3"),
            Some(Stroke::of("F3", false, true, true))
        );
        assert_eq!(
            Stroke::parse(" space "),
            Some(Stroke::of("Space", false, false, false))
        );
        for wrong in ["", "Ctrl+", "F13", "Hyper+a", "ab", "+", "å"] {
            assert_eq!(Stroke::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_new_key_takes_the_place_of_the_old_ones() {
        let mut keys = Keys::default();
        let space = Stroke::parse("Space").unwrap();
        assert_eq!(keys.action(&space), Some(Action::Next));
        keys.set(Action::Next, vec![Stroke::parse("Insert").unwrap()]);
        assert_eq!(keys.action(&space), None);
        assert_eq!(keys.shown(Action::Next), "Insert");
    }
}
