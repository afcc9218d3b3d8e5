//! The room's one loop: wakes for a request, a deadline, the link or the end, and does what follows in a fixed order.
//!
//! Durable before visible: a group is decided, written and synced, then answered, then published. Nothing slow happens
//! in between; PINs are checked, pages served and history kept elsewhere.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Instant;

use broker_config::link::{LinkEvent, LinkEvents};
use broker_config::presence::Presence;
use broker_config::roles::{Role, User};
use broker_config::topics::Topic;
use bytes::Bytes;
use journal::{GROUP_BYTES_MAX, Journal};
use queue::PinCheck;
use queue::moment::Moment;
use tokio::sync::{mpsc, oneshot, watch};
use tracing::{debug, info, warn};

use crate::browsers::Browsers;
use crate::clock::{Clock, Move};
use crate::forecast::Forecast;
use crate::history::Follower;
use crate::ledger::{Incoming, Ledger, Outcome, Step};
use crate::pages::{Ask, Health};
use crate::pins::{Checked, PinChecks};
use crate::presences::{Change, Presences};
use crate::publishing::Publisher;

/// Most messages that are decided before one sync.
pub(crate) const GROUP_MAX: usize = 256;

/// Why a room that was running ends.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The disk refuses; nothing was acknowledged since.
    #[error("the journal cannot be written")]
    Journal(#[from] journal::Error),
    /// Another coordinator serves this room.
    #[error("another coordinator of this room is online at this broker")]
    Second,
    /// A part of the process that must not end has ended.
    #[error("{0} has ended")]
    Gone(&'static str),
}

/// What wakes the loop.
enum Wake {
    Link(LinkEvent),
    Ask(Ask),
    Pin(Checked),
    Moved(Move),
    Time,
    Shutdown,
}

/// The parts of a running room.
pub(crate) struct Room {
    pub(crate) clock: Clock,
    pub(crate) ledger: Ledger,
    pub(crate) journal: Arc<Journal>,
    pub(crate) publisher: Publisher,
    pub(crate) presences: Presences,
    pub(crate) browsers: Browsers,
    pub(crate) pins: PinChecks,
    pub(crate) events: LinkEvents,
    pub(crate) asks: mpsc::Receiver<Ask>,
    pub(crate) pages: watch::Sender<u64>,
    pub(crate) history: Follower,
    pub(crate) forecast: Forecast,
}

/// What one turn of the loop gathers before anything of it is shown.
#[derive(Default)]
struct Turn {
    outcome: Outcome,
    /// Waiting for the turn to be durable.
    told: Vec<Box<dyn FnOnce() + Send>>,
    came: Vec<User>,
    link_up: bool,
}

impl Room {
    /// Runs until told to stop; `first` is what has come in already, `ready` is called when requests are taken.
    ///
    /// # Errors
    /// [`RunError`]; what was acknowledged is on the disk.
    pub(crate) async fn run(
        mut self,
        first: Vec<LinkEvent>,
        ready: impl FnOnce(),
        mut shutdown: Pin<&mut impl Future<Output = ()>>,
    ) -> Result<(), RunError> {
        self.publisher.link().announce();
        for event in first {
            self.turn(Wake::Link(event)).await?;
        }
        ready();
        loop {
            let wake = self.wake(shutdown.as_mut()).await?;
            if matches!(wake, Wake::Shutdown) {
                break;
            }
            self.turn(wake).await?;
        }
        self.publisher.stop().await;
        Ok(())
    }

    async fn wake(
        &mut self,
        shutdown: Pin<&mut impl Future<Output = ()>>,
    ) -> Result<Wake, RunError> {
        let deadline = self.ledger.next_deadline();
        let due = self.publisher.next_due(&self.ledger);
        let due = self.presences.next_gone().map_or(due, |gone| gone.min(due));
        let wake = tokio::select! {
            biased;
            () = shutdown => Wake::Shutdown,
            event = self.events.next() => Wake::Link(event.ok_or(RunError::Gone("the link to the broker"))?),
            Some(checked) = self.pins.next() => Wake::Pin(checked),
            Some(ask) = self.asks.recv() => Wake::Ask(ask),
            moved = self.clock.moved() => Wake::Moved(moved),
            () = self.clock.wait_for(deadline) => Wake::Time,
            () = tokio::time::sleep_until(due.into()) => Wake::Time,
        };
        Ok(wake)
    }

    /// One turn: what woke the loop and all that has come meanwhile, decided, made durable, shown.
    async fn turn(&mut self, wake: Wake) -> Result<(), RunError> {
        if let Wake::Moved(moved) = wake {
            return self.move_clock(moved).await;
        }
        let mut turn = Turn::default();
        let now = self.now();
        if now >= self.ledger.next_deadline() {
            self.ledger.pass_time(now, &mut turn.outcome);
        }
        self.take(wake, now, &mut turn);
        for _ in 1..GROUP_MAX {
            let Some(wake) = self.waiting() else { break };
            self.take(wake, now, &mut turn);
        }
        self.gone_devices(now, &mut turn);
        self.conclude(turn).await
    }

    /// What has come already; pages and PINs get their turn however much the link brings.
    fn waiting(&mut self) -> Option<Wake> {
        let ask = || self.asks.try_recv().ok().map(Wake::Ask);
        let checked = self.pins.try_next().map(Wake::Pin).or_else(ask);
        checked.or_else(|| self.events.try_next().map(Wake::Link))
    }

    fn now(&self) -> Moment {
        self.ledger.time(self.clock.now())
    }

    fn take(&mut self, wake: Wake, now: Moment, turn: &mut Turn) {
        match wake {
            Wake::Link(event) => self.link_event(event, now, turn),
            Wake::Ask(ask) => self.ask(ask, now, turn),
            Wake::Pin(Checked { question, right }) => {
                let pin = if right {
                    PinCheck::Right
                } else {
                    PinCheck::Wrong
                };
                self.ledger
                    .decide(question.user, question.request, pin, now, &mut turn.outcome);
            }
            Wake::Time | Wake::Moved(_) | Wake::Shutdown => {}
        }
    }

    fn link_event(&mut self, event: LinkEvent, now: Moment, turn: &mut Turn) {
        match event {
            LinkEvent::Up { .. } => {
                self.presences
                    .expect(self.ledger.queue().devices(), Instant::now());
                turn.link_up = true;
            }
            LinkEvent::Down(down) => {
                warn!("the broker is away: {down}");
                turn.link_up = false;
                self.publisher.link_down();
            }
            LinkEvent::Refused { topic, reason, .. } => {
                warn!(?topic, %reason, "the broker refused a message");
            }
            LinkEvent::Confirmed(seq) => self.publisher.confirmed_by_broker(seq),
            LinkEvent::Message {
                topic: Topic::Request(_),
                retain: true,
                ..
            } => {
                debug!("ignored a retained request");
            }
            LinkEvent::Message {
                topic: Topic::Request(user),
                payload,
                ..
            } => {
                self.request(
                    Incoming {
                        user,
                        body: payload,
                    },
                    now,
                    turn,
                );
            }
            LinkEvent::Message {
                topic: Topic::Presence(user),
                payload,
                ..
            } => self.presence(user, &payload, turn),
            LinkEvent::Message { topic, .. } => {
                debug!(?topic, "ignored a message that is not for the coordinator");
            }
        }
    }

    fn request(&mut self, incoming: Incoming, now: Moment, turn: &mut Turn) {
        if let Some(question) = self.ledger.request(incoming, now, &mut turn.outcome) {
            self.pins.ask(question);
        }
    }

    fn presence(&mut self, user: User, payload: &Bytes, turn: &mut Turn) {
        match Presence::parse(payload) {
            Ok(presence) => {
                if self.presences.take(&user, presence, Instant::now()) == Change::Came {
                    turn.came.push(user);
                }
                self.publisher.troubled(self.presences.troubled());
            }
            // Quoted, since it repeats what the device sent.
            Err(reason) => warn!(%user, ?reason, "dropped a presence that cannot be read"),
        }
    }

    fn ask(&mut self, ask: Ask, now: Moment, turn: &mut Turn) {
        match ask {
            Ask::Page { token, answer } => {
                let page = self.ledger.page(&token, now);
                turn.told.push(Box::new(move || drop(answer.send(page))));
            }
            Ask::Command { command, answer } => {
                let result = self.ledger.page_command(&command, now, &mut turn.outcome);
                turn.told.push(Box::new(move || drop(answer.send(result))));
            }
            Ask::Request { user, body, answer } => {
                self.browsers.wait(user.clone(), answer);
                self.request(Incoming { user, body }, now, turn);
            }
            Ask::Overview { device, answer } => {
                let duty = self.publisher.duty_view(&self.ledger, now);
                let overview = self.ledger.overview(&device, duty, now).map(Box::new);
                turn.told
                    .push(Box::new(move || drop(answer.send(overview))));
            }
            Ask::Health { answer } => {
                let health = self.health(now);
                turn.told.push(Box::new(move || drop(answer.send(health))));
            }
        }
    }

    fn health(&self, now: Moment) -> Health {
        let room = self.ledger.queue().room_view(self.ledger.calendar(), now);
        Health {
            broker: self.publisher.is_up(),
            seq: self.ledger.queue().seq(),
            waiting: room.waiting,
            guides: room.guides,
            replies: self.publisher.replies(),
        }
    }

    fn gone_devices(&mut self, now: Moment, turn: &mut Turn) {
        for user in self.presences.take_gone(Instant::now()) {
            info!(device = %user, "the device has been gone for long");
            self.ledger.device_gone(&user, now, &mut turn.outcome);
        }
    }

    async fn conclude(&mut self, turn: Turn) -> Result<(), RunError> {
        let Turn {
            mut outcome,
            told,
            came,
            link_up,
        } = turn;
        let events = outcome.public();
        write(&self.journal, outcome.steps).await?;
        let now = self.now();
        self.browsers.tell(&mut outcome.replies);
        self.publisher.reply(outcome.replies);
        let_go().await;
        self.publisher.group(&events, &self.ledger, now);
        let_go().await;
        told.into_iter().for_each(|tell| tell());
        if !outcome.records.is_empty() {
            self.pages.send_replace(self.ledger.queue().seq());
            self.history.follow(outcome.records);
        }
        if link_up {
            self.publisher.link_up(&self.ledger, now);
        }
        for user in came.iter().filter(|user| user.role == Role::Counter) {
            self.publisher.desk_came(&user.device, &self.ledger, now);
        }
        self.publisher.due(&self.ledger, now);
        self.forecast.follow(&events, self.ledger.queue());
        self.forecast
            .offer(self.ledger.queue(), self.ledger.calendar(), now);
        Ok(())
    }

    /// Moves a clock that is moved by hand from deadline to deadline, so that each is done at its own time.
    async fn move_clock(&mut self, moved: Move) -> Result<(), RunError> {
        loop {
            let deadline = self.ledger.next_deadline();
            let to = deadline.min(moved.to);
            self.clock.set(to);
            let now = self.now();
            let mut turn = Turn::default();
            if now >= deadline {
                self.ledger.pass_time(now, &mut turn.outcome);
            }
            self.conclude(turn).await?;
            if to == moved.to {
                break;
            }
        }
        // Whoever moved the clock may have gone.
        let _ = moved.done.send(());
        Ok(())
    }
}

/// Lets the link send what it has, so that nobody waits for what is worked out after it.
async fn let_go() {
    tokio::task::yield_now().await;
}

/// Bytes of records after which the next group begins, so that each is well within what the journal takes at once:
/// a midnight with very many waiting has more than that.
const GROUP_BYTES: usize = GROUP_BYTES_MAX / 4;

/// Carries out the steps in order; returns when all of them are on the disk.
pub(crate) async fn write(journal: &Journal, steps: Vec<Step>) -> Result<(), RunError> {
    let mut written = Vec::new();
    let mut records = Vec::new();
    let mut bytes = 0;
    for step in steps {
        match step {
            Step::Append(line) => {
                if bytes + line.len() > GROUP_BYTES {
                    written.extend(append(journal, std::mem::take(&mut records)));
                    bytes = 0;
                }
                bytes += line.len();
                records.push(line);
            }
            Step::Roll(day) => {
                bytes = 0;
                written.extend(append(journal, std::mem::take(&mut records)));
                let (done, is_done) = oneshot::channel();
                journal.roll(&day.to_string(), move |result| drop(done.send(result)));
                written.push(is_done);
            }
        }
    }
    written.extend(append(journal, records));
    for group in written {
        group
            .await
            .map_err(|_| RunError::Gone("the journal's writer"))??;
    }
    Ok(())
}

type Written = oneshot::Receiver<Result<journal::Committed, journal::Error>>;

fn append(journal: &Journal, records: Vec<String>) -> Option<Written> {
    if records.is_empty() {
        return None;
    }
    let (done, is_done) = oneshot::channel();
    journal.append_group(records, move |result| drop(done.send(result)));
    Some(is_done)
}

#[cfg(test)]
mod tests;
