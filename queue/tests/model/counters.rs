//! Signing in and out, pausing, arming: who is where, and whether they take visitors.

use queue::command::{Command, Pin, TicketRef};
use queue::ids::{CounterId, DeviceId, GuideId, TicketId};
use queue::refusal::Code;
use queue::view::StaffCall;

use super::kiosk::Wish;
use super::{Answer, Desk, For, Fresh, Model, Outcome, PinCount, State};

/// Wrong PINs that lock a guide out (PROTOCOL §2, sign-in).
const WRONG_PINS_MAX: u32 = 5;

impl Model {
    pub(crate) fn at_counter(
        &mut self,
        device: &DeviceId,
        command: &Command,
        right_pin: &Pin,
        fresh: &Fresh,
    ) -> Outcome {
        match command {
            Command::SignIn {
                guide,
                pin,
                counter,
            } => {
                self.check_pin(guide, pin == right_pin)?;
                self.sign_in(device, guide, counter.as_ref())
            }
            Command::SignOut => self.sign_out(device),
            Command::StepIn { ticket, counter } => self.step_in(device, ticket, counter),
            Command::AnswerHelp { .. } | Command::AnswerStaff { .. } => {
                let reachable = self.reachable.iter().any(|(_, d)| d == device);
                if !reachable && self.desk_of_device(device).is_none() {
                    return Err(Code::NotSignedIn);
                }
                self.answer(command)
            }
            _ => {
                let desk = self
                    .desk_of_device(device)
                    .ok_or(Code::NotSignedIn)?
                    .clone();
                if manager_only(command) {
                    self.manage(command)
                } else {
                    self.at_desk(&desk, command, fresh)
                }
            }
        }
    }

    fn at_desk(&mut self, desk: &Desk, command: &Command, fresh: &Fresh) -> Outcome {
        match command {
            Command::TakeTicket {
                errand,
                languages,
                needs,
                booked_at,
                ..
            } => self.take(
                &Wish {
                    errand,
                    languages,
                    needs,
                    booked_at: *booked_at,
                },
                fresh,
            ),
            Command::CallForStaff => {
                if !self.staff.iter().any(|s| s.counter == desk.counter) {
                    self.staff.push(StaffCall {
                        counter: desk.counter.clone(),
                        at: self.now,
                        guide: Some(desk.guide.clone()),
                        unseen: false,
                    });
                }
                Ok(Answer::Done)
            }
            Command::Pause { .. } => self.pause(desk),
            Command::Resume => self.resume(desk),
            Command::CallNext { arm } => self.call_next(desk, *arm),
            Command::CallTicket { which } => self.call_ticket(desk, which),
            Command::Unpark { ticket } => self.unpark(desk, ticket),
            Command::RestoreTicket { number } => self.restore(desk, number),
            Command::Undo => self.undo(desk),
            _ => self.of_the_visit(desk, command),
        }
    }

    /// After five wrong PINs the guide is locked out for a while; meanwhile nothing counts.
    pub(crate) fn check_pin(&mut self, guide: &GuideId, right: bool) -> Result<(), Code> {
        let now = self.now;
        let lock_out_s = i64::from(self.room.rules.lock_out_s);
        let count = self.pins.entry(guide.clone()).or_default();
        if count.locked_until.is_some_and(|until| now < until) {
            return Err(Code::LockedOut);
        }
        if count.locked_until.is_some() {
            *count = PinCount::default();
        }
        if right {
            *count = PinCount::default();
            return Ok(());
        }
        count.wrong += 1;
        if count.wrong == WRONG_PINS_MAX {
            count.locked_until = Some(now.plus_s(lock_out_s));
        }
        Err(Code::UnknownGuideOrPin)
    }

