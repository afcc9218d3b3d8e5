//! MQTT 5 packets to and from bytes: the one file that names `rumqttc`.
//!
//! Its codec is used and its event loop is not: that one refuses a keep-alive under five seconds,
//! keeps messages of a lost session, tells nobody which message was acknowledged, and can stop
//! publishing for good when a broker acknowledges out of order.

use bytes::{Bytes, BytesMut};
use rumqttc::v5::mqttbytes::v5::{
    ConnAck, Connect, ConnectProperties, ConnectReturnCode, Disconnect, DisconnectProperties,
    DisconnectReasonCode, Filter, LastWill, LastWillProperties, Login, Packet, PingReq, PubAck,
    PubAckReason, Publish, PublishProperties, RetainForwardRule, SubAck, Subscribe,
    SubscribeReasonCode,
};
use rumqttc::v5::mqttbytes::{Error as CodecError, QoS};

use super::{RetainedAtSubscribe, Subscription};

/// What a broker sends that matters here.
#[derive(Debug)]
pub(super) enum Incoming {
    Welcome(Welcome),
    NotWelcome {
        refused: bool,
        reason: String,
    },
    Message {
        topic: Bytes,
        payload: Bytes,
        retain: bool,
        packet_id: Option<u16>,
    },
    Acknowledged {
        packet_id: u16,
        refused: Option<String>,
    },
    /// The places of the filters that were refused.
    Subscribed {
        refused: Vec<usize>,
    },
    Pong,
    Goodbye(String),
    Other,
}

/// What the broker says of itself when it lets a client in.
#[derive(Debug, Default)]
pub(super) struct Welcome {
    pub(super) keep_alive_s: Option<u16>,
    pub(super) receive_max: Option<u16>,
    pub(super) packet_max_bytes: Option<u32>,
}

/// What a client says of itself.
pub(super) struct Hello<'a> {
    pub(super) client_id: &'a str,
    pub(super) user: String,
    pub(super) password: &'a str,
    pub(super) keep_alive_s: u16,
    pub(super) session_expiry_s: u32,
    pub(super) packet_max_bytes: u32,
    pub(super) will_topic: String,
    pub(super) will_body: Vec<u8>,
    pub(super) will_delay_s: u32,
}

/// A message on its way out.
pub(super) struct Message<'a> {
    pub(super) topic: String,
    pub(super) payload: &'a Bytes,
    pub(super) retain: bool,
    pub(super) packet_id: u16,
    pub(super) expiry_s: Option<u32>,
}

/// Bytes that are no packet, or a packet that does not fit.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct PacketError(String);

impl From<CodecError> for PacketError {
    fn from(error: CodecError) -> Self {
        Self(error.to_string())
    }
}

pub(super) fn write_hello(out: &mut BytesMut, hello: Hello<'_>) -> Result<(), PacketError> {
    let connect = Connect {
        keep_alive: hello.keep_alive_s,
        client_id: hello.client_id.to_owned(),
        clean_start: true,
        properties: Some(ConnectProperties {
            session_expiry_interval: Some(hello.session_expiry_s),
            max_packet_size: Some(hello.packet_max_bytes),
            ..ConnectProperties::new()
        }),
    };
    let will = LastWill {
        topic: Bytes::from(hello.will_topic),
        message: Bytes::from(hello.will_body),
        qos: QoS::AtLeastOnce,
        retain: true,
        properties: (hello.will_delay_s > 0).then(|| LastWillProperties {
            delay_interval: Some(hello.will_delay_s),
            payload_format_indicator: None,
            message_expiry_interval: None,
            content_type: None,
            response_topic: None,
            correlation_data: None,
            user_properties: Vec::new(),
        }),
    };
    let login = Login {
        username: hello.user,
        password: hello.password.to_owned(),
    };
    write(
        out,
        &Packet::Connect(connect, Some(will), Some(login)),
        None,
    )
}

pub(super) fn write_message(
    out: &mut BytesMut,
    message: Message<'_>,
    packet_max_bytes: Option<u32>,
) -> Result<(), PacketError> {
    let publish = Publish {
        dup: false,
        qos: QoS::AtLeastOnce,
        retain: message.retain,
        topic: Bytes::from(message.topic),
        pkid: message.packet_id,
        payload: message.payload.clone(),
        properties: message.expiry_s.map(|expiry_s| PublishProperties {
            message_expiry_interval: Some(expiry_s),
            ..PublishProperties::default()
        }),
    };
    write(out, &Packet::Publish(publish), packet_max_bytes)
}

pub(super) fn write_subscribe(
    out: &mut BytesMut,
    subscriptions: &[Subscription],
    packet_id: u16,
) -> Result<(), PacketError> {
    let filters = subscriptions.iter().map(|subscription| Filter {
        path: subscription.filter.clone(),
        qos: QoS::AtLeastOnce,
        nolocal: false,
        preserve_retain: subscription.retained == RetainedAtSubscribe::Never,
        retain_forward_rule: match subscription.retained {
            RetainedAtSubscribe::Send => RetainForwardRule::OnEverySubscribe,
            RetainedAtSubscribe::Never => RetainForwardRule::Never,
        },
    });
    let subscribe = Subscribe {
        pkid: packet_id,
        filters: filters.collect(),
        properties: None,
    };
    write(out, &Packet::Subscribe(subscribe), None)
}

