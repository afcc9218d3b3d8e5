//! What issuing, calling and showing cost, counted in comparisons: the same with a few hundred waiting
//! and with a hundred thousand.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::calendar::{Calendar, Hours};
use crate::command::{Actor, Command, Pin};
use crate::decide::{Answer, Context, Fresh, PinCheck};
use crate::ids::{
    CounterId, DeviceId, ErrandId, GuideId, LanguageTag, RoomId, SeriesId, TicketId, Token,
};
use crate::moment::{Day, Moment};
use crate::queue::Queue;
use crate::room::{Counter, Errand, ErrandSet, Guide, Room, Rules, Series};
use crate::urgency::cost;

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

struct Busy {
    queue: Queue,
    calendar: Calendar,
    now: Moment,
    asked: u32,
}

impl Busy {
    fn with_waiting(count: u32) -> Self {
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

    fn take(&mut self) -> Answer {
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

    fn take_and_tell(&mut self) {
        if let Answer::Ticket(id) = self.take() {
            assert!(self.queue.ticket_view(&id, self.now).is_some());
        }
    }

    /// Comparisons for a ticket with its answer, for a visit, and for what is then shown.
    fn costs(&mut self) -> [u64; 3] {
        let device = DeviceId::parse("d1").unwrap();
        let taken = cost::of(|| self.take_and_tell());
        let visited = cost::of(|| {
            for command in [
                Command::CallNext { arm: false },
                Command::StartService,
                Command::Finish {
                    outcome: None,
                    reason: None,
                    language_used: None,
                },
            ] {
                self.desk(&command);
            }
        });
        let shown = cost::of(|| {
            assert_eq!(self.queue.desk_view(&device, self.now).next.len(), 10);
            assert_eq!(self.queue.duty_view(self.now).counters.len(), 1);
        });
        [taken, visited, shown]
    }
}

#[test]
fn issuing_calling_and_showing_compare_as_little_with_a_hundred_thousand_waiting() {
    let [few, many] = [300, 100_000].map(|count| Busy::with_waiting(count).costs());
    assert_eq!(few, many);
    assert!(few[1] <= 15, "the heads of 15 classes: {few:?}");
}