    fn sign_in(
        &mut self,
        device: &DeviceId,
        guide: &GuideId,
        counter: Option<&CounterId>,
    ) -> Outcome {
        let target = |d: &Desk| Some(&d.counter) == counter;
        let leaves: Vec<Desk> = self
            .desks
            .iter()
            .filter(|d| (d.guide == *guide || d.device == *device) && !target(d))
            .cloned()
            .collect();
        let busy = |d: &Desk| d.visitor.is_some();
        if leaves.iter().any(|d| busy(d) && d.guide == *guide) {
            return Err(Code::Busy);
        }
        if let Some(desk) = counter.and_then(|c| self.desk_of(c))
            && desk.guide != *guide
        {
            return Err(Code::CounterTaken);
        }
        if leaves.iter().any(busy) {
            return Err(Code::Busy);
        }
        for desk in leaves {
            self.close_desk(&desk.counter);
        }
        self.reachable.retain(|(g, d)| g != guide && d != device);
        self.undos.retain(|u| Some(&u.counter) != counter);
        let Some(counter) = counter else {
            self.reachable.push((guide.clone(), device.clone()));
            return Ok(Answer::Done);
        };
        match self.desks.iter_mut().find(|d| d.counter == *counter) {
            Some(desk) => {
                desk.device = device.clone();
                desk.leaves = false;
            }
            None => self.open_desk(device, guide, counter),
        }
        Ok(Answer::Done)
    }

    fn open_desk(&mut self, device: &DeviceId, guide: &GuideId, counter: &CounterId) {
        self.desks.push(Desk {
            counter: counter.clone(),
            guide: guide.clone(),
            device: device.clone(),
            paused: false,
            armed: false,
            visitor: None,
            idle_since: self.now,
            leaves: false,
        });
    }

    pub(crate) fn close_desk(&mut self, counter: &CounterId) {
        self.desks.retain(|d| d.counter != *counter);
        self.undos.retain(|u| u.counter != *counter);
    }

    pub(crate) fn sign_out(&mut self, device: &DeviceId) -> Outcome {
        if let Some(at) = self.reachable.iter().position(|(_, d)| d == device) {
            self.reachable.remove(at);
            return Ok(Answer::Done);
        }
        let desk = self
            .desk_of_device(device)
            .ok_or(Code::NotSignedIn)?
            .clone();
        if desk.visitor.is_some() {
            return Err(Code::Busy);
        }
        self.close_desk(&desk.counter);
        Ok(Answer::Done)
    }

    fn pause(&mut self, desk: &Desk) -> Outcome {
        if desk.paused {
            return Err(Code::Paused);
        }
        if desk.visitor.is_some() {
            return Err(Code::Busy);
        }
        self.with_undo(desk, "pause", None, |room| {
            let desk = room.desk_mut(&desk.counter);
            desk.paused = true;
            desk.armed = false;
        });
        Ok(Answer::Done)
    }

    fn resume(&mut self, desk: &Desk) -> Outcome {
        if !desk.paused {
            return Ok(Answer::Done);
        }
        let now = self.now;
        self.with_undo(desk, "resume", None, |room| {
            let desk = room.desk_mut(&desk.counter);
            desk.paused = false;
            desk.idle_since = now;
        });
        Ok(Answer::Done)
    }

    fn call_next(&mut self, desk: &Desk, arm: bool) -> Outcome {
        is_free(desk)?;
        let next = self.order_at(desk).first().map(|t| t.id.clone());
        match next {
            Some(id) => {
                self.with_undo(desk, "call_next", Some(&id), |room| {
                    room.call(&id, &desk.counter);
                });
                Ok(Answer::Called(id))
            }
            None if arm => {
                if !desk.armed {
                    self.with_undo(desk, "call_next", None, |room| {
                        room.desk_mut(&desk.counter).armed = true;
                    });
                }
                Ok(Answer::Armed)
            }
            None => Err(Code::NobodyWaiting),
        }
    }

    fn call_ticket(&mut self, desk: &Desk, which: &TicketRef) -> Outcome {
        is_free(desk)?;
        let id = self.referred(which).ok_or(Code::UnknownTicket)?.id.clone();
        self.call_by_hand(desk, &id)
    }

