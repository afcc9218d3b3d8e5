//! A room of its own for each test: the real program as a process, on free ports, in a folder that goes with it.
//!
//! Waits for what is observed, with a deadline; never sleeps.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test binary uses a part of the harness"
)]

pub mod client;
pub mod load;
pub mod logbook;
pub mod mosquitto;
pub mod mutator;
pub mod proxy;
pub mod web;
pub mod windows;

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use queue::moment::Moment;
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// How long anything may take on a busy machine before a test says that it did not happen.
pub const PATIENCE: Duration = Duration::from_secs(30);
/// The trial room's PIN.
pub const PIN: &str = "1234";

/// The program under test.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_visitor-room"));
    command
        .env_remove("RUST_LOG")
        .env_remove("VISITOR_ROOM_PASSWORD")
        .stdin(Stdio::null());
    command
}

/// The program in a process for which a shell has done something before.
fn program_in_shell(before: &str) -> Command {
    let program = program();
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(format!("{before} exec \"$0\" \"$@\""));
    shell.arg(program.get_program()).stdin(Stdio::null());
    for (name, value) in program.get_envs() {
        assert!(
            value.is_none(),
            "the program's environment only leaves things out"
        );
        shell.env_remove(name);
    }
    shell
}

/// Runs the program to its end.
#[track_caller]
pub fn run(args: &[&str]) -> Output {
    program().args(args).output().expect("the program starts")
}

/// What a run printed on standard error, its exit code before it; it must end by itself and soon.
#[track_caller]
pub fn failure(args: &[&str]) -> (i32, String) {
    let mut command = program();
    command
        .args(args)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    wait_for_end(&mut child);
    let output = child.wait_with_output().expect("it has ended");
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.code().unwrap_or(-1), text)
}

/// A running room.
pub struct TestRoom {
    child: Option<Child>,
    folder: TempDir,
    args: Vec<String>,
    /// For `DISPLAY`; without it the room has no windows.
    display: Option<String>,
    /// What a shell does before the program takes its place.
    shell: Option<String>,
    /// When its own time was noon, if it has one.
    noon: Option<Instant>,
    /// Where the broker listens.
    pub mqtt: String,
    /// Where pages are served.
    pub http: String,
    /// The room's id.
    pub id: String,
    log: Option<mpsc::Receiver<String>>,
}

impl TestRoom {
    /// The trial room.
    #[track_caller]
    pub fn start() -> Self {
        Self::with(&[])
    }

    /// The trial room, begun at noon of a day in its own time: for minutes of work that must not meet midnight.
    #[track_caller]
    pub fn at_noon() -> Self {
        let mut room = Self::not_started(tempfile::tempdir().expect("a folder"), &[], None);
        room.noon = Some(Instant::now());
        room.launch();
        room
    }

    /// A room with further arguments.
    #[track_caller]
    pub fn with(args: &[&str]) -> Self {
        Self::in_folder(tempfile::tempdir().expect("a folder"), args, None)
    }

    /// A room with further arguments, in a process for which a shell has done something before.
    #[track_caller]
    pub fn with_shell(shell: &str, args: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self::in_folder(folder, args, Some(shell.to_owned()))
    }

    /// The next start is without the shell.
    pub fn without_shell(&mut self) {
        self.shell = None;
    }

    /// A room whose room file is `text`.
    #[track_caller]
    pub fn of_file(text: &str, args: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("room.toml");
        std::fs::write(&file, text).expect("the room file is written");
        let file = file.display().to_string();
        let args: Vec<&str> = ["--room", &file]
            .into_iter()
            .chain(args.iter().copied())
            .collect();
        Self::in_folder(folder, &args, None)
    }

    /// The trial room with its windows on this display.
    #[track_caller]
    pub fn with_windows(display: &str) -> Self {
        let mut room = Self::not_started(tempfile::tempdir().expect("a folder"), &[], None);
        room.display = Some(display.to_owned());
        room.launch();
        room
    }

    #[track_caller]
    fn in_folder(folder: TempDir, args: &[&str], shell: Option<String>) -> Self {
        let mut room = Self::not_started(folder, args, shell);
        room.launch();
        room
    }

    fn not_started(folder: TempDir, args: &[&str], shell: Option<String>) -> Self {
        Self {
            child: None,
            folder,
            args: args.iter().map(ToString::to_string).collect(),
            display: None,
            shell,
            noon: None,
            mqtt: "127.0.0.1:0".to_owned(),
            http: "127.0.0.1:0".to_owned(),
            id: String::new(),
            log: None,
        }
    }

