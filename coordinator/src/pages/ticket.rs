//! The ticket's state as JSON, live, and what its visitor may do (PROTOCOL §4).
//!
//! The token is the only key; an unknown one and one of another day look alike.

use std::convert::Infallible;
use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::Stream;
use queue::command::Command;
use queue::ids::Token;
use queue::view::TicketState;

use super::door::Peer;
use super::followers::Place;
use super::{Ask, Busy, Pages};
use crate::showing::Page;

/// A comment goes out this often, so that nobody between takes the line for dead (PROTOCOL §4).
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// Shortest and longest time that a visitor may come later, seconds (PROTOCOL §2).
const LATER_S: std::ops::RangeInclusive<u64> = 60..=7200;
/// The scores that a visitor may give.
const SCORES: std::ops::RangeInclusive<u64> = 1..=4;

/// Why there is no page to show.
pub(super) enum NoPage {
    /// No ticket of today has this token.
    Unknown,
    /// The address has tried too many; it may come again after so many seconds.
    Limited(u64),
    /// The room's loop is busy.
    Busy,
}

/// The page of a token, with unknown ones counted. A known one is shown whoever else tries others from the same
/// address: behind a web server in front, all visitors come from one.
pub(super) async fn find(pages: &Pages, token: &str, from: Peer) -> Result<(Token, Page), NoPage> {
    if let Ok(token) = Token::parse(token) {
        let page = pages.page(&token).await.map_err(|Busy| NoPage::Busy)?;
        if let Some(page) = page {
            return Ok((token, page));
        }
    }
    let now = Instant::now();
    if let Some(seconds) = pages.unknown.blocked(from.0, now) {
        return Err(NoPage::Limited(seconds));
    }
    pages.unknown.count(from.0, now);
    Err(NoPage::Unknown)
}

impl IntoResponse for NoPage {
    fn into_response(self) -> Response {
        match self {
            Self::Unknown => {
                (StatusCode::NOT_FOUND, NO_STORE, "no such ticket today\n").into_response()
            }
            Self::Limited(seconds) => {
                let retry = [(RETRY_AFTER, seconds.to_string())];
                (
                    StatusCode::TOO_MANY_REQUESTS,
                    NO_STORE,
                    retry,
                    "too many unknown tickets\n",
                )
                    .into_response()
            }
            Self::Busy => Busy.into_response(),
        }
    }
}

/// Ticket answers are never kept by anyone.
pub(super) const NO_STORE: [(axum::http::HeaderName, &str); 1] = [(CACHE_CONTROL, "no-store")];

type From = ConnectInfo<Peer>;

/// `GET /api/v1/tickets/{token}`.
pub(super) async fn state(
    State(pages): State<Pages>,
    from: From,
    Path(token): Path<String>,
) -> Response {
    match find(&pages, &token, from.0).await {
        Ok((_, page)) => (NO_STORE, axum::Json(page)).into_response(),
        Err(none) => none.into_response(),
    }
}

/// `GET /api/v1/tickets/{token}/live`: at once, on every change, closed after a final state.
pub(super) async fn live(
    State(pages): State<Pages>,
    from: From,
    Path(token): Path<String>,
) -> Response {
    let (token, first) = match find(&pages, &token, from.0).await {
        Ok(found) => found,
        Err(none) => return none.into_response(),
    };
    let Some(place) = pages.live.place(&token) else {
        return Busy.into_response();
    };
    let keep_alive = KeepAlive::new().interval(KEEP_ALIVE);
    (
        NO_STORE,
        Sse::new(changes(pages, token, first, place)).keep_alive(keep_alive),
    )
        .into_response()
}

/// Where a followed ticket is in its stream.
struct Follow {
    pages: Pages,
    token: Token,
    shown: Option<Page>,
    next: Option<Page>,
    _place: Place,
}

