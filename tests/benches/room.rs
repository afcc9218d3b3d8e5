//! How long a room takes, beside the least that it could take: a bare request and reply over the same broker in a process
//! of its own, and one append with `fdatasync` on the same disk (DESIGN §9). Prints figures and ratios; asserts nothing.
//!
//! `cargo bench --bench room`. Figures of a busy machine are of little use; each ratio is of one round, and the rounds
//! show how much they scatter.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use broker_config::embedded::EmbeddedBroker;
use broker_config::link::{BrokerUrl, Link, LinkEvent, LinkEvents, Password, Settings};
use broker_config::roles::User;
use broker_config::topics::Topic;
use bytes::Bytes;
use queue::ids::RoomId;
use serde_json::{Value, json};

/// Rounds, each with the floors and the room in turn.
const ROUNDS: usize = 3;
/// Measured requests of each kind in a round, after some that warm up.
const REQUESTS: usize = 1000;
const WARM_UP: usize = 100;
/// Crowds of clients that ask at once, and what each client asks.
const CROWDS: [(usize, usize); 2] = [(64, 100), (512, 20)];
/// The usual size of a record, bytes.
const RECORD_BYTES: usize = 700;
/// A Tuesday on which the default room is open.
const CLOCK: &str = "2026-11-24T09:00:00Z";
/// The argument with which this program is the one who answers bare requests.
const ECHO: &str = "echo";

type Error = Box<dyn std::error::Error>;

fn main() -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    if std::env::args().any(|argument| argument == ECHO) {
        return runtime.block_on(async { Ok(tokio::spawn(echo()).await??) });
    }
    runtime.block_on(measure())
}

async fn measure() -> Result<(), Error> {
    let folder = tempfile::tempdir()?;
    let echo = Echo::start()?;
    let room = Room::start(&folder.path().join("data"))?;
    let ready = millis(room.ready_after);
    say(&format!("time to ready                  {ready:8.3} ms"))?;
    for _ in 0..ROUNDS {
        let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
        say(&format!("load {}", load.trim()))?;
        let floor = Floor::measure(&echo, &folder.path().join("floor")).await?;
        room_in_turn(&room, &floor).await?;
    }
    for crowd in CROWDS {
        rates(&echo, &room, crowd).await?;
    }
    say(&format!(
        "memory                         {:8.1} MiB",
        room.memory_mib()
    ))?;
    let again = millis(room.start_again()?.ready_after);
    say(&format!("time to ready, on that day     {again:8.3} ms"))
}

/// Replies a second, bare and of the room.
async fn rates(echo: &Echo, room: &Room, crowd: (usize, usize)) -> Result<(), Error> {
    let bare = rate_of_many(&echo.url, &echo.room, crowd, anything).await?;
    let rate = rate_of_many(&room.url, &room.id, crowd, take).await?;
    let (clients, of_echo) = (crowd.0, rate / bare);
    say(&format!(
        "take_ticket, {clients:3} clients       {rate:8.0} replies/s   {of_echo:.2} of the bare echo's {bare:.0}"
    ))
}

fn say(line: &str) -> Result<(), Error> {
    Ok(writeln!(std::io::stdout().lock(), "{line}")?)
}

fn anything(_: usize) -> Value {
    json!({"type": "call_next"})
}

fn take(_: usize) -> Value {
    json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]})
}

/// The least that a request can take: there and back over a broker, and one sync. Both are taken in turn, as they come in
/// a request: a disk that syncs without a pause is quicker than one that was left alone for a moment.
struct Floor {
    p50: Duration,
    p99: Duration,
}

impl Floor {
    async fn measure(echo: &Echo, file: &Path) -> Result<Self, Error> {
        let mut disk = Disk::open(file)?;
        let alone: std::io::Result<Vec<_>> = (0..REQUESTS).map(|_| disk.sync()).collect();
        say(&format!(
            "append + fdatasync, no pause   {}",
            Times::of(alone?)
        ))?;
        let mut client = Client::connect(&echo.url, &echo.room, "kiosk/echo").await?;
        let run = ulid::Ulid::new();
        let (mut trips, mut syncs) = (Vec::new(), Vec::new());
        for n in 0..REQUESTS {
            let start = Instant::now();
            client.ask(&format!("{run}-{n}"), &anything(n)).await?;
            trips.push(start.elapsed());
            syncs.push(disk.sync()?);
        }
        let (sync, trip) = (Times::of(syncs), Times::of(trips));
        say(&format!("floor: append + fdatasync      {sync}"))?;
        say(&format!("floor: request and reply       {trip}"))?;
        let (p50, p99) = (sync.p50 + trip.p50, sync.p99 + trip.p99);
        Ok(Self { p50, p99 })
    }
}

