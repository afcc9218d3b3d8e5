//! The only glue: the window on the main thread, the room on a worker beside it. It decides nothing;
//! [`Screen`](crate::screen::Screen) does.

mod shown;
mod worker;

use std::io::Read as _;
use std::path::PathBuf;
use std::time::Duration;

use broker_config::device::Device;
use broker_config::link::OpenError;
use broker_config::roles::{Role, User};
use slint::{CloseRequestResponse, ComponentHandle as _};
use tokio::sync::oneshot;

use crate::memory::Memory;
use crate::settings::{Machine, Settings};
use crate::ui::{WallWindow, dress};
use shown::Shown;
use worker::Worker;

/// How long the end may take.
const STOP_TIMEOUT: Duration = Duration::from_secs(3);

/// Why the wall ended.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// There is no display, or it cannot be used.
    #[error("{0}")]
    NoWindow(String),
    /// The settings can never work.
    #[error(transparent)]
    Settings(#[from] OpenError),
    /// The folder for what has been called out cannot be used.
    #[error("cannot write to {folder}")]
    State {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The runtime beside the window did not start.
    #[error("cannot start the worker beside the window")]
    Worker(#[from] std::io::Error),
}

/// Shows the wall until its window is closed, a signal comes, or its standard input closes.
///
/// # Errors
/// [`RunError`] in one plain sentence.
pub fn run(settings: Settings) -> Result<(), RunError> {
    let memory = Memory::open(&settings.state).map_err(|source| RunError::State {
        folder: settings.state.clone(),
        source,
    })?;
    let window = open_window()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    let (stop, stopped) = oneshot::channel();
    let shown = Shown::new(settings.machine.clone());
    let link = broker_config::link::Settings::device(
        settings.broker,
        settings.room,
        User::new(Role::Board, settings.device),
        settings.password,
    );
    let (device, news) = runtime.block_on(async { Device::open(link) })?;
    prepare(&window, &settings.machine, &shown);
    let job = {
        let _within = runtime.enter();
        let worker = Worker::new(device, &settings.machine, memory, shown, window.as_weak());
        runtime.spawn(worker.run(news, stopped))
    };
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
fn open_window() -> Result<WallWindow, RunError> {
    let opened = std::panic::catch_unwind(|| {
        look::install_fonts().map_err(|error| no_window(&whole(&error)))?;
        WallWindow::new().map_err(|error| no_window(&error.to_string()))
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

fn prepare(window: &WallWindow, machine: &Machine, shown: &Shown) {
    dress(window);
    shown.again(window);
    let (weak, shown) = (window.as_weak(), shown.clone());
    window.on_resized(move || {
        if let Some(window) = weak.upgrade() {
            shown.again(&window);
        }
    });
    if machine.screen.full_screen {
        window.window().set_fullscreen(true);
        window
            .window()
            .on_close_requested(|| CloseRequestResponse::KeepWindowShown);
    }
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
