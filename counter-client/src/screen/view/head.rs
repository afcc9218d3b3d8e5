//! Who sits where, the time, who waits, and what a line says about the link and the last command.

use std::time::Instant;

use jiff::Timestamp;
use languages::{Texts, key};
use queue::moment::Moment;
use queue::view::{Next, Status};

use crate::screen::visit_view::language_names;
use crate::screen::{Cause, Line, Notice, Said, Screen, choices};

use super::buttons::undone_key;

impl Screen {
    /// A moment as the clock on the wall shows it.
    pub(in crate::screen) fn time(&self, at: Moment) -> Option<String> {
        let stamp = Timestamp::from_millisecond(at.as_millis()).ok()?;
        let zoned = stamp.to_zoned(self.behaviour.zone.clone());
        Some(format!("{:02}:{:02}", zoned.hour(), zoned.minute()))
    }

    pub(super) fn place_name(&self, tag: &str) -> String {
        match self.desk().and_then(|desk| desk.counter.as_ref()) {
            Some(counter) => {
                let name = self.counter_name(counter);
                Texts::get(tag, key::COUNTER_AT, &[("counter", (&name).into())])
            }
            // Without a counter the guide is nowhere in particular.
            None if self.status() == Status::Reachable => String::new(),
            None => {
                let texts = self.texts.as_ref();
                texts
                    .and_then(|texts| choices::named(&texts.view.name, tag))
                    .unwrap_or_default()
            }
        }
    }

    pub(super) fn guide_name(&self) -> String {
        let id = self.desk().and_then(|desk| desk.guide.as_ref());
        // Kept apart, so that a line that begins with it goes the way of the language.
        id.map(|id| languages::isolated(&self.name_of_guide(id)))
            .unwrap_or_default()
    }

    pub(super) fn link_lines(&self, tag: &str) -> (String, String) {
        if self.room.is_none() && self.line != Line::Down {
            return (String::new(), String::new());
        }
        let since = self.room.as_ref().and_then(|room| self.time(room.at));
        let told = |key| Texts::get(tag, key, &[]);
        let told_since = |key| {
            let time = since.clone().unwrap_or_default();
            Texts::get(tag, key, &[("time", (&time).into())])
        };
        let trying = if self.has_visitor() {
            told(key::LINK_LOST_ABOUT)
        } else {
            told(key::LINK_TRYING)
        };
        match self.line {
            Line::Down if since.is_some() => (told_since(key::LINK_LOST_SINCE), trying),
            Line::Down => (told(key::LINK_LOST), trying),
            Line::Refused => {
                let about = told(key::SCREEN_REFUSED_ABOUT);
                let about = format!("{}\n{about}", self.whereabouts_of_link(tag));
                (told(key::SCREEN_REFUSED), about)
            }
            Line::Up if !self.fresh => (told_since(key::LINK_STALE), trying),
            Line::Opening | Line::Up => (String::new(), String::new()),
        }
    }

    /// Which screen looks for which room, and where: whoever is told of it must know.
    pub(super) fn whereabouts_of_link(&self, tag: &str) -> String {
        let kind = Texts::get(tag, key::DEVICE_COUNTER, &[]);
        let own = &self.behaviour;
        let names = [own.device.as_str(), own.room.as_str(), &own.broker];
        let [device, room, broker] = names.map(languages::isolated);
        format!("{kind} {device} · {room} · {broker}")
    }

    /// Whether nothing that is asked reaches the room, and what is shown may be old.
    pub(in crate::screen) fn is_cut(&self) -> bool {
        self.line == Line::Down || !self.fresh
    }

    /// Since when the lists stand still, while they do.
    pub(super) fn as_of(&self, tag: &str) -> String {
        let at = self
            .room
            .as_ref()
            .filter(|_| self.is_cut())
            .map(|room| room.at);
        let time = at.and_then(|at| self.time(at));
        time.map_or_else(String::new, |time| {
            Texts::get(tag, key::LINK_STALE, &[("time", (&time).into())])
        })
    }

    pub(super) fn waiting_line(&self, tag: &str) -> String {
        let count = self.desk().map_or(0, |desk| desk.waiting_for_me);
        Texts::get(tag, key::COUNTER_WAITING_FOR_ME, &[("count", count.into())])
    }

