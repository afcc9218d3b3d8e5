//! The ticket's paper on the screen: what is to be printed, and what is said of it. Without a printer nothing is said.

use std::time::Instant;

use languages::{Language, Texts, key};

use super::Screen;
use super::visit::{Paper, Stage};
use crate::paper::{Job, Said, Sheet};

impl Screen {
    /// There is a printer; until it says something it counts as one that prints.
    pub fn has_printer(&mut self) {
        self.printer = Some(true);
    }

    /// A ticket to be printed now; given once.
    pub fn take_job(&mut self) -> Option<Job> {
        self.to_print.take()
    }

    /// Takes in what the printer says.
    pub fn printer_said(&mut self, said: &Said) {
        match said {
            Said::State { prints, .. } => self.printer = Some(*prints),
            Said::Printed(id) if *id == self.last_job => self.visit.paper = Paper::Out,
            Said::Failed(id) if *id == self.last_job => self.visit.paper = Paper::Failed,
            Said::Printed(_) | Said::Failed(_) => {}
        }
    }

    pub(super) fn print(&mut self, now: Instant) {
        self.last_job += 1;
        self.visit.paper = match self.printer {
            None => Paper::None,
            Some(false) => Paper::Missing,
            Some(true) => {
                self.to_print = self.sheet(now).map(|sheet| Job {
                    id: self.last_job,
                    sheet,
                });
                Paper::Printing
            }
        };
    }

    fn sheet(&self, now: Instant) -> Option<Sheet> {
        let Stage::Ticket { ticket, .. } = &self.visit.stage else {
            return None;
        };
        let tag = Language::shown_for(self.language().as_str()).tag;
        let shown = self.ticket_view(tag, now)?;
        let wait = if shown.wait_known {
            format!("{} {}", Texts::get(tag, key::WAIT_TITLE, &[]), shown.wait)
        } else {
            String::new()
        };
        let room = self.room_name(tag);
        let said = (shown.next, vec![shown.ahead, wait]);
        Some(Sheet::of(ticket, tag, room, said, &self.behaviour.zone))
    }

    pub(super) fn paper_said(&self, tag: &str) -> String {
        let holds = matches!(self.visit.stage, Stage::Ticket { .. });
        let key = match (self.visit.paper, self.printer) {
            (Paper::Printing, _) if holds => key::KIOSK_PAPER_PRINTING,
            (Paper::Out, _) if holds => key::KIOSK_PAPER_TAKE,
            (Paper::Failed, _) if holds => key::KIOSK_PAPER_FAILED,
            (Paper::Missing, _) if holds => key::KIOSK_PAPER_NONE,
            (_, Some(false)) if self.visit.stage.chooses() => key::KIOSK_PAPER_NONE,
            _ => return String::new(),
        };
        Texts::get(tag, key, &[])
    }

    pub(super) fn paper_failed(&self) -> bool {
        matches!(self.visit.paper, Paper::Failed | Paper::Missing) || self.printer == Some(false)
    }
}
