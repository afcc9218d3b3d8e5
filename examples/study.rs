//! What the rules of the order do for whom: the default room simulated for thousands of days, each day once with every
//! variant of the rules. Prints the table of `docs/study.md`.
//!
//! `cargo run --release --no-default-features --example study -- [DAYS]`. The rules are the real ones; visitors, guides and
//! service times are drawn from a seeded generator, the same for every variant, so that differences are the rules'.

use std::collections::{BTreeMap, BinaryHeap};
use std::io::Write;
use std::sync::Arc;

use coordinator::room_file::RoomFile;
use queue::calendar::{Calendar, Hours};
use queue::command::{Actor, Command, Pin};
use queue::event::{CallMode, Event, Stamped};
use queue::ids::{CounterId, DeviceId, ErrandId, GuideId, LanguageTag, OutcomeId, TicketId, Token};
use queue::moment::{Day, Moment};
use queue::room::Room;
use queue::{Context, Fresh, PinCheck, Queue};
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};

const DAYS: u64 = 2000;
/// DESIGN §1: five guides, eleven arrivals an hour, visits of a quarter of an hour, open from ten to five.
const GUIDES: usize = 5;
const ARRIVALS_AN_HOUR: f64 = 11.0;
const SERVICE_S: f64 = 900.0;
const OPEN_S: i64 = 7 * 3600;
/// How soon a reachable guide answers, and how many of them can at all.
const ANSWER_S: i64 = 60;
const ANSWERS: f64 = 0.8;
/// Visitors by language, in parts of a hundred; an assumption, since no room is known to count them.
const LANGUAGES: [(&str, u32); 10] = [
    ("sv", 60),
    ("en", 8),
    ("ar", 8),
    ("so", 6),
    ("fa", 4),
    ("ckb", 4),
    ("bs", 3),
    ("ru", 3),
    ("fi", 2),
    ("tr", 2),
];
const SEED: u64 = 20_261_122;

/// A variant of the rules, or of what visitors say.
#[derive(Clone, Copy)]
struct Variant {
    name: &'static str,
    scarcity_milli: u32,
    armed: bool,
    /// Visitors of a hundred of other languages who say that Swedish is fine too.
    widening: u32,
    reachable: bool,
}

const USUAL: Variant = Variant {
    name: "as shipped",
    scarcity_milli: 500,
    armed: true,
    widening: 0,
    reachable: false,
};

const VARIANTS: [Variant; 8] = [
    USUAL,
    Variant {
        name: "scarcity 0",
        scarcity_milli: 0,
        ..USUAL
    },
    Variant {
        name: "scarcity 2",
        scarcity_milli: 2000,
        ..USUAL
    },
    Variant {
        name: "longest idle, not least needed",
        armed: false,
        ..USUAL
    },
    Variant {
        name: "neither",
        scarcity_milli: 0,
        armed: false,
        ..USUAL
    },
    Variant {
        name: "30 of 100 say Swedish is fine too",
        widening: 30,
        ..USUAL
    },
    Variant {
        name: "60 of 100 say Swedish is fine too",
        widening: 60,
        ..USUAL
    },
    Variant {
        name: "reachable guides",
        reachable: true,
        ..USUAL
    },
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let days = std::env::args()
        .nth(1)
        .map_or(Ok(DAYS), |days| days.parse())?;
    let file = RoomFile::built_in()?;
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{days} days; waits in minutes, mean and P90 of those called, each ± half its 95 % interval\n"
    )?;
    writeln!(
        out,
        "| variant | Swedish | scarce: one of the five speaks it | other | never called, of 1,000 |"
    )?;
    writeln!(out, "|---|---|---|---|---|")?;
    for variant in VARIANTS {
        let mut waits: BTreeMap<Group, Vec<Vec<f64>>> = BTreeMap::new();
        let (mut taken, mut uncalled) = (0_u64, 0_u64);
        for day in 0..days {
            let lived = Simulation::new(&file.room, variant, day).live();
            taken += lived.taken;
            uncalled += lived.uncalled;
            for (group, minutes) in lived.waits {
                waits.entry(group).or_default().push(minutes);
            }
        }
        let cell = |group| {
            waits
                .get(&group)
                .map_or_else(|| "–".to_owned(), |days| figures(days))
        };
        let never = uncalled as f64 * 1000.0 / taken as f64;
        let (sv, scarce, other) = (
            cell(Group::Swedish),
            cell(Group::Scarce),
            cell(Group::Other),
        );
        writeln!(
            out,
            "| {} | {sv} | {scarce} | {other} | {never:.1} |",
            variant.name
        )?;
    }
    Ok(())
}

