//! Tickets that a kiosk handed out while it was cut off: taken in late, each once.
//!
//! They are never refused for hours, errand or quota; the paper is in the visitor's hand.

use super::kiosk::each_once;
use super::{Case, Decided, Refused, no, ok};
use crate::calendar::Calendar;
use crate::command::{Actor, Command, Offline};
use crate::decide::Answer;
use crate::event::{About, Event, OfflineKey};
use crate::ids::TicketId;
use crate::moment::{Day, Moment};
use crate::refusal::{Code, Refusal};
use crate::ticket::{Stage, Ticket};

const DAY_MS: i64 = 86_400_000;

/// The local day of a moment by the time zone's offset at the beginning of the calendar's day. A
/// ticket taken within an hour of a midnight on the other side of a change of the clocks may be
/// given the neighbouring day; its token still tells a repeat.
fn day_of(at: Moment, calendar: &Calendar) -> Day {
    if (calendar.starts_at..calendar.ends_at).contains(&at) {
        return calendar.day;
    }
    let since = at.ms_since(calendar.starts_at).div_euclid(DAY_MS);
    let shift = if at < calendar.starts_at {
        since.min(-1)
    } else {
        since.max(1)
    };
    Day::from_days(calendar.day.as_days().saturating_add(shift))
}

impl Case<'_> {
    pub(super) fn offline_well_formed(
        &self,
        command: &Command,
        offline: &Offline,
    ) -> Result<(), Refused> {
        let bad = |message: String| Err(Refusal::bad_request("offline", message).into());
        let Command::TakeTicket { errand, .. } = command else {
            return Ok(());
        };
        let Actor::Kiosk(device) = self.who else {
            return bad("Only a kiosk hands out tickets on its own.".to_owned());
        };
        let number = &offline.number;
        let room = &self.queue.room;
        if let Some(errand) = room.errand(errand).filter(|e| e.series != number.series) {
            return bad(format!(
                "{number} is not of series {} of the errand {}.",
                errand.series, errand.id
            ));
        }
        let parts = room.kiosks.get(device);
        let part = parts.and_then(|parts| parts.get(&number.series));
        match part {
            Some((from, to)) if (*from..=*to).contains(&number.n) => Ok(()),
            _ => bad(format!(
                "{number} is not of the kiosk's own part of its series."
            )),
        }
    }

    pub(super) fn take_offline_ticket(&self, command: &Command) -> Decided {
        let Command::TakeTicket {
            errand,
            languages,
            needs,
            booked_at,
            offline: Some(offline),
        } = command
        else {
            return no(Code::NotAllowed, "This is no ticket of an offline kiosk.");
        };
        let Actor::Kiosk(kiosk) = self.who else {
            return no(
                Code::NotAllowed,
                "Only a kiosk hands out tickets on its own.",
            );
        };
        let key = OfflineKey {
            kiosk: kiosk.clone(),
            day: day_of(offline.taken_at, self.context.calendar),
            number: offline.number.clone(),
        };
        if let Some(first) = self.delivered_before(&key, offline) {
            return ok(Answer::Ticket(first), Vec::new());
        }
        let earlier = self.earlier_ticket();
        if let Some(seen) = earlier.filter(|ticket| was_called(ticket)) {
            return ok(Answer::Ticket(seen.id.clone()), Vec::new());
        }
        if let Some(other) = self.queue.tickets.by_token(&offline.token) {
            let message = format!(
                "Ticket {} has this token; expected one of its own.",
                other.number
            );
            return Err(Refusal::bad_request("offline.token", message).into());
        }
        let id = self.context.fresh.ticket.clone();
        let about = About {
            ticket: id.clone(),
            number: offline.number.clone(),
            errand: errand.clone(),
        };
        let taken_at = offline.taken_at.min(self.now());
        let replaced =
            earlier
                .filter(|ticket| ticket.is_open())
                .map(|ticket| Event::TicketReplaced {
                    about: ticket.about(),
                    by: id.clone(),
                });
        let too_late = day_of(taken_at, self.context.calendar) < self.context.calendar.day;
        let unserved = too_late.then(|| Event::TicketUnserved {
            about: about.clone(),
        });
        let taken = Event::TicketTaken {
            about,
            languages: each_once(languages),
            needs: each_once(needs),
            taken_at,
            booked_at: *booked_at,
            token: offline.token.clone(),
            offline: Some(key),
            desk: None,
        };
        let events = replaced.into_iter().chain([taken]).chain(unserved);
        ok(Answer::Ticket(id), events.collect())
    }

    fn delivered_before(&self, key: &OfflineKey, offline: &Offline) -> Option<TicketId> {
        let known = &self.queue.offline;
        // Around a change of the clocks it may have been given the neighbouring day.
        let near = |days: i64| OfflineKey {
            day: Day::from_days(key.day.as_days().saturating_add(days)),
            ..key.clone()
        };
        let same = || {
            let mut near = [-1, 1]
                .into_iter()
                .filter_map(|days| known.get(&near(days)));
            near.find(|ticket| ticket.token == offline.token)
        };
        let first = known.get(key).or_else(same);
        first.map(|first| first.ticket.clone())
    }

    /// The ticket that the request made which may have gone through before the link was lost.
    fn earlier_ticket(&self) -> Option<&Ticket> {
        let id = self.context.earlier_request.as_ref()?;
        self.queue.tickets.by_id(id)
    }
}

/// Whether the visitor has come to a counter with it, or is on the way. A missed call went by a number
/// that is not on the visitor's paper.
fn was_called(ticket: &Ticket) -> bool {
    ticket.at_counter().is_some() || matches!(ticket.stage, Stage::Parked { .. } | Stage::Finished)
}
