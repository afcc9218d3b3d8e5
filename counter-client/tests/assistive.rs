//! What a screen reader is given by the counter's real window, read over AT-SPI as a screen reader reads it: in every state
//! each thing to press has its role and its name, and a visitor who is called is told.
//!
//! Needs `Xvfb`, `dbus-daemon` and `at-spi2-core`; run with `--ignored`. `DUMP=FILE` writes the trees down.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

#[path = "assistive/bus.rs"]
mod bus;
#[path = "assistive/window.rs"]
mod window;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

use bus::{Bus, Element};
use counter_client::settings::Machine;
use counter_client::show;
use counter_client::states::{STATES, view};
use counter_client::ui::{CounterWindow, dress};
use languages::Language;
use look::testing::{ElementHandle, ElementQuery, offscreen, resize, settle};
use slint::ComponentHandle as _;
use window::{Desktop, Shown};

/// A debug build on a busy machine draws its first window in some seconds.
const PATIENCE: Duration = Duration::from_secs(60);

/// The names of everything that can be pressed in a state, as the element tree has them without a window.
fn named_in(state: &str) -> BTreeSet<String> {
    offscreen();
    let window = CounterWindow::new().unwrap();
    dress(&window);
    window.show().unwrap();
    resize(&window, 1280, 800);
    let view = view(state, Language::shown_for("sv"));
    show::show(&window, &view, &Machine::default());
    settle();
    let elements = ElementQuery::from_root(&window)
        .match_descendants()
        .find_all();
    let buttons = elements
        .iter()
        .filter(|element| format!("{:?}", element.accessible_role()).contains("Button"));
    let names = buttons.filter_map(ElementHandle::accessible_label);
    names.map(|name| name.to_string()).collect()
}

/// Reads the tree until it is as is asked for; gives the last one all the same.
async fn tree_with(bus: &Bus, pid: u32, right: impl Fn(&[Element]) -> bool) -> Vec<Element> {
    let until = Instant::now() + PATIENCE;
    loop {
        let elements = bus.elements_of(pid).await;
        if right(&elements) || Instant::now() > until {
            return elements;
        }
        tokio::task::yield_now().await;
    }
}

fn pressed(elements: &[Element]) -> BTreeSet<String> {
    let buttons = elements.iter().filter(|element| element.is_pressed());
    buttons.map(|button| button.name.clone()).collect()
}

#[tokio::test]
#[ignore = "needs a display and AT-SPI"]
async fn a_screen_reader_finds_every_button_of_every_state_by_role_and_name() {
    let desktop = Desktop::start();
    let bus = Bus::open(&desktop).await;
    let mut window = Shown::start(&desktop, STATES[0]);
    let mut dump = String::new();
    for state in STATES {
        window.turn_to(state);
        let expected = named_in(state);
        let elements = tree_with(&bus, window.pid(), |elements| {
            !elements.is_empty() && pressed(elements).is_superset(&expected)
        })
        .await;
        let _ = writeln!(dump, "# {state}");
        for element in &elements {
            let _ = writeln!(dump, "{element}");
        }
        let missing: Vec<_> = expected.difference(&pressed(&elements)).cloned().collect();
        assert!(missing.is_empty(), "{state}: {missing:?} not in\n{dump}");
        let twice = elements.iter().find(|element| element.is_unknown());
        assert!(twice.is_none(), "{state}: words are read twice: {twice:?}");
        for element in elements.iter().filter(|element| element.is_met()) {
            assert!(!element.name.is_empty(), "{state}: {element} has no name");
        }
    }
    if let Some(file) = std::env::var_os("DUMP") {
        std::fs::write(file, dump).unwrap();
    }
}

#[tokio::test]
#[ignore = "needs a display and AT-SPI"]
async fn a_screen_reader_is_told_of_a_visitor_who_is_called() {
    let desktop = Desktop::start();
    let bus = Bus::open(&desktop).await;
    let mut window = Shown::start(&desktop, "free");
    let expected = named_in("free");
    let is_whole = |elements: &[Element]| pressed(elements).is_superset(&expected);
    let free = tree_with(&bus, window.pid(), is_whole).await;
    assert!(is_whole(&free), "the window is on the bus");
    let mut announced = bus.announcements().await;
    window.turn_to("called");
    let said = tokio::time::timeout(PATIENCE, async {
        loop {
            let said = announced.next().await;
            if said.contains("A020") {
                return said;
            }
        }
    });
    said.await.expect("the number is announced");
}
