//! The broker inside the process, on loopback only: the one file that names `mqtt5`.
//!
//! Keeps everything in memory, since a broker is only transport here. Beyond loopback a room has a
//! broker of its own (see `mosquitto/`).

use std::future::Future;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use mqtt5::broker::auth::{AuthProvider, AuthResult};
use mqtt5::broker::config::{BrokerConfig, StorageBackend, StorageConfig};
use mqtt5::broker::{BrokerShutdownHandle, MqttBroker};
use mqtt5::packet::connect::ConnectPacket;
use mqtt5::protocol::v5::reason_codes::ReasonCode;
use queue::ids::RoomId;
use tokio::task::JoinHandle;
use tracing::{debug, error, warn};
use ulid::Ulid;

use crate::access::Access;
use crate::admission::{Admission, Denied, Hello};
use crate::roles::User;

/// Largest packet that is accepted, in bytes (PROTOCOL §2).
pub const PACKET_MAX_BYTES: usize = 64 * 1024;
/// Connections at once; more are turned away.
pub const CLIENTS_MAX: usize = 2000;
/// Subscriptions of one client.
pub const SUBSCRIPTIONS_MAX: usize = 64;
/// Retained messages: the states, a desk for each counter, a presence for each device.
pub const RETAINED_MAX: usize = 2000;
/// Messages held for one client that is slow or away.
pub const QUEUED_MAX: usize = 10_000;
/// Bytes held for one client that is slow or away.
pub const QUEUED_MAX_BYTES: usize = 8 * 1024 * 1024;
/// Longest that a session may outlive its connection, in seconds; ours ask for 30.
pub const SESSION_EXPIRY_MAX_S: u64 = 3600;

const STOP_TIMEOUT: Duration = Duration::from_secs(2);
const CLEANUP_INTERVAL: Duration = Duration::from_secs(60);

/// Why the embedded broker did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Passwords are not checked there, so no other machine may reach it.
    #[error("the embedded broker listens on loopback only, not on {0}")]
    NotLoopback(SocketAddr),
    /// The port is taken, or not ours to take.
    #[error("cannot listen on {addr}")]
    Bind {
        /// The address that was asked for.
        addr: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// Anything else that the broker reports.
    #[error("the embedded broker on {addr} did not start: {reason}")]
    Failed {
        /// The address that was asked for.
        addr: SocketAddr,
        /// The broker's own words.
        reason: String,
    },
}

/// A running embedded broker; it stops when dropped, or cleanly by [`EmbeddedBroker::stop`].
#[derive(Debug)]
pub struct EmbeddedBroker {
    addr: SocketAddr,
    secret: String,
    shutdown: Shutdown,
    task: JoinHandle<()>,
}

struct Shutdown(BrokerShutdownHandle);

impl std::fmt::Debug for Shutdown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shutdown")
    }
}

impl EmbeddedBroker {
    /// Starts the broker of `room` on a loopback address; port 0 takes a free one. Returns when it
    /// accepts connections.
    ///
    /// # Errors
    /// [`StartError`] names the address and what was wrong with it.
    pub async fn start(addr: SocketAddr, room: RoomId) -> Result<Self, StartError> {
        Self::start_with_secret(addr, room, new_secret()).await
    }

    /// Like [`EmbeddedBroker::start`] with a secret that was made before, so that a coordinator
    /// that is already running finds its way back.
    ///
    /// # Errors
    /// [`StartError`] names the address and what was wrong with it.
    pub async fn start_with_secret(
        addr: SocketAddr,
        room: RoomId,
        secret: String,
    ) -> Result<Self, StartError> {
        if !addr.ip().is_loopback() {
            return Err(StartError::NotLoopback(addr));
        }
        probe(addr)?;
        let failed = |reason: String| StartError::Failed { addr, reason };
        let doorkeeper = Doorkeeper {
            admission: Admission::new(room.clone(), secret.clone()),
            access: Access::of(room),
        };
        let broker = MqttBroker::with_config(config(addr))
            .await
            .map_err(|e| failed(e.to_string()))?
            .with_auth_provider(Arc::new(doorkeeper));
        let real = broker
            .local_addr()
            .ok_or_else(|| failed("it has no address".to_owned()))?;
        let shutdown = Shutdown(broker.shutdown_handle());
        let mut ready = broker.ready_receiver();
        let task = tokio::spawn(run(broker));
        if ready.wait_for(|ready| *ready).await.is_err() {
            return Err(failed("it ended at once".to_owned()));
        }
        Ok(Self {
            addr: real,
            secret,
            shutdown,
            task,
        })
    }

