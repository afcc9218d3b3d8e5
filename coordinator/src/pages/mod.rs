//! The pages of a room: a visitor's ticket on the phone, the manager's room and report, the operator's report and
//! events, health and metrics.
//!
//! They ask the room's loop and show what it says; they hold no state of the queue and change nothing by GET.

mod door;
mod followers;
mod headers;
mod limit;
mod manage;
mod operator;
mod ticket;
mod ticket_page;
mod words;

use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};
use broker_config::roles::User;
use bytes::Bytes;
use queue::command::Command;
use queue::ids::{DeviceId, Token};
use queue::refusal::Refusal;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot, watch};

use crate::history::Reports;
use crate::room_file::RoomFile;
use crate::showing::Page;
use door::{Door, Peer};
pub(crate) use followers::Followers;
use limit::Limit;
pub(crate) use manage::Sessions;
pub(crate) use manage::overview::Overview;

/// Most questions that wait for the room's loop; a page beyond it is told to try again.
pub(crate) const ASKS_MAX: usize = 256;
/// Most bytes of a body that a page sends.
pub(crate) const BODY_MAX: usize = 1024;

/// What a page asks of the room's loop; answered when all that it rests on is durable.
#[derive(Debug)]
pub(crate) enum Ask {
    /// What the page of a token shows.
    Page {
        /// The visitor's key.
        token: Token,
        /// None when no ticket of today has it.
        answer: oneshot::Sender<Option<Page>>,
    },
    /// A command from the page.
    Command {
        /// It carries the token.
        command: Command,
        /// Done, or why not.
        answer: oneshot::Sender<Result<(), Refusal>>,
    },
    /// A request of a manager's browser, which is a device like any other.
    Request {
        /// The browser.
        user: User,
        /// As it would be on the wire.
        body: Bytes,
        /// The reply; dropped when the request cannot be answered.
        answer: oneshot::Sender<Bytes>,
    },
    /// The room as a manager sees it.
    Overview {
        /// The browser.
        device: DeviceId,
        /// None when no manager is signed in there.
        answer: oneshot::Sender<Option<Box<Overview>>>,
    },
    /// Whether the broker is there.
    Health {
        /// The answer.
        answer: oneshot::Sender<Health>,
    },
}

/// How a room is.
#[derive(Debug, Clone, Default)]
pub(crate) struct Health {
    /// The broker is there.
    pub(crate) broker: bool,
    /// The last event.
    pub(crate) seq: u64,
    /// Visitors who wait.
    pub(crate) waiting: u32,
    /// Guides signed in.
    pub(crate) guides: u32,
    /// Requests answered since the start.
    pub(crate) replies: u64,
}

/// What the pages need.
#[derive(Clone)]
pub(crate) struct Pages {
    pub(crate) asks: mpsc::Sender<Ask>,
    pub(crate) changes: watch::Receiver<u64>,
    pub(crate) file: Arc<RoomFile>,
    pub(crate) data: PathBuf,
    pub(crate) reports: Reports,
    pub(crate) operator: Arc<str>,
    pub(crate) log: Arc<str>,
    pub(crate) unknown: Arc<Limit>,
    pub(crate) sign_ins: Arc<Limit>,
    pub(crate) managers: Arc<Sessions>,
    pub(crate) live: Arc<Followers>,
}

impl Pages {
    /// Serves until the process ends.
    ///
    /// # Errors
    /// What the system says of the socket.
    pub(crate) async fn serve(self, listener: TcpListener) -> std::io::Result<()> {
        let service = self.router().into_make_service_with_connect_info::<Peer>();
        axum::serve(Door::new(listener), service).await
    }

    fn router(self) -> Router {
        Router::new()
            .route("/t/{token}", get(ticket_page::show))
            .route("/assets/{name}", get(ticket_page::asset))
            .route("/api/v1/tickets/{token}", get(ticket::state))
            .route("/api/v1/tickets/{token}/live", get(ticket::live))
            .route("/api/v1/tickets/{token}/cancel", post(ticket::cancel))
            .route("/api/v1/tickets/{token}/later", post(ticket::later))
            .route("/api/v1/tickets/{token}/rating", post(ticket::rating))
            .merge(manage::routes())
            .route("/api/v1/report", get(operator::report))
            .route("/api/v1/events", get(operator::events))
            .route("/healthz", get(operator::healthz))
            .route("/metrics", get(operator::metrics))
            .layer(axum::middleware::map_response(headers::guard))
            .layer(axum::extract::DefaultBodyLimit::max(BODY_MAX))
            .with_state(self)
    }

    async fn page(&self, token: &Token) -> Result<Option<Page>, Busy> {
        let token = token.clone();
        self.ask(|answer| Ask::Page { token, answer }).await
    }

    /// The page of a ticket that is followed. One event wakes all who follow one, so they wait for their turn; there are
    /// [`followers::LIVE_MAX`] at most.
    async fn followed_page(&self, token: &Token) -> Result<Option<Page>, Busy> {
        let (answer, answered) = oneshot::channel();
        let token = token.clone();
        let asked = self.asks.send(Ask::Page { token, answer }).await;
        asked.map_err(|_| Busy)?;
        answered.await.map_err(|_| Busy)
    }

    async fn ask<T>(&self, make: impl FnOnce(oneshot::Sender<T>) -> Ask) -> Result<T, Busy> {
        let (answer, answered) = oneshot::channel();
        self.asks.try_send(make(answer)).map_err(|_| Busy)?;
        answered.await.map_err(|_| Busy)
    }
}

/// The room's loop has too many questions waiting, or has ended.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Busy;

impl axum::response::IntoResponse for Busy {
    fn into_response(self) -> axum::response::Response {
        let retry = [(axum::http::header::RETRY_AFTER, "1")];
        (
            axum::http::StatusCode::SERVICE_UNAVAILABLE,
            retry,
            "busy, try again\n",
        )
            .into_response()
    }
}

#[cfg(test)]
mod tests;
