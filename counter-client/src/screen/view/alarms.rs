//! What somebody should answer: a colleague's silent alarm, a visitor at a kiosk, a wanted language.

use std::time::Instant;

use languages::{Texts, key};
use queue::ids::CounterId;
use queue::view::{Status, Wanted};

use crate::screen::visit_view::language_names;
use crate::screen::why::{capital, minutes};
use crate::screen::{Action, Screen};

/// What an alarm line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlarmKind {
    /// A colleague's silent alarm.
    Staff,
    /// Somebody at a kiosk.
    Help,
    /// A language that nobody on duty speaks, or only one.
    Wanted,
    /// A visitor who has been set aside for long.
    Aside,
    /// The own silent alarm, or a colleague's that was answered here: as quiet as that.
    Own,
    /// The own silent alarm, of which nobody has heard.
    Unheard,
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

impl Screen {
    pub(super) fn alarms(&self, tag: &str, now: Instant) -> Vec<AlarmItem> {
        let own = self.own_lines(tag, now);
        let (Some(duty), true) = (&self.duty, self.status() != Status::Closed) else {
            return own;
        };
        let staff = self.staff_calls(&duty.view).map(|call| {
            let name = self.counter_name(&call.counter);
            AlarmItem {
                kind: AlarmKind::Staff,
                id: call.counter.to_string(),
                title: unbroken(
                    &Texts::get(
                        tag,
                        key::COUNTER_STAFF_ALARM,
                        &[("counter", (&name).into())],
                    ),
                    &name,
                ),
                button: Texts::get(tag, key::COUNTER_STAFF_ANSWER, &[]),
                key: String::new(),
            }
        });
        let help = duty.view.help.iter().map(|help| {
            let spoken = language_names(&help.languages, tag).join(", ");
            let kiosk = Texts::get(tag, key::DEVICE_KIOSK, &[]);
            let kiosk = format!("{kiosk} ({})", languages::isolated(help.device.as_str()));
            let args = [("device", (&kiosk).into()), ("language", (&spoken).into())];
            AlarmItem {
                kind: AlarmKind::Help,
                id: help.device.to_string(),
                title: Texts::get(tag, key::COUNTER_HELP_ASKED, &args),
                button: Texts::get(tag, key::COUNTER_HELP_ANSWER, &[]),
                key: String::new(),
            }
        });
        let mut asked: Vec<_> = staff.chain(help).collect();
        if let Some(first) = asked.first_mut() {
            first.key = self.behaviour.keys.shown(Action::AnswerHelp);
        }
        let mut alarms = own;
        alarms.append(&mut asked);
        alarms.extend(self.wanted_lines(tag, now));
        alarms.extend(self.reminders(tag, now));
        alarms
    }

    /// What became of the own alarm, and where this guide has said to be going.
    fn own_lines(&self, tag: &str, now: Instant) -> Vec<AlarmItem> {
        let line = |kind, title| AlarmItem {
            kind,
            id: String::new(),
            title,
            button: String::new(),
            key: String::new(),
        };
        let raised = self.raised_line(tag, now).map(|(title, unheard)| {
            let kind = if unheard {
                AlarmKind::Unheard
            } else {
                AlarmKind::Own
            };
            line(kind, title)
        });
        let going = self.going_line(tag, now);
        let going = going.map(|title| line(AlarmKind::Own, title));
        raised.into_iter().chain(going).collect()
    }

    /// The wanted visitors whom this guide could help, while without a counter.
    pub(in crate::screen) fn wanted(&self) -> Vec<&Wanted> {
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

    pub(in crate::screen) fn free_counter(&self) -> Option<CounterId> {
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
                title: unbroken(
                    &capital(&Texts::get(tag, key, &args), tag),
                    free.as_deref().unwrap_or_default(),
                ),
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

/// The same words with the counter's name on the line of the word before it.
fn unbroken(words: &str, counter: &str) -> String {
    let name = languages::isolated(counter);
    words.replace(&format!(" {name}"), &format!("\u{a0}{name}"))
}
