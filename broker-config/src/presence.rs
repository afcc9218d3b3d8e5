//! Presence: whether a device is there, which start and which connection of it, and its problems.
//!
//! Only the message and how two of them compare; the link publishes them.

use queue::ids::DeviceId;
use queue::moment::Moment;
use serde::{Deserialize, Serialize};

use crate::roles::{Role, User};

/// Problems that one presence may name; more are cut off.
pub const PROBLEMS_MAX: usize = 16;

/// The body of `presence/{role}/{device}`; the last will is the same with `online` false.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Presence {
    /// Whether the device is there.
    pub online: bool,
    /// What the device is to the room.
    pub role: Role,
    /// Which device it is.
    pub device: DeviceId,
    /// New at each start of the device.
    pub boot: String,
    /// Counts the connections of this `boot`, from 1.
    pub link: u64,
    /// The version of the device's program.
    pub version: String,
    /// When this connection was made, by the device's own clock.
    pub since: Moment,
    /// What a person should see to, such as `paper_out`.
    #[serde(default)]
    pub problems: Vec<String>,
}

impl Presence {
    /// Whose presence it is.
    pub fn user(&self) -> User {
        User::new(self.role, self.device.clone())
    }

    /// Reads a presence; fields that are not known are ignored.
    ///
    /// # Errors
    /// What is wrong with the body.
    pub fn parse(body: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(body)
    }

    /// The body to publish.
    pub fn to_body(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Whether this message replaces `last`, the one seen before it: an offline of an earlier
    /// connection, a last will that came late, does not (PROTOCOL §3).
    pub fn replaces(&self, last: &Self) -> bool {
        self.online || self.boot != last.boot || self.link >= last.link
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn presence(boot: &str, link: u64, online: bool) -> Presence {
        Presence {
            online,
            role: Role::Kiosk,
            device: DeviceId::parse("entrance").unwrap(),
            boot: boot.to_owned(),
            link,
            version: "1.0.0".to_owned(),
            since: Moment::from_millis(0),
            problems: vec!["paper_out".to_owned()],
        }
    }

    #[test]
    fn a_presence_is_written_as_the_contract_says_and_parses_back() {
        let body = presence("b", 3, true).to_body();
        assert_eq!(
            String::from_utf8(body.clone()).unwrap(),
            r#"{"online":true,"role":"kiosk","device":"entrance","boot":"b","link":3,"version":"1.0.0","since":"1970-01-01T00:00:00.000Z","problems":["paper_out"]}"#
        );
        assert_eq!(Presence::parse(&body).unwrap(), presence("b", 3, true));
    }

    #[test]
    fn a_late_last_will_of_an_earlier_connection_does_not_count() {
        let now = presence("b", 3, true);
        assert!(!presence("b", 2, false).replaces(&now));
        assert!(presence("b", 3, false).replaces(&now));
        assert!(presence("b", 4, true).replaces(&now));
        assert!(presence("c", 1, true).replaces(&now));
    }

    #[test]
    fn an_unknown_field_is_ignored_and_a_wrong_one_is_an_error() {
        let mut value: serde_json::Value =
            serde_json::from_slice(&presence("b", 1, true).to_body()).unwrap();
        value["colour"] = "red".into();
        assert!(Presence::parse(value.to_string().as_bytes()).is_ok());
        value["online"] = "yes".into();
        assert!(Presence::parse(value.to_string().as_bytes()).is_err());
        assert!(Presence::parse(b"{\"online\":").is_err());
    }
}