/// Mean and P90 over all visitors, with half of the 95 % interval of each from the days as independent draws.
fn figures(days: &[Vec<f64>]) -> String {
    let all: Vec<f64> = days.iter().flatten().copied().collect();
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let p90 = |values: &[f64]| {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        sorted[(sorted.len() * 9 / 10).min(sorted.len() - 1)]
    };
    let half = |of: &dyn Fn(&[f64]) -> f64| {
        // Twenty groups of days: their figures scatter as the whole's would, times the root of twenty.
        let groups: Vec<f64> = (0..20)
            .map(|g| {
                days.iter()
                    .skip(g)
                    .step_by(20)
                    .flatten()
                    .copied()
                    .collect::<Vec<_>>()
            })
            .filter(|group| !group.is_empty())
            .map(|group| of(&group))
            .collect();
        let centre = mean(&groups);
        let spread =
            groups.iter().map(|g| (g - centre).powi(2)).sum::<f64>() / (groups.len() as f64 - 1.0);
        2.093 * (spread / groups.len() as f64).sqrt()
    };
    format!(
        "{:.1} ± {:.1}, {:.0} ± {:.0}",
        mean(&all),
        half(&mean),
        p90(&all),
        half(&p90)
    )
}

/// Whom a figure is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Swedish,
    Scarce,
    Other,
}

struct Lived {
    waits: BTreeMap<Group, Vec<f64>>,
    taken: u64,
    uncalled: u64,
}

/// What happens next, earliest first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Next(std::cmp::Reverse<i64>, What);

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Arrival(usize),
    Done(CounterId),
    Answer(TicketId, GuideId),
}

struct Visitor {
    at_s: i64,
    errand: ErrandId,
    languages: Vec<LanguageTag>,
    service_s: i64,
    group: Group,
}

struct Simulation {
    queue: Queue,
    calendar: Calendar,
    variant: Variant,
    next: BinaryHeap<Next>,
    visitors: Vec<Visitor>,
    tickets: BTreeMap<TicketId, usize>,
    waits: BTreeMap<Group, Vec<f64>>,
    called: u64,
    issued: u64,
    reachable: Vec<GuideId>,
    rng: StdRng,
    idle_since: BTreeMap<CounterId, i64>,
}

