//! The forecast: the room played forward by its own rules some hundreds of times, so that a visitor hears a range that
//! holds nine times out of ten (DESIGN §8).
//!
//! Works on its own thread with a copy of the room; a reply only reads what it has found, and without a history nothing is
//! played at all.

mod at_once;
mod gaps;
mod play;
mod table;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use queue::Queue;
use queue::calendar::Calendar;
use queue::event::Stamped;
use queue::ids::{ErrandId, TicketId};
use queue::moment::Moment;
use queue::newcomer::{Arrival, Wish};
use queue::view::Wait;
use rand::SeedableRng;
use rand::rngs::SmallRng;
use tracing::warn;

use crate::history::{FollowError, Reports};
use at_once::AtOnce;
use play::{Start, play};
use table::{Samples, Shared};

/// Courses that are played for one forecast.
const COURSES: usize = 200;
/// Fewest of them from which a range is told, when time is short.
const COURSES_MIN: usize = 40;
/// Time for one forecast; on a small machine it stays a small part of a core.
const BUDGET: Duration = Duration::from_millis(400);
/// A forecast is begun this long after the last at the earliest.
const EVERY: Duration = Duration::from_secs(4);
/// Service times are read from the history this often.
const HISTORY_EVERY: Duration = Duration::from_secs(600);
/// Visits of an errand from which its own service times are used.
const VISITS_MIN: usize = 30;
/// More waiting visitors than these are not played forward: nobody plans by a wait of many hours.
const WAITING_MAX: usize = 400;

/// When the room is played forward.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Behind the room, on a thread of its own, every few seconds.
    Behind,
    /// For each ticket as it is taken, the same on any machine: for a replay, in which days pass within seconds.
    AtEachTicket,
}

/// A room to be played forward.
struct Present {
    queue: Box<Queue>,
    calendar: Calendar,
    now: Moment,
    recent: Vec<Arrival>,
}

/// The ranges that were found last; cheap to ask, and none without a history or when they are too old.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ranges {
    shared: Arc<Shared>,
    at_once: Option<Arc<AtOnce>>,
}

/// Hands the room to the thread that plays it forward.
#[derive(Debug)]
pub(crate) struct Forecast {
    shared: Arc<Shared>,
    /// The way to the thread; none when everything is worked out at once.
    presents: Option<SyncSender<Present>>,
    at_once: Option<Arc<AtOnce>>,
    offered: Option<(Instant, u64)>,
}

impl Forecast {
    /// Starts it; the thread, where it has one.
    ///
    /// # Errors
    /// When the thread cannot be started.
    pub(crate) fn start(reports: Reports, pace: Pace) -> std::io::Result<Self> {
        let shared = Arc::new(Shared::default());
        if pace == Pace::AtEachTicket {
            return Ok(Self {
                shared,
                presents: None,
                at_once: Some(Arc::new(AtOnce::new(reports))),
                offered: None,
            });
        }
        let (presents, received) = sync_channel(1);
        let own = Arc::clone(&shared);
        let thread = std::thread::Builder::new().name("forecast".to_owned());
        thread.spawn(move || work(&own, &reports, &received))?;
        Ok(Self {
            shared,
            presents: Some(presents),
            at_once: None,
            offered: None,
        })
    }

    /// Follows what has happened, up to the room as it is.
    pub(crate) fn follow(&self, events: &[Stamped], queue: &Queue) {
        self.shared.follow(events, queue);
    }

    /// Hands the present room over, when it has changed and the last forecast is some seconds old.
    pub(crate) fn offer(&mut self, queue: &Queue, calendar: &Calendar, now: Moment) {
        let Some(presents) = &self.presents else {
            return;
        };
        let due = self.offered.is_none_or(|(at, seq)| {
            at.elapsed() >= EVERY && (seq != queue.seq() || self.shared.has_new_wishes())
        });
        if !due || !self.shared.has_history() {
            return;
        }
        self.offered = Some((Instant::now(), queue.seq()));
        if queue.open_tickets().nth(WAITING_MAX).is_some() {
            return;
        }
        let Some(copy) = queue.to_play_forward() else {
            return;
        };
        let present = Present {
            queue: Box::new(copy),
            calendar: calendar.clone(),
            now,
            recent: queue.arrivals_since(now.plus_s(-play::ARRIVALS_S)),
        };
        // When it is still at work on an earlier one, the next look is soon enough.
        drop(presents.try_send(present));
    }

