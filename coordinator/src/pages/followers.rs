//! The places of those who follow a ticket live: some for each ticket, many for the room.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use queue::ids::Token;

/// Most pages that are followed live at once.
pub(crate) const LIVE_MAX: usize = 2000;
/// Most of them of one ticket, far more than a family with its phones has, so that one ticket leaves the others theirs.
pub(super) const LIVE_MAX_OF_TICKET: usize = 500;

/// Who follows what.
#[derive(Debug, Default)]
pub(crate) struct Followers {
    by_token: Mutex<Counted>,
}

#[derive(Debug, Default)]
struct Counted {
    all: usize,
    of: HashMap<Token, usize>,
}

/// A place, held until it is dropped.
#[derive(Debug)]
pub(super) struct Place {
    followers: Arc<Followers>,
    token: Token,
}

impl Followers {
    /// A place to follow a ticket; none when all are taken.
    pub(super) fn place(self: &Arc<Self>, token: &Token) -> Option<Place> {
        let mut counted = self.by_token.lock().unwrap_or_else(PoisonError::into_inner);
        let of_ticket = counted.of.get(token).copied().unwrap_or(0);
        if counted.all >= LIVE_MAX || of_ticket >= LIVE_MAX_OF_TICKET {
            return None;
        }
        counted.all += 1;
        counted.of.insert(token.clone(), of_ticket + 1);
        Some(Place {
            followers: Arc::clone(self),
            token: token.clone(),
        })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let counted = self.followers.by_token.lock();
        let mut counted = counted.unwrap_or_else(PoisonError::into_inner);
        counted.all -= 1;
        match counted.of.get_mut(&self.token) {
            Some(left) if *left > 1 => *left -= 1,
            _ => drop(counted.of.remove(&self.token)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_has_its_places_and_leaves_the_others_theirs() {
        let followers = Arc::new(Followers::default());
        let (mine, other) = (Token::from_bits(1), Token::from_bits(2));
        let mut places: Vec<_> = (0..LIVE_MAX_OF_TICKET)
            .map(|_| followers.place(&mine).unwrap())
            .collect();
        assert!(followers.place(&mine).is_none());
        assert!(followers.place(&other).is_some());
        places.pop();
        assert!(followers.place(&mine).is_some());
        drop(places);
        let counted = followers.by_token.lock().unwrap();
        assert!(counted.all == 0 && counted.of.is_empty());
    }
}
