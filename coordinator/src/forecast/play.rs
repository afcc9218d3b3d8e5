//! One possible course of the room from its present state on, by the real rules: who is called when.
//!
//! Service times are drawn from the errands' own history, given the time already spent, and so is the time between two
//! visits, pauses included; guides stay as they are signed in; visitors keep coming as in the last hour, booked ones among them. It changes nothing but its own copy of the queue.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use queue::calendar::Calendar;
use queue::command::{Actor, Command};
use queue::event::{Event, Stamped};
use queue::ids::{CounterId, DeviceId, ErrandId, OutcomeId, TicketId, Token};
use queue::moment::Moment;
use queue::newcomer::{Arrival, Newcomer, Wish};
use queue::{Context, Fresh, PinCheck, Queue};
use rand::Rng;
use rand::rngs::SmallRng;

/// How far a course is followed, seconds; a visitor who is not called by then counts as called then.
pub(super) const HORIZON_S: i64 = 4 * 3600;
/// Between a visit and the guide's next call while too few have been seen, seconds: docs/replay.md, from the recorded
/// weeks.
const BETWEEN_S: i64 = 6;
/// How long a visit goes on that has lasted longer than any before it, seconds.
const OVERLONG_S: i64 = 60;
/// The window from which the rate of arrivals is taken, seconds.
pub(super) const ARRIVALS_S: i64 = 3600;

/// What a course is played from.
pub(super) struct Start<'a> {
    /// The room as it is.
    pub(super) queue: &'a Queue,
    /// The day and its hours.
    pub(super) calendar: &'a Calendar,
    /// The present.
    pub(super) now: Moment,
    /// Service times of each errand, in seconds, ascending.
    pub(super) services: &'a BTreeMap<ErrandId, Vec<u32>>,
    /// How long guides take between two visits while somebody waits, in seconds, ascending; empty while too few are known.
    pub(super) gaps: &'a [i64],
    /// The visitors who came in the last [`ARRIVALS_S`].
    pub(super) recent: &'a [Arrival],
    /// The tickets that are asked about: those that somebody on duty would call.
    pub(super) waiting: &'a BTreeSet<TicketId>,
    /// Visitors who might come now.
    pub(super) newcomers: &'a [Newcomer],
}

/// Who was called when, seconds from the present.
pub(super) struct Course {
    /// The tickets asked about, as far as they were called.
    pub(super) tickets: BTreeMap<TicketId, i64>,
    /// The newcomers in their order.
    pub(super) newcomers: Vec<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Happening {
    /// A visit ends.
    Ends(CounterId),
    /// A guide asks for the next visitor.
    Asks(CounterId),
    /// Somebody comes.
    Comes,
}

struct Play<'a> {
    start: &'a Start<'a>,
    queue: Queue,
    chance: &'a mut SmallRng,
    due: BinaryHeap<Reverse<(Moment, Happening)>>,
    course: Course,
    /// The tickets asked about that have not been called.
    waiting: BTreeSet<TicketId>,
    /// Newcomers who have not been called.
    unseen: usize,
}

/// Plays one course.
pub(super) fn play(start: &Start<'_>, chance: &mut SmallRng) -> Course {
    let mut play = Play {
        start,
        queue: start.queue.clone(),
        waiting: start.waiting.clone(),
        chance,
        due: BinaryHeap::new(),
        course: Course {
            tickets: BTreeMap::new(),
            newcomers: vec![HORIZON_S; start.newcomers.len()],
        },
        unseen: start.newcomers.len(),
    };
    play.begin();
    let end = start.now.plus_s(HORIZON_S).min(start.calendar.ends_at);
    while let Some(Reverse((at, happening))) = play.due.pop() {
        if at >= end || play.is_done() {
            break;
        }
        play.happen(at, happening);
    }
    play.course
}

/// The tickets in the queue that somebody on duty would call.
pub(super) fn waiting(queue: &Queue) -> BTreeSet<TicketId> {
    let waiting = queue.open_tickets().filter(|ticket| ticket.in_queue());
    let matched = waiting.filter(|ticket| {
        ticket.reserved.is_some() || queue.newcomer(&Wish::of(ticket)).is_matched()
    });
    matched.map(|ticket| ticket.id.clone()).collect()
}

