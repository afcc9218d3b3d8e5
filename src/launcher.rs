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
/// What a screen ends with when starting it again cannot help: refused settings, no window here.
const REFUSED: i32 = 2;

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

/// Runs a screen until somebody closes its window, or it says at its first start that it cannot be opened.
async fn keep(screen: &'static str, arguments: Vec<OsString>) {
    let mut back_off = BackOff::default();
    let mut first = true;
    loop {
        let started = Instant::now();
        let ended = run(&arguments).await;
        let wait = back_off.after(started.elapsed());
        let again_after_s = wait.as_secs();
        match ended {
            Ok(status) if status.success() => {
                info!(screen, "its window was closed");
                return;
            }
            Ok(status) if first && status.code() == Some(REFUSED) => {
                warn!(screen, "the room goes on without this window");
                return;
            }
            Ok(status) => warn!(
                screen,
                again_after_s, "the window ended unexpectedly ({status}) and is started again"
            ),
            Err(error) => warn!(screen, again_after_s, "could not be started: {error}"),
        }
        first = false;
        tokio::time::sleep(wait).await;
    }
}

/// How long a crashed window stays away.
struct BackOff(Duration);

impl Default for BackOff {
    fn default() -> Self {
        Self(BACK_OFF_FIRST)
    }
}

impl BackOff {
    /// The wait after a run of this length; the next is twice as long, unless a run was long enough to have started well.
    fn after(&mut self, ran: Duration) -> Duration {
        if ran >= STARTED_WELL {
            self.0 = BACK_OFF_FIRST;
        }
        let wait = self.0;
        self.0 = (wait * 2).min(BACK_OFF_MAX);
        wait
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_that_crashes_at_once_stays_away_longer_each_time() {
        let mut back_off = BackOff::default();
        let waits = [0; 7].map(|ran| back_off.after(Duration::from_secs(ran)).as_secs());
        assert_eq!(waits, [1, 2, 4, 8, 16, 30, 30]);
    }

    #[test]
    fn a_window_that_had_started_well_is_back_soon() {
        let mut back_off = BackOff::default();
        for _ in 0..5 {
            back_off.after(Duration::ZERO);
        }
        assert_eq!(back_off.after(STARTED_WELL), BACK_OFF_FIRST);
    }
}
