//! Who is there: the last presence of each device, and counters' devices that have been gone too long.
//!
//! Decides nothing about the queue; it says when a device counts as gone.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use broker_config::presence::Presence;
use broker_config::roles::{Role, User};
use queue::ids::DeviceId;
use queue::view::{DEVICE_PROBLEMS_MAX, DeviceDuty, DeviceKind, PROBLEM_BYTES_MAX};

/// How long a counter's device may be offline before its counter is disarmed (PROTOCOL §2, armed).
pub(crate) const GONE_AFTER: Duration = Duration::from_secs(10);
/// Most devices remembered; a room has some dozens.
pub(crate) const DEVICES_MAX: usize = 4096;

/// The presences of a room's devices.
#[derive(Debug, Default)]
pub(crate) struct Presences {
    devices: BTreeMap<User, Presence>,
    /// Counters' devices that are not there, and since when.
    missing: BTreeMap<User, Instant>,
}

/// What a presence changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    /// A device that was not there before.
    Came,
    /// Nothing that matters here.
    Nothing,
}

impl Presences {
    /// Takes in what a device, or its last will, says. An offline of an earlier connection than the one last seen is
    /// ignored (PROTOCOL §3).
    pub(crate) fn take(&mut self, user: &User, presence: Presence, now: Instant) -> Change {
        let before = self.devices.get(user);
        if before.is_none() && self.devices.len() >= DEVICES_MAX {
            return Change::Nothing;
        }
        if before.is_some_and(|last| !presence.replaces(last)) {
            return Change::Nothing;
        }
        let came = presence.online && !before.is_some_and(|last| last.online);
        if presence.online {
            self.missing.remove(user);
        } else if user.role == Role::Counter {
            self.missing.entry(user.clone()).or_insert(now);
        }
        self.devices.insert(user.clone(), presence);
        if came { Change::Came } else { Change::Nothing }
    }

    /// Screens that are gone, or that say that something is wrong.
    pub(crate) fn troubled(&self) -> Vec<DeviceDuty> {
        let troubled = self
            .devices
            .values()
            .filter(|presence| !presence.online || !presence.problems.is_empty());
        troubled.filter_map(device_duty).collect()
    }

    /// Counters' devices that should be there: one that says nothing counts as gone from now on.
    pub(crate) fn expect(&mut self, counters: Vec<DeviceId>, now: Instant) {
        for device in counters {
            let user = User::new(Role::Counter, device);
            self.missing.entry(user.clone()).or_insert(now);
            if self
                .devices
                .get(&user)
                .is_some_and(|presence| presence.online)
            {
                self.missing.remove(&user);
            }
        }
    }

    /// Counters' devices that have been gone for [`GONE_AFTER`]; each is named once for each time it goes.
    pub(crate) fn take_gone(&mut self, now: Instant) -> Vec<User> {
        let long = |since: &Instant| now.duration_since(*since) >= GONE_AFTER;
        let gone: Vec<User> = self
            .missing
            .iter()
            .filter(|(_, since)| long(since))
            .map(|(user, _)| user.clone())
            .collect();
        self.missing.retain(|_, since| !long(since));
        gone
    }

    /// When [`Presences::take_gone`] next has something to say.
    pub(crate) fn next_gone(&self) -> Option<Instant> {
        self.missing.values().min().map(|since| *since + GONE_AFTER)
    }
}

/// A screen's presence as duty tells it; none for what is no screen.
fn device_duty(presence: &Presence) -> Option<DeviceDuty> {
    let role = match presence.role {
        Role::Kiosk => DeviceKind::Kiosk,
        Role::Board => DeviceKind::Board,
        Role::Counter => DeviceKind::Counter,
        _ => return None,
    };
    let short = presence
        .problems
        .iter()
        .filter(|problem| problem.len() <= PROBLEM_BYTES_MAX);
    Some(DeviceDuty {
        role,
        device: presence.device.clone(),
        online: presence.online,
        problems: short.take(DEVICE_PROBLEMS_MAX).cloned().collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use queue::moment::Moment;

    fn presence(role: Role, online: bool, problems: &[&str]) -> Presence {
        Presence {
            online,
            role,
            device: DeviceId::parse("entrance").unwrap(),
            boot: "b".to_owned(),
            link: 1,
            version: "1".to_owned(),
            since: Moment::from_millis(0),
            problems: problems.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    #[test]
    fn duty_names_the_screens_that_are_gone_or_have_a_problem_and_no_others() {
        let mut presences = Presences::default();
        let long = "x".repeat(PROBLEM_BYTES_MAX + 1);
        for told in [
            presence(Role::Kiosk, true, &["paper_out", &long]),
            presence(Role::Board, true, &[]),
            presence(Role::Counter, false, &[]),
            presence(Role::Observer, false, &[]),
        ] {
            presences.take(&told.user(), told, Instant::now());
        }
        let troubled = presences.troubled();
        let shown: Vec<_> = troubled
            .iter()
            .map(|of| (of.role, of.online, of.problems.join(" ")))
            .collect();
        assert_eq!(
            shown,
            [
                (DeviceKind::Kiosk, true, "paper_out".to_owned()),
                (DeviceKind::Counter, false, String::new()),
            ]
        );
    }
}
