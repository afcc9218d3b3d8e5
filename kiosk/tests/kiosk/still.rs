//! Nothing to touch moves, shrinks or goes to another page when a message or a wait comes, changes or goes: each target's
//! place is the same without and with it. What is written on the targets is looked at elsewhere. `EVERY_SIZE=1` takes every
//! language everywhere.

use broker_config::device::News;
use kiosk::screen::{Help, Message, MessageKind, Page, Switch, View};
use kiosk::settings::Machine;
use kiosk::show;
use kiosk::states::{Kiosk, Room, view};
use kiosk::ui::KioskWindow;
use languages::{Language, Texts};
use look::testing::{ElementHandle, ElementQuery, settle};

use crate::glass::{ease, glass};

const PORTRAIT: (u32, u32) = (1080, 1920);
const SMALL_PORTRAIT: (u32, u32) = (768, 1366);
const LANDSCAPE: (u32, u32) = (1920, 1080);
/// Rounding, in pixels.
const SLACK_PX: f32 = 0.6;
/// Letters of an errand's name and of an announcement at most (PROTOCOL §1, Sizes).
const NAME_LETTERS: usize = 60;
const ANNOUNCEMENT_LETTERS: usize = 280;

/// Left, top, width, height of each target, in order.
type Places = Vec<[f32; 4]>;

/// Where all lies that can be touched, but for the way to the next message, which comes with the messages.
fn places(window: &KioskWindow) -> Places {
    let turns = ElementHandle::find_by_element_type_name(window, "NextMessage");
    let turns: Places = turns.map(|element| rect(&element)).collect();
    let all = ElementQuery::from_root(window).find_all();
    let targets = all
        .iter()
        .filter(|element| element.accessible_enabled().is_some());
    let targets = targets.map(rect);
    targets.filter(|place| !turns.contains(place)).collect()
}

fn rect(element: &ElementHandle) -> [f32; 4] {
    let (at, size) = (element.absolute_position(), element.size());
    [at.x, at.y, size.width, size.height]
}

fn same(one: &Places, other: &Places) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| {
            let pairs = one.iter().zip(other);
            pairs.into_iter().all(|(a, b)| (a - b).abs() < SLACK_PX)
        })
}

struct Glass {
    window: KioskWindow,
    machine: Machine,
}

impl Glass {
    fn of(size: (u32, u32)) -> Self {
        let mut machine = Machine::default();
        machine.screen.motion = false;
        Self {
            window: glass(size),
            machine,
        }
    }

    fn places(&self, view: &View) -> Places {
        show::show(&self.window, view, &self.machine);
        settle();
        places(&self.window)
    }

    /// Whether a message lies over something to touch.
    fn is_covered(&self) -> bool {
        let bands = ElementHandle::find_by_element_type_name(&self.window, "MessageBand");
        let lowest = bands.map(|band| {
            let [_, y, _, height] = rect(&band);
            y + height
        });
        let lowest = lowest.fold(0.0, f32::max);
        assert!(lowest > 0.0, "a message has its place");
        let shown = places(&self.window).into_iter();
        shown
            .filter(|place| place[2] > 0.0)
            .any(|place| place[1] < lowest)
    }
}

/// A name as long as it may be, of words as the language has them.
fn long(words: &str, letters: usize) -> String {
    let sentence = languages::plain(words);
    sentence.chars().cycle().take(letters).collect()
}

fn said(kind: MessageKind, title: String) -> Message {
    Message {
        kind,
        title,
        about: String::new(),
    }
}

/// The longest messages that may come to a page: a refusal, help, the room out of reach, and what the room announces.
fn messages(page: Page, tag: &str) -> Vec<(Help, Vec<Message>)> {
    let text = |key: &str| Texts::get(tag, key, &[]);
    let name = long(&text("kiosk-errand-choose"), NAME_LETTERS);
    let refusal = languages::refusal(tag, "quota_reached");
    let refused = said(MessageKind::Refused, format!("{name}: {refusal}"));
    let asked = Message {
        about: text("kiosk-help-asked-about"),
        ..said(MessageKind::HelpAsked, text("kiosk-help-asked"))
    };
    let apart = said(MessageKind::Apart, text("kiosk-offline"));
    let announced = long(&text("kiosk-closed-about"), ANNOUNCEMENT_LETTERS);
    let announced = said(MessageKind::Announcement, announced);
    let mut all = vec![
        (Help::Asking, vec![]),
        (Help::No, vec![refused]),
        (Help::Asked, vec![asked, apart]),
    ];
    if matches!(page, Page::Language | Page::Closed) {
        all.push((Help::No, vec![announced]));
    }
    all
}

