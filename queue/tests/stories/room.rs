//! The room of the stories: two series, three errands, three counters, five guides, a kiosk.
//!
//! Decides nothing; it asks the queue and remembers the log.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use queue::calendar::{Calendar, Hours};
use queue::command::{Actor, Command, Offline, Pin, Place, Target, TicketRef};
use queue::event::{Event, Stamped};
use queue::ids::{
    CounterId, DeviceId, ErrandId, GuideId, LanguageTag, OutcomeId, ReasonId, RoomId, SeriesId,
    TicketId, Token,
};
use queue::moment::{Day, Moment};
use queue::need::Need;
use queue::number::Number;
use queue::refusal::Code;
use queue::room::{Counter, Errand, ErrandSet, Guide, Room, Rules, Series};
use queue::view::{DeskView, Status, TicketState, Visit};
use queue::{Answer, Context, Fresh, PinCheck, Queue};

pub(crate) const HOUR_S: i64 = 3600;
const DAY: Day = Day::from_days(20_779);
const DAY_MS: i64 = 86_400_000;

pub(crate) fn errand(id: &str) -> ErrandId {
    ErrandId::parse(id).unwrap()
}
pub(crate) fn counter(id: &str) -> CounterId {
    CounterId::parse(id).unwrap()
}
pub(crate) fn guide(id: &str) -> GuideId {
    GuideId::parse(id).unwrap()
}
pub(crate) fn device(id: &str) -> DeviceId {
    DeviceId::parse(id).unwrap()
}
pub(crate) fn tag(id: &str) -> LanguageTag {
    LanguageTag::parse(id).unwrap()
}
pub(crate) fn tags(ids: &[&str]) -> Vec<LanguageTag> {
    ids.iter().map(|id| tag(id)).collect()
}
pub(crate) fn number(text: &str) -> Number {
    Number::parse(text).unwrap()
}
pub(crate) fn series(id: &str) -> SeriesId {
    SeriesId::parse(id).unwrap()
}

fn a_guide(id: &str, languages: &[&str]) -> Guide {
    Guide {
        id: guide(id),
        errands: ErrandSet::All,
        languages: tags(languages).into_iter().collect(),
        manager: false,
    }
}

fn an_errand(id: &str, in_series: &str, target_wait_s: u32) -> Errand {
    Errand {
        id: errand(id),
        series: series(in_series),
        target_wait_s,
        service_s: 900,
        daily_quota: 0,
    }
}

fn a_counter(id: &str, step_free: bool) -> Counter {
    Counter {
        id: counter(id),
        name: format!("Counter {id}"),
        step_free,
    }
}

/// `permit` and `school` share series A; `parcel` is in B. Counter 1 is step-free. Anna speaks sv
/// and en; Bo sv; Omar so and sv; Sara so; Mia, sv, is a manager. All serve everything.
pub(crate) fn the_room() -> Room {
    let sixty = Series { first: 1, last: 60 };
    let mut mia = a_guide("mia", &["sv"]);
    mia.manager = true;
    Room {
        id: RoomId::parse("room").unwrap(),
        languages: tags(&["sv", "en", "so", "fa"]),
        needs: Need::ALL.into_iter().collect(),
        series: BTreeMap::from([(series("A"), sixty), (series("B"), sixty)]),
        errands: vec![
            an_errand("permit", "A", 600),
            an_errand("school", "A", 600),
            an_errand("parcel", "B", 300),
        ],
        counters: vec![
            a_counter("1", true),
            a_counter("2", false),
            a_counter("3", false),
        ],
        kiosks: BTreeMap::from([(
            device("entrance"),
            BTreeMap::from([(series("A"), (51, 60))]),
        )]),
        guides: vec![
            a_guide("anna", &["sv", "en"]),
            a_guide("bo", &["sv"]),
            a_guide("omar", &["so", "sv"]),
            a_guide("sara", &["so"]),
            mia,
        ],
        outcomes: vec![OutcomeId::parse("solved").unwrap()],
        reasons: vec![ReasonId::parse("question").unwrap()],
        rules: Rules::default(),
        trial: false,
    }
}

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

