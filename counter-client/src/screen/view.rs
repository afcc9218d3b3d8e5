//! The whole counter as it is to be seen, in words of the shown language: made anew from what is known, never kept.
//! Each part of the page makes its own words.

mod alarms;
mod buttons;
mod choice;
mod colleagues;
mod head;

use std::time::Instant;

use languages::{Language, Texts, key};
use queue::view::Status;

use super::sign_in::status_key;
use super::visit_view::{ParkedItem, RowItem, VisitView};
use super::{AnnounceView, Line, Overview, Screen, SignInView};

pub use alarms::{AlarmItem, AlarmKind};
pub use buttons::{ActionItem, CELLS};
pub use choice::{Choice, DialogView};
pub use colleagues::ColleagueItem;

/// Sizes of all text, in parts of the usual one.
const TEXT_SIZES: [f32; 4] = [1.0, 1.25, 1.5, 2.0];

/// Which page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// Nothing is known of the room yet.
    Starting,
    /// The broker does not let this device in.
    Refused,
    /// Nobody is signed in.
    SignIn,
    /// The guide is in the building, without a counter.
    Reachable,
    /// The counter.
    Desk,
    /// The whole room, for a manager.
    Overview,
    /// An announcement is being written.
    Announce,
}

/// The whole screen.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The language of all texts.
    pub language: &'static Language,
    /// The municipality's own colour, `#rrggbb`; empty for none.
    pub colour: String,
    /// How large text is.
    pub text_scale: f32,
    /// Which page.
    pub page: Page,
    /// Where: the counter, or the room's name.
    pub place: String,
    /// Which screen looks for which room, and where, while it has not been there yet.
    pub looks_for: String,
    /// The guide's name.
    pub guide: String,
    /// That the room is closed; empty while it is open.
    pub closed: String,
    /// What the counter is doing.
    pub status: Status,
    /// The same in words.
    pub status_text: String,
    /// The room's time.
    pub clock: String,
    /// How many wait for this guide.
    pub waiting: String,
    /// Whether the room is a trial.
    pub trial: bool,
    /// A line about the link, and what it means; empty when all is well.
    pub link: String,
    /// The second line.
    pub link_about: String,
    /// Since when the lists stand still; empty when all is well.
    pub as_of: String,
    /// What somebody should answer.
    pub alarms: Vec<AlarmItem>,
    /// Why the last command did not work, or that it is on its way.
    pub notice: String,
    /// Whether `notice` is only that something is on its way.
    pub sending: bool,
    /// What has just happened.
    pub said: String,
    /// The one button.
    pub main: Option<ActionItem>,
    /// The buttons below it.
    pub actions: Vec<ActionItem>,
    /// The buttons of the bar.
    pub bar: Vec<ActionItem>,
    /// Over it, that it is who comes next; empty for anything else.
    pub no_visit_head: String,
    /// In place of a visit: who is next, or that nobody is.
    pub no_visit: String,
    /// More of it.
    pub no_visit_about: String,
    /// The head of those who wait.
    pub next_list: String,
    /// The head of those whom nobody here can help.
    pub unmatched_list: String,
    /// The visitor.
    pub visit: Option<VisitView>,
    /// Who waits.
    pub rows: Vec<RowItem>,
    /// Who is set aside.
    pub parked: Vec<ParkedItem>,
    /// The head of those who work beside this guide.
    pub colleagues_list: String,
    /// Who they are, and what they do.
    pub colleagues: Vec<ColleagueItem>,
    /// The sign-in.
    pub sign_in: SignInView,
    /// The open choice.
    pub dialog: Option<DialogView>,
    /// The whole room, on its page.
    pub overview: Option<Overview>,
    /// The announcement in the making, on its page.
    pub announce: Option<AnnounceView>,
}

impl View {
    /// Whether the window is a line in a corner: a guide without a counter, and nothing to choose.
    #[must_use]
    pub fn is_line(&self) -> bool {
        self.page == Page::Reachable && self.dialog.is_none()
    }
}

impl Screen {
    fn colour(&self) -> String {
        let settings = self.settings.as_ref().map(|state| &state.view);
        settings
            .and_then(|settings| settings.look.colour.clone())
            .unwrap_or_default()
    }

    /// What is to be seen now.
    #[must_use]
    pub fn view(&self, now: Instant) -> View {
        let language = self.shown();
        let tag = language.tag;
        let (link, link_about) = self.link_lines(tag);
        View {
            language,
            colour: self.colour(),
            text_scale: TEXT_SIZES[self.text_step % TEXT_SIZES.len()],
            page: self.page(),
            place: self.place_name(tag),
            looks_for: if matches!(self.page(), Page::Starting | Page::Refused) {
                self.whereabouts_of_link(tag)
            } else {
                String::new()
            },
            guide: self.guide_name(),
            closed: self.closed_line(tag),
            status: self.status(),
            status_text: Texts::get(tag, status_key(self.status()), &[]),
            clock: self
                .clock
                .now(now)
                .and_then(|at| self.time(at))
                .unwrap_or_default(),
            waiting: self.waiting_line(tag),
            trial: self.room.as_ref().is_some_and(|room| room.view.trial),
            link,
            link_about,
            as_of: self.as_of(tag),
            alarms: self.alarms(tag, now),
            notice: self.notice_line(tag, now),
            sending: self.sends(now),
            said: self.said_line(tag),
            main: self.main_action(tag, now),
            actions: self.other_actions(tag, now),
            bar: self.bar_actions(tag, now),
            no_visit_head: self.no_visit_head(tag),
            no_visit: self.no_visit(tag),
            no_visit_about: self.no_visit_about(tag, now),
            next_list: Texts::get(tag, key::COUNTER_NEXT_LIST, &[]),
            unmatched_list: self.unmatched_head(tag),
            visit: self.visit_view(tag, now),
            rows: self.rows(tag, now),
            parked: self.parked_items(tag, now),
            colleagues_list: Texts::get(tag, key::COUNTER_COLLEAGUES, &[]),
            colleagues: self.colleagues(tag),
            sign_in: self.sign_in_view(tag),
            dialog: self.dialog.as_ref().map(|open| self.dialog_view(open, tag)),
            overview: (self.page() == Page::Overview).then(|| self.overview(tag, now)),
            announce: self.announce_view(tag),
        }
    }

    pub(super) fn shown(&self) -> &'static Language {
        Language::shown_for(self.language.as_str())
    }

    pub(super) fn page(&self) -> Page {
        let unknown = self.settings.is_none() || self.desk.is_none();
        match (self.line, unknown) {
            (Line::Refused, true) => Page::Refused,
            (_, true) => Page::Starting,
            _ if self.moving => Page::SignIn,
            _ if self.announcing && self.is_manager() => Page::Announce,
            _ if self.overseeing && self.is_manager() => Page::Overview,
            _ => match self.status() {
                Status::Closed => Page::SignIn,
                Status::Reachable => Page::Reachable,
                _ => Page::Desk,
            },
        }
    }
}
