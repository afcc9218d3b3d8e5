//! One connection from its first packet to its last.
//!
//! Knows nothing of the connection before or after it.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncReadExt, AsyncWriteExt, ReadHalf, WriteHalf};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until, timeout};
use tracing::{debug, error, warn};

use super::super::connect::Stream;
use super::super::outbox::Outbox;
use super::super::packets::{self, Incoming, Welcome};
use super::super::{Down, DownKind, KEEP_ALIVE, LinkEvent, PACKET_MAX_BYTES, Settings};
use super::Driver;
use super::in_flight::{InFlight, Unacknowledged};
use super::pulse::Pulse;
use crate::presence::Presence;
use crate::topics::{RoomTopic, Topic};

/// Bytes on their way out beyond which no more messages are taken up.
const OUT_MAX_BYTES: usize = 256 * 1024;
const READ_AT_ONCE_BYTES: usize = 32 * 1024;
/// How long the reader of the events may take nothing while events wait.
const READER_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a goodbye may take.
const GOODBYE_TIMEOUT: Duration = Duration::from_secs(1);

/// How a session ended.
pub(super) enum Ended {
    Stopped,
    Down(Down),
}

impl From<Down> for Ended {
    fn from(down: Down) -> Self {
        Self::Down(down)
    }
}

pub(super) struct Session<'a> {
    settings: &'a Settings,
    outbox: Arc<Outbox>,
    events: mpsc::Sender<LinkEvent>,
    reader: ReadHalf<Box<dyn Stream>>,
    writer: WriteHalf<Box<dyn Stream>>,
    incoming: BytesMut,
    outgoing: BytesMut,
    flush_due: bool,
    presence: Presence,
    packet_max_bytes: Option<u32>,
    in_flight: InFlight,
    pulse: Pulse,
    goodbye: Goodbye,
}

/// How far a stop has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Goodbye {
    NotAsked,
    Draining { until: Instant, presence_sent: bool },
    Sent { until: Instant },
}

enum Step {
    Read(io::Result<usize>),
    Wrote(io::Result<()>),
    Filled,
    Timer,
    StopAsked,
}

impl<'a> Session<'a> {
    pub(super) fn new(
        driver: &'a Driver,
        stream: Box<dyn Stream>,
        welcome: &Welcome,
        incoming: BytesMut,
        presence: Presence,
    ) -> Self {
        let (reader, writer) = tokio::io::split(stream);
        let theirs = welcome.keep_alive_s.filter(|s| *s > 0).map(u64::from);
        let keep_alive = theirs.map_or(KEEP_ALIVE, |s| KEEP_ALIVE.min(Duration::from_secs(s)));
        Self {
            settings: &driver.settings,
            outbox: driver.outbox.clone(),
            events: driver.events.clone(),
            reader,
            writer,
            incoming,
            outgoing: BytesMut::new(),
            flush_due: false,
            presence,
            packet_max_bytes: welcome.packet_max_bytes,
            in_flight: InFlight::new(welcome.receive_max),
            pulse: Pulse::new(keep_alive, Instant::now()),
            goodbye: Goodbye::NotAsked,
        }
    }

    pub(super) async fn run(mut self) -> Ended {
        match self.run_to_the_end().await {
            Ok(()) => Ended::Stopped,
            Err(down) if self.goodbye == Goodbye::NotAsked => Ended::Down(down),
            Err(down) => {
                debug!(reason = %down, "the link was lost while saying goodbye");
                Ended::Stopped
            }
        }
    }

    async fn run_to_the_end(&mut self) -> Result<(), Down> {
        self.subscribe()?;
        self.take_in().await?;
        loop {
            self.fill()?;
            if self.has_left() {
                let _ = self.writer.shutdown().await;
                return Ok(());
            }
            match self.step().await {
                Step::Read(Ok(0)) => return Err(lost("the broker closed the connection")),
                Step::Read(Ok(_)) => self.take_in().await?,
                Step::Read(Err(e)) | Step::Wrote(Err(e)) => return Err(lost(e)),
                Step::Wrote(Ok(())) | Step::Filled => {}
                Step::Timer => self.tick()?,
                Step::StopAsked => {
                    let until = Instant::now() + GOODBYE_TIMEOUT;
                    self.goodbye = Goodbye::Draining {
                        until,
                        presence_sent: false,
                    };
                }
            }
        }
    }

