//! What a kiosk and a visitor's own page may ask, and how a ticket gets its number.

use std::collections::BTreeSet;

use queue::command::{Actor, Command, Offline};
use queue::ids::{DeviceId, ErrandId, LanguageTag, SeriesId, Token};
use queue::moment::Moment;
use queue::need::Need;
use queue::number::Number;
use queue::refusal::Code;
use queue::view::HelpCall;

use super::{Answer, Fresh, Model, Outcome, State, Ticket};

/// What a visitor asks for.
pub(crate) struct Wish<'a> {
    pub(crate) errand: &'a ErrandId,
    pub(crate) languages: &'a [LanguageTag],
    pub(crate) needs: &'a [Need],
    pub(crate) booked_at: Option<Moment>,
}

impl Model {
    pub(crate) fn at_kiosk(
        &mut self,
        kiosk: Option<(&DeviceId, &str)>,
        command: &Command,
        fresh: &Fresh,
    ) -> Outcome {
        match (command, kiosk) {
            (Command::Quote { .. }, _) => Ok(Answer::Done),
            (
                Command::TakeTicket {
                    errand,
                    languages,
                    needs,
                    booked_at,
                    offline,
                },
                Some((kiosk, request)),
            ) => {
                let wish = Wish {
                    errand,
                    languages,
                    needs,
                    booked_at: *booked_at,
                };
                let answer = match offline {
                    None => self.take_at_kiosk(&wish, fresh)?,
                    Some(offline) => self.take_offline(kiosk, &wish, offline, fresh)?,
                };
                if let (Answer::Taken(id), None) = (&answer, offline) {
                    self.requests
                        .push((kiosk.clone(), request.to_owned(), id.clone()));
                }
                Ok(answer)
            }
            (Command::CancelTicket { token }, _) => self.cancel(token),
            (Command::Later { token, after_s }, _) => self.later(token, *after_s),
            (Command::RateVisit { token, .. }, _) => self.rate(token),
            (Command::AskHelp { languages }, Some((kiosk, _))) => {
                self.help.retain(|h| h.device != *kiosk);
                self.help.push(HelpCall {
                    device: kiosk.clone(),
                    languages: languages.clone(),
                    at: self.now,
                });
                Ok(Answer::Done)
            }
            _ => Err(Code::NotAllowed),
        }
    }

    pub(crate) fn room_is_open(&self) -> bool {
        match self.room_by_hand {
            Some((open, _)) => open,
            None => self.calendar.room.open(self.now),
        }
    }

    /// Whether an errand's own hours (or a manager) have it open; the room may still be closed.
    pub(crate) fn errand_is_open(&self, errand: &ErrandId) -> bool {
        match self.errands_by_hand.get(errand) {
            Some((open, _)) => *open,
            None => match self.calendar.errands.get(errand) {
                Some(own) => own.open(self.now),
                None => self.room_is_open(),
            },
        }
    }

    fn take_at_kiosk(&mut self, wish: &Wish<'_>, fresh: &Fresh) -> Outcome {
        if !self.room_is_open() {
            return Err(Code::RoomClosed);
        }
        if !self.errand_is_open(wish.errand) {
            return Err(Code::ErrandClosed);
        }
        let quota = self.room.errand(wish.errand).unwrap().daily_quota as usize;
        if quota > 0 && self.taken_today(wish.errand) >= quota {
            return Err(Code::QuotaReached);
        }
        self.take(wish, fresh)
    }

    /// Tickets of an errand taken today, cancelled ones too, not those transferred to it.
    pub(crate) fn taken_today(&self, errand: &ErrandId) -> usize {
        let today = self.calendar.day;
        let counts = |t: &&Ticket| t.taken_for == *errand && t.day == today;
        self.tickets.iter().filter(counts).count()
    }

    /// A ticket of the room's own numbers.
    pub(crate) fn take(&mut self, wish: &Wish<'_>, fresh: &Fresh) -> Outcome {
        let series = self.room.errand(wish.errand).unwrap().series.clone();
        let n = self.next_number(&series).ok_or(Code::SeriesFull)?;
        self.last_number.insert(series.clone(), n);
        let ticket = self.new_ticket(wish, fresh, Number { series, n }, self.now);
        self.arrivals += 1;
        self.tickets.push(ticket);
        Ok(Answer::Taken(fresh.ticket.clone()))
    }

