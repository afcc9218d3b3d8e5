//! The only glue: the window on the main thread, the room on a worker beside it. It decides nothing; [`Screen`] does.

use std::cell::RefCell;
use std::io::Read as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use broker_config::device::{Asked, Device, NewsReader, fresh_id};
use broker_config::link::OpenError;
use broker_config::roles::{Role, User};
use jiff::tz::TimeZone;
use queue::ids::RequestId;
use slint::ComponentHandle as _;
use tokio::sync::{mpsc, oneshot};
use tracing::warn;

use crate::screen::{Ask, Behaviour, Screen, Touch, View};
use crate::settings::{Machine, Settings};
use crate::show;
use crate::ui::{CounterWindow, dress};

/// Touches that may wait; nobody touches faster.
const TOUCHES_MAX: usize = 64;
/// How long the end may take.
const STOP_TIMEOUT: Duration = Duration::from_secs(3);

/// Why the counter ended.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// There is no display, or it cannot be used.
    #[error("{0}")]
    NoWindow(String),
    /// The settings can never work.
    #[error(transparent)]
    Settings(#[from] OpenError),
    /// The runtime beside the window did not start.
    #[error("cannot start the worker beside the window")]
    Worker(#[from] std::io::Error),
}

/// Shows the counter until its window is closed, a signal comes, or its standard input closes.
///
/// # Errors
/// [`RunError`] in one plain sentence.
pub fn run(settings: Settings) -> Result<(), RunError> {
    let window = open_window()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    let (touch, touches) = mpsc::channel(TOUCHES_MAX);
    let (stop, stopped) = oneshot::channel();
    let shown = Shown::default();
    let link = broker_config::link::Settings::device(
        settings.broker.clone(),
        settings.room.clone(),
        User::new(Role::Counter, settings.device.clone()),
        settings.password.clone(),
    );
    let (device, news) = runtime.block_on(async { Device::open(link) })?;
    prepare(&window, &settings.machine, &shown, touch);
    let worker = Worker::new(device, behaviour(&settings), shown, window.as_weak());
    let job = runtime.spawn(worker.run(news, touches, stopped));
    runtime.spawn(end_on_signal());
    if settings.until_stdin_closes {
        std::thread::spawn(end_with_stdin);
    }
    let ended = window.run().map_err(|error| no_window(&error.to_string()));
    let _ = stop.send(());
    runtime.block_on(async {
        let _ = tokio::time::timeout(STOP_TIMEOUT, job).await;
    });
    runtime.shutdown_timeout(Duration::from_secs(1));
    ended
}

/// Opens the window; a missing library can make the window system panic, which is told as plainly.
fn open_window() -> Result<CounterWindow, RunError> {
    let opened = std::panic::catch_unwind(|| {
        look::install_fonts().map_err(|error| no_window(&whole(&error)))?;
        CounterWindow::new().map_err(|error| no_window(&error.to_string()))
    });
    opened.unwrap_or_else(|_| Err(no_window("xlib's shared libraries")))
}

fn whole(error: &dyn std::error::Error) -> String {
    let source = error.source().map(|source| format!(": {source}"));
    format!("{error}{}", source.unwrap_or_default())
}

fn no_window(reason: &str) -> RunError {
    RunError::NoWindow(if reason.contains("shared libraries") {
        "a library of the X Window System is missing: install libx11-6, libxcursor1, libxi6, libx11-xcb1 and \
         libxkbcommon-x11-0"
            .to_owned()
    } else {
        let reason = reason.lines().next().unwrap_or_default();
        format!("no window can be opened here, is there a display? ({reason})")
    })
}

fn prepare(window: &CounterWindow, machine: &Machine, shown: &Shown, touch: mpsc::Sender<Touch>) {
    dress(window);
    show::on_touch(window, move |touched| {
        if touch.try_send(touched).is_err() {
            warn!("a touch was lost");
        }
    });
    let (weak, machine_too, shown) = (window.as_weak(), machine.clone(), shown.clone());
    window.on_resized(move || {
        if let Some(window) = weak.upgrade() {
            shown.again(&window, &machine_too);
        }
    });
    if machine.screen.full_screen {
        window.window().set_fullscreen(true);
    }
    MACHINE.set(Some(machine.clone()));
}

thread_local! {
    /// The settings of the thread that shows the window.
    static MACHINE: RefCell<Option<Machine>> = const { RefCell::new(None) };
}

async fn end_on_signal() {
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => signal.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminated => {}
    }
    let _ = slint::quit_event_loop();
}

