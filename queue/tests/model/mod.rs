//! The rules of the queue a second time, as plainly as can be: one list of tickets, linear scans,
//! whole numbers, written from DESIGN §3 and PROTOCOL §2 alone.
//!
//! Fast it is not, and it knows no events: it says what must be true after each command. Beside it
//! stand the rooms and days that chance makes (`rooms`, `acts`, `resolve`) and what plays them to both
//! (`story`).

pub(crate) mod acts;
pub(crate) mod commands;
pub(crate) mod counters;
pub(crate) mod drain;
pub(crate) mod invariants;
pub(crate) mod kiosk;
pub(crate) mod manager;
pub(crate) mod order;
pub(crate) mod picks;
pub(crate) mod rank;
pub(crate) mod real;
pub(crate) mod resolve;
pub(crate) mod rooms;
pub(crate) mod seen;
pub(crate) mod story;
pub(crate) mod time;
pub(crate) mod undo;
pub(crate) mod views;
pub(crate) mod visits;

use std::collections::BTreeMap;

use queue::calendar::Calendar;
use queue::command::{Actor, Command, Pin};
use queue::ids::{CounterId, DeviceId, ErrandId, GuideId, LanguageTag, SeriesId, TicketId, Token};
use queue::moment::{Day, Moment};
use queue::need::Need;
use queue::number::Number;
use queue::refusal::Code;
use queue::room::{Guide, Room};
use queue::view::{Announcement, HelpCall, StaffCall};

/// Where a ticket is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Waiting,
    Postponed,
    Parked,
    Called,
    Serving,
    Finished,
    NoShow,
    Cancelled,
    Ended,
}

impl State {
    pub(crate) fn is_over(self) -> bool {
        matches!(
            self,
            Self::Finished | Self::NoShow | Self::Cancelled | Self::Ended
        )
    }

    pub(crate) fn is_at_a_counter(self) -> bool {
        matches!(self, Self::Called | Self::Serving)
    }
}

/// For whom a ticket is reserved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum For {
    Counter(CounterId),
    Guide(GuideId),
}

/// A ticket and all that is known of its visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ticket {
    pub(crate) id: TicketId,
    pub(crate) token: Token,
    pub(crate) number: Number,
    pub(crate) errand: ErrandId,
    pub(crate) taken_for: ErrandId,
    pub(crate) more_errands: Vec<ErrandId>,
    pub(crate) languages: Vec<LanguageTag>,
    pub(crate) needs: Vec<Need>,
    pub(crate) taken_at: Moment,
    pub(crate) booked_at: Option<Moment>,
    pub(crate) day: Day,
    pub(crate) state: State,
    pub(crate) counted_from: Moment,
    pub(crate) first: bool,
    pub(crate) reserved: Option<(For, Moment)>,
    pub(crate) return_to: Option<GuideId>,
    /// Milliseconds spent waiting before `waiting_since`, or in all when it does not wait.
    pub(crate) waited_ms: i64,
    pub(crate) waiting_since: Moment,
    /// When a postponed or parked one comes back by itself.
    pub(crate) until: Option<Moment>,
    /// The guide who called it, and to whom a parked one belongs.
    pub(crate) guide: Option<GuideId>,
    pub(crate) counter: Option<CounterId>,
    /// Order of calls, for the board.
    pub(crate) call: u64,
    pub(crate) called_at: Moment,
    pub(crate) announced_at: Moment,
    pub(crate) started_at: Option<Moment>,
    pub(crate) recalls: u32,
    /// Since when it is set aside, or last was.
    pub(crate) parked_at: Moment,
    pub(crate) rated: bool,
    /// Order of issue.
    pub(crate) issue: usize,
}

impl Ticket {
    pub(crate) fn needs(&self, need: Need) -> bool {
        self.needs.contains(&need)
    }
}

/// A counter where a guide is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Desk {
    pub(crate) counter: CounterId,
    pub(crate) guide: GuideId,
    pub(crate) device: DeviceId,
    pub(crate) paused: bool,
    pub(crate) armed: bool,
    pub(crate) visitor: Option<TicketId>,
    pub(crate) idle_since: Moment,
    /// The day has ended meanwhile: signed out as soon as the visitor leaves.
    pub(crate) leaves: bool,
}

/// What a counter's last command can be taken back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Undo {
    pub(crate) counter: CounterId,
    pub(crate) command: &'static str,
    pub(crate) until: Moment,
    pub(crate) ticket_before: Option<Ticket>,
    pub(crate) desk_before: Desk,
    pub(crate) ticket_after: Option<Ticket>,
    pub(crate) desk_after: Desk,
}

/// What a command answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    Done,
    Taken(TicketId),
    Called(TicketId),
    Armed,
}

/// Wrong PINs of a guide.
#[derive(Debug, Clone, Default)]
pub(crate) struct PinCount {
    pub(crate) wrong: u32,
    pub(crate) locked_until: Option<Moment>,
}

/// What a new ticket gets from outside.
#[derive(Debug, Clone)]
pub(crate) struct Fresh {
    pub(crate) ticket: TicketId,
    pub(crate) token: Token,
}

