//! A ticket's number as people say it: the letters of its series and three digits or more.
//!
//! Says nothing about which number comes next; the rules do.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::ids::SeriesId;

/// The largest number of a series (six digits keep the wall legible).
pub const NUMBER_MAX: u32 = 999_999;

/// A number such as `A017` or `B1000`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    /// The series that it belongs to.
    pub series: SeriesId,
    /// Its place in the series, 1 to [`NUMBER_MAX`].
    pub n: u32,
}

impl Number {
    /// Parses `A017`: capital letters and at least three digits, without needless zeros.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.find(|c: char| c.is_ascii_digit())?;
        let series = SeriesId::parse(&text[..digits]).ok()?;
        let n: u32 = text[digits..].parse().ok()?;
        let number = Self { series, n };
        (n <= NUMBER_MAX && number.to_string() == text).then_some(number)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{:03}", self.series, self.n)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| de::Error::custom("expected a number such as A017"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_past_the_thousandth_shows_whole() {
        for text in ["A001", "A999", "A1000", "AB012"] {
            assert_eq!(Number::parse(text).unwrap().to_string(), text);
        }
        for bad in [
            "", "A", "001", "A01", "A0001", "a001", "A1000000", "ABC001", "A00å",
        ] {
            assert_eq!(Number::parse(bad), None, "{bad}");
        }
    }
}
