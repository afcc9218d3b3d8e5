//! Calls for help: a visitor's at a kiosk, and a guide's silent alarm.
//!
//! They stay until somebody answers; a second answer finds nothing to do and is accepted.

use super::{Case, Decided, Place, Refused, not_signed_in, ok};
use crate::decide::Answer;
use crate::event::Event;
use crate::ids::{CounterId, DeviceId};

impl Case<'_> {
    pub(super) fn answer_help(&self, device: &DeviceId) -> Decided {
        self.signed_in_anywhere()?;
        let asked = self.queue.help.contains_key(device);
        let answered = asked.then(|| Event::HelpAnswered {
            device: device.clone(),
            desk: self.desk(),
        });
        ok(
            self.done_or("help_answered"),
            answered.into_iter().collect(),
        )
    }

    pub(super) fn call_for_staff(&self) -> Decided {
        let at = self.at_counter()?;
        let waits = self.queue.staff.contains_key(&at.counter);
        let called = (!waits).then(|| Event::StaffCalled { desk: at.desk() });
        ok(Answer::Plain("staff_called"), called.into_iter().collect())
    }

    pub(super) fn answer_staff(&self, counter: &CounterId) -> Decided {
        self.signed_in_anywhere()?;
        let called = self.queue.staff.contains_key(counter);
        let answered = called.then(|| Event::StaffAnswered {
            counter: counter.clone(),
        });
        ok(
            self.done_or("staff_answered"),
            answered.into_iter().collect(),
        )
    }

    /// A manager's device gets `done`, a counter the command's own word.
    fn done_or(&self, word: &'static str) -> Answer {
        match self.place() {
            Place::Manager(..) => Answer::Plain("done"),
            _ => Answer::Plain(word),
        }
    }

    fn signed_in_anywhere(&self) -> Result<(), Refused> {
        match self.place() {
            Place::Nowhere => not_signed_in(),
            _ => Ok(()),
        }
    }
}