    pub(super) fn notice_line(&self, tag: &str, now: Instant) -> String {
        if self.sends(now) {
            return Texts::get(tag, key::LINK_SENDING, &[]);
        }
        let Some(Notice { deed, cause }) = &self.notice else {
            return String::new();
        };
        let why = match cause {
            // An alarm is told where nothing hides it.
            Cause::Unsent => return String::new(),
            Cause::StillOpen => Texts::get(tag, key::REFUSED_STILL_OPEN, &[]),
            Cause::NoAnswer => Texts::get(tag, key::LINK_NO_ANSWER, &[]),
            Cause::Refused(code) => {
                let code = serde_json::to_value(code).unwrap_or_default();
                languages::refused(tag, code.as_str().unwrap_or_default())
            }
        };
        if deed.is_empty() {
            why
        } else {
            format!("{deed}: {why}")
        }
    }

    /// What has just happened.
    pub(super) fn said_line(&self, tag: &str) -> String {
        match &self.said {
            None => String::new(),
            Some(Said::Called(number)) => numbered(tag, key::COUNTER_CALLED, &number.to_string()),
            Some(Said::Came(number)) => numbered(tag, key::COUNTER_CAME, &number.to_string()),
            Some(Said::TicketTaken(number)) => {
                numbered(tag, key::COUNTER_TICKET_TAKEN, &number.to_string())
            }
            Some(Said::Undone(command)) => {
                let action = Texts::get(tag, undone_key(command), &[]);
                Texts::get(tag, key::COUNTER_UNDONE, &[("action", (&action).into())])
            }
            Some(Said::Done) => Texts::get(tag, key::MANAGER_DONE, &[]),
        }
    }

    /// Over who comes with the one key, where that is known.
    pub(super) fn no_visit_head(&self, tag: &str) -> String {
        match (self.status(), self.first_waiting()) {
            (Status::Free, Some(_)) => Texts::get(tag, key::COUNTER_NEXT_LIST, &[]),
            _ => String::new(),
        }
    }

    /// Who comes with the one key, where that is known.
    pub(super) fn no_visit(&self, tag: &str) -> String {
        let key = match (self.status(), self.first_waiting()) {
            (Status::Free, Some(next)) => {
                let number = languages::isolated(&next.number.to_string());
                return format!("{number} · {}", self.errand_name(&next.errand, tag));
            }
            (Status::Armed, _) => key::COUNTER_ARMED_ABOUT,
            (Status::Reachable, _) => key::COUNTER_REACHABLE_ABOUT,
            (Status::Paused, _) => return self.pause_line(tag),
            _ => key::COUNTER_NO_VISIT,
        };
        Texts::get(tag, key, &[])
    }

    /// Their languages and their wait, and how many wait in all.
    pub(super) fn no_visit_about(&self, tag: &str, now: Instant) -> String {
        let waiting = self.waiting_line(tag);
        match (self.status(), self.first_waiting()) {
            (Status::Free, Some(next)) => {
                let waited_s = self
                    .clock
                    .now(now)
                    .map_or(next.why.waited_s, |at| at.s_since(next.waiting_since));
                let wait = languages::duration(tag, u64::try_from(waited_s).unwrap_or(0));
                let spoken = language_names(&next.languages, tag).join(", ");
                format!("{spoken} · {wait}\n{waiting}")
            }
            // A guide without a counter is told of wishes, not of a queue.
            (Status::Reachable, _) => String::new(),
            // That nobody waits is said once, where the list is.
            _ if self.desk().is_none_or(|desk| desk.waiting_for_me == 0) => String::new(),
            _ => waiting,
        }
    }

    fn first_waiting(&self) -> Option<&Next> {
        self.desk()?.next.first()
    }

    pub(super) fn unmatched_head(&self, tag: &str) -> String {
        let count = self.desk().map_or(0, |desk| desk.unmatched.len());
        let words = Texts::get(tag, key::COUNTER_UNMATCHED, &[]);
        format!("{words} · {}", languages::isolated(&count.to_string()))
    }
}

fn numbered(tag: &str, key: &str, number: &str) -> String {
    Texts::get(tag, key, &[("number", number.into())])
}