impl Simulation {
    fn new(room: &Arc<Room>, variant: Variant, day: u64) -> Self {
        let mut room = Room::clone(room);
        room.rules.scarcity_milli = variant.scarcity_milli;
        let mut rng = StdRng::seed_from_u64(SEED ^ day.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut guides: Vec<GuideId> = room.guides.iter().map(|guide| guide.id.clone()).collect();
        guides.shuffle(&mut rng);
        let on_duty: Vec<GuideId> = guides.drain(..GUIDES).collect();
        let visitors = visitors(&room, &on_duty, variant, &mut rng);
        let calendar = Calendar {
            day: Day::from_days(20_000),
            starts_at: moment(-3600),
            ends_at: moment(24 * 3600),
            room: Hours::Always,
            errands: BTreeMap::new(),
        };
        let mut queue = Queue::new(Arc::new(room));
        queue.start_day(&calendar, moment(-3600));
        let next = visitors
            .iter()
            .enumerate()
            .map(|(n, v)| Next(std::cmp::Reverse(v.at_s), What::Arrival(n)))
            .collect();
        let mut simulation = Self {
            queue,
            calendar,
            variant,
            next,
            visitors,
            rng,
            tickets: BTreeMap::new(),
            waits: BTreeMap::new(),
            called: 0,
            issued: 0,
            reachable: guides,
            idle_since: BTreeMap::new(),
        };
        simulation.open(on_duty);
        simulation
    }

    fn open(&mut self, on_duty: Vec<GuideId>) {
        let counters: Vec<CounterId> = self
            .queue
            .room()
            .counters
            .iter()
            .map(|counter| counter.id.clone())
            .collect();
        for (guide, counter) in on_duty.into_iter().zip(counters) {
            self.sign_in(guide, Some(counter.clone()), 0);
            self.free(&counter, 0);
        }
        if self.variant.reachable {
            for guide in self.reachable.clone() {
                self.sign_in(guide, None, 0);
            }
        }
    }

    fn sign_in(&mut self, guide: GuideId, counter: Option<CounterId>, now_s: i64) {
        let device = device(counter.as_ref().map_or(guide.as_str(), CounterId::as_str));
        let pin = Pin::parse("1234").expect("a PIN");
        self.ask(
            &Actor::Counter(device),
            &Command::SignIn {
                guide,
                pin,
                counter,
            },
            now_s,
        );
    }

    /// A counter has nobody: it takes the next, or waits armed.
    fn free(&mut self, counter: &CounterId, now_s: i64) {
        self.idle_since.insert(counter.clone(), now_s);
        self.ask(
            &Actor::Counter(device(counter.as_str())),
            &Command::CallNext {
                arm: self.variant.armed,
            },
            now_s,
        );
    }

    fn live(mut self) -> Lived {
        while let Some(Next(std::cmp::Reverse(now_s), what)) = self.next.pop() {
            self.queue.pass_time(&self.calendar, moment(now_s));
            match what {
                What::Arrival(visitor) => self.arrive(visitor, now_s),
                What::Done(counter) => self.finish(&counter, now_s),
                What::Answer(ticket, guide) => self.answer(ticket, guide, now_s),
            }
        }
        Lived {
            taken: self.issued,
            uncalled: self.issued - self.called,
            waits: self.waits,
        }
    }

    fn arrive(&mut self, n: usize, now_s: i64) {
        let visitor = &self.visitors[n];
        let (errand, languages) = (visitor.errand.clone(), visitor.languages.clone());
        let take = Command::TakeTicket {
            errand,
            languages: languages.clone(),
            needs: vec![],
            booked_at: None,
            offline: None,
        };
        self.issued += 1;
        self.tickets.insert(ticket_id(self.issued), n);
        self.ask(&Actor::Kiosk(device("kiosk")), &take, now_s);
        if !self.variant.armed {
            self.longest_idle(now_s);
        }
        if self.variant.reachable {
            self.want(ticket_id(self.issued), &languages, now_s);
        }
    }

    /// Without armed guides: free ones ask in turn, the longest idle first.
    fn longest_idle(&mut self, now_s: i64) {
        let mut idle: Vec<_> = self
            .idle_since
            .iter()
            .map(|(counter, since)| (*since, counter.clone()))
            .collect();
        idle.sort();
        for (_, counter) in idle {
            self.ask(
                &Actor::Counter(device(counter.as_str())),
                &Command::CallNext { arm: false },
                now_s,
            );
        }
    }

    /// A reachable guide who speaks the language may answer when the ticket has come to be wanted.
    fn want(&mut self, ticket: TicketId, languages: &[LanguageTag], now_s: i64) {
        let room = Arc::clone(self.queue.room());
        let speaks = |id: &&GuideId| {
            room.guide(id)
                .is_some_and(|g| languages.iter().any(|tag| g.languages.contains(tag)))
        };
        let able = self.reachable.iter().find(speaks).cloned();
        if let Some(guide) = able.filter(|_| self.rng.random_bool(ANSWERS)) {
            let at = now_s + i64::from(room.rules.reach_after_s) + ANSWER_S;
            self.next
                .push(Next(std::cmp::Reverse(at), What::Answer(ticket, guide)));
        }
    }

    fn answer(&mut self, ticket: TicketId, guide: GuideId, now_s: i64) {
        let wanted = self
            .queue
            .duty_view(moment(now_s))
            .wanted
            .iter()
            .any(|wanted| wanted.ticket == ticket);
        let last = self
            .queue
            .room()
            .counters
            .last()
            .map(|counter| counter.id.clone());
        if let Some(counter) = last.filter(|_| wanted) {
            self.ask(
                &Actor::Counter(device(guide.as_str())),
                &Command::StepIn { ticket, counter },
                now_s,
            );
        }
    }

    fn finish(&mut self, counter: &CounterId, now_s: i64) {
        let duty = self
            .queue
            .room()
            .counters
            .last()
            .is_some_and(|last| last.id == *counter);
        let at = if duty {
            self.stepped_in(counter)
        } else {
            Some(device(counter.as_str()))
        };
        let Some(at) = at else { return };
        let who = Actor::Counter(at);
        let outcome = Some(OutcomeId::parse("solved").expect("an outcome"));
        self.ask(
            &who,
            &Command::Finish {
                outcome,
                reason: None,
                language_used: None,
            },
            now_s,
        );
        if duty {
            self.ask(&who, &Command::SignOut, now_s);
            if let Actor::Counter(device) = &who {
                self.sign_in(
                    GuideId::parse(device.as_str()).expect("a guide"),
                    None,
                    now_s,
                );
            }
        } else {
            self.free(counter, now_s);
        }
    }

    /// The device of the guide who stepped in at a counter: it bears the guide's name.
    fn stepped_in(&self, counter: &CounterId) -> Option<DeviceId> {
        let at = |device: &DeviceId| {
            self.queue.desk_view(device, moment(0)).counter.as_ref() == Some(counter)
        };
        self.queue.devices().into_iter().find(|device| at(device))
    }

    fn ask(&mut self, who: &Actor, command: &Command, now_s: i64) {
        let fresh = Fresh {
            ticket: ticket_id(self.issued),
            token: Token::from_bits(u128::from(self.issued)),
        };
        let context = Context {
            now: moment(now_s),
            calendar: &self.calendar,
            fresh,
            pin: PinCheck::Right,
            earlier_request: None,
        };
        if let Ok((events, _)) = self.queue.handle(who, command, &context) {
            self.note(&events, now_s);
        }
    }

    fn note(&mut self, events: &[Stamped], now_s: i64) {
        for Stamped { event, .. } in events {
            let Event::VisitorCalled {
                about,
                desk,
                first_wait_s,
                how,
                ..
            } = event
            else {
                continue;
            };
            let visitor = &self.visitors[self.tickets[&about.ticket]];
            let wait = first_wait_s.unwrap_or_default() as f64 / 60.0;
            self.waits.entry(visitor.group).or_default().push(wait);
            self.called += 1;
            self.idle_since.remove(&desk.counter);
            self.next.push(Next(
                std::cmp::Reverse(now_s + visitor.service_s),
                What::Done(desk.counter.clone()),
            ));
            let start = Command::StartService;
            let who = if *how == CallMode::SteppedIn {
                desk.guide.as_str()
            } else {
                desk.counter.as_str()
            };
            self.ask(&Actor::Counter(device(who)), &start, now_s);
        }
    }
}

fn visitors(room: &Room, on_duty: &[GuideId], variant: Variant, rng: &mut StdRng) -> Vec<Visitor> {
    let speakers = |tag: &LanguageTag| {
        let guides = on_duty.iter().filter_map(|id| room.guide(id));
        guides.filter(|guide| guide.languages.contains(tag)).count()
    };
    let swedish = LanguageTag::parse("sv").expect("a tag");
    let errands: Vec<&ErrandId> = room.errands.iter().map(|errand| &errand.id).collect();
    let mut visitors = Vec::new();
    let mut at = 0.0;
    loop {
        at += exponential(rng, 3600.0 / ARRIVALS_AN_HOUR);
        if at >= OPEN_S as f64 {
            return visitors;
        }
        let own = draw_language(rng);
        let (errand, service_s) = (
            errands[rng.random_range(0..errands.len())].clone(),
            exponential(rng, SERVICE_S),
        );
        let widened = rng.random_range(0..100) < variant.widening;
        let group = match speakers(&own) {
            _ if own == swedish => Group::Swedish,
            1 => Group::Scarce,
            _ => Group::Other,
        };
        let mut languages = vec![own];
        if widened && group != Group::Swedish {
            languages.push(swedish.clone());
        }
        visitors.push(Visitor {
            at_s: at as i64,
            errand,
            languages,
            service_s: service_s as i64 + 1,
            group,
        });
    }
}

fn draw_language(rng: &mut StdRng) -> LanguageTag {
    let mut left = rng.random_range(0..100);
    let drawn = LANGUAGES.iter().find(|(_, share)| {
        let here = left < *share;
        left = left.saturating_sub(*share);
        here
    });
    LanguageTag::parse(drawn.map_or("sv", |(tag, _)| tag)).expect("a tag")
}

fn exponential(rng: &mut StdRng, mean: f64) -> f64 {
    -mean * (1.0 - rng.random::<f64>()).ln()
}

fn moment(second: i64) -> Moment {
    Moment::from_millis(20_000 * 86_400_000).plus_s(36_000 + second)
}

fn device(name: &str) -> DeviceId {
    DeviceId::parse(name).expect("a device")
}

fn ticket_id(n: u64) -> TicketId {
    TicketId::parse(&format!("t{n}")).expect("a ticket id")
}
