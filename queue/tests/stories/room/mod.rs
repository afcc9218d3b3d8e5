//! A room for stories: its queue, its clock, its log.
//!
//! Decides nothing; it asks the queue and remembers what happened.

use std::sync::Arc;

use queue::calendar::{Calendar, Hours};
use queue::command::{Actor, Command};
use queue::event::{Event, Stamped};
use queue::ids::{TicketId, Token};
use queue::moment::Moment;
use queue::refusal::Code;
use queue::room::Room;
use queue::{Answer, Context, Fresh, PinCheck, Queue};

mod asks;
mod furnished;
mod sees;
mod words;

use furnished::the_room;
use words::ticket_id;
pub(crate) use words::*;

pub(crate) type Told = Result<Answer, Code>;

pub(crate) struct TestRoom {
    pub(crate) room: Arc<Room>,
    pub(crate) queue: Queue,
    pub(crate) calendar: Calendar,
    pub(crate) now: Moment,
    /// Every event of today, in order.
    pub(crate) log: Vec<Stamped>,
    pub(crate) earlier_request: Option<TicketId>,
    made: u32,
}

impl TestRoom {
    /// Open always, at 10 o'clock.
    pub(crate) fn new() -> Self {
        Self::with(|_| {})
    }

    pub(crate) fn with(change: impl FnOnce(&mut Room)) -> Self {
        Self::open(Hours::Always, change)
    }

    pub(crate) fn open(hours: Hours, change: impl FnOnce(&mut Room)) -> Self {
        let mut room = the_room();
        change(&mut room);
        let room = Arc::new(room);
        let calendar = calendar_of(DAY, hours);
        let mut test = Self {
            queue: Queue::new(Arc::clone(&room)),
            room,
            calendar,
            now: at(10, 0),
            log: Vec::new(),
            earlier_request: None,
            made: 0,
        };
        test.start_day();
        test
    }

    fn keep(&mut self, events: &[Stamped]) {
        for stamped in events {
            if matches!(stamped.event, Event::DayStarted { .. }) {
                self.log.clear();
            }
            self.log.push(stamped.clone());
        }
        self.folds_to_the_same();
    }

    /// What a restart would make of today's log.
    pub(crate) fn folded(&self) -> Queue {
        let mut folded = Queue::new(Arc::clone(&self.room));
        for stamped in &self.log {
            let line = serde_json::to_string(stamped).unwrap();
            let read: Stamped = serde_json::from_str(&line).unwrap();
            assert_eq!(read, *stamped, "{line}");
            folded.apply(&read);
        }
        folded
    }

    #[track_caller]
    fn folds_to_the_same(&self) {
        let folded = self.folded();
        assert_eq!(self.shown(&folded), self.shown(&self.queue));
        assert_eq!(folded.settle(self.now), Vec::new());
    }

    fn shown(&self, queue: &Queue) -> String {
        let now = self.now;
        let devices = ["d1", "d2", "d3", "d4", "d5", "office"].map(device);
        let desks: Vec<_> = devices.iter().map(|d| queue.desk_view(d, now)).collect();
        let tickets = (1..=self.made).map(|n| {
            let id = ticket_id(n);
            let view = queue.ticket_view(&id, now);
            let page = view
                .as_ref()
                .and_then(|view| queue.page_view(&view.token, now));
            (view, page, queue.visit_view(&id, now))
        });
        let tickets: Vec<_> = tickets.collect();
        let states = (
            queue.room_view(&self.calendar, now),
            queue.board_view(),
            queue.duty_view(now),
            queue.announcement(),
        );
        let deadline = queue.next_deadline(&self.calendar);
        let place = (queue.seq(), queue.last_at(), queue.day(), deadline);
        format!("{states:#?} {desks:#?} {tickets:#?} {place:?}")
    }

    pub(crate) fn ask(&mut self, who: &Actor, command: &Command) -> Told {
        self.ask_with_pin(who, command, PinCheck::NotAsked)
    }

    pub(crate) fn ask_with_pin(&mut self, who: &Actor, command: &Command, pin: PinCheck) -> Told {
        self.made += 1;
        let fresh = Fresh {
            ticket: ticket_id(self.made),
            token: Token::from_bits(u128::from(self.made)),
        };
        let context = Context {
            now: self.now,
            calendar: &self.calendar,
            fresh,
            pin,
            earlier_request: self.earlier_request.clone(),
        };
        let handled = self.queue.handle(who, command, &context);
        let (events, told) = match handled {
            Ok((events, answer)) => (events, Ok(answer)),
            Err((refusal, events)) => (events, Err(refusal.code)),
        };
        self.keep(&events);
        told
    }

    // Time

    #[track_caller]
    pub(crate) fn pass_s(&mut self, seconds: i64) -> Vec<Stamped> {
        self.now = self.now.plus_s(seconds);
        let deadline = self.queue.next_deadline(&self.calendar);
        let events = self.queue.pass_time(&self.calendar, self.now);
        assert_eq!(
            !events.is_empty(),
            deadline.is_some_and(|at| at <= self.now)
        );
        assert_eq!(self.queue.pass_time(&self.calendar, self.now), Vec::new());
        self.keep(&events);
        events
    }

    pub(crate) fn until(&mut self, moment: Moment) -> Vec<Stamped> {
        let seconds = moment.ms_since(self.now) / 1000;
        self.pass_s(seconds)
    }

    fn start_day(&mut self) {
        let events = self.queue.start_day(&self.calendar, self.now);
        assert!(matches!(events[0].event, Event::DayStarted { .. }));
        self.keep(&events);
    }

    /// The midnight; the next day has the same hours of the clock unless others are given.
    pub(crate) fn midnight(&mut self, hours: Hours) -> Vec<Stamped> {
        self.now = self.calendar.ends_at;
        let events = self.queue.end_day(&self.calendar);
        self.keep(&events);
        self.calendar = calendar_of(self.calendar.day.next(), hours);
        self.start_day();
        events
    }
}
