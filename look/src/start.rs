//! What every screen is started with: the same options, the same password, the same codes at the end. What is a screen's
//! own stands in its `command.rs`.

use std::path::PathBuf;
use std::process::ExitCode;

use broker_config::link::{BrokerUrl, Password};
use broker_config::roles::{Role, User};
use queue::ids::{DeviceId, RoomId};

use crate::device_file::DeviceFile;
use crate::window::RunError;

/// The options of every screen.
#[derive(Debug, Clone, clap::Args)]
pub struct Start {
    /// The broker: mqtt://host:port or mqtts://host:port
    #[arg(long)]
    pub broker: BrokerUrl,
    /// The room's id
    #[arg(long, value_parser = RoomId::parse)]
    pub room_id: RoomId,
    /// This device's id
    #[arg(long, value_parser = DeviceId::parse)]
    pub device: DeviceId,
    /// What is true for this machine: device.toml
    #[arg(long, value_name = "FILE")]
    pub settings: Option<PathBuf>,
    /// A file whose first line is the password; else VISITOR_ROOM_PASSWORD or the first line of standard input
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    /// Certificates that the broker's must come from (PEM) [default: the system's]
    #[arg(long, value_name = "FILE")]
    pub ca_file: Option<PathBuf>,
    /// The password is the first line of standard input, and the program ends when that closes
    #[arg(long, conflicts_with = "password_file")]
    pub until_stdin_closes: bool,
    /// Write a line of JSON to standard output for each painted frame (when, what it shows) and each touch
    #[arg(long)]
    pub frames: bool,
}

/// The way to the room, with its secret read.
#[derive(Debug, Clone)]
pub struct Connection {
    /// Where the broker is.
    pub broker: BrokerUrl,
    /// Certificates that the broker's must come from; none: the system's.
    pub ca_file: Option<PathBuf>,
    /// The room.
    pub room: RoomId,
    /// This device.
    pub device: DeviceId,
    /// Its password.
    pub password: Option<Password>,
    /// Whether the program ends when its standard input closes.
    pub until_stdin_closes: bool,
    /// Whether each painted frame is told on standard output.
    pub frames: bool,
}

/// The folder for what a screen keeps where none is given: the user's (XDG Base Directory Specification,
/// `XDG_STATE_HOME`), in it one for each room and device.
#[must_use]
pub fn state_folder(role: Role, room: &RoomId, device: &DeviceId) -> PathBuf {
    let variable = |name| {
        std::env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let home = || variable("HOME").map(|home| home.join(".local/state"));
    variable("XDG_STATE_HOME")
        .or_else(home)
        .unwrap_or_default()
        .join("visitor-room")
        .join(room.as_str())
        .join(format!("{role}-{device}"))
}

impl Connection {
    /// The link of a device in this role.
    #[must_use]
    pub fn link(&self, role: Role) -> broker_config::link::Settings {
        let user = User::new(role, self.device.clone());
        let mut link = broker_config::link::Settings::device(
            self.broker.clone(),
            self.room.clone(),
            user,
            self.password.clone(),
        );
        link.ca_file.clone_from(&self.ca_file);
        link
    }
}

/// Reads password and `device.toml`, opens the screen, and gives the exit code: 2 for refused settings or a window that
/// cannot be opened here, 1 for a failure.
pub fn run<M: DeviceFile>(
    start: Start,
    open: impl FnOnce(Connection, M) -> Result<(), RunError>,
) -> ExitCode {
    let (connection, machine) = match read(start) {
        Ok(read) => read,
        Err(error) => return failed(&error, 2),
    };
    match open(connection, machine) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let code = if error.is_setting() { 2 } else { 1 };
            failed(&error.into(), code)
        }
    }
}

/// Starts the log of a screen that is a program of its own: on standard error, as much as `RUST_LOG` says.
pub fn log() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn,winit=error"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
}

fn failed(error: &anyhow::Error, code: u8) -> ExitCode {
    tracing::error!("{error:#}");
    ExitCode::from(code)
}

fn read<M: DeviceFile>(start: Start) -> anyhow::Result<(Connection, M)> {
    let machine = match &start.settings {
        Some(file) => M::read(file)?,
        None => M::default(),
    };
    let password = password(&start)?;
    let connection = Connection {
        broker: start.broker,
        ca_file: start.ca_file,
        room: start.room_id,
        device: start.device,
        password,
        until_stdin_closes: start.until_stdin_closes,
        frames: start.frames,
    };
    Ok((connection, machine))
}

fn password(start: &Start) -> anyhow::Result<Option<Password>> {
    if !start.until_stdin_closes {
        return Ok(Password::given(
            start.password_file.as_deref(),
            &start.broker,
        )?);
    }
    let mut line = String::new();
    let read = std::io::stdin().read_line(&mut line)?;
    anyhow::ensure!(read > 0, "standard input closed before the start");
    Ok(Password::first_line(&line))
}
