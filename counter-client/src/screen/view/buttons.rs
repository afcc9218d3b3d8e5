//! What can be done now: the one button, those below it and those of the bar, each with its words and its key.

use std::time::Instant;

use languages::{Texts, key};
use queue::view::Status;

use super::Page;
use crate::screen::acts::command_key;
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
}

impl Screen {
    pub(super) fn main_action(&self, tag: &str) -> Option<ActionItem> {
        let action = match self.status() {
            Status::Closed | Status::Reachable => return None,
            Status::Free => Action::Next,
            Status::Armed => Action::Disarm,
            Status::Paused => Action::Resume,
            Status::Called => Action::Start,
            Status::Serving => Action::Finish,
        };
        Some(self.action_item(action, tag))
    }

    pub(super) fn other_actions(&self, tag: &str, now: Instant) -> Vec<ActionItem> {
        use Action::{AddErrand, CallNumber, NoShow, Park, Recall, SendBack, TakeTicket, Transfer};
        let waiting = self.desk().and_then(|desk| listed(desk).next());
        let actions: &[Action] = match self.status() {
            Status::Called => &[Recall, NoShow, Transfer, Park, SendBack],
            Status::Serving => &[Transfer, Park, SendBack, AddErrand],
            Status::Free | Status::Armed if waiting.is_some() => {
                &[CallNumber, TakeTicket, Transfer]
            }
            Status::Free | Status::Armed => &[CallNumber, TakeTicket],
            _ => &[],
        };
        let mut items: Vec<_> = actions
            .iter()
            .map(|action| self.action_item(*action, tag))
            .collect();
        if self.undo_until.is_some_and(|until| now < until) {
            items.push(self.action_item(Action::Undo, tag));
        }
        items
    }

    pub(super) fn bar_actions(&self, tag: &str) -> Vec<ActionItem> {
        // A manager signs out by the list behind the last button.
        let last = if self.is_manager() {
            Action::Overview
        } else {
            Action::SignOut
        };
        let actions: &[Action] = match self.page() {
            // A choice has its own way back.
            Page::Overview | Page::Announce if self.dialog.is_some() => &[Action::CallForStaff],
            Page::Overview | Page::Announce => &[Action::CallForStaff, Action::Cancel],
            Page::Desk | Page::Reachable => match self.status() {
                Status::Free | Status::Armed => {
                    &[Action::Pause, last, Action::CallForStaff, Action::More]
                }
                Status::Paused | Status::Reachable => {
                    &[Action::Move, last, Action::CallForStaff, Action::More]
                }
                _ if self.is_manager() => &[Action::Overview, Action::CallForStaff, Action::More],
                _ => &[Action::CallForStaff, Action::More],
            },
            Page::SignIn => &[Action::Language],
            _ => &[],
        };
        actions
            .iter()
            .map(|action| self.action_item(*action, tag))
            .collect()
    }

    pub(in crate::screen) fn action_item(&self, action: Action, tag: &str) -> ActionItem {
        ActionItem {
            action,
            title: self.action_title(action, tag),
            about: if action == Action::Recall {
                self.recalls()
            } else {
                String::new()
            },
            key: self.behaviour.keys.shown(action),
        }
    }

    /// The words of a button.
    pub(in crate::screen) fn action_title(&self, action: Action, tag: &str) -> String {
        let key = match action {
            Action::Undo => return self.undo_title(tag),
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
            Action::More => key::KIOSK_PAGE_NEXT,
            Action::Cancel => key::COUNTER_CANCEL,
            Action::PlayGreeting => key::COUNTER_GREETING_PLAY,
            Action::Overview => key::MANAGER_TITLE,
            Action::OpenRoom => key::MANAGER_OPEN_ROOM,
            Action::CloseRoom => key::MANAGER_CLOSE_ROOM,
            Action::ErrandDoors => key::MANAGER_ERRANDS,
            Action::Announce => key::MANAGER_ANNOUNCE,
            Action::EndTicket => key::MANAGER_END_TICKET,
            Action::SignOutGuide => key::COUNTER_SIGN_OUT,
        };
        Texts::get(tag, key, &[])
    }

    /// How often of how often it may be done: `1/3`.
    fn recalls(&self) -> String {
        let visit = self.desk().and_then(|desk| desk.visit.as_ref());
        let limit = self
            .settings
            .as_ref()
            .map_or(0, |state| state.view.rules.recall_limit);
        let count = visit.map_or(0, |visit| visit.recalls);
        format!("{count}/{limit}")
    }

    fn undo_title(&self, tag: &str) -> String {
        let command = self
            .desk()
            .and_then(|desk| desk.undo.as_deref())
            .unwrap_or_default();
        let action = Texts::get(tag, command_key(command), &[]);
        Texts::get(tag, key::COUNTER_UNDO, &[("action", (&action).into())])
    }
}