    async fn step(&mut self) -> Step {
        let deadline = self.next_deadline();
        let has_output = !self.outgoing.is_empty() || self.flush_due;
        let stop_is_new = self.goodbye == Goodbye::NotAsked;
        self.incoming.reserve(READ_AT_ONCE_BYTES);
        tokio::select! {
            // The timer last: an answer that has come in counts before its lateness is judged.
            biased;
            wrote = write_some(&mut self.writer, &mut self.outgoing, &mut self.flush_due),
                if has_output => Step::Wrote(wrote),
            read = self.reader.read_buf(&mut self.incoming) => Step::Read(read),
            () = self.outbox.stop_asked(), if stop_is_new => Step::StopAsked,
            () = self.outbox.filled() => Step::Filled,
            () = sleep_until(deadline) => Step::Timer,
        }
    }

    fn subscribe(&mut self) -> Result<(), Down> {
        if self.settings.subscriptions.is_empty() {
            return Ok(());
        }
        let packet_id = self.in_flight.next_packet_id();
        packets::write_subscribe(&mut self.outgoing, &self.settings.subscriptions, packet_id)
            .map_err(lost)
    }

    /// Takes up as many messages as the broker's window and our buffer allow.
    fn fill(&mut self) -> Result<(), Down> {
        if matches!(self.goodbye, Goodbye::Sent { .. }) {
            return Ok(());
        }
        let has_window = self.in_flight.free() > 0;
        if let Some(problems) = has_window.then(|| self.outbox.take_presence()).flatten() {
            self.presence.problems = problems;
            self.publish_presence(true)?;
        }
        while self.outgoing.len() < OUT_MAX_BYTES {
            let free = self.in_flight.free();
            // In small portions, so that large messages do not run far past the buffer's limit.
            let messages = self.outbox.take(free.min(16));
            if messages.is_empty() {
                break;
            }
            for message in messages {
                self.publish(message.topic, &message.payload, message.tag)?;
            }
        }
        self.leave()
    }

    fn publish_presence(&mut self, online: bool) -> Result<(), Down> {
        let presence = Presence {
            online,
            ..self.presence.clone()
        };
        let topic = Topic::Presence(self.settings.user.clone());
        self.publish(topic, &Bytes::from(presence.to_body()), None)
    }

    fn publish(&mut self, topic: Topic, payload: &Bytes, tag: Option<u64>) -> Result<(), Down> {
        let packet_id = self.in_flight.next_packet_id();
        let message = packets::Message {
            topic: topic.name(&self.settings.room),
            payload,
            retain: topic.is_retained(),
            packet_id,
            expiry_s: topic.expiry_s(),
        };
        if let Err(reason) =
            packets::write_message(&mut self.outgoing, message, self.packet_max_bytes)
        {
            error!(?topic, %reason, "a message that the broker cannot take is dropped");
            return Ok(());
        }
        self.in_flight
            .insert(packet_id, Unacknowledged { topic, tag }, Instant::now());
        Ok(())
    }

    /// Handles every whole packet that has come in.
    async fn take_in(&mut self) -> Result<(), Down> {
        while let Some(packet) =
            packets::read(&mut self.incoming, PACKET_MAX_BYTES).map_err(lost)?
        {
            self.handle(packet).await?;
        }
        Ok(())
    }

    async fn handle(&mut self, packet: Incoming) -> Result<(), Down> {
        match packet {
            Incoming::Message {
                topic,
                payload,
                retain,
                packet_id,
            } => {
                self.receive(&topic, payload, retain).await?;
                if let Some(packet_id) = packet_id {
                    packets::write_acknowledgement(&mut self.outgoing, packet_id).map_err(lost)?;
                }
            }
            Incoming::Acknowledged { packet_id, refused } => {
                self.acknowledged(packet_id, refused).await?;
            }
            Incoming::Subscribed { refused } => {
                for subscription in refused
                    .iter()
                    .filter_map(|i| self.settings.subscriptions.get(*i))
                {
                    warn!(
                        filter = subscription.filter,
                        "the broker refuses a subscription"
                    );
                }
            }
            Incoming::Pong => self.pulse.answered(),
            Incoming::Goodbye(reason) => {
                return Err(lost(format_args!("the broker disconnects: {reason}")));
            }
            Incoming::Welcome(_) | Incoming::NotWelcome { .. } | Incoming::Other => {
                return Err(lost("the broker sent a packet that has no place here"));
            }
        }
        Ok(())
    }

    async fn receive(&mut self, name: &Bytes, payload: Bytes, retain: bool) -> Result<(), Down> {
        let known = std::str::from_utf8(name)
            .ok()
            .and_then(|name| RoomTopic::parse(name).ok());
        match known {
            Some(RoomTopic { room, topic }) if room == self.settings.room => {
                if self.is_own_offline(&topic, &payload) {
                    self.outbox.presence_is_due();
                }
                self.tell(LinkEvent::Message {
                    topic,
                    payload,
                    retain,
                })
                .await
            }
            _ => {
                warn!(topic = %String::from_utf8_lossy(name), "a message of no topic of this room");
                Ok(())
            }
        }
    }

