//! The link to the broker, for coordinator and devices alike: one event loop, a handle that
//! publishes, a stream of what happens.
//!
//! Every connection is a fresh one: subscriptions and presence are sent again, and what was queued
//! for a lost one is dropped, never sent late. Whoever needs an answer asks again (PROTOCOL §1).

mod backoff;
mod connect;
mod outbox;
mod packets;
mod password;
mod session;
mod settings;
mod url;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use queue::ids::RoomId;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use ulid::Ulid;

pub use backoff::{BACKOFF_FIRST, BACKOFF_MAX};
pub use outbox::{OUTBOX_MAX, PublishError};
pub use password::{Password, PasswordError};
pub use session::{EVENTS_MAX, IN_FLIGHT_MAX};
pub use settings::{RetainedAtSubscribe, Settings, Subscription};
pub use url::{BadUrl, BrokerUrl};

use crate::topics::Topic;
use outbox::Outbox;

/// How often a quiet client says that it is there, at most (PROTOCOL §1).
pub const KEEP_ALIVE: Duration = Duration::from_secs(4);
/// How long the broker keeps a lost client's session, in seconds (PROTOCOL §1).
pub const SESSION_EXPIRY_S: u32 = 30;
/// How long the broker waits before a lost device counts as gone, in seconds (PROTOCOL §1).
pub const WILL_DELAY_S: u32 = 5;
/// Largest packet that a client takes, in bytes.
pub const PACKET_MAX_BYTES: u32 = 256 * 1024;
/// Largest message that may be published, in bytes (PROTOCOL §1, sizes).
pub const MESSAGE_MAX_BYTES: usize = 56 * 1024;

/// Why a link cannot be opened: the settings are wrong, so trying again would not help.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file of certificates cannot be read.
    #[error("cannot read the certificates in {file}")]
    CaFile {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// There are no usable certificates to check the broker's against.
    #[error("no usable certificate to check the broker's against: {0}")]
    NoCertificates(String),
    /// Passwords and visitors' languages do not travel unencrypted (PROTOCOL §1).
    #[error("{0}: a broker on another machine needs mqtts://")]
    Unencrypted(BrokerUrl),
    /// The host is no name that a certificate could bear.
    #[error("{0:?} is no host name that a certificate can bear")]
    HostName(String),
}

/// What happens on a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkEvent {
    /// Connected; subscriptions and presence are on their way, before anything published now.
    Up {
        /// Counts the connections since the link was opened, from 1.
        link: u64,
    },
    /// Not connected, or no more; told once for each change of reason. What was queued is dropped.
    Down(Down),
    /// A message of this room.
    Message {
        /// Its topic.
        topic: Topic,
        /// Its body.
        payload: Bytes,
        /// Whether the broker had kept it.
        retain: bool,
    },
    /// The broker has taken the message that was published with this tag.
    Confirmed(u64),
    /// The broker refuses to pass on a message to this topic.
    Refused {
        /// The topic.
        topic: Topic,
        /// The tag, if the message had one; it is not confirmed.
        tag: Option<u64>,
        /// The broker's reason.
        reason: String,
    },
}

/// Why a link is down.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text}")]
pub struct Down {
    /// What kind of reason.
    pub kind: DownKind,
    /// One plain sentence for a log.
    pub text: String,
}

/// The kinds of reasons for which a link is down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DownKind {
    /// The broker cannot be reached.
    Unreachable,
    /// The broker does not let this user in; tried again every five seconds.
    Refused,
    /// The connection ended.
    Lost,
    /// The broker said nothing for too long, or no longer acknowledged.
    Silent,
}

/// The handle of a link. Dropping it cuts the connection without a goodbye.
#[derive(Debug)]
pub struct Link {
    outbox: Arc<Outbox>,
    room: RoomId,
    boot: String,
    task: JoinHandle<()>,
}

/// What happens on a link, in order.
///
/// It must be read steadily: what comes in waits for its reader, and a reader that takes nothing
/// for ten seconds while messages wait makes the link begin anew.
#[derive(Debug)]
pub struct LinkEvents {
    events: mpsc::Receiver<LinkEvent>,
}

impl LinkEvents {
    /// The next event; none when the link has been stopped. Safe to cancel.
    pub async fn next(&mut self) -> Option<LinkEvent> {
        self.events.recv().await
    }

    /// The next event if one is waiting already.
    pub fn try_next(&mut self) -> Option<LinkEvent> {
        self.events.try_recv().ok()
    }
}

impl Link {
    /// Opens a link: it connects, and keeps connecting, in the background.
    ///
    /// # Errors
    /// [`OpenError`] for settings that can never work. A broker that is away is no error.
    pub fn open(settings: Settings) -> Result<(Self, LinkEvents), OpenError> {
        let target = connect::Target::new(&settings)?;
        let outbox = Arc::new(Outbox::new(settings.announce_at_once));
        let (sender, events) = mpsc::channel(EVENTS_MAX);
        let room = settings.room.clone();
        let boot = Ulid::new().to_string();
        let driver = session::Driver::new(settings, target, boot.clone(), outbox.clone(), sender);
        let task = tokio::spawn(driver.run());
        Ok((
            Self {
                outbox,
                room,
                boot,
                task,
            },
            LinkEvents { events },
        ))
    }

    /// The room.
    pub const fn room(&self) -> &RoomId {
        &self.room
    }

    /// The `boot` that this link's presence bears.
    pub fn boot(&self) -> &str {
        &self.boot
    }

    /// Whether the link is connected.
    pub fn is_up(&self) -> bool {
        self.outbox.is_up()
    }

    /// Hands a message over for publishing.
    ///
    /// # Errors
    /// [`PublishError`]: the message is not, and will not be, published.
    pub fn publish(&self, topic: Topic, payload: impl Into<Bytes>) -> Result<(), PublishError> {
        self.outbox.push(topic, payload.into(), None)
    }

    /// Hands a message over for publishing; [`LinkEvent::Confirmed`] with `tag` follows when the
    /// broker has taken it, unless the link goes down first.
    ///
    /// # Errors
    /// [`PublishError`]: the message is not, and will not be, published.
    pub fn publish_tagged(
        &self,
        topic: Topic,
        payload: impl Into<Bytes>,
        tag: u64,
    ) -> Result<(), PublishError> {
        self.outbox.push(topic, payload.into(), Some(tag))
    }

    /// Waits until [`PublishError::Full`] need not be feared, or the link is down. Safe to cancel.
    ///
    /// A task that reads [`LinkEvents`] must go on reading them meanwhile.
    pub async fn has_space(&self) {
        self.outbox.has_space().await;
    }

    /// Publishes presence now, and from now on with every connection.
    pub fn announce(&self) {
        self.outbox.announce();
    }

    /// Sets what presence names as problems, and publishes it if it changed.
    pub fn set_problems(&self, problems: Vec<String>) {
        self.outbox.set_problems(problems);
    }

    /// Says goodbye: publishes what is queued, then presence with `online` false (unless it never
    /// said that it was online), and disconnects; two seconds at most.
    pub async fn stop(mut self) {
        self.outbox.stop();
        if let Err(error) = (&mut self.task).await {
            tracing::error!(%error, "the link's task failed");
        }
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.task.abort();
    }
}
