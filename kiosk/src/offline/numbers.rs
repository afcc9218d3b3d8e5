//! Who hands out the number: the room while it answers, else the kiosk itself; and the delivery of the kiosk's own tickets
//! when the room is back, in the order taken, each until the room has it. It shows nothing.

mod delivery;
mod known;
mod taking;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use broker_config::device::{Asked, Device, News, RoomClock, fresh_id};
use broker_config::wire::state::{RoomState, TextsState};
use queue::command::Command;
use queue::ids::{DeviceId, RequestId};
use queue::moment::{Day, Moment};
use queue::view::Ticket;
use tokio::sync::mpsc;
use tracing::{error, info, warn};

use super::book::OwnTicket;
use super::days::{civil_day, zone_of};
use super::memory::Memory;
use super::reach::{Reach, State};
use super::store::{NoTicket, Store};

/// What the machine's clock says; only asked while the room's own time is not known.
pub type Clock = Arc<dyn Fn() -> Moment + Send + Sync>;

/// An own ticket in place of an earlier request waits until that request can have no effect any more: it is sent no more,
/// and its message lives for ten seconds (PROTOCOL §1).
const UNSURE_FOR: Duration = Duration::from_secs(11);
/// Messages from tasks on their way; a visitor has one request at a time.
const MESSAGES_MAX: usize = 256;

/// What the screen is told.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// What came of something asked.
    Answered(u64, Asked),
    /// A number of the kiosk's own.
    Own(u64, Box<Ticket>),
    /// There is none: the kiosk's own numbers are used up, or cannot be kept.
    NoOwn(u64),
    /// The room is there, or is not; with what the kiosk knows of it when it is not.
    Alone(Option<Box<(RoomState, TextsState)>>),
    /// The room is out of reach, and the kiosk knows nothing of it.
    Lost,
}

/// From the tasks beside.
enum Message {
    Outcome(u64, Asked),
    Taken(u64, Result<OwnTicket, NoTicket>),
    Delivery(RequestId, Asked),
    Noted,
}

/// A number that is being asked of the room.
struct Taking {
    serial: u64,
    id: RequestId,
    command: Command,
    task: tokio::task::AbortHandle,
}

/// The kiosk's numbers, from wherever they come.
pub struct Numbers {
    device: Device,
    kiosk: DeviceId,
    boot: RequestId,
    folder: PathBuf,
    clock: Clock,
    room_clock: RoomClock,
    reach: Reach,
    memory: Option<Memory>,
    heard: (Option<RoomState>, Option<TextsState>),
    store: Arc<Mutex<Store>>,
    taking: Option<Taking>,
    /// A request whose answer never came, so that the ticket that it may have made is replaced.
    unsure: Option<RequestId>,
    delivering: bool,
    deliver_at: Instant,
    /// Own tickets before which requests may still be on their way, until when.
    unsure_until: BTreeMap<RequestId, Instant>,
    /// Own tickets that the room refused; tried again with the next start or another room file.
    set_aside: BTreeSet<RequestId>,
    last_told: Option<Told>,
    messages: (mpsc::Sender<Message>, mpsc::Receiver<Message>),
}

/// The machine's clock.
#[must_use]
pub fn machine_clock() -> Clock {
    Arc::new(|| Moment::from_millis(jiff::Timestamp::now().as_millisecond()))
}

impl Numbers {
    /// Opens what is kept in the folder, which is made when it is missing.
    #[must_use]
    pub fn open(device: Device, kiosk: DeviceId, folder: PathBuf, clock: Clock) -> Self {
        if let Err(error) = std::fs::create_dir_all(&folder) {
            error!(folder = %folder.display(), %error, "nothing can be kept here");
        }
        let now = Instant::now();
        let memory = Memory::read(&folder);
        let zone = zone_of(time_zone(memory.as_ref()));
        let store = Store::open(&folder, civil_day(clock(), &zone));
        let undelivered = store.book().undelivered();
        let unsure_until = undelivered
            .filter(|ticket| ticket.instead_of.is_some())
            .map(|ticket| (ticket.id.clone(), now + UNSURE_FOR))
            .collect();
        Self {
            device,
            kiosk,
            boot: fresh_id(),
            folder,
            clock,
            room_clock: RoomClock::default(),
            reach: Reach::new(now),
            memory,
            heard: (None, None),
            store: Arc::new(Mutex::new(store)),
            taking: None,
            unsure: None,
            delivering: false,
            deliver_at: now,
            unsure_until,
            set_aside: BTreeSet::new(),
            last_told: None,
            messages: mpsc::channel(MESSAGES_MAX),
        }
    }