impl Play<'_> {
    fn begin(&mut self) {
        let now = self.start.now;
        let on_duty: Vec<_> = self.queue.counters().cloned().collect();
        for at in on_duty {
            let ticket = at.visitor.as_ref().and_then(|id| self.queue.ticket(id));
            if let Some(ticket) = ticket {
                let since = ticket
                    .visit
                    .as_ref()
                    .map_or(now, |v| v.started_at.unwrap_or(v.called_at));
                let (errand, spent) = (ticket.errand.clone(), now.s_since(since).max(0));
                let left = self.service_after(&errand, spent);
                self.plan(now.plus_s(left), Happening::Ends(at.counter));
            } else if at.armed {
                self.see_newcomers(&at.counter, now);
            } else {
                let spent = now.s_since(at.idle_since).max(0);
                let known = self.gap_after(spent);
                // One who has been away for longer than anybody was is not counted on.
                let left = known.or((!at.paused).then_some(BETWEEN_S));
                if let Some(left) = left {
                    self.plan(now.plus_s(left), Happening::Asks(at.counter));
                }
            }
        }
        self.plan_arrival(now);
    }

    /// Whether everybody who is asked about has been called; who came later does not matter.
    fn is_done(&self) -> bool {
        self.unseen == 0 && self.waiting.is_empty()
    }

    fn plan(&mut self, at: Moment, happening: Happening) {
        self.due.push(Reverse((at, happening)));
    }

    /// The next arrival, as if they came by chance at the rate of the last hour.
    fn plan_arrival(&mut self, after: Moment) {
        if self.start.recent.is_empty() {
            return;
        }
        let chance: f64 = self.chance.random_range(f64::EPSILON..1.0);
        #[allow(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            reason = "seconds of some hours"
        )]
        let gap_ms =
            (-chance.ln() * 1000.0 * ARRIVALS_S as f64 / self.start.recent.len() as f64) as i64;
        self.plan(after.plus_ms(gap_ms.max(1)), Happening::Comes);
    }

    fn happen(&mut self, at: Moment, happening: Happening) {
        if self
            .queue
            .next_deadline(self.start.calendar)
            .is_some_and(|due| due <= at)
        {
            let passed = self.queue.pass_time(self.start.calendar, at);
            self.note(&passed, at);
        }
        match happening {
            Happening::Ends(counter) => {
                self.end_visit(&counter, at);
                let gap = self.gap_after(-1).unwrap_or(BETWEEN_S);
                self.plan(at.plus_s(gap), Happening::Asks(counter));
            }
            Happening::Asks(counter) => {
                self.ask(&counter, &Command::Resume, at);
                self.see_newcomers(&counter, at);
                self.ask(&counter, &Command::CallNext { arm: true }, at);
            }
            Happening::Comes => {
                self.come(at);
                self.plan_arrival(at);
            }
        }
    }

    fn end_visit(&mut self, counter: &CounterId, at: Moment) {
        self.ask(counter, &Command::StartService, at);
        let outcome: Option<OutcomeId> = self.queue.room().outcomes.first().cloned();
        let finish = Command::Finish {
            outcome,
            reason: None,
            language_used: None,
        };
        self.ask(counter, &finish, at);
    }

    fn come(&mut self, at: Moment) {
        let place = self.chance.random_range(0..self.start.recent.len());
        let Arrival {
            wish,
            booked_after_s,
        } = self.start.recent[place].clone();
        let Ok(kiosk) = DeviceId::parse("forecast") else {
            return;
        };
        let take = Command::TakeTicket {
            errand: wish.errand,
            languages: wish.languages,
            needs: wish.needs,
            booked_at: booked_after_s.map(|after_s| at.plus_s(after_s)),
            offline: None,
        };
        self.handle(&Actor::Kiosk(kiosk), &take, at);
    }

    /// Has the device at a counter ask for something; a refusal changes nothing that matters here.
    fn ask(&mut self, counter: &CounterId, command: &Command, at: Moment) {
        let staffed = self.queue.counters().find(|at| at.counter == *counter);
        if let Some(device) = staffed.map(|at| at.device.clone()) {
            self.handle(&Actor::Counter(device), command, at);
        }
    }

    fn handle(&mut self, who: &Actor, command: &Command, at: Moment) {
        let bits: u128 = self.chance.random();
        let token = Token::from_bits(bits);
        let Ok(ticket) = TicketId::parse(token.as_str()) else {
            return;
        };
        let context = Context {
            now: at,
            calendar: self.start.calendar,
            fresh: Fresh { ticket, token },
            pin: PinCheck::NotAsked,
            earlier_request: None,
        };
        if let Ok((stamped, _)) = self.queue.handle(who, command, &context) {
            self.note(&stamped, at);
        }
    }

    /// Notes calls, and plans when their visits end.
    fn note(&mut self, stamped: &[Stamped], at: Moment) {
        for stamped in stamped {
            if let Event::VisitorCalled { about, desk, .. } = &stamped.event {
                if let Some(ticket) = self.waiting.take(&about.ticket) {
                    let after = at.s_since(self.start.now).max(0);
                    self.course.tickets.insert(ticket, after);
                }
                let service = self.service_after(&about.errand, 0);
                self.plan(at.plus_s(service), Happening::Ends(desk.counter.clone()));
            }
        }
    }

    /// The newcomers whom the guide at a counter would call now.
    fn see_newcomers(&mut self, counter: &CounterId, at: Moment) {
        if self.unseen == 0 {
            return;
        }
        let came = self.start.now;
        for place in self
            .queue
            .would_call(counter, self.start.newcomers, came, at)
        {
            let called = &mut self.course.newcomers[place];
            if *called == HORIZON_S {
                *called = at.s_since(came).max(0);
                self.unseen -= 1;
            }
        }
    }

    /// How much longer it is until the next call of a guide whose last visit ended `spent` seconds ago: one of the gaps
    /// that were longer.
    fn gap_after(&mut self, spent: i64) -> Option<i64> {
        let gaps = self.start.gaps;
        let longer = &gaps[gaps.partition_point(|gap| *gap <= spent)..];
        let one = || longer[self.chance.random_range(0..longer.len())] - spent.max(0);
        (!longer.is_empty()).then(one)
    }

    /// How much longer a visit lasts that has lasted `spent` seconds: one of the errand's own that lasted longer.
    fn service_after(&mut self, errand: &ErrandId, spent: i64) -> i64 {
        let known = self
            .start
            .services
            .get(errand)
            .map_or(&[][..], Vec::as_slice);
        let longer = &known[known.partition_point(|s| i64::from(*s) <= spent)..];
        if longer.is_empty() {
            let usual = self
                .queue
                .room()
                .errand(errand)
                .map_or(OVERLONG_S, |e| i64::from(e.service_s));
            return (usual - spent).max(OVERLONG_S);
        }
        i64::from(longer[self.chance.random_range(0..longer.len())]) - spent
    }
}
