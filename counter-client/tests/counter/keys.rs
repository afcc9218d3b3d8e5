//! Real elements of the window, under keys and fingers.

use std::cell::RefCell;
use std::rc::Rc;

use counter_client::screen::{Action, Touch};
use counter_client::show;
use counter_client::ui::{CounterWindow, dress};
use look::testing::{ElementHandle, offscreen, press, resize};
use slint::ComponentHandle as _;
use slint::platform::Key;

use counter_client::states::{At, closed, desk};
use queue::ids::GuideId;

type Heard = Rc<RefCell<Vec<Touch>>>;

fn window(at: &At) -> (CounterWindow, Heard) {
    offscreen();
    let window = CounterWindow::new().unwrap();
    dress(&window);
    let heard = Heard::default();
    let hears = heard.clone();
    show::on_touch(&window, move |touch| hears.borrow_mut().push(touch));
    window.show().unwrap();
    resize(&window, 1280, 800);
    show::show(
        &window,
        &at.view(),
        &counter_client::settings::Machine::default(),
    );
    look::testing::settle();
    (window, heard)
}

/// Touches the button of that name; the words written on it bear the same name.
#[track_caller]
fn touch(window: &CounterWindow, label: &str) {
    let mut found = ElementHandle::find_by_accessible_label(window, label)
        .filter(|element| element.accessible_enabled() == Some(true));
    match (found.next(), found.next()) {
        (Some(one), None) => one.mock_single_click(slint::platform::PointerEventButton::Left),
        (None, _) => panic!("nothing to touch is called {label:?}"),
        _ => panic!("more than one thing to touch is called {label:?}"),
    }
    look::testing::settle();
}

#[test]
fn the_one_key_is_heard_wherever_the_focus_is() {
    let (window, heard) = window(&At::desk(&desk("free")));
    press(&window, Key::F1);
    let names: Vec<_> = heard
        .borrow()
        .iter()
        .map(|touch| format!("{touch:?}"))
        .collect();
    assert_eq!(names, ["Key(Stroke(\"F1\"))"]);
}

#[test]
fn a_button_does_what_it_says_under_a_finger() {
    let (window, heard) = window(&At::desk(&desk("called")));
    touch(&window, "Besökaren är här");
    assert_eq!(*heard.borrow(), [Touch::Act(Action::Start)]);
}

#[test]
fn a_focused_button_takes_space_before_the_one_key() {
    let (window, heard) = window(&At::desk(&desk("free")));
    press(&window, Key::Tab);
    press(&window, Key::Space);
    let heard = heard.borrow();
    assert!(matches!(heard.as_slice(), [Touch::Act(_)]), "{heard:?}");
}

#[test]
fn a_guide_is_chosen_under_a_finger() {
    let (window, heard) = window(&At::desk(&closed()));
    touch(&window, "Hodan");
    assert!(matches!(heard.borrow().as_slice(), [Touch::Guide(id)] if id.as_str() == "hodan"));
}

/// The element of this name that has the keyboard gets it by Tab, as a person finds it.
#[track_caller]
fn tab_to(window: &CounterWindow, heard: &Heard, touch: &Touch) {
    for _ in 0..60 {
        press(window, Key::Tab);
        press(window, Key::Space);
        let last = heard.borrow_mut().pop();
        if last.as_ref() == Some(touch) {
            return;
        }
    }
    panic!("Tab never comes to {touch:?}");
}

fn show_again(window: &CounterWindow, at: &At) {
    let machine = counter_client::settings::Machine::default();
    show::show(window, &at.view(), &machine);
    look::testing::settle();
}

#[test]
fn letters_are_heard_when_the_guide_with_the_keyboard_goes_from_the_list() {
    let mut at = At::desk(&closed());
    let (window, heard) = window(&at);
    let hodan = GuideId::parse("hodan").unwrap();
    tab_to(&window, &heard, &Touch::Guide(hodan));
    for letter in ["a", "m"] {
        press(&window, letter);
        let typed = heard.borrow_mut().pop().expect("a letter is heard");
        at.touch(typed);
        show_again(&window, &at);
    }
    assert_eq!(at.view().sign_in.search, "am");
}

#[test]
fn keys_are_heard_when_the_button_with_the_keyboard_goes() {
    let mut undoable = desk("free");
    undoable["undo"] = serde_json::json!("finish");
    let mut at = At::desk(&closed());
    at.hear_desk(&undoable);
    let (window, heard) = window(&at);
    tab_to(&window, &heard, &Touch::Act(Action::Undo));
    at.hear_desk(&desk("free"));
    show_again(&window, &at);
    press(&window, Key::F1);
    assert!(
        matches!(heard.borrow().as_slice(), [Touch::Key(stroke)] if stroke.name() == "F1"),
        "{:?}",
        heard.borrow()
    );
}

#[test]
fn the_keyboard_stays_where_it_is_while_nothing_there_goes() {
    let at = At::desk(&desk("called"));
    let (window, heard) = window(&at);
    tab_to(&window, &heard, &Touch::Act(Action::NoShow));
    show_again(&window, &at);
    press(&window, Key::Space);
    assert_eq!(*heard.borrow(), [Touch::Act(Action::NoShow)]);
}
