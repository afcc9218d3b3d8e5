//! What the room must show: the states of PROTOCOL §3, worked out from the plain lists.
//!
//! `BoardView::calls` bears the model's own count of calls; the log's `seq` is compared elsewhere.

use queue::command::Command;
use queue::ids::{CounterId, DeviceId, ErrandId, GuideId, LanguageTag, TicketId, Token};
use queue::moment::Moment;
use queue::need::Need;
use queue::number::Number;
use queue::view::{
    BOARD_MAX, BoardView, Call, CallState, CounterDuty, DeskView, DutyView, ErrandDuty, ErrandView,
    NEXT_MAX, Next, PageView, ReachableGuide, RoomView, Status, TicketState, Visit, WANTED_MAX,
    Wanted, Why,
};

use super::kiosk::Wish;
use super::{Desk, Fresh, Model, State, Ticket};

/// How far ahead an opening is told, seconds (PROTOCOL §3).
const WEEK_S: i64 = 7 * 86_400;

impl Model {
    /// What the page of every ticket of today shows, in order of issue.
    pub(crate) fn pages(&self) -> Vec<PageView> {
        let line = self.line();
        let ahead = |t: &Ticket| match t.state {
            State::Waiting | State::Postponed => self.ahead(t, &line) as u32,
            _ => 0,
        };
        let page = |t: &Ticket| PageView {
            number: t.number.clone(),
            state: state_shown(t.state),
            ahead: ahead(t),
            counter: self.counter_shown(t),
        };
        self.tickets.iter().map(page).collect()
    }

    fn counter_shown(&self, ticket: &Ticket) -> Option<String> {
        let at = ticket
            .counter
            .as_ref()
            .filter(|_| ticket.state.is_at_a_counter());
        at.map(|c| self.room.counter(c).unwrap().name.clone())
    }

    pub(crate) fn room_view(&self) -> RoomView {
        let open = self.room_is_open();
        let waiting_for = |e: &ErrandId| self.waiting().filter(|t| t.errand == *e).count() as u32;
        let errands = self.room.errands.iter().map(|e| ErrandView {
            id: e.id.clone(),
            series: e.series.clone(),
            open: open && self.errand_is_open(&e.id),
            waiting: waiting_for(&e.id),
        });
        let mut help: Vec<_> = self.help.iter().map(|call| call.device.clone()).collect();
        help.sort();
        RoomView {
            room: self.room.id.clone(),
            day: self.calendar.day,
            open,
            opens_at: self.next_change().filter(|_| !open),
            closes_at: self.next_change().filter(|_| open),
            waiting: self.waiting().count() as u32,
            guides: self.desks.iter().filter(|d| !d.paused).count() as u32,
            trial: self.room.trial,
            errands: errands.collect(),
            help,
        }
    }

    /// The next opening or closing by the hours.
    fn next_change(&self) -> Option<Moment> {
        let change = self.calendar.room.next_change(self.now)?;
        (change <= self.now.plus_s(WEEK_S)).then_some(change)
    }

    /// What a visitor would meet at each errand that is open: tickets ahead, and guides.
    pub(crate) fn quotes(&self, command: &Command) -> Vec<(ErrandId, u32, u32)> {
        let Command::Quote {
            languages,
            needs,
            errand,
        } = command
        else {
            return Vec::new();
        };
        let asked = |e: &ErrandId| errand.as_ref().is_none_or(|errand| errand == e);
        let open = |e: &ErrandId| self.room_is_open() && self.errand_is_open(e);
        let errands = self.room.errands.iter().map(|e| &e.id);
        let quote = |errand: &ErrandId| {
            let visitor = self.visitor(errand, languages, needs);
            let ahead = self.ahead(&visitor, &self.line()) as u32;
            (errand.clone(), ahead, self.guides_for(&visitor) as u32)
        };
        errands.filter(|e| asked(e) && open(e)).map(quote).collect()
    }

    /// A visitor who would take a ticket now.
    fn visitor(&self, errand: &ErrandId, languages: &[LanguageTag], needs: &[Need]) -> Ticket {
        let wish = Wish {
            errand,
            languages,
            needs,
            booked_at: None,
        };
        let fresh = Fresh {
            ticket: TicketId::parse("nobody").unwrap(),
            token: Token::from_bits(0),
        };
        let number = Number::parse("Z001").unwrap();
        self.new_ticket(&wish, &fresh, number, self.now)
    }

    pub(crate) fn board(&self) -> BoardView {
        let hidden = |t: &Ticket| t.needs(Need::QuietCall) || t.needs(Need::Fetch);
        let mut called: Vec<&Ticket> = self
            .tickets
            .iter()
            .filter(|t| t.state.is_at_a_counter() && !hidden(t))
            .collect();
        called.sort_by_key(|t| std::cmp::Reverse(t.call));
        BoardView {
            waiting: self.waiting().count() as u32,
            calls: called
                .into_iter()
                .take(BOARD_MAX)
                .map(|t| self.on_board(t))
                .collect(),
        }
    }

