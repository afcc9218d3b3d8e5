//! What a touch or a key of the window means. What it does is the screen's business.

use queue::ids::{CounterId, DeviceId, GuideId, TicketId};
use slint::platform::Key;
use slint::{ComponentHandle as _, SharedString};

use super::alike::{action_of, place_of};
use super::overview;
use crate::keys::Stroke;
use crate::screen::Touch;
use crate::ui::{AlarmSort, Counter, CounterWindow};

/// Hears every touch and every key of the window.
pub fn on_touch(window: &CounterWindow, touched: impl Fn(Touch) + Clone + 'static) {
    overview::on_touch(window, touched.clone());
    let counter = window.global::<Counter>();
    let named = |make: fn(&str) -> Option<Touch>| {
        let touched = touched.clone();
        move |name: SharedString| {
            if let Some(touch) = make(&name) {
                touched(touch);
            }
        }
    };
    counter.on_choose_guide(named(|id| GuideId::parse(id).ok().map(Touch::Guide)));
    counter.on_choose_place(named(|id| Some(Touch::Place(CounterId::parse(id).ok()))));
    counter.on_choose(named(|id| Some(Touch::Choose(id.to_owned()))));
    counter.on_call(named(|id| TicketId::parse(id).ok().map(Touch::Call)));
    counter.on_unpark(named(|id| TicketId::parse(id).ok().map(Touch::Unpark)));
    let typed = touched.clone();
    counter.on_digit(move |letters| {
        letters
            .chars()
            .for_each(|letter| typed(Touch::Digit(letter)));
    });
    let simply = |touch: Touch| {
        let touched = touched.clone();
        move || touched(touch.clone())
    };
    counter.on_erase(simply(Touch::Erase));
    counter.on_submit(simply(Touch::Submit));
    counter.on_back(simply(Touch::Back));
    let acted = touched.clone();
    counter.on_act(move |act| acted(Touch::Act(action_of(act))));
    let answered = touched.clone();
    counter.on_answer(move |sort, id| {
        if let Some(touch) = answer(sort, &id) {
            answered(touch);
        }
    });
    let turned = touched.clone();
    counter.on_to(move |kind| turned(Touch::To(u8::try_from(kind).unwrap_or_default())));
    let placed = touched.clone();
    counter.on_place_in_queue(move |place| placed(Touch::PlaceInQueue(place_of(place))));
    counter.on_key(move |text, ctrl, alt, shift| {
        if let Some(stroke) = stroke(&text, ctrl, alt, shift) {
            touched(Touch::Key(stroke));
        }
    });
}

fn answer(sort: AlarmSort, id: &str) -> Option<Touch> {
    match sort {
        AlarmSort::Staff => CounterId::parse(id).ok().map(Touch::AnswerStaff),
        AlarmSort::Help => DeviceId::parse(id).ok().map(Touch::AnswerHelp),
        AlarmSort::Wanted => TicketId::parse(id).ok().map(Touch::StepIn),
        AlarmSort::Aside => TicketId::parse(id).ok().map(Touch::Unpark),
        AlarmSort::Own | AlarmSort::Unheard => None,
    }
}

/// Keys that are not a letter or a digit, and their names.
const NAMED: [(Key, &str); 26] = [
    (Key::F1, "F1"),
    (Key::F2, "F2"),
    (Key::F3, "F3"),
    (Key::F4, "F4"),
    (Key::F5, "F5"),
    (Key::F6, "F6"),
    (Key::F7, "F7"),
    (Key::F8, "F8"),
    (Key::F9, "F9"),
    (Key::F10, "F10"),
    (Key::F11, "F11"),
    (Key::F12, "F12"),
    (Key::Space, "Space"),
    (Key::Return, "Enter"),
    (Key::Escape, "Escape"),
    (Key::Backspace, "Backspace"),
    (Key::Insert, "Insert"),
    (Key::Delete, "Delete"),
    (Key::Home, "Home"),
    (Key::End, "End"),
    (Key::PageUp, "PageUp"),
    (Key::PageDown, "PageDown"),
    (Key::UpArrow, "Up"),
    (Key::DownArrow, "Down"),
    (Key::LeftArrow, "Left"),
    (Key::RightArrow, "Right"),
];

/// The stroke of a key as the window tells it; none for a key without a name, such as Shift alone.
fn stroke(text: &str, ctrl: bool, alt: bool, shift: bool) -> Option<Stroke> {
    let named = NAMED
        .iter()
        .find(|(key, _)| SharedString::from(*key) == text);
    if let Some((_, name)) = named {
        return Some(Stroke::of(name, ctrl, alt, shift));
    }
    let mut letters = text.chars();
    let letter = letters.next()?;
    let plain = letters.next().is_none() && letter.is_alphanumeric();
    // A capital is the letter itself: only what else is held makes it another stroke.
    let lower: String = letter.to_lowercase().collect();
    plain.then(|| Stroke::of(&lower, ctrl, alt, shift && (ctrl || alt)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_of_the_window_is_a_stroke_by_its_name() {
        let of = |key: Key| stroke(&SharedString::from(key), false, false, false);
        assert_eq!(of(Key::F1), Stroke::parse("F1"));
        assert_eq!(of(Key::Space), Stroke::parse("Space"));
        assert_eq!(of(Key::Shift), None);
        assert_eq!(stroke("z", true, false, false), Stroke::parse("Ctrl+z"));
        assert_eq!(stroke("A", false, false, true), Stroke::parse("a"));
    }
}
