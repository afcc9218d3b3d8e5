//! The access table, role by role: what is allowed and what is refused.

use super::*;

fn access() -> Access {
    Access::of(RoomId::parse("r").unwrap())
}

fn user(name: &str) -> User {
    User::parse(name).unwrap()
}

#[track_caller]
fn assert_writes(name: &str, allowed: &[&str], refused: &[&str]) {
    for (topics, expected) in [(allowed, true), (refused, false)] {
        for topic in topics {
            let topic = format!("visitor-room/r/{topic}");
            assert_eq!(
                access().may_publish(&user(name), &topic),
                expected,
                "{name} {topic}"
            );
        }
    }
}

#[track_caller]
fn assert_reads(name: &str, allowed: &[&str], refused: &[&str]) {
    for (filters, expected) in [(allowed, true), (refused, false)] {
        for filter in filters {
            let filter = format!("visitor-room/r/{filter}");
            assert_eq!(
                access().may_subscribe(&user(name), &filter),
                expected,
                "{name} {filter}"
            );
        }
    }
}

const STATES: [&str; 6] = [
    "state/room",
    "state/board",
    "state/texts",
    "state/settings",
    "state/duty",
    "state/desk/k",
];

#[test]
fn a_kiosk_asks_in_its_own_name_and_reads_its_answers() {
    assert_writes(
        "kiosk/k",
        &["request/kiosk/k", "presence/kiosk/k"],
        &[
            "request/kiosk/j",
            "request/counter/k",
            "presence/kiosk/j",
            "reply/kiosk/k",
            "event",
        ],
    );
    assert_writes("kiosk/k", &[], &STATES);
    assert_reads(
        "kiosk/k",
        &[
            "reply/kiosk/k",
            "state/room",
            "state/texts",
            "presence/coordinator/r",
        ],
        &[
            "reply/kiosk/j",
            "reply/kiosk/+",
            "state/board",
            "state/+",
            "state/#",
            "#",
            "event",
        ],
    );
}

#[test]
fn a_board_only_listens() {
    assert_writes(
        "board/b",
        &["presence/board/b"],
        &["request/board/b", "request/kiosk/b"],
    );
    assert_reads(
        "board/b",
        &[
            "state/room",
            "state/texts",
            "state/board",
            "presence/coordinator/r",
        ],
        &[
            "state/duty",
            "state/settings",
            "state/desk/b",
            "event",
            "presence/+/+",
        ],
    );
}

#[test]
fn a_counter_sees_its_own_desk_and_no_other() {
    assert_writes(
        "counter/k",
        &["request/counter/k", "presence/counter/k"],
        &["request/counter/j", "request/kiosk/k", "state/desk/k"],
    );
    assert_reads(
        "counter/k",
        &STATES,
        &["state/desk/j", "state/desk/+", "event"],
    );
}

#[test]
fn a_manager_sees_every_state_every_presence_and_the_events() {
    assert_writes(
        "manager/m",
        &["request/manager/m"],
        &["request/counter/m", "event"],
    );
    assert_reads(
        "manager/m",
        &STATES,
        &["#", "+/room", "reply/+/+", "request/+/+"],
    );
    assert_reads(
        "manager/m",
        &[
            "state/#",
            "state/+",
            "state/desk/#",
            "event",
            "presence/+/+",
            "presence/kiosk/+",
        ],
        &["presence/#", "reply/counter/m", "reply/manager/other"],
    );
}

#[test]
fn an_observer_reads_what_says_nothing_about_a_visitor() {
    assert_writes(
        "observer/o",
        &["presence/observer/o"],
        &["request/observer/o", "event"],
    );
    assert_reads(
        "observer/o",
        &[
            "state/room",
            "state/texts",
            "state/board",
            "event",
            "presence/+/+",
        ],
        &[
            "state/#",
            "state/duty",
            "state/desk/o",
            "state/settings",
            "reply/+/+",
        ],
    );
}

#[test]
fn the_coordinator_alone_answers_and_publishes_states() {
    assert_writes(
        "coordinator/r",
        &STATES,
        &["state/else", "request/kiosk/k", "state/desk/+"],
    );
    assert_writes(
        "coordinator/r",
        &[
            "reply/kiosk/k",
            "reply/manager/m",
            "event",
            "presence/coordinator/r",
        ],
        &["presence/kiosk/k", "reply/board/b"],
    );
    assert_reads(
        "coordinator/r",
        &["request/+/+", "presence/+/+"],
        &["reply/+/+", "state/#"],
    );
    assert_writes(
        "coordinator/other",
        &[],
        &["event", "presence/coordinator/other"],
    );
    assert_reads("coordinator/other", &[], &["request/+/+", "presence/+/+"]);
}

#[test]
fn nobody_reaches_another_room_or_the_brokers_own_topics() {
    for role in Role::ALL {
        let user = user(&format!("{role}/r"));
        for outside in [
            "visitor-room/other/state/room",
            "visitor-room/other/event",
            "$SYS/x",
            "else",
            "",
        ] {
            assert!(!access().may_publish(&user, outside), "{role} {outside}");
            assert!(!access().may_subscribe(&user, outside), "{role} {outside}");
        }
        for filter in [
            "#",
            "+/r/event",
            "visitor-room/+/state/room",
            "visitor-room/r/#",
            "$SYS/#",
        ] {
            assert!(!access().may_subscribe(&user, filter), "{role} {filter}");
            let shared = format!("$share/group/{filter}");
            assert!(!access().may_subscribe(&user, &shared), "{role} {shared}");
        }
    }
    assert!(!access().may_subscribe(&user("observer/o"), "$share/g/visitor-room/r/event"));
}

#[test]
fn a_filter_covers_itself_and_what_is_narrower() {
    for (granted, asked, expected) in [
        ("a/b", "a/b", true),
        ("a/+", "a/b", true),
        ("a/+", "a/+", true),
        ("a/+", "a/#", false),
        ("a/b", "a/+", false),
        ("a/#", "a/b/c", true),
        ("a/#", "a/+/c", true),
        ("a/#", "a/#", true),
        ("a/+/c", "a/#", false),
        ("a/+/c", "a/+/c", true),
        ("a/b", "a/b/c", false),
        ("a/b/c", "a/b", false),
    ] {
        assert_eq!(covers(granted, asked), expected, "{granted} {asked}");
    }
}
