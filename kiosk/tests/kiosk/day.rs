//! A day and a night of visitors, played through the screen, the reader and a window on a clock that runs ahead: what is
//! kept stays as it was, and the start that is shown at the end is that of a kiosk just switched on. `VISITOR_ROOM_KIOSK_VISITS` plays
//! more.

use std::time::Duration;

use broker_config::device::{Asked, News};
use broker_config::wire::reply::Answer;
use broker_config::wire::state::RoomState;
use kiosk::paper::Said;
use kiosk::screen::{Page, Switch, Touch, Volume, Way};
use kiosk::settings::Machine;
use kiosk::show::show;
use kiosk::speech::{Key, Reader};
use kiosk::states::{Kiosk, Room, all_languages};
use kiosk::ui::KioskWindow;
use look::testing::{open_files, resident_kib, settle};
use queue::need::Need;
use slint::ComponentHandle as _;

use crate::glass::glass;

/// Visits of the day and the night: one each 86 s.
const VISITS: u32 = 1_000;
/// Seconds of a day.
const DAY_S: u32 = 24 * 60 * 60;
/// So many visits are seen on the glass, spread over the day; drawing takes most of the time.
const SEEN: u32 = 15;
/// How much more memory the day may take than its first tenth, in KiB: a leak of one view a visit is far more.
const GROWTH_MAX_KIB: u64 = 16 * 1024;

fn window() -> KioskWindow {
    glass((540, 960))
}

/// The kiosk, its reader and, now and then, its glass.
struct Life {
    kiosk: Kiosk,
    reader: Reader,
    window: KioskWindow,
    machine: Machine,
    seq: u64,
    said: usize,
}

impl Life {
    fn new() -> Self {
        let mut machine = Machine::default();
        machine.screen.motion = false;
        let mut kiosk = Kiosk::open();
        kiosk.screen.has_printer();
        Self {
            kiosk,
            reader: Reader::default(),
            window: window(),
            machine,
            seq: 1,
            said: 0,
        }
    }

    /// The room as it is now, with the next of its numbers and its own time.
    fn room(&mut self, room: &Room) -> RoomState {
        self.seq += 1;
        let mut state = room.state(self.seq);
        state.at = state.at.plus_s(i64::try_from(self.seq).unwrap());
        state
    }

    fn hears(&mut self, room: &Room) {
        let state = self.room(room);
        self.kiosk.hears(News::Room(state));
    }

    /// What follows from whatever has happened: words, and a picture when it is looked at.
    fn refresh(&mut self, looked_at: bool) {
        let mut view = self.kiosk.view();
        self.said += self.reader.see(&view).map_or(0, |pieces| pieces.len());
        self.reader.caption().clone_into(&mut view.caption);
        view.reading = self.reader.reading(&view);
        if looked_at {
            show(&self.window, &view, &self.machine);
            settle();
        }
    }

    fn touch(&mut self, touch: Touch, looked_at: bool) {
        self.kiosk.touch(touch);
        self.refresh(looked_at);
    }

    fn answer(&mut self, guides: u32) {
        while !self.kiosk.asks.is_empty() {
            self.kiosk.quoted(guides);
        }
    }

    /// One visitor: some are listeners, some need something, some find nobody, some leave in the middle.
    fn visit(&mut self, nth: u32, looked_at: bool) {
        let tags = all_languages();
        let tag = tags[nth as usize % tags.len()];
        self.kiosk.asks.clear();
        if nth % 5 == 1 {
            self.touch(Touch::Switch(Switch::Speech), looked_at);
            self.touch(Touch::Volume(Volume::Up), looked_at);
        }
        if nth % 7 == 2 {
            self.touch(Touch::Switch(Switch::LargerText), looked_at);
            self.touch(Touch::Switch(Switch::LowReach), looked_at);
        }
        if nth % 11 == 3 {
            self.help();
        }
        self.kiosk.language(tag);
        if self.kiosk.view().page == Page::Closed {
            // Who comes by night reads when it opens, and goes.
            self.kiosk.pass(Duration::from_secs(120));
            return self.refresh(looked_at);
        }
        self.answer(if nth % 13 == 4 { 0 } else { 2 });
        self.refresh(looked_at);
        let turn = self.reader.key(Key::Next, &self.kiosk.view());
        self.said += turn.say.map_or(0, |pieces| pieces.len());
        if nth.is_multiple_of(3) {
            self.touch(Touch::OpenNeeds, looked_at);
            self.touch(Touch::Need(Need::Seat), looked_at);
            self.answer(2);
            self.touch(Touch::Continue, looked_at);
        }
        if nth % 9 == 5 {
            // Gone without a number: the question is asked, nobody answers.
            self.kiosk.pass(Duration::from_secs(120));
            return self.refresh(looked_at);
        }
        self.kiosk.errand("building-permit");
        if self.kiosk.view().page == Page::Ways {
            self.touch(Touch::Way(Way::Wait), looked_at);
        }
        self.number(nth);
        self.refresh(looked_at);
        self.kiosk.pass(Duration::from_secs(120));
        self.refresh(looked_at);
    }

