//! What can be done now: the one button, those below it and those of the bar, each with its words, its key and its place,
//! which is the same in every state.

use std::time::Instant;

use languages::{Texts, key};
use queue::command::Command;
use queue::view::Status;

use super::Page;
use crate::screen::deed::command_key;
use crate::screen::{Action, Screen, listed};

/// A button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionItem {
    /// What it does.
    pub action: Action,
    /// Its words.
    pub title: String,
    /// A second line.
    pub about: String,
    /// The key that does the same.
    pub key: String,
    /// Whether it was pressed and the room has not answered yet.
    pub busy: bool,
    /// Which cell of its grid it stands in.
    pub cell: usize,
}

/// How many cells there are below the one button.
pub const CELLS: usize = 6;

/// The cells of the buttons below the one; those who share one are never there together.
const IN_CELLS: [&[Action]; CELLS] = [
    &[Action::Recall, Action::CallNumber, Action::AddErrand],
    &[Action::NoShow, Action::TakeTicket],
    &[Action::Transfer],
    &[Action::Park, Action::Restore],
    &[Action::SendBack, Action::Parked],
    &[Action::Undo],
];

impl Screen {
    pub(super) fn main_action(&self, tag: &str, now: Instant) -> Option<ActionItem> {
        let action = match self.status() {
            Status::Closed | Status::Reachable => return None,
            Status::Free => Action::Next,
            Status::Armed => Action::Disarm,
            Status::Paused => Action::Resume,
            Status::Called => Action::Start,
            Status::Serving => Action::Finish,
        };
        Some(self.item(action, tag, now))
    }

    pub(super) fn other_actions(&self, tag: &str, now: Instant) -> Vec<ActionItem> {
        use Action::{
            AddErrand, CallNumber, NoShow, Park, Parked, Recall, Restore, SendBack, TakeTicket,
            Transfer,
        };
        let mut actions = match self.status() {
            Status::Called => vec![Recall, NoShow, Transfer, Park, SendBack],
            Status::Serving => vec![AddErrand, Transfer, Park, SendBack],
            Status::Free | Status::Armed => vec![CallNumber, TakeTicket, Restore],
            _ => Vec::new(),
        };
        let free = matches!(self.status(), Status::Free | Status::Armed);
        let waits = self
            .desk()
            .is_some_and(|desk| listed(desk).next().is_some());
        if free && waits {
            actions.push(Transfer);
        }
        if free && self.desk().is_some_and(|desk| !desk.parked.is_empty()) {
            actions.push(Parked);
        }
        let undo = self.undo_item(tag, now);
        let items = actions
            .into_iter()
            .map(|action| self.item(action, tag, now));
        let placed = items.chain(undo).map(|item| ActionItem {
            cell: cell(item.action),
            ..item
        });
        placed.collect()
    }

    /// Takes back what was done last, while that can be: to the room, else to a visit.
    pub(in crate::screen) fn undo_item(&self, tag: &str, now: Instant) -> Option<ActionItem> {
        let item = || self.item(Action::Undo, tag, now);
        if let Some((title, about)) = self.undoing_words(tag, now) {
            return Some(ActionItem {
                title,
                about,
                ..item()
            });
        }
        self.undo_until.is_some_and(|until| now < until).then(item)
    }

    /// The silent alarm is always the outermost.
    pub(super) fn bar_actions(&self, tag: &str, now: Instant) -> Vec<ActionItem> {
        // A manager signs out by the list behind the button before it.
        let last = if self.is_manager() {
            Action::Overview
        } else {
            Action::SignOut
        };
        let actions: &[Action] = match self.page() {
            // A choice has its own way back.
            Page::Overview | Page::Announce if self.dialog.is_some() => &[Action::CallForStaff],
            Page::Overview | Page::Announce => &[Action::Cancel, Action::CallForStaff],
            Page::Reachable => &[Action::Move, last, Action::More],
            Page::Desk => match self.status() {
                Status::Free | Status::Armed => {
                    &[Action::Pause, last, Action::More, Action::CallForStaff]
                }
                Status::Paused => &[Action::Move, last, Action::More, Action::CallForStaff],
                _ if self.is_manager() => &[Action::Overview, Action::More, Action::CallForStaff],
                _ => &[Action::More, Action::CallForStaff],
            },
            Page::SignIn => &[Action::Language],
            _ => &[],
        };
        let items = actions.iter().map(|action| {
            let item = self.item(*action, tag, now);
            // Short words, and nothing is under way that could be called off.
            let own = match action {
                Action::Language => key::COUNTER_LANGUAGES,
                Action::Cancel => key::KIOSK_BACK,
                _ => return item,
            };
            let title = Texts::get(tag, own, &[]);
            ActionItem { title, ..item }
        });
        items.collect()
    }

    /// A button; one that waits for its answer says so itself.
    pub(in crate::screen) fn item(&self, action: Action, tag: &str, now: Instant) -> ActionItem {
        let mut asked = self.asked.values();
        let busy = self.sends(now) && asked.any(|command| asks(action, command));
        ActionItem {
            action,
            title: if busy {
                Texts::get(tag, key::LINK_SENDING, &[])
            } else {
                self.action_title(action, tag)
            },
            about: if action == Action::Recall {
                self.recalls(tag)
            } else {
                String::new()
            },
            key: self.behaviour.keys.shown(action),
            busy,
            cell: 0,
        }
    }