pub(super) fn write_acknowledgement(out: &mut BytesMut, packet_id: u16) -> Result<(), PacketError> {
    write(out, &Packet::PubAck(PubAck::new(packet_id, None)), None)
}

pub(super) fn write_ping(out: &mut BytesMut) -> Result<(), PacketError> {
    write(out, &Packet::PingReq(PingReq), None)
}

/// A goodbye after which the broker keeps neither the last will nor the session.
pub(super) fn write_goodbye(out: &mut BytesMut) -> Result<(), PacketError> {
    let properties = DisconnectProperties {
        session_expiry_interval: Some(0),
        reason_string: None,
        user_properties: Vec::new(),
        server_reference: None,
    };
    let goodbye = Disconnect {
        reason_code: DisconnectReasonCode::NormalDisconnection,
        properties: Some(properties),
    };
    write(out, &Packet::Disconnect(goodbye), None)
}

fn write(out: &mut BytesMut, packet: &Packet, max: Option<u32>) -> Result<(), PacketError> {
    packet.write(out, max)?;
    Ok(())
}

/// Takes the next whole packet off `bytes`; none when more bytes are needed.
pub(super) fn read(bytes: &mut BytesMut, max_bytes: u32) -> Result<Option<Incoming>, PacketError> {
    match Packet::read(bytes, Some(max_bytes)) {
        Ok(packet) => Ok(Some(understand(packet))),
        Err(CodecError::InsufficientBytes(missing)) => {
            bytes.reserve(missing);
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

fn understand(packet: Packet) -> Incoming {
    match packet {
        Packet::Publish(publish) => Incoming::Message {
            topic: publish.topic,
            payload: publish.payload,
            retain: publish.retain,
            packet_id: (publish.qos == QoS::AtLeastOnce).then_some(publish.pkid),
        },
        Packet::PubAck(ack) => Incoming::Acknowledged {
            packet_id: ack.pkid,
            refused: refused(ack.reason),
        },
        Packet::SubAck(ack) => Incoming::Subscribed {
            refused: refused_filters(&ack),
        },
        Packet::ConnAck(ack) => welcome(&ack),
        Packet::PingResp(_) => Incoming::Pong,
        Packet::Disconnect(goodbye) => Incoming::Goodbye(format!("{:?}", goodbye.reason_code)),
        _ => Incoming::Other,
    }
}

fn refused(reason: PubAckReason) -> Option<String> {
    match reason {
        PubAckReason::Success | PubAckReason::NoMatchingSubscribers => None,
        reason => Some(format!("{reason:?}")),
    }
}

fn refused_filters(ack: &SubAck) -> Vec<usize> {
    let granted = |code: &SubscribeReasonCode| matches!(code, SubscribeReasonCode::Success(_));
    let codes = ack.return_codes.iter().enumerate();
    codes
        .filter(|(_, code)| !granted(code))
        .map(|(place, _)| place)
        .collect()
}

fn welcome(ack: &ConnAck) -> Incoming {
    use ConnectReturnCode as Code;
    match ack.code {
        Code::Success => Incoming::Welcome(ack.properties.as_ref().map_or_else(
            Welcome::default,
            |properties| Welcome {
                keep_alive_s: properties.server_keep_alive,
                receive_max: properties.receive_max,
                packet_max_bytes: properties.max_packet_size,
            },
        )),
        code => Incoming::NotWelcome {
            refused: matches!(
                code,
                Code::NotAuthorized
                    | Code::BadUserNamePassword
                    | Code::BadClientId
                    | Code::ClientIdentifierNotValid
                    | Code::Banned
                    | Code::BadAuthenticationMethod
            ),
            reason: format!("{code:?}"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn incoming(bytes: &[u8]) -> Result<Option<Incoming>, PacketError> {
        read(&mut BytesMut::from(bytes), 1024)
    }

    #[test]
    fn a_packet_cut_short_asks_for_more() {
        let whole = [0x40, 4, 0, 7, 0, 0];
        for cut in 0..whole.len() {
            assert!(matches!(incoming(&whole[..cut]), Ok(None)), "{cut}");
        }
        let whole = incoming(&whole);
        assert!(matches!(
            whole,
            Ok(Some(Incoming::Acknowledged {
                packet_id: 7,
                refused: None
            }))
        ));
    }

    #[test]
    fn a_refused_message_says_so() {
        let refused = incoming(&[0x40, 4, 0, 7, 0x87, 0]);
        let expected = |i: &Incoming| matches!(i, Incoming::Acknowledged { packet_id: 7, refused: Some(r) } if r == "NotAuthorized");
        assert!(refused.is_ok_and(|i| i.is_some_and(|i| expected(&i))));
    }

    #[test]
    fn a_packet_that_is_too_large_or_no_packet_is_an_error() {
        assert!(incoming(&[0x30, 0xFF, 0xFF, 0x03]).is_err());
        assert!(incoming(&[0x00, 2, 0, 0]).is_err());
        assert!(incoming(&[0x30, 0xFF, 0xFF, 0xFF, 0xFF]).is_err());
    }
}
