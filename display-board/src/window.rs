//! The only glue: the window on the main thread, the room on a worker beside it. It decides nothing;
//! [`Screen`](crate::screen::Screen) does.

mod slides;
mod sounds;
mod worker;

use std::sync::Arc;

use broker_config::roles::Role;
use look::window::{Pane, RunError, fill_screen, open};
use slint::ComponentHandle as _;

use crate::memory::Memory;
use crate::screen::View;
use crate::settings::Settings;
use crate::show;
use crate::ui::{WallWindow, dress};
use worker::Worker;

type Shown = Pane<WallWindow, View>;

/// Shows the wall until its window is closed, a signal comes, or its standard input closes.
///
/// # Errors
/// [`RunError`] in one plain sentence.
pub fn run(settings: &Settings) -> Result<(), RunError> {
    let memory = Memory::open(&settings.state).map_err(|source| RunError::Folder {
        folder: settings.state.clone(),
        source,
    })?;
    let window = open(WallWindow::new)?;
    let shown = prepare(&window, settings);
    look::window::run(
        &window,
        &settings.connection,
        Role::Board,
        |device, news, stopped| {
            let worker = Worker::new(device, settings, memory, shown);
            worker.begin(&window);
            worker.run(news, stopped)
        },
    )
}

fn prepare(window: &WallWindow, settings: &Settings) -> Shown {
    dress(window);
    let machine = Arc::new(settings.machine.clone());
    let frame = Arc::new(slides::Frame::default());
    frame.tell(window, false);
    slides::start(window, &settings.machine.wall.pictures, Arc::clone(&frame));
    let show = move |window: &WallWindow, view: &View| {
        let calling = view.newest.as_ref().is_some_and(|newest| newest.calling);
        frame.tell(window, calling);
        show::show(window, view, &machine);
    };
    let shown = Pane::new(window, show, name, settings.connection.frames);
    let (weak, again) = (window.as_weak(), shown.clone());
    window.on_resized(move || {
        if let Some(window) = weak.upgrade() {
            again.again(&window);
        }
    });
    if settings.machine.screen.full_screen {
        fill_screen(window, true);
    }
    shown
}

/// The page, and the newest call on it.
fn name(view: &View) -> String {
    let page = format!("{:?}", view.page).to_lowercase();
    let stale = if view.alert.is_some() { " stale" } else { "" };
    view.newest.as_ref().map_or_else(
        || format!("{page}{stale}"),
        |newest| format!("{page} {}{stale}", newest.item.number),
    )
}