/// The room.
#[derive(Debug, Clone)]
pub(crate) struct Model {
    pub(crate) room: Room,
    pub(crate) calendar: Calendar,
    pub(crate) now: Moment,
    /// In order of issue.
    pub(crate) tickets: Vec<Ticket>,
    pub(crate) desks: Vec<Desk>,
    pub(crate) reachable: Vec<(GuideId, DeviceId)>,
    pub(crate) managers: Vec<(DeviceId, GuideId)>,
    pub(crate) undos: Vec<Undo>,
    pub(crate) last_number: BTreeMap<SeriesId, u32>,
    pub(crate) pins: BTreeMap<GuideId, PinCount>,
    pub(crate) room_by_hand: Option<(bool, Moment)>,
    pub(crate) errands_by_hand: BTreeMap<ErrandId, (bool, Moment)>,
    pub(crate) announcement: Option<Announcement>,
    pub(crate) help: Vec<HelpCall>,
    pub(crate) staff: Vec<StaffCall>,
    /// Tickets that kiosks handed out on their own: kiosk, day, number, ticket.
    pub(crate) offline: Vec<(DeviceId, Day, Number, TicketId)>,
    /// The fresh ticket that each kiosk request made.
    pub(crate) requests: Vec<(DeviceId, String, TicketId)>,
    pub(crate) calls: u64,
    /// Tickets of all days so far, for the sum of arrivals.
    pub(crate) arrivals: usize,
    pub(crate) gone: usize,
}

type Outcome = Result<Answer, Code>;

impl Model {
    pub(crate) fn new(room: Room, calendar: Calendar, now: Moment) -> Self {
        Self {
            room,
            calendar,
            now,
            tickets: Vec::new(),
            desks: Vec::new(),
            reachable: Vec::new(),
            managers: Vec::new(),
            undos: Vec::new(),
            last_number: BTreeMap::new(),
            pins: BTreeMap::new(),
            room_by_hand: None,
            errands_by_hand: BTreeMap::new(),
            announcement: None,
            help: Vec::new(),
            staff: Vec::new(),
            offline: Vec::new(),
            requests: Vec::new(),
            calls: 0,
            arrivals: 0,
            gone: 0,
        }
    }

    /// What follows from a command. A refused one changes nothing, but a wrong PIN counts (and a right
    /// one forgets those before only when the guide is signed in).
    pub(crate) fn handle(
        &mut self,
        actor: &Actor,
        request: &str,
        command: &Command,
        right_pin: &Pin,
        fresh: &Fresh,
    ) -> Outcome {
        let before = self.clone();
        let outcome = self.decide(actor, request, command, right_pin, fresh);
        if outcome.is_err() {
            let pins = std::mem::replace(self, before).pins;
            match outcome {
                Err(Code::UnknownGuideOrPin) => self.pins = pins,
                Err(Code::NobodyWaiting) => self.disarm(actor),
                _ => {}
            }
            return outcome;
        }
        self.settle();
        self.forget_undone(&before);
        outcome
    }

    fn decide(
        &mut self,
        actor: &Actor,
        request: &str,
        command: &Command,
        right_pin: &Pin,
        fresh: &Fresh,
    ) -> Outcome {
        self.unknown(actor, command)?;
        self.may(actor, command)?;
        match actor {
            Actor::Kiosk(device) => self.at_kiosk(Some((device, request)), command, fresh),
            Actor::Page => self.at_kiosk(None, command, fresh),
            Actor::Counter(device) => self.at_counter(device, command, right_pin, fresh),
            Actor::Manager(device) => self.at_manager(device, command, right_pin),
        }
    }

    /// `call_next` without `arm` disarms also when nobody waits.
    fn disarm(&mut self, actor: &Actor) {
        if let Actor::Counter(device) = actor {
            self.device_gone(device);
        }
    }

    pub(crate) fn ticket(&self, id: &TicketId) -> &Ticket {
        self.tickets.iter().find(|t| t.id == *id).unwrap()
    }

    pub(crate) fn ticket_mut(&mut self, id: &TicketId) -> &mut Ticket {
        self.tickets.iter_mut().find(|t| t.id == *id).unwrap()
    }

    pub(crate) fn by_token(&self, token: &Token) -> Option<&Ticket> {
        self.tickets.iter().find(|t| t.token == *token)
    }

    /// The newest ticket that bore a number.
    pub(crate) fn by_number(&self, number: &Number) -> Option<&Ticket> {
        self.tickets.iter().rev().find(|t| t.number == *number)
    }

    pub(crate) fn guide(&self, id: &GuideId) -> &Guide {
        self.room.guide(id).unwrap()
    }

    pub(crate) fn desk_of(&self, counter: &CounterId) -> Option<&Desk> {
        self.desks.iter().find(|d| d.counter == *counter)
    }

    pub(crate) fn desk_mut(&mut self, counter: &CounterId) -> &mut Desk {
        self.desks
            .iter_mut()
            .find(|d| d.counter == *counter)
            .unwrap()
    }

    pub(crate) fn desk_of_guide(&self, guide: &GuideId) -> Option<&Desk> {
        self.desks.iter().find(|d| d.guide == *guide)
    }

    pub(crate) fn desk_of_device(&self, device: &DeviceId) -> Option<&Desk> {
        self.desks.iter().find(|d| d.device == *device)
    }

    pub(crate) fn is_on_duty(&self, guide: &GuideId) -> bool {
        self.desk_of_guide(guide).is_some()
    }

    /// Signed in at a counter or reachable.
    pub(crate) fn is_in_the_building(&self, guide: &GuideId) -> bool {
        self.is_on_duty(guide) || self.reachable.iter().any(|(g, _)| g == guide)
    }

    pub(crate) fn waiting(&self) -> impl Iterator<Item = &Ticket> {
        self.tickets.iter().filter(|t| t.state == State::Waiting)
    }
}
