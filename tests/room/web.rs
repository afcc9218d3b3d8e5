//! A phone or a manager's browser: asks the room's pages over plain HTTP.
//!
//! Follows nothing and keeps nothing; what comes back is given as it is.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::sync::mpsc;

use serde_json::Value;

use super::{PATIENCE, TestRoom};

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The headers, their names in small letters.
    pub headers: HashMap<String, String>,
    /// The body as text.
    pub body: String,
}

impl Answer {
    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    /// A header; empty when it is missing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

fn agent() -> ureq::Agent {
    let config = ureq::Agent::config_builder().http_status_as_error(false);
    config.timeout_global(Some(PATIENCE)).build().into()
}

fn url(room: &TestRoom, path: &str) -> String {
    format!("http://{}{path}", room.http)
}

#[track_caller]
fn answer(answered: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Answer {
    let mut answered = answered.expect("the room answers");
    let text = |value: &ureq::http::HeaderValue| value.to_str().unwrap_or_default().to_owned();
    let headers = answered
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), text(value)));
    Answer {
        status: answered.status().as_u16(),
        headers: headers.collect(),
        body: answered
            .body_mut()
            .read_to_string()
            .expect("the body is text"),
    }
}

/// `GET`.
#[track_caller]
pub fn get(room: &TestRoom, path: &str, headers: &[(&str, &str)]) -> Answer {
    let request = headers
        .iter()
        .fold(agent().get(url(room, path)), |request, (name, value)| {
            request.header(*name, *value)
        });
    answer(request.call())
}

/// `POST` with a body of some kind; without one when `kind` is empty.
#[track_caller]
pub fn post(room: &TestRoom, path: &str, kind: &str, body: &str) -> Answer {
    let request = agent().post(url(room, path));
    if kind.is_empty() {
        answer(request.send_empty())
    } else {
        answer(request.content_type(kind).send(body))
    }
}

/// `POST` of a form as a browser sends it; what it leads to is not followed.
#[track_caller]
pub fn send_form(
    room: &TestRoom,
    path: &str,
    headers: &[(&str, &str)],
    fields: &[(&str, &str)],
) -> Answer {
    let agent = ureq::Agent::config_builder().http_status_as_error(false);
    let agent: ureq::Agent = agent
        .timeout_global(Some(PATIENCE))
        .max_redirects(0)
        .build()
        .into();
    let request = headers
        .iter()
        .fold(agent.post(url(room, path)), |request, (name, value)| {
            request.header(*name, *value)
        });
    answer(request.send_form(fields.iter().copied()))
}

/// The messages of a live page, as they come; the channel closes with the stream.
pub fn live(room: &TestRoom, path: &str) -> mpsc::Receiver<Value> {
    let (sender, messages) = mpsc::channel();
    let url = url(room, path);
    std::thread::spawn(move || {
        let answered = agent().get(url).call().expect("the room answers");
        let lines = BufReader::new(answered.into_body().into_reader()).lines();
        for line in lines.map_while(Result::ok) {
            let message = line
                .strip_prefix("data:")
                .and_then(|data| serde_json::from_str(data).ok());
            if message.is_some_and(|message| sender.send(message).is_err()) {
                break;
            }
        }
    });
    messages
}
