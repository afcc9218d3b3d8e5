//! Turns what people mean to do into the very command, given who and what there is just now.

use std::collections::BTreeMap;

use queue::command::{Actor, Command, Offline, Pin, Place, ReasonText, Target, TicketRef};
use queue::ids::{
    CounterId, DeviceId, ErrandId, GuideId, LanguageTag, OutcomeId, RequestId, TicketId, Token,
};
use queue::moment::Moment;
use queue::need::Need;
use queue::number::Number;

use super::acts::{Act, DeskAct, ManagerAct, Pick, To, VisitorAct, WishPlan};
use super::rooms::kiosk_id;
use super::{Desk, Model, State};

/// A step as the room meets it.
pub(crate) enum Meant {
    Ask(Actor, Command),
    Gone(DeviceId),
    Nothing,
}

pub(crate) fn pin(right: bool) -> Pin {
    Pin::parse(if right { "1234" } else { "9999" }).unwrap()
}

fn choose<T: Clone>(things: &[T], pick: Pick) -> Option<T> {
    things.get(usize::from(pick) % things.len().max(1)).cloned()
}

pub(crate) fn manager_device() -> DeviceId {
    DeviceId::parse("office").unwrap()
}

impl Model {
    /// One device a counter, and two more.
    pub(crate) fn devices(&self) -> Vec<DeviceId> {
        let names = 0..self.room.counters.len() + 2;
        names
            .map(|i| DeviceId::parse(&format!("desk-{i}")).unwrap())
            .collect()
    }

    pub(crate) fn meant(&self, act: &Act) -> Meant {
        self.ask(act)
            .map_or(Meant::Nothing, |(actor, command)| {
                Meant::Ask(actor, command)
            })
            .or_gone(self, act)
    }

    fn ask(&self, act: &Act) -> Option<(Actor, Command)> {
        let at_kiosk = |kiosk: &Pick| Actor::Kiosk(kiosk_id(usize::from(*kiosk) % 3));
        Some(match act {
            Act::Wait | Act::Gone { .. } => return None,
            Act::Take { kiosk, wish } => (at_kiosk(kiosk), self.take_command(wish, None)),
            Act::TakeAtDesk { desk, wish } => {
                (self.some_desk(*desk)?.1, self.take_command(wish, None))
            }
            Act::TakeOffline {
                kiosk,
                wish,
                nth,
                ago_s,
                instead_of,
                again,
            } => {
                let _ = kiosk;
                let (offline, errand) = self.offline(*nth, *ago_s, *instead_of, *again)?;
                let mut command = self.take_command(wish, Some(offline));
                if let Command::TakeTicket { errand: e, .. } = &mut command {
                    *e = errand;
                }
                (Actor::Kiosk(kiosk_id(0)), command)
            }
            Act::Quote { kiosk, wish } => (at_kiosk(kiosk), self.quote_command(wish)),
            Act::Visitor { ticket, page, act } => {
                let actor = if *page {
                    Actor::Page
                } else {
                    Actor::Kiosk(kiosk_id(0))
                };
                (actor, self.visitor_command(*ticket, act))
            }
            Act::AskHelp { kiosk, language } => {
                let languages = vec![self.language(*language)];
                (at_kiosk(kiosk), Command::AskHelp { languages })
            }
            Act::SignIn {
                device,
                guide,
                counter,
                right,
            } => {
                let counter = counter.map(|c| self.counter(c));
                let sign_in = Command::SignIn {
                    guide: self.some_guide(*guide),
                    pin: pin(*right),
                    counter,
                };
                (Actor::Counter(choose(&self.devices(), *device)?), sign_in)
            }
            Act::Proceed { desk } => {
                let (desk, actor) = self.some_desk(*desk)?;
                let act = self.next_thing(&desk);
                (actor, self.desk_command(Some(&desk), &act)?)
            }
            Act::Desk { desk, act } => {
                let (desk, actor) = self.fitting_desk(*desk, act)?;
                (actor, self.desk_command(Some(&desk), act)?)
            }
            Act::Device { device, act } => {
                let device = choose(&self.devices(), *device)?;
                (Actor::Counter(device), self.desk_command(None, act)?)
            }
            Act::StepIn {
                reachable,
                ticket,
                counter,
            } => {
                let device = match choose(&self.reachable, *reachable) {
                    Some((_, device)) => device,
                    None => choose(&self.devices(), *reachable)?,
                };
                let ticket = self.some_ticket(*ticket)?;
                let counter = self.counter(*counter);
                (Actor::Counter(device), Command::StepIn { ticket, counter })
            }
            Act::Manager { desk, act } => {
                let actor = match desk.and_then(|d| self.some_desk(d)) {
                    Some((_, actor)) => actor,
                    None => Actor::Manager(manager_device()),
                };
                (actor, self.manager_command(act)?)
            }
            Act::Intruder { act } => (Actor::Kiosk(kiosk_id(0)), self.desk_command(None, act)?),
        })
    }

