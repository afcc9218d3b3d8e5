//! An open choice: its question, what has been typed, and its lines. What a line stands for is in `choices`.

use languages::{Texts, key};
use queue::command::Place;

use crate::screen::Screen;
use crate::screen::dialog::{Dialog, Open, To};

/// A line of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its name.
    pub id: String,
    /// Its words.
    pub title: String,
    /// A second line.
    pub about: String,
    /// Its key.
    pub key: String,
    /// Taken by Enter.
    pub chosen: bool,
    /// What holds now, where that is one of the lines.
    pub holds: bool,
}

impl Choice {
    pub(in crate::screen) fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            about: String::new(),
            key: String::new(),
            chosen: false,
            holds: false,
        }
    }
}

/// An open choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DialogView {
    /// What is chosen.
    pub title: String,
    /// What can be typed, in words; empty when nothing can.
    pub field: String,
    /// What has been typed.
    pub typed: String,
    /// Whether a number is typed: then there are letters and digits to press.
    pub number: bool,
    /// The letters of the room's series, to press.
    pub series: Vec<String>,
    /// What stands in the place of lines when what was typed fits none.
    pub empty: String,
    /// The lines.
    pub choices: Vec<Choice>,
    /// For a transfer: 0 to an errand, 1 a counter, 2 a guide.
    pub to: Option<u8>,
    /// For a transfer: the place in the new queue.
    pub place: Place,
    /// For a transfer: whether the visitor comes back.
    pub back: bool,
}

impl Screen {
    pub(super) fn dialog_view(&self, open: &Open, tag: &str) -> DialogView {
        let (to, place, back) = match &open.dialog {
            Dialog::Transfer {
                to, place, back, ..
            } => (Some(*to), *place, *back),
            _ => (None, Place::Keep, false),
        };
        let field = match (open.takes_number(), open.is_typed_into()) {
            (true, _) => Texts::get(tag, key::COUNTER_NUMBER_FIELD, &[]),
            (false, true) => Texts::get(tag, key::COUNTER_SEARCH, &[]),
            (false, false) => String::new(),
        };
        DialogView {
            title: self.title_of(&open.dialog, tag),
            field,
            typed: if open.takes_number() {
                open.typed.to_uppercase()
            } else {
                open.typed.clone()
            },
            number: open.takes_number(),
            series: self.series(),
            empty: if open.is_typed_into() && !open.takes_number() && self.choices().is_empty() {
                Texts::get(tag, key::COUNTER_NOTHING_FOUND, &[])
            } else {
                String::new()
            },
            choices: self.choices(),
            to: to.map(|to| match to {
                To::Errand => 0,
                To::Counter => 1,
                To::Guide => 2,
            }),
            place,
            back,
        }
    }

    /// The question, with the number of whom it is about.
    fn title_of(&self, dialog: &Dialog, tag: &str) -> String {
        let title = Texts::get(tag, title_key(dialog), &[]);
        let visit = self.desk().and_then(|desk| desk.visit.as_ref());
        let number = match dialog {
            Dialog::Outcome
            | Dialog::Reason { .. }
            | Dialog::Park
            | Dialog::AddErrand
            | Dialog::Transfer { ticket: None, .. } => visit.map(|visit| &visit.number),
            Dialog::EndReason { number } => Some(number),
            _ => None,
        };
        number.map_or_else(
            || title.clone(),
            |number| format!("{} · {title}", languages::isolated(&number.to_string())),
        )
    }

    fn series(&self) -> Vec<String> {
        let errands = self.room.iter().flat_map(|room| &room.view.errands);
        let mut series: Vec<_> = errands.map(|errand| errand.series.to_string()).collect();
        series.sort();
        series.dedup();
        series
    }
}

const fn title_key(dialog: &Dialog) -> &'static str {
    match dialog {
        Dialog::Outcome => key::COUNTER_OUTCOME,
        Dialog::Reason { .. } => key::COUNTER_REASON,
        Dialog::Pause => key::COUNTER_PAUSE_REASON,
        Dialog::Park => key::COUNTER_PARK,
        Dialog::Transfer { .. } | Dialog::Waiting => key::COUNTER_TRANSFER,
        Dialog::ErrandDoors => key::MANAGER_ERRANDS,
        Dialog::EndTicket => key::MANAGER_END_TICKET,
        Dialog::EndReason { .. } => key::MANAGER_END_REASON,
        Dialog::SignOutGuide => key::MANAGER_SIGN_OUT,
        Dialog::AnnounceLanguage => key::MANAGER_ANNOUNCE_LANGUAGE,
        Dialog::AnnounceUntil => key::MANAGER_ANNOUNCE_UNTIL,
        Dialog::AddErrand => key::COUNTER_ADD_ERRAND,
        Dialog::NewErrand => key::COUNTER_TAKE_TICKET,
        Dialog::NewLanguage { .. } => key::COUNTER_LANGUAGES,
        Dialog::CallNumber => key::COUNTER_CALL_NUMBER,
        Dialog::Restore => key::COUNTER_RESTORE,
        Dialog::Parked => key::COUNTER_PARKED,
        Dialog::Language => key::COUNTER_SCREEN_LANGUAGE,
        Dialog::More => key::COUNTER_MORE,
    }
}
