//! The room's books: takes a request, decides by the queue, and says what must be written down and what is answered.
//!
//! Does no input or output and reads no clock: its steps are carried out by the room's loop, in order, before anything
//! of them is shown.

mod days;
mod outcome;
#[cfg(test)]
mod repeats;

use std::sync::Arc;

use broker_config::roles::{Role, User};
use broker_config::wire::reply::{Answer as Told, Reply};
use broker_config::wire::request::{Request, Unreadable};
use bytes::Bytes;
use queue::calendar::Calendar;
use queue::command::{Actor, Command};
use queue::event::Stamped;
use queue::ids::{GuideId, RequestId, TicketId};
use queue::moment::{Day, Moment};
use queue::newcomer::Wish;
use queue::refusal::Refusal;
use queue::view::Announcement;
use queue::{Answer, Context, PinCheck, Queue};
use serde_json::value::RawValue;
use tracing::{error, info, warn};

use crate::answers::Answers;
use crate::chance::Chance;
use crate::forecast::Ranges;
use crate::record::{Asked, Record, Recorded};
use crate::room_file::RoomFile;
use crate::room_file::sizes::announcement_fits;

pub(crate) use outcome::{Outcome, Step};

/// A request as it came from a device that the broker vouches for.
#[derive(Debug, Clone)]
pub(crate) struct Incoming {
    /// The device.
    pub(crate) user: User,
    /// Its body.
    pub(crate) body: Bytes,
}

/// A sign-in whose PIN must be checked before it can be decided.
#[derive(Debug)]
pub(crate) struct PinQuestion {
    /// Who asks.
    pub(crate) user: User,
    /// The request, to be handed back to [`Ledger::decide`].
    pub(crate) request: Request,
    /// The guide.
    pub(crate) guide: GuideId,
    /// What the guide typed.
    pub(crate) pin: queue::command::Pin,
}

/// An answer that has been decided.
struct Answered {
    user: User,
    id: RequestId,
    events: Vec<Stamped>,
    reply: Reply,
    keep: Keep,
}

/// How an answer that changed nothing is remembered.
enum Keep {
    Accepted,
    Refused,
    Not,
}

/// The books of a room.
pub(crate) struct Ledger {
    file: Arc<RoomFile>,
    queue: Queue,
    calendar: Calendar,
    answers: Answers,
    chance: Chance,
    log: String,
    page_base: Option<String>,
    ranges: Ranges,
    /// The day whose file is written; ahead of the queue's day when a start was cut short after the roll.
    file_day: Day,
}

impl Ledger {
    /// Empty books for a room, before its first day, whose records go into the file of `file_day`.
    pub(crate) fn new(
        file: Arc<RoomFile>,
        log: String,
        page_base: Option<String>,
        file_day: Day,
    ) -> Self {
        let queue = Queue::new(file.room());
        let calendar = file.calendar(file_day);
        Self {
            file,
            queue,
            calendar,
            answers: Answers::default(),
            chance: Chance,
            log,
            page_base,
            ranges: Ranges::default(),
            file_day,
        }
    }

    /// Takes up a record of the day that is folded; gives its events back.
    pub(crate) fn take_up(&mut self, record: Record) -> Vec<Stamped> {
        let events: Vec<_> = record.stamped().collect();
        events.iter().for_each(|stamped| self.queue.apply(stamped));
        events
    }

    /// Remembers the answer of a record.
    pub(crate) fn remember(&mut self, record: &Record) {
        let (Some(device), Some(id), Some(reply)) = (&record.device, &record.id, &record.reply)
        else {
            return;
        };
        let (Ok(user), Ok(id)) = (User::parse(device), RequestId::parse(id)) else {
            return;
        };
        let reply = Bytes::copy_from_slice(reply.get().as_bytes());
        self.answers.keep_accepted(record.at, user, id, reply);
    }

    /// To be called when all records are taken up: the day that goes on is that of the last record.
    pub(crate) fn taken_up(&mut self) {
        if let Some(day) = self.queue.day() {
            self.calendar = self.file.calendar(day);
        }
    }

    /// The rules and their state, for showing.
    pub(crate) const fn queue(&self) -> &Queue {
        &self.queue
    }

    /// The room file.
    pub(crate) const fn file(&self) -> &Arc<RoomFile> {
        &self.file
    }

    /// The day that goes on.
    pub(crate) const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// What the address of a visitor's page begins with; none when no phone can reach one.
    pub(crate) fn page_base(&self) -> Option<&str> {
        self.page_base.as_deref()
    }

