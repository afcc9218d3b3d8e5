//! What stands in the choice that is open: every line with its name, its words and its key.

use languages::{Language, Texts, key};
use queue::ids::{ErrandId, GuideId, TicketId};
use queue::view::{Names, Status};

use super::dialog::{Dialog, To};
use super::managing::end_reasons;
use super::pausing::pauses;
use super::view::Choice;
use super::visit_view::language_names;
use super::{Action, Screen, listed};

/// Keys of the lines, in order.
const LINE_KEYS: &str = "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// Minutes after which a visitor set aside comes back, if the guide wants.
const PARK_MINUTES: [u32; 5] = [5, 10, 15, 30, 60];
/// Whether a name fits what was typed: one of its words begins so, whatever the case.
pub(super) fn matches(name: &str, typed: &str) -> bool {
    let (name, typed) = (name.to_lowercase(), typed.to_lowercase());
    name.starts_with(&typed) || name.split_whitespace().any(|word| word.starts_with(&typed))
}

/// A name in the language `tag`, else in Swedish, else in any.
pub(super) fn named(names: &Names, tag: &str) -> Option<String> {
    let in_language = |wanted: &str| {
        let mut found = names.iter();
        found.find(|(tag, _)| tag.as_str().eq_ignore_ascii_case(wanted))
    };
    let found = in_language(tag).or_else(|| in_language("sv"));
    found
        .or_else(|| names.iter().next())
        .map(|(_, name)| name.clone())
}

impl Screen {
    /// The lines of the choice that is open, in order; none when nothing is.
    pub(super) fn choices(&self) -> Vec<Choice> {
        let Some(open) = &self.dialog else {
            return Vec::new();
        };
        let mut lines = self.all_choices(&open.dialog);
        if open.is_typed_into() {
            let number = open.takes_number();
            let fits = |choice: &Choice| {
                if number {
                    choice
                        .title
                        .to_lowercase()
                        .starts_with(&open.typed.to_lowercase())
                } else {
                    matches(&choice.title, &open.typed)
                }
            };
            lines.retain(fits);
        } else {
            for (line, letter) in lines.iter_mut().zip(LINE_KEYS.chars()) {
                line.key = letter.to_string();
            }
        }
        for line in lines.iter_mut().filter(|line| line.holds) {
            line.about = format!("✓ {}", line.about).trim_end().to_owned();
        }
        if let Some(line) = open.selected.and_then(|at| lines.get_mut(at)) {
            line.chosen = true;
        }
        lines
    }

    fn all_choices(&self, dialog: &Dialog) -> Vec<Choice> {
        let tag = self.shown().tag;
        match dialog {
            Dialog::Outcome => self.outcomes(tag),
            Dialog::Reason { .. } => self.reasons(tag),
            Dialog::Pause => pauses(tag),
            Dialog::Park => park_times(tag),
            Dialog::Transfer { to, ticket, .. } => match to {
                To::Errand => self.other_errands(ticket.as_ref(), tag),
                To::Counter => self.counters(tag),
                To::Guide => self.guides(tag),
            },
            Dialog::NewErrand => self.errands(tag),
            Dialog::AddErrand => self.further_errands(tag),
            Dialog::NewLanguage { .. } | Dialog::AnnounceLanguage => self.room_languages(tag),
            Dialog::CallNumber | Dialog::Waiting => self.waiting(tag),
            Dialog::ErrandDoors => self.errand_doors(tag),
            Dialog::EndTicket => self.numbers_to_end(tag),
            Dialog::EndReason { .. } => end_reasons(tag),
            Dialog::SignOutGuide => self.sign_out_choices(tag),
            Dialog::AnnounceUntil => self.announce_ends(tag),
            Dialog::Restore => Vec::new(),
            Dialog::Parked => self.parked_choices(),
            Dialog::Language => screen_languages(tag),
            Dialog::More => self.more(tag),
        }
    }

    fn outcomes(&self, tag: &str) -> Vec<Choice> {
        let all = self.settings.iter().flat_map(|state| &state.view.outcomes);
        let lines = all.map(|outcome| {
            let name = named(&outcome.names, tag);
            Choice::new(
                outcome.id.as_str(),
                name.unwrap_or_else(|| outcome.id.to_string()),
            )
        });
        self.last_first("outcome", lines.collect())
    }

