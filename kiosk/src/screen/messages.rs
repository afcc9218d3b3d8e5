//! What is said beside the page, the most pressing first: this order is the only one. All of it stands in one place, so that
//! nothing to touch moves when a message comes or goes; where that is, and how much of it at once, is the window's.

use languages::{Texts, key};

use super::view::{Message, MessageKind, Page, View};
use super::visit::Help;

/// The messages of a view.
pub(super) fn of(view: &View) -> Vec<Message> {
    let all = [
        about_the_last_touch(view),
        about_help(view),
        true_of_all_errands(view),
        about_the_room(view),
        about_paper(view),
        announced(view),
    ];
    all.into_iter().flatten().collect()
}

fn message(kind: MessageKind, title: String, about: String) -> Option<Message> {
    (!title.is_empty()).then_some(Message { kind, title, about })
}

fn keyed(kind: MessageKind, view: &View, title: &str) -> Option<Message> {
    message(
        kind,
        Texts::get(view.language.tag, title, &[]),
        String::new(),
    )
}

fn about_the_last_touch(view: &View) -> Option<Message> {
    let kind = if view.notice_is_good {
        MessageKind::Done
    } else {
        MessageKind::Refused
    };
    message(kind, view.notice.clone(), String::new())
}

/// That help is being asked for is said by its button alone.
fn about_help(view: &View) -> Option<Message> {
    let tag = view.language.tag;
    match view.help {
        Help::No | Help::Asking => None,
        Help::Asked => message(
            MessageKind::HelpAsked,
            Texts::get(tag, key::KIOSK_HELP_ASKED, &[]),
            Texts::get(tag, key::KIOSK_HELP_ASKED_ABOUT, &[]),
        ),
        Help::Answered => keyed(MessageKind::HelpComes, view, key::KIOSK_HELP_ANSWERED),
        Help::Failed => keyed(MessageKind::OutOfReach, view, key::KIOSK_HELP_FAILED),
    }
}

fn true_of_all_errands(view: &View) -> Option<Message> {
    let shown = view.page == Page::Errands && view.warning_left_s.is_none();
    let told = shown.then(|| view.told_of_all.clone());
    message(MessageKind::Alike, told.unwrap_or_default(), String::new())
}

fn about_the_room(view: &View) -> Option<Message> {
    let before_a_number = matches!(
        view.page,
        Page::Language
            | Page::Errands
            | Page::Booked
            | Page::Needs
            | Page::MoreLanguages
            | Page::Ways
    );
    if view.alone && before_a_number {
        return keyed(MessageKind::Apart, view, key::KIOSK_OFFLINE);
    }
    view.stale
        .then(|| keyed(MessageKind::Apart, view, key::KIOSK_STALE))
        .flatten()
}

/// A ticket says itself what becomes of its paper.
fn about_paper(view: &View) -> Option<Message> {
    let said = (view.page != Page::Ticket).then(|| view.paper.clone());
    message(MessageKind::Paper, said.unwrap_or_default(), String::new())
}

/// It may be long, and stands where there is nothing to choose yet but the language.
fn announced(view: &View) -> Option<Message> {
    let said =
        matches!(view.page, Page::Language | Page::Closed).then(|| view.announcement.clone());
    message(
        MessageKind::Announcement,
        said.unwrap_or_default(),
        String::new(),
    )
}