    /// Takes up the forecast, whose ranges are told from now on.
    pub(crate) fn foresee(&mut self, ranges: Ranges) {
        self.ranges = ranges;
    }

    /// The ranges of the forecast.
    pub(crate) const fn ranges(&self) -> &Ranges {
        &self.ranges
    }

    /// The log's id.
    pub(crate) fn log(&self) -> &str {
        &self.log
    }

    /// The room's time: never before the last event.
    pub(crate) fn time(&self, clock: Moment) -> Moment {
        clock.max(self.queue.last_at())
    }

    /// A counter's device has been gone for long enough to count as gone.
    pub(crate) fn device_gone(&mut self, user: &User, now: Moment, outcome: &mut Outcome) {
        let events = self.queue.device_gone(&user.device, now);
        outcome.write_down(events);
    }

    /// Takes a request; a sign-in comes back as the question whether its PIN is right.
    pub(crate) fn request(
        &mut self,
        incoming: Incoming,
        now: Moment,
        outcome: &mut Outcome,
    ) -> Option<PinQuestion> {
        let Incoming { user, body } = incoming;
        let parsed = Request::parse(&body, user.role);
        let id = match &parsed {
            Ok(request) => request.id.clone(),
            Err(Unreadable::Bad { id, .. }) => id.clone(),
            Err(Unreadable::Unusable(reason)) => {
                warn!(%user, ?reason, bytes = body.len(), "dropped a request that cannot be answered");
                return None;
            }
        };
        if let Some(first) = self.answers.get(&user, &id) {
            outcome.replies.push((user, first.clone()));
            return None;
        }
        match parsed {
            Ok(request) => self.fresh_request(user, request, now, outcome),
            Err(Unreadable::Bad { id, refusal }) => {
                info!(%user, %id, field = refusal.field, "refused a bad request: {}", refusal.message);
                outcome
                    .replies
                    .push((user, Reply::refused(id, refusal).to_body().into()));
                None
            }
            Err(Unreadable::Unusable(_)) => None,
        }
    }

    fn fresh_request(
        &mut self,
        user: User,
        request: Request,
        now: Moment,
        outcome: &mut Outcome,
    ) -> Option<PinQuestion> {
        if let Some(refusal) = self.too_large(&request.command) {
            let body = Reply::refused(request.id, refusal).to_body();
            outcome.replies.push((user, body.into()));
            return None;
        }
        if let Command::SignIn { guide, pin, .. } = &request.command {
            let (guide, pin) = (guide.clone(), pin.clone());
            return Some(PinQuestion {
                user,
                request,
                guide,
                pin,
            });
        }
        self.decide(user, request, PinCheck::NotAsked, now, outcome);
        None
    }

    /// Why a command that is right in form would make a state too large to be sent (PROTOCOL §1, sizes).
    fn too_large(&self, command: &Command) -> Option<Refusal> {
        let Command::Announce { texts, until } = command else {
            return None;
        };
        let announcement = Announcement {
            texts: texts.clone(),
            until: *until,
        };
        let message = "texts: expected fewer languages or shorter texts; with these the room's texts \
                       are too large for one message";
        (!announcement_fits(&self.file, &announcement))
            .then(|| Refusal::bad_request("texts", message))
    }

    /// Decides a request, remembers its answer and says what is to be written down.
    pub(crate) fn decide(
        &mut self,
        user: User,
        request: Request,
        pin: PinCheck,
        now: Moment,
        outcome: &mut Outcome,
    ) {
        if let Some(first) = self.answers.get(&user, &request.id) {
            outcome.replies.push((user, first.clone()));
            return;
        }
        let Some(actor) = actor(&user) else { return };
        let id = request.id.clone();
        match self.handle(&actor, &user, &request.command, pin, now) {
            Ok((events, answer)) => {
                let Some(told) = self.accepted(&request.command, answer, &user, now) else {
                    error!(%user, %id, "an answer has no form; what happened is written down");
                    outcome.write_down(events);
                    return;
                };
                let passing = matches!(request.command, Command::Quote { .. });
                let keep = if passing { Keep::Not } else { Keep::Accepted };
                self.conclude(
                    Answered {
                        user,
                        id: id.clone(),
                        events,
                        reply: Reply::ok(id, told),
                        keep,
                    },
                    now,
                    outcome,
                );
            }
            Err((refusal, events)) => {
                info!(%user, %id, code = ?refusal.code, "refused: {}", refusal.message);
                let reply = Reply::refused(id.clone(), refusal);
                self.conclude(
                    Answered {
                        user,
                        id,
                        events,
                        reply,
                        keep: Keep::Refused,
                    },
                    now,
                    outcome,
                );
            }
        }
    }

