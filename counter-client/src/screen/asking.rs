//! What was asked of the room and what came of it: the same intention when it is asked again, and what an answer or a
//! refusal changes here. It sends nothing itself.

use std::time::Instant;

use broker_config::device::Asked;
use broker_config::wire::reply::Answer;
use queue::command::Command;
use queue::refusal::Code;

use super::{Ask, Cause, Notice, Said, Screen};

impl Screen {
    /// Asks for something; a command that had no answer is asked again as the same intention.
    pub(super) fn ask(&mut self, command: Command) -> Vec<Ask> {
        if !self.asked.is_empty() && !matches!(command, Command::CallForStaff) {
            return Vec::new();
        }
        self.notice = None;
        let again = self
            .unanswered
            .take()
            .filter(|last| last.command == command);
        let ask = again.unwrap_or_else(|| {
            self.last_serial += 1;
            Ask {
                serial: self.last_serial,
                command,
            }
        });
        if matches!(ask.command, Command::Announce { .. }) {
            let texts = self.texts.as_ref().map(|texts| &texts.view);
            self.announced_before = texts.and_then(|texts| texts.announcement.clone());
        }
        self.asked.insert(ask.serial, ask.command.clone());
        vec![ask]
    }

    /// What came of something asked.
    pub fn answered(&mut self, serial: u64, asked: Asked, now: Instant) {
        let Some(command) = self.asked.remove(&serial) else {
            return;
        };
        if self.asked.is_empty() {
            self.asked_since = None;
        }
        match asked {
            Asked::Done(answer) => self.done(&command, *answer, now),
            // Waiting for nobody any more says that nobody waits.
            Asked::Refused(refusal)
                if refusal.code == Code::NobodyWaiting
                    && command == (Command::CallNext { arm: false }) => {}
            Asked::Refused(refusal) => self.refused(&command, refusal.code),
            Asked::NoAnswer { .. } => {
                let is_alarm = command == Command::CallForStaff;
                let unsent = is_alarm || self.failed(Cause::Unsent);
                self.notice = Some(if unsent {
                    Notice::unsent()
                } else {
                    let deed = self.deed(&command);
                    let cause = Cause::NoAnswer;
                    Notice { deed, cause }
                });
                if matches!(command, Command::SignIn { .. }) {
                    self.sign_in.pin.clear();
                } else {
                    self.unanswered = Some(Ask { serial, command });
                }
            }
        }
    }

    fn done(&mut self, command: &Command, answer: Answer, now: Instant) {
        self.remember_choice(command);
        if !matches!(
            command,
            Command::CallForStaff | Command::AnswerHelp { .. } | Command::AnswerStaff { .. }
        ) {
            self.dialog = None;
        }
        match answer {
            Answer::SignedIn(state) => {
                self.sign_in.signed_in();
                self.moving = false;
                self.hear_desk(state, now);
            }
            Answer::SignedOut => self.moving = false,
            Answer::Undone(state) => {
                let undone = self.desk.as_ref().and_then(|desk| desk.view.undo.clone());
                self.hear_desk(state, now);
                self.said = undone.map(Said::Undone);
            }
            Answer::TicketTaken(ticket) => self.said = Some(Said::TicketTaken(ticket.number)),
            Answer::StaffCalled => self.raise(),
            Answer::Paused => {
                if let Command::Pause { reason } = command {
                    self.begin_pausing(reason.clone(), now);
                }
            }
            Answer::StaffAnswered => {
                if let Command::AnswerStaff { counter } = command {
                    self.promise(counter.clone(), now);
                }
            }
            Answer::Done => {
                self.remember_deed(command, now);
                // Whether the room is open is said all the time.
                let is_door = matches!(command, Command::OpenRoom | Command::CloseRoom);
                self.said = (!is_door).then_some(Said::Done);
                if matches!(command, Command::Announce { .. }) {
                    self.announcing = false;
                    self.draft = None;
                }
            }
            _ => {}
        }
    }

    fn refused(&mut self, command: &Command, code: Code) {
        let restore = matches!(command, Command::RestoreTicket { .. });
        self.notice = Some(Notice {
            deed: self.deed(command),
            cause: match code {
                Code::AlreadyCalled if restore => Cause::StillOpen,
                code => Cause::Refused(code),
            },
        });
        if matches!(command, Command::SignIn { .. }) {
            self.sign_in.pin.clear();
            self.sign_in.wrong = code == Code::UnknownGuideOrPin;
        }
    }

    /// Puts what was chosen at a finish in front of the next one's list.
    fn remember_choice(&mut self, command: &Command) {
        let Command::Finish {
            outcome, reason, ..
        } = command
        else {
            return;
        };
        let chosen = [
            outcome.as_ref().map(|id| format!("outcome {id}")),
            reason.as_ref().map(|id| format!("reason {id}")),
        ];
        for name in chosen.into_iter().flatten() {
            self.recent.retain(|other| *other != name);
            self.recent.insert(0, name);
        }
    }
}
