//! How long the screens take, beside the least that it could take: from the start to the first frame, from a call to its
//! number on the wall, from a touch to the number on the kiosk; and what they cost at rest (DESIGN §9). Prints figures and
//! ratios; asserts nothing of them. Painted frames are told by the windows themselves (`--frames`).
//!
//! `cargo bench --bench screens`. Needs `Xvfb`, `openbox` and `xdotool`. The ratios are of one run.

#[path = "../room/mod.rs"]
mod room;

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use broker_config::embedded::EmbeddedBroker;
use broker_config::link::{BrokerUrl, Link, LinkEvent, Password, Settings};
use broker_config::topics::Topic;
use queue::ids::RoomId;
use serde_json::json;

use room::TestRoom;
use room::client::Client;
use room::windows::{At, Display, Screen};

const SIZE: &str = "2000x1200";
const SCREENS: [(&str, &str); 3] = [
    ("kiosk", "entrance"),
    ("display-board", "wall-1"),
    ("counter-client", "c1"),
];
/// Starts of each screen.
const STARTS: usize = 7;
/// Calls, touches, requests of the floor.
const CALLS: usize = 100;
const TOUCHES: usize = 20;
const REQUESTS: usize = 1000;
/// The usual size of a record, bytes.
const RECORD_BYTES: usize = 700;
/// How long a screen is left alone to see what it costs at rest.
const REST: Duration = Duration::from_secs(10);
/// Nobody touches a page in the moment in which it appears.
const BETWEEN_TOUCHES: Duration = Duration::from_secs(1);
/// Clock ticks a second in `/proc/PID/stat` (Linux, `USER_HZ`).
const USER_HZ: f64 = 100.0;
/// How far across the kiosk's window its two columns of buttons lie, in parts of its width.
const COLUMNS: [f64; 2] = [0.26, 0.74];
/// A button is higher than this part of the window, so none is missed between two tries.
const STEP: f64 = 0.03;
/// A page that a touch opens is painted within this.
const OPENS_WITHIN: Duration = Duration::from_secs(1);
/// Above this part of the window a number's page has nothing to touch; it goes by itself after twenty seconds.
const NUMBERS_BUTTONS: f64 = 0.75;

type Error = Box<dyn std::error::Error>;

fn main() -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(measure())
}

async fn measure() -> Result<(), Error> {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    say(&format!("load {}", load.trim()))?;
    let folder = tempfile::tempdir()?;
    let floor = floor(folder.path()).await?;
    let display = Display::start(SIZE);
    let room = TestRoom::start();
    let url = format!("mqtt://{}", room.mqtt);
    let at = At {
        broker: &url,
        room: &room.id,
        password_file: None,
    };
    for (screen, device) in SCREENS {
        first_frames(&display, screen, device, &at)?;
    }
    let mut shown = SCREENS.map(|(screen, device)| Screen::start(&display, screen, device, &at));
    for screen in &mut shown {
        screen.paints("the room", |shows| !shows.starts_with("starting"));
    }
    at_rest(&shown)?;
    let [kiosk, wall, _] = &mut shown;
    calls(&room, wall, floor).await?;
    touches(&display, kiosk, floor)?;
    at_rest(&shown)
}

fn say(line: &str) -> Result<(), Error> {
    Ok(writeln!(std::io::stdout().lock(), "{line}")?)
}

fn now_us() -> Result<u64, Error> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    Ok(u64::try_from(since.as_micros())?)
}

/// The median and the 99th of a hundred, in milliseconds.
fn of(mut times_ms: Vec<f64>) -> (f64, f64) {
    times_ms.sort_unstable_by(f64::total_cmp);
    let at = |percent: usize| times_ms[(times_ms.len() * percent / 100).min(times_ms.len() - 1)];
    (at(50), at(99))
}

fn millis(from_us: u64, to_us: u64) -> f64 {
    to_us.saturating_sub(from_us) as f64 / 1000.0
}

