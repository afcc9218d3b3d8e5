//! How a room is started: data folder opened, time caught up, another coordinator ruled out, pages served, then the loop.
//!
//! The broker is there already or is found at its address; starting an embedded one is the program's business.

use std::fs;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use broker_config::link::{
    BrokerUrl, DownKind, Link, LinkEvent, LinkEvents, OpenError as LinkError, Password, Settings,
};
use broker_config::presence::Presence;
use broker_config::topics::Topic;
use journal::Journal;
use queue::event::Stamped;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};
use tracing::{info, warn};

use crate::browsers::Browsers;
use crate::clock::Clock;
use crate::forecast::Forecast;
pub use crate::forecast::Pace;
use crate::history::Follower;
use crate::ledger::{Ledger, Outcome};
use crate::opening::{self, OpenError, Opened};
use crate::operator_token;
use crate::outbox::Outbox;
use crate::pages::{ASKS_MAX, Pages};
use crate::pins::PinChecks;
use crate::presences::Presences;
use crate::publishing::Publisher;
use crate::room_file::RoomFile;
use crate::run::{Room, RunError, write};

/// The file in the data folder that tells where the running room's pages are.
pub const HTTP: &str = "http";
/// A data folder that the room makes is for its owner only.
const FOLDER_MODE: u32 = 0o700;
/// How long a broker may be away when the room starts; once it has been there, a room waits for ever.
pub const BROKER_PATIENCE: Duration = Duration::from_secs(10);
/// How long another coordinator has to say that it has gone (PROTOCOL §1).
pub const SECOND_PATIENCE: Duration = Duration::from_secs(2);
/// How long retained presences may take to come in after the subscriptions, when none is there; the time that the
/// connection took comes on top, which is at least as many trips to the broker and back.
const PRESENCES_PATIENCE: Duration = Duration::from_millis(150);

/// What a room is started with.
pub struct Start {
    /// The room file.
    pub file: Arc<RoomFile>,
    /// The data folder, which is made when it is missing.
    pub data: PathBuf,
    /// The room's clock.
    pub clock: Clock,
    /// Where the broker is.
    pub broker: BrokerUrl,
    /// The coordinator's password there.
    pub password: Option<Password>,
    /// The certificates that the broker's must come from.
    pub ca_file: Option<PathBuf>,
    /// When waits are foreseen.
    pub forecast: Pace,
    /// Where pages are served; bound already, so that a busy port is known before anything else.
    pub http: std::net::TcpListener,
}

