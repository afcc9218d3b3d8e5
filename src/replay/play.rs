//! A recording played into a room: each visitor and guide asks over MQTT at the recorded moment, and what becomes of
//! the visitors is noted.
//!
//! Decides nothing that the room decides; who is called, when and to whom is the room's. Guides keep the crew's hours:
//! they finish with their visitor first, and the last one who can serve somebody who waits stays until nobody does.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use broker_config::link::BrokerUrl;
use broker_config::roles::Role;
use broker_config::wire::reply::Answer;
use coordinator::clock::Hand;
use queue::command::{Command, Pin};
use queue::ids::{CounterId, DeviceId, ErrandId, GuideId, RoomId, TicketId, Token};
use queue::moment::{Day, Moment};
use tracing::info;

use super::agenda::{Agenda, Due};
use super::crew::Crew;
use super::device::{Asker, Observer};
use super::error::PlayError;
use super::figures::{Ended, How};
use super::recording::{Outcome, Recording};
use super::report::Replayed;
use super::roster::{Doing, Roster, counter_id};
use super::stage;

/// How long a shift waits for a free counter before it looks again, seconds.
const COUNTER_AGAIN_S: i64 = 60;

/// What stands for a visit that nothing has happened to.
const NOTHING_YET: Replayed = Replayed {
    ended: Ended {
        how: How::Waiting,
        wait_s: None,
    },
    foretold: None,
};

/// Where the devices of a replay find their broker.
#[derive(Debug)]
pub(crate) struct Brokers {
    pub(crate) devices: BrokerUrl,
    pub(crate) observer: BrokerUrl,
}

/// A recording being played; visits by their place in it, guides by theirs in the crew.
pub(crate) struct Play<'a> {
    recording: &'a Recording,
    crew: &'a Crew,
    hand: Hand,
    now: Moment,
    agenda: Agenda,
    kiosk: Asker,
    counters: Vec<Asker>,
    observer: Observer,
    roster: Roster<'a>,
    waiting: BTreeMap<usize, Token>,
    by_ticket: HashMap<TicketId, usize>,
    medians: HashMap<(Day, ErrandId), u32>,
    replayed: Vec<Replayed>,
}

impl<'a> Play<'a> {
    /// Connects every device; the room is ready and its clock stands before the first moment.
    pub(crate) fn open(
        recording: &'a Recording,
        crew: &'a Crew,
        hand: Hand,
        brokers: &Brokers,
        room: &RoomId,
    ) -> Result<Self, PlayError> {
        let broker = &brokers.devices;
        let counter = |n| {
            let device = DeviceId::parse(&format!("counter-{}", counter_id(n)))?;
            Asker::open(broker, room, Role::Counter, device)
        };
        let count = stage::counters(crew);
        let entrance = DeviceId::parse("entrance")?;
        Ok(Self {
            now: Moment::default(),
            agenda: Agenda::of(recording, crew),
            kiosk: Asker::open(broker, room, Role::Kiosk, entrance)?,
            counters: (0..count).map(counter).collect::<Result<_, PlayError>>()?,
            observer: Observer::open(&brokers.observer, room)?,
            roster: Roster::new(crew, count),
            waiting: BTreeMap::new(),
            by_ticket: HashMap::new(),
            medians: medians(recording),
            replayed: vec![NOTHING_YET; recording.visits.len()],
            recording,
            crew,
            hand,
        })
    }

    /// Plays everything; what became of each visit, in the recording's order.
    pub(crate) async fn run(mut self) -> Result<Vec<Replayed>, PlayError> {
        while let Some((at, due)) = self.agenda.take() {
            if at > self.now {
                self.hand.move_to(at).await?;
                self.now = at;
            }
            self.perform(due).await?;
        }
        self.kiosk.close().await;
        for counter in self.counters {
            counter.close().await;
        }
        Ok(self.replayed)
    }

    async fn perform(&mut self, due: Due) -> Result<(), PlayError> {
        match due {
            Due::Finish { guide } => self.finish(guide).await,
            Due::ShiftEnd { guide } => self.shift_end(guide).await,
            Due::ShiftBegin { shift } => self.shift_begin(shift).await,
            Due::PauseEnd { guide } => self.pause_end(guide).await,
            Due::Next { guide } => self.next(guide).await,
            Due::PauseBegin { guide } => self.pause_begin(guide).await,
            Due::Arrive { visit } => self.arrive(visit).await,
            Due::GiveUp { visit } => self.give_up(visit).await,
        }
    }

    async fn arrive(&mut self, visit: usize) -> Result<(), PlayError> {
        let recorded = &self.recording.visits[visit];
        if visit == 0 || self.recording.visits[visit - 1].day != recorded.day {
            info!(day = %recorded.day, "playing");
        }
        let command = Command::TakeTicket {
            errand: recorded.errand.clone(),
            languages: recorded.languages.clone(),
            needs: recorded.needs.clone(),
            booked_at: recorded.priority.then_some(self.now),
            offline: None,
        };
        let Answer::TicketTaken(ticket) = self.kiosk.ask(command).await? else {
            return Err(PlayError::Unexpected("take_ticket"));
        };
        self.replayed[visit].foretold = ticket.wait;
        if !self.roster.armed_for(recorded) {
            self.by_ticket.insert(ticket.ticket, visit);
            self.waiting.insert(visit, ticket.token);
            return Ok(());
        }
        let called = self.observer.call_of(&ticket.ticket).await?;
        let guide = self.roster.guide_at(&called.counter);
        self.serve(visit, guide.ok_or(PlayError::Unexpected("take_ticket"))?);
        Ok(())
    }

