//! Real elements under fingers and under keys, found by what a screen reader calls them.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use kiosk::screen::{Page, Touch};
use kiosk::settings::Machine;
use kiosk::show;
use kiosk::speech::Reader;
use kiosk::states::{self, Kiosk};
use kiosk::ui::KioskWindow;
use look::testing::{ElementHandle, lift, press, put_down, settle, slide};
use queue::command::Command;
use slint::platform::Key;

use crate::glass::glass;

/// How long a visitor looks before a touch.
const A_LOOK: Duration = Duration::from_secs(1);

/// What the button for help says, whatever has become of it.
const HELP: [&str; 3] = ["Jag behöver hjälp", "Ett ögonblick …", "Hjälp är på väg"];

/// A window that shows the kiosk and hands its touches and keys to it, as the program does.
struct Live {
    window: KioskWindow,
    kiosk: Rc<RefCell<Kiosk>>,
    reader: Rc<RefCell<Reader>>,
}

/// The kiosk's glass.
fn window() -> KioskWindow {
    glass((1080, 1920))
}

/// Shows one of the states in Swedish; `false` where there is no such state in it.
fn show_state(window: &KioskWindow, name: &str) -> bool {
    let view = states::view(name, languages::Language::shown_for("sv"));
    if let Some(view) = &view {
        show::show(window, view, &Machine::default());
        settle();
    }
    view.is_some()
}

impl Live {
    fn open() -> Self {
        let window = window();
        let kiosk = Rc::new(RefCell::new(Kiosk::open()));
        let reader = Rc::new(RefCell::new(Reader::default()));
        let (touched, read) = (kiosk.clone(), reader.clone());
        show::on_touch(&window, move |touch: Touch| {
            let view = touched.borrow().view();
            let turn = match touch {
                Touch::Key(key) => read.borrow_mut().key(key, &view),
                touch => read.borrow_mut().touch(touch, &view),
            };
            if let Some(touch) = turn.touch {
                touched.borrow_mut().touch_at_once(touch);
            }
        });
        let live = Self {
            window,
            kiosk,
            reader,
        };
        live.refresh();
        live
    }

    fn refresh(&self) {
        let mut view = self.kiosk.borrow().view();
        let mut reader = self.reader.borrow_mut();
        reader.see(&view);
        reader.caption().clone_into(&mut view.caption);
        view.reading = reader.reading(&view);
        show::show(&self.window, &view, &Machine::default());
        settle();
    }

    /// The visitor looks first.
    fn looks(&self) {
        self.kiosk.borrow_mut().pass(A_LOOK);
        self.refresh();
    }

    fn is_there(&self, label: &str) -> bool {
        ElementHandle::find_by_accessible_label(&self.window, label)
            .next()
            .is_some()
    }

    /// Whether it is written somewhere, wherever its lines may break.
    fn is_written(&self, words: &str) -> bool {
        let plain = |label: &str| label.replace('\u{a0}', " ").replace('\u{2060}', "");
        let all = look::testing::ElementQuery::from_root(&self.window).find_all();
        all.iter()
            .filter_map(ElementHandle::accessible_label)
            .any(|label| plain(&label) == words)
    }

    /// The button or switch of that name; the words written on it bear the same name.
    #[track_caller]
    fn target(&self, label: &str) -> ElementHandle {
        let mut found = ElementHandle::find_by_accessible_label(&self.window, label)
            .filter(|element| element.accessible_enabled().is_some());
        match (found.next(), found.next()) {
            (Some(one), None) => one,
            (None, _) => panic!("nothing to touch is called {label:?}"),
            _ => panic!("more than one thing to touch is called {label:?}"),
        }
    }

    #[track_caller]
    fn touch_at_once(&self, label: &str) {
        let left = slint::platform::PointerEventButton::Left;
        self.target(label).mock_single_click(left);
        self.refresh();
    }

    #[track_caller]
    fn touch(&self, label: &str) {
        self.looks();
        self.touch_at_once(label);
    }

    fn press(&self, key: impl Into<slint::SharedString>) {
        self.looks();
        press(&self.window, key);
        self.refresh();
    }

    /// The room answers the oldest question.
    fn answers(&self, answer: impl FnOnce(&mut Kiosk)) {
        answer(&mut self.kiosk.borrow_mut());
        self.refresh();
    }

