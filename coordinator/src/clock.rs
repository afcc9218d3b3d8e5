//! The room's clock: the machine's, one that starts elsewhere and runs faster, or one moved by hand.
//!
//! It tells the room's own times only; beats, retries and wills run on real time.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex as StdMutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use queue::moment::Moment;
use tokio::sync::{Mutex, mpsc, oneshot};
use tracing::{info, warn};

/// How many times faster than real time a clock may run.
pub const FACTOR_MAX: u32 = 100_000;
/// How long a sleep lasts at most before the clock is read again: the machine's may be set.
const SLEEP_MAX: Duration = Duration::from_secs(1);

/// The source of every time that the room writes down.
#[derive(Debug, Clone)]
pub struct Clock(Kind);

#[derive(Debug, Clone)]
enum Kind {
    Machine(Arc<StdMutex<Told>>),
    Running {
        from: Moment,
        since: Instant,
        factor: u32,
    },
    ByHand {
        now: Arc<AtomicI64>,
        moves: Arc<Mutex<mpsc::Receiver<Move>>>,
    },
}

/// What the machine's clock was last heard to say: a clock that is set back is followed at half speed until it has caught
/// up, so that no time goes back and nothing that waits stands still (decision 11).
#[derive(Debug)]
struct Told {
    moment: Moment,
    at: Instant,
    /// It is behind, and that has been said.
    is_behind: bool,
}

/// How many times slower than real time the room's time runs while the machine's clock is behind it.
const BEHIND_SLOWER: u128 = 2;
/// So far behind, in seconds, a machine's clock has been set back, and somebody should know.
const BEHIND_TOLD_S: i64 = 60;

impl Told {
    const fn at(moment: Moment, at: Instant) -> Self {
        Self {
            moment,
            at,
            is_behind: false,
        }
    }

    /// The room's time when the machine's clock says `wall`.
    fn now(&mut self, wall: Moment, at: Instant) -> Moment {
        let passed_ms = at.saturating_duration_since(self.at).as_millis();
        let slowly = self.moment.plus_ms((passed_ms / BEHIND_SLOWER) as i64);
        let behind_s = slowly.s_since(wall);
        if wall >= slowly {
            if self.is_behind {
                info!("the machine's clock has caught up with the room's time");
            }
            *self = Self::at(wall, at);
        } else if !self.is_behind && behind_s >= BEHIND_TOLD_S {
            self.is_behind = true;
            warn!(
                behind_s,
                "the machine's clock is behind the room's time, which goes on at half speed until they meet; set the clock right"
            );
        }
        wall.max(slowly)
    }
}

/// A move of a clock that is moved by hand.
#[derive(Debug)]
pub struct Move {
    /// Where it is moved to.
    pub to: Moment,
    /// To be told when everything due up to then is done.
    pub done: oneshot::Sender<()>,
}

/// What moves a clock made by [`Clock::by_hand`].
#[derive(Debug, Clone)]
pub struct Hand(mpsc::Sender<Move>);

/// The room has ended, so its clock cannot be moved.
#[derive(Debug, thiserror::Error)]
#[error("the room has ended")]
pub struct Ended;

impl Clock {
    /// The machine's clock.
    pub fn machine() -> Self {
        let told = Told::at(Moment::default(), Instant::now());
        Self(Kind::Machine(Arc::new(StdMutex::new(told))))
    }

    /// The room's last event was at `last`: a machine's clock that is behind it is followed as one that was set back. A
    /// clock that started elsewhere stands still instead (PROTOCOL §6).
    pub(crate) fn go_on_from(&self, last: Moment) {
        if let Kind::Machine(told) = &self.0 {
            let at = Instant::now();
            let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
            if told.now(wall(), at) < last {
                *told = Told::at(last, at);
            }
        }
    }

    /// A clock that starts at `from` now and runs `factor` times as fast as real time.
    pub fn running(from: Moment, factor: u32) -> Self {
        Self(Kind::Running {
            from,
            since: Instant::now(),
            factor,
        })
    }

    /// A clock that stands at `from` until its hand moves it.
    pub fn by_hand(from: Moment) -> (Self, Hand) {
        let (hand, moves) = mpsc::channel(1);
        let now = Arc::new(AtomicI64::new(from.as_millis()));
        (
            Self(Kind::ByHand {
                now,
                moves: Arc::new(Mutex::new(moves)),
            }),
            Hand(hand),
        )
    }