    async fn give_up(&mut self, visit: usize) -> Result<(), PlayError> {
        if let Some(token) = self.waiting.remove(&visit) {
            self.kiosk.ask(Command::CancelTicket { token }).await?;
            self.note(visit, How::Abandoned);
        }
        Ok(())
    }

    async fn shift_begin(&mut self, shift: usize) -> Result<(), PlayError> {
        let (guide, until) = (self.crew.shifts[shift].guide, self.crew.shifts[shift].to);
        if self.roster.extend(guide, until) {
            return Ok(());
        }
        let Some(counter) = self.roster.begin(guide, until) else {
            let again = self.now.plus_s(COUNTER_AGAIN_S);
            self.agenda.add(again, Due::ShiftBegin { shift });
            return Ok(());
        };
        let command = Command::SignIn {
            guide: GuideId::parse(&stage::guide_id(guide))?,
            pin: Pin::parse(stage::PIN)?,
            counter: Some(CounterId::parse(&counter_id(counter))?),
        };
        self.ask(guide, command).await?;
        self.next(guide).await
    }

    async fn shift_end(&mut self, guide: usize) -> Result<(), PlayError> {
        match self.roster.doing(guide) {
            _ if !self.roster.is_over(guide, self.now) => Ok(()),
            Some(Doing::Armed) => self.next(guide).await,
            Some(Doing::Paused) => self.pause_end(guide).await,
            _ => Ok(()),
        }
    }

    async fn pause_begin(&mut self, guide: usize) -> Result<(), PlayError> {
        match self.roster.doing(guide) {
            Some(Doing::Armed) => self.next(guide).await,
            _ => Ok(()),
        }
    }

    async fn pause_end(&mut self, guide: usize) -> Result<(), PlayError> {
        if self.roster.doing(guide) != Some(Doing::Paused) {
            return Ok(());
        }
        if !self.may_leave(guide) {
            self.ask(guide, Command::Resume).await?;
        }
        self.next(guide).await
    }

    async fn finish(&mut self, guide: usize) -> Result<(), PlayError> {
        let command = Command::Finish {
            outcome: None,
            reason: None,
            language_used: None,
        };
        self.ask(guide, command).await?;
        self.roster.set(guide, Doing::Between);
        let ready = self.now.plus_s(i64::from(self.crew.between_calls_s));
        self.agenda.add(ready, Due::Next { guide });
        Ok(())
    }

    /// The guide goes home, pauses, or asks for the next visitor.
    async fn next(&mut self, guide: usize) -> Result<(), PlayError> {
        if self.may_leave(guide) {
            self.ask(guide, Command::SignOut).await?;
            self.roster.end(guide);
            return Ok(());
        }
        if let Some(until) = self.roster.pause_now(guide, self.now) {
            self.ask(guide, Command::Pause { reason: None }).await?;
            self.roster.set(guide, Doing::Paused);
            self.agenda.add(until, Due::PauseEnd { guide });
            return Ok(());
        }
        match self.ask(guide, Command::CallNext { arm: true }).await? {
            Answer::Armed => self.roster.set(guide, Doing::Armed),
            Answer::Called(called) => {
                let visit = self.by_ticket.remove(&called.ticket);
                let visit = visit.ok_or(PlayError::Unexpected("call_next"))?;
                self.waiting.remove(&visit);
                self.serve(visit, guide);
            }
            _ => return Err(PlayError::Unexpected("call_next")),
        }
        Ok(())
    }

    /// The call starts the service, which lasts as recorded, or for one who had left as the errand usually did that
    /// day.
    fn serve(&mut self, visit: usize, guide: usize) {
        let recorded = &self.recording.visits[visit];
        let (how, service_s) = match recorded.outcome {
            Outcome::Served { service_s } => (How::Served, service_s),
            Outcome::Abandoned { .. } => {
                let of_errand = (recorded.day, recorded.errand.clone());
                let median = self.medians.get(&of_errand).copied();
                (How::Reached, median.unwrap_or_default())
            }
        };
        self.roster.set(guide, Doing::Serving);
        let served = self.now.plus_s(i64::from(service_s));
        self.agenda.add(served, Due::Finish { guide });
        self.note(visit, how);
    }

    fn note(&mut self, visit: usize, how: How) {
        let waited_s = self.now.s_since(self.recording.visits[visit].arrival);
        self.replayed[visit].ended = Ended {
            how,
            wait_s: u32::try_from(waited_s).ok(),
        };
    }

    fn may_leave(&self, guide: usize) -> bool {
        let waiting = self
            .waiting
            .keys()
            .map(|visit| &self.recording.visits[*visit]);
        self.roster.may_leave(guide, self.now, waiting)
    }

    async fn ask(&self, guide: usize, command: Command) -> Result<Answer, PlayError> {
        match self.roster.counter(guide) {
            Some(counter) => self.counters[counter].ask(command).await,
            None => Err(PlayError::Unexpected("a guide off duty")),
        }
    }
}

/// The median service of each day and errand; where nobody was served that day, of the errand on all days.
fn medians(recording: &Recording) -> HashMap<(Day, ErrandId), u32> {
    let visits = || recording.visits.iter();
    let keys: BTreeSet<(Day, &ErrandId)> = visits().map(|v| (v.day, &v.errand)).collect();
    keys.into_iter()
        .map(|(day, errand)| {
            let of_errand = || visits().filter(|v| v.errand == *errand);
            let that_day = stage::median_service_s(of_errand().filter(|v| v.day == day));
            let median = that_day.or_else(|| stage::median_service_s(of_errand()));
            ((day, errand.clone()), median.unwrap_or_default())
        })
        .collect()
}
