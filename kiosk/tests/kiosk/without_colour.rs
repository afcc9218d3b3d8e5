//! Nothing is told by colour alone (WCAG 1.4.1): what differs by a choice or a condition differs in its lines too, wherever
//! its colours are told apart. Lines that only get thicker, and words that only get heavier, do not count.

use kiosk::screen::{Message, MessageKind, Switch, View};
use kiosk::settings::Machine;
use kiosk::show;
use kiosk::states::view;
use kiosk::ui::KioskWindow;
use languages::{Language, Texts};
use look::testing::{ElementHandle, settle};
use slint::{ComponentHandle as _, Rgba8Pixel, SharedPixelBuffer};

use crate::glass::{ease, glass};

const PORTRAIT: (u32, u32) = (1080, 1920);
/// Two neighbours are a line where one channel of their colours differs by more, of 255.
const LINE: u8 = 8;
/// A line that has moved by fewer pixels is the same, only thicker.
const THICKER_PX: i64 = 3;
/// The same in a small sign among words, whose own lines lie that near each other; no frame around it gets thicker.
const SMALL_SIGN_PX: i64 = 1;
/// So many pixels of lines that the other picture has not are a sign that a person sees.
const SIGN_PX: usize = 12;
/// The upper part of a switch, where its icon and its tick stand; its words below get heavier when it is on.
const ABOVE_WORDS: f32 = 0.35;

/// Left, top, width and height, in pixels.
type Place = [i64; 4];

#[allow(clippy::cast_possible_truncation, reason = "pixels of a glass are few")]
fn place(element: &ElementHandle, part: f32) -> Place {
    let (at, size) = (element.absolute_position(), element.size());
    [at.x, at.y, size.width, size.height * part].map(|value| value.round() as i64)
}

/// What a window shows.
struct Picture {
    pixels: SharedPixelBuffer<Rgba8Pixel>,
}

impl Picture {
    fn of(window: &KioskWindow, view: &View) -> Self {
        let mut machine = Machine::default();
        machine.screen.motion = false;
        show::show(window, view, &machine);
        settle();
        Self {
            pixels: window.window().take_snapshot().unwrap(),
        }
    }

    fn at(&self, x: i64, y: i64) -> Option<[u8; 3]> {
        let (width, height) = (
            i64::from(self.pixels.width()),
            i64::from(self.pixels.height()),
        );
        let inside = (0..width).contains(&x) && (0..height).contains(&y);
        let at = usize::try_from(y * width + x).ok().filter(|_| inside)?;
        let pixel = self.pixels.as_slice().get(at)?;
        Some([pixel.r, pixel.g, pixel.b])
    }

    /// Whether a line runs here: the colour changes to the right or below, whatever the colours are.
    fn has_line(&self, x: i64, y: i64) -> bool {
        let here = self.at(x, y);
        [(x + 1, y), (x, y + 1)].into_iter().any(|(x, y)| {
            let pair = here.zip(self.at(x, y));
            pair.is_some_and(|(a, b)| a.iter().zip(b).any(|(a, b)| a.abs_diff(b) > LINE))
        })
    }

    fn has_line_near(&self, x: i64, y: i64, reach: i64) -> bool {
        let around = -reach..=reach;
        around.clone().any(|down| {
            around
                .clone()
                .any(|right| self.has_line(x + right, y + down))
        })
    }

    /// How many pixels of lines there are that the other has nowhere near.
    fn own_lines(&self, other: &Self, [left, top, width, height]: Place, reach: i64) -> usize {
        let rows = top..top + height;
        let all = rows.flat_map(|y| (left..left + width).map(move |x| (x, y)));
        all.filter(|(x, y)| self.has_line(*x, *y) && !other.has_line_near(*x, *y, reach))
            .count()
    }

    fn is_same(&self, other: &Self, [left, top, width, height]: Place) -> bool {
        let mut rows = top..top + height;
        rows.all(|y| (left..left + width).all(|x| self.at(x, y) == other.at(x, y)))
    }
}

/// The only thing to touch of that name.
#[track_caller]
fn target(window: &KioskWindow, label: &str) -> ElementHandle {
    let found = ElementHandle::find_by_accessible_label(window, label);
    let mut found = found.filter(|element| element.accessible_enabled().is_some());
    found
        .next()
        .unwrap_or_else(|| panic!("{label} can be touched"))
}

/// Fails where the two differ in their colours and not in their lines too, on what is called `label`.
#[track_caller]
fn told_without_colour(one: &View, other: &View, label: &str, part: f32, reach: i64) {
    let window = glass(PORTRAIT);
    for easing in [&[][..], &[Switch::HighContrast]] {
        let [one, other] = [one, other].map(|view| {
            let mut view = view.clone();
            ease(&mut view, easing);
            Picture::of(&window, &view)
        });
        let place = place(&target(&window, label), part);
        assert!(!one.is_same(&other, place), "{label}: the two differ");
        let lines = one.own_lines(&other, place, reach) + other.own_lines(&one, place, reach);
        assert!(
            lines >= SIGN_PX,
            "{label} with {easing:?}: {lines} px of lines differ"
        );
    }
}

fn seen(state: &str) -> View {
    view(state, Language::shown_for("de")).unwrap()
}

fn text(key: &str) -> String {
    Texts::get("de", key, &[])
}

fn changed(view: &View, change: impl FnOnce(&mut View)) -> View {
    let mut changed = view.clone();
    change(&mut changed);
    changed
}