    /// Parses `2026-03-29T00:59:00Z` or `2026-03-29T00:59:00Z` followed by `x60`.
    ///
    /// # Errors
    /// A sentence that says what was expected.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (from, factor) = match text.rsplit_once('x') {
            Some((from, factor)) => (from, factor.parse().ok()),
            None => (text, Some(1)),
        };
        let factor = factor.filter(|f| (1..=FACTOR_MAX).contains(f));
        match (Moment::parse(from), factor) {
            (Some(from), Some(factor)) => Ok(Self::running(from, factor)),
            _ => Err(format!(
                "expected a time in RFC 3339, and perhaps x and a factor from 1 to {FACTOR_MAX}, \
                 such as 2026-03-29T00:59:00Z or 2026-03-29T00:59:00Zx60"
            )),
        }
    }

    /// The room's time.
    pub fn now(&self) -> Moment {
        match &self.0 {
            Kind::Machine(told) => {
                let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
                told.now(wall(), Instant::now())
            }
            Kind::Running {
                from,
                since,
                factor,
            } => from.plus_ms((since.elapsed().as_millis() * u128::from(*factor)) as i64),
            Kind::ByHand { now, .. } => Moment::from_millis(now.load(Ordering::SeqCst)),
        }
    }

    /// Sets a clock that is moved by hand; the others go by themselves.
    pub(crate) fn set(&self, to: Moment) {
        if let Kind::ByHand { now, .. } = &self.0 {
            now.fetch_max(to.as_millis(), Ordering::SeqCst);
        }
    }

    /// Returns when the clock may have reached `moment`, or for a look in between.
    pub(crate) async fn wait_for(&self, moment: Moment) {
        let left_ms = moment.ms_since(self.now()).max(0) as u64;
        match &self.0 {
            Kind::Machine(_) => {
                tokio::time::sleep(SLEEP_MAX.min(Duration::from_millis(left_ms))).await;
            }
            Kind::Running { factor, .. } => {
                let real = Duration::from_millis(left_ms.div_ceil(u64::from(*factor)));
                tokio::time::sleep(SLEEP_MAX.min(real)).await;
            }
            Kind::ByHand { .. } => std::future::pending().await,
        }
    }

    /// The next move of the hand; never, for a clock that goes by itself.
    pub(crate) async fn moved(&self) -> Move {
        match &self.0 {
            Kind::ByHand { moves, .. } => match moves.lock().await.recv().await {
                Some(next) => next,
                None => std::future::pending().await,
            },
            _ => std::future::pending().await,
        }
    }
}

/// What the machine's clock says.
fn wall() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    Moment::from_millis(since.unwrap_or_default().as_millis() as i64)
}

impl Hand {
    /// Moves the clock; returns when the room has done everything that was due up to then.
    ///
    /// # Errors
    /// [`Ended`] when the room is gone.
    pub async fn move_to(&self, to: Moment) -> Result<(), Ended> {
        let (done, is_done) = oneshot::channel();
        self.0.send(Move { to, done }).await.map_err(|_| Ended)?;
        is_done.await.map_err(|_| Ended)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_is_written_as_a_time_and_perhaps_a_factor() {
        for good in [
            "2026-03-29T00:59:00Z",
            "2026-03-29T00:59:00Zx60",
            "2026-03-29T00:59:00.5+01:00x1",
        ] {
            assert!(Clock::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "now",
            "2026-03-29",
            "2026-03-29T00:59:00Zx",
            "2026-03-29T00:59:00Zx0",
            "2026-03-29T00:59:00Zx-1",
            "2026-03-29T00:59:00Zx100001",
        ] {
            assert!(Clock::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_clock_that_is_set_back_goes_on_at_half_speed_until_it_has_caught_up() {
        let begun = Instant::now();
        let noon = Moment::parse("2026-11-24T12:00:00Z").unwrap();
        let mut told = Told::at(Moment::default(), begun);
        let mut told_at =
            |real_s: u64, wall: Moment| told.now(wall, begun + Duration::from_secs(real_s));
        assert_eq!(told_at(0, noon), noon);
        let back = |real_s: u64| noon.plus_s(real_s as i64 - 3600);
        for real_s in [1, 2, 60, 61, 1800, 7199] {
            let now = told_at(real_s, back(real_s));
            assert_eq!(now, noon.plus_ms(real_s as i64 * 500), "after {real_s} s");
        }
        for real_s in [7200, 7201, 9000] {
            assert_eq!(told_at(real_s, back(real_s)), back(real_s));
        }
        let ahead = back(9001).plus_s(86_400);
        assert_eq!(
            told_at(9001, ahead),
            ahead,
            "one that is set forward is right"
        );
    }

    #[test]
    fn a_room_goes_on_from_its_last_event_when_the_machines_clock_is_behind_it() {
        let clock = Clock::machine();
        let ahead = clock.now().plus_s(3600);
        clock.go_on_from(ahead);
        assert!((ahead..ahead.plus_s(60)).contains(&clock.now()));
        let clock = Clock::machine();
        clock.go_on_from(clock.now().plus_s(-3600));
        assert!(clock.now() < ahead, "an event of the past changes nothing");
    }

    #[test]
    fn a_clock_moved_by_hand_never_goes_back() {
        let (clock, _hand) = Clock::by_hand(Moment::from_millis(10));
        clock.set(Moment::from_millis(20));
        clock.set(Moment::from_millis(15));
        assert_eq!(clock.now(), Moment::from_millis(20));
    }
}
