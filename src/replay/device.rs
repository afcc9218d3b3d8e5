//! The devices of a replay: a kiosk and counters that ask and must be answered, and an observer that hears the calls.
//!
//! They talk to the room as every device does. A refusal is an error here, since a replay asks for nothing that may
//! be refused.

use std::time::Duration;

use broker_config::device::{Asked, Device, GIVE_UP_AFTER, News, NewsReader};
use broker_config::link::{BrokerUrl, RetainedAtSubscribe, Settings, Subscription};
use broker_config::roles::{Role, User};
use broker_config::topics::Topic;
use broker_config::wire::reply::Answer;
use queue::command::Command;
use queue::ids::{CounterId, DeviceId, RoomId, TicketId};
use serde::Deserialize;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::error::PlayError;

/// How long a call that must follow may take.
const CALL_PATIENCE: Duration = GIVE_UP_AFTER;

/// A device that asks, and hears nothing but its answers.
#[derive(Debug)]
pub(crate) struct Asker {
    user: User,
    device: Device,
    _news: NewsReader,
}

impl Asker {
    /// Connects a device.
    pub(crate) fn open(
        broker: &BrokerUrl,
        room: &RoomId,
        role: Role,
        device: DeviceId,
    ) -> Result<Self, PlayError> {
        let user = User { role, device };
        let hears = Topic::Reply(user.clone());
        let (device, news) = Device::open(settings(broker, room, &user, &hears))?;
        Ok(Self {
            user,
            device,
            _news: news,
        })
    }

    /// Asks until answered.
    pub(crate) async fn ask(&self, command: Command) -> Result<Answer, PlayError> {
        let asked = self.device.ask(command.clone()).outcome().await;
        let (user, command) = (&self.user, &command);
        match asked {
            Asked::Done(answer) => Ok(*answer),
            Asked::Refused(refusal) => Err(PlayError::refused(user, command, &refusal)),
            Asked::NoAnswer { .. } => Err(PlayError::no_answer(user, command)),
        }
    }

    /// Says goodbye.
    pub(crate) async fn close(self) {
        self.device.stop().await;
    }
}

fn settings(broker: &BrokerUrl, room: &RoomId, user: &User, hears: &Topic) -> Settings {
    let mut settings = Settings::device(broker.clone(), room.clone(), user.clone(), None);
    settings.subscriptions = vec![Subscription {
        filter: hears.name(room),
        retained: RetainedAtSubscribe::Send,
    }];
    settings
}

/// A call that the room announced.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Called {
    pub(crate) ticket: TicketId,
    pub(crate) counter: CounterId,
}

/// Hears the room's events and passes on the calls.
#[derive(Debug)]
pub(crate) struct Observer {
    calls: mpsc::UnboundedReceiver<Called>,
    task: JoinHandle<()>,
}

impl Observer {
    /// Connects an observer.
    pub(crate) fn open(broker: &BrokerUrl, room: &RoomId) -> Result<Self, PlayError> {
        let user = User {
            role: Role::Observer,
            device: DeviceId::parse("replay")?,
        };
        let (device, mut news) = Device::open(settings(broker, room, &user, &Topic::Event))?;
        // Holds the calls between two that are waited for: a recording bounds them.
        let (sender, calls) = mpsc::unbounded_channel();
        let task = tokio::spawn(async move {
            let _connected = device;
            while let Some(news) = news.next().await {
                if let Some(called) = called(news)
                    && sender.send(called).is_err()
                {
                    break;
                }
            }
        });
        Ok(Self { calls, task })
    }

    /// The call of that ticket, which must follow.
    pub(crate) async fn call_of(&mut self, ticket: &TicketId) -> Result<Called, PlayError> {
        let call = async {
            while let Some(called) = self.calls.recv().await {
                if called.ticket == *ticket {
                    return Ok(called);
                }
            }
            Err(PlayError::LinkEnded)
        };
        match timeout(CALL_PATIENCE, call).await {
            Ok(call) => call,
            Err(_) => Err(PlayError::NotCalled(ticket.clone())),
        }
    }
}

impl Drop for Observer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn called(news: News) -> Option<Called> {
    match news {
        News::Event(event) if event["type"] == "visitor_called" => {
            serde_json::from_value(event).ok()
        }
        _ => None,
    }
}
