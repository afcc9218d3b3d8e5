//! Chance for the room: ids and tokens that nobody can guess.
//!
//! The rules take them as arguments; this is the one place where they come from.

use queue::Fresh;
use queue::ids::{TicketId, Token};
use queue::moment::Moment;
use ulid::Ulid;

/// Where fresh ids come from: the operating system.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Chance;

impl Chance {
    /// Ids for one new ticket taken at `now`.
    pub(crate) fn fresh(self, now: Moment) -> Fresh {
        Fresh {
            ticket: ticket_id(now),
            token: Token::from_bits(rand::random()),
        }
    }

    /// The id of a new log.
    pub(crate) fn log(self) -> String {
        Ulid::new().to_string().to_lowercase()
    }
}

fn ticket_id(now: Moment) -> TicketId {
    let millis = u64::try_from(now.as_millis()).unwrap_or_default();
    let text = Ulid::from_parts(millis, rand::random())
        .to_string()
        .to_lowercase();
    TicketId::parse(&text).expect("a ULID is 26 letters and digits")
}