/// One request after the other: tickets, quotes, calls.
async fn room_in_turn(room: &Room, floor: &Floor) -> Result<(), Error> {
    let taken = ask_in_turn(&room.url, &room.id, "kiosk/entrance", REQUESTS, take).await?;
    let taken = Times::of(taken);
    say(&format!(
        "take_ticket                    {taken}   {}",
        ratios(&taken, floor)
    ))?;
    let quote = |_| json!({"type": "quote", "languages": ["so"]});
    let quoted = ask_in_turn(&room.url, &room.id, "kiosk/entrance", REQUESTS, quote).await?;
    say(&format!(
        "quote                          {}",
        Times::of(quoted)
    ))?;
    let called = Times::of(visits(room).await?);
    say(&format!(
        "call_next                      {called}   {}",
        ratios(&called, floor)
    ))
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn ratios(times: &Times, floor: &Floor) -> String {
    let of = |time: Duration, floor: Duration| time.as_secs_f64() / floor.as_secs_f64();
    format!(
        "p50 {:.2} ×, p99 {:.2} × of both floors",
        of(times.p50, floor.p50),
        of(times.p99, floor.p99)
    )
}

/// What matters of many times.
struct Times {
    p50: Duration,
    p99: Duration,
}

impl Times {
    fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        let at = |percent: usize| times[(times.len() * percent / 100).min(times.len() - 1)];
        Self {
            p50: at(50),
            p99: at(99),
        }
    }
}

impl std::fmt::Display for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "p50 {:8.3} ms  p99 {:8.3} ms",
            millis(self.p50),
            millis(self.p99)
        )
    }
}

/// A file to append to.
struct Disk(File);

impl Disk {
    fn open(path: &Path) -> std::io::Result<Self> {
        let file = OpenOptions::new().create(true).append(true).open(path)?;
        Ok(Self(file))
    }

    /// One append of a record's size with `fdatasync`.
    fn sync(&mut self) -> std::io::Result<Duration> {
        let start = Instant::now();
        self.0.write_all(&[b'x'; RECORD_BYTES])?;
        self.0.sync_data()?;
        Ok(start.elapsed())
    }
}

/// A broker, and somebody who answers every request with its id and nothing else, in a process of their own as a room's.
struct Echo {
    child: Child,
    url: String,
    room: String,
}

impl Drop for Echo {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Echo {
    fn start() -> Result<Self, Error> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg(ECHO)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let url = first_line(&mut child)?;
        Ok(Self {
            child,
            url: url.trim().to_owned(),
            room: "floor".to_owned(),
        })
    }
}

/// Says where the broker is, then answers until the process is ended.
async fn echo() -> Result<(), String> {
    serve_echo().await.map_err(|error| error.to_string())
}

async fn serve_echo() -> Result<(), Error> {
    let room = RoomId::parse("floor")?;
    let broker = EmbeddedBroker::start("127.0.0.1:0".parse()?, room.clone()).await?;
    let password = Some(Password(broker.secret().to_owned()));
    let url = broker.url();
    let (link, mut events) = Link::open(Settings::coordinator(
        BrokerUrl::parse(&url)?,
        room,
        password,
    ))?;
    while let Some(event) = events.next().await {
        match event {
            LinkEvent::Up { .. } => say(&url)?,
            LinkEvent::Message {
                topic: Topic::Request(user),
                payload,
                ..
            } => {
                // A reply that is not sent is asked for again.
                let _ = link.publish(Topic::Reply(user), payload);
            }
            _ => {}
        }
    }
    Ok(())
}

fn first_line(child: &mut Child) -> Result<String, Error> {
    let mut line = String::new();
    let out = child.stdout.take().ok_or("no output")?;
    std::io::BufRead::read_line(&mut std::io::BufReader::new(out), &mut line)?;
    Ok(line)
}

/// A connected client.
struct Client {
    link: Link,
    events: LinkEvents,
    user: User,
}

impl Client {
    async fn connect(url: &str, room: &str, user: &str) -> Result<Self, Error> {
        let user = User::parse(user)?;
        let (link, events) = Link::open(Settings::device(
            BrokerUrl::parse(url)?,
            RoomId::parse(room)?,
            user.clone(),
            None,
        ))?;
        let mut client = Self { link, events, user };
        while !matches!(client.events.next().await, Some(LinkEvent::Up { .. })) {}
        Ok(client)
    }

    /// Asks and waits for the reply.
    async fn ask(&mut self, id: &str, command: &Value) -> Result<Value, Error> {
        let body = json!({"id": id, "command": command}).to_string();
        loop {
            self.link
                .publish(Topic::Request(self.user.clone()), body.clone())?;
            let answered = tokio::time::timeout(Duration::from_secs(1), self.reply(id)).await;
            if let Ok(reply) = answered {
                return Ok(serde_json::from_slice(&reply?)?);
            }
        }
    }

    async fn reply(&mut self, id: &str) -> Result<Bytes, Error> {
        let wanted = format!("\"id\":\"{id}\"");
        loop {
            match self.events.next().await.ok_or("the link has ended")? {
                LinkEvent::Message {
                    topic: Topic::Reply(_),
                    payload,
                    ..
                } if payload
                    .windows(wanted.len())
                    .any(|part| part == wanted.as_bytes()) =>
                {
                    return Ok(payload);
                }
                _ => {}
            }
        }
    }
}