    /// The real address, port included.
    pub const fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// The URL that our programs take: `mqtt://127.0.0.1:port`.
    pub fn url(&self) -> String {
        format!("mqtt://{}", self.addr)
    }

    /// The coordinator's password, new at each start.
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// Tells every client, closes the port, and waits for both, two seconds at most.
    pub async fn stop(mut self) {
        self.shutdown.0.shutdown();
        if tokio::time::timeout(STOP_TIMEOUT, &mut self.task)
            .await
            .is_err()
        {
            warn!("the embedded broker took too long to stop");
        }
    }
}

impl Drop for EmbeddedBroker {
    fn drop(&mut self) {
        self.shutdown.0.shutdown();
        self.task.abort();
    }
}

async fn run(mut broker: MqttBroker) {
    if let Err(reason) = broker.run().await {
        error!(%reason, "the embedded broker failed");
    }
}

/// Finds out early, and in the system's own words, that an address cannot be had.
fn probe(addr: SocketAddr) -> Result<(), StartError> {
    TcpListener::bind(addr)
        .map(drop)
        .map_err(|source| StartError::Bind { addr, source })
}

/// 160 bits of chance.
fn new_secret() -> String {
    format!("{}{}", Ulid::new(), Ulid::new())
}

fn config(addr: SocketAddr) -> BrokerConfig {
    let storage = StorageConfig::default()
        .with_backend(StorageBackend::Memory)
        .with_cleanup_interval(CLEANUP_INTERVAL)
        .with_max_queued_messages_per_client(QUEUED_MAX)
        .with_max_queued_bytes_per_client(QUEUED_MAX_BYTES);
    BrokerConfig::default()
        .with_bind_address(addr)
        .with_storage(storage)
        .with_max_clients(CLIENTS_MAX)
        .with_max_packet_size(PACKET_MAX_BYTES)
        .with_max_subscriptions_per_client(SUBSCRIPTIONS_MAX)
        .with_max_retained_messages(RETAINED_MAX)
        .with_max_retained_message_size(PACKET_MAX_BYTES)
        .with_session_expiry(Duration::from_secs(SESSION_EXPIRY_MAX_S))
        .with_sys_topics_enabled(false)
}

/// Asks [`Admission`] at the door and [`Access`] for each topic.
struct Doorkeeper {
    admission: Admission,
    access: Access,
}

type Answer<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

impl AuthProvider for Doorkeeper {
    fn authenticate<'a>(
        &'a self,
        connect: &'a ConnectPacket,
        client_addr: SocketAddr,
    ) -> Answer<'a, mqtt5::Result<AuthResult>> {
        let hello = Hello {
            client_id: &connect.client_id,
            user_name: connect.username.as_deref(),
            password: connect.password.as_deref(),
        };
        let result = match self.admission.admit(hello) {
            Ok(user) => AuthResult::success_with_user(user.to_string()),
            Err(reason) => {
                debug!(%client_addr, user = ?connect.username, %reason, "client not let in");
                AuthResult::fail_with_reason(code(&reason), reason.to_string())
            }
        };
        Box::pin(std::future::ready(Ok(result)))
    }

    fn authorize_publish<'a>(
        &'a self,
        _client_id: &str,
        user_id: Option<&'a str>,
        topic: &'a str,
    ) -> Answer<'a, bool> {
        let allowed = known(user_id).is_some_and(|user| self.access.may_publish(&user, topic));
        Box::pin(std::future::ready(allowed))
    }

    fn authorize_subscribe<'a>(
        &'a self,
        _client_id: &str,
        user_id: Option<&'a str>,
        topic_filter: &'a str,
    ) -> Answer<'a, bool> {
        let user = known(user_id);
        let allowed = user.is_some_and(|user| self.access.may_subscribe(&user, topic_filter));
        Box::pin(std::future::ready(allowed))
    }
}

fn known(user_id: Option<&str>) -> Option<User> {
    user_id.and_then(|name| User::parse(name).ok())
}

const fn code(denied: &Denied) -> ReasonCode {
    match denied {
        Denied::NoUser => ReasonCode::NotAuthorized,
        Denied::NotTheCoordinator => ReasonCode::BadUsernameOrPassword,
        Denied::ClientIdOfAnother => ReasonCode::ClientIdentifierNotValid,
    }
}
