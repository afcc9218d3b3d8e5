//! What the counter shows and what a key or a touch means: news, touches, answers and time in; a [`View`] and what to
//! ask out. It knows no window and no broker, and reads no clock: the moment is always an argument.

mod action;
mod acts;
mod announce;
mod asking;
mod choices;
mod cue;
mod deed;
mod desk;
mod dialog;
mod managing;
mod overview;
mod pausing;
mod raised;
mod reminders;
mod sign_in;
mod strokes;
mod touches;
mod undoing;
mod view;
mod visit_view;
mod why;

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use broker_config::device::{News, RoomClock};
use broker_config::link::DownKind;
use broker_config::wire::state::{DeskState, DutyState, RoomState, SettingsState, TextsState};
use jiff::tz::TimeZone;
use look::sound::QuietHours;
use queue::command::Command;
use queue::ids::{DeviceId, LanguageTag, RoomId, TicketId};
use queue::number::Number;
use queue::refusal::Code;
use queue::view::{Announcement, DeskView, Next, Status, Why};

pub use action::Action;
use announce::Draft;
pub use announce::{ANNOUNCEMENT_LETTERS_MAX, AnnounceView};
pub use cue::Cue;
use dialog::Open;
pub use overview::{Overview, OverviewLine};
use pausing::Pausing;
use raised::{Going, Raised};
use sign_in::SignIn;
pub use sign_in::{GuideItem, PlaceItem, SignInView};
pub use touches::{Announcing, Touch};
use undoing::Undoing;
pub use view::{
    ActionItem, AlarmItem, AlarmKind, CELLS, Choice, ColleagueItem, DialogView, Page, View,
};
pub use visit_view::{NeedItem, ParkedItem, RowItem, VisitView};
pub use why::Shape;

use crate::keys::Keys;

/// An answer that takes no longer than this is not waited for in sight: most come within a frame or two.
pub const SENDING_SHOWN_AFTER: Duration = Duration::from_millis(250);

/// How often ages on the screen are counted anew when no message comes.
pub const AGES_EVERY: Duration = Duration::from_secs(5);

/// How this counter behaves.
#[derive(Debug, Clone)]
pub struct Behaviour {
    /// This device.
    pub device: DeviceId,
    /// Its room.
    pub room: RoomId,
    /// Where the room's broker is, for whoever sees to a screen that cannot reach it.
    pub broker: String,
    /// The language of the screen at first.
    pub language: LanguageTag,
    /// The time zone in which times are told until the room names its own.
    pub zone: TimeZone,
    /// Which key does what.
    pub keys: Keys,
    /// The tags of the languages that this machine can say aloud.
    pub says: BTreeSet<String>,
    /// When nothing is heard that was not asked for.
    pub quiet: Vec<QuietHours>,
}

/// Something to ask of the room. The same `serial` is the same intention: it must go out under the same request id.
#[derive(Debug, Clone, PartialEq)]
pub struct Ask {
    /// Names the intention.
    pub serial: u64,
    /// What is asked.
    pub command: Command,
}

/// What a line on the screen says about the last command.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Notice {
    /// Which command, in words; empty where the page asks for nothing else.
    deed: String,
    cause: Cause,
}

/// Why it did not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    /// It was refused.
    Refused(Code),
    /// There was no answer in time.
    NoAnswer,
    /// A silent alarm has not reached the room: it stands until the guide does something else.
    Unsent,
    /// A number was to be put back that has not ended.
    StillOpen,
}

/// What has just happened, for a line that a screen reader speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Said {
    Called(Number),
    Came(Number),
    Undone(String),
    TicketTaken(Number),
    Done,
}

/// The link to the room, as far as a guide cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    /// Not tried yet.
    Opening,
    Down,
    Up,
    Refused,
}

/// The counter without its glass.
#[derive(Debug)]
pub struct Screen {
    behaviour: Behaviour,
    language: LanguageTag,
    text_step: usize,
    room: Option<RoomState>,
    texts: Option<TextsState>,
    settings: Option<SettingsState>,
    duty: Option<DutyState>,
    desk: Option<DeskState>,
    clock: RoomClock,
    line: Line,
    fresh: bool,
    sign_in: SignIn,
    /// Shows the sign-in although somebody is signed in: to move.
    moving: bool,
    /// Shows the whole room, to a manager.
    overseeing: bool,
    /// Shows the page on which an announcement is written.
    announcing: bool,
    draft: Option<Draft>,
    /// How often the field for it was to be filled.
    announce_turn: u32,
    dialog: Option<Open>,
    notice: Option<Notice>,
    said: Option<Said>,
    /// The silent alarm that was raised here.
    raised: Option<Raised>,
    /// The pause that was begun here.
    pausing: Option<Pausing>,
    /// What was done to the room here, and can be taken back.
    undoing: Option<Undoing>,
    /// What was announced before this screen last changed it.
    announced_before: Option<Announcement>,
    /// The colleague to whom this guide has said to be coming.
    going: Option<Going>,
    /// Until when the last command can be taken back.
    undo_until: Option<Instant>,
    /// Why the visitor at the counter was next, as the list last said.
    why: Option<(TicketId, Why)>,
    /// What is to be heard next.
    cue: Option<Cue>,
    /// Lines to answer that have been heard.
    heard_lines: BTreeSet<String>,
    /// Outcomes and reasons by name, the last chosen first.
    recent: Vec<String>,
    asked: BTreeMap<u64, Command>,
    /// Since when something that was asked has no answer.
    asked_since: Option<Instant>,
    /// A command without an answer: asked again it is the same intention.
    unanswered: Option<Ask>,
    last_serial: u64,
}

