//! What a manager has just done to the room, and how it is taken back: by the opposite command, with the key of every
//! other undo, for as long as the room's rules say. What was done to a visit is taken back by the room itself.

use std::time::{Duration, Instant};

use languages::{Texts, key};
use queue::command::Command;

use super::{Ask, Screen};

/// Until the room has said for how long (PROTOCOL §5, `undo_s`).
const UNDO_S: u32 = 10;

/// A deed to the whole room that can be taken back.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Undoing {
    done: Command,
    back: Command,
    until: Instant,
}

impl Screen {
    /// Remembers a deed that has an opposite; the taking back itself has none.
    pub(super) fn remember_deed(&mut self, done: &Command, now: Instant) {
        let was_undo = self.undoing.as_ref().is_some_and(|last| last.back == *done);
        let back = self.opposite(done).filter(|_| !was_undo);
        let until = now + Duration::from_secs(self.undo_s().into());
        self.undoing = back.map(|back| Undoing {
            done: done.clone(),
            back,
            until,
        });
    }

    fn opposite(&self, done: &Command) -> Option<Command> {
        Some(match done {
            Command::OpenRoom => Command::CloseRoom,
            Command::CloseRoom => Command::OpenRoom,
            Command::OpenErrand { errand: of } => Command::CloseErrand { errand: of.clone() },
            Command::CloseErrand { errand: of } => Command::OpenErrand { errand: of.clone() },
            Command::Announce { .. } => {
                let before = self.announced_before.clone();
                let (texts, until) =
                    before.map_or_else(Default::default, |of| (of.texts, of.until));
                Command::Announce { texts, until }
            }
            _ => return None,
        })
    }

    /// Takes back the last command: a deed to the room, else what was done to a visit.
    pub(super) fn undo(&mut self) -> Vec<Ask> {
        let back = self.undoing.as_ref().map(|undoing| undoing.back.clone());
        self.ask(back.unwrap_or(Command::Undo))
    }

    /// The words of the button that does it, and what it is about.
    pub(super) fn undoing_words(&self, tag: &str, now: Instant) -> Option<(String, String)> {
        let undoing = self.undoing.as_ref().filter(|last| now < last.until)?;
        let deed = self.command_words(&undoing.done, tag)?;
        let words = Texts::get(tag, key::COUNTER_UNDO, &[("action", (&deed).into())]);
        Some((words, self.about(&undoing.done, tag).unwrap_or_default()))
    }

    /// When it can no longer be taken back.
    pub(super) fn undoing_ends(&self) -> Option<Instant> {
        self.undoing.as_ref().map(|undoing| undoing.until)
    }

    /// Ends it when its time is over.
    pub(super) fn end_undoing(&mut self, now: Instant) {
        if self.undoing_ends().is_some_and(|until| until <= now) {
            self.undoing = None;
        }
    }

    /// For how long the room lets a command be taken back.
    pub(super) fn undo_s(&self) -> u32 {
        let settings = self.settings.as_ref();
        settings.map_or(UNDO_S, |state| state.view.rules.undo_s)
    }
}
