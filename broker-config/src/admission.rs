//! Who is let in on the embedded broker's loopback listener: PROTOCOL §1, "Who a device is".
//!
//! Decides from what a CONNECT packet says; it opens no socket. On any other listener the broker's
//! own password file and TLS decide.

use queue::ids::RoomId;

use crate::roles::{Role, User};

/// What a client says of itself when it connects.
#[derive(Debug, Clone, Copy)]
pub struct Hello<'a> {
    /// The MQTT client id.
    pub client_id: &'a str,
    /// The user name, if there is one.
    pub user_name: Option<&'a str>,
    /// The password, if there is one.
    pub password: Option<&'a [u8]>,
}

/// Why a client is not let in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// No user name, or one that is not `{role}/{device}`.
    #[error("the user name is not {{role}}/{{device}}")]
    NoUser,
    /// Wrong secret, or the coordinator of another room.
    #[error("not this room's coordinator")]
    NotTheCoordinator,
    /// The client id claims to be another device.
    #[error("the client id belongs to another device")]
    ClientIdOfAnother,
}

/// The rule of one room's loopback listener.
pub struct Admission {
    room: RoomId,
    prefix: String,
    secret: String,
}

impl Admission {
    /// The rule for `room`; `secret` is the coordinator's password, made at start.
    pub fn new(room: RoomId, secret: String) -> Self {
        let prefix = format!("{room}.");
        Self {
            room,
            prefix,
            secret,
        }
    }

    /// Decides about one client.
    ///
    /// Every role but the coordinator needs no password and may bring any.
    ///
    /// # Errors
    /// [`Denied`] says why the client is not let in.
    pub fn admit(&self, hello: Hello<'_>) -> Result<User, Denied> {
        let user = hello
            .user_name
            .and_then(|name| User::parse(name).ok())
            .ok_or(Denied::NoUser)?;
        if user.role == Role::Coordinator && !self.is_our_coordinator(&user, hello.password) {
            return Err(Denied::NotTheCoordinator);
        }
        if self.client_id_fits(&user, hello.client_id) {
            Ok(user)
        } else {
            Err(Denied::ClientIdOfAnother)
        }
    }

    fn is_our_coordinator(&self, user: &User, password: Option<&[u8]>) -> bool {
        let password = password.unwrap_or_default();
        *user == User::coordinator(&self.room) && same_secret(password, self.secret.as_bytes())
    }

    /// Whoever could take the client id of a device could cut it off and take over its session. The coordinator's is free
    /// and in the room's name, so that nobody else can take it.
    fn client_id_fits(&self, user: &User, client_id: &str) -> bool {
        let is_free = user.role == Role::Coordinator || !client_id.starts_with(&self.prefix);
        is_free || client_id == user.client_id(&self.room)
    }
}

/// Compares in a time that does not depend on where the two differ.
fn same_secret(given: &[u8], secret: &[u8]) -> bool {
    given.len() == secret.len() && given.iter().zip(secret).fold(0, |d, (a, b)| d | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admit(client_id: &str, name: Option<&str>, password: Option<&str>) -> Result<User, Denied> {
        let admission = Admission::new(RoomId::parse("r").unwrap(), "s3cret".to_owned());
        let password = password.map(str::as_bytes);
        admission.admit(Hello {
            client_id,
            user_name: name,
            password,
        })
    }

    #[test]
    fn any_password_or_none_lets_every_role_in_but_the_coordinator() {
        for role in Role::ALL
            .into_iter()
            .filter(|role| *role != Role::Coordinator)
        {
            let name = format!("{role}/d");
            for password in [None, Some(""), Some("whatever"), Some("s3cret")] {
                let user = admit("free", Some(&name), password).unwrap();
                assert_eq!(user.to_string(), name);
            }
        }
    }

    #[test]
    fn the_coordinator_needs_the_secret() {
        assert!(admit("x", Some("coordinator/r"), Some("s3cret")).is_ok());
        for password in [None, Some(""), Some("s3creT"), Some("s3cret0"), Some("s")] {
            let denied = admit("x", Some("coordinator/r"), password);
            assert_eq!(denied, Err(Denied::NotTheCoordinator), "{password:?}");
        }
    }

    #[test]
    fn the_coordinators_client_id_is_free_and_nobody_elses_when_it_is_in_the_rooms_name() {
        for free in ["x", "r.coordinator.r.01KAN3V7Q8"] {
            assert!(admit(free, Some("coordinator/r"), Some("s3cret")).is_ok());
        }
    }

    #[test]
    fn the_secret_does_not_make_another_rooms_coordinator() {
        let denied = admit("x", Some("coordinator/other"), Some("s3cret"));
        assert_eq!(denied, Err(Denied::NotTheCoordinator));
    }

    #[test]
    fn a_client_without_a_proper_user_name_is_not_let_in() {
        for name in [
            None,
            Some(""),
            Some("kiosk"),
            Some("guest/x"),
            Some("kiosk/X"),
        ] {
            assert_eq!(admit("x", name, None), Err(Denied::NoUser), "{name:?}");
        }
    }

    #[test]
    fn a_client_id_in_the_rooms_name_must_be_that_users_own() {
        for free in [
            "",
            "x",
            "mosq-123",
            "r",
            "room.kiosk.a",
            "other.kiosk.b",
            "r.kiosk.a",
        ] {
            assert!(admit(free, Some("kiosk/a"), None).is_ok(), "{free}");
        }
        for taken in [
            "r.",
            "r.kiosk.b",
            "r.counter.a",
            "r.kiosk.a.",
            "r.kiosk",
            "r.coordinator.r",
            "r.coordinator.r.01KAN3V7Q8",
        ] {
            let denied = admit(taken, Some("kiosk/a"), None);
            assert_eq!(denied, Err(Denied::ClientIdOfAnother), "{taken}");
        }
    }
}