    fn on_board(&self, ticket: &Ticket) -> Call {
        let counter = ticket.counter.clone().unwrap();
        Call {
            call: ticket.call,
            number: ticket.number.clone(),
            counter_name: self.room.counter(&counter).unwrap().name.clone(),
            counter,
            called_at: ticket.called_at,
            announced_at: ticket.announced_at,
            repeat: ticket.recalls,
            state: if ticket.state == State::Called {
                CallState::Called
            } else {
                CallState::Serving
            },
        }
    }

    pub(crate) fn status(&self, desk: &Desk) -> Status {
        let visitor = desk.visitor.as_ref().map(|id| self.ticket(id).state);
        match visitor {
            Some(State::Called) => Status::Called,
            Some(_) => Status::Serving,
            None if desk.paused => Status::Paused,
            None if desk.armed => Status::Armed,
            None => Status::Free,
        }
    }

    pub(crate) fn duty(&self) -> DutyView {
        let status = |c| self.desk_of(c).map_or(Status::Closed, |d| self.status(d));
        let number = |d: &Desk| Some(self.ticket(d.visitor.as_ref()?).number.clone());
        let counters = self.room.counters.iter().map(|c| CounterDuty {
            counter: c.id.clone(),
            status: status(&c.id),
            guide: self.desk_of(&c.id).map(|d| d.guide.clone()),
            number: self.desk_of(&c.id).and_then(number),
            gone: false,
        });
        let reachable = self.reachable.iter().map(|(guide, _)| ReachableGuide {
            guide: guide.clone(),
            languages: self.guide(guide).languages.iter().cloned().collect(),
            gone: false,
        });
        let mut duty = DutyView {
            counters: counters.collect(),
            reachable: reachable.collect(),
            wanted: self.wanted(),
            help: self.help.clone(),
            staff: self.staff.clone(),
            errands: self.errand_duties(),
            devices: Vec::new(),
        };
        duty.reachable.sort_by(|a, b| a.guide.cmp(&b.guide));
        duty.help.sort_by(|a, b| a.device.cmp(&b.device));
        for call in &mut duty.staff {
            let seated = self.desks.iter().map(|desk| &desk.guide);
            let mut all = seated.chain(self.reachable.iter().map(|(guide, _)| guide));
            call.unseen = all.all(|guide| call.guide.as_ref() == Some(guide));
        }
        duty.staff.sort_by(|a, b| a.counter.cmp(&b.counter));
        duty
    }

    /// The errands for which somebody waits, by id.
    fn errand_duties(&self) -> Vec<ErrandDuty> {
        let mut errands: Vec<_> = self.room.errands.iter().collect();
        errands.sort_by(|a, b| a.id.cmp(&b.id));
        let duty = |e: &&queue::room::Errand| {
            let waiting = || self.waiting().filter(|t| t.errand == e.id);
            Some(ErrandDuty {
                errand: e.id.clone(),
                waiting: waiting().count() as u32,
                longest_since: waiting().map(|t| t.counted_from).min()?,
                target_wait_s: e.target_wait_s,
            })
        };
        errands.iter().filter_map(duty).collect()
    }

    /// Waiting tickets for which somebody in the building is asked.
    fn wanted(&self) -> Vec<Wanted> {
        let speaks = |d: &Desk, t: &Ticket| {
            let spoken = &self.guide(&d.guide).languages;
            !d.paused && t.languages.iter().any(|l| spoken.contains(l))
        };
        let speakers = |t: &Ticket| self.desks.iter().filter(|d| speaks(d, t)).count();
        let reach_after_ms = i64::from(self.room.rules.reach_after_s) * 1000;
        let mut wanted: Vec<&Ticket> = self
            .waiting()
            .filter(|t| t.reserved.is_none() && !t.needs(Need::Interpreter) && self.is_due(t))
            .filter(|t| self.now.ms_since(t.counted_from) >= reach_after_ms && speakers(t) <= 1)
            .collect();
        wanted.sort_by_key(|t| t.counted_from);
        let shown = |t: &Ticket| Wanted {
            ticket: t.id.clone(),
            number: t.number.clone(),
            errand: t.errand.clone(),
            languages: t.languages.clone(),
            waiting_since: t.counted_from,
        };
        wanted.into_iter().take(WANTED_MAX).map(shown).collect()
    }

    pub(crate) fn visit(&self, ticket: &Ticket) -> Visit {
        Visit {
            ticket: ticket.id.clone(),
            number: ticket.number.clone(),
            errand: ticket.errand.clone(),
            more_errands: ticket.more_errands.clone(),
            languages: ticket.languages.clone(),
            needs: ticket.needs.clone(),
            taken_at: ticket.taken_at,
            booked_at: ticket.booked_at,
            waited_s: ticket.waited_ms / 1000,
            called_at: ticket.called_at,
            started_at: ticket.started_at,
            recalls: ticket.recalls,
            parked_at: (ticket.state == State::Parked).then_some(ticket.parked_at),
            parked_until: ticket.until.filter(|_| ticket.state == State::Parked),
        }
    }

