//! Every page as the keyboard and a screen reader meet it: what can be pressed can be reached by Tab and has a name, and
//! what changes by itself is told.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use counter_client::settings::Machine;
use counter_client::show;
use counter_client::ui::{CounterWindow, dress};
use languages::Language;
use look::testing::{ElementHandle, ElementQuery, offscreen, press, resize, settle};
use slint::ComponentHandle as _;
use slint::platform::Key;

use counter_client::screen::View;
use counter_client::states::{STATES, view};

/// More than any page has buttons.
const TABS: usize = 90;

/// Every state.
fn pages() -> Vec<(&'static str, View)> {
    let swedish = Language::shown_for("sv");
    let states = STATES.iter().map(|name| (*name, view(name, swedish)));
    states.collect()
}

fn drawn(view: &View) -> CounterWindow {
    offscreen();
    let window = CounterWindow::new().unwrap();
    dress(&window);
    window.show().unwrap();
    resize(&window, 1280, 800);
    show::show(&window, view, &Machine::default());
    settle();
    window
}

fn elements(window: &CounterWindow) -> Vec<ElementHandle> {
    ElementQuery::from_root(window)
        .match_descendants()
        .find_all()
}

fn role(element: &ElementHandle) -> String {
    format!("{:?}", element.accessible_role()).to_lowercase()
}

fn is_pressed(element: &ElementHandle) -> bool {
    let role = role(element);
    role.contains("button") || role.contains("switch")
}

#[test]
fn what_can_be_pressed_or_written_in_has_a_name_on_every_page() {
    for (page, view) in pages() {
        let window = drawn(&view);
        let mut named = 0;
        for element in elements(&window) {
            let has_name = element
                .accessible_label()
                .is_some_and(|label| !label.is_empty());
            let enabled = element.accessible_enabled() != Some(false);
            if (is_pressed(&element) && enabled) || role(&element).contains("textinput") {
                assert!(has_name, "{page}: {:?}", element.id());
                named += 1;
            }
        }
        assert!(
            named > 0 || matches!(page, "starting" | "not-let-in"),
            "{page} has nothing to press"
        );
    }
}

#[test]
fn every_page_tells_what_changes_by_itself() {
    for (page, view) in pages() {
        let window = drawn(&view);
        let told = elements(&window).iter().any(|element| {
            let live = format!("{:?}", element.accessible_live_region());
            live.contains("Polite") || live.contains("Assertive")
        });
        assert!(told, "{page} has no live region");
    }
}

#[test]
fn the_keyboard_reaches_every_button_of_every_page() {
    for (page, view) in pages() {
        let window = drawn(&view);
        let heard: Rc<RefCell<BTreeSet<String>>> = Rc::default();
        let hears = heard.clone();
        show::on_touch(&window, move |touch| {
            hears.borrow_mut().insert(format!("{touch:?}"));
        });
        let pressed = elements(&window)
            .into_iter()
            .filter(|element| is_pressed(element) && element.accessible_enabled() == Some(true));
        for element in pressed {
            element.invoke_accessible_default_action();
        }
        settle();
        let buttons = heard.take();
        let mut tabs = 0;
        while tabs < TABS && !heard.borrow().is_superset(&buttons) {
            press(&window, Key::Tab);
            press(&window, Key::Return);
            tabs += 1;
        }
        let reached = heard.take();
        let missed: Vec<_> = buttons.difference(&reached).collect();
        assert!(missed.is_empty(), "{page}: Tab does not reach {missed:?}");
    }
}
