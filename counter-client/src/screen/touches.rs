//! What a touch means where the counter is now, and what is typed. What a key means is in [`strokes`](super::strokes), what
//! an action does in [`acts`](super::acts).

use std::time::Instant;

use queue::command::{Command, Place, TicketRef};
use queue::ids::{CounterId, DeviceId, ErrandId, GuideId, TicketId};

use super::dialog::{Dialog, Open, TYPED_MAX, To};
use super::sign_in::PIN_MAX;
use super::{Action, Ask, Page, SENDING_SHOWN_AFTER, Screen};
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
    pub fn touch(&mut self, touch: Touch, now: Instant) -> Vec<Ask> {
        let asks = self.touched(touch);
        if !asks.is_empty() && self.asked_since.is_none() {
            self.asked_since = Some(now);
        }
        asks
    }

    /// Whether something has been on its way for so long that it should be seen.
    pub(super) fn sends(&self, now: Instant) -> bool {
        let mut since = self.asked_since.into_iter();
        since.any(|since| now >= since + SENDING_SHOWN_AFTER)
    }

    fn touched(&mut self, touch: Touch) -> Vec<Ask> {
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

    pub(super) fn fitting_guides(&self) -> usize {
        self.sign_in_view(self.language.as_str()).guides.len()
    }

    pub(super) fn typed(&mut self, letter: char) {
        self.notice = None;
        if let Some(open) = &mut self.dialog {
            if open.typed.chars().count() < TYPED_MAX {
                open.typed.push(letter);
                open.selected = Some(0);
            }
            self.search_everywhere();
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

    pub(super) fn erase(&mut self) {
        if let Some(open) = &mut self.dialog {
            open.typed.pop();
            open.selected = (!open.typed.is_empty()).then_some(0);
        } else if self.sign_in.pin.pop().is_none() && self.sign_in.search.pop().is_none() {
            self.sign_in.guide = None;
        }
    }

    pub(super) fn submit(&mut self) -> Vec<Ask> {
        let Some(open) = &self.dialog else {
            return self.submit_at_sign_in();
        };
        if open.takes_number() && !open.typed.is_empty() {
            return self.submit_number();
        }
        let Some(selected) = open.selected else {
            return Vec::new();
        };
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

    pub(super) fn select(&mut self, forward: bool) {
        let count = self.choices().len();
        if let Some(open) = &mut self.dialog {
            open.selected = Some(match open.selected {
                None if forward => 0,
                at => stepped(at.unwrap_or(0), forward, count),
            });
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
            *selected = None;
            change(to, place, back);
        }
    }

    /// What was typed for a transfer and fits none of the kind that is shown may fit another.
    fn search_everywhere(&mut self) {
        for _ in 0..3 {
            if !self.choices().is_empty() {
                break;
            }
            self.turn_transfer(true);
        }
        if let Some(open) = &mut self.dialog {
            open.selected = Some(0);
        }
    }

    pub(super) fn turn_transfer(&mut self, right: bool) {
        self.change_transfer(|to, _, _| {
            *to = kind_of((*to as u8 + if right { 1 } else { 2 }) % 3);
        });
    }
}

/// One further or back, round and round.
pub(super) fn stepped(at: usize, forward: bool, count: usize) -> usize {
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
