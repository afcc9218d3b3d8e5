//! The event loop: connects, runs one session after another, and waits in between.
//!
//! Never waits for whoever publishes; waits for whoever reads, but not for ever.

mod in_flight;
mod pulse;
mod run;

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::BytesMut;
use queue::moment::Moment;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout};
use tracing::{debug, info, warn};

use super::backoff::Backoff;
use super::connect::{CONNECT_TIMEOUT, Stream, Target};
use super::outbox::Outbox;
use super::packets::{self, Incoming, Welcome};
use super::{Down, DownKind, KEEP_ALIVE, LinkEvent, PACKET_MAX_BYTES, SESSION_EXPIRY_S, Settings};
use crate::presence::Presence;
use crate::topics::Topic;
pub use in_flight::IN_FLIGHT_MAX;
use run::{Ended, Session};

/// Events that may wait for their reader.
pub const EVENTS_MAX: usize = 8192;
/// A session that held this long is followed by a quick first attempt.
const HELD: Duration = Duration::from_secs(2);

/// Everything that outlives a connection.
pub(super) struct Driver {
    settings: Settings,
    target: Target,
    boot: String,
    outbox: Arc<Outbox>,
    events: mpsc::Sender<LinkEvent>,
    links: u64,
    told: Option<DownKind>,
}

impl Driver {
    pub(super) fn new(
        settings: Settings,
        target: Target,
        boot: String,
        outbox: Arc<Outbox>,
        events: mpsc::Sender<LinkEvent>,
    ) -> Self {
        Self {
            settings,
            target,
            boot,
            outbox,
            events,
            links: 0,
            told: None,
        }
    }

    /// Runs until a stop is asked for or nobody reads the events any more.
    pub(super) async fn run(mut self) {
        let mut backoff = Backoff::new();
        loop {
            let began = Instant::now();
            let ended = self.one_session().await;
            self.outbox.link_down();
            let Ended::Down(down) = ended else { return };
            if began.elapsed() >= HELD {
                backoff.reset();
            }
            let wait = match down.kind {
                DownKind::Refused => backoff.wait_after_refusal(),
                _ => backoff.wait(),
            };
            if self.tell(down).await.is_err() {
                return;
            }
            let outbox = self.outbox.clone();
            let stopped = async {
                tokio::select! {
                    () = outbox.stop_asked() => true,
                    () = self.events.closed() => true,
                    () = tokio::time::sleep(wait) => false,
                }
            };
            if stopped.await {
                return;
            }
        }
    }

    async fn tell(&mut self, down: Down) -> Result<(), ()> {
        if self.told == Some(down.kind) {
            debug!(broker = %self.target.url(), reason = %down, "still no link");
            return Ok(());
        }
        warn!(broker = %self.target.url(), reason = %down, "no link to the broker");
        self.told = Some(down.kind);
        self.events.send(LinkEvent::Down(down)).await.map_err(drop)
    }

    async fn one_session(&mut self) -> Ended {
        let outbox = self.outbox.clone();
        let connected = tokio::select! {
            connected = self.connect() => connected,
            () = outbox.stop_asked() => return Ended::Stopped,
        };
        let (stream, welcome, rest, presence) = match connected {
            Ok(connected) => connected,
            Err(down) => return Ended::Down(down),
        };
        self.links = presence.link;
        self.told = None;
        info!(broker = %self.target.url(), link = self.links, "linked to the broker");
        self.outbox.link_up();
        let up = LinkEvent::Up { link: self.links };
        if self.events.send(up).await.is_err() {
            return Ended::Stopped;
        }
        Session::new(self, stream, &welcome, rest, presence)
            .run()
            .await
    }

    async fn connect(&self) -> Result<(Box<dyn Stream>, Welcome, BytesMut, Presence), Down> {
        let url = self.target.url();
        let unreachable = |reason: &dyn std::fmt::Display| Down {
            kind: DownKind::Unreachable,
            text: format!("cannot reach the broker at {url}: {reason}"),
        };
        let mut stream = self.target.connect().await.map_err(|e| unreachable(&e))?;
        let presence = self.presence(self.links + 1);
        let hello = self.hello(&presence).map_err(|e| unreachable(&e))?;
        let mut bytes = BytesMut::new();
        match timeout(CONNECT_TIMEOUT, introduce(&mut stream, &hello, &mut bytes)).await {
            Ok(Ok(Incoming::Welcome(welcome))) => Ok((stream, welcome, bytes, presence)),
            Ok(Ok(Incoming::NotWelcome { refused, reason })) => Err(Down {
                kind: if refused {
                    DownKind::Refused
                } else {
                    DownKind::Unreachable
                },
                text: format!(
                    "the broker at {url} refuses {}: {reason}",
                    self.settings.user
                ),
            }),
            Ok(Ok(_)) => Err(unreachable(&"it answers, but not as an MQTT 5 broker")),
            Ok(Err(reason)) => Err(unreachable(&reason)),
            Err(_) => Err(unreachable(&"it accepts, but does not answer")),
        }
    }

    fn hello(&self, presence: &Presence) -> Result<BytesMut, packets::PacketError> {
        let will = Presence {
            online: false,
            ..presence.clone()
        };
        let password = self
            .settings
            .password
            .as_ref()
            .map_or("", |password| &password.0);
        let mut out = BytesMut::new();
        let hello = packets::Hello {
            client_id: &self.settings.client_id,
            user: self.settings.user.to_string(),
            password,
            keep_alive_s: u16::try_from(KEEP_ALIVE.as_secs()).unwrap_or(u16::MAX),
            session_expiry_s: SESSION_EXPIRY_S,
            packet_max_bytes: PACKET_MAX_BYTES,
            will_topic: Topic::Presence(self.settings.user.clone()).name(&self.settings.room),
            will_body: will.to_body(),
            will_delay_s: self.settings.will_delay_s,
        };
        packets::write_hello(&mut out, hello)?;
        Ok(out)
    }

    fn presence(&self, link: u64) -> Presence {
        Presence {
            online: true,
            role: self.settings.user.role,
            device: self.settings.user.device.clone(),
            boot: self.boot.clone(),
            link,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            since: now(),
            problems: self.outbox.problems(),
        }
    }
}

/// The machine's own clock: presence is about the machine, not about the room.
fn now() -> Moment {
    let since_1970 = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Moment::from_millis(i64::try_from(since_1970.as_millis()).unwrap_or(i64::MAX))
}

/// Sends the CONNECT and reads what the broker answers first.
async fn introduce(
    stream: &mut Box<dyn Stream>,
    hello: &[u8],
    bytes: &mut BytesMut,
) -> Result<Incoming, String> {
    stream.write_all(hello).await.map_err(|e| e.to_string())?;
    stream.flush().await.map_err(|e| e.to_string())?;
    loop {
        if let Some(first) = packets::read(bytes, PACKET_MAX_BYTES).map_err(|e| e.to_string())? {
            return Ok(first);
        }
        match stream.read_buf(bytes).await {
            Ok(0) => return Err("it closed the connection".to_owned()),
            Ok(_) => {}
            Err(error) => return Err(error.to_string()),
        }
    }
}
