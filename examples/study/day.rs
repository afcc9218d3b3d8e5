//! One day of a room, lived by the real rules: arrivals, calls, visits, and guides who step in from the phones.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::sync::Arc;

use queue::calendar::{Calendar, Hours};
use queue::command::{Actor, Command, Pin};
use queue::event::{CallMode, Event, Stamped};
use queue::ids::{CounterId, DeviceId, GuideId, OutcomeId, TicketId, Token};
use queue::moment::Moment;
use queue::room::Room;
use queue::view::Status;
use queue::{Context, Fresh, PinCheck, Queue};

use super::Variant;
use super::rooms::{Day, Setting, Visitor};

/// How soon a guide at the phones answers a line on the screen, and in what part of the cases one does.
const ANSWER_S: i64 = 60;
const ANSWERS: f64 = 0.8;
/// How soon a guide who was taken looks again, and until when.
const AGAIN_S: i64 = 120;
const LAST_ANSWER_S: i64 = 9 * 3600;

/// What became of a day.
pub(crate) struct Lived {
    pub(crate) visitors: Vec<Visitor>,
    /// Minutes until the first call, for each visitor; none for one who was never called.
    pub(crate) waited: Vec<Option<f64>>,
    /// Visitors whom a guide from the phones took.
    pub(crate) stepped_in: u64,
}

impl Lived {
    /// The waits of some visitors, in order.
    pub(crate) fn waits(&self, of: impl Fn(&Visitor) -> bool) -> impl Iterator<Item = Option<f64>> {
        let all = self.visitors.iter().zip(&self.waited);
        all.filter(move |(visitor, _)| of(visitor))
            .map(|(_, waited)| *waited)
    }
}

/// Lives the nth day of a room under a variant of the rules.
pub(crate) fn live(setting: &Setting, variant: Variant, nth: u64) -> Lived {
    let Day {
        on_duty,
        at_the_phones,
        visitors,
    } = Day::draw(setting, variant, nth);
    let mut simulation = Simulation::new(&setting.room, variant, visitors, at_the_phones);
    simulation.open(on_duty);
    simulation.run()
}

/// What happens next, earliest first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Done(CounterId, DeviceId),
    Arrival(usize),
    Answer(usize, GuideId),
}

struct Simulation {
    queue: Queue,
    calendar: Calendar,
    variant: Variant,
    next: BinaryHeap<Reverse<(i64, What)>>,
    lived: Lived,
    at_the_phones: Vec<GuideId>,
    /// Guides from the phones who serve somebody.
    away: BTreeSet<GuideId>,
    idle_since: BTreeMap<CounterId, i64>,
}

impl Simulation {
    fn new(
        room: &Arc<Room>,
        variant: Variant,
        visitors: Vec<Visitor>,
        at_the_phones: Vec<GuideId>,
    ) -> Self {
        let mut room = Room::clone(room);
        room.rules.scarcity_milli = variant.scarcity_milli;
        let calendar = Calendar {
            day: queue::moment::Day::from_days(20_000),
            starts_at: moment(-3600),
            ends_at: moment(24 * 3600),
            room: Hours::Always,
            errands: BTreeMap::new(),
        };
        let mut queue = Queue::new(Arc::new(room));
        queue.start_day(&calendar, moment(-3600));
        let arrivals = visitors.iter().enumerate();
        let next = arrivals.map(|(n, visitor)| Reverse((visitor.at_s, What::Arrival(n))));
        Self {
            queue,
            calendar,
            variant,
            next: next.collect(),
            lived: Lived {
                waited: vec![None; visitors.len()],
                visitors,
                stepped_in: 0,
            },
            at_the_phones,
            away: BTreeSet::new(),
            idle_since: BTreeMap::new(),
        }
    }

    fn open(&mut self, on_duty: Vec<GuideId>) {
        let counters = self.queue.room().counters.iter();
        let counters: Vec<CounterId> = counters.map(|counter| counter.id.clone()).collect();
        for (guide, counter) in on_duty.into_iter().zip(counters) {
            let at = device(counter.as_str());
            self.sign_in(&at, guide, Some(counter.clone()), 0);
            self.free(&counter, &at, 0);
        }
        for guide in self.at_the_phones.clone() {
            if self.variant.reachable {
                self.sign_in(&device(guide.as_str()), guide, None, 0);
            }
        }
    }

    fn sign_in(&mut self, at: &DeviceId, guide: GuideId, counter: Option<CounterId>, now_s: i64) {
        let pin = Pin::parse("1234").expect("a PIN");
        let sign_in = Command::SignIn {
            guide,
            pin,
            counter,
        };
        self.ask(&Actor::Counter(at.clone()), &sign_in, now_s);
    }

    fn run(mut self) -> Lived {
        while let Some(Reverse((now_s, what))) = self.next.pop() {
            let due = self.queue.pass_time(&self.calendar, moment(now_s));
            self.note(&due, now_s);
            match what {
                What::Done(counter, at) => self.finish(&counter, &at, now_s),
                What::Arrival(visitor) => self.arrive(visitor, now_s),
                What::Answer(visitor, guide) => self.answer(visitor, guide, now_s),
            }
        }
        self.lived
    }

    fn arrive(&mut self, n: usize, now_s: i64) {
        let visitor = &self.lived.visitors[n];
        let take = Command::TakeTicket {
            errand: visitor.errand.clone(),
            languages: visitor.languages.clone(),
            needs: vec![],
            booked_at: None,
            offline: None,
        };
        let kiosk = Actor::Kiosk(device("kiosk"));
        self.handle(&kiosk, &take, fresh(n), now_s);
        if !self.variant.armed {
            self.longest_idle(now_s);
        }
        self.want(n, now_s);
    }

