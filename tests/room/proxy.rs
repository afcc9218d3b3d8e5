//! A way to a broker that goes wrong when told to: cut, half-open, silent, slow, deaf, or with every message twice.
//!
//! Stands on loopback between a device and its broker and passes MQTT packets on; invents none of its own.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rand::Rng;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;

const PUBLISH: u8 = 3;
const PUBACK: u8 = 4;
const DUP: u8 = 0b1000;
/// Longest packet that a broker of ours lets through, and then some.
const PACKET_BYTES_MAX: usize = 1024 * 1024;

/// Packets that are on their way in one direction, at most.
const PACKETS_HELD_UP_MAX: usize = 4096;

/// What the way is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Weather {
    /// Nothing passes; connections stay.
    silent: bool,
    /// Each packet is on its way for up to so long, and never overtakes.
    delay: Duration,
    /// Every message comes twice, one confirmation of it is swallowed.
    twice: bool,
    /// What the broker says is lost.
    deaf: bool,
    /// Connections of an earlier number are closed.
    cut: u64,
    /// Connections of an earlier number pass nothing any more and stay.
    frozen: u64,
    /// The number of new connections.
    now: u64,
}

/// A way to one broker; closed when dropped.
pub struct Proxy {
    /// Where it listens.
    pub addr: SocketAddr,
    weather: watch::Sender<Weather>,
}

impl Proxy {
    /// Opens a way to `broker`; needs a tokio runtime.
    pub fn to(broker: SocketAddr) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        listener.set_nonblocking(true).expect("a listener");
        let addr = listener.local_addr().expect("an address");
        let listener = TcpListener::from_std(listener).expect("a runtime");
        let (weather, seen) = watch::channel(Weather::default());
        tokio::spawn(async move {
            let mut closed = seen.clone();
            loop {
                let accepted = tokio::select! {
                    accepted = listener.accept() => accepted,
                    _ = closed.wait_for(|_| false) => return,
                };
                if let Ok((device, _)) = accepted {
                    tokio::spawn(connection(device, broker, seen.clone()));
                }
            }
        });
        Self { addr, weather }
    }

    /// Its address as programs are given it.
    pub fn url(&self) -> String {
        format!("mqtt://{}", self.addr)
    }

    /// Closes every connection; new ones are welcome.
    pub fn cut(&self) {
        self.change(|weather| {
            weather.now += 1;
            weather.cut = weather.now;
        });
    }

    /// Leaves every connection open and passes nothing over it any more; new ones are welcome.
    pub fn freeze(&self) {
        self.change(|weather| {
            weather.now += 1;
            weather.frozen = weather.now;
        });
    }

    /// Passes nothing, also over new connections, until told otherwise; then goes on where it was.
    pub fn silence(&self, silent: bool) {
        self.change(|weather| weather.silent = silent);
    }

    /// Holds every packet up for as long as chance says, at most `delay`.
    pub fn delay(&self, delay: Duration) {
        self.change(|weather| weather.delay = delay);
    }

    /// Passes every message twice.
    pub fn twice(&self, twice: bool) {
        self.change(|weather| weather.twice = twice);
    }

    /// Loses all that the broker says, while it hears everything.
    pub fn deafen(&self, deaf: bool) {
        self.change(|weather| weather.deaf = deaf);
    }

    fn change(&self, change: impl FnOnce(&mut Weather)) {
        self.weather.send_modify(change);
    }
}

async fn connection(device: TcpStream, broker: SocketAddr, mut seen: watch::Receiver<Weather>) {
    let number = seen.borrow().now;
    let Ok(broker) = TcpStream::connect(broker).await else {
        return;
    };
    // A packet that waits for the next one would be slower than the way is meant to be.
    drop((device.set_nodelay(true), broker.set_nodelay(true)));
    let ((from_device, to_device), (from_broker, to_broker)) =
        (device.into_split(), broker.into_split());
    let (up, down) = (Arc::default(), Arc::default());
    let way = |from, to, downwards, sent_twice: &Twice, confirms: &Twice| Way {
        from,
        to,
        downwards,
        number,
        seen: seen.clone(),
        sent_twice: Arc::clone(sent_twice),
        confirms: Arc::clone(confirms),
    };
    let up_way = way(from_device, to_broker, false, &up, &down);
    let down_way = way(from_broker, to_device, true, &down, &up);
    tokio::select! {
        _ = up_way.run() => {}
        _ = down_way.run() => {}
        _ = seen.wait_for(|weather| weather.cut > number) => {}
    }
}

type Twice = Arc<Mutex<HashMap<u16, bool>>>;