    /// A number, a refusal, or no answer at all; on paper, or not.
    fn number(&mut self, nth: u32) {
        let asks = &mut self.kiosk.asks;
        asks.retain(|ask| matches!(ask.command, queue::command::Command::TakeTicket { .. }));
        match nth % 17 {
            6 => self.kiosk.unanswered(),
            7 => self
                .kiosk
                .answer(r#""refused":{"code":"series_full","message":"None free."}"#),
            _ => {
                self.kiosk.given(nth % 13 == 4, "");
                let job = self.kiosk.screen.take_job().map_or(0, |job| job.id);
                let said = if nth % 19 == 8 {
                    Said::Failed(job)
                } else {
                    Said::Printed(job)
                };
                self.kiosk.screen.printer_said(&said);
            }
        }
    }

    fn help(&mut self) {
        self.kiosk.touch(Touch::Help);
        let ask = self.kiosk.asks.pop().unwrap();
        let asked = Asked::Done(Box::new(Answer::HelpAsked));
        self.kiosk.comes_of(ask.serial, asked);
        self.hears(&Room::trial().waiting_for_help());
        self.hears(&Room::trial());
    }

    /// What else happens in a day: beats, an announcement, the room out of reach, closed for the night, and a new day.
    fn between(&mut self, nth: u32) {
        let room = Room::trial();
        match nth % 100 {
            10 => self.kiosk.hears(News::Fresh(false)),
            12 => self.kiosk.hears(News::Fresh(true)),
            20 => self
                .kiosk
                .hears(News::Texts(room.clone().announcing().texts())),
            30 => self.kiosk.hears(News::Texts(room.texts())),
            60 => return self.hears(&room.closed()),
            61 => {
                let mut state = self.room(&room);
                state.view.day = state.view.day.next();
                return self.kiosk.hears(News::Room(state));
            }
            _ => {}
        }
        self.hears(&room);
    }

    /// Everything that the kiosk keeps, as words: what grows in it grows here.
    fn kept(&self) -> usize {
        format!("{:?}", self.kiosk.screen).len() + format!("{:?}", self.reader).len()
    }
}

#[test]
fn after_a_day_and_a_night_nothing_has_grown_and_the_start_is_that_of_a_new_kiosk() {
    // Memory and open files are a process's, and other tests run in this one.
    let own = std::env::current_exe().unwrap();
    let day = [
        "--ignored",
        "--exact",
        "day::a_day_and_a_night",
        "--nocapture",
    ];
    let lived = std::process::Command::new(own).args(day).output().unwrap();
    let told = String::from_utf8_lossy(&lived.stdout);
    print!("{told}");
    assert!(
        lived.status.success() && told.contains("1 passed"),
        "{}",
        String::from_utf8_lossy(&lived.stderr)
    );
}

#[test]
#[ignore = "a process of its own, which the test above starts"]
fn a_day_and_a_night() {
    let visits =
        std::env::var("VISITOR_ROOM_KIOSK_VISITS").map_or(VISITS, |visits| visits.parse().unwrap());
    let mut life = Life::new();
    let mut early = (None, None, 0);
    for nth in 0..visits {
        let looked_at = nth.is_multiple_of((visits / SEEN).max(1));
        life.visit(nth, looked_at);
        let page = life.kiosk.view().page;
        assert!(
            matches!(page, Page::Language | Page::Closed),
            "{page:?} after visit {nth}"
        );
        life.between(nth);
        life.kiosk.asks.clear();
        if nth == visits / 10 {
            early = (resident_kib(), open_files(), life.kept());
        }
        let spare = (DAY_S / visits).saturating_sub(1);
        life.kiosk.pass(Duration::from_secs(spare.into()));
    }
    // The end of the day, as the room says it, and the waits of the start page with it.
    life.hears(&Room::trial());
    life.kiosk.asks.clear();
    life.refresh(true);
    let late = (resident_kib(), open_files(), life.kept());
    println!("{visits} visits: {early:?} → {late:?} (KiB in memory, open files, letters kept)");
    if let ((Some(early), files), (Some(late), files_late)) = ((early.0, early.1), (late.0, late.1))
    {
        assert!(late < early + GROWTH_MAX_KIB, "{early} → {late} KiB");
        assert_eq!(files, files_late);
    }
    // Serials and times have some more digits.
    assert!(late.2 < early.2 + 200, "{} → {} letters", early.2, late.2);
    assert!(life.said > visits as usize, "it was read aloud");
    assert_eq!(life.kiosk.view(), Kiosk::open().view());
    let fresh = window();
    show(&fresh, &Kiosk::open().view(), &life.machine);
    settle();
    let picture = |window: &KioskWindow| window.window().take_snapshot().unwrap();
    assert!(
        picture(&life.window).as_bytes() == picture(&fresh).as_bytes(),
        "the picture differs from a new kiosk's"
    );
}