/// Ends the program when its standard input closes, even when the window does not answer.
fn end_with_stdin() {
    let mut input = std::io::stdin();
    let mut bytes = [0; 256];
    while input.read(&mut bytes).is_ok_and(|read| read > 0) {}
    let _ = slint::quit_event_loop();
    std::thread::sleep(2 * STOP_TIMEOUT);
    std::process::exit(0);
}

/// The newest view. The window takes it when it comes to it; an older one that it has not shown is dropped.
#[derive(Debug, Clone, Default)]
struct Shown(Arc<Mutex<Slot>>);

#[derive(Debug, Default)]
struct Slot {
    newest: Option<View>,
    on_its_way: bool,
}

impl Shown {
    fn with<T>(&self, then: impl FnOnce(&mut Slot) -> T) -> T {
        then(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Hands a view over to the window's thread.
    fn hand_over(&self, view: View, window: &slint::Weak<CounterWindow>) {
        let waits = self.with(|slot| {
            slot.newest = Some(view);
            std::mem::replace(&mut slot.on_its_way, true)
        });
        if waits {
            return;
        }
        let shown = self.clone();
        let _ = window.upgrade_in_event_loop(move |window| {
            shown.with(|slot| slot.on_its_way = false);
            MACHINE.with_borrow(|machine| {
                if let Some(machine) = machine {
                    shown.again(&window, machine);
                }
            });
        });
    }

    /// Shows the newest view, for example in another size.
    fn again(&self, window: &CounterWindow, machine: &Machine) {
        if let Some(view) = self.with(|slot| slot.newest.clone()) {
            show::show(window, &view, machine);
        }
    }
}

/// The room's side, beside the window.
struct Worker {
    device: Device,
    screen: Screen,
    /// Of this start, so that no other intention ever bears the same request id.
    boot: RequestId,
    answers: (mpsc::Sender<Answered>, mpsc::Receiver<Answered>),
    last: Option<View>,
    shown: Shown,
    window: slint::Weak<CounterWindow>,
}

type Answered = (u64, Asked);

impl Worker {
    fn new(
        device: Device,
        behaviour: Behaviour,
        shown: Shown,
        window: slint::Weak<CounterWindow>,
    ) -> Self {
        Self {
            device,
            screen: Screen::new(behaviour),
            boot: fresh_id(),
            answers: mpsc::channel(broker_config::device::PENDING_MAX),
            last: None,
            shown,
            window,
        }
    }

    async fn run(
        mut self,
        mut news: NewsReader,
        mut touches: mpsc::Receiver<Touch>,
        mut stopped: oneshot::Receiver<()>,
    ) {
        loop {
            self.refresh();
            let deadline = self.screen.next_deadline(Instant::now());
            tokio::select! {
                Some(news) = news.next() => self.screen.news(news, Instant::now()),
                Some(touch) = touches.recv() => {
                    for ask in self.screen.touch(touch) {
                        self.ask(ask);
                    }
                }
                Some((serial, asked)) = self.answers.1.recv() => {
                    self.screen.answered(serial, asked, Instant::now());
                }
                () = tokio::time::sleep_until(deadline.into()) => self.screen.tick(Instant::now()),
                _ = &mut stopped => break,
            }
        }
        self.device.stop().await;
    }

    fn ask(&self, ask: Ask) {
        let id = format!("{}-{}", self.boot.as_str(), ask.serial);
        let pending = match RequestId::parse(&id) {
            Ok(id) => self.device.ask_as(id, ask.command),
            Err(_) => self.device.ask(ask.command),
        };
        let answers = self.answers.0.clone();
        tokio::spawn(async move {
            let asked = pending.outcome().await;
            let _ = answers.send((ask.serial, asked)).await;
        });
    }

    fn refresh(&mut self) {
        let view = self.screen.view(Instant::now());
        if self.last.as_ref() != Some(&view) {
            self.last = Some(view.clone());
            self.shown.hand_over(view, &self.window);
        }
    }
}

fn behaviour(settings: &Settings) -> Behaviour {
    Behaviour {
        device: settings.device.clone(),
        language: settings.machine.start().unwrap_or_else(show::swedish),
        zone: TimeZone::system(),
        keys: settings.machine.keys(),
    }
}
