//! What stands on a ticket's paper, in the visitor's language. It names neither the errand nor the language: paper is left
//! lying about.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use languages::{Direction, Language, Texts, key};
use queue::moment::Moment;
use queue::view::Ticket;

/// The paper's words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Whether it is read from right to left.
    pub rtl: bool,
    /// The room's name.
    pub room: String,
    /// “Your number”.
    pub heading: String,
    /// The number, as on the wall.
    pub number: String,
    /// The same in the language's own digits; empty where those are 0–9.
    pub own_digits: String,
    /// What happens next.
    pub next: String,
    /// How many are before, the range, a booked time: a line each.
    pub facts: Vec<String>,
    /// The address of the ticket's page; empty for none.
    pub page: String,
    /// What the code is for.
    pub scan: String,
    /// When it was taken, how long it holds, and what to do when the call was missed.
    pub small: Vec<String>,
}

impl Sheet {
    /// The paper of a ticket; `next`, `ahead` and `wait` as the screen shows them, empty for nothing.
    #[must_use]
    pub fn of(
        ticket: &Ticket,
        tag: &str,
        room: String,
        (next, facts): (String, Vec<String>),
        zone: &TimeZone,
    ) -> Self {
        let language = Language::shown_for(tag);
        let tag = language.tag;
        let number = ticket.number.to_string();
        let (date, time) = local(ticket.taken_at, zone);
        let taken = [("date", (&date).into()), ("time", (&time).into())];
        let booked = ticket.booked_at.map(|at| {
            let (_, time) = local(at, zone);
            Texts::plain(tag, key::TICKET_BOOKED, &[("time", (&time).into())])
        });
        let facts = facts.into_iter().filter(|fact| !fact.is_empty());
        Self {
            rtl: language.direction == Direction::Rtl,
            room,
            heading: Texts::get(tag, key::TICKET_YOUR_NUMBER, &[]),
            own_digits: language.own_digits(&number).unwrap_or_default(),
            number,
            next,
            facts: booked.into_iter().chain(facts).collect(),
            page: ticket.page.clone().unwrap_or_default(),
            scan: Texts::get(tag, key::TICKET_SCAN, &[]),
            small: vec![
                Texts::get(tag, key::PAPER_TAKEN, &taken),
                Texts::get(tag, key::PAPER_VALID, &[]),
                Texts::get(tag, key::PAPER_LOST, &[]),
            ],
        }
    }
}

fn local(at: Moment, zone: &TimeZone) -> (String, String) {
    let stamp = Timestamp::from_millisecond(at.as_millis()).unwrap_or_default();
    let zoned = stamp.to_zoned(zone.clone());
    let time = format!("{:02}:{:02}", zoned.hour(), zoned.minute());
    (zoned.date().to_string(), time)
}
