//! Which number a new ticket gets.
//!
//! The runs of free numbers are `numbering`'s.

use super::{Case, Refused, no};
use crate::number::Number;
use crate::refusal::Code;
use crate::room::Errand;

impl Case<'_> {
    pub(super) fn next_number(&self, errand: &Errand) -> Result<Number, Refused> {
        let series = self.queue.room.series.get(&errand.series);
        let number =
            series.and_then(|series| self.queue.tickets.numbering.next(&errand.series, *series));
        match number {
            Some(number) => Ok(number),
            None => no(
                Code::SeriesFull,
                format!("No number of series {} is free.", errand.series),
            ),
        }
    }
}