/// What moves on each page when a message comes.
fn moved_by_messages(tag: &str, size: (u32, u32), easing: &[Switch]) -> Vec<String> {
    let glass = Glass::of(size);
    let pages = [
        "language",
        "closed",
        "errands",
        "booked",
        "needs",
        "more-languages",
        "ways",
        "ticket",
    ];
    let mut found = Vec::new();
    for state in pages {
        let Some(mut shown) = view(state, Language::shown_for(tag)) else {
            continue;
        };
        ease(&mut shown, easing);
        let quiet = glass.places(&shown);
        assert!(quiet.len() > 5, "{state}: something can be touched");
        for (help, messages) in messages(shown.page, tag) {
            let what = format!("{state} in {tag} at {size:?} {easing:?}: {help:?}, {messages:?}");
            (shown.help, shown.messages) = (help, messages);
            if !same(&quiet, &glass.places(&shown)) {
                found.push(format!("moved: {what}"));
            }
            if !shown.messages.is_empty() && glass.is_covered() {
                found.push(format!("covered: {what}"));
            }
        }
    }
    found
}

#[track_caller]
fn nothing_moves(tags: &[&'static str], size: (u32, u32), easing: &[Switch]) {
    let every = std::env::var_os("EVERY_SIZE").is_some();
    let all = Language::all().iter().map(|language| language.tag);
    let tags: Vec<_> = all.filter(|tag| every || tags.contains(tag)).collect();
    let found: Vec<_> = tags
        .iter()
        .flat_map(|tag| moved_by_messages(tag, size, easing))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_message_moves_nothing_on_an_upright_glass() {
    nothing_moves(&["sv", "ar", "de"], PORTRAIT, &[]);
}

#[test]
fn a_message_moves_nothing_on_a_wide_or_a_small_glass() {
    nothing_moves(&["sv", "ar"], LANDSCAPE, &[]);
    nothing_moves(&["de"], SMALL_PORTRAIT, &[]);
}

#[test]
fn a_message_moves_nothing_in_larger_text_or_low_reach_or_while_it_reads_aloud() {
    nothing_moves(&["so"], PORTRAIT, &[Switch::LargerText]);
    nothing_moves(&["ar"], PORTRAIT, &[Switch::LowReach]);
    nothing_moves(&["fi"], PORTRAIT, &[Switch::Speech]);
}

/// The states of a page that follow each other while a visitor looks at it.
fn moved_by_news(tag: &str, size: (u32, u32), first: &str, others: &[&str]) -> Vec<String> {
    let glass = Glass::of(size);
    let shown = |state: &str| view(state, Language::shown_for(tag)).unwrap();
    let before = glass.places(&shown(first));
    let moved = others
        .iter()
        .filter(|state| !same(&before, &glass.places(&shown(state))));
    moved
        .map(|state| format!("{first} and {state} in {tag} at {size:?}"))
        .collect()
}

#[test]
fn waits_that_come_and_go_move_no_errand_and_no_language() {
    let errands = [
        "errands-asking",
        "errands-unmatched",
        "stale",
        "refusal",
        "no-answer",
        "help",
        "help-failed",
        "alone-errands",
        "paper-none",
    ];
    let mut found = Vec::new();
    for (tag, size) in [
        ("sv", PORTRAIT),
        ("ar", PORTRAIT),
        ("de", PORTRAIT),
        ("ar", LANDSCAPE),
        ("sv", LANDSCAPE),
        ("fi", SMALL_PORTRAIT),
    ] {
        found.extend(moved_by_news(tag, size, "errands", &errands));
        let start = ["language-waits", "announcement"];
        found.extend(moved_by_news(tag, size, "language", &start));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn an_errand_that_closes_or_cannot_be_timed_moves_no_other() {
    for (tag, size) in [("so", PORTRAIT), ("de", LANDSCAPE)] {
        let glass = Glass::of(size);
        let mut kiosk = Kiosk::open_in(tag);
        kiosk.language(tag);
        let asking = glass.places(&kiosk.view());
        while !kiosk.asks.is_empty() {
            kiosk.quoted_but_for("building-permit", 2);
        }
        assert!(
            same(&asking, &glass.places(&kiosk.view())),
            "{tag}: untimed"
        );
        let mut room = Room::trial().state(2);
        room.view.errands[1].open = false;
        kiosk.hears(News::Room(room));
        assert!(same(&asking, &glass.places(&kiosk.view())), "{tag}: closed");
    }
}