    pub(crate) fn new_ticket(
        &self,
        wish: &Wish<'_>,
        fresh: &Fresh,
        number: Number,
        taken_at: Moment,
    ) -> Ticket {
        Ticket {
            id: fresh.ticket.clone(),
            token: fresh.token.clone(),
            number,
            errand: wish.errand.clone(),
            taken_for: wish.errand.clone(),
            more_errands: Vec::new(),
            languages: wish.languages.to_vec(),
            needs: wish.needs.to_vec(),
            taken_at,
            booked_at: wish.booked_at,
            day: self.calendar.day,
            state: State::Waiting,
            counted_from: wish.booked_at.map_or(taken_at, |b| b.max(taken_at)),
            first: false,
            reserved: None,
            return_to: None,
            waited_ms: 0,
            waiting_since: wish.booked_at.map_or(taken_at, |b| b.max(taken_at)),
            until: None,
            guide: None,
            counter: None,
            call: 0,
            called_at: taken_at,
            announced_at: taken_at,
            started_at: None,
            recalls: 0,
            parked_at: taken_at,
            rated: false,
            issue: self.arrivals,
        }
    }

    /// The next number after the last given one that is neither open nor a kiosk's own.
    fn next_number(&self, series: &SeriesId) -> Option<u32> {
        let range = self.room.series[series];
        let size = range.last - range.first + 1;
        let start = self
            .last_number
            .get(series)
            .map_or(0, |last| last - range.first + 1);
        (0..size)
            .map(|step| range.first + (start + step) % size)
            .find(|n| self.is_free(series, *n))
    }

    fn is_free(&self, series: &SeriesId, n: u32) -> bool {
        let bears = |t: &Ticket| t.number.series == *series && t.number.n == n;
        let open = self.tickets.iter().any(|t| bears(t) && !t.state.is_over());
        let part = |(from, to): &(u32, u32)| (*from..=*to).contains(&n);
        let mut kiosks = self.room.kiosks.values();
        !open && !kiosks.any(|parts| parts.get(series).is_some_and(part))
    }

    /// A ticket that a kiosk handed out on its own: none lost, none doubled.
    fn take_offline(
        &mut self,
        kiosk: &DeviceId,
        wish: &Wish<'_>,
        offline: &Offline,
        fresh: &Fresh,
    ) -> Outcome {
        self.is_its_own_number(kiosk, wish.errand, &offline.number)?;
        let taken_at = offline.taken_at.min(self.now);
        let day = self.day_of(offline.taken_at);
        let known =
            |(k, d, n, _): &&(DeviceId, _, Number, _)| (k, *d, n) == (kiosk, day, &offline.number);
        if let Some((.., id)) = self.offline.iter().find(known) {
            return Ok(Answer::Taken(id.clone()));
        }
        let first = self.made_by(kiosk, offline);
        if let Some(first) = &first {
            let ticket = self.ticket(first);
            let was_served = matches!(ticket.state, State::Parked | State::Finished);
            if was_served || ticket.state.is_at_a_counter() {
                return Ok(Answer::Taken(first.clone()));
            }
        }
        if self.by_token(&offline.token).is_some() {
            return Err(Code::BadRequest);
        }
        if let Some(first) = first
            && !self.ticket(&first).state.is_over()
        {
            self.leave_queue(&first, State::Ended);
        }
        let fresh = Fresh {
            token: offline.token.clone(),
            ticket: fresh.ticket.clone(),
        };
        if day >= self.calendar.day {
            let ticket = self.new_ticket(wish, &fresh, offline.number.clone(), taken_at);
            self.tickets.push(ticket);
        } else {
            self.gone += 1;
        }
        self.arrivals += 1;
        let key = (kiosk.clone(), day, offline.number.clone());
        self.offline
            .push((key.0, key.1, key.2, fresh.ticket.clone()));
        Ok(Answer::Taken(fresh.ticket))
    }

