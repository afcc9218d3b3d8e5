//! Makes the very command out of what somebody means to do.

use queue::command::{Command, Offline, Place, ReasonText, Target, TicketRef};
use queue::ids::{ErrandId, LanguageTag, OutcomeId, RequestId, Token};
use queue::need::Need;
use queue::number::Number;

use super::Model;
use super::acts::{DeskAct, ManagerAct, Pick, To, VisitorAct, WishPlan};
use super::picks::{UNKNOWN, choose};
use super::resolve::pin;
use super::rooms::kiosk_id;

impl Model {
    pub(crate) fn languages(&self, wish: &WishPlan) -> Vec<LanguageTag> {
        let picks = [Some(wish.language), wish.second].into_iter().flatten();
        let languages: Vec<_> = picks.map(|p| self.language(p)).collect();
        Self::distinct(&languages)
    }

    pub(crate) fn needs_of(&self, wish: &WishPlan) -> Vec<Need> {
        let of = |pick: Pick| Need::ALL[usize::from(pick) % Need::ALL.len()];
        wish.need.map(of).into_iter().collect()
    }

    pub(crate) fn take_command(&self, wish: &WishPlan, offline: Option<Offline>) -> Command {
        Command::TakeTicket {
            errand: self.errand(wish.errand),
            languages: self.languages(wish),
            needs: self.needs_of(wish),
            booked_at: wish.booked_in_s.map(|s| self.now.plus_s(s)),
            offline,
        }
    }

    pub(crate) fn quote_command(&self, wish: &WishPlan) -> Command {
        Command::Quote {
            languages: self.languages(wish),
            needs: self.needs_of(wish),
            errand: wish.second.map(|e| self.errand(e)),
        }
    }

    /// A number of the first kiosk's own, new today or one already delivered.
    pub(crate) fn offline(
        &self,
        nth: Pick,
        ago_s: i64,
        instead: Option<Pick>,
        again: bool,
    ) -> Option<(Offline, ErrandId)> {
        let parts = self.room.kiosks.get(&kiosk_id(0))?;
        let (series, (from, to)) = parts.iter().nth(usize::from(nth) % parts.len())?;
        let n = from + u32::from(nth) % (to - from + 1);
        let number = Number {
            series: series.clone(),
            n,
        };
        let errand = self
            .room
            .errands
            .iter()
            .find(|e| e.series == *series)?
            .id
            .clone();
        let taken_at = self.now.plus_s(-ago_s);
        let delivered = self
            .offline
            .iter()
            .any(|(_, day, known, _)| *day == self.day_of(taken_at) && *known == number);
        let open = self
            .tickets
            .iter()
            .any(|t| t.number == number && !t.state.is_over());
        if delivered != again || (open && !again) {
            return None;
        }
        let request = instead.and_then(|pick| choose(&self.requests, pick));
        let offline = Offline {
            number,
            taken_at,
            token: Token::from_bits(0xffff_0000 + self.arrivals as u128),
            instead_of: request.map(|(_, request, _)| RequestId::parse(&request).unwrap()),
        };
        Some((offline, errand))
    }

    pub(crate) fn visitor_command(&self, ticket: Pick, act: &VisitorAct) -> Command {
        let over = |t: &&super::Ticket| t.state.is_over();
        let ended: Vec<_> = self
            .tickets
            .iter()
            .filter(over)
            .map(|t| t.id.clone())
            .collect();
        let rated = matches!(act, VisitorAct::Rate(_)) && !ticket.is_multiple_of(4);
        let rated = choose(&ended, ticket).filter(|_| rated);
        let id = rated.or_else(|| self.some_ticket(ticket).filter(|_| ticket != UNKNOWN));
        let token = match id {
            Some(id) => self.ticket(&id).token.clone(),
            None => Token::from_bits(7),
        };
        match act {
            VisitorAct::Cancel => Command::CancelTicket { token },
            VisitorAct::Later(after_s) => Command::Later {
                token,
                after_s: *after_s,
            },
            VisitorAct::Rate(score) => Command::RateVisit {
                token,
                score: *score,
            },
        }
    }

