//! A desktop of its own for one test: an X server without glass, a session bus, and the counter's window on both.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// The X server and the session bus.
pub(crate) struct Desktop {
    /// Where the bus of screen readers has its socket.
    folder: tempfile::TempDir,
    pub(crate) display: String,
    pub(crate) bus: String,
    server: Child,
    daemon: Child,
}

/// A process whose first line of output is what it was started for.
fn first_line(command: &mut Command) -> (Child, String) {
    let child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut child = child.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    (child, line.trim().to_owned())
}

impl Desktop {
    pub(crate) fn start() -> Self {
        let (server, number) = first_line(Command::new("Xvfb").args([
            "-displayfd",
            "1",
            "-nolisten",
            "tcp",
            "-screen",
            "0",
            "1280x800x24",
        ]));
        let display = format!(":{number}");
        let folder = tempfile::tempdir().unwrap();
        let (daemon, bus) = first_line(
            Command::new("dbus-daemon")
                .args(["--session", "--nofork", "--print-address=1"])
                .env("DISPLAY", &display)
                .env("XDG_RUNTIME_DIR", folder.path()),
        );
        Self {
            folder,
            display,
            bus,
            server,
            daemon,
        }
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        for child in [&mut self.daemon, &mut self.server] {
            drop(child.kill());
            drop(child.wait());
        }
    }
}

/// The counter's window, turned from state to state.
pub(crate) struct Shown {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Shown {
    pub(crate) fn start(desktop: &Desktop, state: &str) -> Self {
        let mut child = Command::new(program())
            .arg(state)
            .env("DISPLAY", &desktop.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &desktop.bus)
            .env("XDG_RUNTIME_DIR", desktop.folder.path())
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let mut shown = Self {
            child,
            input,
            output: BufReader::new(output),
        };
        shown.is_shown(state);
        shown
    }

    pub(crate) fn turn_to(&mut self, state: &str) {
        writeln!(self.input, "{state}").unwrap();
        self.is_shown(state);
    }

    fn is_shown(&mut self, state: &str) {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        assert_eq!(line.trim(), state, "the window shows it");
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The example `state`, which is built with the tests and lies beside them.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    test.parent()
        .and_then(|deps| deps.parent())
        .unwrap()
        .join("examples/state")
}
