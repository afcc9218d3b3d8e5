//! What a manager may ask, and what everybody is refused for: unknown names and missing rights.

use queue::command::{Actor, Command, Pin, Target, TicketRef};
use queue::ids::{DeviceId, ErrandId, GuideId, LanguageTag, TicketId};
use queue::moment::Moment;
use queue::number::Number;
use queue::refusal::Code;
use queue::view::Announcement;

use super::counters::manager_only;
use super::{Answer, Model, Outcome, State};

impl Model {
    pub(crate) fn at_manager(
        &mut self,
        device: &DeviceId,
        command: &Command,
        right: &Pin,
    ) -> Outcome {
        match command {
            Command::SignIn { guide, pin, .. } => {
                self.check_pin(guide, pin == right)?;
                if !self.guide(guide).manager {
                    return Err(Code::NotAllowed);
                }
                self.managers.retain(|(d, _)| d != device);
                self.managers.push((device.clone(), guide.clone()));
                Ok(Answer::Done)
            }
            _ if !self.managers.iter().any(|(d, _)| d == device) => Err(Code::NotSignedIn),
            Command::SignOut => {
                self.managers.retain(|(d, _)| d != device);
                Ok(Answer::Done)
            }
            Command::AnswerHelp { .. } | Command::AnswerStaff { .. } => self.answer(command),
            _ => self.manage(command),
        }
    }

    /// Until the next change by the hours or the local midnight.
    fn by_hand_until(&self, errand: Option<&ErrandId>) -> Moment {
        let hours = match errand {
            Some(errand) => self.calendar.errand(errand),
            None => &self.calendar.room,
        };
        let change = hours.next_change(self.now);
        change.map_or(self.calendar.ends_at, |c| c.min(self.calendar.ends_at))
    }

    pub(crate) fn manage(&mut self, command: &Command) -> Outcome {
        match command {
            Command::OpenRoom => self.room_by_hand = Some((true, self.by_hand_until(None))),
            Command::CloseRoom => self.room_by_hand = Some((false, self.by_hand_until(None))),
            Command::OpenErrand { errand } => {
                let until = self.by_hand_until(Some(errand));
                self.errands_by_hand.insert(errand.clone(), (true, until));
            }
            Command::CloseErrand { errand } => {
                let until = self.by_hand_until(Some(errand));
                self.errands_by_hand.insert(errand.clone(), (false, until));
            }
            Command::Announce { texts, until } => {
                self.announcement = (!texts.is_empty()).then(|| Announcement {
                    texts: texts.clone(),
                    until: *until,
                });
            }
            Command::EndTicket { number, .. } => return self.end_ticket(number),
            Command::SignOutGuide { guide } => return self.sign_out_guide(guide),
            _ => unreachable!("{command:?} is no manager's command"),
        }
        Ok(Answer::Done)
    }

    fn end_ticket(&mut self, number: &Number) -> Outcome {
        let ticket = self.by_number(number).ok_or(Code::UnknownTicket)?;
        let id = ticket.id.clone();
        if ticket.state.is_over() {
            return Err(Code::AlreadyEnded);
        }
        self.leave_counter(&id);
        self.leave_queue(&id, State::Ended);
        Ok(Answer::Done)
    }

    fn sign_out_guide(&mut self, guide: &GuideId) -> Outcome {
        if let Some((_, device)) = self.reachable.iter().find(|(g, _)| g == guide).cloned() {
            return self.sign_out(&device);
        }
        let desk = self.desk_of_guide(guide).ok_or(Code::NotOnDuty)?;
        let device = desk.device.clone();
        self.sign_out(&device)
    }

    /// Refuses what the room does not know.
    pub(crate) fn unknown(&self, actor: &Actor, command: &Command) -> Result<(), Code> {
        if let Command::TakeTicket {
            needs,
            offline: None,
            ..
        }
        | Command::Quote { needs, .. } = command
        {
            let offered = needs.iter().all(|need| self.room.needs.contains(need));
            known(offered, Code::BadRequest)?;
        }
        self.unknown_ticket(command)?;
        self.unknown_errand(command)?;
        self.unknown_language(command)?;
        self.unknown_counter(command)?;
        if let Command::Finish {
            outcome, reason, ..
        } = command
        {
            if outcome
                .as_ref()
                .is_some_and(|o| !self.room.outcomes.contains(o))
            {
                return Err(Code::UnknownOutcome);
            }
            if reason
                .as_ref()
                .is_some_and(|r| !self.room.reasons.contains(r))
            {
                return Err(Code::UnknownReason);
            }
        }
        let _ = actor;
        self.unknown_guide(command)
    }

