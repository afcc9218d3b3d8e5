//! The names by which things in a room are known, each a type of its own, right by construction.
//!
//! They are parsed once at the border; nothing here says what a name refers to.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Longest identifier in characters (PROTOCOL, conventions).
pub const IDENTIFIER_MAX: usize = 32;
/// Longest request id in characters (PROTOCOL §2).
pub const REQUEST_ID_MAX: usize = 64;
/// Longest language tag accepted, in characters; BCP 47 asks readers for at least 35.
pub const LANGUAGE_TAG_MAX: usize = 35;

/// Why a text is not the name it was meant to be; says what was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Malformed(pub &'static str);

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.0)
    }
}

impl std::error::Error for Malformed {}

fn is_identifier(text: &str) -> bool {
    let lower_or_digit = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    (1..=IDENTIFIER_MAX).contains(&text.len())
        && text.bytes().all(|b| lower_or_digit(b) || b == b'-')
        && !text.starts_with('-')
}

fn parse_identifier(text: &str) -> Result<Arc<str>, Malformed> {
    if is_identifier(text) {
        Ok(text.into())
    } else {
        Err(Malformed(
            "an identifier: 1 to 32 of a-z, 0-9 and '-', not beginning with '-'",
        ))
    }
}

fn parse_request_id(text: &str) -> Result<Arc<str>, Malformed> {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
    if (1..=REQUEST_ID_MAX).contains(&text.len()) && text.bytes().all(allowed) {
        Ok(text.into())
    } else {
        Err(Malformed("1 to 64 of A-Z, a-z, 0-9, '_' and '-'"))
    }
}

fn parse_ticket_id(text: &str) -> Result<Arc<str>, Malformed> {
    if (1..=IDENTIFIER_MAX).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric())
    {
        Ok(text.into())
    } else {
        Err(Malformed("a ticket id: 1 to 32 letters and digits"))
    }
}

fn parse_token(text: &str) -> Result<Arc<str>, Malformed> {
    let crockford = |b: u8| b.is_ascii_digit() || (b.is_ascii_lowercase() && !b"ilou".contains(&b));
    if text.len() == 26 && text.bytes().all(crockford) {
        Ok(text.into())
    } else {
        Err(Malformed(
            "a token: 26 characters of Crockford base32 in lower case",
        ))
    }
}

fn parse_series(text: &str) -> Result<Arc<str>, Malformed> {
    if (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase()) {
        Ok(text.into())
    } else {
        Err(Malformed("a series: one or two capital letters A-Z"))
    }
}

/// Brings a BCP 47 tag to its usual case (language lower, script capitalised, region upper), so
/// that tags compare whole and without regard to case (RFC 5646 §2.1.1).
fn parse_language(text: &str) -> Result<Arc<str>, Malformed> {
    let expected = Malformed("a BCP 47 language tag such as sv or fa-AF");
    if text.len() > LANGUAGE_TAG_MAX {
        return Err(expected);
    }
    let mut tag = String::with_capacity(text.len());
    for (i, part) in text.split('-').enumerate() {
        let fits = (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
        if !fits || (i == 0 && (part.len() < 2 || !part.bytes().all(|b| b.is_ascii_alphabetic()))) {
            return Err(expected);
        }
        let alphabetic = part.bytes().all(|b| b.is_ascii_alphabetic());
        match (i, part.len()) {
            (0, _) => tag.push_str(&part.to_ascii_lowercase()),
            (_, 2) if alphabetic => tag.extend(["-", &part.to_ascii_uppercase()]),
            (_, 4) if alphabetic => {
                let (first, rest) = part.split_at(1);
                tag.extend(["-", &first.to_ascii_uppercase(), &rest.to_ascii_lowercase()]);
            }
            _ => tag.extend(["-", &part.to_ascii_lowercase()]),
        }
    }
    Ok(tag.into())
}

macro_rules! name {
    ($(#[$doc:meta])* $name:ident, $parse:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Parses the name.
            ///
            /// # Errors
            /// [`Malformed`] says what was expected.
            pub fn parse(text: &str) -> Result<Self, Malformed> {
                $parse(text).map(Self)
            }

            /// The name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = Malformed;
            fn from_str(text: &str) -> Result<Self, Malformed> {
                Self::parse(text)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                Self::parse(&text).map_err(de::Error::custom)
            }
        }
    };
}

name!(/// A room: one visitor room with one coordinator.
    RoomId, parse_identifier);
name!(/// A kind of business that a visitor comes for.
    ErrandId, parse_identifier);
name!(/// A place in the room where a guide helps a visitor.
    CounterId, parse_identifier);
name!(/// A person who helps visitors.
    GuideId, parse_identifier);
name!(/// A machine that talks to the room: a kiosk, a counter's computer, a wall screen.
    DeviceId, parse_identifier);
name!(/// How a visit ended, as the room names it.
    OutcomeId, parse_identifier);
name!(/// Why the visitor came, as the room names it; also why a counter is paused or a ticket parked.
    ReasonId, parse_identifier);
name!(/// The identity of a ticket: opaque, never given out twice.
    TicketId, parse_ticket_id);
name!(/// The visitor's only key to the ticket: 128 random bits in Crockford base32, lower case.
    Token, parse_token);
name!(/// The id that a device gives to one intention.
    RequestId, parse_request_id);
name!(/// The letters before a number, such as `A`; several errands may share a series.
    SeriesId, parse_series);
name!(/// A language as a BCP 47 tag in its usual case; `fa` is not `fa-AF`.
    LanguageTag, parse_language);

impl Token {
    /// The token that spells 128 bits of chance.
    pub fn from_bits(bits: u128) -> Self {
        const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        let letter = |i: u32| char::from(ALPHABET[(bits >> (5 * (25 - i)) & 31) as usize]);
        Self((0..26).map(letter).collect::<String>().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_short_lower_case_and_do_not_begin_with_a_hyphen() {
        for good in ["a", "1", "building-permit", "a-"] {
            assert!(ErrandId::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "-a", "A", "a_b", "å", "a b", &"a".repeat(33)] {
            assert!(ErrandId::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn language_tags_compare_whole_and_without_regard_to_case() {
        let tag = |t| LanguageTag::parse(t).unwrap();
        assert_eq!(tag("FA-af"), tag("fa-AF"));
        assert_ne!(tag("fa"), tag("fa-AF"));
        assert_eq!(tag("KMR-aRAB").as_str(), "kmr-Arab");
        for bad in ["", "s", "sv_SE", "1v", "sv--SE", "svenskaspr", "sv-"] {
            assert!(LanguageTag::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_token_spells_every_bit_and_parses_back() {
        for bits in [0, 1, u128::MAX, 0x0123_4567_89ab_cdef_0123_4567_89ab_cdef] {
            let token = Token::from_bits(bits);
            assert_eq!(Token::parse(token.as_str()), Ok(token));
        }
        assert_ne!(Token::from_bits(1), Token::from_bits(1 << 127));
    }
}
