//! A whole replay: recording read, room started, everything played, report printed, nothing left behind.
//!
//! Broker, coordinator, journal and clock are the real ones, on loopback and in a folder of their own.

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use anyhow::Context;
use broker_config::embedded::EmbeddedBroker;
use broker_config::link::{BrokerUrl, Password};
use coordinator::clock::{Clock, Hand};
use coordinator::room_file::RoomFile;
use coordinator::start::{Pace, Start, StartError};
use queue::ids::RoomId;
use queue::moment::Day;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tracing::info;

use super::agenda::Agenda;
use super::crew::Crew;
use super::play::{Brokers, Play};
use super::recording::Recording;
use super::report::{Replayed, Report};
use super::{scratch, stage};
use crate::room::told_to_stop;

/// How long before the first moment the room's clock begins, seconds.
const AHEAD_S: i64 = 60;

/// What `visitor-room replay` is given.
#[derive(Debug, Clone)]
pub struct Args {
    /// The recording.
    pub file: PathBuf,
    /// One day of it only.
    pub day: Option<Day>,
    /// Print JSON in place of the table.
    pub json: bool,
}

/// Replays a recording and prints the report on standard output.
///
/// # Errors
/// A [`RecordingError`](super::error::RecordingError) for a recording that is refused, before anything is started;
/// anything else for a replay that failed.
pub async fn run(args: Args) -> anyhow::Result<()> {
    let recording = Recording::read(&args.file, args.day)?;
    let report = tokio::select! {
        report = report(&recording) => report?,
        () = told_to_stop() => anyhow::bail!("told to stop before the replay was over"),
    };
    let text = if args.json {
        serde_json::to_string_pretty(&report)? + "\n"
    } else {
        report.table()
    };
    let mut out = std::io::stdout();
    out.write_all(text.as_bytes())
        .context("cannot print the report")?;
    out.flush().context("cannot print the report")
}

/// The addresses by which the room and the devices reach a broker.
#[derive(Debug, Clone, Copy)]
pub struct Ways {
    /// The coordinator's.
    pub room: SocketAddr,
    /// The kiosk's and the counters'.
    pub devices: SocketAddr,
}

/// Replays a recording in a room of its own.
///
/// # Errors
/// Whatever keeps the room from starting or the replay from going on.
pub async fn report(recording: &Recording) -> anyhow::Result<Report> {
    let straight = |broker| Ways {
        room: broker,
        devices: broker,
    };
    report_over(recording, straight).await
}

/// The same, with other ways to the broker than the straight one; the calls are always heard by the straight one.
///
/// # Errors
/// As [`report`].
pub async fn report_over(
    recording: &Recording,
    ways: impl FnOnce(SocketAddr) -> Ways,
) -> anyhow::Result<Report> {
    let crew = Crew::of(recording);
    let started = Instant::now();
    info!(
        visits = recording.visits.len(),
        guides = crew.guides.len(),
        shifts = crew.shifts.len(),
        counters = stage::counters(&crew),
        between_calls_s = crew.between_calls_s,
        "replaying"
    );
    let folder = scratch::folder(recording.visits.len()).context("cannot make a data folder")?;
    let stage = Stage::open(folder.path(), recording, &crew, ways).await?;
    let replayed = stage.play(recording, &crew).await?;
    info!(seconds = started.elapsed().as_secs(), "replayed");
    Ok(Report::of(recording, &replayed))
}

fn url(addr: SocketAddr) -> anyhow::Result<BrokerUrl> {
    Ok(BrokerUrl::parse(&format!("mqtt://{addr}"))?)
}

/// A running room for one recording.
struct Stage {
    broker: EmbeddedBroker,
    ways: Ways,
    room: RoomId,
    hand: Hand,
    stop: oneshot::Sender<()>,
    coordinator: JoinHandle<Result<(), StartError>>,
}

impl Stage {
    async fn open(
        folder: &Path,
        recording: &Recording,
        crew: &Crew,
        ways: impl FnOnce(SocketAddr) -> Ways,
    ) -> anyhow::Result<Self> {
        let path = folder.join("room.toml");
        std::fs::write(&path, stage::room_file(recording, crew)?)
            .context("cannot write the replay's room file")?;
        let file = RoomFile::load(&path)?;
        let room = file.room().id.clone();
        let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let broker = EmbeddedBroker::start(any_port, room.clone()).await?;
        let ways = ways(broker.addr());
        let first = Agenda::of(recording, crew).first().unwrap_or_default();
        let (clock, hand) = Clock::by_hand(first.plus_s(-AHEAD_S));
        let http = TcpListener::bind(any_port).context("cannot serve pages on loopback")?;
        http.set_nonblocking(true)?;
        let start = Start {
            forecast: Pace::AtEachTicket,
            file: Arc::new(file),
            data: folder.join("data"),
            clock,
            broker: url(ways.room)?,
            password: Some(Password(broker.secret().to_owned())),
            ca_file: None,
            http,
        };
        let (ready, is_ready) = oneshot::channel();
        let (stop, stopped) = oneshot::channel();
        let coordinator = tokio::spawn(coordinator::start::run(
            start,
            move |_| _ = ready.send(()),
            async move { _ = stopped.await },
        ));
        let stage = Self {
            broker,
            ways,
            room,
            hand,
            stop,
            coordinator,
        };
        match is_ready.await {
            Ok(()) => Ok(stage),
            Err(_) => Err(stage.why().await),
        }
    }

    async fn play(self, recording: &Recording, crew: &Crew) -> anyhow::Result<Vec<Replayed>> {
        let play = async {
            let hand = self.hand.clone();
            let brokers = Brokers {
                devices: url(self.ways.devices)?,
                observer: url(self.broker.addr())?,
            };
            let play = Play::open(recording, crew, hand, &brokers, &self.room)?;
            Ok::<_, anyhow::Error>(play.run().await?)
        };
        let replayed = match play.await {
            Ok(replayed) => replayed,
            Err(error) if self.coordinator.is_finished() => {
                return Err(self.why().await.context(format!("{error:#}")));
            }
            Err(error) => return Err(error),
        };
        _ = self.stop.send(());
        self.coordinator.await.context("the room failed")??;
        self.broker.stop().await;
        Ok(replayed)
    }

    /// Why the coordinator ended by itself.
    async fn why(self) -> anyhow::Error {
        match self.coordinator.await {
            Ok(Ok(())) => anyhow::anyhow!("the room ended before the replay"),
            Ok(Err(error)) => error.into(),
            Err(error) => anyhow::Error::from(error).context("the room failed"),
        }
    }
}