    fn page(&self) -> Page {
        self.kiosk.borrow().view().page
    }

    /// How many numbers have been asked for.
    fn numbers_asked(&self) -> usize {
        let kiosk = self.kiosk.borrow();
        let taking = |ask: &&kiosk::screen::Ask| matches!(ask.command, Command::TakeTicket { .. });
        kiosk.asks.iter().filter(taking).count()
    }

    /// Goes on with the arrow until the caption begins so, and chooses it with the round key.
    #[track_caller]
    fn chooses(&self, begins: &str) {
        for _ in 0..40 {
            self.press(Key::DownArrow);
            if self.reader.borrow().caption().starts_with(begins) {
                assert!(self.is_written(self.reader.borrow().caption()));
                assert!(self.framed().is_some(), "what is read has a frame");
                return self.press(Key::Return);
            }
        }
        panic!("the arrow does not come to {begins}");
    }

    /// The target that the frame is around: where the keyboard is, or what is being read.
    fn framed(&self) -> Option<String> {
        let ring = ElementHandle::find_by_element_type_name(&self.window, "FocusRing").next()?;
        let (at, size) = (ring.absolute_position(), ring.size());
        let middle = (at.x + size.width / 2.0, at.y + size.height / 2.0);
        let named = targets(&self.window).into_iter().find(|(_, element)| {
            let (at, size) = (element.absolute_position(), element.size());
            (at.x + size.width / 2.0 - middle.0).abs() < 2.0
                && (at.y + size.height / 2.0 - middle.1).abs() < 2.0
        });
        named.map(|(label, _)| label)
    }
}

/// Everything that can be touched now, with its name.
fn targets(window: &KioskWindow) -> Vec<(String, ElementHandle)> {
    let all = look::testing::ElementQuery::from_root(window).find_all();
    all.into_iter()
        .filter(|element| element.accessible_enabled() == Some(true))
        .filter_map(|element| Some((element.accessible_label()?.to_string(), element)))
        .collect()
}

#[test]
fn a_finger_takes_a_number_in_two_touches() {
    let live = Live::open();
    live.touch("Soomaali");
    live.answers(|kiosk| kiosk.quoted(2));
    live.touch("Ruqsadda dhismaha");
    live.answers(|kiosk| kiosk.given(false, ""));
    assert!(live.is_there("A017"));
}

#[test]
fn help_is_a_touch_away_on_every_page() {
    let window = window();
    for name in states::STATES {
        if !show_state(&window, name) {
            continue;
        }
        let there = targets(&window)
            .iter()
            .any(|(label, _)| HELP.contains(&label.as_str()));
        assert!(there, "{name}");
    }
}

#[test]
fn two_fingers_at_once_take_one_number_at_most_and_leave_the_screen_as_it_was() {
    for lifted in [[1, 2], [2, 1]] {
        let live = Live::open();
        live.touch("Svenska");
        live.answers(|kiosk| kiosk.quoted(2));
        live.looks();
        let errands = ["Bygglov", "Allmän fråga"].map(|name| live.target(name));
        let under = |id: i32| &errands[if id == 1 { 0 } else { 1 }];
        put_down(&live.window, 1, under(1));
        put_down(&live.window, 2, under(2));
        for id in lifted {
            lift(&live.window, id, under(id));
        }
        live.refresh();
        assert!(live.numbers_asked() <= 1, "{lifted:?}");
        if live.page() == Page::Errands {
            live.touch("Bygglov");
        }
        assert_eq!(live.numbers_asked(), 1, "{lifted:?}: one finger is enough");
    }
}

#[test]
fn a_hand_laid_on_the_screen_chooses_nothing_twice() {
    let live = Live::open();
    live.looks();
    let hand = ["Svenska", "English", "Soomaali", "Jag behöver hjälp"].map(|it| live.target(it));
    for (id, element) in (1..).zip(&hand) {
        put_down(&live.window, id, element);
    }
    for (id, element) in (1..).zip(&hand) {
        lift(&live.window, id, element);
    }
    live.refresh();
    assert!(matches!(live.page(), Page::Language | Page::Errands));
    assert_eq!(live.numbers_asked(), 0);
    if live.page() == Page::Language {
        live.touch("Svenska");
    }
    assert_eq!(live.page(), Page::Errands, "one finger is still understood");
}

