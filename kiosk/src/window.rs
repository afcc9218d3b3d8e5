//! The only glue: the window on the main thread, the room on a worker beside it. It decides nothing; the screen does.

use std::sync::Arc;
use std::time::Instant;

use broker_config::device::News;
use broker_config::roles::Role;
use jiff::tz::TimeZone;
use look::window::{Pane, RunError, fill_screen, open};
use slint::ComponentHandle as _;
use tokio::sync::mpsc;
use tracing::warn;

use crate::offline::machine_clock;
use crate::screen::{Behaviour, Screen, Touch, View};
use crate::settings::Settings;
use crate::show;
use crate::speech::Voice;
use crate::ui::{KioskWindow, dress};
use crate::worker::{Parts, Showing, Worker};

/// Touches that may wait; nobody touches faster.
const TOUCHES_MAX: usize = 64;

type Shown = Pane<KioskWindow, View>;

/// Shows the kiosk until its window is closed, a signal comes, or its standard input closes.
///
/// # Errors
/// [`RunError`] in one plain sentence.
pub fn run(settings: &Settings) -> Result<(), RunError> {
    let window = open(KioskWindow::new)?;
    let (touch, touches) = mpsc::channel(TOUCHES_MAX);
    let shown = prepare(&window, settings, touch);
    let first = Screen::new(behaviour(settings), Instant::now());
    shown.begin(&window, first.view(Instant::now()));
    let parts = Parts {
        kiosk: settings.connection.device.clone(),
        state: settings.state.clone(),
        clock: machine_clock(),
        behaviour: behaviour(settings),
        printer: settings.machine.printer.clone(),
        voice: voice(settings),
    };
    look::window::run(
        &window,
        &settings.connection,
        Role::Kiosk,
        |device, news, stopped| Worker::new(device, parts, shown).run(news, touches, stopped),
    )
}

fn prepare(window: &KioskWindow, settings: &Settings, touch: mpsc::Sender<Touch>) -> Shown {
    dress(window);
    show::on_touch(window, move |touched| {
        if touch.try_send(touched).is_err() {
            warn!("a touch was lost");
        }
    });
    let machine = Arc::new(settings.machine.clone());
    let show = move |window: &KioskWindow, view: &View| show::show(window, view, &machine);
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

/// The page, the number on it, and whether the kiosk is on its own or not up to date.
fn name(view: &View) -> String {
    let page = format!("{:?}", view.page).to_lowercase();
    let ticket = view.ticket.as_ref();
    let told = if view.alone {
        " alone"
    } else if view.stale {
        " stale"
    } else {
        ""
    };
    ticket.map_or_else(
        || format!("{page}{told}"),
        |ticket| format!("{page} {}{told}", ticket.number),
    )
}

impl Showing for Shown {
    fn note(&mut self, news: &News) {
        Pane::note(self, news);
    }

    fn show(&mut self, view: View) {
        self.hand_over(view);
    }
}

fn voice(settings: &Settings) -> Voice {
    let search = std::env::var_os("PATH");
    let written = settings.state.join("sound");
    Voice::find(&settings.machine.sound, search.as_deref(), &written)
}

fn behaviour(settings: &Settings) -> Behaviour {
    let machine = &settings.machine;
    Behaviour {
        device: settings.connection.device.clone(),
        start: machine.language.start.clone(),
        idle: machine.idle(),
        ticket: machine.ticket(),
        zone: TimeZone::system(),
    }
}