    fn reasons(&self, tag: &str) -> Vec<Choice> {
        let all = self.settings.iter().flat_map(|state| &state.view.reasons);
        let lines = all.map(|reason| {
            let name = named(&reason.names, tag);
            Choice::new(
                reason.id.as_str(),
                name.unwrap_or_else(|| reason.id.to_string()),
            )
        });
        let mut lines = self.last_first("reason", lines.collect());
        lines.push(Choice::new("", Texts::get(tag, key::COUNTER_SKIP, &[])));
        lines
    }

    /// What was chosen last stands first; the rest as the room has it.
    fn last_first(&self, kind: &str, mut lines: Vec<Choice>) -> Vec<Choice> {
        let place = |line: &Choice| {
            let name = format!("{kind} {}", line.id);
            self.recent
                .iter()
                .position(|recent| *recent == name)
                .unwrap_or(usize::MAX)
        };
        lines.sort_by_key(place);
        lines
    }

    fn errands(&self, tag: &str) -> Vec<Choice> {
        let all = self.room.iter().flat_map(|state| &state.view.errands);
        let lines = all.map(|errand| Choice {
            about: if errand.open {
                String::new()
            } else {
                Texts::get(tag, key::HOURS_CLOSED, &[])
            },
            ..Choice::new(errand.id.as_str(), self.errand_name(&errand.id, tag))
        });
        lines.collect()
    }

    /// The errands that whoever goes on has not come for: the own visitor, or one who waits.
    fn other_errands(&self, ticket: Option<&TicketId>, tag: &str) -> Vec<Choice> {
        let desk = self.desk();
        let own = match ticket {
            None => desk.and_then(|desk| desk.visit.as_ref().map(|visit| &visit.errand)),
            Some(ticket) => desk.and_then(|desk| {
                let mut waiting = listed(desk);
                waiting
                    .find(|next| next.ticket == *ticket)
                    .map(|next| &next.errand)
            }),
        };
        let mut lines = self.errands(tag);
        lines.retain(|line| own.is_none_or(|own| own.as_str() != line.id));
        lines
    }

    /// The errands that the visit does not have yet.
    fn further_errands(&self, tag: &str) -> Vec<Choice> {
        let visit = self.desk().and_then(|desk| desk.visit.as_ref());
        let has = |id: &str| {
            visit.is_some_and(|visit| {
                let mut all = visit.more_errands.iter().chain([&visit.errand]);
                all.any(|errand| errand.as_str() == id)
            })
        };
        let mut lines = self.errands(tag);
        lines.retain(|line| !has(&line.id));
        lines
    }

    /// An errand's name; its id while the texts are not there.
    pub(super) fn errand_name(&self, errand: &ErrandId, tag: &str) -> String {
        let names = self
            .texts
            .as_ref()
            .and_then(|texts| texts.view.errands.get(errand));
        let name = names.and_then(|names| named(names, tag));
        name.unwrap_or_else(|| errand.to_string())
    }

    fn counters(&self, tag: &str) -> Vec<Choice> {
        let own = self.desk().and_then(|desk| desk.counter.clone());
        let all = self.settings.iter().flat_map(|state| &state.view.counters);
        let others = all.filter(|counter| Some(&counter.id) != own.as_ref());
        let lines = others.map(|counter| Choice {
            about: self.seated_or_closed(&counter.id, tag),
            ..Choice::new(counter.id.as_str(), counter.name.clone())
        });
        lines.collect()
    }

    /// The other guides, those who are here first: whoever is away would be refused.
    fn guides(&self, tag: &str) -> Vec<Choice> {
        let own = self.desk().and_then(|desk| desk.guide.clone());
        let all = self.settings.iter().flat_map(|state| &state.view.guides);
        let others = all.filter(|guide| Some(&guide.id) != own.as_ref());
        let mut lines: Vec<_> = others
            .map(|guide| {
                let here = self.place_of(&guide.id, tag);
                let away = here.is_none();
                let about = here.unwrap_or_else(|| Texts::get(tag, key::COUNTER_GUIDE_AWAY, &[]));
                let choice = Choice::new(guide.id.as_str(), guide.name.clone());
                (away, Choice { about, ..choice })
            })
            .collect();
        lines.sort_by_key(|(away, _)| *away);
        lines.into_iter().map(|(_, line)| line).collect()
    }

