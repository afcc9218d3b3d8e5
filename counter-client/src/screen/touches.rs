//! What a key or a touch means where the counter is now. What it does to the queue is the room's business.

use languages::key;
use queue::command::{Command, Place, TicketRef};
use queue::ids::{CounterId, DeviceId, ErrandId, GuideId, TicketId};
use queue::view::Status;

use super::dialog::{Dialog, Open, TYPED_MAX, To, transfer_of};
use super::sign_in::PIN_MAX;
use super::{Action, Ask, Page, Screen};
use crate::keys::Stroke;

/// What a guide does to the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Touch {
    /// A key that no focused button takes.
    Key(Stroke),
    /// A button.
    Act(Action),
    /// A guide at the sign-in.
    Guide(GuideId),
    /// A counter at the sign-in, or none.
    Place(Option<CounterId>),
    /// A key of the pad on the screen.
    Digit(char),
    /// The pad's way back.
    Erase,
    /// The pad's last key.
    Submit,
    /// One of the choices that are open, by its name.
    Choose(String),
    /// A waiting visitor of the list.
    Call(TicketId),
    /// A visitor who was set aside.
    Unpark(TicketId),
    /// Goes to whoever asked for help at a kiosk.
    AnswerHelp(DeviceId),
    /// Goes to a counter with an alarm.
    AnswerStaff(CounterId),
    /// Takes a wanted visitor.
    StepIn(TicketId),
    /// Which kind of place a visitor goes on to: 0 errand, 1 counter, 2 guide.
    To(u8),
    /// The place in the new queue.
    PlaceInQueue(Place),
    /// Whether the visitor comes back afterwards.
    Back,
    /// An errand of the overview: it is opened or closed.
    Errand(ErrandId),
    /// A guide of the overview: to be signed out, when the next touch says so too.
    SignOutOf(GuideId),
    /// The words of an announcement, as they now are.
    Write(String),
    /// A button of the page on which an announcement is written.
    Announcing(Announcing),
}

/// A button of the page on which an announcement is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Announcing {
    /// Another language.
    Language,
    /// Another end.
    Until,
    /// Shows it.
    Publish,
    /// Takes down what is shown.
    Clear,
}

impl Screen {
    /// Takes in what a guide does.
    pub fn touch(&mut self, touch: Touch) -> Vec<Ask> {
        match touch {
            Touch::Key(stroke) => return self.key(&stroke),
            Touch::Act(action) => return self.act(action),
            Touch::Guide(guide) => self.choose_guide(guide),
            Touch::Place(place) => self.sign_in.place = Some(place),
            Touch::Digit(digit) => self.typed(digit),
            Touch::Erase => self.erase(),
            Touch::Submit => return self.submit(),
            Touch::Choose(id) => return self.choose(&id),
            Touch::Call(ticket) => {
                return self.ask(Command::CallTicket {
                    which: TicketRef::Ticket(ticket),
                });
            }
            Touch::Unpark(ticket) => return self.ask(Command::Unpark { ticket }),
            Touch::AnswerHelp(device) => return self.ask(Command::AnswerHelp { device }),
            Touch::AnswerStaff(counter) => return self.ask(Command::AnswerStaff { counter }),
            Touch::StepIn(ticket) => return self.step_in(ticket),
            Touch::To(kind) => self.change_transfer(|to, _, _| *to = kind_of(kind)),
            Touch::PlaceInQueue(chosen) => self.change_transfer(|_, place, _| *place = chosen),
            Touch::Back => self.change_transfer(|_, _, back| *back = !*back),
            Touch::Errand(errand) => return self.turn_errand(errand),
            Touch::SignOutOf(guide) => self.begin_sign_out_of(&guide),
            Touch::Write(words) => self.write_announcement(&words),
            Touch::Announcing(Announcing::Language) => self.open(Dialog::AnnounceLanguage),
            Touch::Announcing(Announcing::Until) => self.open(Dialog::AnnounceUntil),
            Touch::Announcing(Announcing::Publish) => return self.publish_announcement(),
            Touch::Announcing(Announcing::Clear) => return self.clear_announcement(),
        }
        Vec::new()
    }

