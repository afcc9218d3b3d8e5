//! DeskState: what the guide at a device sees.

use std::collections::BTreeSet;

use crate::class::{Class, ClassKey, TARGET_WAIT_UNKNOWN_S};
use crate::ids::{CounterId, DeviceId, GuideId, LanguageTag};
use crate::moment::{Moment, SECOND_MS};
use crate::queue::Queue;
use crate::staffed::Staffed;
use crate::ticket::{Holder, Stage, Ticket};
use crate::urgency::Standing;
use crate::view::{DeskView, NEXT_MAX, Next, Status, Visit, Why};
use crate::waiting::ClassId;

use super::status;

impl Queue {
    /// DeskState's body; `closed` for a device where nobody is signed in.
    pub fn desk_view(&self, device: &DeviceId, now: Moment) -> DeskView {
        if let Some(at) = self.staffed_at(device) {
            return self.desk_of(at, now);
        }
        if let Some(guide) = self.reachable_at(device) {
            return self.desk_with(guide, None, Status::Reachable, now);
        }
        DeskView {
            counter: None,
            guide: self.managers.get(device).cloned(),
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

    fn desk_of(&self, at: &Staffed, now: Moment) -> DeskView {
        let visitor = at.visitor.as_ref().and_then(|id| self.tickets.by_id(id));
        let shown = self.desk_with(&at.guide, Some(&at.counter), status(at, visitor), now);
        let undo = self.undoable(&at.counter, now);
        DeskView {
            visit: visitor.and_then(|ticket| visit(ticket, now)),
            why: visitor.and_then(|ticket| self.why_of(ticket, at)),
            undo: undo.map(|undo| undo.command.to_owned()),
            ..shown
        }
    }

    fn desk_with(
        &self,
        guide: &GuideId,
        counter: Option<&CounterId>,
        status: Status,
        now: Moment,
    ) -> DeskView {
        let waiting = &self.tickets.waiting;
        let mine = self.classes_at(guide, counter);
        let classes = mine.iter().filter_map(|id| waiting.class(*id));
        let heads = classes.clone().filter_map(|class| class.standing(0));
        let count: usize = classes.map(Class::len).sum();
        let nobodys = waiting
            .classes()
            .filter(|(_, class)| class.matching.signed_in == 0 && class.key.holder.is_none());
        let nobodys: BTreeSet<ClassId> = nobodys.map(|(id, _)| id).collect();
        DeskView {
            counter: counter.cloned(),
            guide: Some(guide.clone()),
            languages: self.languages_of(guide),
            status,
            visit: None,
            why: None,
            parked: self.parked_for(guide, now),
            waiting_for_me: u32::try_from(count).unwrap_or(u32::MAX),
            longest_since: heads.map(|standing| standing.counted_from).min(),
            next: self.listed(mine, guide, now),
            unmatched: self.listed(nobodys, guide, now),
            undo: None,
        }
    }

    /// Tickets that the guide has set aside, and those of guides who have gone.
    fn parked_for(&self, guide: &GuideId, now: Moment) -> Vec<Visit> {
        let parked = self.tickets.parked.iter();
        let own = parked.clone().filter(|(by, _)| *by == guide);
        let of_nobody = parked.filter(|(by, _)| !self.in_the_building(by));
        let slots = own
            .chain(of_nobody.filter(|(by, _)| *by != guide))
            .flat_map(|(_, slots)| slots);
        let tickets = slots.filter_map(|slot| self.tickets.get(*slot));
        let visits = tickets.filter_map(|ticket| visit(ticket, now));
        visits.take(crate::room::PARKED_MAX).collect()
    }

    fn listed(&self, ids: BTreeSet<ClassId>, guide: &GuideId, now: Moment) -> Vec<Next> {
        let few = self
            .tickets
            .waiting
            .first_few(ids, self.scale(now), NEXT_MAX);
        let rows = few.into_iter().filter_map(|(class, standing)| {
            let ticket = self.tickets.get(standing.slot)?;
            Some(self.next_row(ticket, class, &standing, guide, now))
        });
        rows.collect()
    }

    fn next_row(
        &self,
        ticket: &Ticket,
        class: &Class,
        standing: &Standing,
        guide: &GuideId,
        now: Moment,
    ) -> Next {
        Next {
            ticket: ticket.id.clone(),
            number: ticket.number.clone(),
            errand: ticket.errand.clone(),
            languages: ticket.languages.clone(),
            needs: ticket.needs.clone(),
            waiting_since: ticket.counted_from,
            why: Why {
                waited_s: now.ms_since(ticket.counted_from).div_euclid(SECOND_MS),
                target_wait_s: standing.target_wait_s,
                head_start_s: class.key.head_start_s,
                guides: standing.guides,
                language: self
                    .shared(ticket, guide)
                    .filter(|_| !standing.reserved)
                    .cloned(),
                reserved: standing.reserved,
                moved_first: standing.moved_first,
            },
        }
    }

    /// The visitor's first language that the guide speaks.
    fn shared<'a>(&self, ticket: &'a Ticket, guide: &GuideId) -> Option<&'a LanguageTag> {
        let speaks = &self.room.guide(guide)?.languages;
        ticket.languages.iter().find(|tag| speaks.contains(*tag))
    }

    /// Why a visitor at a counter was called: the wait ends with the call; how many guides match is what is so now.
    /// A visitor who was kept for another is not here for that.
    fn why_of(&self, ticket: &Ticket, at: &Staffed) -> Option<Why> {
        let called_at = ticket.visit.as_ref()?.called_at;
        let key = ClassKey::of(&self.room, ticket);
        let errand = self.room.errand(&ticket.errand);
        let kept_for = |holder: &Holder| holder.is(&at.guide, Some(&at.counter));
        let reserved = key.holder.as_ref().is_some_and(kept_for);
        Some(Why {
            waited_s: called_at
                .ms_since(ticket.counted_from)
                .div_euclid(SECOND_MS),
            target_wait_s: errand.map_or(TARGET_WAIT_UNKNOWN_S, |errand| errand.target_wait_s),
            head_start_s: key.head_start_s,
            guides: self.tickets.waiting.matching(&key).unpaused,
            language: self
                .shared(ticket, &at.guide)
                .filter(|_| !reserved)
                .cloned(),
            reserved,
            moved_first: key.moved_first,
        })
    }
}

/// A visit as its counter shows it; none when the ticket is not called, served or parked.
pub(super) fn visit(ticket: &Ticket, now: Moment) -> Option<Visit> {
    let times = ticket.visit.as_ref()?;
    let (parked_at, parked_until) = match &ticket.stage {
        Stage::Parked { since, until, .. } => (Some(*since), *until),
        _ => (None, None),
    };
    Some(Visit {
        ticket: ticket.id.clone(),
        number: ticket.number.clone(),
        errand: ticket.errand.clone(),
        more_errands: ticket.more_errands.clone(),
        languages: ticket.languages.clone(),
        needs: ticket.needs.clone(),
        taken_at: ticket.taken_at,
        booked_at: ticket.booked_at,
        waited_s: ticket.waited_ms(now) / SECOND_MS,
        called_at: times.called_at,
        started_at: times.started_at,
        recalls: times.recalls,
        parked_at,
        parked_until,
    })
}
