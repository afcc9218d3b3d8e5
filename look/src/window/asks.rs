//! A screen's requests: each intention under an id of its own, its outcome handed back by the screen's serial. It repeats
//! nothing; the device does.

use broker_config::device::{Asked, Device, PENDING_MAX, fresh_id};
use queue::command::Command;
use queue::ids::RequestId;
use tokio::sync::mpsc;

/// The requests that a screen has asked.
#[derive(Debug)]
pub struct Asks {
    /// Of this start, so that no other intention ever bears the same request id.
    boot: RequestId,
    answers: mpsc::Sender<(u64, Asked)>,
    answered: mpsc::Receiver<(u64, Asked)>,
}

impl Default for Asks {
    fn default() -> Self {
        let (answers, answered) = mpsc::channel(PENDING_MAX);
        Self {
            boot: fresh_id(),
            answers,
            answered,
        }
    }
}

impl Asks {
    /// The id of the screen's request `serial`, the same for every repeat within this start.
    #[must_use]
    pub fn id(&self, serial: u64) -> RequestId {
        RequestId::parse(&format!("{}-{serial}", self.boot.as_str())).unwrap_or_else(|_| fresh_id())
    }

    /// Asks. Call it within the runtime.
    pub fn ask(&self, device: &Device, serial: u64, command: Command) {
        let pending = device.ask_as(self.id(serial), command);
        let answers = self.answers.clone();
        tokio::spawn(async move {
            let asked = pending.outcome().await;
            let _ = answers.send((serial, asked)).await;
        });
    }

    /// The next outcome, with the serial of its request. Safe to cancel.
    pub async fn next(&mut self) -> Option<(u64, Asked)> {
        self.answered.recv().await
    }
}