fn changes(
    pages: Pages,
    token: Token,
    first: Page,
    place: Place,
) -> impl Stream<Item = Result<Event, Infallible>> {
    let follow = Follow {
        pages,
        token,
        shown: None,
        next: Some(first),
        _place: place,
    };
    futures_util::stream::unfold(follow, |mut follow| async move {
        let page = follow.next_change().await?;
        let event = Event::default().json_data(&page).unwrap_or_default();
        follow.shown = Some(page);
        Some((Ok(event), follow))
    })
}

impl Follow {
    /// The next page that differs from the one shown; none after a final state.
    async fn next_change(&mut self) -> Option<Page> {
        if let Some(first) = self.next.take() {
            return Some(first);
        }
        if self
            .shown
            .as_ref()
            .is_some_and(|page| is_final(page.view.state))
        {
            return None;
        }
        loop {
            self.pages.changes.changed().await.ok()?;
            let page = self.pages.followed_page(&self.token).await.ok()??;
            if self.shown.as_ref() != Some(&page) {
                return Some(page);
            }
        }
    }
}

const fn is_final(state: TicketState) -> bool {
    matches!(
        state,
        TicketState::Finished | TicketState::NoShow | TicketState::Cancelled | TicketState::Ended
    )
}

/// `POST …/cancel`, no body or `{}`.
pub(super) async fn cancel(
    State(pages): State<Pages>,
    from: From,
    Path(token): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let no_fields = |fields: &Fields| fields.is_empty().then_some(());
    act(
        &pages,
        from,
        &token,
        &headers,
        &body,
        no_fields,
        |token, ()| Command::CancelTicket { token },
    )
    .await
}

/// `POST …/later` with `{"after_s"}`.
pub(super) async fn later(
    State(pages): State<Pages>,
    from: From,
    Path(token): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let after_s =
        |fields: &Fields| only(fields, "after_s", LATER_S).and_then(|s| u32::try_from(s).ok());
    act(
        &pages,
        from,
        &token,
        &headers,
        &body,
        after_s,
        |token, after_s| Command::Later { token, after_s },
    )
    .await
}

/// `POST …/rating` with `{"score"}`.
pub(super) async fn rating(
    State(pages): State<Pages>,
    from: From,
    Path(token): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let score = |fields: &Fields| only(fields, "score", SCORES).and_then(|s| u8::try_from(s).ok());
    act(
        &pages,
        from,
        &token,
        &headers,
        &body,
        score,
        |token, score| Command::RateVisit { token, score },
    )
    .await
}

type Fields = serde_json::Map<String, serde_json::Value>;

/// The one field of that name, when it is a whole number in range and alone.
fn only(fields: &Fields, name: &str, range: std::ops::RangeInclusive<u64>) -> Option<u64> {
    let value = fields.get(name)?.as_u64()?;
    (fields.len() == 1 && range.contains(&value)).then_some(value)
}

/// Checks a body, finds the ticket, and has the command done.
async fn act<T>(
    pages: &Pages,
    from: From,
    token: &str,
    headers: &HeaderMap,
    body: &[u8],
    read: impl FnOnce(&Fields) -> Option<T>,
    command: impl FnOnce(Token, T) -> Command,
) -> Response {
    if !body.is_empty() && !is_json(headers) {
        return (
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            NO_STORE,
            "expected application/json\n",
        )
            .into_response();
    }
    let fields = if body.is_empty() {
        Some(Fields::new())
    } else {
        serde_json::from_slice(body).ok()
    };
    let Some(value) = fields.as_ref().and_then(read) else {
        return (StatusCode::BAD_REQUEST, NO_STORE, "wrong body\n").into_response();
    };
    let token = match find(pages, token, from.0).await {
        Ok((token, _)) => token,
        Err(none) => return none.into_response(),
    };
    match pages
        .ask(|answer| Ask::Command {
            command: command(token, value),
            answer,
        })
        .await
    {
        Ok(Ok(())) => (StatusCode::NO_CONTENT, NO_STORE).into_response(),
        Ok(Err(refusal)) => (StatusCode::CONFLICT, NO_STORE, axum::Json(refusal)).into_response(),
        Err(busy) => busy.into_response(),
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}
