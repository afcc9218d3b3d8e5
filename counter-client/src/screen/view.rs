//! The whole counter as it is to be seen, in words of the shown language: made anew from what is known, never kept.

use std::time::Instant;

use jiff::Timestamp;
use languages::{Language, Texts, key};
use queue::command::Place;
use queue::ids::CounterId;
use queue::moment::Moment;
use queue::view::{Status, Wanted};

use super::dialog::{Dialog, Open, To};
use super::sign_in::status_key;
use super::touches::command_key;
use super::visit_view::{ParkedItem, RowItem, VisitView, language_names};
use super::why::minutes;
use super::{Action, Line, Notice, Said, Screen, SignInView};

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
}

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

/// What an alarm line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlarmKind {
    /// A colleague's silent alarm.
    Staff,
    /// Somebody at a kiosk.
    Help,
    /// A language that nobody on duty speaks, or only one.
    Wanted,
}

/// A line that somebody should answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlarmItem {
    /// What it is about.
    pub kind: AlarmKind,
    /// The counter, kiosk or ticket.
    pub id: String,
    /// The line.
    pub title: String,
    /// The button; empty when nothing can be done.
    pub button: String,
    /// Its key.
    pub key: String,
}

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
}

impl Choice {
    pub(super) fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            about: String::new(),
            key: String::new(),
            chosen: false,
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
    /// The lines.
    pub choices: Vec<Choice>,
    /// Which line Enter takes.
    pub selected: usize,
    /// For a transfer: 0 to an errand, 1 a counter, 2 a guide.
    pub to: Option<u8>,
    /// For a transfer: the place in the new queue.
    pub place: Place,
    /// For a transfer: whether the visitor comes back.
    pub back: bool,
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
    /// The guide's name.
    pub guide: String,
    /// What the counter is doing.
    pub status: Status,
    /// The same in words.
    pub status_text: String,
    /// The room's time.
    pub clock: String,
    /// How many wait for this guide.
    pub waiting: String,
    /// How long the longest of them has.
    pub longest: String,
    /// Whether the room is a trial.
    pub trial: bool,
    /// A line about the link, and what it means; empty when all is well.
    pub link: String,
    /// The second line.
    pub link_about: String,
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
    /// In place of a visit.
    pub no_visit: String,
    /// The visitor.
    pub visit: Option<VisitView>,
    /// Who waits.
    pub rows: Vec<RowItem>,
    /// Who is set aside.
    pub parked: Vec<ParkedItem>,
    /// The sign-in.
    pub sign_in: SignInView,
    /// The open choice.
    pub dialog: Option<DialogView>,
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
            guide: self.guide_name(),
            status: self.status(),
            status_text: Texts::get(tag, status_key(self.status()), &[]),
            clock: self
                .clock
                .now(now)
                .and_then(|at| self.time(at))
                .unwrap_or_default(),
            waiting: self.waiting_line(tag),
            longest: self.longest_line(tag, now),
            trial: self.room.as_ref().is_some_and(|room| room.view.trial),
            link,
            link_about,
            alarms: self.alarms(tag, now),
            notice: self.notice_line(tag),
            sending: !self.asked.is_empty(),
            said: self.said_line(tag),
            main: self.main_action(tag),
            actions: self.other_actions(tag, now),
            bar: self.bar_actions(tag),
            no_visit: self.no_visit(tag),
            visit: self.visit_view(tag, now),
            rows: self.rows(tag, now),
            parked: self.parked_items(tag),
            sign_in: self.sign_in_view(tag),
            dialog: self.dialog.as_ref().map(|open| self.dialog_view(open, tag)),
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
            _ => match self.status() {
                Status::Closed => Page::SignIn,
                Status::Reachable => Page::Reachable,
                _ => Page::Desk,
            },
        }
    }

    /// A moment as the clock on the wall shows it.
    pub(super) fn time(&self, at: Moment) -> Option<String> {
        let stamp = Timestamp::from_millisecond(at.as_millis()).ok()?;
        let zoned = stamp.to_zoned(self.behaviour.zone.clone());
        Some(format!("{:02}:{:02}", zoned.hour(), zoned.minute()))
    }

    fn place_name(&self, tag: &str) -> String {
        match self.desk().and_then(|desk| desk.counter.as_ref()) {
            Some(counter) => {
                let name = self.counter_name(counter);
                Texts::get(tag, key::COUNTER_AT, &[("counter", (&name).into())])
            }
            None => {
                let texts = self.texts.as_ref();
                texts
                    .and_then(|texts| super::choices::named(&texts.view.name, tag))
                    .unwrap_or_default()
            }
        }
    }

    fn counter_name(&self, id: &CounterId) -> String {
        let counters = self.settings.iter().flat_map(|state| &state.view.counters);
        let found = counters.into_iter().find(|counter| counter.id == *id);
        found.map_or_else(|| id.to_string(), |counter| counter.name.clone())
    }

    fn guide_name(&self) -> String {
        let Some(id) = self.desk().and_then(|desk| desk.guide.as_ref()) else {
            return String::new();
        };
        let mut guides = self.settings.iter().flat_map(|state| &state.view.guides);
        let found = guides.find(|guide| guide.id == *id);
        found.map_or_else(|| id.to_string(), |guide| guide.name.clone())
    }

    fn link_lines(&self, tag: &str) -> (String, String) {
        if self.room.is_none() {
            return (String::new(), String::new());
        }
        let about = Texts::get(tag, key::LINK_LOST_ABOUT, &[]);
        match self.line {
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
                    String::new(),
                )
            }
            Line::Up => (String::new(), String::new()),
        }
    }

    fn waiting_line(&self, tag: &str) -> String {
        let count = self.desk().map_or(0, |desk| desk.waiting_for_me);
        Texts::get(tag, key::COUNTER_WAITING_FOR_ME, &[("count", count.into())])
    }

    fn longest_line(&self, tag: &str, now: Instant) -> String {
        let since = self.desk().and_then(|desk| desk.longest_since);
        let (Some(since), Some(at)) = (since, self.clock.now(now)) else {
            return String::new();
        };
        let duration = languages::duration(tag, u64::try_from(at.s_since(since)).unwrap_or(0));
        Texts::get(
            tag,
            key::COUNTER_LONGEST,
            &[("duration", (&duration).into())],
        )
    }

    fn notice_line(&self, tag: &str) -> String {
        match &self.notice {
            _ if !self.asked.is_empty() => Texts::get(tag, key::LINK_SENDING, &[]),
            None => String::new(),
            Some(Notice::NoAnswer) => Texts::get(tag, key::LINK_NO_ANSWER, &[]),
            Some(Notice::Refused(code)) => {
                let code = serde_json::to_value(code).unwrap_or_default();
                languages::refused(tag, code.as_str().unwrap_or_default())
            }
        }
    }

    fn said_line(&self, tag: &str) -> String {
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
            Some(Said::StaffCalled) => Texts::get(tag, key::COUNTER_STAFF_CALLED, &[]),
        }
    }

    fn no_visit(&self, tag: &str) -> String {
        let key = match self.status() {
            Status::Armed => key::COUNTER_ARMED_ABOUT,
            Status::Reachable => key::COUNTER_REACHABLE_ABOUT,
            Status::Paused => key::COUNTER_STATUS_PAUSED,
            _ => key::COUNTER_NO_VISIT,
        };
        Texts::get(tag, key, &[])
    }

    fn main_action(&self, tag: &str) -> Option<ActionItem> {
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

    fn other_actions(&self, tag: &str, now: Instant) -> Vec<ActionItem> {
        use Action::{AddErrand, CallNumber, NoShow, Park, Recall, SendBack, TakeTicket, Transfer};
        let actions: &[Action] = match self.status() {
            Status::Called => &[Recall, NoShow, Transfer, Park, SendBack],
            Status::Serving => &[Transfer, Park, SendBack, AddErrand],
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

    fn bar_actions(&self, tag: &str) -> Vec<ActionItem> {
        let actions: &[Action] = match self.page() {
            Page::Desk | Page::Reachable => match self.status() {
                Status::Free | Status::Armed => &[
                    Action::Pause,
                    Action::SignOut,
                    Action::CallForStaff,
                    Action::More,
                ],
                Status::Paused | Status::Reachable => &[
                    Action::Move,
                    Action::SignOut,
                    Action::CallForStaff,
                    Action::More,
                ],
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

    fn action_item(&self, action: Action, tag: &str) -> ActionItem {
        ActionItem {
            action,
            title: self.action_title(action, tag),
            about: String::new(),
            key: self.behaviour.keys.shown(action),
        }
    }

    /// The words of a button.
    pub(super) fn action_title(&self, action: Action, tag: &str) -> String {
        let key = match action {
            Action::Recall => return self.recall_title(tag),
            Action::Undo => return self.undo_title(tag),
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
        };
        Texts::get(tag, key, &[])
    }

    fn recall_title(&self, tag: &str) -> String {
        let visit = self.desk().and_then(|desk| desk.visit.as_ref());
        let limit = self
            .settings
            .as_ref()
            .map_or(0, |state| state.view.rules.recall_limit);
        let count = visit.map_or(0, |visit| visit.recalls);
        let args = [("count", count.into()), ("limit", limit.into())];
        Texts::get(tag, key::COUNTER_RECALL, &args)
    }

    fn undo_title(&self, tag: &str) -> String {
        let command = self
            .desk()
            .and_then(|desk| desk.undo.as_deref())
            .unwrap_or_default();
        let action = Texts::get(tag, command_key(command), &[]);
        Texts::get(tag, key::COUNTER_UNDO, &[("action", (&action).into())])
    }

    fn dialog_view(&self, open: &Open, tag: &str) -> DialogView {
        let (to, place, back) = match &open.dialog {
            Dialog::Transfer { to, place, back } => (Some(*to), *place, *back),
            _ => (None, Place::Keep, false),
        };
        let field = match (open.takes_number(), open.is_typed_into()) {
            (true, _) => Texts::get(tag, key::COUNTER_NUMBER_FIELD, &[]),
            (false, true) => Texts::get(tag, key::COUNTER_SEARCH, &[]),
            (false, false) => String::new(),
        };
        DialogView {
            title: Texts::get(tag, title_key(&open.dialog), &[]),
            field,
            typed: if open.takes_number() {
                open.typed.to_uppercase()
            } else {
                open.typed.clone()
            },
            number: open.takes_number(),
            series: self.series(),
            choices: self.choices(),
            selected: open.selected,
            to: to.map(|to| match to {
                To::Errand => 0,
                To::Counter => 1,
                To::Guide => 2,
            }),
            place,
            back,
        }
    }

    fn series(&self) -> Vec<String> {
        let errands = self.room.iter().flat_map(|room| &room.view.errands);
        let mut series: Vec<_> = errands.map(|errand| errand.series.to_string()).collect();
        series.sort();
        series.dedup();
        series
    }

    fn alarms(&self, tag: &str, now: Instant) -> Vec<AlarmItem> {
        let (Some(duty), true) = (&self.duty, self.status() != Status::Closed) else {
            return Vec::new();
        };
        let own = self.desk().and_then(|desk| desk.counter.as_ref());
        let staff = duty
            .view
            .staff
            .iter()
            .filter(|call| Some(&call.counter) != own);
        let staff = staff.map(|call| {
            let name = self.counter_name(&call.counter);
            AlarmItem {
                kind: AlarmKind::Staff,
                id: call.counter.to_string(),
                title: Texts::get(
                    tag,
                    key::COUNTER_STAFF_ALARM,
                    &[("counter", (&name).into())],
                ),
                button: Texts::get(tag, key::COUNTER_STAFF_ANSWER, &[]),
                key: String::new(),
            }
        });
        let help = duty.view.help.iter().map(|help| {
            let spoken = language_names(&help.languages, tag).join(", ");
            let args = [
                ("device", help.device.as_str().into()),
                ("language", (&spoken).into()),
            ];
            AlarmItem {
                kind: AlarmKind::Help,
                id: help.device.to_string(),
                title: Texts::get(tag, key::COUNTER_HELP_ASKED, &args),
                button: Texts::get(tag, key::COUNTER_HELP_ANSWER, &[]),
                key: String::new(),
            }
        });
        let mut alarms: Vec<_> = staff.chain(help).collect();
        if let Some(first) = alarms.first_mut() {
            first.key = self.behaviour.keys.shown(Action::AnswerHelp);
        }
        alarms.extend(self.wanted_lines(tag, now));
        alarms
    }

    /// The wanted visitors whom this guide could help, while without a counter.
    pub(super) fn wanted(&self) -> Vec<&Wanted> {
        let (Some(duty), Some(desk)) = (&self.duty, self.desk()) else {
            return Vec::new();
        };
        if desk.status != Status::Reachable {
            return Vec::new();
        }
        let mine = |wanted: &&Wanted| {
            wanted
                .languages
                .iter()
                .any(|tag| desk.languages.contains(tag))
        };
        duty.view.wanted.iter().filter(mine).collect()
    }

    pub(super) fn free_counter(&self) -> Option<CounterId> {
        let duty = self.duty.as_ref()?;
        let free = duty
            .view
            .counters
            .iter()
            .find(|duty| duty.status == Status::Closed);
        free.map(|duty| duty.counter.clone())
    }

    fn wanted_lines(&self, tag: &str, now: Instant) -> Vec<AlarmItem> {
        let free = self.free_counter().map(|id| self.counter_name(&id));
        let lines = self.wanted().into_iter().enumerate().map(|(at, wanted)| {
            let spoken =
                language_names(&wanted.languages[..wanted.languages.len().min(1)], tag).join(", ");
            let waited = self
                .clock
                .now(now)
                .map_or(0, |at| at.s_since(wanted.waiting_since));
            let mut args = vec![
                ("language", (&spoken).into()),
                ("minutes", minutes(waited).into()),
            ];
            let key = match &free {
                Some(counter) => {
                    args.push(("counter", counter.into()));
                    key::COUNTER_WANTED
                }
                None => key::COUNTER_WANTED_NO_COUNTER,
            };
            let first = at == 0 && free.is_some();
            AlarmItem {
                kind: AlarmKind::Wanted,
                id: wanted.ticket.to_string(),
                title: Texts::get(tag, key, &args),
                button: free
                    .as_ref()
                    .map_or_else(String::new, |_| Texts::get(tag, key::COUNTER_STEP_IN, &[])),
                key: if first {
                    self.behaviour.keys.shown(Action::StepIn)
                } else {
                    String::new()
                },
            }
        });
        lines.collect()
    }
}

fn numbered(tag: &str, key: &str, number: &str) -> String {
    Texts::get(tag, key, &[("number", number.into())])
}

const fn title_key(dialog: &Dialog) -> &'static str {
    match dialog {
        Dialog::Outcome => key::COUNTER_OUTCOME,
        Dialog::Reason { .. } => key::COUNTER_REASON,
        Dialog::Pause => key::COUNTER_PAUSE_REASON,
        Dialog::Park => key::COUNTER_PARK,
        Dialog::Transfer { .. } => key::COUNTER_TRANSFER,
        Dialog::AddErrand => key::COUNTER_ADD_ERRAND,
        Dialog::NewErrand => key::COUNTER_TAKE_TICKET,
        Dialog::NewLanguage { .. } => key::COUNTER_LANGUAGES,
        Dialog::CallNumber => key::COUNTER_CALL_NUMBER,
        Dialog::Restore => key::COUNTER_RESTORE,
        Dialog::Parked => key::COUNTER_PARKED,
        Dialog::Language => key::COUNTER_SCREEN_LANGUAGE,
        Dialog::More => key::KIOSK_PAGE_NEXT,
    }
}