    fn is_its_own_number(
        &self,
        kiosk: &DeviceId,
        errand: &ErrandId,
        number: &Number,
    ) -> Result<(), Code> {
        let series = self.room.errand(errand).map(|e| &e.series);
        let parts = self.room.kiosks.get(kiosk);
        let part = parts.and_then(|parts| parts.get(&number.series));
        let own = part.is_some_and(|(from, to)| (*from..=*to).contains(&number.n));
        if own && series.is_none_or(|s| *s == number.series) {
            Ok(())
        } else {
            Err(Code::BadRequest)
        }
    }

    /// The ticket that the request named by `instead_of` made.
    pub(crate) fn earlier_request(
        &self,
        actor: &Actor,
        command: &Command,
    ) -> Option<queue::ids::TicketId> {
        match (actor, command) {
            (
                Actor::Kiosk(kiosk),
                Command::TakeTicket {
                    offline: Some(offline),
                    ..
                },
            ) => self.made_by(kiosk, offline),
            _ => None,
        }
    }

    fn made_by(&self, kiosk: &DeviceId, offline: &Offline) -> Option<queue::ids::TicketId> {
        let request = offline.instead_of.as_ref()?;
        self.requests
            .iter()
            .find(|(k, r, _)| k == kiosk && r == request.as_str())
            .map(|(.., id)| id.clone())
            .filter(|id| self.tickets.iter().any(|t| t.id == *id))
    }

    fn cancel(&mut self, token: &Token) -> Outcome {
        let ticket = self.by_token(token).ok_or(Code::UnknownTicket)?;
        let id = ticket.id.clone();
        match ticket.state {
            state if state.is_at_a_counter() => Err(Code::AlreadyCalled),
            state if state.is_over() => Err(Code::AlreadyEnded),
            _ => {
                self.leave_queue(&id, State::Cancelled);
                Ok(Answer::Done)
            }
        }
    }

    fn later(&mut self, token: &Token, after_s: u32) -> Outcome {
        let ticket = self.by_token(token).ok_or(Code::UnknownTicket)?;
        let id = ticket.id.clone();
        let until = self.now.plus_s(i64::from(after_s));
        match ticket.state {
            State::Waiting | State::Postponed => {
                self.name(&id);
                self.leave_queue(&id, State::Postponed);
                self.ticket_mut(&id).until = Some(until);
                Ok(Answer::Done)
            }
            State::Called | State::Serving | State::Parked => Err(Code::AlreadyCalled),
            _ => Err(Code::AlreadyEnded),
        }
    }

    fn rate(&mut self, token: &Token) -> Outcome {
        let ticket = self.by_token(token).ok_or(Code::UnknownTicket)?;
        let id = ticket.id.clone();
        if !ticket.state.is_over() {
            Err(Code::NotAllowed)
        } else if ticket.rated {
            Err(Code::AlreadyEnded)
        } else {
            self.ticket_mut(&id).rated = true;
            Ok(Answer::Done)
        }
    }

    /// A ticket that waits no longer: the time it waited is added up.
    pub(crate) fn leave_queue(&mut self, id: &queue::ids::TicketId, state: State) {
        let now = self.now;
        let ticket = self.ticket_mut(id);
        if ticket.state == State::Waiting {
            ticket.waited_ms += now.ms_since(ticket.waiting_since).max(0);
        }
        ticket.state = state;
    }

    /// A ticket that waits from now on.
    pub(crate) fn enter_queue(&mut self, id: &queue::ids::TicketId) {
        let now = self.now;
        let ticket = self.ticket_mut(id);
        ticket.state = State::Waiting;
        ticket.waiting_since = now;
        ticket.until = None;
        ticket.counter = None;
    }

    /// Tags and needs without their doubles, as a request means them.
    pub(crate) fn distinct<T: Ord + Clone>(list: &[T]) -> Vec<T> {
        let mut seen = BTreeSet::new();
        list.iter().filter(|x| seen.insert(*x)).cloned().collect()
    }
}
