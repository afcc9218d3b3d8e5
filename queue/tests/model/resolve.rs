//! Turns what people mean to do into the very command, given who and what there is just now.

use queue::command::{Actor, Command, Pin};
use queue::ids::DeviceId;

use super::acts::{Act, DeskAct, Pick};
use super::picks::choose;
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
            Act::Take { kiosk, wish } => (at_kiosk(kiosk), self.take_command(wish, None)),
            Act::TakeAtDesk { desk, wish } => {
                (self.some_desk(*desk)?.1, self.take_command(wish, None))
            }
            Act::TakeOffline {
                wish,
                nth,
                ago_s,
                instead_of,
                again,
            } => {
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
            Act::Intruder { act } => (Actor::Kiosk(kiosk_id(0)), self.desk_command(act)?),
            _ => return self.ask_at_counter(act),
        })
    }

    fn ask_at_counter(&self, act: &Act) -> Option<(Actor, Command)> {
        Some(match act {
            Act::SignIn {
                device,
                guide,
                counter,
                right,
            } => {
                let counter = counter.map(|c| self.counter(c));
                // Wrong PINs are given for one guide, so that they add up.
                let guide = if *right { *guide } else { 0 };
                let sign_in = Command::SignIn {
                    guide: self.some_guide(guide),
                    pin: pin(*right),
                    counter,
                };
                (Actor::Counter(choose(&self.devices(), *device)?), sign_in)
            }
            Act::Proceed { desk } => {
                let (desk, actor) = self.some_desk(*desk)?;
                let act = self.next_thing(&desk);
                (actor, self.desk_command(&act)?)
            }
            Act::Desk { desk, act } => {
                let actor = self.fitting_desk(*desk, act)?;
                (actor, self.desk_command(act)?)
            }
            Act::Device { device, act } => {
                let device = choose(&self.devices(), *device)?;
                (Actor::Counter(device), self.desk_command(act)?)
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
            _ => return None,
        })
    }

    fn some_desk(&self, pick: Pick) -> Option<(Desk, Actor)> {
        let desk = choose(&self.desks, pick)?;
        let actor = Actor::Counter(desk.device.clone());
        Some((desk, actor))
    }

    /// Mostly a counter where the act makes sense.
    fn fitting_desk(&self, pick: Pick, act: &DeskAct) -> Option<Actor> {
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
        if desks.is_empty() || pick.is_multiple_of(8) {
            return Some(self.some_desk(pick)?.1);
        }
        Some(Actor::Counter(choose(&desks, pick / 8)?.device))
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
}

impl Meant {
    fn or_gone(self, model: &Model, act: &Act) -> Self {
        match act {
            Act::Gone { device } => choose(&model.devices(), *device).map_or(self, Meant::Gone),
            _ => self,
        }
    }
}
