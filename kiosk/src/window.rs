//! The only glue: the window on the main thread, the room on a worker beside it. It decides nothing; [`Screen`] does.

use std::sync::Arc;
use std::time::Instant;

use broker_config::device::{Device, NewsReader};
use broker_config::roles::Role;
use jiff::tz::TimeZone;
use look::window::{Asks, Pane, RunError, Stopped, fill_screen, open};
use slint::ComponentHandle as _;
use tokio::sync::mpsc;
use tracing::warn;

use crate::screen::{Behaviour, Screen, Touch, View};
use crate::settings::{Machine, Settings};
use crate::show;
use crate::ui::{KioskWindow, dress};

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
    let screen = Screen::new(behaviour(&settings.machine), Instant::now());
    shown.begin(&window, screen.view(Instant::now()));
    look::window::run(
        &window,
        &settings.connection,
        Role::Kiosk,
        |device, news, stopped| {
            let worker = Worker {
                device,
                screen,
                asks: Asks::default(),
                shown,
            };
            worker.run(news, touches, stopped)
        },
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

/// The page, and the number on it.
fn name(view: &View) -> String {
    let page = format!("{:?}", view.page).to_lowercase();
    let ticket = view.ticket.as_ref();
    let stale = if view.stale { " stale" } else { "" };
    ticket.map_or_else(
        || format!("{page}{stale}"),
        |ticket| format!("{page} {}{stale}", ticket.number),
    )
}

/// The room's side, beside the window.
struct Worker {
    device: Device,
    screen: Screen,
    asks: Asks,
    shown: Shown,
}

impl Worker {
    async fn run(
        mut self,
        mut news: NewsReader,
        mut touches: mpsc::Receiver<Touch>,
        mut stopped: Stopped,
    ) {
        loop {
            self.shown.hand_over(self.screen.view(Instant::now()));
            let deadline = self.screen.next_deadline(Instant::now());
            let asks = tokio::select! {
                Some(news) = news.next() => {
                    self.shown.note(&news);
                    self.screen.news(news, Instant::now())
                }
                Some(touch) = touches.recv() => self.screen.touch(touch, Instant::now()),
                Some((serial, asked)) = self.asks.next() => {
                    self.screen.answered(serial, asked, Instant::now())
                }
                () = until(deadline) => self.screen.tick(Instant::now()),
                _ = &mut stopped => break,
            };
            for ask in asks {
                self.asks.ask(&self.device, ask.serial, ask.command);
            }
        }
        self.device.stop().await;
    }
}

fn behaviour(machine: &Machine) -> Behaviour {
    Behaviour {
        start: machine.start().unwrap_or_else(show::swedish),
        idle: machine.idle(),
        ticket: machine.ticket(),
        zone: TimeZone::system(),
    }
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => tokio::time::sleep_until(deadline.into()).await,
        None => std::future::pending().await,
    }
}