    #[track_caller]
    fn launch(&mut self) {
        let mut command = match &self.shell {
            Some(before) => program_in_shell(before),
            None => program(),
        };
        command.args(["--http", &self.http]);
        match &self.display {
            Some(display) => {
                command
                    .env("DISPLAY", display)
                    .env_remove("WAYLAND_DISPLAY")
                    .env("XDG_STATE_HOME", self.folder.path());
            }
            None => {
                command.arg("--headless");
                self.set_clock(&mut command);
            }
        }
        if !self.args.iter().any(|arg| arg == "--data") {
            command.arg("--data").arg(self.data());
        }
        if !self.args.iter().any(|arg| arg == "--broker") {
            command.args(["--mqtt", &self.mqtt]);
        }
        command
            .args(&self.args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        self.log = child.stderr.take().map(lines_of);
        let out = lines_of(child.stdout.take().expect("its output is piped"));
        self.child = Some(child);
        let ready = out
            .recv_timeout(PATIENCE)
            .unwrap_or_else(|_| panic!("not ready:\n{}", self.log_text()));
        let word = |name: &str| {
            let found = ready
                .split_whitespace()
                .find_map(|word| word.strip_prefix(name));
            found
                .unwrap_or_else(|| panic!("no {name} in {ready:?}"))
                .to_owned()
        };
        (self.mqtt, self.http, self.id) = (word("mqtt="), word("http="), word("room="));
    }

    /// Its own time goes on while it is down.
    fn set_clock(&self, command: &mut Command) {
        if let Some(noon) = self.noon {
            let passed_ms = i64::try_from(noon.elapsed().as_millis()).expect("minutes");
            let noon = Moment::parse("2026-11-24T11:00:00Z").expect("noon in Stockholm");
            command.args(["--clock", &noon.plus_ms(passed_ms).to_string()]);
        }
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        match self.args.iter().position(|arg| arg == "--data") {
            Some(at) => PathBuf::from(&self.args[at + 1]),
            None => self.folder.path().join("data"),
        }
    }

    /// The folder of the test, removed at its end.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Ends the process at once, as a power cut would.
    #[track_caller]
    pub fn kill(&mut self) {
        let mut child = self.child.take().expect("the room runs");
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
    }

    /// Starts it again on the same data and ports.
    #[track_caller]
    pub fn start_again(&mut self) {
        assert!(self.child.is_none(), "the room runs already");
        self.launch();
    }

    /// Changes an argument for the next start.
    #[track_caller]
    pub fn set_argument(&mut self, name: &str, value: &str) {
        let at = self.args.iter().position(|arg| arg == name);
        let at = at.unwrap_or_else(|| panic!("it was not started with {name}"));
        self.args[at + 1] = value.to_owned();
    }

    /// Asks it to stop and waits for its end.
    #[track_caller]
    pub fn stop(&mut self) -> ExitStatus {
        let mut child = self.child.take().expect("the room runs");
        let pid = Pid::from_child(&child);
        kill_process(pid, Signal::TERM).expect("it can be told to stop");
        wait_for_end(&mut child)
    }

    /// Whether the process has not ended.
    #[track_caller]
    pub fn is_running(&mut self) -> bool {
        let child = self.child.as_mut().expect("the room was started");
        child.try_wait().expect("it can be waited for").is_none()
    }

    /// How it ended by itself: its code and all that it logged since the last look.
    #[track_caller]
    pub fn ended(&mut self) -> (Option<i32>, String) {
        let mut child = self.child.take().expect("the room was started");
        let code = wait_for_end(&mut child).code();
        let lines = self.log.take().into_iter().flatten();
        (code, lines.map(|line| line + "\n").collect())
    }

    /// The process id.
    #[track_caller]
    pub fn pid(&self) -> u32 {
        self.child.as_ref().expect("the room runs").id()
    }

    /// Runs a command of the program on this room's data.
    #[track_caller]
    pub fn command(&self, args: &[&str]) -> Output {
        let data = self.data().display().to_string();
        let mut all: Vec<&str> = args.to_vec();
        all.extend(["--data", &data]);
        if let Some(at) = self.args.iter().position(|arg| arg == "--room") {
            all.extend(["--room", &self.args[at + 1]]);
        }
        run(&all)
    }

    /// What such a command printed; it must succeed.
    #[track_caller]
    pub fn printed(&self, args: &[&str]) -> String {
        let output = self.command(args);
        assert!(
            output.status.success(),
            "{args:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).expect("it prints text")
    }

    /// Waits for a line of the log that has `part` in it.
    #[track_caller]
    pub fn logs(&self, part: &str) -> String {
        let log = self.log.as_ref().expect("it has been started");
        let until = Instant::now() + PATIENCE;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            match log.recv_timeout(left) {
                Ok(line) if line.contains(part) => return line,
                Ok(_) => {}
                Err(_) => panic!("the log does not say {part:?}"),
            }
        }
    }

    /// What the room has logged since the last look.
    pub fn log_text(&self) -> String {
        let lines = self.log.iter().flat_map(|log| log.try_iter());
        lines.map(|line| line + "\n").collect()
    }

    /// Today, as the room counts it.
    pub fn today(&self) -> String {
        let days = std::fs::read_dir(self.data().join("journal")).expect("there is a journal");
        let names = days.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let days = names.filter_map(|name| name.strip_suffix(".jsonl").map(str::to_owned));
        days.max().expect("there is a day")
    }
}

impl Drop for TestRoom {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            drop(child.kill());
            drop(child.wait());
        }
    }
}

/// Waits for a process to end.
#[track_caller]
pub fn wait_for_end(child: &mut Child) -> ExitStatus {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(status) = child.try_wait().expect("it can be waited for") {
            return status;
        }
        if Instant::now() >= until {
            drop(child.kill());
            panic!("the process does not end");
        }
        std::thread::yield_now();
    }
}

/// The lines of a stream, read on a thread of their own.
fn lines_of(stream: impl Read + Send + 'static) -> mpsc::Receiver<String> {
    let (sender, lines) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    lines
}