    fn unknown_errand(&self, command: &Command) -> Result<(), Code> {
        let errand = match command {
            Command::TakeTicket {
                errand,
                offline: None,
                ..
            }
            | Command::AddErrand { errand }
            | Command::OpenErrand { errand }
            | Command::CloseErrand { errand }
            | Command::Transfer {
                to: Target::Errand(errand),
                ..
            } => Some(errand),
            Command::Quote { errand, .. } => errand.as_ref(),
            _ => None,
        };
        known(
            errand.is_none_or(|e| self.room.errand(e).is_some()),
            Code::UnknownErrand,
        )
    }

    fn unknown_language(&self, command: &Command) -> Result<(), Code> {
        let languages: Vec<&LanguageTag> = match command {
            Command::TakeTicket {
                languages,
                offline: None,
                ..
            }
            | Command::Quote { languages, .. }
            | Command::AskHelp { languages } => languages.iter().collect(),
            Command::Announce { texts, .. } => texts.keys().collect(),
            Command::Finish { language_used, .. } => language_used.iter().collect(),
            _ => Vec::new(),
        };
        let all = languages.iter().all(|l| self.room.knows_language(l));
        known(all, Code::UnknownLanguage)
    }

    fn unknown_ticket(&self, command: &Command) -> Result<(), Code> {
        let has = |id: &TicketId| self.tickets.iter().any(|t| t.id == *id);
        let found = match command {
            Command::CancelTicket { token }
            | Command::Later { token, .. }
            | Command::RateVisit { token, .. } => self.by_token(token).is_some(),
            Command::CallTicket {
                which: TicketRef::Ticket(id),
            } => has(id),
            Command::CallTicket {
                which: TicketRef::Number(number),
            }
            | Command::RestoreTicket { number }
            | Command::EndTicket { number, .. } => self.by_number(number).is_some(),
            Command::Unpark { ticket }
            | Command::StepIn { ticket, .. }
            | Command::Transfer {
                ticket: Some(ticket),
                ..
            } => has(ticket),
            _ => true,
        };
        known(found, Code::UnknownTicket)
    }

    fn unknown_counter(&self, command: &Command) -> Result<(), Code> {
        let counter = match command {
            Command::SignIn { counter, .. } => counter.as_ref(),
            Command::StepIn { counter, .. }
            | Command::AnswerStaff { counter }
            | Command::Transfer {
                to: Target::Counter(counter),
                ..
            } => Some(counter),
            _ => None,
        };
        known(
            counter.is_none_or(|c| self.room.counter(c).is_some()),
            Code::UnknownCounter,
        )
    }

    fn unknown_guide(&self, command: &Command) -> Result<(), Code> {
        let guide = match command {
            Command::SignIn { guide, .. }
            | Command::SignOutGuide { guide }
            | Command::Transfer {
                to: Target::Guide(guide),
                ..
            } => Some(guide),
            _ => None,
        };
        known(
            guide.is_none_or(|g| self.room.guide(g).is_some()),
            Code::UnknownGuideOrPin,
        )
    }

    /// Refuses what the role or the guide may not.
    pub(crate) fn may(&self, actor: &Actor, command: &Command) -> Result<(), Code> {
        let by_page = matches!(
            command,
            Command::CancelTicket { .. } | Command::Later { .. } | Command::RateVisit { .. }
        );
        let by_kiosk = by_page
            || matches!(
                command,
                Command::Quote { .. } | Command::TakeTicket { .. } | Command::AskHelp { .. }
            );
        let take = matches!(command, Command::TakeTicket { offline: None, .. });
        let by_manager = manager_only(command)
            || matches!(
                command,
                Command::SignIn { .. }
                    | Command::SignOut
                    | Command::AnswerHelp { .. }
                    | Command::AnswerStaff { .. }
            );
        let allowed = match actor {
            Actor::Page => by_page,
            Actor::Kiosk(_) => by_kiosk,
            Actor::Manager(_) => by_manager,
            Actor::Counter(device) => {
                let guide = self.desk_of_device(device).map(|d| self.guide(&d.guide));
                (take || !by_kiosk) && !(manager_only(command) && guide.is_some_and(|g| !g.manager))
            }
        };
        known(allowed, Code::NotAllowed)
    }
}

fn known(found: bool, code: Code) -> Result<(), Code> {
    if found { Ok(()) } else { Err(code) }
}
