//! How large the messages of a room can grow, found by writing the largest that its file allows.
//!
//! Sends nothing.

use queue::calendar::Hours;
use queue::ids::{CounterId, DeviceId, ErrandId, GuideId, LanguageTag, SeriesId, TicketId};
use queue::moment::{Day, Moment};
use queue::need::Need;
use queue::number::{NUMBER_MAX, Number};
use queue::room::{LANGUAGES_MAX, PARKED_MAX, Room};
use queue::view::{
    Announcement, BOARD_MAX, BoardView, Call, CallState, CounterDuty, DEVICE_PROBLEMS_MAX,
    DEVICES_MAX, DeskView, DeviceDuty, DeviceKind, DutyView, ErrandDuty, ErrandView,
    HELP_SHOWN_MAX, HelpCall, NEXT_MAX, Names, Next, PROBLEM_BYTES_MAX, ReachableGuide, RoomView,
    StaffCall, Status, Visit, WANTED_MAX, Wanted, Why,
};
use serde::Serialize;

use super::RoomFile;
use super::names::SENTENCE_LETTERS_MAX;

/// Largest message in bytes (PROTOCOL §1, sizes).
pub const MESSAGE_BYTES_MAX: usize = 56 * 1024;
/// `log`, `seq` and `at` around a state.
const ENVELOPE_BYTES: usize = 128;
/// Bytes of a letter in the scripts of DESIGN §5; an announcement in others is measured when it is made.
const ANNOUNCED_LETTER: &str = "é";
/// A time of any visit in seconds: longer than ten days.
const LONG_S: i64 = 999_999;

/// The largest a message can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Which message, as PROTOCOL §3 names it.
    pub message: &'static str,
    /// Its bytes at most.
    pub bytes: usize,
    /// What in the room file makes it smaller.
    pub remedy: &'static str,
}

/// The largest of every state that depends on the room file.
pub fn largest(file: &RoomFile) -> Vec<Size> {
    let size = |message, bytes, remedy| Size {
        message,
        bytes,
        remedy,
    };
    let Some(longest) = Longest::of(&file.room) else {
        return Vec::new();
    };
    let settings = bytes(&file.settings_view());
    vec![
        size(
            "Texts",
            texts(file),
            "fewer errands or languages, or shorter names",
        ),
        size(
            "Settings",
            settings,
            "fewer guides, counters, outcomes or reasons, or shorter names",
        ),
        size(
            "DutyState",
            bytes(&longest.duty(&file.room)),
            "fewer guides or counters",
        ),
        size(
            "DeskState",
            bytes(&longest.desk(&file.room)),
            "fewer errands, or shorter ids",
        ),
        size(
            "RoomState",
            bytes(&longest.room(&file.room)),
            "fewer errands, or shorter ids",
        ),
        size(
            "BoardState",
            bytes(&longest.board()),
            "shorter names of counters",
        ),
    ]
}

/// Whether Texts with this announcement stays small enough to be sent.
pub fn announcement_fits(file: &RoomFile, announcement: &Announcement) -> bool {
    bytes(&file.texts_view(Some(announcement.clone()), &some_hours(file))) <= MESSAGE_BYTES_MAX
}

fn texts(file: &RoomFile) -> usize {
    let words = ANNOUNCED_LETTER.repeat(SENTENCE_LETTERS_MAX);
    let tags = file.room.languages.iter();
    let texts: Names = tags.map(|tag| (tag.clone(), words.clone())).collect();
    let until = Some(Moment::default());
    bytes(&file.texts_view(Some(Announcement { texts, until }), &some_hours(file)))
}

/// The hours of some week; no other says more.
fn some_hours(file: &RoomFile) -> Hours {
    file.calendar_at(Moment::default()).room
}

fn bytes(view: &impl Serialize) -> usize {
    // A view that cannot be written is too large for every purpose.
    serde_json::to_vec(view).map_or(usize::MAX, |json| json.len() + ENVELOPE_BYTES)
}

/// The longest pieces that a room's messages are made of.
struct Longest {
    ticket: TicketId,
    number: Number,
    languages: Vec<LanguageTag>,
    device: DeviceId,
    errand: ErrandId,
    counter: (CounterId, String),
    guide: GuideId,
    at: Moment,
}

impl Longest {
    fn of(room: &Room) -> Option<Self> {
        let spoken = room.guides.iter().flat_map(|guide| &guide.languages);
        let mut languages: Vec<_> = room.languages.iter().chain(spoken).cloned().collect();
        languages.sort_by_key(|tag| (usize::MAX - tag.as_str().len(), tag.clone()));
        languages.dedup();
        languages.truncate(LANGUAGES_MAX);
        let errands = room.errands.iter().map(|errand| &errand.id);
        let counter =
            |counter: &&queue::room::Counter| counter.id.as_str().len() + counter.name.len();
        let counter = room.counters.iter().max_by_key(counter)?;
        let series = room.series.keys().max_by_key(|id| id.as_str().len())?;
        Some(Self {
            ticket: TicketId::parse(&"0".repeat(queue::ids::IDENTIFIER_MAX)).ok()?,
            number: Number {
                series: SeriesId::clone(series),
                n: NUMBER_MAX,
            },
            languages,
            device: DeviceId::parse(&"0".repeat(queue::ids::IDENTIFIER_MAX)).ok()?,
            errand: errands.max_by_key(|id| id.as_str().len())?.clone(),
            counter: (counter.id.clone(), counter.name.clone()),
            guide: room
                .guides
                .iter()
                .map(|guide| &guide.id)
                .max_by_key(|id| id.as_str().len())?
                .clone(),
            at: Moment::default(),
        })
    }