    pub(crate) fn desk_command(&self, act: &DeskAct) -> Option<Command> {
        Some(match act {
            DeskAct::CallNext { arm } => Command::CallNext { arm: *arm },
            DeskAct::CallTicket { ticket, by_number } => Command::CallTicket {
                which: if *by_number {
                    TicketRef::Number(self.some_number(*ticket))
                } else {
                    TicketRef::Ticket(self.some_ticket(*ticket)?)
                },
            },
            DeskAct::Recall => Command::Recall,
            DeskAct::Start => Command::StartService,
            DeskAct::NoShow => Command::NoShow,
            DeskAct::Return => Command::ReturnToQueue,
            DeskAct::Restore(pick) => Command::RestoreTicket {
                number: self.ended_number(*pick),
            },
            DeskAct::Park(after_s) => Command::Park {
                after_s: *after_s,
                reason: None,
            },
            DeskAct::Unpark(pick) => Command::Unpark {
                ticket: self.parked_ticket(*pick)?,
            },
            DeskAct::Transfer {
                to,
                place,
                return_to_me,
                ticket,
            } => Command::Transfer {
                to: self.target(to),
                place: [Place::Keep, Place::First, Place::Last][usize::from(*place)],
                return_to_me: *return_to_me,
                ticket: match ticket {
                    Some(pick) => Some(self.some_ticket(*pick)?),
                    None => None,
                },
            },
            DeskAct::AddErrand(errand) => Command::AddErrand {
                errand: self.errand(*errand),
            },
            DeskAct::Finish { outcome, unknown } => {
                let name = if *unknown {
                    "no-such-outcome"
                } else {
                    "solved"
                };
                Command::Finish {
                    outcome: outcome.then(|| OutcomeId::parse(name).unwrap()),
                    reason: None,
                    language_used: None,
                }
            }
            DeskAct::Undo => Command::Undo,
            DeskAct::Pause => Command::Pause { reason: None },
            DeskAct::Resume => Command::Resume,
            DeskAct::SignOut => Command::SignOut,
            DeskAct::AnswerHelp(kiosk) => Command::AnswerHelp {
                device: kiosk_id(usize::from(*kiosk) % 3),
            },
            DeskAct::CallForStaff => Command::CallForStaff,
            DeskAct::AnswerStaff(counter) => Command::AnswerStaff {
                counter: self.counter(*counter),
            },
        })
    }

    pub(crate) fn target(&self, to: &To) -> Target {
        match to {
            To::Errand(errand) => Target::Errand(self.errand(*errand)),
            To::Counter(counter) => Target::Counter(self.counter(*counter)),
            To::Guide(guide) => Target::Guide(self.some_guide(*guide)),
        }
    }

    fn announcement(&self) -> (LanguageTag, String) {
        (self.language(0), "We close early.".to_owned())
    }

    pub(crate) fn manager_command(&self, act: &ManagerAct) -> Option<Command> {
        Some(match act {
            ManagerAct::SignIn { guide, right } => Command::SignIn {
                guide: self.some_guide(*guide),
                pin: pin(*right),
                counter: None,
            },
            ManagerAct::SignOut => Command::SignOut,
            ManagerAct::OpenRoom => Command::OpenRoom,
            ManagerAct::CloseRoom => Command::CloseRoom,
            ManagerAct::OpenErrand(errand) => Command::OpenErrand {
                errand: self.errand(*errand),
            },
            ManagerAct::CloseErrand(errand) => Command::CloseErrand {
                errand: self.errand(*errand),
            },
            ManagerAct::Announce(until_s) => Command::Announce {
                texts: until_s.iter().map(|_| self.announcement()).collect(),
                until: until_s.filter(|s| *s % 3 != 0).map(|s| self.now.plus_s(s)),
            },
            ManagerAct::EndTicket(ticket) => Command::EndTicket {
                number: self.some_number(*ticket),
                reason: ReasonText::parse("left").ok()?,
            },
            ManagerAct::SignOutGuide(guide) => Command::SignOutGuide {
                guide: self.some_guide(*guide),
            },
            ManagerAct::AnswerHelp(kiosk) => Command::AnswerHelp {
                device: kiosk_id(usize::from(*kiosk) % 3),
            },
            ManagerAct::AnswerStaff(counter) => Command::AnswerStaff {
                counter: self.counter(*counter),
            },
        })
    }
}
