//! The only glue: the window on the main thread, the room on a worker beside it. It decides nothing; [`Screen`] does.

use std::sync::Arc;
use std::time::Instant;

use broker_config::device::{Device, NewsReader};
use broker_config::roles::Role;
use jiff::tz::TimeZone;
use languages::Direction;
use look::sound::NO_SOUND;
use look::window::{Asks, Corner, Pane, Place, RunError, Stopped, fill_screen, open};
use slint::ComponentHandle as _;
use tokio::sync::mpsc;
use tracing::warn;

use crate::screen::{Behaviour, Screen, Touch, View};
use crate::settings::{LinePlace, Settings};
use crate::show;
use crate::sound::Sounds;
use crate::ui::{CounterWindow, dress};

/// Touches that may wait; nobody touches faster.
const TOUCHES_MAX: usize = 64;

type Shown = Pane<CounterWindow, View>;

/// Shows the counter until its window is closed, a signal comes, or its standard input closes.
///
/// # Errors
/// [`RunError`] in one plain sentence.
pub fn run(settings: &Settings) -> Result<(), RunError> {
    let window = open(CounterWindow::new)?;
    let (touch, touches) = mpsc::channel(TOUCHES_MAX);
    let shown = prepare(&window, settings, touch);
    let sounds = Sounds::new(&settings.machine.sound, std::env::var_os("PATH").as_deref());
    if let Err(error) = &sounds {
        warn!(%error, "nothing will be heard: the tones cannot be written");
    }
    let sounds = sounds.ok();
    let screen = Screen::new(behaviour(settings, sounds.as_ref()));
    shown.begin(&window, screen.view(Instant::now()));
    look::window::run(
        &window,
        &settings.connection,
        Role::Counter,
        |device, news, stopped| {
            let worker = Worker {
                device,
                screen,
                asks: Asks::default(),
                shown,
                sounds,
            };
            if settings.machine.sound.on {
                worker.tell_hearing(worker.sounds.as_ref().is_some_and(Sounds::is_any));
            }
            worker.run(news, touches, stopped)
        },
    )
}

fn prepare(window: &CounterWindow, settings: &Settings, touch: mpsc::Sender<Touch>) -> Shown {
    dress(window);
    show::on_touch(window, move |touched| {
        if touch.try_send(touched).is_err() {
            warn!("a touch was lost");
        }
    });
    let machine = Arc::new(settings.machine.clone());
    let show = move |window: &CounterWindow, view: &View| {
        show::show(window, view, &machine);
        CORNER.with(|corner| fit(corner, window, view, machine.counter.line));
    };
    let shown = Pane::new(window, show, name, settings.connection.frames);
    let (weak, again) = (window.as_weak(), shown.clone());
    window.on_resized(move || {
        if let Some(window) = weak.upgrade() {
            again.again(&window);
        }
    });
    if settings.machine.screen.full_screen {
        fill_screen(window, false);
    }
    shown
}

thread_local! {
    /// The window that may become a line: there is one, on its own thread.
    static CORNER: Corner = Corner::default();
}

/// Makes the window of a guide without a counter a line, and full again with anything else.
fn fit(corner: &Corner, window: &CounterWindow, view: &View, line: Option<LinePlace>) {
    let own = Place {
        left: view.language.direction == Direction::Rtl,
        upper: false,
    };
    let place = line.map_or(Some(own), LinePlace::corner);
    match place.filter(|_| view.is_line()) {
        Some(place) => {
            let width = show::STRIP_PX * view.text_scale.max(1.0);
            corner.enter(window, (width, window.get_line_height()), place);
        }
        None => corner.leave(window),
    }
}

/// The page, what the counter is doing, and the number there.
fn name(view: &View) -> String {
    let page = format!("{:?} {:?}", view.page, view.status).to_lowercase();
    let visit = view.visit.as_ref();
    let stale = if view.link.is_empty() { "" } else { " stale" };
    visit.map_or_else(
        || format!("{page}{stale}"),
        |visit| format!("{page} {}{stale}", visit.number),
    )
}

/// The room's side, beside the window.
struct Worker {
    device: Device,
    screen: Screen,
    asks: Asks,
    shown: Shown,
    sounds: Option<Sounds>,
}

impl Worker {
    async fn run(
        mut self,
        mut news: NewsReader,
        mut touches: mpsc::Receiver<Touch>,
        mut stopped: Stopped,
    ) {
        loop {
            let view = self.screen.view(Instant::now());
            if let (Some(cue), Some(sounds)) =
                (self.screen.take_cue(Instant::now()), &mut self.sounds)
            {
                sounds.play(&cue);
            }
            self.shown.hand_over(view);
            let deadline = self.screen.next_deadline(Instant::now());
            tokio::select! {
                Some(news) = news.next() => {
                    self.shown.note(&news);
                    self.screen.news(news, Instant::now());
                }
                Some(touch) = touches.recv() => {
                    for ask in self.screen.touch(touch, Instant::now()) {
                        self.asks.ask(&self.device, ask.serial, ask.command);
                    }
                }
                heard = heard(self.sounds.as_mut()) => self.tell_hearing(heard),
                Some((serial, asked)) = self.asks.next() => {
                    self.screen.answered(serial, asked, Instant::now());
                }
                () = tokio::time::sleep_until(deadline.into()) => self.screen.tick(Instant::now()),
                _ = &mut stopped => break,
            }
        }
        self.device.stop().await;
    }

    /// Tells the room whether this machine is heard; one that is to be silent has no problem.
    fn tell_hearing(&self, heard: bool) {
        let problems = if heard {
            Vec::new()
        } else {
            vec![NO_SOUND.to_owned()]
        };
        self.device.set_problems(problems);
    }
}

/// Whether the next sound that ends was heard.
async fn heard(sounds: Option<&mut Sounds>) -> bool {
    match sounds {
        Some(sounds) => sounds.heard().await,
        None => std::future::pending().await,
    }
}

fn behaviour(settings: &Settings, sounds: Option<&Sounds>) -> Behaviour {
    let says = sounds.map(Sounds::says).unwrap_or_default();
    Behaviour {
        device: settings.connection.device.clone(),
        room: settings.connection.room.clone(),
        broker: settings.connection.broker.to_string(),
        language: settings.machine.language.start.clone(),
        zone: TimeZone::system(),
        keys: settings.machine.keys(),
        says: says
            .iter()
            .map(|language| language.tag.to_owned())
            .collect(),
        quiet: settings.machine.sound.quiet(),
    }
}