/// One direction of a connection.
struct Way {
    from: OwnedReadHalf,
    to: OwnedWriteHalf,
    /// From the broker to the device.
    downwards: bool,
    number: u64,
    seen: watch::Receiver<Weather>,
    /// Messages of this direction that went out twice, each with whether it has been confirmed once.
    sent_twice: Twice,
    /// The same of the other direction.
    confirms: Twice,
}

impl Way {
    /// Passes packets on, in order, until one side closes.
    async fn run(self) -> std::io::Result<()> {
        let Self {
            mut from,
            to,
            downwards,
            number,
            seen,
            sent_twice,
            confirms,
        } = self;
        let (sender, held_up) = mpsc::channel(PACKETS_HELD_UP_MAX);
        let read = async {
            loop {
                let packet = packet(&mut from).await?;
                let delay = rand::rng().random_range(Duration::ZERO..=seen.borrow().delay);
                if sender.send((Instant::now() + delay, packet)).await.is_err() {
                    return Ok(());
                }
            }
        };
        let written = Written {
            to,
            downwards,
            number,
            seen: seen.clone(),
            sent_twice,
            confirms,
        };
        tokio::select! {
            read = read => read,
            written = written.run(held_up) => written,
        }
    }
}

/// The far end of one direction.
struct Written {
    to: OwnedWriteHalf,
    downwards: bool,
    number: u64,
    seen: watch::Receiver<Weather>,
    sent_twice: Twice,
    confirms: Twice,
}

impl Written {
    async fn run(mut self, mut held_up: mpsc::Receiver<(Instant, Vec<u8>)>) -> std::io::Result<()> {
        while let Some((due, packet)) = held_up.recv().await {
            let number = self.number;
            let cut = self.seen.wait_for(|weather| weather.cut > number);
            drop(tokio::time::timeout_at(due, cut).await);
            let passes = |weather: &Weather| !weather.silent && weather.frozen <= number;
            let Ok(weather) = self.seen.wait_for(passes).await.map(|weather| *weather) else {
                return Ok(());
            };
            if weather.deaf && self.downwards {
                continue;
            }
            if kind(&packet) == PUBACK && is_second(&self.confirms, id_after(&packet, 0)) {
                continue;
            }
            let again = id_of_message(&packet).filter(|_| weather.twice);
            if let Some(id) = again {
                self.sent_twice.lock().expect("no panic").insert(id, false);
            }
            self.to.write_all(&packet).await?;
            if again.is_some() {
                let mut again = packet;
                again[0] |= DUP;
                self.to.write_all(&again).await?;
            }
        }
        Ok(())
    }
}

/// Whether this is the second confirmation of a message that went out twice.
fn is_second(twice: &Mutex<HashMap<u16, bool>>, id: Option<u16>) -> bool {
    let Some(id) = id else { return false };
    let mut twice = twice.lock().expect("no panic");
    match twice.get_mut(&id) {
        Some(confirmed @ false) => {
            *confirmed = true;
            false
        }
        Some(true) => twice.remove(&id).is_some(),
        None => false,
    }
}

fn kind(packet: &[u8]) -> u8 {
    packet[0] >> 4
}

/// Where the packet's own part begins: after the first byte and the length.
fn body(packet: &[u8]) -> usize {
    1 + packet[1..]
        .iter()
        .take_while(|byte| **byte & 0x80 != 0)
        .count()
        + 1
}

fn id_after(packet: &[u8], skipped: usize) -> Option<u16> {
    let at = body(packet) + skipped;
    let bytes = packet.get(at..at + 2)?;
    Some(u16::from_be_bytes([bytes[0], bytes[1]]))
}

/// The id of a message that is to be confirmed once (QoS 1).
fn id_of_message(packet: &[u8]) -> Option<u16> {
    if kind(packet) != PUBLISH || packet[0] >> 1 & 0b11 != 1 {
        return None;
    }
    let topic = usize::from(id_after(packet, 0)?);
    id_after(packet, 2 + topic)
}

/// The next packet, whole.
async fn packet(from: &mut OwnedReadHalf) -> std::io::Result<Vec<u8>> {
    let mut packet = vec![from.read_u8().await?];
    let (mut length, mut shift) = (0_usize, 0);
    loop {
        let digit = from.read_u8().await?;
        packet.push(digit);
        length |= usize::from(digit & 0x7F) << shift;
        shift += 7;
        if digit & 0x80 == 0 || shift > 21 {
            break;
        }
    }
    assert!(length <= PACKET_BYTES_MAX, "a packet of {length} bytes");
    let start = packet.len();
    packet.resize(start + length, 0);
    from.read_exact(&mut packet[start..]).await?;
    Ok(packet)
}