    /// What replies read.
    pub(crate) fn ranges(&self) -> Ranges {
        Ranges {
            shared: Arc::clone(&self.shared),
            at_once: self.at_once.clone(),
        }
    }
}

impl Ranges {
    /// How long a ticket that waits will still wait.
    pub(crate) fn of_ticket(&self, ticket: &TicketId, now: Moment) -> Option<Wait> {
        self.shared.of_ticket(ticket, now)
    }

    /// How long somebody with that wish would wait who came now; remembers that it was asked.
    pub(crate) fn of_wish(&self, wish: &Wish, now: Moment) -> Option<Wait> {
        self.shared.of_wish(wish, now)
    }

    /// Whether each ticket is foreseen as it is taken.
    pub(crate) const fn at_once(&self) -> bool {
        self.at_once.is_some()
    }

    /// Foresees how long somebody will wait who comes now with that wish, where each ticket is foreseen as it is taken.
    pub(crate) fn foresee(&self, queue: &Queue, calendar: &Calendar, now: Moment, wish: Wish) {
        if let Some(at_once) = &self.at_once {
            let samples = at_once.foresee(queue, calendar, now, wish, &self.shared.gaps());
            self.shared.publish(samples, now);
        }
    }
}

fn work(shared: &Shared, reports: &Reports, presents: &Receiver<Present>) {
    let mut read: Option<Instant> = None;
    let mut services = BTreeMap::new();
    loop {
        if read.is_none_or(|at| at.elapsed() >= HISTORY_EVERY) {
            match known_services(reports) {
                Ok(known) => services = known,
                Err(FollowError::Ended) => return,
                Err(error) => warn!(%error, "the forecast goes on with the service times it knows"),
            }
            shared.set_history(!services.is_empty());
            read = Some(Instant::now());
        }
        match presents.recv_timeout(HISTORY_EVERY) {
            Ok(present) => shared.publish(foresee(shared, &services, &present), present.now),
            Err(std::sync::mpsc::RecvTimeoutError::Timeout) => {}
            Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// Service times of the errands that have enough of a history.
fn known_services(reports: &Reports) -> Result<BTreeMap<ErrandId, Vec<u32>>, FollowError> {
    let mut known = reports.service_times()?;
    known.retain(|_, times| times.len() >= VISITS_MIN);
    Ok(known)
}

/// Plays the room forward as often as time allows.
fn foresee(
    shared: &Shared,
    services: &BTreeMap<ErrandId, Vec<u32>>,
    present: &Present,
) -> Option<Samples> {
    let asked = shared.wishes(|errand| services.contains_key(errand));
    let asked = asked
        .into_iter()
        .map(|wish| (present.queue.newcomer(&wish), wish));
    let (newcomers, wishes): (Vec<_>, Vec<_>) =
        asked.filter(|(newcomer, _)| newcomer.is_matched()).unzip();
    let waiting = play::waiting(&present.queue);
    let start = Start {
        queue: &present.queue,
        calendar: &present.calendar,
        now: present.now,
        services,
        gaps: &shared.gaps(),
        recent: &present.recent,
        waiting: &waiting,
        newcomers: &newcomers,
    };
    let open = present.queue.open_tickets();
    let known = open.filter(|ticket| ticket.in_queue() && services.contains_key(&ticket.errand));
    let mut samples = Samples::of(known.map(|ticket| ticket.id.clone()), wishes);
    let mut chance = SmallRng::seed_from_u64(present.queue.seq());
    let begun = Instant::now();
    for _ in 0..COURSES {
        if begun.elapsed() > BUDGET {
            break;
        }
        samples.add(&play(&start, &mut chance));
    }
    (samples.courses() >= COURSES_MIN).then_some(samples)
}

#[cfg(test)]
mod tests;