    fn visit(&self, room: &Room) -> Visit {
        Visit {
            ticket: self.ticket.clone(),
            number: self.number.clone(),
            errand: self.errand.clone(),
            more_errands: room
                .errands
                .iter()
                .map(|errand| errand.id.clone())
                .collect(),
            languages: self.languages.clone(),
            needs: Need::ALL.to_vec(),
            taken_at: self.at,
            booked_at: Some(self.at),
            waited_s: LONG_S,
            called_at: self.at,
            started_at: Some(self.at),
            recalls: 100,
            parked_at: Some(self.at),
            parked_until: Some(self.at),
        }
    }

    fn next(&self) -> Next {
        Next {
            ticket: self.ticket.clone(),
            number: self.number.clone(),
            errand: self.errand.clone(),
            languages: self.languages.clone(),
            needs: Need::ALL.to_vec(),
            waiting_since: self.at,
            why: Why {
                waited_s: -LONG_S,
                target_wait_s: 99_999,
                head_start_s: 99_999,
                guides: 999,
                language: self.languages.first().cloned(),
                reserved: true,
                moved_first: true,
            },
        }
    }

    fn desk(&self, room: &Room) -> DeskView {
        let most = room.guides.iter().max_by_key(|guide| guide.languages.len());
        DeskView {
            counter: Some(self.counter.0.clone()),
            guide: Some(self.guide.clone()),
            languages: most
                .map(|guide| guide.languages.iter().cloned().collect())
                .unwrap_or_default(),
            status: Status::Reachable,
            visit: Some(self.visit(room)),
            why: Some(self.next().why),
            parked: vec![self.visit(room); PARKED_MAX],
            waiting_for_me: u32::MAX,
            longest_since: Some(self.at),
            next: vec![self.next(); NEXT_MAX],
            unmatched: vec![self.next(); NEXT_MAX],
            undo: Some("return_to_queue".to_owned()),
        }
    }

    fn duty(&self, room: &Room) -> DutyView {
        let reachable = |guide: &queue::room::Guide| ReachableGuide {
            guide: guide.id.clone(),
            languages: guide.languages.iter().cloned().collect(),
            gone: true,
        };
        let status = Status::Reachable;
        let counter = |counter: &queue::room::Counter| counter.id.clone();
        let counters = || room.counters.iter().map(counter);
        let wanted = Wanted {
            ticket: self.ticket.clone(),
            number: self.number.clone(),
            errand: self.errand.clone(),
            languages: self.languages.clone(),
            waiting_since: self.at,
        };
        let help = HelpCall {
            device: self.device.clone(),
            languages: self.languages.clone(),
            at: self.at,
        };
        DutyView {
            counters: counters()
                .map(|counter| CounterDuty {
                    counter,
                    status,
                    guide: Some(self.guide.clone()),
                    number: Some(self.number.clone()),
                    gone: true,
                })
                .collect(),
            reachable: room.guides.iter().map(reachable).collect(),
            wanted: vec![wanted; WANTED_MAX],
            help: vec![help; HELP_SHOWN_MAX.max(room.kiosks.len())],
            staff: counters()
                .map(|counter| StaffCall {
                    counter,
                    at: self.at,
                    guide: Some(self.guide.clone()),
                    unseen: true,
                })
                .collect(),
            errands: room.errands.iter().map(|of| self.errand(&of.id)).collect(),
            devices: vec![self.device(); DEVICES_MAX],
        }
    }

    fn errand(&self, errand: &ErrandId) -> ErrandDuty {
        ErrandDuty {
            errand: errand.clone(),
            waiting: u32::MAX,
            longest_since: self.at,
            target_wait_s: 99_999,
        }
    }

    fn device(&self) -> DeviceDuty {
        DeviceDuty {
            role: DeviceKind::Counter,
            device: self.device.clone(),
            online: false,
            problems: vec!["0".repeat(PROBLEM_BYTES_MAX); DEVICE_PROBLEMS_MAX],
        }
    }

    fn room(&self, room: &Room) -> RoomView {
        let errand = |errand: &queue::room::Errand| ErrandView {
            id: errand.id.clone(),
            series: errand.series.clone(),
            open: false,
            waiting: u32::MAX,
        };
        RoomView {
            room: room.id.clone(),
            day: Day::default(),
            open: false,
            opens_at: Some(self.at),
            closes_at: Some(self.at),
            waiting: u32::MAX,
            guides: u32::MAX,
            trial: false,
            errands: room.errands.iter().map(errand).collect(),
            help: vec![self.device.clone(); HELP_SHOWN_MAX.max(room.kiosks.len())],
        }
    }

    fn board(&self) -> BoardView {
        let call = Call {
            call: u64::MAX,
            number: self.number.clone(),
            counter: self.counter.0.clone(),
            counter_name: self.counter.1.clone(),
            called_at: self.at,
            announced_at: self.at,
            repeat: 100,
            state: CallState::Serving,
        };
        BoardView {
            waiting: u32::MAX,
            calls: vec![call; BOARD_MAX],
        }
    }
}