#[test]
fn a_need_that_is_ticked_shows_it_without_colour() {
    let off = changed(&seen("needs"), |view| {
        view.needs.iter_mut().for_each(|need| need.on = false);
    });
    let on = changed(&off, |view| {
        view.needs.iter_mut().for_each(|need| need.on = true);
    });
    for need in ["need-seat", "need-interpreter"] {
        told_without_colour(&off, &on, &text(need), 1.0, THICKER_PX);
    }
}

#[test]
fn a_switch_that_is_on_shows_it_without_colour() {
    let off = seen("errands");
    let contrast = |view: &mut View| view.switches.high_contrast = true;
    told_without_colour(
        &off,
        &changed(&off, |view| view.switches.larger_text = true),
        &text("kiosk-larger-text"),
        ABOVE_WORDS,
        THICKER_PX,
    );
    told_without_colour(
        &off,
        &changed(&off, |view| view.switches.speech = true),
        &text("kiosk-speech-on"),
        ABOVE_WORDS,
        THICKER_PX,
    );
    let low = changed(&off, |view| view.switches.low_reach = true);
    told_without_colour(
        &off,
        &low,
        &text("kiosk-low-reach"),
        ABOVE_WORDS,
        THICKER_PX,
    );
    // In high contrast the switch is on: with and without it are these two.
    let window = glass(PORTRAIT);
    let [without, with] =
        [off.clone(), changed(&off, contrast)].map(|view| Picture::of(&window, &view));
    let place = place(&target(&window, &text("kiosk-high-contrast")), ABOVE_WORDS);
    assert!(
        with.own_lines(&without, place, THICKER_PX) >= SIGN_PX,
        "higher contrast"
    );
}

#[test]
fn a_language_that_is_chosen_shows_it_without_colour() {
    let on = seen("more-languages");
    let off = changed(&on, |view| {
        view.languages
            .iter_mut()
            .for_each(|item| item.chosen = false);
    });
    told_without_colour(&off, &on, "Italiano", 1.0, THICKER_PX);
    let off = changed(&seen("errands-too"), |view| {
        view.too.iter_mut().for_each(|too| too.on = false);
    });
    let on = changed(&off, |view| {
        view.too.iter_mut().for_each(|too| too.on = true);
    });
    told_without_colour(&off, &on, &off.too[0].title, 1.0, THICKER_PX);
}

#[test]
fn an_errand_that_is_closed_or_sooner_or_that_nobody_handles_shows_it_without_colour_or_words() {
    let usual = seen("errands");
    let name = usual.errands[0].name.clone();
    let closed = changed(&usual, |view| view.errands[0].open = false);
    let sooner = changed(&usual, |view| view.errands[0].sooner = true);
    let unmatched = changed(&usual, |view| view.errands[0].unmatched = true);
    for other in [&closed, &sooner, &unmatched] {
        told_without_colour(&usual, other, &name, 1.0, SMALL_SIGN_PX);
    }
    told_without_colour(&closed, &sooner, &name, 1.0, SMALL_SIGN_PX);
}

#[test]
fn a_short_and_a_long_wait_differ_by_their_figures() {
    let waits = seen("errands")
        .errands
        .into_iter()
        .map(|errand| (errand.open, errand.wait));
    let mut waits: Vec<_> = waits
        .filter(|(open, _)| *open)
        .map(|(_, wait)| wait)
        .collect();
    assert!(
        waits
            .iter()
            .all(|wait| wait.contains(|sign: char| sign.is_ascii_digit()))
    );
    waits.sort();
    waits.dedup();
    assert!(waits.len() > 1, "{waits:?}");
}

#[test]
fn help_says_in_words_what_becomes_of_it() {
    let window = glass(PORTRAIT);
    let names = ["errands", "help-asking", "help"].map(|state| {
        Picture::of(&window, &seen(state));
        ["kiosk-help", "kiosk-starting", "kiosk-help-asked"].map(|key| {
            let label = text(key);
            ElementHandle::find_by_accessible_label(&window, &label)
                .any(|it| it.accessible_enabled().is_some())
        })
    });
    assert_eq!(
        names,
        [
            [true, false, false],
            [false, true, false],
            [false, false, true]
        ]
    );
}

#[test]
fn messages_of_two_kinds_that_differ_in_colour_bear_two_signs() {
    let window = glass(PORTRAIT);
    let kinds = [
        MessageKind::Done,
        MessageKind::Refused,
        MessageKind::OutOfReach,
        MessageKind::HelpAsked,
        MessageKind::HelpComes,
        MessageKind::Alike,
        MessageKind::Apart,
        MessageKind::Paper,
        MessageKind::Announcement,
    ];
    let pictures = kinds.map(|kind| {
        let message = Message {
            kind,
            title: text("kiosk-stale"),
            about: String::new(),
        };
        Picture::of(
            &window,
            &changed(&seen("errands"), |view| view.messages = vec![message]),
        )
    });
    let band = ElementHandle::find_by_element_type_name(&window, "MessageBand")
        .next()
        .unwrap();
    let place = place(&band, 1.0);
    let mut apart = 0;
    for (at, one) in pictures.iter().enumerate() {
        for (other, kind) in pictures.iter().zip(kinds).skip(at + 1) {
            if one.is_same(other, place) {
                continue;
            }
            apart += 1;
            let lines =
                one.own_lines(other, place, THICKER_PX) + other.own_lines(one, place, THICKER_PX);
            assert!(lines >= SIGN_PX, "{:?} and {kind:?}: {lines} px", kinds[at]);
        }
    }
    assert!(apart > 20, "{apart} pairs of kinds are told apart at all");
}
