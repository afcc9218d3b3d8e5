//! Mosquitto's access list and settings, made from the same table that the embedded broker asks.
//!
//! Writes texts; starts nothing. Passwords are the operator's, by `mosquitto_passwd`.

use std::fmt::Write;

use crate::access::{Access, Way};
use crate::roles::User;

/// The broker's settings, hardened; goes to `/etc/mosquitto/conf.d/visitor-room.conf`.
pub const CONFIG: &str = include_str!("../mosquitto/visitor-room.conf");

const HEAD: &str = "\
# Who may write and read what: one stanza for each device, made from the room's access table.
# A topic that is not listed is refused. No topic line may stand before the first user.
";

/// The access list for these users: a stanza each, in their order.
pub fn acl(access: &Access, users: &[User]) -> String {
    let mut list = HEAD.to_owned();
    for user in users {
        stanza(&mut list, access, user);
    }
    list
}

fn stanza(list: &mut String, access: &Access, user: &User) {
    // Writing to a String cannot fail.
    let _ = writeln!(list, "\nuser {user}");
    for (way, word) in [(Way::Write, "write"), (Way::Read, "read")] {
        for filter in access.patterns(user, way) {
            let _ = writeln!(list, "topic {word} {filter}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use queue::ids::RoomId;

    /// The devices of `acl.example`: one of each role, and two counters.
    fn example() -> String {
        let room = RoomId::parse("servicecenter").unwrap();
        let names = [
            "coordinator/servicecenter",
            "kiosk/entrance",
            "board/hall",
            "counter/1",
            "counter/2",
            "manager/office",
            "observer/statistics",
        ];
        acl(
            &Access::of(room),
            &names.map(|name| User::parse(name).unwrap()),
        )
    }

    #[test]
    fn the_shipped_example_is_what_the_table_says() {
        let shipped = include_str!("../mosquitto/acl.example");
        assert_eq!(
            shipped,
            example(),
            "write this to mosquitto/acl.example:\n{}",
            example()
        );
    }

    #[test]
    fn every_topic_line_belongs_to_a_user_and_to_the_room() {
        let list = example();
        let mut user = None;
        for line in list
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            match line.split_once(' ') {
                Some(("user", name)) => user = User::parse(name).ok(),
                Some(("topic", rest)) => {
                    assert!(user.is_some(), "{line}");
                    assert!(rest.contains(" visitor-room/servicecenter/"), "{line}");
                }
                _ => panic!("unexpected line {line}"),
            }
        }
    }
}
