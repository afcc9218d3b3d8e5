//! Real windows: a display of their own (Xvfb with openbox), the room's child processes, and screens whose painted frames
//! are read. Needs `Xvfb`, `openbox` and `xdotool`.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use tempfile::TempDir;

use super::{PATIENCE, lines_of, program};

/// A key that did nothing is pressed again after this long.
const PRESSED_AGAIN_AFTER: Duration = Duration::from_secs(2);

/// An X server of its own, without a screen of glass, and a window manager in it.
pub struct Display {
    /// For `DISPLAY`.
    pub name: String,
    server: Child,
    manager: Child,
}

impl Display {
    /// Starts it; returns when it answers.
    #[track_caller]
    pub fn start(size: &str) -> Self {
        Self::with_manager(size, &[])
    }

    /// The same with the window manager as it is on the glass of a kiosk.
    #[track_caller]
    pub fn as_installed(size: &str) -> Self {
        let settings = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/systemd/openbox.xml");
        Self::with_manager(size, &["--config-file", settings])
    }

    #[track_caller]
    fn with_manager(size: &str, args: &[&str]) -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0"])
            .arg(format!("{size}x24"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed");
        let out = server.stdout.take().expect("its output is piped");
        let mut number = String::new();
        BufReader::new(out)
            .read_line(&mut number)
            .expect("it says its number");
        let name = format!(":{}", number.trim());
        let manager = Command::new("openbox")
            .args(args)
            .env("DISPLAY", &name)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("openbox is installed");
        Self {
            name,
            server,
            manager,
        }
    }

    /// What `xdotool` says; empty while it finds nothing.
    pub fn xdotool(&self, args: &[&str]) -> String {
        let output = Command::new("xdotool")
            .env("DISPLAY", &self.name)
            .args(args)
            .stderr(Stdio::null())
            .output()
            .expect("xdotool is installed");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// The shown window of a process.
    #[track_caller]
    pub fn window_of(&self, pid: u32) -> String {
        let pid = pid.to_string();
        let search = ["search", "--onlyvisible", "--pid", &pid];
        wait_for("the process shows a window", || {
            let found = self.xdotool(&search);
            found.lines().next().map(str::to_owned)
        })
    }

    /// Touches a window at these parts of its width and height: a press and a release.
    #[track_caller]
    pub fn touch(&self, window: &str, across: f64, down: f64) {
        let geometry = self.xdotool(&["getwindowgeometry", "--shell", window]);
        let of = |name: &str| {
            let value = geometry.lines().find_map(|line| line.strip_prefix(name));
            value
                .and_then(|value| value.parse::<f64>().ok())
                .expect("the window has a size")
        };
        let at = |part: f64, whole: f64| format!("{:.0}", part * whole);
        let (x, y) = (at(across, of("WIDTH=")), at(down, of("HEIGHT=")));
        self.xdotool(&["mousemove", "--window", window, &x, &y, "click", "1"]);
    }

    /// Closes the window as a person does: by the window manager.
    #[track_caller]
    pub fn close(&self, pid: u32) {
        let window = self.window_of(pid);
        let is_closed = || {
            let shown = self.xdotool(&["search", "--onlyvisible", "--pid", &pid.to_string()]);
            !shown.lines().any(|shown| shown == window)
        };
        wait_for("the window is closed", || {
            self.xdotool(&["windowactivate", &window]);
            if self.xdotool(&["getactivewindow"]) != window {
                return None;
            }
            self.xdotool(&["key", "alt+F4"]);
            // Another window may have come to the front in between: a person then presses again.
            let until = Instant::now() + PRESSED_AGAIN_AFTER;
            while Instant::now() < until {
                if is_closed() {
                    return Some(());
                }
            }
            None
        });
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        for child in [&mut self.manager, &mut self.server] {
            drop(child.kill());
            drop(child.wait());
        }
    }
}

/// Waits for what is looked for, with a deadline.
#[track_caller]
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < until, "not in time: {what}");
        std::thread::yield_now();
    }
}