/// Asks one request after the other; the time of each.
async fn ask_in_turn(
    url: &str,
    room: &str,
    user: &str,
    requests: usize,
    command: impl Fn(usize) -> Value,
) -> Result<Vec<Duration>, Error> {
    let mut client = Client::connect(url, room, user).await?;
    let mut times = Vec::with_capacity(requests);
    let run = ulid::Ulid::new();
    for n in 0..requests + WARM_UP {
        let start = Instant::now();
        let reply = client.ask(&format!("{run}-{n}"), &command(n)).await?;
        times.push(start.elapsed());
        if !reply["refused"].is_null() {
            return Err(format!("refused: {reply}").into());
        }
    }
    Ok(times.split_off(WARM_UP))
}

/// Many clients ask at once; replies a second.
async fn rate_of_many(
    url: &str,
    room: &str,
    (clients, each): (usize, usize),
    command: fn(usize) -> Value,
) -> Result<f64, Error> {
    let mut connected = Vec::new();
    for n in 0..clients {
        connected.push(Client::connect(url, room, &format!("kiosk/k{n}")).await?);
    }
    let run = ulid::Ulid::new();
    let start = Instant::now();
    let mut asking = tokio::task::JoinSet::new();
    for (c, mut client) in connected.into_iter().enumerate() {
        asking.spawn(async move {
            for n in 0..each {
                let asked = client.ask(&format!("{run}-{c}-{n}"), &command(n)).await;
                let reply = asked.map_err(|error| error.to_string())?;
                if !reply["refused"].is_null() {
                    return Err(format!("refused: {reply}"));
                }
            }
            Ok::<_, String>(())
        });
    }
    while let Some(done) = asking.join_next().await {
        done??;
    }
    Ok((clients * each) as f64 / start.elapsed().as_secs_f64())
}

/// Calls and serves waiting visitors; the time of each call.
async fn visits(room: &Room) -> Result<Vec<Duration>, Error> {
    let mut counter = Client::connect(&room.url, &room.id, "counter/c1").await?;
    let sign_in = json!({"type": "sign_in", "guide": "aino", "pin": "1234", "counter": "1"});
    let signed_in = counter
        .ask(&ulid::Ulid::new().to_string(), &sign_in)
        .await?;
    if signed_in["ok"].is_null() {
        return Err(format!("not signed in: {signed_in}").into());
    }
    let mut times = Vec::new();
    let run = ulid::Ulid::new();
    for n in 0..REQUESTS / 4 {
        let start = Instant::now();
        let called = counter
            .ask(&format!("{run}-call-{n}"), &json!({"type": "call_next"}))
            .await?;
        times.push(start.elapsed());
        if called["ok"].is_null() {
            return Err(format!("not called: {called}").into());
        }
        counter
            .ask(
                &format!("{run}-start-{n}"),
                &json!({"type": "start_service"}),
            )
            .await?;
        counter
            .ask(
                &format!("{run}-finish-{n}"),
                &json!({"type": "finish", "outcome": "solved"}),
            )
            .await?;
    }
    Ok(times)
}

/// The program, as a process of its own.
struct Room {
    child: Child,
    data: std::path::PathBuf,
    url: String,
    id: String,
    ready_after: Duration,
}

impl Room {
    fn start(data: &Path) -> Result<Self, Error> {
        // The default room, with numbers enough that none is refused.
        let file = include_str!("../../coordinator/src/default_room/room.toml");
        let path = data.with_file_name("room.toml");
        std::fs::write(&path, file.replace("last = 999", "last = 99999"))?;
        let start = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_visitor-room"))
            .args([
                "--headless",
                "--mqtt",
                "127.0.0.1:0",
                "--http",
                "127.0.0.1:0",
                "--clock",
                CLOCK,
                "--data",
            ])
            .arg(data)
            .arg("--room")
            .arg(path)
            .env("RUST_LOG", "error")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let line = first_line(&mut child)?;
        let word = |name: &str| {
            line.split_whitespace()
                .find_map(|word| word.strip_prefix(name))
                .map(str::to_owned)
        };
        let (url, id) = (
            word("mqtt=").ok_or("not ready")?,
            word("room=").ok_or("not ready")?,
        );
        let url = format!("mqtt://{url}");
        Ok(Self {
            child,
            data: data.to_owned(),
            url,
            id,
            ready_after: start.elapsed(),
        })
    }

    fn start_again(mut self) -> Result<Self, Error> {
        self.child.kill()?;
        self.child.wait()?;
        Self::start(&self.data.clone())
    }

    /// Resident memory.
    fn memory_mib(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))
            .unwrap_or_default();
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .unwrap_or_default();
        let kib: f64 = line
            .trim()
            .trim_end_matches(" kB")
            .parse()
            .unwrap_or(f64::NAN);
        kib / 1024.0
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