    /// May pass over errand and language, not over steps, a reservation or another guide's park.
    fn call_by_hand(&mut self, desk: &Desk, id: &TicketId) -> Outcome {
        let ticket = self.ticket(id);
        match ticket.state {
            State::Called | State::Serving => return Err(Code::AlreadyCalled),
            state if state.is_over() => return Err(Code::AlreadyEnded),
            State::Parked if self.may_unpark(desk, ticket) => {}
            State::Parked => return Err(Code::NotForYou),
            _ if self.is_reserved_for_another(desk, ticket) => return Err(Code::NotForYou),
            _ => {}
        }
        if !self.fits(&desk.counter, ticket) {
            return Err(Code::NotAllowed);
        }
        let command = match ticket.state {
            State::Parked => "unpark",
            _ => "call_ticket",
        };
        self.with_undo(desk, command, Some(id), |room| room.call(id, &desk.counter));
        Ok(Answer::Called(id.clone()))
    }

    /// A parked ticket belongs to its guide, and to anyone once the guide has signed out.
    pub(crate) fn may_unpark(&self, desk: &Desk, ticket: &super::Ticket) -> bool {
        let owner = ticket.guide.as_ref().unwrap();
        *owner == desk.guide || !self.is_in_the_building(owner)
    }

    pub(crate) fn referred(&self, which: &TicketRef) -> Option<&super::Ticket> {
        match which {
            TicketRef::Number(number) => self.by_number(number),
            TicketRef::Ticket(id) => self.tickets.iter().find(|t| t.id == *id),
        }
    }

    fn unpark(&mut self, desk: &Desk, id: &TicketId) -> Outcome {
        is_free(desk)?;
        self.call_by_hand(desk, id)
    }

    /// A reachable guide takes a waiting visitor at a free counter.
    fn step_in(&mut self, device: &DeviceId, id: &TicketId, counter: &CounterId) -> Outcome {
        if self.desk_of_device(device).is_some() {
            return Err(Code::NotAllowed);
        }
        let guide = self.reachable.iter().find(|(_, d)| d == device);
        let guide = guide.ok_or(Code::NotSignedIn)?.0.clone();
        if self.desk_of(counter).is_some() {
            return Err(Code::CounterTaken);
        }
        let ticket = self.ticket(id);
        let for_me = |f: &For| *f == For::Guide(guide.clone());
        match ticket.state {
            state if state.is_at_a_counter() => return Err(Code::AlreadyCalled),
            state if state.is_over() => return Err(Code::AlreadyEnded),
            State::Parked => return Err(Code::NotForYou),
            _ => {}
        }
        if ticket.reserved.as_ref().is_some_and(|(f, _)| !for_me(f)) {
            return Err(Code::NotForYou);
        }
        if !self.fits(counter, ticket) {
            return Err(Code::NotAllowed);
        }
        self.reachable.retain(|(g, _)| *g != guide);
        self.open_desk(device, &guide, counter);
        self.call(id, counter);
        Ok(Answer::Called(id.clone()))
    }

    pub(crate) fn answer(&mut self, command: &Command) -> Outcome {
        match command {
            Command::AnswerHelp { device } => self.help.retain(|h| h.device != *device),
            Command::AnswerStaff { counter } => self.staff.retain(|s| s.counter != *counter),
            _ => unreachable!("only answers come here"),
        }
        Ok(Answer::Done)
    }

    /// The device has been away for ten seconds: nobody is sent to its counter unasked.
    pub(crate) fn device_gone(&mut self, device: &DeviceId) {
        let before = self.clone();
        for desk in self.desks.iter_mut().filter(|d| d.device == *device) {
            desk.armed = false;
        }
        self.forget_undone(&before);
    }
}

/// A paused counter calls nobody, one with a visitor no second.
pub(crate) fn is_free(desk: &Desk) -> Result<(), Code> {
    if desk.paused {
        Err(Code::Paused)
    } else if desk.visitor.is_some() {
        Err(Code::Busy)
    } else {
        Ok(())
    }
}

pub(crate) fn manager_only(command: &Command) -> bool {
    matches!(
        command,
        Command::OpenRoom
            | Command::CloseRoom
            | Command::OpenErrand { .. }
            | Command::CloseErrand { .. }
            | Command::Announce { .. }
            | Command::EndTicket { .. }
            | Command::SignOutGuide { .. }
    )
}
