//! A bare MQTT client, spelled out byte by byte, so that the broker is not tested with our own link.
//!
//! Knows MQTT 3.1.1 and 5, QoS 1, and nothing beyond what the tests ask.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

const DEADLINE: Duration = Duration::from_secs(10);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Version {
    V311 = 4,
    V5 = 5,
}

/// What a client says when it connects.
#[derive(Clone)]
pub(crate) struct Hello<'a> {
    pub(crate) version: Version,
    pub(crate) client_id: &'a str,
    pub(crate) user: Option<&'a str>,
    pub(crate) password: Option<&'a str>,
    pub(crate) will: Option<(&'a str, &'a str)>,
}

impl<'a> Hello<'a> {
    pub(crate) fn of(user: &'a str) -> Self {
        Self {
            version: Version::V5,
            client_id: "",
            user: Some(user),
            password: None,
            will: None,
        }
    }
}

#[derive(Debug)]
pub(crate) struct RawClient {
    stream: TcpStream,
    version: Version,
    last_packet_id: u16,
    received: Vec<Message>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) topic: String,
    pub(crate) payload: Vec<u8>,
    pub(crate) retain: bool,
}

impl RawClient {
    /// Connects; the error is the reason code of the CONNACK.
    pub(crate) async fn connect(addr: SocketAddr, hello: &Hello<'_>) -> Result<Self, u8> {
        let stream = TcpStream::connect(addr).await.expect("the broker listens");
        stream.set_nodelay(true).expect("a TCP socket");
        let mut client = Self {
            stream,
            version: hello.version,
            last_packet_id: 0,
            received: Vec::new(),
        };
        client.send(0x10, &connect_body(hello)).await;
        let (kind, body) = client.packet().await.expect("a CONNACK");
        assert_eq!(kind, 0x20);
        if body[1] == 0 {
            Ok(client)
        } else {
            Err(body[1])
        }
    }

    /// Publishes with QoS 1 and returns the reason code of the PUBACK.
    pub(crate) async fn publish(&mut self, topic: &str, payload: &[u8], retain: bool) -> u8 {
        let id = self.next_id();
        let mut body = text(topic);
        body.extend(id);
        self.empty_properties(&mut body);
        body.extend(payload);
        self.send(0x32 | u8::from(retain), &body).await;
        let ack = self.wait_for(0x40).await;
        assert_eq!(ack[..2], id);
        ack.get(2).copied().unwrap_or(0)
    }

    /// Subscribes with QoS 1 and returns the code of the SUBACK.
    pub(crate) async fn subscribe(&mut self, filter: &str) -> u8 {
        let id = self.next_id();
        let mut body = id.to_vec();
        self.empty_properties(&mut body);
        body.extend(text(filter));
        body.push(1);
        self.send(0x82, &body).await;
        let ack = self.wait_for(0x90).await;
        *ack.last().expect("a code for the one filter")
    }

    /// The next message, received earlier or now.
    pub(crate) async fn message(&mut self) -> Message {
        while self.received.is_empty() {
            let (kind, body) = self.packet().await.expect("the connection stays");
            self.keep(kind, body).await;
        }
        self.received.remove(0)
    }

    /// Whether the broker has closed the connection.
    pub(crate) async fn is_closed(&mut self) -> bool {
        loop {
            match self.packet().await {
                None => return true,
                Some((0xE0, _)) => {}
                Some((kind, body)) => self.keep(kind, body).await,
            }
        }
    }

    /// Sends bytes as they are.
    pub(crate) async fn send_bytes(&mut self, bytes: &[u8]) {
        // A broker that has had enough may close in the middle.
        let _ = self.stream.write_all(bytes).await;
    }

    async fn wait_for(&mut self, wanted: u8) -> Vec<u8> {
        loop {
            let (kind, body) = self.packet().await.expect("an acknowledgement");
            if kind == wanted {
                return body;
            }
            self.keep(kind, body).await;
        }
    }

    async fn keep(&mut self, kind: u8, body: Vec<u8>) {
        assert_eq!(kind & 0xF0, 0x30, "expected a PUBLISH");
        let length = usize::from(u16::from_be_bytes([body[0], body[1]]));
        let topic = String::from_utf8(body[2..2 + length].to_vec()).expect("a UTF-8 topic");
        let mut rest = &body[2 + length..];
        if kind & 0x06 != 0 {
            self.send(0x40, &rest[..2]).await;
            rest = &rest[2..];
        }
        if self.version == Version::V5 {
            rest = skip_properties(rest);
        }
        self.received.push(Message {
            topic,
            payload: rest.to_vec(),
            retain: kind & 1 == 1,
        });
    }

    fn next_id(&mut self) -> [u8; 2] {
        self.last_packet_id += 1;
        self.last_packet_id.to_be_bytes()
    }

    fn empty_properties(&self, body: &mut Vec<u8>) {
        if self.version == Version::V5 {
            body.push(0);
        }
    }

    async fn send(&mut self, first: u8, body: &[u8]) {
        let mut packet = vec![first];
        let mut rest = body.len();
        loop {
            let digit = u8::try_from(rest % 128).expect("below 128");
            rest /= 128;
            packet.push(if rest > 0 { digit | 0x80 } else { digit });
            if rest == 0 {
                break;
            }
        }
        packet.extend(body);
        self.stream
            .write_all(&packet)
            .await
            .expect("the connection stays");
    }

    async fn packet(&mut self) -> Option<(u8, Vec<u8>)> {
        timeout(DEADLINE, self.read_packet())
            .await
            .expect("the broker says something")
    }

    async fn read_packet(&mut self) -> Option<(u8, Vec<u8>)> {
        let first = self.stream.read_u8().await.ok()?;
        let (mut length, mut shift) = (0_usize, 0);
        loop {
            let digit = self.stream.read_u8().await.ok()?;
            length |= usize::from(digit & 0x7F) << shift;
            shift += 7;
            if digit & 0x80 == 0 {
                break;
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).await.ok()?;
        Some((first, body))
    }
}

fn connect_body(hello: &Hello<'_>) -> Vec<u8> {
    let mut body = text("MQTT");
    let mut flags = 0x02;
    if hello.user.is_some() {
        flags |= 0x80;
    }
    if hello.password.is_some() {
        flags |= 0x40;
    }
    if hello.will.is_some() {
        flags |= 0x2C;
    }
    body.extend([hello.version as u8, flags, 0, 30]);
    let properties: &[u8] = if hello.version == Version::V5 {
        &[0]
    } else {
        &[]
    };
    body.extend(properties);
    body.extend(text(hello.client_id));
    if let Some((topic, payload)) = hello.will {
        body.extend(properties);
        body.extend(text(topic));
        body.extend(text(payload));
    }
    body.extend(hello.user.map(text).unwrap_or_default());
    body.extend(hello.password.map(text).unwrap_or_default());
    body
}

fn text(text: &str) -> Vec<u8> {
    let length = u16::try_from(text.len()).expect("a short text");
    [&length.to_be_bytes(), text.as_bytes()].concat()
}

/// Properties here are shorter than 16 KiB, so their length has two digits at most.
fn skip_properties(rest: &[u8]) -> &[u8] {
    let first = usize::from(rest[0]);
    if first < 128 {
        &rest[1 + first..]
    } else {
        &rest[2 + (first & 0x7F) + usize::from(rest[1]) * 128..]
    }
}
