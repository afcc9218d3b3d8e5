//! What an action does where the counter is now: it asks the room, or opens what must be chosen first. What it does to the
//! queue is the room's business.

use queue::command::Command;
use queue::ids::TicketId;
use queue::refusal::Code;
use queue::view::Status;

use super::dialog::{Dialog, transfer_of};
use super::{Action, Ask, Cause, Notice, Page, Screen, listed};

impl Screen {
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
            Action::Undo => self.undo(),
            Action::Pause if self.status() == Status::Paused => self.ask(Command::Resume),
            Action::Resume => self.ask(Command::Resume),
            Action::SignOut => self.ask(Command::SignOut),
            Action::CallForStaff => self.call_for_staff(),
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
            Action::Pause if self.has_visitor() => self.refuse(action, Code::Busy),
            Action::Pause => self.begin(Dialog::Pause),
            Action::Park => self.begin_with_visitor(action, Dialog::Park),
            Action::Transfer if self.has_visitor() => self.begin(transfer_of(None)),
            Action::Transfer if self.desk().is_none_or(|desk| listed(desk).next().is_none()) => {
                self.refuse(action, Code::NobodyWaiting)
            }
            Action::Transfer => self.begin(Dialog::Waiting),
            Action::PlayGreeting => {
                self.play_greeting();
                Vec::new()
            }
            Action::AddErrand => self.begin_with_visitor(action, Dialog::AddErrand),
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

    pub(super) fn has_visitor(&self) -> bool {
        matches!(self.status(), Status::Called | Status::Serving)
    }

    fn begin(&mut self, dialog: Dialog) -> Vec<Ask> {
        self.open(dialog);
        Vec::new()
    }

    /// What needs a visitor is refused before anything is chosen.
    fn begin_with_visitor(&mut self, action: Action, dialog: Dialog) -> Vec<Ask> {
        if self.has_visitor() {
            self.begin(dialog)
        } else {
            self.refuse(action, Code::NoVisitor)
        }
    }

    /// Says in place why it cannot be now; the room is not asked.
    pub(super) fn refuse(&mut self, action: Action, code: Code) -> Vec<Ask> {
        self.notice = Some(Notice {
            deed: self.action_title(action, self.shown().tag),
            cause: Cause::Refused(code),
        });
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

    /// An end that cannot be now is refused before anything is chosen.
    fn begin_finish(&mut self) -> Vec<Ask> {
        let refused = match self.status() {
            Status::Serving => None,
            Status::Called => Some(Code::NotStarted),
            _ => Some(Code::NoVisitor),
        };
        if let Some(code) = refused {
            return self.refuse(Action::Finish, code);
        }
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

    pub(super) fn cancel(&mut self) -> Vec<Ask> {
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
                // What was done to the room was said there.
                self.said = None;
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

    pub(super) fn step_in(&mut self, ticket: TicketId) -> Vec<Ask> {
        match self.free_counter() {
            Some(counter) => self.ask(Command::StepIn { ticket, counter }),
            None => Vec::new(),
        }
    }

    /// Without a link the guide reads at once that nobody has heard of it; it goes out if the link is soon back.
    fn call_for_staff(&mut self) -> Vec<Ask> {
        let asks = self.ask(Command::CallForStaff);
        if self.is_cut() {
            self.notice = Some(Notice::unsent());
        }
        asks
    }

    /// Answers an alarm before a call for help.
    fn answer_first(&mut self) -> Vec<Ask> {
        let Some(duty) = self.duty.as_ref().map(|state| &state.view) else {
            return Vec::new();
        };
        let staff = self.staff_calls(duty).next();
        if let Some(counter) = staff.map(|call| call.counter.clone()) {
            return self.ask(Command::AnswerStaff { counter });
        }
        match duty.help.first().map(|help| help.device.clone()) {
            Some(device) => self.ask(Command::AnswerHelp { device }),
            None => Vec::new(),
        }
    }
}
