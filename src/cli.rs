//! The command line (PROTOCOL §6): what can be asked of the program, and with which code it ends.
//!
//! 0 is a clean end, 1 a failure, 2 refused settings or arguments, a busy port, an unwritable folder.

use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::failure::Failure;
use crate::{data, log, replay, report, room, settings, verify};

/// The visitor room of a municipal service centre.
#[derive(Debug, Parser)]
#[command(name = "visitor-room", version, about)]
pub struct Cli {
    #[command(flatten)]
    room: RoomArgs,
    #[command(subcommand)]
    command: Option<Command>,
}

/// How a room is run.
#[derive(Debug, Clone, Args)]
pub struct RoomArgs {
    /// Run without windows
    #[arg(long)]
    pub headless: bool,
    /// Play the shipped demo day's visitors and guides into the room
    #[arg(long, conflicts_with = "broker")]
    pub demo: bool,
    /// The room file; without it a trial room, open always
    #[arg(long, value_name = "FILE", global = true)]
    pub room: Option<PathBuf>,
    /// The data folder [default: the user's data folder]
    #[arg(long, value_name = "DIR", global = true)]
    pub data: Option<PathBuf>,
    /// Where the embedded broker listens; port 0 takes a free one
    #[arg(
        long,
        value_name = "ADDR",
        default_value = "127.0.0.1:1883",
        conflicts_with = "broker"
    )]
    pub mqtt: SocketAddr,
    /// Where pages are served; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub http: SocketAddr,
    /// Use this broker in place of the embedded one: mqtt://host:port or mqtts://host:port
    #[arg(long, value_name = "URL")]
    pub broker: Option<String>,
    /// The coordinator's password at that broker; else `VISITOR_ROOM_PASSWORD` or standard input
    #[arg(long, value_name = "FILE", requires = "broker")]
    pub password_file: Option<PathBuf>,
    /// Certificates that the broker's must come from (PEM) [default: the system's]
    #[arg(long, value_name = "FILE", requires = "broker")]
    pub ca_file: Option<PathBuf>,
    /// For tests: start at this time and run so many times faster, such as 2026-03-29T00:59:00Zx60
    #[arg(long, value_name = "TIME", requires = "headless")]
    pub clock: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Say whether a room file is right, and sum it up
    Check {
        /// The room file
        file: PathBuf,
    },
    /// Write an editable room.toml and device.toml
    Init {
        /// The folder, which is made when it is missing
        dir: PathBuf,
    },
    /// Read a PIN on standard input and print its pin_hash
    HashPin,
    /// Drive recorded days through the real broker and print the report
    Replay {
        /// The recording
        file: PathBuf,
        /// One day of it only
        #[arg(long, value_name = "D")]
        day: Option<String>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Print wait figures from the log
    Report {
        #[command(flatten)]
        span: SpanArgs,
        /// What the rows are
        #[arg(long, value_enum, default_value_t = ByArg::Errand)]
        by: ByArg,
        /// How it is printed
        #[arg(long, value_enum, default_value_t = report::Format::Table)]
        format: report::Format,
    },
    /// Print the events as on the wire, one a line
    Export {
        #[command(flatten)]
        span: SpanArgs,
        /// How they are printed
        #[arg(long, value_enum, default_value_t = data::Format::Jsonl)]
        format: data::Format,
        /// The journal's records in place of the events
        #[arg(long, conflicts_with = "format")]
        full: bool,
    },
    /// Copy the log, also while the room runs
    Backup {
        /// An empty folder, which is made when it is missing
        dir: PathBuf,
    },
    /// Check every record of the log
    Verify,
    /// Put right what is damaged in the log of a room that is stopped
    Repair {
        /// A folder that `backup` made
        backup: PathBuf,
    },
    /// Draw every state of every screen in every language as PNG files, without a display
    #[cfg(feature = "screens")]
    Pictures(crate::pictures::PicturesArgs),
    /// The visitor's screen alone, against any broker
    #[cfg(feature = "screens")]
    Kiosk(kiosk::command::Arguments),
    /// The wall alone, against any broker
    #[cfg(feature = "screens")]
    DisplayBoard(display_board::command::Arguments),
    /// The guide's screen alone, against any broker
    #[cfg(feature = "screens")]
    CounterClient(counter_client::command::Arguments),
}

/// Local days, both ends included.
#[derive(Debug, Clone, Args)]
pub struct SpanArgs {
    /// The first day, such as 2026-11-01
    #[arg(long, value_name = "D")]
    pub from: String,
    /// The last day, such as 2026-11-30
    #[arg(long, value_name = "D")]
    pub to: String,
}

/// What the rows of a report are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs, reason = "the names say it")]
pub enum ByArg {
    Errand,
    Language,
    Hour,
    Guide,
}

/// Does what the arguments say and gives the exit code.
pub fn run(cli: Cli) -> ExitCode {
    log::start();
    carry_out(&cli.room, cli.command).unwrap_or_else(|failure| {
        // Nothing is left to do when standard error is closed.
        drop(writeln!(
            std::io::stderr(),
            "visitor-room: {}",
            failure.message
        ));
        ExitCode::from(failure.code)
    })
}

fn carry_out(args: &RoomArgs, command: Option<Command>) -> Result<ExitCode, Failure> {
    match command {
        None => room::run(args)?,
        Some(Command::Check { file }) => settings::check(&file)?,
        Some(Command::Init { dir }) => settings::init(&dir)?,
        Some(Command::HashPin) => settings::hash_pin()?,
        Some(Command::Replay { file, day, json }) => replay(file, day.as_deref(), json)?,
        Some(Command::Report { span, by, format }) => report::run(args, &span, by, format)?,
        Some(Command::Export { span, format, full }) => data::export(args, &span, format, full)?,
        Some(Command::Backup { dir }) => data::backup(args, &dir)?,
        Some(Command::Verify) => verify::verify(args)?,
        Some(Command::Repair { backup }) => verify::repair(args, &backup)?,
        #[cfg(feature = "screens")]
        Some(Command::Pictures(args)) => crate::pictures::draw(&args)?,
        #[cfg(feature = "screens")]
        Some(Command::Kiosk(screen)) => return Ok(kiosk::command::run(screen)),
        #[cfg(feature = "screens")]
        Some(Command::DisplayBoard(screen)) => return Ok(display_board::command::run(screen)),
        #[cfg(feature = "screens")]
        Some(Command::CounterClient(screen)) => return Ok(counter_client::command::run(screen)),
    }
    Ok(ExitCode::SUCCESS)
}

fn replay(file: PathBuf, day: Option<&str>, json: bool) -> Result<(), Failure> {
    let day = day.map(|day| settings::day("--day", day)).transpose()?;
    let runtime = room::runtime()?;
    let replayed = runtime.block_on(replay::run(replay::Args { file, day, json }));
    replayed.map_err(|error| {
        let refused = error.is::<replay::error::RecordingError>();
        let failure = Failure::failed(format!("{error:#}"));
        if refused {
            failure.as_refused()
        } else {
            failure
        }
    })
}
