//! Real elements under a finger and under keys, found by what a screen reader calls them.

use std::cell::RefCell;
use std::rc::Rc;

use kiosk::screen::Touch;
use kiosk::settings::Machine;
use kiosk::show;
use kiosk::states::{self, Kiosk};
use kiosk::ui::{KioskWindow, dress};
use look::testing::{ElementHandle, offscreen, press, resize, settle};
use slint::platform::Key;

/// A window that shows the kiosk and hands its touches to it.
fn live() -> (KioskWindow, Rc<RefCell<Kiosk>>) {
    offscreen();
    let window = KioskWindow::new().unwrap();
    dress(&window);
    resize(&window, 1080, 1920);
    let kiosk = Rc::new(RefCell::new(Kiosk::open()));
    let touched = kiosk.clone();
    show::on_touch(&window, move |touch: Touch| {
        touched.borrow_mut().touch(touch);
    });
    refresh(&window, &kiosk);
    (window, kiosk)
}

fn refresh(window: &KioskWindow, kiosk: &Rc<RefCell<Kiosk>>) {
    let view = kiosk.borrow().view();
    show::show(window, &view, &Machine::default());
    settle();
}

fn is_there(window: &KioskWindow, label: &str) -> bool {
    ElementHandle::find_by_accessible_label(window, label)
        .next()
        .is_some()
}

/// The button or switch of that name; the words written on it bear the same name.
#[track_caller]
fn target(window: &KioskWindow, label: &str) -> ElementHandle {
    let mut found = ElementHandle::find_by_accessible_label(window, label)
        .filter(|element| element.accessible_enabled().is_some());
    match (found.next(), found.next()) {
        (Some(one), None) => one,
        (None, _) => panic!("nothing to touch is called {label:?}"),
        _ => panic!("more than one thing to touch is called {label:?}"),
    }
}

#[track_caller]
fn touch(window: &KioskWindow, label: &str) {
    target(window, label).mock_single_click(slint::platform::PointerEventButton::Left);
    settle();
}

#[test]
fn a_finger_takes_a_number_in_two_touches() {
    let (window, kiosk) = live();
    touch(&window, "Soomaali");
    kiosk.borrow_mut().quoted(2);
    refresh(&window, &kiosk);
    touch(&window, "Ruqsadda dhismaha");
    kiosk.borrow_mut().given(false, "");
    refresh(&window, &kiosk);
    assert!(is_there(&window, "A017"));
}

#[test]
fn help_is_a_touch_away_on_every_page() {
    offscreen();
    let swedish = languages::Language::shown_for("sv");
    for name in states::STATES {
        let Some(view) = states::view(name, swedish) else {
            continue;
        };
        let window = KioskWindow::new().unwrap();
        dress(&window);
        resize(&window, 1080, 1920);
        show::show(&window, &view, &Machine::default());
        settle();
        assert!(is_there(&window, "Jag behöver hjälp"), "{name}");
    }
}

#[test]
fn the_keyboard_takes_a_number_too() {
    let (window, kiosk) = live();
    press(&window, Key::Tab);
    press(&window, Key::Return);
    kiosk.borrow_mut().quoted(2);
    refresh(&window, &kiosk);
    assert!(is_there(&window, "Bygglov"));
    press(&window, Key::Tab);
    press(&window, " ");
    kiosk.borrow_mut().given(false, "");
    refresh(&window, &kiosk);
    assert!(is_there(&window, "A017"));
}

#[test]
fn a_switch_changes_the_theme_and_says_that_it_is_on() {
    let (window, kiosk) = live();
    touch(&window, "Högre kontrast");
    refresh(&window, &kiosk);
    let switch = target(&window, "Högre kontrast");
    assert_eq!(switch.accessible_checked(), Some(true));
}