    /// The words of a button.
    pub(in crate::screen) fn action_title(&self, action: Action, tag: &str) -> String {
        let key = match action {
            Action::Undo => return self.undo_title(tag).unwrap_or_default(),
            Action::Recall => key::COUNTER_RECALL,
            Action::Next => key::COUNTER_NEXT,
            Action::Disarm => key::COUNTER_DISARM,
            Action::Start => key::COUNTER_START,
            Action::Finish => key::COUNTER_FINISH,
            Action::NoShow => key::COUNTER_NO_SHOW,
            Action::Park => key::COUNTER_PARK,
            Action::Transfer => key::COUNTER_TRANSFER,
            Action::SendBack => key::COUNTER_RETURN,
            Action::AddErrand => key::COUNTER_ADD_ERRAND,
            Action::Pause => key::COUNTER_PAUSE,
            Action::Resume => key::COUNTER_RESUME,
            Action::CallNumber => key::COUNTER_CALL_NUMBER,
            Action::Restore => key::COUNTER_RESTORE,
            Action::TakeTicket => key::COUNTER_TAKE_TICKET,
            Action::Parked => key::COUNTER_PARKED,
            Action::StepIn => key::COUNTER_STEP_IN,
            Action::AnswerHelp => key::COUNTER_HELP_ANSWER,
            Action::CallForStaff => key::COUNTER_STAFF_CALL,
            Action::Move => key::COUNTER_MOVE,
            Action::SignOut => key::COUNTER_SIGN_OUT,
            Action::Language => key::COUNTER_SCREEN_LANGUAGE,
            Action::TextSize => key::KIOSK_LARGER_TEXT,
            Action::More => key::COUNTER_MORE,
            Action::Cancel => key::COUNTER_CANCEL,
            Action::PlayGreeting => key::COUNTER_GREETING_PLAY,
            Action::Overview => key::MANAGER_TITLE,
            Action::OpenRoom => key::MANAGER_OPEN_ROOM,
            Action::CloseRoom => key::MANAGER_CLOSE_ROOM,
            Action::ErrandDoors => key::MANAGER_ERRANDS,
            Action::Announce => key::MANAGER_ANNOUNCE,
            Action::EndTicket => key::MANAGER_END_TICKET,
            Action::SignOutGuide => key::MANAGER_SIGN_OUT,
        };
        Texts::get(tag, key, &[])
    }

    /// How often of how often it may be done: `1 of 3`.
    fn recalls(&self, tag: &str) -> String {
        let visit = self.desk().and_then(|desk| desk.visit.as_ref());
        let limit = self
            .settings
            .as_ref()
            .map_or(0, |state| state.view.rules.recall_limit);
        let count = visit.map_or(0, |visit| visit.recalls);
        let args = [("count", count.into()), ("limit", limit.into())];
        Texts::get(tag, key::COUNTER_RECALLS, &args)
    }

    /// The words of taking back what this counter did last, while the room would.
    pub(in crate::screen) fn undo_title(&self, tag: &str) -> Option<String> {
        let command = self.desk()?.undo.as_deref()?;
        let action = Texts::get(tag, undone_key(command), &[]);
        Some(Texts::get(
            tag,
            key::COUNTER_UNDO,
            &[("action", (&action).into())],
        ))
    }
}

/// The words of what is taken back: a call is one however it was made.
pub(super) fn undone_key(command: &str) -> &'static str {
    match command {
        "call_next" | "call_ticket" | "step_in" => key::COUNTER_UNDO_CALL,
        command => command_key(command),
    }
}

/// Where a button stands; the last cell for one that has none of its own.
fn cell(action: Action) -> usize {
    let mut cells = IN_CELLS.iter();
    cells
        .position(|actions| actions.contains(&action))
        .unwrap_or(CELLS - 1)
}

/// Whether a button asks that command without anything to choose between.
const fn asks(action: Action, command: &Command) -> bool {
    matches!(
        (action, command),
        (Action::Next, Command::CallNext { arm: true })
            | (Action::Disarm, Command::CallNext { arm: false })
            | (Action::Recall, Command::Recall)
            | (Action::Start, Command::StartService)
            | (Action::Finish, Command::Finish { .. })
            | (Action::NoShow, Command::NoShow)
            | (Action::SendBack, Command::ReturnToQueue)
            | (Action::Park, Command::Park { .. })
            | (Action::Transfer, Command::Transfer { .. })
            | (Action::AddErrand, Command::AddErrand { .. })
            | (Action::Undo, Command::Undo)
            | (Action::Pause, Command::Pause { .. })
            | (Action::Resume, Command::Resume)
            | (Action::SignOut, Command::SignOut)
            | (Action::CallForStaff, Command::CallForStaff)
            | (Action::OpenRoom, Command::OpenRoom)
            | (Action::CloseRoom, Command::CloseRoom)
    )
}
