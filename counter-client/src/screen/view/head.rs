//! Who sits where, the time, who waits, and what a line says about the link and the last command.

use std::time::Instant;

use jiff::Timestamp;
use languages::{Texts, key};
use queue::moment::Moment;
use queue::view::{Next, Status};

use crate::screen::acts::command_key;
use crate::screen::visit_view::language_names;
use crate::screen::{Line, Notice, Page, Said, Screen, choices};

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
            // Whoever is told of it must know which screen it is.
            None if self.page() == Page::Refused => {
                let kind = Texts::get(tag, key::DEVICE_COUNTER, &[]);
                format!(
                    "{kind} {}",
                    languages::isolated(self.behaviour.device.as_str())
                )
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
        id.map(|id| self.name_of_guide(id)).unwrap_or_default()
    }

    pub(super) fn link_lines(&self, tag: &str) -> (String, String) {
        if self.room.is_none() && self.line != Line::Down {
            return (String::new(), String::new());
        }
        let about = Texts::get(tag, key::LINK_LOST_ABOUT, &[]);
        match self.line {
            Line::Opening => (String::new(), String::new()),
            Line::Down => (Texts::get(tag, key::LINK_LOST, &[]), about),
            Line::Refused => (Texts::get(tag, key::SCREEN_REFUSED, &[]), String::new()),
            Line::Up if !self.fresh => {
                let time = self
                    .room
                    .as_ref()
                    .and_then(|room| self.time(room.at))
                    .unwrap_or_default();
                (
                    Texts::get(tag, key::LINK_STALE, &[("time", (&time).into())]),
                    about,
                )
            }
            Line::Up => (String::new(), String::new()),
        }
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
        match &self.notice {
            _ if self.sends(now) => Texts::get(tag, key::LINK_SENDING, &[]),
            // An alarm is told where nothing hides it.
            None | Some(Notice::Unsent) => String::new(),
            Some(Notice::StillOpen) => Texts::get(tag, key::REFUSED_STILL_OPEN, &[]),
            Some(Notice::NoAnswer) => Texts::get(tag, key::LINK_NO_ANSWER, &[]),
            Some(Notice::Refused(code)) => {
                let code = serde_json::to_value(code).unwrap_or_default();
                languages::refused(tag, code.as_str().unwrap_or_default())
            }
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
                let action = Texts::get(tag, command_key(command), &[]);
                Texts::get(tag, key::COUNTER_UNDONE, &[("action", (&action).into())])
            }
            Some(Said::Done) => Texts::get(tag, key::MANAGER_DONE, &[]),
        }
    }

    /// Who comes with the one key, where that is known.
    pub(super) fn no_visit(&self, tag: &str) -> String {
        let key = match (self.status(), self.first_waiting()) {
            (Status::Free, Some(next)) => {
                let number = languages::isolated(&next.number.to_string());
                let head = Texts::get(tag, key::COUNTER_NEXT_LIST, &[]);
                return format!("{head}: {number} · {}", self.errand_name(&next.errand, tag));
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
