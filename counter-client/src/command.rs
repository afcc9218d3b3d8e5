//! The counter client's command line, for its own program and for `visitor-room counter-client` alike.
//! What the screen does is said elsewhere.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::Settings;
use crate::settings::Machine;
use anyhow::Context as _;
use broker_config::link::{BrokerUrl, Password};
use clap::Parser;
use queue::ids::{DeviceId, RoomId};

/// The guide's screen: the next visitor by one key.
#[derive(Debug, Clone, Parser)]
#[command(version)]
pub struct Arguments {
    /// The broker: mqtt://host:port or mqtts://host:port
    #[arg(long)]
    broker: BrokerUrl,
    /// The room's id
    #[arg(long, value_parser = RoomId::parse)]
    room_id: RoomId,
    /// This counter device's id
    #[arg(long, value_parser = DeviceId::parse)]
    device: DeviceId,
    /// What is true for this machine: device.toml
    #[arg(long)]
    settings: Option<PathBuf>,
    /// A file whose first line is the password; else VISITOR_ROOM_PASSWORD
    #[arg(long)]
    password_file: Option<PathBuf>,
    /// The password is the first line of standard input, and the program ends when that closes
    #[arg(long, conflicts_with = "password_file")]
    until_stdin_closes: bool,
}

/// Opens the window and gives the exit code: 2 for refused arguments or settings, 1 for a failure.
pub fn run(arguments: Arguments) -> ExitCode {
    let settings = match settings(arguments) {
        Ok(settings) => settings,
        Err(error) => return failed(&error, 2),
    };
    match crate::run(settings) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&error.into(), 1),
    }
}

fn failed(error: &anyhow::Error, code: u8) -> ExitCode {
    tracing::error!("{error:#}");
    ExitCode::from(code)
}

fn settings(given: Arguments) -> anyhow::Result<Settings> {
    let machine = match &given.settings {
        Some(file) => Machine::read(file)?,
        None => Machine::default(),
    };
    Ok(Settings {
        password: password(&given)?,
        broker: given.broker,
        room: given.room_id,
        device: given.device,
        until_stdin_closes: given.until_stdin_closes,
        machine,
    })
}

fn password(given: &Arguments) -> anyhow::Result<Option<Password>> {
    let text = if given.until_stdin_closes {
        let mut line = String::new();
        let read = std::io::stdin().read_line(&mut line)?;
        anyhow::ensure!(read > 0, "standard input closed before the start");
        line
    } else if let Some(file) = &given.password_file {
        std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?
    } else {
        std::env::var("VISITOR_ROOM_PASSWORD").unwrap_or_default()
    };
    let line = text.lines().next().unwrap_or_default();
    Ok((!line.is_empty()).then(|| Password(line.to_owned())))
}