#[test]
fn a_finger_that_slides_off_before_it_is_lifted_chooses_nothing() {
    let live = Live::open();
    live.looks();
    let (from, to) = (live.target("Svenska"), live.target("Soomaali"));
    put_down(&live.window, 1, &from);
    slide(&live.window, 1, &to);
    lift(&live.window, 1, &to);
    live.refresh();
    assert_eq!(live.page(), Page::Language);
}

#[test]
fn a_double_touch_chooses_once_and_nothing_on_the_page_that_came() {
    let live = Live::open();
    live.looks();
    let language = live.target("Svenska");
    for _ in 0..2 {
        put_down(&live.window, 1, &language);
        lift(&live.window, 1, &language);
        live.refresh();
    }
    assert_eq!((live.page(), live.numbers_asked()), (Page::Errands, 0));
    live.answers(|kiosk| kiosk.quoted(2));
    live.touch("Bygglov");
    assert_eq!(live.page(), Page::Taking);
    live.answers(|kiosk| kiosk.given(false, ""));
    // The ticket has come under the finger; its button is meant only by a later touch.
    live.touch_at_once("Klar");
    assert_eq!(live.page(), Page::Ticket);
    live.touch("Klar");
    assert_eq!(live.page(), Page::Language);
}

#[test]
fn the_keyboard_takes_a_number_too() {
    let live = Live::open();
    live.press(Key::Tab);
    live.press(Key::Return);
    live.answers(|kiosk| kiosk.quoted(2));
    assert!(live.is_there("Bygglov"));
    live.press(Key::Tab);
    live.press(" ");
    live.answers(|kiosk| kiosk.given(false, ""));
    assert!(live.is_there("A017"));
}

#[test]
fn a_keypad_of_arrows_and_one_round_key_takes_a_number_and_says_where_it_is() {
    let live = Live::open();
    live.press(Key::DownArrow);
    let switch = live.target("Läs upp");
    assert_eq!(
        switch.accessible_checked(),
        Some(true),
        "it reads aloud now"
    );
    live.chooses("Deutsch");
    live.answers(|kiosk| kiosk.quoted(2));
    live.press(Key::UpArrow);
    live.press(Key::DownArrow);
    live.chooses("Baugenehmigung");
    live.answers(|kiosk| kiosk.given(false, ""));
    assert!(live.is_there("A017"));
}

#[test]
fn louder_and_quieter_are_buttons_while_it_reads_aloud() {
    let live = Live::open();
    assert!(!live.is_there("Högre ljud"));
    live.touch("Läs upp");
    let loudness = |live: &Live| live.kiosk.borrow().view().switches.loudness;
    live.touch("Högre ljud");
    assert_eq!(loudness(&live), 1);
    live.press("-");
    live.touch("Lägre ljud");
    assert_eq!(loudness(&live), -1);
    live.press("+");
    assert_eq!(loudness(&live), 0);
}

#[test]
fn the_keyboard_comes_to_everything_that_can_be_touched_row_by_row() {
    for name in ["language", "errands", "needs", "ticket", "closed", "idle"] {
        let live = Live::open();
        assert!(show_state(&live.window, name));
        let count = targets(&live.window).len();
        let come_to: Vec<String> = (0..count)
            .map(|_| {
                press(&live.window, Key::Tab);
                live.framed()
                    .unwrap_or_else(|| panic!("{name}: the focus cannot be seen"))
            })
            .collect();
        let mut all: Vec<String> = targets(&live.window)
            .into_iter()
            .map(|(label, _)| label)
            .collect();
        let mut once = come_to.clone();
        all.sort();
        once.sort();
        assert_eq!(once, all, "{name}: each is come to once");
        let rows: Vec<f32> = come_to
            .iter()
            .map(|label| live.target(label).absolute_position().y)
            .collect();
        assert!(rows.is_sorted(), "{name}: {come_to:?} at {rows:?}");
        press(&live.window, Key::Tab);
        assert_eq!(
            live.framed().as_ref(),
            come_to.first(),
            "{name}: round again"
        );
    }
}

#[test]
fn a_switch_changes_the_theme_and_says_that_it_is_on() {
    let live = Live::open();
    live.touch("Högre kontrast");
    let switch = live.target("Högre kontrast");
    assert_eq!(switch.accessible_checked(), Some(true));
}
