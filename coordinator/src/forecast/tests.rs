//! Courses and ranges in rooms small enough to be worked out by hand.

use queue::command::{Actor, Command, Pin};
use queue::ids::{CounterId, DeviceId, GuideId, LanguageTag};
use queue::{Context, Fresh, PinCheck};

use super::*;
use crate::room_file::RoomFile;

const ERRAND: &str = "income-support";
const SERVICE_S: u32 = 600;

/// The built-in room with Hodan (Somali, Swedish, …) at counter 1, everything lasting as long as it lasts.
struct Room {
    queue: Queue,
    calendar: Calendar,
    now: Moment,
    tickets: Vec<TicketId>,
}

fn wish(languages: &[&str]) -> Wish {
    let tag = |tag: &&str| LanguageTag::parse(tag).expect("a tag");
    Wish {
        errand: ErrandId::parse(ERRAND).expect("an errand"),
        languages: languages.iter().map(tag).collect(),
        needs: Vec::new(),
    }
}

fn arrival(booked_after_s: Option<i64>) -> Arrival {
    Arrival {
        wish: wish(&["sv"]),
        booked_after_s,
    }
}

impl Room {
    fn start() -> Self {
        let file = RoomFile::built_in().expect("the built-in room");
        let now = Moment::parse("2026-11-23T10:00:00.000Z").expect("a moment");
        let calendar = file.calendar_at(now);
        let mut queue = Queue::new(file.room());
        queue.start_day(&calendar, now);
        let mut room = Self {
            queue,
            calendar,
            now,
            tickets: Vec::new(),
        };
        let sign_in = Command::SignIn {
            guide: GuideId::parse("hodan").expect("a guide"),
            pin: Pin::parse("1234").expect("a PIN"),
            counter: CounterId::parse("1").ok(),
        };
        room.ask(&sign_in);
        room
    }

    fn handle(&mut self, who: &Actor, command: &Command) -> Vec<Stamped> {
        let token = queue::ids::Token::from_bits(self.tickets.len() as u128 + 1);
        let ticket = TicketId::parse(token.as_str()).expect("an id");
        let context = Context {
            now: self.now,
            calendar: &self.calendar,
            fresh: Fresh {
                ticket: ticket.clone(),
                token,
            },
            pin: PinCheck::Right,
            earlier_request: None,
        };
        let (events, _) = self.queue.handle(who, command, &context).expect("accepted");
        if matches!(command, Command::TakeTicket { .. }) {
            self.tickets.push(ticket);
        }
        events
    }

    fn ask(&mut self, command: &Command) -> Vec<Stamped> {
        let device = DeviceId::parse("c1").expect("a device");
        self.handle(&Actor::Counter(device), command)
    }

    fn take(&mut self, languages: &[&str]) {
        let wish = wish(languages);
        let take = Command::TakeTicket {
            errand: wish.errand,
            languages: wish.languages,
            needs: wish.needs,
            booked_at: None,
            offline: None,
        };
        self.handle(
            &Actor::Kiosk(DeviceId::parse("entrance").expect("a device")),
            &take,
        );
    }

    /// What is foreseen for the tickets and for newcomers with these wishes.
    fn foresee(&self, wishes: &[Wish], recent: &[Arrival], gaps: &[i64]) -> Samples {
        let copy = self.queue.to_play_forward().expect("a day");
        let newcomers: Vec<_> = wishes.iter().map(|wish| copy.newcomer(wish)).collect();
        let services = BTreeMap::from([(wish(&["sv"]).errand, vec![SERVICE_S; VISITS_MIN])]);
        let start = Start {
            queue: &copy,
            calendar: &self.calendar,
            now: self.now,
            services: &services,
            gaps,
            recent,
            waiting: &play::waiting(&copy),
            newcomers: &newcomers,
        };
        let mut samples = Samples::of(self.tickets.iter().cloned(), wishes.to_vec());
        let mut chance = SmallRng::seed_from_u64(7);
        for _ in 0..COURSES_MIN {
            samples.add(&play(&start, &mut chance));
        }
        samples
    }

    fn told(&self, wishes: &[Wish], recent: &[Arrival]) -> Shared {
        let shared = Shared::default();
        shared.publish(Some(self.foresee(wishes, recent, &[])), self.now);
        shared
    }
}

