//! Gives each call its moment: once, in the order in which they were called, none cut off, all within a bounded time.
//! It makes no sound and shows nothing. How long a sound lasts it is told; nobody needs to say that one has ended, so a
//! loudspeaker that hangs holds up no call.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use queue::ids::CounterId;
use queue::moment::Moment;
use queue::number::Number;
use queue::view::{BOARD_MAX, Call};

use super::heard::{Heard, HeardCall};

/// How old a call may be that is still called out, by the room's clock (PROTOCOL §3).
pub const TOO_LATE_MS: i64 = 30_000;
/// How long a call has the wall to itself when no other waits.
pub const MOMENT: Duration = Duration::from_secs(8);
/// How long it has it for sure: the chime, and time to look up. With [`BOARD_MAX`] calls at once the last is called out
/// after 30 s.
pub const MOMENT_LEAST: Duration = Duration::from_millis(2500);

/// What the chime and a sentence take, about. A call gets them whole when every call behind it can still begin in time
/// with as much; else it is short.
const WHOLE: Duration = Duration::from_millis(5500);
/// What the sentence in a further language takes at most, about.
const FURTHER: Duration = Duration::from_millis(6000);
/// How long words are waited for that are not made yet, when other calls wait and can still begin in time. With none
/// behind it a call's words are waited for as long as the call is young: a voice that is first read from the disk takes
/// seconds.
pub const UNTOLD_MOST: Duration = Duration::from_secs(8);
/// No sound holds the wall longer than this, however long its file is.
const SOUND_MOST: Duration = Duration::from_secs(12);
/// The silence between two sounds.
const BREATH: Duration = Duration::from_millis(300);

/// What is to be heard next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// The words that were asked for last are no longer wanted.
    Hush,
    /// A call's moment begins.
    Begin(Announcement),
    /// The same call in the language with this index.
    Further(Announcement, usize),
}

/// A call to call out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    /// The number.
    pub number: Number,
    /// The counter.
    pub counter: CounterId,
    /// What the counter is called.
    pub counter_name: String,
    /// Whether it was called before.
    pub recall: bool,
    /// Others wait behind it: the short chime, and few words in one language.
    pub short: bool,
}

#[derive(Debug, Clone)]
struct Due {
    key: HeardCall,
    announced_at: Moment,
    /// Later than this it would be too late.
    begin_by: Instant,
    announcement: Announcement,
}

#[derive(Debug)]
struct Current {
    key: HeardCall,
    since: Instant,
    announcement: Announcement,
    sound: Sounding,
    /// When it is no longer young.
    young_until: Instant,
    /// The languages in which it has been begun.
    begun: usize,
}

/// What is known of the sound that was asked for last.
#[derive(Debug, Clone, Copy)]
enum Sounding {
    /// Not how long it lasts: its words, asked for at this moment, are still being made.
    Untold(Instant),
    /// When it ends.
    Until(Instant),
}

#[derive(Debug)]
pub(super) struct Announcer {
    heard: Heard,
    waiting: VecDeque<Due>,
    current: Option<Current>,
    /// The words of a call that is over are still being made.
    hush: bool,
}

impl Announcer {
    pub(super) fn new(heard: Heard) -> Self {
        Self {
            heard,
            waiting: VecDeque::with_capacity(BOARD_MAX),
            current: None,
            hush: false,
        }
    }

    pub(super) fn heard(&self) -> &Heard {
        &self.heard
    }

    /// The call whose moment it is.
    pub(super) fn current(&self) -> Option<&HeardCall> {
        self.current.as_ref().map(|current| &current.key)
    }

    /// Takes in the calls of the board; without a trusted clock nothing new is called out.
    pub(super) fn consider(
        &mut self,
        log: &str,
        calls: &[Call],
        clock: Option<Moment>,
        now: Instant,
    ) {
        let stands = |key: &HeardCall| {
            key.log == log
                && calls
                    .iter()
                    .any(|call| call.call == key.call && call.repeat == key.repeat)
        };
        self.waiting.retain(|due| stands(&due.key));
        // A call that was taken back leaves at once; a recall of the one shown takes its own turn.
        let left = |current: &Current| {
            current.key.log != log || !calls.iter().any(|call| call.call == current.key.call)
        };
        if self.current.as_ref().is_some_and(left) {
            self.end_current();
        }
        let Some(clock) = clock else { return };
        for call in calls {
            let due = due(log, call, clock, now);
            let known = self.heard.contains(&due.key)
                || self.waiting.iter().any(|waiting| waiting.key == due.key);
            if !known && clock.ms_since(due.announced_at) <= TOO_LATE_MS {
                self.waiting.push_back(due);
            }
        }
        self.waiting
            .make_contiguous()
            .sort_by_key(|due| (due.announced_at, due.key.call));
    }