    pub(crate) fn desk_view(&self, device: &DeviceId) -> DeskView {
        if let Some(desk) = self.desk_of_device(device) {
            return self.signed_in_view(desk);
        }
        if let Some((guide, _)) = self.reachable.iter().find(|(_, d)| d == device) {
            return DeskView {
                counter: None,
                status: Status::Reachable,
                ..self.signed_in_view(&nowhere(guide))
            };
        }
        DeskView {
            counter: None,
            guide: None,
            languages: Vec::new(),
            status: Status::Closed,
            visit: None,
            why: None,
            parked: Vec::new(),
            waiting_for_me: 0,
            longest_since: None,
            next: Vec::new(),
            unmatched: Vec::new(),
            undo: None,
        }
    }

    fn signed_in_view(&self, desk: &Desk) -> DeskView {
        let order = self.order_at(desk);
        let unmatched = self.line().into_iter().map(|(_, ticket)| ticket);
        let unmatched: Vec<&Ticket> = unmatched.filter(|t| self.is_unmatched(t)).collect();
        let mine = |t: &&Ticket| t.state == State::Parked && self.may_unpark(desk, t);
        let mut parked: Vec<&Ticket> = self.tickets.iter().filter(mine).collect();
        parked.sort_by(|a, b| a.id.cmp(&b.id));
        let row = |t: &&Ticket| self.row(desk, t);
        DeskView {
            counter: Some(desk.counter.clone()),
            guide: Some(desk.guide.clone()),
            languages: self.guide(&desk.guide).languages.iter().cloned().collect(),
            status: self.status(desk),
            visit: desk.visitor.as_ref().map(|id| self.visit(self.ticket(id))),
            why: desk
                .visitor
                .as_ref()
                .map(|id| self.why_at(desk, self.ticket(id))),
            parked: parked.into_iter().map(|t| self.visit(t)).collect(),
            waiting_for_me: order.len() as u32,
            longest_since: order.iter().map(|t| t.counted_from).min(),
            next: order.iter().take(NEXT_MAX).map(row).collect(),
            unmatched: unmatched.iter().take(NEXT_MAX).map(row).collect(),
            undo: self.undoable(desk).map(|u| u.command.to_owned()),
        }
    }

    /// Why a visitor was called: as in the list, with the wait that the call ended.
    fn why_at(&self, desk: &Desk, ticket: &Ticket) -> Why {
        let waited_ms = ticket.called_at.ms_since(ticket.counted_from);
        Why {
            waited_s: waited_ms.div_euclid(1000),
            ..self.row(desk, ticket).why
        }
    }

    fn row(&self, desk: &Desk, ticket: &Ticket) -> Next {
        let reserved = self.is_reserved_for(desk, ticket);
        let spoken = &self.guide(&desk.guide).languages;
        let shared = ticket.languages.iter().find(|l| spoken.contains(*l));
        let language: Option<LanguageTag> = shared.filter(|_| !reserved).cloned();
        Next {
            ticket: ticket.id.clone(),
            number: ticket.number.clone(),
            errand: ticket.errand.clone(),
            languages: ticket.languages.clone(),
            needs: ticket.needs.clone(),
            waiting_since: ticket.counted_from,
            why: Why {
                waited_s: self.now.ms_since(ticket.counted_from).div_euclid(1000),
                target_wait_s: self
                    .room
                    .errand(&ticket.errand)
                    .map_or(1, |e| e.target_wait_s),
                head_start_s: self.head_start_s(ticket),
                guides: self.guides_for(ticket) as u32,
                language,
                reserved,
                moved_first: ticket.first,
            },
        }
    }
}

/// A reachable guide sees what a guide at a counter would, of whatever kind the counter is.
pub(crate) fn nowhere(guide: &GuideId) -> Desk {
    Desk {
        counter: CounterId::parse("nowhere").unwrap(),
        guide: guide.clone(),
        device: DeviceId::parse("nowhere").unwrap(),
        paused: false,
        armed: false,
        visitor: None,
        idle_since: Moment::default(),
        leaves: false,
    }
}

fn state_shown(state: State) -> TicketState {
    match state {
        State::Waiting => TicketState::Waiting,
        State::Postponed => TicketState::Postponed,
        State::Parked => TicketState::Parked,
        State::Called => TicketState::Called,
        State::Serving => TicketState::Serving,
        State::Finished => TicketState::Finished,
        State::NoShow => TicketState::NoShow,
        State::Cancelled => TicketState::Cancelled,
        State::Ended => TicketState::Ended,
    }
}
