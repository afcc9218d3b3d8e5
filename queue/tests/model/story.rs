//! Plays a random day to the model and to the real queue and compares all that can be seen after
//! every step.

use std::collections::BTreeMap;

use queue::command::{Actor, Command};
use queue::event::Event;
use queue::ids::{DeviceId, GuideId, TicketId, Token};
use queue::moment::Moment;
use queue::{Answer as RealAnswer, Fresh as RealFresh};

use super::acts::Step;
use super::real::{Checked, Real};
use super::resolve::{Meant, manager_device, pin};
use super::rooms::Plan;
use super::seen::{Seen, same};
use super::{Answer, Fresh, Model, Ticket};

/// Guides who sign in every morning before anything else happens.
const MORNING_GUIDES: usize = 2;
/// After every so many commands today's file is folded from nothing and compared as well.
const STEPS_A_FOLD: u64 = 5;

pub(crate) struct Story {
    plan: Plan,
    pub(crate) model: Model,
    real: Real,
    nth_day: i64,
    asked: u64,
    /// The log's `seq` of each call that the model counted.
    calls: BTreeMap<u64, u64>,
    told: Vec<String>,
    /// What was last seen of the real queue.
    seen: Option<Seen>,
}

impl Story {
    /// Plays the steps.
    ///
    /// # Errors
    /// The first thing that is not as it must be, after all that led to it.
    pub(crate) fn play(plan: Plan, steps: &[Step]) -> Checked {
        let (calendar, now) = (plan.calendar(0), plan.begins_at());
        let mut story = Self {
            model: Model::new(plan.room.clone(), calendar.clone(), now),
            real: Real::new(plan.room.clone(), calendar, now)?,
            plan,
            nth_day: 0,
            asked: 0,
            calls: BTreeMap::new(),
            told: Vec::new(),
            seen: None,
        };
        let played = story.all(steps);
        played.map_err(|what| format!("{}\n{what}", story.told.join("\n")))
    }

    fn all(&mut self, steps: &[Step]) -> Checked {
        self.pass_time(self.model.now)?;
        self.morning()?;
        for step in steps {
            self.advance(self.model.now.plus_ms(step.after_ms), step.late)?;
            match self.model.meant(&step.act) {
                Meant::Nothing => {}
                Meant::Gone(device) => self.device_gone(&device)?,
                Meant::Ask(actor, command) => self.ask(&actor, &command)?,
            }
        }
        self.compare_fold()?;
        self.everybody_is_called_soon()
    }

    fn morning(&mut self) -> Checked {
        let guides: Vec<GuideId> = self
            .model
            .room
            .guides
            .iter()
            .map(|g| g.id.clone())
            .collect();
        let devices = self.model.devices();
        for (i, guide) in guides.iter().enumerate().take(MORNING_GUIDES) {
            let counter = Some(self.model.room.counters[i].id.clone());
            self.ask(
                &Actor::Counter(devices[i].clone()),
                &sign_in(guide, counter),
            )?;
        }
        self.ask(
            &Actor::Manager(manager_device()),
            &sign_in(&guides[0], None),
        )
    }

    fn advance(&mut self, to: Moment, late: bool) -> Checked {
        loop {
            match self.model.next_deadline() {
                Some(at) if at <= to && !late => self.pass_time(at)?,
                _ if self.model.calendar.ends_at <= to => self.change_day()?,
                _ => break,
            }
        }
        self.pass_time(to)
    }

    fn pass_time(&mut self, to: Moment) -> Checked {
        self.told.push(format!("{to}"));
        self.model.pass_time(to);
        self.real.pass_time(to)?;
        self.compare()
    }

    fn change_day(&mut self) -> Checked {
        self.compare_fold()?;
        self.nth_day += 1;
        let next = self.plan.calendar(self.nth_day);
        self.told.push(format!("{} midnight", next.starts_at));
        self.model.change_day(next.clone());
        self.real.change_day(next)?;
        self.compare()?;
        self.morning()
    }

