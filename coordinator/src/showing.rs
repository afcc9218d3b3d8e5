//! What the room shows of its books: answers, states and the visitor's page, worked out afresh each time.
//!
//! Nothing here changes anything; what has changed is shown only after it is durable.

use std::collections::BTreeMap;

use broker_config::roles::User;
use broker_config::wire::reply::Answer as Told;
use broker_config::wire::state::{DeskState, State};
use queue::Answer;
use queue::command::Command;
use queue::ids::{ErrandId, LanguageTag, OutcomeId, TicketId, Token};
use queue::moment::Moment;
use queue::need::Need;
use queue::newcomer::Wish;
use queue::ticket::Stage;
use queue::view::{PageView, Quote, Ticket, TicketState, Visit, Wait};
use serde::Serialize;

use crate::ledger::Ledger;

/// A ticket as its visitor's page shows it (PROTOCOL §4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Page {
    /// Number, state, people ahead and counter.
    #[serde(flatten)]
    pub(crate) view: PageView,
    /// How long until the call; none when it is not waiting or nobody signed in can serve.
    pub(crate) wait: Option<Wait>,
    /// The ticket's languages, own first.
    #[serde(skip)]
    pub(crate) languages: Vec<LanguageTag>,
    /// What its visitor needs.
    #[serde(skip)]
    pub(crate) needs: Vec<Need>,
    /// Before when it is not called.
    #[serde(skip)]
    pub(crate) postponed_until: Option<Moment>,
    /// How the visit ended.
    #[serde(skip)]
    pub(crate) outcome: Option<OutcomeId>,
    /// The visitor has rated the visit.
    #[serde(skip)]
    pub(crate) rated: bool,
}

impl Ledger {
    /// What goes into `ok` for an answer of the rules.
    pub(crate) fn accepted(
        &self,
        command: &Command,
        answer: Answer,
        user: &User,
        now: Moment,
    ) -> Option<Told> {
        match answer {
            Answer::Quote => Some(Told::Quote {
                quotes: self.quotes(command, now),
            }),
            Answer::Ticket(ticket) => {
                let again = || self.queue().delivered_view(&ticket, command);
                let told = self.ticket(&ticket, now).or_else(again);
                told.map(Told::TicketTaken)
            }
            Answer::Visit(kind, ticket) => visit(kind, self.queue().visit_view(&ticket, now)?),
            Answer::Desk(kind) => desk(
                kind,
                self.state(self.queue().desk_view(&user.device, now), now),
            ),
            Answer::Plain(kind) => plain(kind),
        }
    }

    fn quotes(&self, command: &Command, now: Moment) -> BTreeMap<ErrandId, Quote> {
        match command {
            Command::Quote {
                languages,
                needs,
                errand,
            } => {
                let queue = self.queue();
                let mut quotes =
                    queue.quote_view(self.calendar(), now, languages, needs, errand.as_ref());
                for (errand, quote) in &mut quotes {
                    let wish = Wish {
                        errand: errand.clone(),
                        languages: languages.clone(),
                        needs: needs.clone(),
                    };
                    let foreseen = || self.ranges().of_wish(&wish, now);
                    quote.wait = quote.wait.map(|rule| foreseen().unwrap_or(rule));
                }
                quotes
            }
            _ => BTreeMap::new(),
        }
    }

    fn ticket(&self, ticket: &TicketId, now: Moment) -> Option<Ticket> {
        let mut view = self.queue().ticket_view(ticket, now)?;
        let known = self.queue().ticket(ticket);
        view.wait = view.wait.map(|rule| {
            let own = || self.ranges().of_ticket(ticket, now);
            // One that has just been taken is not known there yet, but whoever wished the same is; not so a booked one.
            let alike = || {
                let known = known.filter(|known| known.booked_at.is_none())?;
                self.ranges().of_wish(&Wish::of(known), now)
            };
            own().or_else(alike).unwrap_or(rule)
        });
        view.page = self.page_url(&view.token);
        Some(view)
    }

    fn page_url(&self, token: &Token) -> Option<String> {
        self.page_base().map(|base| format!("{base}/t/{token}"))
    }

    /// A state with its envelope.
    pub(crate) fn state<T>(&self, view: T, now: Moment) -> State<T> {
        State {
            log: self.log().to_owned(),
            seq: self.queue().seq(),
            at: now,
            view,
        }
    }

    /// What the page of a token shows; none when no ticket of today has it.
    pub(crate) fn page(&self, token: &Token, now: Moment) -> Option<Page> {
        let view = self.queue().page_view(token, now)?;
        let ticket = self.queue().ticket(&self.queue().ticket_by_token(token)?)?;
        let waiting = view.state == TicketState::Waiting;
        let wait = if waiting {
            let rule = self.queue().fallback_wait(&ticket.id, now);
            rule.map(|rule| self.ranges().of_ticket(&ticket.id, now).unwrap_or(rule))
        } else {
            None
        };
        let postponed_until = match ticket.stage {
            Stage::Postponed { until } => Some(until),
            _ => None,
        };
        Some(Page {
            view,
            wait,
            languages: ticket.languages.clone(),
            needs: ticket.needs.clone(),
            postponed_until,
            outcome: ticket.outcome.clone(),
            rated: ticket.rated,
        })
    }
}

fn visit(kind: &str, visit: Visit) -> Option<Told> {
    Some(match kind {
        "called" => Told::Called(visit),
        "recalled" => Told::Recalled(visit),
        "service_started" => Told::ServiceStarted(visit),
        "errand_added" => Told::ErrandAdded(visit),
        _ => return None,
    })
}

fn desk(kind: &str, desk: DeskState) -> Option<Told> {
    Some(match kind {
        "signed_in" => Told::SignedIn(desk),
        "undone" => Told::Undone(desk),
        _ => return None,
    })
}

fn plain(kind: &str) -> Option<Told> {
    serde_json::from_value(serde_json::json!({ "type": kind })).ok()
}
