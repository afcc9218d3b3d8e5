//! The manager's pages: sign-in, the room now with what a manager may do, and the report.
//!
//! A browser is a manager's device like any other: its forms become requests, and the room decides.

mod form;
pub(crate) mod overview;
mod report_ends;
mod report_page;
mod room_page;
mod sessions;

use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Form, Query, State};
use axum::http::header::{HOST, HeaderName, LOCATION, ORIGIN, RETRY_AFTER, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use broker_config::roles::{Role, User};
use broker_config::wire::reply::{Outcome, Reply};
use bytes::Bytes;
use queue::refusal::Refusal;
use serde::Deserialize;
use serde_json::{Value, json};
use ulid::Ulid;

use super::door::Peer;
use super::ticket::NO_STORE;
use super::words::Words;
use super::{Ask, Busy, Overview, Pages};
use form::{Fields, command, field};
use sessions::Browser;
pub(crate) use sessions::Sessions;

/// Most bytes of a form: 25 texts of an announcement, each letter as it is sent in a form.
const FORM_MAX: usize = 64 * 1024;

/// How long a browser waits for the room, as long as every device (PROTOCOL §1).
const REPLY_TIMEOUT: Duration = Duration::from_secs(10);

/// The addresses of the manager's pages.
pub(super) fn routes() -> Router<Pages> {
    Router::new()
        .route("/manage", get(show).post(act))
        .route("/manage/sign-in", axum::routing::post(sign_in))
        .route("/manage/report", get(report_page::show))
        .layer(DefaultBodyLimit::max(FORM_MAX))
}

/// What the page says of the form that led to it: `done`, or a refusal's code.
#[derive(Debug, Default, Deserialize)]
struct Said {
    said: Option<String>,
}

/// `GET /manage`: the room now, or the sign-in.
async fn show(
    State(pages): State<Pages>,
    Query(Said { said }): Query<Said>,
    headers: HeaderMap,
) -> Response {
    let words = Words::asked(&headers);
    match signed_in(&pages, &headers).await {
        Ok(Some((_, overview))) => page(room_page::room(
            &words,
            &pages.file,
            &overview,
            said.as_deref(),
        )),
        Ok(None) => page(room_page::sign_in(&words, &pages.file, said.as_deref())),
        Err(busy) => busy.into_response(),
    }
}

fn page(body: maud::Markup) -> Response {
    (NO_STORE, Html(body.into_string())).into_response()
}

/// The browser and its room, where a manager is signed in.
async fn signed_in(
    pages: &Pages,
    headers: &HeaderMap,
) -> Result<Option<(Browser, Box<Overview>)>, Busy> {
    let Some(browser) = pages.managers.find(headers, Instant::now()) else {
        return Ok(None);
    };
    let device = browser.device.clone();
    let overview = pages.ask(|answer| Ask::Overview { device, answer }).await?;
    if overview.is_none() {
        pages.managers.close(&browser);
    }
    Ok(overview.map(|overview| (browser, overview)))
}

/// `POST /manage/sign-in` with `guide` and `pin`.
async fn sign_in(
    State(pages): State<Pages>,
    ConnectInfo(from): ConnectInfo<Peer>,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Response {
    if !is_own_form(&headers, pages.file.public_url.as_deref()) {
        return foreign();
    }
    let now = Instant::now();
    if let Some(seconds) = pages.sign_ins.blocked(from.0, now) {
        let retry = [(RETRY_AFTER, seconds.to_string())];
        return (StatusCode::TOO_MANY_REQUESTS, retry, "too many attempts\n").into_response();
    }
    pages.sign_ins.count(from.0, now);
    let (Some(guide), Some(pin)) = (field(&fields, "guide"), field(&fields, "pin")) else {
        return (StatusCode::BAD_REQUEST, "expected guide and pin\n").into_response();
    };
    // Not even asked of the room: nobody shall lock guides out of their counters from here, or learn who is a guide.
    let mut guides = pages.file.room.guides.iter();
    if guides.any(|known| known.id.as_str() == guide && !known.manager) {
        return back("unknown_guide_or_pin");
    }
    let Some(browser) = Browser::fresh() else {
        return Busy.into_response();
    };
    let command = json!({"type": "sign_in", "guide": guide, "pin": pin});
    match request(&pages, &browser, &command).await {
        Ok(Ok(())) => {
            pages.managers.open(&browser, Instant::now());
            let tls = pages.file.public_url.as_deref();
            let cookie = browser.cookie(tls.is_some_and(|url| url.starts_with("https://")));
            (
                StatusCode::SEE_OTHER,
                [(LOCATION, "/manage".to_owned()), (SET_COOKIE, cookie)],
            )
                .into_response()
        }
        Ok(Err(refusal)) => back(&refusal_code(&refusal)),
        Err(busy) => busy.into_response(),
    }
}

/// `POST /manage` with `act` and its fields.
async fn act(
    State(pages): State<Pages>,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Response {
    if !is_own_form(&headers, pages.file.public_url.as_deref()) {
        return foreign();
    }
    let Some(browser) = pages.managers.find(&headers, Instant::now()) else {
        return back("not_signed_in");
    };
    let Some(command) = command(&fields) else {
        return (
            StatusCode::BAD_REQUEST,
            "expected an act of this page with its fields\n",
        )
            .into_response();
    };
    let leaves = command["type"] == "sign_out";
    match request(&pages, &browser, &command).await {
        Ok(Ok(())) if leaves => {
            pages.managers.close(&browser);
            back("")
        }
        Ok(Ok(())) => back("done"),
        Ok(Err(refusal)) => back(&refusal_code(&refusal)),
        Err(busy) => busy.into_response(),
    }
}

/// Sends a command as the browser's device and waits for the room's answer.
async fn request(
    pages: &Pages,
    browser: &Browser,
    command: &Value,
) -> Result<Result<(), Refusal>, Busy> {
    let _turn = browser.turn.lock().await;
    let user = User::new(Role::Manager, browser.device.clone());
    let body = json!({"id": Ulid::new().to_string(), "command": command});
    let body = Bytes::from(body.to_string());
    let reply = pages.ask(|answer| Ask::Request { user, body, answer });
    let reply = tokio::time::timeout(REPLY_TIMEOUT, reply).await;
    let reply = reply.map_err(|_| Busy)??;
    match Reply::parse(&reply).map_err(|_| Busy)?.result {
        Outcome::Ok(_) => Ok(Ok(())),
        Outcome::Refused(refusal) => Ok(Err(refusal)),
    }
}

/// A refusal's code as it is on the wire.
fn refusal_code(refusal: &Refusal) -> String {
    let code = serde_json::to_value(refusal.code).unwrap_or_default();
    code.as_str().unwrap_or("other").to_owned()
}

/// Back to the page by GET, so that a reload repeats nothing.
fn back(said: &str) -> Response {
    let to = if said.is_empty() {
        "/manage".to_owned()
    } else {
        format!("/manage?said={said}")
    };
    (StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response()
}

/// What a browser says of where a request comes from, beside its own site's (Fetch Metadata, W3C).
const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Whether a form was sent by our own page. Browsers of today say whether it was; older ones name the page's origin, but
/// as `null`, since our pages send no referrer (Fetch Standard). A program that says nothing is let through: it has no
/// cookie that it did not ask for.
fn is_own_form(headers: &HeaderMap, public_url: Option<&str>) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(SEC_FETCH_SITE) {
        return matches!(site, "same-origin" | "none");
    }
    match text(ORIGIN) {
        None | Some("null") => true,
        Some(origin) => {
            let host = authority(origin);
            host.is_some() && (host == text(HOST) || host == public_url.and_then(authority))
        }
    }
}

/// The host and port of an address.
fn authority(url: &str) -> Option<&str> {
    url.split_once("://")?.1.split('/').next()
}

fn foreign() -> Response {
    (StatusCode::FORBIDDEN, "expected a form of this page\n").into_response()
}