fn ratios(times: (f64, f64), floor: (f64, f64)) -> String {
    format!(
        "p50 {:8.3} ms  p99 {:8.3} ms   p50 {:.2} ×, p99 {:.2} × of both floors",
        times.0,
        times.1,
        times.0 / floor.0,
        times.1 / floor.1
    )
}

/// Both floors together: one append with `fdatasync`, and one request and reply over the same kind of broker.
async fn floor(folder: &Path) -> Result<(f64, f64), Error> {
    let sync = of(sync_floor(&folder.join("floor"))?);
    let trip = of(trip_floor().await?);
    say(&format!(
        "floor: append + fdatasync      p50 {:8.3} ms  p99 {:8.3} ms",
        sync.0, sync.1
    ))?;
    say(&format!(
        "floor: request and reply       p50 {:8.3} ms  p99 {:8.3} ms",
        trip.0, trip.1
    ))?;
    Ok((sync.0 + trip.0, sync.1 + trip.1))
}

fn sync_floor(path: &Path) -> Result<Vec<f64>, Error> {
    let mut file = OpenOptions::new().create(true).append(true).open(path)?;
    let mut times = Vec::with_capacity(REQUESTS);
    for _ in 0..REQUESTS {
        let start = Instant::now();
        file.write_all(&[b'x'; RECORD_BYTES])?;
        file.sync_data()?;
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(times)
}

/// Somebody at a broker answers every request with its own bytes.
async fn trip_floor() -> Result<Vec<f64>, Error> {
    let id = RoomId::parse("floor").map_err(|_| "a room's id")?;
    let broker = EmbeddedBroker::start("127.0.0.1:0".parse()?, id.clone()).await?;
    let password = Some(Password(broker.secret().to_owned()));
    let url = broker.url();
    let settings = Settings::coordinator(BrokerUrl::parse(&url)?, id, password);
    let (link, mut events) = Link::open(settings)?;
    let echo = tokio::spawn(async move {
        let beat = json!({}).to_string();
        let mut greeted = false;
        while let Some(event) = events.next().await {
            if matches!(event, LinkEvent::Up { .. }) && !greeted {
                greeted = true;
                let _ = link.publish(Topic::StateRoom, beat.clone());
            }
            if let LinkEvent::Message {
                topic: Topic::Request(user),
                payload,
                ..
            } = event
            {
                // A reply that is not sent is asked for again.
                let _ = link.publish(Topic::Reply(user), payload);
            }
        }
    });
    let address = url.trim_start_matches("mqtt://");
    let mut client = Client::connect(address, "floor", "kiosk/echo").await;
    let mut times = Vec::with_capacity(REQUESTS);
    for _ in 0..REQUESTS {
        let start = Instant::now();
        client.ask(json!({"type": "call_next"})).await;
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    echo.abort();
    Ok(times)
}

/// From the start of the process to its first painted frame, and to the first with the room on it.
fn first_frames(display: &Display, screen: &str, device: &str, at: &At<'_>) -> Result<(), Error> {
    let (mut first, mut whole) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let started = now_us()?;
        let mut screen = Screen::start(display, screen, device, at);
        screen.paints("anything", |shows| !shows.is_empty());
        first.push(millis(started, screen.painted_at_us));
        screen.paints("the room", |shows| !shows.starts_with("starting"));
        whole.push(millis(started, screen.painted_at_us));
    }
    say(&format!(
        "{screen:15} first frame    p50 {:8.1} ms  most {:7.1} ms; with the room on it {:8.1} ms",
        of(first.clone()).0,
        of(first).1,
        of(whole).0
    ))
}

/// What the screens cost while nothing happens.
fn at_rest(screens: &[Screen; 3]) -> Result<(), Error> {
    let ticks = || screens.each_ref().map(|screen| ticks_of(screen.pid()));
    let before = ticks();
    std::thread::sleep(REST);
    let after = ticks();
    for (nth, (name, _)) in SCREENS.iter().enumerate() {
        let used = (after[nth] - before[nth]) / USER_HZ / REST.as_secs_f64() * 100.0;
        say(&format!(
            "{name:15} at rest        {used:5.2} % of a core   {:6.1} MiB",
            memory_mib(screens[nth].pid())
        ))?;
    }
    Ok(())
}

/// User and system time of a process, in ticks.
fn ticks_of(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let times = fields.split_whitespace().skip(11).take(2);
    times.filter_map(|time| time.parse::<f64>().ok()).sum()
}

/// Resident memory.
fn memory_mib(pid: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.unwrap_or_default().trim().trim_end_matches(" kB");
    kib.parse::<f64>().unwrap_or(f64::NAN) / 1024.0
}

/// From a guide's request to the number on the wall; the reply to the guide beside it.
async fn calls(room: &TestRoom, wall: &mut Screen, floor: (f64, f64)) -> Result<(), Error> {
    let mut kiosk = Client::join(room, "kiosk/second").await;
    let mut counter = Client::join(room, "counter/c2").await;
    counter.sign_in("hodan", "2").await;
    let (mut painted, mut replied) = (Vec::new(), Vec::new());
    for _ in 0..CALLS {
        let take =
            json!({"type": "take_ticket", "errand": "general-question", "languages": ["so"]});
        let number = kiosk.ok(take).await["number"].clone();
        let number = number.as_str().ok_or("a ticket has a number")?;
        let asked = now_us()?;
        counter.ok(json!({"type": "call_next"})).await;
        replied.push(millis(asked, now_us()?));
        wall.paints("the call", |shows| shows == format!("calls {number}"));
        painted.push(millis(asked, wall.painted_at_us));
        counter.ok(json!({"type": "start_service"})).await;
        counter
            .ok(json!({"type": "finish", "outcome": "solved"}))
            .await;
    }
    say(&format!(
        "call → reply                   {}",
        ratios(of(replied), floor)
    ))?;
    say(&format!(
        "call → painted on the wall     {}",
        ratios(of(painted), floor)
    ))
}

/// From a finger's leaving the glass to what it opens: the page of errands, which the kiosk has itself, and the number, which
/// the room gives.
fn touches(display: &Display, kiosk: &mut Screen, floor: (f64, f64)) -> Result<(), Error> {
    let window = display.window_of(kiosk.pid());
    // The other screens opened after it and lie over its foot.
    display.xdotool(&["windowactivate", "--sync", &window]);
    // From the top, since what stands at the foot of every page changes the page itself.
    let places: Vec<(f64, f64)> = (1..)
        .map(|step| f64::from(step) * STEP)
        .take_while(|down| *down < 1.0)
        .flat_map(|down| COLUMNS.map(|across| (across, down)))
        .collect();
    let mut opens = |from: &str, to: &str, places: &[(f64, f64)]| {
        kiosk.paints(from, |shows| shows.starts_with(from));
        for place in places {
            std::thread::sleep(BETWEEN_TOUCHES);
            display.touch(&window, place.0, place.1);
            if kiosk.paints_within(OPENS_WITHIN, |shows| shows.starts_with(to)) {
                let took = millis(kiosk.touched_at_us, kiosk.painted_at_us);
                return Ok((*place, took));
            }
        }
        Err(format!("no touch on {from:?} opened {to:?}"))
    };
    let swedish = [opens("language", "errands", &places)?.0];
    let errand = [opens("errands", "ticket ", &places)?.0];
    let mut low = places;
    // Where the line begins lies the way that gives the number back.
    low.retain(|(across, down)| *across > 0.5 && *down > NUMBERS_BUTTONS);
    let done = [opens("ticket ", "language", &low)?.0];
    let (mut pages, mut numbers) = (Vec::new(), Vec::new());
    for _ in 0..TOUCHES {
        pages.push(opens("language", "errands", &swedish)?.1);
        numbers.push(opens("errands", "ticket ", &errand)?.1);
        opens("ticket ", "language", &done)?;
    }
    let (middle, most) = of(pages);
    say(&format!(
        "touch → page on the kiosk      p50 {middle:8.3} ms  p99 {most:8.3} ms"
    ))?;
    say(&format!(
        "touch → number on the kiosk    {}",
        ratios(of(numbers), floor)
    ))
}