    fn key(&mut self, stroke: &Stroke) -> Vec<Ask> {
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
            self.dialog = None;
            return Vec::new();
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

    fn fitting_guides(&self) -> usize {
        self.sign_in_view(self.language.as_str()).guides.len()
    }

    fn typed(&mut self, letter: char) {
        self.notice = None;
        if let Some(open) = &mut self.dialog {
            if open.typed.chars().count() < TYPED_MAX {
                open.typed.push(letter);
                open.selected = 0;
            }
        } else if letter.is_ascii_digit() {
            self.sign_in.wrong = false;
            if self.sign_in.pin.len() < PIN_MAX {
                self.sign_in.pin.push(letter);
            }
        } else if self.sign_in.search.chars().count() < TYPED_MAX {
            self.sign_in.guide = None;
            self.sign_in.pin.clear();
            self.sign_in.selected = 0;
            self.sign_in.search.push(letter);
        }
    }

    fn erase(&mut self) {
        if let Some(open) = &mut self.dialog {
            open.typed.pop();
            open.selected = 0;
        } else if self.sign_in.pin.pop().is_none() && self.sign_in.search.pop().is_none() {
            self.sign_in.guide = None;
        }
    }

    fn submit(&mut self) -> Vec<Ask> {
        let Some(open) = &self.dialog else {
            return self.submit_at_sign_in();
        };
        if open.takes_number() && !open.typed.is_empty() {
            return self.submit_number();
        }
        let selected = open.selected;
        let chosen = self.choices().into_iter().nth(selected);
        chosen.map_or_else(Vec::new, |choice| self.choose(&choice.id))
    }

    fn submit_at_sign_in(&mut self) -> Vec<Ask> {
        if self.page() != Page::SignIn {
            return Vec::new();
        }
        if self.sign_in.guide.is_none() {
            let view = self.sign_in_view(self.language.as_str());
            if let Some(guide) = view.guides.into_iter().find(|guide| guide.chosen) {
                self.choose_guide(guide.id);
            }
            return Vec::new();
        }
        self.submit_sign_in()
    }

    fn select(&mut self, forward: bool) {
        let count = self.choices().len();
        if let Some(open) = &mut self.dialog {
            open.selected = stepped(open.selected, forward, count);
        }
    }

    fn change_transfer(&mut self, change: impl FnOnce(&mut To, &mut Place, &mut bool)) {
        if let Some(Open {
            dialog: Dialog::Transfer {
                to, place, back, ..
            },
            selected,
            ..
        }) = &mut self.dialog
        {
            *selected = 0;
            change(to, place, back);
        }
    }

    fn turn_transfer(&mut self, right: bool) {
        self.change_transfer(|to, _, _| {
            *to = kind_of((*to as u8 + if right { 1 } else { 2 }) % 3);
        });
    }

    /// Does an action; one that makes no sense now is asked all the same, and the room says why not.
    pub(super) fn act(&mut self, action: Action) -> Vec<Ask> {
        if action.is_for_managers() {
            return self.act_as_manager(action);
        }
        match action {
            Action::Next => self.next(),
            Action::Disarm => self.ask(Command::CallNext { arm: false }),
            Action::Recall => self.ask(Command::Recall),
            Action::Start => self.ask(Command::StartService),
            Action::Finish => self.begin_finish(),
            Action::NoShow => self.ask(Command::NoShow),
            Action::SendBack => self.ask(Command::ReturnToQueue),
            Action::Undo => self.ask(Command::Undo),
            Action::Pause if self.status() == Status::Paused => self.ask(Command::Resume),
            Action::Resume => self.ask(Command::Resume),
            Action::SignOut => self.ask(Command::SignOut),
            Action::CallForStaff => self.ask(Command::CallForStaff),
            Action::StepIn => self.step_in_first(),
            Action::AnswerHelp => self.answer_first(),
            Action::Cancel => self.cancel(),
            Action::TextSize => {
                self.text_step += 1;
                Vec::new()
            }
            Action::Move => {
                self.moving = true;
                self.sign_in.guide = self.desk().and_then(|desk| desk.guide.clone());
                Vec::new()
            }
            Action::Pause => self.begin(Dialog::Pause),
            Action::Park => self.begin(Dialog::Park),
            Action::Transfer if self.has_visitor() => self.begin(transfer_of(None)),
            Action::Transfer => self.begin(Dialog::Waiting),
            Action::PlayGreeting => {
                self.play_greeting();
                Vec::new()
            }
            Action::AddErrand => self.begin(Dialog::AddErrand),
            Action::CallNumber => self.begin(Dialog::CallNumber),
            Action::Restore => self.begin(Dialog::Restore),
            Action::TakeTicket => self.begin(Dialog::NewErrand),
            Action::Parked => self.begin(Dialog::Parked),
            Action::Language => self.begin(Dialog::Language),
            Action::More => self.begin(Dialog::More),
            Action::Overview
            | Action::OpenRoom
            | Action::CloseRoom
            | Action::ErrandDoors
            | Action::Announce
            | Action::EndTicket
            | Action::SignOutGuide => Vec::new(),
        }
    }

    fn has_visitor(&self) -> bool {
        matches!(self.status(), Status::Called | Status::Serving)
    }

    fn begin(&mut self, dialog: Dialog) -> Vec<Ask> {
        self.open(dialog);
        Vec::new()
    }

    /// The one key: who waits is called, and when nobody waits the guide stays armed. While a visitor is there it does
    /// the next thing that the visit needs, never an end.
    fn next(&mut self) -> Vec<Ask> {
        match self.status() {
            Status::Reachable => self.step_in_first(),
            Status::Paused => self.ask(Command::Resume),
            Status::Armed => Vec::new(),
            _ => self.ask(Command::CallNext { arm: true }),
        }
    }

    fn begin_finish(&mut self) -> Vec<Ask> {
        let has = |name: fn(&queue::view::SettingsView) -> bool| {
            self.settings
                .as_ref()
                .is_some_and(|state| name(&state.view))
        };
        match (
            has(|room| !room.outcomes.is_empty()),
            has(|room| !room.reasons.is_empty()),
        ) {
            (true, _) => self.begin(Dialog::Outcome),
            (false, true) => self.begin(Dialog::Reason { outcome: None }),
            (false, false) => self.finish(None, None),
        }
    }

    fn cancel(&mut self) -> Vec<Ask> {
        self.notice = None;
        if self.dialog.take().is_some() {
            return Vec::new();
        }
        match self.page() {
            Page::SignIn => {
                self.moving = false;
                self.sign_in.signed_in();
                return Vec::new();
            }
            Page::Announce => {
                self.announcing = false;
                return Vec::new();
            }
            Page::Overview => {
                self.overseeing = false;
                return Vec::new();
            }
            _ => {}
        }
        if self.status() == Status::Armed {
            return self.act(Action::Disarm);
        }
        Vec::new()
    }

    fn step_in_first(&mut self) -> Vec<Ask> {
        let first = self.wanted().first().map(|wanted| wanted.ticket.clone());
        first.map_or_else(Vec::new, |ticket| self.step_in(ticket))
    }

    fn step_in(&mut self, ticket: TicketId) -> Vec<Ask> {
        match self.free_counter() {
            Some(counter) => self.ask(Command::StepIn { ticket, counter }),
            None => Vec::new(),
        }
    }

    /// Answers an alarm before a call for help.
    fn answer_first(&mut self) -> Vec<Ask> {
        let Some(duty) = self.duty.as_ref().map(|state| &state.view) else {
            return Vec::new();
        };
        let own = self.desk().and_then(|desk| desk.counter.clone());
        let staff = duty
            .staff
            .iter()
            .find(|call| Some(&call.counter) != own.as_ref());
        if let Some(counter) = staff.map(|call| call.counter.clone()) {
            return self.ask(Command::AnswerStaff { counter });
        }
        match duty.help.first().map(|help| help.device.clone()) {
            Some(device) => self.ask(Command::AnswerHelp { device }),
            None => Vec::new(),
        }
    }
}

/// One further or back, round and round.
fn stepped(at: usize, forward: bool, count: usize) -> usize {
    let count = count.max(1);
    let next = if forward {
        at + 1
    } else {
        at.min(count - 1) + count - 1
    };
    next % count
}

const fn kind_of(kind: u8) -> To {
    match kind {
        1 => To::Counter,
        2 => To::Guide,
        _ => To::Errand,
    }
}

/// The words of the button that does this command of PROTOCOL.
pub(super) fn command_key(command: &str) -> &'static str {
    match command {
        "call_next" => key::COUNTER_NEXT,
        "call_ticket" => key::COUNTER_CALL_NUMBER,
        "unpark" => key::COUNTER_UNPARK,
        "start_service" => key::COUNTER_START,
        "no_show" => key::COUNTER_NO_SHOW,
        "return_to_queue" => key::COUNTER_RETURN,
        "park" => key::COUNTER_PARK,
        "transfer" => key::COUNTER_TRANSFER,
        "add_errand" => key::COUNTER_ADD_ERRAND,
        "finish" => key::COUNTER_FINISH,
        "pause" => key::COUNTER_PAUSE,
        "resume" => key::COUNTER_RESUME,
        "restore_ticket" => key::COUNTER_RESTORE,
        _ => key::WALL_RECALL,
    }
}