    /// Writes an answer down, remembers it, and has it sent.
    fn conclude(&mut self, answered: Answered, now: Moment, outcome: &mut Outcome) {
        let Answered {
            user,
            id,
            events,
            reply,
            keep,
        } = answered;
        let body = Bytes::from(reply.to_body());
        let line = record_line(&events, &user, &id, &body);
        match keep {
            _ if line.is_some() => self
                .answers
                .keep_accepted(now, user.clone(), id, body.clone()),
            Keep::Accepted => self
                .answers
                .keep_accepted(now, user.clone(), id, body.clone()),
            Keep::Refused => self
                .answers
                .keep_refused(now, user.clone(), id, body.clone()),
            Keep::Not => {}
        }
        outcome.steps.extend(line.map(Step::Append));
        outcome.record(Recorded::new(events, Some(&reply)));
        outcome.replies.push((user, body));
    }

    /// A command from a visitor's page.
    pub(crate) fn page_command(
        &mut self,
        command: &Command,
        now: Moment,
        outcome: &mut Outcome,
    ) -> Result<(), Refusal> {
        let fresh = self.chance.fresh(now);
        let calendar = &self.calendar;
        let context = Context {
            now,
            calendar,
            fresh,
            pin: PinCheck::NotAsked,
            earlier_request: None,
        };
        let result = self.queue.handle(&Actor::Page, command, &context);
        let (events, answer) = match result {
            Ok((events, _)) => (events, Ok(())),
            Err((refusal, events)) => (events, Err(refusal)),
        };
        outcome.write_down(events);
        answer
    }

    fn handle(
        &mut self,
        actor: &Actor,
        user: &User,
        command: &Command,
        pin: PinCheck,
        now: Moment,
    ) -> Result<(Vec<Stamped>, Answer), (Refusal, Vec<Stamped>)> {
        self.foresee_ticket(command, now);
        let earlier_request = self.earlier_request(user, command);
        let fresh = self.chance.fresh(now);
        let context = Context {
            now,
            calendar: &self.calendar,
            fresh,
            pin,
            earlier_request,
        };
        self.queue.handle(actor, command, &context)
    }

    /// Foresees the wait of a ticket before it is taken, where that is done for each.
    fn foresee_ticket(&self, command: &Command, now: Moment) {
        let Command::TakeTicket {
            errand,
            languages,
            needs,
            booked_at: None,
            offline: None,
        } = command
        else {
            return;
        };
        if self.ranges.at_once() {
            let wish = Wish {
                errand: errand.clone(),
                languages: languages.clone(),
                needs: needs.clone(),
            };
            self.ranges.foresee(&self.queue, &self.calendar, now, wish);
        }
    }

    /// The ticket that the request named by `instead_of` made, if it is remembered.
    fn earlier_request(&self, user: &User, command: &Command) -> Option<TicketId> {
        let Command::TakeTicket {
            offline: Some(offline),
            ..
        } = command
        else {
            return None;
        };
        let reply = self.answers.get(user, offline.instead_of.as_ref()?)?;
        match Reply::parse(reply).ok()?.result {
            broker_config::wire::reply::Outcome::Ok(told) => match *told {
                Told::TicketTaken(ticket) => Some(ticket.ticket),
                _ => None,
            },
            broker_config::wire::reply::Outcome::Refused(_) => None,
        }
    }
}

/// The line of the record of one request; none when nothing happened.
fn record_line(events: &[Stamped], user: &User, id: &RequestId, reply: &Bytes) -> Option<String> {
    let reply = RawValue::from_string(String::from_utf8_lossy(reply).into_owned()).ok()?;
    let asked = Asked {
        device: user.to_string(),
        id: id.to_string(),
        reply,
    };
    Record::new(events, Some(asked))?.to_line().ok()
}

/// Who a device is to the rules; boards, observers and coordinators ask for nothing.
fn actor(user: &User) -> Option<Actor> {
    let device = user.device.clone();
    match user.role {
        Role::Kiosk => Some(Actor::Kiosk(device)),
        Role::Counter => Some(Actor::Counter(device)),
        Role::Manager => Some(Actor::Manager(device)),
        Role::Board | Role::Observer | Role::Coordinator => None,
    }
}
