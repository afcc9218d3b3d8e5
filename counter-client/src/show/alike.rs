//! What is the same on both sides of the glass under two names: one in Rust, one in the window's language.

use queue::command::Place;
use queue::need::Need;
use queue::view::Status as Duty;

use crate::screen::{Action, AlarmKind, Page, Shape};
use crate::ui::{Act, AlarmSort, NeedKind, PageKind, QueuePlace, Status, WaitShape};

/// The same variants on both sides of the glass, in both directions.
macro_rules! alike {
    ($to:ident, $from:ident: $ours:ident = $theirs:ident { $($variant:ident),* $(,)? }) => {
        pub(super) const fn $to(value: $ours) -> $theirs {
            match value { $($ours::$variant => $theirs::$variant,)* }
        }
        pub(super) const fn $from(value: $theirs) -> $ours {
            match value { $($theirs::$variant => $ours::$variant,)* }
        }
    };
}

alike!(act_of, action_of: Action = Act {
    Next, Disarm, Recall, Start, Finish, NoShow, Park, Transfer, SendBack, AddErrand, Undo, Pause, Resume, CallNumber,
    Restore, TakeTicket, Parked, StepIn, AnswerHelp, CallForStaff, Move, SignOut, Language, TextSize, More, Cancel,
    PlayGreeting, Overview, OpenRoom, CloseRoom, ErrandDoors, Announce, EndTicket, SignOutGuide,
});

pub(super) const fn place_of(place: QueuePlace) -> Place {
    match place {
        QueuePlace::Keep => Place::Keep,
        QueuePlace::First => Place::First,
        QueuePlace::Last => Place::Last,
    }
}

pub(super) const fn page(page: Page) -> PageKind {
    match page {
        Page::Starting => PageKind::Starting,
        Page::Refused => PageKind::Refused,
        Page::SignIn => PageKind::SignIn,
        Page::Reachable => PageKind::Reachable,
        Page::Desk => PageKind::Desk,
        Page::Overview => PageKind::Overview,
        Page::Announce => PageKind::Announce,
    }
}

pub(super) const fn status(status: Duty) -> Status {
    match status {
        Duty::Closed => Status::Closed,
        Duty::Reachable => Status::Reachable,
        Duty::Free => Status::Free,
        Duty::Paused => Status::Paused,
        Duty::Armed => Status::Armed,
        Duty::Called => Status::Called,
        Duty::Serving => Status::Serving,
    }
}

pub(super) const fn sort(kind: AlarmKind) -> AlarmSort {
    match kind {
        AlarmKind::Staff => AlarmSort::Staff,
        AlarmKind::Help => AlarmSort::Help,
        AlarmKind::Wanted => AlarmSort::Wanted,
        AlarmKind::Aside => AlarmSort::Aside,
        AlarmKind::Own => AlarmSort::Own,
        AlarmKind::Unheard => AlarmSort::Unheard,
    }
}

pub(super) const fn shape(shape: Shape) -> WaitShape {
    match shape {
        Shape::Within => WaitShape::Within,
        Shape::Near => WaitShape::Near,
        Shape::Over => WaitShape::Over,
    }
}

pub(super) const fn need(need: Need) -> NeedKind {
    match need {
        Need::Seat => NeedKind::Seat,
        Need::StepFree => NeedKind::StepFree,
        Need::QuietCall => NeedKind::QuietCall,
        Need::Interpreter => NeedKind::Interpreter,
        Need::Fetch => NeedKind::Fetch,
    }
}