    fn some_desk(&self, pick: Pick) -> Option<(Desk, Actor)> {
        let desk = choose(&self.desks, pick)?;
        let actor = Actor::Counter(desk.device.clone());
        Some((desk, actor))
    }

    /// Mostly a counter where the act makes sense.
    fn fitting_desk(&self, pick: Pick, act: &DeskAct) -> Option<(Desk, Actor)> {
        let state = |d: &Desk| d.visitor.as_ref().map(|id| self.ticket(id).state);
        let fits = |d: &&Desk| match act {
            DeskAct::Recall | DeskAct::Start | DeskAct::NoShow => state(d) == Some(State::Called),
            DeskAct::Finish { .. } => state(d) == Some(State::Serving),
            DeskAct::Transfer { ticket: None, .. }
            | DeskAct::Return
            | DeskAct::Park(_)
            | DeskAct::AddErrand(_) => d.visitor.is_some(),
            DeskAct::CallNext { .. } | DeskAct::CallTicket { .. } | DeskAct::Unpark(_) => {
                d.visitor.is_none() && !d.paused
            }
            DeskAct::Resume => d.paused,
            DeskAct::Undo => self.undoable(d).is_some(),
            _ => true,
        };
        let desks: Vec<Desk> = self.desks.iter().filter(fits).cloned().collect();
        if desks.is_empty() || pick % 8 == 0 {
            return self.some_desk(pick);
        }
        let desk = choose(&desks, pick / 8)?;
        let actor = Actor::Counter(desk.device.clone());
        Some((desk, actor))
    }

    fn next_thing(&self, desk: &Desk) -> DeskAct {
        match desk.visitor.as_ref().map(|id| self.ticket(id).state) {
            None if desk.paused => DeskAct::Resume,
            None => DeskAct::CallNext { arm: true },
            Some(State::Called) => DeskAct::Start,
            Some(_) => DeskAct::Finish {
                outcome: true,
                unknown: false,
            },
        }
    }

    fn errand(&self, pick: Pick) -> ErrandId {
        if pick == 239 {
            return ErrandId::parse("no-such-errand").unwrap();
        }
        choose(&self.room.errands, pick).unwrap().id
    }

    fn counter(&self, pick: Pick) -> CounterId {
        if pick == 239 {
            return CounterId::parse("no-such-counter").unwrap();
        }
        choose(&self.room.counters, pick).unwrap().id
    }

    fn some_guide(&self, pick: Pick) -> GuideId {
        if pick == 239 {
            return GuideId::parse("no-such-guide").unwrap();
        }
        choose(&self.room.guides, pick).unwrap().id
    }

    fn language(&self, pick: Pick) -> LanguageTag {
        if pick == 239 {
            return LanguageTag::parse("tlh").unwrap();
        }
        choose(&self.room.languages, pick).unwrap()
    }

    /// Mostly an open ticket, at times one that has ended, rarely none that exists.
    fn some_ticket(&self, pick: Pick) -> Option<TicketId> {
        if pick == 239 {
            return TicketId::parse("nosuchticket").ok();
        }
        let open = |t: &&super::Ticket| !t.state.is_over();
        let ids = |all: Vec<&super::Ticket>| all.iter().map(|t| t.id.clone()).collect::<Vec<_>>();
        let among = match pick % 5 {
            0 => ids(self.tickets.iter().collect()),
            _ => ids(self.tickets.iter().filter(open).collect()),
        };
        choose(&among, pick / 5)
    }

