//! What is heard at a counter: a soft sound when a visitor comes by itself, a quieter one when somebody should look. It
//! plays nothing; the desk that raised an alarm never hears it.

use std::collections::BTreeSet;
use std::time::Instant;

use languages::{Language, Texts, key};
use queue::view::{DeskView, DutyView, Status};

use super::Screen;

/// Something to hear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cue {
    /// A visitor comes to an armed guide.
    Came,
    /// A line has come that somebody should answer.
    Notice,
    /// What to say first to the visitor, in the visitor's language.
    Greeting {
        /// The language.
        language: &'static Language,
        /// The words.
        words: String,
    },
}

impl Screen {
    /// What is to be heard now; each is given once. A greeting was asked for, and is heard in quiet hours too.
    pub fn take_cue(&mut self, now: Instant) -> Option<Cue> {
        let cue = self.cue.take()?;
        let asked_for = matches!(cue, Cue::Greeting { .. });
        (asked_for || !self.is_quiet(now)).then_some(cue)
    }

    fn is_quiet(&self, now: Instant) -> bool {
        let Some(at) = self.clock.now(now) else {
            return false;
        };
        let hours = &self.behaviour.quiet;
        hours
            .iter()
            .any(|hours| hours.hold(at, &self.behaviour.zone))
    }

    /// A visitor who came without being asked for is heard.
    pub(super) fn hear_who_came(&mut self, old: &DeskView, new: &DeskView) {
        if old.status == Status::Armed && new.visit.is_some() {
            self.cue = Some(Cue::Came);
        }
    }

    /// A line that was not there before is heard once, but none of the own making.
    pub(super) fn hear_notices(&mut self, duty: &DutyView) {
        let lines = self.lines_for_me(duty);
        let is_new = lines.iter().any(|line| !self.heard_lines.contains(line));
        // The first that is heard of a room is no news.
        if is_new && self.duty.is_some() && self.cue.is_none() {
            self.cue = Some(Cue::Notice);
        }
        self.heard_lines = lines;
    }

    fn lines_for_me(&self, duty: &DutyView) -> BTreeSet<String> {
        let Some(desk) = self.desk().filter(|desk| desk.status != Status::Closed) else {
            return BTreeSet::new();
        };
        let others = self.staff_calls(duty);
        let staff = others.map(|call| format!("staff {} {}", call.counter, call.at.as_millis()));
        let help = duty
            .help
            .iter()
            .map(|help| format!("help {} {}", help.device, help.at.as_millis()));
        let mine = |tag| desk.languages.contains(tag);
        let reachable = desk.status == Status::Reachable;
        let wanted = duty
            .wanted
            .iter()
            .filter(|wanted| reachable && wanted.languages.iter().any(mine))
            .map(|wanted| format!("wanted {}", wanted.ticket));
        staff.chain(help).chain(wanted).collect()
    }

    /// Plays the greeting, if this machine can say that language.
    pub(super) fn play_greeting(&mut self) {
        if let Some(language) = self.greeting_to_play() {
            let words = Texts::plain(language.tag, key::COUNTER_GREETING, &[]);
            self.cue = Some(Cue::Greeting { language, words });
        }
    }

    /// The language of the greeting that can be played now.
    pub(super) fn greeting_to_play(&self) -> Option<&'static Language> {
        let visit = self.desk()?.visit.as_ref()?;
        let language = self.greeting_language(visit)?;
        let says = &self.behaviour.says;
        says.contains(language.tag).then_some(language)
    }
}