/// Why a room does not start, or ends.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data folder cannot be made or written.
    #[error("cannot write to the data folder {}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// What is in the data folder cannot be opened.
    #[error("the room cannot be opened as it was left")]
    Open(#[from] OpenError),
    /// The settings of the link can never work.
    #[error("the link to the broker cannot be opened")]
    Link(#[from] LinkError),
    /// The broker is away.
    #[error("the broker {broker} is away: {reason}")]
    BrokerAway {
        /// Its address.
        broker: BrokerUrl,
        /// What was found.
        reason: String,
    },
    /// The broker does not let the coordinator in.
    #[error("the broker {broker} refuses the coordinator: {reason}")]
    BrokerRefuses {
        /// Its address.
        broker: BrokerUrl,
        /// Its reason.
        reason: String,
    },
    /// It ran, and had to end.
    #[error(transparent)]
    Run(#[from] RunError),
}

impl StartError {
    /// Whether settings, arguments or the machine's set-up are at fault, rather than the course of things.
    pub fn is_setting(&self) -> bool {
        let unwritable = |error: &journal::Error| matches!(error, journal::Error::Io { .. });
        match self {
            Self::Folder { .. } | Self::Link(_) | Self::BrokerRefuses { .. } => true,
            Self::Open(OpenError::Journal(error)) => unwritable(error),
            Self::Open(OpenError::Folder { .. }) => true,
            Self::Open(
                OpenError::Record { .. } | OpenError::Missing { .. } | OpenError::NoId { .. },
            )
            | Self::BrokerAway { .. }
            | Self::Run(_) => false,
        }
    }
}

/// Starts a room and runs it until told to stop; `ready` is called when requests are taken.
///
/// # Errors
/// [`StartError`]; what was acknowledged is on the disk.
pub async fn run(
    start: Start,
    ready: impl FnOnce(SocketAddr),
    shutdown: impl Future<Output = ()>,
) -> Result<(), StartError> {
    let http = start
        .http
        .local_addr()
        .map_err(|source| folder(&start.data, source))?;
    let Books {
        journal,
        mut ledger,
        outbox,
        owed,
    } = open_books(&start, http).await?;

    let (link, mut events) = connect(&start)?;
    tokio::pin!(shutdown);
    let first = tokio::select! {
        first = alone(&start, &link, &mut events) => first?,
        () = shutdown.as_mut() => return Ok(()),
    };
    let mut publisher = Publisher::new(
        link,
        outbox,
        start.file.privacy.languages_in_events,
        Instant::now(),
    );
    for event in &owed {
        publisher.resume(ledger.log(), event);
    }
    let operator =
        operator_token::open(&start.data).map_err(|source| folder(&start.data, source))?;
    let (asks, asked) = mpsc::channel(ASKS_MAX);
    let (pages, changes) = watch::channel(ledger.queue().seq());
    let journal = Arc::new(journal);
    let history = follow(&start, ledger.log(), &journal)?;
    let forecast = Forecast::start(history.reports(), start.forecast);
    let forecast = forecast.map_err(|source| folder(&start.data, source))?;
    ledger.foresee(forecast.ranges());
    let served = Pages {
        asks,
        changes,
        file: start.file.clone(),
        data: start.data.clone(),
        reports: history.reports(),
        operator: operator.into(),
        log: ledger.log().into(),
        unknown: Arc::default(),
        sign_ins: Arc::default(),
        managers: Arc::default(),
        live: Arc::default(),
    };
    let room = Room {
        pins: PinChecks::new(start.file.clone()),
        history,
        forecast,
        clock: start.clock,
        ledger,
        journal,
        publisher,
        presences: Presences::default(),
        browsers: Browsers::default(),
        events,
        asks: asked,
        pages,
    };
    let serving = serve(served, start.http);
    let told = start.data.join(HTTP);
    fs::write(&told, http.to_string()).map_err(|source| folder(&start.data, source))?;
    let result = room.run(first, || ready(http), shutdown).await;
    serving.abort();
    drop(fs::remove_file(told));
    Ok(result?)
}

fn follow(start: &Start, log: &str, journal: &Arc<Journal>) -> Result<Follower, StartError> {
    let (file, journal) = (start.file.clone(), Arc::clone(journal));
    Follower::start(&start.data, file, log, journal).map_err(|source| folder(&start.data, source))
}

/// A data folder that has been opened and caught up with the clock.
struct Books {
    journal: Journal,
    ledger: Ledger,
    outbox: Outbox,
    /// Events that may not have gone out.
    owed: Vec<Stamped>,
}

async fn open_books(start: &Start, http: SocketAddr) -> Result<Books, StartError> {
    make_folder(&start.data)?;
    let outbox = Outbox::open(start.data.join(opening::CONFIRMED));
    let opened = opening::open(
        &start.data,
        start.file.clone(),
        page_base(&start.file, http),
        start.clock.now(),
        outbox.confirmed(),
    )?;
    let Opened {
        journal,
        mut ledger,
        unconfirmed,
    } = opened;
    start.clock.go_on_from(ledger.queue().last_at());
    let mut outcome = Outcome::default();
    ledger.pass_time(ledger.time(start.clock.now()), &mut outcome);
    let mut owed = unconfirmed;
    owed.extend(outcome.public());
    write(&journal, outcome.steps).await?;
    Ok(Books {
        journal,
        ledger,
        outbox,
        owed,
    })
}

fn serve(pages: Pages, listener: std::net::TcpListener) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        let served = match TcpListener::from_std(listener) {
            Ok(listener) => pages.serve(listener).await,
            Err(error) => Err(error),
        };
        if let Err(error) = served {
            warn!(%error, "the pages are no longer served");
        }
    })
}

