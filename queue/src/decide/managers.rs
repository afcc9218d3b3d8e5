//! What a manager decides: doors, announcements, tickets and guides that are stuck.
//!
//! How long a door stays as a hand has set it is `doors`'.

use super::signin::leaves;
use super::visit::desk_of;
use super::{Case, Decided, Place, Refused, no, not_signed_in, ok, without_visitor};
use crate::command::{Command, ReasonText};
use crate::decide::Answer;
use crate::doors::Doors;
use crate::event::Event;
use crate::ids::{ErrandId, GuideId};
use crate::moment::Moment;
use crate::number::Number;
use crate::refusal::Code;

impl Case<'_> {
    pub(super) fn of_manager(&self, command: &Command) -> Decided {
        self.is_for_managers()?;
        let event = match command {
            Command::OpenRoom => Event::RoomOpened {
                by_hand_until: Some(self.by_hand_until(None)),
            },
            Command::CloseRoom => Event::RoomClosed {
                by_hand_until: Some(self.by_hand_until(None)),
            },
            Command::OpenErrand { errand } => Event::ErrandOpened {
                errand: errand.clone(),
                by_hand_until: Some(self.by_hand_until(Some(errand))),
            },
            Command::CloseErrand { errand } => Event::ErrandClosed {
                errand: errand.clone(),
                by_hand_until: Some(self.by_hand_until(Some(errand))),
            },
            Command::Announce { texts, until } => Event::Announced {
                texts: texts.clone(),
                until: until.filter(|_| !texts.is_empty()),
            },
            Command::EndTicket { number, reason } => self.end_ticket(number, reason)?,
            Command::SignOutGuide { guide } => self.sign_out_guide(guide)?,
            _ => return no(Code::NotAllowed, "This is no manager's command."),
        };
        ok(Answer::Plain("done"), vec![event])
    }

    fn is_for_managers(&self) -> Result<(), Refused> {
        let guide = match self.place() {
            Place::Manager(guide, _) => guide,
            Place::Counter(at) => &at.guide,
            Place::Reachable(..) | Place::Nowhere => return not_signed_in(),
        };
        if self.is_manager(guide) {
            Ok(())
        } else {
            no(Code::NotAllowed, format!("Guide {guide} is no manager."))
        }
    }

    fn by_hand_until(&self, errand: Option<&ErrandId>) -> Moment {
        Doors::by_hand_until(errand, self.context.calendar, self.now())
    }

    fn end_ticket(&self, number: &Number, reason: &ReasonText) -> Result<Event, Refused> {
        let ticket = self.by_number(number)?;
        super::kiosk::not_ended(ticket)?;
        let at = ticket
            .at_counter()
            .and_then(|id| self.queue.staffed.get(id));
        Ok(Event::TicketEnded {
            about: ticket.about(),
            reason: reason.clone(),
            desk: desk_of(ticket, at.map(|at| &at.guide)),
        })
    }

    fn sign_out_guide(&self, guide: &GuideId) -> Result<Event, Refused> {
        if let Some(at) = self.queue.staffed_by(guide) {
            without_visitor(at)?;
            return Ok(leaves(at));
        }
        if self.queue.reachable.contains_key(guide) {
            return Ok(Event::GuideSignedOut {
                guide: guide.clone(),
                counter: None,
            });
        }
        no(Code::NotOnDuty, format!("Guide {guide} is not signed in."))
    }
}
