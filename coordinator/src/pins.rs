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
        if self.asked.len() >= WAITING_MAX {
            warn!(user = %question.user, "too many sign-ins at once; one was dropped");
            return;
        }
        if !self
            .asked
            .insert((question.user.clone(), question.request.id.clone()))
        {
            return;
        }
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