    /// Somebody, perhaps a late last will of ours, says that we are gone, and we are not.
    fn is_own_offline(&self, topic: &Topic, payload: &[u8]) -> bool {
        *topic == Topic::Presence(self.settings.user.clone())
            && self.goodbye == Goodbye::NotAsked
            && Presence::parse(payload).is_ok_and(|presence| !presence.online)
    }

    async fn acknowledged(&mut self, packet_id: u16, refused: Option<String>) -> Result<(), Down> {
        let now = Instant::now();
        let Some(Unacknowledged { topic, tag }) = self.in_flight.remove(packet_id, now) else {
            return Err(lost("the broker acknowledges what was never sent"));
        };
        match (refused, tag) {
            (Some(reason), tag) => {
                warn!(?topic, reason, "the broker refuses a message");
                self.tell(LinkEvent::Refused { topic, tag, reason }).await
            }
            (None, Some(tag)) => self.tell(LinkEvent::Confirmed(tag)).await,
            (None, None) => Ok(()),
        }
    }

    async fn tell(&self, event: LinkEvent) -> Result<(), Down> {
        let event = match self.events.try_send(event) {
            Ok(()) => return Ok(()),
            Err(mpsc::error::TrySendError::Full(event)) => event,
            Err(mpsc::error::TrySendError::Closed(_)) => return Err(lost("nobody reads any more")),
        };
        match timeout(READER_TIMEOUT, self.events.send(event)).await {
            Ok(Ok(())) => Ok(()),
            _ => Err(lost("what came in was not read in time")),
        }
    }

    fn next_deadline(&self) -> Instant {
        let goodbye = match self.goodbye {
            Goodbye::NotAsked => None,
            Goodbye::Draining { until, .. } => Some(until),
            Goodbye::Sent { until } => Some(until + GOODBYE_TIMEOUT),
        };
        let owed = self.acknowledgement_deadline();
        [goodbye, owed]
            .into_iter()
            .flatten()
            .fold(self.pulse.deadline(), Instant::min)
    }

    /// Two keep-alives without an acknowledgement while some are owed: a broker that still
    /// answers pings may have stopped taking messages, and only a new connection helps.
    fn acknowledgement_deadline(&self) -> Option<Instant> {
        self.in_flight
            .owed_since()
            .map(|since| since + 2 * self.pulse.keep_alive())
    }

    fn tick(&mut self) -> Result<(), Down> {
        let now = Instant::now();
        if self.pulse.is_lost(now) {
            return Err(silent("the broker does not answer"));
        }
        if self
            .acknowledgement_deadline()
            .is_some_and(|deadline| now >= deadline)
        {
            return Err(silent("the broker no longer acknowledges messages"));
        }
        if self.pulse.ping_is_due(now) {
            packets::write_ping(&mut self.outgoing).map_err(lost)?;
        }
        Ok(())
    }

    /// One step of a goodbye: first what is queued, then presence, then, when all of it is
    /// acknowledged, the last packet.
    fn leave(&mut self) -> Result<(), Down> {
        let Goodbye::Draining {
            until,
            mut presence_sent,
        } = self.goodbye
        else {
            return Ok(());
        };
        if !presence_sent && self.outbox.is_empty() && self.in_flight.free() > 0 {
            presence_sent = true;
            self.goodbye = Goodbye::Draining {
                until,
                presence_sent,
            };
            if let Some(problems) = self.outbox.problems_if_announced() {
                self.presence.problems = problems;
                self.publish_presence(false)?;
            }
        }
        let all_taken = presence_sent && self.in_flight.is_empty();
        if all_taken || Instant::now() >= until {
            self.goodbye = Goodbye::Sent { until };
            packets::write_goodbye(&mut self.outgoing).map_err(lost)?;
        }
        Ok(())
    }

    fn has_left(&self) -> bool {
        let Goodbye::Sent { until } = self.goodbye else {
            return false;
        };
        (self.outgoing.is_empty() && !self.flush_due) || Instant::now() >= until + GOODBYE_TIMEOUT
    }
}

async fn write_some(
    writer: &mut WriteHalf<Box<dyn Stream>>,
    outgoing: &mut BytesMut,
    flush_due: &mut bool,
) -> io::Result<()> {
    if outgoing.is_empty() {
        writer.flush().await?;
        *flush_due = false;
    } else {
        writer.write_buf(outgoing).await?;
        *flush_due = true;
    }
    Ok(())
}

fn lost(reason: impl std::fmt::Display) -> Down {
    Down {
        kind: DownKind::Lost,
        text: reason.to_string(),
    }
}

fn silent(reason: &str) -> Down {
    Down {
        kind: DownKind::Silent,
        text: reason.to_owned(),
    }
}
