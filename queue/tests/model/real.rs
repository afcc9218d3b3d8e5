//! The real queue under the same hands as the model: its log is kept, read back from JSON, and
//! followed by a second queue that sees nothing but events.

use std::sync::Arc;

use queue::calendar::Calendar;
use queue::command::{Actor, Command};
use queue::event::{Event, Stamped};
use queue::ids::{DeviceId, ErrandId, TicketId, Token};
use queue::moment::Moment;
use queue::refusal::Code;
use queue::room::Room;
use queue::{Answer, Context, Fresh, PinCheck, Queue};

use super::resolve::pin;

/// What happened to the checks of a story: the first that failed, in words.
pub(crate) type Checked = Result<(), String>;

pub(crate) struct Real {
    pub(crate) queue: Queue,
    /// Follows the log alone.
    pub(crate) mirror: Queue,
    room: Arc<Room>,
    pub(crate) calendar: Calendar,
    /// Today's events, `day_started` first.
    pub(crate) today: Vec<Stamped>,
    last: Option<(u64, Moment)>,
}

impl Real {
    pub(crate) fn new(room: Room, calendar: Calendar, now: Moment) -> Result<Self, String> {
        let room = Arc::new(room);
        let mut real = Self {
            queue: Queue::new(Arc::clone(&room)),
            mirror: Queue::new(Arc::clone(&room)),
            room,
            calendar,
            today: Vec::new(),
            last: None,
        };
        let events = real.queue.start_day(&real.calendar, now);
        real.keep(events)?;
        Ok(real)
    }

    /// Keeps events as the journal would: in order, without a gap, and readable.
    fn keep(&mut self, events: Vec<Stamped>) -> Checked {
        for stamped in events {
            self.is_in_order(&stamped)?;
            let json = serde_json::to_string(&stamped).map_err(|e| e.to_string())?;
            let read: Stamped = serde_json::from_str(&json).map_err(|e| format!("{e}: {json}"))?;
            if read != stamped {
                return Err(format!("read back otherwise: {stamped:?}\n{read:?}"));
            }
            self.mirror.apply(&read);
            if matches!(read.event, Event::DayStarted { .. }) {
                self.today.clear();
            }
            self.today.push(read);
        }
        Ok(())
    }

    fn is_in_order(&mut self, stamped: &Stamped) -> Checked {
        let (seq, at) = self.last.unwrap_or((0, stamped.at));
        let expected = seq + u64::from(stamped.event.is_public());
        if stamped.seq != expected {
            return Err(format!("seq {expected} expected: {stamped:?}"));
        }
        if stamped.at < at {
            return Err(format!("time went back from {at}: {stamped:?}"));
        }
        self.last = Some((stamped.seq, stamped.at));
        Ok(())
    }

    pub(crate) fn pass_time(&mut self, now: Moment) -> Checked {
        let events = self.queue.pass_time(&self.calendar, now);
        self.keep(events)?;
        match self.queue.next_deadline(&self.calendar) {
            Some(at) if at <= now => Err(format!("{at} is past and still a deadline at {now}")),
            _ => Ok(()),
        }
    }

    pub(crate) fn change_day(&mut self, next: Calendar) -> Checked {
        let events = self.queue.end_day(&self.calendar);
        self.keep(events)?;
        let now = self.calendar.ends_at;
        self.calendar = next;
        let events = self.queue.start_day(&self.calendar, now);
        self.keep(events)
    }

    pub(crate) fn device_gone(&mut self, device: &DeviceId, now: Moment) -> Checked {
        let events = self.queue.device_gone(device, now);
        self.keep(events)
    }

    pub(crate) fn handle(
        &mut self,
        actor: &Actor,
        command: &Command,
        fresh: &Fresh,
        earlier_request: Option<TicketId>,
        now: Moment,
    ) -> Result<Result<Answer, Code>, String> {
        let pin = match command {
            Command::SignIn {
                guide, pin: given, ..
            } => {
                if *given == pin(true) && self.room.guide(guide).is_some() {
                    PinCheck::Right
                } else {
                    PinCheck::Wrong
                }
            }
            _ => PinCheck::NotAsked,
        };
        let context = Context {
            now,
            calendar: &self.calendar,
            fresh: fresh.clone(),
            pin,
            earlier_request,
        };
        let (answer, events) = match self.queue.handle(actor, command, &context) {
            Ok((events, answer)) => (Ok(answer), events),
            Err((refusal, events)) => (Err(refusal.code), events),
        };
        self.keep(events)?;
        Ok(answer)
    }

    /// The queue as it becomes when the device takes back the command that it has just given; none when that cannot be
    /// taken back. The queue itself goes on as it is.
    pub(crate) fn after_undo(
        &self,
        device: &DeviceId,
        command: &Command,
        now: Moment,
    ) -> Result<Option<Queue>, String> {
        let offered = self.queue.desk_view(device, now).undo;
        if offered.is_none_or(|offered| offered != name_of(command)) {
            return Ok(None);
        }
        let mut queue = self.queue.clone();
        let context = Context {
            now,
            calendar: &self.calendar,
            fresh: Fresh {
                ticket: TicketId::parse("unused").map_err(|e| e.to_string())?,
                token: Token::from_bits(u128::MAX),
            },
            pin: PinCheck::NotAsked,
            earlier_request: None,
        };
        let undone = queue.handle(&Actor::Counter(device.clone()), &Command::Undo, &context);
        match undone {
            Ok(_) => Ok(Some(queue)),
            Err((refusal, _)) => Err(format!("undo is offered and refused: {refusal:?}")),
        }
    }

    /// What `quote` tells: tickets ahead, and guides.
    pub(crate) fn quotes(&self, command: &Command, now: Moment) -> Vec<(ErrandId, u32, u32)> {
        let Command::Quote {
            languages,
            needs,
            errand,
        } = command
        else {
            return Vec::new();
        };
        let queue = &self.queue;
        let errand = errand.as_ref();
        let known = errand.is_none_or(|e| self.room.errand(e).is_some());
        let quotes = queue.quote_view(&self.calendar, now, languages, needs, errand);
        let quotes = quotes.into_iter().filter(|_| known);
        quotes
            .map(|(e, quote)| (e, quote.ahead, quote.guides))
            .collect()
    }

    /// A queue that knows nothing but what today's file says.
    pub(crate) fn folded(&self) -> Queue {
        let mut queue = Queue::new(Arc::clone(&self.room));
        for stamped in &self.today {
            queue.apply(stamped);
        }
        queue
    }
}

/// The name of a command on the wire.
fn name_of(command: &Command) -> String {
    let shown = format!("{command:?}");
    let variant = shown.split([' ', '(', '{']).next().unwrap_or_default();
    let mut name = String::new();
    for letter in variant.chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}
