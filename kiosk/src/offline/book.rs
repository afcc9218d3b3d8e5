//! The kiosk's own tickets: which number is next, which are still to be delivered. Pure: time and chance are arguments.

use std::collections::{BTreeMap, BTreeSet};

use queue::command::{Command, Offline};
use queue::ids::{ErrandId, LanguageTag, RequestId, SeriesId, Token};
use queue::moment::{Day, Moment};
use queue::need::Need;
use queue::number::Number;
use queue::view::OpeningView;
use serde::{Deserialize, Serialize};

use super::days::one_opening;

/// What a visitor has asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// The errand.
    pub errand: ErrandId,
    /// The visitor's languages, own first.
    pub languages: Vec<LanguageTag>,
    /// The visitor's needs.
    pub needs: Vec<Need>,
    /// The booked time.
    pub booked_at: Option<Moment>,
}

impl Wanted {
    /// What a `take_ticket` asks for; none for any other command.
    #[must_use]
    pub fn of(command: &Command) -> Option<Self> {
        let Command::TakeTicket {
            errand,
            languages,
            needs,
            booked_at,
            ..
        } = command
        else {
            return None;
        };
        Some(Self {
            errand: errand.clone(),
            languages: languages.clone(),
            needs: needs.clone(),
            booked_at: *booked_at,
        })
    }
}

/// A ticket that the kiosk handed out on its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnTicket {
    /// The id of the request that delivers it, the same for every repeat.
    pub id: RequestId,
    /// Its number, of the kiosk's own part.
    pub number: Number,
    /// What the visitor asked for.
    #[serde(flatten)]
    pub wanted: Wanted,
    /// When it was taken.
    pub taken_at: Moment,
    /// The room's local day of that moment.
    pub day: Day,
    /// The visitor's key.
    pub token: Token,
    /// The request that may have gone through before the link was lost.
    pub instead_of: Option<RequestId>,
}

impl OwnTicket {
    /// What the room is asked when it is delivered.
    #[must_use]
    pub fn command(&self) -> Command {
        let wanted = self.wanted.clone();
        Command::TakeTicket {
            errand: wanted.errand,
            languages: wanted.languages,
            needs: wanted.needs,
            booked_at: wanted.booked_at,
            offline: Some(Offline {
                number: self.number.clone(),
                taken_at: self.taken_at,
                token: self.token.clone(),
                instead_of: self.instead_of.clone(),
            }),
        }
    }
}

/// One line of the kiosk's journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Record {
    /// A ticket was handed out.
    Taken(OwnTicket),
    /// The room has taken it in.
    Delivered {
        /// The request that delivered it.
        id: RequestId,
    },
}

/// All own tickets of the last days.
#[derive(Debug, Clone, Default)]
pub struct Book {
    taken: Vec<OwnTicket>,
    delivered: BTreeSet<RequestId>,
}

impl Book {
    /// Takes in what is in the journal now.
    pub fn apply(&mut self, record: Record) {
        match record {
            Record::Taken(ticket) => self.taken.push(ticket),
            Record::Delivered { id } => {
                self.delivered.insert(id);
            }
        }
    }

    /// Tickets that the room has not taken in, in the order taken.
    pub fn undelivered(&self) -> impl Iterator<Item = &OwnTicket> {
        self.taken
            .iter()
            .filter(|ticket| !self.delivered.contains(&ticket.id))
    }

    /// The numbers of a part that can be given out at a moment of that day, the next one first. Each is given once a
    /// local day; after the last one given comes the next in the part, so that numbers of neighbouring days differ as
    /// long as the part allows; one that may be open still from before midnight is left out.
    pub fn free(
        &self,
        series: &SeriesId,
        part: (u32, u32),
        (at, day): (Moment, Day),
        openings: &[OpeningView],
    ) -> impl Iterator<Item = Number> + use<> {
        let of_series = || {
            let taken = self.taken.iter();
            taken.filter(|ticket| ticket.number.series == *series)
        };
        let used: BTreeSet<u32> = of_series()
            .filter(|ticket| ticket.day == day || one_opening(openings, ticket.taken_at, at))
            .map(|ticket| ticket.number.n)
            .collect();
        let last = of_series()
            .next_back()
            .map(|ticket| ticket.number.n)
            .filter(|last| (part.0..=part.1).contains(last))
            .unwrap_or(part.1);
        let series = series.clone();
        let after = last.saturating_add(1)..=part.1;
        after
            .chain(part.0..=last.min(part.1))
            .filter(move |n| !used.contains(n))
            .map(move |n| Number {
                series: series.clone(),
                n,
            })
    }

    /// How many numbers are left in each part.
    #[must_use]
    pub fn left(
        &self,
        parts: &BTreeMap<SeriesId, (u32, u32)>,
        now: (Moment, Day),
        openings: &[OpeningView],
    ) -> BTreeMap<SeriesId, usize> {
        let left = |(series, part): (&SeriesId, &(u32, u32))| {
            let free = self.free(series, *part, now, openings).count();
            (series.clone(), free)
        };
        parts.iter().map(left).collect()
    }

    /// Forgets delivered tickets of days before `day`.
    pub fn forget_before(&mut self, day: Day) {
        let delivered = &self.delivered;
        self.taken
            .retain(|ticket| ticket.day >= day || !delivered.contains(&ticket.id));
        let kept: BTreeSet<_> = self.taken.iter().map(|ticket| &ticket.id).collect();
        self.delivered.retain(|id| kept.contains(id));
    }
}
