//! Where a broker is: `mqtt://host:port` or `mqtts://host:port`, parsed once at the border.
//!
//! Never carries a user or a password: those would end up in process lists and logs.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

const PLAIN_PORT: u16 = 1883;
const TLS_PORT: u16 = 8883;

/// The address of a broker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokerUrl {
    tls: bool,
    host: String,
    port: u16,
}

/// Why a text is no broker's address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is no broker address: {expected}")]
pub struct BadUrl {
    text: String,
    expected: &'static str,
}

impl BrokerUrl {
    /// Parses `mqtt://host[:port]` or `mqtts://host[:port]`; the usual ports are 1883 and 8883.
    ///
    /// # Errors
    /// [`BadUrl`] says what was expected.
    pub fn parse(text: &str) -> Result<Self, BadUrl> {
        Self::parse_parts(text).map_err(|expected| BadUrl {
            text: redacted(text),
            expected,
        })
    }

    fn parse_parts(text: &str) -> Result<Self, &'static str> {
        let (tls, rest) = match text.split_once("://") {
            Some(("mqtt", rest)) => (false, rest),
            Some(("mqtts", rest)) => (true, rest),
            _ => return Err("expected mqtt://host:port or mqtts://host:port"),
        };
        if rest.contains('@') {
            return Err("a user or password does not belong there");
        }
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let (host, port) = split_port(rest)?;
        let port = match port {
            Some(port) => port
                .parse()
                .ok()
                .filter(|p| *p != 0)
                .ok_or("expected a port of 1 to 65535")?,
            None if tls => TLS_PORT,
            None => PLAIN_PORT,
        };
        Ok(Self {
            tls,
            host: host.to_owned(),
            port,
        })
    }

    /// Whether the connection is encrypted.
    pub const fn is_tls(&self) -> bool {
        self.tls
    }

    /// Host and port, without the scheme: `127.0.0.1:1883`.
    pub fn authority(&self) -> String {
        let text = self.to_string();
        text.split_once("//")
            .map_or(text.as_str(), |(_, authority)| authority)
            .to_owned()
    }

    /// The host's name or address, an IPv6 address without brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port.
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Whether it is this machine.
    pub fn is_loopback(&self) -> bool {
        self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }
}

/// What an error may repeat: nothing of a text that seems to hold a password.
fn redacted(text: &str) -> String {
    match text.rsplit_once('@') {
        Some((_, host)) => format!("…@{host}"),
        None => text.to_owned(),
    }
}

fn split_port(rest: &str) -> Result<(&str, Option<&str>), &'static str> {
    if let Some(inner) = rest.strip_prefix('[') {
        let (host, port) = inner
            .split_once(']')
            .ok_or("expected ] after an IPv6 address")?;
        let is_v6 = host.parse::<IpAddr>().is_ok_and(|ip| ip.is_ipv6());
        return match port.strip_prefix(':') {
            _ if !is_v6 => Err("expected an IPv6 address between [ and ]"),
            Some(port) => Ok((host, Some(port))),
            None if port.is_empty() => Ok((host, None)),
            None => Err("expected a port after the address"),
        };
    }
    let (host, port) = match rest.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (rest, None),
    };
    let fits = |b: u8| b.is_ascii_alphanumeric() || b"-._".contains(&b);
    if host.is_empty() || !host.bytes().all(fits) {
        return Err("expected the name or the address of a host");
    }
    Ok((host, port))
}

impl fmt::Display for BrokerUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.tls { "mqtts" } else { "mqtt" };
        if self.host.contains(':') {
            write!(f, "{scheme}://[{}]:{}", self.host, self.port)
        } else {
            write!(f, "{scheme}://{}:{}", self.host, self.port)
        }
    }
}

impl FromStr for BrokerUrl {
    type Err = BadUrl;
    fn from_str(text: &str) -> Result<Self, BadUrl> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_schemes_are_understood_and_know_their_usual_ports() {
        for (text, whole) in [
            ("mqtt://127.0.0.1:1883", "mqtt://127.0.0.1:1883"),
            ("mqtt://broker", "mqtt://broker:1883"),
            (
                "mqtts://broker.example.se",
                "mqtts://broker.example.se:8883",
            ),
            ("mqtts://broker:1/", "mqtts://broker:1"),
            ("mqtt://[::1]:1884", "mqtt://[::1]:1884"),
            ("mqtt://[::1]", "mqtt://[::1]:1883"),
        ] {
            let url = BrokerUrl::parse(text).unwrap();
            assert_eq!(url.to_string(), whole);
            assert_eq!(BrokerUrl::parse(whole), Ok(url));
        }
    }

    #[test]
    fn anything_else_is_refused_with_what_was_expected() {
        for bad in [
            "",
            "broker",
            "broker:1883",
            "http://broker",
            "mqtt:/broker",
            "mqtt://",
            "mqtt://:1883",
            "mqtt://broker:0",
            "mqtt://broker:65536",
            "mqtt://broker:x",
            "mqtt://broker:",
            "mqtt://a b",
            "mqtt://broker/path",
            "mqtt://broker?x",
            "mqtt://::1",
            "mqtt://[::1",
            "mqtt://[broker]:1",
            "mqtt://[::1]1883",
        ] {
            assert!(BrokerUrl::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_password_in_the_address_is_refused_and_not_repeated() {
        let error = BrokerUrl::parse("mqtt://kiosk:geheim@broker:1883")
            .unwrap_err()
            .to_string();
        assert!(!error.contains("geheim"), "{error}");
        assert!(error.contains("password"), "{error}");
    }

    #[test]
    fn this_machine_is_recognised() {
        for (text, expected) in [
            ("mqtt://127.0.0.1", true),
            ("mqtt://localhost", true),
            ("mqtt://[::1]", true),
            ("mqtt://192.0.2.1", false),
            ("mqtt://localhost.example.se", false),
        ] {
            assert_eq!(
                BrokerUrl::parse(text).unwrap().is_loopback(),
                expected,
                "{text}"
            );
        }
    }
}
