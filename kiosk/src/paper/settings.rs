//! `[printer]` of `device.toml`: where the printer is and what paper it has. It opens nothing.

use serde::Deserialize;

/// Speeds of a serial line that are usual for receipt printers, in bauds.
const BAUDS: [u32; 6] = [9600, 19_200, 38_400, 57_600, 115_200, 4800];

/// `[printer]`
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Printer {
    /// Where it is.
    pub address: Address,
    /// How wide its paper is.
    #[serde(default)]
    pub width_mm: Width,
    /// Whether it cuts after each ticket.
    #[serde(default = "yes")]
    pub cut: bool,
    /// Whether it can be asked for its state; a cable that only goes one way cannot.
    #[serde(default = "yes")]
    pub status: bool,
}

const fn yes() -> bool {
    true
}

/// Where a printer is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Address {
    /// `tcp://host:port`
    Network(String),
    /// `/dev/usb/lp0`
    File(std::path::PathBuf),
    /// `serial:/dev/ttyUSB0:19200`
    Serial(std::path::PathBuf, u32),
}

impl TryFrom<String> for Address {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let expected = || {
            format!(
                "expected \"tcp://host:9100\", \"/dev/usb/lp0\" or \"serial:/dev/ttyUSB0:19200\", not {text:?}"
            )
        };
        if let Some(address) = text.strip_prefix("tcp://") {
            let (host, port) = address.rsplit_once(':').ok_or_else(expected)?;
            let fits = !host.is_empty() && port.parse::<u16>().is_ok_and(|port| port > 0);
            return fits
                .then(|| Self::Network(address.to_owned()))
                .ok_or_else(expected);
        }
        if let Some(line) = text.strip_prefix("serial:") {
            let (path, baud) = line.rsplit_once(':').ok_or_else(expected)?;
            let baud = baud.parse().map_err(|_| expected())?;
            if !BAUDS.contains(&baud) {
                return Err(format!("expected a speed of {BAUDS:?}, not {baud}"));
            }
            return path
                .starts_with('/')
                .then(|| Self::Serial(path.into(), baud))
                .ok_or_else(expected);
        }
        text.starts_with('/')
            .then(|| Self::File(text.clone().into()))
            .ok_or_else(expected)
    }
}

/// The width of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(try_from = "u16")]
pub enum Width {
    /// 58 mm, of which 48 are printed on.
    Mm58,
    /// 80 mm, of which 72 are printed on.
    #[default]
    Mm80,
}

impl Width {
    /// Dots of a line, at 8 dots a millimetre.
    #[must_use]
    pub const fn dots(self) -> u32 {
        match self {
            Self::Mm58 => 384,
            Self::Mm80 => 576,
        }
    }
}

impl TryFrom<u16> for Width {
    type Error = String;

    fn try_from(mm: u16) -> Result<Self, String> {
        match mm {
            58 => Ok(Self::Mm58),
            80 => Ok(Self::Mm80),
            _ => Err(format!("expected 58 or 80, not {mm}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_ways_to_a_printer_are_read() {
        for (text, address) in [
            (
                "tcp://192.168.1.60:9100",
                Address::Network("192.168.1.60:9100".into()),
            ),
            ("/dev/usb/lp0", Address::File("/dev/usb/lp0".into())),
            (
                "serial:/dev/ttyUSB0:19200",
                Address::Serial("/dev/ttyUSB0".into(), 19_200),
            ),
        ] {
            assert_eq!(Address::try_from(text.to_owned()), Ok(address));
        }
    }

    #[test]
    fn anything_else_says_what_was_expected() {
        for text in [
            "",
            "lp0",
            "tcp://:9100",
            "tcp://host",
            "tcp://host:0",
            "serial:/dev/x",
            "serial:x:9600",
        ] {
            let error = Address::try_from(text.to_owned()).unwrap_err();
            assert!(error.contains("expected"), "{text}: {error}");
        }
        let error = Address::try_from("serial:/dev/ttyS0:1".to_owned()).unwrap_err();
        assert!(error.contains("115200"), "{error}");
        assert!(Width::try_from(70).unwrap_err().contains("58 or 80"));
    }
}