fn connect(start: &Start) -> Result<(Link, LinkEvents), LinkError> {
    let room = start.file.room.id.clone();
    let mut settings = Settings::coordinator(start.broker.clone(), room, start.password.clone());
    settings.ca_file.clone_from(&start.ca_file);
    Link::open(settings)
}

/// Waits for the broker, and until no other coordinator of this room is online there; gives back what came in
/// meanwhile.
async fn alone(
    start: &Start,
    link: &Link,
    events: &mut LinkEvents,
) -> Result<Vec<LinkEvent>, StartError> {
    let (up, took) = up(start, events).await?;
    let mut seen = vec![up];
    let mut other_online = false;
    let mut until = Instant::now() + PRESENCES_PATIENCE + took.min(SECOND_PATIENCE);
    while let Ok(event) = tokio::time::timeout_at(until.into(), events.next()).await {
        let event = event.ok_or(RunError::Gone("the link to the broker"))?;
        if let Some(online) = coordinators_presence(&event, link) {
            if online && !other_online {
                info!("another coordinator of this room is online; waiting for it to go");
                until = Instant::now() + SECOND_PATIENCE;
            }
            other_online = online;
            if !online {
                break;
            }
        }
        seen.push(event);
    }
    if other_online {
        return Err(RunError::Second.into());
    }
    Ok(seen)
}

/// The link's first coming up, and how long that took since it was last tried.
async fn up(start: &Start, events: &mut LinkEvents) -> Result<(LinkEvent, Duration), StartError> {
    let mut tried = Instant::now();
    let patience = tokio::time::Instant::now() + BROKER_PATIENCE;
    let mut reason = "no answer".to_owned();
    while let Ok(event) = tokio::time::timeout_at(patience, events.next()).await {
        match event {
            Some(up @ LinkEvent::Up { .. }) => return Ok((up, tried.elapsed())),
            Some(LinkEvent::Down(down)) if down.kind == DownKind::Refused => {
                return Err(StartError::BrokerRefuses {
                    broker: start.broker.clone(),
                    reason: down.text,
                });
            }
            Some(LinkEvent::Down(down)) => {
                warn!(broker = %start.broker, "waiting for the broker: {down}");
                reason = down.text;
                tried = Instant::now();
            }
            Some(_) => {}
            None => return Err(RunError::Gone("the link to the broker").into()),
        }
    }
    Err(StartError::BrokerAway {
        broker: start.broker.clone(),
        reason,
    })
}

/// Whether the presence of a coordinator that is not this one says online; none for any other message.
fn coordinators_presence(event: &LinkEvent, link: &Link) -> Option<bool> {
    let LinkEvent::Message {
        topic: Topic::Presence(user),
        payload,
        ..
    } = event
    else {
        return None;
    };
    if user.role != broker_config::roles::Role::Coordinator {
        return None;
    }
    let presence = Presence::parse(payload).ok()?;
    (presence.boot != link.boot()).then_some(presence.online)
}

/// Where the pages of the room that runs on a data folder are served; none when no process has its journal open, since who
/// answers at the address then is not the room.
pub fn running_at(data: &Path) -> Option<SocketAddr> {
    if !journal::is_open(&data.join(opening::JOURNAL)) {
        return None;
    }
    fs::read_to_string(data.join(HTTP))
        .ok()?
        .trim()
        .parse()
        .ok()
}

/// The address that a visitor's page begins with: the room's public one; for a trial room on loopback, its own.
fn page_base(file: &RoomFile, http: SocketAddr) -> Option<String> {
    file.public_url
        .clone()
        .or_else(|| file.trial().then(|| format!("http://{http}")))
}

fn make_folder(data: &Path) -> Result<(), StartError> {
    let mut made = fs::DirBuilder::new();
    let made = made.recursive(true).mode(FOLDER_MODE).create(data);
    made.map_err(|source| folder(data, source))
}

fn folder(data: &Path, source: io::Error) -> StartError {
    StartError::Folder {
        path: data.to_owned(),
        source,
    }
}
