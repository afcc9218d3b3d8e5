//! What a key means on the page that is shown. What the touch that it stands for does is in [`touches`](super::touches).

use queue::view::Status;

use super::dialog::{Dialog, Open};
use super::touches::stepped;
use super::{Action, Ask, Page, Screen};
use crate::keys::Stroke;

impl Screen {
    pub(super) fn key(&mut self, stroke: &Stroke) -> Vec<Ask> {
        let action = self.behaviour.keys.action(stroke);
        let signed_in = self.status() != Status::Closed;
        if let Some(action @ (Action::CallForStaff | Action::AnswerHelp)) = action
            && signed_in
        {
            return self.act(action);
        }
        if self.dialog.is_some() {
            return self.dialog_key(stroke, action);
        }
        if self.page() == Page::SignIn {
            return self.sign_in_key(stroke, action);
        }
        match action {
            Some(Action::Cancel) => self.cancel(),
            // Letters belong to the words that are being written.
            _ if self.page() == Page::Announce => Vec::new(),
            // One slip beside another key closes no room: on the manager's page it does.
            Some(Action::OpenRoom | Action::CloseRoom) if self.page() != Page::Overview => {
                self.act(Action::Overview)
            }
            Some(action) => self.act(action),
            None => {
                self.start_number(stroke);
                Vec::new()
            }
        }
    }

    /// A letter typed at the counter begins a number to call.
    fn start_number(&mut self, stroke: &Stroke) {
        let free = matches!(self.status(), Status::Free | Status::Armed);
        let may = free && self.page() == Page::Desk;
        if let Some(letter) = stroke
            .typed()
            .filter(|letter| may && letter.is_alphabetic())
        {
            self.open(Dialog::CallNumber);
            self.typed(letter);
        }
    }

    fn dialog_key(&mut self, stroke: &Stroke, action: Option<Action>) -> Vec<Ask> {
        match stroke.name() {
            "Enter" => return self.submit(),
            "Up" | "Down" => self.select(stroke.name() == "Down"),
            "Left" | "Right" => self.turn_transfer(stroke.name() == "Right"),
            "Backspace" => self.erase(),
            _ => return self.dialog_letter(stroke, action),
        }
        Vec::new()
    }

    fn dialog_letter(&mut self, stroke: &Stroke, action: Option<Action>) -> Vec<Ask> {
        if action == Some(Action::Cancel) {
            return self.cancel();
        }
        let typed_into = self.dialog.as_ref().is_some_and(Open::is_typed_into);
        match stroke.typed() {
            Some(letter) if typed_into => {
                self.typed(letter);
                Vec::new()
            }
            Some(letter) => {
                let key = letter.to_ascii_uppercase().to_string();
                let chosen = self.choices().into_iter().find(|choice| choice.key == key);
                chosen.map_or_else(Vec::new, |choice| self.choose(&choice.id))
            }
            None => Vec::new(),
        }
    }

    fn sign_in_key(&mut self, stroke: &Stroke, action: Option<Action>) -> Vec<Ask> {
        match stroke.name() {
            "Enter" => return self.submit(),
            "Backspace" => self.erase(),
            "Up" | "Down" => {
                let forward = stroke.name() == "Down";
                if self.sign_in.guide.is_some() {
                    self.step_place(forward);
                } else {
                    self.sign_in.selected =
                        stepped(self.sign_in.selected, forward, self.fitting_guides());
                }
            }
            _ if action == Some(Action::Cancel) => return self.act(Action::Cancel),
            _ if matches!(
                action,
                Some(Action::Language | Action::TextSize | Action::More)
            ) =>
            {
                return self.act(Action::Language);
            }
            _ => {
                if let Some(letter) = stroke.typed() {
                    self.typed(letter);
                }
            }
        }
        Vec::new()
    }
}
