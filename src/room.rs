//! A whole room on this machine: the broker in this process or another's, the coordinator, and what goes with them.
//!
//! Says `ready` on standard output when requests are taken, then opens its windows where there is a display, and stops
//! cleanly on SIGINT and SIGTERM.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;

use broker_config::embedded::{EmbeddedBroker, StartError as BrokerError};
use broker_config::link::{BrokerUrl, Password};
use coordinator::clock::Clock;
use coordinator::room_file::RoomFile;
use coordinator::room_file::check::guides_with_trial_pin;
use coordinator::start::{Pace, Start, StartError};
use queue::ids::GuideId;
use rustix::process::{Resource, getrlimit, setrlimit};
use tokio::runtime::Runtime;
use tokio::signal::unix::{SignalKind, signal};
use tokio::task::JoinSet;
use tracing::warn;

use crate::cli::RoomArgs;
use crate::company::Company;
use crate::failure::Failure;
use crate::settings::print;

/// Open files that a full house may need: 2,000 devices at the embedded broker, 3,000 connections of the pages, and the
/// room's own.
const OPEN_FILES: u64 = 6000;

/// Runs a room until it is told to stop.
///
/// # Errors
/// [`Failure`].
pub fn run(args: &RoomArgs) -> Result<(), Failure> {
    let file = Arc::new(room_file(args)?);
    let plan = Plan::of(args, &file)?;
    raise_open_files();
    let runtime = runtime()?;
    // On a worker of the runtime, where what the link hands over needs no other thread to be woken.
    let room = runtime.spawn(run_room(plan, file));
    let ended = runtime.block_on(room);
    ended.unwrap_or_else(|broken| std::panic::resume_unwind(broken.into_panic()))
}

/// Lets the process have as many open files as its connections may need; systemd gives 1,024 at first, and a room that has
/// none left takes nobody in.
fn raise_open_files() {
    let mut limit = getrlimit(Resource::Nofile);
    let most = limit.maximum.unwrap_or(u64::MAX);
    if limit.current.is_some_and(|current| current < OPEN_FILES) {
        limit.current = Some(OPEN_FILES.min(most));
        if let Err(error) = setrlimit(Resource::Nofile, limit) {
            warn!(%error, "the limit of open files stays as it was");
        }
    }
    if most < OPEN_FILES {
        warn!(
            most,
            wanted = OPEN_FILES,
            "few files may be open; with many devices and phones some will not be let in"
        );
    }
}

/// The runtime of a room: the loop, the broker and the pages have a core each.
///
/// # Errors
/// When the machine has no room for its threads.
pub fn runtime() -> Result<Runtime, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    runtime
        .map_err(|error| Failure::failed(format!("cannot start the threads of the room: {error}")))
}

/// The room file, or the built-in room.
///
/// # Errors
/// The first mistake in it.
pub fn room_file(args: &RoomArgs) -> Result<RoomFile, Failure> {
    let file = match &args.room {
        Some(path) => RoomFile::load(path),
        None => RoomFile::built_in(),
    };
    file.map_err(|mistake| Failure::refused(mistake.to_string()))
}

/// The data folder: the one that was given, or the user's own for this room.
pub fn data_folder(args: &RoomArgs, file: &RoomFile) -> PathBuf {
    let own = || {
        user_folder()
            .join("visitor-room")
            .join(file.room.id.as_str())
    };
    args.data.clone().unwrap_or_else(own)
}

