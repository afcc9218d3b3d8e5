//! The demo: the shipped day's visitors and guides played into a running room at a visible speed, over MQTT like
//! anybody else, until the room ends.
//!
//! It knows no rule of the queue and leaves a counter to whoever sits in front of the screen. The room's clock is the
//! machine's; only people are in a hurry.

mod guide;
mod pace;
mod staff;
mod visitors;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use broker_config::device::{Device, NewsReader};
use broker_config::link::{BrokerUrl, OpenError, Settings};
use broker_config::roles::{Role, User};
use coordinator::room_file::RoomFile;
use queue::ids::{CounterId, DeviceId, RoomId, TicketId};
use tokio::task::JoinSet;
use tracing::info;

use staff::Staff;

pub use pace::SPEED;

/// The counter that the demo leaves free.
const LEFT_FREE: &str = "1";
/// Most counters with a guide of the demo: visitors shall also be seen waiting.
const COUNTERS_MAX: usize = 4;
/// Most visits whose length is remembered.
const LENGTHS_MAX: usize = 1000;

/// How long the service of each ticket of the demo takes, as the visitors brought it along.
#[derive(Debug, Clone, Default)]
struct Lengths(Arc<Mutex<HashMap<TicketId, Duration>>>);

impl Lengths {
    fn note(&self, ticket: TicketId, length: Duration) {
        let mut lengths = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lengths.len() >= LENGTHS_MAX {
            lengths.clear();
        }
        lengths.insert(ticket, length);
    }

    fn take(&self, ticket: &TicketId) -> Option<Duration> {
        let mut lengths = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lengths.remove(ticket)
    }
}

/// Plays into the trial room at `broker` until `stop`; then everybody of the demo leaves the broker.
///
/// # Errors
/// [`OpenError`] when no device can be linked with such settings.
pub async fn play(
    broker: &BrokerUrl,
    file: &RoomFile,
    stop: impl Future<Output = ()>,
) -> Result<(), OpenError> {
    let room = file.room();
    let open = |role, name: &str| device(broker, &room.id, role, name);
    let lengths = Lengths::default();
    let staff = Staff::new(&room);
    let mut people = JoinSet::new();
    let (kiosk, news) = open(Role::Kiosk, "demo-entrance")?;
    people.spawn(visitors::come(kiosk, news, lengths.clone()));
    let (observer, news) = open(Role::Observer, "demo-staff")?;
    people.spawn(staff::watch(observer, news, staff.clone()));
    let counters: Vec<CounterId> = counters(file);
    for (n, counter) in counters.iter().enumerate() {
        let (device, news) = open(Role::Counter, &format!("demo-counter-{counter}"))?;
        let place = guide::Place {
            counter: counter.clone(),
            step_free: room.counter(counter).is_some_and(|c| c.step_free),
            staff: staff.clone(),
            lengths: lengths.clone(),
            seed: n as u64,
        };
        people.spawn(guide::work(device, news, place));
    }
    info!(
        counters = counters.len(),
        speed = SPEED,
        "the demo day begins"
    );
    stop.await;
    people.shutdown().await;
    Ok(())
}

fn device(
    broker: &BrokerUrl,
    room: &RoomId,
    role: Role,
    name: &str,
) -> Result<(Device, NewsReader), OpenError> {
    let device = DeviceId::parse(name)
        .expect("the demo's devices and the room's counters are named by identifiers");
    let user = User { role, device };
    Device::open(Settings::device(broker.clone(), room.clone(), user, None))
}

/// The counters that the demo takes: not the one left free, some beside it where there are more, step-free ones first.
fn counters(file: &RoomFile) -> Vec<CounterId> {
    let room = file.room();
    let mut counters: Vec<_> = room
        .counters
        .iter()
        .filter(|c| c.id.as_str() != LEFT_FREE)
        .collect();
    counters.sort_by_key(|counter| !counter.step_free);
    counters.truncate(COUNTERS_MAX);
    counters
        .into_iter()
        .map(|counter| counter.id.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_leaves_a_counter_free_and_takes_a_step_free_one() {
        let file = RoomFile::built_in().unwrap();
        let taken = counters(&file);
        assert_eq!(taken.len(), COUNTERS_MAX);
        assert!(taken.iter().all(|counter| counter.as_str() != LEFT_FREE));
        let room = file.room();
        assert!(
            taken
                .iter()
                .any(|id| room.counter(id).is_some_and(|c| c.step_free))
        );
    }
}