/// The child process of `parent` that is this screen.
pub fn child_screen(parent: u32, screen: &str) -> Option<u32> {
    let tasks = std::fs::read_dir(format!("/proc/{parent}/task")).ok()?;
    let children =
        tasks.filter_map(|task| std::fs::read_to_string(task.ok()?.path().join("children")).ok());
    let pids: Vec<u32> = children
        .flat_map(|list| {
            list.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .filter_map(|pid| pid.parse().ok())
        .collect();
    pids.into_iter().find(|pid| {
        let line = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        line.split(|byte| *byte == 0).nth(1) == Some(screen.as_bytes())
    })
}

/// Whether a process is there and has not ended.
pub fn runs(pid: u32) -> bool {
    std::fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| {
        let state = stat.rsplit(')').next().unwrap_or_default().trim();
        !state.starts_with('Z')
    })
}

/// Sends a signal to a process.
#[track_caller]
pub fn signal(pid: u32, signal: Signal) {
    let pid = i32::try_from(pid).ok().and_then(Pid::from_raw);
    kill_process(pid.expect("a process id"), signal).expect("it runs");
}

/// A screen on its own, whose painted frames are read.
pub struct Screen {
    child: Child,
    frames: Receiver<String>,
    /// What it painted last.
    pub shows: String,
    /// When that was, in microseconds since 1970.
    pub painted_at_us: u64,
    /// When it was last touched.
    pub touched_at_us: u64,
    _state: TempDir,
}

impl Screen {
    /// Starts a screen at a broker; a password is its first line of input.
    #[track_caller]
    pub fn start(display: &Display, screen: &str, device: &str, at: &At<'_>) -> Self {
        Self::start_with(display, screen, device, at, &[])
    }

    /// The same with further arguments.
    #[track_caller]
    pub fn start_with(
        display: &Display,
        screen: &str,
        device: &str,
        at: &At<'_>,
        more: &[&str],
    ) -> Self {
        let state = tempfile::tempdir().expect("a folder");
        let mut command = program();
        command
            .args([screen, "--broker", at.broker, "--room-id", at.room])
            .args(["--device", device, "--frames"])
            .args(more)
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("XDG_STATE_HOME", state.path())
            .env("XDG_DATA_HOME", state.path())
            .stdout(Stdio::piped());
        if let Some(file) = at.password_file {
            command.arg("--password-file").arg(file);
        }
        let mut child = command.spawn().expect("the program starts");
        let frames = lines_of(child.stdout.take().expect("its output is piped"));
        Self {
            child,
            frames,
            shows: String::new(),
            painted_at_us: 0,
            touched_at_us: 0,
            _state: state,
        }
    }

    /// Waits until the newest painted frame is right.
    #[track_caller]
    pub fn paints(&mut self, what: &str, is_right: impl Fn(&str) -> bool) {
        let until = Instant::now() + PATIENCE;
        while !is_right(&self.shows) {
            let left = until.saturating_duration_since(Instant::now());
            match self.frames.recv_timeout(left) {
                Ok(line) => self.take(&line),
                Err(mpsc::RecvTimeoutError::Timeout) => {
                    panic!("not painted in time: {what}; it shows {:?}", self.shows)
                }
                Err(mpsc::RecvTimeoutError::Disconnected) => panic!("the screen ended: {what}"),
            }
        }
    }

    /// Whether a painted frame is right within this time.
    pub fn paints_within(&mut self, time: Duration, is_right: impl Fn(&str) -> bool) -> bool {
        let until = Instant::now() + time;
        while !is_right(&self.shows) {
            let left = until.saturating_duration_since(Instant::now());
            match self.frames.recv_timeout(left) {
                Ok(line) => self.take(&line),
                Err(_) => return false,
            }
        }
        true
    }

    /// Waits until it has shown the same for so long.
    pub fn rests(&mut self, time: Duration) {
        let mut before = self.shows.clone();
        while self.paints_within(time, |shows| shows != before) {
            before.clone_from(&self.shows);
        }
    }

    fn take(&mut self, line: &str) {
        let line: Value = serde_json::from_str(line).expect("a frame is a line of JSON");
        if let Some(at) = line["touch_at_us"].as_u64() {
            self.touched_at_us = at;
            return;
        }
        self.shows = line["shows"]
            .as_str()
            .expect("it says what it shows")
            .to_owned();
        self.painted_at_us = line["at_us"].as_u64().expect("it says when");
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Where a screen finds its room.
pub struct At<'a> {
    /// `mqtt://host:port`
    pub broker: &'a str,
    /// The room's id.
    pub room: &'a str,
    /// The file of its password.
    pub password_file: Option<&'a Path>,
}