/// The user's data folder (XDG Base Directory Specification); the working folder where there is none.
fn user_folder() -> PathBuf {
    let variable = |name| {
        std::env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let home = || variable("HOME").map(|home| home.join(".local/share"));
    variable("XDG_DATA_HOME").or_else(home).unwrap_or_default()
}

/// What is to be run, found right before anything is started.
struct Plan {
    data: PathBuf,
    clock: Clock,
    broker: Broker,
    http: TcpListener,
    company: Company,
}

enum Broker {
    Embedded(SocketAddr),
    Other {
        url: BrokerUrl,
        password: Option<Password>,
        ca_file: Option<PathBuf>,
    },
}

impl Plan {
    fn of(args: &RoomArgs, file: &RoomFile) -> Result<Self, Failure> {
        let broker = broker(args)?;
        stay_on_loopback(args, &broker, file)?;
        let clock = match &args.clock {
            Some(clock) => Clock::parse(clock)
                .map_err(|expected| Failure::refused(format!("--clock: {expected}")))?,
            None => Clock::machine(),
        };
        let http = listen(args.http)?;
        Ok(Self {
            data: data_folder(args, file),
            clock,
            broker,
            http,
            company: Company::of(args),
        })
    }
}

fn broker(args: &RoomArgs) -> Result<Broker, Failure> {
    let Some(url) = &args.broker else {
        return Ok(Broker::Embedded(args.mqtt));
    };
    let url =
        BrokerUrl::parse(url).map_err(|error| Failure::refused(format!("--broker: {error}")))?;
    let password = Password::given(args.password_file.as_deref(), &url);
    let password = password.map_err(|error| Failure::refused(error.to_string()))?;
    Ok(Broker::Other {
        url,
        password,
        ca_file: args.ca_file.clone(),
    })
}

/// Beyond loopback there are passwords and TLS, never a trial room, and never a clock for tests.
fn stay_on_loopback(args: &RoomArgs, broker: &Broker, file: &RoomFile) -> Result<(), Failure> {
    if !args.http.ip().is_loopback() {
        return Err(Failure::refused(format!(
            "--http {}: pages are served on loopback only; put a web server with TLS in front of them",
            args.http
        )));
    }
    let Broker::Other { url, password, .. } = broker else {
        return Ok(());
    };
    let known = guides_with_trial_pin(file);
    let names: Vec<&str> = known.iter().map(GuideId::as_str).collect();
    let known = format!("anybody knows the PIN of {}", names.join(", "));
    if url.is_loopback() {
        // Whom else that broker serves cannot be seen from here.
        if !names.is_empty() {
            warn!(broker = %url, "{known}: no other machine may reach this broker");
        }
        return Ok(());
    }
    let refused = |why: &str| Err(Failure::refused(format!("--broker {url}: {why}")));
    if !url.is_tls() || password.is_none() {
        return refused("a broker on another machine needs mqtts:// and a password");
    }
    if file.trial() {
        return refused(
            "the trial room stays on this machine; write a room file of your own with `visitor-room init`",
        );
    }
    if args.clock.is_some() {
        return refused("--clock is for tests on this machine only");
    }
    if !names.is_empty() {
        return refused(&format!(
            "{known}; give each of them one of their own with `visitor-room hash-pin`"
        ));
    }
    Ok(())
}

fn listen(addr: SocketAddr) -> Result<TcpListener, Failure> {
    let bound = TcpListener::bind(addr).and_then(|listener| {
        listener.set_nonblocking(true)?;
        Ok(listener)
    });
    bound.map_err(|error| Failure::refused(format!("--http {addr}: {}", why_not(&error))))
}

fn why_not(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::AddrInUse => "the port is in use by another program".to_owned(),
        io::ErrorKind::PermissionDenied => "this user may not use the port".to_owned(),
        _ => error.to_string(),
    }
}

async fn run_room(plan: Plan, file: Arc<RoomFile>) -> Result<(), Failure> {
    let (url, password, ca_file, embedded) = match plan.broker {
        Broker::Embedded(addr) => {
            let broker = start_broker(addr, &file).await?;
            let url =
                BrokerUrl::parse(&broker.url()).map_err(|error| Failure::from_error(&error))?;
            (
                url,
                Some(Password(broker.secret().to_owned())),
                None,
                Some(broker),
            )
        }
        Broker::Other {
            url,
            password,
            ca_file,
        } => (url, password, ca_file, None),
    };
    let start = Start {
        forecast: Pace::Behind,
        file: Arc::clone(&file),
        data: plan.data,
        clock: plan.clock,
        broker: url.clone(),
        password,
        ca_file,
        http: plan.http,
    };
    let mut company = JoinSet::new();
    let ready = |http: SocketAddr| {
        let (mqtt, room) = (url.authority(), &file.room.id);
        let line = format!("ready mqtt={mqtt} http={http} room={room}\n");
        if let Err(failure) = print(&line) {
            tracing::warn!("{}", failure.message);
        }
        plan.company.join(&mut company, &url, &file);
    };
    let ended = coordinator::start::run(start, ready, told_to_stop()).await;
    company.shutdown().await;
    if let Some(broker) = embedded {
        broker.stop().await;
    }
    ended.map_err(|error| failure(&error))
}

async fn start_broker(addr: SocketAddr, file: &RoomFile) -> Result<EmbeddedBroker, Failure> {
    let started = EmbeddedBroker::start(addr, file.room.id.clone()).await;
    started.map_err(|error| match &error {
        BrokerError::Bind { addr, source } => {
            Failure::refused(format!("--mqtt {addr}: {}", why_not(source)))
        }
        BrokerError::NotLoopback(_) => Failure::from_error(&error).as_refused(),
        BrokerError::Failed { .. } => Failure::from_error(&error),
    })
}

fn failure(error: &StartError) -> Failure {
    let failure = Failure::from_error(error);
    if error.is_setting() {
        failure.as_refused()
    } else {
        failure
    }
}

/// Returns on SIGINT or SIGTERM, or when the terminal is closed.
pub(crate) async fn told_to_stop() {
    let (Ok(mut interrupt), Ok(mut terminate), Ok(mut closed)) = (
        signal(SignalKind::interrupt()),
        signal(SignalKind::terminate()),
        signal(SignalKind::hangup()),
    ) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
        _ = closed.recv() => {}
    }
}