#[test]
fn visits_that_always_last_as_long_are_foreseen_to_the_second() {
    let mut room = Room::start();
    room.take(&["sv"]);
    room.ask(&Command::CallNext { arm: false });
    room.ask(&Command::StartService);
    room.take(&["sv"]);
    room.take(&["so"]);
    let told = room.told(&[wish(&["sv"])], &[]);
    let service = i64::from(SERVICE_S);
    // Hodan is free after the visit, and between two visits six seconds pass.
    let second = told
        .of_ticket(&room.tickets[1], room.now)
        .expect("foreseen");
    let third = told
        .of_ticket(&room.tickets[2], room.now)
        .expect("foreseen");
    let newcomer = told.of_wish(&wish(&["sv"]), room.now).expect("foreseen");
    let first = service + 6;
    let mut calls = [second.p50_s, third.p50_s, newcomer.p50_s].map(i64::from);
    calls.sort_unstable();
    assert_eq!(calls, [first, 2 * first, 3 * first]);
    assert!(!newcomer.about && newcomer.p50_s == newcomer.p90_s);
}

#[test]
fn a_newcomer_is_called_at_once_by_an_armed_guide_who_speaks_the_language_and_else_not_foreseen() {
    let mut room = Room::start();
    room.ask(&Command::CallNext { arm: true });
    let told = room.told(&[wish(&["so"]), wish(&["fi"])], &[]);
    assert_eq!(
        told.of_wish(&wish(&["so"]), room.now)
            .map(|wait| wait.p90_s),
        Some(0)
    );
    assert_eq!(told.of_wish(&wish(&["fi"]), room.now), None);
}

#[test]
fn visitors_who_keep_coming_do_not_overtake_one_of_the_same_errand() {
    let mut room = Room::start();
    room.take(&["sv"]);
    room.ask(&Command::CallNext { arm: false });
    let alone = room.told(&[wish(&["sv"])], &[]);
    let crowd = vec![arrival(None); 30];
    let crowded = room.told(&[wish(&["sv"])], &crowd);
    let of = |told: &Shared| {
        told.of_wish(&wish(&["sv"]), room.now)
            .map(|wait| wait.p90_s)
    };
    assert_eq!(of(&alone), of(&crowded));
}

#[test]
fn a_forecast_counts_down_and_is_not_told_when_it_is_old() {
    let mut room = Room::start();
    room.take(&["sv"]);
    room.ask(&Command::CallNext { arm: false });
    room.take(&["sv"]);
    let told = room.told(&[], &[]);
    let of = |after| told.of_ticket(&room.tickets[1], room.now.plus_s(after));
    let (now, later) = (of(0).expect("foreseen"), of(40).expect("foreseen"));
    assert_eq!(now.p50_s, later.p50_s + 40);
    assert_eq!(of(61), None);
}

#[test]
fn booked_visitors_who_keep_coming_are_foreseen_to_overtake() {
    let mut room = Room::start();
    room.take(&["sv"]);
    room.ask(&Command::CallNext { arm: false });
    let of = |recent: &[Arrival]| {
        let told = room.told(&[wish(&["sv"])], recent);
        told.of_wish(&wish(&["sv"]), room.now)
            .map(|wait| wait.p50_s)
    };
    let alone = of(&[]);
    assert_eq!(of(&vec![arrival(None); 30]), alone);
    assert!(of(&vec![arrival(Some(0)); 30]) > alone);
}

#[test]
fn the_time_that_guides_take_between_two_visits_is_seen_and_foreseen() {
    let mut room = Room::start();
    let mut gaps = gaps::Gaps::default();
    room.take(&["sv"]);
    room.ask(&Command::CallNext { arm: false });
    for _ in 0..30 {
        assert!(gaps.ascending().is_empty());
        room.take(&["sv"]);
        room.ask(&Command::StartService);
        let outcome = room.queue.room().outcomes.first().cloned();
        let finish = Command::Finish {
            outcome,
            reason: None,
            language_used: None,
        };
        gaps.follow(&room.ask(&finish), &room.queue);
        room.ask(&Command::Pause { reason: None });
        room.now = room.now.plus_s(120);
        room.ask(&Command::Resume);
        gaps.follow(&room.ask(&Command::CallNext { arm: false }), &room.queue);
    }
    assert_eq!(gaps.ascending(), vec![120; 30]);
    room.ask(&Command::StartService);
    let told = Shared::default();
    let samples = room.foresee(&[wish(&["sv"])], &[], &gaps.ascending());
    told.publish(Some(samples), room.now);
    let newcomer = told.of_wish(&wish(&["sv"]), room.now).expect("foreseen");
    assert_eq!(newcomer.p90_s, SERVICE_S + 120);
}