    fn device_gone(&mut self, device: &DeviceId) -> Checked {
        self.told.push(format!("  {device} is gone"));
        self.model.device_gone(device);
        self.real.device_gone(device, self.model.now)?;
        self.compare()
    }

    pub(crate) fn ask(&mut self, actor: &Actor, command: &Command) -> Checked {
        self.asked += 1;
        let ticket = TicketId::parse(&format!("t{}", self.asked)).map_err(|e| e.to_string())?;
        let token = Token::from_bits(u128::from(self.asked) << 64);
        let request = format!("r{}", self.asked);
        let fresh = Fresh {
            ticket: ticket.clone(),
            token: token.clone(),
        };
        let earlier = self.model.earlier_request(actor, command);
        let (before, seq) = (self.seen.take(), self.real.queue.seq());
        let model = self
            .model
            .handle(actor, &request, command, &pin(true), &fresh);
        self.told
            .push(format!("  {actor:?} {command:?}\n    {model:?}"));
        let fresh = RealFresh { ticket, token };
        let now = self.model.now;
        let real = self.real.handle(actor, command, &fresh, earlier, now)?;
        let told = |real: &Result<RealAnswer, _>| real.as_ref().map(answered).map_err(|e| *e);
        same("the answer", &model, &told(&real))?;
        let quotes = self.model.quotes(command);
        same("the quotes", &quotes, &self.real.quotes(command, now))?;
        self.compare()?;
        let changed = real.is_ok() && self.real.queue.seq() > seq;
        match before.filter(|_| changed && *command != Command::Undo) {
            Some(before) => self.undo_restores(actor, command, before),
            None => Ok(()),
        }
    }

    /// Undo takes a command that has just been given back, exactly, whatever the model says of it.
    fn undo_restores(&self, actor: &Actor, command: &Command, before: Seen) -> Checked {
        let Actor::Counter(device) = actor else {
            return Ok(());
        };
        let Some(after) = self.real.after_undo(device, command, self.model.now)? else {
            return Ok(());
        };
        let after = Seen::through(&after, &self.model);
        same(
            "what undo brings back",
            &before.once_undone(),
            &after.once_undone(),
        )
    }

    fn compare(&mut self) -> Checked {
        self.model.check_invariants()?;
        self.note_calls();
        let model = Seen::in_the_model(&self.model, &self.calls);
        let real = Seen::through(&self.real.queue, &self.model);
        same("the queue", &model, &real)?;
        self.seen = Some(real);
        let read = Seen::through(&self.real.mirror, &self.model);
        same("the reader of the log", &model, &read)?;
        if self.asked.is_multiple_of(STEPS_A_FOLD) {
            self.compare_fold()?;
        }
        Ok(())
    }

    fn compare_fold(&self) -> Checked {
        let folded = Seen::through(&self.real.folded(), &self.model);
        same(
            "the fold of today's file",
            &Seen::in_the_model(&self.model, &self.calls),
            &folded,
        )
    }

    fn note_calls(&mut self) {
        let new = |t: &&Ticket| t.call > 0 && !self.calls.contains_key(&t.call);
        let new: Vec<Ticket> = self.model.tickets.iter().filter(new).cloned().collect();
        for ticket in new {
            let last = self.real.today.iter().rev().find_map(|s| match &s.event {
                Event::VisitorCalled { about, .. } if about.ticket == ticket.id => Some(s.seq),
                _ => None,
            });
            if let Some(seq) = last {
                self.calls.entry(ticket.call).or_insert(seq);
            }
        }
    }
}

fn sign_in(guide: &GuideId, counter: Option<queue::ids::CounterId>) -> Command {
    Command::SignIn {
        guide: guide.clone(),
        pin: pin(true),
        counter,
    }
}

fn answered(real: &RealAnswer) -> Answer {
    match real {
        RealAnswer::Ticket(id) => Answer::Taken(id.clone()),
        RealAnswer::Visit(_, id) => Answer::Called(id.clone()),
        RealAnswer::Plain("armed") => Answer::Armed,
        _ => Answer::Done,
    }
}
