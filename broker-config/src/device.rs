//! A screen's side of the room: requests that are asked until answered, states that are never older
//! than the last, and whether what is shown is up to date.
//!
//! Holds no rule of the queue and shows nothing.

mod clock;
mod exchange;

use std::time::{Duration, Instant};

use queue::command::Command;
use queue::ids::RequestId;
use queue::refusal::Refusal;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;
use tracing::warn;
use ulid::Ulid;

pub use clock::RoomClock;
pub use exchange::PENDING_MAX;

use crate::link::{Down, Link, LinkEvent, LinkEvents, OpenError, Settings};
use crate::presence::Presence;
use crate::topics::Topic;
use crate::wire::reply::Answer;
use crate::wire::state::{BoardState, DeskState, DutyState, RoomState, SettingsState, TextsState};
use exchange::{Ask, Exchange};

/// How long a device waits before it repeats a request (PROTOCOL §1).
pub const REPEAT_AFTER: Duration = Duration::from_secs(1);
/// When a device gives a request up (PROTOCOL §1).
pub const GIVE_UP_AFTER: Duration = Duration::from_secs(10);
/// Without `state/room` for this long a screen is not up to date (PROTOCOL §1).
pub const STALE_AFTER: Duration = Duration::from_secs(8);
/// News that may wait for the screen; a screen so far behind gets a new link.
pub const NEWS_MAX: usize = 1024;

/// What came of a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Asked {
    /// It was done.
    Done(Box<Answer>),
    /// It was refused, and nothing has changed.
    Refused(Refusal),
    /// There was no answer in time.
    NoAnswer {
        /// Whether the request ever went out, so that it may have been done after all.
        sent: bool,
    },
}

/// A request on its way.
#[derive(Debug)]
pub struct Pending {
    /// The id that the request bears, the same for every repeat.
    pub id: RequestId,
    outcome: oneshot::Receiver<Asked>,
}

impl Pending {
    /// Waits for what comes of it: ten seconds at most.
    pub async fn outcome(self) -> Asked {
        self.outcome.await.unwrap_or(Asked::NoAnswer { sent: true })
    }
}

/// What a screen learns.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "news are few, and each is shown at once"
)]
pub enum News {
    /// Connected.
    Up,
    /// Not connected.
    Down(Down),
    /// Whether what is shown is up to date; it counts as such from the start, and each change is told.
    Fresh(bool),
    /// `state/room`.
    Room(RoomState),
    /// `state/board`.
    Board(BoardState),
    /// `state/texts`.
    Texts(TextsState),
    /// `state/settings`.
    Settings(SettingsState),
    /// `state/duty`.
    Duty(DutyState),
    /// A `state/desk/{device}`: the own one at a counter, any at a manager.
    Desk {
        /// The device whose guide sees it.
        device: queue::ids::DeviceId,
        /// What the guide sees.
        state: DeskState,
    },
    /// An event, for those who may read them.
    Event(serde_json::Value),
    /// A device's presence; for most screens only the coordinator's.
    Presence(Presence),
}

/// A device on the room's broker.
#[derive(Debug)]
pub struct Device {
    asks: mpsc::Sender<Ask>,
    problems: watch::Sender<Vec<String>>,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

/// What the room tells a device, in order. It must be read steadily; when it is dropped, the
/// device leaves the room.
#[derive(Debug)]
pub struct NewsReader {
    news: mpsc::Receiver<News>,
}

impl NewsReader {
    /// The next news; none after [`Device::stop`]. Safe to cancel.
    pub async fn next(&mut self) -> Option<News> {
        self.news.recv().await
    }
}

impl Device {
    /// Connects a device and keeps it connected. Call it within a tokio runtime.
    ///
    /// # Errors
    /// [`OpenError`] for settings that can never work. A broker that is away is no error.
    pub fn open(settings: Settings) -> Result<(Self, NewsReader), OpenError> {
        let exchange = Exchange::new(settings.user.clone(), Instant::now());
        let (link, events) = Link::open(settings)?;
        let (asks, asked) = mpsc::channel(PENDING_MAX);
        let (problems, problems_set) = watch::channel(Vec::new());
        let (stop, stopped) = oneshot::channel();
        let (sender, news) = mpsc::channel(NEWS_MAX);
        let driver = Driver {
            link,
            exchange,
            news: sender,
        };
        let task = tokio::spawn(driver.run(events, asked, problems_set, stopped));
        Ok((
            Self {
                asks,
                problems,
                stop: Some(stop),
                task,
            },
            NewsReader { news },
        ))
    }