impl Screen {
    /// A counter that has not heard of its room yet.
    #[must_use]
    pub fn new(behaviour: Behaviour) -> Self {
        Self {
            language: behaviour.language.clone(),
            behaviour,
            text_step: 0,
            room: None,
            texts: None,
            settings: None,
            duty: None,
            desk: None,
            clock: RoomClock::default(),
            line: Line::Opening,
            fresh: true,
            sign_in: SignIn::default(),
            moving: false,
            overseeing: false,
            announcing: false,
            draft: None,
            announce_turn: 0,
            dialog: None,
            notice: None,
            said: None,
            raised: None,
            pausing: None,
            undoing: None,
            announced_before: None,
            going: None,
            undo_until: None,
            why: None,
            cue: None,
            heard_lines: BTreeSet::new(),
            recent: Vec::new(),
            asked: BTreeMap::new(),
            asked_since: None,
            unanswered: None,
            last_serial: 0,
        }
    }

    /// Takes in what the room says.
    pub fn news(&mut self, news: News, now: Instant) {
        match news {
            News::Up => self.line = Line::Up,
            News::Down(down) if down.kind == DownKind::Refused => self.line = Line::Refused,
            News::Down(_) => self.line = Line::Down,
            News::Fresh(fresh) => {
                // What is shown is right again: there is nothing left to look after.
                if fresh && !self.fresh && self.failed(Cause::NoAnswer) {
                    self.notice = None;
                }
                self.fresh = fresh;
            }
            News::Room(state) => {
                self.clock.hear(state.at, now);
                self.room = Some(state);
            }
            News::Texts(state) => self.hear_texts(state),
            News::Settings(state) => self.settings = Some(state),
            News::Duty(state) => {
                self.hear_raised(&state.view, now);
                self.hear_notices(&state.view);
                self.duty = Some(state);
                self.adopt_raised();
            }
            News::Desk { device, state } if device == self.behaviour.device => {
                self.hear_desk(state, now);
            }
            _ => {}
        }
    }

    /// Where the room is decides how times are told; the machine's own zone only until then.
    fn hear_texts(&mut self, state: TextsState) {
        let zone = state.view.time_zone.as_deref();
        if let Some(zone) = zone.and_then(|name| TimeZone::get(name).ok()) {
            self.behaviour.zone = zone;
        }
        self.texts = Some(state);
    }

    /// Lets time pass: ages grow, and what can no longer be taken back is not offered.
    pub fn tick(&mut self, now: Instant) {
        if self.undo_until.is_some_and(|until| until <= now) {
            self.undo_until = None;
        }
        self.end_raised(now);
        self.end_undoing(now);
    }

    /// When [`Screen::view`] may give something new although nothing has happened.
    #[must_use]
    pub fn next_deadline(&self, now: Instant) -> Instant {
        let ages = now + AGES_EVERY;
        let shown = self.asked_since.map(|since| since + SENDING_SHOWN_AFTER);
        let shown = shown.filter(|at| *at > now);
        let ends = [
            self.undo_until,
            self.undoing_ends(),
            self.raised_ends(),
            shown,
        ];
        let ends = ends.into_iter().flatten();
        ends.map(|until| until.clamp(now, ages))
            .fold(ages, Instant::min)
    }

    /// Whether the line about the last command tells this.
    fn failed(&self, cause: Cause) -> bool {
        self.notice
            .as_ref()
            .is_some_and(|notice| notice.cause == cause)
    }

    fn desk(&self) -> Option<&DeskView> {
        self.desk.as_ref().map(|state| &state.view)
    }

    fn status(&self) -> Status {
        self.desk().map_or(Status::Closed, |desk| desk.status)
    }
}

/// Every waiting ticket that a desk lists.
fn listed(desk: &DeskView) -> impl Iterator<Item = &Next> {
    desk.unmatched.iter().chain(&desk.next)
}
