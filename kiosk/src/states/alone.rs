//! A kiosk without its room: what it shows while it hands out its own numbers, has none left, or has never known a room.

use queue::ids::{ErrandId, SeriesId, TicketId, Token};
use queue::moment::Moment;
use queue::number::Number;
use queue::view::Ticket;

use super::kiosk::Kiosk;
use super::room::{NOW, Room, language};
use super::{ERRAND, choosing};
use crate::offline::{Memory, Told};

/// The series of the built-in room, and a number of the kiosk's own part of it.
const SERIES: &str = "A";
const OWN_NUMBER: &str = "A917";

/// A kiosk that never heard of a room.
pub(super) fn lost(tag: &str) -> Kiosk {
    let mut kiosk = Kiosk::alone_in(tag);
    kiosk.is_told(Told::Lost);
    kiosk
}

/// What it shows in one of the states that begin with `alone`.
pub(super) fn alone(state: &str, tag: &str) -> Kiosk {
    let mut kiosk = choosing(&Room::trial(), tag);
    match state {
        "alone-no-numbers" => cut_off(&mut kiosk, false),
        "alone-ticket" => {
            cut_off(&mut kiosk, true);
            kiosk.asks.clear();
            kiosk.errand(ERRAND);
            let ask = kiosk.next_ask();
            kiosk.is_told(Told::Own(ask.serial, Box::new(own_ticket(tag))));
        }
        _ => cut_off(&mut kiosk, true),
    }
    kiosk
}

/// The link is gone; the kiosk goes on from what it remembers of its room.
fn cut_off(kiosk: &mut Kiosk, with_numbers: bool) {
    let room = Room::trial();
    let memory = Memory {
        room: room.state(1),
        texts: room.texts(),
    };
    let series = with_numbers.then(|| written(SeriesId::parse(SERIES).ok()));
    let seen = memory.seen_alone(written(Moment::parse(NOW)), &series.into_iter().collect());
    kiosk.is_told(Told::Alone(Some(Box::new((seen, memory.texts)))));
}

fn own_ticket(tag: &str) -> Ticket {
    Ticket {
        ticket: written(TicketId::parse("t1").ok()),
        number: written(Number::parse(OWN_NUMBER)),
        errand: written(ErrandId::parse(ERRAND).ok()),
        languages: vec![language(tag)],
        needs: Vec::new(),
        taken_at: written(Moment::parse(NOW)),
        booked_at: None,
        token: Token::from_bits(7),
        ahead: 0,
        wait: None,
        unmatched: false,
        page: None,
    }
}

fn written<T>(parsed: Option<T>) -> T {
    parsed.unwrap_or_else(|| unreachable!("the states' own words are well formed"))
}