    /// A counter has nobody: it takes the next, or waits armed.
    fn free(&mut self, counter: &CounterId, at: &DeviceId, now_s: i64) {
        self.idle_since.insert(counter.clone(), now_s);
        let arm = self.variant.armed;
        self.ask(
            &Actor::Counter(at.clone()),
            &Command::CallNext { arm },
            now_s,
        );
    }

    /// Without armed guides: free ones ask in turn, the longest idle first.
    fn longest_idle(&mut self, now_s: i64) {
        let idle = self.idle_since.iter();
        let mut idle: Vec<_> = idle
            .map(|(counter, since)| (*since, counter.clone()))
            .collect();
        idle.sort();
        for (_, counter) in idle {
            let who = Actor::Counter(device(counter.as_str()));
            self.ask(&who, &Command::CallNext { arm: false }, now_s);
        }
    }

    /// A guide at the phones who speaks the language may answer when the ticket has come to be wanted.
    fn want(&mut self, n: usize, now_s: i64) {
        let visitor = &self.lived.visitors[n];
        if !self.variant.reachable || visitor.luck >= ANSWERS {
            return;
        }
        let room = self.queue.room();
        let speaks = |id: &&GuideId| {
            let guide = room.guide(id);
            guide.is_some_and(|guide| {
                visitor
                    .languages
                    .iter()
                    .any(|tag| guide.languages.contains(tag))
            })
        };
        if let Some(guide) = self.at_the_phones.iter().find(speaks).cloned() {
            let at = now_s + i64::from(room.rules.reach_after_s) + ANSWER_S;
            self.next.push(Reverse((at, What::Answer(n, guide))));
        }
    }

    fn answer(&mut self, n: usize, guide: GuideId, now_s: i64) {
        let duty = self.queue.duty_view(moment(now_s));
        if !duty
            .wanted
            .iter()
            .any(|wanted| wanted.ticket == ticket_id(n))
        {
            return;
        }
        let free = duty
            .counters
            .iter()
            .find(|counter| counter.status == Status::Closed);
        match free.map(|free| free.counter.clone()) {
            Some(counter) if !self.away.contains(&guide) => {
                let who = Actor::Counter(device(guide.as_str()));
                let ticket = ticket_id(n);
                self.ask(&who, &Command::StepIn { ticket, counter }, now_s);
            }
            _ if now_s < LAST_ANSWER_S => {
                let again = (now_s + AGAIN_S, What::Answer(n, guide));
                self.next.push(Reverse(again));
            }
            _ => {}
        }
    }

    fn finish(&mut self, counter: &CounterId, at: &DeviceId, now_s: i64) {
        let finish = Command::Finish {
            outcome: Some(OutcomeId::parse("solved").expect("an outcome")),
            reason: None,
            language_used: None,
        };
        let who = Actor::Counter(at.clone());
        self.ask(&who, &finish, now_s);
        let guide = GuideId::parse(at.as_str()).ok();
        match guide.filter(|guide| self.away.remove(guide)) {
            Some(guide) => {
                self.ask(&who, &Command::SignOut, now_s);
                self.sign_in(at, guide, None, now_s);
            }
            None => self.free(counter, at, now_s),
        }
    }

    fn ask(&mut self, who: &Actor, command: &Command, now_s: i64) {
        self.handle(who, command, fresh(self.lived.visitors.len()), now_s);
    }

    /// Asks for a command; one that is refused changes nothing.
    fn handle(&mut self, who: &Actor, command: &Command, fresh: Fresh, now_s: i64) {
        let context = Context {
            now: moment(now_s),
            calendar: &self.calendar,
            fresh,
            pin: PinCheck::Right,
            earlier_request: None,
        };
        let done = self.queue.handle(who, command, &context);
        let (Ok((events, _)) | Err((_, events))) = done;
        self.note(&events, now_s);
    }

    fn note(&mut self, events: &[Stamped], now_s: i64) {
        for Stamped { event, .. } in events {
            let Event::VisitorCalled {
                about, desk, how, ..
            } = event
            else {
                continue;
            };
            let n = visitor_of(&about.ticket);
            let visitor = &self.lived.visitors[n];
            self.lived.waited[n] = Some((now_s - visitor.at_s) as f64 / 60.0);
            let stepped_in = *how == CallMode::SteppedIn;
            let at = device(if stepped_in {
                desk.guide.as_str()
            } else {
                desk.counter.as_str()
            });
            if stepped_in {
                self.away.insert(desk.guide.clone());
                self.lived.stepped_in += 1;
            }
            let ends = now_s + visitor.service_s;
            self.idle_since.remove(&desk.counter);
            self.next.push(Reverse((
                ends,
                What::Done(desk.counter.clone(), at.clone()),
            )));
            self.ask(&Actor::Counter(at), &Command::StartService, now_s);
        }
    }
}

fn moment(second: i64) -> Moment {
    Moment::from_millis(20_000 * 86_400_000).plus_s(36_000 + second)
}

fn device(name: &str) -> DeviceId {
    DeviceId::parse(name).expect("a device")
}

fn fresh(n: usize) -> Fresh {
    Fresh {
        ticket: ticket_id(n),
        token: Token::from_bits(n as u128),
    }
}

fn ticket_id(n: usize) -> TicketId {
    TicketId::parse(&format!("t{n}")).expect("a ticket id")
}

fn visitor_of(ticket: &TicketId) -> usize {
    ticket.as_str()[1..].parse().expect("a ticket of this day")
}