    /// Where a guide is and what they do there; none for one who is not signed in.
    fn place_of(&self, guide: &GuideId, tag: &str) -> Option<String> {
        let duty = &self.duty.as_ref()?.view;
        let at = duty
            .counters
            .iter()
            .find(|at| at.guide.as_ref() == Some(guide));
        if let Some(at) = at {
            let name = self.counter_name(&at.counter);
            let place = Texts::get(tag, key::COUNTER_AT, &[("counter", (&name).into())]);
            let (_, status) = self.stands(at.status, at.gone, tag);
            return Some(format!("{place} · {status}"));
        }
        let mut reachable = duty.reachable.iter();
        let one = reachable.find(|one| one.guide == *guide)?;
        Some(self.stands(Status::Reachable, one.gone, tag).1)
    }

    fn room_languages(&self, tag: &str) -> Vec<Choice> {
        let all = self.settings.iter().flat_map(|state| &state.view.languages);
        let written = self.written_in();
        let lines = all.map(|of| Choice {
            holds: written == Some(of),
            ..Choice::new(of.as_str(), languages::language_name(tag, of.as_str()))
        });
        lines.collect()
    }

    fn waiting(&self, tag: &str) -> Vec<Choice> {
        // Those whom nobody here can help stand last: nobody is to be called by mistake.
        let rows = self
            .desk()
            .into_iter()
            .flat_map(|desk| desk.next.iter().chain(&desk.unmatched));
        let lines = rows.map(|row| {
            let errand = self.errand_name(&row.errand, tag);
            let spoken = language_names(&row.languages, tag).join(", ");
            let wait = languages::duration(tag, u64::try_from(row.why.waited_s).unwrap_or(0));
            Choice {
                about: format!("{errand} · {spoken} · {wait}"),
                ..Choice::new(row.ticket.as_str(), row.number.to_string())
            }
        });
        lines.collect()
    }

    fn parked_choices(&self) -> Vec<Choice> {
        let tag = self.shown().tag;
        let parked = self.desk().into_iter().flat_map(|desk| &desk.parked);
        let lines = parked.map(|visit| Choice {
            about: self.aside(visit, tag).join(" · "),
            ..Choice::new(visit.ticket.as_str(), visit.number.to_string())
        });
        lines.collect()
    }

    fn more(&self, tag: &str) -> Vec<Choice> {
        let at_a_visit = matches!(self.status(), Status::Called | Status::Serving);
        let free = matches!(self.status(), Status::Free | Status::Armed);
        let parked = self.desk().is_some_and(|desk| !desk.parked.is_empty());
        let waiting = self
            .desk()
            .is_some_and(|desk| listed(desk).next().is_some());
        let possible = [
            (Action::Overview, self.is_manager()),
            (Action::CallNumber, free),
            (Action::Parked, parked),
            (Action::Transfer, free && waiting),
            (Action::Restore, free),
            (Action::AddErrand, at_a_visit),
            (Action::TakeTicket, self.status() != Status::Reachable),
            (Action::Move, !at_a_visit),
            (Action::SignOut, !at_a_visit),
            (Action::Language, true),
            (Action::TextSize, true),
            (Action::CallForStaff, self.status() != Status::Reachable),
            (Action::Pause, free),
        ];
        let shown = possible.into_iter().filter(|(_, is)| *is);
        shown
            .map(|(action, _)| Choice {
                about: self.behaviour.keys.shown(action),
                ..Choice::new(action.name(), self.action_title(action, tag))
            })
            .collect()
    }
}

fn park_times(tag: &str) -> Vec<Choice> {
    let minutes = PARK_MINUTES.map(|minutes| {
        let words = Texts::get(
            tag,
            key::COUNTER_PARK_MINUTES,
            &[("minutes", minutes.into())],
        );
        Choice::new(minutes.to_string(), words)
    });
    let until_taken = Choice::new("", Texts::get(tag, key::COUNTER_PARK_MANUAL, &[]));
    [until_taken].into_iter().chain(minutes).collect()
}

fn screen_languages(tag: &str) -> Vec<Choice> {
    let with_texts = Language::all()
        .iter()
        .filter(|language| language.has_texts());
    with_texts
        .map(|language| {
            let name = languages::plain(&languages::language_name(tag, language.tag));
            let same = name.to_lowercase() == language.autonym.to_lowercase();
            Choice {
                about: if same { String::new() } else { name },
                holds: language.tag == tag,
                ..Choice::new(language.tag, language.autonym)
            }
        })
        .collect()
}