    /// Takes in what the device says.
    pub fn news(&mut self, news: &News, now: Instant) {
        self.reach.news(news, now);
        match news {
            News::Room(state) => {
                self.room_clock.hear(state.at, now);
                self.heard.0 = Some(state.clone());
                self.remember();
            }
            News::Texts(state) => {
                self.heard.1 = Some(state.clone());
                self.set_aside.clear();
                self.remember();
            }
            _ => {}
        }
    }

    /// What to tell the screen next. Safe to cancel.
    pub async fn next(&mut self) -> Told {
        loop {
            let now = Instant::now();
            if let Some(told) = self.turn(now) {
                return told;
            }
            self.deliver(now);
            let wait = self.next_deadline(now);
            tokio::select! {
                Some(message) = self.messages.1.recv() => {
                    if let Some(told) = self.take_in(message, Instant::now()) {
                        return told;
                    }
                }
                () = tokio::time::sleep_until(wait.into()) => {}
            }
        }
    }

    /// Sets what the kiosk's presence names.
    pub fn set_problems(&self, problems: Vec<String>) {
        self.device.set_problems(problems);
    }

    /// How many of the kiosk's own tickets the room does not have.
    #[must_use]
    pub fn undelivered(&self) -> usize {
        self.store().book().undelivered().count()
    }

    /// Leaves the room.
    pub async fn stop(self) {
        self.device.stop().await;
    }

    fn store(&self) -> std::sync::MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The room's time as well as it is known, and its local day.
    fn now(&self, now: Instant) -> (Moment, Day) {
        let at = self.room_clock.now(now).unwrap_or_else(|| (self.clock)());
        let zone = zone_of(time_zone(self.memory.as_ref()));
        (at, civil_day(at, &zone))
    }

    /// Tells when the kiosk begins or ends to be on its own, and gives up waiting for the room then.
    fn turn(&mut self, now: Instant) -> Option<Told> {
        let told = match self.reach.state(now) {
            State::Looking => return None,
            State::Room => Told::Alone(None),
            State::Alone => {
                if let Some(taking) = self.taking.take() {
                    taking.task.abort();
                    self.unsure = Some(taking.id);
                    self.take_own(taking.serial, &taking.command, now);
                }
                self.seen_alone(now)
            }
        };
        let same = self
            .last_told
            .as_ref()
            .is_some_and(|last| same(last, &told));
        if same || (self.last_told.is_none() && told == Told::Alone(None)) {
            return None;
        }
        info!(
            alone = told != Told::Alone(None),
            "where numbers come from has changed"
        );
        self.last_told = Some(told.clone());
        Some(told)
    }

    fn take_in(&mut self, message: Message, now: Instant) -> Option<Told> {
        match message {
            Message::Outcome(serial, asked) => self.answered(serial, asked, now),
            Message::Taken(serial, Ok(ticket)) => {
                if self.unsure.take().is_some() {
                    let until = now + UNSURE_FOR;
                    self.unsure_until.insert(ticket.id.clone(), until);
                }
                Some(Told::Own(serial, Box::new(taking::shown(ticket))))
            }
            Message::Taken(serial, Err(none)) => {
                warn!(reason = %none, "no number could be handed out");
                Some(Told::NoOwn(serial))
            }
            Message::Delivery(id, asked) => {
                self.delivery_answered(id, asked, now);
                None
            }
            Message::Noted => {
                self.delivering = false;
                None
            }
        }
    }

    fn next_deadline(&self, now: Instant) -> Instant {
        let a_while = now + Duration::from_secs(30);
        let delivery = self.next_to_deliver().filter(|_| !self.delivering);
        let due = delivery.map(|ticket| {
            let until = self.unsure_until.get(&ticket.id).copied();
            until.unwrap_or(self.deliver_at).max(self.deliver_at)
        });
        let (at, _) = self.now(now);
        let memory = self.memory.as_ref();
        let change = memory
            .and_then(|memory| memory.next_change(at))
            .map(|change| {
                let ms = u64::try_from(change.ms_since(at)).unwrap_or_default();
                now + Duration::from_millis(ms)
            });
        [
            due.filter(|due| *due > now),
            self.reach.next_deadline(now),
            change,
        ]
        .into_iter()
        .flatten()
        .chain([a_while])
        .min()
        .unwrap_or(a_while)
    }
}

fn time_zone(memory: Option<&Memory>) -> Option<&str> {
    memory?.texts.view.time_zone.as_deref()
}

/// Whether a screen would see a difference.
fn same(last: &Told, told: &Told) -> bool {
    match (last, told) {
        (Told::Alone(Some(last)), Told::Alone(Some(told))) => {
            last.0.view == told.0.view && last.1 == told.1
        }
        (last, told) => last == told,
    }
}
