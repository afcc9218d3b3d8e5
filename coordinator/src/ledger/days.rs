//! What time alone brings about in the books: what is due, and days that end and begin, each at its own time.

use queue::moment::Moment;
use tracing::info;

use super::{Ledger, Outcome, Step};

impl Ledger {
    /// When time alone next brings something about.
    pub(crate) fn next_deadline(&self) -> Moment {
        let within = self.queue.next_deadline(&self.calendar);
        within.map_or(self.calendar.ends_at, |deadline| {
            deadline.min(self.calendar.ends_at)
        })
    }

    /// Does what time alone has brought about up to `now`, days that ended included.
    pub(crate) fn pass_time(&mut self, now: Moment, outcome: &mut Outcome) {
        if self.queue.day().is_none() {
            self.start_day(now, outcome);
        }
        while now >= self.calendar.ends_at {
            self.end_day(outcome);
            let today = self.file.calendar_at(now);
            if today.day > self.file_day {
                outcome.steps.push(Step::Roll(today.day));
                self.file_day = today.day;
            }
            self.calendar = today;
            self.start_day(now, outcome);
        }
        let due = self.queue.pass_time(&self.calendar, now);
        outcome.write_down(due);
        self.answers.forget(now);
    }

    /// Ends the day that goes on; it has been ended when the next day's file is there already.
    fn end_day(&mut self, outcome: &mut Outcome) {
        if self.file_day <= self.calendar.day {
            let ended = self.queue.end_day(&self.calendar);
            outcome.write_down(ended);
        }
    }

    fn start_day(&mut self, now: Moment, outcome: &mut Outcome) {
        let from = self.calendar.starts_at.max(self.queue.last_at());
        let at = if self.queue.day().is_none() {
            now
        } else {
            from
        };
        let started = self.queue.start_day(&self.calendar, at);
        info!(day = %self.calendar.day, "a new day begins");
        outcome.write_down(started);
    }
}