pub(crate) fn calendar_of(day: Day, room: Hours) -> Calendar {
    let starts_at = Moment::from_millis(day.as_days() * DAY_MS);
    Calendar {
        day,
        starts_at,
        ends_at: starts_at.plus_ms(DAY_MS),
        room,
        errands: BTreeMap::new(),
    }
}

/// Moments of the first day, by its clock.
pub(crate) fn at(hour: i64, minute: i64) -> Moment {
    Moment::from_millis(DAY.as_days() * DAY_MS).plus_s(hour * HOUR_S + minute * 60)
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

    // Who asks

    pub(crate) fn kiosk(&mut self, command: &Command) -> Told {
        self.ask(&Actor::Kiosk(device("entrance")), command)
    }

    /// The counter's device `d1` asks for counter 1, and so on.
    pub(crate) fn desk(&mut self, n: &str, command: &Command) -> Told {
        self.ask(&Actor::Counter(device(&format!("d{n}"))), command)
    }

    pub(crate) fn office(&mut self, command: &Command) -> Told {
        self.ask(&Actor::Manager(device("office")), command)
    }

    // What they ask

    pub(crate) fn sign_in(&mut self, who: &str, n: &str) {
        self.sign_in_at(who, &format!("d{n}"), Some(n), PinCheck::Right)
            .unwrap();
    }

    pub(crate) fn sign_in_at(
        &mut self,
        who: &str,
        at: &str,
        n: Option<&str>,
        pin: PinCheck,
    ) -> Told {
        let command = Command::SignIn {
            guide: guide(who),
            pin: Pin::parse("1234").unwrap(),
            counter: n.map(counter),
        };
        let device = device(at);
        let who = match at {
            "office" => Actor::Manager(device),
            _ => Actor::Counter(device),
        };
        self.ask_with_pin(&who, &command, pin)
    }

    pub(crate) fn take(&mut self, errand: &str, languages: &[&str]) -> String {
        self.take_with(errand, languages, &[], None)
    }

    pub(crate) fn take_with(
        &mut self,
        errand: &str,
        languages: &[&str],
        needs: &[Need],
        booked_at: Option<Moment>,
    ) -> String {
        let command = take(errand, languages, needs, booked_at);
        match self.kiosk(&command).unwrap() {
            Answer::Ticket(id) => self.view(&id).number.to_string(),
            other => panic!("{other:?}"),
        }
    }

    /// The number that the counter calls next.
    pub(crate) fn next(&mut self, n: &str) -> Result<String, Code> {
        let told = self.desk(n, &Command::CallNext { arm: false });
        told.map(|answer| self.called(answer))
    }

    pub(crate) fn arm(&mut self, n: &str) -> Result<String, Code> {
        let told = self.desk(n, &Command::CallNext { arm: true });
        told.map(|answer| self.called(answer))
    }

    pub(crate) fn call(&mut self, n: &str, which: &str) -> Result<String, Code> {
        let which = TicketRef::Number(number(which));
        let told = self.desk(n, &Command::CallTicket { which });
        told.map(|answer| self.called(answer))
    }

    pub(crate) fn unpark(&mut self, n: &str, which: &str) -> Result<String, Code> {
        let ticket = self.id(which);
        let told = self.desk(n, &Command::Unpark { ticket });
        told.map(|answer| self.called(answer))
    }

    fn called(&self, answer: Answer) -> String {
        match answer {
            Answer::Visit("called", id) => self.view(&id).number.to_string(),
            Answer::Plain(word) => word.to_owned(),
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn serve(&mut self, n: &str) {
        self.desk(n, &Command::StartService).unwrap();
    }

    pub(crate) fn finish(&mut self, n: &str) {
        self.desk(n, &finish()).unwrap();
    }

    /// Calls the next, serves and finishes at once.
    pub(crate) fn visit(&mut self, n: &str) -> String {
        let number = self.next(n).unwrap();
        self.serve(n);
        self.finish(n);
        number
    }

    pub(crate) fn transfer(&mut self, n: &str, to: Target, place: Place) -> Told {
        self.desk(n, &transfer(to, place, None))
    }

    // What is seen

    pub(crate) fn id(&self, n: &str) -> TicketId {
        self.queue.ticket_by_number(&number(n)).unwrap()
    }

    pub(crate) fn token(&self, n: &str) -> Token {
        self.view(&self.id(n)).token
    }

    pub(crate) fn view(&self, id: &TicketId) -> queue::view::Ticket {
        self.queue.ticket_view(id, self.now).unwrap()
    }

    pub(crate) fn ahead(&self, n: &str) -> u32 {
        self.view(&self.id(n)).ahead
    }

    pub(crate) fn state(&self, n: &str) -> TicketState {
        self.queue
            .page_view(&self.token(n), self.now)
            .unwrap()
            .state
    }

    pub(crate) fn shows(&self, n: &str) -> DeskView {
        self.queue.desk_view(&device(&format!("d{n}")), self.now)
    }

    pub(crate) fn status(&self, n: &str) -> Status {
        self.shows(n).status
    }

    pub(crate) fn visitor(&self, n: &str) -> Visit {
        self.shows(n).visit.unwrap()
    }

    pub(crate) fn next_numbers(&self, n: &str) -> Vec<String> {
        let next = self.shows(n).next;
        next.iter().map(|next| next.number.to_string()).collect()
    }

    pub(crate) fn on_board(&self) -> Vec<String> {
        let calls = self.queue.board_view().calls;
        calls.iter().map(|call| call.number.to_string()).collect()
    }

    /// The wire's names of the last events.
    pub(crate) fn last_events(&self, count: usize) -> Vec<String> {
        let last = self.log.len().saturating_sub(count);
        self.log[last..].iter().map(kind).collect()
    }
}

pub(crate) fn kind(stamped: &Stamped) -> String {
    let value = serde_json::to_value(stamped).unwrap();
    value["type"].as_str().unwrap().to_owned()
}

pub(crate) fn kinds(events: &[Stamped]) -> Vec<String> {
    events.iter().map(kind).collect()
}

fn ticket_id(n: u32) -> TicketId {
    TicketId::parse(&format!("t{n}")).unwrap()
}

pub(crate) fn take(
    of: &str,
    languages: &[&str],
    needs: &[Need],
    booked_at: Option<Moment>,
) -> Command {
    Command::TakeTicket {
        errand: errand(of),
        languages: tags(languages),
        needs: needs.to_vec(),
        booked_at,
        offline: None,
    }
}

pub(crate) fn offline(of: &str, n: &str, taken_at: Moment, token: u128) -> Command {
    Command::TakeTicket {
        errand: errand(of),
        languages: tags(&["sv"]),
        needs: Vec::new(),
        booked_at: None,
        offline: Some(Offline {
            number: number(n),
            taken_at,
            token: Token::from_bits(token),
            instead_of: None,
        }),
    }
}

pub(crate) fn finish() -> Command {
    Command::Finish {
        outcome: Some(OutcomeId::parse("solved").unwrap()),
        reason: None,
        language_used: None,
    }
}

pub(crate) fn park(after_s: Option<u32>) -> Command {
    Command::Park {
        after_s,
        reason: None,
    }
}

pub(crate) fn pause() -> Command {
    Command::Pause { reason: None }
}

pub(crate) fn transfer(to: Target, place: Place, ticket: Option<TicketId>) -> Command {
    Command::Transfer {
        to,
        place,
        return_to_me: false,
        ticket,
    }
}

pub(crate) fn to_errand(id: &str) -> Target {
    Target::Errand(errand(id))
}

pub(crate) fn to_guide(id: &str) -> Target {
    Target::Guide(guide(id))
}

pub(crate) fn to_counter(id: &str) -> Target {
    Target::Counter(counter(id))
}

pub(crate) fn plain(word: &'static str) -> Told {
    Ok(Answer::Plain(word))
}

/// Opening hours of the first day, by its clock.
pub(crate) fn hours(spans: &[(i64, i64)]) -> Hours {
    Hours::Spans(
        spans
            .iter()
            .map(|(from, to)| (at(*from, 0), at(*to, 0)))
            .collect(),
    )
}

pub(crate) fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    items.into_iter().collect()
}
