//! Makes the [`View`] of what the screen knows: the page, and what is true of the whole. Lists, waits and the number have
//! their own files.

use std::time::Instant;

use languages::{Language, Texts, key};
use look::hours;
use queue::refusal::Code;

use super::lists::{named, named_in};
use super::view::{Page, View};
use super::visit::{Notice, Stage};
use super::{Screen, WARNING, messages};

impl Screen {
    /// What is to be seen now.
    #[must_use]
    pub fn view(&self, now: Instant) -> View {
        let language = Language::shown_for(self.language().as_str());
        let tag = language.tag;
        let room = self.room.as_ref().map(|state| &state.view);
        let (announced_in, announcement) = self.announcement(tag);
        let mut view = View {
            language,
            colour: self.colour(),
            page: self.page(),
            room: self.room_name(tag),
            trial: room.is_some_and(|room| room.trial),
            stale: room.is_some() && !self.fresh && !self.alone,
            alone: self.alone,
            announcement,
            announced_in,
            notice: self.notice(tag),
            notice_is_good: self.visit.notice == Some(Notice::NumberGone),
            messages: Vec::new(),
            help: self.visit.help,
            switches: self.visit.switches,
            warning_left_s: self.warning_left(now),
            hours: room.map_or_else(String::new, |room| {
                hours::line(tag, room, &self.behaviour.zone)
            }),
            languages: self.language_items(),
            told_of_all: self.told_of_all(tag),
            errands: self.errand_items(tag),
            needs: self.need_items(),
            needs_chosen: self.needs_chosen(tag),
            too: self.too_items(tag),
            times: self.times_view(now),
            ways: self.ways_view(tag),
            ticket: self.ticket_view(tag, now),
            paper: self.paper_said(tag),
            paper_failed: self.paper_failed(),
            waits_now: self.waits_now(tag),
            caption: String::new(),
            reading: None,
            speech_missing: false,
        };
        view.messages = messages::of(&view);
        view
    }

    fn colour(&self) -> String {
        let look = self
            .texts
            .as_ref()
            .and_then(|texts| texts.view.look.clone());
        look.and_then(|look| look.colour).unwrap_or_default()
    }

    pub(super) fn page(&self) -> Page {
        if self.refused && !matches!(self.visit.stage, Stage::Ticket { .. }) {
            return Page::Refused;
        }
        if self.room.is_none() || self.texts.is_none() {
            return if self.lost {
                Page::Unreachable
            } else {
                Page::Starting
            };
        }
        match &self.visit.stage {
            Stage::Language | Stage::Errands if self.has_no_number() => Page::NoNumbers,
            Stage::Language if self.is_open() => Page::Language,
            Stage::Language => Page::Closed,
            Stage::Errands => Page::Errands,
            Stage::Booked { .. } => Page::Booked,
            Stage::Needs => Page::Needs,
            Stage::MoreLanguages(_) => Page::MoreLanguages,
            Stage::Ways(_) => Page::Ways,
            Stage::Taking { .. } => Page::Taking,
            Stage::Ticket { .. } => Page::Ticket,
        }
    }

    pub(super) fn room_name(&self, tag: &str) -> String {
        let texts = self.texts.as_ref();
        texts
            .and_then(|texts| named(&texts.view.name, tag))
            .unwrap_or_default()
    }

    /// Whether the kiosk on its own has a number for no errand at all.
    fn has_no_number(&self) -> bool {
        let room = self.room.as_ref().map(|room| &room.view);
        self.alone && room.is_some_and(|room| room.open && room.errands.iter().all(|e| !e.open))
    }

    /// Seconds left of the question whether somebody is there, while it is asked.
    pub(super) fn warning_left(&self, now: Instant) -> Option<u32> {
        if matches!(self.visit.stage, Stage::Ticket { .. }) {
            return None;
        }
        let since = self.counting_since()?;
        let passed = now.checked_duration_since(since)?;
        let left = WARNING.saturating_sub(passed);
        u32::try_from(left.as_millis().div_ceil(1000)).ok()
    }

    /// What is announced, and in which language that is: the page's own, or one that more people read.
    fn announcement(&self, tag: &str) -> (String, String) {
        let texts = self.texts.as_ref();
        texts
            .and_then(|texts| texts.view.announcement.as_ref())
            .and_then(|announced| named_in(&announced.texts, tag))
            .unwrap_or_default()
    }

    fn notice(&self, tag: &str) -> String {
        match &self.visit.notice {
            None => String::new(),
            Some(Notice::NumberGone) => Texts::get(tag, key::PAGE_ENDED, &[]),
            Some(Notice::StillNumber) => Texts::get(tag, key::KIOSK_HELP_FAILED, &[]),
            Some(Notice::NoNumber) => Texts::get(tag, key::KIOSK_OFFLINE_FULL, &[]),
            Some(Notice::NoAnswer) => Texts::get(tag, key::KIOSK_NO_NUMBER, &[]),
            Some(Notice::Refused(code, errand)) => {
                let why = languages::refusal(tag, &code_name(*code));
                let about = errand.as_ref().filter(|_| is_about_errand(*code));
                about.map_or_else(
                    || why.clone(),
                    |errand| format!("{}: {why}", self.errand_name(errand, tag)),
                )
            }
        }
    }
}

/// Whether another errand may have what this one has not.
const fn is_about_errand(code: Code) -> bool {
    matches!(
        code,
        Code::ErrandClosed | Code::QuotaReached | Code::SeriesFull
    )
}

/// The code as it is on the wire: `RoomClosed` is `room_closed`.
fn code_name(code: Code) -> String {
    let named = serde_json::to_value(code).ok();
    named
        .and_then(|name| name.as_str().map(str::to_owned))
        .unwrap_or_default()
}
