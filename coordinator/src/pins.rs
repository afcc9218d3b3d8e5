//! PINs, checked off the request path: argon2id is slow on purpose.
//!
//! Counts no wrong ones; lock-out is a rule of the queue.

use std::collections::BTreeSet;
use std::sync::Arc;

use broker_config::roles::User;
use queue::ids::RequestId;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tracing::warn;

use crate::ledger::PinQuestion;
use crate::room_file::RoomFile;
use crate::room_file::pins::pin_matches;

/// Checks at once; each takes 19 MiB and a core.
pub(crate) const CHECKS_AT_ONCE: usize = 2;
/// Sign-ins that may wait for their check; more are dropped and come again as repeats.
pub(crate) const WAITING_MAX: usize = 256;
/// Sign-ins of one device that may wait, so that no device keeps the others' guides out.
pub(crate) const WAITING_MAX_OF_DEVICE: usize = 4;

/// A sign-in whose PIN has been checked.
#[derive(Debug)]
pub(crate) struct Checked {
    /// The sign-in.
    pub(crate) question: PinQuestion,
    /// Whether the PIN is the guide's; false also for a guide that the room does not have.
    pub(crate) right: bool,
}

/// The checks that are going on.
#[derive(Debug)]
pub(crate) struct PinChecks {
    going: JoinSet<Checked>,
    asked: BTreeSet<(User, RequestId)>,
    places: Arc<Semaphore>,
    file: Arc<RoomFile>,
}

impl PinChecks {
    /// No checks yet, of the guides of a room file.
    pub(crate) fn new(file: Arc<RoomFile>) -> Self {
        let places = Arc::new(Semaphore::new(CHECKS_AT_ONCE));
        Self {
            going: JoinSet::new(),
            asked: BTreeSet::new(),
            places,
            file,
        }
    }

    /// Has a PIN checked against the guide's hash; for a guide that does not exist against another's, so that it takes
    /// as long. A repeat of a sign-in that is being checked is not asked again.
    pub(crate) fn ask(&mut self, question: PinQuestion) {
        let asked = (question.user.clone(), question.request.id.clone());
        if self.asked.contains(&asked) {
            return;
        }
        let of_device = self.waiting_of(&question.user);
        if self.asked.len() >= WAITING_MAX || of_device >= WAITING_MAX_OF_DEVICE {
            warn!(user = %question.user, "too many sign-ins at once; one was dropped");
            return;
        }
        self.asked.insert(asked);
        let hash = self.file.pin_hash(&question.guide).map(str::to_owned);
        let (places, known) = (Arc::clone(&self.places), hash.is_some());
        let decoy = || {
            self.file
                .guides
                .values()
                .next()
                .map(|guide| guide.pin_hash.clone())
        };
        let hash = hash.or_else(decoy).unwrap_or_default();
        self.going.spawn(async move {
            let _place = places.acquire().await;
            let pin = question.pin.clone();
            let matches = tokio::task::spawn_blocking(move || pin_matches(&hash, pin.digits()));
            Checked {
                question,
                right: matches.await.unwrap_or(false) && known,
            }
        });
    }

    fn waiting_of(&self, user: &User) -> usize {
        let of_device = |(asked, _): &&(User, RequestId)| asked == user;
        self.asked.iter().filter(of_device).count()
    }

    /// The next check that is done; none while there is none going on.
    pub(crate) async fn next(&mut self) -> Option<Checked> {
        let checked = self.going.join_next().await?.ok()?;
        Some(self.done(checked))
    }

    /// A check that is done already.
    pub(crate) fn try_next(&mut self) -> Option<Checked> {
        let checked = self.going.try_join_next()?.ok()?;
        Some(self.done(checked))
    }

    fn done(&mut self, checked: Checked) -> Checked {
        let Checked { question, .. } = &checked;
        self.asked
            .remove(&(question.user.clone(), question.request.id.clone()));
        checked
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use broker_config::roles::Role;
    use broker_config::wire::request::Request;
    use queue::command::Command;
    use queue::ids::DeviceId;

    fn question(device: &str, id: usize) -> PinQuestion {
        let body = format!(
            r#"{{"id":"i{id}","command":{{"type":"sign_in","guide":"nobody","pin":"9999","counter":"1"}}}}"#
        );
        let request = Request::parse(body.as_bytes(), Role::Counter).unwrap();
        let Command::SignIn { guide, pin, .. } = request.command.clone() else {
            panic!("it is a sign-in");
        };
        let device = DeviceId::parse(device).unwrap();
        let user = User {
            role: Role::Counter,
            device,
        };
        PinQuestion {
            user,
            request,
            guide,
            pin,
        }
    }

    #[tokio::test]
    async fn a_device_that_floods_does_not_keep_another_ones_guide_out() {
        let mut pins = PinChecks::new(Arc::new(RoomFile::built_in().unwrap()));
        for id in 0..2 * WAITING_MAX {
            pins.ask(question("c1", id));
        }
        assert_eq!(pins.asked.len(), WAITING_MAX_OF_DEVICE);
        pins.ask(question("c2", 0));
        assert_eq!(pins.asked.len(), WAITING_MAX_OF_DEVICE + 1);
        let mut checked = Vec::new();
        while let Some(Checked { question, right }) = pins.next().await {
            assert!(!right);
            checked.push(question.user.device.to_string());
        }
        assert!(checked.contains(&"c2".to_owned()), "{checked:?}");
        pins.ask(question("c1", 0));
        assert_eq!(pins.asked.len(), 1, "who has been answered may ask again");
    }
}
