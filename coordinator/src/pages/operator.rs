//! What an operator's programs read: the report, the events after a `seq`, health and metrics.
//!
//! Shows no visitor's token or need; a report's figures are sums.

use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::{Ask, Busy, Health, Pages};
use crate::history::events::{EVENTS_MAX, events_after};
use crate::history::report::{By, Span};

/// A query that is looked at only after the token.
type Asked<T> = Result<Query<T>, QueryRejection>;

/// Whether the bearer token is the operator's or a reader's of the room file.
fn may_read(pages: &Pages, headers: &HeaderMap) -> bool {
    let given = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    // The name of the scheme is alike in capitals and small letters (RFC 9110, 11.1).
    let given = given.and_then(|value| value.split_once(' '));
    let Some((_, given)) = given.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer")) else {
        return false;
    };
    alike(&pages.operator, given) | pages.file.reader(given).is_some()
}

/// Compares without telling by its time how much was right.
fn alike(a: &str, b: &str) -> bool {
    let differ = a
        .bytes()
        .zip(b.bytes())
        .fold(a.len() ^ b.len(), |differ, (a, b)| {
            differ | usize::from(a ^ b)
        });
    differ == 0
}

fn unauthorized() -> Response {
    let challenge = [(axum::http::header::WWW_AUTHENTICATE, "Bearer")];
    (
        StatusCode::UNAUTHORIZED,
        challenge,
        "a bearer token is needed\n",
    )
        .into_response()
}

fn bad_query(message: String) -> Response {
    (StatusCode::BAD_REQUEST, message + "\n").into_response()
}

#[derive(Debug, Deserialize)]
pub(super) struct ReportQuery {
    from: Option<String>,
    to: Option<String>,
    by: Option<String>,
}

/// `GET /api/v1/report?from&to&by`.
pub(super) async fn report(
    State(pages): State<Pages>,
    headers: HeaderMap,
    query: Asked<ReportQuery>,
) -> Response {
    if !may_read(&pages, &headers) {
        return unauthorized();
    }
    let query = match query {
        Ok(Query(query)) => query,
        Err(rejection) => return bad_query(rejection.body_text()),
    };
    let span = match Span::parse(query.from.as_deref(), query.to.as_deref()) {
        Ok(span) => span,
        Err(message) => return bad_query(message),
    };
    let by = match By::parse(query.by.as_deref().unwrap_or("errand")) {
        Some(By::Guide) if !pages.file.privacy.per_guide_figures => {
            return bad_query(
                "figures per guide are off in the room file: per_guide_figures".to_owned(),
            );
        }
        Some(by) => by,
        None => return bad_query("by: expected errand, language, hour or guide".to_owned()),
    };
    match pages.reports.report(span, by).await {
        Ok(report) => axum::Json(report).into_response(),
        Err(error) => failed(&error),
    }
}

fn failed(error: &dyn std::error::Error) -> Response {
    tracing::error!(%error, "a report could not be made");
    (
        StatusCode::INTERNAL_SERVER_ERROR,
        "the journal could not be read\n",
    )
        .into_response()
}

#[derive(Debug, Deserialize)]
pub(super) struct EventsQuery {
    log: Option<String>,
    after: Option<u64>,
}

/// Tells a reader of events the last one of those asked for whose day has been thinned.
const THINNED_TO: &str = "visitor-room-thinned-to";

/// `GET /api/v1/events?log&after`: as on the wire, one a line.
pub(super) async fn events(
    State(pages): State<Pages>,
    headers: HeaderMap,
    query: Asked<EventsQuery>,
) -> Response {
    if !may_read(&pages, &headers) {
        return unauthorized();
    }
    let query = match query {
        Ok(Query(query)) => query,
        Err(rejection) => return bad_query(rejection.body_text()),
    };
    if query.log.as_deref().is_some_and(|log| log != &*pages.log) {
        return (StatusCode::CONFLICT, format!("the log is {}\n", pages.log)).into_response();
    }
    let (data, after) = (pages.data.clone(), query.after.unwrap_or(0));
    let (log, languages) = (pages.log.clone(), pages.file.privacy.languages_in_events);
    let read = move || events_after(&data, &log, after, languages, EVENTS_MAX);
    match tokio::task::spawn_blocking(read).await {
        Ok(Ok(read)) => {
            let kind = [(CONTENT_TYPE, "application/x-ndjson")];
            let mut response = (kind, Body::from(read.lines)).into_response();
            if let Some(seq) = read.thinned_to {
                response.headers_mut().insert(THINNED_TO, seq.into());
            }
            response
        }
        Ok(Err(error)) => failed(&error),
        Err(error) => failed(&error),
    }
}

async fn health(pages: &Pages) -> Result<Health, Busy> {
    pages.ask(|answer| Ask::Health { answer }).await
}

/// `GET /healthz`: 200 while the journal can be written and the broker is there.
pub(super) async fn healthz(State(pages): State<Pages>) -> Response {
    match health(&pages).await {
        Ok(Health { broker: true, .. }) => (StatusCode::OK, "ok\n").into_response(),
        Ok(_) => (StatusCode::SERVICE_UNAVAILABLE, "the broker is away\n").into_response(),
        Err(busy) => busy.into_response(),
    }
}

/// `GET /metrics`: Prometheus text, sums only.
pub(super) async fn metrics(State(pages): State<Pages>) -> Response {
    let health = match health(&pages).await {
        Ok(health) => health,
        Err(busy) => return busy.into_response(),
    };
    let text = format!(
        "# HELP visitor_room_waiting Visitors who wait.\n# TYPE visitor_room_waiting gauge\nvisitor_room_waiting {}\n\
         # HELP visitor_room_guides Guides signed in, not paused.\n# TYPE visitor_room_guides gauge\nvisitor_room_guides {}\n\
         # HELP visitor_room_events_total Events in the log.\n# TYPE visitor_room_events_total counter\nvisitor_room_events_total {}\n\
         # HELP visitor_room_replies_total Replies sent since the start.\n# TYPE visitor_room_replies_total counter\nvisitor_room_replies_total {}\n\
         # HELP visitor_room_broker_up Whether the broker is there.\n# TYPE visitor_room_broker_up gauge\nvisitor_room_broker_up {}\n",
        health.waiting,
        health.guides,
        health.seq,
        health.replies,
        u8::from(health.broker),
    );
    ([(CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}
