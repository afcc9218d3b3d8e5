//! The windows of a room on this machine: each screen is a child process of this program, started again when it crashes.
//!
//! A child ends when its standard input closes, so that none outlives the room, however the room ends.

use std::ffi::OsString;
use std::io;
use std::process::{ExitStatus, Stdio};
use std::time::{Duration, Instant};

use tokio::io::AsyncWriteExt;
use tokio::process::{Child, Command};
use tokio::task::JoinSet;
use tracing::{info, warn};

/// A crashed window comes back after this long, each time twice as long, up to [`BACK_OFF_MAX`].
const BACK_OFF_FIRST: Duration = Duration::from_secs(1);
const BACK_OFF_MAX: Duration = Duration::from_secs(30);
/// A window that ran for this long had started well.
const STARTED_WELL: Duration = Duration::from_secs(60);

/// The screens of a room on one machine, and the devices that they are.
const SCREENS: [(&str, &str); 3] = [
    ("kiosk", "entrance"),
    ("display-board", "wall-1"),
    ("counter-client", "c1"),
];

/// Opens the windows of a room and keeps them; they close when `windows` is dropped.
pub(crate) fn open(windows: &mut JoinSet<()>, broker: &str, room: &str) {
    for (screen, device) in SCREENS {
        let arguments = [
            screen,
            "--broker",
            broker,
            "--room-id",
            room,
            "--device",
            device,
            "--until-stdin-closes",
        ];
        windows.spawn(keep(screen, arguments.map(OsString::from).to_vec()));
    }
}

/// Runs a screen until somebody closes its window.
async fn keep(screen: &'static str, arguments: Vec<OsString>) {
    let mut back_off = BACK_OFF_FIRST;
    loop {
        let started = Instant::now();
        match run(&arguments).await {
            Ok(status) if status.success() => {
                info!(screen, "its window was closed");
                return;
            }
            Ok(status) => warn!(
                screen,
                again_after_s = back_off.as_secs(),
                "{}",
                ended(status)
            ),
            Err(error) => warn!(
                screen,
                again_after_s = back_off.as_secs(),
                "could not be started: {error}"
            ),
        }
        if started.elapsed() >= STARTED_WELL {
            back_off = BACK_OFF_FIRST;
        }
        tokio::time::sleep(back_off).await;
        back_off = (back_off * 2).min(BACK_OFF_MAX);
    }
}

async fn run(arguments: &[OsString]) -> io::Result<ExitStatus> {
    let mut child = start(arguments)?;
    // Its first line is the password, of which the embedded broker asks none. Held until the child has ended: closing it
    // tells the child to end.
    let mut input = child.stdin.take();
    if let Some(input) = &mut input {
        input.write_all(b"\n").await?;
    }
    let ended = child.wait().await;
    drop(input);
    ended
}

fn start(arguments: &[OsString]) -> io::Result<Child> {
    Command::new(std::env::current_exe()?)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .kill_on_drop(true)
        .spawn()
}

fn ended(status: ExitStatus) -> String {
    format!("the window ended unexpectedly ({status}) and is started again")
}
