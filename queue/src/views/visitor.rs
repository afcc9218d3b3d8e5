//! What a visitor sees: the ticket, how many are ahead, how long it may take without a history.

use std::collections::BTreeMap;

use crate::calendar::Calendar;
use crate::class::{ClassKey, Matching};
use crate::command::Command;
use crate::decide::each_once;
use crate::ids::{ErrandId, LanguageTag, TicketId, Token};
use crate::moment::Moment;
use crate::need::Need;
use crate::queue::Queue;
use crate::ticket::Ticket;
use crate::urgency::NOT_ISSUED;
use crate::view::{PageView, Quote, Ticket as TicketView, Visit, Wait};

/// Usual duration of an errand that the room file no longer names, seconds (PROTOCOL §5's example).
const SERVICE_UNKNOWN_S: u32 = 900;

impl Queue {
    /// A ticket as given to its visitor; `page` is left to the caller, and `wait` is
    /// [`Queue::fallback_wait`]. None for a ticket that is not of today.
    pub fn ticket_view(&self, id: &TicketId, now: Moment) -> Option<TicketView> {
        let ticket = self.tickets.by_id(id)?;
        let ahead = self.ahead(ticket, now);
        Some(TicketView {
            ticket: ticket.id.clone(),
            number: ticket.number.clone(),
            errand: ticket.errand.clone(),
            languages: ticket.languages.clone(),
            needs: ticket.needs.clone(),
            taken_at: ticket.taken_at,
            booked_at: ticket.booked_at,
            token: ticket.token.clone(),
            ahead,
            wait: self.wait_of(ticket, ahead),
            unmatched: ticket.reserved.is_none() && self.matching_of(ticket).signed_in == 0,
            page: None,
        })
    }

    /// A ticket of an earlier day that a kiosk handed out on its own, as the command says that delivers it once more; none
    /// for any other command.
    pub fn delivered_view(&self, id: &TicketId, command: &Command) -> Option<TicketView> {
        let Command::TakeTicket {
            errand,
            languages,
            needs,
            booked_at,
            offline: Some(offline),
        } = command
        else {
            return None;
        };
        Some(TicketView {
            ticket: id.clone(),
            number: offline.number.clone(),
            errand: errand.clone(),
            languages: each_once(languages),
            needs: each_once(needs),
            taken_at: offline.taken_at.min(self.last_at),
            booked_at: *booked_at,
            token: offline.token.clone(),
            ahead: 0,
            wait: None,
            unmatched: true,
            page: None,
        })
    }

    /// A visit as its counter shows it; none when the ticket is not called, served or parked.
    pub fn visit_view(&self, id: &TicketId, now: Moment) -> Option<Visit> {
        super::desk::visit(self.tickets.by_id(id)?, now)
    }

    /// What the page of a token shows; none when no ticket of today has it.
    pub fn page_view(&self, token: &Token, now: Moment) -> Option<PageView> {
        let ticket = self.tickets.by_token(token)?;
        Some(PageView {
            number: ticket.number.clone(),
            state: ticket.state(),
            ahead: self.ahead(ticket, now),
            counter: ticket.at_counter().map(|id| self.counter_name(id)),
        })
    }

    /// What a new visitor would meet, for one errand or all; only for those that are open.
    pub fn quote_view(
        &self,
        calendar: &Calendar,
        now: Moment,
        languages: &[LanguageTag],
        needs: &[Need],
        errand: Option<&ErrandId>,
    ) -> BTreeMap<ErrandId, Quote> {
        if !self.doors.room_open(calendar, now) {
            return BTreeMap::new();
        }
        let asked = self.room.errands.iter().map(|known| &known.id);
        let asked = asked.filter(|id| errand.is_none_or(|errand| errand == *id));
        let open = asked.filter(|id| self.doors.errand_open(id, calendar, now));
        open.map(|id| (id.clone(), self.quote(id, languages, needs, now)))
            .collect()
    }

    fn quote(
        &self,
        errand: &ErrandId,
        languages: &[LanguageTag],
        needs: &[Need],
        now: Moment,
    ) -> Quote {
        let key = ClassKey::asked(&self.room, errand, languages, needs, false);
        let matching = self.tickets.waiting.matching(&key);
        let standing = key.standing(&self.room, matching, now, NOT_ISSUED);
        let ahead = self.ahead_of(&key, &standing, now);
        Quote {
            ahead,
            wait: self.wait(&key, ahead, matching),
            guides: matching.unpaused,
        }
    }

    /// How long until the call of a ticket in the queue, without a history (DESIGN §8): half are
    /// called within (ahead + 1) × `service_s` ÷ matching guides, nine of ten within twice that.
    /// None when it is not in the queue or nobody signed in can serve.
    pub fn fallback_wait(&self, id: &TicketId, now: Moment) -> Option<Wait> {
        let ticket = self.tickets.by_id(id)?;
        self.wait_of(ticket, self.ahead(ticket, now))
    }

    fn wait_of(&self, ticket: &Ticket, ahead: u32) -> Option<Wait> {
        let key = ClassKey::of(&self.room, ticket);
        let matching = match ticket.reserved {
            Some(_) => Matching {
                signed_in: 1,
                unpaused: 1,
                speakers: 1,
            },
            None => self.tickets.waiting.matching(&key),
        };
        let wait = || self.wait(&key, ahead, matching);
        ticket.in_queue().then(wait).flatten()
    }

    fn wait(&self, key: &ClassKey, ahead: u32, matching: Matching) -> Option<Wait> {
        if matching.signed_in == 0 {
            return None;
        }
        let service_s = self
            .room
            .errand(&key.errand)
            .map_or(SERVICE_UNKNOWN_S, |e| e.service_s);
        let all_s = (u64::from(ahead) + 1) * u64::from(service_s);
        let seconds = |s: u64| u32::try_from(s).unwrap_or(u32::MAX);
        let p50_s = all_s / u64::from(matching.unpaused.max(1));
        Some(Wait {
            p50_s: seconds(p50_s),
            p90_s: seconds(p50_s * 2),
            about: true,
            soon: self.is_soon(key, ahead),
        })
    }

    /// Whether a guide is left who is free now when everybody ahead has been called.
    fn is_soon(&self, key: &ClassKey, ahead: u32) -> bool {
        let free = self
            .staffed
            .values()
            .filter(|at| at.visitor.is_none() && !at.paused && !at.leaving);
        let mut able = free.filter(|at| self.might_call(key, &at.guide, &at.counter));
        able.nth(ahead as usize).is_some()
    }

    fn matching_of(&self, ticket: &Ticket) -> Matching {
        self.tickets
            .waiting
            .matching(&ClassKey::of(&self.room, ticket))
    }
}
