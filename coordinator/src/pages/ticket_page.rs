//! The visitor's page: number, state, people ahead, the counter when called, in the ticket's language and direction.
//!
//! Works without its script, which only keeps it fresh and sends what the visitor chooses.

use axum::extract::{ConnectInfo, Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use languages::{Arg, key};
use maud::{Markup, html};
use queue::need::Need;
use queue::view::TicketState;

use super::Pages;
use super::door::Peer;
use super::ticket::{NO_STORE, NoPage, find};
use super::words::Words;
use crate::room_file::{RoomFile, name_in};
use crate::showing::Page;

/// How long a visitor may ask to come later, in minutes.
const LATER_MINUTES: [i64; 4] = [15, 30, 60, 120];

/// `GET /t/{token}`.
pub(super) async fn show(
    State(pages): State<Pages>,
    ConnectInfo(from): ConnectInfo<Peer>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Response {
    match find(&pages, &token, from).await {
        Ok((token, page)) => {
            let own = page.languages.first().cloned();
            let words = own.map_or_else(|| Words::asked(&headers), Words::of);
            let body = words.ticket(&pages.file, token.as_str(), &page);
            (NO_STORE, Html(body.into_string())).into_response()
        }
        Err(NoPage::Busy) => NoPage::Busy.into_response(),
        Err(none) => missing(&pages, &headers, none),
    }
}

/// The kind page for an unknown token, in a language that the phone asks for.
fn missing(pages: &Pages, headers: &HeaderMap, none: NoPage) -> Response {
    let words = Words::asked(headers);
    let (status, heading, about) = match none {
        NoPage::Limited(_) => (StatusCode::TOO_MANY_REQUESTS, None, key::PAGE_BUSY),
        _ => (
            StatusCode::NOT_FOUND,
            Some(key::PAGE_MISSING),
            key::PAGE_MISSING_ABOUT,
        ),
    };
    let room = name_in(&pages.file.name, &words.tag);
    let main = html! {
        main class="plain" {
            @if let Some(heading) = heading { h1 { (words.say(heading, &[])) } }
            p { (words.say(about, &[])) }
        }
    };
    let page = words.whole(room, room, main).into_string();
    let mut response = (status, NO_STORE, Html(page)).into_response();
    if let NoPage::Limited(seconds) = none {
        response
            .headers_mut()
            .insert(axum::http::header::RETRY_AFTER, seconds.into());
    }
    response
}

/// The pages' styles and scripts.
pub(super) async fn asset(Path(name): Path<String>) -> Response {
    let (kind, body) = match name.as_str() {
        "page.css" => ("text/css; charset=utf-8", include_str!("assets/page.css")),
        "page.js" => (
            "text/javascript; charset=utf-8",
            include_str!("assets/page.js"),
        ),
        "manage.css" => ("text/css; charset=utf-8", include_str!("assets/manage.css")),
        "manage.js" => (
            "text/javascript; charset=utf-8",
            include_str!("assets/manage.js"),
        ),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    (
        [
            (CONTENT_TYPE, kind),
            (CACHE_CONTROL, "public, max-age=3600"),
        ],
        body,
    )
        .into_response()
}

impl Words {
    fn ticket(&self, file: &RoomFile, token: &str, page: &Page) -> Markup {
        let number = page.view.number.to_string();
        let title = self.say(key::PAGE_TITLE, &[("number", Arg::Text(&number))]);
        let main = html! {
            main data-token=(token) data-state=(state_name(page.view.state)) {
                p.label { (self.say(key::TICKET_YOUR_NUMBER, &[])) }
                p.number { bdi { (number) } }
                @if let Some(own) = self.language.own_digits(&number) { p.own-digits { bdi { (own) } } }
                section.state aria-live="polite" { (self.state(file, page)) }
                (self.choices(page))
                p.failed hidden { (self.say(key::PAGE_CHANGED, &[])) }
                p.stale hidden { (self.say(key::PAGE_STALE, &[])) }
                @if !is_over(page.view.state) { p.small.scripted hidden { (self.say(key::PAGE_LIVE, &[])) } }
            }
        };
        self.whole(&title, name_in(&file.name, &self.tag), main)
    }

    fn whole(&self, title: &str, room: &str, main: Markup) -> Markup {
        let body = html! {
            header { (room) }
            (main)
            footer {
                noscript { p { a href="" { (self.say(key::PAGE_RELOAD, &[])) } } }
                p { (self.say(key::PAGE_PRIVACY, &[])) }
            }
        };
        self.document(title, &["page.css"], "page.js", &body)
    }

    fn state(&self, file: &RoomFile, page: &Page) -> Markup {
        let counter = page.view.counter.as_deref().unwrap_or_default();
        let at = [("counter", Arg::Text(counter))];
        let until = page
            .postponed_until
            .map(|until| file.times.clock(until))
            .unwrap_or_default();
        let (heading, about) = match page.view.state {
            TicketState::Waiting => (self.say(key::PAGE_WAITING, &[]), Some(self.waiting(page))),
            TicketState::Called if page.needs.contains(&Need::Fetch) => {
                (self.say(key::PAGE_CALLED_FETCH, &[]), None)
            }
            TicketState::Called => (self.say(key::PAGE_CALLED, &at), None),
            TicketState::Serving => (self.say(key::PAGE_SERVING, &at), None),
            TicketState::Parked => (
                self.say(key::PAGE_PARKED, &[]),
                Some(self.paragraph(key::PAGE_PARKED_ABOUT)),
            ),
            TicketState::Postponed => {
                let heading = self.say(key::PAGE_POSTPONED, &[("time", Arg::Text(&until))]);
                (heading, Some(self.paragraph(key::PAGE_POSTPONED_ABOUT)))
            }
            TicketState::Finished => (
                self.say(key::PAGE_FINISHED, &[]),
                Some(self.what_now(file, page)),
            ),
            TicketState::NoShow => (
                self.say(key::PAGE_NO_SHOW, &[]),
                Some(self.paragraph(key::PAGE_NO_SHOW_ABOUT)),
            ),
            TicketState::Cancelled => (
                self.say(key::PAGE_CANCELLED, &[]),
                Some(self.paragraph(key::PAGE_CANCELLED_ABOUT)),
            ),
            TicketState::Ended => (
                self.say(key::PAGE_ENDED, &[]),
                Some(self.paragraph(key::PAGE_ENDED_ABOUT)),
            ),
        };
        html! { h1 { (heading) } @if let Some(about) = about { (about) } }
    }

    fn paragraph(&self, key: &str) -> Markup {
        html! { p { (self.say(key, &[])) } }
    }

    fn waiting(&self, page: &Page) -> Markup {
        let next = match page.needs.as_slice() {
            _ if page.wait.is_none() => key::TICKET_NEXT_UNMATCHED,
            needs if needs.contains(&Need::Fetch) => key::TICKET_NEXT_FETCH,
            needs if needs.contains(&Need::QuietCall) => key::TICKET_NEXT_QUIET,
            _ => key::TICKET_NEXT,
        };
        let wait = page.wait.map(|w| languages::Wait {
            p50_s: w.p50_s,
            p90_s: w.p90_s,
            about: w.about,
            soon: w.soon,
        });
        html! {
            p.ahead { (self.say(key::WAIT_AHEAD, &[("count", Arg::Number(page.view.ahead.into()))])) }
            @if wait.is_some() { p.wait { (self.say(key::WAIT_TITLE, &[])) ": " b { (languages::wait(self.tag.as_str(), wait)) } } }
            p { (self.say(next, &[])) }
        }
    }

    fn what_now(&self, file: &RoomFile, page: &Page) -> Markup {
        let outcome = file
            .outcomes
            .iter()
            .find(|outcome| Some(&outcome.id) == page.outcome.as_ref());
        let next = outcome
            .map(|outcome| name_in(&outcome.next, &self.tag))
            .filter(|next| !next.is_empty());
        let next = next.map_or_else(|| self.say(key::PAGE_WHAT_NOW_NONE, &[]), str::to_owned);
        html! { h2 { (self.say(key::PAGE_WHAT_NOW, &[])) } p { (next) } }
    }

    /// What the visitor may do; shown by the script, since nothing changes without it.
    fn choices(&self, page: &Page) -> Markup {
        match page.view.state {
            TicketState::Waiting | TicketState::Postponed => {
                html! { (self.later()) (self.cancel()) }
            }
            TicketState::Parked => self.cancel(),
            TicketState::Finished => self.rating(page.rated),
            _ => html! {},
        }
    }

    fn later(&self) -> Markup {
        html! {
            details.scripted hidden {
                summary { (self.say(key::PAGE_LATER, &[])) }
                p { (self.say(key::PAGE_LATER_ABOUT, &[])) }
                @for minutes in LATER_MINUTES {
                    button data-act="later" data-after=(minutes * 60) {
                        (self.say(key::PAGE_LATER_MINUTES, &[("minutes", Arg::Number(minutes))]))
                    }
                }
            }
        }
    }

    fn cancel(&self) -> Markup {
        html! {
            details.scripted hidden {
                summary { (self.say(key::PAGE_CANCEL, &[])) }
                p { (self.say(key::PAGE_CANCEL_SURE, &[])) }
                button.grave data-act="cancel" { (self.say(key::PAGE_CANCEL_YES, &[])) }
                button data-act="close" { (self.say(key::PAGE_CANCEL_NO, &[])) }
            }
        }
    }

    fn rating(&self, rated: bool) -> Markup {
        if rated {
            return html! { p.thanks { (self.say(key::PAGE_RATE_THANKS, &[])) } };
        }
        let scores = [
            (4, key::PAGE_RATE_4),
            (3, key::PAGE_RATE_3),
            (2, key::PAGE_RATE_2),
            (1, key::PAGE_RATE_1),
        ];
        html! {
            section.rating.scripted hidden {
                h2 { (self.say(key::PAGE_RATE, &[])) }
                @for (score, name) in scores { button data-act="rating" data-score=(score) { (self.say(name, &[])) } }
                p.small { (self.say(key::PAGE_RATE_ABOUT, &[])) }
            }
        }
    }
}

const fn is_over(state: TicketState) -> bool {
    !matches!(
        state,
        TicketState::Waiting
            | TicketState::Called
            | TicketState::Serving
            | TicketState::Parked
            | TicketState::Postponed
    )
}

const fn state_name(state: TicketState) -> &'static str {
    match state {
        TicketState::Waiting => "waiting",
        TicketState::Called => "called",
        TicketState::Serving => "serving",
        TicketState::Parked => "parked",
        TicketState::Postponed => "postponed",
        TicketState::Finished => "finished",
        TicketState::NoShow => "no_show",
        TicketState::Cancelled => "cancelled",
        TicketState::Ended => "ended",
    }
}
