//! The number that the visitor holds, and what follows, in the visitor's words.

use std::time::Instant;

use languages::{Language, Texts, key};
use look::hours;
use queue::need::Need;
use queue::view::Ticket;

use super::view::TicketView;
use super::visit::{Paper, Stage};
use super::waits::{read_aloud, said};
use super::{STAYS_MAX, Screen};

impl Screen {
    pub(super) fn ticket_view(&self, tag: &str, now: Instant) -> Option<TicketView> {
        let Stage::Ticket { ticket, own } = &self.visit.stage else {
            return None;
        };
        let number = ticket.number.to_string();
        let ends_at = self.ends_at().unwrap_or(now);
        let left = ends_at.saturating_duration_since(now).as_millis();
        // Whoever has booked comes at that time, not after a wait from now.
        let wait = ticket.wait.filter(|_| ticket.booked_at.is_none());
        Some(TicketView {
            errand: self.errand_name(&ticket.errand, tag),
            may_give_back: self.returnable().is_some(),
            own_digits: Language::shown_for(tag)
                .own_digits(&number)
                .unwrap_or_default(),
            number,
            next: Texts::get(tag, next_key(ticket), &[]),
            own: *own,
            ahead: if *own {
                Texts::get(tag, key::KIOSK_OFFLINE_TICKET, &[])
            } else {
                Texts::get(tag, key::WAIT_AHEAD, &[("count", ticket.ahead.into())])
            },
            booked: self.booked_said(tag, ticket),
            wait: said(tag, wait),
            wait_spoken: read_aloud(tag, wait),
            wait_known: wait.is_some(),
            page: ticket.page.clone(),
            may_stay: self.visit.stays < STAYS_MAX,
            remember: self.remember(tag, ticket),
            stay_near: stays_near(ticket),
            left_s: u32::try_from(left.div_ceil(1000)).unwrap_or(u32::MAX),
        })
    }

    fn booked_said(&self, tag: &str, ticket: &Ticket) -> String {
        let clock = ticket
            .booked_at
            .and_then(|at| hours::clock(at, &self.behaviour.zone));
        clock.map_or_else(String::new, |time| {
            Texts::get(tag, key::TICKET_BOOKED, &[("time", (&time).into())])
        })
    }

    /// Without paper and without a code the number is only on the glass, and soon no more.
    fn remember(&self, tag: &str, ticket: &Ticket) -> String {
        let on_paper = matches!(self.visit.paper, Paper::Printing | Paper::Out);
        if on_paper || ticket.page.is_some() {
            return String::new();
        }
        Texts::get(tag, key::KIOSK_REMEMBER_ONLY, &[])
    }
}

/// Whether the visitor had better not go out: a guide comes to where they are, or nobody is before them.
fn stays_near(ticket: &Ticket) -> bool {
    let is_next = ticket.ahead == 0 && !ticket.unmatched && ticket.booked_at.is_none();
    ticket.needs.contains(&Need::Fetch) || is_next
}

fn next_key(ticket: &Ticket) -> &'static str {
    if ticket.unmatched {
        key::TICKET_NEXT_UNMATCHED
    } else if ticket.needs.contains(&Need::Fetch) {
        key::TICKET_NEXT_FETCH
    } else if ticket.needs.contains(&Need::QuietCall) {
        key::TICKET_NEXT_QUIET
    } else {
        key::TICKET_NEXT
    }
}
