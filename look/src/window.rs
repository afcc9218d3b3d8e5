//! A window on the main thread and the room on a worker beside it: opened, run until somebody ends it, and stopped, the
//! same for every screen. What is shown and what a touch means is each screen's own.

mod asks;
mod corner;
mod frames;
mod libraries;
mod pane;

use std::future::Future;
use std::io::Read as _;
use std::path::PathBuf;
use std::time::Duration;

use broker_config::device::{Device, NewsReader};
use broker_config::link::OpenError;
use broker_config::roles::Role;
use slint::{CloseRequestResponse, ComponentHandle, PlatformError};
use tokio::sync::oneshot;

use crate::start::Connection;
pub use asks::Asks;
pub use corner::{Corner, Place};
pub use libraries::obstacle;
pub use pane::Pane;

/// How long the end may take.
const STOP_TIMEOUT: Duration = Duration::from_secs(3);

/// Why a screen ended.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// There is no display, or it cannot be used.
    #[error("{0}")]
    NoWindow(String),
    /// The settings can never work.
    #[error(transparent)]
    Settings(#[from] OpenError),
    /// The folder for what the screen keeps cannot be used.
    #[error("cannot write to {folder}")]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The runtime beside the window did not start.
    #[error("cannot start the worker beside the window")]
    Worker(#[from] std::io::Error),
    /// The window broke off.
    #[error("the window ended: {0}")]
    Window(String),
}

impl RunError {
    /// Whether starting again cannot help before somebody has changed something.
    #[must_use]
    pub fn is_setting(&self) -> bool {
        matches!(
            self,
            Self::NoWindow(_) | Self::Settings(_) | Self::Folder { .. }
        )
    }
}

/// Tells the worker that its screen ends.
pub type Stopped = oneshot::Receiver<()>;

/// Opens a window, with the fonts of the look.
///
/// # Errors
/// [`RunError::NoWindow`] in one plain sentence: no display, or a library that is missing.
pub fn open<W: ComponentHandle>(
    new: impl FnOnce() -> Result<W, PlatformError>,
) -> Result<W, RunError> {
    if let Some(obstacle) = obstacle() {
        return Err(RunError::NoWindow(obstacle));
    }
    let opened = without_panic(|| {
        crate::install_fonts().map_err(|error| no_window(&whole(&error)))?;
        new().map_err(|error| no_window(&error.to_string()))
    });
    opened.unwrap_or_else(|| Err(RunError::NoWindow(BROKE_OFF.to_owned())))
}

/// What a panic of the window system means. The known one: fontconfig is there, and no font for it to find.
const BROKE_OFF: &str = "the window system broke off while it was opened: where fontconfig is installed, a font must be, \
                         too; install fonts-dejavu-core";

/// What `open` gives; none, and nothing on standard error, when it panics.
fn without_panic<T>(open: impl FnOnce() -> T) -> Option<T> {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let opened = std::panic::catch_unwind(std::panic::AssertUnwindSafe(open));
    std::panic::set_hook(hook);
    opened.ok()
}

fn whole(error: &dyn std::error::Error) -> String {
    let source = error.source().map(|source| format!(": {source}"));
    format!("{error}{}", source.unwrap_or_default())
}

fn no_window(reason: &str) -> RunError {
    let reason = reason.lines().next().unwrap_or_default();
    RunError::NoWindow(format!("no window can be opened here ({reason})"))
}

/// Fills the screen; with `no_way_out`, closing it by the window system's means is refused.
pub fn fill_screen(window: &impl ComponentHandle, no_way_out: bool) {
    window.window().set_fullscreen(true);
    if no_way_out {
        window
            .window()
            .on_close_requested(|| CloseRequestResponse::KeepWindowShown);
    }
}

/// Shows a window beside its room until it is closed, a signal comes, or standard input closes where that is asked for.
/// `work` is called within the runtime and gives the room's side, which must end when [`Stopped`] says so.
///
/// # Errors
/// [`RunError`] in one plain sentence.
pub fn run<W, F>(
    window: &W,
    connection: &Connection,
    role: Role,
    work: impl FnOnce(Device, NewsReader, Stopped) -> F,
) -> Result<(), RunError>
where
    W: ComponentHandle,
    F: Future<Output = ()> + Send + 'static,
{
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    let within = runtime.enter();
    let (device, news) = Device::open(connection.link(role))?;
    let (stop, stopped) = oneshot::channel();
    let job = runtime.spawn(work(device, news, stopped));
    runtime.spawn(end_on_signal());
    drop(within);
    if connection.until_stdin_closes {
        std::thread::spawn(end_with_stdin);
    }
    let ended = window
        .run()
        .map_err(|error| RunError::Window(error.to_string()));
    let _ = stop.send(());
    runtime.block_on(async {
        let _ = tokio::time::timeout(STOP_TIMEOUT, job).await;
    });
    runtime.shutdown_timeout(Duration::from_secs(1));
    ended
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