    /// Asks for something, under a fresh id.
    pub fn ask(&self, command: Command) -> Pending {
        self.ask_as(fresh_id(), command)
    }

    /// Asks for something under an id chosen before, to repeat an earlier intention.
    pub fn ask_as(&self, id: RequestId, command: Command) -> Pending {
        let (sender, outcome) = oneshot::channel();
        let ask = Ask {
            id: id.clone(),
            command,
            outcome: sender,
        };
        if let Err(TrySendError::Full(ask) | TrySendError::Closed(ask)) = self.asks.try_send(ask) {
            let _ = ask.outcome.send(Asked::NoAnswer { sent: false });
        }
        Pending { id, outcome }
    }

    /// Sets what this device's presence names as problems.
    pub fn set_problems(&self, problems: Vec<String>) {
        self.problems.send_replace(problems);
    }

    /// Leaves the room with `online` false; two seconds at most.
    pub async fn stop(mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Err(error) = (&mut self.task).await {
            tracing::error!(%error, "the device's task failed");
        }
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// An id that no other intention bears.
pub fn fresh_id() -> RequestId {
    RequestId::parse(&Ulid::new().to_string()).expect("a ULID is a request id")
}

struct Driver {
    link: Link,
    exchange: Exchange,
    news: mpsc::Sender<News>,
}

impl Driver {
    async fn run(
        mut self,
        mut events: LinkEvents,
        mut asks: mpsc::Receiver<Ask>,
        mut problems: watch::Receiver<Vec<String>>,
        mut stopped: oneshot::Receiver<()>,
    ) {
        loop {
            self.send_due();
            let deadline =
                tokio::time::Instant::from_std(self.exchange.next_deadline(self.link.is_up()));
            let news = tokio::select! {
                event = events.next() => match event {
                    Some(event) => self.take_in(event),
                    None => return,
                },
                Some(ask) = asks.recv() => {
                    self.exchange.ask(ask, Instant::now());
                    Vec::new()
                }
                Ok(()) = problems.changed() => {
                    self.link.set_problems(problems.borrow_and_update().clone());
                    Vec::new()
                }
                () = tokio::time::sleep_until(deadline) => {
                    self.exchange.tick(Instant::now()).into_iter().collect()
                }
                _ = &mut stopped => break,
            };
            if self.tell(news).await.is_err() {
                break;
            }
        }
        self.link.stop().await;
    }

    async fn tell(&self, news: Vec<News>) -> Result<(), mpsc::error::SendError<News>> {
        for news in news {
            self.news.send(news).await?;
        }
        Ok(())
    }

    fn send_due(&mut self) {
        if !self.link.is_up() {
            return;
        }
        for (id, body) in self.exchange.due(Instant::now()) {
            let topic = Topic::Request(self.exchange.user().clone());
            match self.link.publish(topic, body) {
                Ok(()) => self.exchange.sent(&id),
                Err(error) => warn!(%id, %error, "a request waits for its repeat"),
            }
        }
    }

    fn take_in(&mut self, event: LinkEvent) -> Vec<News> {
        match event {
            LinkEvent::Up { .. } => {
                self.exchange.link_up(Instant::now());
                vec![News::Up]
            }
            LinkEvent::Down(down) => vec![News::Down(down)],
            LinkEvent::Message {
                topic,
                payload,
                retain,
            } => self
                .exchange
                .message(&topic, &payload, retain, Instant::now()),
            LinkEvent::Confirmed(_) | LinkEvent::Refused { .. } => Vec::new(),
        }
    }
}
