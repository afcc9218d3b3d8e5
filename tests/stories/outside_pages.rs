//! Whatever bytes come to the room's pages, each connection gets an answer or its end, and the room goes on.
//!
//! Begins with good requests of a visitor, a manager and an operator; `VISITOR_ROOM_FUZZ` counts as for the parsers.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use serde_json::json;

use crate::outside_bytes::hold;
use crate::room::client::Client;
use crate::room::web::{get, send_form};
use crate::room::{PATIENCE, TestRoom};

/// A request over a connection of its own takes so many times as long as a parser's.
const PAGE_COST: u64 = 10;
/// After so long without a word the room may be waiting for the rest of a request; it is then told that there is none.
const SILENCE: Duration = Duration::from_millis(50);
/// Stands in the good requests where the length of what follows the head belongs.
const LENGTH: &[u8] = b"LENGTH";
/// Most memory that the room may ever have had, KiB, in a debug build; each sign-in's PIN check takes 19 MiB of it for a
/// moment.
const ROOM_MEMORY_MAX_KIB: u64 = 256 * 1024;

/// Good requests to every kind of address that reads something.
fn good_requests(token: &str, cookie: &str, operator: &str, day: &str) -> Vec<String> {
    let get = |path: &str, header: &str| {
        format!("GET {path} HTTP/1.1\r\nHost: room\r\nConnection: close\r\n{header}\r\n\r\n")
    };
    let post = |path: &str, header: &str, kind: &str, body: &str| {
        format!(
            "POST {path} HTTP/1.1\r\nHost: room\r\nConnection: close\r\n{header}\r\nContent-Type: {kind}\r\n\
             Content-Length: LENGTH\r\n\r\n{body}"
        )
    };
    let (cookie, bearer) = (
        format!("Cookie: {cookie}"),
        format!("Authorization: Bearer {operator}"),
    );
    let (ticket, language) = (
        format!("/api/v1/tickets/{token}"),
        "Accept-Language: ar, sv;q=0.8",
    );
    let form = |body: &str| {
        post(
            "/manage",
            &cookie,
            "application/x-www-form-urlencoded",
            body,
        )
    };
    vec![
        get(&format!("/t/{token}"), language),
        get(&ticket, language),
        post(
            &format!("{ticket}/later"),
            language,
            "application/json",
            "{\"after_s\":600}",
        ),
        post(
            &format!("{ticket}/rating"),
            language,
            "application/json",
            "{\"score\":4}",
        ),
        get(
            &format!("/api/v1/report?from={day}&to={day}&by=language"),
            &bearer,
        ),
        get("/api/v1/events?after=2", &bearer),
        get("/manage?said=room_closed", &cookie),
        get(
            &format!("/manage/report?from={day}&to={day}&by=hour"),
            &cookie,
        ),
        post(
            "/manage/sign-in",
            language,
            "application/x-www-form-urlencoded",
            "guide=aino&pin=1234",
        ),
        form("act=close_errand&errand=income-support"),
        form("act=open_errand&errand=income-support"),
        form("act=end_ticket&number=A001&reason=mistake"),
        form("act=answer_help&device=entrance"),
        form(
            "act=announce&text.sv=Hissen+%C3%A4r+trasig.&text.ar=%D8%A7%D9%84%D9%85%D8%B5%D8%B9%D8%AF",
        ),
    ]
}

/// The request with its true length, where its head still asks for one.
fn with_length(request: &[u8]) -> Vec<u8> {
    let find = |part: &[u8]| {
        request
            .windows(part.len())
            .position(|window| window == part)
    };
    let (Some(at), Some(head)) = (find(LENGTH), find(b"\r\n\r\n")) else {
        return request.to_vec();
    };
    let body = request.len() - (head + 4);
    let (before, after) = (&request[..at], &request[at + LENGTH.len()..]);
    [before, body.to_string().as_bytes(), after].concat()
}

/// Whether the system only says that the other side has ended the connection.
fn is_end(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::ConnectionReset | ErrorKind::BrokenPipe | ErrorKind::NotConnected
    )
}

/// All that the room says to these bytes until it ends the connection, which it must. After a silence it is told that
/// nothing more will come.
#[track_caller]
fn answer(room: &TestRoom, request: &[u8], silence: Duration) -> Vec<u8> {
    let mut connection = TcpStream::connect(&room.http).expect("the room listens");
    let (mut said, mut part, mut is_told) = (Vec::new(), [0; 4096], false);
    if let Err(error) = connection.write_all(request) {
        assert!(is_end(error.kind()), "{error}");
    }
    let limit = |connection: &TcpStream, limit| connection.set_read_timeout(Some(limit));
    limit(&connection, silence).expect("a limit");
    loop {
        match connection.read(&mut part) {
            Ok(0) => return said,
            Ok(read) => said.extend_from_slice(&part[..read]),
            Err(error) if is_end(error.kind()) => return said,
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::WouldBlock, "{error}");
                let request = String::from_utf8_lossy(request);
                assert!(!is_told, "it was left without an end: {request}");
                is_told = true;
                limit(&connection, PATIENCE).expect("a limit");
                // It fails only when the other side has ended the connection, which the next read says.
                drop(connection.shutdown(Shutdown::Write));
            }
        }
    }
}

#[tokio::test]
async fn requests_of_any_bytes_to_the_pages_are_answered_and_the_room_goes_on() {
    let mut room = TestRoom::start();
    let mut kiosk = Client::join(&room, "kiosk/entrance").await;
    let take = json!({"type": "take_ticket", "errand": "income-support", "languages": ["so"]});
    let ticket = kiosk.ok(take).await;
    let token = ticket["token"].as_str().expect("a token");
    let signed_in = send_form(
        &room,
        "/manage/sign-in",
        &[],
        &[("guide", "aino"), ("pin", "1234")],
    );
    let cookie = signed_in.header("set-cookie").split(';').next();
    let operator = std::fs::read_to_string(room.data().join("operator.token")).expect("a token");
    let corpus = good_requests(
        token,
        cookie.expect("a cookie"),
        operator.trim(),
        &room.today(),
    );
    for good in &corpus {
        let said = answer(&room, &with_length(good.as_bytes()), PATIENCE);
        let status = std::str::from_utf8(&said)
            .ok()
            .and_then(|said| said.get(9..12));
        assert!(
            status.is_some_and(|s| s.starts_with(['2', '3', '4'])),
            "{good}\n{status:?}"
        );
    }
    let corpus = corpus.iter().map(String::as_bytes).collect();
    hold(corpus, PAGE_COST, |input| {
        let said = answer(&room, &with_length(input), SILENCE);
        let log = room.log_text();
        assert!(
            !log.contains("panicked"),
            "{log}\n{}",
            String::from_utf8_lossy(input)
        );
        assert!(
            !said.starts_with(b"HTTP/1.1 500"),
            "{}",
            String::from_utf8_lossy(input)
        );
        said.starts_with(b"HTTP/1.1 2") || said.starts_with(b"HTTP/1.1 303")
    });
    assert_eq!(get(&room, "/healthz", &[]).status, 200);
    assert!(room.is_running());
    let status = std::fs::read_to_string(format!("/proc/{}/status", room.pid())).expect("it runs");
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = most.and_then(|kib| kib.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok());
    assert!(kib.is_some_and(|kib| kib < ROOM_MEMORY_MAX_KIB), "{most:?}");
}
