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