    /// What is to be heard next, when its time has come: the present call in a further one of so many languages, or the
    /// next call.
    pub(super) fn advance(&mut self, languages: usize, now: Instant) -> Option<Step> {
        if let Some(further) = self.further(languages, now) {
            return Some(further);
        }
        if self.is_over(now) {
            self.end_current();
        }
        if std::mem::take(&mut self.hush) {
            return Some(Step::Hush);
        }
        if self.current.is_some() {
            return None;
        }
        let due = self.waiting.pop_front()?;
        let mut announcement = due.announcement;
        announcement.short = !self.fits(WHOLE, now);
        self.heard.push(due.key.clone());
        self.current = Some(Current {
            key: due.key,
            since: now,
            announcement: announcement.clone(),
            sound: if languages > 0 {
                Sounding::Untold(now)
            } else {
                Sounding::Until(now)
            },
            young_until: due.begin_by.max(now + UNTOLD_MOST),
            begun: if announcement.short { languages } else { 1 },
        });
        Some(Step::Begin(announcement))
    }

    fn end_current(&mut self) {
        let ended = self.current.take();
        self.hush |= ended.is_some_and(|ended| matches!(ended.sound, Sounding::Untold(_)));
    }

    /// The present call in its next language; those for which there is no time are left out.
    fn further(&mut self, languages: usize, now: Instant) -> Option<Step> {
        let fits = self.fits(FURTHER, now);
        let speaks_at = self.speaks_at()?;
        let current = self.current.as_mut()?;
        if now < speaks_at || current.begun >= languages {
            return None;
        }
        if !fits {
            current.begun = languages;
            return None;
        }
        let index = current.begun;
        current.begun += 1;
        current.sound = Sounding::Untold(now);
        Some(Step::Further(current.announcement.clone(), index))
    }

    /// Whether something may take so long now, with every call behind it beginning in time and whole.
    fn fits(&self, long: Duration, now: Instant) -> bool {
        let mut begins = now + long;
        self.waiting.iter().all(|due| {
            let in_time = begins <= due.begin_by;
            begins += WHOLE;
            in_time
        })
    }

    /// Learns how long what begins to be heard lasts.
    pub(super) fn sounds(&mut self, long: Duration, now: Instant) {
        if let Some(current) = &mut self.current {
            current.sound = Sounding::Until(now + long.min(SOUND_MOST) + BREATH);
        }
    }

    fn is_over(&self, now: Instant) -> bool {
        self.moment_ends().is_some_and(|end| now >= end)
    }

    /// When the present moment ends; the sooner when others wait, never within a sound.
    fn moment_ends(&self) -> Option<Instant> {
        let long = if self.waiting.is_empty() {
            MOMENT
        } else {
            MOMENT_LEAST
        };
        let current = self.current.as_ref()?;
        Some((current.since + long).max(self.sound_ends(current)))
    }

    /// When the sound of the present call ends, or its words are waited for no longer.
    fn sound_ends(&self, current: &Current) -> Instant {
        let asked = match current.sound {
            Sounding::Until(end) => return end,
            Sounding::Untold(asked) => asked,
        };
        // The latest moment at which each call behind it, with the least of a moment before it, still begins in time.
        let in_time = (0..)
            .zip(&self.waiting)
            .filter_map(|(before, due)| due.begin_by.checked_sub(MOMENT_LEAST * before));
        in_time.min().map_or(current.young_until, |in_time| {
            in_time.min(asked + UNTOLD_MOST).max(asked + MOMENT_LEAST)
        })
    }

    /// When a further language can follow: after the sound, and not before the chime can be known to be over.
    fn speaks_at(&self) -> Option<Instant> {
        let current = self.current.as_ref()?;
        Some(self.sound_ends(current).max(current.since + MOMENT_LEAST))
    }

    /// When [`Announcer::advance`] has something to do.
    pub(super) fn ends_at(&self, languages: usize) -> Option<Instant> {
        let more = |current: &Current| current.begun < languages;
        let more = self.current.as_ref().is_some_and(more);
        let speaks = self.speaks_at().filter(|_| more);
        speaks.into_iter().chain(self.moment_ends()).min()
    }
}

fn due(log: &str, call: &Call, clock: Moment, now: Instant) -> Due {
    let left = TOO_LATE_MS - clock.ms_since(call.announced_at);
    Due {
        key: HeardCall {
            log: log.to_owned(),
            call: call.call,
            repeat: call.repeat,
        },
        announced_at: call.announced_at,
        begin_by: now + Duration::from_millis(u64::try_from(left).unwrap_or_default()),
        announcement: Announcement {
            number: call.number.clone(),
            counter: call.counter.clone(),
            counter_name: call.counter_name.clone(),
            recall: call.repeat > 0,
            short: false,
        },
    }
}
