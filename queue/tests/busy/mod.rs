//! A busy room: one guide, five errands, languages in three mixtures, and as many waiting as one likes.
//!
//! Counts nothing itself; `src/cost.rs` counts comparisons in it and `tests/allocations.rs` allocations.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::rules::calendar::{Calendar, Hours};
use super::rules::command::{Actor, Command, Pin};
use super::rules::ids::{
    CounterId, DeviceId, ErrandId, GuideId, LanguageTag, RoomId, SeriesId, TicketId, Token,
};
use super::rules::moment::{Day, Moment};
use super::rules::room::{Counter, Errand, ErrandSet, Guide, Room, Rules, Series};
use super::rules::view::DeskView;
use super::rules::{Answer, Context, Fresh, PinCheck, Queue};

const TAGS: [&str; 4] = ["sv", "en", "so", "fa"];
const NOON: Moment = Moment::from_millis(1_795_348_800_000);

fn tags(range: std::ops::Range<usize>) -> Vec<LanguageTag> {
    TAGS[range]
        .iter()
        .map(|tag| LanguageTag::parse(tag).unwrap())
        .collect()
}

fn room() -> Room {
    let series = SeriesId::parse("A").unwrap();
    let every_number = Series {
        first: 1,
        last: 999_999,
    };
    let errand = |n: u32| Errand {
        id: ErrandId::parse(&format!("errand-{n}")).unwrap(),
        series: series.clone(),
        target_wait_s: 300 * (n + 1),
        service_s: 600,
        daily_quota: 0,
    };
    Room {
        id: RoomId::parse("room").unwrap(),
        languages: tags(0..4),
        needs: std::collections::BTreeSet::new(),
        series: BTreeMap::from([(series.clone(), every_number)]),
        errands: (0..5).map(errand).collect(),
        counters: vec![Counter {
            id: CounterId::parse("1").unwrap(),
            name: "1".to_owned(),
            step_free: true,
        }],
        kiosks: BTreeMap::new(),
        guides: vec![Guide {
            id: GuideId::parse("g1").unwrap(),
            errands: ErrandSet::All,
            languages: tags(0..4).into_iter().collect(),
            manager: false,
        }],
        outcomes: Vec::new(),
        reasons: Vec::new(),
        rules: Rules {
            outcome_required: false,
            ..Rules::default()
        },
        trial: true,
    }
}

/// The room, its queue and its clock.
pub(crate) struct Busy {
    pub(crate) queue: Queue,
    pub(crate) calendar: Calendar,
    pub(crate) now: Moment,
    asked: u32,
}

impl Busy {
    /// A room in which one guide is signed in and so many wait, in fifteen classes.
    pub(crate) fn with_waiting(count: u32) -> Self {
        let calendar = Calendar {
            day: Day::from_days(20_779),
            starts_at: NOON.plus_s(-43_200),
            ends_at: NOON.plus_s(43_200),
            room: Hours::Always,
            errands: BTreeMap::new(),
        };
        let mut busy = Self {
            queue: Queue::new(Arc::new(room())),
            calendar,
            now: NOON,
            asked: 0,
        };
        busy.queue.start_day(&busy.calendar, NOON);
        busy.desk(&Command::SignIn {
            guide: GuideId::parse("g1").unwrap(),
            pin: Pin::parse("1234").unwrap(),
            counter: Some(CounterId::parse("1").unwrap()),
        });
        for _ in 0..count {
            busy.take();
        }
        busy
    }

    fn ask(&mut self, who: &Actor, command: &Command) -> Answer {
        self.asked += 1;
        self.now = self.now.plus_ms(50);
        let context = Context {
            now: self.now,
            calendar: &self.calendar,
            fresh: Fresh {
                ticket: TicketId::parse(&format!("t{}", self.asked)).unwrap(),
                token: Token::from_bits(u128::from(self.asked)),
            },
            pin: PinCheck::Right,
            earlier_request: None,
        };
        self.queue.handle(who, command, &context).unwrap().1
    }

    fn desk(&mut self, command: &Command) -> Answer {
        self.ask(&Actor::Counter(DeviceId::parse("d1").unwrap()), command)
    }

    /// A visitor takes a ticket.
    pub(crate) fn take(&mut self) -> Answer {
        let n = self.asked as usize;
        let command = Command::TakeTicket {
            errand: ErrandId::parse(&format!("errand-{}", n % 5)).unwrap(),
            languages: tags(n % 3..4),
            needs: Vec::new(),
            booked_at: None,
            offline: None,
        };
        let kiosk = Actor::Kiosk(DeviceId::parse("k1").unwrap());
        self.ask(&kiosk, &command)
    }

    /// A visitor takes a ticket and is told what is on it.
    pub(crate) fn take_and_tell(&mut self) {
        if let Answer::Ticket(id) = self.take() {
            assert!(self.queue.ticket_view(&id, self.now).is_some());
        }
    }

    /// The guide calls the next visitor.
    pub(crate) fn call_next(&mut self) -> Answer {
        self.desk(&Command::CallNext { arm: false })
    }

    /// The visitor who was called is served, and goes.
    pub(crate) fn serve(&mut self) {
        self.desk(&Command::StartService);
        self.desk(&Command::Finish {
            outcome: None,
            reason: None,
            language_used: None,
        });
    }

    /// What the guide's desk shows.
    pub(crate) fn desk_view(&self) -> DeskView {
        let device = DeviceId::parse("d1").unwrap();
        self.queue.desk_view(&device, self.now)
    }
}