    fn some_number(&self, pick: Pick) -> Number {
        match self.some_ticket(pick).filter(|_| pick != 239) {
            Some(id) => self.ticket(&id).number.clone(),
            None => Number::parse("Z001").unwrap(),
        }
    }

    fn languages(&self, wish: &WishPlan) -> Vec<LanguageTag> {
        let picks = [Some(wish.language), wish.second].into_iter().flatten();
        let languages: Vec<_> = picks.map(|p| self.language(p)).collect();
        Self::distinct(&languages)
    }

    fn needs_of(&self, wish: &WishPlan) -> Vec<Need> {
        let of = |pick: Pick| Need::ALL[usize::from(pick) % Need::ALL.len()];
        wish.need.map(of).into_iter().collect()
    }

    fn take_command(&self, wish: &WishPlan, offline: Option<Offline>) -> Command {
        Command::TakeTicket {
            errand: self.errand(wish.errand),
            languages: self.languages(wish),
            needs: self.needs_of(wish),
            booked_at: wish.booked_in_s.map(|s| self.now.plus_s(s)),
            offline,
        }
    }

    fn quote_command(&self, wish: &WishPlan) -> Command {
        Command::Quote {
            languages: self.languages(wish),
            needs: self.needs_of(wish),
            errand: wish.second.map(|e| self.errand(e)),
        }
    }

    /// A number of the first kiosk's own, new today or one already delivered.
    fn offline(
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

    fn visitor_command(&self, ticket: Pick, act: &VisitorAct) -> Command {
        let over = |t: &&super::Ticket| t.state.is_over();
        let ended: Vec<_> = self
            .tickets
            .iter()
            .filter(over)
            .map(|t| t.id.clone())
            .collect();
        let rated = matches!(act, VisitorAct::Rate(_)) && ticket % 4 != 0;
        let rated = choose(&ended, ticket).filter(|_| rated);
        let id = rated.or_else(|| self.some_ticket(ticket).filter(|_| ticket != 239));
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

    fn desk_command(&self, desk: Option<&Desk>, act: &DeskAct) -> Option<Command> {
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
                    None if desk.is_some_and(|d| d.visitor.is_some()) => None,
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

    /// Mostly a number that can be restored.
    fn ended_number(&self, pick: Pick) -> Number {
        let lost = |t: &&super::Ticket| matches!(t.state, State::NoShow | State::Cancelled);
        let numbers: Vec<Number> = self
            .tickets
            .iter()
            .filter(lost)
            .map(|t| t.number.clone())
            .collect();
        match choose(&numbers, pick) {
            Some(number) if pick % 4 != 0 => number,
            _ => self.some_number(pick),
        }
    }

    fn parked_ticket(&self, pick: Pick) -> Option<TicketId> {
        let parked = |t: &&super::Ticket| t.state == State::Parked;
        let ids: Vec<TicketId> = self
            .tickets
            .iter()
            .filter(parked)
            .map(|t| t.id.clone())
            .collect();
        match choose(&ids, pick) {
            Some(id) if pick % 4 != 0 => Some(id),
            _ => self.some_ticket(pick),
        }
    }

    fn target(&self, to: &To) -> Target {
        match to {
            To::Errand(errand) => Target::Errand(self.errand(*errand)),
            To::Counter(counter) => Target::Counter(self.counter(*counter)),
            To::Guide(guide) => Target::Guide(self.some_guide(*guide)),
        }
    }

    fn manager_command(&self, act: &ManagerAct) -> Option<Command> {
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
                texts: BTreeMap::from([(self.language(0), "We close early.".to_owned())]),
                until: until_s.map(|s| -> Moment { self.now.plus_s(s) }),
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

impl Meant {
    fn or_gone(self, model: &Model, act: &Act) -> Self {
        match act {
            Act::Gone { device } => choose(&model.devices(), *device).map_or(self, Meant::Gone),
            _ => self,
        }
    }
}
